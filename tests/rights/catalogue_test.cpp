// The catalogue: an order in which each right comes after those it looks at, and no circle.
#include "rights/catalogue.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <set>
#include <string>

#include "assess.hpp"
#include "household/home.hpp"

namespace iura::test {
namespace {

Right line(std::string_view id, std::string_view looks_at) { return {id, "ocmw", {"law", "art. 1"}, "2026-11-22", false, Scope::household, 1, looks_at, nullptr}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(catalogue_of_rights)

BOOST_AUTO_TEST_CASE(every_right_comes_after_those_it_looks_at) {
  const auto order = order_of_assessment();
  BOOST_TEST(order.size() == rights().size());
  std::set<int> done;
  for (const int right : order) {
    for (std::size_t other = 0; other < rights().size(); ++other)
      if (static_cast<int>(other) != right && (needs_of(right) >> other & 1) != 0) BOOST_TEST(done.contains(static_cast<int>(other)), rights()[static_cast<std::size_t>(right)].id << " before " << rights()[other].id);
    done.insert(right);
  }
}

BOOST_AUTO_TEST_CASE(rights_that_look_at_each_other_are_refused_by_name) {
  const Right good[] = {line("c", "b"), line("b", "a"), line("a", "")};
  BOOST_TEST((order_of(good) == std::vector<std::uint8_t>{2, 1, 0}));
  const Right circle[] = {line("a", ""), line("b", "a d"), line("c", "b"), line("d", "c")};
  BOOST_CHECK_EXCEPTION(order_of(circle), std::runtime_error, [](const std::runtime_error& e) { return std::string{e.what()} == "rights that look at each other in a circle: b c d"; });
  const Right itself[] = {line("a", "a")};
  BOOST_CHECK_THROW(order_of(itself), std::runtime_error);
  const Right unknown[] = {line("a", "nothing")};
  BOOST_CHECK_THROW(order_of(unknown), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(there_are_as_many_rights_as_bits_allow_and_each_id_is_there_once) {
  std::set<std::string_view> ids;
  for (const auto& right : rights()) {
    BOOST_TEST(ids.insert(right.id).second, right.id);
    BOOST_TEST(index_of_right(right.id) == static_cast<int>(ids.size()) - 1);
  }
  BOOST_TEST(rights().size() <= 63u);
  BOOST_TEST(index_of_right(std::string_view{"no_such_right"}) == -1);
}

// The fixed point: one right assessed with what it needs comes out as it does among all.
BOOST_AUTO_TEST_CASE(a_right_by_itself_comes_out_as_it_does_among_all) {
  for (const char* others : {"[]", R"([{"relation": "spouse", "age": 68, "status": "belgian", "incomes": []}, {"relation": "child", "age": 30, "shares_household": true}])"}) {
    const Household household = household_of(std::string{R"({"you": {"age": 60, "status": "belgian", "region": "brussels", "needs": ["energy_bills"]}, "others": )"} + others + "}");
    const LawAt law{household.assessed_on};
    for (const auto& among_all : assess(household, law).entitlements) {
      const auto alone = assess_right(household, law, among_all.right, among_all.person);
      const auto* found = alone.find(among_all.right, among_all.person);
      BOOST_TEST_REQUIRE(found != nullptr);
      BOOST_TEST((found->entitled == among_all.entitled && found->per_year == among_all.per_year && found->once == among_all.once), among_all.right << " of " << among_all.person);
    }
  }
}

// A partner below 18 has no income guarantee for the elderly; of one whose age nobody told it is not even looked at, and that rests on the age.
BOOST_AUTO_TEST_CASE(what_rests_on_another_right_of_somebody_of_unknown_age_rests_on_that_age) {
  const std::string rest = R"("lives_in_belgium": true, "status": "belgian", "statuses": [], "leefloon_claim": "no", "accounts": [], "properties": [], "cessions": [], "housing_paid_by_others": 0,
    "other_rights_claimed": "claimed", "willing_to_work": "yes", "incomes": [{"kind": "wage", "amount": {"amount": 2327, "per": "month", "basis": "net"}, "started_on_leefloon": false, "work_type": "ordinary"}]})";
  const auto reimbursed = [](const std::string& partner) {
    const Household household = household_of(std::string{R"({"you": {"age": 45, "lives_in_belgium": true, "status": "belgian", "taxable_income": 6241500, "statuses": [], "receives_leefloon": false, "incomes": [],
      "accounts": [], "properties": [], "cessions": [], "housing_paid_by_others": 0, "studies": "none", "willing_to_work": "yes", "other_rights_claimed": "claimed", "maintenance_claim": "not_required", "homeless": false},
      "others": [)"} + partner + "]}");
    const auto assessment = assess_right(household, LawAt{household.assessed_on}, "increased_reimbursement", 0);
    const Fact<bool>& entitled = assessment.find("increased_reimbursement", 0)->entitled;
    const auto age = std::find_if(household.open.begin(), household.open.end(), [](const OpenQuestion& open) { return open.path == "others/0/age"; });
    const bool rests = age != household.open.end() && (entitled.open() >> (age - household.open.begin()) & 1) != 0;
    return std::pair{verdict_of(entitled), rests};
  };
  BOOST_TEST((reimbursed(R"({"relation": "spouse", )" + rest) == std::pair{Verdict::depends, true}));
  BOOST_TEST((reimbursed(R"({"relation": "spouse", "age": 40, )" + rest) == std::pair{Verdict::not_entitled, false}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
