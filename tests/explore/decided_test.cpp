// A difference that was planted is found: one answer is changed, the amount that gives is taken for the decision.
#ifndef __EMSCRIPTEN__
#include "explore/decided.hpp"

#include "explore/personas.hpp"
#include "household/build_household.hpp"
#include "properties/random_household.hpp"

namespace iura::test {
namespace {

using Kind = Otherwise::Kind;
using Fit = Explanation::Fit;

constexpr std::string_view leefloon = "integration_income";

std::optional<Entitlement> result_of(const Answers& answers, std::string_view right, const LawAt& law) {
  const Household household = build_household(answers, law.date(), Decisions::assumed);
  auto assessment = assess_right(household, law, right, 0);
  for (auto& one : assessment.entitlements)
    if (one.right == right && one.person == 0) return std::move(one);
  return {};
}

bool is_same(const Otherwise& a, const Otherwise& b) { return a.kind == b.kind && a.path == b.path && a.question == b.question; }

// The place of the explanation that names this change; -1 where none does.
int place_of(const Findings& findings, const Otherwise& planted) {
  for (std::size_t i = 0; i < findings.explanations.size(); ++i) {
    const auto& one = findings.explanations[i];
    const bool named = one.parts.size() == 1 && is_same(one.parts.front(), planted);
    if (named || std::any_of(one.same.begin(), one.same.end(), [&](const Otherwise& other) { return is_same(other, planted); })) return static_cast<int>(i);
  }
  return -1;
}

// What stands for the decision: an exact amount that differs from ours, or a refusal where we would grant it.
std::optional<Decision> decision_of(const Entitlement& ours, const std::optional<Entitlement>& planted) {
  if (!planted || !is_yes(ours.entitled)) return {};
  if (is_no(planted->entitled)) return Decision{ours.right, 0, {}};
  const auto& amount = planted->per_month;
  if (!amount.is_exact() || amount.low() == Amount{} || to_cents(amount.low()) == Money{} || to_cents(amount.low()) == to_cents(ours.per_month.low())) return {};
  return Decision{ours.right, 0, to_cents(amount.low())};
}

struct Counts {
  int amounts = 0;
  int found = 0;
  int refusals = 0;
  int found_refusals = 0;
  int most = 0;
};

void plant(Counts& counts, const Answers& answers, std::string_view right, const LawAt& law, const Otherwise& change, const std::string& name) {
  const auto ours = result_of(answers, right, law);
  Answers changed = answers;
  if (!ours || !apply(changed, change, law.date())) return;
  const auto decision = decision_of(*ours, result_of(changed, right, law));
  if (!decision) return;
  const auto findings = explain(answers, *decision, law);
  const int place = place_of(findings, change);
  counts.most = std::max(counts.most, findings.assessments);
  auto& all = decision->amount ? counts.amounts : counts.refusals;
  auto& found = decision->amount ? counts.found : counts.found_refusals;
  ++all;
  const bool is_named = decision->amount ? place >= 0 && place < 3 : place >= 0;
  if (is_named) ++found;
  if (!is_named) BOOST_TEST_MESSAGE(name << ": " << change.path << " (" << static_cast<int>(change.kind) << ") is in place " << place << " of " << findings.explanations.size());
}

Otherwise moved(Otherwise change, std::int64_t cents) {
  change.to.value = change.from.is_given() ? change.from.value + Amount{cents} : Amount{cents};
  if (change.most) change.to.value = std::min(change.to.value, Amount{*change.most});
  return change;
}

void plant_all(Counts& counts, const Answers& answers, Date date, const std::string& name, std::uint64_t seed, int of_many) {
  const LawAt law{date};
  const auto candidates = candidates_in(answers, date);
  Random random{seed};
  for (const auto& change : candidates.each)
    if (random.below(of_many) == 0) plant(counts, answers, leefloon, law, change, name);
  for (const auto& change : candidates.numbers)
    if (random.below(of_many) == 0) plant(counts, answers, leefloon, law, moved(change, euro(150).cents), name);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(decided)

BOOST_AUTO_TEST_CASE(what_was_changed_is_named_among_the_first_three_for_nearly_every_amount_of_every_persona) {
  Counts counts;
  for (const auto& file : std::filesystem::directory_iterator(personas_folder())) {
    const auto one = persona(file.path().stem().string());
    plant_all(counts, one.answers, one.date, one.name, 7, 3);
  }
  BOOST_TEST_MESSAGE("personas: " << counts.found << " of " << counts.amounts << " amounts, " << counts.found_refusals << " of " << counts.refusals << " refusals, at most " << counts.most << " assessments");
  BOOST_TEST(counts.amounts > 80);
  BOOST_TEST(counts.refusals > 50);
  BOOST_TEST(counts.found * 100 >= counts.amounts * 98);
  BOOST_TEST(counts.found_refusals == counts.refusals);
}

BOOST_AUTO_TEST_CASE(and_for_random_households) {
  Counts counts;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const auto one = random_household(seed);
    plant_all(counts, read_answers(one.answers, one.date), one.date, "seed " + std::to_string(seed), seed, 12);
  }
  BOOST_TEST_MESSAGE("random: " << counts.found << " of " << counts.amounts << " amounts, " << counts.found_refusals << " of " << counts.refusals << " refusals, at most " << counts.most << " assessments");
  BOOST_TEST(counts.amounts > 20);
  BOOST_TEST(counts.found * 100 >= counts.amounts * 95);
  BOOST_TEST(counts.found_refusals == counts.refusals);
}

BOOST_AUTO_TEST_CASE(the_same_amount_is_no_difference_and_one_cent_less_is) {
  const auto one = persona("working_poor_single");
  const LawAt law{one.date};
  const Money ours = to_cents(result_of(one.answers, leefloon, law)->per_month.low());
  BOOST_TEST(explain(one.answers, {leefloon, 0, ours}, law).agrees);
  const auto other = explain(one.answers, {leefloon, 0, Money{ours.cents - 1}}, law);
  BOOST_TEST(!other.agrees);
  BOOST_TEST(!other.explanations.empty());
}

BOOST_AUTO_TEST_CASE(half_a_month_and_older_amounts_come_before_money_that_nobody_told_of) {
  const auto one = persona("working_poor_single");
  const LawAt law{one.date};
  const auto ours = result_of(one.answers, leefloon, law);
  const auto [year, month, day] = civil(one.date);
  const int length = days_in_month(year, month);
  const Money part = to_cents(ours->per_month.low() * Amount::fraction(10, length));
  const auto of_month = explain(one.answers, {leefloon, 0, part}, law);
  BOOST_TEST_REQUIRE(!of_month.explanations.empty());
  BOOST_TEST((of_month.explanations[0].parts[0].kind == Kind::part_of_month));
  BOOST_TEST(of_month.explanations[0].parts[0].days == 10);
  const Date before = previous_day(date_of("2026-03-01"));
  const auto old = result_of(one.answers, leefloon, LawAt{before});
  const auto older = explain(one.answers, {leefloon, 0, to_cents(old->per_month.low())}, law);
  BOOST_TEST_REQUIRE(!older.explanations.empty());
  BOOST_TEST((older.explanations[0].parts[0].kind == Kind::other_date));
}

BOOST_AUTO_TEST_CASE(two_changes_are_found_where_no_single_one_explains) {
  const auto one = persona("single_parent");
  const LawAt law{one.date};
  Answers changed = one.answers;
  const auto candidates = candidates_in(one.answers, one.date);
  const auto cohabitant = std::find_if(candidates.each.begin(), candidates.each.end(), [](const Otherwise& other) { return other.kind == Kind::cohabitant; });
  BOOST_TEST_REQUIRE((cohabitant != candidates.each.end()));
  int planted = 0;
  for (const auto& other : candidates.each) {
    changed = one.answers;
    if (other.kind != Kind::answer || !apply(changed, other, one.date) || !apply(changed, *cohabitant, one.date)) continue;
    const auto decision = decision_of(*result_of(one.answers, leefloon, law), result_of(changed, leefloon, law));
    if (!decision || !decision->amount) continue;
    const auto findings = explain(one.answers, *decision, law);
    // Single or double: something that is no solved number gives it to the cent.
    BOOST_TEST(std::any_of(findings.explanations.begin(), findings.explanations.end(), [](const Explanation& told) { return told.fit == Fit::exact && !told.parts.front().is_solved(); }));
    ++planted;
  }
  BOOST_TEST(planted > 0);
}

BOOST_AUTO_TEST_CASE(a_figure_by_which_the_law_divides_can_be_left_out_like_any_other) {
  const auto one = persona("flemish_rent_premium");
  BOOST_TEST(explain(one.answers, {"flemish_rent_premium", 0, Money{12'345}}, LawAt{one.date}).complete);
}

// The leefloon that one gets where others pay so much a month for the home is decided, while none was told: whether that is among the explanations.
bool may_be_paid_by_others(std::int64_t cents, const std::string& home) {
  const Date date = date_of("2026-11-22");
  const LawAt law{date};
  const auto with = [&](std::int64_t paid) {
    return read_answers(nlohmann::json::parse(R"({"you": {"age": 34, "lives_in_belgium": true, "status": "belgian", "region": "flanders", "willing_to_work": "yes", "other_rights_claimed": "claimed",
      "maintenance_claim": "not_required", "homeless": false, "studies": "none", "incomes": [], "accounts": [], "properties": [], "cessions": [], "housing_paid_by_others": {"amount": )" + std::to_string(paid / 100) +
      R"(, "per": "month"})" + home + R"(}, "others": []})"), date);
  };
  const auto planted = result_of(with(cents), leefloon, law);
  BOOST_TEST_REQUIRE(planted->per_month.is_exact());
  for (const auto& one : explain(with(0), {leefloon, 0, to_cents(planted->per_month.low())}, law).explanations) {
    auto parts = one.parts;
    parts.insert(parts.end(), one.same.begin(), one.same.end());
    if (std::any_of(parts.begin(), parts.end(), [](const Otherwise& part) { return part.path == "you/housing_paid_by_others"; })) return true;
  }
  return false;
}

BOOST_AUTO_TEST_CASE(others_are_never_said_to_pay_more_for_a_home_than_its_told_rent_and_without_a_rent_there_is_no_bound) {
  const std::string rented = R"(, "tenancy": "private_rent", "rent": {"amount": "600", "per": "month"})";
  BOOST_TEST(may_be_paid_by_others(euro(400).cents, rented));
  BOOST_TEST(may_be_paid_by_others(euro(600).cents, rented));
  BOOST_TEST(!may_be_paid_by_others(euro(601).cents, rented));
  BOOST_TEST(!may_be_paid_by_others(euro(900).cents, rented));
  BOOST_TEST(may_be_paid_by_others(euro(900).cents, R"(, "tenancy": "private_rent")"));
  BOOST_TEST(may_be_paid_by_others(euro(900).cents, ""));
  // A rent that was told of another home is none of this one.
  BOOST_TEST(may_be_paid_by_others(euro(900).cents, R"(, "tenancy": "owner", "rent": {"amount": "600", "per": "month"})"));
}

BOOST_AUTO_TEST_CASE(nothing_is_changed_the_work_is_bounded_and_what_is_no_right_has_no_findings) {
  const auto one = persona("patchwork_family");
  const LawAt law{one.date};
  const auto few = explain(one.answers, {leefloon, 0, Money{12'345}}, law, 50);
  BOOST_TEST(few.assessments <= 51);
  BOOST_TEST(!few.complete);
  BOOST_TEST(explain(one.answers, {leefloon, 0, Money{12'345}}, law).assessments <= most_assessments + 1);
  BOOST_TEST(!explain(one.answers, {"no_such_right", 0, {}}, law).ours);
  BOOST_TEST(!explain(one.answers, {leefloon, 77, {}}, law).ours);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
#endif
