#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "embedded.hpp"
#include "json/text.hpp"
#include "household/question.hpp"
#include "rights/leefloon.hpp"

namespace iura {
namespace {

struct Term {
  Date from;
  Date until;  // last day
};
using Table = std::array<std::vector<Term>, static_cast<std::size_t>(IncomeKind::size)>;

const std::vector<std::string>& income_kinds() {
  const ThingType& income = Catalogue::current().thing("income");
  return income.questions[static_cast<std::size_t>(income.find(std::string_view{"kind"}))].choices;
}

Table read(std::string_view text) {
  const auto document = parse_json(text);
  if (!document.is_object()) throw std::runtime_error("exempt_resources.json is not a JSON object");
  Table table;
  const auto& kinds = income_kinds();
  for (const auto& [kind, terms] : document.items()) {
    const auto found = std::find(kinds.begin(), kinds.end(), kind);
    if (found == kinds.end()) throw std::runtime_error("exempt_resources.json: no income kind " + kind);
    for (const auto& term : terms)
      table[static_cast<std::size_t>(found - kinds.begin())].push_back(
          {date_of(term.at("from").get<std::string>()), date_of(term.value("until", "2200-12-31"))});
  }
  return table;
}

}  // namespace

Kinds exempt_from_leefloon(Date date) {
  static const Table table = [] {
    for (const auto& file : embedded::files())
      if (file.path == "core/rights/integration_income/exempt_resources.json") return read(file.text);
    throw std::runtime_error("exempt_resources.json is not embedded");
  }();
  Kinds exempt;
  for (std::size_t kind = 0; kind < table.size(); ++kind)
    for (const auto& term : table[kind])
      if (term.from <= date && date <= term.until) exempt.add(static_cast<IncomeKind>(kind));
  return exempt;
}

}  // namespace iura
