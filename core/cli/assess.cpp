#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <iostream>
#include <optional>
#include <string>

#include "cli/commands.hpp"
#include "json/text.hpp"
#include "presentation/built_in_language.hpp"
#include "presentation/door.hpp"
#include "presentation/machine.hpp"
#include "presentation/saved.hpp"

namespace iura::cli {
namespace {

using nlohmann::json;

// Nothing when the file cannot be read; errno says why.
std::optional<std::string> read_all(const std::string& file) {
  std::ifstream stream;
  if (file != "-") stream.open(file);
  if (!stream) return std::nullopt;
  std::istream& input = file == "-" ? std::cin : stream;
  std::string text;
  std::array<char, 65536> part{};
  while (input.read(part.data(), part.size()) || input.gcount() > 0) text.append(part.data(), static_cast<std::size_t>(input.gcount()));
  return input.bad() ? std::nullopt : std::optional{text};
}

// The view does not tell of questions that do not apply: then the key.
std::string sentence_of(const json& error, const json& told) {
  for (const auto& one : told)
    if (one["path"] == error["path"] && one["key"] == error["key"]) return one["text"];
  return error["key"].get<std::string>() + " (does not apply)";
}

void print_lines(const json& sentences, const char* before) {
  for (const auto& sentence : sentences) std::cout << before << sentence.get<std::string>() << "\n";
}

void print_card(const json& card) {
  const auto told = [&](const char* key, const char* before, const char* after) {
    const auto text = card[key].get<std::string>();
    return text.empty() ? text : before + text + after;
  };
  std::cout << "\n" << card["title"].get<std::string>() << told("official", " (", ")") << "\n";
  std::cout << card["for_whom"].get<std::string>() << " \u2013 " << card["status_text"].get<std::string>() << told("amount_text", " \u2013 ", "") << "\n";
  if (card["amount_detail"].is_string()) std::cout << card["amount_detail"].get<std::string>() << "\n";
  print_lines(card["reasons"], "  ");
  if (card["why_not"].is_object())
    for (const auto& change : card["why_not"]["changes"]) std::cout << "  > " << change["text"].get<std::string>() << "\n";
  // As a sum is written: what is taken off with a minus, what is said beside it in brackets.
  for (const auto& line : card["sum"])
    std::cout << "  | " << (line["kind"] == "minus" ? "\u2212" : line["kind"] == "note" ? "(" : "") << line["amount"].get<std::string>() << (line["kind"] == "note" ? ")" : "") << "  " << line["text"].get<std::string>() << "  [" << line["provision"].get<std::string>() << "]\n";
  print_lines(card["assumptions"], "  * ");
  if (!card["amounts_from"].get<std::string>().empty()) std::cout << "  " << card["amounts_from"].get<std::string>() << "\n";
  if (card["stale"].is_string()) std::cout << "  ! " << card["stale"].get<std::string>() << "\n";
}

// Income against the reference budget.
void print_budget(const json& budget) {
  if (budget.is_null()) return;
  std::cout << "\n" << budget["words"]["title"].get<std::string>() << "\n" << budget["headline"].get<std::string>() << "\n";
  if (budget["then_text"].is_string()) std::cout << budget["then_text"].get<std::string>() << "\n";
  if (budget["chart"].is_object())
    for (const auto& bar : budget["chart"]["bars"]) std::cout << "  | " << bar["label"].get<std::string>() << ": " << bar["text"].get<std::string>() << "\n";
  for (const auto& income : budget["incomes"])
    std::cout << "  = " << income["label"].get<std::string>() << ": " << income["share_text"].get<std::string>() << ", " << income["gap_text"].get<std::string>() << "\n";
  print_lines(budget["changes"], "  > ");
  print_lines(budget["notes"], "  * ");
  if (budget["stale"].is_string()) std::cout << "  ! " << budget["stale"].get<std::string>() << "\n";
}

// Where to go in which order, and the papers.
void print_plan(const json& result) {
  int number = 0;
  for (const auto& stop : result["plan"]) {
    std::cout << "\n" << ++number << ". " << stop["heading"].get<std::string>() << "\n";
    for (const auto& item : stop["items"]) std::cout << "  - " << item["title"].get<std::string>() << ": " << item["text"].get<std::string>() << "\n";
  }
  if (!result["documents"].empty()) std::cout << "\n";
  for (const auto& paper : result["documents"]) std::cout << "  [ ] " << paper["name"].get<std::string>() << " \u2013 " << paper["from"].get<std::string>() << "\n";
}

void print_trace(const json& result) {
  for (const auto& right : result["rights"])
    for (const auto& step : right["trace"])
      std::cout << "  " << step["person"] << " " << step["id"].get<std::string>() << " = " << step["value"].dump() << " " << step["operands"].dump() << "  [" << step["act"].get<std::string>() << ", " << step["provision"].get<std::string>() << "]\n";
}

// As the page takes a saved file, told in the same words. The day for which it was saved holds where the person chose that day.
std::optional<json> saved_answers(const std::string& text, const std::string& file, Date date, const std::string& code) {
  const Language& language = built_in_language(code);
  const auto words = [&](const std::string& kind, const std::string& key, const std::string& value) { return language.text({"saved", kind, key}, {{"detail", value}}); };
  json opened = open_saved(text, date, language);
  if (opened.contains("refused")) {
    std::cerr << file << ": " << words("refused", opened["refused"].get<std::string>(), opened["detail"].get<std::string>()) << "\n";
    return std::nullopt;
  }
  for (const char* kind : {"renamed", "gone", "fresh"})
    for (const auto& name : opened[kind]) std::cerr << file << ": " << words("changes", kind, name.get<std::string>()) << "\n";
  json answers = std::move(opened["answers"]);
  if (opened["law"] != opened["made"]) answers["date"] = opened["law"];
  return answers;
}

}  // namespace

std::string text_of(const json& document, int indent) { return document.dump(indent, ' ', false, json::error_handler_t::replace); }

std::optional<json> answers_in(const std::string& file, Date date, const std::string& language) {
  const auto text = read_all(file);
  if (!text) {
    std::cerr << file << ": cannot be read: " << std::strerror(errno) << "\n";
    return std::nullopt;
  }
  json answers = parse_json(*text);
  if (answers.contains("answers") || answers.contains("edition")) return saved_answers(*text, file, date, language);
  if (answers.is_object()) return answers;
  std::cerr << file << ": not a JSON object with answers (or it has a key twice, or nests too deep)\n";
  return std::nullopt;
}

int assess(const AssessOptions& options) {
  const auto given = answers_in(options.file, options.date, options.language);
  if (!given) return 1;
  const json& answers = *given;
  const json result = parse_json(result_for_programs(answers, options.date, {.trace = options.trace, .guidance = true}).text);
  const int status = result["errors"].empty() ? 0 : 1;
  if (options.format == "json") {
    std::cout << text_of(result, 2) << "\n";
    return status;
  }
  const Date date = date_of(result["date"].get<std::string>());
  const json shown = view(answers, date, built_in_language(options.language), "");
  for (const auto& error : result["errors"]) {
    std::cout << error["path"].get<std::string>() << ": ";
    if (error["path"] == "date") std::cout << "not a date (yyyy-mm-dd); calculated for " << iso(date) << "\n";
    else std::cout << sentence_of(error, shown["errors"]) << "\n";
  }
  std::cout << shown["result"]["headline"].get<std::string>() << "\n";
  if (!shown["date_warning"].is_null()) std::cout << shown["date_warning"].get<std::string>() << "\n";
  for (const auto& card : shown["result"]["cards"]) print_card(card);
  if (!shown["result"]["total"]["lines"].empty()) std::cout << "\n";
  print_lines(shown["result"]["total"]["lines"], "= ");
  print_budget(shown["result"]["budget"]);
  print_plan(shown["result"]);
  if (options.trace) print_trace(result);
  if (!shown["result"]["missing"].empty()) std::cout << "\n" << shown["result"]["progress_text"].get<std::string>() << "\n";
  for (const auto& missing : shown["result"]["missing"]) std::cout << "  ? " << missing["text"].get<std::string>() << "  (" << missing["path"].get<std::string>() << ")\n";
  std::cout << "\n" << shown["result"]["disclaimer"].get<std::string>() << "\n";
  return status;
}

}  // namespace iura::cli
