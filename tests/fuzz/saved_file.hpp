// Answers as the page saves them, and the door by which they come back.
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

#include "fuzz/target.hpp"

namespace iura::fuzz {

nlohmann::json opened(std::string_view text);
nlohmann::json saved(const nlohmann::json& answers, const nlohmann::json& tags = nullptr);

// What was saved opens, and is what it was.
void demand_saved(const nlohmann::json& answers, const nlohmann::json& tags = nullptr);

}  // namespace iura::fuzz
