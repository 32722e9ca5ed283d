#include "plot.hpp"

#include <algorithm>

#include "style.hpp"
#include "widgets.hpp"

namespace iura::workbench {

std::int64_t tick_of(Range range) {
  const std::int64_t wanted = std::max<std::int64_t>(1, (range.to - range.from) / 6);
  std::int64_t power = 1;
  while (power * 10 <= wanted) power *= 10;
  for (const std::int64_t times : {1, 2, 5, 10})
    if (power * times >= wanted) return power * times;
  return power * 10;
}

Plot::Plot(const char* id, float height, Range across, const Words& x_words, Range up, const Words& y_words) : across_(across), up_(up), draw_(ImGui::GetWindowDrawList()) {
  const float letter = ImGui::GetFontSize();
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float width = std::max(ImGui::GetContentRegionAvail().x, 12 * letter);
  left_ = at.x + 5.5f * letter;
  right_ = at.x + width - 1.5f * letter;
  top_ = at.y + 0.7f * letter;
  bottom_ = at.y + height - 1.6f * letter;
  ImGui::InvisibleButton(id, {width, height});
  remember_place(id);
  held_ = ImGui::IsItemActive();
  looked_at_ = ImGui::IsItemHovered();
  draw_->AddRectFilled({left_, top_}, {right_, bottom_}, packed(colour::paper));
  const auto tick_from = [](Range range, std::int64_t tick) { return (range.from + tick - 1) / tick * tick; };
  const std::int64_t across_tick = tick_of(across), up_tick = tick_of(up);
  for (std::int64_t value = tick_from(up, up_tick); value <= up.to; value += up_tick) {
    draw_->AddLine({left_, y(value)}, {right_, y(value)}, packed(colour::hair));
    const auto said = y_words(value);
    draw_->AddText({left_ - ImGui::CalcTextSize(said.c_str()).x - 0.4f * letter, y(value) - letter / 2}, packed(colour::ink), said.c_str());
  }
  float free_from = left_ - 5 * letter;
  for (std::int64_t value = tick_from(across, across_tick); value <= across.to; value += across_tick) {
    draw_->AddLine({x(value), bottom_}, {x(value), bottom_ + 0.3f * letter}, packed(colour::line));
    const auto said = x_words(value);
    const float half = ImGui::CalcTextSize(said.c_str()).x / 2;
    if (x(value) - half < free_from) continue;
    draw_->AddText({x(value) - half, bottom_ + 0.4f * letter}, packed(colour::ink), said.c_str());
    free_from = x(value) + half + letter;
  }
  draw_->AddRect({left_, top_}, {right_, bottom_}, packed(colour::line));
}

float Plot::place(std::int64_t value, Range range, float from, float to) {
  const auto size = static_cast<float>(std::max<std::int64_t>(1, range.to - range.from));
  return from + (to - from) * static_cast<float>(value - range.from) / size;
}

std::int64_t Plot::value(float at, Range range, float from, float to) {
  const float share = std::clamp((at - from) / (to - from), 0.0f, 1.0f);
  return range.from + static_cast<std::int64_t>(share * static_cast<float>(range.to - range.from) + 0.5f);
}

}  // namespace iura::workbench
