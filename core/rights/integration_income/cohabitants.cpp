#include "household/relations.hpp"
#include "rights/integration_income/rule.hpp"

namespace iura::integration_income_rule {
namespace {

constexpr Amount none{};

Fact<Amount> category_one(const Case& home) { return category_amount(Category::cohabitant, home.law); }

// A partner who asks an own right but would be refused counts as not claiming (conditions, or own means after the exemption for work).
Fact<bool> has_own_right(const Case& home, std::size_t index, const Person& claimant) {
  const Person& partner = home.people()[index];
  // You claim, or get it already.
  const auto receives = index == 0 ? partner.receives_leefloon : partner.leefloon_claim.is(Claim::receives);
  const auto asks = index == 0 ? !partner.receives_leefloon : partner.leefloon_claim.is(Claim::asks);
  if (is_no(asks)) return receives;
  Trace quiet = Trace::silent();
  const auto accepted = conditions(Road::integration, home, index, quiet) && below(means_of({.person = partner, .partner = &claimant, .with_spi = true}, home, quiet).total, category_one(home));
  return receives || (asks && accepted);
}

bool all_debtors_count(const Case& home) { return home.law.rule("rule.all_debtors_must_count"); }

// KB 34, par. 2: adults who live in and owe maintenance; until 28 February 2026 only parents and adult children.
Fact<bool> is_debtor(const Case& home, std::size_t debtor, std::size_t claimant) {
  if (debtor == claimant) return false;
  const Fact<int> adult{home.law["age.minimum"].whole()};
  const auto kin = all_debtors_count(home) ? owe_maintenance(home.household, debtor, claimant) : in_first_degree(home.household, debtor, claimant);
  return kin && at_least(home.people()[debtor].age, adult) && share_household(home.household, debtor, claimant);
}

// What a relative who asks a leefloon may get is not known; means and leefloon together stay below the amount of the own category
// plus the flat exemption.
Fact<Amount> own_leefloon(const Case& home, std::size_t index, const Fact<Amount>& means) {
  const Person& person = home.people()[index];
  Fact<bool> with_child = false;
  for (std::size_t other = 0; other < home.people().size(); ++other)
    with_child = with_child || has_in_charge(home.household, index, other);
  const Category most = is_no(with_child) ? Category::cohabitant : Category::family;
  const Amount flat = of_category(most, home.law, "flat_exemption.cohabitant", "flat_exemption.single", "flat_exemption.family").value;
  const Amount room = category_amount(most, home.law) + std::min(flat, means.high()) - means.low();
  const auto asked = Fact<Amount>::between(none, std::max(none, room), 0);
  if (index == 0) return asked;  // you claim
  return person.leefloon_claim.map([&](Claim claim) -> Fact<Amount> {
    return claim == Claim::receives ? person.leefloon_amount : claim == Claim::asks ? asked : Fact<Amount>{none};
  });
}

Fact<bool> family_benefit_for(const Person& person) {
  Fact<bool> any = false;
  for (const auto& income : person.incomes.items) any = any || income.kind.is(IncomeKind::family_benefit_for_adult);
  return any;
}

// The means of one relative above category 1, which every one of them keeps. Below zero where the relative has less.
Fact<Amount> above_category_one(const Case& home, std::size_t debtor, std::size_t claimant, Trace& trace) {
  const bool reform = all_debtors_count(home);
  const Person& person = home.people()[debtor];
  // The family benefit a relative gets for the claimant counts, unless the claimant has a recognised care need.
  const auto family_benefit = reform ? !home.people()[claimant].care_need : Fact<bool>{false};
  trace.look_at(static_cast<int>(debtor));
  auto means = means_of({.person = person, .family_benefit_counts = family_benefit}, home, trace).total;
  if (reform) means += own_leefloon(home, debtor, means);
  if (reform) {
    trace.note("relative_leefloon_counted", kb("art. 34, \u00A7 2"), person.leefloon_claim.is({Claim::receives, Claim::asks}));
    trace.note("family_benefit_counted", kb("art. 34, \u00A7 2"), family_benefit_for(person) && family_benefit);
  }
  trace.step("relative_means", kb("art. 34, \u00A7 2"), means, {{"category_one", category_one(home)}});
  trace.back_to(static_cast<int>(claimant));
  return means - category_one(home);
}

// Who claims, and faces a debtor of the claimant as well.
Fact<bool> faces_the_same(const Case& home, std::size_t other, std::size_t claimant) {
  const auto claiming = claims(home.household, other);
  if (is_no(claiming)) return false;
  Fact<bool> same_debtor = false;
  for (std::size_t debtor = 0; debtor < home.people().size(); ++debtor)
    same_debtor = same_debtor || (is_debtor(home, debtor, claimant) && is_debtor(home, debtor, other));
  return claiming && same_debtor;
}

// The surplus of shared relatives is divided over all claims that face them. W 14, par. 1, 3: the family rate covers the right of the
// partner too, so that a couple with a family in charge has one claim.
Fact<Amount> claims_facing(Category category, const Case& home, std::size_t claimant) {
  Fact<int> count{1};
  for (std::size_t other = 0; other < home.people().size(); ++other) {
    const auto faces = other == claimant ? Fact<bool>{false} : faces_the_same(home, other, claimant);
    if (is_no(faces)) continue;
    Fact<bool> covered = category == Category::family && are_partners(home.household, other, claimant);
    for (std::size_t earlier = 0; earlier < other; ++earlier) {
      const auto couple = earlier == claimant ? Fact<bool>{false} : are_partners(home.household, earlier, other);
      if (is_no(couple)) continue;
      Trace quiet = Trace::silent();
      covered = covered || (couple && faces_the_same(home, earlier, claimant) && category_of(home, earlier, quiet).is(Category::family));
    }
    count = count + counted(faces && !covered);
  }
  return as_amount(count);
}

}  // namespace

// KB 34, par. 1: of a partner who does not claim, the part above category 1.
FromPartner from_partner(const Case& home, std::size_t claimant, std::size_t partner, const Fact<Amount>& guarantee, Trace& trace) {
  const auto own_right = has_own_right(home, partner, home.people()[claimant]);
  trace.look_at(static_cast<int>(partner));
  const auto means = means_of({.person = home.people()[partner], .partner = &home.people()[claimant]}, home, trace).total;
  trace.back_to(static_cast<int>(claimant));
  const auto above = [&](const Amount& all) { return std::max(none, all - category_one(home).low()); };
  const auto counted = trace.step("from_partner", kb("art. 34, \u00A7 1"), choose(own_right, Fact<Amount>{none}, increasing(above, means)),
                                  {{"means", means}, {"category_one", category_one(home)}, {"own_right", own_right}});
  const auto more = increasing([&](const Amount& without, const Amount& paid) { return above(without + paid) - above(without); }, means, guarantee);
  return {counted, choose(own_right, Fact<Amount>{none}, more)};
}

// KB 34, par. 2: relatives who owe maintenance, together, each keeping category 1; the centre may depart from it for equity.
// Until 28 February 2026 the centre was free to count them, wholly or partly, and there was no sharing among claimants.
Fact<Amount> from_debtors(Category category, const Case& home, std::size_t claimant, Trace& trace) {
  Fact<Amount> pool{none};
  Fact<int> debtors{0};
  for (std::size_t other = 0; other < home.people().size(); ++other) {
    const auto debtor = is_debtor(home, other, claimant);
    if (is_no(debtor)) continue;
    debtors = debtors + counted(debtor);
    pool += choose(debtor, above_category_one(home, other, claimant, trace), Fact<Amount>{none});
  }
  Fact<Amount> surplus = not_below_zero(pool);
  const auto& complete = home.household.people.complete;
  if (!is_yes(complete)) surplus = Fact<Amount>::between(none, surplus.high() + unlimited, surplus.open() | complete.open());
  if (surplus.high() == none && debtors.high() == 0) return none;
  const auto sharing = all_debtors_count(home) ? claims_facing(category, home, claimant) : Fact<Amount>{Amount{1}};
  const auto shared = Fact<Amount>::between(surplus.low() / sharing.high(), surplus.high() / sharing.low(), surplus.open() | sharing.open());
  const auto percent = as_amount(home.household.debtors_counted);
  const auto counted_part = shared * percent * Fact<Amount>{hundredth};
  const auto some = below(Fact<Amount>{none}, surplus);
  trace.note(all_debtors_count(home) ? Name{"relatives_must_count"} : Name{"relatives_may_count"}, kb("art. 34, \u00A7 2"), some, {{"percent", percent}});
  trace.note("relatives_shared", kb("art. 34, \u00A7 2"), some && below(Fact<Amount>{Amount{1}}, sharing), {{"claimants", sharing}});
  return trace.step("from_relatives", kb("art. 34, \u00A7 2"), counted_part,
                    {{"relatives", debtors}, {"surplus", surplus}, {"category_one", category_one(home)}, {"claimants", sharing}, {"percent", percent}});
}

}  // namespace iura::integration_income_rule
