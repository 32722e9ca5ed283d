#include "resources/standing.hpp"

#include "resources/situation.hpp"

namespace iura {
Fact<int> people_with(const Household& household, Standing standing) {
  Fact<int> count{0};
  for (const auto& one : household.people.items) count = count + counted(one.statuses.has(standing));
  return count + people_unlisted(household);
}

}  // namespace iura
