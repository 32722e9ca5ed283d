// The browser. web/src/workbench/canvas.ts hands over input, size and time, and asks for each frame; WebGL is Emscripten's, all else
// is text in and out as in wasm/binding.cpp. Nothing here listens to the page: Tab, Backspace and everything outside the canvas stay the page's.
#include <emscripten/html5_webgl.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "json/text.hpp"
#include "keys.hpp"
#include "law_door.hpp"
#include "platform.hpp"
#include "presentation/object.hpp"
#include "workbench.hpp"

namespace iura::workbench {
namespace {

using nlohmann::json;

// What the page should do after a frame; the order of canvas.ts.
enum Wish { wish_save = 1, wish_leave = 2, wish_page = 4, wish_copy = 8 };

class Browser : public Platform {
 public:
  double now() const override { return emscripten_performance_now(); }
  void wake(int frames) override { frames_ = std::max(frames_, frames); }
  void save(const std::string& name, const std::string& text) override {
    file = object({{"name", name}, {"text", text}});
    wishes |= wish_save;
  }
  void leave() override { wishes |= wish_leave; }
  void open_page(const std::string& action) override {
    page = action;
    wishes |= wish_page;
  }

  json file;
  std::string page;
  std::string clipboard;
  int wishes = 0;
  struct Pointer {
    float x, y;
    int buttons;  // by bit
  };
  std::vector<Pointer> pointers;  // since the last frame
  Pointer at{};  // as told: Dear ImGui rounds its own
  int held = 0;

  // A frame sees one move, or one change of the buttons where the pointer already was: a quick click is not lost, and what
  // is pressed is what the pointer was over.
  void point(ImGuiIO& io) {
    auto next = pointers.begin();
    bool moved = false;
    for (; next != pointers.end(); ++next) {
      const bool there = at.x == next->x && at.y == next->y;
      if (next->buttons == held) {
        moved = moved || !there;
        at = *next;
        continue;
      }
      const bool now = there && !moved;
      at = {next->x, next->y, held};
      if (!now) break;
      held = next->buttons;
      ++next;
      break;
    }
    io.MousePos = {at.x, at.y};
    if (next != pointers.begin() || !pointers.empty()) wake(3);  // what it does shows a frame later
    pointers.erase(pointers.begin(), next);
    for (int button = 0; button < 3; ++button) io.MouseDown[button] = (held >> button & 1) != 0;
  }
  int frames_ = 0;
  int drawn = 0;
};

Browser browser;
std::unique_ptr<Workbench> workbench;
json texts = json::object();
std::string text;      // handed over
std::string response;  // asked for

}  // namespace
}  // namespace iura::workbench

using namespace iura::workbench;

extern "C" {

// Needs the words first (workbench_tell 0). 0 where there is no WebGL.
int workbench_start(int french) {
  EmscriptenWebGLContextAttributes wanted;
  emscripten_webgl_init_context_attributes(&wanted);
  wanted.majorVersion = 2;
  wanted.depth = wanted.stencil = wanted.antialias = wanted.alpha = false;
  const auto context = emscripten_webgl_create_context("#workbench", &wanted);
  if (context <= 0 || emscripten_webgl_make_context_current(context) != EMSCRIPTEN_RESULT_SUCCESS) return 0;
  ImGui::CreateContext();
  workbench = std::make_unique<Workbench>(iura::Language{french != 0 ? "fr" : "nl", std::move(texts)}, browser);
  auto& io = ImGui::GetIO();
  io.SetClipboardTextFn = [](void*, const char* copied) {
    browser.clipboard = copied;
    browser.wishes |= wish_copy;
  };
  io.GetClipboardTextFn = [](void*) { return browser.clipboard.c_str(); };
  return ImGui_ImplOpenGL3_Init("#version 300 es") ? 1 : 0;
}

char* workbench_room(std::size_t size) {
  text.resize(size);
  return text.data();
}

// What the text is: 0 words (more than once: they are put together), 1 a case, 2 copied elsewhere, 3 a key that goes down, 4 up, 5 typed; 6 focus lost.
int workbench_tell(int what, int modifiers) {
  if (what <= 1) {
    auto document = iura::parse_json(text);
    if (!document.is_object()) return 0;
    if (what == 0) texts.update(document);
    else if (!workbench->model().open(document)) return 0;
  } else if (what == 2) {
    browser.clipboard = text;
  } else if (what == 5) {
    type_text(text);
  } else if (what == 6) {
    release_keys();
  } else if (!press_key(text, what == 3, modifiers)) {
    browser.wake(1);
    return 0;
  }
  browser.wake(3);
  return 1;
}

// A position in points of the page, the buttons as a pointer event tells them, and how far a wheel was turned.
void workbench_pointer(float x, float y, int buttons, float wheel_x, float wheel_y) {
  auto& io = ImGui::GetIO();
  browser.pointers.push_back({x, y, buttons});
  io.MouseWheelH += wheel_x;
  io.MouseWheel += wheel_y;
  browser.wake(3);
}

// One frame, when it is time; how many more are wished for, and in higher bits what the page should do.
int workbench_frame(float width, float height, float pixels, float text_size, float seconds, int redraw) {
  if (redraw != 0) browser.wake(2);
  if (browser.frames_ == 0) return 0;
  --browser.frames_;
  ++browser.drawn;
  auto& io = ImGui::GetIO();
  io.DisplaySize = {width, height};
  io.DisplayFramebufferScale = {pixels, pixels};
  io.DeltaTime = std::clamp(seconds, 0.001f, 0.1f);
  if (workbench->scale(pixels, text_size)) {
    ImGui_ImplOpenGL3_DestroyFontsTexture();
    ImGui_ImplOpenGL3_CreateFontsTexture();
  }
  browser.point(io);
  ImGui_ImplOpenGL3_NewFrame();
  workbench->frame();
  ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
  return browser.frames_ | std::exchange(browser.wishes, 0) << 8;
}

// 0 the case, 1 its result for programs, 2 figures about the running, 3 a file to save, 4 the page to open, 5 the text copied. Length in bytes.
std::size_t workbench_ask(int what) {
  switch (what) {
    case 0: response = iura::json_text(workbench->model().case_file()); break;
    case 1: response = iura::json_text(workbench->model().result()); break;
    case 2: response = iura::json_text(workbench->state(browser.drawn)); break;
    case 3: response = iura::json_text(browser.file); break;
    case 4: response = browser.page; break;
    default: response = browser.clipboard; break;
  }
  return response.size();
}

// The law for a page without a canvas: a request in the room, the length of the answer. Needs the words, nothing else.
std::size_t workbench_law(int french) {
  response = iura::json_text(answer_about_law(iura::Language{french != 0 ? "fr" : "nl", texts}, iura::parse_json(text)));
  return response.size();
}

const char* workbench_answer() { return response.data(); }
}
