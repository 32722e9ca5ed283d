// Another answer of yours changes the facts of nobody else: what ranks the questions rests on it.
#include <boost/test/unit_test.hpp>

#include "household/answers.hpp"
#include "household/build_household.hpp"
#include "properties/changed_answers.hpp"
#include "properties/household_results.hpp"
#include "properties/trying.hpp"

namespace iura::test {
namespace {

std::optional<std::string> differs(const Assessment& rebuilt, const Assessment& built) {
  if (rebuilt.entitlements.size() != built.entitlements.size()) return "other people are assessed";
  for (std::size_t i = 0; i < built.entitlements.size(); ++i)
    if (!same(rebuilt.entitlements[i], built.entitlements[i])) return std::string{built.entitlements[i].right} + ": " + told(rebuilt.entitlements[i]) + ", built anew " + told(built.entitlements[i]);
  return std::nullopt;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(rebuilt_properties)

BOOST_AUTO_TEST_CASE(a_household_of_which_only_you_were_built_again_comes_to_the_same_as_one_built_anew) {
  int changed = 0;
  const Property property = [&](const RandomHousehold& household) -> std::optional<std::string> {
    const LawAt& law = law_at(household.date);
    Hiding hiding{household.seed, 200};
    auto sent = hiding.view(household.answers);
    Household rebuilt = build_household(read_answers(sent), household.date);
    const Assessment before = assess(rebuilt, law);
    sent["you"] = hiding.view(random_household(household.seed + 1).answers)["you"];
    const Answers answers = read_answers(sent);
    rebuild_you(rebuilt, answers);
    const Assessment built = assess(build_household(answers, household.date), law);
    changed += differs(before, built) ? 1 : 0;
    return differs(assess(rebuilt, law), built);
  };
  holds_for_all(property, households(), Kind::mixed);
  BOOST_TEST(changed > 0);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
