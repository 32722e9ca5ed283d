#include "explore/reform.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "household/build_household.hpp"

namespace iura {
namespace {

using nlohmann::json;

const Parameter* find(const Legislation& legislation, const Reform::Place& place) {
  const auto group = legislation.all().find(place.first);
  if (group == legislation.all().end()) return nullptr;
  const auto found = group->second.find(place.second);
  return found == group->second.end() ? nullptr : &found->second;
}

auto from_day(std::vector<DatedValue>& values, Date from) {
  return std::find_if(values.begin(), values.end(), [&](const DatedValue& value) { return value.from == from; });
}

void in_order(std::vector<DatedValue>& values) {
  std::sort(values.begin(), values.end(), [](const DatedValue& a, const DatedValue& b) { return a.from < b.from; });
}

json json_of(const DatedValue& value) {
  constexpr const char* statuses[] = {"verified", "derived", "recalled"};
  json entry = json::object();
  entry["from"] = iso(value.from);
  entry["value"] = value.value ? json(value.text) : json{};
  entry["status"] = statuses[static_cast<std::size_t>(value.status)];
  entry["source"] = value.source;
  entry["verified_on"] = value.verified_on;
  if (!value.formula.empty()) entry["formula"] = value.formula;
  return entry;
}

}  // namespace

const std::vector<DatedValue>& Reform::values(const Place& place, const Legislation& ours) const {
  if (const auto mine = changed_.find(place); mine != changed_.end()) return mine->second;
  const Parameter* parameter = find(ours, place);
  if (parameter == nullptr) throw std::out_of_range("no parameter " + place.second);
  return parameter->values;
}

std::vector<DatedValue>& Reform::to_change(const Place& place, const Legislation& ours) { return changed_.try_emplace(place, values(place, ours)).first->second; }

bool Reform::set(const Place& place, Date from, const std::string& text, const Legislation& ours) {
  const Parameter* parameter = find(ours, place);
  constexpr std::size_t longest = 15;  // an amount of any law, and no more than a calculation can hold
  if (parameter == nullptr || text.size() > longest || !is_decimal(text)) return false;
  DatedValue value;
  value.from = from;
  value.value = parameter->is_money() ? euros(text) : decimal(text);
  value.text = text;
  value.source = "changed in the workbench";
  value.verified_on = iso(from);
  auto& values = to_change(place, ours);
  if (const auto known = from_day(values, from); known != values.end()) *known = value;
  else values.push_back(value);
  in_order(values);
  return true;
}

bool Reform::move(const Place& place, Date from, Date to, const Legislation& ours) {
  if (find(ours, place) == nullptr) return false;
  auto values = this->values(place, ours);
  const auto value = from_day(values, from);
  if (value == values.end() || from_day(values, to) != values.end()) return false;
  value->from = to;
  value->status = Status::recalled;
  value->source = "changed in the workbench";
  in_order(values);
  changed_[place] = std::move(values);
  return true;
}

bool Reform::remove(const Place& place, Date from, const Legislation& ours) {
  if (find(ours, place) == nullptr) return false;
  auto values = this->values(place, ours);
  const auto value = from_day(values, from);
  if (value == values.end() || values.size() == 1) return false;
  values.erase(value);
  changed_[place] = std::move(values);
  return true;
}

Legislation Reform::applied_to(const Legislation& ours) const {
  Legislation law = ours;
  for (const auto& [place, values] : changed_) law.replace(place.first, place.second, values);
  return law;
}

bool operator==(const Reform& a, const Reform& b) {
  const auto same = [](const DatedValue& x, const DatedValue& y) { return x.from == y.from && x.value == y.value && x.text == y.text; };
  return a.changed_.size() == b.changed_.size() &&
         std::equal(a.changed_.begin(), a.changed_.end(), b.changed_.begin(), [&](const auto& x, const auto& y) {
           return x.first == y.first && std::equal(x.second.begin(), x.second.end(), y.second.begin(), y.second.end(), same);
         });
}

json reform_file(const Reform& reform, const Legislation& ours) {
  json files = json::object();
  for (const auto& [place, values] : reform.changed()) {
    const Parameter& parameter = *find(ours, place);
    json entry = json::object();
    entry["unit"] = parameter.unit;
    entry["legal_basis"]["act"] = parameter.act;
    entry["legal_basis"]["provision"] = parameter.provision;
    if (!parameter.indexed_by.empty()) entry["indexed_by"] = parameter.indexed_by;
    if (parameter.until) entry["until"] = iso(*parameter.until);
    entry["values"] = json::array();
    for (const auto& value : values) entry["values"].push_back(json_of(value));
    files[place.first.empty() ? "core/law/parameters.json" : "core/rights/" + place.first + "/parameters.json"][place.second] = std::move(entry);
  }
  json document = json::object();
  document["format"] = "iura-law/1";
  document["files"] = std::move(files);
  return document;
}

GainSum gains_at(const Answers& answers, const LawAt& law) {
  const Household open = build_household(answers, law.date());
  const Household assumed = build_household(answers, law.date(), Decisions::assumed);
  return sum_of(gains_of(assumed, assess(open, law), assess(assumed, law), true));
}

}  // namespace iura
