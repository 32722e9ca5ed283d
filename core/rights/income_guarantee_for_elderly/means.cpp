// The means test of the income guarantee for the elderly: act of 22 March 2001, art. 7 to 12, royal decree of 23 May 2001.
// What our figures leave open stays open: how savings of a couple are split over the slices, land, property in shares, incomes that are
// seldom those of a pensioner, goods sold or given away. What is not named here is exempt: leefloon, family benefits, allowances for
// a handicap or for care, maintenance for children, study grants.
#include <algorithm>

#include "household/relations.hpp"
#include "resources/brackets.hpp"
#include "resources/list_sum.hpp"
#include "resources/situation.hpp"
#include "rights/income_guarantee_for_elderly/rule.hpp"

namespace iura::income_guarantee {
namespace {

constexpr Amount none{};

Fact<Amount> up_to(const Fact<Amount>& most) { return Fact<Amount>::between(none, most.high(), most.open()); }

// Means are asked of you and your partner, of relatives in the direct line and of whoever asks a leefloon.
Fact<bool> means_are_asked(const Household& household, std::size_t person) {
  return claims(household, person) || household.people.items[person].relation.is({Relation::self, Relation::spouse, Relation::partner, Relation::child, Relation::grandchild, Relation::parent,
                                                                                  Relation::grandparent, Relation::parent_in_law, Relation::child_in_law, Relation::ex_spouse});
}

// What counts, and for the trace what was told of it.
struct Incomes {
  Fact<Amount> work{none}, pensions{none}, other{none}, told_work{none}, told_pensions{none}, told_other{none};
};

Incomes incomes_of(const Person& person, const Parameters& law) {
  using enum IncomeKind;
  const auto seldom = income_of(person, {training, income_replacement, maintenance_self, gift_regular, irregular_gift_outside, foster_allowance, volunteer_above_limits, pwa,
                                         training_premium, guardian, attendance_fees, refundable_tax_credit, transition_traineeship, citizen_service, other});
  const auto wages = income_of(person, {wage});
  const auto own_work = income_of(person, {self_employed});
  const auto pensions = income_of(person, {pension, war_pension});
  const auto replacing = income_of(person, {unemployment, sickness});
  return {wages * Fact<Amount>{law["wage.counted"]} + own_work, pensions * Fact<Amount>{law["pension.counted"]}, replacing + up_to(seldom), wages + own_work, pensions, replacing + seldom};
}

// The part of the members in what one of them listed. With both that of both; otherwise that of the claimant alone.
class Shares {
 public:
  Shares(const std::vector<Member>& members, const Fact<bool>& both, const Member& member)
      : together_(is_claimant(members, member) ? both : member.counts), couple_(member.couple), claimant_(is_claimant(members, member)) {}

  // `own` of who listed it, `of_partner` of the partner of that person.
  Fact<Amount> part(const Fact<Amount>& own, const Fact<Amount>& of_partner) const {
    const auto of_claimant = claimant_ ? own : choose(couple_, of_partner, Fact<Amount>{none});
    return choose(together_, smallest(own + of_partner, Fact<Amount>{Amount{1}}), of_claimant);
  }
  static bool is_claimant(const std::vector<Member>& members, const Member& member) { return member.index == members.front().index; }

