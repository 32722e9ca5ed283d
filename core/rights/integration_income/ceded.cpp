#include "rights/integration_income/rule.hpp"

namespace iura::integration_income_rule {
namespace {

constexpr Amount none{};

Fact<Date> start_of_right(const Case& home) { return home.people().front().leefloon_since; }

// KB 28, par. 1: the ten years before the start; that first day counts, the start itself does not.
Fact<bool> within_ten_years(const Cession& cession, const Case& home) {
  const auto start = start_of_right(home);
  const int years = home.law["cession.lookback_years"].whole();
  const auto first = increasing([&](const Date& day) { return plus_years(day, -years); }, start);
  return at_least(cession.day, first) && below(cession.day, start);
}

// KB 28, par. 3: usufruct counts for a part of the full value (bare ownership: only in the circular of 27 March 2018).
Fact<Amount> ownership_part(const Cession& cession, const Parameters& law) {
  return cession.ownership.map([&](Ownership ownership) -> Fact<Amount> {
    if (ownership == Ownership::full) return Amount{1};
    return ownership == Ownership::usufruct ? law["cession.usufruct"].value : law["cession.bare_ownership"].value;
  });
}

// KB 31: a twelfth of the yearly reduction for each full month from the first of the month after the transfer to the start of the right,
// then the whole reduction at each anniversary of that start.
Fact<Amount> reduction(const Cession& cession, const Unit& unit, const Case& home) {
  const Amount a_year = of_category(unit.category, home.law, "cession.abatement.cohabitant", "cession.abatement.single", "cession.abatement.family").value;
  const auto of = [&](Date day, Date start) {
    const int months = std::max(0, months_between_firsts(day, start) - 1);
    return a_year * Amount::fraction(months, 12) + a_year * Amount{anniversaries(start, home.date())};
  };
  const auto start = start_of_right(home);
  if (cession.day.is_exact() && start.is_exact()) return of(cession.day.low(), start.low());
  // An earlier transfer gives more months; an earlier start fewer months and more anniversaries.
  const Open open = cession.day.open() | start.open();
  return Fact<Amount>::between(none, of(cession.day.low(), std::min(start.high(), home.date())) + a_year * Amount{anniversaries(start.low(), home.date())}, open);
}

// KB 28 to 31 for one good: its value on the day, less the debts that its teller paid with the price, the first slice of a sold only
// home, the yearly reductions, and the price that its teller still holds, which counts as capital already.
Fact<Amount> value_to_count(const Cession& cession, const Fact<Amount>& share, const Unit& unit, const Case& home, bool of_teller) {
  const Fact<Amount> nothing{none};
  const auto sold = cession.how.is(CessionHow::sold);
  const auto only_property = sold && cession.kind.is({CessionKind::only_home, CessionKind::only_land});
  const auto value = cession.value * share * ownership_part(cession, home.law);
  const auto debts = choose(sold && of_teller, cession.debts_paid + cession.still_held, nothing);
  const auto first_slice = choose(only_property, share * Fact<Amount>{home.law["cession.first_slice"]}, nothing);
  const auto reduced = choose(only_property, reduction(cession, unit, home), nothing);
  return choose(within_ten_years(cession, home), not_below_zero(value - debts - first_slice - reduced), nothing);
}

Fact<Amount> share_of(const Cession& cession, const Unit& unit, bool as_partner) {
  const auto share = unit.together ? cession.share + cession.partner_share : as_partner ? cession.partner_share : cession.share;
  return smallest(share, Fact<Amount>{Amount{1}});
}

Fact<Amount> of_person(const Person& person, const Unit& unit, const Case& home, bool as_partner) {
  Fact<Amount> sum{none};
  for (const auto& cession : person.cessions.items) {
    sum += choose(cession.set_aside, Fact<Amount>{none}, value_to_count(cession, share_of(cession, unit, as_partner), unit, home, !as_partner));
  }
  return choose(person.cessions.counts, sum, Fact<Amount>{none});
}

}  // namespace

// KB 32: no first slice, reduction or ten years here, only money that is there. No more is left than the price was.
Fact<Amount> remaining_price(const Person& person, const Unit& unit) {
  Fact<Amount> sum{none};
  for (const auto& cession : person.cessions.items)
    sum += choose(cession.set_aside, smallest(cession.remaining, cession.value * share_of(cession, unit, false)), Fact<Amount>{none});
  return choose(person.cessions.counts, sum, Fact<Amount>{none});
}

// KB 28: what was sold or given away in the past ten years counts as capital. All goods of a person in one sum.
Fact<Amount> yield_of_ceded_goods(const Unit& unit, const Case& home, Trace& trace) {
  Fact<Amount> own = of_person(unit.person, unit, home, false) + of_unlisted(unit.person.cessions);
  if (unit.partner != nullptr && !unit.together) own += of_person(*unit.partner, unit, home, true) + of_unlisted(unit.partner->cessions);
  Fact<Amount> yield = interest_by_slices(own, home.law);
  Fact<Amount> value = own;
  if (unit.together) {
    const auto theirs = of_person(*unit.partner, unit, home, false) + of_unlisted(unit.partner->cessions);
    yield += interest_by_slices(theirs, home.law);
    value += theirs;
  }
  if (value.high() == none) return yield;
  trace.note("ceded_equity", kb("art. 32"), below(Fact<Amount>{none}, value));
  return trace.step("ceded_goods", kb("art. 28-32"), yield, {{"counted_value", value}, {"first_slice", home.law["cession.first_slice"]}});
}

}  // namespace iura::integration_income_rule
