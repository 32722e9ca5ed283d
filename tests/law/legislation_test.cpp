// What the loader of our parameter files lets in, and what it refuses.
#include <boost/test/unit_test.hpp>
#include <stdexcept>

#include "law/sample.hpp"
#include "values/print.hpp"

using namespace iura;
using namespace iura::test;
using nlohmann::json;

namespace {

// The loader refuses this parameter, and says which one and why.
void check_refused(const json& parameter, const std::string& why) {
  try {
    legislation_with("rent.ceiling", parameter);
    BOOST_ERROR("let in: " << parameter.dump());
  } catch (const std::runtime_error& problem) {
    BOOST_TEST(problem.what() == "parameter rent.ceiling: " + why);
  }
}

json without(const char* name) {
  auto parameter = sample_parameter();
  parameter.erase(name);
  return parameter;
}

json with_entry(const char* name, const json& value) {
  auto parameter = sample_parameter();
  parameter["values"][1][name] = value;
  return parameter;
}

json without_in_entry(const char* name) {
  auto parameter = sample_parameter();
  parameter["values"][1].erase(name);
  return parameter;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(legislation)

BOOST_AUTO_TEST_CASE(a_parameter_in_order_is_let_in) {
  const auto legislation = legislation_with("rent.ceiling", sample_parameter());
  const Parameter& parameter = legislation.all().at("sample").at("rent.ceiling");
  BOOST_TEST(parameter.key == "rent.ceiling");
  BOOST_TEST(parameter.unit == "euro/month");
  BOOST_TEST(parameter.act == "law_2002_05_26");
  BOOST_TEST(parameter.provision == "art. 14");
  BOOST_TEST(parameter.values.size() == 2u);
  BOOST_TEST(parameter.values[1].source == "https://example.org/act");
  BOOST_TEST(parameter.values[1].verified_on == "2026-11-22");
  BOOST_TEST(parameter.values[1].text == "102.50");
  BOOST_CHECK(parameter.values[1].status == Status::verified);
}

BOOST_AUTO_TEST_CASE(a_figure_without_source_is_refused) {
  check_refused(without_in_entry("source"), "lacks source");
  check_refused(with_entry("source", ""), "lacks source");
  check_refused(with_entry("source", 7), "lacks source");
}

BOOST_AUTO_TEST_CASE(a_figure_without_legal_basis_is_refused) {
  check_refused(without("legal_basis"), "lacks legal_basis");
  auto parameter = sample_parameter();
  parameter["legal_basis"].erase("act");
  check_refused(parameter, "lacks act");
  parameter = sample_parameter();
  parameter["legal_basis"].erase("provision");
  check_refused(parameter, "lacks provision");
  parameter["legal_basis"] = "art. 14";
  check_refused(parameter, "lacks act");
}

BOOST_AUTO_TEST_CASE(a_figure_that_was_never_checked_is_refused) { check_refused(without_in_entry("verified_on"), "lacks verified_on"); }

BOOST_AUTO_TEST_CASE(a_figure_without_unit_is_refused) { check_refused(without("unit"), "lacks unit"); }

BOOST_AUTO_TEST_CASE(a_parameter_without_figures_is_refused) {
  check_refused(without("values"), "lacks values");
  auto parameter = sample_parameter();
  parameter["values"] = json::array();
  check_refused(parameter, "lacks values");
}

BOOST_AUTO_TEST_CASE(a_figure_without_value_is_refused_but_null_is_not) {
  check_refused(without_in_entry("value"), "lacks value");
  check_refused(with_entry("value", 102.5), "lacks value");
  BOOST_CHECK_NO_THROW(legislation_with("rent.ceiling", with_entry("value", nullptr)));
}

BOOST_AUTO_TEST_CASE(a_status_that_we_do_not_know_is_refused) {
  check_refused(with_entry("status", "guessed"), "unknown status guessed");
  check_refused(without_in_entry("status"), "lacks status");
}

BOOST_AUTO_TEST_CASE(figures_out_of_order_are_refused) {
  check_refused(with_entry("from", "2019-12-31"), "values are not in order of date");
  check_refused(with_entry("from", "2020-01-01"), "values are not in order of date");
  BOOST_CHECK_NO_THROW(legislation_with("rent.ceiling", with_entry("from", "2020-01-02")));
}

BOOST_AUTO_TEST_CASE(a_date_that_does_not_exist_is_refused) {
  check_refused(with_entry("from", "2027-02-29"), "from is not a date");
  auto parameter = sample_parameter();
  parameter["until"] = "31/12/2026";
  check_refused(parameter, "until is not a date");
}

BOOST_AUTO_TEST_CASE(a_value_that_is_no_decimal_is_refused) {
  for (const char* value : {"102,50", "about 100", "1e3"}) BOOST_CHECK_THROW(legislation_with("rent.ceiling", with_entry("value", value)), std::exception);
}

BOOST_AUTO_TEST_CASE(a_next_change_says_when_and_why) {
  auto parameter = sample_parameter();
  parameter["next_change"] = {{"on", "2027-06-01"}};
  check_refused(parameter, "lacks because");
  parameter["next_change"] = {{"because", "index"}};
  check_refused(parameter, "lacks on");
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_json_object_is_refused) {
  Legislation legislation;
  for (const char* text : {"", "[]", "{", "7", "{\"a\": 1,}"}) BOOST_CHECK_THROW(legislation.add("sample", text), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(a_parameter_that_is_no_object_is_refused) { check_refused(json(7), "lacks unit"); }

BOOST_AUTO_TEST_CASE(euros_become_cents_and_other_units_stay) {
  BOOST_TEST(entry_on(sample_parameter("euro/month"), "2020-06-01")->value.value() == Amount{10000});
  BOOST_TEST(entry_on(sample_parameter("factor"), "2020-06-01")->value.value() == Amount{100});
}

BOOST_AUTO_TEST_CASE(a_right_sees_the_shared_parameters_and_its_own) {
  Legislation legislation;
  legislation.add("", json{{"coefficient", sample_parameter("factor")}}.dump());
  legislation.add("one", json{{"base", sample_parameter()}}.dump());
  legislation.add("other", json{{"base", sample_parameter()}, {"rate", sample_parameter()}}.dump());
  BOOST_TEST(legislation.parameters_of("one").size() == 2u);
  BOOST_TEST(legislation.parameters_of("other").size() == 3u);
  BOOST_TEST(legislation.parameters_of("neither").size() == 1u);
  BOOST_TEST(legislation.parameters_of("").size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
