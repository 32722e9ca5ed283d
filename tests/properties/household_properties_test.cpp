// What holds for every household, tried on random ones. A household that breaks a sentence is made smaller and printed with its seed.
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <functional>
#include <map>
#include <optional>
#include <string>

#include "assess.hpp"
#include "household/answers.hpp"
#include "household/build_household.hpp"
#include "properties/random_household.hpp"

namespace iura::test {
namespace {

using nlohmann::json;

// "IURA_HOUSEHOLDS=500000 iura_tests --run_test=household_properties" tries more of them.
const int households = [] {
  const char* wanted = std::getenv("IURA_HOUSEHOLDS");
  return wanted != nullptr ? std::atoi(wanted) : 20'000;
}();

// --- assessing ---------------------------------------------------------------------------------------------------------

// What comes out for each person, by number, and right.
using Results = std::map<std::pair<int, std::string_view>, Entitlement>;

Results results_of(const json& answers, Date date, Decisions decisions = Decisions::open, std::string_view only = {}) {
  Results results;
  Assessment assessment = assess(build_household(read_answers(answers), date, decisions), law_at(date));
  for (auto& entitlement : assessment.entitlements)
    if (only.empty() || entitlement.right == only) results.emplace(std::pair{entitlement.person, entitlement.right}, std::move(entitlement));
  return results;
}

Results leefloon_of(const json& answers, Date date) { return results_of(answers, date, Decisions::open, "integration_income"); }

template <class T>
bool within(const Fact<T>& inner, const Fact<T>& outer) {
  return outer.low() <= inner.low() && inner.high() <= outer.high();
}
bool within(const Entitlement& inner, const Entitlement& outer) {
  return within(inner.entitled, outer.entitled) && within(inner.per_year, outer.per_year) && within(inner.per_month, outer.per_month) && within(inner.once, outer.once);
}
bool same(const Entitlement& a, const Entitlement& b) { return within(a, b) && within(b, a); }
bool is_exact(const Entitlement& e) { return e.entitled.is_exact() && e.per_year.is_exact() && e.per_month.is_exact() && e.once.is_exact(); }

std::string told(const Entitlement& e) {
  const auto cents = [](const Amount& a) { return std::to_string(a.rounded_half_up()); };
  return std::string{e.right} + ", person " + std::to_string(e.person) + (is_yes(e.entitled) ? " entitled" : is_no(e.entitled) ? " not entitled" : " depends") + ", a month " +
         cents(e.per_month.low()) + " to " + cents(e.per_month.high()) + " cents";
}

// --- trying, and making smaller what fails -----------------------------------------------------------------------------

using Property = std::function<std::optional<std::string>(const RandomHousehold&)>;  // nothing: it holds

// Leaves out people and things in lists as long as the household still breaks the property.
RandomHousehold smallest(RandomHousehold household, const Property& property) {
  const auto shrink_list = [&](const json::json_pointer& list) {
    bool shrunk = false;
    for (std::size_t i = household.answers[list].size(); i-- > 0;) {
      RandomHousehold fewer = household;
      fewer.answers[list].erase(i);
      if (!property(fewer)) continue;
      household = std::move(fewer);
      shrunk = true;
    }
    return shrunk;
  };
  const auto shrink_person = [&](const json::json_pointer& person) {
    bool shrunk = false;
    for (const char* list : {"incomes", "accounts", "properties", "cessions"}) shrunk = shrink_list(person / list) || shrunk;
    return shrunk;
  };
  for (bool shrunk = true; shrunk;) {
    shrunk = shrink_list("/others"_json_pointer);
    shrunk = shrink_person("/you"_json_pointer) || shrunk;
    for (std::size_t i = 0; i < household.answers["others"].size(); ++i) shrunk = shrink_person("/others"_json_pointer / i) || shrunk;
  }
  return household;
}

void holds_for_all(const Property& property, int count = households) {
  for (int seed = 0; seed < count; ++seed) {
    const RandomHousehold household = random_household(static_cast<std::uint64_t>(seed));
    if (!property(household)) continue;
    const RandomHousehold small = smallest(household, property);
    BOOST_ERROR("seed " << seed << ", " << iso(household.date) << ": " << property(small).value_or("") << "\n" << small.answers.dump(1));
    return;
  }
  BOOST_TEST(true);
}

// --- hiding answers ----------------------------------------------------------------------------------------------------

std::uint64_t mixed(std::uint64_t seed, const std::string& path) { return Random{seed ^ hash_of(path)}.next(); }

// The answers of one thing without those that are hidden: a level of 0 hides nothing, 1000 all. Which ones go first is up to the seed,
// so that everything hidden at one level is hidden at every higher one.
class Hiding {
 public:
  Hiding(std::uint64_t seed, int level, std::string but = {}) : seed_(seed), level_(level), but_(std::move(but)) {}

