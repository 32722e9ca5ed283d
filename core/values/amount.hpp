// Money as the law writes it (whole cents) and amounts as a calculation needs them (exact fractions of a cent).
// A calculation works on Amount and rounds once, by a named rounding, where the law rounds. Never floating point.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace iura {

// Whole cents; 1 340,47 euro is {134047}. Amounts a person may enter stay within +/- largest_answer.
struct Money {
  std::int64_t cents = 0;
  constexpr auto operator<=>(const Money&) const = default;
};

constexpr Money euro(std::int64_t euros) { return {euros * 100}; }

// An exact number: numerator / denominator, in lowest terms, denominator above zero. As an amount of money its unit is the cent.
// Lowest terms that do not fit in 64 bits are rounded to the nearest millionth (of a cent): only very many different shares
// of co-ownership together come that far.
class Amount {
 public:
  constexpr Amount() = default;
  constexpr Amount(Money money) : numerator_(money.cents) {}
  constexpr explicit Amount(std::int64_t whole) : numerator_(whole) {}
  static Amount fraction(std::int64_t numerator, std::int64_t denominator);
  static constexpr Amount one_of(std::int64_t denominator) {
    Amount part{1};
    part.denominator_ = denominator;
    return part;
  }

  // Nearly always both are whole cents, far from the end of 64 bits: that case is inline.
  friend Amount operator+(const Amount& a, const Amount& b) {
    std::int64_t sum = 0;
    return a.is_whole() && b.is_whole() && !__builtin_add_overflow(a.numerator_, b.numerator_, &sum) ? Amount{sum} : sum_of(a, b);
  }
  friend Amount operator-(const Amount& a, const Amount& b) {
    Amount minus = b;
    minus.numerator_ = -b.numerator_;
    return a + minus;
  }
  friend Amount operator*(const Amount& a, const Amount& b) {
    std::int64_t product = 0;
    return a.is_whole() && b.is_whole() && !__builtin_mul_overflow(a.numerator_, b.numerator_, &product) ? Amount{product} : product_of(a, b);
  }
  friend Amount operator/(const Amount& a, const Amount& b);  // b is not zero
  friend std::strong_ordering operator<=>(const Amount& a, const Amount& b) {
    return a.denominator_ == b.denominator_ ? a.numerator_ <=> b.numerator_ : order_of(a, b);
  }
  friend bool operator==(const Amount& a, const Amount& b) = default;

  bool is_whole() const { return denominator_ == 1; }
  std::int64_t floor() const;
  // Half a unit goes up, away from zero: the rounding of the published leefloon amounts (annual and monthly tables since 2002).
  std::int64_t rounded_half_up() const;

 private:
  using Wide = __int128;
  static Amount reduced(Wide numerator, Wide denominator);
  static Amount sum_of(const Amount& a, const Amount& b);
  static Amount product_of(const Amount& a, const Amount& b);
  static std::strong_ordering order_of(const Amount& a, const Amount& b);
  std::int64_t numerator_ = 0;
  std::int64_t denominator_ = 1;
};

constexpr Amount twelfth = Amount::one_of(12);     // a month of a year
constexpr Amount hundredth = Amount::one_of(100);  // one percent

// To whole cents, half a cent up.
inline Money to_cents(const Amount& amount) { return {amount.rounded_half_up()}; }

// A decimal as written in our data ("5515.62", "0.06", "1.4282"); throws std::invalid_argument on anything else.
Amount decimal(const std::string& text);
bool is_decimal(std::string_view text);

// Euros as written in our data, to an amount in cents.
inline Amount euros(const std::string& text) { return decimal(text) * Amount{100}; }

}  // namespace iura
