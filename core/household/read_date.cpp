#include <array>
#include <cstdlib>
#include <vector>

#include "household/read_text.hpp"

namespace iura {
namespace {

// Without accents: see without_accents().
constexpr std::array<std::array<std::string_view, 4>, 12> month_names{{{"januari", "janvier", "jan", "janv"},
                                                                       {"februari", "fevrier", "feb", "fev"},
                                                                       {"maart", "mars", "mrt", "maa"},
                                                                       {"april", "avril", "apr", "avr"},
                                                                       {"mei", "mai", "mei", "mai"},
                                                                       {"juni", "juin", "jun", "juin"},
                                                                       {"juli", "juillet", "jul", "juil"},
                                                                       {"augustus", "aout", "aug", "aug"},
                                                                       {"september", "septembre", "sep", "sept"},
                                                                       {"oktober", "octobre", "okt", "oct"},
                                                                       {"november", "novembre", "nov", "nov"},
                                                                       {"december", "decembre", "dec", "dec"}}};

bool all_digits(std::string_view text) {
  for (const char c : text)
    if (c < '0' || c > '9') return false;
  return !text.empty();
}

std::string without_accents(std::string text) {
  constexpr std::array<std::pair<std::string_view, char>, 4> letters{{{"\u00E9", 'e'}, {"\u00C9", 'e'}, {"\u00FB", 'u'}, {"\u00DB", 'u'}}};
  for (const auto& [accented, letter] : letters)
    for (auto at = text.find(accented); at != std::string::npos; at = text.find(accented)) text.replace(at, accented.size(), 1, letter);
  return text;
}

int month_of(const std::string& typed) {
  if (all_digits(typed) && typed.size() <= 2) return std::atoi(typed.c_str());
  std::string text = without_accents(typed);
  while (!text.empty() && text.back() == '.') text.pop_back();
  for (std::size_t month = 0; month < month_names.size(); ++month)
    for (const auto name : month_names[month])
      if (text == name) return static_cast<int>(month) + 1;
  return 0;
}

std::vector<std::string> parts_of(const std::string& text) {
  std::vector<std::string> parts(1);
  for (const char c : text) {
    if (c == '/' || c == '-' || c == ' ' || (c == '.' && !parts.back().empty() && all_digits(parts.back()))) {
      if (!parts.back().empty()) parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  if (parts.back().empty()) parts.pop_back();
  return parts;
}

}  // namespace

Reading<Date> read_date(std::string_view day_text, std::string_view month_text, std::string_view year_text) {
  std::string day = plain(day_text);
  const std::string month = plain(month_text);
  const std::string year = plain(year_text);
  // A whole date in the first of the three fields: pasted there.
  if (month.empty() && year.empty() && parts_of(day).size() == 3) return read_date(day);
  if (day.empty() || month.empty() || year.empty()) return NotReadable{"incomplete", {}, {}};
  if (day == "1er") day = "1";
  if (!all_digits(day) || day.size() > 2 || !all_digits(year) || year.size() > 4) return NotReadable{"not_a_date", {}, {}};
  if (year.size() == 2) return NotReadable{"short_year", "19" + year, "20" + year};
  if (year.size() != 4) return NotReadable{"not_a_date", {}, {}};
  const int month_number = month_of(month);
  if (month_number == 0 && !all_digits(month)) return NotReadable{"not_a_date", {}, {}};
  if (month_number < 1 || month_number > 12) return NotReadable{"no_such_month", {}, {}};
  const int year_number = std::atoi(year.c_str());
  if (year_number < 1800 || year_number > 2200) return NotReadable{"out_of_range", {}, {}};
  const auto date = make_date(year_number, month_number, std::atoi(day.c_str()));
  if (!date) return NotReadable{"no_such_day", {}, {}};
  return *date;
}

Reading<Date> read_date(std::string_view typed) {
  const auto parts = parts_of(plain(typed));
  if (parts.size() < 3) return NotReadable{parts.empty() ? "not_a_date" : "incomplete", {}, {}};
  if (parts.size() > 3) return NotReadable{"not_a_date", {}, {}};
  if (parts[0].size() == 4 && all_digits(parts[0])) return read_date(parts[2], parts[1], parts[0]);
  return read_date(parts[0], parts[1], parts[2]);
}

}  // namespace iura
