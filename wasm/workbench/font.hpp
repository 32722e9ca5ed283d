// The font of the canvas: a part of Liberation Sans with the signs of Dutch and French (scripts/font.mjs writes font.cpp).
#pragma once

#include <span>

namespace iura::workbench {

std::span<const unsigned char> font();
// Pairs of first and last sign, ended by 0, as Dear ImGui wants them.
const unsigned short* signs_of_font();

}  // namespace iura::workbench
