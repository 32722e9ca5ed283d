// The leefloon: worked cases (cases_<topic>.json, tests/personas/), and what data cannot say well.
// The cases are files, which WebAssembly does not have: native only.
#ifndef __EMSCRIPTEN__

#include <set>

#include "rights/leefloon.hpp"
#include "rights/integration_income/rule.hpp"
#include "rights/worked_case.hpp"

namespace iura::test {
namespace {

const std::filesystem::path folder = "tests/rights/integration_income";

const json& base() {
  static const json read = json_files("tests/rights", "base").front();
  return read;
}

// You alone, without means, with these changes; or with these others. In JSON.
json alone(const char* changes = "{}") { return completed({{"you", json::parse(changes)}}, base()); }
json with_others(const char* others, const char* changes = "{}") { return completed({{"you", json::parse(changes)}, {"others", json::parse(others)}}, base()); }

Entitlement assessed(const json& answers, const char* date = "2026-11-22", Decisions decisions = Decisions::open, int person = 0) {
  auto found = entitlement_of(household_of(answers, date_of(date), decisions), person);
  BOOST_TEST_REQUIRE(found.has_value());
  return std::move(*found);
}

std::string month(const Entitlement& e) {
  const auto cents = [](const Amount& a) { return std::to_string(to_cents(a).cents); };
  return e.per_month.is_exact() ? cents(e.per_month.low()) : cents(e.per_month.low()) + " to " + cents(e.per_month.high());
}

std::vector<const Step*> steps_of(const Entitlement& e, std::string_view id) {
  std::vector<const Step*> found;
  for (const auto& step : e.trace.steps())
    if (step.id == id) found.push_back(&step);
  return found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(integration_income)

BOOST_AUTO_TEST_CASE(every_worked_case_comes_out_as_it_was_worked_out) {
  std::set<std::string> names;
  for (const auto& file : json_files(folder, "cases_"))
    for (const auto& worked : file) {
      BOOST_TEST(names.insert(worked["name"].get<std::string>()).second, "two cases are called " << worked["name"]);
      check_worked_case(worked, completed(worked["answers"], base()));
    }
  BOOST_TEST(names.size() >= 488u);
}

BOOST_AUTO_TEST_CASE(every_persona_comes_out_as_it_was_worked_out) {
  for (const auto& persona : json_files("tests/personas", "")) check_worked_case(persona, persona["answers"]);
}

BOOST_AUTO_TEST_CASE(every_article_and_reading_of_the_rule_has_a_worked_case) {
  std::string sources;
  for (const auto& file : json_files(folder, "cases_"))
    for (const auto& worked : file) sources += worked["source"].get<std::string>() + "\n";
  for (const char* article : {"W art. 3, 1", "W art. 3, 2", "W art. 3, 3", "W art. 3, 5", "W art. 3, 6", "W art. 4", "W art. 7", "W art. 14", "W art. 16", "KB art. 2bis", "KB art. 22", "KB art. 25",
                              "KB art. 26", "KB art. 27", "KB art. 28", "KB art. 29", "KB art. 30", "KB art. 31", "KB art. 32", "KB art. 33", "KB art. 34", "KB art. 35"})
    BOOST_TEST(sources.find(article) != std::string::npos, article);
  for (const char* reading : {"R1", "R2", "R3", "R4", "R5", "R6", "R7", "R7b", "R8", "R9", "R10", "R11", "R12", "R13", "R14", "R15", "R16", "R17", "R18", "R19", "R20", "R21", "R22", "R22b", "R23", "R24",
                              "R24b", "R25", "R27", "R28", "R29", "R30", "R31", "R32", "R33", "R34"}) {
    const auto at = [&](const std::string& behind) { return sources.find(std::string{reading} + behind) != std::string::npos; };
    BOOST_TEST((at(")") || at(" ") || at(",") || at(":")), reading);
  }
}

// --- what is not known --------------------------------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(of_somebody_who_told_nothing_all_is_open_up_to_the_family_amount) {
  const auto result = assessed(json::object());
  BOOST_TEST((verdict_of(result.entitled) == Verdict::depends));
  BOOST_TEST(month(result) == "0 to 184789");
}

BOOST_AUTO_TEST_CASE(one_condition_that_fails_decides_whatever_else_is_open) {
  const auto result = assessed(json::parse(R"({"you": {"lives_in_belgium": false}})"));
  BOOST_TEST(is_no(result.entitled));
  BOOST_TEST(result.entitled.open() == 0u);
}

BOOST_AUTO_TEST_CASE(a_wage_that_alone_is_too_much_makes_the_savings_irrelevant) {
  json answers = alone(R"({"incomes": [{"kind": "pension", "amount": {"amount": "1500"}}]})");
  answers["you"].erase("accounts");
  answers["you"].erase("properties");
  BOOST_TEST(is_no(assessed(answers).entitled));
}

BOOST_AUTO_TEST_CASE(somebody_of_whom_it_is_not_told_who_it_is_may_be_the_partner_and_may_be_nobody_that_counts) {
  const std::string with_a_wage = R"("incomes": [{"kind": "wage", "amount": {"amount": "1000"}}]}])";
  // KB 34, par. 1: 12,000.00 - 10,938.74 of a partner, less 155.00 (KB 22, par. 2); of a friend nothing.
  BOOST_TEST(month(assessed(with_others((R"([{"relation": "partner", )" + with_a_wage).c_str()))) == "83604");
  BOOST_TEST(month(assessed(with_others((R"([{"relation": "other", )" + with_a_wage).c_str()))) == "91156");
  const auto open = assessed(with_others(("[{" + with_a_wage).c_str()));
  BOOST_TEST(to_cents(open.per_month.low()).cents <= 83604);
  BOOST_TEST(to_cents(open.per_month.high()).cents == 91156);
  BOOST_TEST(open.per_month.open() != 0u);
}

BOOST_AUTO_TEST_CASE(an_account_of_which_it_is_not_told_whether_the_partner_has_the_other_half_counts_at_most_for_both_halves) {
  // KB 27: of 30,000 the slices are 378.00 and 1,750.00. Half of it is 1,064.00 where the partner has no part in it.
  const auto joint = [](const char* with_partner) {
    return with_others(R"([{"relation": "spouse"}, {"relation": "child", "age": 8, "in_charge": true}])", (std::string{R"({"accounts": [{"balance": "30000", "holders": 2, "with_partner": )"} + with_partner + "}]}").c_str());
  };
  BOOST_TEST(month(assessed(joint("true"))) == "169639");
  BOOST_TEST(month(assessed(joint("false"))) == "178506");
  json answers = joint("true");
  answers["you"]["accounts"][0].erase("with_partner");
  const auto open = assessed(answers);
  BOOST_TEST(to_cents(open.per_month.low()).cents == 169639);
  BOOST_TEST(to_cents(open.per_month.high()).cents >= 178506);
  BOOST_TEST(open.per_month.open() != 0u);
}

BOOST_AUTO_TEST_CASE(before_the_first_date_of_our_figures_nothing_is_calculated) {
  const LawAt law{date_of("2020-02-29")};
  BOOST_TEST(assess(build_household(read_answers(alone()), law.date()), law).entitlements.empty());
}

// --- decisions of the centre --------------------------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(before_the_reform_an_open_decision_about_a_rich_mother_leaves_the_right_open) {
  const json answers = with_others(R"([{"relation": "parent", "age": 60, "incomes": [{"kind": "wage", "amount": {"amount": "2000"}}]}])");
  const auto result = assessed(answers, "2026-02-28");
  BOOST_TEST((verdict_of(result.entitled) == Verdict::depends));
  BOOST_TEST(month(result) == "0 to 87613");
  BOOST_TEST(is_no(assessed(answers, "2026-02-28", Decisions::assumed).entitled));
}

BOOST_AUTO_TEST_CASE(an_open_decision_about_a_child_that_is_seldom_there_spans_single_and_family_amount) {
  const json answers = with_others(R"([{"relation": "child", "age": 8, "in_charge": true, "presence": "less_than_half"}])");
  BOOST_TEST(month(assessed(answers)) == "136734 to 184789");
  BOOST_TEST(month(assessed(answers, "2026-11-22", Decisions::assumed)) == "136734");
}

BOOST_AUTO_TEST_CASE(what_a_daughter_may_get_beside_you_waits_for_what_you_get_yourself) {
  // Your family leefloon would be in your means (reading R2): with all of it she would get nothing, with none of it all.
  const json answers = with_others(R"([{"relation": "child", "age": 20, "leefloon_claim": "asks"}, {"relation": "child", "age": 9, "in_charge": true}])", R"({"age": 45})");
  BOOST_TEST(month(assessed(answers)) == "184789");
  BOOST_TEST(month(assessed(answers, "2026-11-22", Decisions::assumed, 1)) == "0 to 91156");
}

// --- beside the amount --------------------------------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(the_family_rate_covers_the_partner_too) {
  BOOST_TEST(assessed(with_others(R"([{"relation": "spouse"}, {"relation": "child", "age": 8, "in_charge": true}])")).also_covers == 1);
  BOOST_TEST(assessed(with_others(R"([{"relation": "spouse"}])")).also_covers == -1);
}

