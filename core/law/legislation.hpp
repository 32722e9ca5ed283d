// All parameters we know, and those of one moment.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "law/key.hpp"
#include "law/parameter.hpp"
#include "values/fact.hpp"

namespace iura {

// One parameter as it stands on a date: the figure a rule computes with, and where it comes from.
struct Figure {
  const Parameter* parameter = nullptr;
  const DatedValue* entry = nullptr;
  Amount value;
  Amount indexed;  // value x coefficient, to the nearest cent, as published; the value itself where nothing indexes it
  operator Fact<Amount>() const { return value; }
  int whole() const { return static_cast<int>(value.floor()); }
};

// The parameters of one right (and the shared ones) on one date.
class Parameters {
 public:
  Parameters() = default;
  Parameters(const std::vector<const Parameter*>& parameters, Date date);

  Date date() const { return date_; }
  // Throws std::out_of_range for a key that no file has: a mistake of ours, found by any test.
  const Figure& operator[](Key key) const;
  // The provision is in force on this date (its value is not null).
  bool in_force(Key key) const { return (*this)[key].entry != nullptr && (*this)[key].entry->value.has_value(); }
  // A yes/no rule by date: in force with value 1.
  bool rule(Key key) const { return in_force(key) && (*this)[key].value == Amount{1}; }

  // Parameters that say nothing about this date; a right with one of these cannot be calculated.
  const std::vector<const Parameter*>& uncovered() const { return uncovered_; }
  // Parameters whose next change was expected on or before this date.
  const std::vector<const Parameter*>& overdue() const { return overdue_; }
  const std::vector<Figure>& figures() const { return figures_; }

 private:
  Date date_;
  std::vector<Figure> figures_;
  NamedPlaces places_;  // in figures_
  std::vector<const Parameter*> uncovered_;
  std::vector<const Parameter*> overdue_;
};

class Legislation {
 public:
  // From the JSON texts of our own data; throws std::runtime_error naming the key when one is not in order.
  static const Legislation& current();
  // Whose figures a file holds: "core/rights/integration_income/parameters.json" -> "integration_income", "core/budget/…" -> "reference_budget";
  // the shared file -> "". The path may start above core/.
  static std::string owner_of(std::string_view path);

  void add(std::string_view right, std::string_view json);  // right "" for the shared ones
  // Other dated values for a parameter that is there: a law in memory, to see what a change would do.
  void replace(std::string_view right, std::string_view key, std::vector<DatedValue> values);
  std::vector<const Parameter*> parameters_of(std::string_view right) const;
  Parameters at(std::string_view right, Date date) const { return {parameters_of(right), date}; }
  const std::map<std::string, std::map<std::string, Parameter>, std::less<>>& all() const { return rights_; }

 private:
  std::map<std::string, std::map<std::string, Parameter>, std::less<>> rights_;
};

}  // namespace iura
