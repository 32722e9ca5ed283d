#include "rights/integration_income/rule.hpp"

namespace iura::integration_income_rule {
namespace {

Amount a_year(const Figure& base_per_month) { return base_per_month.indexed * Amount{12}; }

bool is_work(IncomeKind kind) { return kind == IncomeKind::wage || kind == IncomeKind::self_employed || kind == IncomeKind::training; }

// KB 35, par. 1: three years of credit within six years of the first day on which it was given.
Fact<bool> credit_left(const Person& person, const Case& home) {
  const auto days_left = below(person.spi_days_used, Fact<int>{home.law["spi.credit_days"].whole()});
  if (person.spi_days_used == Fact<int>{0}) return days_left;
  const int years = home.law["spi.window_years"].whole();
  const auto end = increasing([&](const Date& first) { return plus_years(first, years); }, person.spi_first_day);
  const auto unused = equals(person.spi_days_used, Fact<int>{0});
  return days_left && (unused || below(Fact<Date>{home.date()}, end));
}

// KB 35, par. 1, 4 to 6: a job in a shortage occupation, for three months from its first day, once in a lifetime.
Fact<bool> in_shortage_job(const Person& person, const Case& home) {
  if (!home.law.in_force("spi.shortage.base")) return false;
  Fact<bool> any = !person.incomes.complete;
  const int months = home.law["spi.shortage.months"].whole();
  const Fact<Date> today{home.date()};
  for (const auto& income : person.incomes.items) {
    if (is_no(income.work_type.is(WorkType::shortage))) continue;
    const auto end = increasing([&](const Date& start) { return plus_months(start, months); }, income.shortage_start);
    any = any || (income.work_type.is(WorkType::shortage) && income.started_on_leefloon && income.shortage_conditions &&
                  at_least(today, income.shortage_start) && below(today, end));
  }
  return any;
}

Fact<bool> any_income(const Person& person, auto test) {
  Fact<bool> any = !person.incomes.complete;
  for (const auto& income : person.incomes.items) any = any || test(income);
  return any;
}

}  // namespace

// KB 35: work begun while on a leefloon; training, whenever begun; any job of a student with a project.
// A training premium after its exempt months is pay for training.
Fact<bool> qualifies_for_spi(const Income& income, const Person& person) {
  const auto student = person.studies.is(Studies::with_project);
  return income.kind.map([&](IncomeKind kind) -> Fact<bool> {
    if (kind == IncomeKind::training || kind == IncomeKind::training_premium) return true;
    return is_work(kind) ? student || income.started_on_leefloon : Fact<bool>{false};
  });
}

// One exemption a person: student, else shortage occupation, else irregular artistic work, else the general one.
Fact<Amount> spi_a_year(const Person& person, const Case& home, Trace& trace) {
  const Parameters& law = home.law;
  const auto student = person.studies.is(Studies::with_project);
  const auto grant = any_income(person, [](const Income& income) { return income.kind.is(IncomeKind::study_grant); });
  const auto artistic = any_income(person, [](const Income& income) { return income.work_type.is(WorkType::artistic) && income.started_on_leefloon; });
  const Fact<Amount> for_student = choose(grant, Fact<Amount>{a_year(law["spi.student_with_grant.base"])}, Fact<Amount>{a_year(law["spi.student.base"])});
  const Fact<Amount> general = choose(artistic, Fact<Amount>{law["spi.artistic.base"].indexed}, Fact<Amount>{a_year(law["spi.general.base"])});
  const Fact<Amount> started = choose(in_shortage_job(person, home), Fact<Amount>{a_year(law["spi.shortage.base"])}, general);
  const auto credit = credit_left(person, home);
  const auto exemption = choose(student, for_student, choose(credit, started, Fact<Amount>{Amount{}}));
  return trace.step("work_exemption", kb("art. 35"), exemption, {{"student", student}, {"credit_left", credit}, {"days_used", person.spi_days_used}});
}

}  // namespace iura::integration_income_rule
