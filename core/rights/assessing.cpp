#include "rights/assessing.hpp"

#include <map>
#include <stdexcept>
#include <string>

#include "household/relations.hpp"

namespace iura {

LawAt::LawAt(Date date, const Legislation& legislation) : date_(date) {
  for (const auto& right : rights()) parameters_.push_back(legislation.at(right.id, date));
}

Fact<bool> has_own_right_to(const Household& household, std::size_t person, Scope scope) {
  if (person == 0) return true;
  if (scope == Scope::household) return false;
  const Person& other = household.people.items[person];
  const auto adult = at_least(other.age, Fact<int>{18});
  if (scope == Scope::couple) return adult && are_partners(household, 0, person);
  return choose(adult, other.shares_household, claims(household, person));
}

bool is_assessed(const Household& household, std::size_t person, Scope scope) { return is_yes(has_own_right_to(household, person, scope)); }

Assessing::Assessing(const Household& household, const LawAt& law, Traces traces) : household_(household), law_(law) {
  if (traces == Traces::silent) return;
  recording_ = std::make_shared<Recording>();
  recording_->steps.reserve(256);
  recording_->operands.reserve(512);
}

std::vector<Entitlement> Assessing::of(std::uint64_t wanted, int person) {
  const auto all = rights();
  std::uint64_t needed = 0;
  for (std::size_t right = 0; right < all.size(); ++right)
    if (wanted >> right & 1) needed |= needs_of(static_cast<int>(right));
  found_.reserve(all.size() + 2 * household_.people.items.size());
  for (const std::size_t right : order_of_assessment()) {
    if ((needed >> right & 1) == 0 || !law_.covers(right)) continue;
    present_ = right;
    // What one person has may rest on what the partner has: on a right of every adult that looks at no other (openers.cpp).
    const bool everybody = person < 0 || (all[right].scope == Scope::adults && all[right].looks_at.empty());
    const Case home{household_, law_.of(right), this};
    slices_[right].first = static_cast<std::uint16_t>(found_.size());
    for (std::size_t i = 0; i < household_.people.items.size(); ++i)
      if ((everybody || i == 0 || static_cast<int>(i) == person) && is_assessed(household_, i, all[right].scope)) found_.push_back(all[right].assess(home, i));
    slices_[right].end = static_cast<std::uint16_t>(found_.size());
  }
  // Told in the order of the catalogue.
  std::vector<Entitlement> told;
  told.reserve(found_.size());
  for (const auto& slice : slices_)
    for (std::size_t i = slice.first; i < slice.end; ++i) told.push_back(std::move(found_[i]));
  return told;
}

const Entitlement* Assessing::find(Key right, std::size_t person) const {
  const int index = index_of_right(right);
  if (index < 0 || index == static_cast<int>(present_) || (needs_of(static_cast<int>(present_)) >> index & 1) == 0)
    throw std::logic_error(std::string{rights()[present_].id} + " looks at " + std::string{right.text} + ", which the catalogue does not say");
  const auto& slice = slices_[static_cast<std::size_t>(index)];
  for (std::size_t i = slice.first; i < slice.end; ++i)
    if (found_[i].person == static_cast<int>(person)) return &found_[i];
  return nullptr;
}

Open Assessing::open_about(Key right, std::size_t person) const {
  return has_own_right_to(household_, person, rights()[static_cast<std::size_t>(index_of_right(right))].scope).open();
}

const Parameters& Assessing::law_of(Key right) const { return law_.of(static_cast<std::size_t>(index_of_right(right))); }

const LawAt& law_at(Date date) {
  static std::map<Date, LawAt> known;
  if (known.size() > 32) known.clear();
  return known.try_emplace(date, date).first->second;
}

}  // namespace iura
