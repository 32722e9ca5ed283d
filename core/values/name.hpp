// A name as it stands in the code, measured by the compiler: std::string_view counts a literal's characters each time it is made.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace iura {

struct Name : std::string_view {
  template <std::size_t size>
  constexpr Name(const char (&literal)[size]) : std::string_view(literal, size - 1) {}
  constexpr Name(std::string_view text) : std::string_view(text) {}
  Name(const std::string& text) : std::string_view(text) {}
};

}  // namespace iura
