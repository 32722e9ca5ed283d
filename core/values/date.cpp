#include "values/date.hpp"

#include <stdexcept>

namespace iura {
namespace {

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

// Days from civil and back: proleptic Gregorian, eras of 400 years that start on 1 March.
std::int32_t days_from_civil(int year, int month, int day) {
  year -= month <= 2 ? 1 : 0;
  const int era = (year >= 0 ? year : year - 399) / 400;
  const int year_of_era = year - era * 400;
  const int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

}  // namespace

int days_in_month(int year, int month) {
  constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : lengths[month - 1];
}

std::optional<Date> make_date(int year, int month, int day) {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1 || day > days_in_month(year, month)) return std::nullopt;
  return Date{days_from_civil(year, month, day)};
}

CivilDate civil(Date date) {
  const int shifted = date.days + 719468;
  const int era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
  const int day_of_era = shifted - era * 146097;
  const int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int month_from_march = (5 * day_of_year + 2) / 153;
  const int month = month_from_march + (month_from_march < 10 ? 3 : -9);
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day_of_year - (153 * month_from_march + 2) / 5 + 1};
}

std::optional<Date> iso_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  int parts[3] = {0, 0, 0};
  int part = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i == 4 || i == 7) {
      ++part;
    } else if (text[i] < '0' || text[i] > '9') {
      return std::nullopt;
    } else {
      parts[part] = parts[part] * 10 + (text[i] - '0');
    }
  }
  return make_date(parts[0], parts[1], parts[2]);
}

std::string iso(Date date) {
  const auto [year, month, day] = civil(date);
  std::string text = "0000-00-00";
  const auto write = [&](std::size_t last, int number) {
    for (; number > 0; number /= 10) text[last--] = static_cast<char>('0' + number % 10);
  };
  write(3, year);
  write(6, month);
  write(9, day);
  return text;
}

Date date_of(std::string_view text) {
  const auto date = iso_date(text);
  if (!date) throw std::invalid_argument("not a date: " + std::string{text});
  return *date;
}

Date first_of_month(Date date) {
  const auto [year, month, day] = civil(date);
  return {date.days - day + 1};
}

Date plus_months(Date date, int months) {
  const auto [year, month, day] = civil(date);
  const int index = year * 12 + (month - 1) + months;
  const int target_year = index / 12;
  const int target_month = index % 12 + 1;
  const int length = days_in_month(target_year, target_month);
  return {days_from_civil(target_year, target_month, day <= length ? day : length) + (day <= length ? 0 : 1)};
}

int months_between_firsts(Date from, Date to) {
  const auto a = civil(from);
  const auto b = civil(to);
  return (b.year - a.year) * 12 + (b.month - a.month);
}

int anniversaries(Date start, Date day) {
  int count = civil(day).year - civil(start).year;
  while (count > 0 && plus_years(start, count) > day) --count;
  return count > 0 ? count : 0;
}

}  // namespace iura
