#include "rights/catalogue.hpp"

#include <array>

namespace iura {

std::span<const Right> rights() {
  static constexpr std::array<Right, 1> all{{
      {"integration_income", "ocmw", {"law_2002_05_26", "art. 3"}, "2026-11-22", false, integration_income},
  }};
  return all;
}

}  // namespace iura
