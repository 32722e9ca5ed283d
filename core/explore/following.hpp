// What comes in already of a right follows our calculation when the answers change: who earns more gets less of an income guarantee, and
// what other rights count of it falls too. Decided on the answers as told: a right that comes in (`received`), that is calculated exactly
// and comes to something. It then counts at what is calculated. Anything else that comes in stays as it was told.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "assess.hpp"
#include "household/answers.hpp"
#include "household/build_household.hpp"

namespace iura {

struct Followed {
  std::string_view right;
  int person = 0;
  std::vector<std::string> incomes;  // "you/incomes/1": the incomes by which it was told
};

// `path` is the answer that will vary, "" for none: an income that varies itself is not followed.
std::vector<Followed> followed_in(const Answers& answers, const LawAt& law, Decisions decisions, std::string_view path = "");

struct Result {
  Household household;
  Assessment assessment;
};

// Assesses `answers` with what is followed at its calculated amount. They are left as they were.
Result assess_following(Answers& answers, const LawAt& law, Decisions decisions, const std::vector<Followed>& followed);

}  // namespace iura
