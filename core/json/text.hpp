// The one place where JSON text is read and written, our own data and a person's answers alike. The values are the library's;
// its reader and writer (every kind of floating-point number, wide characters) would be a tenth of what a phone has to fetch.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace iura {

// Null for text that is not JSON in UTF-8 (RFC 8259), nests deeper than anything of ours, or gives a key twice (two answers: not ours to choose).
nlohmann::json parse_json(std::string_view text);

// On one line, as short as can be. Strings are valid UTF-8, as parse_json gave them.
std::string json_text(const nlohmann::json& value);

}  // namespace iura
