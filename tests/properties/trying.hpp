// Trying a sentence on random households; one that breaks it is made smaller and printed with its seed.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "properties/random_household.hpp"

namespace iura::test {

// How many are tried: "IURA_HOUSEHOLDS=1000000 iura_tests --run_test=@properties" for a longer run.
int households();

// What is wrong with a household; nothing where the sentence holds.
using Property = std::function<std::optional<std::string>(const RandomHousehold&)>;

void holds_for_all(const Property& property, int count = households());

}  // namespace iura::test
