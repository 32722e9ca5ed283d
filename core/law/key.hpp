// The name of a parameter, hashed at compile time so that a rule may look it up thousands of times a second.
#pragma once

#include <cstdint>
#include <string_view>

namespace iura {

constexpr std::uint32_t hash_of(std::string_view text) {
  std::uint32_t hash = 2166136261u;  // FNV-1a; two names with one hash are refused when our data is loaded
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash;
}

struct Key {
  consteval Key(const char* name) : text(name), hash(hash_of(name)) {}
  constexpr Key(std::string_view name, std::uint32_t hashed) : text(name), hash(hashed) {}
  std::string_view text;
  std::uint32_t hash;
};

}  // namespace iura
