// How the chosen right came about: every step with its article, each opened into its operands. A parameter leads to the law.
#include <imgui.h>

#include "presentation/claim.hpp"
#include "style.hpp"
#include "view.hpp"
#include "widgets.hpp"

namespace iura::workbench {
namespace {

class TraceView : public View {
 public:
  const char* id() const override { return "trace"; }

  void draw(Model& model, Platform&) override {
    const auto& scene = model.outcome().scene();
    const auto& assessment = with_bounds_ ? scene.assessment : scene.expected;
    const Entitlement* entitlement = assessment.find(model.right, model.person);
    if (entitlement == nullptr) return wrapped(model.say({"trace", "none"}));
    coloured(colour::accent, right_name(scene.language, entitlement->right));
    ImGui::Checkbox(model.say({"trace", "bounds"}).c_str(), &with_bounds_);
    ImGui::SameLine();
    const int all = ImGui::Button(model.say({"trace", "open_all"}).c_str()) ? 1 : 0;
    remember_place("trace/open_all");
    ImGui::SameLine();
    const int none = ImGui::Button(model.say({"trace", "close_all"}).c_str()) ? 1 : 0;
    int branch = -1;
    int number = 0;
    for (const auto& step : entitlement->trace.steps()) {
      ImGui::PushID(number++);
      if (step.branch != branch && (branch = step.branch) >= 0) ImGui::Separator();
      if (all + none > 0) ImGui::SetNextItemOpen(all > 0);
      draw_step(model, *entitlement, step, number);
      ImGui::PopID();
    }
  }

 private:
  void draw_step(Model& model, const Entitlement& entitlement, const Step& step, int number) {
    const auto& scene = model.outcome().scene();
    const float indent = static_cast<float>(step.depth) * ImGui::GetFontSize();
    if (indent > 0) ImGui::Indent(indent);
    const auto values = named_values(scene, entitlement.right, entitlement.trace, step);
    const auto sentence = sentence_of(scene, entitlement, step, values);
    std::string title = name_of(scene, entitlement, step, values);
    // A condition is told by its sentence.
    if (step.kind != Step::Kind::amount && !sentence.empty()) title = sentence;
    if (step.person != entitlement.person) title += " (" + scene.people.who(static_cast<std::size_t>(step.person)) + ")";
    const bool yes_no = step.kind != Step::Kind::amount && step.value.kind == Value::Kind::yes_no;
    const ImVec4 ink = !yes_no ? colour::ink : step.value.low == Amount{1} ? colour::yes : step.value.high == Amount{} ? colour::wrong : colour::maybe;
    ImGui::PushStyleColor(ImGuiCol_Text, ink);
    const bool open = ImGui::TreeNodeEx("step", ImGuiTreeNodeFlags_SpanAvailWidth, "%s", (title == sentence ? title : model.pair(title, values.front().second)).c_str());
    ImGui::PopStyleColor();
    remember_place("step/" + std::to_string(number));
    if (open) {
      if (title == sentence) quiet(model.pair(plain_name(step.id), values.front().second));
      else if (!sentence.empty()) wrapped(sentence);
      quiet(citation(scene.language, step.basis));
      if (const auto address = address_of(scene.language, step.basis); !address.empty()) {
        if (link(model.say({"trace", "copy_address"}), "address")) ImGui::SetClipboardText(address.c_str());
      }
      for (const auto& operand : entitlement.trace.operands(step)) draw_operand(model, entitlement, operand, values);
      ImGui::TreePop();
    }
    if (indent > 0) ImGui::Unindent(indent);
  }

  void draw_operand(Model& model, const Entitlement& entitlement, const Operand& operand, const Named& values) {
    std::string value;
    for (const auto& [name, said] : values)
      if (name == operand.name) value = said;
    const auto& language = model.language();
    auto label = right_text(language, entitlement.right, {"steps", operand.name, "label"}, values);
    if (label.empty()) label = plain_name(operand.name);
    ImGui::Bullet();
    if (operand.figure == nullptr) return wrapped(model.pair(label, value));
    const auto& parameter = *operand.figure->parameter;
    text(model.pair(label, value));
    ImGui::SameLine();
    const std::string from = operand.figure->entry != nullptr ? language.date(operand.figure->entry->from) : "";
    if (link(model.say({"trace", "figure"}, {{"from", from}}), std::string{operand.name})) model.wanted_figure = {owner_of(entitlement.right, parameter), parameter.key};
    remember_place("figure/" + parameter.key);
  }

  // A parameter belongs to the right, to the shared ones, or, in a right that looks at another, to that one.
  static std::string owner_of(std::string_view right, const Parameter& wanted) {
    const auto& all = Legislation::current().all();
    const auto has = [&](std::string_view owner) {
      const auto group = all.find(owner);
      return group != all.end() && group->second.contains(wanted.key);
    };
    if (has(right)) return std::string{right};
    if (has("")) return {};
    for (const auto& [owner, group] : all)
      if (group.contains(wanted.key)) return owner;
    return {};
  }

  static std::string plain_name(std::string_view id) {
    std::string name{id};
    for (char& c : name)
      if (c == '_') c = ' ';
    return name;
  }

  static std::string name_of(const Scene& scene, const Entitlement& entitlement, const Step& step, const Named& values) {
    if (step.kind == Step::Kind::amount)
      if (auto label = right_text(scene.language, entitlement.right, {"steps", step.id, "label"}, values); !label.empty()) return label;
    return plain_name(step.id);
  }

  static std::string sentence_of(const Scene& scene, const Entitlement& entitlement, const Step& step, const Named& values) {
    if (step.kind == Step::Kind::note) return right_text(scene.language, entitlement.right, {"notes", step.id}, values);
    if (step.kind == Step::Kind::amount) return right_text(scene.language, entitlement.right, {"steps", step.id, "text"}, values);
    const Name outcome = step.value.low == Amount{1} ? Name{"yes"} : step.value.high == Amount{} ? Name{"no"} : Name{"unknown"};
    return right_text(scene.language, entitlement.right, {"conditions", step.id, outcome}, values);
  }

  bool with_bounds_ = false;
};

}  // namespace

std::unique_ptr<View> trace_view() { return std::make_unique<TraceView>(); }

}  // namespace iura::workbench
