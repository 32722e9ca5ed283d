#include "explore/sight.hpp"

namespace iura {
namespace {

class Shape {
 public:
  void add(std::uint64_t bits) { hash_ = (hash_ ^ bits) * 1099511628211ULL; }
  void add(std::string_view text) { add(reinterpret_cast<std::uintptr_t>(text.data())); }  // names are literals: the same place, the same name
  std::uint64_t hash() const { return hash_ ^ hash_ >> 29; }

 private:
  std::uint64_t hash_ = 14695981039346656037ULL;
};

void look_at(const Value& value, Shape& shape, std::vector<Amount>& numbers) {
  shape.add(static_cast<std::uint64_t>(value.kind));
  if (value.kind == Value::Kind::amount) {
    numbers.push_back(value.low);
    numbers.push_back(value.high);
    return;
  }
  shape.add(value.possible);
  shape.add(static_cast<std::uint64_t>(value.low.floor()));
  shape.add(static_cast<std::uint64_t>(value.high.floor()));
}

// From a to b in a straight line, with the slope seen beside each.
bool is_line(const Amount& a, const Amount& after_a, const Amount& before_b, const Amount& b, const Amount& length) {
  if (a == after_a && a == b && before_b == b) return true;
  const Amount rise = b - a;
  return (after_a - a) * length == rise && (b - before_b) * length == rise;
}

}  // namespace

Sight sight_of(Explorer& explorer, std::int64_t x) {
  Sight sight;
  sight.x = Amount{x};
  const Assessment assessment = explorer.assessed(x);
  Shape shape;
  sight.numbers.reserve(512);
  for (const auto& one : assessment.entitlements) {
    shape.add(one.right);
    shape.add(static_cast<std::uint64_t>(one.person) << 2 | static_cast<std::uint64_t>(one.entitled.low()) << 1 | static_cast<std::uint64_t>(one.entitled.high()));
    for (const auto* amount : {&one.per_month, &one.once, &one.received}) {
      sight.numbers.push_back(amount->low());
      sight.numbers.push_back(amount->high());
    }
    for (const auto& step : one.trace.steps()) {
      shape.add(step.id);
      look_at(step.value, shape, sight.numbers);
      for (const auto& operand : one.trace.operands(step))
        if (operand.figure == nullptr) look_at(operand.value, shape, sight.numbers);
    }
  }
  sight.point = point_of(sight.x, explorer.household(), assessment, explorer.followed());
  // What comes in already may be more than we calculate: that bends here, and in no step.
  const auto keep = [&](const Fact<Amount>& fact) {
    sight.numbers.push_back(fact.low());
    sight.numbers.push_back(fact.high());
  };
  keep(sight.point.told);
  keep(sight.point.disposable);
  for (const auto& part : sight.point.parts)
    if (part.pays) keep(part.month);
  sight.shape = shape.hash();
  return sight;
}

bool is_straight(const Probe& a, const Probe& b) {
  const auto shape = a.here.shape;
  if (a.after.shape != shape || b.before.shape != shape || b.here.shape != shape) return false;
  const auto size = a.here.numbers.size();
  if (a.after.numbers.size() != size || b.before.numbers.size() != size || b.here.numbers.size() != size) return false;
  const Amount length = b.here.x - a.here.x;
  for (std::size_t i = 0; i < size; ++i)
    if (!is_line(a.here.numbers[i], a.after.numbers[i], b.before.numbers[i], b.here.numbers[i], length)) return false;
  return true;
}

std::int64_t likely_bend(const Probe& a, const Probe& b) {
  const std::int64_t middle = a.here.x.floor() + (b.here.x - a.here.x).floor() / 2;
  const auto size = a.here.numbers.size();
  if (a.here.shape != b.here.shape || a.after.shape != b.here.shape || b.before.shape != b.here.shape || b.here.numbers.size() != size || a.after.numbers.size() != size || b.before.numbers.size() != size) return middle;
  const Amount length = b.here.x - a.here.x;
  for (std::size_t i = 0; i < size; ++i) {
    if (is_line(a.here.numbers[i], a.after.numbers[i], b.before.numbers[i], b.here.numbers[i], length)) continue;
    const Amount left = a.after.numbers[i] - a.here.numbers[i];
    const Amount right = b.here.numbers[i] - b.before.numbers[i];
    if (left == right) return middle;  // a jump
    // a + left t = b + right (t - length)
    const Amount t = (b.here.numbers[i] - a.here.numbers[i] - right * length) / (left - right);
    return t > Amount{} && t < length ? (a.here.x + t).floor() : middle;
  }
  return middle;
}

}  // namespace iura
