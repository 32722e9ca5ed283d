// What a household adds to its budget, told or not.
#include "budget/budget.hpp"

namespace iura::test {
namespace {

using nlohmann::json;

const Parameters& law() {
  static const Parameters figures = Legislation::current().at(budget_figures, budget_day);
  return figures;
}
Amount today(Key figure) { return law()[figure].value * price_today(law()); }
Amount middle(const json& answers) { return budget_of(answers).total.middle.low(); }
Amount added(const json& other) { return middle(family(json::array({other}))) - middle(family({})); }
Fact<Amount> whole(const ReferenceBudget& budget) { return Fact<Amount>::between(budget.total.low.low(), budget.total.high.high(), 0); }
bool within(const Fact<Amount>& inner, const Fact<Amount>& outer) { return outer.low() <= inner.low() && inner.high() <= outer.high(); }

}  // namespace

BOOST_AUTO_TEST_SUITE(reference_budgets)

BOOST_AUTO_TEST_CASE(a_child_costs_another_amount_from_3_from_6_from_12_and_from_18_years_and_has_a_budget_of_its_own_from_25) {
  for (const auto& [before, from] : {std::pair{0, 3}, {3, 6}, {6, 12}, {12, 18}}) {
    BOOST_TEST(added(before) == added(from - 1));
    BOOST_TEST(added(from - 1) != added(from));
  }
  BOOST_TEST((added(5) < added(6) && added(11) < added(12) && added(18) < added(17)));
  BOOST_TEST(added(18) == added(24));
  BOOST_TEST(added(25) == Amount{});
}

BOOST_AUTO_TEST_CASE(with_your_own_rent_and_energy_the_budget_is_these_and_the_living_costs) {
  const auto budget = budget_of(family({}, {{"rent", "700"}, {"energy_costs", {{"amount", "1800"}, {"per", "year"}}}}));
  BOOST_TEST(budget.own_housing);
  BOOST_TEST(budget.housing.low == Fact<Amount>{Amount{euro(850)}});
  BOOST_TEST(budget.housing.high == Fact<Amount>{Amount{euro(850)}});
  BOOST_TEST(budget.living.middle == Fact<Amount>{today("adult.living")});
  BOOST_TEST(budget.total.middle == Fact<Amount>{Amount{euro(850)} + today("adult.living")});
  BOOST_TEST(!has_note(budget, "usual_energy"));
}

BOOST_AUTO_TEST_CASE(energy_that_was_not_told_is_estimated_and_said) {
  const auto budget = budget_of(family({}, {{"rent", "700"}}));
  BOOST_TEST(budget.housing.low.low() == Amount{euro(700)} + today("energy.single.low"));
  BOOST_TEST(budget.housing.high.low() == Amount{euro(700)} + today("energy.single.high"));
  BOOST_TEST(has_note(budget, "usual_energy"));
}

BOOST_AUTO_TEST_CASE(without_your_rent_it_is_an_ordinary_one_of_the_region) {
  const auto flanders = budget_of(family({}));
  BOOST_TEST(!flanders.own_housing);
  BOOST_TEST(has_note(flanders, "usual_rent"));
  BOOST_TEST(flanders.total.middle == Fact<Amount>{today("single.total")});
  BOOST_TEST(middle(family({}, {{"region", "brussels"}})) == today("single.total") * law()["region.brussels"].value);
  BOOST_TEST(middle(family({}, {{"region", "german_community"}})) == middle(family({}, {{"region", "wallonia"}})));
  const auto anywhere = budget_of(family({}, {{"region", "unknown"}}));
  BOOST_TEST(anywhere.total.middle.low() == middle(family({}, {{"region", "wallonia"}})));
  BOOST_TEST(anywhere.total.middle.high() == middle(family({}, {{"region", "brussels"}})));
}

BOOST_AUTO_TEST_CASE(your_own_part_of_a_shared_rent_comes_before_the_rent) {
  const auto budget = budget_of(family({}, {{"rent", "900"}, {"home_costs", "450"}, {"energy_costs", {{"amount", "100"}, {"per", "month"}}}}));
  BOOST_TEST(budget.housing.middle == Fact<Amount>{Amount{euro(550)}});
}

BOOST_AUTO_TEST_CASE(an_owner_and_a_social_tenant_can_tell_what_the_home_costs) {
  for (const auto& [tenancy, note] : {std::pair{"owner", "usual_rent_of_owner"}, {"social_rent", "usual_social_rent"}}) {
    BOOST_TEST(has_note(budget_of(family({}, {{"tenancy", tenancy}})), note));
    const auto told = budget_of(family({}, {{"tenancy", tenancy}, {"home_costs", "400"}, {"energy_costs", {{"amount", "150"}, {"per", "month"}}}}));
    BOOST_TEST(told.housing.middle == Fact<Amount>{Amount{euro(550)}});
    BOOST_TEST(!has_note(told, note));
  }
  BOOST_TEST(budget_of(family({}, {{"tenancy", "social_rent"}})).housing.middle.low() == budget_of(family({})).housing.middle.low() * law()["social_rent.share"].value);
}

BOOST_AUTO_TEST_CASE(who_lives_for_free_pays_energy_and_no_rent) {
  const auto budget = budget_of(family({}, {{"tenancy", "free"}, {"energy_costs", 0}}));
  BOOST_TEST(budget.housing.high == Fact<Amount>{Amount{}});
}

BOOST_AUTO_TEST_CASE(a_car_childcare_school_and_illness_count_when_they_are_told_and_not_before) {
  const Amount without = middle(family({8}));
  BOOST_TEST(middle(family({8}, {{"car_needed", "unknown"}, {"illness_costs", "unknown"}})) == without);
  BOOST_TEST(middle(family({8}, {{"car_needed", false}})) == without);
  BOOST_TEST(middle(family({8}, {{"car_needed", true}})) == without + today("car"));
  BOOST_TEST(middle(family({8}, {{"childcare_costs", "200"}, {"school_costs", {{"amount", "600"}, {"per", "year"}}}, {"illness_costs", "80"}})) == without + Amount{euro(330)});
}

BOOST_AUTO_TEST_CASE(an_unknown_age_gives_every_budget_that_it_may_be) {
  json answers = family({8});
  answers["others"][0].erase("age");
  const auto open = whole(budget_of(answers));
  for (const int age : {0, 2, 3, 5, 6, 11, 12, 17, 18, 24, 25}) BOOST_TEST(within(whole(budget_of(family({age}))), open), age);
}

BOOST_AUTO_TEST_CASE(who_was_not_told_of_may_be_anybody) {
  json answers = family({});
  answers.erase("others");
  const auto open = whole(budget_of(answers));
  for (const json& others : {json::array(), json{"partner"}, json{8}, json{"spouse", 15, 15, 15, 2}}) BOOST_TEST(within(whole(budget_of(family(others))), open), others);
}

BOOST_AUTO_TEST_CASE(a_child_that_is_there_half_the_time_costs_between_half_and_all) {
  json answers = family({8});
  answers["others"][0]["presence"] = "half";
  const auto budget = budget_of(answers);
  BOOST_TEST(budget.total.middle.low() == middle(family({})) + added(8) * Amount::one_of(2));
  BOOST_TEST(budget.total.middle.high() == middle(family({8})));
  BOOST_TEST(has_note(budget, "shared_custody"));
  answers["others"][0]["presence"] = "less_than_half";
  BOOST_TEST(budget_of(answers).total.middle.low() == middle(family({})));
  BOOST_TEST(!has_note(budget_of(family({8})), "shared_custody"));
}

BOOST_AUTO_TEST_CASE(a_parent_or_friend_in_the_home_has_a_budget_of_their_own) {
  json answers = family({});
  answers["others"].push_back({{"relation", "parent"}, {"age", 70}, {"shares_household", true}});
  const auto budget = budget_of(answers);
  BOOST_TEST(budget.total.middle == budget_of(family({})).total.middle);
  BOOST_TEST(has_note(budget, "others_in_home"));
}

BOOST_AUTO_TEST_CASE(who_asks_for_asylum_has_no_budget_unless_they_pay_a_rent) {
  BOOST_TEST(budget_of(family({}, {{"status", "asylum_seeker"}, {"tenancy", "free"}})).refused == "reception");
  BOOST_TEST(budget_of(family({}, {{"status", "asylum_seeker"}, {"tenancy", "private_rent"}})).refused == "");
}

BOOST_AUTO_TEST_CASE(outside_its_range_there_is_no_budget) {
  for (const auto& [key, value, why] : {std::tuple<const char*, json, const char*>{"homeless", true, "homeless"}, {"lives_in_belgium", false, "abroad"}, {"detained", true, "detained"}, {"tenancy", "care_home", "care_home"}}) {
    BOOST_TEST(budget_of(family({}, {{key, value}})).refused == why);
    BOOST_TEST(budget_of(family({}, {{key, "unknown"}})).refused == "");
  }
}

BOOST_AUTO_TEST_CASE(at_the_edge_of_its_range_that_is_said) {
  BOOST_TEST(has_note(budget_of(family({2, 4, 8, 13, 15})), "many_children"));
  BOOST_TEST(!has_note(budget_of(family({2, 4, 8, 13})), "many_children"));
  BOOST_TEST(has_note(budget_of(family({}, {{"age", 20}, {"studies", "with_project"}})), "student"));
  BOOST_TEST(!has_note(budget_of(family({}, {{"age", 25}, {"studies", "with_project"}})), "student"));
  BOOST_TEST(!has_note(budget_of(family({}, {{"age", 20}, {"studies", "none"}})), "student"));
  BOOST_TEST(has_note(budget_of(family({}, {{"statuses", {"invalid"}}})), "illness"));
  BOOST_TEST(!has_note(budget_of(family({}, {{"statuses", {"invalid"}}, {"illness_costs", "60"}})), "illness"));
  BOOST_TEST(has_note(budget_of(family({18})), "grown_up_child"));
  BOOST_TEST(!has_note(budget_of(family({17})), "grown_up_child"));
}

BOOST_AUTO_TEST_CASE(the_questions_for_more_detail_leave_nothing_open) {
  const Household household = household_of(R"({"you": {"age": 40}})");
  for (const auto& open : household.open)
    for (const char* id : {"home_costs", "energy_costs", "car_needed", "childcare_costs", "school_costs", "illness_costs"}) BOOST_TEST(open.path.find(id) == std::string::npos, open.path);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
