// The figures of one moment: which entry is in force, and what is not covered or overdue.
#include <boost/test/unit_test.hpp>
#include <stdexcept>

#include "law/sample.hpp"
#include "values/print.hpp"

using namespace iura;
using namespace iura::test;
using nlohmann::json;

namespace {

json ending(const char* until) {
  auto parameter = sample_parameter();
  parameter["until"] = until;
  return parameter;
}

json changing(const char* on) {
  auto parameter = sample_parameter();
  parameter["next_change"] = {{"on", on}, {"because", "index"}};
  return parameter;
}

Parameters on(const Legislation& legislation, const char* date) { return legislation.at("sample", date_of(date)); }

bool is_overdue(const json& parameter, const char* date) { return on(legislation_with("amount", parameter), date).overdue().size() == 1; }

}  // namespace

BOOST_AUTO_TEST_SUITE(parameters)

BOOST_AUTO_TEST_CASE(before_the_first_date_nothing_is_known) {
  BOOST_TEST(entry_on(sample_parameter(), "2019-12-31") == nullptr);
  BOOST_REQUIRE(entry_on(sample_parameter(), "2020-01-01") != nullptr);
  BOOST_TEST(entry_on(sample_parameter(), "2020-01-01")->text == "100.00");
}

BOOST_AUTO_TEST_CASE(an_indexed_figure_is_its_value_times_the_coefficient_to_the_nearest_cent) {
  auto legislation = legislation_with("amount", sample_parameter());
  auto coefficient = sample_parameter();
  coefficient["unit"] = "factor";
  auto base = sample_parameter();
  base["indexed_by"] = "coefficient";
  // 1.00 euro x 1.005 is half a cent above a euro, and goes up; x 1.0049 goes down.
  for (const auto& [factor, cents] : {std::pair{"1.005", 101}, std::pair{"1.0049", 100}}) {
    coefficient["values"] = json::array({coefficient["values"][0]});
    coefficient["values"][0]["value"] = factor;
    base["values"] = json::array({base["values"][0]});
    base["values"][0]["value"] = "1.00";
    legislation.add("sample", json{{"coefficient", coefficient}, {"base", base}, {"plain", sample_parameter()}}.dump());
    const auto law = on(legislation, "2020-06-01");
    BOOST_TEST(to_cents(law["base"].indexed).cents == cents);
    BOOST_TEST(law["base"].value == Amount{100});
    BOOST_TEST(law["plain"].indexed == law["plain"].value);
  }
}

BOOST_AUTO_TEST_CASE(a_new_figure_holds_from_its_day_on) {
  BOOST_TEST(entry_on(sample_parameter(), "2020-12-31")->text == "100.00");
  BOOST_TEST(entry_on(sample_parameter(), "2021-01-01")->text == "102.50");
  BOOST_TEST(entry_on(sample_parameter(), "2199-01-01")->text == "102.50");
}

BOOST_AUTO_TEST_CASE(after_a_stated_end_nothing_is_known) {
  BOOST_TEST(entry_on(ending("2022-12-31"), "2022-12-31")->text == "102.50");
  BOOST_TEST(entry_on(ending("2022-12-31"), "2023-01-01") == nullptr);
}

BOOST_AUTO_TEST_CASE(what_says_nothing_about_the_date_is_uncovered) {
  const auto legislation = legislation_with("amount", ending("2022-12-31"));
  for (const char* covered : {"2020-01-01", "2022-12-31"}) BOOST_TEST(on(legislation, covered).uncovered().empty());
  for (const char* uncovered : {"2019-12-31", "2023-01-01"}) {
    const auto law = on(legislation, uncovered);
    BOOST_REQUIRE(law.uncovered().size() == 1u);
    BOOST_TEST(law.uncovered().front()->key == "amount");
    BOOST_TEST(!law.in_force("amount"));
    BOOST_TEST(law["amount"].value == Amount{});
  }
}

