// The leefloon of who may ask the income guarantee for the elderly: an advance on it, but for what the guarantee leaves short of the leefloon
// (act of 26 May 2002, art. 3, 6 and 16; royal decree of 11 July 2002, art. 22 and 34: the guarantee is not exempt). What is forecast beside
// the guarantee is what there is once it is told as an income.
#include "guidance/income.hpp"
#include "household/home.hpp"

namespace iura::test {
namespace {

using nlohmann::json;

json person(int age) {
  return {{"age", age}, {"lives_in_belgium", true}, {"status", "belgian"}, {"homeless", false}, {"housing_paid_by_others", 0}, {"studies", "none"}, {"willing_to_work", "health"},
          {"other_rights_claimed", "claimed"}, {"maintenance_claim", "not_required"}, {"incomes", json::array()}, {"accounts", json::array()}, {"properties", json::array()},
          {"cessions", json::array()}, {"leefloon_claim", "no"}};
}

const json child{{"relation", "child"}, {"age", 8}, {"in_charge", true}, {"presence", "full"}};

json spouse(int age) {
  json one = person(age);
  one["relation"] = "spouse";
  return one;
}

json home_of(int age, std::initializer_list<json> others) {
  json you = person(age);
  you["receives_leefloon"] = false;
  return {{"you", you}, {"others", json(json::array_t(others))}};
}

json paid(const char* month) { return {{"kind", "elderly_guarantee"}, {"amount", {{"amount", month}, {"per", "month"}, {"basis", "net"}}}}; }

Entitlement leefloon_of(const json& answers) {
  const Household home = household_of(answers.dump(), Decisions::assumed);
  return *assess(home, law_at(home.assessed_on)).find("integration_income");
}

std::string in_euros(const Fact<Amount>& month) {
  const auto text = [](const Amount& amount) { const auto cents = to_cents(amount).cents; return std::to_string(cents / 100) + "." + std::to_string(cents / 10 % 10) + std::to_string(cents % 10); };
  return month.is_exact() ? text(month.low()) : text(month.low()) + " to " + text(month.high());
}

// Told to the person: a note that certainly holds.
bool tells(const Entitlement& leefloon, std::string_view note) {
  for (const auto& step : leefloon.trace.steps())
    if (step.kind == Step::Kind::note && step.id == note) return step.value.low == Amount{1};
  return false;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(leefloon_beside_the_elderly_guarantee)

BOOST_AUTO_TEST_CASE(with_a_child_what_the_guarantee_leaves_short_is_forecast_and_there_once_it_is_paid) {
  const auto before = leefloon_of(home_of(72, {child}));
  BOOST_TEST(before.until_another_pays);
  BOOST_TEST(before.adds());
  // 1,847.89, less 1,644.27 of which 25.83 a month are exempt.
  BOOST_TEST(in_euros(before.beside_other) == "229.45");
  BOOST_TEST(in_euros(before.per_month) == "229.45 to 1847.89");
  BOOST_TEST((tells(before, "because_elderly_guarantee") && tells(before, "beside_elderly_guarantee")));
  json claimed = home_of(72, {child});
  claimed["you"]["incomes"].push_back(paid("1644.27"));
  const auto after = leefloon_of(claimed);
  BOOST_TEST(!after.until_another_pays);
  BOOST_TEST(in_euros(after.per_month) == "229.45");
}

BOOST_AUTO_TEST_CASE(alone_nothing_is_left_beside_the_guarantee) {
  const auto before = leefloon_of(home_of(72, {}));
  BOOST_TEST(before.until_another_pays);
  BOOST_TEST(!before.adds());
  BOOST_TEST(in_euros(before.beside_other) == "0.00");
  BOOST_TEST((tells(before, "because_elderly_guarantee") && !tells(before, "beside_elderly_guarantee")));
}

BOOST_AUTO_TEST_CASE(at_65_there_is_no_guarantee_to_wait_for) {
  const auto leefloon = leefloon_of(home_of(65, {child}));
  BOOST_TEST(!leefloon.until_another_pays);
  BOOST_TEST(!tells(leefloon, "because_elderly_guarantee"));
  BOOST_TEST(in_euros(leefloon.per_month) == "1847.89");
}

BOOST_AUTO_TEST_CASE(the_guarantee_of_a_partner_counts_as_other_means_of_that_partner_do) {
  // Nobody asks the nationality of a partner: whether there is a guarantee stays open, and with it what it leaves short.
  // Of a family all of it: 1,847.89, less 1,096.18 of which 25.83 are exempt. Without a child what is above category 1: 911.56, less 184.62 of which 12.92 are exempt.
  const std::initializer_list<json> family{spouse(72), child}, couple{spouse(72)};
  const struct { std::initializer_list<json> others; const char* short_of; const char* forecast; } both[]{{family, "777.54", "777.54 to 1847.89"}, {couple, "739.86", "739.86 to 911.56"}};
  for (const auto& one : both) {
    json claimed = home_of(50, one.others);
    BOOST_TEST((tells(leefloon_of(claimed), "because_elderly_guarantee") && !tells(leefloon_of(claimed), "beside_elderly_guarantee")));
    BOOST_TEST(in_euros(leefloon_of(claimed).beside_other) == one.forecast);
    claimed["others"][0]["incomes"].push_back(paid("1096.18"));
    BOOST_TEST(in_euros(leefloon_of(claimed).per_month) == one.short_of);
    BOOST_TEST(!leefloon_of(claimed).until_another_pays);
  }
}

BOOST_AUTO_TEST_CASE(a_partner_too_young_for_it_changes_nothing) {
  for (const auto& others : {std::initializer_list<json>{spouse(65), child}, std::initializer_list<json>{spouse(65)}}) {
    const auto leefloon = leefloon_of(home_of(50, others));
    BOOST_TEST(!leefloon.until_another_pays);
    BOOST_TEST(!tells(leefloon, "because_elderly_guarantee"));
    BOOST_TEST(leefloon.per_month.is_exact());
  }
}

BOOST_AUTO_TEST_CASE(the_forecast_adds_what_is_left_and_not_the_advance) {
  const Household home = household_of(home_of(72, {child}).dump(), Decisions::assumed);
  const Assessment assessment = assess(home, law_at(home.assessed_on));
  bool found = false;
  for (const Gain& gain : gains_of(home, assessment, assessment, true)) {
    if (gain.of->right != "integration_income") continue;
    found = true;
    BOOST_TEST(in_euros(gain.month) == "229.45");
  }
  BOOST_TEST(found);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
