#include "presentation/object.hpp"
#include "presentation/machine.hpp"

#include "assess.hpp"
#include "guidance/nearest_change.hpp"
#include "guidance/next_question.hpp"
#include "json/writer.hpp"
#include "presentation/step_words.hpp"

namespace iura {
namespace {

// "1367.34"
std::string decimal_euros(const Amount& amount) {
  const std::int64_t cents = to_cents(amount).cents;
  const std::int64_t size = cents < 0 ? -cents : cents;
  std::string text = (cents < 0 ? "-" : "") + std::to_string(size / 100) + ".";
  text += static_cast<char>('0' + size % 100 / 10);
  text += static_cast<char>('0' + size % 10);
  return text;
}

// The whole answer is written as it is made: as values first it would take ten times as long.
class Result {
 public:
  explicit Result(JsonWriter& to) : to_(to) {}

  void range(std::string_view name, const Fact<Amount>& fact) const { named_range(name, decimal_euros(fact.low()), decimal_euros(fact.high())); }

  void trace(std::string_view right, const Trace& trace) const {
    constexpr std::string_view kinds[] = {"condition", "amount", "note"};
    to_.name("trace");
    to_.array([&] {
      for (const auto& step : trace.steps())
        to_.object([&] {
          to_.field("id", step.id);
          to_.field("kind", kinds[static_cast<std::size_t>(step.kind)]);
          to_.field("person", int{step.person});
          to_.field("branch", int{step.branch});
          to_.field("act", step.basis.act);
          to_.field("provision", step.basis.provision);
          value("value", right, step.id, step.value);
          to_.name("operands");
          to_.object([&] {
            for (const auto& operand : trace.operands(step)) {
              if (operand.figure != nullptr) figure(operand.name, *operand.figure);
              else value(operand.name, right, operand.name, operand.value);
            }
          });
        });
    });
  }

  // The conditions that decide: those that fail for a "no", those that are open for a "depends".
  void deciding(const Entitlement& entitlement) const {
    const auto verdict = verdict_of(entitlement.entitled);
    std::vector<std::string_view> told;
    to_.name("deciding");
    to_.array([&] {
      for (const auto& step : entitlement.trace.steps()) {
        if (step.kind != Step::Kind::condition || step.person != entitlement.person) continue;
        const bool fails = step.value.high == Amount{};
        if (!(verdict == Verdict::not_entitled ? fails : verdict == Verdict::depends && !step.value.is_exact())) continue;
        // Once, however many categories are still possible.
        if (std::find(told.begin(), told.end(), step.id) != told.end()) continue;
        told.push_back(step.id);
        to_.value(step.id);
      }
    });
  }

  void open_paths(const Household& household, Open open) const {
    to_.name("open");
    to_.array([&] {
      for (std::size_t i = 0; i < household.open.size(); ++i)
        if (open >> std::min<std::size_t>(i, 63) & 1) to_.value(household.open[i].path);
    });
  }

  void changes(const Answers& answers, const Entitlement& refused, const LawAt& law, Trials& trials) const {
    to_.name("nearest_changes");
    to_.array([&] {
      for (const auto& change : nearest_changes(answers, refused, law, trials))
        to_.object([&] {
          to_.field("path", change.path);
          to_.field("verdict", change.certain ? "entitled" : "depends");
          if (change.question == nullptr) to_.field("date", iso(change.date));
          else if (change.question->type == AnswerType::money) to_.field("amount", decimal_euros(change.to.value));
          else if (change.question->type == AnswerType::choice) to_.field("choice", change.question->choices[static_cast<std::size_t>(__builtin_ctzll(change.to.possible))]);
          else to_.field("value", change.to.value.floor());
        });
    });
  }

  void errors(const Answers& answers) const {
    to_.name("errors");
    to_.array([&] {
      for (const auto& error : answers.errors)
        to_.object([&] {
          to_.field("path", error.path);
          to_.field("key", error.key);
          to_.name("values");
          to_.object([&] {
            for (const auto& [name, value] : error.values) to_.field(name, value);
          });
        });
    });
  }

  void outdated(const std::string& parameter, Date since) const {
    to_.object([&] {
      to_.field("parameter", parameter);
      to_.field("since", iso(since));
    });
  }

 private:
  template <class T>
  void named_range(std::string_view name, const T& low, const T& high) const {
    to_.name(name);
    to_.object([&] {
      to_.field("low", low);
      to_.field("high", high);
    });
  }

  void figure(std::string_view name, const Figure& figure) const {
    to_.name(name);
    to_.object([&] {
      to_.field("parameter", figure.parameter->key);
      to_.field("from", figure.entry != nullptr ? iso(figure.entry->from) : std::string{});
      to_.field("value", figure.entry != nullptr ? figure.entry->text : std::string{});
    });
  }