BOOST_AUTO_TEST_CASE(a_figure_is_overdue_from_the_day_of_the_expected_change) {
  BOOST_TEST(!is_overdue(changing("2027-03-01"), "2027-02-28"));
  BOOST_TEST(is_overdue(changing("2027-03-01"), "2027-03-01"));
  BOOST_TEST(is_overdue(changing("2027-03-01"), "2028-01-01"));
}

BOOST_AUTO_TEST_CASE(a_figure_that_came_on_the_expected_day_is_not_overdue) {
  BOOST_TEST(!is_overdue(changing("2021-01-01"), "2026-01-01"));
  BOOST_TEST(is_overdue(changing("2021-01-02"), "2026-01-01"));
}

BOOST_AUTO_TEST_CASE(without_an_expected_change_nothing_is_overdue) { BOOST_TEST(!is_overdue(sample_parameter(), "2199-12-31")); }

BOOST_AUTO_TEST_CASE(null_is_covered_but_not_in_force) {
  auto parameter = sample_parameter();
  parameter["values"][0]["value"] = nullptr;
  const auto legislation = legislation_with("amount", parameter);
  BOOST_TEST(on(legislation, "2020-12-31").uncovered().empty());
  BOOST_TEST(!on(legislation, "2020-12-31").in_force("amount"));
  BOOST_TEST(on(legislation, "2021-01-01").in_force("amount"));
}

BOOST_AUTO_TEST_CASE(a_rule_holds_only_while_its_value_is_one) {
  json parameter = sample_parameter("rule");
  parameter["values"] = {sample_entry("2020-01-01", "0"), sample_entry("2026-03-01", "1")};
  const auto legislation = legislation_with("rule.new_text", parameter);
  BOOST_TEST(!on(legislation, "2019-12-31").rule("rule.new_text"));
  BOOST_TEST(!on(legislation, "2026-02-28").rule("rule.new_text"));
  BOOST_TEST(on(legislation, "2026-03-01").rule("rule.new_text"));
}

BOOST_AUTO_TEST_CASE(a_figure_knows_where_it_comes_from) {
  const auto legislation = legislation_with("amount", sample_parameter());
  const auto law = on(legislation, "2021-06-01");
  BOOST_TEST(law.date() == date_of("2021-06-01"));
  BOOST_TEST(law["amount"].parameter->provision == "art. 14");
  BOOST_TEST(law["amount"].entry->from == date_of("2021-01-01"));
  BOOST_TEST(law["amount"].value == Amount{10250});
  BOOST_TEST(law["amount"].whole() == 10250);
}

BOOST_AUTO_TEST_CASE(a_value_that_is_no_number_is_refused_by_its_key) {
  auto parameter = sample_parameter();
  parameter["values"][0]["value"] = "12,50";
  BOOST_CHECK_EXCEPTION(legislation_with("amount", parameter), std::runtime_error, [](const std::exception& error) { return std::string{error.what()} == "parameter amount: value 12,50 is not a decimal"; });
}

BOOST_AUTO_TEST_CASE(a_key_that_no_file_has_is_a_mistake_of_ours) {
  const auto legislation = legislation_with("amount", sample_parameter());
  const auto law = on(legislation, "2021-06-01");
  BOOST_CHECK_THROW(law["amounts"], std::out_of_range);
  BOOST_CHECK_THROW(Parameters{}["amount"], std::out_of_range);
}

BOOST_AUTO_TEST_CASE(each_of_many_keys_is_found) {
  json file;
  for (int i = 0; i < 200; ++i) file["key." + std::to_string(i)] = sample_parameter();
  Legislation legislation;
  legislation.add("sample", file.dump());
  const auto law = on(legislation, "2021-06-01");
  for (int i = 0; i < 200; ++i) {
    const std::string key = "key." + std::to_string(i);
    BOOST_TEST((law[Key{key, hash_of(key)}].parameter->key == key));
  }
}

BOOST_AUTO_TEST_SUITE_END()
