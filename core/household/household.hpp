// The facts of a household as the rules see them. Every member is a fact: exact, bounded or unknown.
// Amounts of income are per year, net where the law wants net. Which question fills which fact: the member has the question's name.
#pragma once

#include <string>
#include <vector>

#include "values/choice.hpp"
#include "values/fact.hpp"
#include "values/marks.hpp"

namespace iura {

// The enumerators are the choices of questions.json, in the same order (tests/household/catalogue_test.cpp holds them together).
enum class Relation { self, spouse, partner, child, partners_child, grandchild, parent, grandparent, parent_in_law, partners_parent,
                      child_in_law, sibling, step_parent, ex_spouse, other_family, other, size };
enum class ResidenceStatus { belgian, eu_citizen, eu_family, belgian_family, refugee, subsidiary_protection, stateless,
                             population_register, foreigners_register, asylum_seeker, no_legal_stay, other, size };
enum class Presence { full, half, less_than_half, size };
enum class Claim { no, receives, asks, size };
enum class Studies { none, with_project, without_project, size };
enum class Willingness { yes, health, equity, no, size };
enum class RightsClaimed { claimed, pending, refused, size };
enum class MaintenanceClaim { not_required, claimed, refused, size };
enum class IncomeKind { wage, self_employed, training, unemployment, sickness, pension, elderly_guarantee, income_replacement,
                        integration_allowance, family_benefit_for_children, family_benefit_self, family_benefit_for_adult,
                        disability_supplement_own, maintenance_self, maintenance_for_children, study_grant, gift_regular,
                        irregular_gift_outside, ocmw_aid, housing_premium, housing_premium_local, foster_allowance, care_budget,
                        volunteer_within_limits, volunteer_above_limits, pwa, training_premium, guardian, attendance_fees, war_pension,
                        refundable_tax_credit, transition_traineeship, citizen_service, other, size };
enum class WorkType { ordinary, artistic, shortage, article_60, size };
enum class PropertyKind { built, unbuilt, size };
enum class Ownership { full, usufruct, bare, size };
enum class CessionKind { only_home, only_land, other, size };
enum class CessionHow { sold, given, size };
enum class Region { flanders, brussels, wallonia, german_community, size };
enum class Tenancy { private_rent, social_rent, social_agency, owner, free, care_home, size };
enum class Housing { was_homeless, looking_for_home, new_home, deposit, unfit_home, social_list, had_installation_premium, size };
enum class Need { heating_fuel, energy_bills, debts, medical_costs, unpaid_maintenance, legal_problem, food, digital, late_benefit, daily_help, size };
enum class Fuel { oil_bulk, propane_bulk, oil_pump, petroleum_pump, size };
enum class DebtHelp { mediation, collective_settlement, seizure, size };
enum class Standing { increased_reimbursement, disability_recognised, three_months_unemployed, three_months_ill, invalid, widowed, size };
enum class ChildSituation { disability_points, orphan, higher_education, size };

// Things a person may have several of. `complete` is no when there may be more than those listed (the list was not filled in);
// `counts` is unknown while it is open whether the question about the list applies at all.
template <class T>
struct List {
  std::vector<T> items;
  Fact<bool> complete = true;
  Fact<bool> counts = true;
};

struct Income {
  Choice<IncomeKind> kind;
  Fact<Amount> amount;  // a year
  Fact<bool> started_on_leefloon = false;
  Choice<WorkType> work_type;
  Fact<Date> shortage_start;
  Fact<bool> shortage_conditions = false;  // contract of three months or more, certificate, first time
  Fact<int> cheques;                       // PWA, a month
  Fact<int> premium_months;                // months of training premium up to now
  Fact<int> guardianships;                 // a year
};

struct Account {
  Fact<Amount> balance;
  Fact<int> holders;
  Fact<bool> with_partner = false;
};

struct Property {
  Choice<PropertyKind> kind;
  Choice<Ownership> ownership;
  Fact<Amount> share;          // 0-1
  Fact<Amount> partner_share;  // 0-1
  Fact<Amount> cadastral_income;  // a year, not indexed
  Fact<Amount> rent;              // a year
  Fact<Amount> loan_interest;     // paid for the year before
  Fact<Amount> annuity;           // a year
};

// Something sold or given away.
struct Cession {
  Choice<CessionKind> kind;
  Choice<CessionHow> how;
  Fact<Date> day;
  Choice<Ownership> ownership;
  Fact<Amount> value;  // market value on that day
  Fact<Amount> share;
  Fact<Amount> partner_share;
  Fact<Amount> debts_paid;
  Fact<Amount> still_held;
  Fact<bool> set_aside = false;  // the centre leaves it out for reasons of equity
  Fact<Amount> remaining;
};

struct Person {
  Choice<Relation> relation;
  Fact<int> age;
  Fact<int> age_today;  // tells when they were born; the same, unless a what-if looks at another age
  Fact<bool> lives_in_belgium = true;
  Choice<ResidenceStatus> status;
  Fact<bool> long_stay_right = true;
  Fact<bool> worker_or_family_of_worker = false;
  Fact<Date> stay_start;
  Fact<bool> married = false;
  Fact<bool> pregnant = false;
  Fact<bool> in_charge = false;
  Choice<Presence> presence;
  Fact<bool> shares_household = true;
  Fact<bool> maintenance_awarded = false;
  Choice<Claim> leefloon_claim;
  Fact<Amount> leefloon_amount;  // a year
  Fact<bool> receives_leefloon = false;
  Fact<Date> leefloon_since;
  Fact<bool> homeless = false;
  Fact<bool> integration_project = false;
  Fact<Amount> housing_paid_by_others;  // a year
  Choice<Studies> studies;
  Choice<Willingness> willing_to_work;
  Choice<RightsClaimed> other_rights_claimed;
  Choice<MaintenanceClaim> maintenance_claim;
  List<Income> incomes;
  Fact<int> spi_days_used;
  Fact<Date> spi_first_day;
  List<Account> accounts;
  List<Property> properties;
  Fact<int> children_with_family_benefit;
  List<Cession> cessions;
  Fact<bool> care_need = false;
  Fact<bool> detained = false;
  Fact<int> weeks_abroad;
  Fact<bool> pays_child_maintenance = false;
  Fact<Amount> child_maintenance_paid;  // a year
  // Of the home, asked of you alone.
  Choice<Region> region;
  Choice<Tenancy> tenancy;
  Fact<Amount> rent;  // a year, without charges
  Fact<bool> care_home_paid_by_ocmw = false;
  Marks<Housing> housing;
  Fact<int> social_list_years;
  Marks<Need> needs;
  Choice<Fuel> fuel;
  Fact<int> fuel_litres;    // of one delivery
  Fact<Amount> fuel_bill;   // of that delivery, with VAT
  Fact<Date> fuel_date;
  Marks<DebtHelp> debt_help;
  Fact<bool> maintenance_title = false;  // fixed by a court, a notary or an agreement that a court approved
  Fact<int> unpaid_terms;                // in the last twelve months
  Fact<int> maintenance_children;
  Fact<Amount> maintenance_due;          // a year, for one child
  // Of you and your partner.
  Marks<Standing> statuses;
  Fact<Amount> taxable_income;           // a year, of you and your partner together, as on the tax note
  // Of a child of less than 25.
  Marks<ChildSituation> child_situation;
  // Of your budget, a year; told only by who wants more detail.
  Fact<Amount> home_costs;    // rent, your own part of it, or loan and upkeep; without energy and water
  Fact<Amount> energy_costs;  // with water
  Fact<bool> car_needed = false;
  Fact<Amount> childcare_costs;
  Fact<Amount> school_costs;   // above what school costs for everybody
  Fact<Amount> illness_costs;
};

// A question that applies, has no (readable) answer, and may therefore leave results open.
struct OpenQuestion {
  std::string path;  // "others/0/age"
  bool asked = false;           // the person said "I don't know"
  bool decided_by_ocmw = false;
};

struct Household {
  Date assessed_on;
  List<Person> people;  // people.items[0] is you; others follow in the order given
  Fact<int> debtors_counted;  // percent; a decision of the centre
  Fact<bool> family_rate_below_half = false;
  std::vector<OpenQuestion> open;  // bit i of Open stands for open[i]; everything from 63 on shares the last bit
};

}  // namespace iura
