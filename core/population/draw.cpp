#include "population/draw.hpp"

#include <nlohmann/json.hpp>

namespace iura {

std::string Draw::of(const nlohmann::json& weights) {
  int total = 0;
  for (const auto& weight : weights) total += weight.get<int>();
  int left = below(total);
  for (const auto& [name, weight] : weights.items()) {
    left -= weight.get<int>();
    if (left < 0) return name;
  }
  return {};
}

int Draw::of_deciles(const nlohmann::json& deciles) {
  const int at = below(static_cast<int>(deciles.size()) - 1);
  const int low = deciles[static_cast<std::size_t>(at)].get<int>();
  return between(low, std::max(low, deciles[static_cast<std::size_t>(at) + 1].get<int>()));
}

}  // namespace iura
