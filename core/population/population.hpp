// A synthetic population: made-up households in the proportions that weights.json tells, each complete enough for a certain result.
// For trying out a change of the law, for benchmarks and for tests; never for a statement about real people.
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>

#include "values/date.hpp"

namespace iura {

// Household `number` of the population of `seed`: answers, as a person would send them. The same two numbers give the same household
// on every machine, and each can be made without those before it.
nlohmann::json synthetic_household(std::uint64_t seed, std::uint64_t number, Date date);

}  // namespace iura
