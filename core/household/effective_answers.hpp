// The answers of one thing as they count: an answer to a question that does not apply is replaced by what holds then,
// an open one by its whole domain, resting on its own bit.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "household/answers.hpp"
#include "household/household.hpp"
#include "law/key.hpp"
#include "values/fact.hpp"

namespace iura {

// An answer flattened: numbers between bounds, or the choices it may be (yes/no is a choice of two); of a set, what may be ticked.
struct Effective {
  Amount low;
  Amount high;
  std::uint64_t possible = 0;
  std::uint64_t certain = 0;  // set: what surely is ticked
  Open open = 0;
  const std::vector<Thing>* items = nullptr;  // list
  Fact<bool> complete = true;
  Fact<bool> counts = true;
};

enum class Decisions { open, assumed };  // of the centre, where the person did not tell them

struct Context {
  const Catalogue& catalogue;
  Date assessed_on;
  Decisions decisions;
  std::vector<OpenQuestion>* open;  // grows as questions are found open
  class EffectiveAnswers* household = nullptr;
};

class EffectiveAnswers {
 public:
  EffectiveAnswers(Context& context, const Thing& thing, std::string path);

  const Effective& operator[](const Question& question);
  // Throws std::out_of_range for a question that its thing does not have: a mistake of ours, found by any test.
  const Effective& of(Key id);
  // Whether the question applies: yes, no, or not known yet.
  Fact<bool> applies(const Question& question) { return holds(question.applies_when); }
  const std::string& path() const { return path_; }
  const Thing& thing() const { return *thing_; }
  // The things in a list, made on first use.
  std::vector<EffectiveAnswers>& items(const Question& list);
  std::vector<EffectiveAnswers>& items_of(Key id);

 private:
  const Question& question(Key id) const;
  Fact<bool> holds(const Clause& clause);
  const Fact<bool>& condition(std::size_t index);
  Fact<bool> some(const Clause& clause);
  Effective domain(const Question& question, Open open) const;
  Effective otherwise(const Question& question) const;
  Open bit_for(const Question& question, bool asked);

  Context* context_;
  const Thing* thing_;
  std::string path_;
  std::vector<std::optional<Effective>> known_;
  std::vector<std::optional<Fact<bool>>> conditions_;
  std::vector<std::vector<EffectiveAnswers>> items_;
};

}  // namespace iura
