#include "household/path.hpp"
#include "presentation/object.hpp"
#include "presentation/view.hpp"

namespace iura {
namespace {

using nlohmann::json;

template <class E>
json options(const Language& language, const std::vector<E>& words, Name group) {
  json list = json::array();
  for (const E word : words) list.push_back(object({{"value", name_of(word)}, {"label", language.text({"questions", group, name_of(word)})}}));
  return list;
}

std::string_view type_name(AnswerType type) {
  constexpr std::string_view names[] = {"yes_no", "choice", "set", "money", "count", "age", "date", "fraction", "list"};
  return names[static_cast<std::size_t>(type)];
}

json choices_of(const Speaker& speaker, const Question& question, const std::string& path) {
  json choices = json::array();
  if (question.type == AnswerType::yes_no || question.type == AnswerType::list) {
    for (const bool value : {true, false}) {
      const Name key = value ? Name{"yes"} : Name{"no"};
      auto label = speaker.language.text({"questions", "questions", question.key(), "choices", key, "label"});
      if (label.empty()) label = speaker.language.text({"questions", key});
      choices.push_back(object({{"value", value}, {"label", label}, {"hint", json{}}}));
    }
  }
  for (std::size_t i = 0; i < question.choices.size(); ++i) {
    if (question.hidden_choices >> i & 1) continue;
    choices.push_back(object({{"value", question.choices[i]},
                       {"label", speaker.choice(question, i, path)},
                       {"hint", or_null(speaker.choice(question, i, path, "hint"))},
                       {"group", or_null(speaker.language.text({"questions", "questions", question.key(), "choices", question.choices[i], "group"}))}}));
  }
  return choices;
}

}  // namespace

json field_view(const Scene& scene, const ApplicableQuestion& asked) {
  const Speaker speaker = scene.speaker();
  const Language& language = scene.language;
  const Question& question = *asked.question;
  const std::string path = asked.path();
  const InputError* error = scene.error_at(path);
  return object({{"path", path},
          {"id", question.id},
          {"type", type_name(question.type)},
          {"label", speaker.of_question(question, path, "label")},
          {"hint", or_null(speaker.of_question(question, path, "hint"))},
          {"choices", choices_of(speaker, question, path)},
          {"unit", or_null(question.unit.empty() ? "" : language.text({"questions", "units", question.unit}))},
          {"periods", options(language, question.periods, "periods")},
          {"period_label", question.periods.empty() ? json{} : json(language.text({"questions", "period_label"}))},
          {"bases", options(language, question.bases, "bases")},
          {"basis_label", question.bases.empty() ? json{} : json(language.text({"questions", "basis_label"}))},
          {"none_label", or_null(question.type == AnswerType::set ? language.text({"questions", "none_of_these"}) : speaker.of_question(question, path, "none"))},
          {"value", question.type == AnswerType::list ? json{} : raw_at(scene.raw, path)},
          {"state", asked.answer->state == Answer::State::unknown ? "unknown" : asked.answer->is_given() ? "given" : "open"},
          {"places", question.places},
          {"optional", question.optional},
          {"unknown_label", language.text({"questions", "unknown"})},
          {"understood", or_null(speaker.understood(question, *asked.answer, path))},
          {"error", error == nullptr ? json{} : json(speaker.error(*error, &question))},
          {"date_labels", question.type == AnswerType::date ? *language.find({"questions", "date_labels"}) : json{}}});
}

json full_view(const Scene& scene, const ApplicableQuestion& asked) {
  const Question& question = *asked.question;
  if (asked.answer->items.size() < static_cast<std::size_t>(question.max)) return nullptr;
  return scene.speaker().error({asked.path(), "list.too_long", {{"max", std::to_string(question.max)}}}, &question);
}

namespace {

json list_of_items(const Scene& scene, const ApplicableQuestion& asked) {
  const Speaker speaker = scene.speaker();
  const Question& question = *asked.question;
  const auto thing_text = [&](std::string_view part) { return scene.language.text({"questions", "things", question.list_of, part}); };
  json items = json::array();
  for (std::size_t i = 0; i < asked.answer->items.size(); ++i) {
    const std::string path = asked.path() + "/" + std::to_string(i);
    std::string summary;
    std::string first_page;
    bool complete = true;
    for (const auto& candidate : scene.applicable) {
      if (candidate.thing_path != path || !is_yes(candidate.applies)) continue;
      if (first_page.empty()) first_page = candidate.page();
      if (candidate.question->thing == "person" && !candidate.question->first) continue;
      if (candidate.answer->state == Answer::State::unanswered || candidate.answer->state == Answer::State::refused) complete = complete && candidate.question->decided_by_ocmw;
      if (!candidate.answer->is_given() || candidate.question->type == AnswerType::list || candidate.question->type == AnswerType::yes_no) continue;
      if (!summary.empty()) summary += ", ";
      summary += speaker.answer(*candidate.question, *candidate.answer, path);
    }
    items.push_back(object({{"path", path}, {"first_page", first_page}, {"title", item_title(speaker, path, question.list_of)}, {"summary", summary}, {"complete", complete}}));
  }
  const ThingType& type = Catalogue::current().thing(question.list_of);
  return object({{"question_path", asked.path()}, {"items_path", asked.path()}, {"items", std::move(items)}, {"new_item_page", asked.path() + "/{n}:" + type.questions.front().page},
          {"item_heading", thing_text("item_heading")}, {"add", thing_text("add")}, {"add_another", thing_text("add_another")},
          {"none", thing_text("none")}, {"remove_label", thing_text("remove")}, {"max", question.max}, {"full", full_view(scene, asked)}});
}

}  // namespace

std::string next_page(const Scene& scene) {
  for (const auto& ranked : scene.ranked) {
    if (ranked.asked || ranked.decided_by_ocmw) continue;
    const auto slash = ranked.path.rfind('/');
    return (slash == std::string::npos ? std::string{} : ranked.path.substr(0, slash)) + ":" + ranked.question->page;
  }
  return {};
}

// The rest of the same thing, then the list it belongs to, then whatever is most useful.
std::string page_after(const Scene& scene, const std::string& page) {
  const auto shown = std::find_if(scene.applicable.begin(), scene.applicable.end(), [&](const ApplicableQuestion& asked) { return is_yes(asked.applies) && asked.page() == page; });
  if (shown == scene.applicable.end()) return {};
  const auto& thing = shown->thing_path;
  const bool asked_first = shown->question->thing != "person" || shown->question->first;
  if (thing.find('/') != std::string::npos) {
    for (const auto& other : scene.applicable) {
      const bool open = other.answer->state == Answer::State::unanswered || other.answer->state == Answer::State::refused;
      if (other.thing_path != thing || !is_yes(other.applies) || !open || other.page() == page || other.question->decided_by_ocmw) continue;
      if (other.question->thing != "person" || other.question->first) return other.page();
    }
    for (const auto& list : scene.applicable)
      if (asked_first && is_yes(list.applies) && list.path() == thing.substr(0, thing.rfind('/'))) return list.page();
  }
  const auto next = next_page(scene);
  return next == page ? std::string{} : next;
}

json page_view(const Scene& scene, const std::string& page) {
  json fields = json::array();
  json list = nullptr;
  const ApplicableQuestion* first = nullptr;
  for (const auto& asked : scene.applicable) {
    if (asked.page() != page || !is_yes(asked.applies)) continue;
    if (first == nullptr) first = &asked;
    if (asked.question->type == AnswerType::list) list = list_of_items(scene, asked);
    fields.push_back(field_view(scene, asked));
  }
  if (first == nullptr) return nullptr;
  const Speaker speaker = scene.speaker();
  const auto heading = speaker.of_page(first->thing_path, *first->question, "heading");
  const auto why = speaker.of_page(first->thing_path, *first->question, "why");
  return object({{"id", page},
          {"title", heading},
          {"heading", heading},
          {"chapter", scene.language.text({"questions", "chapters", People::person_of(first->thing_path) > 0 ? Name{"people"} : first->question->chapter})},
          {"help", or_null(speaker.of_page(first->thing_path, *first->question, "help"))},
          {"why", why.empty() ? json{} : object({{"summary", scene.language.text({"result", "why_we_ask"})}, {"text", why}})},
          {"is_list", list.is_null() ? json(false) : std::move(list)},
          {"fields", std::move(fields)}});
}

json first_view(const Scene& scene) {
  const Date date = scene.law.date();
  return object({{"lang", scene.language.code()}, {"date", iso(date)}, {"date_text", scene.language.date(date)}, {"next", scene.applicable.front().page()}, {"page", json{}},
                 {"summary", json::array()}, {"errors", json::array()}, {"result", object({{"provisional", false}, {"disclaimer", disclaimer(scene)}})}});
}

}  // namespace iura
