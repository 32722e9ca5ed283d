// How a result came about: steps in the order of the law, each with its provision, its operands and its value.
// Flat storage of names and numbers; words come later (presentation/). Recorded anew at every assessment, so it must be cheap.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "law/legislation.hpp"
#include "law/provision.hpp"
#include "values/choice.hpp"
#include "values/fact.hpp"
#include "values/name.hpp"

namespace iura {

// Any fact, flattened: yes/no as 0 and 1, a date as its days, a choice as its set.
struct Value {
  enum class Kind : std::uint8_t { yes_no, amount, count, date, choice };
  Kind kind = Kind::amount;
  std::uint64_t possible = 0;  // choice only
  Amount low;
  Amount high;
  Open open = 0;
  bool is_exact() const { return kind == Kind::choice ? (possible & (possible - 1)) == 0 : low == high; }
};

struct Operand {
  std::string_view name;
  Value value;
  const Figure* figure = nullptr;  // where the operand is a parameter

  Operand() {}  // said out loud, here and below: the compiler would first fill the whole with zeros
};

// What a rule hands to its trace: a fact pointed at, which record() copies. Rules are full of these, so they are small.
class FactRef {
 public:
  FactRef(const Fact<bool>& f) : kind_(Value::Kind::yes_no), at_(&f) {}
  FactRef(const Fact<Amount>& f) : kind_(Value::Kind::amount), at_(&f) {}
  FactRef(const Fact<int>& f) : kind_(Value::Kind::count), at_(&f) {}
  FactRef(const Fact<Date>& f) : kind_(Value::Kind::date), at_(&f) {}
  FactRef(const Figure& f) : is_figure_(true), at_(&f) {}
  template <class E>
  FactRef(const Choice<E>& c) : kind_(Value::Kind::choice), at_(&c.bits()) {}

  void copy_to(Value& value) const;
  Value value() const {
    Value value;
    copy_to(value);
    return value;
  }
  const Figure* figure() const { return is_figure_ ? static_cast<const Figure*>(at_) : nullptr; }

 private:
  Value::Kind kind_ = Value::Kind::amount;
  bool is_figure_ = false;
  const void* at_;
};

struct OperandRef {
  Name name;
  FactRef fact;
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

  Step() {}
};

// What the traces of one assessment share, one right after the other: two vectors instead of two for each right.
struct Recording {
  std::vector<Step> steps;
  std::vector<Operand> operands;
};

class Trace {
 public:
  Trace() = default;  // with a recording of its own
  explicit Trace(std::shared_ptr<Recording> recording) : recording_(std::move(recording)), begin_(recording_->steps.size()) {}
  // One that keeps nothing: for a result looked at on the way, of which no step is told.
  static Trace silent() {
    Trace trace;
    trace.keeps_ = false;
    return trace;
  }

  // Records the step and hands the value back, so that a rule reads as one expression.
  template <class T>
  const T& step(Name id, const Provision& basis, const T& value, std::initializer_list<OperandRef> operands = {}) {
    record(id, basis, Step::Kind::amount, value, operands);
    return value;
  }
  const Fact<bool>& condition(Name id, const Provision& basis, const Fact<bool>& holds,
                              std::initializer_list<OperandRef> operands = {}) {
    record(id, basis, Step::Kind::condition, holds, operands);
    return holds;
  }

  // Something the person should know of how this was calculated: an assumption, a practice that differs, another way.
  void note(Name id, const Provision& basis, const Fact<bool>& holds, std::initializer_list<OperandRef> operands = {}) {
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

  // Stay where they are until the next step of this assessment is recorded.
  std::span<const Step> steps() const { return recording_ ? std::span<const Step>{recording_->steps.data() + begin_, count_} : std::span<const Step>{}; }
  std::span<const Operand> operands(const Step& step) const { return {recording_->operands.data() + step.first, step.count}; }

 private:
  Step& next_step();
  void record(Name id, const Provision& basis, Step::Kind kind, const FactRef& value, std::initializer_list<OperandRef> operands);

  std::shared_ptr<Recording> recording_;
  std::size_t begin_ = 0;
  std::size_t count_ = 0;
  std::int16_t person_ = 0;
  std::int16_t branch_ = -1;
  std::int16_t depth_ = 0;
  bool keeps_ = true;
};

}  // namespace iura
