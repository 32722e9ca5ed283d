#include <algorithm>

#include "household/path.hpp"
#include "presentation/object.hpp"
#include "presentation/view.hpp"

namespace iura {

using nlohmann::json;

namespace {

// Rows stand under the chapter of the question; those of other persons under the person.
std::string heading_of(const Scene& scene, const ApplicableQuestion& asked) {
  const auto person = People::person_of(asked.thing_path);
  if (person > 0) return item_title(scene.speaker(), "others/" + std::to_string(person - 1), "person");
  return scene.language.text({"questions", "chapters", asked.question->chapter});
}

std::string label_of(const Scene& scene, const ApplicableQuestion& asked) {
  const Speaker speaker = scene.speaker();
  std::string label = speaker.of_question(*asked.question, "", "short");
  // Of the second income: which one it is about.
  const bool item_of_list = asked.question->thing != "person" && asked.question->thing != "household";
  if (item_of_list) label = item_title(speaker, asked.thing_path, asked.question->thing) + " \u2013 " + label;
  return label;
}

bool rests_on(const Household& household, Open open, const std::string& path) {
  for (std::size_t i = 0; i < household.open.size(); ++i)
    if (household.open[i].path == path) return (open >> std::min<std::size_t>(i, 63) & 1) != 0;
  return false;
}

}  // namespace

const InputError* Scene::error_at(const std::string& path) const {
  for (const auto& error : answers.errors)
    if (error.path == path) return &error;
  return nullptr;
}

json summary_view(const Scene& scene) {
  const Speaker speaker = scene.speaker();
  json chapters = json::array();
  for (const auto& asked : scene.applicable) {
    if (!is_yes(asked.applies) || asked.answer->state == Answer::State::unanswered) continue;
    const auto heading = heading_of(scene, asked);
    json* chapter = nullptr;
    for (auto& known : chapters)
      if (known["heading"] == heading) chapter = &known;
    if (chapter == nullptr) {
      chapters.push_back(object({{"heading", heading}, {"rows", json::array()}}));
      chapter = &chapters.back();
    }
    const InputError* error = scene.error_at(asked.path());
    (*chapter)["rows"].push_back(object({{"page", asked.page()},
                                  {"path", asked.path()},
                                  {"question", label_of(scene, asked)},
                                  {"answer", speaker.answer(*asked.question, *asked.answer, asked.path())},
                                  {"unknown", asked.answer->state == Answer::State::unknown},
                                  {"error", error == nullptr ? json{} : json(speaker.error(*error, asked.question))}}));
  }
  return chapters;
}

json errors_view(const Scene& scene) {
  json errors = json::array();
  Answers copy = scene.answers;
  for (const auto& error : scene.answers.errors) {
    const Question* question = find(copy, error.path).question;
    const auto asked = std::find_if(scene.applicable.begin(), scene.applicable.end(), [&](const ApplicableQuestion& one) { return one.question == question && one.path() == error.path; });
    // A question that does not apply is not asked, and what is wrong with its answer does not matter now.
    if (question != nullptr && asked == scene.applicable.end()) continue;
    const bool has_page = question != nullptr && is_yes(asked->applies);
    errors.push_back(object({{"path", error.path}, {"key", error.key}, {"page", has_page ? json(asked->page()) : json{}}, {"field", error.path}, {"text", scene.speaker().error(error, question)}}));
  }
  return errors;
}

json missing_view(const Scene& scene, Open of) {
  json missing = json::array();
  for (const auto& ranked : scene.ranked) {
    if (ranked.decided_by_ocmw || !rests_on(scene.household, of, ranked.path)) continue;
    const auto slash = ranked.path.rfind('/');
    const auto thing = slash == std::string::npos ? std::string{} : ranked.path.substr(0, slash);
    missing.push_back(object({{"page", thing + ":" + ranked.question->page}, {"path", ranked.path}, {"text", scene.speaker().short_name(*ranked.question, ranked.path)}, {"asked", ranked.asked}}));
  }
  return missing;
}

}  // namespace iura
