// Colours and sizes, in one place; a test measures the contrast of each pair that is read.
#pragma once

#include <imgui.h>

namespace iura::workbench {

namespace colour {
constexpr ImVec4 of(int red, int green, int blue, float alpha = 1.0f) {
  return {static_cast<float>(red) / 255.0f, static_cast<float>(green) / 255.0f, static_cast<float>(blue) / 255.0f, alpha};
}
constexpr ImVec4 paper = of(255, 255, 255);
constexpr ImVec4 ground = of(247, 245, 239);
constexpr ImVec4 ink = of(27, 42, 45);
constexpr ImVec4 quiet = of(71, 88, 92);
constexpr ImVec4 line = of(111, 127, 132);
constexpr ImVec4 hair = of(220, 215, 203);
constexpr ImVec4 accent = of(11, 90, 86);
constexpr ImVec4 accent_soft = of(226, 238, 234);
constexpr ImVec4 yes = of(20, 89, 47);
constexpr ImVec4 maybe = of(111, 69, 0);
constexpr ImVec4 no = of(69, 75, 87);
constexpr ImVec4 wrong = of(156, 31, 22);
constexpr ImVec4 second = of(176, 73, 0);
}  // namespace colour

void set_style(float text_size);
// A fraction between two colours.
ImVec4 between(const ImVec4& a, const ImVec4& b, float share);
// From little to much: light to dark, so that it reads without colour too.
ImU32 of_heat(float share);
inline ImU32 packed(const ImVec4& c) { return ImGui::ColorConvertFloat4ToU32(c); }

}  // namespace iura::workbench
