// Row 34: answers that cannot both be true.
#include "household/sample.hpp"

using namespace iura;
using namespace iura::test;

namespace {

std::string errors_with(const std::string& own_age, const std::string& other) {
  return errors_of(read(R"({"you": {"age": )" + own_age + R"(}, "others": [)" + other + "]}"));
}

std::string relative(const std::string& relation, int age) { return R"({"relation": ")" + relation + R"(", "age": )" + std::to_string(age) + "}"; }

constexpr auto contradiction = "you/age: household.age_against_family\nothers/0/age: household.child_older_than_parent";

}  // namespace

BOOST_AUTO_TEST_SUITE(contradictions)

BOOST_AUTO_TEST_CASE(row_34_one_partner_is_fine_and_of_two_both_are_told) {
  BOOST_TEST(errors_with("35", relative("partner", 35)) == "");
  const std::string both = "others/0/relation: household.another_partner\n";
  BOOST_TEST(errors_with("35", relative("spouse", 35) + ", " + relative("partner", 35)) == both + "others/1/relation: household.two_partners");
  BOOST_TEST(errors_with("35", relative("partner", 35) + ", " + relative("child", 8) + ", " + relative("partner", 35)) == both + "others/2/relation: household.two_partners");
  BOOST_TEST(errors_with("35", relative("partner", 35) + ", " + relative("partner", 35) + ", " + relative("partner", 35)) == both + "others/1/relation: household.two_partners\nothers/2/relation: household.two_partners");
}

BOOST_AUTO_TEST_CASE(row_34_your_own_age_is_told_once_whoever_it_does_not_fit) {
  BOOST_TEST(errors_with("35", relative("child", 40) + ", " + relative("parent", 30)) ==
             "you/age: household.age_against_family\nothers/0/age: household.child_older_than_parent\nothers/1/age: household.child_older_than_parent");
}

BOOST_AUTO_TEST_CASE(a_child_is_younger_than_you) {
  for (const char* relation : {"child", "grandchild"}) {
    BOOST_TEST(errors_with("35", relative(relation, 34)) == "");
    BOOST_TEST(errors_with("35", relative(relation, 35)) == contradiction);
    BOOST_TEST(errors_with("35", relative(relation, 36)) == contradiction);
  }
}

BOOST_AUTO_TEST_CASE(a_parent_is_older_than_you) {
  for (const char* relation : {"parent", "grandparent"}) {
    BOOST_TEST(errors_with("35", relative(relation, 36)) == "");
    BOOST_TEST(errors_with("35", relative(relation, 35)) == contradiction);
    BOOST_TEST(errors_with("35", relative(relation, 34)) == contradiction);
  }
}

BOOST_AUTO_TEST_CASE(a_partners_child_or_a_step_parent_may_have_any_age) {
  for (const char* relation : {"partners_child", "step_parent", "parent_in_law", "sibling", "other"}) {
    BOOST_TEST(errors_with("35", relative(relation, 20)) == "");
    BOOST_TEST(errors_with("35", relative(relation, 50)) == "");
  }
}

BOOST_AUTO_TEST_CASE(an_age_that_is_not_known_contradicts_nothing) {
  BOOST_TEST(errors_with("null", relative("child", 90)) == "");
  BOOST_TEST(errors_with(R"("unknown")", relative("child", 90)) == "");
  BOOST_TEST(errors_with("35", R"({"relation": "child"})") == "");
  BOOST_TEST(errors_with("35", R"({"age": 90})") == "");
}

BOOST_AUTO_TEST_SUITE_END()
