// Looking back: the months in which an amount seems missed, at the law of each month.
#include "guidance/look_back.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "household/sample.hpp"

namespace iura::test {
namespace {

const Date today = date_of("2026-11-22");

Answers pensioner(const char* more = "") {
  return read(R"({"you": {"age": 70, "lives_in_belgium": true, "status": "belgian", "homeless": false, "housing_paid_by_others": 0, "incomes": [)" + std::string{more} +
              R"(], "accounts": [], "properties": [], "cessions": []}, "others": []})");
}

const Missed* of(const std::vector<Missed>& missed, std::string_view right) {
  for (const auto& one : missed)
    if (one.right == right) return &one;
  return nullptr;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(looking_back)

BOOST_AUTO_TEST_CASE(a_pensioner_without_income_missed_every_month_of_the_guarantee_at_the_amount_of_each_month) {
  const auto missed = look_back(pensioner(), today, 12);
  const auto* guarantee = of(missed, "income_guarantee_for_elderly");
  BOOST_TEST_REQUIRE(guarantee != nullptr);
  BOOST_TEST(guarantee->months.size() == 12u);
  BOOST_TEST(iso(guarantee->months.front()) == "2026-10-01");
  BOOST_TEST(iso(guarantee->months.back()) == "2025-11-01");
  // November to February 1,580.37, March to August 1,611.96, September and October 1,644.27.
  BOOST_TEST(to_cents(guarantee->total.low()).cents == 4 * 158037 + 6 * 161196 + 2 * 164427);
}

BOOST_AUTO_TEST_CASE(what_comes_in_already_was_not_missed) {
  const auto missed = look_back(pensioner(R"({"kind": "elderly_guarantee", "amount": {"amount": 1644.27, "per": "month", "basis": "net"}})"), today, 12);
  BOOST_TEST((of(missed, "income_guarantee_for_elderly") == nullptr));
}

BOOST_AUTO_TEST_CASE(what_is_not_certain_and_what_pays_nothing_a_month_is_not_told) {
  for (const auto& one : look_back(read(R"({"you": {}})"), today, 6)) BOOST_ERROR(one.right);
  for (const auto& one : look_back(pensioner(), today, 6)) BOOST_TEST((one.right == "income_guarantee_for_elderly"), one.right);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
