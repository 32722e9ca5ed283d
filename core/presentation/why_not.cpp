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
  auto text = scene.language.text({right, "change", key}, values);
  // Some are a way out only from one answer: a plan for studies, for who studies.
  if (text.empty() && change.question != nullptr && change.from.possible != 0)
    text = scene.language.text({right, "change", key + "." + change.question->choices[static_cast<std::size_t>(__builtin_ctzll(change.from.possible))]}, values);
  // Nothing is said where one cannot choose to be otherwise: nationality, what a job is.
  if (text.empty()) return nullptr;
  // With that there is a right only if other answers, not known yet, allow it.
  if (!change.certain) {
    if (change.question != nullptr) values.push_back({"question", speaker.short_name(*change.question, change.path)});
    text = scene.language.text({"result", key == "date" ? Name{"date_perhaps"} : change.to.possible != 0 || change.question->type == AnswerType::yes_no ? Name{"choice_perhaps"} : Name{"number_perhaps"}}, values);
  }
  json described = object({{"path", change.path}, {"certain", change.certain}, {"text", text}});
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
  const Step* failing = entitlement.failing_condition();
  if (failing == nullptr) return nullptr;
  json changes = json::array();
  const auto nearest = nearest_changes(scene.answers, entitlement, scene.law, scene.trials);
  for (const auto& change : nearest) {
    if (changes.size() == most_changes) break;
    if (auto text = sentence(scene, entitlement, change); !text.is_null()) changes.push_back(std::move(text));
  }
  // Only after everything was tried do we know that no single change is enough.
  const bool combined = nearest.empty() && !scene.trials.are_over();
  return object({{"condition_id", failing->id},
          {"provision", citation(scene.language, failing->basis)},
          {"url", address_of(scene.language, failing->basis)},
          {"changes", std::move(changes)},
          {"combined", combined ? json(scene.language.text({"result", "why_not_combined"})) : json{}},
          {"still_apply", scene.language.text({"result", "still_apply"})}});
}

}  // namespace iura
