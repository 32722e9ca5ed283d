// The one place where JSON text is parsed, our own data and a person's answers alike.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string_view>

namespace iura {

// Null for text that is not JSON, nests deeper than anything of ours, or gives a key twice (two answers: not ours to choose).
nlohmann::json parse_json(std::string_view text);

}  // namespace iura
