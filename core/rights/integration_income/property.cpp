#include <vector>

#include "rights/integration_income/rule.hpp"

namespace iura::integration_income_rule {
namespace {

constexpr Amount none{};

struct Owned {
  const Property* property;
  Fact<Amount> share;  // of the unit
  Fact<bool> counts;   // the unit has a part of it
};

void collect(std::vector<Owned>& owned, const Person& person, const Unit& unit, bool as_partner) {
  for (const auto& property : person.properties.items) {
    const auto share = unit.together ? property.share + property.partner_share : as_partner ? property.partner_share : property.share;
    // KB 25, par. 1: bare ownership counts for nothing, and nothing of it is asked.
    const auto has_part = below(Fact<Amount>{none}, share);
    owned.push_back({&property, smallest(share, Fact<Amount>{Amount{1}}), person.properties.counts && has_part});
  }
}

// KB 25, par. 4 and 5: loan interest and life annuity of that property, together at most half of what it counts for.
// KB 26: where it is let, the rent if that is more.
Fact<Amount> of_one(const Owned& owned, const Fact<Amount>& cadastral_part, const Parameters& law) {
  const Property& property = *owned.property;
  const auto before_loan = cadastral_part * Fact<Amount>{law["property.multiplier"].value} * owned.share;
  const auto costs = (property.loan_interest + property.annuity) * owned.share;
  const auto at_most = before_loan * Fact<Amount>{law["property.deduction_cap"].value};
  // before - min(costs, before x cap) never falls when `before` rises and never rises with the costs.
  const auto after_loan = Fact<Amount>::between(before_loan.low() - std::min(costs.high(), at_most.low()),
                                                before_loan.high() - std::min(costs.low(), at_most.high()), before_loan.open() | costs.open());
  return largest(after_loan, property.rent * owned.share);
}

// KB 25, par. 1: the cadastral income of all property of a kind, less what is exempt, three times.
// With different shares the exemption is spread over the properties by their cadastral income.
Fact<Amount> of_kind(PropertyKind kind, const std::vector<Owned>& owned, const Fact<Amount>& exempt, const Parameters& law) {
  Fact<Amount> sum{none};
  for (const auto& one : owned) {
    const auto is_kind = one.counts && one.property->kind.is(kind);
    if (is_no(is_kind)) continue;
    Fact<Amount> others{none};
    for (const auto& other : owned)
      if (&other != &one)
        others += choose(other.counts && other.property->kind.is(kind), other.property->cadastral_income, Fact<Amount>{none});
    // own x (1 - exempt / (own + others)), not below zero: rises with own and others, falls with the exemption.
    const auto part = [](const Amount& own, const Amount& rest, const Amount& free) {
      const Amount all = own + rest;
      return all <= free ? none : own - own * free / all;
    };
    const auto& own = one.property->cadastral_income;
    const auto cadastral_part = Fact<Amount>::between(part(own.low(), others.low(), exempt.high()), part(own.high(), others.high(), exempt.low()),
                                                      own.open() | others.open() | exempt.open());
    sum += choose(is_kind, of_one(one, cadastral_part, law), Fact<Amount>{none});
  }
  return sum;
}

}  // namespace

// KB 25 and 26: built and unbuilt property, in Belgium or abroad.
Fact<Amount> yield_of_property(const Unit& unit, const Case& home, Trace& trace) {
  const Parameters& law = home.law;
  std::vector<Owned> owned;
  collect(owned, unit.person, unit, false);
  Fact<int> children = unit.person.children_with_family_benefit;
  Fact<Amount> unlisted = of_unlisted(unit.person.properties);
  if (unit.partner != nullptr) {
    collect(owned, *unit.partner, unit, true);
    unlisted += of_unlisted(unit.partner->properties);
  }
  if (unit.together) children = children + unit.partner->children_with_family_benefit;
  const auto built_exempt = Fact<Amount>{law["property.built_exemption"]} + as_amount(children) * Fact<Amount>{law["property.exemption_per_child"]};
  Fact<Amount> total = of_kind(PropertyKind::built, owned, built_exempt, law) + of_kind(PropertyKind::unbuilt, owned, law["property.unbuilt_exemption"], law);
  if (!owned.empty())
    trace.step("property", kb("art. 25-26"), total,
               {{"built_exemption", built_exempt}, {"unbuilt_exemption", law["property.unbuilt_exemption"]}, {"multiplier", law["property.multiplier"]}});
  return total + unlisted;
}

}  // namespace iura::integration_income_rule
