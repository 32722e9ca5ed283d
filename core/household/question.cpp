#include "household/question.hpp"

#include <array>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "embedded.hpp"
#include "json/text.hpp"

namespace iura {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 5> period_names{"once", "week", "month", "quarter", "year"};
constexpr std::array<std::string_view, 2> basis_names{"net", "gross"};
constexpr std::array<std::string_view, 9> type_names{"yes_no", "choice", "set", "money", "count", "age", "date", "fraction", "list"};

template <class E, std::size_t N>
E named(const std::array<std::string_view, N>& names, const std::string& text) {
  for (std::size_t i = 0; i < N; ++i)
    if (names[i] == text) return static_cast<E>(i);
  throw std::runtime_error("questions.json: unknown word " + text);
}

// The questions of all things are known by now, so that a clause can be checked against the question it looks at.
class ClauseReader {
 public:
  ClauseReader(const json& conditions, std::vector<ThingType>& things) : conditions_(conditions), things_(things) {}

  Clause all(const json& clauses, const std::string& thing) { return group(Clause::Kind::all, clauses, thing); }

 private:
  Clause group(Clause::Kind kind, const json& clauses, const std::string& thing) {
    Clause clause;
    clause.kind = kind;
    for (const auto& part : clauses) clause.parts.push_back(one(part, thing));
    return clause;
  }

  Clause one(const json& part, const std::string& thing) {
    if (part.contains("condition")) return named_condition(part["condition"].get<std::string>(), thing);
    if (part.contains("any")) return group(Clause::Kind::any, part["any"], thing);
    if (part.contains("all")) return all(part["all"], thing);
    if (part.contains("some")) {
      Clause clause;
      clause.kind = Clause::Kind::some;
      const auto name = part["some"].get<std::string>();
      clause.from_household = name.front() == '/';
      const auto& list = question(clause.from_household ? "household" : thing, clause.from_household ? name.substr(1) : name);
      clause.index = list.index;
      clause.parts.push_back(all(part["where"], list.list_of));
      return clause;
    }
    return leaf(part, question(thing, part.at("question").get<std::string>()));
  }

  // The same condition is another one for each thing.
  Clause named_condition(const std::string& name, const std::string& thing) {
    if (type(thing).condition_places.find(hash_of(name)) < 0) {
      Clause condition = all(conditions_.at(name), thing);
      type(thing).condition_places.add(name);
      type(thing).conditions.push_back(std::move(condition));
    }
    Clause clause;
    clause.kind = Clause::Kind::named;
    clause.index = type(thing).condition_places.find(hash_of(name));
    return clause;
  }

  static Clause leaf(const json& part, const Question& question) {
    Clause clause;
    clause.index = question.index;
    if (part.contains("is") || part.contains("is_not")) {
      clause.kind = Clause::Kind::is;
      for (const auto& value : part.contains("is") ? part["is"] : part["is_not"])
        clause.among |= std::uint64_t{1} << (value.is_boolean() ? (value.get<bool>() ? 1 : 0) : choice(question, value.get<std::string>()));
      if (part.contains("is_not")) clause.among = ~clause.among;
      return clause;
    }
    if (part.contains("has")) {
      clause.kind = Clause::Kind::has;
      for (const auto& value : part["has"]) clause.among |= std::uint64_t{1} << choice(question, value.get<std::string>());
      return clause;
    }
    clause.kind = Clause::Kind::range;
    clause.has_from = part.contains("from");
    clause.has_below = part.contains("below");
    if (clause.has_from) clause.from = part["from"].get<int>();
    if (clause.has_below) clause.below = part["below"].is_string() ? 1 : part["below"].get<int>();
    return clause;
  }

  static int choice(const Question& question, const std::string& name) {
    for (std::size_t i = 0; i < question.choices.size(); ++i)
      if (question.choices[i] == name) return static_cast<int>(i);
    throw std::runtime_error("questions.json: " + question.key() + " has no choice " + name);
  }

  ThingType& type(const std::string& thing) const {
    for (auto& type : things_)
      if (type.name == thing) return type;
    throw std::out_of_range(thing);
  }

