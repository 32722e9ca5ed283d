#include "budget/members.hpp"

#include <array>
#include <limits>

#include "household/relations.hpp"
#include "resources/situation.hpp"

namespace iura {
namespace {

constexpr Amount none{};
constexpr Amount one{1};

Needs operator+(const Needs& a, const Needs& b) { return {a.living + b.living, a.housing + b.housing, a.scale + b.scale, a.people + b.people}; }
Needs operator*(const Needs& a, const Fact<Amount>& share) { return {a.living * share, a.housing * share, a.scale * share, a.people * share}; }
Needs hull(const Needs& a, const Needs& b, Open open) {
  return {hull(a.living, b.living, open), hull(a.housing, b.housing, open), hull(a.scale, b.scale, open), hull(a.people, b.people, open)};
}
const Needs nobody{none, none, none, none};

// The part of a child's life that it is in.
struct Stage {
  Key from;
  Key share;   // of the whole budget of one person
  Key living;  // the same without the home
};
constexpr std::array<Stage, 5> stages{{{"under_3.age", "under_3.share", "under_3.living"},
                                       {"from_3.age", "from_3.share", "from_3.living"},
                                       {"from_6.age", "from_6.share", "from_6.living"},
                                       {"from_12.age", "from_12.share", "from_12.living"},
                                       {"from_18.age", "from_18.share", "from_18.living"}}};

// Prices differ by region as whole totals do; living costs are taken alike.
Fact<Amount> price_of_region(const Household& household, const Parameters& law) {
  return household.people.items.front().region.map([&](Region region) -> Fact<Amount> {
    if (region == Region::flanders) return law["region.flanders"];
    return region == Region::brussels ? law["region.brussels"] : law["region.wallonia"];
  });
}

class Reckoning {
 public:
  Reckoning(const Household& household, const Parameters& law) : law_(law), region_(price_of_region(household, law)) {}

  Needs you() const { return with(Fact<Amount>{one}, law_["adult.living"], Fact<Amount>{one}); }
  Needs partner() const { return with(law_["second_adult.share"], law_["second_adult.living"], law_["poverty_line.older"]); }

  // Of every stage that this age may be in.
  Needs child(const Fact<int>& age) const {
    const auto older = !below(age, Fact<int>{law_["poverty_line.older_from"].whole()});
    const auto scale = choose(older, Fact<Amount>{law_["poverty_line.older"]}, Fact<Amount>{law_["poverty_line.younger"]});
    Needs needs;
    bool found = false;
    for (std::size_t i = 0; i < stages.size(); ++i) {
      const int from = law_[stages[i].from].whole();
      const int next = i + 1 < stages.size() ? law_[stages[i + 1].from].whole() : std::numeric_limits<int>::max();
      if (age.high() < from || age.low() >= next) continue;
      const Needs here = with(law_[stages[i].share], law_[stages[i].living], scale);
      needs = found ? hull(needs, here, age.open()) : here;
      found = true;
    }
    return needs;
  }

  // How much of it a child that is not always there costs.
  Fact<Amount> presence(const Person& child) const {
    const Amount half = law_["presence.half"].value;
    return child.presence.map([&](Presence presence) -> Fact<Amount> {
      if (presence == Presence::full) return Fact<Amount>{one};
      return presence == Presence::half ? Fact<Amount>::between(half, one, 0) : Fact<Amount>::between(none, half, 0);
    });
  }

 private:
  Needs with(const Fact<Amount>& share, const Fact<Amount>& living, const Fact<Amount>& scale) const {
    const auto total = law_["single.total"] * region_ * share;
    return {living, not_below_zero(total - living), scale, Fact<Amount>{one}};
  }

  const Parameters& law_;
  Fact<Amount> region_;
};

}  // namespace

Fact<bool> is_child_in_budget(const Household& household, std::size_t person, const Parameters& law) {
  return person > 0 && is_child_below(household, person, law["children.until"].whole()) && !are_partners(household, 0, person);
}

Fact<bool> in_budget(const Household& household, std::size_t person, const Parameters& law) {
  return person == 0 || are_partners(household, 0, person) || is_child_in_budget(household, person, law);
}

Needs needs_of(const Household& household, const Parameters& law) {
  const Reckoning reckoning{household, law};
  Needs needs = reckoning.you();
  for (std::size_t i = 1; i < household.people.items.size(); ++i) {
    const Person& other = household.people.items[i];
    const auto partner = are_partners(household, 0, i);
    const auto child = is_child_in_budget(household, i, law);
    Needs here = nobody;
    bool first = true;
    const auto may_be = [&](const Fact<bool>& is, const Needs& what, Open open) {
      if (is_no(is)) return;
      here = first ? what : hull(here, what, open);
      first = false;
    };
    may_be(partner, reckoning.partner(), partner.open() | child.open());
    may_be(child, reckoning.child(other.age) * reckoning.presence(other), partner.open() | child.open());
    may_be(!(partner || child), nobody, partner.open() | child.open());
    needs = needs + here;
  }
  // A partner costs less than the dearest child.
  const auto unlisted = as_amount(people_unlisted(household));
  return needs + reckoning.child(Fact<int>::between(0, law["from_18.age"].whole(), unlisted.open())) * unlisted;
}

}  // namespace iura
