#include "guidance/look_back.hpp"

#include <algorithm>

#include "assess.hpp"
#include "household/build_household.hpp"

namespace iura {

std::vector<Missed> look_back(const Answers& answers, Date today, int months) {
  std::vector<Missed> found;
  const auto [year, month, day] = civil(today);
  const Date first = *make_date(year, month, 1);
  for (int back = 1; back <= months; ++back) {
    const Date then = plus_months(first, -back);
    const auto assessment = assess(build_household(answers, then, Decisions::assumed), LawAt{then});
    for (const auto& one : assessment.entitlements) {
      // Not what is given by inquiry, in kind, for one event or as an advance; nor what comes in.
      if (verdict_of(one) != Verdict::entitled || one.per_month.low() == Amount{} || !one.adds() || is_yes(one.waits) || one.received.high() > Amount{}) continue;
      auto known = std::find_if(found.begin(), found.end(), [&](const Missed& missed) { return missed.right == one.right && missed.person == one.person; });
      if (known == found.end()) known = found.insert(found.end(), {one.right, one.person, {}, {}});
      known->months.push_back(then);
      known->total += one.added_a_month();
    }
  }
  return found;
}

}  // namespace iura
