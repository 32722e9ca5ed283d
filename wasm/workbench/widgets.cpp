#include "widgets.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "outcome.hpp"
#include "style.hpp"

namespace iura::workbench {
namespace {

std::map<std::string, ImVec4>& places() {
  static std::map<std::string, ImVec4> remembered;
  return remembered;
}

}  // namespace

void text(std::string_view said) { ImGui::TextUnformatted(said.data(), said.data() + said.size()); }

void wrapped(std::string_view said) {
  ImGui::PushTextWrapPos(0);
  text(said);
  ImGui::PopTextWrapPos();
}

void coloured(const ImVec4& colour, std::string_view said) {
  ImGui::PushStyleColor(ImGuiCol_Text, colour);
  wrapped(said);
  ImGui::PopStyleColor();
}

void quiet(std::string_view said) { coloured(colour::quiet, said); }

bool text_field(const char* id, std::string& value, float width) {
  std::array<char, 256> buffer{};
  value.copy(buffer.data(), buffer.size() - 1);
  ImGui::SetNextItemWidth(width);
  if (!ImGui::InputText(id, buffer.data(), buffer.size())) return false;
  value = buffer.data();
  return true;
}

void interval_bar(const Fact<Amount>& bounds, const Fact<Amount>& expected, float most, float width) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float height = ImGui::GetTextLineHeight();
  ImGui::Dummy({width, height});
  if (most <= 0) return;
  auto* draw = ImGui::GetWindowDrawList();
  const auto x = [&](const Amount& amount) { return at.x + std::clamp(euros_on_screen(amount) / most, 0.0f, 1.0f) * (width - 2); };
  const float top = at.y + height * 0.25f, bottom = at.y + height * 0.75f;
  draw->AddLine({at.x, bottom}, {at.x + width, bottom}, packed(colour::hair));
  if (bounds.high() == Amount{}) return;
  // Sure up to the least; from there to the most it depends, drawn as an outline.
  draw->AddRectFilled({at.x, top}, {x(bounds.low()), bottom}, packed(colour::accent));
  if (!bounds.is_exact()) {
    draw->AddRectFilled({x(bounds.low()), top}, {x(bounds.high()), bottom}, packed(colour::accent_soft));
    draw->AddRect({x(bounds.low()), top}, {x(bounds.high()), bottom}, packed(colour::accent));
  }
  if (expected.is_exact() && !bounds.is_exact()) draw->AddRectFilled({x(expected.low()) - 1.5f, at.y}, {x(expected.low()) + 1.5f, at.y + height}, packed(colour::ink));
}

bool link(const std::string& label, const std::string& id) {
  ImGui::PushStyleColor(ImGuiCol_Text, colour::accent);
  const bool pressed = ImGui::Selectable((label + "##" + id).c_str(), false, 0, {ImGui::CalcTextSize(label.c_str()).x, 0});
  ImGui::PopStyleColor();
  const ImVec2 low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  ImGui::GetWindowDrawList()->AddLine({low.x, high.y - 1}, high, packed(colour::accent));
  return pressed;
}

double time_to_compute() {
  constexpr double dragging = 9, resting = 30;
  return ImGui::IsMouseDown(0) ? dragging : resting;
}

void remember_place(const std::string& name) {
  if (!ImGui::IsItemVisible()) return;
  const ImVec2 low = ImGui::GetItemRectMin(), size = ImGui::GetItemRectSize();
  places()[name] = {low.x, low.y, size.x, size.y};
}
const std::map<std::string, ImVec4>& remembered_places() { return places(); }
void forget_places() { places().clear(); }

}  // namespace iura::workbench
