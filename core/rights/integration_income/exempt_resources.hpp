// KB 22, par. 1: resources that do not count at all, by date (exempt_resources.json).
#pragma once

#include "household/household.hpp"
#include "law/provision.hpp"

namespace iura::integration_income_rule {

bool is_exempt(IncomeKind kind, Date date);

}  // namespace iura::integration_income_rule
