// Worked cases as data: cases.json (of the leefloon cases_<topic>.json) in the folder of a right, and the whole households of tests/personas/.
//
// A case has a "name" (a sentence), a "source" (a public address, or the article by which it was worked out by hand), a "date",
// "answers", a "person" (0 is you and need not be said), and "expect": "verdict", and as far as told "category", "month" and "year"
// (an amount, or {"low", "high"}), "steps" (step of the trace: its amount a year, for that person, or {"low", "high"}, or null: not taken), and "told"
// (operand of some step, condition or note: its value, as "800.00", "6" for a count or a term, "2026-11-22", or "0.00 to 86.00" where it is open);
// and beside the amount "notes" (all that are told, each once), "received" (a month of it that comes in already), "waits" (whether payment stops), "covers"
// (somebody whose right is included), "advance" (until another right pays), "beside_other" (a month, once that pays; an interval as in "told"), "own_money", "granted_by" and "rests_on_answers" (whether an answer is missing).
// An answer that is null is not given; so are "others" that are null: who lives there is not told.
// So that cases stay short, base.json is laid under their answers (a JSON merge patch): "you" under you, "others" under everybody else,
// and the four lists under each of their things. A persona has "who" in both languages and all its answers written out.
//
// Each case is assessed twice: with the usual decisions of the centre, which must give exactly what is expected, and with
// those decisions open, where the bounds must contain it.
#pragma once

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "assess.hpp"
#include "household/answers.hpp"
#include "household/build_household.hpp"
#include "values/print.hpp"

