// questions.json and household.hpp belong together: the same choices, in the same order.
#include <boost/test/unit_test.hpp>

#include "household/household.hpp"
#include "household/question.hpp"

using namespace iura;

namespace {

using Names = std::vector<std::string>;

// An enumeration as it is written in household.hpp, name by name.
#define NAMED(E, name) std::pair{E::name, #name}

template <class E>
void check_choices(const char* thing, const char* id, std::initializer_list<std::pair<E, const char*>> enumerators) {
  const ThingType& type = Catalogue::current().thing(thing);
  const int index = type.find(std::string_view{id});
  BOOST_REQUIRE_MESSAGE(index >= 0, "no question " << thing << "." << id);
  const auto& choices = type.questions[static_cast<std::size_t>(index)].choices;
  BOOST_TEST(choices.size() == static_cast<std::size_t>(E::size), thing << "." << id);
  BOOST_TEST(enumerators.size() == choices.size(), thing << "." << id);
  std::size_t at = 0;
  for (const auto& [enumerator, name] : enumerators) {
    BOOST_TEST(static_cast<std::size_t>(enumerator) == at, name);
    BOOST_TEST((at < choices.size() && choices[at] == name), thing << "." << id << " number " << at << " is not " << name);
    ++at;
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(catalogue)

BOOST_AUTO_TEST_CASE(relations_and_residence) {
  using R = Relation;
  check_choices<R>("person", "relation", {NAMED(R, self), NAMED(R, spouse), NAMED(R, partner), NAMED(R, child), NAMED(R, partners_child), NAMED(R, grandchild),
                                          NAMED(R, parent), NAMED(R, grandparent), NAMED(R, parent_in_law), NAMED(R, partners_parent), NAMED(R, child_in_law),
                                          NAMED(R, sibling), NAMED(R, step_parent), NAMED(R, ex_spouse), NAMED(R, other_family), NAMED(R, other)});
  using S = ResidenceStatus;
  check_choices<S>("person", "status", {NAMED(S, belgian), NAMED(S, eu_citizen), NAMED(S, eu_family), NAMED(S, belgian_family), NAMED(S, refugee),
                                        NAMED(S, subsidiary_protection), NAMED(S, stateless), NAMED(S, population_register), NAMED(S, foreigners_register),
                                        NAMED(S, asylum_seeker), NAMED(S, no_legal_stay), NAMED(S, other)});
}

BOOST_AUTO_TEST_CASE(what_a_person_does_and_claims) {
  check_choices<Presence>("person", "presence", {NAMED(Presence, full), NAMED(Presence, half), NAMED(Presence, less_than_half)});
  check_choices<Claim>("person", "leefloon_claim", {NAMED(Claim, no), NAMED(Claim, receives), NAMED(Claim, asks)});
  check_choices<Studies>("person", "studies", {NAMED(Studies, none), NAMED(Studies, with_project), NAMED(Studies, without_project)});
  using W = Willingness;
  check_choices<W>("person", "willing_to_work", {NAMED(W, yes), NAMED(W, health), NAMED(W, equity), NAMED(W, no)});
  using C = RightsClaimed;
  check_choices<C>("person", "other_rights_claimed", {NAMED(C, claimed), NAMED(C, pending), NAMED(C, refused)});
  using M = MaintenanceClaim;
  check_choices<M>("person", "maintenance_claim", {NAMED(M, not_required), NAMED(M, claimed), NAMED(M, refused)});
}

BOOST_AUTO_TEST_CASE(home_and_help) {
  check_choices<Region>("person", "region", {NAMED(Region, flanders), NAMED(Region, brussels), NAMED(Region, wallonia), NAMED(Region, german_community)});
  using T = Tenancy;
  check_choices<T>("person", "tenancy", {NAMED(T, private_rent), NAMED(T, social_rent), NAMED(T, social_agency), NAMED(T, owner), NAMED(T, free), NAMED(T, care_home)});
  using H = Housing;
  check_choices<H>("person", "housing", {NAMED(H, was_homeless), NAMED(H, looking_for_home), NAMED(H, new_home), NAMED(H, deposit), NAMED(H, unfit_home), NAMED(H, social_list), NAMED(H, had_installation_premium)});
  using N = Need;
  check_choices<N>("person", "needs", {NAMED(N, heating_fuel), NAMED(N, energy_bills), NAMED(N, debts), NAMED(N, medical_costs), NAMED(N, unpaid_maintenance), NAMED(N, legal_problem), NAMED(N, food),
                                      NAMED(N, digital), NAMED(N, late_benefit), NAMED(N, daily_help)});
  using F = Fuel;
  check_choices<F>("person", "fuel", {NAMED(F, oil_bulk), NAMED(F, propane_bulk), NAMED(F, oil_pump), NAMED(F, petroleum_pump)});
  using D = DebtHelp;
  check_choices<D>("person", "debt_help", {NAMED(D, mediation), NAMED(D, collective_settlement), NAMED(D, seizure)});
  using S = Standing;
  check_choices<S>("person", "statuses", {NAMED(S, increased_reimbursement), NAMED(S, disability_recognised), NAMED(S, three_months_unemployed), NAMED(S, three_months_ill), NAMED(S, invalid), NAMED(S, widowed)});
  using C = ChildSituation;
  check_choices<C>("person", "child_situation", {NAMED(C, disability_points), NAMED(C, orphan), NAMED(C, higher_education)});
}

BOOST_AUTO_TEST_CASE(incomes) {
  using K = IncomeKind;
  check_choices<K>("income", "kind",
                   {NAMED(K, wage), NAMED(K, self_employed), NAMED(K, training), NAMED(K, unemployment), NAMED(K, sickness), NAMED(K, pension), NAMED(K, elderly_guarantee),
                    NAMED(K, income_replacement), NAMED(K, integration_allowance), NAMED(K, family_benefit_for_children), NAMED(K, family_benefit_self),
                    NAMED(K, family_benefit_for_adult), NAMED(K, disability_supplement_own), NAMED(K, maintenance_self), NAMED(K, maintenance_for_children),
                    NAMED(K, study_grant), NAMED(K, gift_regular), NAMED(K, irregular_gift_outside), NAMED(K, ocmw_aid), NAMED(K, housing_premium),
                    NAMED(K, housing_premium_local), NAMED(K, foster_allowance), NAMED(K, care_budget), NAMED(K, volunteer_within_limits), NAMED(K, volunteer_above_limits),
                    NAMED(K, pwa), NAMED(K, training_premium), NAMED(K, guardian), NAMED(K, attendance_fees), NAMED(K, war_pension), NAMED(K, refundable_tax_credit),
                    NAMED(K, transition_traineeship), NAMED(K, citizen_service), NAMED(K, other)});
  using T = WorkType;
  check_choices<T>("income", "work_type", {NAMED(T, ordinary), NAMED(T, artistic), NAMED(T, shortage), NAMED(T, article_60)});
}

BOOST_AUTO_TEST_CASE(property_and_what_was_sold_or_given) {
  check_choices<PropertyKind>("property", "kind", {NAMED(PropertyKind, built), NAMED(PropertyKind, unbuilt)});
  for (const char* thing : {"property", "cession"})
    check_choices<Ownership>(thing, "ownership", {NAMED(Ownership, full), NAMED(Ownership, usufruct), NAMED(Ownership, bare)});
  check_choices<CessionKind>("cession", "kind", {NAMED(CessionKind, only_home), NAMED(CessionKind, only_land), NAMED(CessionKind, other)});
  check_choices<CessionHow>("cession", "how", {NAMED(CessionHow, sold), NAMED(CessionHow, given)});
}

// One that is added to questions.json alone would be read as whatever stands at its place.
BOOST_AUTO_TEST_CASE(no_question_offers_choices_that_the_facts_do_not_have) {
  int questions = 0;
  for (const auto& thing : Catalogue::current().things())
    for (const auto& question : thing.questions) questions += question.type == AnswerType::choice || question.type == AnswerType::set ? 1 : 0;
  BOOST_TEST(questions == 23);
}

BOOST_AUTO_TEST_SUITE_END()
