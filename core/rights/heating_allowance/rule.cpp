// Heating allowance (verwarmingstoelage / allocation de chauffage): programme act of 22 December 2008, art. 249 ff, royal decree of 27 March 2009.
// Categories 1 (increased reimbursement), 2 (income) and 3 (debts: by inquiry). Not modelled: litres for which the allowance was paid already
// this year, income that changed since the tax note, own means of dependants who are not minors.
#include "resources/list_sum.hpp"
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"
#include "rights/openers.hpp"

namespace iura {
namespace {

constexpr Amount none{};
consteval Provision kb(std::string_view article) { return {"decree_2009_03_27", article}; }

// KB 2: three times the cadastral income of property other than the own home; which one that is, is certain only where there is one.
Fact<Amount> from_property(const Case& home) {
  const auto& properties = home.you().properties;
  Fact<Amount> sum = of_unlisted(properties);
  for (const auto& property : properties.items) sum += property.cadastral_income * property.share;
  sum = sum * Fact<Amount>{home.law["property.multiplier"]};
  const auto owner = home.you().tenancy.is(Tenancy::owner);
  if (is_no(owner)) return sum;
  const auto of_owner = properties.items.size() <= 1 && is_yes(properties.complete) ? Fact<Amount>{none} : Fact<Amount>::between(none, sum.high(), sum.open());
  return choose(owner, of_owner, sum);
}

// KB 2: gross taxable income of everybody at the address. Of other adults than the couple we do not ask it.
Fact<bool> income_below_ceiling(const Case& home, const Fact<bool>& other_adults, Trace& trace) {
  const auto dependants = as_amount(children_below(home.household, 18));
  const auto ceiling = trace.step("ceiling", kb("art. 2"), Fact<Amount>{home.law["ceiling.base"]} + Fact<Amount>{home.law["ceiling.per_dependant"]} * dependants,
                                  {{"base", home.law["ceiling.base"]}, {"per_dependant", home.law["ceiling.per_dependant"]}, {"dependants", dependants}});
  const auto of_others = unasked(other_adults);
  const auto income = home.you().taxable_income + from_property(home) + of_others;
  trace.step("household_income", kb("art. 2"), income);
  return at_least(ceiling, income);
}

// KB 4: cents a litre, one more for each step of the price with VAT, up to the highest.
Fact<Amount> rate(const Case& home) {
  const Parameters& law = home.law;
  const Amount lowest = law["rate.lowest"].value, highest = law["rate.highest"].value, step = law["rate.step"].value;
  if (!law.rule("rates.known")) return Fact<Amount>::between(lowest, highest, 0);
  Fact<Amount> found{lowest};
  Amount limit = law["price.first_limit"].value;
  for (Amount reached = lowest; reached < highest && step > none; reached = reached + step, limit = limit + law["price.step"].value)
    found += choose(at_least(home.you().fuel_bill, as_amount(home.you().fuel_litres) * Fact<Amount>{limit}), Fact<Amount>{step}, Fact<Amount>{none});
  return found;
}

}  // namespace

Entitlement heating_allowance(const Case& home, std::size_t person) {
  Entitlement right{"heating_allowance", person};
  Trace& trace = right.trace;
  const Person& you = home.you();
  const auto uses_fuel = you.needs.has(Need::heating_fuel);
  right.require("fuel", kb("art. 1"), uses_fuel);
  const auto other_adults = lives_with_other_adults(home.household);
  const auto reimbursement = has_or_may_have_increased_reimbursement(home);
  const auto category_1 = reimbursement && !other_adults;
  const auto in_debt = gets_debt_help(you);
  const auto category_3 = in_debt && unknown_yes_no(0);
  trace.note("in_debt", kb("art. 2"), in_debt);
  trace.note("because_increased_reimbursement", kb("art. 2"), category_1 && !you.statuses.has(Standing::increased_reimbursement));
  right.require("category", kb("art. 2"), category_1 || income_below_ceiling(home, other_adults, trace) || category_3, {{"increased_reimbursement", reimbursement}});
  const int days = home.law["procedure.application_days"].whole();
  const auto last_day = increasing([&](const Date& delivery) { return Date{delivery.days + days}; }, you.fuel_date);
  right.require("in_time", kb("art. 5"), at_least(last_day, Fact<Date>{home.date()}), {{"last_day", last_day}});

  // KB 4: by the litre for a tank, a lump sum a year for a can at the pump.
  const auto litres = smallest(as_amount(you.fuel_litres), Fact<Amount>{home.law["litres.most"]});
  const auto a_litre = rate(home);
  const auto for_tank = litres * a_litre;
  const auto at_pump = Fact<Amount>::between(home.law["pump.at_least"].value, home.law["pump.lump_sum"].value, 0);
  const auto pump = you.fuel.is({Fuel::oil_pump, Fuel::petroleum_pump});
  right.pay_once(choose(pump, at_pump, for_tank));
  trace.step("allowance", kb("art. 4"), right.once, {{"litres", litres}, {"a_litre", a_litre}, {"pump", pump}});
  return right;
}

}  // namespace iura
