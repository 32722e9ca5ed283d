// Scenarios side by side, in words: what comes in with each, and the rights that are not the same.
#include <algorithm>

#include "household/path.hpp"
#include "presentation/claim.hpp"
#include "presentation/object.hpp"
#include "presentation/varied_words.hpp"
#include "presentation/what_if.hpp"

namespace iura {
namespace {

using nlohmann::json;

constexpr std::size_t most_scenarios = 8;
constexpr std::size_t most_alterations = 12;
constexpr std::int64_t most_hours = 168 * 100;  // as many as a week has
constexpr std::string_view reform = "2026-03-01";  // the means test for cohabitants (KB RMI, art. 34)

std::string text_of(const json& value, const char* name) { return value.contains(name) && value[name].is_string() ? value[name].get<std::string>() : std::string{}; }

class Compared {
 public:
  Compared(const json& sent, Date date, const Language& language) : date_(date), language_(language), answers_(read_answers(sent, date)), people_(answers_, language) {}

  json view(const json& scenarios) {
    std::vector<std::vector<Alteration>> all;
    json wrongs = json::array();
    for (const auto& scenario : scenarios) {
      if (all.size() == most_scenarios || !scenario.is_array() || scenario.size() > most_alterations) return object({{"problem", "scenarios are lists of a few changes"}});
      std::vector<Alteration> alterations;
      Altered trial{answers_, date_, {}};
      for (std::size_t i = 0; i < build_household(answers_, date_).people.items.size(); ++i) trial.came_from.push_back(static_cast<int>(i));
      for (const auto& one : scenario) {
        if (!one.is_object()) return object({{"problem", "a change is a JSON object"}});
        Wrongs wrong;
        Alteration how;
        if (!read(one, how, wrong)) return object({{"problem", "unknown change"}});
        if (wrong.empty() && !alter(trial, how)) wrong.emplace_back(nullptr, words("does_not_fit"));
        for (const auto& [field, text] : wrong) wrongs.push_back(object({{"scenario", static_cast<int>(all.size())}, {"field", field ? json(field) : json{}}, {"text", text}}));
        alterations.push_back(std::move(how));
      }
      all.push_back(std::move(alterations));
    }
    if (!wrongs.empty()) return object({{"wrong", std::move(wrongs)}});
    return told(iura::compare(answers_, date_, all), all);
  }

 private:
  // What is wrong with a change: at which of its fields (nothing: at the change itself), in words.
  using Wrongs = std::vector<std::pair<const char*, std::string>>;

  std::string words(Name key, const Named& values = {}) const { return language_.text({"what_if", "words", key}, values); }

  bool read(const json& one, Alteration& how, Wrongs& wrong) {
    const auto what = text_of(one, "do");
    how.path = text_of(one, "path");
    const auto out_of_range = [&](Name label, std::string from, std::string to) { return words("field_out_of_range", named("field", words(label), "from", std::move(from), "to", std::move(to))); };
    const auto sent = [&](const char* name) { return one.contains(name) ? one[name] : json{}; };
    const auto number = [&](const char* name, std::int64_t& value, Name label, bool money) {
      std::string text;
      value = number_of(sent(name), money, language_, words(label), text).value_or(0);
      if (text.empty() && (value < 0 || value > largest_answer.cents)) text = out_of_range(label, language_.money(Money{}), language_.money(largest_answer));
      if (!text.empty()) wrong.emplace_back(name, text);
    };
    // Hours may have halves: in hundredths, as cents are.
    const auto hours = [&](const char* name, std::int64_t& value, Name label, std::int64_t least) {
      std::string text;
      const auto read = number_of(sent(name), true, language_, words(label), text);
      value = read.value_or(0);
      if (!read || value < least || value > most_hours) wrong.emplace_back(name, out_of_range(label, std::to_string(least / 100), std::to_string(most_hours / 100)));
    };
    using Kind = Alteration::Kind;
    if (what == "set") {
      how.kind = Kind::set;
      const Varied varied{answers_, how.path};
      if (!varied.is_in_order()) return false;
      const bool money = varied.question().type == AnswerType::money;
      number("value", how.value, field_of(answers_, how.path), money);
    } else if (what == "hours") {
      how.kind = Kind::hours;
      hours("of", how.of, "field_hours_now", 100);
      hours("value", how.value, "field_hours_then", 0);
    } else if (what == "wage" || what == "partner_in") {
      how.kind = what == "wage" ? Kind::wage : Kind::partner_in;
      number("value", how.value, what == "wage" ? Name{"field_net_wage"} : Name{"field_partner"}, true);
    } else if (what == "on_date") {
      how.kind = Kind::on_date;
      const auto date = iso_date(text_of(one, "date"));
      if (!date) return false;
      how.date = *date;
    } else if (what == "before_reform" || what == "after_reform") {
      how.kind = Kind::on_date;
      how.date = what == "after_reform" ? date_of(reform) : previous_day(date_of(reform));
    } else if (what == "partner_out") {
      how.kind = Kind::partner_out;
    } else if (what == "turns_18") {
      how.kind = Kind::turns_18;
    } else if (what == "ends") {
      how.kind = Kind::ends;
    } else {
      return false;
    }
    return true;
  }

