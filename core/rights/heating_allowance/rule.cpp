// Heating allowance (verwarmingstoelage / allocation de chauffage): programme act of 22 December 2008, art. 249 ff, royal decree of 27 March 2009.
// Categories 1 (increased reimbursement), 2 (income) and 3 (debts: by inquiry). Not modelled: litres for which the allowance was paid already
// this year, income that changed since the tax note. Whether an adult is a dependant stays open.
#include <algorithm>
#include <vector>

#include "household/relations.hpp"
#include "resources/list_sum.hpp"
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"
#include "rights/openers.hpp"

namespace iura {
namespace {

constexpr Amount none{};
consteval Provision kb(std::string_view article) { return {"decree_2009_03_27", article}; }

// An allowance is for one delivery, by the figures of its day. Where that day is not known: all that those of the last weeks come to.
class Delivery {
 public:
  explicit Delivery(const Case& home) : law_(home.law), on_(home.you().fuel_date) {
    const Date latest = std::min(on_.high(), home.date());
    const Date earliest{std::max(std::min(on_.low(), latest).days, latest.days - law_["procedure.application_days"].whole())};
    days_.push_back(earliest);
    for (const auto& figure : law_.figures())
      for (const auto& value : figure.parameter->values)
        if (earliest < value.from && value.from <= latest) days_.push_back(value.from);
  }

  // From the day to what it comes to.
  Fact<Amount> each(auto calculate) const {
    Fact<Amount> found = calculate(days_.front());
    for (const Date day : days_) found = hull(found, calculate(day), on_.open());
    return found;
  }
  Amount at(Key key, Date day) const {
    const Figure& figure = law_[key];
    const DatedValue* entry = figure.parameter->at(day);
    return entry != nullptr && entry->value ? *entry->value : figure.value;
  }
  Fact<Amount> figure(Key key) const {
    return each([&](Date day) -> Fact<Amount> { return at(key, day); });
  }
  // Who may ask it: the dossier takes the figures of the day of the delivery, the circulars of 2023 and 2025 those of the day of the request.
  Fact<Amount> until_request(Key key) const { return hull(figure(key), law_[key], on_.open()); }

