// A dated amount, rate, age or term of an act, with its source: one entry of a parameters.json.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "values/amount.hpp"
#include "values/date.hpp"

namespace iura {

enum class Status { verified, derived, recalled };

struct DatedValue {
  Date from;
  std::optional<Amount> value;  // nothing: the rule did not exist from this date
  std::string text;             // as written in the data
  Status status = Status::recalled;
  std::string formula;      // for a derived value
  std::string source;       // address of a page, or the act itself
  std::string verified_on;  // date of the last check
};

// Euro units are held in cents; factors, shares, counts and terms as they are.
struct Parameter {
  std::string key;
  std::string unit;  // "euro", "euro/month", "euro/year", "factor", "days" ...
  std::string act;
  std::string provision;
  std::string indexed_by;  // key of the coefficient that the law multiplies it with; "" for an amount that stands as it is
  std::vector<DatedValue> values;  // by date
  std::optional<Date> until;       // last day of a stated end
  std::optional<Date> next_change;  // when a newer value is expected
  std::string next_change_because;

  // The entry in force on `date`; null before the first entry or after the stated end.
  const DatedValue* at(Date date) const;
  // A newer value was expected on or before `date`, and none is known.
  bool is_overdue(Date date) const { return next_change && date >= *next_change && values.back().from < *next_change; }
  bool is_money() const { return unit.rfind("euro", 0) == 0; }
};

}  // namespace iura
