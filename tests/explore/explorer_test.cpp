// One answer at many values, and what comes in already.
#ifndef __EMSCRIPTEN__
#include "explore/explorer.hpp"

#include "explore/personas.hpp"
#include "guidance/income.hpp"

namespace iura::test {
namespace {

Answers alone(const std::string& incomes, const char* more = "") {
  return read(R"({"you": {"age": 45, "lives_in_belgium": true, "status": "belgian", "receives_leefloon": false, "homeless": false, "studies": "none", "willing_to_work": "yes",
    "other_rights_claimed": "claimed", "maintenance_claim": "not_required", "housing_paid_by_others": 0, "accounts": [], "properties": [], "cessions": [], "detained": false,
    "weeks_abroad": 0, "pays_child_maintenance": false, "incomes": [)" + incomes + "]" + more + R"(}, "others": []})");
}

const Part* part_of(const Point& point, std::string_view right) {
  for (const auto& part : point.parts)
    if (part.right == right) return &part;
  return nullptr;
}

std::int64_t cents(const Fact<Amount>& fact) { return to_cents(fact.low()).cents; }

const LawAt law{date_of("2026-11-22")};

}  // namespace

BOOST_AUTO_TEST_SUITE(exploring)

BOOST_AUTO_TEST_CASE(at_the_answers_as_told_every_persona_has_what_the_result_says_unless_more_comes_in_than_we_calculate) {
  int compared = 0;
  for (const auto& file : std::filesystem::directory_iterator(personas_folder())) {
    const auto one = persona(file.path().stem().string());
    const LawAt at{one.date};
    Explorer explorer{one.answers, at, "you/age"};
    if (!explorer.is_in_order() || !explorer.followed().empty()) continue;
    const auto open = build_household(one.answers, one.date);
    const auto assumed = build_household(one.answers, one.date, Decisions::assumed);
    const auto expected = assess(assumed, at);
    const auto then = income_now(assumed, expected) + sum_of(gains_of(assumed, assess(open, at), expected, true)).month;
    BOOST_TEST((explorer.at(explorer.varied().told()).disposable == then), one.name << ": " << cents(explorer.at(explorer.varied().told()).disposable) << ", not " << cents(then));
    ++compared;
  }
  BOOST_TEST(compared > 40);
}

