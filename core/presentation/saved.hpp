// Answers that a person saved (contract: saved.schema.json beside this), whatever edition of the questions they were given to.
#pragma once

#include <string>

#include "presentation/language.hpp"

namespace iura {

// What becomes of the text of a saved file, on a day: {"answers", "made", "law", "tags", "renamed", "gone", "fresh"}, the last three
// in words: what is called otherwise since, what is asked no more, what is asked since. Or {"refused", "detail"}: why nothing of it
// is taken; "refused" is a key of i18n/saved. Answers that a person could have typed and that cannot be read are taken as typed.
// `editions` is editions.json: what changed in the questions. Never throws on what is in the file.
nlohmann::json open_saved(std::string_view text, Date today, const Language& language, const nlohmann::json& editions);
nlohmann::json open_saved(std::string_view text, Date today, const Language& language);

}  // namespace iura
