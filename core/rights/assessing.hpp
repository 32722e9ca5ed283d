// One pass over the catalogue: the rights assessed so far, in its order, and the law of each.
#pragma once

#include <array>
#include <vector>

#include "rights/catalogue.hpp"

namespace iura {

// The parameters of every right on one date; make it once, assess many households with it.
class LawAt {
 public:
  explicit LawAt(Date date, const Legislation& legislation = Legislation::current());
  Date date() const { return date_; }
  const Parameters& of(std::size_t right) const { return parameters_[right]; }
  // Other figures for one right: a law in memory.
  void replace(std::size_t right, Parameters parameters) { parameters_[right] = std::move(parameters); }
  // Every figure this right needs says something about this date.
  bool covers(std::size_t right) const { return parameters_[right].uncovered().empty(); }

 private:
  Date date_;
  std::vector<Parameters> parameters_;
};

// The law of a date as of today's data. The last dates asked for are kept: a person works at one, a receipt or a curve at a few.
const LawAt& law_at(Date date);

// Whether this person has such a right to look at. Rights of adults: yours, of adults of the same household, of minors who claim.
Fact<bool> has_own_right_to(const Household& household, std::size_t person, Scope scope);
// Looked at is only what is certain to be there.
bool is_assessed(const Household& household, std::size_t person, Scope scope = Scope::adults);

class Assessing {
 public:
  enum class Traces { kept, silent };  // silent: of a result looked at on the way no step is told

  Assessing(const Household& household, const LawAt& law, Traces traces = Traces::kept);

  // These rights, by bit. Of one person, what that person's rights look at included, or of everybody (-1).
  std::vector<Entitlement> of(std::uint64_t rights, int person = -1);

  // The entitlement of a right that the present one may look at; null where it was not calculated.
  const Entitlement* find(Key right, std::size_t person) const;
  // The open questions on which it rests whether there is such an entitlement.
  Open open_about(Key right, std::size_t person) const;
  const Parameters& law_of(Key right) const;
  Trace new_trace() const { return recording_ ? Trace{recording_} : Trace::silent(); }

 private:
  const Household& household_;
  const LawAt& law_;
  std::shared_ptr<Recording> recording_;  // null where no step is told
  std::vector<Entitlement> found_;
  struct Slice {
    std::uint16_t first = 0;
    std::uint16_t end = 0;
  };
  std::array<Slice, 64> slices_{};  // of each right in found_
  std::size_t present_ = 0;
};

}  // namespace iura
