#include "resources/standing.hpp"

#include "resources/situation.hpp"

namespace iura {
namespace {

constexpr int most_others = 20;

}  // namespace

Fact<int> people_with(const Household& household, Standing standing) {
  Fact<int> count{0};
  for (const auto& one : household.people.items) count = count + counted(one.statuses.has(standing));
  const auto unlisted = others_unknown(household);
  return is_no(unlisted) ? count : count + Fact<int>::between(0, most_others, unlisted.open());
}

}  // namespace iura