 private:
  const Parameters& law_;
  const Fact<Date>& on_;
  std::vector<Date> days_;
};

// KB 2: three times the cadastral income of the couple's property other than the own home. The home is one building; which one is open.
Fact<Amount> from_property(const Case& home, const Delivery& delivery) {
  Fact<Amount> sum{none};
  Amount smallest_building = unlimited, largest_building = none;
  Open which = 0;  // what it rests on which of them are buildings of the couple
  for (std::size_t i = 0; i < home.people().size(); ++i) {
    const auto& owner = home.people()[i];
    const auto counts = owner.properties.counts && (i == 0 ? Fact<bool>{true} : are_partners(home.household, 0, i));
    if (is_no(counts)) continue;
    sum += choose(counts, of_unlisted(owner.properties), Fact<Amount>{none});
    for (const auto& property : owner.properties.items) {
      const auto share = smallest(property.share + property.partner_share, Fact<Amount>{Amount{1}});
      const auto used = counts && !property.ownership.is(Ownership::bare);
      const auto income = choose(used, property.cadastral_income * share, Fact<Amount>{none});
      sum += income;
      const auto built = used && property.kind.is(PropertyKind::built);
      which |= built.open() | income.open();
      if (!is_no(built)) largest_building = std::max(largest_building, income.high());
      if (is_yes(built)) smallest_building = std::min(smallest_building, income.low());
    }
  }
  const bool any_building = smallest_building < unlimited;
  const auto but_the_home = Fact<Amount>::between(std::max(none, sum.low() - largest_building), any_building ? sum.high() - smallest_building : sum.high(), sum.open() | which);
  return choose(home.you().tenancy.is(Tenancy::owner), but_the_home, sum) * delivery.figure("property.multiplier");
}

// KB 2: who lives here and has few own means, the couple aside. Minors have none that we ask; of a child that is here for less than half of
// the time it is open whether it lives here, and of an adult what the tax office makes of the own means.
Fact<int> dependants(const Case& home, const Delivery& delivery) {
  const Fact<int> adult{18};
  Fact<int> count = people_unlisted(home.household);
  for (std::size_t i = 1; i < home.people().size(); ++i) {
    const Person& one = home.people()[i];
    const auto minor = below(one.age, adult);
    const auto means = income_without(one, {IncomeKind::family_benefit_for_children, IncomeKind::family_benefit_for_adult, IncomeKind::family_benefit_self, IncomeKind::maintenance_for_children});
    const auto certain = minor && !(one.in_charge && one.presence.is(Presence::less_than_half));
    const auto perhaps = minor || below(means, delivery.until_request("dependant.means"));
    count = count + counted(one.shares_household && !are_partners(home.household, 0, i) && (certain || (perhaps && unknown_yes_no(0))));
  }
  return count;
}

// KB 2: gross taxable income of everybody at the address. Of other adults than the couple we do not ask it.
Fact<bool> income_below_ceiling(const Case& home, const Delivery& delivery, const Fact<bool>& other_adults, Trace& trace) {
  const auto people = as_amount(dependants(home, delivery));
  const auto base = delivery.until_request("ceiling.base"), per_dependant = delivery.until_request("ceiling.per_dependant");
  // The figure with its source, where there is one.
  const auto told = [&](Key key, const Fact<Amount>& is) { return is == Fact<Amount>{home.law[key]} ? FactRef{home.law[key]} : FactRef{is}; };
  const auto ceiling = trace.step("ceiling", kb("art. 2"), base + per_dependant * people,
                                  {{"base", told("ceiling.base", base)}, {"per_dependant", told("ceiling.per_dependant", per_dependant)}, {"dependants", people}});
  const auto income = taxable_income_of_couple(home.household) + from_property(home, delivery) + unasked(other_adults);
  trace.step("household_income", kb("art. 2"), income);
  return at_least(ceiling, income);
}

// KB 4: cents a litre, one more for each step of the price with VAT, up to the highest.
Fact<Amount> rate(const Case& home, const Delivery& delivery, Date day) {
  const Amount lowest = delivery.at("rate.lowest", day), highest = delivery.at("rate.highest", day), step = delivery.at("rate.step", day);
  if (delivery.at("rates.known", day) == none) return Fact<Amount>::between(lowest, highest, 0);
  Fact<Amount> found{lowest};
  Amount limit = delivery.at("price.first_limit", day);
  for (Amount reached = lowest; reached < highest && step > none; reached = reached + step, limit = limit + delivery.at("price.step", day))
    found += choose(at_least(home.you().fuel_bill, as_amount(home.you().fuel_litres) * Fact<Amount>{limit}), Fact<Amount>{step}, Fact<Amount>{none});
  return found;
}

}  // namespace

Entitlement heating_allowance(const Case& home, std::size_t person) {
  Entitlement right{"heating_allowance", home, person};
  Trace& trace = right.trace;
  const Person& you = home.you();
  const auto uses_fuel = you.needs.has(Need::heating_fuel);
  right.require("fuel", kb("art. 1"), uses_fuel);
  const auto other_adults = lives_with_other_adults(home.household);
  const auto reimbursement = has_or_may_have_increased_reimbursement(home);
  // Of the whole household, or of somebody alone with dependants. Whether another adult has it, or is one, is not asked.
  const auto category_1 = reimbursement && (!other_adults || unknown_yes_no(0));
  const Delivery delivery{home};
  const auto in_debt = gets_debt_help(you);
  const auto category_3 = in_debt && unknown_yes_no(0);
  trace.note("in_debt", kb("art. 2"), in_debt);
  trace.note("other_adults", kb("art. 2"), uses_fuel && other_adults);
  trace.note("partner_left_out", kb("art. 2"), uses_fuel && !category_1 && partner_left_out_of_tax_note(home.household));
  trace.note("because_increased_reimbursement", kb("art. 2"), category_1 && !you.statuses.has(Standing::increased_reimbursement));
  right.require("category", kb("art. 2"), category_1 || income_below_ceiling(home, delivery, other_adults, trace) || category_3, {{"increased_reimbursement", reimbursement}});
  const int days = home.law["procedure.application_days"].whole();
  const auto last_day = increasing([&](const Date& day) { return Date{day.days + days}; }, you.fuel_date);
  right.require("in_time", kb("art. 5"), at_least(last_day, Fact<Date>{home.date()}), {{"last_day", last_day}});

  // KB 4: by the litre for a tank, a lump sum a year for a can at the pump.
  const auto litres = smallest(as_amount(you.fuel_litres), delivery.figure("litres.most"));
  const auto a_litre = delivery.each([&](Date day) { return rate(home, delivery, day); });
  const auto for_tank = litres * a_litre;
  const auto at_pump = delivery.each([&](Date day) { return Fact<Amount>::between(delivery.at("pump.at_least", day), delivery.at("pump.lump_sum", day), 0); });
  const auto pump = you.fuel.is({Fuel::oil_pump, Fuel::petroleum_pump});
  right.pay_once(choose(pump, at_pump, for_tank));
  trace.step("allowance", kb("art. 4"), right.once, {{"litres", litres}, {"a_litre", a_litre}, {"pump", pump}});
  return right;
}

}  // namespace iura
