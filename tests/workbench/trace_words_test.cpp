// No step and no operand of a trace is shown by the name it has in the code.
#include "trace_words.hpp"

#include <set>

#include "bench.hpp"

namespace {

using namespace iura;
using namespace iura::workbench;

BOOST_AUTO_TEST_SUITE(workbench_trace_words)

BOOST_AUTO_TEST_CASE(every_step_and_operand_of_every_persona_has_words_and_every_word_is_of_one) {
  for (const auto* code : {"nl", "fr"}) {
    Bench bench{code};
    const auto& language = bench.model().language();
    std::set<std::string> met;
    for (const auto& persona : bench.model().personas()) {
      const LawAt law{persona.date};
      const Outcome outcome{persona.answers, law, language};
      for (const auto& entitlement : outcome.scene().assessment.entitlements)
        for (const auto& step : entitlement.trace.steps()) {
          const auto values = named_values(outcome.scene(), entitlement.right, entitlement.trace, step);
          const auto where = std::string{code} + " " + std::string{entitlement.right} + "/" + std::string{step.id};
          BOOST_TEST(!title_of(outcome.scene(), entitlement, step, values).empty(), where);
          BOOST_TEST(!values.front().second.empty(), where << " has no value");
          met.emplace(step.id);
          for (const auto& operand : entitlement.trace.operands(step)) {
            BOOST_TEST(!operand_name(outcome.scene(), entitlement.right, operand.name, values).empty(), where << " of " << operand.name);
            const auto said = std::find_if(values.begin(), values.end(), [&](const auto& one) { return one.first == operand.name; });
            BOOST_TEST((said != values.end() && !said->second.empty()), where << " of " << operand.name << " has no value");
            met.emplace(operand.name);
          }
        }
    }
    BOOST_TEST(met.size() > 100u);
    for (const auto& [name, said] : language.find({"workbench", "operands"})->items()) BOOST_TEST(met.contains(name), name << " is in no trace");
  }
}

BOOST_AUTO_TEST_CASE(planted_a_name_that_nobody_wrote_words_for_has_none) {
  Bench bench;
  BOOST_TEST(operand_name(bench.model().outcome().scene(), "integration_income", "made_up_name", {}).empty());
  BOOST_TEST(operand_name(bench.model().outcome().scene(), "integration_income", "capital", {}) == "Spaargeld dat meetelt");
  BOOST_TEST(operand_name(bench.model().outcome().scene(), "integration_income", "weeks_abroad", {}) == bench.model().language().text({"questions", "questions", "person.weeks_abroad", "short"}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
