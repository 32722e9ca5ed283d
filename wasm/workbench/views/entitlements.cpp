// Every right that was calculated, live: what it may come to, as words and as a bar; the chosen one is explained beside it.
#include <imgui.h>

#include <algorithm>

#include "presentation/claim.hpp"
#include "style.hpp"
#include "view.hpp"
#include "widgets.hpp"

namespace iura::workbench {
namespace {

class EntitlementsView : public View {
 public:
  const char* id() const override { return "rights"; }

  void draw(Model& model, Platform&) override {
    const auto& outcome = model.outcome();
    const auto& scene = outcome.scene();
    if (scene.expected.entitlements.empty()) return wrapped(model.say({"rights", "not_covered"}));
    ImGui::Checkbox(model.say({"rights", "all"}).c_str(), &all_);
    quiet(model.say({"rights", "how"}));
    const auto order = in_order(scene);
    float most = 1;
    for (const std::size_t i : order) most = std::max(most, euros_on_screen(scene.assessment.entitlements[i].per_month.high()));
    if (!ImGui::BeginTable("rights", 3, ImGuiTableFlags_RowBg | ImGuiTableFlags_BordersInnerH | ImGuiTableFlags_Resizable | ImGuiTableFlags_ScrollY)) return;
    ImGui::TableSetupScrollFreeze(0, 1);
    ImGui::TableSetupColumn(model.say({"rights", "right"}).c_str(), ImGuiTableColumnFlags_WidthStretch, 3.4f);
    ImGui::TableSetupColumn(model.say({"rights", "verdict"}).c_str(), ImGuiTableColumnFlags_WidthStretch, 3);
    ImGui::TableSetupColumn(model.say({"rights", "month"}).c_str(), ImGuiTableColumnFlags_WidthStretch, 2.8f);
    ImGui::TableHeadersRow();
    for (const std::size_t i : order) row(model, i, most);
    ImGui::EndTable();
  }

 private:
  // What is told first, the most valuable first; then the rest.
  std::vector<std::size_t> in_order(const Scene& scene) const {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < scene.expected.entitlements.size(); ++i)
      if (all_ || scene.shown(i) == Shown::card) order.push_back(i);
    const auto rank = [&](std::size_t i) { return std::pair{scene.shown(i) != Shown::card, Amount{} - scene.assessment.entitlements[i].per_month.high()}; };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    return order;
  }

  void row(Model& model, std::size_t i, float most) {
    const auto& scene = model.outcome().scene();
    const auto& bounds = scene.assessment.entitlements[i];
    const auto& expected = scene.expected.entitlements[i];
    ImGui::TableNextRow();
    ImGui::TableNextColumn();
    ImGui::PushID(static_cast<int>(i));
    const bool chosen = model.right == bounds.right && model.person == bounds.person;
    std::string name = right_name(scene.language, bounds.right);
    if (bounds.person > 0) name += " (" + scene.people.who(static_cast<std::size_t>(bounds.person)) + ")";
    const float width = ImGui::GetContentRegionAvail().x;
    const float lines = ImGui::CalcTextSize(name.c_str(), nullptr, false, width).y;
    const ImVec2 at = ImGui::GetCursorPos();
    if (ImGui::Selectable("##choose", chosen, ImGuiSelectableFlags_SpanAllColumns | ImGuiSelectableFlags_AllowItemOverlap, {0, std::max(lines, 2 * ImGui::GetTextLineHeightWithSpacing())})) {
      model.right = bounds.right;
      model.person = bounds.person;
    }
    remember_place("right/" + std::string{bounds.right} + "/" + std::to_string(bounds.person));
    ImGui::SetCursorPos(at);
    wrapped(name);
    ImGui::TableNextColumn();
    verdict(scene, bounds);
    ImGui::TableNextColumn();
    interval_bar(bounds.per_month, expected.per_month, most, ImGui::GetContentRegionAvail().x);
    if (bounds.per_month.high() != Amount{}) text(amount(scene.language, bounds.per_month));
    if (bounds.once.high() != Amount{}) quiet(model.say({"rights", "once"}, {{"amount", amount(scene.language, bounds.once)}}));
    ImGui::PopID();
  }

  static std::string amount(const Language& language, const Fact<Amount>& fact) {
    const auto low = language.figure(to_cents(fact.low())), high = language.figure(to_cents(fact.high()));
    return low == high ? low : low + " \u2013 " + high;
  }

  // Word, sign and colour: none alone.
  static void verdict(const Scene& scene, const Entitlement& bounds) {
    constexpr Name groups[] = {"likely", "unlikely", "depends", "ask"};
    constexpr const char* signs[] = {"\u25cf ", "\u25cb ", "\u25b2 ", "\u25a0 "};
    const ImVec4 colours[] = {colour::yes, colour::no, colour::maybe, colour::accent};
    const auto which = static_cast<std::size_t>(verdict_of(bounds));
    coloured(colours[which], signs[which] + scene.language.text({"result", "groups", groups[which]}));
  }

  bool all_ = false;
};

}  // namespace

std::unique_ptr<View> entitlements_view() { return std::make_unique<EntitlementsView>(); }

}  // namespace iura::workbench
