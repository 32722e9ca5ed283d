// One thing that an authority may have seen or done otherwise than we did: another answer, somebody more or less in the household, a rule
// left out, the amounts of another day, a part of the month.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "household/answers.hpp"
#include "law/provision.hpp"

namespace iura {

struct Otherwise {
  enum class Kind {
    open,            // the answer at `path` is not known: taken as `to`
    centre,          // a decision of the authority, taken as `to`; `from` is what we assume
    answer,          // the answer at `path` is `to` instead of `from`
    number,          // the same of a number, solved: `to` is what gives their amount
    income,          // more income, in the list at `path`: `to` a month
    savings,         // more savings, in the list at `path`: `to`
    partner,         // a partner without income lives with the person
    cohabitant,      // somebody who is no relative shares the costs of living
    without_person,  // the person at `path` is left out
    // From here on it is about no answer.
    rule,            // the figure `key` of the right, left out
    other_date,      // the rules and amounts of `date`
    part_of_month,   // from `date` to the end of its month: `days` of `of`
    half             // half: the other half goes to the partner
  };
  Kind kind = Kind::answer;
  std::string path;
  const Question* question = nullptr;
  Answer from;
  Answer to;
  std::string key;
  Date date{};
  int days = 0;
  int of = 0;
  std::optional<std::int64_t> most{};  // of a number: it cannot be more, by another answer

  // A number that was solved, of which any other could be had as well.
  bool is_solved() const { return kind == Kind::number || kind == Kind::income || kind == Kind::savings; }
  // How far from likely, as our own estimate, only to rank: what is not known or was assumed comes first, then what the authority decides,
  // the day, the household, other answers, and money that nobody told of.
  int unlikely() const;
};

// What can be otherwise in these answers, each at every value that it can have; of numbers the places alone, to be solved.
struct Candidates {
  std::vector<Otherwise> each;
  std::vector<Otherwise> numbers;
};
Candidates candidates_in(const Answers& answers, Date date);

// The answers with it. False where it does not fit them, or is about no answer.
bool apply(Answers& answers, const Otherwise& change, Date date);

}  // namespace iura
