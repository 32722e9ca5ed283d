#include "guidance/nearest_change.hpp"
#include "presentation/object.hpp"
#include "presentation/step_words.hpp"

namespace iura {
namespace {

using nlohmann::json;

constexpr std::size_t most_changes = 3;

json sentence(const Scene& scene, const Entitlement& entitlement, const Change& change) {
  const std::string right = "rights/" + std::string{entitlement.right};
  const Speaker speaker = scene.speaker();
  Named values;
  std::string key = "date";
  if (change.question == nullptr) {
    values = {{"to", scene.language.date(change.date)}};
  } else {
    key = change.question->key();
    values = {{"from", speaker.answer(*change.question, change.from, change.path)}, {"to", speaker.answer(*change.question, change.to, change.path)},
              {"who", scene.people.who(People::person_of(change.path))}};
  }
  const auto text = scene.language.text({right, "change", key}, values);
  if (text.empty()) return nullptr;
  json described = object({{"path", change.path}, {"text", text}});
  if (change.question == nullptr) {
    described["to"] = iso(change.date);
  } else if (change.question->type == AnswerType::money) {
    described["to_cents"] = change.to.value.floor();
  } else if (change.question->type == AnswerType::choice) {
    described["to"] = change.question->choices[static_cast<std::size_t>(__builtin_ctzll(change.to.possible))];
  } else {
    described["to"] = change.question->type == AnswerType::yes_no ? json(change.to.value == Amount{1}) : json(change.to.value.floor());
  }
  return described;
}

}  // namespace

json why_not_view(const Scene& scene, const Entitlement& entitlement) {
  if (!is_no(entitlement.entitled)) return nullptr;
  const std::string right = "rights/" + std::string{entitlement.right};
  const Step* failing = nullptr;
  for (const auto& step : entitlement.trace.steps())
    if (step.kind == Step::Kind::condition && step.person == entitlement.person && step.value.high == Amount{}) {
      failing = &step;
      break;
    }
  if (failing == nullptr) return nullptr;
  const auto values = named_values(scene, entitlement.right, entitlement.trace, *failing);
  const auto value_of = [&](std::string_view name) {
    for (const auto& [key, value] : values)
      if (key == name) return json(value);
    return json{};
  };
  json changes = json::array();
  for (const auto& change : nearest_changes(scene.answers, entitlement, scene.law)) {
    if (changes.size() == most_changes) break;
    if (auto text = sentence(scene, entitlement, change); !text.is_null()) changes.push_back(std::move(text));
  }
  // Which of the named values is the person's, and which the limit: sheet.json says it for each condition.
  const auto& shown = sheet_of(entitlement.right)["conditions"];
  const auto shown_as = [&](const char* what) {
    const std::string id{failing->id};
    return shown.contains(id) && shown[id].contains(what) ? value_of(shown[id][what].get<std::string>()) : json{};
  };
  return object({{"condition", scene.language.text({right, "conditions", failing->id, "name"})},
          {"condition_id", failing->id},
          {"value", shown_as("value")},
          {"limit", shown_as("limit")},
          {"provision", citation(scene.language, failing->basis)},
          {"url", address_of(scene.language, failing->basis)},
          {"changes", changes},
          {"change", changes.empty() ? json(scene.language.text({"result", "why_not_combined"})) : changes[0]["text"]},
          {"still_apply", scene.language.text({"result", "still_apply"})}});
}

}  // namespace iura
