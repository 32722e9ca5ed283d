#include "values/amount.hpp"

#include <cstdlib>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace iura {
namespace {

using Wide = __int128;  // holds the product of any two 64-bit numbers, and the sum of two such products

constexpr Wide largest = std::numeric_limits<std::int64_t>::max();

Wide absolute(Wide value) { return value < 0 ? -value : value; }

// Both above zero, or the first zero.
Wide greatest_common_divisor(Wide a, Wide b) {
  while (b > largest) {
    const Wide rest = a % b;
    a = b;
    b = rest;
  }
  if (b == 0) return a;
  return std::gcd(static_cast<std::uint64_t>(b), static_cast<std::uint64_t>(a % b));
}

// After one division both are nearly always small, and small numbers divide in half the time.
std::int64_t common_divisor(std::int64_t numerator, std::int64_t denominator) {
  constexpr std::int64_t small = std::numeric_limits<std::uint32_t>::max();
  const std::int64_t rest = numerator % denominator;
  return denominator <= small ? std::gcd(static_cast<std::uint32_t>(std::abs(rest)), static_cast<std::uint32_t>(denominator)) : std::gcd(rest, denominator);
}

}  // namespace

// Lowest terms; where they do not fit in 64 bits, the nearest millionth.
Amount Amount::reduced(Wide numerator, Wide denominator) {
  if (denominator < 0) {
    numerator = -numerator;
    denominator = -denominator;
  }
  if (denominator != 1 && denominator <= largest && absolute(numerator) <= largest) {
    // The everyday case, without 128-bit division.
    const auto small_numerator = static_cast<std::int64_t>(numerator);
    const auto small_denominator = static_cast<std::int64_t>(denominator);
    const std::int64_t divisor = common_divisor(small_numerator, small_denominator);
    Amount result;
    result.numerator_ = small_numerator / divisor;
    result.denominator_ = small_denominator / divisor;
    return result;
  }
  if (denominator != 1) {
    const Wide divisor = greatest_common_divisor(absolute(numerator), denominator);
    numerator /= divisor;
    denominator /= divisor;
  }
  if (denominator > largest || absolute(numerator) > largest) {
    constexpr Wide million = 1'000'000;
    const Wide whole = numerator / denominator;
    // Far beyond any amount of money the fraction of a cent is let go, and at the very end the largest number stands.
    if (absolute(whole) >= largest / million) return Amount{static_cast<std::int64_t>(whole > largest ? largest : whole < -largest ? -largest : whole)};
    Wide rest = numerator % denominator;
    while (denominator > largest) {
      rest /= 2;
      denominator /= 2;
    }
    const Wide half = rest < 0 ? -denominator / 2 : denominator / 2;
    return reduced(whole * million + (rest * million + half) / denominator, million);
  }
  Amount result;
  result.numerator_ = static_cast<std::int64_t>(numerator);
  result.denominator_ = static_cast<std::int64_t>(denominator);
  return result;
}

Amount Amount::fraction(std::int64_t numerator, std::int64_t denominator) { return reduced(numerator, denominator); }

Amount Amount::sum_of(const Amount& a, const Amount& b) {
  if (a.denominator_ == b.denominator_) return reduced(Wide{a.numerator_} + b.numerator_, a.denominator_);
  return reduced(Wide{a.numerator_} * b.denominator_ + Wide{b.numerator_} * a.denominator_, Wide{a.denominator_} * b.denominator_);
}

Amount Amount::product_of(const Amount& a, const Amount& b) {
  return reduced(Wide{a.numerator_} * b.numerator_, Wide{a.denominator_} * b.denominator_);
}

Amount operator/(const Amount& a, const Amount& b) {
  return Amount::reduced(Wide{a.numerator_} * b.denominator_, Wide{a.denominator_} * b.numerator_);
}

std::strong_ordering Amount::order_of(const Amount& a, const Amount& b) {
  const Wide left = Wide{a.numerator_} * b.denominator_;
  const Wide right = Wide{b.numerator_} * a.denominator_;
  return left <=> right;
}

std::int64_t Amount::floor() const {
  const std::int64_t whole = numerator_ / denominator_;
  return numerator_ < 0 && whole * denominator_ != numerator_ ? whole - 1 : whole;
}

std::int64_t Amount::rounded_half_up() const {
  const std::int64_t whole = numerator_ / denominator_;
  const Wide rest = numerator_ % denominator_;
  if (absolute(rest) * 2 < denominator_) return whole;
  return numerator_ < 0 ? whole - 1 : whole + 1;
}

bool is_decimal(std::string_view text) {
  constexpr std::size_t most_digits = 18;  // so that digits and scale fit in 64 bits
  std::size_t digits = 0;
  std::size_t points = 0;
  for (const char c : text.substr(text.starts_with('-') ? 1 : 0)) {
    if (c == '.') ++points;
    else if (c >= '0' && c <= '9') ++digits;
    else return false;
  }
  return digits > 0 && digits <= most_digits && points <= 1;
}

Amount decimal(const std::string& text) {
  if (!is_decimal(text)) throw std::invalid_argument("not a decimal: " + text);
  std::int64_t digits = 0;
  std::int64_t scale = 1;
  bool after_point = false;
  for (const char c : text) {
    if (c == '.') after_point = true;
    if (c < '0' || c > '9') continue;
    digits = digits * 10 + (c - '0');
    if (after_point) scale *= 10;
  }
  return Amount::fraction(text.starts_with('-') ? -digits : digits, scale);
}

}  // namespace iura
