// Trying a sentence on random households; one that breaks it is made smaller and printed with its seed.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "properties/random_household.hpp"

namespace iura::test {

// How many are tried: "IURA_HOUSEHOLDS=1000000 iura_tests --run_test=@properties" for a longer run.
int households();
// Whether these are enough to have met what is rare; a short run, under sanitizers, only asks that nothing breaks.
bool enough_for_rare_cases();

// What is wrong with a household; nothing where the sentence holds.
using Property = std::function<std::optional<std::string>(const RandomHousehold&)>;

// Every test tries households of its own. Dense: random_household(), with every answer. Mixed: every other one is a lifelike_household().
enum class Kind { dense, lifelike, mixed };
void holds_for_all(const Property& property, int count = households(), Kind kind = Kind::dense);
// The first so many of those, for a test that looks at them all together.
RandomHousehold tried_household(int number, Kind kind);

}  // namespace iura::test
