// The frame of a picture: where numbers are on the screen, with ticks and their words.
#pragma once

#include <imgui.h>

#include <functional>

#include "sampling.hpp"

namespace iura::workbench {

class Plot {
 public:
  using Words = std::function<std::string(std::int64_t)>;
  // Takes the width there is, and this height. `across` and `up` in the units of the data; the words of a tick from its number.
  Plot(const char* id, float height, Range across, const Words& x_words, Range up, const Words& y_words);

  ImVec2 low() const { return {left_, bottom_}; }
  ImVec2 high() const { return {right_, top_}; }
  float x(std::int64_t value) const { return place(value, across_, left_, right_); }
  float y(std::int64_t value) const { return place(value, up_, bottom_, top_); }
  std::int64_t x_at(float at) const { return value(at, across_, left_, right_); }
  std::int64_t y_at(float at) const { return value(at, up_, bottom_, top_); }
  bool is_held() const { return held_; }
  bool is_looked_at() const { return looked_at_; }
  ImDrawList* draw() const { return draw_; }

 private:
  static float place(std::int64_t value, Range range, float from, float to);
  static std::int64_t value(float at, Range range, float from, float to);
  float left_, right_, top_, bottom_;
  Range across_, up_;
  bool held_ = false;
  bool looked_at_ = false;
  ImDrawList* draw_;
};

// A round number near a sixth of the range.
std::int64_t tick_of(Range range);

}  // namespace iura::workbench
