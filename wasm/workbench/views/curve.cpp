// What one number does: the income that is left and the chosen right, along any numeric answer. Drag in the picture to change the answer.
#include <imgui.h>

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "axis.hpp"
#include "plot.hpp"
#include "presentation/claim.hpp"
#include "style.hpp"
#include "view.hpp"
#include "widgets.hpp"

namespace iura::workbench {
namespace {

constexpr std::size_t points = 161;

class CurveView : public View {
 public:
  const char* id() const override { return "curve"; }
  double points_a_second() const override { return sampling_.points_a_second(); }

  void draw(Model& model, Platform& platform) override {
    const Question* question = axis_.choose(model, model.axis, "axis");
    if (question == nullptr || !sampling_.aim(model, model.axis, axis_.range())) return wrapped(model.say({"curve", "none"}));
    sampling_.work(platform, time_to_compute());
    const auto said = [&](std::int64_t number) { return short_words(*question, number); };
    const auto euros = [&](std::int64_t cents) { return model.language().money(Money{cents / 100 * 100}); };
    const Plot plot{"curve", std::max(14 * ImGui::GetFontSize(), ImGui::GetContentRegionAvail().y - 9 * ImGui::GetFontSize()), axis_.range(), said, up(), euros};
    const auto disposable = [](const Sampling::Sample& sample) { return sample.disposable; };
    const auto right = [](const Sampling::Sample& sample) { return sample.right; };
    draw_band(plot, disposable, colour::of(11, 90, 86, 0.14f));
    draw_band(plot, right, colour::of(176, 73, 0, 0.14f));
    draw_line(plot, disposable, colour::accent, 2.5f);
    draw_line(plot, right, colour::second, 1.5f);
    draw_told(plot);
    coloured(colour::accent, "\u25a0 " + model.say({"curve", "disposable"}));
    coloured(colour::second, "\u25a0 " + model.say({"curve", "right"}, {{"right", right_name(model.language(), model.right)}}));
    change(model, *question, plot);
    read_out(model, *question, plot);
    cliffs(model, *question);
    quiet(model.say({"curve", "speed"}, {{"count", std::to_string(static_cast<long>(points_a_second()))}, {"done", std::to_string(sampling_.done())}, {"size", std::to_string(sampling_.size())}}));
  }

 private:
  static std::string short_words(const Question& question, std::int64_t number) { return std::to_string(question.type == AnswerType::money ? number / 100 : number); }

