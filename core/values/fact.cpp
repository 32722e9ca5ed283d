#include "values/fact.hpp"

namespace iura {
namespace {

Fact<Amount> bounded(const Amount& low, const Amount& high, Open open) { return Fact<Amount>::between(low, high, open); }

}  // namespace

Fact<Amount> operator+(const Fact<Amount>& a, const Fact<Amount>& b) {
  if (a.is_exact() && b.is_exact()) return a.low() + b.low();
  return bounded(a.low() + b.low(), a.high() + b.high(), a.open() | b.open());
}

Fact<Amount> operator-(const Fact<Amount>& a, const Fact<Amount>& b) {
  if (a.is_exact() && b.is_exact()) return a.low() - b.low();
  return bounded(a.low() - b.high(), a.high() - b.low(), a.open() | b.open());
}

Fact<Amount> operator*(const Fact<Amount>& a, const Fact<Amount>& b) {
  if (a.is_exact() && b.is_exact()) return a.low() * b.low();
  return bounded(a.low() * b.low(), a.high() * b.high(), a.open() | b.open());
}

Fact<Amount> hull(const Fact<Amount>& a, const Fact<Amount>& b, Open open) {
  return bounded(std::min(a.low(), b.low()), std::max(a.high(), b.high()), a.open() | b.open() | open);
}

Fact<Amount> choose(const Fact<bool>& condition, const Fact<Amount>& yes, const Fact<Amount>& no) {
  if (condition.is_exact()) return condition.low() ? yes : no;
  return hull(yes, no, condition.open());
}

Fact<Amount> smallest(const Fact<Amount>& a, const Fact<Amount>& b) {
  if (a.high() <= b.low()) return a;
  if (b.high() <= a.low()) return b;
  return bounded(std::min(a.low(), b.low()), std::min(a.high(), b.high()), a.open() | b.open());
}

Fact<Amount> largest(const Fact<Amount>& a, const Fact<Amount>& b) {
  if (a.low() >= b.high()) return a;
  if (b.low() >= a.high()) return b;
  return bounded(std::max(a.low(), b.low()), std::max(a.high(), b.high()), a.open() | b.open());
}

Fact<bool> below(const Fact<Amount>& a, const Fact<Amount>& b) {
  return Fact<bool>::between(a.high() < b.low(), a.low() < b.high(), a.open() | b.open());
}

Fact<Amount> not_below_zero(const Fact<Amount>& a) { return largest(a, Fact<Amount>{Amount{}}); }

}  // namespace iura
