// Every worked case and right of a persona with one answer less: whatever it is, what was worked out with all of them is still possible.
#pragma once

#include "rights/worked_case.hpp"

namespace iura::test {

// Every answer of a household, also within its lists.
inline std::vector<json::json_pointer> answers_within(const json& thing, const json::json_pointer& at = json::json_pointer{}) {
  std::vector<json::json_pointer> found;
  const auto add = [&](const json& inner, const json::json_pointer& here) {
    const auto more = answers_within(inner, here);
    found.insert(found.end(), more.begin(), more.end());
  };
  for (const auto& [name, value] : thing.items()) {
    const auto here = at / name;
    if (name == "you") add(value, here);
    else found.push_back(here);
    for (std::size_t i = 0; value.is_array() && i < value.size(); ++i)
      if (value[i].is_object()) add(value[i], here / i);
  }
  return found;
}

inline json without(json answers, const json::json_pointer& answer) {
  answers.at(answer.parent_pointer()).erase(answer.back());
  return answers;
}

// What a case expects and this result, of the same household with less told, excludes; nothing where all of it is still possible.
inline std::string excluded(const json& expect, const Entitlement& is) {
  const auto verdict = verdict_named(expect["verdict"]);
  if (is_yes(is.entitled) ? verdict == Verdict::not_entitled || verdict == Verdict::depends : is_no(is.entitled) && verdict != Verdict::not_entitled) return "the verdict";
  const auto excludes = [](const Fact<Amount>& amount, const json& wanted) {
    const Range range = range_of(wanted);
    return to_cents(amount.low()) > range.low || range.high > to_cents(amount.high());
  };
  if (expect.contains("month") && excludes(is.per_month, expect["month"])) return "the month";
  if (expect.contains("year") && excludes(is.per_year, expect["year"])) return "the year";
  if (expect.contains("once") && excludes(is.once, expect["once"])) return "what is paid once";
  if (expect.contains("received") && excludes(is.received, expect["received"])) return "what comes in";
  return "";
}

}  // namespace iura::test
