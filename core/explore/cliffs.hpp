// Where one unit more leaves less, and the rights that cause it.
#pragma once

#include "explore/exact.hpp"

namespace iura {

std::vector<Cliff> cliffs_of(const std::vector<Segment>& segments);

}  // namespace iura
