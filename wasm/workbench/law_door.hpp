// The law in memory for an ordinary page, text in and text out: all that the law view does, without a canvas.
#pragma once

#include <nlohmann/json.hpp>

#include "model.hpp"

namespace iura::workbench {

// {"op": "figures"}: every figure of every right, by name. {"op": "effects", "date", "changes": [{"right", "key", "from", "value"}]}: what these
// do to the households of the tests, and the changed figures as a file; "refused" lists the places of changes that are no figures.
nlohmann::json answer_about_law(const Language& language, const nlohmann::json& request);

}  // namespace iura::workbench
