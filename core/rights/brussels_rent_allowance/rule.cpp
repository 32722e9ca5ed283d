// Brussels rent allowance: order of 15 July 2021. For private tenants on the list for a social home, with priority points, which nobody is asked:
// so never a yes. Not modelled: a home of close relatives, five years and their renewal. Amounts of 2023; the index since is not known.
#include "resources/family_benefit.hpp"
#include "resources/home_owner.hpp"
#include "resources/list_sum.hpp"
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"

namespace iura {
namespace {

constexpr Fact<Amount> none{};
consteval Provision order(std::string_view article) { return {"brussels_decree_2021_07_15", article}; }

}  // namespace

Entitlement brussels_rent_allowance(const Case& home, std::size_t person) {
  Entitlement right{"brussels_rent_allowance", home, person};
  Trace& trace = right.trace;
  const Parameters& law = home.law;
  const Person& you = home.you();
  const auto region = you.region.is(Region::brussels);
  right.require("region", order("art. 3"), region);
  if (is_no(right.entitled)) return right;
  // A home of the municipality or of its OCMW / CPAS is none of a social housing company, and is asked together with those.
  right.require("private_tenant", order("art. 3"), you.tenancy.is(Tenancy::private_rent) || (you.tenancy.is(Tenancy::social_rent) && unknown_yes_no(0)));
  right.require("on_list", order("art. 3"), you.housing.has(Housing::social_list));

  // A year of leefloon, as a single person or as a family; for a single parent the limit of the increased reimbursement.
  const Parameters& leefloon = home.law_of("integration_income");
  const Parameters& reimbursement = home.law_of("increased_reimbursement");
  const auto children = benefit_children(home.household, {Date{}, OldScheme::First::oldest}).count;
  const auto other_adults = lives_with_other_adults(home.household);
  const auto parent = at_least(children, Fact<int>{1}) && !has_partner(home.household);
  const Fact<Amount> of_family{leefloon["base.family"].indexed};
  const auto alone = below(children, Fact<int>{1}) && !has_partner(home.household) && !other_adults;
  const auto limit = trace.step("income_limit", order("art. 3"), choose(parent, largest(Fact<Amount>{reimbursement["current.base"]}, of_family), choose(alone, Fact<Amount>{leefloon["base.single"].indexed}, of_family)));
  const auto income = taxable_income_of_couple(home.household) + unasked(other_adults);
  right.require("income", order("art. 3"), at_least(limit, income), {{"income", you.taxable_income}, {"limit", limit}});
  right.require("no_home", order("art. 3"), !owns_home(home.household));
  const auto points = choose(parent, Fact<int>{law["points.single_parent"].whole()}, Fact<int>{law["points"].whole()});
  right.require("points", order("art. 3"), unknown_yes_no(0), {{"points", points}});

  // Art. 4: less for a single parent above the leefloon of a family; more for each child; never above the rent.
  const auto base = choose(parent && !at_least(of_family, income), Fact<Amount>{law["allowance.single_parent_higher_income"]}, Fact<Amount>{law["allowance"]});
  const auto a_child = choose(parent, Fact<Amount>{law["allowance.child.single_parent"]}, hull(Fact<Amount>{law["allowance.child.least"]}, Fact<Amount>{law["allowance.child.most"]}));
  // The rent is asked of who rents from an ordinary owner.
  const auto rent = choose(you.tenancy.is(Tenancy::social_rent), Fact<Amount>::between(Amount{}, unlimited, 0), you.rent);
  const auto a_month = trace.step("allowance", order("art. 4"), smallest(base + a_child * as_amount(children), rent * Fact<Amount>{twelfth}));
  right.pay_yearly(a_month * Fact<Amount>{Amount{12}});
  right.received = choose(region, income_of(you, {IncomeKind::housing_premium}), none) * Fact<Amount>{twelfth};
  return right;
}

}  // namespace iura
