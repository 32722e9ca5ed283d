// Nobody is sent for a paper that they cannot have.
#include "presentation/papers.hpp"

#include <boost/test/unit_test.hpp>

#include "household/build_household.hpp"
#include "household/sample.hpp"

namespace iura::test {
namespace {

const Date day = date_of("2026-11-22");

bool asked_for(const std::string& paper, const std::string& you, std::string_view right = "integration_income") {
  const auto papers = papers_of(right, build_household(read(R"({"others": [], "you": {)" + you + "}}"), day));
  return std::find(papers.begin(), papers.end(), paper) != papers.end();
}

const std::string pension = R"("incomes": [{"kind": "pension", "amount": {"amount": 900, "per": "month"}}])";
const std::string wage = R"("incomes": [{"kind": "wage", "amount": {"amount": 900, "per": "month"}}])";

}  // namespace

BOOST_AUTO_TEST_SUITE(papers)

BOOST_AUTO_TEST_CASE(pay_slips_are_of_who_works_or_may_work_and_a_proof_of_benefit_of_who_may_have_one) {
  BOOST_TEST(!asked_for("income_proof", pension));
  BOOST_TEST(asked_for("benefit_proof", pension));
  BOOST_TEST(asked_for("income_proof", wage));
  BOOST_TEST(!asked_for("benefit_proof", wage));
  for (const std::string unknown : {R"("age": 30)", R"("incomes": "unknown")", R"("incomes": [{"amount": {"amount": 900, "per": "month"}}])"}) {
    BOOST_TEST(asked_for("income_proof", unknown), unknown);
    BOOST_TEST(asked_for("benefit_proof", unknown), unknown);
  }
  BOOST_TEST(!asked_for("income_proof", R"("incomes": [])"));
}

BOOST_AUTO_TEST_CASE(each_stay_has_its_own_paper) {
  const std::pair<const char*, const char*> own[] = {{"belgian", "identity_card"}, {"eu_citizen", "residence_card"}, {"refugee", "residence_card"}, {"asylum_seeker", "asylum_papers"}, {"no_legal_stay", "any_name_paper"}};
  for (const auto& [status, wanted] : own)
    for (const auto& [other, paper] : own)
      BOOST_TEST(asked_for(paper, std::string{R"("status": ")"} + status + '"') == (std::string_view{paper} == wanted), status << ": " << paper);
  BOOST_TEST(asked_for("identity_card", R"("status": "unknown")"));
}

BOOST_AUTO_TEST_CASE(who_has_no_home_or_an_own_one_has_no_lease_and_who_is_in_no_register_no_proof_of_it) {
  BOOST_TEST(asked_for("lease", R"("homeless": false)"));
  BOOST_TEST(!asked_for("lease", R"("homeless": true)"));
  BOOST_TEST(!asked_for("lease", R"("homeless": false, "tenancy": "owner")"));
  BOOST_TEST(asked_for("household_composition", R"("homeless": false)"));
  BOOST_TEST(!asked_for("household_composition", R"("homeless": true)"));
  BOOST_TEST(!asked_for("household_composition", R"("status": "no_legal_stay")"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
