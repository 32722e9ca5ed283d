// The synthetic population: the same everywhere, in the proportions that weights.json tells, and complete.
#include "population/population.hpp"

#include <boost/test/unit_test.hpp>
#include <map>
#include <nlohmann/json.hpp>

#include "assess.hpp"
#include "household/answers.hpp"
#include "household/build_household.hpp"

using namespace iura;
using nlohmann::json;

namespace {

const Date day = *make_date(2026, 11, 22);
constexpr int many = 2000;

// How many of a hundred households are like this.
template <class Function>
double share(Function is_like_this) {
  int found = 0;
  for (std::uint64_t i = 0; i < many; ++i) found += is_like_this(synthetic_household(7, i, day)) ? 1 : 0;
  return 100.0 * found / many;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(population)

BOOST_AUTO_TEST_CASE(the_same_seed_and_number_give_the_same_household_and_others_give_others) {
  BOOST_TEST(synthetic_household(1, 5, day) == synthetic_household(1, 5, day));
  BOOST_TEST(synthetic_household(1, 5, day) != synthetic_household(1, 6, day));
  BOOST_TEST(synthetic_household(1, 5, day) != synthetic_household(2, 5, day));
}

// As drawn where this was written, natively. In WebAssembly and on other machines it may not differ.
BOOST_AUTO_TEST_CASE(a_household_is_the_same_on_every_machine) {
  std::map<std::string, int> regions;
  std::int64_t ages = 0;
  for (std::uint64_t i = 0; i < 500; ++i) {
    const json home = synthetic_household(20261122, i, day);
    ++regions[home["you"]["region"]];
    ages += home["you"]["age"].get<int>();
  }
  BOOST_TEST(ages == 24739);
  BOOST_TEST(regions["flanders"] == 291);
}

BOOST_AUTO_TEST_CASE(shares_are_those_of_the_weights) {
  // Households of Statbel, 1 January 2019: 57 in 100 in Flanders, 11 in Brussels. Three standard deviations are 3.3 in 100.
  BOOST_TEST(std::abs(share([](const json& home) { return home["you"]["region"] == "flanders"; }) - 56.9) < 3.4);
  BOOST_TEST(std::abs(share([](const json& home) { return home["you"]["region"] == "brussels"; }) - 11.1) < 2.2);
  BOOST_TEST(std::abs(share([](const json& home) { return home["others"].empty(); }) - 34.8) < 3.3);
}

BOOST_AUTO_TEST_CASE(every_household_reads_without_a_fault_and_leaves_nothing_open) {
  for (std::uint64_t i = 0; i < many; ++i) {
    const json home = synthetic_household(3, i, day);
    const auto answers = read_answers(home, day);
    BOOST_TEST_REQUIRE(answers.errors.empty(), home.dump());
    const auto household = build_household(answers, day, Decisions::assumed);
    BOOST_TEST_REQUIRE(household.open.empty(), (household.open.empty() ? "" : household.open.front().path) << " in " << home.dump());
  }
}

// From the first day with figures: answers that are days lie before the day they are given on.
BOOST_AUTO_TEST_CASE(on_every_date_every_household_reads_without_a_fault) {
  for (const char* text : {"2020-06-01", "2021-01-31", "2022-03-01", "2023-07-01", "2024-02-29", "2025-12-31", "2026-03-01", "2026-10-31", "2027-01-15"}) {
    const Date date = date_of(text);
    int delivered = 0, in_time = 0;
    for (std::uint64_t i = 0; i < many / 4; ++i) {
      const json home = synthetic_household(5, i, date);
      const auto answers = read_answers(home, date);
      BOOST_TEST_REQUIRE(answers.errors.empty(), text << ": " << (answers.errors.empty() ? "" : answers.errors.front().path + " " + answers.errors.front().key) << " in " << home.dump());
      if (!home["you"].contains("fuel_date")) continue;
      ++delivered;
      in_time += date.days - date_of(home["you"]["fuel_date"].get<std::string>()).days <= 60 ? 1 : 0;
    }
    BOOST_TEST(in_time > delivered / 2, text);
    BOOST_TEST(in_time < delivered, text);
  }
}

BOOST_AUTO_TEST_CASE(a_population_has_people_with_and_without_a_right_to_a_leefloon) {
  const LawAt law{day};
  std::map<Verdict, int> found;
  for (std::uint64_t i = 0; i < many; ++i) ++found[verdict_of(assess(build_household(read_answers(synthetic_household(3, i, day), day), day, Decisions::assumed), law).entitlements.front())];
  BOOST_TEST(found[Verdict::entitled] > many / 100);
  BOOST_TEST(found[Verdict::not_entitled] > many / 2);
}

BOOST_AUTO_TEST_SUITE_END()
