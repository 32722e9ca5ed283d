// A law in memory: ours, with some figures changed; and what that does to households.
#pragma once

#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "guidance/income.hpp"
#include "household/answers.hpp"
#include "law/legislation.hpp"

namespace iura {

// The changed figures: all dated values of a parameter, by right ("" for the shared ones) and key.
class Reform {
 public:
  using Place = std::pair<std::string, std::string>;

  bool is_empty() const { return changed_.empty(); }
  const std::map<Place, std::vector<DatedValue>>& changed() const { return changed_; }
  // The dated values of a parameter as they stand: ours or changed. Throws std::out_of_range for a parameter that does not exist.
  const std::vector<DatedValue>& values(const Place& place, const Legislation& ours) const;
  // A figure from a day on, as a decimal in the parameter's unit; false, and nothing changed, where that is not one or there is no such parameter.
  bool set(const Place& place, Date from, const std::string& decimal, const Legislation& ours);
  // Another day for one of its values; false where another value has that day.
  bool move(const Place& place, Date from, Date to, const Legislation& ours);
  bool remove(const Place& place, Date from, const Legislation& ours);  // false for the only one
  void restore(const Place& place) { changed_.erase(place); }

  Legislation applied_to(const Legislation& ours) const;
  friend bool operator==(const Reform& a, const Reform& b);

 private:
  std::vector<DatedValue>& to_change(const Place& place, const Legislation& ours);
  std::map<Place, std::vector<DatedValue>> changed_;
};

// The changed parameters, in the form of parameters.json, by the path of their file: what an editor of our data would write.
nlohmann::json reform_file(const Reform& reform, const Legislation& ours);

// What all rights of a household bring, a month and once, with the decisions of the centre as assumed.
GainSum gains_at(const Answers& answers, const LawAt& law);
// All that is paid a month, what comes in already included: a right that shrinks is a loss.
inline Fact<Amount> all_rights(const GainSum& gains) { return gains.month + gains.received; }

}  // namespace iura
