// The most that the law prints for each right that pays: no household is ever told more.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <map>
#include <set>
#include <vector>

#include "household/answers.hpp"
#include "household/build_household.hpp"
#include "properties/changed_answers.hpp"
#include "properties/household_results.hpp"
#include "properties/trying.hpp"
#include "resources/family_benefit.hpp"
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"

namespace iura::test {
namespace {

using nlohmann::json;

// The printed figures of a right on a date, and how many in the household they may be for.
class Printed {
 public:
  Printed(std::string_view right, const Household& home) : home_(home), law_(law_at(home.assessed_on).of(static_cast<std::size_t>(index_of_right(right)))) {}

  // The largest of those whose names begin so.
  Amount largest(std::initializer_list<std::string_view> names) const {
    Amount most;
    for (const auto& figure : law_.figures())
      if (is_one_of(figure.parameter->key, names)) most = std::max(most, figure.indexed);
    return most;
  }
  // The same, of today and of every date before.
  Amount largest_ever(std::initializer_list<std::string_view> names) const {
    Amount most;
    for (const auto& figure : law_.figures())
      for (const auto& value : figure.parameter->values)
        if (is_one_of(figure.parameter->key, names) && value.value && value.from <= home_.assessed_on) most = std::max(most, *value.value);
    return most;
  }
  Amount children() const {
    int count = 1 + people_unlisted(home_).high();  // you may be one
    for (std::size_t i = 1; i < home_.people.items.size(); ++i) count += home_.people.items[i].age.low() < 25 ? 1 : 0;
    return Amount{count};
  }
  Amount people() const { return Amount{static_cast<int>(home_.people.items.size()) + people_unlisted(home_).high()}; }
  const Person& you() const { return home_.people.items.front(); }

 private:
  static bool is_one_of(std::string_view key, std::initializer_list<std::string_view> names) {
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return key.substr(0, name.size()) == name; });
  }

  const Household& home_;
  const Parameters& law_;
};

enum class Paid { yearly, monthly, once };
struct Limit {
  std::string_view right;
  std::string_view figures_of;
  Paid paid;
  Amount (*most)(const Printed& law);
  bool by_children = false;
};

const std::vector<Limit> limits{
    {"integration_income", "integration_income", Paid::yearly, [](const Printed& law) { return law.largest({"base.family"}); }},
    {"equivalent_integration_income", "integration_income", Paid::yearly, [](const Printed& law) { return law.largest({"base.family"}); }},
    {"income_guarantee_for_elderly", "income_guarantee_for_elderly", Paid::monthly, [](const Printed& law) { return law.largest({"increased"}); }},
    {"child_maintenance_help", "child_maintenance_help", Paid::yearly, [](const Printed& law) { return law.largest({"most_a_year"}); }},
    {"pocket_money", "pocket_money", Paid::yearly, [](const Printed& law) { return law.largest({"pocket_money.year"}); }},
    {"maintenance_advances", "maintenance_advances", Paid::monthly, [](const Printed& law) { return law.largest({"advance.at_most"}) * Amount{law.you().maintenance_children.high()}; }},
    // Act of 26 May 2002, art. 14, par. 3: a twelfth of the leefloon of a family.
    {"installation_premium", "integration_income", Paid::once, [](const Printed& law) { return law.largest({"base.family"}) * twelfth; }},
    {"heating_allowance", "heating_allowance", Paid::once,
     [](const Printed& law) { return std::max(law.largest_ever({"litres.most"}) * law.largest_ever({"rate.highest"}), law.largest_ever({"pump.lump_sum"})); }},
    {"walloon_moving_and_rent_allowance", "walloon_moving_and_rent_allowance", Paid::once,
     // Of a child with a disability twice as much more.
     [](const Printed& law) { return law.largest({"moving"}) * (Amount{1} + law.largest({"per_child"}) * hundredth * (law.children() + law.people() * Amount{2})); }, true},
    {"flemish_rent_premium", "flemish_rent_premium", Paid::monthly,
     [](const Printed& law) { return law.largest({"premium.most"}) + law.largest({"premium.per_dependant"}) * law.largest({"premium.dependants"}); }},
    {"brussels_rent_allowance", "brussels_rent_allowance", Paid::monthly,
     [](const Printed& law) {
       const Amount most = law.largest({"allowance"}) + law.largest({"allowance.child"}) * law.children();
       // Of a home of the municipality, told as a social one, the rent is not asked.
       return is_no(law.you().tenancy.is(Tenancy::social_rent)) ? std::min(most, law.you().rent.high() * twelfth) : most;
     }},
    {"groeipakket", "groeipakket", Paid::monthly,
     [](const Printed& law) { return law.children() * (law.largest({"base", "old.first", "old.second", "old.third"}) + law.largest({"old.age."}) + law.largest({"social.", "old.social."})); }, true},
    {"child_benefit_brussels", "child_benefit_brussels", Paid::monthly, [](const Printed& law) { return law.children() * (law.largest({"base"}) + law.largest({"social."})); }, true},
    {"child_benefit_wallonia", "child_benefit_wallonia", Paid::monthly,
     [](const Printed& law) {
       return law.children() * (law.largest({"base", "old.first", "old.second", "old.third"}) + law.largest({"social.", "old.social.", "disabled"}) + law.largest({"invalid"}) + law.largest({"single."}) + law.largest({"large."}) + law.largest({"old.age."}));
     }, true},
    {"school_allowance_flanders", "school_allowance_flanders", Paid::once,
     [](const Printed& law) { return law.largest({"secondary.alone.most"}) + law.children() * law.largest({"secondary."}); }, true},
    {"child_benefit_german_community", "child_benefit_german_community", Paid::monthly,
     [](const Printed& law) { return law.children() * (law.largest({"base"}) + law.largest({"social"}) + law.largest({"large"})); }, true},
};

