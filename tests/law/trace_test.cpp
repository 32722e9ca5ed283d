#include <boost/test/unit_test.hpp>

#include "law/sample.hpp"
#include "law/trace.hpp"
#include "values/print.hpp"

using namespace iura;
using namespace iura::test;

namespace {

enum class Colour { red, green, blue, size };
constexpr Open first = 1;
constexpr Provision article{"law_2002_05_26", "art. 14"};

}  // namespace

BOOST_AUTO_TEST_SUITE(trace)

BOOST_AUTO_TEST_CASE(a_step_hands_its_value_back) {
  Trace trace;
  const auto value = Fact<Amount>::between(Amount{1}, Amount{3}, first);
  BOOST_TEST(trace.step("means", article, value) == value);
  BOOST_TEST(trace.condition("age", article, unknown_yes_no(first)) == unknown_yes_no(first));
}

BOOST_AUTO_TEST_CASE(a_step_keeps_its_name_basis_and_operands_in_order) {
  Trace trace;
  trace.step("before", article, Fact<Amount>{Amount{1}}, {{"x", Fact<Amount>{Amount{9}}}});
  trace.step("means", article, Fact<Amount>{Amount{7}}, {{"days", Fact<int>{3}}, {"rate", Fact<Amount>{Amount{2}}}});
  const Step& step = trace.steps().back();
  BOOST_TEST(step.id == "means");
  BOOST_CHECK(step.basis == article);
  BOOST_CHECK(step.kind == Step::Kind::amount);
  BOOST_TEST(step.value.low == Amount{7});
  const auto operands = trace.operands(step);
  BOOST_REQUIRE(operands.size() == 2u);
  BOOST_TEST(operands[0].name == "days");
  BOOST_TEST(operands[1].name == "rate");
  BOOST_TEST(operands[1].value.high == Amount{2});
  BOOST_TEST(trace.operands(trace.steps().front()).front().name == "x");
}

BOOST_AUTO_TEST_CASE(a_step_without_operands_has_none) {
  Trace trace;
  trace.condition("age", article, true);
  BOOST_TEST(trace.operands(trace.steps().front()).empty());
  BOOST_CHECK(trace.steps().front().kind == Step::Kind::condition);
}

BOOST_AUTO_TEST_CASE(a_parameter_as_operand_leads_to_its_source) {
  const auto legislation = legislation_with("amount", sample_parameter());
  const auto law = legislation.at("sample", date_of("2021-06-01"));
  Trace trace;
  trace.step("means", article, Fact<Amount>{Amount{1}}, {{"limit", law["amount"]}, {"age", Fact<int>{18}}});
  const auto operands = trace.operands(trace.steps().front());
  BOOST_TEST(operands[0].figure->parameter->key == "amount");
  BOOST_TEST(operands[0].value.low == Amount{10250});
  BOOST_TEST(operands[1].figure == nullptr);
}

BOOST_AUTO_TEST_CASE(a_note_is_made_unless_it_certainly_does_not_hold) {
  Trace trace;
  trace.note("never", article, false);
  trace.note("maybe", article, unknown_yes_no(first));
  trace.note("surely", article, true);
  BOOST_REQUIRE(trace.steps().size() == 2u);
  BOOST_TEST(trace.steps()[0].id == "maybe");
  BOOST_TEST(trace.steps()[1].id == "surely");
  BOOST_CHECK(trace.steps()[1].kind == Step::Kind::note);
}

BOOST_AUTO_TEST_CASE(steps_are_about_the_person_and_branch_set_last) {
  Trace trace;
  trace.condition("one", article, true);
  trace.about(2);
  trace.branch(1);
  trace.condition("two", article, true);
  trace.about(0);
  trace.branch(-1);
  trace.condition("three", article, true);
  BOOST_TEST(trace.steps()[0].person == 0);
  BOOST_TEST(trace.steps()[0].branch == -1);
  BOOST_TEST(trace.steps()[1].person == 2);
  BOOST_TEST(trace.steps()[1].branch == 1);
  BOOST_TEST(trace.steps()[2].person == 0);
  BOOST_TEST(trace.steps()[2].branch == -1);
}

BOOST_AUTO_TEST_CASE(every_kind_of_fact_can_be_recorded) {
  const Value yes_no = FactRef{unknown_yes_no(first)}.value();
  BOOST_CHECK(yes_no.kind == Value::Kind::yes_no);
  BOOST_TEST((yes_no.low == Amount{} && yes_no.high == Amount{1} && yes_no.open == first));
  const Value count = FactRef{Fact<int>::between(2, 4, first)}.value();
  BOOST_CHECK(count.kind == Value::Kind::count);
  BOOST_TEST((count.low == Amount{2} && count.high == Amount{4}));
  const Value date = FactRef{Fact<Date>{date_of("2026-11-22")}}.value();
  BOOST_CHECK(date.kind == Value::Kind::date);
  BOOST_TEST((date.low == Amount{20779} && date.is_exact()));
  const Value colour = FactRef{Choice<Colour>::among(5, first)}.value();
  BOOST_CHECK(colour.kind == Value::Kind::choice);
  BOOST_TEST((colour.possible == 5u && colour.open == first));
}

BOOST_AUTO_TEST_CASE(a_recorded_value_is_exact_when_the_fact_is) {
  BOOST_TEST(FactRef{Fact<bool>{true}}.value().is_exact());
  BOOST_TEST(!FactRef{unknown_yes_no(first)}.value().is_exact());
  BOOST_TEST(FactRef{Choice<Colour>{Colour::green}}.value().is_exact());
  BOOST_TEST(!FactRef{Choice<Colour>::unknown(first)}.value().is_exact());
}

BOOST_AUTO_TEST_SUITE_END()
