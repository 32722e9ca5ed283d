// Every dated value against a second copy of it (second_reading.json, which says of each whether the research dossier confirms it, and
// tests/budget/second_reading.json), and what stands beside the values (second_terms.json): a cent, a date or a unit that changes in one place is
// seen. Both ways: none may be missing in either. What is meant to change is changed in both.
#ifndef __EMSCRIPTEN__

#include <map>
#include <string>
#include <vector>

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

std::string name_of(const std::string& owner, const std::string& key) { return (owner.empty() ? "shared" : owner) + "." + key; }

template <class Look>
void for_each_parameter(Look look) {
  for (const auto& [owner, group] : Legislation::current().all())
    for (const auto& [key, parameter] : group) look(name_of(owner, key), parameter);
}

Values values_of_law() {
  Values values;
  for_each_parameter([&](const std::string& name, const Parameter& parameter) {
    for (const auto& entry : parameter.values) values[name + " " + iso(entry.from)] = entry.value ? without_last_zeros(entry.text) : "none";
  });
  return values;
}

Values second_values() {
  Values values;
  for (const char* folder : {"tests/law", "tests/budget"}) {
    const json read = json_files(folder, "second_reading").front();
    for (const char* confirmed_by : {"table", "text", "own"}) {
      const json confirmed = read.value(confirmed_by, json::object());
      for (const auto& [name, dated] : confirmed.items())
        for (const auto& [from, value] : dated.items()) BOOST_TEST(values.emplace(name + " " + from, value.get<std::string>()).second, name << " " << from << " is there twice");
    }
  }
  return values;
}

Values terms_of_law() {
  Values terms;
  for_each_parameter([&](const std::string& name, const Parameter& parameter) {
    terms[name + " unit"] = parameter.unit;
    if (!parameter.indexed_by.empty()) terms[name + " indexed_by"] = parameter.indexed_by;
    if (parameter.until) terms[name + " until"] = iso(*parameter.until);
    if (parameter.next_change) terms[name + " next_change"] = iso(*parameter.next_change);
  });
  return terms;
}

Values second_terms() {
  Values terms;
  const json read = json_files("tests/law", "second_terms").front();
  for (const char* what : {"unit", "indexed_by", "until", "next_change"})
    for (const auto& [term, names] : read[what].items())
      for (const auto& name : names) BOOST_TEST(terms.emplace(name.get<std::string>() + " " + what, term).second, name << " has two of " << what);
  return terms;
}

// One sentence for each that is not the same in both.
std::vector<std::string> differences(const Values& law, const Values& second) {
  std::vector<std::string> found;
  for (const auto& [name, value] : law)
    if (const auto other = second.find(name); other == second.end() || other->second != value) found.push_back(name + " is " + value + ", and " + (other == second.end() ? "not there" : other->second) + " at second reading");
  for (const auto& [name, value] : second)
    if (!law.contains(name)) found.push_back(name + " " + value + " is not in the law");
  return found;
}

void check_same(const Values& law, const Values& second) {
  for (const auto& difference : differences(law, second)) BOOST_ERROR(difference);
  BOOST_TEST(!law.empty());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(second_reading)

BOOST_AUTO_TEST_CASE(every_value_is_the_same_in_its_second_copy_and_none_is_missing_in_either) { check_same(values_of_law(), second_values()); }

BOOST_AUTO_TEST_CASE(unit_index_end_and_expected_change_of_each_are_the_same_in_their_second_copy) { check_same(terms_of_law(), second_terms()); }

// Each value by one of its last digit, each date by a day, each unit: what is changed in one copy alone is told, once.
BOOST_AUTO_TEST_CASE(a_change_of_any_of_them_in_one_copy_alone_is_seen) {
  for (const auto& both : {std::pair{values_of_law(), second_values()}, std::pair{terms_of_law(), second_terms()}})
    for (const auto& [name, value] : both.first) {
      Values changed = both.first;
      changed[name] = value + "1";
      BOOST_TEST(differences(changed, both.second).size() == 1u, name);
      changed.erase(name);
      BOOST_TEST(differences(changed, both.second).size() == 1u, name);
      const auto date = name.find(' ') + 1;
      if (const auto from = iso_date(std::string_view{name}.substr(date))) {
        changed[name.substr(0, date) + iso(next_day(*from))] = value;
        BOOST_TEST(differences(changed, both.second).size() == 2u, name);
      }
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test

#endif
