#include "rights/integration_income/rule.hpp"

namespace iura::integration_income_rule {
namespace {

constexpr Amount none{};
constexpr Amount months_a_year{12};

// KB 22, par. 1, d: of PWA pay, only what lies above a fixed amount for each cheque.
Fact<Amount> pwa_above_cheques(const Income& income, const Parameters& law) {
  const auto borne_by_cheques = as_amount(income.cheques) * Fact<Amount>{law["exempt.pwa_cheque"].value * months_a_year};
  return not_below_zero(income.amount - borne_by_cheques);
}

// KB 22, par. 1, p: the indemnity of a guardian of unaccompanied minors, up to two guardianships a year; further ones pro rata.
Fact<Amount> of_guardian(const Income& income, const Parameters& law) {
  const Amount exempt{law["exempt.guardianships"].whole()};
  const auto part = increasing([&](int count) { return count <= law["exempt.guardianships"].whole() ? none : (Amount{count} - exempt) / Amount{count}; }, income.guardianships);
  return income.amount * part;
}

// What counts of one income of a given kind.
Fact<Amount> counted_of_kind(const Income& income, IncomeKind kind, const Unit& unit, const Case& home) {
  const Fact<Amount> nothing{none};
  switch (kind) {
    case IncomeKind::pwa: return pwa_above_cheques(income, home.law);
    case IncomeKind::guardian: return of_guardian(income, home.law);
    // KB 22, par. 1, e: exempt for the first six months. Told are the months that are over: after six the next is the seventh.
    case IncomeKind::training_premium:
      return choose(below(income.premium_months, Fact<int>{home.law["exempt.training_premium_months"].whole()}), nothing, income.amount);
    // KB 34, par. 2: in a relative's means where the claimant's right is looked at; for oneself it is KB 22, par. 1, b.
    case IncomeKind::family_benefit_for_adult: return choose(unit.family_benefit_counts, income.amount, nothing);
    default: return exempt_from_leefloon(home.date()).has(kind) ? nothing : income.amount;
  }
}

// Sorted by what the exemption for work does to it.
struct Pay {
  Fact<Amount> qualifying{none};
  Fact<Amount> other{none};
  Fact<Amount> either{none};  // not known which
  Open undecided = 0;         // what that rests on
  Fact<Amount> pwa{none};
};

Pay pay_of(const Person& person, const Unit& unit, const Case& home, Trace& trace) {
  Pay pay;
  for (const auto& income : person.incomes.items) {
    const auto counted = income.kind.map([&](IncomeKind kind) { return counted_of_kind(income, kind, unit, home); });
    trace.step("income", kb("art. 22, \u00A7 1"), counted, {{"kind", income.kind}, {"amount", income.amount}});
    trace.note("study_grant_whole", kb("art. 22, \u00A7 1, g"), income.kind.is(IncomeKind::study_grant));
    trace.note("citizen_service_counts", kb("art. 22, \u00A7 1, u"), income.kind.is(IncomeKind::citizen_service));
    trace.note("article_60", {"organic_law_1976_07_08", "art. 60, \u00A7 7"}, income.kind.is(IncomeKind::wage) && income.work_type.is(WorkType::article_60));
    pay.pwa += choose(income.kind.is(IncomeKind::pwa), counted, Fact<Amount>{none});
    const auto qualifies = unit.with_spi ? qualifies_for_spi(income, person) : Fact<bool>{false};
    if (is_yes(qualifies)) pay.qualifying += counted;
    else if (is_no(qualifies)) pay.other += counted;
    else {
      pay.either += counted;
      pay.undecided |= qualifies.open();
    }
  }
  if (!is_yes(person.incomes.complete)) pay.either += of_unlisted(person.incomes);
  return pay;
}

// Moving pay from "other" to "qualifying" never raises the result: the bounds follow from the two extremes.
Fact<Amount> after_spi(const Pay& pay, const Fact<Amount>& spi) {
  if (pay.either.is_exact() && pay.either.low() == none) return not_below_zero(pay.qualifying - spi) + pay.other;
  const auto all_qualifies = not_below_zero(pay.qualifying + pay.either - spi) + pay.other;
  const auto none_qualifies = not_below_zero(pay.qualifying - spi) + pay.other + pay.either;
  return Fact<Amount>::between(all_qualifies.low(), none_qualifies.high(), all_qualifies.open() | none_qualifies.open() | pay.undecided);
}

Earned income_of_person(const Person& person, const Unit& unit, const Case& home, Trace& trace) {
  const Pay pay = pay_of(person, unit, home, trace);
  const bool may_qualify = unit.with_spi && (pay.qualifying.high() > none || pay.either.high() > none);
  Fact<Amount> counted = pay.qualifying + pay.other + pay.either;
  if (may_qualify)
    counted = trace.step("income_after_work_exemption", kb("art. 35"), after_spi(pay, spi_a_year(person, home, trace)),
                         {{"pay", pay.qualifying}, {"other", pay.other}});
  // While it is open whether this person's income is looked at at all, it may be nothing.
  return {choose(person.incomes.counts, counted, Fact<Amount>{none}), choose(person.incomes.counts, pay.pwa, Fact<Amount>{none})};
}

}  // namespace

Earned income_of(const Unit& unit, const Case& home, Trace& trace) {
  Earned earned = income_of_person(unit.person, unit, home, trace);
  if (unit.together) {
    trace.about(unit.partner_index);
    const Earned partner = income_of_person(*unit.partner, unit, home, trace);
    trace.about(unit.index);
    earned = {earned.counted + partner.counted, earned.pwa_above_cheques + partner.pwa_above_cheques};
  }
  return earned;
}

}  // namespace iura::integration_income_rule
