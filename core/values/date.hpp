// Civil dates of the Gregorian calendar: no time, no zone, no clock. "Today" is always passed in.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace iura {

// Days since 1970-01-01.
struct Date {
  std::int32_t days = 0;
  constexpr auto operator<=>(const Date&) const = default;
};

struct CivilDate {
  int year = 1970;
  int month = 1;  // 1-12
  int day = 1;    // 1-31
};

// Nothing when the day does not exist (31 November, 29 February of a common year).
std::optional<Date> make_date(int year, int month, int day);
CivilDate civil(Date date);

// "2026-03-01"; nothing when it is not a date in that form.
std::optional<Date> iso_date(std::string_view text);
std::string iso(Date date);
// For dates in our own data: throws std::invalid_argument when the text is not a date.
Date date_of(std::string_view text);

int days_in_month(int year, int month);
constexpr Date next_day(Date date) { return {date.days + 1}; }
constexpr Date previous_day(Date date) { return {date.days - 1}; }
Date first_of_month(Date date);

// Month arithmetic. A day that the target month lacks becomes the first day of the month after it:
// a term that starts on 29 February ends, in a common year, on 1 March.
Date plus_months(Date date, int months);
inline Date plus_years(Date date, int years) { return plus_months(date, 12 * years); }

// Whole months from `from` to `to` counted as calendar months between the firsts of both months; below zero when `to` is earlier.
int months_between_firsts(Date from, Date to);
// How many anniversaries of `start` lie in (start, day].
int anniversaries(Date start, Date day);

}  // namespace iura
