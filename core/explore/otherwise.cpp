#include "explore/otherwise.hpp"

#include <algorithm>

#include "explore/scenario.hpp"
#include "household/applicable.hpp"
#include "household/path.hpp"

namespace iura {
namespace {

using Kind = Otherwise::Kind;

constexpr int most_counts = 24;   // a longer range of a count is solved, not tried one by one
constexpr int years_around = 8;   // of an age
constexpr std::int64_t of_age = 18;
constexpr std::string_view rent = "you/rent";
constexpr std::string_view paid_by_others = "person.housing_paid_by_others";
constexpr int grown_up = 35;      // the age of somebody we make up; any age of an adult who works does
constexpr std::int64_t round_sums[] = {euro(50).cents, euro(1).cents};

Answer given(std::int64_t value) {
  Answer answer;
  answer.state = Answer::State::given;
  answer.value = Amount{value};
  return answer;
}

Answer& answer_of(Thing& thing, std::string_view question) { return thing.answers[static_cast<std::size_t>(thing.type->find(question))]; }

std::uint64_t bit_of(const ThingType& type, std::string_view question, std::string_view choice) {
  const auto& choices = type.questions[static_cast<std::size_t>(type.find(question))].choices;
  return std::uint64_t{1} << (std::find(choices.begin(), choices.end(), choice) - choices.begin());
}

void choose(Thing& thing, std::string_view question, std::string_view choice) {
  Answer& answer = answer_of(thing, question);
  answer = given(0);
  answer.possible = bit_of(*thing.type, question, choice);
}

int number_of(const Answers& answers) { return static_cast<int>(answers.household.answers[static_cast<std::size_t>(answers.household.type->find(std::string_view{"others"}))].items.size()); }

class Collecting {
 public:
  Collecting(const Answers& answers, Date date) : answers_(answers), date_(date) {}

  Candidates all() {
    const auto applicable = applicable_questions(answers_, date_);
    for (const auto& asked : applicable)
      if (asked.path() == rent && is_yes(asked.applies) && asked.answer->is_given()) rent_a_year_ = asked.answer->value * Amount{periods_a_year(asked.answer->period)};
    for (const auto& asked : applicable) visit(asked);
    add({Kind::partner, {}, nullptr, {}, {}, {}, {}, 0, 0});
    add({Kind::cohabitant, {}, nullptr, {}, {}, {}, {}, 0, 0});
    for (int i = 0; i < number_of(answers_); ++i) add({Kind::without_person, "others/" + std::to_string(i), nullptr, {}, {}, {}, {}, 0, 0});
    return std::move(found_);
  }

 private:
  void add(Otherwise change) { found_.each.push_back(std::move(change)); }

  void visit(const ApplicableQuestion& asked) {
    const Question& question = *asked.question;
    if (question.optional) return;
    Otherwise change{Kind::answer, asked.path(), &question, *asked.answer, {}, {}, {}, 0, 0};
    if (question.decided_by_ocmw) {
      change.kind = Kind::centre;
      if (!change.from.is_given()) change.from = read_example(question, question.assumed);
    } else if (!change.from.is_given()) {
      change.kind = Kind::open;
    }
    values(question, change);
  }

  bool is_grown_up(const std::string& path) {
    const Answer* age = find(answers_, path.substr(0, path.rfind('/')) + "/age").answer();
    return age == nullptr || !age->is_given() || age->value >= Amount{of_age};
  }

  void with_bits(Otherwise change, std::uint64_t bits) {
    change.to = given(0);
    change.to.possible = bits;
    add(std::move(change));
  }
  void with_value(Otherwise change, std::int64_t value) {
    if (change.from.is_given() && change.from.value == Amount{value}) return;
    change.to = given(value);
    add(std::move(change));
  }

  void values(const Question& question, const Otherwise& change) {
    const bool is_told = change.from.is_given();
    switch (question.type) {
      case AnswerType::yes_no:
        with_value(change, 0);
        with_value(change, 1);
        break;
      case AnswerType::choice:
        if (is_told && (change.from.possible & question.hidden_choices) != 0) break;  // who you are to yourself
        for (std::size_t i = 0; i < question.choices.size(); ++i) {
          const auto bit = std::uint64_t{1} << i;
          if ((question.hidden_choices & bit) != 0 || (is_told && change.from.possible == bit)) continue;
          // Of what something or somebody is: that it counts like anything else, or that an adult is a partner.
          if (question.index == 0 && i + 1 < question.choices.size() && !(question.choices[i] == "partner" && is_grown_up(change.path))) continue;
          with_bits(change, bit);
        }
        break;
      case AnswerType::set:
        for (std::size_t i = 0; i < question.choices.size(); ++i) with_bits(change, (is_told ? change.from.possible : 0) ^ (std::uint64_t{1} << i));
        if (!is_told) with_bits(change, 0);
        break;
      case AnswerType::age: {
        const int told = is_told ? static_cast<int>(change.from.value.floor()) : grown_up;
        const int around = is_told ? years_around : question.max;
        for (int age = std::max(question.min, told - around); age <= std::min(question.max, told + around); ++age) with_value(change, age);
        break;
      }
      case AnswerType::count:
        if (question.max - question.min > most_counts) number(change);
        else for (int count = question.min; count <= question.max; ++count) with_value(change, count);
        break;
      case AnswerType::money: number(change); break;
      case AnswerType::date:
        for (const int years : {-10, -6, -5, -4, -3, -2, -1, 1}) {
          const Date other = plus_years(is_told ? Date{static_cast<std::int32_t>(change.from.value.floor())} : date_, years);
          if (question.earliest < other && other < question.latest && (!question.past || !(date_ < other))) with_value(change, other.days);
        }
        break;
      case AnswerType::list: list(question, change); break;
      case AnswerType::fraction: break;
    }
  }

