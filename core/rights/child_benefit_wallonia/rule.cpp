// Family benefit in Wallonia: decree of 8 February 2018. Base, social supplement, single parent, large family; for a child born before 2020 the
// old scale by rank and age (art. 120). Not modelled (said to the person): disability of a child, orphans, birth and school premiums; what an
// invalid parent or a disabled member of the household adds is an upper bound.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"
#include "rights/child_benefit.hpp"
#include "rights/openers.hpp"

namespace iura {
namespace {

constexpr Fact<Amount> none{};
consteval Provision decree(std::string_view article) { return {"walloon_decree_2018_02_08", article}; }
const ChildArticles articles{decree("art. 4"), decree("art. 5"), decree("art. 22"), decree("art. 16"), decree("art. 120")};

struct Supplements {
  Fact<bool> low, middle, single, large;
  Fact<bool> perhaps_ill;       // a parent who may be invalid
  Fact<bool> perhaps_disabled;  // somebody who may have a disability of the kind that art. 14 asks
};

// Art. 14: an allowance for income replacement, integration or elderly people in need of care. Of which category, nobody is asked.
Fact<bool> somebody_perhaps_disabled(const Case& home) {
  Fact<bool> found = others_unknown(home.household);
  for (const auto& one : home.people())
    found = found || one.statuses.has(Standing::disability_recognised) || has_income(one, {IncomeKind::income_replacement, IncomeKind::integration_allowance, IncomeKind::care_budget});
  return found;
}

// Art. 11 to 13: as much as the low income gives, or as the middle one.
Fact<Amount> by_income(const Supplements& of, const Fact<Amount>& low, const Fact<Amount>& middle) { return choose(of.low, low, choose(of.middle, middle, none)); }

// Art. 13 and 14: more for an invalid parent (art. 13, § 2), and not less than with a disabled member of the household, whatever the income.
Fact<Amount> social(const Parameters& law, const Supplements& of) {
  const auto plain = by_income(of, law["social.low"], law["social.middle"]);
  const auto ill = choose(of.perhaps_ill && (of.low || of.middle), hull(plain, plain + Fact<Amount>{law["invalid"]}), plain);
  return choose(of.perhaps_disabled, hull(ill, largest(ill, Fact<Amount>{law["disabled"]})), ill);
}

Fact<Amount> supplements(const Parameters& law, const Supplements& of) {
  // For a single parent the higher amount goes on up to the second limit, from some day of 2026 on that was not found.
  const Fact<Amount> single_low{law["single.low"]}, single_middle{law["single.middle"]};
  const auto single = by_income(of, single_low, law.rule("single.middle_is_certain") ? single_middle : hull(single_middle, single_low));
  return social(law, of) + choose(of.single, single, none) + choose(of.large, by_income(of, law["large.low"], law["large.middle"]), none);
}

// Art. 120: by rank, with a social supplement for a low income, and by age; the first child without a social supplement has less for its age.
Fact<Amount> in_old_scheme(const Parameters& law, const BenefitChild& child, const Supplements& of) {
  const auto third = choose(of.single, Fact<Amount>{law["old.social.third_single"]}, Fact<Amount>{law["old.social.third"]});
  const auto of_rank = [&](Key base, const Fact<Amount>& social) { return Fact<Amount>{law[base]} + choose(of.low, social, none); };
  const Fact<Amount> of_first{law["old.social.first"]};
  const auto first = choose(of.perhaps_ill, hull(of_first, Fact<Amount>{law["old.social.first_ill"]}), of_first);
  const auto by_rank = by_number(child.rank, of_rank("old.first", first), of_rank("old.second", law["old.social.second"]), of_rank("old.third", third));
  const auto adult = at_least(child.age, Fact<int>{18});
  const auto reduced = by_age(child.age, none, 6, law["old.age.first_6"], 12, choose(adult, Fact<Amount>{law["old.age.first_18"]}, Fact<Amount>{law["old.age.first_12"]}));
  const auto full = by_age(child.age, none, 6, law["old.age.from_6"], 12, choose(adult, Fact<Amount>{law["old.age.from_18"]}, Fact<Amount>{law["old.age.from_12"]}));
  return by_rank + choose(below(child.rank, Fact<int>{2}) && !of.low, reduced, full);
}

}  // namespace

Entitlement child_benefit_wallonia(const Case& home, std::size_t person) {
  Entitlement right{"child_benefit_wallonia", home, person};
  Trace& trace = right.trace;
  const Parameters& law = home.law;
  const OldScheme scheme{previous_day(*make_date(law["new_scheme.first_year"].whole(), 1, 1)), OldScheme::First::oldest};
  const auto family = require_children(right, home, home.you().region.is(Region::wallonia), scheme, articles);
  if (!family) return right;

  const auto income = taxable_income_of_couple(home.household);
  const auto low_income = at_least(Fact<Amount>{law["income.low"]}, income);
  const auto reimbursement = anybody_with_increased_reimbursement(home);
  const Supplements of{low_income || reimbursement, at_least(Fact<Amount>{law["income.middle"]}, income), !has_partner(home.household), at_least(family->children.count, Fact<int>{3}),
                       parent_perhaps_ill(home), somebody_perhaps_disabled(home)};
  trace.note("because_increased_reimbursement", decree("art. 13"), reimbursement && !low_income);
  const auto supplement = trace.step("supplements", decree("art. 13"), supplements(law, of), {{"limit", law["income.low"]}, {"income", income}});
  trace.step("base", decree("art. 9"), Fact<Amount>{law["base"]});
  const auto amount = [&](const BenefitChild& child) {
    const auto base = choose(below(child.age, Fact<int>{18}), Fact<Amount>{law["base"]}, Fact<Amount>{law["base.from_18"]});
    return choose(child.is_new, base + supplement, in_old_scheme(law, child, of));
  };
  trace.note("parent_ill", decree("art. 13"), of.perhaps_ill || of.perhaps_disabled);
  trace.note("single_in_2026", decree("art. 12"), of.single && of.middle && !of.low && !Fact<bool>{law.rule("single.middle_is_certain")});
  note_children(right, home, *family, articles);
  pay_children(right, home, *family, amount);
  return right;
}

}  // namespace iura
