// The worker's sheet: every question that applies at once, in sections, with what goes with the answers.
#include <array>

#include "presentation/object.hpp"
#include "presentation/view.hpp"

namespace iura {
namespace {

using nlohmann::json;

// The order in which a worker asks. Each of the others has a section of their own, after the people.
constexpr std::array<std::string_view, 9> chapters{"you", "home", "people", "work", "income", "savings", "situation", "budget", "decisions"};
constexpr std::string_view people_chapter = "people";

bool is_person(const std::string& thing_path) { return thing_path == "you" || People::person_of(thing_path) > 0; }

json fields_of(const Scene& scene, const std::string& thing_path, std::string_view chapter);

// What is in a list of things: each with its questions, whatever their chapter. People have sections instead.
json items_of(const Scene& scene, const ApplicableQuestion& asked) {
  const auto words = [&](std::string_view part) { return scene.language.text({"questions", "things", asked.question->list_of, part}); };
  json items = json::array();
  for (std::size_t i = 0; i < asked.answer->items.size(); ++i) {
    const std::string path = asked.path() + "/" + std::to_string(i);
    items.push_back(object({{"path", path}, {"title", item_title(scene.speaker(), path, asked.question->list_of)}, {"fields", asked.question->list_of == "person" ? json::array() : fields_of(scene, path, {})}}));
  }
  return object({{"items", std::move(items)}, {"add", words("add")}, {"none", words("none")}, {"remove", words("remove")}, {"max", asked.question->max}, {"full", full_view(scene, asked)}, {"sections", asked.question->list_of == "person"}});
}

json sheet_field(const Scene& scene, const ApplicableQuestion& asked) {
  const Speaker speaker = scene.speaker();
  json field = field_view(scene, asked);
  field["short"] = speaker.of_question(*asked.question, "", "short");
  field["answer"] = or_null(asked.answer->is_given() || asked.answer->state == Answer::State::unknown ? speaker.answer(*asked.question, *asked.answer, asked.path()) : std::string{});
  field["assumed"] = asked.question->decided_by_ocmw;
  field["list"] = asked.question->type == AnswerType::list ? items_of(scene, asked) : json{};
  return field;
}

// Of one thing; with a chapter only those of that chapter.
json fields_of(const Scene& scene, const std::string& thing_path, std::string_view chapter) {
  json fields = json::array();
  for (const auto& asked : scene.applicable) {
    // What was listed is shown, also while it is open whether the list is asked for.
    const bool listed = !asked.answer->items.empty() && !is_no(asked.applies);
    if (asked.thing_path != thing_path || !(is_yes(asked.applies) || listed)) continue;
    if (!chapter.empty() && asked.question->chapter != chapter) continue;
    fields.push_back(sheet_field(scene, asked));
  }
  return fields;
}

json section(std::string id, std::string heading, int person, json fields) {
  return object({{"id", std::move(id)}, {"heading", std::move(heading)}, {"person", person}, {"fields", std::move(fields)}});
}

json sections_view(const Scene& scene) {
  json sections = json::array();
  for (const auto chapter : chapters) {
    json fields = fields_of(scene, "", chapter);
    for (auto& field : fields_of(scene, "you", chapter)) fields.push_back(std::move(field));
    if (!fields.empty()) sections.push_back(section(std::string{chapter}, scene.language.text({"questions", "chapters", chapter}), 0, std::move(fields)));
    if (chapter != people_chapter) continue;
    std::string last;
    for (const auto& asked : scene.applicable) {
      if (asked.thing_path == "you" || !is_person(asked.thing_path) || asked.thing_path == last || asked.thing_path.find('/') != asked.thing_path.rfind('/')) continue;
      last = asked.thing_path;
      sections.push_back(section(last, item_title(scene.speaker(), last, "person"), static_cast<int>(People::person_of(last)), fields_of(scene, last, {})));
    }
  }
  return sections;
}

}  // namespace

json sheet_view(const Scene& scene) {
  const auto& language = scene.language;
  json sheet = object({{"lang", language.code()}, {"date", iso(scene.law.date())}, {"date_text", language.date(scene.law.date())}, {"sections", sections_view(scene)},
                       {"errors", errors_view(scene)}, {"result", result_view(scene)}, {"means_tests", means_tests_view(scene)}});
  sheet["date_warning"] = scene.assessment.entitlements.empty() ? sheet["result"]["total_text"] : json{};
  return sheet;
}

}  // namespace iura