// KB 32: that the centre may leave a good out is for the person, and never makes a right doubtful.
BOOST_AUTO_TEST_CASE(as_long_as_the_centre_may_leave_a_gift_out_the_right_is_no_less_certain) {
  const auto with = [](const std::string& rest) {
    return assessed(alone((R"({"accounts": [], "cessions": [{"kind": "other", "how": "given", "day": "2024-01-10", "ownership": "full", "value": 30000, "share": "1/1")" + rest + "}]}").c_str()));
  };
  BOOST_TEST(is_yes(with(R"(, "set_aside": false)").entitled));
  BOOST_TEST(is_yes(with("").entitled));
  BOOST_TEST(is_yes(with(R"(, "set_aside": true)").entitled));
  const auto all_left = with(R"(, "set_aside": true, "remaining": 90000)");
  BOOST_TEST(all_left.per_month.low() == with(R"(, "set_aside": true, "remaining": 30000)").per_month.low());
}

BOOST_AUTO_TEST_CASE(from_twenty_five_on_a_plan_of_studies_is_told_to_have_started_before) {
  const auto notes = [](int age) {
    const auto result = assessed(alone(("{\"studies\": \"with_project\", \"age\": " + std::to_string(age) + "}").c_str()));
    return steps_of(result, "study_plan_by_age").size();
  };
  BOOST_TEST(notes(24) == 0u);
  BOOST_TEST(notes(25) == 1u);
}

