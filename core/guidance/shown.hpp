// Which of the entitlements a person is told of, and how.
#pragma once

#include "assess.hpp"

namespace iura {

// A card, a line among what does not fit or among what was not asked yet, or nothing.
enum class Shown { card, not_now, not_yet, nothing };

// `bounds` with the decisions of the centre open, `expected` with those as assumed, in the same order.
Shown shown_as(const Household& household, const Assessment& bounds, const Assessment& expected, std::size_t index);

// Somebody's right that is part of another one's (the family rate of a couple) is not told apart.
bool is_covered(const Assessment& expected, const Entitlement& entitlement);

}  // namespace iura
