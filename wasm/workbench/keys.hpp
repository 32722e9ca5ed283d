// Keys by their names in the page ("ArrowLeft", "F6"), and typed text. They wait for the next frame; one frame sees a key go down or up
// once, with what is held with it, and keys and text apart: nothing is lost and nothing changes order, however quick the hand.
#pragma once

#include <string_view>

namespace iura::workbench {

enum Modifier { ctrl = 1, shift = 2, alt = 4, meta = 8 };

constexpr int key_f6 = 100;  // beyond Dear ImGui's own
constexpr int key_f1 = 101;

void map_keys();
// False for a key that the workbench has no use for: the page keeps it. Tab is never one.
bool press_key(std::string_view name, bool down, int modifiers);
void type_text(std::string_view text);
void release_keys();
// Before each frame; true when some have to wait for the next one.
bool hold_keys();

}  // namespace iura::workbench
