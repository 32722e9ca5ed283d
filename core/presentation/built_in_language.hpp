// A language whose texts are built in: for the command line, the desktop and the tests (iura_texts). The page hands its own to the core.
#pragma once

#include <string>

#include "presentation/language.hpp"

namespace iura {

// "nl" or "fr", read once. Throws std::runtime_error for any other.
const Language& built_in_language(const std::string& code);

}  // namespace iura
