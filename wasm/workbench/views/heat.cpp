// What two numbers do together: a map of the income that is left, or of the chosen right. Drag in it to change both answers.
#include <imgui.h>

#include <algorithm>

#include "axis.hpp"
#include "plot.hpp"
#include "presentation/claim.hpp"
#include "style.hpp"
#include "view.hpp"
#include "widgets.hpp"

namespace iura::workbench {
namespace {

constexpr std::size_t columns = 41;
constexpr std::size_t rows = 33;

class HeatView : public View {
 public:
  const char* id() const override { return "heat"; }
  double points_a_second() const override { return sampling_.points_a_second(); }

  void draw(Model& model, Platform& platform) override {
    const Question* across = across_.choose(model, model.axis, "axis");
    const Question* up = up_.choose(model, model.second_axis, "second_axis");
    if (across == nullptr || up == nullptr || !sampling_.aim(model, model.axis, across_.range(), model.second_axis, up_.range())) return wrapped(model.say({"curve", "two"}));
    ImGui::Checkbox(model.say({"curve", "only_right"}, {{"right", right_name(model.language(), model.right)}}).c_str(), &of_right_);
    sampling_.work(platform, time_to_compute());
    const auto words = [](const Question& question) { return [&question](std::int64_t n) { return std::to_string(question.type == AnswerType::money ? n / 100 : n); }; };
    const Plot plot{"heat", std::max(14 * ImGui::GetFontSize(), ImGui::GetContentRegionAvail().y - 7 * ImGui::GetFontSize()), across_.range(), words(*across), up_.range(), words(*up)};
    find_scale();
    cells(plot);
    told(plot);
    legend(model);
    if (plot.is_held() && ImGui::IsMouseDown(0)) {
      give_number(model, *across, model.axis, whole(*across, plot.x_at(ImGui::GetIO().MousePos.x)));
      give_number(model, *up, model.second_axis, whole(*up, plot.y_at(ImGui::GetIO().MousePos.y)));
    }
    const auto& mouse = ImGui::GetIO().MousePos;
    read_out(model, *across, *up, plot.is_looked_at() ? plot.x_at(mouse.x) : sampling_.told(), plot.is_looked_at() ? plot.y_at(mouse.y) : sampling_.second_told());
    quiet(model.say({"curve", "speed"}, {{"count", std::to_string(static_cast<long>(points_a_second()))}, {"done", std::to_string(sampling_.done())}, {"size", std::to_string(sampling_.size())}}));
  }

 private:
  static std::int64_t whole(const Question& question, std::int64_t number) { return question.type == AnswerType::money ? number / 100 * 100 : number; }
  const Fact<Amount>& value_of(const Sampling::Sample& sample) const { return of_right_ ? sample.right : sample.disposable; }

  void find_scale() {
    bool first = true;
    for (std::size_t row = 0; row < sampling_.rows(); ++row)
      for (std::size_t column = 0; column < sampling_.columns(); ++column)
        if (const auto* sample = sampling_.at(column, row)) {
          const auto cents = to_cents(value_of(*sample).low()).cents;
          least_ = first ? cents : std::min(least_, cents);
          most_ = first ? cents : std::max(most_, cents);
          first = false;
        }
  }
  float share(std::int64_t cents) const { return most_ == least_ ? 0 : static_cast<float>(cents - least_) / static_cast<float>(most_ - least_); }

  void cells(const Plot& plot) const {
    const float width = (plot.high().x - plot.low().x) / static_cast<float>(sampling_.columns());
    const float height = (plot.low().y - plot.high().y) / static_cast<float>(sampling_.rows());
    for (std::size_t row = 0; row < sampling_.rows(); ++row)
      for (std::size_t column = 0; column < sampling_.columns(); ++column) {
        const auto* sample = sampling_.near(column, row);
        if (sample == nullptr) continue;
        const ImVec2 corner{plot.low().x + width * static_cast<float>(column), plot.low().y - height * static_cast<float>(row)};
        const auto& value = value_of(*sample);
        plot.draw()->AddRectFilled({corner.x, corner.y - height}, {corner.x + width + 0.5f, corner.y + 0.5f}, of_heat(share(to_cents(value.low()).cents)));
        // Not certain: a stroke through the cell.
        if (!value.is_exact()) plot.draw()->AddLine(corner, {corner.x + width, corner.y - height}, packed(colour::quiet));
      }
  }

  void told(const Plot& plot) const {
    const float x = plot.x(std::clamp(sampling_.told(), across_.range().from, across_.range().to)), y = plot.y(std::clamp(sampling_.second_told(), up_.range().from, up_.range().to));
    const float size = ImGui::GetFontSize() * 0.5f;
    plot.draw()->AddCircleFilled({x, y}, size, packed(colour::paper));
    plot.draw()->AddCircle({x, y}, size, packed(colour::ink), 0, 2.5f);
  }

  void legend(const Model& model) const {
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetFontSize() * 10, height = ImGui::GetFontSize();
    auto* draw = ImGui::GetWindowDrawList();
    constexpr int steps = 24;
    for (int i = 0; i < steps; ++i)
      draw->AddRectFilled({at.x + width * static_cast<float>(i) / steps, at.y}, {at.x + width * static_cast<float>(i + 1) / steps + 0.5f, at.y + height}, of_heat((static_cast<float>(i) + 0.5f) / steps));
    ImGui::Dummy({width, height});
    ImGui::SameLine();
    text(model.say({"curve", "scale"}, {{"least", model.language().money(Money{least_})}, {"most", model.language().money(Money{most_})}}));
  }

  void read_out(const Model& model, const Question& across, const Question& up, std::int64_t x, std::int64_t y) const {
    const auto nearest = [](std::size_t count, Range range, std::int64_t value) {
      const auto size = std::max<std::int64_t>(1, range.to - range.from);
      return static_cast<std::size_t>(std::clamp<std::int64_t>(((value - range.from) * (static_cast<std::int64_t>(count) - 1) + size / 2) / size, 0, static_cast<std::int64_t>(count) - 1));
    };
    const auto column = nearest(sampling_.columns(), across_.range(), x), row = nearest(sampling_.rows(), up_.range(), y);
    const auto* sample = sampling_.at(column, row);
    if (sample == nullptr) return;
    wrapped(model.say({"curve", "at_two"}, {{"x", number_words(model, across, sampling_.x(column))}, {"y", number_words(model, up, sampling_.y(row))}, {"amount", model.language().money(value_of(*sample))}}));
  }

  Axis across_, up_;
  Sampling sampling_{columns, rows};
  bool of_right_ = false;
  std::int64_t least_ = 0, most_ = 0;
};

}  // namespace

std::unique_ptr<View> heat_view() { return std::make_unique<HeatView>(); }

}  // namespace iura::workbench
