// Worked cases of every right but the leefloon, which has its own: tests/rights/<right>/cases.json, in the form that
// worked_case.hpp tells, over the same base.json; and "once" for what is paid once, "deciding" for the condition
// that fails or is open. Every right has cases of a yes (or "ask") and of a no.
#ifndef __EMSCRIPTEN__

#include <set>

#include "rights/worked_case.hpp"

namespace iura::test {
namespace {

void check_deciding(const Entitlement& entitlement, const json& expect) {
  if (!expect.contains("deciding")) return;
  const bool refused = is_no(entitlement.entitled);
  for (const auto& step : entitlement.trace.steps()) {
    if (step.kind != Step::Kind::condition || step.id != expect["deciding"].get<std::string>()) continue;
    BOOST_TEST((refused ? step.value.high == Amount{} : !step.value.is_exact()), "another condition decides than " << expect["deciding"]);
    return;
  }
  BOOST_ERROR("no condition " << expect["deciding"]);
}

void check_note(const Entitlement& entitlement, const json& expect) {
  if (!expect.contains("note")) return;
  for (const auto& step : entitlement.trace.steps())
    if (step.kind == Step::Kind::note && step.id == expect["note"].get<std::string>()) return;
  BOOST_ERROR("no note " << expect["note"]);
}

void check_case(std::string_view right, const json& worked, const json& base) {
  const Date date = date_of(worked["date"].get<std::string>());
  const json& expect = worked["expect"];
  BOOST_TEST_CONTEXT(right << ": " << worked["name"].get<std::string>() << " (" << iso(date) << ")") {
    const auto found = entitlement_of(household_of(completed(worked["answers"], base), date, Decisions::assumed), worked.value("person", 0), right);
    BOOST_TEST(found.has_value(), "not calculated");
    if (!found) return;
    BOOST_TEST((verdict_of(*found) == verdict_named(expect["verdict"])), "verdict " << static_cast<int>(verdict_of(*found)) << " and not " << expect["verdict"]);
    check_amount(found->per_month, expect, "month");
    check_amount(found->per_year, expect, "year");
    check_amount(found->once, expect, "once");
    check_deciding(*found, expect);
    check_note(*found, expect);
    const json steps = expect.value("steps", json::object());
    for (const auto& [id, amount] : steps.items()) check_step(found->trace, found->person, id, amount);
    check_told(found->trace, expect);
    check_beside_the_amount(*found, expect);
    if (!expect.contains("rests_on_answers")) BOOST_TEST((found->open() == 0), "an answer is missing");
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(other_rights)

BOOST_AUTO_TEST_CASE(every_right_has_worked_cases_that_come_out_as_they_were_worked_out) {
  const json base = json_files("tests/rights", "base").front();
  for (const auto& right : rights()) {
    if (right.id == "integration_income") continue;
    std::set<std::string> names, verdicts;
    for (const auto& file : json_files("tests/rights/" + std::string{right.id}, "cases"))
      for (const auto& worked : file) {
        BOOST_TEST(names.insert(worked["name"].get<std::string>()).second, right.id << ": two cases are called " << worked["name"]);
        BOOST_TEST(!worked["source"].get<std::string>().empty());
        verdicts.insert(worked["expect"]["verdict"].get<std::string>());
        check_case(right.id, worked, base);
      }
    BOOST_TEST(verdicts.count("not_entitled") == 1u, right.id << " has no case of a no");
    BOOST_TEST((verdicts.count("entitled") + verdicts.count("ask") + verdicts.count("depends") >= 1u), right.id << " has no case of a yes");
  }
}

// "rights" of a persona: every right of every person that is not a "no", by its id ("right/1" for the first of the others), as a verdict
// or with "month", "once" (amounts, or {"low", "high"}).
BOOST_AUTO_TEST_CASE(every_persona_has_the_rights_that_were_worked_out_and_no_others) {
  for (const auto& persona : json_files("tests/personas", "")) {
    if (!persona.contains("rights")) continue;
    const Date date = date_of(persona["date"].get<std::string>());
    const auto assessment = assess(household_of(persona["answers"], date, Decisions::assumed), LawAt{date});
    BOOST_TEST_CONTEXT(persona["name"].get<std::string>()) {
      std::set<std::string> found;
      for (const auto& one : assessment.entitlements) {
        const auto id = std::string{one.right} + (one.person == 0 ? "" : "/" + std::to_string(one.person));
        if (is_no(one.entitled)) continue;
        found.insert(id);
        BOOST_TEST(persona["rights"].contains(id), "also " << id << ", verdict " << static_cast<int>(verdict_of(one)));
        if (!persona["rights"].contains(id)) continue;
        const json& told = persona["rights"][id];
        const json expect = told.is_string() ? json{{"verdict", told}} : told;
        BOOST_TEST((verdict_of(one) == verdict_named(expect["verdict"])), id << " is verdict " << static_cast<int>(verdict_of(one)) << ", not " << expect["verdict"]);
        BOOST_TEST_CONTEXT(id) {
          check_amount(one.per_month, expect, "month");
          check_amount(one.once, expect, "once");
          BOOST_TEST((one.open() == 0), "an answer is missing");
        }
      }
      for (const auto& [id, told] : persona["rights"].items()) BOOST_TEST(found.contains(id), "not " << id);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test

#endif
