// Chance that is the same everywhere: a small generator (splitmix64) begun from two numbers, and draws from tables of weights.
#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace iura {

class Draw {
 public:
  Draw(std::uint64_t seed, std::uint64_t number) : state_(mixed(seed) ^ mixed(number + 0x632be59bd9b4e019)) {}

  // From 0 up to, not including, `end`; end > 0.
  int below(int end) { return static_cast<int>((next() >> 32) * static_cast<std::uint64_t>(end) >> 32); }
  int between(int low, int high) { return low + below(high - low + 1); }
  bool percent(int share) { return below(100) < share; }

  // A name of {"name": weight, ...}.
  std::string of(const nlohmann::json& weights);
  // An amount between two of eleven deciles, in whole units.
  int of_deciles(const nlohmann::json& deciles);

 private:
  static std::uint64_t mixed(std::uint64_t value) {
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
  }
  std::uint64_t next() { return mixed(state_ += 0x9e3779b97f4a7c15); }

  std::uint64_t state_;
};

}  // namespace iura