 private:
  Fact<bool> together_;
  Fact<bool> couple_;
  bool claimant_;
};

// KB: capital, invested or not, by slices. Rising rates: pooled it yields the most, split evenly over the members the least.
Fact<Amount> of_savings(const Case& home, const std::vector<Member>& members, const Fact<bool>& both) {
  const Parameters& law = home.law;
  Fact<Amount> whole{none}, share{none};
  for (const auto& member : members) {
    const Person& person = home.people()[member.index];
    const Shares shares{members, both, member};
    for (const auto& account : person.accounts.items) {
      const auto& holders = account.holders;
      const auto one = Fact<Amount>::between(Amount::one_of(std::max(1, holders.high())), Amount::one_of(std::max(1, holders.low())), holders.open());
      const auto balance = choose(person.accounts.counts, account.balance, Fact<Amount>{none});
      const auto owned = shares.part(one, choose(account.with_partner, one, Fact<Amount>{none}));
      share += balance * owned;
      whole += choose(below(Fact<Amount>{none}, owned), balance, Fact<Amount>{none});
    }
    whole += of_unlisted(person.accounts);
  }
  const auto yield = [&](const Fact<Amount>& capital) {
    return by_slices(capital, {{law["capital.first_slice"].value, none}, {law["capital.second_slice"].value, law["capital.low_rate"].value}, {{}, law["capital.high_rate"].value}});
  };
  const auto most = yield(whole);
  const Amount of_each = is_no(both) ? Amount{1} : Amount::one_of(2);
  const auto least = yield(share * Fact<Amount>{of_each}) * Fact<Amount>{is_no(both) ? Amount{1} : Amount{2}};
  return Fact<Amount>::between(least.low(), most.high(), least.open() | most.open());
}

// KB: built property (of a bare owner no cadastral income is asked) counts for its cadastral income above what is exempt, times a multiplier; a loan or life annuity takes off up to half.
Fact<Amount> of_property(const Case& home, const std::vector<Member>& members, const Fact<bool>& both) {
  const Parameters& law = home.law;
  const Fact<Amount> half{law["loan.at_least_counted"]};
  Fact<Amount> whole{none}, share{none}, least{none}, land{none}, unlisted{none}, children{none};
  for (const auto& member : members) {
    const Person& person = home.people()[member.index];
    const Shares shares{members, both, member};
    for (const auto& property : person.properties.items) {
      const auto owned = shares.part(property.share, property.partner_share);
      const auto counts = person.properties.counts && below(Fact<Amount>{none}, owned);
      const auto built = choose(counts && property.kind.is(PropertyKind::built), property.cadastral_income, Fact<Amount>{none});
      whole += built;
      share += built * owned;
      least += built * owned * choose(below(Fact<Amount>{none}, property.loan_interest + property.annuity), half, Fact<Amount>{Amount{1}});
      land += choose(property.kind.is(PropertyKind::unbuilt), property.cadastral_income * owned, Fact<Amount>{none});
    }
    unlisted += of_unlisted(person.properties);
    children += choose(member.counts, as_amount(person.children_with_family_benefit), Fact<Amount>{none});
  }
  // Of property in shares the exemption goes off the share, or off the whole: we know of no text that says which.
  const auto free = Fact<Amount>{law["home.exempt"]} + children * Fact<Amount>{law["home.exempt_per_child"]};
  const auto off_share = not_below_zero(least - free);
  const Amount off_whole = whole.high() <= free.low() ? none : share.high() - free.low() * share.high() / whole.high();
  const auto built = Fact<Amount>::between(off_share.low(), std::max(off_share.high(), off_whole), share.open() | whole.open() | free.open() | off_share.open());
  return built * Fact<Amount>{law["home.multiplier"]} + up_to(land * Fact<Amount>{law["land.multiplier_at_most"]}) + unlisted;
}

// Art. 10: of what was sold or given away in these years an income counts. What it comes to is left open.
Fact<bool> gave_away(const Case& home, const Person& person) {
  const Date start = plus_years(home.date(), -home.law["cession.years"].whole());
  Fact<bool> found = !person.cessions.complete;
  for (const auto& cession : person.cessions.items) found = found || at_least(cession.day, Fact<Date>{start});
  return found && person.cessions.counts;
}

}  // namespace

Fact<Amount> means_of(const Case& home, const std::vector<Member>& members, Trace& trace) {
  Incomes all;
  Fact<bool> both = others_unknown(home.household);
  Fact<Amount> open = unasked(both);
  for (const auto& member : members) {
    const Person& person = home.people()[member.index];
    const auto incomes = incomes_of(person, home.law);
    const auto counted = [&](const Fact<Amount>& amount) { return choose(member.counts, amount, Fact<Amount>{none}); };
    all.work += counted(incomes.work);
    all.pensions += counted(incomes.pensions);
    all.other += counted(incomes.other);
    all.told_work += counted(incomes.told_work);
    all.told_pensions += counted(incomes.told_pensions);
    all.told_other += counted(incomes.told_other);
    open += unasked(member.counts && (gave_away(home, person) || !means_are_asked(home.household, member.index)));
    if (member.index != members.front().index) both = both || member.counts;
  }
  const auto work = not_below_zero(all.work - Fact<Amount>{home.law["work.exempt"]});
  const auto savings = of_savings(home, members, both);
  const auto property = of_property(home, members, both);
  const auto tell = [&](Name id, const Fact<Amount>& value, const Fact<Amount>& told) {
    if (told.high() > none) trace.step(id, {"law_2001_03_22", "art. 7"}, value, {{"amount", told}});
  };
  tell("pensions", all.pensions, all.told_pensions);
  tell("work", work, all.told_work);
  tell("other_income", all.other, all.told_other);
  tell("savings", savings, savings);
  tell("property", property, property);
  return work + all.pensions + all.other + savings + property + open;
}

}  // namespace iura::income_guarantee
