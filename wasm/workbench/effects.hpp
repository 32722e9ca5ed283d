// What a changed law does to many households: a little in every frame, until all were looked at.
#pragma once

#include "model.hpp"
#include "platform.hpp"

namespace iura::workbench {

class Effects {
 public:
  struct Effect {
    Fact<Amount> before;  // all rights, a month
    Fact<Amount> after;
    bool is_done = false;
    // More or less for certain.
    bool gains() const { return is_done && after.low() >= before.low() && after.high() >= before.high() && !(after == before); }
    bool loses() const { return is_done && after.low() <= before.low() && after.high() <= before.high() && !(after == before); }
  };

  void work(const Model& model, Platform& platform, double milliseconds);
  const std::vector<Effect>& all() const { return effects_; }
  std::size_t done() const { return next_; }

 private:
  std::vector<Effect> effects_;
  std::size_t next_ = 0;
  Date date_;
  Reform reform_;
};

}  // namespace iura::workbench
