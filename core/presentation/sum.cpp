#include "presentation/sum.hpp"

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

// Then there is nothing to calculate: the means are not the reason.
bool another_condition_fails(const Entitlement& entitlement) {
  for (const auto& step : entitlement.trace.steps())
    if (step.kind == Step::Kind::condition && step.person == entitlement.person && step.branch < 0 && step.value.high == Amount{}) return true;
  return false;
}

}  // namespace

Value value_of(const json& entry, const Trace& trace, const Step& step) {
  if (!entry.contains("taken_from")) return step.value;
  Fact<Amount> whole{Amount{}};
  for (const auto& operand : trace.operands(step))
    for (const auto& name : entry["taken_from"])
      if (operand.name == name.get_ref<const std::string&>()) whole += Fact<Amount>::between(operand.value.low, operand.value.high, operand.value.open);
  const auto taken = not_below_zero(whole - Fact<Amount>::between(step.value.low, step.value.high, step.value.open));
  return FactRef{taken}.value();
}

bool has_open_category(const Entitlement& entitlement) {
  int branches = 0;
  int last_branch = -1;
  for (const auto& step : entitlement.trace.steps())
    if (step.branch >= 0 && step.branch != last_branch) {
      last_branch = step.branch;
      ++branches;
    }
  return branches > 1;
}

std::vector<SumLine> sum_lines(const Entitlement& entitlement) {
  std::vector<SumLine> lines;
  if (has_open_category(entitlement) || another_condition_fails(entitlement)) return lines;
  const auto& layout = sheet_of(entitlement.right)["lines"];
  for (const auto& entry : layout)
    for (const auto& step : entitlement.trace.steps()) {
      const std::string id = entry["step"];
      if (step.id != entry.value("of", id)) continue;
      const Value value = value_of(entry, entitlement.trace, step);
      if (!shown(entry, entitlement, step, value)) continue;
      // The means of somebody else are one line; how they come about is in the trace.
      if (step.depth > 0 && id != "relative_means") continue;
      lines.push_back({&step, value, id, entry["as"]});
    }
  // A right without a layout: every amount on the way that has words.
  if (layout.empty())
    for (const auto& step : entitlement.trace.steps())
      if (step.kind == Step::Kind::amount) lines.push_back({&step, step.value, std::string{step.id}, "note"});
  return lines;
}

std::string line_label(const Scene& scene, const Entitlement& entitlement, const Step& step, const std::string& id) {
  return right_text(scene.language, entitlement.right, {"steps", id, "label"}, named_values(scene, entitlement.right, entitlement.trace, step));
}

std::string line_detail(const Scene& scene, const Entitlement& entitlement, const Step& step, const std::string& id) {
  return right_text(scene.language, entitlement.right, {"steps", id, "text"}, named_values(scene, entitlement.right, entitlement.trace, step));
}

json sum_view(const Scene& scene, const Entitlement& entitlement) {
  const bool laid_out = !sheet_of(entitlement.right)["lines"].empty();
  json lines = json::array();
  for (const auto& [step, value, id, kind] : sum_lines(entitlement)) {
    std::string text = line_label(scene, entitlement, *step, id);
    if (text.empty() && !laid_out) continue;
    if (text.empty()) text = id;
    if (step->person != entitlement.person) text += " (" + scene.people.who(static_cast<std::size_t>(step->person)) + ")";
    lines.push_back(object({{"id", id},
          {"person", step->person},
          {"text", text},
          {"detail", line_detail(scene, entitlement, *step, id)},
          {"amount", value.is_exact() ? scene.language.figure(to_cents(value.low)) : in_words(scene, entitlement.right, id, value)},
          {"kind", kind},
          {"provision", citation(scene.language, step->basis)},
          {"url", address_of(scene.language, step->basis)}}));
  }
  return lines;
}

}  // namespace iura
