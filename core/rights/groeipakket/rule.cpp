// Groeipakket: decree of 27 April 2018, art. 8 ff. Base and social supplement a month. For a child whose right was open on 31 December 2018 the
// old scale stands (art. 210-212), of which the social supplement is not known to us: there the amount is an interval. Not modelled (said to
// the person): supplements for a disability, orphans and foster children, the start amount, the school bonus, six months of a lower income.
#include "rights/catalogue.hpp"
#include "rights/child_benefit.hpp"

namespace iura {
namespace {

constexpr Fact<Amount> none{};
consteval Provision decree(std::string_view article) { return {"flemish_decree_2018_04_27", article}; }
const ChildArticles articles{decree("art. 8"), decree("art. 8"), decree("art. 18"), decree("art. 16"), decree("art. 210")};

struct Supplement {
  Fact<bool> possible;
  Fact<Amount> amount;  // a month, of a child of the new scheme
};

// Art. 18: by the income on the last tax note, more from three children on.
Supplement social(const Case& home, const Fact<int>& children, Trace& trace) {
  const Parameters& law = home.law;
  const auto large = at_least(children, Fact<int>{3});
  const auto& income = home.you().taxable_income;
  // Who lives on a leefloon gets it for those months, whatever the tax note says.
  const auto leefloon = (home.you().receives_leefloon || home.may_have("integration_income")) && unknown_yes_no(0);
  const auto low = at_least(Fact<Amount>{law["income.low"]}, income) || leefloon;
  const auto middle = at_least(choose(large, Fact<Amount>{law["income.middle_large"]}, Fact<Amount>{law["income.middle"]}), income);
  const auto amount = choose(low, choose(large, Fact<Amount>{law["social.low_large"]}, Fact<Amount>{law["social.low"]}),
                             choose(middle, choose(large, Fact<Amount>{law["social.middle_large"]}, Fact<Amount>{law["social.middle"]}), none));
  trace.note("alarm", decree("art. 18"), !low);
  return {low || middle, trace.step("social", decree("art. 18"), amount, {{"limit", law["income.low"]}, {"income", income}})};
}

// Art. 210 and 212: by rank, and more from 6, 12 and 18 on. The first child has the lower age supplement, unless there is a social one.
Fact<Amount> in_old_scheme(const Parameters& law, const BenefitChild& child, const Supplement& supplement) {
  const auto reduced = by_age(child.age, none, 6, law["old.age.first_6"], 12, choose(below(child.age, Fact<int>{18}), Fact<Amount>{law["old.age.first_12"]}, Fact<Amount>{law["old.age.first_18"]}));
  const auto full = by_age(child.age, none, 6, law["old.age.from_6"], 12, choose(below(child.age, Fact<int>{18}), Fact<Amount>{law["old.age.from_12"]}, Fact<Amount>{law["old.age.from_18"]}));
  const auto of_first = choose(supplement.possible, hull(reduced, full), reduced);
  const auto base = by_number(child.rank, law["old.first"], law["old.second"], law["old.third"]);
  return base + choose(below(child.rank, Fact<int>{2}), of_first, full) + Fact<Amount>::between(Amount{}, supplement.amount.high(), supplement.amount.open());
}

}  // namespace

Entitlement groeipakket(const Case& home, std::size_t person) {
  Entitlement right{"groeipakket", home, person};
  Trace& trace = right.trace;
  const Parameters& law = home.law;
  const auto arrived_later = !home.you().status.is(ResidenceStatus::belgian) && unknown_yes_no(0);
  const OldScheme scheme{previous_day(*make_date(law["new_scheme.first_year"].whole(), 1, 1)), OldScheme::First::youngest, arrived_later};
  const auto family = require_children(right, home, home.you().region.is(Region::flanders), scheme, articles);
  if (!family) return right;

  const Supplement supplement = social(home, family->children.count, trace);
  const auto base = trace.step("base", decree("art. 13"), Fact<Amount>{law["base"]});
  const auto amount = [&](const BenefitChild& child) { return choose(child.is_new, base + supplement.amount, in_old_scheme(law, child, supplement)); };
  note_children(right, home, *family, articles);
  pay_children(right, home, *family, amount);
  return right;
}

}  // namespace iura
