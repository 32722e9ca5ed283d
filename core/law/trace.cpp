#include "law/trace.hpp"

namespace iura {

void FactRef::copy_to(Value& value) const {
  value.kind = kind_;
  const auto copy = [&](const Amount& low, const Amount& high, Open open) {
    value.low = low;
    value.high = high;
    value.open = open;
  };
  if (is_figure_) return copy(figure()->value, figure()->value, 0);
  switch (kind_) {
    case Value::Kind::yes_no: {
      const auto& fact = *static_cast<const Fact<bool>*>(at_);
      return copy(Amount{fact.low() ? 1 : 0}, Amount{fact.high() ? 1 : 0}, fact.open());
    }
    case Value::Kind::amount: {
      const auto& fact = *static_cast<const Fact<Amount>*>(at_);
      return copy(fact.low(), fact.high(), fact.open());
    }
    case Value::Kind::count: {
      const auto& fact = *static_cast<const Fact<int>*>(at_);
      return copy(Amount{fact.low()}, Amount{fact.high()}, fact.open());
    }
    case Value::Kind::date: {
      const auto& fact = *static_cast<const Fact<Date>*>(at_);
      return copy(Amount{fact.low().days}, Amount{fact.high().days}, fact.open());
    }
    case Value::Kind::choice: {
      const auto& set = *static_cast<const Possibilities*>(at_);
      value.possible = set.possible;
      value.open = set.open;
    }
  }
}

// The steps of a trace stand together. Where another has written behind them (a copy that goes on by itself), they go on at the end.
Step& Trace::next_step() {
  if (!recording_) recording_ = std::make_shared<Recording>();
  auto& all = recording_->steps;
  if (begin_ + count_ != all.size()) {
    all.reserve(all.size() + count_ + 1);
    for (std::size_t i = 0; i < count_; ++i) all.push_back(all[begin_ + i]);
    begin_ = all.size() - count_;
  }
  ++count_;
  return all.emplace_back();
}

// Filled in where it stays: a copy made on the way would cost a third of a whole assessment.
void Trace::record(Name id, const Provision& basis, Step::Kind kind, const FactRef& value, std::initializer_list<OperandRef> operands) {
  if (!keeps_) return;
  Step& step = next_step();
  step.id = id;
  step.basis = basis;
  step.kind = kind;
  step.person = person_;
  step.branch = branch_;
  step.depth = depth_;
  step.first = static_cast<std::uint32_t>(recording_->operands.size());
  step.count = static_cast<std::uint32_t>(operands.size());
  value.copy_to(step.value);
  for (const auto& [name, fact] : operands) {
    Operand& operand = recording_->operands.emplace_back();
    operand.name = name;
    operand.figure = fact.figure();
    fact.copy_to(operand.value);
  }
}

}  // namespace iura
