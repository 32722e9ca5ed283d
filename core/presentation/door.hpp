// The one door for every screen: a request in JSON text in, a response in JSON text out. Never throws on what it is sent.
#pragma once

#include <string>
#include <string_view>

#include "presentation/language.hpp"

namespace iura {

// Requests: {"op": "load_language", "lang", "texts"}, {"op": "view", "lang", "date", "answers", "page"};
// {"op": "sheet"} likewise without a page: all of it at once, for the worker's page (sheet.schema.json); and, for programs,
// {"op": "assess", "date", "answers", "trace", "guidance"}. A view with "only": "page" is {"page"} alone, without what comes after it, and
// without a page what stands before anything was asked: nothing is assessed for it.
// {"op": "open", "lang", "date", "text"}: {"open"}, the answers in the text of a saved file (saved.hpp).
// And {"op": "what_if"} and {"op": "compare"}: what_if.hpp; {"op": "decided"}: decided.hpp.
// A request that is not in order is answered with {"problem": "..."}.
std::string call(std::string_view request);

// The whole view of some answers on a date: next, page, summary, errors, result.
nlohmann::json view(const nlohmann::json& answers, Date date, const Language& language, const std::string& page);

}  // namespace iura
