// What a result rests on: an answer that it does not name never changes it, and there is no answer on which nothing ever rests.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <set>

#include "guidance/comparison.hpp"
#include "household/answers.hpp"
#include "household/build_household.hpp"
#include "properties/changed_answers.hpp"
#include "properties/household_results.hpp"
#include "properties/trying.hpp"

namespace iura::test {
namespace {

using nlohmann::json;

// What a change of answers can be seen by: every right, with its steps, and the comparison with the reference budget.
std::string seen_of(const json& answers, Date date) {
  const Answers read = read_answers(answers);
  const LawAt& law = law_at(date);
  const Household home = build_household(read, date, Decisions::assumed);
  const Assessment expected = assess(home, law);
  std::string seen;
  const auto add = [&](const Fact<Amount>& amount) { seen += std::to_string(amount.low().rounded_half_up()) + " " + std::to_string(amount.high().rounded_half_up()) + ","; };
  for (const auto& result : expected.entitlements) {
    seen += result.entitled.low() ? 'y' : result.entitled.high() ? '?' : 'n';
    add(result.per_month);
    add(result.once);
    add(result.received);
  }
  const Household open = build_household(read, date);
  const Comparison compared = compare(open, assess(open, law), home, expected, Legislation::current().at(budget_figures, date));
  add(compared.budget.total.low);
  add(compared.budget.total.high);
  add(compared.now);
  return seen;
}

struct Place {
  const Question* question;
  json::json_pointer at;
};

void find_places(const json& thing, const std::string& type, const json::json_pointer& at, std::vector<Place>& places) {
  for (const Question& question : Catalogue::current().thing(type).questions) {
    places.push_back({&question, at / question.id});
    if (question.type != AnswerType::list || !thing.contains(question.id) || !thing[question.id].is_array()) continue;
    for (std::size_t i = 0; i < thing[question.id].size(); ++i) find_places(thing[question.id][i], question.list_of, at / question.id / i, places);
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(relevance_properties)

BOOST_AUTO_TEST_CASE(an_open_question_on_which_a_right_does_not_rest_never_changes_it) {
  int answered = 0;
  holds_for_all([&](const RandomHousehold& household) -> std::optional<std::string> {
    Random random{household.seed};
    const int level = random.one_of({20, 60, 150, 400});
    Hiding hiding{household.seed, level};
    const json fewer = hiding.view(household.answers);
    if (hiding.hidden().empty()) return std::nullopt;
    const std::string& path = hiding.hidden()[static_cast<std::size_t>(random.below(static_cast<int>(hiding.hidden().size())))];
    const Household home = build_household(read_answers(fewer), household.date);
    const auto asked = std::find_if(home.open.begin(), home.open.end(), [&](const OpenQuestion& open) { return open.path == path; });
    if (asked == home.open.end()) return std::nullopt;  // not asked before another answer is there
    const Open bit = Open{1} << std::min<std::ptrdiff_t>(asked - home.open.begin(), 63);
    ++answered;
    const Results before = results_of(fewer, household.date);
    Hiding less{household.seed, level, path};
    const Results after = results_of(less.view(household.answers), household.date);
    for (const auto& [about, was] : before) {
      if ((was.open() & bit) != 0) continue;
      const auto now = after.find(about);
      if (now != after.end() && !same(was, now->second)) return "without " + path + " " + told(was) + ", with it " + told(now->second) + "; hidden: " + json(hiding.hidden()).dump();
    }
    return std::nullopt;
  }, households(), Kind::mixed);
  BOOST_TEST(answered > households() / 4);
}

BOOST_AUTO_TEST_CASE(every_question_changes_something_for_somebody) {
  std::set<std::string> silent;
  for (const ThingType& thing : Catalogue::current().things())
    for (const Question& question : thing.questions) silent.insert(question.key());
  // What few households have takes a longer search, which ends as soon as every question was heard.
  for (int number = 0; number < 10 * households() && !silent.empty(); ++number) {
    const RandomHousehold household = tried_household(number, Kind::mixed);
    const Date date = std::max(household.date, date_of("2022-06-01"));
    Random random{household.seed};
    std::vector<Place> places;
    find_places(household.answers["you"], "person", "/you"_json_pointer, places);
    find_places(household.answers, "household", ""_json_pointer, places);
    std::erase_if(places, [&](const Place& place) { return !silent.contains(place.question->key()); });
    if (places.empty()) continue;
    const std::string before = seen_of(household.answers, date);
    for (int tries = 0; tries < 3; ++tries) {
      const Place& place = places[static_cast<std::size_t>(random.below(static_cast<int>(places.size())))];
      json other = household.answers;
      other[place.at] = random_answer(*place.question, random, date);
      if (seen_of(other, date) != before) silent.erase(place.question->key());
    }
  }
  std::string names;
  for (const auto& key : silent) names += " " + key;
  if (enough_for_rare_cases()) BOOST_TEST(names == "");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