  json view(const json& answers) {
    json seen = thing(answers, "household", "");
    if (!hides("you")) seen["you"] = thing(answers["you"], "person", "you/");
    return seen;
  }
  const std::vector<std::string>& hidden() const { return hidden_; }

 private:
  bool hides(const std::string& path) {
    const bool hide = path != but_ && static_cast<int>(mixed(seed_, path) % 1000) < level_;
    if (hide) hidden_.push_back(path);
    return hide;
  }

  json thing(const json& answers, const std::string& type, const std::string& path) {
    json seen = json::object();
    for (const Question& question : Catalogue::current().thing(type).questions) {
      if (!answers.contains(question.id)) continue;
      const std::string at = path + question.id;
      const json& answer = answers[question.id];
      if (hides(at)) {
        if (mixed(seed_ + 1, at) % 2 == 0) seen[question.id] = "unknown";
      } else if (question.type == AnswerType::list) {
        seen[question.id] = json::array();
        for (std::size_t i = 0; i < answer.size(); ++i) seen[question.id].push_back(thing(answer[i], question.list_of, at + "/" + std::to_string(i) + "/"));
      } else {
        seen[question.id] = answer;
      }
    }
    return seen;
  }

  std::uint64_t seed_;
  int level_;
  std::string but_;  // this one answer is told
  std::vector<std::string> hidden_;
};

std::string listed(const std::vector<std::string>& paths) {
  std::string all;
  for (const auto& path : paths) all += " " + path;
  return all;
}

// Nothing that more answers leave possible was excluded before.
std::optional<std::string> narrows(const Results& before, const Results& after) {
  for (const auto& [person, wide] : before) {
    const auto narrow = after.find(person);
    if (narrow != after.end() && !within(narrow->second, wide)) return "with fewer answers " + told(wide) + "; with more " + told(narrow->second);
  }
  return std::nullopt;
}

// --- changing answers without changing what they mean ------------------------------------------------------------------

void shuffle(json& list, Random& random, std::vector<int>* order = nullptr) {
  for (std::size_t i = list.size(); i > 1; --i) {
    const auto other = static_cast<std::size_t>(random.below(static_cast<int>(i)));
    std::swap(list[i - 1], list[other]);
    if (order != nullptr) std::swap((*order)[i - 1], (*order)[other]);
  }
}

template <class Change>
void for_each_person(json& answers, Change change) {
  if (answers.contains("you")) change(answers["you"]);
  if (answers.contains("others") && answers["others"].is_array())
    for (auto& other : answers["others"]) change(other);
}

// The same amount a year, told by another period. Whole cents of every period when the year is a multiple of 156 cents.
json in_period(std::int64_t cents_a_year, Period period, const json& amount) {
  const std::int64_t cents = cents_a_year / periods_a_year(period);
  json told = amount;
  told["amount"] = std::to_string(cents / 100) + (cents % 100 < 10 ? ".0" : ".") + std::to_string(cents % 100);
  told["per"] = name_of(period);
  return told;
}

// So many euro a year more.
json raised(const json& amount, int euros) {
  const Question& question = Catalogue::current().thing("income").questions[static_cast<std::size_t>(Catalogue::current().thing("income").find(std::string_view{"amount"}))];
  const auto reading = read_example(question, amount.dump());
  return in_period(reading.value.floor() * periods_a_year(reading.period) + 100 * euros, Period::year, amount);
}

void change_periods(json& thing, const std::string& type, Random& random) {
  for (const Question& question : Catalogue::current().thing(type).questions) {
    json& answer = thing[question.id];
    if (question.type == AnswerType::list)
      for (auto& item : answer) change_periods(item, question.list_of, random);
    if (question.periods.size() < 2) continue;
    const auto reading = read_example(question, answer.dump());
    const std::int64_t year = reading.value.floor() * periods_a_year(reading.period) / 156 * 156;
    answer = in_period(year, question.periods[static_cast<std::size_t>(random.below(static_cast<int>(question.periods.size())))], answer);
  }
}

bool in_couple(const json& person) { return person.value("relation", "") == "spouse" || person.value("relation", "") == "partner"; }

// You ask a leefloon, and perhaps your partner does: for everybody else that is a relative who asks one.
bool asks_and_meets_no_relative_who_asks(const json& others, int person) {
  if (person == 0) return true;
  const json& other = others[static_cast<std::size_t>(person - 1)];
  return in_couple(other) && other["leefloon_claim"] != "no";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(household_properties)

BOOST_AUTO_TEST_CASE(an_answer_more_never_widens_a_result_and_no_hidden_answer_ever_excludes_the_true_one) {
  holds_for_all([](const RandomHousehold& household) {
    // From hardly anything told to everything; the last step is the true result.
    Hiding hiding{household.seed, 900};
    Results before = results_of(hiding.view(household.answers), household.date);
    for (const int level : {300, 60, 0}) {
      Hiding less{household.seed, level};
      Results after = results_of(less.view(household.answers), household.date);
      if (auto fault = narrows(before, after)) return std::optional<std::string>{*fault + "\nhidden first:" + listed(hiding.hidden()) + "\nhidden then:" + listed(less.hidden())};
      before = std::move(after);
      hiding = less;
    }
    return std::optional<std::string>{};
  });
}

BOOST_AUTO_TEST_CASE(one_single_answer_more_never_widens_a_result) {
  holds_for_all([](const RandomHousehold& household) {
    Random random{household.seed};
    const int level = random.one_of({30, 100, 300});
    Hiding hiding{household.seed, level};
    const Results before = results_of(hiding.view(household.answers), household.date);
    if (hiding.hidden().empty()) return std::optional<std::string>{};
    for (int i = 0; i < 2; ++i) {
      const std::string& told_now = hiding.hidden()[static_cast<std::size_t>(random.below(static_cast<int>(hiding.hidden().size())))];
      Hiding less{household.seed, level, told_now};
      const Results after = results_of(less.view(household.answers), household.date);
      if (auto fault = narrows(before, after)) return std::optional<std::string>{*fault + "\ntold now: " + told_now + "\nhidden then:" + listed(less.hidden())};
    }
    return std::optional<std::string>{};
  });
}

BOOST_AUTO_TEST_CASE(a_decision_of_the_centre_never_leads_outside_what_was_told_before_it) {
  holds_for_all([](const RandomHousehold& household) -> std::optional<std::string> {
    json undecided = household.answers;
    undecided.erase("debtors_counted");
    undecided.erase("family_rate_below_half");
    for_each_person(undecided, [](json& person) {
      for (auto& cession : person["cessions"]) cession.erase("set_aside");
    });
    const Results before = results_of(undecided, household.date);
    for (const int percent : {0, 37, 50, 100}) {
      json decided = household.answers;
      decided["debtors_counted"] = percent;
      decided["family_rate_below_half"] = percent % 2 == 0;
      for_each_person(decided, [&](json& person) {
        for (auto& cession : person["cessions"]) cession["set_aside"] = percent == 37 || percent == 100;
      });
      if (auto fault = narrows(before, results_of(decided, household.date))) return std::to_string(percent) + " %: " + *fault;
    }
    return std::nullopt;
  }, households / 3);
}

BOOST_AUTO_TEST_CASE(the_order_of_people_and_of_things_in_a_list_never_matters) {
  holds_for_all([](const RandomHousehold& household) -> std::optional<std::string> {
    Random random{household.seed};
    const json answers = random.chance(50) ? household.answers : Hiding(household.seed, 60).view(household.answers);
    json shuffled = answers;
    for_each_person(shuffled, [&](json& person) {
      for (const char* list : {"incomes", "accounts", "properties", "cessions"})
        if (person.contains(list) && person[list].is_array()) shuffle(person[list], random);
    });
    std::vector<int> order{0};
    if (shuffled.contains("others") && shuffled["others"].is_array()) {
      std::vector<int> others(shuffled["others"].size());
      for (std::size_t i = 0; i < others.size(); ++i) others[i] = static_cast<int>(i) + 1;
      shuffle(shuffled["others"], random, &others);
      order.insert(order.end(), others.begin(), others.end());
    }
    const Results first = results_of(answers, household.date);
    const Results second = results_of(shuffled, household.date);
    if (first.size() != second.size()) return "another number of results";
    for (const auto& [about, result] : second) {
      const auto other = first.find({order[static_cast<std::size_t>(about.first)], about.second});
      if (other == first.end() || !same(other->second, result)) return told(result) + (other == first.end() ? "" : "; before " + told(other->second));
    }
    return std::nullopt;
  }, households / 2);
}

BOOST_AUTO_TEST_CASE(the_same_income_a_week_a_month_a_quarter_or_a_year_gives_the_same_result) {
  holds_for_all([](const RandomHousehold& household) -> std::optional<std::string> {
    Random random{household.seed};
    json once = household.answers;
    for_each_person(once, [&](json& person) { change_periods(person, "person", random); });
    json again = once;
    for_each_person(again, [&](json& person) { change_periods(person, "person", random); });
    const Results first = results_of(once, household.date);
    for (const auto& [person, result] : results_of(again, household.date))
      if (!same(first.at(person), result)) return told(first.at(person)) + "; in other periods " + told(result);
    return std::nullopt;
  }, households / 2);
}

// One exception, KB 2bis: a partner with means of category 1 or more need not be willing to work, so that a partner's raise may open
// category 3. Everybody in this test is willing.
BOOST_AUTO_TEST_CASE(more_income_never_raises_a_leefloon) {
  holds_for_all([](const RandomHousehold& household) -> std::optional<std::string> {
    Random random{household.seed};
    json less = household.answers;
    for_each_person(less, [](json& person) {
      if (person["willing_to_work"] == "no") person["willing_to_work"] = "yes";
      // Of older people it lowers the income guarantee, which comes before the leefloon.
      if (person["age"] >= 65) person["age"] = 64;
    });
    const Results before = leefloon_of(less, household.date);
    for (int i = 0; i < 2; ++i) {
      json more = less;
      int nth = 0;
      const int chosen = random.below(4);
      for_each_person(more, [&](json& person) {
        for (auto& income : person["incomes"])
          if (nth++ % 4 == chosen) income["amount"] = raised(income["amount"], random.one_of({100, 1000, 5000}));
      });
      for (const auto& [person, after] : leefloon_of(more, household.date)) {
        const Entitlement& was = before.at(person);
        const bool risen = was.per_month.low() < after.per_month.low() || was.per_month.high() < after.per_month.high() || (is_no(was.entitled) && !is_no(after.entitled));
        if (risen) return told(was) + "; with more income " + told(after);
      }
    }
    return std::nullopt;
  }, households / 2);
}

BOOST_AUTO_TEST_CASE(a_leefloon_is_never_negative_never_above_its_category_and_nothing_without_entitlement) {
  holds_for_all([](const RandomHousehold& household) -> std::optional<std::string> {
    const json answers = Random{household.seed}.chance(60) ? household.answers : Hiding(household.seed, 200).view(household.answers);
    for (const auto& [person, result] : leefloon_of(answers, household.date)) {
      Amount most;
      for (const auto& step : result.trace.steps())
        if (step.id == "category_amount") most = std::max(most, step.value.high);
      if (result.per_month.low() < Amount{} || result.per_year.low() < Amount{}) return "below zero: " + told(result);
      if (most < result.per_year.high() || most < result.per_month.high() * Amount{12}) return "above the category: " + told(result);
      if (is_no(result.entitled) && result.per_year.high() != Amount{}) return "something without entitlement: " + told(result);
      if (is_yes(result.entitled) && result.per_year.high() == Amount{}) return "entitled to nothing: " + told(result);
    }
    return std::nullopt;
  }, households / 2);
}

// What stays open even then, and is not tried here: gross pay; a relative who asks a leefloon, of which the amount is not known yet;
// a right that was asked for and not decided ('pending'); a status that we do not know ('other').
BOOST_AUTO_TEST_CASE(with_every_answer_given_the_result_of_a_claimant_is_exact) {
  holds_for_all([](const RandomHousehold& household) -> std::optional<std::string> {
    json answers = household.answers;
    for_each_person(answers, [](json& person) {
      if (!in_couple(person) && person["leefloon_claim"] == "asks") person["leefloon_claim"] = "receives";
      if (person["other_rights_claimed"] == "pending") person["other_rights_claimed"] = "claimed";
      if (person["status"] == "other") person["status"] = "belgian";
      // Until the income guarantee of older people is paid, their leefloon is an advance.
      if (person["age"] >= 65) person["age"] = 64;
      for (auto& income : person["incomes"]) income["amount"]["basis"] = "net";
    });
    const Household home = build_household(read_answers(answers), household.date, Decisions::open);
    if (!home.open.empty()) return home.open.front().path + " is open";
    for (const auto& [about, result] : leefloon_of(answers, household.date)) {
      if (asks_and_meets_no_relative_who_asks(answers["others"], about.first) && !is_exact(result)) return told(result);
    }
    return std::nullopt;
  }, households / 2);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
