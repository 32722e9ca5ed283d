#include "trace_words.hpp"

#include "presentation/question_words.hpp"

namespace iura::workbench {

std::string sentence_of(const Scene& scene, const Entitlement& entitlement, const Step& step, const Named& values) {
  if (step.kind == Step::Kind::note) return right_text(scene.language, entitlement.right, {"notes", step.id}, values);
  if (step.kind == Step::Kind::amount) return right_text(scene.language, entitlement.right, {"steps", step.id, "text"}, values);
  const Name outcome = step.value.low == Amount{1} ? Name{"yes"} : step.value.high == Amount{} ? Name{"no"} : Name{"unknown"};
  return right_text(scene.language, entitlement.right, {"conditions", step.id, outcome}, values);
}

std::string title_of(const Scene& scene, const Entitlement& entitlement, const Step& step, const Named& values) {
  return step.kind == Step::Kind::amount ? operand_name(scene, entitlement.right, step.id, values) : sentence_of(scene, entitlement, step, values);
}

std::string operand_name(const Scene& scene, std::string_view right, std::string_view operand, const Named& values) {
  if (auto label = right_text(scene.language, right, {"steps", operand, "label"}, values); !label.empty()) return label;
  if (auto own = scene.language.text({"workbench", "operands", operand}); !own.empty()) return own;
  const auto& person = Catalogue::current().thing("person");
  const int question = person.find(operand);
  return question < 0 ? std::string{} : scene.speaker().short_name(person.questions[static_cast<std::size_t>(question)], "you");
}

}  // namespace iura::workbench
