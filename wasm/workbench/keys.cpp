#include "keys.hpp"

#include <imgui.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace iura::workbench {
namespace {

constexpr std::pair<std::string_view, int> names[] = {
    {"ArrowLeft", ImGuiKey_LeftArrow}, {"ArrowRight", ImGuiKey_RightArrow}, {"ArrowUp", ImGuiKey_UpArrow}, {"ArrowDown", ImGuiKey_DownArrow},
    {"PageUp", ImGuiKey_PageUp}, {"PageDown", ImGuiKey_PageDown}, {"Home", ImGuiKey_Home}, {"End", ImGuiKey_End}, {"Delete", ImGuiKey_Delete},
    {"Backspace", ImGuiKey_Backspace}, {" ", ImGuiKey_Space}, {"Enter", ImGuiKey_Enter}, {"Escape", ImGuiKey_Escape}, {"F6", key_f6}, {"F1", key_f1},
    {"a", ImGuiKey_A}, {"c", ImGuiKey_C}, {"v", ImGuiKey_V}, {"x", ImGuiKey_X}, {"y", ImGuiKey_Y}, {"z", ImGuiKey_Z}};

struct Event {
  int key;
  bool down;
  int modifiers;
  std::string text;
};
constexpr int no_key = 127;
std::vector<Event> waiting;

}  // namespace

void map_keys() {
  auto& io = ImGui::GetIO();
  for (int key = 0; key < ImGuiKey_COUNT; ++key) io.KeyMap[key] = key;
}

bool press_key(std::string_view name, bool down, int modifiers) {
  for (const auto& [known, key] : names) {
    if (known != name) continue;
    waiting.push_back({key, down, modifiers, {}});
    return true;
  }
  waiting.push_back({no_key, down, modifiers, {}});  // Control goes down and up too
  return false;
}

void type_text(std::string_view text) { waiting.push_back({no_key, false, 0, std::string{text}}); }

void release_keys() {
  waiting.clear();
  auto& io = ImGui::GetIO();
  for (bool& down : io.KeysDown) down = false;
  io.KeyCtrl = io.KeyShift = io.KeyAlt = false;
}

bool hold_keys() {
  auto& io = ImGui::GetIO();
  std::array<bool, 128> touched{};
  bool keys = false, text = false;
  const auto held = [&] { return (io.KeyCtrl ? ctrl : 0) | (io.KeyShift ? shift : 0) | (io.KeyAlt ? alt : 0); };
  auto next = waiting.begin();
  for (; next != waiting.end(); ++next) {
    if (!next->text.empty()) {
      if (keys) break;
      text = true;
      io.AddInputCharactersUTF8(next->text.c_str());
      continue;
    }
    const int modifiers = (next->modifiers & (ctrl | shift | alt)) | ((next->modifiers & meta) != 0 ? ctrl : 0);
    if (text || touched[static_cast<std::size_t>(next->key)] || (keys && modifiers != held())) break;
    io.KeyCtrl = (modifiers & ctrl) != 0;
    io.KeyShift = (modifiers & shift) != 0;
    io.KeyAlt = (modifiers & alt) != 0;
    if (next->key == no_key) continue;
    keys = touched[static_cast<std::size_t>(next->key)] = true;
    io.KeysDown[next->key] = next->down;
  }
  waiting.erase(waiting.begin(), next);
  return !waiting.empty();
}

}  // namespace iura::workbench
