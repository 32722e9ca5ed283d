// A right names every open question that may change it: also the one that says whether somebody has a right it looks at, and the one that says
// which of several things is meant. What is not named is never asked.
#include "assess.hpp"
#include "household/home.hpp"

namespace iura::test {
namespace {

// Enough of an income that only an income guarantee of the partner may open it.
std::string couple(const std::string& partner) {
  return R"({"you": {"age": 50, "status": "belgian", "lives_in_belgium": true, "taxable_income": 40000, "statuses": [], "receives_leefloon": false, "willing_to_work": "no", "studies": "none",
                     "incomes": [{"kind": "wage", "amount": {"amount": 1300, "per": "month", "basis": "net"}}]},
             "others": [{"relation": "spouse")" + partner + "}]}";
}

std::string right_rests_on(std::string_view right, const std::string& answers) {
  const Household home = household_of(answers);
  return rests_on(home, assess(home, law_at(home.assessed_on)).find(right)->open());
}

std::string reimbursement_rests_on(const std::string& partner) { return right_rests_on("increased_reimbursement", couple(partner)); }

// Asks asylum, so that it is open whether a health fund gives the increased reimbursement, and what there is may decide.
std::string heating_rests_on(const std::string& tenancy, const std::string& property) {
  return right_rests_on("heating_allowance", R"({"you": {"age": 50, "status": "asylum_seeker", "lives_in_belgium": true, "taxable_income": 24000, "statuses": [], "receives_leefloon": false, "willing_to_work": "no",
      "studies": "none", "incomes": [{"kind": "wage", "amount": {"amount": 1900, "per": "month", "basis": "net"}}], "needs": ["heating_fuel"], "debt_help": [], "homeless": false, "tenancy": ")" + tenancy +
      R"(", "properties": [{"share": "1/1", "partner_share": "0/1", "cadastral_income": 4000, )" + property + R"(}]}, "others": []})");
}

bool names(const std::string& paths, const std::string& path) { return ("\n" + paths + "\n").find("\n" + path + "\n") != std::string::npos; }

// A leefloon of a family, with a partner who has a job beside these studies and of whom this is told about a leefloon of their own.
std::string family(const std::string& studies, const std::string& claim) {
  const std::string person = R"("lives_in_belgium": true, "homeless": false, "housing_paid_by_others": 0, "willing_to_work": "yes", "other_rights_claimed": "claimed", "accounts": [], "properties": [], "cessions": [])";
  return R"({"you": {"age": 30, "status": "belgian", "studies": "none", "maintenance_claim": "not_required", "receives_leefloon": false, "incomes": [], )" + person +
      R"(}, "others": [{"relation": "spouse", "age": 30, "spi_days_used": 0, "studies": ")" + studies + "\"" + claim + ", " + person +
      R"(, "incomes": [{"kind": "wage", "started_on_leefloon": false, "work_type": "ordinary", "amount": {"amount": 700, "per": "month", "basis": "net"}}]},
         {"relation": "child", "age": 4, "in_charge": true, "presence": "full"}]})";
}
std::string family_rests_on(const std::string& studies, const std::string& claim) { return right_rests_on("integration_income", family(studies, claim)); }
// The least and the most a month, in cents.
std::pair<std::int64_t, std::int64_t> leefloon_of_family(const std::string& studies, const std::string& claim) {
  const Household home = household_of(family(studies, claim));
  const Assessment assessment = assess(home, law_at(home.assessed_on));
  const auto& month = assessment.find("integration_income")->per_month;
  return {to_cents(month.low()).cents, to_cents(month.high()).cents};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(what_a_right_rests_on)

BOOST_AUTO_TEST_CASE(nothing_of_a_partner_too_young_for_that_right_is_named) {
  BOOST_TEST(names(reimbursement_rests_on(R"(, "age": 70)"), "others/0/lives_in_belgium"));
  BOOST_TEST(!names(reimbursement_rests_on(R"(, "age": 40)"), "others/0/lives_in_belgium"));
}

BOOST_AUTO_TEST_CASE(the_kind_of_what_an_owner_has_is_named_for_it_says_whether_it_is_the_home_that_does_not_count) {
  BOOST_TEST(names(heating_rests_on("owner", R"("ownership": "full")"), "you/properties/0/kind"));
  BOOST_TEST(names(heating_rests_on("owner", R"("kind": "built")"), "you/properties/0/ownership"));
}

BOOST_AUTO_TEST_CASE(the_kind_is_not_named_of_what_counts_whatever_it_is) {
  BOOST_TEST(!names(heating_rests_on("private_rent", R"("ownership": "full")"), "you/properties/0/kind"));
  BOOST_TEST(!names(heating_rests_on("owner", R"("ownership": "bare")"), "you/properties/0/kind"));
}

// KB 35: a student with a project keeps a part of any pay; studies with a project are those of somebody who claims.
BOOST_AUTO_TEST_CASE(what_a_partner_claims_is_named_while_it_says_whether_pay_beside_studies_is_exempt) {
  BOOST_TEST(names(family_rests_on("with_project", ""), "others/0/leefloon_claim"));
  BOOST_TEST(names(family_rests_on("with_project", R"(, "leefloon_claim": "unknown")"), "others/0/leefloon_claim"));
  // 1,847.89 less 700, of which 25.83 are exempt, and beside studies with a project 321.99.
  BOOST_TEST((leefloon_of_family("with_project", R"(, "leefloon_claim": "no")") == std::pair<std::int64_t, std::int64_t>{117372, 117372}));
  BOOST_TEST((leefloon_of_family("with_project", R"(, "leefloon_claim": "asks")") == std::pair<std::int64_t, std::int64_t>{149571, 149571}));
  BOOST_TEST((leefloon_of_family("with_project", "") == std::pair<std::int64_t, std::int64_t>{117372, 149571}));
}

BOOST_AUTO_TEST_CASE(what_a_partner_claims_is_not_named_once_it_is_told_or_says_nothing) {
  BOOST_TEST(family_rests_on("none", "") == "");
  BOOST_TEST(family_rests_on("with_project", R"(, "leefloon_claim": "asks")") == "");
  BOOST_TEST(family_rests_on("with_project", R"(, "leefloon_claim": "no")") == "");
}

BOOST_AUTO_TEST_CASE(whose_right_is_looked_at_rests_on_what_decides_it) {
  const auto open_of = [](const std::string& other, Scope scope) {
    const Household home = household_of(R"({"others": [)" + other + "]}");
    return rests_on(home, has_own_right_to(home, 1, scope).open());
  };
  BOOST_TEST(open_of(R"({"relation": "spouse"})", Scope::couple) == "others/0/age");
  BOOST_TEST(open_of(R"({"relation": "unknown", "age": 30})", Scope::couple) == "others/0/relation");
  BOOST_TEST(open_of(R"({"relation": "spouse", "age": 17})", Scope::couple) == "");
  BOOST_TEST(open_of(R"({"relation": "spouse"})", Scope::household) == "");
  BOOST_TEST(open_of(R"({"relation": "other", "age": 30, "in_charge": false})", Scope::adults) == "others/0/shares_household");
  BOOST_TEST(open_of(R"({"relation": "spouse", "age": 17})", Scope::adults) == "others/0/leefloon_claim");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
