#include "values/amount.hpp"

#include <limits>
#include <stdexcept>

namespace iura {
namespace {

using Wide = __int128;

Wide absolute(Wide value) { return value < 0 ? -value : value; }

// Euclid; drops to 64 bits, which is many times faster, as soon as both fit.
Wide greatest_common_divisor(Wide a, Wide b) {
  constexpr Wide small = std::numeric_limits<std::int64_t>::max();
  while (b != 0) {
    if (a <= small && b <= small) {
      auto x = static_cast<std::uint64_t>(a);
      auto y = static_cast<std::uint64_t>(b);
      while (y != 0) {
        const auto rest = x % y;
        x = y;
        y = rest;
      }
      return static_cast<Wide>(x);
    }
    const Wide rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

bool multiply(Wide a, Wide b, Wide& product) { return !__builtin_mul_overflow(a, b, &product); }

}  // namespace

Amount Amount::reduced(Wide numerator, Wide denominator) {
  if (denominator < 0) {
    numerator = -numerator;
    denominator = -denominator;
  }
  Amount result;
  if (denominator == 1) {
    result.numerator_ = numerator;
    return result;
  }
  const Wide divisor = greatest_common_divisor(denominator, absolute(numerator) % denominator);
  result.numerator_ = numerator / divisor;
  result.denominator_ = denominator / divisor;
  return result;
}

// The fallback for fractions that do not fit: the nearest millionth, after halving both sides until they do.
Amount Amount::nearest_millionth(const Amount& a) {
  constexpr Wide million = 1'000'000;
  const Wide whole = a.floor();
  Wide numerator = a.numerator_ - whole * a.denominator_;
  Wide denominator = a.denominator_;
  while (denominator > std::numeric_limits<std::int64_t>::max()) {
    numerator /= 2;
    denominator /= 2;
  }
  return reduced(whole * million + (numerator * million + denominator / 2) / denominator, million);
}

Amount Amount::fraction(std::int64_t numerator, std::int64_t denominator) { return reduced(numerator, denominator); }

bool Amount::checked_sum(const Amount& a, const Amount& b, bool minus, Amount& result) {
  Wide left = 0;
  Wide right = 0;
  Wide denominator = 0;
  Wide sum = 0;
  const bool fits = multiply(a.numerator_, b.denominator_, left) && multiply(b.numerator_, a.denominator_, right) &&
                    multiply(a.denominator_, b.denominator_, denominator) &&
                    !(minus ? __builtin_sub_overflow(left, right, &sum) : __builtin_add_overflow(left, right, &sum));
  if (fits) result = reduced(sum, denominator);
  return fits;
}

Amount operator+(const Amount& a, const Amount& b) {
  Amount result;
  if (a.denominator_ == b.denominator_) return Amount::reduced(a.numerator_ + b.numerator_, a.denominator_);
  if (Amount::checked_sum(a, b, false, result)) return result;
  return Amount::nearest_millionth(a) + Amount::nearest_millionth(b);
}

Amount operator-(const Amount& a, const Amount& b) {
  Amount result;
  if (a.denominator_ == b.denominator_) return Amount::reduced(a.numerator_ - b.numerator_, a.denominator_);
  if (Amount::checked_sum(a, b, true, result)) return result;
  return Amount::nearest_millionth(a) - Amount::nearest_millionth(b);
}

Amount operator*(const Amount& a, const Amount& b) {
  Amount::Wide numerator = 0;
  Amount::Wide denominator = 0;
  if (multiply(a.numerator_, b.numerator_, numerator) && multiply(a.denominator_, b.denominator_, denominator))
    return Amount::reduced(numerator, denominator);
  // Only the finer of the two is rounded: a rate or a twelfth stays exact.
  return a.denominator_ >= b.denominator_ ? Amount::nearest_millionth(a) * b : a * Amount::nearest_millionth(b);
}

Amount operator/(const Amount& a, const Amount& b) { return a * Amount::reduced(b.denominator_, b.numerator_); }

std::strong_ordering operator<=>(const Amount& a, const Amount& b) {
  if (a.denominator_ == b.denominator_) return a.numerator_ <=> b.numerator_;
  Amount::Wide left = 0;
  Amount::Wide right = 0;
  if (multiply(a.numerator_, b.denominator_, left) && multiply(b.numerator_, a.denominator_, right)) return left <=> right;
  return Amount::nearest_millionth(a) <=> Amount::nearest_millionth(b);
}

std::int64_t Amount::floor() const {
  Wide whole = numerator_ / denominator_;
  if (numerator_ < 0 && whole * denominator_ != numerator_) --whole;
  return static_cast<std::int64_t>(whole);
}

std::int64_t Amount::rounded_half_up() const {
  if (denominator_ == 1) return static_cast<std::int64_t>(numerator_);
  const Wide magnitude = absolute(numerator_);
  Wide whole = magnitude / denominator_;
  if ((magnitude % denominator_) * 2 >= denominator_) ++whole;
  return static_cast<std::int64_t>(numerator_ < 0 ? -whole : whole);
}

Amount decimal(const std::string& text) {
  constexpr std::int64_t longest = 100'000'000'000'000'000;
  std::int64_t digits = 0;
  std::int64_t scale = 1;
  bool seen_point = false;
  bool seen_digit = false;
  const bool negative = !text.empty() && text.front() == '-';
  for (std::size_t i = negative ? 1 : 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '.' && !seen_point) {
      seen_point = true;
    } else if (c >= '0' && c <= '9' && digits < longest && scale < longest) {
      digits = digits * 10 + (c - '0');
      if (seen_point) scale *= 10;
      seen_digit = true;
    } else {
      throw std::invalid_argument("not a decimal: " + text);
    }
  }
  if (!seen_digit) throw std::invalid_argument("not a decimal: " + text);
  return Amount::fraction(negative ? -digits : digits, scale);
}

}  // namespace iura
