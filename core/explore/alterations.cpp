// Changes of a household, one function each.
#include <algorithm>

#include "explore/explorer.hpp"
#include "explore/scenario.hpp"
#include "household/path.hpp"
#include "household/relations.hpp"

namespace iura {
namespace {

constexpr std::int64_t of_age = 18;

Answer given(std::int64_t value) {
  Answer answer;
  answer.state = Answer::State::given;
  answer.value = Amount{value};
  return answer;
}

Answer yes() { return given(1); }

Answer amount_a_month(std::int64_t cents) {
  Answer answer = given(cents);
  answer.period = Period::month;
  return answer;
}

template <class E>
Answer chosen(E choice) {
  Answer answer;
  answer.state = Answer::State::given;
  answer.possible = std::uint64_t{1} << static_cast<int>(choice);
  return answer;
}

void tell(Thing& thing, std::string_view question, Answer answer) {
  if (const int index = thing.type->find(question); index >= 0) thing.answers[static_cast<std::size_t>(index)] = std::move(answer);
}

Answer& list_of(Thing& thing, std::string_view question) { return thing.answers[static_cast<std::size_t>(thing.type->find(question))]; }

Thing wage(std::int64_t cents) {
  Thing income{Catalogue::current().thing("income")};
  tell(income, "kind", chosen(IncomeKind::wage));
  tell(income, "amount", amount_a_month(cents));
  tell(income, "work_type", chosen(WorkType::ordinary));
  return income;
}

Thing partner_with(const Answers& answers, std::int64_t cents) {
  Thing partner{Catalogue::current().thing("person")};
  tell(partner, "relation", chosen(Relation::partner));
  for (const char* same : {"age", "status", "lives_in_belgium"}) tell(partner, same, answers.you.answers[static_cast<std::size_t>(answers.you.type->find(same))]);
  tell(partner, "shares_household", yes());
  tell(partner, "leefloon_claim", chosen(Claim::no));
  for (const char* list : {"incomes", "accounts", "properties", "cessions"}) tell(partner, list, given(0));
  if (cents > 0) {
    Thing job = wage(cents);
    tell(job, "started_on_leefloon", given(0));
    list_of(partner, "incomes").items.push_back(std::move(job));
  }
  return partner;
}

int partner_in(const Answers& answers, Date date) {
  const Household household = build_household(answers, date);
  for (std::size_t i = 1; i < household.people.items.size(); ++i)
    if (!is_no(are_partners(household, 0, i))) return static_cast<int>(i);
  return 0;
}

// An income of nothing, in its place: the others keep theirs.
bool end_income(Answers& answers, const std::string& path) {
  Answer* kind = find(answers, path + "/kind").answer();
  Answer* amount = find(answers, path + "/amount").answer();
  if (kind == nullptr || amount == nullptr) return false;
  *kind = chosen(IncomeKind::other);
  *amount = amount_a_month(0);
  return true;
}

bool work_hours(Answers& answers, const Alteration& how) {
  Answer* amount = find(answers, how.path + "/amount").answer();
  if (amount == nullptr || !amount->is_given() || how.of <= 0 || how.value < 0) return false;
  amount->value = amount->value * Amount::fraction(how.value, how.of);
  return true;
}

// The tax note of another couple: nobody knows it yet.
void forget_taxable_income(Answers& answers) { tell(answers.you, "taxable_income", Answer{}); }

bool set_number(Answers& answers, const Alteration& how) {
  Varied varied{answers, how.path};
  if (!varied.is_in_order() || how.value < varied.least() || how.value > varied.most()) return false;
  varied.set(how.value);
  return true;
}

bool move_in(Altered& altered, std::int64_t cents) {
  Answer& others = list_of(altered.answers.household, "others");
  if (partner_in(altered.answers, altered.date) != 0 || !altered.answers.you.answers[static_cast<std::size_t>(altered.answers.you.type->find("age"))].is_given()) return false;
  others.state = Answer::State::given;
  others.items.push_back(partner_with(altered.answers, cents));
  forget_taxable_income(altered.answers);
  altered.came_from.push_back(-1);
  return true;
}

bool move_out(Altered& altered) {
  const int partner = partner_in(altered.answers, altered.date);
  if (partner == 0) return false;
  auto& items = list_of(altered.answers.household, "others").items;
  items.erase(items.begin() + (partner - 1));
  forget_taxable_income(altered.answers);
  altered.came_from.erase(altered.came_from.begin() + partner);
  return true;
}

bool turn_18(Answers& answers, const std::string& path) {
  const Answer* age = find(answers, path + "/age").answer();
  if (age == nullptr || !age->is_given() || age->value >= Amount{of_age}) return false;
  Varied{answers, path + "/age"}.set(of_age);
  return true;
}

}  // namespace

std::string add_wage(Answers& answers, Date today, std::int64_t cents) {
  Answer& incomes = list_of(answers.you, "incomes");
  Thing job = wage(cents);
  // A job that starts under a leefloon has the exemption for work, and no day of it was used; while it is open whether there is one, that is open too.
  const Answer& receives = list_of(answers.you, "receives_leefloon");
  if (receives.is_given()) tell(job, "started_on_leefloon", receives);
  if (receives.is_given() && receives.value == Amount{1}) {
    if (!list_of(answers.you, "spi_days_used").is_given()) tell(answers.you, "spi_days_used", given(0));
    if (!list_of(answers.you, "spi_first_day").is_given()) tell(answers.you, "spi_first_day", given(today.days));
  }
  incomes.state = Answer::State::given;
  incomes.items.push_back(std::move(job));
  return "you/incomes/" + std::to_string(incomes.items.size() - 1) + "/amount";
}

bool alter(Altered& altered, const Alteration& how) {
  switch (how.kind) {
    case Alteration::Kind::set: return set_number(altered.answers, how);
    case Alteration::Kind::hours: return work_hours(altered.answers, how);
    case Alteration::Kind::ends: return end_income(altered.answers, how.path);
    case Alteration::Kind::wage: return how.value >= 0 && !add_wage(altered.answers, altered.date, how.value).empty();
    case Alteration::Kind::partner_in: return how.value >= 0 && move_in(altered, how.value);
    case Alteration::Kind::partner_out: return move_out(altered);
    case Alteration::Kind::turns_18: return turn_18(altered.answers, how.path);
    case Alteration::Kind::on_date: altered.date = how.date; return true;
  }
  return false;
}

Alterable alterable(const Answers& answers, Date date) {
  Alterable found;
  Answers all = answers;
  found.has_partner = partner_in(answers, date) != 0;
  const std::size_t others = list_of(all.household, "others").items.size();
  for (std::size_t person = 0; person <= others; ++person) {
    const std::string path = person == 0 ? "you" : "others/" + std::to_string(person - 1);
    Thing& thing = person == 0 ? all.you : list_of(all.household, "others").items[person - 1];
    const auto& incomes = list_of(thing, "incomes").items;
    for (std::size_t i = 0; i < incomes.size(); ++i) {
      const Answer& kind = incomes[i].answers.front();
      if (!kind.is_given() || !incomes[i].answers[static_cast<std::size_t>(incomes[i].type->find("amount"))].is_given()) continue;
      const std::string income = path + "/incomes/" + std::to_string(i);
      if (kind.possible == std::uint64_t{1} << static_cast<int>(IncomeKind::wage)) found.wages.push_back(income);
      found.endings.push_back(income);
    }
    const Answer& age = list_of(thing, "age");
    if (person > 0 && age.is_given() && age.value < Amount{of_age}) found.children.push_back(path);
  }
  return found;
}

}  // namespace iura
