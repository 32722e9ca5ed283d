#include "fuzz/saved_file.hpp"

#include "json/text.hpp"
#include "presentation/built_in_language.hpp"
#include "presentation/saved.hpp"

namespace iura::fuzz {

using nlohmann::json;

json opened(std::string_view text) { return open_saved(text, today, built_in_language("nl")); }

json saved(const json& answers, const json& tags) {
  json file{{"format", "iura-answers/1"}, {"edition", 1}, {"made", iso(today)}, {"law", iso(today)}, {"answers", answers}};
  if (!tags.is_null()) file["tags"] = tags;
  return file;
}

void demand_saved(const json& answers, const json& tags) {
  const json again = opened(json_text(saved(answers, tags)));
  const bool is_same = again.contains("answers") && again["answers"] == answers && again["tags"] == tags;
  if (!is_same) demand(false, "what is saved and opened is what it was", answers.dump() + "\n" + again.dump());
}

}  // namespace iura::fuzz
