// Table of contents: every right that Iura knows, one line each.
#pragma once

#include <span>
#include <string_view>

#include "rights/entitlement.hpp"

namespace iura {

struct Right {
  std::string_view id;          // its folder in core/rights, i18n/rights and tests/rights
  std::string_view authority;   // who grants it
  Provision legal_basis;
  std::string_view checked_on;  // when its rule and figures were last held against the law
  bool automatic;               // granted without an application
  Entitlement (*assess)(const Case&, std::size_t person);
};

// Leefloon / revenu d'integration.
Entitlement integration_income(const Case& home, std::size_t person);

std::span<const Right> rights();

}  // namespace iura
