// The same answers told in other ways: in the other language, saved and opened again, with their keys in another order.
#include <boost/test/unit_test.hpp>
#include <set>

#include "json/text.hpp"
#include "presentation/built_in_language.hpp"
#include "presentation/saved.hpp"
#include "presentation/view.hpp"
#include "presentation/door.hpp"
#include "properties/changed_answers.hpp"
#include "properties/household_results.hpp"
#include "properties/trying.hpp"

namespace iura::test {
namespace {

using nlohmann::json;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The numbers in a text, in order of size and each as bare digits: "1.340,47 euro" and "1 340,47 euros" both have 134047.
std::multiset<std::string> numbers_in(const std::string& text) {
  std::multiset<std::string> found;
  for (std::size_t i = 0; i < text.size();) {
    if (!is_digit(text[i])) {
      ++i;
      continue;
    }
    std::string digits;
    for (; i < text.size(); ) {
      if (is_digit(text[i])) digits += text[i++];
      else if (i + 1 < text.size() && (text[i] == '.' || text[i] == ',') && is_digit(text[i + 1])) ++i;
      else if (text.substr(i, 2) == "\u00A0" && i + 4 < text.size() && is_digit(text[i + 2]) && is_digit(text[i + 3]) && is_digit(text[i + 4])) i += 2;
      else break;
    }
    found.insert(digits);
  }
  return found;
}

// Where two views differ in shape, in a number, or in the numbers within a text; "" where they do not.
std::string difference(const json& dutch, const json& french, const std::string& path) {
  if (dutch.type() != french.type() || dutch.size() != french.size()) return path + " has another shape: " + dutch.dump() + " and " + french.dump();
  if (dutch.is_string()) {
    const auto& nl = dutch.get_ref<const std::string&>();
    const auto& fr = french.get_ref<const std::string&>();
    return numbers_in(nl) == numbers_in(fr) ? "" : path + ": " + nl + " / " + fr;
  }
  if (dutch.is_array()) {
    for (std::size_t i = 0; i < dutch.size(); ++i)
      if (auto found = difference(dutch[i], french[i], path + "/" + std::to_string(i)); !found.empty()) return found;
  } else if (dutch.is_object()) {
    for (const auto& [key, value] : dutch.items()) {
      if (!french.contains(key)) return path + "/" + key + " is only in one language";
      if (auto found = difference(value, french[key], path + "/" + key); !found.empty()) return found;
    }
  } else if (dutch != french) {
    return path + ": " + dutch.dump() + " / " + french.dump();
  }
  return {};
}

// The same JSON with the keys of every object in another order.
std::string text_with_keys_turned(const json& value) {
  std::string text;
  const auto part = [&](const std::string& one) { text = text.empty() ? one : one + "," + text; };
  if (value.is_object()) {
    for (const auto& [key, one] : value.items()) part(json_text(key) + ":" + text_with_keys_turned(one));
    return "{" + text + "}";
  }
  if (!value.is_array()) return json_text(value);
  for (auto one = value.rbegin(); one != value.rend(); ++one) part(text_with_keys_turned(*one));
  return "[" + text + "]";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(told_properties)

BOOST_AUTO_TEST_CASE(dutch_and_french_show_the_same_numbers_in_the_same_places) {
  holds_for_all([](const RandomHousehold& household) -> std::optional<std::string> {
    const json answers = household.seed % 2 == 0 ? household.answers : Hiding(household.seed, 150).view(household.answers);
    const auto view_in = [&](const char* code) { return view(answers, household.date, built_in_language(code), "you:who"); };
    const auto found = difference(view_in("nl")["result"], view_in("fr")["result"], "");
    return found.empty() ? std::nullopt : std::optional{found};
  }, households() / 4, Kind::mixed);
}

BOOST_AUTO_TEST_CASE(numbers_are_compared_however_they_are_written) {
  BOOST_TEST(difference("1.340,47 euro op 1 maart", "le 1er mars, 1\u00A0340,47 euros", "") == "");
  BOOST_TEST(difference("1.340,47 euro", "1\u00A0340,48 euros", "") != "");
  BOOST_TEST(difference({{"a", 1}}, {{"a", 2}}, "") != "");
  BOOST_TEST(difference({1, 2}, {1}, "") != "");
}

BOOST_AUTO_TEST_CASE(what_is_saved_and_opened_gives_the_same_result_with_its_keys_in_any_order) {
  holds_for_all([](const RandomHousehold& household) -> std::optional<std::string> {
    const json answers = household.seed % 2 == 0 ? household.answers : Hiding(household.seed, 150).view(household.answers);
    const json saved{{"format", "iura-answers/1"}, {"edition", 1}, {"made", iso(household.date)}, {"law", iso(household.date)}, {"answers", answers}};
    const json opened = open_saved(text_with_keys_turned(saved), household.date, built_in_language("nl"));
    if (!opened.contains("answers")) return "refused: " + opened.dump();
    const Results before = results_of(answers, household.date);
    const Results after = results_of(opened["answers"], household.date);
    if (before.size() != after.size()) return "another number of results";
    for (const auto& [about, result] : before)
      if (!same(result, after.at(about))) return told(result) + "; opened again " + told(after.at(about));
    return std::nullopt;
  }, households() / 2, Kind::mixed);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