namespace iura::test {

using nlohmann::json;

// The JSON files of a folder of the repository whose names start in this way; the tests run somewhere below its top.
inline std::vector<json> json_files(const std::filesystem::path& folder, const std::string& start) {
  std::vector<json> found;
  for (auto top = std::filesystem::current_path(); found.empty() && top != top.root_path(); top = top.parent_path())
    if (std::filesystem::is_directory(top / folder))
      for (const auto& file : std::filesystem::directory_iterator(top / folder))
        if (file.path().extension() == ".json" && file.path().filename().string().rfind(start, 0) == 0) found.push_back(json::parse(std::ifstream{file.path()}));
  BOOST_TEST_REQUIRE(!found.empty(), "run the tests from the repository: no " << folder << "/" << start << "*.json is found");
  return found;
}

inline json over(json below, const json& patch) {
  below.merge_patch(patch);
  return below;
}

inline json completed(const json& answers, const json& base) {
  json all = answers;
  all["you"] = over(base["you"], answers.value("you", json::object()));
  all["others"] = json::array();
  for (const auto& other : answers.value("others", json::array())) all["others"].push_back(over(base["others"], other));
  const auto complete_lists = [&](json& person) {
    for (const char* list : {"incomes", "accounts", "properties", "cessions"})
      for (auto& thing : person[list]) thing = over(base[list], thing);
  };
  complete_lists(all["you"]);
  for (auto& other : all["others"]) complete_lists(other);
  if (answers.contains("others") && answers["others"].is_null()) all.erase("others");
  return all;
}

inline Household household_of(const json& answers, Date date, Decisions decisions) {
  const Answers read = read_answers(answers, date);
  for (const auto& error : read.errors) BOOST_ERROR("cannot be read: " << error.path << " " << error.key);
  return build_household(read, date, decisions);
}

// Of every day that a case has: more than law_at() keeps. It stays, for a trace points at its figures.
inline const LawAt& law_of(Date date) {
  static std::map<Date, LawAt> laws;
  return laws.try_emplace(date, date).first->second;
}

inline std::optional<Entitlement> entitlement_of(const Household& household, int person, std::string_view right = "integration_income") {
  const auto assessment = assess(household, law_of(household.assessed_on));
  const auto* found = assessment.find(right, person);
  return found != nullptr ? std::optional{*found} : std::nullopt;
}

struct Range {
  Money low;
  Money high;
};

inline Money money_of(const json& amount) { return to_cents(euros(amount.get<std::string>())); }
inline Range range_of(const json& told) { return told.is_object() ? Range{money_of(told["low"]), money_of(told["high"])} : Range{money_of(told), money_of(told)}; }

inline void check_amount(const Fact<Amount>& amount, const json& expect, const char* name) {
  if (!expect.contains(name)) return;
  const Range wanted = range_of(expect[name]);
  const Range is{to_cents(amount.low()), to_cents(amount.high())};
  BOOST_TEST((is.low == wanted.low && is.high == wanted.high), name << " is " << is.low << " to " << is.high << ", not " << wanted.low << " to " << wanted.high);
}

inline void check_category(const Trace& trace, const json& expect) {
  if (!expect.contains("category")) return;
  const std::vector<std::string> names{"cohabitant", "single", "family"};
  for (const auto& step : trace.steps())
    if (step.id == "category")
      for (std::size_t i = 0; i < names.size(); ++i) BOOST_TEST((step.value.possible >> i & 1) == (names[i] == expect["category"] ? 1u : 0u), "category " << names[i]);
}

// One step of that name has this amount: in category 3 some are taken for each of the couple.
inline void check_step(const Trace& trace, int person, const std::string& id, const json& told) {
  std::string seen;
  const bool is_taken = std::any_of(trace.steps().begin(), trace.steps().end(), [&](const Step& step) { return step.id == id && step.person == person; });
  if (told.is_null()) {
    BOOST_TEST(!is_taken, "step " << id << " is taken");
    return;
  }
  const Range wanted = range_of(told);
  for (const auto& step : trace.steps()) {
    if (step.id != id || step.person != person) continue;
    if (to_cents(step.value.low) == wanted.low && to_cents(step.value.high) == wanted.high) return;
    seen += " " + std::to_string(to_cents(step.value.low).cents) + "-" + std::to_string(to_cents(step.value.high).cents);
  }
  BOOST_ERROR("step " << id << ": " << (seen.empty() ? " not taken" : seen) << " instead of " << wanted.low.cents << "-" << wanted.high.cents << " cents");
}

// An operand as "told" writes it: a figure in euro and any other amount in cents, the rest whole.
inline std::string text_of(const Operand& operand) {
  const bool is_money = operand.value.kind == Value::Kind::amount && (operand.figure == nullptr || operand.figure->parameter->is_money());
  const auto text = [&](const Amount& amount) {
    if (operand.value.kind == Value::Kind::date) return iso(Date{static_cast<int>(amount.floor())});
    if (!is_money) return std::to_string(amount.floor());
    const auto cents = to_cents(amount).cents;
    return std::to_string(cents / 100) + (cents % 100 < 10 ? ".0" : ".") + std::to_string(cents % 100);
  };
  return operand.value.low == operand.value.high ? text(operand.value.low) : text(operand.value.low) + " to " + text(operand.value.high);
}

inline std::string text_of_euros(const Fact<Amount>& amount) {
  const auto text = [](const Amount& one) {
    const auto cents = to_cents(one).cents;
    return std::to_string(cents / 100) + (cents % 100 < 10 ? ".0" : ".") + std::to_string(cents % 100);
  };
  return amount.is_exact() ? text(amount.low()) : text(amount.low()) + " to " + text(amount.high());
}

// The values of all operands of that name, in the order of the trace.
inline std::vector<std::string> told(const Trace& trace, const std::string& name) {
  std::vector<std::string> values;
  for (const auto& step : trace.steps())
    for (const auto& operand : trace.operands(step))
      if (operand.name == name) values.push_back(text_of(operand));
  return values;
}

inline void check_told(const Trace& trace, const json& expect) {
  const json wanted = expect.value("told", json::object());
  for (const auto& [name, value] : wanted.items()) {
    const auto values = told(trace, name);
    std::string seen;
    for (const auto& one : values) seen += " " + one;
    BOOST_TEST((std::find(values.begin(), values.end(), value.get<std::string>()) != values.end()), "told " << name << ":" << (seen.empty() ? " nothing" : seen) << " instead of " << value);
  }
}

// What stands beside the amount, of what the expectation names.
inline json beside_the_amount(const Entitlement& is, const json& expect) {
  const auto yes_no = [](const Fact<bool>& fact) { return is_yes(fact) ? "yes" : is_no(fact) ? "no" : "open"; };
  json all{{"received", text_of_euros(is.received)}, {"waits", yes_no(is.waits)}, {"covers", is.also_covers}, {"advance", is.until_another_pays},
           {"own_money", is.of_own_money}, {"granted_by", std::string{is.granted_by}}, {"beside_other", text_of_euros(is.beside_other)}, {"rests_on_answers", is.open() != 0}, {"notes", json::array()}};
  auto& notes = all["notes"];
  for (const auto& step : is.trace.steps())
    if (const json id = std::string{step.id}; step.kind == Step::Kind::note && std::find(notes.begin(), notes.end(), id) == notes.end()) notes.push_back(id);
  json named = json::object();
  for (const auto& [name, value] : all.items())
    if (expect.contains(name)) named[name] = value;
  return named;
}

inline void check_beside_the_amount(const Entitlement& is, const json& expect) {
  const json found = beside_the_amount(is, expect);
  for (const auto& [name, value] : found.items()) BOOST_TEST((value == expect[name]), name << " is " << value << ", not " << expect[name]);
}

inline Verdict verdict_named(const std::string& name) {
  return name == "entitled" ? Verdict::entitled : name == "not_entitled" ? Verdict::not_entitled : name == "ask" ? Verdict::ask : Verdict::depends;
}

inline void check_worked_case(const json& worked, const json& answers) {
  const Date date = date_of(worked["date"].get<std::string>());
  const int person = worked.value("person", 0);
  const json& expect = worked["expect"];
  BOOST_TEST_CONTEXT(worked["name"].get<std::string>() << " (" << iso(date) << ")") {
    const Household decided = household_of(answers, date, Decisions::assumed);
    const auto exact = entitlement_of(decided, person);
    const auto bounds = entitlement_of(household_of(answers, date, Decisions::open), person);
    BOOST_TEST((exact && bounds), "no result for person " << person);
    if (!exact || !bounds) return;
    if (!expect.contains("rests_on_answers")) BOOST_TEST((exact->open() == 0), "an answer is missing");
    BOOST_TEST((verdict_of(exact->entitled) == verdict_named(expect["verdict"])), "another verdict than " << expect["verdict"]);
    check_amount(exact->per_month, expect, "month");
    check_amount(exact->per_year, expect, "year");
    check_category(exact->trace, expect);
    const json steps = expect.value("steps", json::object());
    for (const auto& [id, amount] : steps.items()) check_step(exact->trace, person, id, amount);
    check_told(exact->trace, expect);
    check_beside_the_amount(*exact, expect);

    const Range month = range_of(expect["month"]);
    BOOST_TEST((to_cents(bounds->per_month.low()) <= month.low && month.high <= to_cents(bounds->per_month.high())), "with the decisions open the month is left out");
    BOOST_TEST((verdict_of(bounds->entitled) == Verdict::depends || verdict_of(bounds->entitled) == verdict_named(expect["verdict"])), "with the decisions open the verdict is left out");
  }
}

}  // namespace iura::test
