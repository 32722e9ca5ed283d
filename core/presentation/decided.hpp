// An authority decided otherwise: what would explain it, in words, and what to ask (contract: decided.schema.json beside this).
#pragma once

#include <nlohmann/json.hpp>

#include "assess.hpp"
#include "presentation/language.hpp"

namespace iura {

// {"op": "decided", "lang", "date", "answers", "right", "person", "amount"}: the amount as typed or in cents, or "refused": true.
// An amount that cannot be read is answered with {"wrong": "..."}.
nlohmann::json decided_view(const nlohmann::json& request, const nlohmann::json& sent, const LawAt& law, const Language& language);

}  // namespace iura
