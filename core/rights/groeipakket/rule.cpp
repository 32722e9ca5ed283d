// Groeipakket: decree of 27 April 2018, art. 8 ff. Base and social supplement a month; for a child whose right was open on 31 December 2018 the
// old scale (old_scheme.hpp). Not modelled (said to the person): supplements for a disability, orphans and foster children, the start amount,
// the school bonus, six months of a lower income.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"
#include "rights/flemish_property_test.hpp"
#include "rights/groeipakket/old_scheme.hpp"

namespace iura {
namespace {

constexpr Fact<Amount> none{};
consteval Provision decree(std::string_view article) { return {"flemish_decree_2018_04_27", article}; }
const ChildArticles articles{decree("art. 8"), decree("art. 8"), decree("art. 18"), decree("art. 16"), decree("art. 210")};

flemish_benefit::Family family_of(const Case& home, const BenefitChildren& children, const Fact<Amount>& income) {
  const Parameters& law = home.law;
  const auto large = at_least(children.count, Fact<int>{3});
  // Who lives on a leefloon gets it for those months, whatever the tax note says.
  const auto leefloon = (home.you().receives_leefloon || home.may_have("integration_income")) && unknown_yes_no(0);
  const auto property = flemish_benefit::passes_property_test(home, income);
  return {large,
          (at_least(Fact<Amount>{law["income.low"]}, income) && property) || leefloon,
          at_least(choose(large, Fact<Amount>{law["income.middle_large"]}, Fact<Amount>{law["income.middle"]}), income) && property,
          children.in_new_scheme(),
          !has_partner(home.household),
          parent_perhaps_ill(home)};
}

// Art. 18: by the income on the last tax note, more from three children on.
Fact<Amount> social(const Parameters& law, const flemish_benefit::Family& family) {
  const auto by_size = [&](Key small, Key large) { return choose(family.large, Fact<Amount>{law[large]}, Fact<Amount>{law[small]}); };
  return choose(family.low, by_size("social.low", "social.low_large"), choose(family.middle, by_size("social.middle", "social.middle_large"), none));
}

}  // namespace

Entitlement groeipakket(const Case& home, std::size_t person) {
  Entitlement right{"groeipakket", home, person};
  Trace& trace = right.trace;
  const Parameters& law = home.law;
  const auto arrived_later = !home.you().status.is(ResidenceStatus::belgian) && unknown_yes_no(0);
  const OldScheme scheme{previous_day(*make_date(law["new_scheme.first_year"].whole(), 1, 1)), OldScheme::First::youngest, arrived_later, true};
  const auto found = require_children(right, home, home.you().region.is(Region::flanders), scheme, articles);
  if (!found) return right;

  const auto income = taxable_income_of_couple(home.household);
  const auto family = family_of(home, found->children, income);
  const auto old = found->children.in_old_scheme();
  trace.note("alarm", decree("art. 18"), !at_least(Fact<Amount>{law["income.low"]}, income));
  trace.note("property", decree("art. 18"), !flemish_benefit::passes_property_test(home, income));
  const Fact<Amount> base{law["base"]};
  const auto supplement = social(law, family);
  // Said only of the scheme that one of the children is in.
  if (!is_no(found->children.in_new_scheme())) {
    trace.step("social", decree("art. 18"), supplement, {{"limit", law["income.low"]}, {"income", income}});
    trace.step("base", decree("art. 13"), base);
  }
  const auto amount = [&](const BenefitChild& child) { return choose(child.is_new, base + supplement, flemish_benefit::in_old_scheme(law, child, family)); };
  if (!is_no(old)) {
    trace.step("old", decree("art. 210"), found->children.sum([&](const BenefitChild& child) { return choose(child.is_new, none, flemish_benefit::in_old_scheme(law, child, family)); }),
               {{"limit", law["income.low"]}, {"income", income}});
    trace.note("kept_for_age", decree("art. 212"), old && flemish_benefit::eldest_may_have_less(family));
    trace.note("parent_ill", decree("art. 222"), old && family.low && family.perhaps_ill);
  }
  note_children(right, home, *found, articles);
  pay_children(right, home, *found, amount);
  return right;
}

}  // namespace iura
