// Family benefit in Brussels: ordinance of 25 April 2019, art. 7 (base) and 9 (social supplement); art. 35 for children born before December 2019.
// Not modelled (said to the person): disability, orphans, birth and school premiums, the higher amount of 2019 that a family may keep.
#include "resources/home_owner.hpp"
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"
#include "rights/child_benefit.hpp"

namespace iura {
namespace {

constexpr Fact<Amount> none{};
consteval Provision ordinance(std::string_view article) { return {"brussels_ordinance_2019_04_25", article}; }
const ChildArticles articles{ordinance("art. 4"), ordinance("art. 25"), ordinance("art. 19"), ordinance("art. 12"), ordinance("art. 35")};

// Art. 9: cadastral income besides the own home stays below a limit. All that we count does, or we cannot tell.
Fact<bool> little_property(const Case& home) {
  return below(cadastral_income_besides_home(home.household), Fact<Amount>{home.law["property.most"]}) || unknown_yes_no(0);
}

// Art. 9: by the number of children, by age where the income is low, and more for a single parent of two or more.
Fact<Amount> social(const Case& home, const Fact<int>& children, const Fact<bool>& older) {
  const Parameters& law = home.law;
  const auto single = !has_partner(home.household);
  const auto aged = [&](Key young, Key old) { return choose(older, Fact<Amount>{law[old]}, Fact<Amount>{law[young]}); };
  const auto low = by_number(children, aged("social.one", "social.one_12"),
                             choose(single, aged("social.two_single", "social.two_single_12"), aged("social.two", "social.two_12")),
                             choose(single, aged("social.three_single", "social.three_single_12"), aged("social.three", "social.three_12")));
  const auto middle = by_number(children, none, law["social.middle_two"], law["social.middle_three"]);
  const auto income = taxable_income_of_couple(home.household);
  return choose(little_property(home), choose(at_least(Fact<Amount>{law["income.low"]}, income), low, choose(at_least(Fact<Amount>{law["income.middle"]}, income), middle, none)), none);
}

}  // namespace

Entitlement child_benefit_brussels(const Case& home, std::size_t person) {
  Entitlement right{"child_benefit_brussels", home, person};
  Trace& trace = right.trace;
  const Parameters& law = home.law;
  const OldScheme scheme{previous_day(*make_date(law["new_scheme.first_year"].whole(), law["new_scheme.first_month"].whole(), 1)), OldScheme::First::oldest};
  const auto family = require_children(right, home, home.you().region.is(Region::brussels), scheme, articles);
  if (!family) return right;

  const int second = law["age.second"].whole();
  const auto young = trace.step("social", ordinance("art. 9"), social(home, family->children.count, false), {{"limit", law["income.low"]}, {"income", taxable_income_of_couple(home.household)}});
  const auto older = social(home, family->children.count, true);
  trace.step("base", ordinance("art. 7"), Fact<Amount>{law["base"]});
  const Fact<Amount> less{law["old.less"]};
  const auto deducted = law.rule("old.less_is_certain") ? less : Fact<Amount>::between(Amount{}, less.high(), 0);
  const auto amount = [&](const BenefitChild& child) {
    const auto supplement = choose(below(child.age, Fact<int>{second}), young, older);
    // An only child without a supplement keeps the first amount at every age.
    const auto only = below(family->children.count, Fact<int>{2}) && !below(none, supplement);
    // Who still studies at 18 may be at school: only an enrolment in higher education, from September on, gives more.
    const Fact<Amount> from_12{law["base.from_12"]};
    const auto student = choose(child.higher_education, hull(from_12, Fact<Amount>{law["base.higher_education"]}), from_12);
    const auto by_years = by_age(child.age, law["base"], second, from_12, 18, student);
    return choose(only, Fact<Amount>{law["base"]}, by_years) - choose(child.is_new, none, deducted) + supplement;
  };
  note_children(right, home, *family, articles);
  pay_children(right, home, *family, amount);
  return right;
}

}  // namespace iura