  const Question& question(const std::string& thing, const std::string& id) const {
    const ThingType& asked = type(thing);
    const int place = asked.find(id);
    if (place < 0) throw std::runtime_error("questions.json: no question " + thing + "." + id);
    return asked.questions[static_cast<std::size_t>(place)];
  }

  const json& conditions_;
  std::vector<ThingType>& things_;
};

Question read_question(const json& object, const std::string& thing, int index) {
  Question question;
  question.id = object.at("id").get<std::string>();
  question.thing = thing;
  question.index = index;
  question.page = object.at("page").get<std::string>();
  question.chapter = object.at("chapter").get<std::string>();
  question.type = named<AnswerType>(type_names, object.at("type").get<std::string>());
  if (object.contains("choices")) question.choices = object["choices"].get<std::vector<std::string>>();
  for (const auto& hidden : object.value("hidden_choices", json::array()))
    for (std::size_t i = 0; i < question.choices.size(); ++i)
      if (question.choices[i] == hidden) question.hidden_choices |= std::uint64_t{1} << i;
  for (const auto& period : object.value("periods", json::array())) question.periods.push_back(named<Period>(period_names, period));
  for (const auto& basis : object.value("bases", json::array())) question.bases.push_back(named<Basis>(basis_names, basis));
  question.unit = object.value("unit", "");
  question.list_of = object.value("list_of", "");
  if (question.type == AnswerType::date) {
    question.earliest = date_of(object.at("min").get<std::string>());
    question.latest = date_of(object.at("max").get<std::string>());
    question.past = object.value("past", false);
  } else {
    question.min = object.value("min", 0);
    question.max = object.value("max", 0);
    question.usual_most = object.value("usual_most", 0);
  }
  question.decided_by_ocmw = object.value("decided_by", "") == "ocmw";
  question.usual = object.value("usual", question.usual);
  question.first = object.value("first", false);
  question.optional = object.value("optional", false);
  question.places = object.value("places", false);
  if (object.contains("otherwise")) question.otherwise = json_text(object["otherwise"]);
  if (object.contains("assumed")) question.assumed = json_text(object["assumed"]);
  if (object.contains("typical")) question.typical = json_text(object["typical"]);
  for (const auto& probe : object.value("probe", json::array())) question.probe.push_back(json_text(probe));
  return question;
}

}  // namespace

int ThingType::find(std::string_view id) const {
  const int place = find(hash_of(id));
  return place >= 0 && questions[static_cast<std::size_t>(place)].id == id ? place : -1;
}

Catalogue::Catalogue(std::string_view questions_json) {
  const auto document = parse_json(questions_json);
  if (!document.is_object()) throw std::runtime_error("questions.json is not JSON");
  for (const auto& [name, questions] : document.at("things").items()) {
    ThingType type;
    type.name = name;
    for (const auto& object : questions) {
      type.questions.push_back(read_question(object, name, static_cast<int>(type.questions.size())));
      type.questions.back().number = size_++;
      type.places.add(type.questions.back().id);
    }
    things_.push_back(std::move(type));
  }
  ClauseReader reader{document.at("conditions"), things_};
  for (auto& type : things_) {
    std::size_t i = 0;
    for (const auto& object : document["things"][type.name])
      type.questions[i++].applies_when = reader.all(object.value("applies_when", json::array()), type.name);
  }
}

const ThingType& Catalogue::thing(std::string_view name) const {
  for (const auto& type : things_)
    if (type.name == name) return type;
  throw std::out_of_range("no thing " + std::string{name});
}

const Catalogue& Catalogue::current() {
  static const Catalogue catalogue = [] {
    for (const auto& file : embedded::files())
      if (file.path == "core/household/questions.json") return Catalogue{file.text};
    throw std::runtime_error("questions.json is not embedded");
  }();
  return catalogue;
}

std::string_view name_of(Period period) { return period_names[static_cast<std::size_t>(period)]; }
std::string_view name_of(Basis basis) { return basis_names[static_cast<std::size_t>(basis)]; }

int periods_a_year(Period period) {
  constexpr std::array<int, 5> a_year{1, 52, 12, 4, 1};
  return a_year[static_cast<std::size_t>(period)];
}

}  // namespace iura
