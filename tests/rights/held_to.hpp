// Every worked case and right of a persona as a sample, and what of its result it is held to, as one text: with another figure of the law, or
// another rule, that text changes where the case would fail.
#pragma once

#include <map>

#include "rights/worked_case.hpp"

namespace iura::test {

struct Sample {
  std::string name;
  std::string right;
  int person = 0;
  json expect;
  json answers;
  Household household;
  std::string before;
};

// What a case is held to, as one text; nothing that its expectation does not name.
inline std::string held_to(const json& expect, const Entitlement& is) {
  std::string text = std::to_string(static_cast<int>(verdict_of(is)));
  const auto add = [&](const char* name, const Fact<Amount>& amount) {
    if (expect.contains(name)) text += " " + std::to_string(to_cents(amount.low()).cents) + "-" + std::to_string(to_cents(amount.high()).cents);
  };
  add("month", is.per_month);
  add("year", is.per_year);
  add("once", is.once);
  const json steps = expect.value("steps", json::object());
  for (const auto& step : is.trace.steps()) {
    if (step.kind == Step::Kind::amount && step.person == is.person && steps.contains(std::string{step.id}))
      text += " " + std::to_string(to_cents(step.value.low).cents) + "-" + std::to_string(to_cents(step.value.high).cents);
    if (step.kind == Step::Kind::condition && expect.value("deciding", "") == step.id) text += step.value.high == Amount{} ? " no" : step.value.low == Amount{} ? " open" : " yes";
    if (step.kind == Step::Kind::note && expect.value("note", "") == step.id) text += " note";
  }
  const json wanted = expect.value("told", json::object());
  for (const auto& [name, value] : wanted.items())
    for (const auto& one : told(is.trace, name)) text += " " + one;
  if (is.open() != 0) text += " rests on answers";
  return text + beside_the_amount(is, expect).dump();
}

inline std::string held_to(const Sample& sample, const LawAt& law) {
  const auto assessment = assess_right(sample.household, law, sample.right, sample.person);
  const auto* found = assessment.find(sample.right, sample.person);
  return found == nullptr ? "" : held_to(sample.expect, *found);
}

inline void add_sample(std::map<Date, std::vector<Sample>>& samples, const std::string& name, const std::string& right, int person, const json& told, const json& answers, Date date) {
  const json expect = told.is_string() ? json{{"verdict", told}} : told;
  Sample sample{name, right, person, expect, answers, household_of(answers, date, Decisions::assumed), {}};
  sample.before = held_to(sample, law_of(date));
  samples[date].push_back(std::move(sample));
}

inline std::map<Date, std::vector<Sample>> all_samples() {
  std::map<Date, std::vector<Sample>> samples;
  const json base = json_files("tests/rights", "base").front();
  for (const auto& right : rights())
    for (const auto& file : json_files("tests/rights/" + std::string{right.id}, "cases"))
      for (const auto& worked : file)
        add_sample(samples, worked["name"], std::string{right.id}, worked.value("person", 0), worked["expect"], completed(worked["answers"], base), date_of(worked["date"].get<std::string>()));
  for (const auto& persona : json_files("tests/personas", "")) {
    const json told = persona.value("rights", json::object());
    for (const auto& [id, expect] : told.items()) {
      const auto slash = id.find('/');
      add_sample(samples, persona["name"], id.substr(0, slash), slash == std::string::npos ? 0 : std::stoi(id.substr(slash + 1)), expect, persona["answers"], date_of(persona["date"].get<std::string>()));
    }
  }
  return samples;
}

}  // namespace iura::test
