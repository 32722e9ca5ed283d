#include "presentation/step_words.hpp"

#include <map>

#include "embedded.hpp"
#include "json/text.hpp"
#include "presentation/object.hpp"

namespace iura {
namespace {

using nlohmann::json;

Fact<Amount> as_fact(const Value& value) { return Fact<Amount>::between(value.low, value.high, value.open); }

std::string yes_no(const Language& language, const Value& value) {
  return language.text({"result", "yes_no", value.low == Amount{1} ? Name{"yes"} : value.high == Amount{} ? Name{"no"} : Name{"unknown"}});
}

std::string choice(const Scene& scene, std::string_view right, std::string_view operand, const Value& value) {
  if (!value.is_exact()) return scene.language.text({"result", "choice_unknown"});
  const auto name = choice_name(right, operand, static_cast<std::size_t>(__builtin_ctzll(value.possible)));
  const auto key = sheet_of(right)["choices"].value(std::string{operand}, "");
  return key.empty() ? right_text(scene.language, right, {"words", operand, name}) : scene.language.text({"questions", "questions", key, "choices", name, "label"});
}

// A parameter in its own unit.
std::string figure_words(const Language& language, const Figure& figure) {
  const auto& unit = figure.parameter->unit;
  if (figure.parameter->is_money()) return language.money(to_cents(figure.value));
  if (unit == "rate/year" || unit == "fraction") return language.percent(figure.value);
  if (figure.value.is_whole()) return std::to_string(figure.value.floor());
  std::string text = figure.entry->text;
  if (const auto point = text.find('.'); point != std::string::npos) text[point] = ',';
  return text;
}

// The file of one name that each right may have, looked up once: a trace asks for it at every step.
using Beside = std::vector<const json*>;

const json& beside(std::string_view right, const char* file, Beside& known) {
  const auto path = [&] { return "core/rights/" + std::string{right} + file; };
  const int index = index_of_right(right);
  if (index < 0) return data_file(path());
  auto& found = known[static_cast<std::size_t>(index)];
  if (found == nullptr) found = &data_file(path());
  return *found;
}

}  // namespace

const json& data_file(const std::string& path) {
  static std::map<std::string, json> files;
  const auto known = files.find(path);
  if (known != files.end()) return known->second;
  json document;
  for (const auto& file : embedded::files())
    if (file.path == path) document = parse_json(file.text);
  return files.emplace(path, std::move(document)).first->second;
}

const json& claim_of(std::string_view right) {
  static Beside known(rights().size());
  return beside(right, "/claim.json", known);
}

std::string_view told_like(std::string_view right) {
  const json& claim = claim_of(right);
  return claim.is_object() && claim.contains("like") ? std::string_view{claim["like"].get_ref<const std::string&>()} : right;
}

std::string right_text(const Language& language, std::string_view right, std::initializer_list<Name> path, const Named& values) {
  for (const auto group : {right, told_like(right)}) {
    const json* at = language.find({"rights/" + std::string{group}});
    for (const auto key : path) at = at != nullptr && at->is_object() && at->contains(key) ? &(*at)[std::string{key}] : nullptr;
    if (at != nullptr && at->is_string()) return Language::fill(at->get<std::string>(), values);
  }
  return {};
}

const json& sheet_of(std::string_view right) {
  static const json plain = object({{"choices", json::object()}, {"numbers", json::array({"dependants", "further_people", "litres", "people"})}, {"words", json::object()}, {"lines", json::array()}});
  static Beside known(rights().size());
  const json& sheet = beside(told_like(right), "/sheet.json", known);
  return sheet.is_null() ? plain : sheet;
}

std::string choice_name(std::string_view right, std::string_view operand, std::size_t index) {
  const json& sheet = sheet_of(right);
  const std::string name{operand};
  if (sheet["words"].contains(name)) return sheet["words"][name][index];
  const std::string key = sheet["choices"].value(name, "");
  const auto dot = key.find('.');
  if (dot == std::string::npos) return std::to_string(index);
  const auto& thing = Catalogue::current().thing(key.substr(0, dot));
  return thing.questions[static_cast<std::size_t>(thing.find(std::string_view{key}.substr(dot + 1)))].choices[index];
}

bool is_number(std::string_view right, std::string_view operand) {
  for (const auto& name : sheet_of(right)["numbers"])
    if (name == operand) return true;
  return false;
}

std::string in_words(const Scene& scene, std::string_view right, std::string_view name, const Value& value) {
  switch (value.kind) {
    case Value::Kind::yes_no: return yes_no(scene.language, value);
    case Value::Kind::choice: return choice(scene, right, name, value);
    case Value::Kind::date: return scene.language.date({static_cast<std::int32_t>(value.low.floor())});
    case Value::Kind::count:
      return value.is_exact() ? std::to_string(value.low.floor()) : scene.language.text({"result", "choice_unknown"});
    case Value::Kind::amount: return scene.language.money(as_fact(value));
  }
  return {};
}

Named named_values(const Scene& scene, std::string_view right, const Trace& trace, const Step& step) {
  Named values{{"value", in_words(scene, right, step.id, step.value)}, {"who", scene.people.who(static_cast<std::size_t>(step.person))}};
  const auto a_month = [](const Value& value) { return as_fact(value) * Fact<Amount>{twelfth}; };
  if (step.value.kind == Value::Kind::amount) values.push_back({"value_month", scene.language.money(a_month(step.value))});
  for (const auto& operand : trace.operands(step)) {
    const std::string name{operand.name};
    values.push_back({name, operand.figure != nullptr ? figure_words(scene.language, *operand.figure)
                            : is_number(right, name)  ? std::to_string(operand.value.high.floor())
                                                      : in_words(scene, right, operand.name, operand.value)});
    if (operand.value.kind == Value::Kind::amount) values.push_back({name + "_month", scene.language.money(a_month(operand.value))});
  }
  return values;
}

std::string address_of(const Language& language, const Provision& provision) {
  const auto& acts = data_file("core/law/acts.json");
  const std::string act{provision.act};
  return acts.contains(act) ? acts[act].value("url_" + language.code(), "") : std::string{};
}

std::string citation(const Language& language, const Provision& provision) {
  const auto& acts = data_file("core/law/acts.json");
  const std::string act{provision.act};
  const std::string name = acts.contains(act) ? acts[act].value("short_" + language.code(), act) : act;
  return provision.provision.empty() ? name : name + ", " + std::string{provision.provision};
}

}  // namespace iura
