#include "rights/entitlement.hpp"

#include "resources/list_sum.hpp"
#include "rights/assessing.hpp"

namespace iura {

Entitlement::Entitlement(std::string_view id, const Case& home, std::size_t about) : right(id), person(static_cast<int>(about)), entitled(true) {
  trace = home.assessing->new_trace();
  trace.about(person);
}

void Entitlement::pay_yearly(const Fact<Amount>& a_year) {
  per_year = choose(entitled, a_year, Fact<Amount>{});
  per_month = per_year * Fact<Amount>{twelfth};
}

Fact<bool> Case::may_have(Key right, std::size_t person) const {
  const auto* found = assessing->find(right, person);
  return found != nullptr ? found->entitled : unknown_yes_no(assessing->open_about(right, person));
}

Fact<Amount> Case::gain(Key right, std::size_t person) const {
  const auto* found = assessing->find(right, person);
  if (found == nullptr) return Fact<Amount>::between(Amount{}, unlimited, assessing->open_about(right, person));
  return not_below_zero(found->per_month - found->received);
}

const Parameters& Case::law_of(Key right) const { return assessing->law_of(right); }

const Step* Entitlement::failing_condition() const {
  for (const auto& step : trace.steps())
    if (step.kind == Step::Kind::condition && step.person == person && step.value.high == Amount{}) return &step;
  return nullptr;
}

}  // namespace iura
