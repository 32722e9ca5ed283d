// The papers that a claim asks for, as this household can have them: no pay slips of who lives on a pension, no identity card of who has none.
#pragma once

#include <string>
#include <vector>

#include "household/household.hpp"

namespace iura {

// The papers of a right's claim.json, by their name in i18n/claims, each once. What our answers do not rule out stays.
std::vector<std::string> papers_of(std::string_view right, const Household& household);

}  // namespace iura
