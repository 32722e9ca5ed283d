#include "presentation/object.hpp"
#include "presentation/step_words.hpp"

namespace iura {
namespace {

using nlohmann::json;

bool is_zero(const Value& value) { return value.low == Amount{} && value.high == Amount{}; }

bool shown(const json& entry, const Entitlement& entitlement, const Step& step, const Value& value) {
  // A line of a right, or of the lack of one.
  if (entry.contains("entitled") && entry["entitled"].get<bool>() == is_no(entitlement.entitled)) return false;
  const auto& when = entry["when"].get_ref<const std::string&>();
  if (when == "zero") return is_zero(value) && step.count > 0;
  return when != "not_zero" || !is_zero(value);
}

// What a line says: the value of its step, or what that step took from some of its operands.
Value value_of(const json& entry, const Trace& trace, const Step& step) {
  if (!entry.contains("taken_from")) return step.value;
  Fact<Amount> whole{Amount{}};
  for (const auto& operand : trace.operands(step))
    for (const auto& name : entry["taken_from"])
      if (operand.name == name.get_ref<const std::string&>()) whole += Fact<Amount>::between(operand.value.low, operand.value.high, operand.value.open);
  const auto taken = not_below_zero(whole - Fact<Amount>::between(step.value.low, step.value.high, step.value.open));
  return FactRef{taken}.value();
}

json line(const Scene& scene, const Entitlement& entitlement, const Step& step, const Value& value, const std::string& id, const std::string& kind) {
  const auto values = named_values(scene, entitlement.right, entitlement.trace, step);
  std::string text = right_text(scene.language, entitlement.right, {"steps", id, "label"}, values);
  if (text.empty()) text = id;
  if (step.person != entitlement.person) text += " (" + scene.people.who(static_cast<std::size_t>(step.person)) + ")";
  return object({{"id", id},
          {"person", step.person},
          {"text", text},
          {"detail", right_text(scene.language, entitlement.right, {"steps", id, "text"}, values)},
          {"amount", value.is_exact() ? scene.language.figure(to_cents(value.low)) : in_words(scene, entitlement.right, id, value)},
          {"kind", kind},
          {"provision", citation(scene.language, step.basis)},
          {"url", address_of(scene.language, step.basis)}});
}

// Then there is nothing to calculate: the means are not the reason.
bool another_condition_fails(const Entitlement& entitlement) {
  for (const auto& step : entitlement.trace.steps())
    if (step.kind == Step::Kind::condition && step.person == entitlement.person && step.branch < 0 && step.value.high == Amount{}) return true;
  return false;
}

}  // namespace

// Laid out by the right's sheet.json; only where the category is certain, for a sum under two categories is no sum.
json sum_view(const Scene& scene, const Entitlement& entitlement) {
  json lines = json::array();
  int branches = 0;
  int last_branch = -1;
  for (const auto& step : entitlement.trace.steps())
    if (step.branch >= 0 && step.branch != last_branch) {
      last_branch = step.branch;
      ++branches;
    }
  if (branches > 1 || another_condition_fails(entitlement)) return lines;
  // A right without a layout: every amount on the way that has words.
  if (sheet_of(entitlement.right)["lines"].empty())
    for (const auto& step : entitlement.trace.steps())
      if (step.kind == Step::Kind::amount && !right_text(scene.language, entitlement.right, {"steps", step.id, "label"}).empty())
        lines.push_back(line(scene, entitlement, step, step.value, std::string{step.id}, "note"));
  for (const auto& entry : sheet_of(entitlement.right)["lines"])
    for (const auto& step : entitlement.trace.steps()) {
      const std::string id = entry["step"];
      if (step.id != entry.value("of", id)) continue;
      const Value value = value_of(entry, entitlement.trace, step);
      if (!shown(entry, entitlement, step, value)) continue;
      // The means of somebody else are one line; how they come about is in the trace.
      if (step.depth > 0 && id != "relative_means") continue;
      lines.push_back(line(scene, entitlement, step, value, id, entry["as"]));
    }
  return lines;
}

}  // namespace iura
