// How Boost.Test prints our values when a check fails.
#pragma once

#include <ostream>

#include "values/amount.hpp"
#include "values/date.hpp"
#include "values/fact.hpp"

namespace iura {

// A whole number as it is; any other between the two millionths around it.
inline std::ostream& operator<<(std::ostream& out, const Amount& amount) {
  if (amount.is_whole()) return out << amount.floor();
  return out << (amount * Amount{1'000'000}).floor() << ".. millionths";
}
inline std::ostream& operator<<(std::ostream& out, const Money& money) { return out << money.cents << " cents"; }
inline std::ostream& operator<<(std::ostream& out, const Date& date) { return out << iso(date); }

template <class T>
std::ostream& operator<<(std::ostream& out, const Fact<T>& fact) {
  return out << fact.low() << " to " << fact.high() << " (open " << fact.open() << ")";
}

}  // namespace iura
