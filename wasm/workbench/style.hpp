// Colours and sizes, in one place; a test measures the contrast of each pair that is read.
#pragma once

#include <imgui.h>

namespace iura::workbench {

struct Colour {
  float red, green, blue, alpha;
  operator ImVec4() const { return {red, green, blue, alpha}; }
};

namespace colour {
constexpr Colour of(int red, int green, int blue, float alpha = 1.0f) {
  return {static_cast<float>(red) / 255.0f, static_cast<float>(green) / 255.0f, static_cast<float>(blue) / 255.0f, alpha};
}
constexpr Colour paper = of(255, 255, 255);
constexpr Colour ground = of(247, 245, 239);
constexpr Colour ink = of(27, 42, 45);
constexpr Colour quiet = of(71, 88, 92);
constexpr Colour line = of(111, 127, 132);
constexpr Colour hair = of(220, 215, 203);
constexpr Colour accent = of(11, 90, 86);
constexpr Colour accent_soft = of(226, 238, 234);
constexpr Colour yes = of(20, 89, 47);
constexpr Colour maybe = of(111, 69, 0);
constexpr Colour no = of(69, 75, 87);
constexpr Colour wrong = of(156, 31, 22);
constexpr Colour second = of(176, 73, 0);
}  // namespace colour

void set_style(float text_size);
// A fraction between two colours.
ImVec4 between(const ImVec4& a, const ImVec4& b, float share);
// From little to much: light to dark, so that it reads without colour too.
ImU32 of_heat(float share);
inline ImU32 packed(const ImVec4& c) { return ImGui::ColorConvertFloat4ToU32(c); }

}  // namespace iura::workbench
