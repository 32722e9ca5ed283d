// A workbench without a screen: frames are made as ever, and drawn nowhere. Hands that click and type, by the places that views remember.
#pragma once

#include <imgui.h>

#include <boost/test/unit_test.hpp>

#include "keys.hpp"
#include "presentation/built_in_language.hpp"
#include "widgets.hpp"
#include "workbench.hpp"

namespace iura::workbench {

class Still : public Platform {
 public:
  double now() const override { return time; }
  void wake(int frames) override { wanted = std::max(wanted, frames); }
  void save(const std::string& name, const std::string& text) override { saved.emplace_back(name, text); }
  void leave() override { ++left; }
  void open_page(const std::string& action) override { opened.push_back(action); }

  double time = 0;  // stands still: whatever has a time to keep to finishes in one frame
  int wanted = 0;
  int left = 0;
  std::vector<std::pair<std::string, std::string>> saved;
  std::vector<std::string> opened;
};

// So high that nothing has to be scrolled to.
struct Bench {
  explicit Bench(const std::string& code = "nl", float width = 1600, float height = 12'000) : context(ImGui::CreateContext()), bench(built_in_language(code), platform) {
    auto& io = ImGui::GetIO();
    io.DisplaySize = {width, height};
    io.DeltaTime = 1.0f / 60;
    io.MousePos = {-1e6f, -1e6f};
    bench.scale(1, 1);
    frames(3);
  }
  ~Bench() {
    release_keys();
    ImGui::DestroyContext(context);
  }

  void frames(int count) {
    for (int i = 0; i < count; ++i) bench.frame();
  }
  Model& model() { return bench.model(); }
  ImVec4 place(const std::string& name) const {
    const auto& places = remembered_places();
    const auto found = places.find(name);
    BOOST_REQUIRE_MESSAGE(found != places.end(), name + " is not on the screen");
    return found->second;
  }
  // At this share of its width.
  void move_to(const std::string& name, float share = 0.5f) {
    const auto at = place(name);
    ImGui::GetIO().MousePos = {at.x + at.z * share, at.y + at.w / 2};
    frames(2);
  }
  void hold(bool down) {
    ImGui::GetIO().MouseDown[0] = down;
    frames(2);
  }
  void click(const std::string& name, float share = 0.5f) {
    move_to(name, share);
    hold(true);
    hold(false);
  }
  void press(std::string_view key, int modifiers = 0) {
    press_key(key, true, modifiers);
    frames(1);
    press_key(key, false, 0);
    frames(2);
  }
  void type(const char* text) {
    type_text(text);
    frames(2);
  }
  void open_tab(const std::string& id) {
    click("tab/" + id, 0.3f);
    frames(2);
    BOOST_REQUIRE_EQUAL(bench.state(0)["tab"].get<std::string>(), id);
  }

  Still platform;
  ImGuiContext* context;
  Workbench bench;
};

}  // namespace iura::workbench
