// What if: the curve of one answer in words and numbers, and scenarios side by side (contract: what_if.schema.json beside this).
#pragma once

#include <nlohmann/json.hpp>

#include "explore/scenario.hpp"
#include "presentation/language.hpp"

namespace iura {

// {"op": "what_if", "lang", "date", "answers"}: what can vary and what can be compared. With "path" also the curve of that answer, from "from" to "to"
// (cents, or text as typed; left out: a range of our own). With "at" as well, only what one has at that value.
nlohmann::json what_if_view(const nlohmann::json& request, const nlohmann::json& sent, const LawAt& law, const Language& language);

// {"op": "compare", "lang", "date", "answers", "scenarios": [[{"do", "path", "value", "of", "date"}, ...], ...]}: a list of changes for each.
nlohmann::json compare_view(const nlohmann::json& request, const nlohmann::json& sent, Date date, const Language& language);

}  // namespace iura
