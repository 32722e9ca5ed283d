// How the chosen right came about: every step with its article, each opened into its operands. A parameter leads to the law.
#include <imgui.h>

#include "presentation/claim.hpp"
#include "style.hpp"
#include "trace_words.hpp"
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
    const bool is_amount = step.kind == Step::Kind::amount;
    std::string title = title_of(scene, entitlement, step, values);
    if (is_amount) title = model.pair(title, values.front().second);
    if (step.person != entitlement.person) title += " (" + scene.people.who(static_cast<std::size_t>(step.person)) + ")";
    const bool yes_no = !is_amount && step.value.kind == Value::Kind::yes_no;
    const ImVec4 ink = !yes_no ? colour::ink : step.value.low == Amount{1} ? colour::yes : step.value.high == Amount{} ? colour::wrong : colour::maybe;
    // A label of a node stays on one line; text beside it does not.
    const bool open = ImGui::TreeNodeEx("step", ImGuiTreeNodeFlags_SpanAvailWidth, "%s", "");
    remember_place("step/" + std::to_string(number));
    ImGui::SameLine(0, ImGui::GetStyle().ItemInnerSpacing.x);
    coloured(ink, title);
    if (open) {
      if (!is_amount) quiet(model.pair(model.say({"trace", "holds"}), values.front().second));
      else if (const auto sentence = sentence_of(scene, entitlement, step, values); !sentence.empty()) wrapped(sentence);
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
    ImGui::Bullet();
    wrapped(model.pair(operand_name(model.outcome().scene(), entitlement.right, operand.name, values), value));
    if (operand.figure == nullptr) return;
    const auto& parameter = *operand.figure->parameter;
    const std::string from = operand.figure->entry != nullptr ? language.date(operand.figure->entry->from) : "";
    const auto where = model.say({"trace", "figure"}, {{"from", from}});
    beside_if_it_fits(where);
    if (link(where, std::string{operand.name})) model.wanted_figure = {owner_of(entitlement.right, parameter), parameter.key};
    remember_place("figure/" + parameter.key);
  }

  static void beside_if_it_fits(const std::string& next) {
    const float end = ImGui::GetItemRectMax().x + ImGui::GetStyle().ItemSpacing.x + ImGui::CalcTextSize(next.c_str()).x;
    if (end < ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x) ImGui::SameLine();
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

  bool with_bounds_ = false;
};

}  // namespace

std::unique_ptr<View> trace_view() { return std::make_unique<TraceView>(); }

}  // namespace iura::workbench
