#include "style.hpp"

#include <algorithm>

namespace iura::workbench {

void set_style(float text_size) {
  using namespace colour;
  ImGuiStyle style;
  ImGui::StyleColorsLight(&style);
  auto* c = style.Colors;
  c[ImGuiCol_Text] = ink;
  c[ImGuiCol_TextDisabled] = quiet;
  c[ImGuiCol_WindowBg] = c[ImGuiCol_PopupBg] = c[ImGuiCol_FrameBg] = paper;
  c[ImGuiCol_ChildBg] = of(255, 255, 255, 0.0f);
  c[ImGuiCol_MenuBarBg] = ground;
  c[ImGuiCol_TitleBg] = c[ImGuiCol_TitleBgCollapsed] = c[ImGuiCol_TableHeaderBg] = ground;
  c[ImGuiCol_TitleBgActive] = accent_soft;
  c[ImGuiCol_Border] = line;
  c[ImGuiCol_Separator] = c[ImGuiCol_TableBorderLight] = hair;
  c[ImGuiCol_TableBorderStrong] = line;
  c[ImGuiCol_TableRowBgAlt] = of(248, 247, 244);
  c[ImGuiCol_FrameBgHovered] = c[ImGuiCol_FrameBgActive] = accent_soft;
  c[ImGuiCol_Button] = ground;
  c[ImGuiCol_Header] = c[ImGuiCol_ButtonHovered] = c[ImGuiCol_HeaderHovered] = c[ImGuiCol_TabHovered] = accent_soft;
  c[ImGuiCol_ButtonActive] = c[ImGuiCol_HeaderActive] = of(176, 214, 206);
  c[ImGuiCol_Tab] = c[ImGuiCol_TabUnfocused] = ground;
  c[ImGuiCol_TabActive] = c[ImGuiCol_TabUnfocusedActive] = accent_soft;
  c[ImGuiCol_CheckMark] = c[ImGuiCol_SliderGrab] = c[ImGuiCol_SliderGrabActive] = c[ImGuiCol_NavHighlight] = accent;
  c[ImGuiCol_ScrollbarBg] = ground;
  c[ImGuiCol_ScrollbarGrab] = c[ImGuiCol_ScrollbarGrabHovered] = c[ImGuiCol_ScrollbarGrabActive] = line;
  c[ImGuiCol_TextSelectedBg] = of(176, 214, 206);
  style.WindowRounding = 0;
  style.FrameRounding = style.GrabRounding = style.TabRounding = style.PopupRounding = 3;
  style.FrameBorderSize = style.TabBorderSize = 1;
  style.FramePadding = {7, 5};
  style.ItemSpacing = {8, 6};
  style.CellPadding = {6, 4};
  style.ScrollbarSize = 14;
  style.GrabMinSize = 14;
  style.ScaleAllSizes(text_size);
  ImGui::GetStyle() = style;
}

ImVec4 between(const ImVec4& a, const ImVec4& b, float share) {
  const float s = std::clamp(share, 0.0f, 1.0f);
  return {a.x + (b.x - a.x) * s, a.y + (b.y - a.y) * s, a.z + (b.z - a.z) * s, a.w + (b.w - a.w) * s};
}

ImU32 of_heat(float share) {
  constexpr Colour little = colour::of(253, 246, 222), middle = colour::of(222, 148, 74), much = colour::of(84, 30, 62);
  return packed(share < 0.5f ? between(little, middle, share * 2) : between(middle, much, share * 2 - 1));
}

}  // namespace iura::workbench
