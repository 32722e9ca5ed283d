// How a result came about: steps in the order of the law, each with its provision, its operands and its value.
// Flat storage of names and numbers; words come later (presentation/). Recorded anew at every assessment, so it must be cheap.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

#include "law/legislation.hpp"
#include "law/provision.hpp"
#include "values/choice.hpp"
#include "values/fact.hpp"

namespace iura {

// Any fact, flattened: yes/no as 0 and 1, a date as its days, a choice as its set.
struct Value {
  enum class Kind : std::uint8_t { yes_no, amount, count, date, choice };
  Kind kind = Kind::amount;
  std::uint64_t possible = 0;  // choice only
  Amount low;
  Amount high;
  Open open = 0;

  Value() = default;
  Value(const Fact<Amount>& f) : low(f.low()), high(f.high()), open(f.open()) {}
  Value(const Fact<bool>& f) : kind(Kind::yes_no), low(f.low() ? 1 : 0), high(f.high() ? 1 : 0), open(f.open()) {}
  Value(const Fact<int>& f) : kind(Kind::count), low(f.low()), high(f.high()), open(f.open()) {}
  Value(const Fact<Date>& f) : kind(Kind::date), low(f.low().days), high(f.high().days), open(f.open()) {}
  template <class E>
  Value(const Choice<E>& c) : kind(Kind::choice), possible(c.possible()), open(c.open()) {}
  bool is_exact() const { return kind == Kind::choice ? (possible & (possible - 1)) == 0 : low == high; }
};

struct Operand {
  std::string_view name;
  Value value;
  const Figure* figure = nullptr;  // where the operand is a parameter

  Operand(std::string_view n, const Figure& f) : name(n), value(Fact<Amount>{f.value}), figure(&f) {}
  template <class T>
  Operand(std::string_view n, const T& fact) : name(n), value(fact) {}
};

struct Step {
  enum class Kind : std::uint8_t { condition, amount, note };
  std::string_view id;  // the same key in C++, trace, i18n and tests
  Provision basis;
  Kind kind = Kind::amount;
  std::int16_t person = 0;     // 0 is you, n is others[n - 1]
  std::int16_t branch = -1;    // the category under which the step was taken, where several are still possible
  std::int16_t depth = 0;      // above 0: within the means of somebody else, of which the outcome is a step of its own
  std::uint32_t first = 0;     // operands [first, first + count)
  std::uint32_t count = 0;
  Value value;
};

class Trace {
 public:
  Trace() = default;
  // One that keeps nothing: for a result looked at on the way, of which no step is told.
  static Trace silent() {
    Trace trace;
    trace.keeps_ = false;
    return trace;
  }

  // Records the step and hands the value back, so that a rule reads as one expression.
  template <class T>
  const T& step(std::string_view id, const Provision& basis, const T& value, std::initializer_list<Operand> operands = {}) {
    record(id, basis, Step::Kind::amount, value, operands);
    return value;
  }
  const Fact<bool>& condition(std::string_view id, const Provision& basis, const Fact<bool>& holds,
                              std::initializer_list<Operand> operands = {}) {
    record(id, basis, Step::Kind::condition, holds, operands);
    return holds;
  }

  // Something the person should know of how this was calculated: an assumption, a practice that differs, another way.
  void note(std::string_view id, const Provision& basis, const Fact<bool>& holds, std::initializer_list<Operand> operands = {}) {
    if (!is_no(holds)) record(id, basis, Step::Kind::note, holds, operands);
  }

  void about(int person) { person_ = static_cast<std::int16_t>(person); }
  int person() const { return person_; }
  // What follows is about the means of somebody else, looked at for the person the trace is about; ended by back_to().
  void look_at(int person) {
    about(person);
    ++depth_;
  }
  void back_to(int person) {
    about(person);
    --depth_;
  }
  void branch(int category) { branch_ = static_cast<std::int16_t>(category); }

  const std::vector<Step>& steps() const { return steps_; }
  std::span<const Operand> operands(const Step& step) const { return {operands_.data() + step.first, step.count}; }
  void reserve(std::size_t steps, std::size_t operands) {
    steps_.reserve(steps);
    operands_.reserve(operands);
  }

 private:
  void record(std::string_view id, const Provision& basis, Step::Kind kind, const Value& value, std::initializer_list<Operand> operands) {
    if (!keeps_) return;
    steps_.push_back({id, basis, kind, person_, branch_, depth_, static_cast<std::uint32_t>(operands_.size()),
                      static_cast<std::uint32_t>(operands.size()), value});
    operands_.insert(operands_.end(), operands.begin(), operands.end());
  }

  std::vector<Step> steps_;
  std::vector<Operand> operands_;
  std::int16_t person_ = 0;
  std::int16_t branch_ = -1;
  std::int16_t depth_ = 0;
  bool keeps_ = true;
};

}  // namespace iura
