#include "presentation/object.hpp"
#include "presentation/machine.hpp"

#include "assess.hpp"
#include "guidance/nearest_change.hpp"
#include "guidance/next_question.hpp"
#include "presentation/step_words.hpp"

namespace iura {
namespace {

using nlohmann::json;

// "1367.34"
std::string decimal_euros(const Amount& amount) {
  const std::int64_t cents = to_cents(amount).cents;
  const std::int64_t size = cents < 0 ? -cents : cents;
  std::string text = (cents < 0 ? "-" : "") + std::to_string(size / 100) + ".";
  text += static_cast<char>('0' + size % 100 / 10);
  text += static_cast<char>('0' + size % 10);
  return text;
}

json range(const Fact<Amount>& fact) { return object({{"low", decimal_euros(fact.low())}, {"high", decimal_euros(fact.high())}}); }

json value_json(std::string_view right, std::string_view name, const Value& value, const Figure* figure = nullptr) {
  if (figure != nullptr) return object({{"parameter", figure->parameter->key}, {"from", figure->entry != nullptr ? iso(figure->entry->from) : ""}, {"value", figure->entry != nullptr ? figure->entry->text : ""}});
  switch (value.kind) {
    case Value::Kind::yes_no: return value.is_exact() ? json(value.low == Amount{1}) : json("unknown");
    case Value::Kind::choice: {
      json possible = json::array();
      for (int i = 0; i < 64; ++i)
        if (value.possible >> i & 1) possible.push_back(choice_name(right, name, static_cast<std::size_t>(i)));
      return object({{"possible", possible}});
    }
    case Value::Kind::count: return object({{"low", value.low.floor()}, {"high", value.high.floor()}});
    case Value::Kind::date: return object({{"low", iso({static_cast<std::int32_t>(value.low.floor())})}, {"high", iso({static_cast<std::int32_t>(value.high.floor())})}});
    case Value::Kind::amount:
      if (is_number(right, name)) return object({{"low", value.low.floor()}, {"high", value.high.floor()}});
      return range(Fact<Amount>::between(value.low, value.high, value.open));
  }
  return nullptr;
}

json trace_json(std::string_view right, const Trace& trace) {
  constexpr std::string_view kinds[] = {"condition", "amount", "note"};
  json steps = json::array();
  for (const auto& step : trace.steps()) {
    json operands = json::object();
    for (const auto& operand : trace.operands(step)) operands[std::string{operand.name}] = value_json(right, operand.name, operand.value, operand.figure);
    steps.push_back(object({{"id", step.id}, {"kind", kinds[static_cast<std::size_t>(step.kind)]}, {"person", step.person}, {"branch", step.branch},
                     {"act", step.basis.act}, {"provision", step.basis.provision}, {"value", value_json(right, step.id, step.value)}, {"operands", operands}}));
  }
  return steps;
}

// The conditions that decide: those that fail for a "no", those that are open for a "depends".
json deciding(const Entitlement& entitlement) {
  json ids = json::array();
  const auto verdict = verdict_of(entitlement.entitled);
  for (const auto& step : entitlement.trace.steps()) {
    if (step.kind != Step::Kind::condition || step.person != entitlement.person) continue;
    const bool fails = step.value.high == Amount{};
    if (verdict == Verdict::not_entitled ? fails : verdict == Verdict::depends && !step.value.is_exact()) {
      // Once, however many categories are still possible.
      if (std::find(ids.begin(), ids.end(), step.id) == ids.end()) ids.push_back(step.id);
    }
  }
  return ids;
}

json open_paths(const Household& household, Open open) {
  json paths = json::array();
  for (std::size_t i = 0; i < household.open.size(); ++i)
    if (open >> std::min<std::size_t>(i, 63) & 1) paths.push_back(household.open[i].path);
  return paths;
}

json changes_json(const Answers& answers, const Entitlement& refused, const LawAt& law, Trials& trials) {
  json changes = json::array();
  for (const auto& change : nearest_changes(answers, refused, law, trials)) {
    json described = object({{"path", change.path}, {"verdict", change.certain ? "entitled" : "depends"}});
    if (change.question == nullptr) described["date"] = iso(change.date);
    else if (change.question->type == AnswerType::money) described["amount"] = decimal_euros(change.to.value);
    else if (change.question->type == AnswerType::choice) described["choice"] = change.question->choices[static_cast<std::size_t>(__builtin_ctzll(change.to.possible))];
    else described["value"] = change.to.value.floor();
    changes.push_back(std::move(described));
  }
  return changes;
}

json errors_json(const Answers& answers) {
  json errors = json::array();
  for (const auto& error : answers.errors) {
    json values = json::object();
    for (const auto& [name, value] : error.values) values[name] = value;
    errors.push_back(object({{"path", error.path}, {"key", error.key}, {"values", values}}));
  }
  return errors;
}

// What is no "no", with the decisions of the centre as they usually fall.
json brief_result(const Answers& answers, const LawAt& law) {
  json found = json::array();
  for (const auto& one : assess(build_household(answers, law.date(), Decisions::assumed), law).entitlements) {
    const auto verdict = verdict_of(one);
    if (verdict == Verdict::not_entitled) continue;
    json told = object({{"right", one.right}, {"person", one.person}, {"verdict", name_of(verdict)}});
    if (one.per_month.high() > Amount{}) told["month"] = range(one.per_month);
    if (one.once.high() > Amount{}) told["once"] = range(one.once);
    found.push_back(std::move(told));
  }
  return object({{"format", "iura-brief/1"}, {"date", iso(law.date())}, {"rights", std::move(found)}, {"errors", errors_json(answers)}});
}

}  // namespace

json result_for_programs(const json& document, Date date, const MachineOptions& options) {
  const bool dated = document.is_object() && document.contains("date");
  const auto own = dated && document["date"].is_string() ? iso_date(document["date"].get<std::string>()) : std::nullopt;
  if (own) date = *own;
  Answers answers = read_answers(document, date);
  if (dated && !own) answers.errors.push_back({"date", "date.not_a_date", {}});
  const LawAt& law = law_at(date);
  if (options.brief) return brief_result(answers, law);
  const Household open = build_household(answers, date);
  const Household assumed = build_household(answers, date, Decisions::assumed);
  const Assessment bounds = assess(open, law);
  const Assessment expected = assess(assumed, law);
  Trials changes;
  Trials ranking;
  json found = json::array();
  for (std::size_t i = 0; i < bounds.entitlements.size(); ++i) {
    const auto& entitlement = bounds.entitlements[i];
    const auto& as_assumed = expected.entitlements[i];
    json one = object({{"right", entitlement.right}, {"person", entitlement.person}, {"verdict", name_of(verdict_of(entitlement))}, {"month", range(entitlement.per_month)}, {"year", range(entitlement.per_year)}, {"once", range(entitlement.once)},
             {"expected", object({{"verdict", name_of(verdict_of(as_assumed))}, {"month", range(as_assumed.per_month)}, {"year", range(as_assumed.per_year)}, {"once", range(as_assumed.once)}})},
             {"deciding", deciding(entitlement)}, {"open", open_paths(open, entitlement.open())}});
    if (entitlement.also_covers >= 0) one["also_covers"] = entitlement.also_covers;
    if (options.trace) one["trace"] = trace_json(entitlement.right, as_assumed.trace);
    if (options.guidance && is_no(entitlement.entitled)) one["nearest_changes"] = changes_json(answers, entitlement, law, changes);
    found.push_back(std::move(one));
  }
  json result = object({{"format", "iura-result/1"}, {"date", iso(date)}, {"rights", found}, {"errors", errors_json(answers)}, {"uncovered", json::array()}, {"possibly_outdated", json::array()}});
  for (std::size_t right = 0; right < rights().size(); ++right) {
    if (!law.covers(right)) result["uncovered"].push_back(rights()[right].id);
  }
  for (const auto& [right, group] : Legislation::current().all())
    for (const auto& [key, parameter] : group)
      if (parameter.is_overdue(date)) result["possibly_outdated"].push_back(object({{"parameter", right.empty() ? key : right + "." + key}, {"since", iso(*parameter.next_change)}}));
  if (options.guidance) {
    json missing = json::array();
    for (const auto& ranked : rank_open_questions(answers, open, bounds, law, ranking))
      missing.push_back(object({{"path", ranked.path}, {"narrows", decimal_euros(Amount{ranked.narrows})}, {"sways", decimal_euros(Amount{ranked.sways})}, {"decided_by_ocmw", ranked.decided_by_ocmw}}));
    result["missing"] = missing;
  }
  return result;
}

}  // namespace iura
