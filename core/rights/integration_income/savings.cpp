#include <vector>

#include "resources/brackets.hpp"
#include "rights/integration_income/rule.hpp"

namespace iura::integration_income_rule {
namespace {

constexpr Amount none{};

// Capital that is looked at together: accounts with the same fraction (1 over the number of holders).
// Sets: accounts of the person, accounts of the partner, accounts of the couple (apart only in category 3).
enum class Owner { person, partner, couple };

class Capital {
 public:
  void add(const Account& account, Owner owner, const Fact<bool>& counts) {
    if (!account.holders.is_exact() || !counts.is_exact()) {
      add_uncertain(Fact<Amount>::between(none, account.balance.high(), account.balance.open() | account.holders.open() | counts.open()));
    } else if (is_yes(counts)) {
      pool(owner, account.holders.low(), account.balance);
    }
  }
  void add_sole(const Fact<Amount>& balance, Owner owner) { pool(owner, 1, balance); }
  void add_uncertain(const Fact<Amount>& balance) {
    uncertain_ += balance;
    total_ += balance;
  }

  // Rising slices make a pooled sum yield the most: that bounds whatever is not known of fractions and owners.
  Fact<Amount> yield(const Parameters& law) const {
    Fact<Amount> known{none};
    for (const auto& pool : pools_)
      known += interest_by_slices(pool.sum, law) * Fact<Amount>{Amount::fraction(pool.owner == Owner::couple ? 2 : 1, pool.holders)};
    if (uncertain_.high() == none) return known;
    return Fact<Amount>::between(known.low(), interest_by_slices(total_, law).high(), known.open() | total_.open());
  }
  const Fact<Amount>& total() const { return total_; }

 private:
  struct Pool {
    Owner owner;
    int holders;
    Fact<Amount> sum;
  };

  void pool(Owner owner, int holders, const Fact<Amount>& balance) {
    if (balance.high() == none) return;
    total_ += balance;
    for (auto& pool : pools_)
      if (pool.owner == owner && pool.holders == holders) {
        pool.sum += balance;
        return;
      }
    pools_.push_back({owner, holders, balance});
  }

  std::vector<Pool> pools_;
  Fact<Amount> uncertain_{none};
  Fact<Amount> total_{none};
};

void add_accounts(Capital& capital, const Person& person, Owner own, const Unit& unit) {
  for (const auto& account : person.accounts.items) {
    const auto& counts = person.accounts.counts;
    if (!unit.together || is_no(account.with_partner)) {
      capital.add(account, own, counts);
    } else if (is_yes(account.with_partner)) {
      capital.add(account, Owner::couple, counts);
    } else {
      capital.add(account, own, unknown_yes_no(account.with_partner.open()));
    }
  }
  capital.add_uncertain(of_unlisted(person.accounts));
  capital.add_sole(remaining_price(person, unit), own);
}

}  // namespace

Fact<Amount> interest_by_slices(const Fact<Amount>& capital, const Parameters& law) {
  if (capital.high() <= law["capital.first_slice"].value) return none;
  return by_slices(capital, {{law["capital.first_slice"].value, none},
                             {law["capital.second_slice"].value, law["capital.low_rate"].value},
                             {{}, law["capital.high_rate"].value}});
}

// KB 27: capital, invested or not. Of a joint account the person's fraction, of capital and thresholds alike.
Fact<Amount> yield_of_savings(const Unit& unit, const Case& home, Trace& trace) {
  Capital capital;
  add_accounts(capital, unit.person, Owner::person, unit);
  if (unit.together) {
    add_accounts(capital, *unit.partner, Owner::partner, unit);
  } else if (unit.partner != nullptr) {
    // Accounts of the couple that were told with the partner.
    for (const auto& account : unit.partner->accounts.items)
      if (!is_no(account.with_partner)) capital.add(account, Owner::person, unit.partner->accounts.counts && account.with_partner);
    capital.add_uncertain(of_unlisted(unit.partner->accounts));
  }
  if (unit.person.accounts.items.empty() && capital.total().high() == none) return none;
  return trace.step("savings", kb("art. 27"), capital.yield(home.law),
                    {{"capital", capital.total()}, {"first_slice", home.law["capital.first_slice"]}, {"second_slice", home.law["capital.second_slice"]},
                     {"low_rate", home.law["capital.low_rate"]}, {"high_rate", home.law["capital.high_rate"]}});
}

}  // namespace iura::integration_income_rule
