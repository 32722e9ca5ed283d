#include "household/build_household.hpp"

namespace iura {
namespace {

// Fills the facts of our structs from one thing's effective answers. Out of line: there is a call for every question.
class Facts {
 public:
  explicit Facts(EffectiveAnswers& answers) : answers_(answers) {}
  const Thing& thing() const { return answers_.thing(); }

  [[gnu::noinline]] void operator()(Key id, Fact<bool>& fact) const {
    const Effective& e = answers_.of(id);
    fact = Fact<bool>::between((e.possible & 1) == 0, (e.possible & 2) != 0, e.open);
  }
  [[gnu::noinline]] void operator()(Key id, Fact<Amount>& fact) const {
    const Effective& e = answers_.of(id);
    fact = Fact<Amount>::between(e.low, e.high, e.open);
  }
  [[gnu::noinline]] void operator()(Key id, Fact<int>& fact) const {
    const Effective& e = answers_.of(id);
    fact = Fact<int>::between(static_cast<int>(e.low.floor()), static_cast<int>(e.high.floor()), e.open);
  }
  [[gnu::noinline]] void operator()(Key id, Fact<Date>& fact) const {
    Fact<int> days;
    (*this)(id, days);
    fact = Fact<Date>::between({days.low()}, {days.high()}, days.open());
  }
  template <class E>
  void operator()(Key id, Choice<E>& choice) const {
    const Effective& e = answers_.of(id);
    choice = Choice<E>::among(e.possible, e.open);
  }
  template <class E>
  void operator()(Key id, Marks<E>& marks) const {
    const Effective& e = answers_.of(id);
    marks = Marks<E>::between(e.certain, e.possible, e.open);
  }
  template <class T>
  void operator()(Key id, List<T>& list, void (*read)(const Facts&, T&)) const {
    const Effective& e = answers_.of(id);
    list.complete = e.complete;
    list.counts = e.counts;
    for (auto& item : answers_.items_of(id)) read(Facts{item}, list.items.emplace_back());
  }

 private:
  EffectiveAnswers& answers_;
};

void income(const Facts& facts, Income& income) {
  facts("kind", income.kind);
  facts("amount", income.amount);
  facts("started_on_leefloon", income.started_on_leefloon);
  facts("work_type", income.work_type);
  facts("shortage_start", income.shortage_start);
  facts("shortage_conditions", income.shortage_conditions);
  facts("cheques", income.cheques);
  facts("premium_months", income.premium_months);
  facts("guardianships", income.guardianships);
}

void account(const Facts& facts, Account& account) {
  facts("balance", account.balance);
  facts("holders", account.holders);
  facts("with_partner", account.with_partner);
}

void property(const Facts& facts, Property& property) {
  facts("kind", property.kind);
  facts("ownership", property.ownership);
  facts("share", property.share);
  facts("partner_share", property.partner_share);
  facts("cadastral_income", property.cadastral_income);
  facts("rent", property.rent);
  facts("loan_interest", property.loan_interest);
  facts("annuity", property.annuity);
}

void cession(const Facts& facts, Cession& cession) {
  facts("kind", cession.kind);
  facts("how", cession.how);
  facts("day", cession.day);
  facts("ownership", cession.ownership);
  facts("value", cession.value);
  facts("share", cession.share);
  facts("partner_share", cession.partner_share);
  facts("debts_paid", cession.debts_paid);
  facts("still_held", cession.still_held);
  facts("set_aside", cession.set_aside);
  facts("remaining", cession.remaining);
}

void person(const Facts& facts, Person& person) {
  facts("relation", person.relation);
  facts("age", person.age);
  person.age_today = facts.thing().age_today ? Fact<int>{*facts.thing().age_today} : person.age;
  facts("lives_in_belgium", person.lives_in_belgium);
  facts("status", person.status);
  facts("long_stay_right", person.long_stay_right);
  facts("worker_or_family_of_worker", person.worker_or_family_of_worker);
  facts("stay_start", person.stay_start);
  facts("married", person.married);
  facts("pregnant", person.pregnant);
  facts("in_charge", person.in_charge);
  facts("presence", person.presence);
  facts("shares_household", person.shares_household);
  facts("maintenance_awarded", person.maintenance_awarded);
  facts("leefloon_claim", person.leefloon_claim);
  facts("leefloon_amount", person.leefloon_amount);
  facts("receives_leefloon", person.receives_leefloon);
  facts("leefloon_since", person.leefloon_since);
  facts("homeless", person.homeless);
  facts("integration_project", person.integration_project);
  facts("housing_paid_by_others", person.housing_paid_by_others);
  facts("studies", person.studies);
  facts("willing_to_work", person.willing_to_work);
  facts("other_rights_claimed", person.other_rights_claimed);
  facts("maintenance_claim", person.maintenance_claim);
  facts("incomes", person.incomes, income);
  facts("spi_days_used", person.spi_days_used);
  facts("spi_first_day", person.spi_first_day);
  facts("accounts", person.accounts, account);
  facts("properties", person.properties, property);
  facts("children_with_family_benefit", person.children_with_family_benefit);
  facts("cessions", person.cessions, cession);
  facts("care_need", person.care_need);
  facts("detained", person.detained);
  facts("weeks_abroad", person.weeks_abroad);
  facts("pays_child_maintenance", person.pays_child_maintenance);
  facts("child_maintenance_paid", person.child_maintenance_paid);
  facts("region", person.region);
  facts("tenancy", person.tenancy);
  facts("rent", person.rent);
  facts("care_home_paid_by_ocmw", person.care_home_paid_by_ocmw);
  facts("housing", person.housing);
  facts("social_list_years", person.social_list_years);
  facts("needs", person.needs);
  facts("fuel", person.fuel);
  facts("fuel_litres", person.fuel_litres);
  facts("fuel_bill", person.fuel_bill);
  facts("fuel_date", person.fuel_date);
  facts("debt_help", person.debt_help);
  facts("maintenance_title", person.maintenance_title);
  facts("unpaid_terms", person.unpaid_terms);
  facts("maintenance_children", person.maintenance_children);
  facts("maintenance_due", person.maintenance_due);
  facts("statuses", person.statuses);
  facts("taxable_income", person.taxable_income);
  facts("child_situation", person.child_situation);
  facts("home_costs", person.home_costs);
  facts("energy_costs", person.energy_costs);
  facts("car_needed", person.car_needed);
  facts("childcare_costs", person.childcare_costs);
  facts("school_costs", person.school_costs);
  facts("illness_costs", person.illness_costs);
}

}  // namespace

Household build_household(const Answers& answers, Date assessed_on, Decisions decisions) {
  Household household;
  household.assessed_on = assessed_on;
  Context context{Catalogue::current(), assessed_on, decisions, &household.open, nullptr};
  EffectiveAnswers all{context, answers.household, ""};
  context.household = &all;
  EffectiveAnswers you{context, answers.you, "you"};
  const Facts facts{all};
  person(Facts{you}, household.people.items.emplace_back());
  facts("others", household.people, person);
  facts("debtors_counted", household.debtors_counted);
  facts("family_rate_below_half", household.family_rate_below_half);
  return household;
}

void rebuild_you(Household& household, const Answers& answers, Decisions decisions) {
  household.open.clear();
  Context context{Catalogue::current(), household.assessed_on, decisions, &household.open, nullptr};
  EffectiveAnswers all{context, answers.household, ""};
  context.household = &all;
  EffectiveAnswers you{context, answers.you, "you"};
  household.people.items.front() = {};
  person(Facts{you}, household.people.items.front());
}

}  // namespace iura
