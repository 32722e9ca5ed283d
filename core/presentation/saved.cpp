#include "presentation/saved.hpp"

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

std::int64_t number_in(const json& object, const char* name) { return object.contains(name) && object[name].is_number_integer() ? object[name].get<std::int64_t>() : 0; }

// Brings answers of an older edition to today's questions, and tells in words what that changed.
class Migration {
 public:
  Migration(const json& changes, std::int64_t from, const Language& language) : changes_(changes), from_(from), language_(language) {}

  json thing(const json& old, const std::string& name) {
    if (!old.is_object()) return old;
    json now = json::object();
    for (const auto& [key, value] : old.items()) {
      std::string id = key;
      json answer = value;
      for (const auto& change : changes_)
        if (number_in(change, "edition") > from_ && text_in(change, "thing") == name && change.contains("was")) apply(change, id, answer);
      if (!id.empty() && !now.contains(id)) now[id] = with_items(std::move(answer), name, id);
    }
    return now;
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
  json with_items(json answer, const std::string& name, const std::string& id) {
    if (name == "household" && id == "you") return thing(answer, "person");
    const ThingType& type = Catalogue::current().thing(name);
    const int index = type.find(std::string_view{id});
    if (index < 0 || !answer.is_array()) return answer;
    const Question& question = type.questions[static_cast<std::size_t>(index)];
    if (question.type == AnswerType::list)
      for (auto& item : answer) item = thing(item, question.list_of);
    return answer;
  }

  std::string name_of(const json& change, const char* id) const {
    return language_.text({"questions", "questions", text_in(change, "thing") + "." + text_in(change, id), "short"});
  }

  static void tell(json& list, const std::string& name) {
    for (const auto& told : list)
      if (told.get_ref<const std::string&>() == name) return;
    list.push_back(name);
  }

  // Of a question, one of its choices; otherwise the question itself, whose id is emptied where it is asked no more.
  void apply(const json& change, std::string& id, json& answer) {
    const auto was = text_in(change, "was");
    const auto now = text_in(change, "now");
    if (change.contains("question")) {
      if (text_in(change, "question") == id && replace(answer, was, now)) tell(now.empty() ? gone : renamed, name_of(change, "question"));
    } else if (was == id) {
      id = now;
      if (now.empty()) tell(gone, text_in(change["words"], language_.code().c_str()));
      else tell(renamed, name_of(change, "now"));
    }
  }

  // A choice, or one of those that are ticked. A choice that is offered no more leaves the question open.
  static bool replace(json& answer, const std::string& was, const std::string& now) {
    if (answer.is_string() && answer.get_ref<const std::string&>() == was) return answer = or_null(now), true;
    if (!answer.is_array()) return false;
    json ticked = json::array();
    bool found = false;
    for (auto& one : answer) {
      const bool is_it = one.is_string() && one.get_ref<const std::string&>() == was;
      found = found || is_it;
      if (!is_it) ticked.push_back(std::move(one));
      else if (!now.empty()) ticked.push_back(now);
    }
    answer = std::move(ticked);
    return found;
  }

  const json& changes_;
  std::int64_t from_;
  const Language& language_;
};

// As a person types: a text, or texts in parts. Everything else that cannot be read was put there by something else.
bool is_typed(const json& value) {
  if (value.is_object())
    for (const auto& part : value)
      if (part.is_structured() || part.is_boolean()) return false;
  return value.is_string() || value.is_object();
}

bool is_damage(const InputError& error, const json& answers) {
  const std::string& key = error.key;
  return key == "unknown_question" || key == "unknown_part" || key == "shape" || key == "choice.not_offered" || key == "text.too_long" || key.starts_with("list.") ||
         !is_typed(raw_at(answers, error.path));
}

bool is_tags(const json& tags) {
  if (tags.is_object())
    for (const auto& tag : tags)
      if (!tag.is_string()) return false;
  return tags.is_null() || tags.is_object();
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
  answers = migration.thing(answers, "household");
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
