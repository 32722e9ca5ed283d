#include "population/population.hpp"

#include <iostream>

#include "cli/commands.hpp"

namespace iura::cli {

int population(const PopulationOptions& options) {
  std::ios::sync_with_stdio(false);
  for (std::int64_t i = options.first; i < options.first + options.count && std::cout; ++i)
    std::cout << text_of(synthetic_household(static_cast<std::uint64_t>(options.seed), static_cast<std::uint64_t>(i), options.date)) << '\n';
  return std::cout.flush() ? 0 : 1;
}

}  // namespace iura::cli
