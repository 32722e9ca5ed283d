// A day in a field: written as people here write it, and read however they write it.
#pragma once

#include <optional>
#include <string>

#include "values/date.hpp"

namespace iura::workbench {

std::string day_text(Date date);  // "24/11/2026"
// "24/11/2026", "24 november 2026", "2026-11-24"; nothing where there is no such day, or two readings.
std::optional<Date> read_day(const std::string& typed);

}  // namespace iura::workbench
