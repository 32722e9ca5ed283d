// Each parameter of the law, changed by a hundredth, changes what some worked case or persona is held to on the day of one of its values:
// none may be read wrongly unseen. That each of its values is right to the cent, second_reading_test.cpp holds against a second copy.
// What is told and never calculated with, a case is held to by "told"; a term of a procedure stands in the words of its right.
#ifndef __EMSCRIPTEN__

#include "rights/held_to.hpp"

namespace iura::test {
namespace {

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
