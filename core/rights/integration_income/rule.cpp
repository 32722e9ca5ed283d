// Integration income, from conditions to amount. Not modelled (said to the person, i18n/rights/integration_income): the social inquiry
// of the centre, sanctions, recovery, the continued business of a deceased spouse (KB 24), interim seizure of income.
#include "rights/integration_income/rule.hpp"

#include <optional>

#include "household/relations.hpp"
#include "resources/situation.hpp"

namespace iura {
namespace {

using namespace integration_income_rule;

constexpr Amount none{};

// W 3, 6: the income guarantee for the elderly comes before the leefloon, from its age on.
Fact<bool> old_enough_for_guarantee(const Case& home, std::size_t index) {
  return at_least(home.people()[index].age, Fact<int>{home.law_of("income_guarantee_for_elderly")["age.before_change"].whole()});
}

// What a person may get of it, a year; of who gets one already, the income that was told counts.
Fact<Amount> from_elderly_guarantee(const Case& home, std::size_t index) {
  const Person& person = home.people()[index];
  if (is_no(old_enough_for_guarantee(home, index))) return none;
  const auto has_it = has_income(person, {IncomeKind::elderly_guarantee});
  return choose(has_it, Fact<Amount>{none}, home.gain("income_guarantee_for_elderly", index)) * Fact<Amount>{Amount{12}};
}

// It counts like a pension from the day it is paid, and not before: until then the leefloon may be an advance.
Fact<Amount> until_paid(const Fact<Amount>& guarantee) { return Fact<Amount>::between(none, guarantee.high(), guarantee.open()); }

// Means of the claimant in a category, with those of the people living in as far as they count.
Means means_in(Category category, const Case& home, std::size_t index, Trace& trace) {
  const auto& people = home.people();
  const auto partner_is = [&](std::size_t other) {
    return other == index ? Fact<bool>{false} : are_partners(home.household, index, other) && share_household(home.household, index, other);
  };
  const auto with_partner = [&](std::size_t other) {
    // KB 34, par. 4: in category 3 all means of the partner count, with the same exemption for work (KB 35, par. 5).
    const Unit couple{.person = people[index], .index = static_cast<int>(index), .partner_index = static_cast<int>(other), .partner = &people[other], .together = category == Category::family, .category = category, .with_spi = true};
    Means together = means_of(couple, home, trace);
    if (category == Category::single) return together;
    // Of a partner of that age the guarantee comes first too (KB 2bis), and counts as the other means of that partner do.
    together.from_guarantee = from_elderly_guarantee(home, other);
    if (category == Category::family) return together;
    const auto part = from_partner(home, index, other, together.from_guarantee, trace);
    together.total += part.counted;
    together.from_guarantee = part.from_guarantee;
    return together;
  };
  // The partner is nobody, or one of the others; where that is open, everything that it may come to.
  std::optional<Means> found;
  for (std::size_t other = 0; other < people.size() && !found; ++other)
    if (is_yes(partner_is(other))) found = with_partner(other);
  Means means = found ? *found : means_of({.person = people[index], .index = static_cast<int>(index), .category = category, .with_spi = true}, home, trace);
  for (std::size_t other = 0; other < people.size() && !found; ++other) {
    const auto partners = partner_is(other);
    if (is_no(partners)) continue;
    const Means together = with_partner(other);
    const Open open = partners.open();
    means = {iura::hull(together.total, means.total, open), iura::hull(together.pwa_above_cheques, means.pwa_above_cheques, open),
             iura::hull(together.without_assets, means.without_assets, open), iura::hull(together.from_guarantee, means.from_guarantee, open)};
  }
  // Somebody who was not told of may be the partner.
  const auto& complete = home.household.people.complete;
  if (!is_yes(complete))
    means.total = Fact<Amount>::between(means.without_assets.low(), means.total.high() + unlimited, means.total.open() | means.without_assets.open() | complete.open());
  means.from_guarantee += from_elderly_guarantee(home, index);
  const auto guarantee = until_paid(means.from_guarantee);
  if (guarantee.high() > none) trace.step("elderly_guarantee", w("art. 3, 6\u00B0"), guarantee);
  Fact<bool> old_enough = old_enough_for_guarantee(home, index);
  for (std::size_t other = 0; category != Category::single && other < people.size(); ++other) old_enough = old_enough || (partner_is(other) && old_enough_for_guarantee(home, other));
  trace.note("because_elderly_guarantee", w("art. 3, 6\u00B0"), guarantee.high() > none && old_enough);
  // Somebody alone, or homeless with a project, has no cohabitants whose means count.
  if (category == Category::single) return means;
  means.total += from_debtors(category, home, index, trace);
  return means;
}

struct Outcome {
  Fact<bool> insufficient_means;
  Fact<Amount> per_year;
  Fact<Amount> guarantee;         // that may be paid first
  Fact<Amount> beside_guarantee;  // a year, once it is
};

Outcome hull(const Outcome& a, const Outcome& b, Open open) {
  return {iura::hull(a.insufficient_means, b.insufficient_means, open), iura::hull(a.per_year, b.per_year, open), iura::hull(a.guarantee, b.guarantee, open),
          iura::hull(a.beside_guarantee, b.beside_guarantee, open)};
}

// W 14, par. 2 and KB 22, par. 2: entitled while the means stay below the amount of the category; then the flat exemption comes off
// the means, but not off PWA pay above the cheques; the right is what remains of the amount.
Outcome outcome_in(Category category, const Case& home, std::size_t index, Trace& trace) {
  trace.branch(static_cast<int>(category));
  const Parameters& law = home.law;
  const Fact<Amount> amount{category_amount(category, law)};
  trace.step("category_amount", w("art. 14, \u00A7 1"), amount,
             {{"base", of_category(category, law, "base.cohabitant", "base.single", "base.family")}, {"coefficient", law["index.coefficient"]}});
  const Means means = means_in(category, home, index, trace);
  const auto total = means.total + until_paid(means.from_guarantee);
  const auto insufficient = trace.condition("insufficient_means", w("art. 3, 4\u00B0; art. 16"), below(total, amount), {{"means", total}, {"limit", amount}});
  const Figure& flat = of_category(category, law, "flat_exemption.cohabitant", "flat_exemption.single", "flat_exemption.family");
  const auto after_flat = [&](const Fact<Amount>& all) { return largest(all - Fact<Amount>{flat}, means.pwa_above_cheques); };
  trace.step("means_together", w("art. 16"), total);
  trace.step("flat_exemption", kb("art. 22, \u00A7 2"), smallest(Fact<Amount>{flat}, not_below_zero(total - means.pwa_above_cheques)), {{"at_most", flat}});
  const auto remaining = trace.step("means_after_flat_exemption", kb("art. 22, \u00A7 2"), after_flat(total), {{"means", total}, {"flat_exemption", flat}});
  const auto right = trace.step("amount_a_year", w("art. 14, \u00A7 2"), choose(insufficient, not_below_zero(amount - remaining), Fact<Amount>{none}),
                                {{"amount", amount}, {"means", remaining}});
  if (means.from_guarantee.high() == none) return {insufficient, right, {}, right};
  const auto once_paid = means.total + means.from_guarantee;
  return {insufficient, right, means.from_guarantee, choose(below(once_paid, amount), not_below_zero(amount - after_flat(once_paid)), Fact<Amount>{none})};
}

// W 23, par. 5 and KB 39: the right goes on, payment stops while detained and beyond four weeks abroad in a year.
Fact<bool> payment_waits(const Case& home, std::size_t index, Trace& trace) {
  const Person& person = home.people()[index];
  const auto too_long_abroad = below(Fact<int>{home.law["abroad.weeks"].whole()}, person.weeks_abroad);
  return trace.step("payment_suspended", w("art. 23, \u00A7 5"), person.detained || too_long_abroad,
                    {{"detained", person.detained}, {"weeks_abroad", person.weeks_abroad}, {"weeks", home.law["abroad.weeks"]}});
}

// Maintenance that a person pays is not taken off the means (KB 22 knows no such exemption); there is help with it.
void maintenance_paid(const Person& person, Trace& trace) {
  trace.note("maintenance_paid", {"organic_law_1976_07_08", "art. 68quinquies"}, Fact<bool>{is_yes(person.pays_child_maintenance)});
}

// A right that starts in the course of a month: no text prescribes the days; practice counts calendar days.
void first_month(const Case& home, const Fact<Amount>& per_month, Trace& trace) {
  const auto [year, month, day] = civil(home.date());
  if (day == 1) return;
  const int length = days_in_month(year, month);
  const int covered = length - day + 1;
  trace.step("first_month", w("art. 21, \u00A7 5"), per_month * Fact<Amount>{Amount::fraction(covered, length)},
             {{"days", Fact<int>{covered}}, {"length", Fact<int>{length}}});
}

}  // namespace

Entitlement integration_income(const Case& home, std::size_t person) { return leefloon_by(Road::integration, home, person); }

Entitlement leefloon_by(Road road, const Case& home, std::size_t index) {
  Entitlement result{road == Road::integration ? "integration_income" : "equivalent_integration_income", home, index};
  Trace& trace = result.trace;

  // W 3 and 4: all conditions but the means.
  const auto conditions_met = conditions(road, home, index, trace);
  if (road == Road::equivalent && is_no(conditions_met)) {  // most people: their means were tested for the leefloon itself
    result.entitled = false;
    return result;
  }
  // W 14: the category, and under each category that is still possible, the means test of W 3, 4 and W 16.
  const auto category = category_of(home, index, trace);
  const Outcome outcome = category.map([&](Category c) { return outcome_in(c, home, index, trace); });
  trace.branch(-1);

  result.until_another_pays = outcome.guarantee.high() > none;
  result.entitled = conditions_met && outcome.insufficient_means;
  result.per_year = choose(result.entitled, outcome.per_year, Fact<Amount>{none});
  result.per_month = trace.step("amount_a_month", w("art. 14, \u00A7 1"), result.per_year * Fact<Amount>{twelfth}, {{"amount_a_year", result.per_year}});
  // W 16: what the guarantee leaves short of the leefloon is still to be had beside it.
  if (result.until_another_pays) {
    result.beside_other = choose(conditions_met, outcome.beside_guarantee, Fact<Amount>{none}) * Fact<Amount>{twelfth};
    trace.note("beside_elderly_guarantee", w("art. 16"), below(Fact<Amount>{none}, outcome.guarantee) && below(Fact<Amount>{none}, result.beside_other), {{"amount", result.beside_other}});
  }
  // What comes in already, as told.
  const Person& claimant = home.people()[index];
  result.received = index == 0 ? choose(claimant.receives_leefloon, result.per_month, Fact<Amount>{none}) : claimant.leefloon_amount * Fact<Amount>{twelfth};
  if (is_no(result.entitled)) return result;
  // W 14, par. 1, 3: the family rate covers the partner's right too; KB 36: each is paid half of it.
  if (category.is_exact() && category.first() == Category::family)
    for (std::size_t other = 0; other < home.people().size(); ++other)
      if (other != index && is_yes(are_partners(home.household, index, other))) result.also_covers = static_cast<int>(other);
  trace.note("covers_partner", kb("art. 36"), result.also_covers >= 0);
  result.waits = payment_waits(home, index, trace);
  maintenance_paid(home.people()[index], trace);
  if (index == 0 && !is_yes(home.people()[index].receives_leefloon)) first_month(home, result.per_month, trace);
  return result;
}

}  // namespace iura
