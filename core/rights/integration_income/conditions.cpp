#include "household/relations.hpp"
#include "rights/integration_income/rule.hpp"

namespace iura::integration_income_rule {
namespace {

// W 3, 2 and 7: eighteen; younger only when married, pregnant, or with a child in charge.
Fact<bool> of_age(const Case& home, std::size_t index) {
  const Person& person = home.people()[index];
  Fact<bool> has_child = !home.household.people.complete;
  for (std::size_t other = 0; other < home.people().size(); ++other)
    has_child = has_child || has_in_charge(home.household, index, other);
  return at_least(person.age, Fact<int>{home.law["age.minimum"].whole()}) || person.married || person.pregnant || has_child;
}

Fact<bool> age(const Case& home, std::size_t index, Trace& trace) {
  return trace.condition("age", w("art. 3, 2\u00B0; art. 7"), of_age(home, index),
                         {{"age", home.people()[index].age}, {"minimum", home.law["age.minimum"]}});
}

// W 3, 3: nationality or status. What we cannot judge stays open: never a "no" from us.
Fact<bool> status(const Case& home, const Person& person, Trace& trace) {
  const auto holds = person.status.map([&](ResidenceStatus status) -> Fact<bool> {
    switch (status) {
      case ResidenceStatus::belgian:
      case ResidenceStatus::refugee:
      case ResidenceStatus::subsidiary_protection:
      case ResidenceStatus::stateless:
      case ResidenceStatus::population_register: return true;
      case ResidenceStatus::eu_citizen:
      case ResidenceStatus::eu_family:
      case ResidenceStatus::belgian_family: return !waits_as_union_citizen(home, person);
      case ResidenceStatus::other: return unknown_yes_no(0);
      default: return false;
    }
  });
  // Lawful stay without one of these statuses: social assistance of the same amount (organic act of 8 July 1976).
  trace.note("equivalent_leefloon", {"organic_law_1976_07_08", "art. 1; art. 57"}, person.status.is({ResidenceStatus::foreigners_register, ResidenceStatus::other}) && !holds);
  trace.note("urgent_medical_help", {"organic_law_1976_07_08", "art. 57, \u00A7 2"}, person.status.is(ResidenceStatus::no_legal_stay));
  trace.note("reception", {"organic_law_1976_07_08", "art. 57ter"}, person.status.is(ResidenceStatus::asylum_seeker));
  return trace.condition("status", w("art. 3, 3\u00B0"), holds,
                         {{"status", person.status}, {"stay_start", person.stay_start}, {"waiting_months", home.law["eu.waiting_months"]}});
}

// Organic act 1, 57, 57ter and 57quinquies: a lawful stay that gives no leefloon. Of who asks asylum, only without a place in a reception
// centre; of a citizen of the Union and family whose longer stay is not decided, not in the first three months nor for who looks for work;
// not without lawful stay. Of a minor with a lawful stay the centre decides: this assistance has no age (bdas-wwsb.brussels, 2.2.3.2).
Fact<bool> equivalent_status(const Case& home, std::size_t index, Trace& trace) {
  const Person& person = home.people()[index];
  const auto by_stay = person.status.map([&](ResidenceStatus status) -> Fact<bool> {
    switch (status) {
      case ResidenceStatus::foreigners_register: return true;
      case ResidenceStatus::asylum_seeker:
      case ResidenceStatus::other: return unknown_yes_no(0);
      case ResidenceStatus::eu_citizen:
      case ResidenceStatus::eu_family:
      case ResidenceStatus::belgian_family: return !person.long_stay_right && unknown_yes_no(0);
      default: return false;
    }
  });
  const auto adult = of_age(home, index);
  const auto lawful_minor = !adult && !person.status.is(ResidenceStatus::no_legal_stay);
  const auto holds = trace.condition("equivalent_status", {"organic_law_1976_07_08", "art. 1; art. 57; art. 57ter; art. 57quinquies"},
                                     (adult && by_stay) || (lawful_minor && unknown_yes_no(0)), {{"status", person.status}});
  trace.note("equivalent_of_a_minor", {"organic_law_1976_07_08", "art. 1; art. 57"}, lawful_minor);
  trace.note("equivalent_stay_not_decided", {"organic_law_1976_07_08", "art. 57quinquies"},
             adult && person.status.is({ResidenceStatus::eu_citizen, ResidenceStatus::eu_family, ResidenceStatus::belgian_family}) && !person.long_stay_right);
  return holds;
}

// W 3, 5: ready to work, unless health or equity stands in the way. Studies count as equity only within a project (W 11, par. 2).
Fact<bool> willing_to_work(const Case& home, const Person& person, Trace& trace) {
  const auto studies = person.studies.is(Studies::with_project);
  // A project of studies starts below an age that is not looked at again afterwards (reading R24b).
  trace.note("study_plan_by_age", w("art. 11, \u00A7 2"), studies && at_least(person.age, Fact<int>{home.law["age.study_plan"].whole()}), {{"age", home.law["age.study_plan"]}});
  trace.note("equity_for_work", w("art. 13, \u00A7 4"), person.willing_to_work.is({Willingness::equity, Willingness::health}) && !studies);
  return trace.condition("willing_to_work", w("art. 3, 5\u00B0"), studies || !person.willing_to_work.is(Willingness::no),
                         {{"willingness", person.willing_to_work}, {"studies", person.studies}});
}

// W 3, 6: other social rights come first. A request that is still running leaves it open.
Fact<bool> has_claimed_others(const Person& person) {
  return person.other_rights_claimed.map([](RightsClaimed claimed) -> Fact<bool> {
    if (claimed == RightsClaimed::pending) return unknown_yes_no(0);
    return claimed == RightsClaimed::claimed;
  });
}

Fact<bool> other_rights(const Person& person, Trace& trace) {
  return trace.condition("other_rights", w("art. 3, 6\u00B0"), has_claimed_others(person), {{"claimed", person.other_rights_claimed}});
}

// W 3, 1 and KB 2: stays in Belgium, habitually and lawfully. No home and no registration needed.
Fact<bool> residence(const Person& person, Trace& trace) {
  return trace.condition("residence", w("art. 3, 1\u00B0"), person.lives_in_belgium, {{"lives_in_belgium", person.lives_in_belgium}});
}

// W 4: the centre may ask to claim maintenance from a spouse, ex-spouse, parent or child.
Fact<bool> maintenance(const Person& person, Trace& trace) {
  return trace.condition("maintenance", w("art. 4"), !person.maintenance_claim.is(MaintenanceClaim::refused),
                         {{"claim", person.maintenance_claim}});
}

}  // namespace

Fact<bool> conditions(Road road, const Case& home, std::size_t index, Trace& trace) {
  const Person& person = home.people()[index];
  Fact<bool> all = road == Road::equivalent ? equivalent_status(home, index, trace) : Fact<bool>{true};
  all = all && residence(person, trace);
  if (road == Road::integration) {
    all = all && age(home, index, trace);
    all = all && status(home, person, trace);
  }
  all = all && willing_to_work(home, person, trace);
  all = all && other_rights(person, trace);
  return all && maintenance(person, trace);
}

// KB 2bis: residence and other rights; ready to work only where the partner's own means stay below category 1.
// Nationality and status are not asked of the partner, nor is age: there is a child in charge (W 7).
Fact<bool> partner_conditions(const Case& home, std::size_t index, std::size_t claimant, Trace& trace) {
  const Person& partner = home.people()[index];
  auto willing = partner.studies.is(Studies::with_project) || !partner.willing_to_work.is(Willingness::no);
  if (!is_yes(willing)) {
    Trace quiet = Trace::silent();
    const auto means = means_of({.person = partner, .partner = &home.people()[claimant]}, home, quiet).total;
    willing = willing || at_least(means, Fact<Amount>{category_amount(Category::cohabitant, home.law)});
  }
  const auto rights = has_claimed_others(partner);
  return trace.step("partner_conditions", kb("art. 2bis"), partner.lives_in_belgium && rights && willing,
                    {{"partner_willingness", partner.willing_to_work}, {"partner_rights", partner.other_rights_claimed}});
}

}  // namespace iura::integration_income_rule
