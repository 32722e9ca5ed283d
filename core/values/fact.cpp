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

// The templates of the header, put here once.
Fact<Amount> hull(const Fact<Amount>& a, const Fact<Amount>& b, Open open) { return hull<Amount>(a, b, open); }
Fact<Amount> choose(const Fact<bool>& condition, const Fact<Amount>& yes, const Fact<Amount>& no) { return choose<Amount>(condition, yes, no); }
Fact<Amount> smallest(const Fact<Amount>& a, const Fact<Amount>& b) { return smallest<Amount>(a, b); }
Fact<Amount> largest(const Fact<Amount>& a, const Fact<Amount>& b) { return largest<Amount>(a, b); }
Fact<bool> below(const Fact<Amount>& a, const Fact<Amount>& b) { return below<Amount>(a, b); }

Fact<Amount> not_below_zero(const Fact<Amount>& a) { return largest(a, Fact<Amount>{Amount{}}); }

}  // namespace iura
