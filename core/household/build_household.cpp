#include "household/build_household.hpp"

namespace iura {
namespace {

// One thing's effective answers, as the facts of our structs.
class Facts {
 public:
  explicit Facts(EffectiveAnswers& answers) : answers_(answers) {}

  Fact<bool> yes_no(Key id) {
    const Effective& e = answers_.of(id);
    return Fact<bool>::between((e.possible & 1) == 0, (e.possible & 2) != 0, e.open);
  }
  template <class E>
  Choice<E> choice(Key id) {
    const Effective& e = answers_.of(id);
    return Choice<E>::among(e.possible, e.open);
  }
  Fact<Amount> amount(Key id) {
    const Effective& e = answers_.of(id);
    return Fact<Amount>::between(e.low, e.high, e.open);
  }
  Fact<int> count(Key id) {
    const Effective& e = answers_.of(id);
    return Fact<int>::between(static_cast<int>(e.low.floor()), static_cast<int>(e.high.floor()), e.open);
  }
  Fact<Date> date(Key id) {
    const auto days = count(id);
    return Fact<Date>::between({days.low()}, {days.high()}, days.open());
  }
  template <class T>
  List<T> list(Key id, T (*read)(Facts)) {
    const Effective& e = answers_.of(id);
    List<T> list;
    list.complete = e.complete;
    list.counts = e.counts;
    for (auto& item : answers_.items_of(id)) list.items.push_back(read(Facts{item}));
    return list;
  }

 private:
  EffectiveAnswers& answers_;
};

Income income(Facts facts) {
  Income income;
  income.kind = facts.choice<IncomeKind>("kind");
  income.amount = facts.amount("amount");
  income.started_on_leefloon = facts.yes_no("started_on_leefloon");
  income.work_type = facts.choice<WorkType>("work_type");
  income.shortage_start = facts.date("shortage_start");
  income.shortage_conditions = facts.yes_no("shortage_conditions");
  income.cheques = facts.count("cheques");
  income.premium_months = facts.count("premium_months");
  income.guardianships = facts.count("guardianships");
  return income;
}

Account account(Facts facts) { return {facts.amount("balance"), facts.count("holders"), facts.yes_no("with_partner")}; }

Property property(Facts facts) {
  Property property;
  property.kind = facts.choice<PropertyKind>("kind");
  property.ownership = facts.choice<Ownership>("ownership");
  property.share = facts.amount("share");
  property.partner_share = facts.amount("partner_share");
  property.cadastral_income = facts.amount("cadastral_income");
  property.rent = facts.amount("rent");
  property.loan_interest = facts.amount("loan_interest");
  property.annuity = facts.amount("annuity");
  return property;
}

Cession cession(Facts facts) {
  Cession cession;
  cession.kind = facts.choice<CessionKind>("kind");
  cession.how = facts.choice<CessionHow>("how");
  cession.day = facts.date("day");
  cession.ownership = facts.choice<Ownership>("ownership");
  cession.value = facts.amount("value");
  cession.share = facts.amount("share");
  cession.partner_share = facts.amount("partner_share");
  cession.debts_paid = facts.amount("debts_paid");
  cession.still_held = facts.amount("still_held");
  cession.set_aside = facts.yes_no("set_aside");
  cession.remaining = facts.amount("remaining");
  return cession;
}

Person person(Facts facts) {
  Person person;
  person.relation = facts.choice<Relation>("relation");
  person.age = facts.count("age");
  person.lives_in_belgium = facts.yes_no("lives_in_belgium");
  person.status = facts.choice<ResidenceStatus>("status");
  person.long_stay_right = facts.yes_no("long_stay_right");
  person.worker_or_family_of_worker = facts.yes_no("worker_or_family_of_worker");
  person.stay_start = facts.date("stay_start");
  person.married = facts.yes_no("married");
  person.pregnant = facts.yes_no("pregnant");
  person.in_charge = facts.yes_no("in_charge");
  person.presence = facts.choice<Presence>("presence");
  person.shares_household = facts.yes_no("shares_household");
  person.maintenance_awarded = facts.yes_no("maintenance_awarded");
  person.leefloon_claim = facts.choice<Claim>("leefloon_claim");
  person.leefloon_amount = facts.amount("leefloon_amount");
  person.receives_leefloon = facts.yes_no("receives_leefloon");
  person.leefloon_since = facts.date("leefloon_since");
  person.homeless = facts.yes_no("homeless");
  person.integration_project = facts.yes_no("integration_project");
  person.housing_paid_by_others = facts.amount("housing_paid_by_others");
  person.studies = facts.choice<Studies>("studies");
  person.willing_to_work = facts.choice<Willingness>("willing_to_work");
  person.other_rights_claimed = facts.choice<RightsClaimed>("other_rights_claimed");
  person.maintenance_claim = facts.choice<MaintenanceClaim>("maintenance_claim");
  person.incomes = facts.list<Income>("incomes", income);
  person.spi_days_used = facts.count("spi_days_used");
  person.spi_first_day = facts.date("spi_first_day");
  person.accounts = facts.list<Account>("accounts", account);
  person.properties = facts.list<Property>("properties", property);
  person.children_with_family_benefit = facts.count("children_with_family_benefit");
  person.cessions = facts.list<Cession>("cessions", cession);
  person.care_need = facts.yes_no("care_need");
  person.detained = facts.yes_no("detained");
  person.weeks_abroad = facts.count("weeks_abroad");
  person.pays_child_maintenance = facts.yes_no("pays_child_maintenance");
  return person;
}

}  // namespace

Household build_household(const Answers& answers, Date assessed_on, Decisions decisions) {
  Household household;
  household.assessed_on = assessed_on;
  Context context{Catalogue::current(), assessed_on, decisions, &household.open, nullptr};
  EffectiveAnswers all{context, answers.household, ""};
  context.household = &all;
  EffectiveAnswers you{context, answers.you, "you"};
  household.people = Facts{all}.list<Person>("others", person);
  household.people.items.insert(household.people.items.begin(), person(Facts{you}));
  household.debtors_counted = Facts{all}.count("debtors_counted");
  household.family_rate_below_half = Facts{all}.yes_no("family_rate_below_half");
  return household;
}

}  // namespace iura
