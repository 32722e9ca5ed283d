// What holds for every household, tried on random ones: bounds, order, periods; and what holds for a leefloon.
#include <boost/test/unit_test.hpp>

#include "household/answers.hpp"
#include "household/build_household.hpp"
#include "properties/changed_answers.hpp"
#include "properties/household_results.hpp"
#include "properties/trying.hpp"

namespace iura::test {
namespace {

using nlohmann::json;

Results leefloon_of(const json& answers, Date date) { return results_of("integration_income", answers, date); }

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
  }, households() / 3);
}

BOOST_AUTO_TEST_CASE(the_order_of_people_and_of_things_in_a_list_never_matters) {
  holds_for_all([](const RandomHousehold& household) -> std::optional<std::string> {
    Random random{household.seed};
    const json answers = random.chance(50) ? household.answers : Hiding(household.seed, 60).view(household.answers);
    json shuffled = answers;
    const std::vector<int> order = shuffle_lists(shuffled, random);
    const Results first = results_of(answers, household.date);
    const Results second = results_of(shuffled, household.date);
    if (first.size() != second.size()) return "another number of results";
    for (const auto& [about, result] : second) {
      const auto other = first.find({order[static_cast<std::size_t>(about.first)], about.second});
      if (other == first.end() || !same(other->second, result)) return told(result) + (other == first.end() ? "" : "; before " + told(other->second));
    }
    return std::nullopt;
  }, households() / 2);
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
  }, households() / 2);
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
  }, households() / 2);
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
  }, households() / 2);
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
  }, households() / 2);
}

// The page tries answers on one person at a time: nothing that another has may be lost there.
BOOST_AUTO_TEST_CASE(what_one_person_may_have_comes_out_alone_as_it_does_among_everybody) {
  holds_for_all([](const RandomHousehold& household) -> std::optional<std::string> {
    Hiding hiding{household.seed, 100};
    const json answers = hiding.view(household.answers);
    const Household home = build_household(read_answers(answers), household.date);
    const Results among_all = results_of(answers, household.date);
    for (std::size_t person = 0; person < home.people.items.size(); ++person)
      for (const auto& alone : assess_silently(home, law_at(household.date), person, every_right)) {
        const auto& wanted = among_all.at({alone.person, alone.right});
        if (!same(alone, wanted)) return "alone " + told(alone) + ", among all " + told(wanted) + "\nhidden:" + listed(hiding.hidden());
      }
    return std::nullopt;
  }, households() / 2, Kind::mixed);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
