// What changes in the figures: between two days, or between ours and another folder of parameters, as an editor may have it.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "cli/commands.hpp"
#include "law/legislation.hpp"

namespace iura::cli {
namespace {

std::string as_it_stands(const Parameter* parameter, Date date) {
  if (parameter == nullptr) return "unknown key";
  const DatedValue* entry = parameter->at(date);
  if (entry == nullptr) return "says nothing about " + iso(date);
  return entry->value ? entry->text + " " + parameter->unit + " (from " + iso(entry->from) + ")" : "not in force";
}

bool is_same(const Parameter* a, Date on_a, const Parameter* b, Date on_b) {
  if (a == nullptr || b == nullptr) return a == b;
  const DatedValue* first = a->at(on_a);
  const DatedValue* second = b->at(on_b);
  if (first == nullptr || second == nullptr) return first == second;
  return first->value == second->value && a->unit == b->unit;
}

const Parameter* find(const Legislation& legislation, const std::string& right, const std::string& key) {
  const auto group = legislation.all().find(right);
  if (group == legislation.all().end()) return nullptr;
  const auto parameter = group->second.find(key);
  return parameter == group->second.end() ? nullptr : &parameter->second;
}

int compare(const Legislation& before, Date on_before, const Legislation& after, Date on_after) {
  int changes = 0;
  const auto tell = [&](const std::string& right, const std::string& key) {
    const Parameter* old = find(before, right, key);
    const Parameter* now = find(after, right, key);
    if (is_same(old, on_before, now, on_after)) return;
    ++changes;
    std::cout << (right.empty() ? "law" : right) << "." << key << ": " << as_it_stands(old, on_before) << " -> " << as_it_stands(now, on_after) << "\n";
  };
  for (const auto& [right, group] : before.all())
    for (const auto& [key, parameter] : group) tell(right, key);
  for (const auto& [right, group] : after.all())
    for (const auto& [key, parameter] : group)
      if (find(before, right, key) == nullptr) tell(right, key);
  std::cout << changes << (changes == 1 ? " figure differs\n" : " figures differ\n");
  return 0;
}

// The parameters.json files of a folder laid out as core/ is.
Legislation read_folder(const std::filesystem::path& folder) {
  Legislation legislation;
  for (const auto& file : std::filesystem::recursive_directory_iterator(folder)) {
    if (file.path().filename() != "parameters.json") continue;
    std::stringstream text;
    text << std::ifstream{file.path()}.rdbuf();
    legislation.add(Legislation::owner_of(file.path().generic_string()), text.str());
  }
  return legislation;
}

}  // namespace

int diff(Date from, Date to, const std::string& folder) {
  if (folder.empty()) return compare(Legislation::current(), from, Legislation::current(), to);
  if (!std::filesystem::is_directory(folder)) {
    std::cerr << folder << ": no such folder\n";
    return 1;
  }
  return compare(Legislation::current(), to, read_folder(folder), to);
}

}  // namespace iura::cli