  void number(Otherwise change) {
    if (change.kind == Kind::answer) change.kind = Kind::number;
    change.to = given(0);
    change.to.period = change.from.is_given() ? change.from.period : change.question->periods.empty() ? Period::once : change.question->periods.front();
    // Nobody else pays more for the home than it costs; where no rent is told, we do not know what it costs.
    if (change.question->key() == paid_by_others && rent_a_year_) change.most = (*rent_a_year_ / Amount{periods_a_year(change.to.period)}).floor();
    found_.numbers.push_back(std::move(change));
  }

  // Nothing in it, or something more.
  void list(const Question& question, Otherwise change) {
    if (!change.from.is_given()) with_value(change, 0);
    if (question.list_of != "income" && question.list_of != "account") return;
    change.kind = question.list_of == "income" ? Kind::income : Kind::savings;
    change.to = given(0);
    change.to.period = change.kind == Kind::income ? Period::month : Period::once;
    found_.numbers.push_back(std::move(change));
  }

  Answers answers_;
  Date date_;
  std::optional<Amount> rent_a_year_;
  Candidates found_;
};

void add_to_list(Answer& list, const Otherwise& change) {
  const bool is_income = change.kind == Kind::income;
  Thing item{Catalogue::current().thing(is_income ? "income" : "account")};
  if (is_income) choose(item, "kind", "other");
  else answer_of(item, "holders") = given(1), answer_of(item, "with_partner") = given(0);
  answer_of(item, is_income ? "amount" : "balance") = change.to;
  list.state = Answer::State::given;
  list.items.push_back(std::move(item));
}

void add_cohabitant(Answers& answers) {
  Answer& others = answer_of(answers.household, "others");
  Thing person{Catalogue::current().thing("person")};
  choose(person, "relation", "other");
  answer_of(person, "age") = given(grown_up);
  answer_of(person, "shares_household") = given(1);
  choose(person, "leefloon_claim", "no");
  for (const char* nothing : {"incomes", "accounts", "properties", "cessions"}) answer_of(person, nothing) = given(0);
  others.state = Answer::State::given;
  others.items.push_back(std::move(person));
}

bool leave_out(Answers& answers, const std::string& path) {
  auto& items = answer_of(answers.household, "others").items;
  for (std::size_t i = 0; i < items.size(); ++i)
    if (path == "others/" + std::to_string(i)) {
      items.erase(items.begin() + static_cast<std::ptrdiff_t>(i));
      return true;
    }
  return false;
}

// An odd sum is less likely than a round one.
int oddness(const Answer& answer) {
  const Amount cents = answer.value;
  int odd = 0;
  for (const auto sum : round_sums)
    if (!(cents / Amount{sum}).is_whole()) odd += 4;
  return odd;
}

}  // namespace

int Otherwise::unlikely() const {
  const bool is_age = question != nullptr && question->type == AnswerType::age;
  const int moved = is_age && from.is_given() ? static_cast<int>(std::abs((to.value - from.value).floor())) : 0;
  const bool of_people = question != nullptr && question->chapter == "people";
  switch (kind) {
    case Kind::open: return question->type == AnswerType::money ? oddness(to) : 0;
    case Kind::centre: return 4;
    case Kind::part_of_month:
    case Kind::half: return 8;
    case Kind::other_date: return 12;
    case Kind::answer: return is_age ? 30 + moved : of_people ? question->index == 0 ? 24 : 16 : 28;
    case Kind::partner:
    case Kind::cohabitant: return 22;
    case Kind::without_person: return 26;
    case Kind::number: return (from.value == Amount{} ? 42 : 36) + oddness(to);
    case Kind::rule: return 44;
    case Kind::income: return 50 + oddness(to);
    case Kind::savings: return 54 + oddness(to);
  }
  return 0;
}

Candidates candidates_in(const Answers& answers, Date date) { return Collecting{answers, date}.all(); }

bool apply(Answers& answers, const Otherwise& change, Date date) {
  switch (change.kind) {
    case Kind::open:
    case Kind::centre:
    case Kind::answer:
    case Kind::number:
    case Kind::income:
    case Kind::savings: {
      Answer* answer = find(answers, change.path).answer();
      if (answer == nullptr) return false;
      if (change.kind == Kind::income || change.kind == Kind::savings) add_to_list(*answer, change);
      else *answer = change.to;
      return true;
    }
    case Kind::partner: {
      Altered altered{answers, date, {}};
      if (!alter(altered, {Alteration::Kind::partner_in, {}, 0, 0, {}})) return false;
      answers = std::move(altered.answers);
      return true;
    }
    case Kind::cohabitant: add_cohabitant(answers); return true;
    case Kind::without_person: return leave_out(answers, change.path);
    default: return false;
  }
}

}  // namespace iura
