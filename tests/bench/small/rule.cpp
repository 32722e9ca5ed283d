#include "rule.hpp"

#include <algorithm>
#include <set>

#include "embedded.hpp"
#include "resources/brackets.hpp"

namespace iura::embedded {
std::span<const File> small_parameters();
}

namespace iura::small {
namespace {

constexpr Amount none{};
constexpr Amount months{12};

consteval Provision w(std::string_view article) { return {"law_2002_05_26", article}; }
consteval Provision kb(std::string_view article) { return {"decree_2002_07_11", article}; }

const Figure& of_category(Category category, const Parameters& law, Key cohabitant, Key single, Key family) {
  return law[category == Category::cohabitant ? cohabitant : category == Category::single ? single : family];
}

Fact<Amount> category_amount(Category category, const Parameters& law) { return of_category(category, law, "base.cohabitant", "base.single", "base.family").indexed; }

// KB 35: of the wage of who has the exemption for work, what is above it.
Fact<Amount> wage_of(const Home& home, const Parameters& law, Trace& trace) {
  const Fact<Amount> exempt{law["spi.general.base"].indexed};
  const auto counted = choose(home.exempt_work, not_below_zero(home.wage - exempt), home.wage) * Fact<Amount>{months};
  return trace.step("wage", kb("art. 35"), counted, {{"told", home.wage}, {"exempt", exempt}, {"exempt_work", home.exempt_work}});
}

// KB 34: in a family all means of the partner; of who lives together, what is above the amount of a cohabitant.
Fact<Amount> of_partner(Category category, const Home& home, const Parameters& law, Trace& trace) {
  const auto a_year = home.partner * Fact<Amount>{months};
  const auto keeps = category_amount(Category::cohabitant, law);
  const auto counted = category == Category::family ? a_year : category == Category::single ? Fact<Amount>{none} : not_below_zero(a_year - keeps);
  return trace.step("partner", kb("art. 34"), counted, {{"told", home.partner}, {"keeps", keeps}});
}

// KB 27: nothing on the first slice of savings, a low rate on the second, a high rate above.
Fact<Amount> of_savings(const Home& home, const Parameters& law, Trace& trace) {
  const Figure& first = law["capital.first_slice"];
  const Figure& second = law["capital.second_slice"];
  const Figure& low = law["capital.low_rate"];
  const Figure& high = law["capital.high_rate"];
  return trace.step("savings", kb("art. 27"), by_slices(home.capital, {{first.value, none}, {second.value, low.value}, {{}, high.value}}),
                    {{"capital", home.capital}, {"first_slice", first}, {"second_slice", second}, {"low_rate", low}, {"high_rate", high}});
}

// KB 25: three times the cadastral income above what is exempt, which is more with children.
Fact<Amount> of_property(const Home& home, const Parameters& law, Trace& trace) {
  const auto exempt = Fact<Amount>{law["property.built_exemption"]} + Fact<Amount>{law["property.exemption_per_child"]} * as_amount(home.children);
  const auto counted = not_below_zero(home.cadastral - exempt) * Fact<Amount>{law["property.multiplier"]};
  return trace.step("property", kb("art. 25"), counted, {{"cadastral", home.cadastral}, {"exempt", exempt}});
}

// W 14, 16 and KB 22, par. 2: while the means stay below the amount of the category, what remains of it after the flat exemption.
Fact<Amount> in_category(Category category, const Home& home, const Parameters& law, Trace& trace) {
  const auto amount = trace.step("category_amount", w("art. 14"), category_amount(category, law));
  const auto wage = wage_of(home, law, trace);
  const auto unemployment = trace.step("unemployment", kb("art. 22"), home.unemployment * Fact<Amount>{months});
  const auto partner = of_partner(category, home, law, trace);
  const auto savings = of_savings(home, law, trace);
  const auto property = of_property(home, law, trace);
  const auto means = trace.step("means", w("art. 16"), wage + unemployment + partner + savings + property);
  const Figure& flat = of_category(category, law, "flat_exemption.cohabitant", "flat_exemption.single", "flat_exemption.family");
  const auto a_year = choose(below(means, amount), amount - not_below_zero(means - Fact<Amount>{flat}), Fact<Amount>{none});
  return trace.step("right", w("art. 14"), a_year * Fact<Amount>{twelfth}, {{"amount", amount}, {"means", means}, {"flat_exemption", flat}});
}

}  // namespace

Fact<Amount> right_of(const Home& home, const Parameters& law, Trace& trace) {
  return home.category.map([&](Category category) { return in_category(category, home, law, trace); });
}

Trace Traces::fresh() {
  recording_->steps.clear();
  recording_->operands.clear();
  return Trace{recording_};
}

Law::Law() {
  for (const auto& file : embedded::small_parameters()) legislation_.add(Legislation::owner_of(file.path), file.text);
  const auto parameters = legislation_.parameters_of("integration_income");
  std::set<Date> dates;
  for (const Parameter* parameter : parameters) {
    for (const auto& value : parameter->values) dates.insert(value.from);
    if (parameter->until) dates.insert(next_day(*parameter->until));
  }
  for (const Date date : dates) changes_.emplace_back(date, Parameters{parameters, date});
}

const Parameters& Law::on(Date day) const {
  const auto after = std::upper_bound(changes_.begin(), changes_.end(), day, [](Date date, const auto& change) { return date < change.first; });
  return std::prev(after == changes_.begin() ? std::next(after) : after)->second;
}

}  // namespace iura::small
