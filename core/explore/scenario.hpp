// The same household, otherwise: another wage, moving in together, a child of age, another date; and what that changes, right by right.
#pragma once

#include <string>
#include <vector>

#include "explore/point.hpp"

namespace iura {

struct Alteration {
  enum class Kind {
    set,         // the number at `path` becomes `value` (an amount in cents, a month where the question allows it)
    hours,       // the income at `path` ("you/incomes/0") for `value` hours instead of `of`: the pay goes with the hours
    ends,        // the income at `path` ends
    wage,        // you earn `value` a month, in ordinary work that starts today, beside what comes in already
    partner_in,  // a partner moves in, with a wage of `value` a month (0: without income); what is taxed then is not known yet
    partner_out, // your partner moves out; the same
    turns_18,    // the child at `path` ("others/0") turns 18
    on_date      // at the law of `date`
  };
  Kind kind = Kind::set;
  std::string path;
  std::int64_t value = 0;
  std::int64_t of = 0;
  Date date{};
};

// The answers with it; false, and nothing changed, where it does not fit this household.
struct Altered {
  Answers answers;
  Date date;
  std::vector<int> came_from;  // of each person the place before, -1 for somebody new
};
bool alter(Altered& altered, const Alteration& alteration);

// A wage that can vary, for who has none: what it starts with, and the path of its amount. Of a job that starts today under a leefloon no
// day of the exemption for work was used yet.
std::string add_wage(Answers& answers, Date today, std::int64_t cents);

// The places where an alteration fits: paths of wages, of other incomes that may end, of children below 18; whether there is a partner.
struct Alterable {
  std::vector<std::string> wages;
  std::vector<std::string> endings;
  std::vector<std::string> children;
  bool has_partner = false;
};
Alterable alterable(const Answers& answers, Date date);

struct Outcome {
  Point point;
  Date date{};
  std::vector<int> came_from;
};

struct Row {
  std::string_view right;
  int person = 0;            // in the answers as told, or -1: of somebody who moved in
  std::vector<Part> parts;   // one for each outcome; without a right where it was not assessed
};

struct Comparison {
  std::vector<Outcome> outcomes;  // the answers as told first, then the others
  std::vector<Row> rows;          // of the rights that are not the same everywhere
  bool differs(std::size_t outcome) const;
};

// `others` are lists of alterations, each applied to the answers as told. One that does not fit gives an outcome equal to the first.
Comparison compare(const Answers& answers, Date date, const std::vector<std::vector<Alteration>>& others, Decisions decisions = Decisions::assumed);

}  // namespace iura