  Range up() const {
    Range range{0, 100'00};
    for (std::size_t i = 0; i < sampling_.columns(); ++i)
      if (const auto* sample = sampling_.at(i)) range.to = std::max({range.to, to_cents(sample->disposable.high()).cents, to_cents(sample->right.high()).cents});
    range.to += range.to / 12;
    return range;
  }

  // First what may be, as a band, then the lines: none hides another.
  template <class Part>
  void draw_band(const Plot& plot, Part part, const ImVec4& soft) const {
    each_piece([&](std::size_t from, std::size_t to) {
      const auto a = part(*sampling_.at(from)), b = part(*sampling_.at(to));
      if (a.is_exact() && b.is_exact()) return;
      const float left = plot.x(sampling_.x(from)), right = plot.x(sampling_.x(to));
      plot.draw()->AddQuadFilled({left, y(plot, a.low())}, {left, y(plot, a.high())}, {right, y(plot, b.high())}, {right, y(plot, b.low())}, packed(soft));
    });
  }
  template <class Part>
  void draw_line(const Plot& plot, Part part, const ImVec4& ink, float width) const {
    each_piece([&](std::size_t from, std::size_t to) {
      const auto a = part(*sampling_.at(from)), b = part(*sampling_.at(to));
      const float left = plot.x(sampling_.x(from)), right = plot.x(sampling_.x(to));
      plot.draw()->AddLine({left, y(plot, a.low())}, {right, y(plot, b.low())}, packed(ink), width);
      if (!a.is_exact() || !b.is_exact()) plot.draw()->AddLine({left, y(plot, a.high())}, {right, y(plot, b.high())}, packed(ink), width);
    });
  }
  static float y(const Plot& plot, const Amount& amount) { return plot.y(to_cents(amount).cents); }
  // From each computed point to the next one.
  template <class Piece>
  void each_piece(Piece piece) const {
    std::optional<std::size_t> before;
    for (std::size_t i = 0; i < sampling_.columns(); ++i) {
      if (sampling_.at(i) == nullptr) continue;
      if (before) piece(*before, i);
      before = i;
    }
  }

  void draw_told(const Plot& plot) const {
    const float x = plot.x(std::clamp(sampling_.told(), axis_.range().from, axis_.range().to));
    plot.draw()->AddLine({x, plot.low().y}, {x, plot.high().y}, packed(colour::ink), 1.5f);
    const float size = ImGui::GetFontSize() * 0.35f;
    plot.draw()->AddTriangleFilled({x - size, plot.high().y - size}, {x + size, plot.high().y - size}, {x, plot.high().y + size}, packed(colour::ink));
  }

  // By dragging in the picture, or by the slider below it, which the keyboard reaches.
  void change(Model& model, const Question& question, const Plot& plot) {
    const bool money = question.type == AnswerType::money;
    if (plot.is_held() && ImGui::IsMouseDown(0)) {
      auto wanted = plot.x_at(ImGui::GetIO().MousePos.x);
      if (money) wanted = wanted / 100 * 100;
      give_number(model, question, model.axis, wanted);
    }
    int value = static_cast<int>(money ? sampling_.told() / 100 : sampling_.told());
    const auto range = axis_.range();
    ImGui::SetNextItemWidth(-1);
    if (ImGui::SliderInt("##told", &value, static_cast<int>(money ? range.from / 100 : range.from), static_cast<int>(money ? range.to / 100 : range.to), money ? "%d \u20ac" : "%d"))
      give_number(model, question, model.axis, money ? euro(value).cents : value);
    remember_place("curve/slider");
  }

  void read_out(Model& model, const Question& question, const Plot& plot) const {
    const auto wanted = plot.is_looked_at() ? plot.x_at(ImGui::GetIO().MousePos.x) : sampling_.told();
    std::size_t nearest = 0;
    for (std::size_t i = 0; i < sampling_.columns(); ++i)
      if (sampling_.at(i) != nullptr && std::llabs(sampling_.x(i) - wanted) < std::llabs(sampling_.x(nearest) - wanted)) nearest = i;
    const auto* sample = sampling_.at(nearest);
    if (sample == nullptr) return;
    const auto& language = model.language();
    wrapped(model.say({"curve", "at"}, {{"x", number_words(model, question, sampling_.x(nearest))}, {"disposable", language.money(sample->disposable)}, {"amount", language.money(sample->right)}}));
  }

  // Where more of the answer leaves less: from which point to which, and how much in all.
  void cliffs(Model& model, const Question& question) const {
    const Sampling::Sample* top = nullptr;
    std::size_t from = 0, last = 0;
    const auto tell = [&](std::size_t to) {
      const auto loss = top != nullptr ? to_cents(top->disposable.high() - sampling_.at(to)->disposable.high()) : Money{};
      if (loss >= euro(1))
        coloured(colour::maybe, "\u25bc " + model.say({"curve", "cliff"}, {{"from", number_words(model, question, sampling_.x(from))}, {"to", number_words(model, question, sampling_.x(to))}, {"loss", model.language().money(loss)}}));
      top = nullptr;
    };
    const Sampling::Sample* before = nullptr;
    for (std::size_t i = 0; i < sampling_.columns(); ++i) {
      const auto* sample = sampling_.at(i);
      if (sample == nullptr) continue;
      const bool falls = before != nullptr && sample->disposable.high() < before->disposable.high() && sample->disposable.low() < before->disposable.low();
      if (falls && top == nullptr) {
        top = before;
        from = last;
      }
      if (!falls) tell(last);
      before = sample;
      last = i;
    }
    if (before != nullptr) tell(last);
  }

  Axis axis_;
  Sampling sampling_{points, 1};
};

}  // namespace

std::unique_ptr<View> curve_view() { return std::make_unique<CurveView>(); }

}  // namespace iura::workbench