  void value(std::string_view name, std::string_view right, std::string_view of, const Value& value) const {
    const auto day = [](const Amount& days) { return iso({static_cast<std::int32_t>(days.floor())}); };
    switch (value.kind) {
      case Value::Kind::yes_no:
        to_.name(name);
        if (value.is_exact()) to_.value(value.low == Amount{1});
        else to_.value("unknown");
        return;
      case Value::Kind::choice:
        to_.name(name);
        to_.object([&] {
          to_.name("possible");
          to_.array([&] {
            for (std::size_t i = 0; i < 64; ++i)
              if (value.possible >> i & 1) to_.value(choice_name(right, of, i));
          });
        });
        return;
      case Value::Kind::date: return named_range(name, day(value.low), day(value.high));
      case Value::Kind::count: return named_range(name, value.low.floor(), value.high.floor());
      case Value::Kind::amount:
        if (is_number(right, of)) return named_range(name, value.low.floor(), value.high.floor());
        return named_range(name, decimal_euros(value.low), decimal_euros(value.high));
    }
  }

  JsonWriter& to_;
};

// What is no "no", with the decisions of the centre as they usually fall.
void brief_result(JsonWriter& to, const Answers& answers, const LawAt& law) {
  const Result result{to};
  to.name("rights");
  to.array([&] {
    for (const auto& one : assess(build_household(answers, law.date(), Decisions::assumed), law).entitlements) {
      const auto verdict = verdict_of(one);
      if (verdict == Verdict::not_entitled) continue;
      to.object([&] {
        to.field("right", one.right);
        to.field("person", one.person);
        to.field("verdict", name_of(verdict));
        if (one.per_month.high() > Amount{}) result.range("month", one.per_month);
        if (one.once.high() > Amount{}) result.range("once", one.once);
      });
    }
  });
  result.errors(answers);
}

void whole_result(JsonWriter& to, const Answers& answers, const LawAt& law, const MachineOptions& options) {
  const Household open = build_household(answers, law.date());
  const Household assumed = build_household(answers, law.date(), Decisions::assumed);
  const Assessment bounds = assess(open, law);
  const Assessment expected = assess(assumed, law);
  Trials changes;
  Trials ranking;
  const Result result{to};
  const auto outcome = [&](const Entitlement& one) {
    to.field("verdict", name_of(verdict_of(one)));
    result.range("month", one.per_month);
    result.range("year", one.per_year);
    result.range("once", one.once);
  };
  to.name("rights");
  to.array([&] {
    for (std::size_t i = 0; i < bounds.entitlements.size(); ++i) {
      const auto& entitlement = bounds.entitlements[i];
      const auto& as_assumed = expected.entitlements[i];
      to.object([&] {
        to.field("right", entitlement.right);
        to.field("person", entitlement.person);
        outcome(entitlement);
        to.name("expected");
        to.object([&] { outcome(as_assumed); });
        result.deciding(entitlement);
        result.open_paths(open, entitlement.open());
        if (entitlement.also_covers >= 0) to.field("also_covers", entitlement.also_covers);
        if (options.trace) result.trace(entitlement.right, as_assumed.trace);
        if (options.guidance && is_no(entitlement.entitled)) result.changes(answers, entitlement, law, changes);
      });
    }
  });
  result.errors(answers);
  to.name("uncovered");
  to.array([&] {
    for (std::size_t right = 0; right < rights().size(); ++right)
      if (!law.covers(right)) to.value(rights()[right].id);
  });
  to.name("possibly_outdated");
  to.array([&] {
    for (const auto& [right, group] : Legislation::current().all())
      for (const auto& [key, parameter] : group)
        if (parameter.is_overdue(law.date())) result.outdated(right.empty() ? key : right + "." + key, *parameter.next_change);
  });
  if (!options.guidance) return;
  to.name("missing");
  to.array([&] {
    for (const auto& ranked : rank_open_questions(answers, open, bounds, law, ranking))
      to.object([&] {
        to.field("path", ranked.path);
        to.field("narrows", decimal_euros(Amount{ranked.narrows}));
        to.field("decided_by_ocmw", ranked.decided_by_ocmw);
      });
  });
}

// What was sent is no household, which is its only error.
void no_result(JsonWriter& to, const Answers& answers, const MachineOptions& options) {
  to.name("rights");
  to.array([] {});
  Result{to}.errors(answers);
  for (const char* list : {"uncovered", "possibly_outdated"}) {
    if (options.brief) break;
    to.name(list);
    to.array([] {});
  }
}

}  // namespace

ForPrograms result_for_programs(const nlohmann::json& document, Date date, const MachineOptions& options) {
  const bool dated = document.is_object() && document.contains("date");
  const auto own = dated && document["date"].is_string() ? iso_date(document["date"].get<std::string>()) : std::nullopt;
  if (own) date = *own;
  Answers answers = read_answers(document, date);
  if (dated && !own) answers.errors.push_back({"date", "date.not_a_date", {}});
  const LawAt& law = law_at(date);
  JsonWriter to;
  to.object([&] {
    to.field("format", options.brief ? "iura-brief/1" : "iura-result/1");
    to.field("date", iso(date));
    if (options.line > 0) to.field("line", options.line);
    if (!document.is_object()) no_result(to, answers, options);
    else if (options.brief) brief_result(to, answers, law);
    else whole_result(to, answers, law, options);
  });
  return {to.take(), !answers.errors.empty()};
}

}  // namespace iura
