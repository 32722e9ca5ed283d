#include "keys.hpp"

#include <imgui.h>

#include <array>
#include <utility>

namespace iura::workbench {
namespace {

constexpr std::pair<std::string_view, int> names[] = {
    {"ArrowLeft", ImGuiKey_LeftArrow}, {"ArrowRight", ImGuiKey_RightArrow}, {"ArrowUp", ImGuiKey_UpArrow}, {"ArrowDown", ImGuiKey_DownArrow},
    {"PageUp", ImGuiKey_PageUp}, {"PageDown", ImGuiKey_PageDown}, {"Home", ImGuiKey_Home}, {"End", ImGuiKey_End}, {"Delete", ImGuiKey_Delete},
    {"Backspace", ImGuiKey_Backspace}, {" ", ImGuiKey_Space}, {"Enter", ImGuiKey_Enter}, {"Escape", ImGuiKey_Escape}, {"F6", key_f6}, {"F1", key_f1},
    {"a", ImGuiKey_A}, {"c", ImGuiKey_C}, {"v", ImGuiKey_V}, {"x", ImGuiKey_X}, {"y", ImGuiKey_Y}, {"z", ImGuiKey_Z}};

std::array<bool, 128> is_down;
std::array<bool, 128> just_pressed;

}  // namespace

void map_keys() {
  auto& io = ImGui::GetIO();
  for (int key = 0; key < ImGuiKey_COUNT; ++key) io.KeyMap[key] = key;
}

bool press_key(std::string_view name, bool down, int modifiers) {
  auto& io = ImGui::GetIO();
  io.KeyCtrl = (modifiers & (ctrl | meta)) != 0;
  io.KeyShift = (modifiers & shift) != 0;
  io.KeyAlt = (modifiers & alt) != 0;
  for (const auto& [known, key] : names) {
    if (known != name) continue;
    const auto at = static_cast<std::size_t>(key);
    is_down[at] = down;
    if (down) just_pressed[at] = true;
    return true;
  }
  return false;
}

void release_keys() {
  is_down.fill(false);
  auto& io = ImGui::GetIO();
  io.KeyCtrl = io.KeyShift = io.KeyAlt = false;
}

void hold_keys() {
  for (std::size_t key = 0; key < is_down.size(); ++key) ImGui::GetIO().KeysDown[key] = is_down[key] || just_pressed[key];
}

void let_go_keys() { just_pressed.fill(false); }

}  // namespace iura::workbench
