// Each parameter of the law, changed by a hundredth, changes what some worked case or persona is held to on the day of one of its values:
// none may be read wrongly unseen. That each of its values is right to the cent, second_reading_test.cpp holds against a second copy.
// What is told and never calculated with, a case is held to by "told"; a term of a procedure stands in the words of its right.
#ifndef __EMSCRIPTEN__

#include <map>
#include <set>

#include "rights/worked_case.hpp"

namespace iura::test {
namespace {

struct Sample {
  std::string right;
  int person = 0;
  json expect;
  Household household;
  std::string before;
};

// What a case is held to, as one text; nothing that its expectation does not name.
std::string held_to(const json& expect, const Entitlement& is) {
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
  return text;
}

std::string held_to(const Sample& sample, const LawAt& law) {
  const auto assessment = assess_right(sample.household, law, sample.right, sample.person);
  const auto* found = assessment.find(sample.right, sample.person);
  return found == nullptr ? "" : held_to(sample.expect, *found);
}

void add_sample(std::map<Date, std::vector<Sample>>& samples, const std::string& right, int person, const json& told, const json& answers, Date date) {
  const json expect = told.is_string() ? json{{"verdict", told}} : told;
  Sample sample{right, person, expect, household_of(answers, date, Decisions::assumed), {}};
  sample.before = held_to(sample, law_of(date));
  samples[date].push_back(std::move(sample));
}

std::map<Date, std::vector<Sample>> all_samples() {
  std::map<Date, std::vector<Sample>> samples;
  const json base = json_files("tests/rights", "base").front();
  for (const auto& right : rights())
    for (const auto& file : json_files("tests/rights/" + std::string{right.id}, "cases"))
      for (const auto& worked : file)
        add_sample(samples, std::string{right.id}, worked.value("person", 0), worked["expect"], completed(worked["answers"], base), date_of(worked["date"].get<std::string>()));
  for (const auto& persona : json_files("tests/personas", "")) {
    const json told = persona.value("rights", json::object());
    for (const auto& [id, expect] : told.items()) {
      const auto slash = id.find('/');
      add_sample(samples, id.substr(0, slash), slash == std::string::npos ? 0 : std::stoi(id.substr(slash + 1)), expect, persona["answers"], date_of(persona["date"].get<std::string>()));
    }
  }
  return samples;
}

// One of what is counted in whole numbers; else a hundredth.
Amount change_of(const Parameter& parameter, const DatedValue& value) {
  const bool is_count = !parameter.is_money() && value.text.find('.') == std::string::npos;
  return is_count ? Amount{1} : *value.value / Amount{100};
}

bool is_seen(const std::map<Date, std::vector<Sample>>& samples, const std::string& owner, const Parameter& parameter, std::size_t entry, bool up) {
  auto values = parameter.values;
  const Amount change = change_of(parameter, values[entry]);
  values[entry].value = up ? *values[entry].value + change : *values[entry].value - change;
  Legislation other = Legislation::current();
  other.replace(owner, parameter.key, values);
  const int right = index_of_right(std::string_view{owner});  // -1: shared by all
  for (auto at = samples.rbegin(); at != samples.rend(); ++at) {
    const auto& [date, of_date] = *at;
    if (parameter.at(date) != &parameter.values[entry]) continue;
    std::vector<const Sample*> touched;
    for (const auto& sample : of_date)
      if (right < 0 || (needs_of(index_of_right(std::string_view{sample.right})) >> right & 1)) touched.push_back(&sample);
    if (touched.empty()) continue;
    LawAt law = right < 0 ? LawAt{date, other} : law_of(date);
    if (right >= 0) law.replace(static_cast<std::size_t>(right), other.at(owner, date));
    for (const auto* sample : touched)
      if (held_to(*sample, law) != sample->before) return true;
  }
  return false;
}

// A term that no rule reads: the words of its right say it by name, in every language ("procedure." is what presentation fills in).
bool is_said(const std::string& right, const std::string& key) {
  const std::string start = "procedure.";
  if (key.rfind(start, 0) != 0) return false;
  const std::string named = "{" + key.substr(start.size()) + "}";
  for (const char* language : {"nl", "fr"})
    if (json_files("i18n/rights/" + right, language).front().dump().find(named) == std::string::npos) return false;
  return true;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(each_figure)

BOOST_AUTO_TEST_CASE(changed_by_a_hundredth_changes_what_some_case_is_held_to) {
  const auto samples = all_samples();
  for (const auto& [owner, group] : Legislation::current().all()) {
    // The reference budget is no right: its own tests hold it.
    if (!owner.empty() && index_of_right(std::string_view{owner}) < 0) continue;
    for (const auto& [key, parameter] : group) {
      bool seen = is_said(owner, key);
      for (std::size_t entry = parameter.values.size(); entry-- > 0 && !seen;)
        seen = parameter.values[entry].value && (is_seen(samples, owner, parameter, entry, true) || is_seen(samples, owner, parameter, entry, false));
      BOOST_TEST(seen, owner << "." << key << " " << parameter.unit << ": no case sees another value");
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test

#endif
