// The name of a parameter, of a question or of a right, hashed at compile time so that a rule may look it up thousands of times a second.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

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

// Where in a list each name stands, by its hash; half of the slots or more stay empty, so that a look goes one or two of them far.
class NamedPlaces {
 public:
  // The next name of the list. Throws std::runtime_error, with that name, where its hash is another's: our data is not in order.
  void add(std::string_view name) {
    if (find(hash_of(name)) >= 0) throw std::runtime_error(std::string{name});
    if (slots_.size() < 2 * (count_ + 1)) grow();
    put({hash_of(name), static_cast<std::int32_t>(count_++)});
  }
  // -1 where there is no such name.
  int find(std::uint32_t hash) const {
    if (slots_.empty()) return -1;
    for (std::size_t i = hash;; ++i) {
      const Slot& slot = slots_[i & (slots_.size() - 1)];
      if (slot.hash == hash || slot.place < 0) return slot.place;
    }
  }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    std::int32_t place = -1;
  };
  void put(Slot one) {
    std::size_t i = one.hash;
    while (slots_[i & (slots_.size() - 1)].place >= 0) ++i;
    slots_[i & (slots_.size() - 1)] = one;
  }
  void grow() {
    const auto before = slots_;
    slots_.assign(before.empty() ? 8 : 2 * before.size(), {});
    for (const auto& one : before)
      if (one.place >= 0) put(one);
  }

  std::vector<Slot> slots_;  // a power of two
  std::size_t count_ = 0;
};

}  // namespace iura
