// One household at one law, with everything that a view shows of it. Made anew at each change: that takes less than a millisecond.
#pragma once

#include "guidance/income.hpp"
#include "presentation/step_words.hpp"
#include "presentation/view.hpp"

namespace iura::workbench {

class Outcome {
 public:
  // `law` and `language` must outlive this.
  Outcome(nlohmann::json answers, const LawAt& law, const Language& language);
  Outcome(const Outcome&) = delete;
  Outcome& operator=(const Outcome&) = delete;

  const Scene& scene() const { return scene_; }
  const Answers& answers() const { return answers_; }
  const Language& language() const { return scene_.language; }
  Speaker speaker() const { return scene_.speaker(); }
  // What all rights together bring, with the decisions of the centre as assumed, and what comes in.
  const GainSum& gains() const { return gains_; }
  Fact<Amount> income() const { return income_; }
  const InputError* error_at(const std::string& path) const { return scene_.error_at(path); }

 private:
  nlohmann::json sent_;
  Answers answers_;
  People people_;
  Trials none_{0};
  Scene scene_;
  GainSum gains_;
  Fact<Amount> income_;
};

// An amount on a screen's scale: the one place where the workbench leaves exact numbers, for pixels alone.
float euros_on_screen(const Amount& amount);

}  // namespace iura::workbench
