// What is not told is never taken for something: with any one answer of a worked case left out, its expected result stays possible.
#ifndef __EMSCRIPTEN__

#include "rights/one_answer_less.hpp"
#include "rights/held_to.hpp"

namespace iura::test {

BOOST_AUTO_TEST_SUITE(one_answer_less)

BOOST_AUTO_TEST_CASE(without_any_one_answer_of_a_worked_case_its_result_is_still_possible) {
  int tried = 0;
  for (const auto& [date, samples] : all_samples())
    for (const auto& sample : samples)
      for (const auto& answer : answers_within(sample.answers)) {
        const auto assessment = assess_right(household_of(without(sample.answers, answer), date, Decisions::open), law_of(date), sample.right, sample.person);
        const auto* found = assessment.find(sample.right, sample.person);
        if (found == nullptr) continue;
        ++tried;
        const auto fault = excluded(sample.expect, *found);
        BOOST_TEST(fault.empty(), sample.name << ": without " << answer << " excluded: " << fault);
      }
  BOOST_TEST(tried > 50'000, tried);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test

#endif
