// Every dated value of the law against a second copy of it (second_reading.json, which says of each whether the research dossier confirms
// it): a cent or a date that changes in one place is seen. Both ways: none may be missing in either. A value that is meant to change is changed in both.
#ifndef __EMSCRIPTEN__

#include <map>
#include <string>

#include "law/legislation.hpp"
#include "rights/worked_case.hpp"

namespace iura::test {
namespace {

using Values = std::map<std::string, std::string>;  // "right.key from" to the value

// 800.00 and 800 are one value.
std::string without_last_zeros(std::string text) {
  if (text.find('.') == std::string::npos) return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

Values values_of_law() {
  Values values;
  for (const auto& [owner, group] : Legislation::current().all()) {
    // The reference budget is no law: published totals hold it (tests/budget).
    if (!owner.empty() && index_of_right(std::string_view{owner}) < 0) continue;
    for (const auto& [key, parameter] : group)
      for (const auto& entry : parameter.values) values[(owner.empty() ? "shared" : owner) + "." + key + " " + iso(entry.from)] = entry.value ? without_last_zeros(entry.text) : "none";
  }
  return values;
}

Values second_values() {
  Values values;
  const json read = json_files("tests/law", "second_reading").front();
  for (const char* confirmed_by : {"table", "text", "own"})
    for (const auto& [name, dated] : read[confirmed_by].items())
      for (const auto& [from, value] : dated.items()) BOOST_TEST(values.emplace(name + " " + from, value.get<std::string>()).second, name << " " << from << " is there twice");
  return values;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(second_reading)

BOOST_AUTO_TEST_CASE(every_value_of_the_law_is_the_same_in_its_second_copy) {
  const auto second = second_values();
  for (const auto& [name, value] : values_of_law()) {
    const auto found = second.find(name);
    BOOST_TEST((found != second.end() && found->second == value), name << " is " << value << ", and " << (found == second.end() ? "not there" : found->second) << " at second reading");
  }
}

BOOST_AUTO_TEST_CASE(every_value_of_the_second_copy_is_in_the_law) {
  const auto law = values_of_law();
  for (const auto& [name, value] : second_values()) BOOST_TEST(law.contains(name), name << " " << value << " is not in the law");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test

#endif
