// What a right comes to for one person, or for the household of the person who asks.
#pragma once

#include <string_view>

#include "household/household.hpp"
#include "law/legislation.hpp"
#include "law/trace.hpp"

namespace iura {

// ask: everything that can be checked fits; the authority decides by its own inquiry, or as far as a project has places.
enum class Verdict { entitled, not_entitled, depends, ask };

constexpr std::string_view name_of(Verdict verdict) {
  constexpr std::string_view names[] = {"entitled", "not_entitled", "depends", "ask"};
  return names[static_cast<std::size_t>(verdict)];
}

struct Case;

struct Entitlement {
  std::string_view right;       // id in rights/catalogue.hpp
  int person = 0;
  Fact<bool> entitled = false;  // of a right that is asked for: whether it is worth asking
  bool ask = false;
  Fact<Amount> per_year;        // exact fractions of a cent; zero where not entitled, and for what is given in kind
  Fact<Amount> per_month;       // per_year / 12
  Fact<Amount> once;            // paid once, or once for every event
  Fact<Amount> received;        // a month: what of this right comes in already
  bool until_another_pays = false;  // an advance on another right: what both pay is never added up
  Fact<Amount> beside_other;        // then: what is left of it a month once that other right is paid
  bool of_own_money = false;        // what one may keep of what comes in anyhow: nothing is added by it
  Fact<bool> waits = false;         // the right goes on, its payment does not
  std::string_view granted_by;      // where that is not the authority of the catalogue
  int also_covers = -1;         // somebody whose right is included in this one
  Trace trace;

  Entitlement() = default;
  // A right whose conditions follow, one require() each.
  Entitlement(std::string_view id, const Case& home, std::size_t about);

  // One more condition.
  void require(Name id, const Provision& basis, const Fact<bool>& holds, std::initializer_list<OperandRef> operands = {}) {
    entitled = entitled && trace.condition(id, basis, holds, operands);
  }
  // What the right pays, if all conditions so far hold; call it after the last one.
  void pay_yearly(const Fact<Amount>& a_year);
  void pay_once(const Fact<Amount>& amount) { once = choose(entitled, amount, Fact<Amount>{}); }

  // A month; nothing while the payment waits. What is told as expected takes it that it does not, unless that is certain: prison and a long
  // stay abroad are seldom asked.
  Fact<Amount> paid_a_month(bool as_expected = true) const { return unless_it_waits(per_month, as_expected); }
  // What it brings beside all other rights.
  Fact<Amount> added_a_month(bool as_expected = true) const { return unless_it_waits(until_another_pays ? beside_other : per_month, as_expected); }
  // Whether all of it comes in already.
  bool comes_in() const { return is_yes(entitled) && received.low() > Amount{} && received.low() >= per_month.high(); }
  // Whether it is money on top of all other money.
  bool adds() const { return !of_own_money && (!until_another_pays || beside_other.high() > Amount{}); }
  // The first condition of this person's that fails; null where none does.
  const Step* failing_condition() const;

  Open open() const { return entitled.open() | per_year.open() | once.open(); }

 private:
  Fact<Amount> unless_it_waits(const Fact<Amount>& month, bool as_expected) const {
    if (as_expected) return is_yes(waits) ? Fact<Amount>{} : month;
    return choose(waits, Fact<Amount>{}, month);
  }
};

// no beats unknown beats yes: that is what the three-valued conjunction of the conditions gives.
constexpr Verdict verdict_of(const Fact<bool>& entitled) {
  return is_yes(entitled) ? Verdict::entitled : is_no(entitled) ? Verdict::not_entitled : Verdict::depends;
}
inline Verdict verdict_of(const Entitlement& entitlement) {
  const auto verdict = verdict_of(entitlement.entitled);
  return verdict == Verdict::entitled && entitlement.ask ? Verdict::ask : verdict;
}

class Assessing;

// Everything a rule looks at: pure, no clock.
struct Case {
  const Household& household;
  const Parameters& law;                // of this right
  const Assessing* assessing = nullptr; // the rights that were assessed before this one

  Date date() const { return household.assessed_on; }
  const std::vector<Person>& people() const { return household.people.items; }
  const Person& you() const { return people().front(); }

  // What another right came to: derived rights look at it. The catalogue says for each right which ones it looks at.
  // Unknown where that right cannot be calculated for this date; throws std::logic_error for one that is not in the catalogue's list.
  Fact<bool> may_have(Key right, std::size_t person = 0) const;
  // A month, beyond what comes in already.
  Fact<Amount> gain(Key right, std::size_t person = 0) const;
  const Parameters& law_of(Key right) const;
};

}  // namespace iura
