// Reduction of the railway for who has the increased reimbursement: half the price until 14 October 2025, a reduction of 40 % from the 15th on.
// Not modelled: reductions of age, of bus, tram and metro.
#include "rights/catalogue.hpp"

namespace iura {

Entitlement train_reduction(const Case& home, std::size_t person) {
  Entitlement right{"train_reduction", home, person};
  constexpr Provision tariffs{"sncb_tariffs", "BIM / VT"};
  const auto has_it = home.you().statuses.has(Standing::increased_reimbursement);
  const auto may_have = home.may_have("increased_reimbursement");
  right.require("increased_reimbursement", tariffs, has_it || may_have, {{"percent", home.law["reduction"]}});
  right.trace.note("because_increased_reimbursement", tariffs, may_have && !has_it);
  if (home.law.in_force("train_plus.reduction")) right.trace.note("train_plus", tariffs, right.entitled, {{"percent", home.law["train_plus.reduction"]}});
  return right;
}

}  // namespace iura
