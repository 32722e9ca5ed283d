#include "sampling.hpp"

#include <algorithm>

namespace iura::workbench {
namespace {

constexpr std::uint32_t coarsest = 8;

nlohmann::json without(nlohmann::json answers, const std::string& path) {
  nlohmann::json* at = &answers;
  std::string_view rest = path;
  while (!rest.empty()) {
    const auto slash = rest.find('/');
    const std::string part{rest.substr(0, slash)};
    rest = slash == std::string_view::npos ? std::string_view{} : rest.substr(slash + 1);
    if (at->is_array() && static_cast<std::size_t>(std::atoi(part.c_str())) < at->size()) at = &(*at)[static_cast<std::size_t>(std::atoi(part.c_str()))];
    else if (at->is_object() && at->contains(part)) at = &(*at)[part];
    else return answers;
  }
  // Of an amount, its period and kind stay: they are not what varies.
  if (at->is_object() && at->contains("amount")) (*at)["amount"] = nullptr;
  else *at = nullptr;
  return answers;
}

std::int64_t told_at(const Model& model, const std::string& path) {
  Answers answers = model.outcome().answers();
  const Varied varied{answers, path};
  return varied.is_in_order() ? varied.told() : 0;
}

}  // namespace

Range usual_range(const Question& question) {
  if (question.type != AnswerType::money) return {question.min, std::min(question.max, question.type == AnswerType::age ? 100 : std::max(question.usual_most, 12))};
  // Of the picture alone: both ends can be changed.
  return {0, euro(question.periods.empty() ? 50'000 : 3'000).cents};
}

bool Sampling::aim(const Model& model, const std::string& axis, Range range, const std::string& second, Range second_range) {
  const bool same_question = axis == axis_ && second == second_ && range == range_ && second_range == second_range_ && model.right == right_ && model.person == person_;
  if (same_question && revision_ == model.revision()) return explorer_ != nullptr;
  auto rest = without(without(model.answers(), axis), second);
  const bool same = same_question && model.date() == date_ && model.reform() == reform_ && rest == rest_;
  revision_ = model.revision();
  told_ = told_at(model, axis);
  second_told_ = second.empty() ? 0 : told_at(model, second);
  if (same) return explorer_ != nullptr;
  rest_ = std::move(rest);
  begin(model, axis, range, second, second_range);
  return explorer_ != nullptr;
}

void Sampling::begin(const Model& model, const std::string& axis, Range range, const std::string& second, Range second_range) {
  axis_ = axis;
  second_ = second;
  range_ = range;
  second_range_ = second_range;
  right_ = model.right;
  person_ = model.person;
  date_ = model.date();
  reform_ = model.reform();
  explorer_ = std::make_unique<Explorer>(model.outcome().answers(), model.law(), axis);
  if (!explorer_->is_in_order() || (!second.empty() && (second == axis || !explorer_->also(second)))) return explorer_.reset();
  xs_ = spread(range.from, std::max(range.from, range.to), columns_);
  ys_ = second.empty() ? std::vector<std::int64_t>{0} : spread(second_range.from, std::max(second_range.from, second_range.to), rows_);
  samples_.assign(xs_.size() * ys_.size(), std::nullopt);
  put_in_order();
  next_ = made_ = 0;
  spent_ = 0;
}

// Every eighth of both ways first, then every fourth, and so on.
void Sampling::put_in_order() {
  order_.clear();
  std::vector<bool> taken(samples_.size());
  for (std::uint32_t step = coarsest; step > 0; step /= 2)
    for (std::uint32_t row = 0; row < ys_.size(); row += step)
      for (std::uint32_t column = 0; column < xs_.size(); column += step) {
        const auto at = row * static_cast<std::uint32_t>(xs_.size()) + column;
        if (taken[at]) continue;
        taken[at] = true;
        order_.push_back(at);
      }
}

bool Sampling::work(Platform& platform, double milliseconds) {
  if (!explorer_ || next_ == order_.size()) return true;
  const double start = platform.now();
  double now = start;
  while (next_ < order_.size() && now - start < milliseconds) {
    const auto at = order_[next_++];
    if (!second_.empty()) explorer_->set_also(ys_[at / xs_.size()]);
    const Point point = explorer_->at(xs_[at % xs_.size()]);
    Sample sample{point.disposable, Fact<Amount>{}};
    for (const auto& part : point.parts)
      if (part.right == right_ && part.person == person_) sample.right = part.month;
    samples_[at] = sample;
    ++made_;
    now = platform.now();
  }
  spent_ += now - start;
  if (next_ == order_.size()) return true;
  platform.wake(1);
  return false;
}

const Sampling::Sample* Sampling::at(std::size_t column, std::size_t row) const {
  const auto& sample = samples_[row * xs_.size() + column];
  return sample ? &*sample : nullptr;
}

const Sampling::Sample* Sampling::near(std::size_t column, std::size_t row) const {
  for (std::size_t step = 1; step <= coarsest; step *= 2)
    if (const Sample* sample = at(column - column % step, row - row % step)) return sample;
  return nullptr;
}

}  // namespace iura::workbench
