// One answer at many values.
#ifndef __EMSCRIPTEN__
#include "explore/exact.hpp"

#include "explore/personas.hpp"

namespace iura::test {

BOOST_AUTO_TEST_SUITE(exploring)

BOOST_AUTO_TEST_CASE(scratch) {
  for (const char* name : {"working_poor_single", "pensioner_with_guarantee", "single_parent_flanders", "working_poor_three_children"}) {
    const auto one = persona(name);
    const LawAt law{one.date};
    Explorer explorer{one.answers, law, "you/incomes/0/amount"};
    if (!explorer.is_in_order()) continue;
    const auto start = std::chrono::steady_clock::now();
    const auto curve = exact(explorer, 0, 300000);
    const auto ms = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() * 1000;
    std::printf("%s told %ld: %zu evaluations %.1f ms, %zu segments\n", name, explorer.varied().told(), curve.evaluations, ms, curve.segments.size());
    for (const auto& s : curve.segments) std::printf("  %ld-%ld: %ld-%ld kept %ld per 1000\n", s.start(), s.end(), to_cents(s.from.disposable.low()).cents, to_cents(s.to.disposable.high()).cents, to_cents(s.kept_low * Amount{1000}).cents);
    for (const auto& c : curve.cliffs) {
      std::printf("  cliff %ld loss %ld better %ld:", c.from, to_cents(c.loss.high()).cents, c.better_from.value_or(-1));
      for (const auto& l : c.losses) std::printf(" %s %ld", std::string{l.right}.c_str(), to_cents(l.month.high()).cents);
      std::printf("\n");
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
#endif
