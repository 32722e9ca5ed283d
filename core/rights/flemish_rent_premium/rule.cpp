// Flemish rent premium for who has waited four years for a social home: Flemish Housing Codex, order of 2020, book 5. Not modelled (said to the
// person): a conform home, the lower rent of a room, the municipalities where limits are a tenth higher (so that the amount is an interval), a
// refusal of a social home. Newest figures: rent of 2024, income of 2023. Between them and what they can be today at most, we cannot tell.
#include "household/relations.hpp"
#include "resources/family_benefit.hpp"
#include "resources/home_owner.hpp"
#include "resources/list_sum.hpp"
#include "resources/situation.hpp"
#include "resources/standing.hpp"
#include "rights/catalogue.hpp"

namespace iura {
namespace {

constexpr Fact<Amount> none{};
constexpr Provision codex{"flemish_housing_decree_2020", "5"};

// Yes up to the newest limit we know; no above the highest it can be now.
Fact<bool> within(const Fact<Amount>& value, const Fact<Amount>& limit, const Fact<Amount>& highest) {
  return at_least(limit, value) || (at_least(highest, value) && unknown_yes_no(0));
}

// The tax note leaves a leefloon and an income replacement allowance out; the premium counts them. What they were in that year we do not know.
Fact<Amount> not_on_tax_note(const Case& home) {
  Fact<bool> found = home.you().receives_leefloon || others_unknown(home.household);
  for (std::size_t i = 0; i < home.people().size(); ++i)
    found = found || ((i == 0 ? Fact<bool>{true} : are_partners(home.household, 0, i)) &&
                      (home.people()[i].leefloon_claim.is(Claim::receives) || has_income(home.people()[i], {IncomeKind::income_replacement})));
  return choose(found, Fact<Amount>::between(Amount{}, home.law_of("integration_income")["base.family"].indexed, found.open()), none);
}

}  // namespace

Entitlement flemish_rent_premium(const Case& home, std::size_t person) {
  Entitlement right{"flemish_rent_premium", home, person};
  Trace& trace = right.trace;
  const Parameters& law = home.law;
  const Person& you = home.you();
  const auto region = you.region.is(Region::flanders);
  right.require("region", codex, region);
  if (is_no(right.entitled)) return right;
  right.require("private_tenant", codex, you.tenancy.is(Tenancy::private_rent));
  right.require("on_list", codex, you.housing.has(Housing::social_list) && at_least(you.social_list_years, Fact<int>{law["list.years"].whole()}),
                {{"needed", Fact<int>{law["list.years"].whole()}}, {"years", you.social_list_years}});

  // Children with family benefit, and people with a recognised disability.
  const auto children = benefit_children(home.household, {Date{}, OldScheme::First::oldest}).count;
  const auto disabled = people_with(home.household, Standing::disability_recognised);
  const auto dependants = as_amount(children + disabled);
  const Fact<Amount> one{Amount{1}}, hundredths{hundredth};
  const auto increase = smallest(Fact<Amount>{law["rent.per_dependant"]} * dependants, Fact<Amount>{law["rent.most_increase"]}) * hundredths;
  const Fact<Amount> plain{law["rent.most"]}, listed{law["rent.listed_municipality"]};
  const auto most_rent = trace.step("most_rent", codex, plain * (one + increase), {{"dependants", dependants}});
  const auto rent = you.rent * Fact<Amount>{twelfth};
  right.require("rent", codex, within(rent, most_rent, most_rent * listed * Fact<Amount>{law["rent.most_growth"]}), {{"rent", rent}, {"limit", most_rent}});

  const auto other_adults = lives_with_other_adults(home.household);
  const auto alone = !has_partner(home.household) && !other_adults && below(children, Fact<int>{1});
  const auto of_others = Fact<Amount>{law["income.others"]} + Fact<Amount>{law["income.per_dependant"]} * dependants;
  const auto limit = trace.step("income_limit", codex, choose(alone, choose(below(disabled, Fact<int>{1}), Fact<Amount>{law["income.single"]}, Fact<Amount>{law["income.disabled"]}), of_others));
  const auto income = taxable_income_of_couple(home.household) + not_on_tax_note(home) + unasked(other_adults);
  right.require("income", codex, within(income, limit, limit * Fact<Amount>{law["income.most_growth"]}), {{"income", you.taxable_income}, {"limit", limit}});
  right.require("no_home", codex, !owns_home(home.household));

  // Three quarters of the highest rent less a part of the income, up to a maximum. The municipality, and whether dependants raise the rent here too, is open.
  // Where a decision is explained every figure is left out once: without the divisor no part of the income counts.
  const Amount divisor = law["premium.income_divisor"].value;
  const auto own_part = divisor == Amount{} ? none : income * Fact<Amount>{Amount{1} / divisor};
  const auto share = Fact<Amount>{law["premium.share_of_rent"]} * hundredths;
  const auto counted_dependants = smallest(dependants, Fact<Amount>{law["premium.dependants"]});
  const auto at_least_paid = smallest(not_below_zero(plain * share - own_part), Fact<Amount>{law["premium.most"]} + Fact<Amount>{law["premium.per_dependant"]} * counted_dependants);
  const auto at_most_paid = smallest(not_below_zero(plain * (one + increase) * listed * share - own_part),
                                     Fact<Amount>{law["premium.most_listed"]} + Fact<Amount>{law["premium.per_dependant_listed"]} * counted_dependants);
  trace.note("municipality", codex, !is_no(right.entitled));
  right.pay_yearly(hull(at_least_paid, at_most_paid) * Fact<Amount>{Amount{12}});
  right.received = choose(region, income_of(you, {IncomeKind::housing_premium}), none) * Fact<Amount>{twelfth};
  return right;
}

}  // namespace iura