  json told(const Comparison& comparison, const std::vector<std::vector<Alteration>>& all) const {
    json columns = json::array();
    const auto& first = comparison.outcomes.front().point.disposable;
    for (std::size_t i = 0; i < comparison.outcomes.size(); ++i) {
      const auto& outcome = comparison.outcomes[i];
      columns.push_back(object({{"disposable", band_of(outcome.point.disposable)}, {"disposable_text", language_.money(outcome.point.disposable)}, {"told_text", language_.money(outcome.point.told)},
                                {"difference_text", i == 0 ? json{} : json(difference(first, outcome.point.disposable))}, {"date_text", language_.date(outcome.date)}, {"differs", comparison.differs(i)}}));
    }
    json rows = json::array();
    for (const auto& row : comparison.rows) {
      json cells = json::array();
      for (const auto& part : row.parts) cells.push_back(cell(part));
      rows.push_back(object({{"right", row.right}, {"person", row.person}, {"title", title(row)}, {"cells", std::move(cells)}}));
    }
    return object({{"compare", object({{"columns", std::move(columns)}, {"rows", std::move(rows)}, {"same", comparison.rows.empty() ? json(words("same")) : json{}}, {"notes", notes(all)}})}});
  }

  // How we reckon, as far as these changes need it.
  json notes(const std::vector<std::vector<Alteration>>& all) const {
    using Kind = Alteration::Kind;
    const auto has = [&](std::initializer_list<Kind> kinds) {
      for (const auto& scenario : all)
        for (const auto& how : scenario)
          if (std::find(kinds.begin(), kinds.end(), how.kind) != kinds.end()) return true;
      return false;
    };
    const auto sets = [&](std::string_view what) {
      for (const auto& scenario : all)
        for (const auto& how : scenario)
          if (how.kind == Kind::set && how.path.ends_with(what)) return true;
      return false;
    };
    json said = json::array({words("note_estimate")});
    if (has({Kind::hours, Kind::wage, Kind::partner_in}) || sets("/amount")) said.push_back(words("note_net"));
    if (has({Kind::partner_in})) said.push_back(words("note_partner"));
    if (has({Kind::partner_in, Kind::partner_out})) said.push_back(words("note_taxable_open"));
    if (has({Kind::hours, Kind::wage, Kind::ends}) || sets("/amount")) said.push_back(words("note_taxable"));
    if (has({Kind::hours})) said.push_back(words("note_hours"));
    if (has({Kind::turns_18}) || sets("/age")) said.push_back(words("note_age"));
    if (has({Kind::on_date})) said.push_back(words("note_date"));
    return said;
  }

  std::string title(const Row& row) const {
    const auto name = right_name(language_, row.right);
    if (row.person == 0) return name;
    return language_.text({"what_if", "variables", "of"}, named("what", name, "who", row.person < 0 ? language_.text({"questions", "people", "partner"}) : people_.who(static_cast<std::size_t>(row.person))));
  }

  std::string difference(const Fact<Amount>& before, const Fact<Amount>& after) const {
    const auto low = to_cents(after.low()).cents - to_cents(before.low()).cents;
    const auto high = to_cents(after.high()).cents - to_cents(before.high()).cents;
    if (low == 0 && high == 0) return words("as_much");
    // Of a band, both ends may move by as much; from an amount that is known, they say how far it goes.
    const bool one_way = (low >= 0 && high >= 0) || (low <= 0 && high <= 0);
    if (low != high && (!before.is_exact() || !one_way || high >= largest_answer.cents)) return words("difference_open");
    const auto size = low + high > 0 ? Fact<Amount>::between(Amount{low}, Amount{high}, after.open()) : Fact<Amount>::between(Amount{-high}, Amount{-low}, after.open());
    return words(low + high > 0 ? Name{"more"} : Name{"less"}, named("amount", language_.money(size)));
  }

  json cell(const Part& part) const {
    const auto verdict = verdict_of(part.entitled) == Verdict::entitled && part.ask ? Verdict::ask : verdict_of(part.entitled);
    const auto name = name_of(verdict);
    Entitlement paid;
    paid.per_month = part.month;
    paid.once = part.once;
    const auto amount = verdict == Verdict::not_entitled ? std::string{} : amount_words(language_, paid);
    return object({{"verdict", name}, {"text", amount.empty() ? words(Name{name}) : amount}, {"month", band_of(part.month)}, {"once", band_of(part.once)}});
  }

  Date date_;
  const Language& language_;
  Answers answers_;
  People people_;
};

}  // namespace

json compare_view(const json& request, const json& sent, Date date, const Language& language) {
  if (!request.contains("scenarios") || !request["scenarios"].is_array()) return object({{"problem", "compare wants scenarios"}});
  return Compared{sent, date, language}.view(request["scenarios"]);
}

}  // namespace iura
