#include <array>

#include "resources/brackets.hpp"
#include "rights/integration_income/rule.hpp"

namespace iura::integration_income_rule {
namespace {

constexpr Amount none{};
constexpr int most_holders = 10;

// Capital that is looked at together: accounts with the same fraction (1 over the number of holders).
// Sets: accounts of the person, accounts of the partner, accounts of the couple (apart only in category 3).
enum class Owner { person, partner, couple, size };

class Capital {
 public:
  void add(const Account& account, Owner owner, const Fact<bool>& counts) {
    if (!account.holders.is_exact() || !counts.is_exact()) {
      uncertain_ += Fact<Amount>::between(none, account.balance.high(), account.balance.open() | account.holders.open() | counts.open());
    } else if (is_yes(counts)) {
      sums_[static_cast<std::size_t>(owner)][static_cast<std::size_t>(account.holders.low())] += account.balance;
    }
  }
  void add_sole(const Fact<Amount>& balance) { sums_[0][1] += balance; }
  void add_uncertain(const Fact<Amount>& balance) { uncertain_ += balance; }

  // Rising slices make a pooled sum yield the most: that bounds whatever is not known of fractions and owners.
  Fact<Amount> yield(const Parameters& law) const {
    Fact<Amount> known{none};
    Fact<Amount> everything = uncertain_;
    for (std::size_t owner = 0; owner < sums_.size(); ++owner)
      for (int holders = 1; holders <= most_holders; ++holders) {
        const auto& sum = sums_[owner][static_cast<std::size_t>(holders)];
        if (sum.high() == none) continue;
        const bool both_partners = owner == static_cast<std::size_t>(Owner::couple);
        known += interest_by_slices(sum, law) * Fact<Amount>{Amount::fraction(both_partners ? 2 : 1, holders)};
        everything += sum;
      }
    if (uncertain_.high() == none) return known;
    return Fact<Amount>::between(known.low(), interest_by_slices(everything, law).high(), known.open() | everything.open());
  }
  Fact<Amount> total() const {
    Fact<Amount> sum = uncertain_;
    for (const auto& owner : sums_)
      for (const auto& balance : owner) sum += balance;
    return sum;
  }

 private:
  std::array<std::array<Fact<Amount>, most_holders + 1>, static_cast<std::size_t>(Owner::size)> sums_{};
  Fact<Amount> uncertain_{none};
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
  capital.add_uncertain(choose(person.accounts.counts, of_unlisted(person.accounts), Fact<Amount>{none}));
  capital.add_sole(remaining_price(person));
}

}  // namespace

Fact<Amount> interest_by_slices(const Fact<Amount>& capital, const Parameters& law) {
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
  }
  return trace.step("savings", kb("art. 27"), capital.yield(home.law),
                    {{"capital", capital.total()}, {"first_slice", home.law["capital.first_slice"]}, {"second_slice", home.law["capital.second_slice"]},
                     {"low_rate", home.law["capital.low_rate"]}, {"high_rate", home.law["capital.high_rate"]}});
}

}  // namespace iura::integration_income_rule
