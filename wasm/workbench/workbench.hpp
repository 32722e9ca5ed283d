// The workbench as a whole: lays its views out, moves between them by F6, and draws one frame.
#pragma once

#include <memory>
#include <vector>

#include "model.hpp"
#include "platform.hpp"

namespace iura::workbench {

class View;

class Workbench {
 public:
  // A Dear ImGui context must be there.
  Workbench(Language language, Platform& platform);
  ~Workbench();

  Model& model() { return model_; }
  // Pixels in a point, and the size of the text (1 to 2); true when the font was made anew and its texture must be too.
  bool scale(float pixels, float text_size);
  void frame();
  // Figures about the running, and where things were drawn: for tests.
  nlohmann::json state(int frames_drawn) const;

 private:
  void bar();
  void wide(float top);
  void narrow(float top);
  void tabs(std::size_t from);
  void move_on();
  bool is_narrow() const;

  Platform& platform_;
  Model model_;
  std::vector<std::unique_ptr<View>> views_;
  float pixels_ = 0;
  float text_size_ = 0;
  int window_ = 0;        // the one with the keyboard, for F6
  bool move_focus_ = false;
  std::size_t tab_ = 2;
  bool show_tab_ = false; // open tab_ at once
  std::string date_text_;
  float bar_height_ = 0;  // of what stands in the bar, as it was last drawn
  double frame_time_ = 0;
};

}  // namespace iura::workbench
