#include "law/trace.hpp"

namespace iura {

Value FactRef::value() const {
  const auto flat = [this](Amount low, Amount high, Open open) { return Value{kind_, 0, low, high, open}; };
  if (is_figure_) return flat(figure()->value, figure()->value, 0);
  switch (kind_) {
    case Value::Kind::yes_no: {
      const auto& fact = *static_cast<const Fact<bool>*>(at_);
      return flat(Amount{fact.low() ? 1 : 0}, Amount{fact.high() ? 1 : 0}, fact.open());
    }
    case Value::Kind::amount: {
      const auto& fact = *static_cast<const Fact<Amount>*>(at_);
      return flat(fact.low(), fact.high(), fact.open());
    }
    case Value::Kind::count: {
      const auto& fact = *static_cast<const Fact<int>*>(at_);
      return flat(Amount{fact.low()}, Amount{fact.high()}, fact.open());
    }
    case Value::Kind::date: {
      const auto& fact = *static_cast<const Fact<Date>*>(at_);
      return flat(Amount{fact.low().days}, Amount{fact.high().days}, fact.open());
    }
    case Value::Kind::choice: break;
  }
  const auto& set = *static_cast<const Possibilities*>(at_);
  return {kind_, set.possible, {}, {}, set.open};
}

void Trace::record(std::string_view id, const Provision& basis, Step::Kind kind, const FactRef& value, std::initializer_list<OperandRef> operands) {
  if (!keeps_) return;
  steps_.push_back({id, basis, kind, person_, branch_, depth_, static_cast<std::uint32_t>(operands_.size()),
                    static_cast<std::uint32_t>(operands.size()), value.value()});
  for (const auto& operand : operands) operands_.push_back({operand.name, operand.fact.value(), operand.fact.figure()});
}

}  // namespace iura
