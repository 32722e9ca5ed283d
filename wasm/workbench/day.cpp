#include "day.hpp"

#include "household/read_text.hpp"

namespace iura::workbench {

std::string day_text(Date date) {
  const auto [year, month, day] = civil(date);
  return std::to_string(day) + "/" + std::to_string(month) + "/" + std::to_string(year);
}

std::optional<Date> read_day(const std::string& typed) {
  const auto read = read_date(typed);
  const Date* date = std::get_if<Date>(&read);
  return date == nullptr ? std::nullopt : std::optional{*date};
}

}  // namespace iura::workbench
