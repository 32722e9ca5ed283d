// What the fuzz targets share. A target is one file with LLVMFuzzerTestOneInput; a property that does not hold ends the program, which is what a
// fuzzer calls a find. Built with the preset "fuzz" libFuzzer makes the inputs, otherwise replay.cpp hands over those of a folder.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "values/date.hpp"
#include "values/fact.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace iura::fuzz {

constexpr Date today{20'779};  // 2026-11-22

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) { return {reinterpret_cast<const char*>(data), size}; }

// Ends the program where a property does not hold.
inline void demand(bool holds, std::string_view property, const std::string& told = {}) {
  if (holds) return;
  std::fprintf(stderr, "NOT SO: %.*s\n%s\n", static_cast<int>(property.size()), property.data(), told.c_str());
  std::abort();
}

template <class T>
void demand_in_order(const Fact<T>& fact, std::string_view what, const std::string& told = {}) {
  demand(fact.low() <= fact.high(), std::string{what} + ": the lower bound is above the upper one", told);
}

}  // namespace iura::fuzz
