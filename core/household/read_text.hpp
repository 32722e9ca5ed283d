// The ways people in Belgium write numbers and dates. Nothing is guessed: what has two readings is reported with both.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "values/amount.hpp"
#include "values/date.hpp"

namespace iura {

struct NotReadable {
  std::string reason;       // "not_a_number", "ambiguous", ...: the second half of the error key
  std::string first;        // for two readings: both, as plain decimals
  std::string second;
};

template <class T>
using Reading = std::variant<T, NotReadable>;

// "1.234,56", "1 234,56", "1234.56", "€ 1.234", "1200,-", full-width and Arabic digits. Whole cents.
Reading<Money> read_money(std::string_view text);
// A whole number, with an optional unit word behind it ("18 jaar", "18 ans"); "17,5" is not whole.
// Thousands may be in groups ("1.095", "1 095") where the number may be that large.
Reading<int> read_count(std::string_view text, int most = 0);
// "22/11/2026", "22-11-2026", "22.11.2026", "2026-11-22", "22 november 2026", "1er mars 2026".
Reading<Date> read_date(std::string_view text);
Reading<Date> read_date(std::string_view day, std::string_view month, std::string_view year);
// "1/2", "1 / 3", "50 %", "0,5", "1".
Reading<Amount> read_fraction(std::string_view text);

// Spaces of every kind, direction marks and zero-width signs out; foreign digits to 0-9; lower case ASCII. Spaces inside become one ' '.
std::string plain(std::string_view text);

// Answers longer than this are refused unread.
constexpr std::size_t longest_answer = 200;

}  // namespace iura
