// Family benefit in Wallonia: decree of 8 February 2018. Base, social supplement, single parent, large family; for a child born before 2020 the
// old scale by rank and age (art. 120). Not modelled (said to the person): disability, orphans, an invalid parent, birth and school premiums.
#include "resources/family_benefit.hpp"
#include "resources/situation.hpp"
#include "resources/standing.hpp"
#include "rights/catalogue.hpp"

namespace iura {
namespace {

constexpr Fact<Amount> none{};
consteval Provision decree(std::string_view article) { return {"walloon_decree_2018_02_08", article}; }

struct Family {
  Fact<bool> low, middle, single, large;
};

// Art. 11 to 13: as much as the low income gives, or as the middle one.
Fact<Amount> by_income(const Family& family, const Fact<Amount>& low, const Fact<Amount>& middle) { return choose(family.low, low, choose(family.middle, middle, none)); }

Fact<Amount> supplements(const Parameters& law, const Family& family) {
  return by_income(family, law["social.low"], law["social.middle"]) + choose(family.single, by_income(family, law["single.low"], law["single.middle"]), none) +
         choose(family.large, by_income(family, law["large.low"], law["large.middle"]), none);
}

// Art. 120: by rank, with a social supplement for a low income, and by age; the first child without a social supplement has less for its age.
Fact<Amount> in_old_scheme(const Parameters& law, const BenefitChild& child, const Family& family) {
  const auto third = choose(family.single, Fact<Amount>{law["old.social.third_single"]}, Fact<Amount>{law["old.social.third"]});
  const auto of_rank = [&](Key base, const Fact<Amount>& social) { return Fact<Amount>{law[base]} + choose(family.low, social, none); };
  const auto by_rank = by_number(child.rank, of_rank("old.first", law["old.social.first"]), of_rank("old.second", law["old.social.second"]), of_rank("old.third", third));
  const auto adult = at_least(child.age, Fact<int>{18});
  const auto reduced = by_age(child.age, none, 6, law["old.age.first_6"], 12, choose(adult, Fact<Amount>{law["old.age.first_18"]}, Fact<Amount>{law["old.age.first_12"]}));
  const auto full = by_age(child.age, none, 6, law["old.age.from_6"], 12, choose(adult, Fact<Amount>{law["old.age.from_18"]}, Fact<Amount>{law["old.age.from_12"]}));
  return by_rank + choose(below(child.rank, Fact<int>{2}) && !family.low, reduced, full);
}

}  // namespace

Entitlement child_benefit_wallonia(const Case& home, std::size_t person) {
  Entitlement right{"child_benefit_wallonia", person};
  Trace& trace = right.trace;
  const Parameters& law = home.law;
  const auto region = home.you().region.is(Region::wallonia);
  right.require("region", decree("art. 4"), region);
  if (is_no(right.entitled)) return right;
  const OldScheme scheme{previous_day(*make_date(law["new_scheme.first_year"].whole(), 1, 1)), OldScheme::First::oldest};
  const auto children = benefit_children(home.household, scheme);
  const auto you = you_as_child(home.household, scheme);
  right.require("child", decree("art. 5"), at_least(children.count, Fact<int>{1}) || (you.counts && unknown_yes_no(0)), {{"children", children.count}});
  trace.note("for_you", decree("art. 5"), you.counts);

  const auto& income = home.you().taxable_income;
  const auto low_income = at_least(Fact<Amount>{law["income.low"]}, income);
  const auto reimbursement = anybody_with(home.household, Standing::increased_reimbursement) || home.may_have("increased_reimbursement");
  const Family family{low_income || reimbursement, at_least(Fact<Amount>{law["income.middle"]}, income), !has_partner(home.household), at_least(children.count, Fact<int>{3})};
  trace.note("because_increased_reimbursement", decree("art. 13"), reimbursement && !low_income);
  const auto supplement = trace.step("supplements", decree("art. 13"), supplements(law, family), {{"limit", law["income.low"]}, {"income", income}});
  trace.step("base", decree("art. 9"), Fact<Amount>{law["base"]});
  const auto amount = [&](const BenefitChild& child) {
    const auto base = choose(below(child.age, Fact<int>{18}), Fact<Amount>{law["base"]}, Fact<Amount>{law["base.from_18"]});
    return choose(child.is_new, base + supplement, in_old_scheme(law, child, family));
  };
  Fact<bool> old = false, shared = false;
  for (const auto& child : children.items) {
    old = old || (child.counts && !child.is_new);
    shared = shared || (child.counts && below(child.part, Fact<Amount>{Amount{1}}));
  }
  trace.note("old_scheme", decree("art. 120"), old);
  trace.note("shared_child", decree("art. 22"), shared);
  trace.note("extra", decree("art. 16"), child_with_extra(home.household));
  const auto for_you = choose(you.counts && unknown_yes_no(0), amount(you), none);
  right.pay_yearly(at_least_with_extra(home.household, (children.sum(amount) + for_you) * Fact<Amount>{Amount{12}}));
  right.received = choose(region, family_benefit_received(home.household), none);
  return right;
}

}  // namespace iura