BOOST_AUTO_TEST_CASE(the_parts_that_pay_and_what_was_told_are_together_what_one_has) {
  for (const char* name : {"pensioner_with_guarantee", "single_parent_flanders", "working_poor_couple", "refugee_in_training"}) {
    const auto one = persona(name);
    const LawAt at{one.date};
    Explorer explorer{one.answers, at, "you/incomes/0/amount"};
    for (const auto& point : explorer.sample(0, 300'000, 31)) {
      auto sum = point.told;
      for (const auto& part : point.parts)
        if (part.pays) sum += part.month;
      BOOST_TEST((sum == point.disposable), name << " at " << point.x.floor());
    }
  }
}

BOOST_AUTO_TEST_CASE(a_yearly_wage_varies_by_the_month) {
  Explorer explorer{alone(R"({"kind": "wage", "amount": {"amount": "12000", "per": "year", "basis": "net"}, "started_on_leefloon": false, "work_type": "ordinary"})"), law, "you/incomes/0/amount"};
  BOOST_TEST((explorer.varied().period() == Period::month));
  BOOST_TEST(explorer.varied().told() == 100'000);
  BOOST_TEST(cents(explorer.at(100'000).told) == 100'000);
}

BOOST_AUTO_TEST_CASE(what_is_not_a_number_cannot_vary) {
  for (const char* path : {"you/status", "you/incomes", "you/incomes/3/amount", "you/nothing", "", "others/0/age"}) BOOST_TEST(!Explorer(alone(""), law, path).is_in_order(), path);
}

BOOST_AUTO_TEST_CASE(an_income_guarantee_that_comes_in_follows_the_pension_and_other_rights_see_it) {
  const auto one = persona("pensioner_with_guarantee");
  const LawAt at{one.date};
  Explorer explorer{one.answers, at, "you/incomes/0/amount"};
  BOOST_TEST_REQUIRE(explorer.followed().size() == 1u);
  BOOST_TEST((explorer.followed().front().right == "income_guarantee_for_elderly"));
  // Without a pension the whole guarantee, and no leefloon beside it.
  const Point none = explorer.at(0);
  BOOST_TEST(cents(part_of(none, "income_guarantee_for_elderly")->month) == 158'037);
  BOOST_TEST(cents(none.disposable) == 158'037);
  BOOST_TEST(cents(part_of(none, "integration_income")->month) == 0);
  // With a good pension it is over, and with it the tariff that it opened.
  const Point good = explorer.at(250'000);
  BOOST_TEST(cents(good.disposable) == 250'000);
  BOOST_TEST(is_no(part_of(good, "social_energy_tariff")->entitled));
  // And back again: nothing of the last point stays behind.
  BOOST_TEST((explorer.at(0).disposable == none.disposable));
}

BOOST_AUTO_TEST_CASE(an_income_that_varies_itself_is_not_followed) {
  const auto one = persona("pensioner_with_guarantee");
  const LawAt at{one.date};
  for (const char* path : {"you/incomes/0/amount", "you/incomes/1/amount"}) {
    Explorer explorer{one.answers, at, path};
    BOOST_TEST(explorer.followed().size() == (std::string_view{path}.find('0') != std::string_view::npos ? 1u : 0u));
  }
}

BOOST_AUTO_TEST_CASE(an_open_answer_gives_a_band) {
  const auto answers = read(R"({"you": {"age": 45, "lives_in_belgium": true, "status": "belgian", "incomes": [{"kind": "wage", "amount": 500, "started_on_leefloon": false, "work_type": "ordinary"}]}, "others": []})");
  Explorer explorer{answers, law, "you/incomes/0/amount"};
  const auto point = explorer.at(50'000);
  BOOST_TEST(point.disposable.low() < point.disposable.high());
}

// Born before 2019 a child is in the old scheme, with less for its age below 6. A child of 3 of today was not, whatever age is looked at.
BOOST_AUTO_TEST_CASE(at_another_age_a_child_is_born_when_it_was) {
  const auto young = family_with(R"("age": 3)");
  Explorer explorer{young.answers, law, "others/0/age"};
  const auto today = part_of(explorer.at(3), "groeipakket")->month;
  BOOST_TEST(today.is_exact());
  for (int age = 0; age < 18; ++age) BOOST_TEST((part_of(explorer.at(age), "groeipakket")->month == today), "at " << age);
  const auto old = family_with(R"("age": 10)");
  Explorer other{old.answers, law, "others/0/age"};
  BOOST_TEST((part_of(other.at(10), "groeipakket")->month != today));
  BOOST_TEST((part_of(other.at(7), "groeipakket")->month == part_of(other.at(10), "groeipakket")->month));
  BOOST_TEST((part_of(other.at(3), "groeipakket")->month.high() < part_of(other.at(10), "groeipakket")->month.high()), "the old scheme has no age supplement below 6");
}

BOOST_AUTO_TEST_CASE(a_map_of_two_answers_has_each_pair_once) {
  const auto one = persona("working_poor_single");
  const LawAt at{one.date};
  Explorer explorer{one.answers, at, "you/incomes/0/amount"};
  BOOST_TEST_REQUIRE(explorer.also("you/rent"));
  const auto map = sample2(explorer, 0, 200'000, 5, 0, 100'000, 3);
  BOOST_TEST(map.disposable.size() == 15u);
  explorer.set_also(50'000);
  BOOST_TEST((map.disposable[1 * 5 + 2] == explorer.at(100'000).disposable));
}

BOOST_AUTO_TEST_CASE(values_are_spread_over_whole_units_with_both_ends_and_none_twice) {
  BOOST_TEST((spread(0, 10, 3) == std::vector<std::int64_t>{0, 5, 10}));
  BOOST_TEST((spread(0, 2, 10) == std::vector<std::int64_t>{0, 1, 2}));
  BOOST_TEST((spread(7, 7, 4) == std::vector<std::int64_t>{7}));
  BOOST_TEST(spread(3, 2, 4).empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test

#endif