BOOST_AUTO_TEST_CASE(who_is_homeless_with_others_and_without_a_plan_is_told_of_it) {
  const auto notes = [](const char* you, const char* others) {
    const auto result = assessed(with_others(others, you));
    return steps_of(result, "homeless_without_project").size();
  };
  const char* friend_in = R"([{"relation": "other", "age": 30, "shares_household": true}])";
  BOOST_TEST(notes(R"({"homeless": true, "integration_project": false})", friend_in) == 1u);
  BOOST_TEST(notes(R"({"homeless": true, "integration_project": true})", friend_in) == 0u);
  BOOST_TEST(notes(R"({"homeless": true, "integration_project": false})", "[]") == 0u);
}

// Two published examples are among the worked cases (117.83 and 326.00).
BOOST_AUTO_TEST_CASE(a_right_that_starts_in_the_course_of_a_month_is_told_by_its_calendar_days) {
  const auto first_month = [](const json& answers, const char* date) {
    const auto result = assessed(answers, date, Decisions::assumed);
    const auto steps = steps_of(result, "first_month");
    return steps.size() == 1 ? to_cents(steps.front()->value.low).cents : -1;
  };
  BOOST_TEST(first_month(alone(), "2026-09-16") == 683'67);  // 1,367.3425 x 15/30
  BOOST_TEST(first_month(alone(), "2026-09-01") == -1);
  BOOST_TEST(first_month(alone(R"({"receives_leefloon": true, "leefloon_since": "2026-01-01"})"), "2026-09-16") == -1);
}

BOOST_AUTO_TEST_CASE(payment_stops_while_detained_and_from_the_fifth_week_abroad) {
  const auto suspended = [](const char* changes) {
    const auto result = assessed(alone(changes));
    return steps_of(result, "payment_suspended").front()->value.low == Amount{1};
  };
  BOOST_TEST(!suspended("{}"));
  BOOST_TEST(suspended(R"({"detained": true})"));
  BOOST_TEST(!suspended(R"({"weeks_abroad": 4})"));
  BOOST_TEST(suspended(R"({"weeks_abroad": 5})"));
}

BOOST_AUTO_TEST_CASE(somebody_without_one_of_the_statuses_is_told_where_else_to_ask) {
  BOOST_TEST(steps_of(assessed(alone(R"({"status": "foreigners_register"})")), "equivalent_leefloon").size() == 1u);
  BOOST_TEST(steps_of(assessed(alone(R"({"status": "asylum_seeker"})")), "reception").size() == 1u);
  BOOST_TEST(steps_of(assessed(alone(R"({"status": "no_legal_stay"})")), "urgent_medical_help").size() == 1u);
  BOOST_TEST(steps_of(assessed(alone()), "equivalent_leefloon").empty());
}

BOOST_AUTO_TEST_CASE(every_step_names_its_article) {
  for (const auto& file : json_files(folder, "cases_published"))
    for (const auto& worked : file) {
      const auto result = assessed(completed(worked["answers"], base()), worked["date"].get<std::string>().c_str());
      for (const auto& step : result.trace.steps()) BOOST_TEST((!step.basis.act.empty() && !step.basis.provision.empty()), step.id);
    }
}

// --- pieces -------------------------------------------------------------------------------------------------------------

BOOST_AUTO_TEST_CASE(the_slices_of_capital_on_both_sides_of_their_edges) {
  const auto law = Legislation::current().at("integration_income", date_of("2026-11-22"));
  const auto yield = [&](Amount capital) { return integration_income_rule::interest_by_slices(Fact<Amount>{capital}, law).low(); };
  BOOST_TEST((yield(euro(0)) == Amount{}));
  BOOST_TEST((yield(euro(6200)) == Amount{}));
  BOOST_TEST((yield(Money{620001}) == Amount::fraction(6, 100)));
  BOOST_TEST((yield(euro(12500)) == Amount{378'00}));
  BOOST_TEST((yield(Money{1250001}) == Amount::fraction(378'00 * 10 + 1, 10)));
  const auto open = integration_income_rule::interest_by_slices(Fact<Amount>::between(euro(6200), euro(12500), 1), law);
  BOOST_TEST((open.low() == Amount{} && open.high() == Amount{378'00}));
}

BOOST_AUTO_TEST_CASE(what_is_exempt_follows_the_day) {
  BOOST_TEST(exempt_from_leefloon(date_of("2022-01-01")).has(IncomeKind::integration_allowance));
  BOOST_TEST(!exempt_from_leefloon(date_of("2021-12-31")).has(IncomeKind::integration_allowance));
  BOOST_TEST(exempt_from_leefloon(date_of("2025-10-22")).has(IncomeKind::citizen_service));
  BOOST_TEST(!exempt_from_leefloon(date_of("2025-10-23")).has(IncomeKind::citizen_service));
  for (const auto kind : {IncomeKind::wage, IncomeKind::unemployment, IncomeKind::pension, IncomeKind::income_replacement, IncomeKind::gift_regular, IncomeKind::other})
    BOOST_TEST(!exempt_from_leefloon(date_of("2026-11-22")).has(kind));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test

#endif
