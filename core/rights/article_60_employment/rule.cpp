// Work through the OCMW / CPAS: act of 8 July 1976, art. 60, par. 7 and art. 61. The centre is the employer, or finds one; no right to a job.
// Not modelled: a right to unemployment benefit that is not paid yet; the rules of each region on length and target group.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"
#include "rights/leefloon.hpp"

namespace iura {
namespace {

constexpr Provision work{"organic_law_1976_07_08", "art. 60, \u00A7 7; art. 61"};

Fact<bool> has_such_a_job(const Person& you) {
  Fact<bool> found = false;
  for (const auto& income : you.incomes.items) found = found || (income.kind.is({IncomeKind::wage, IncomeKind::self_employed, IncomeKind::training}) && income.work_type.is(WorkType::article_60));
  return found && you.incomes.counts;
}

}  // namespace

Entitlement article_60_employment(const Case& home, std::size_t person) {
  Entitlement right{"article_60_employment", home, person};
  right.ask = true;
  const Person& you = home.you();
  right.require("leefloon", work, gets_leefloon_or_equivalent(home));
  const Fact<int> from{home.law["age.from"].whole()};
  const Fact<int> pension{home.law["age.pension"].whole()};
  right.require("age", work, at_least(you.age, from) && below(you.age, pension), {{"age", you.age}, {"from", home.law["age.from"]}, {"pension", home.law["age.pension"]}});
  right.require("can_work", work, you.willing_to_work.is(Willingness::yes) && !you.detained);
  right.require("no_studies", work, !you.studies.is(Studies::with_project));
  right.require("no_unemployment", work, !has_income(you, {IncomeKind::unemployment}));
  // Who works part-time beside a leefloon may ask; the centre looks at it.
  const auto works = has_income(you, {IncomeKind::wage, IncomeKind::self_employed});
  right.require("no_job", work, !has_such_a_job(you) && (!works || unknown_yes_no(0)));
  return right;
}

}  // namespace iura
