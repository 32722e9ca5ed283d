#include "presentation/saved.hpp"

#include <algorithm>

#include "embedded.hpp"
#include "household/answers.hpp"
#include "json/text.hpp"
#include "presentation/object.hpp"

namespace iura {
namespace {

using nlohmann::json;

constexpr std::size_t longest_detail = 60;

json refused(const char* why, std::string detail = {}) {
  if (detail.size() > longest_detail) detail.clear();
  return object({{"refused", why}, {"detail", std::move(detail)}});
}

std::string text_in(const json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

std::int64_t number_in(const json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

// Brings answers of an older edition to today's questions, and tells in words what that changed.
class Migration {
 public:
  Migration(const json& changes, std::int64_t from, const Language& language) : changes_(changes), from_(from), language_(language) {}

  void thing(json& thing, const std::string& name) {
    if (!thing.is_object()) return;
    for (const auto& change : changes_)
      if (number_in(change, "edition") > from_ && text_in(change, "thing") == name) apply(change, thing);
    for (const auto& question : Catalogue::current().thing(name).questions)
      if (question.type == AnswerType::list)
        if (const auto list = thing.find(question.id); list != thing.end() && list->is_array())
          for (auto& item : *list) this->thing(item, question.list_of);
    if (name == "household" && thing.contains("you")) this->thing(thing["you"], "person");
  }

  // Questions that came later, whatever was answered.
  json fresh() const {
    json names = json::array();
    for (const auto& change : changes_)
      if (number_in(change, "edition") > from_ && !change.contains("was")) names.push_back(name_of(change, "now"));
    return names;
  }

  json renamed = json::array();
  json gone = json::array();

 private:
  std::string name_of(const json& change, const char* id) const {
    return language_.text({"questions", "questions", text_in(change, "thing") + "." + text_in(change, id), "short"});
  }

  static void tell(json& list, std::string name) {
    if (std::find(list.begin(), list.end(), name) == list.end()) list.push_back(std::move(name));
  }

  void apply(const json& change, json& thing) {
    const auto was = text_in(change, "was");
    const auto now = text_in(change, "now");
    if (was.empty()) return;
    // Of a question, one of its choices; otherwise the question itself.
    if (const auto question = text_in(change, "question"); !question.empty()) {
      if (const auto answer = thing.find(question); answer != thing.end() && replace(*answer, was, now)) tell(now.empty() ? gone : renamed, name_of(change, "question"));
      return;
    }
    const auto old = thing.find(was);
    if (old == thing.end()) return;
    json answer = std::move(*old);
    thing.erase(old);
    if (now.empty()) return tell(gone, text_in(change["words"], language_.code().c_str()));
    if (!thing.contains(now)) thing[now] = std::move(answer);
    tell(renamed, name_of(change, "now"));
  }

  // A choice, or one of those that are ticked. A choice that is offered no more leaves the question open.
  static bool replace(json& answer, const std::string& was, const std::string& now) {
    if (answer.is_string() && answer == was) return answer = or_null(now), true;
    if (!answer.is_array()) return false;
    const auto ticked = std::find(answer.begin(), answer.end(), json(was));
    if (ticked == answer.end()) return false;
    if (now.empty()) answer.erase(ticked);
    else *ticked = now;
    return true;
  }

  const json& changes_;
  std::int64_t from_;
  const Language& language_;
};

// As a person types: a text, or texts in parts. Everything else that cannot be read was put there by something else.
bool is_typed(const json& value) {
  const auto simple = [](const json& part) { return part.is_string() || part.is_number() || part.is_null(); };
  return value.is_string() || (value.is_object() && std::all_of(value.begin(), value.end(), simple));
}

bool is_damage(const InputError& error, const json& answers) {
  const std::string& key = error.key;
  return key == "unknown_question" || key == "unknown_part" || key == "shape" || key == "choice.not_offered" || key == "text.too_long" || key.starts_with("list.") ||
         !is_typed(raw_at(answers, error.path));
}

bool is_tags(const json& tags) {
  return tags.is_null() || (tags.is_object() && std::all_of(tags.begin(), tags.end(), [](const json& tag) { return tag.is_string(); }));
}

}  // namespace

json open_saved(std::string_view text, Date today, const Language& language, const json& editions) {
  constexpr std::string_view format = "iura-answers/";
  json file = parse_json(text);
  if (!file.is_object()) return refused("unreadable");
  const auto written = text_in(file, "format");
  if (!written.starts_with(format)) return refused("not_ours");
  const auto edition = number_in(file, "edition");
  if (written != "iura-answers/1" || edition > number_in(editions, "edition")) return refused("newer");
  for (const auto& [key, value] : file.items())
    if (key != "format" && key != "edition" && key != "made" && key != "law" && key != "build" && key != "answers" && key != "tags") return refused("unknown_key", key);
  const auto made = iso_date(text_in(file, "made"));
  const auto law = iso_date(text_in(file, "law"));
  json& answers = file["answers"];
  if (edition < 1 || !made || !law || !answers.is_object() || !is_tags(file["tags"])) return refused("incomplete");

  Migration migration{editions["changes"], edition, language};
  migration.thing(answers, "household");
  for (const char* ours : {"date", "format"})
    if (answers.contains(ours)) return refused("unknown_key", ours);
  const Answers read = read_answers(answers, today);
  for (const auto& error : read.errors)
    if (is_damage(error, answers)) return refused(error.key == "unknown_question" ? "unknown_key" : "damaged", error.path);
  json fresh = migration.fresh();
  return object({{"answers", std::move(answers)}, {"made", iso(*made)}, {"made_text", language.date(*made)}, {"law", iso(*law)}, {"law_text", language.date(*law)},
                 {"tags", std::move(file["tags"])}, {"renamed", std::move(migration.renamed)}, {"gone", std::move(migration.gone)}, {"fresh", std::move(fresh)}});
}

json open_saved(std::string_view text, Date today, const Language& language) {
  for (const auto& file : embedded::files())
    if (file.path == "core/household/editions.json") return open_saved(text, today, language, parse_json(file.text));
  return refused("unreadable");
}

}  // namespace iura
