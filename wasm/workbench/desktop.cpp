// The workbench in a window of its own: iura_workbench [nl|fr] [case.json]. Files it saves land in the folder it was started in.
#include <GLFW/glfw3.h>
#include <imgui.h>
#include <imgui_impl_glfw.h>
#include <imgui_impl_opengl3.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <sstream>

#include "json/text.hpp"
#include "keys.hpp"
#include "platform.hpp"
#include "presentation/built_in_language.hpp"
#include "workbench.hpp"

namespace iura::workbench {
namespace {

class Desktop : public Platform {
 public:
  double now() const override { return glfwGetTime() * 1000; }
  void wake(int frames) override { frames_ = std::max(frames_, frames); }
  void save(const std::string& name, const std::string& text) override {
    std::ofstream{name} << text;
    std::cout << "Saved " << name << "\n";
  }
  void leave() override {}
  void open_page(const std::string& action) override { std::cout << "The ordinary site does this too: " << action << "\n"; }

  int frames_ = 0;
};

Desktop desktop;

std::string name_of(int key) {
  constexpr std::pair<int, const char*> names[] = {{GLFW_KEY_LEFT, "ArrowLeft"}, {GLFW_KEY_RIGHT, "ArrowRight"}, {GLFW_KEY_UP, "ArrowUp"}, {GLFW_KEY_DOWN, "ArrowDown"},
      {GLFW_KEY_PAGE_UP, "PageUp"}, {GLFW_KEY_PAGE_DOWN, "PageDown"}, {GLFW_KEY_HOME, "Home"}, {GLFW_KEY_END, "End"}, {GLFW_KEY_DELETE, "Delete"},
      {GLFW_KEY_BACKSPACE, "Backspace"}, {GLFW_KEY_SPACE, " "}, {GLFW_KEY_ENTER, "Enter"}, {GLFW_KEY_ESCAPE, "Escape"}, {GLFW_KEY_F6, "F6"}, {GLFW_KEY_F1, "F1"}};
  for (const auto& [known, name] : names)
    if (known == key) return name;
  return key >= GLFW_KEY_A && key <= GLFW_KEY_Z ? std::string(1, static_cast<char>('a' + key - GLFW_KEY_A)) : std::string{};
}

void listen(GLFWwindow* window) {
  glfwSetKeyCallback(window, [](GLFWwindow*, int key, int, int action, int mods) {
    const int modifiers = ((mods & GLFW_MOD_CONTROL) != 0 ? ctrl : 0) | ((mods & GLFW_MOD_SHIFT) != 0 ? shift : 0) | ((mods & GLFW_MOD_ALT) != 0 ? alt : 0);
    if (action != GLFW_REPEAT) press_key(name_of(key), action == GLFW_PRESS, modifiers);
    desktop.wake(3);
  });
  glfwSetCursorPosCallback(window, [](GLFWwindow*, double, double) { desktop.wake(3); });
  glfwSetMouseButtonCallback(window, [](GLFWwindow* on, int button, int action, int mods) {
    ImGui_ImplGlfw_MouseButtonCallback(on, button, action, mods);
    desktop.wake(3);
  });
  glfwSetScrollCallback(window, [](GLFWwindow* on, double x, double y) {
    ImGui_ImplGlfw_ScrollCallback(on, x, y);
    desktop.wake(3);
  });
  glfwSetCharCallback(window, [](GLFWwindow* on, unsigned sign) {
    ImGui_ImplGlfw_CharCallback(on, sign);
    desktop.wake(3);
  });
  glfwSetWindowRefreshCallback(window, [](GLFWwindow*) { desktop.wake(2); });
}

void run(GLFWwindow* window, Workbench& workbench) {
  desktop.wake(3);
  while (!glfwWindowShouldClose(window)) {
    if (desktop.frames_ > 0) glfwPollEvents();
    else glfwWaitEvents();
    if (desktop.frames_ == 0) continue;
    --desktop.frames_;
    float pixels = 1;
    glfwGetWindowContentScale(window, &pixels, nullptr);
    if (workbench.scale(1, pixels)) ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    workbench.frame();
    int width = 0, height = 0;
    glfwGetFramebufferSize(window, &width, &height);
    glViewport(0, 0, width, height);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    glfwSwapBuffers(window);
  }
}

}  // namespace
}  // namespace iura::workbench

int main(int count, char** words) {
  using namespace iura::workbench;
  if (!glfwInit()) return 1;
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 2);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  GLFWwindow* window = glfwCreateWindow(1440, 900, "Iura", nullptr, nullptr);
  if (window == nullptr) return 1;
  glfwMakeContextCurrent(window);
  glfwSwapInterval(1);
  ImGui::CreateContext();
  Workbench workbench{iura::built_in_language(count > 1 && std::string{words[1]} == "fr" ? "fr" : "nl"), desktop};
  ImGui_ImplGlfw_InitForOpenGL(window, false);
  ImGui_ImplOpenGL3_Init();
  map_keys();  // ours, not the library's
  listen(window);
  if (count > 2) {
    std::stringstream text;
    text << std::ifstream{words[2]}.rdbuf();
    const auto document = iura::parse_json(text.str());
    if (!document.is_object() || !workbench.model().open(document)) std::cerr << words[2] << " is not a case\n";
  }
  run(window, workbench);
  ImGui_ImplOpenGL3_Shutdown();
  ImGui_ImplGlfw_Shutdown();
  ImGui::DestroyContext();
  glfwTerminate();
  return 0;
}
