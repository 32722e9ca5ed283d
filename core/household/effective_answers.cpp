#include "household/effective_answers.hpp"

#include <array>

namespace iura {
namespace {

std::uint64_t every_choice(const Question& question) {
  if (question.type == AnswerType::yes_no) return 3;
  return ((std::uint64_t{1} << question.choices.size()) - 1) & ~question.hidden_choices;
}

// An answer as it counts: amounts turned to a year, gross pay to what net pay can be.
Effective flattened(const Question& question, const Answer& answer) {
  Effective effective;
  switch (question.type) {
    case AnswerType::yes_no: effective.possible = std::uint64_t{1} << (answer.value == Amount{1} ? 1 : 0); break;
    case AnswerType::choice: effective.possible = answer.possible; break;
    case AnswerType::set: effective.possible = effective.certain = answer.possible; break;
    case AnswerType::money: {
      const Amount a_year = question.periods.empty() ? answer.value : answer.value * Amount{periods_a_year(answer.period)};
      // Net pay is never above gross pay, and of gross pay that is all we know.
      effective.low = answer.basis == Basis::gross ? Amount{} : a_year;
      effective.high = a_year;
      break;
    }
    case AnswerType::list: effective.items = &answer.items; break;
    default: effective.low = effective.high = answer.value;
  }
  return effective;
}

// What holds when a question does not apply, read once from the catalogue.
struct Fallback {
  enum class Kind { none, assessment_date, value } kind = Kind::none;
  Answer answer;
};

Fallback read_fallback(const Question& question, const std::string& text) {
  Fallback fallback;
  if (text.empty() || text == "\"unknown\"") return fallback;
  if (text == "\"assessment_date\"") {
    fallback.kind = Fallback::Kind::assessment_date;
    return fallback;
  }
  fallback.kind = Fallback::Kind::value;
  if (question.type == AnswerType::money) {
    fallback.answer.value = decimal(text) * Amount{100};
    fallback.answer.state = Answer::State::given;
  } else {
    fallback.answer = read_example(question, text);
  }
  return fallback;
}

struct Fallbacks {
  Fallback otherwise;
  Fallback assumed;
};

const Fallbacks& fallbacks_of(const Question& question) {
  static const std::vector<Fallbacks> table = [] {
    const Catalogue& catalogue = Catalogue::current();
    std::vector<Fallbacks> all(static_cast<std::size_t>(catalogue.size()));
    for (const auto& thing : catalogue.things())
      for (const auto& q : thing.questions)
        all[static_cast<std::size_t>(q.number)] = {read_fallback(q, q.otherwise), read_fallback(q, q.assumed)};
    return all;
  }();
  return table[static_cast<std::size_t>(question.number)];
}

Effective joined(const Effective& a, const Effective& b, Open open) {
  Effective both = a;
  both.low = std::min(a.low, b.low);
  both.high = std::max(a.high, b.high);
  both.possible = a.possible | b.possible;
  both.certain = a.certain & b.certain;
  both.open = a.open | b.open | open;
  return both;
}

}  // namespace

EffectiveAnswers::EffectiveAnswers(Context& context, const Thing& thing, std::string path)
    : context_(&context), thing_(&thing), path_(std::move(path)), known_(thing.answers.size()), conditions_(thing.type->conditions.size()), items_(thing.answers.size()) {}

const Effective& EffectiveAnswers::of(Key id) { return (*this)[question(id)]; }

const Question& EffectiveAnswers::question(Key id) const { return thing_->type->questions.at(static_cast<std::size_t>(thing_->type->find(id.hash))); }

const Effective& EffectiveAnswers::operator[](const Question& question) {
  auto& known = known_[static_cast<std::size_t>(question.index)];
  if (known) return *known;
  const Answer& answer = (*thing_)[question];
  const Fact<bool> applying = applies(question);
  if (is_no(applying)) return *(known = otherwise(question));
  Effective effective;
  if (answer.is_given()) {
    effective = flattened(question, answer);
  } else if (question.decided_by_ocmw && context_->decisions == Decisions::assumed) {
    effective = flattened(question, fallbacks_of(question).assumed.answer);
  } else {
    // While it is open whether a question applies, it rests on what decides that, not on itself.
    effective = domain(question, is_yes(applying) ? bit_for(question, answer.state == Answer::State::unknown) : applying.open());
  }
  if (is_yes(applying)) return *(known = effective);
  if (question.type == AnswerType::list) {
    effective.counts = applying;
    return *(known = effective);
  }
  return *(known = joined(effective, otherwise(question), applying.open()));
}

Effective EffectiveAnswers::domain(const Question& question, Open open) const {
  Effective effective;
  effective.open = open;
  switch (question.type) {
    case AnswerType::yes_no:
    case AnswerType::choice:
    case AnswerType::set: effective.possible = every_choice(question); break;
    case AnswerType::money: {
      int most = 1;
      for (const Period period : question.periods) most = std::max(most, periods_a_year(period));
      effective.high = Amount{largest_answer} * Amount{most};
      break;
    }
    case AnswerType::date:
      effective.low = Amount{question.earliest.days};
      effective.high = Amount{question.latest.days};
      break;
    case AnswerType::fraction: effective.high = Amount{1}; break;
    case AnswerType::list: effective.complete = unknown_yes_no(open); break;
    default:
      effective.low = Amount{question.min};
      effective.high = Amount{question.max};
  }
  return effective;
}

Effective EffectiveAnswers::otherwise(const Question& question) const {
  const Fallback& fallback = fallbacks_of(question).otherwise;
  if (fallback.kind == Fallback::Kind::none) return domain(question, 0);
  if (fallback.kind == Fallback::Kind::value) {
    Effective effective = flattened(question, fallback.answer);
    if (question.type == AnswerType::list) effective.items = nullptr;
    return effective;
  }
  Effective effective;
  effective.low = effective.high = Amount{context_->assessed_on.days};
  return effective;
}

Open EffectiveAnswers::bit_for(const Question& question, bool asked) {
  if (question.optional) return 0;
  auto& open = *context_->open;
  const std::size_t bit = std::min<std::size_t>(open.size(), 63);
  open.push_back({path_.empty() ? question.id : path_ + "/" + question.id, asked, question.decided_by_ocmw});
  return Open{1} << bit;
}

std::vector<EffectiveAnswers>& EffectiveAnswers::items(const Question& list) {
  const Effective& effective = (*this)[list];
  auto& items = items_[static_cast<std::size_t>(list.index)];
  if (effective.items == nullptr || items.size() == effective.items->size()) return items;
  items.reserve(effective.items->size());
  const std::string prefix = path_.empty() ? list.id : path_ + "/" + list.id;
  for (std::size_t i = 0; i < effective.items->size(); ++i) items.emplace_back(*context_, (*effective.items)[i], prefix + "/" + std::to_string(i));
  return items;
}

std::vector<EffectiveAnswers>& EffectiveAnswers::items_of(Key id) {
  return items(question(id));
}

Fact<bool> EffectiveAnswers::holds(const Clause& clause) {
  switch (clause.kind) {
    case Clause::Kind::all: {
      Fact<bool> all = true;
      for (const auto& part : clause.parts)
        if (!is_no(all)) all = all && holds(part);
      return all;
    }
    case Clause::Kind::any: {
      Fact<bool> any = false;
      for (const auto& part : clause.parts)
        if (!is_yes(any)) any = any || holds(part);
      return any;
    }
    case Clause::Kind::is: {
      const Effective& effective = (*this)[thing_->type->questions[static_cast<std::size_t>(clause.index)]];
      return Fact<bool>::between((effective.possible & ~clause.among) == 0, (effective.possible & clause.among) != 0, effective.open);
    }
    case Clause::Kind::has: {
      const Effective& effective = (*this)[thing_->type->questions[static_cast<std::size_t>(clause.index)]];
      return Fact<bool>::between((effective.certain & clause.among) != 0, (effective.possible & clause.among) != 0, effective.open);
    }
    case Clause::Kind::range: {
      const Effective& effective = (*this)[thing_->type->questions[static_cast<std::size_t>(clause.index)]];
      const auto value = Fact<Amount>::between(effective.low, effective.high, effective.open);
      Fact<bool> within = true;
      if (clause.has_from) within = within && at_least(value, Fact<Amount>{Amount{clause.from}});
      if (clause.has_below) within = within && below(value, Fact<Amount>{Amount{clause.below}});
      return within;
    }
    case Clause::Kind::some: return some(clause);
    case Clause::Kind::named: return condition(static_cast<std::size_t>(clause.index));
  }
  return false;
}

const Fact<bool>& EffectiveAnswers::condition(std::size_t index) {
  if (!conditions_[index]) conditions_[index] = holds(thing_->type->conditions[index]);
  return *conditions_[index];
}

// At least one item of a list meets the clause; a list that may hold more than was told may hold such an item.
Fact<bool> EffectiveAnswers::some(const Clause& clause) {
  EffectiveAnswers& owner = clause.from_household ? *context_->household : *this;
  const Question& list = owner.thing_->type->questions[static_cast<std::size_t>(clause.index)];
  const Effective& effective = owner[list];
  Fact<bool> found = !effective.complete;
  for (auto& item : owner.items(list))
    if (!is_yes(found)) found = found || item.holds(clause.parts.front());
  return found && effective.counts;
}

}  // namespace iura
