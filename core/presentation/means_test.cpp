// The means test as a social report shows it: of whom, every resource as told, what of it is exempt and by which article, what counts;
// then how the right follows. A year and a month, to the cent. Laid out by "report" and "lines" of the right's sheet.json.
#include <algorithm>

#include "presentation/object.hpp"
#include "presentation/step_words.hpp"
#include "presentation/sum.hpp"

namespace iura {
namespace {

using nlohmann::json;

Fact<Amount> as_fact(const Value& value) { return Fact<Amount>::between(value.low, value.high, value.open); }

// In words that fit a column, and in cents for who compares.
json amount(const Scene& scene, const Fact<Amount>& fact) {
  const auto low = to_cents(fact.low());
  const auto high = to_cents(fact.high());
  return object({{"text", low == high ? scene.language.figure(low) : scene.language.money(fact)}, {"low", low.cents}, {"high", high.cents}});
}

// Of a kind of income that is exempt on this day: the letter of the article that says so.
Provision exempting(const Scene& scene, const Entitlement& entitlement, const json& entry, const Step& step) {
  if (!entry.contains("exemptions")) return step.basis;
  const json& table = data_file("core/rights/" + std::string{told_like(entitlement.right)} + "/" + entry["exemptions"].get<std::string>());
  for (const auto& operand : entitlement.trace.operands(step)) {
    if (operand.value.kind != Value::Kind::choice || !operand.value.is_exact()) continue;
    const auto kind = choice_name(entitlement.right, operand.name, static_cast<std::size_t>(__builtin_ctzll(operand.value.possible)));
    if (!table.contains(kind)) continue;
    for (const auto& term : table[kind])
      if (date_of(term["from"].get<std::string>()) <= scene.law.date() && (!term.contains("until") || scene.law.date() <= date_of(term["until"].get<std::string>())))
        return {term["provision"]["act"].get_ref<const std::string&>(), term["provision"]["provision"].get_ref<const std::string&>()};
  }
  return step.basis;
}

// What a row says: its label, how it came about, its article.
json row_of(const Scene& scene, const Entitlement& entitlement, const Step& step, const std::string& id, const Provision& basis) {
  std::string label = line_label(scene, entitlement, step, id);
  if (label.empty()) label = id;
  return object({{"id", id}, {"label", std::move(label)}, {"detail", line_detail(scene, entitlement, step, id)}, {"provision", citation(scene.language, basis)}, {"url", address_of(scene.language, basis)}});
}

void set_counted(json& row, const Scene& scene, const Fact<Amount>& a_year) {
  row["counted"] = amount(scene, a_year);
  row["counted_month"] = amount(scene, a_year * Fact<Amount>{twelfth});
}

json resource(const Scene& scene, const Entitlement& entitlement, const json& entry, const Step& step) {
  const std::string id = entry["step"];
  const auto value = as_fact(value_of(entry, entitlement.trace, step));
  const bool taken_off = entry.contains("taken_from");  // an exemption by itself: nothing told, nothing that counts
  Fact<Amount> told = value;
  for (const auto& operand : entitlement.trace.operands(step))
    if (entry.contains("told") && operand.name == entry["told"].get_ref<const std::string&>()) told = as_fact(operand.value);
  const bool capital = entry.value("as", "") == "capital";
  const auto exempt = taken_off ? value : not_below_zero(told - value);
  const bool some_exempt = exempt.high() > Amount{};
  const Provision basis = some_exempt && !capital ? exempting(scene, entitlement, entry, step) : step.basis;
  json row = row_of(scene, entitlement, step, id, basis);
  const bool told_apart = entry.contains("told");
  row["told"] = told_apart && !taken_off ? amount(scene, told) : json{};
  row["capital"] = capital;
  row["exempt"] = taken_off || (told_apart && !capital) ? amount(scene, exempt) : json{};
  set_counted(row, scene, taken_off ? Fact<Amount>{Amount{}} - value : value);
  row["person"] = step.person;
  row["who"] = scene.people.who(static_cast<std::size_t>(step.person));
  return row;
}

// The resources of the unit (depth 0) or of somebody whose means are looked at for it.
json person(const Scene& scene, const Entitlement& entitlement, const json& report, int whose, bool of_unit) {
  json rows = json::array();
  json total = nullptr;
  const std::string sum = report["total"];
  for (const auto& step : entitlement.trace.steps()) {
    const bool theirs = of_unit ? step.depth == 0 : step.depth > 0 && step.person == whose;
    if (!theirs || step.kind != Step::Kind::amount) continue;
    if (step.id == sum) set_counted(total, scene, as_fact(step.value));
    for (const auto& entry : report["resources"]) {
      if (step.id != entry.value("of", entry["step"].get<std::string>())) continue;
      json row = resource(scene, entitlement, entry, step);
      if (!entry.contains("taken_from") || row["exempt"]["high"] != 0) rows.push_back(std::move(row));
    }
  }
  return object({{"person", whose}, {"who", scene.people.who(static_cast<std::size_t>(whose))}, {"rows", std::move(rows)}, {"total", std::move(total)}});
}

json people(const Scene& scene, const Entitlement& entitlement, const json& report) {
  json list = json::array();
  list.push_back(person(scene, entitlement, report, entitlement.person, true));
  std::vector<int> seen;
  for (const auto& step : entitlement.trace.steps()) {
    if (step.depth == 0 || std::find(seen.begin(), seen.end(), step.person) != seen.end()) continue;
    seen.push_back(step.person);
    list.push_back(person(scene, entitlement, report, step.person, false));
  }
  return list;
}

// From all means to the right: the lines of the card that are no resource.
json steps_after(const Scene& scene, const Entitlement& entitlement, const json& report) {
  json list = json::array();
  for (const auto& line : sum_lines(entitlement)) {
    const bool is_resource = std::any_of(report["resources"].begin(), report["resources"].end(), [&](const json& entry) { return entry["step"] == line.id; });
    if (is_resource || line.id == "income_exempt" || line_label(scene, entitlement, *line.step, line.id).empty()) continue;
    json row = row_of(scene, entitlement, *line.step, line.id, line.step->basis);
    if (line.step->person != entitlement.person) row["label"] = row["label"].get<std::string>() + " (" + scene.people.who(static_cast<std::size_t>(line.step->person)) + ")";
    const auto& monthly = report["a_month"];
    const bool a_month = std::find(monthly.begin(), monthly.end(), json(line.id)) != monthly.end();
    const auto fact = as_fact(line.value);
    row["kind"] = line.kind;
    row["year"] = a_month ? json{} : amount(scene, fact);
    row["month"] = amount(scene, a_month ? fact : fact * Fact<Amount>{twelfth});
    list.push_back(std::move(row));
  }
  return list;
}

}  // namespace

json means_tests_view(const Scene& scene) {
  json tests = json::array();
  for (std::size_t i = 0; i < scene.expected.entitlements.size(); ++i) {
    const auto& entitlement = scene.expected.entitlements[i];
    const json& sheet = sheet_of(entitlement.right);
    if (!sheet.contains("report") || scene.shown(i) != Shown::card) continue;
    const bool open = has_open_category(entitlement);
    tests.push_back(object({{"right", entitlement.right},
                            {"person", entitlement.person},
                            {"who", scene.people.who(static_cast<std::size_t>(entitlement.person))},
                            {"title", right_text(scene.language, entitlement.right, {"name"})},
                            {"category_open", open},
                            {"people", open ? json::array() : people(scene, entitlement, sheet["report"])},
                            {"steps", open ? json::array() : steps_after(scene, entitlement, sheet["report"])}}));
  }
  return tests;
}

}  // namespace iura