const Limit* limit_of(std::string_view right) {
  const auto found = std::find_if(limits.begin(), limits.end(), [&](const Limit& limit) { return limit.right == right; });
  return found == limits.end() ? nullptr : &*found;
}

Amount paid_at_most(const Entitlement& result, Paid paid) { return paid == Paid::once ? result.once.high() : paid == Paid::monthly ? result.per_month.high() : result.per_year.high(); }

}  // namespace

BOOST_AUTO_TEST_SUITE(most_properties)

BOOST_AUTO_TEST_CASE(no_right_that_pays_is_ever_above_the_most_that_the_law_prints) {
  std::map<std::string_view, int> paid;
  holds_for_all([&](const RandomHousehold& household) -> std::optional<std::string> {
    const json answers = household.seed % 3 == 0 ? Hiding(household.seed, 200).view(household.answers) : household.answers;
    const Household home = build_household(read_answers(answers), household.date);
    for (const auto& [about, result] : results_of(answers, household.date)) {
      if (result.per_year.high() == Amount{} && result.once.high() == Amount{}) continue;
      const Limit* limit = limit_of(about.second);
      if (limit == nullptr) return "no most is known of " + told(result);
      if (limit->paid == Paid::once ? result.per_year.high() > Amount{} : result.once.high() > Amount{}) return "paid otherwise: " + told(result);
      // For a disability or an orphan more is paid, of which nobody knows how much.
      if (limit->by_children && limit->paid == Paid::monthly && !is_no(child_with_extra(home))) continue;
      ++paid[limit->right];
      if (paid_at_most(result, limit->paid) > limit->most(Printed{limit->figures_of, home})) return "above the most: " + told(result);
    }
    return std::nullopt;
  }, households(), Kind::mixed);
  if (!enough_for_rare_cases()) return;
  for (const Limit& limit : limits) BOOST_TEST(paid[limit.right] > 0, limit.right << " was never paid");
}

// It would be no proof if nobody ever came near. Of what goes by children, the most is more than any household has: you may be a child too; and the
// most of the Flemish premium asks a high rent, no income and four dependants, seldom met.
BOOST_AUTO_TEST_CASE(the_most_is_reached) {
  std::set<std::string_view> reached;
  holds_for_all([&](const RandomHousehold& household) -> std::optional<std::string> {
    const Household home = build_household(read_answers(household.answers), household.date);
    for (const auto& [about, result] : results_of(household.answers, household.date))
      if (const Limit* limit = limit_of(about.second); limit != nullptr && paid_at_most(result, limit->paid) == limit->most(Printed{limit->figures_of, home})) reached.insert(limit->right);
    return std::nullopt;
  }, households(), Kind::mixed);
  if (!enough_for_rare_cases()) return;
  for (const Limit& limit : limits) BOOST_TEST((limit.by_children || limit.right == "flemish_rent_premium" || reached.contains(limit.right)), limit.right << " never reached its most");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
