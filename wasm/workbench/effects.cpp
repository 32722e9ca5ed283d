#include "effects.hpp"

namespace iura::workbench {

void Effects::work(const Model& model, Platform& platform, double milliseconds) {
  const auto& households = model.households();
  const bool same_date = date_ == model.date() && effects_.size() == households.size();
  if (!same_date) effects_.assign(households.size(), {});
  if (!same_date || !(reform_ == model.reform())) {
    date_ = model.date();
    reform_ = model.reform();
    next_ = 0;
  }
  const double start = platform.now();
  while (next_ < households.size() && platform.now() - start < milliseconds) {
    auto& effect = effects_[next_];
    const Answers answers = read_answers(households[next_].answers, model.date());
    if (!effect.is_done) effect.before = all_rights(gains_at(answers, model.law_as_it_is()));
    effect.after = all_rights(gains_at(answers, model.law()));
    effect.is_done = true;
    ++next_;
  }
  if (next_ < households.size()) platform.wake(1);
}

}  // namespace iura::workbench
