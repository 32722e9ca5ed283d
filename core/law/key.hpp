// The name of a parameter, hashed at compile time so that a rule may look it up thousands of times a second.
#pragma once

#include <cstdint>
#include <string_view>

namespace iura {

constexpr std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = 14695981039346656037ull;  // FNV-1a
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ull;
  return hash;
}

struct Key {
  consteval Key(const char* name) : text(name), hash(hash_of(name)) {}
  constexpr Key(std::string_view name, std::uint64_t hashed) : text(name), hash(hashed) {}
  std::string_view text;
  std::uint64_t hash;
};

}  // namespace iura
