// School allowance (selective participation allowance) of the Groeipakket: decree of 27 April 2018, art. 24 and 39-48. For pupils of nursery,
// primary and secondary schools of the Flemish Community, wherever they live. The kind of school is not asked: by age the amount is an interval.
// Not modelled: presence at school, a pupil who lives alone or is married, more than six points.
#include <algorithm>

#include "resources/situation.hpp"
#include "rights/catalogue.hpp"
#include "rights/school_allowance_flanders/limits.hpp"

namespace iura {
namespace {

constexpr Fact<Amount> none{};
consteval Provision decree(std::string_view article) { return {"flemish_decree_2018_04_27", article}; }

// Art. 39: in full up to the first limit; between the limits a part, the smaller the higher the income, and never less than the least.
Amount part_of(const Amount& income, const Amount& least_limit, const Amount& most_limit, const Amount& least, const Amount& full) {
  if (income <= least_limit) return full;
  return most_limit <= income ? least : std::max(least, full * ((most_limit - income) / (most_limit - least_limit)));
}

// The part rises with both limits and falls with the income.
Fact<Amount> by_income(const school_allowance::Means& means, const Amount& least, const Amount& full, const Amount& exceptional) {
  const auto part = Fact<Amount>::between(part_of(means.at_lowest.high(), means.least.low(), means.most.low(), least, full), part_of(means.at_lowest.low(), means.least.high(), means.most.high(), least, full),
                                          means.at_lowest.open() | means.least.open() | means.most.open());
  return choose(means.perhaps_exceptional, hull(part, Fact<Amount>{exceptional}), part);
}

// Facts of the school system, not of this law: a child begins primary school in the year it turns 6 and secondary school in the year it turns 12,
// so at 5 or 11 at the earliest; a year begun later or repeated makes it two years later at most, or nearly so. At 3 nearly all are at nursery school.
constexpr int nursery_for_nearly_all = 3, earliest_primary = 5, latest_nursery = 8, earliest_secondary = 11, latest_primary = 14, majority = 18;

Fact<Amount> of_child(const Parameters& law, const school_allowance::Means& means, const Fact<int>& age) {
  const Fact<Amount> nursery{law["nursery"]};
  const auto primary = by_income(means, law["primary.least"].value, law["primary.most"].value, law["primary.exceptional"].value);
  // Of all secondary schools: part-time learning at the least, a boarding school in the last year at the most.
  const auto secondary = hull(by_income(means, law["secondary.part_time.least"].value, law["secondary.part_time.most"].value, law["secondary.part_time.most"].value),
                              by_income(means, law["secondary.boarding.least"].value, law["secondary.boarding.most"].value, law["secondary.boarding.most"].value));
  const auto from = [&](int years) { return at_least(age, Fact<int>{years}); };
  return choose(from(latest_primary), secondary, choose(from(earliest_secondary), hull(primary, secondary),
         choose(from(latest_nursery), primary, choose(from(earliest_primary), hull(nursery, primary), nursery))));
}

// Of 18 or more, nobody is in your charge; who was placed with you may stay, and go to school.
Fact<bool> grown_foster_child(const Person& one, const Fact<bool>& placed) {
  const auto not_own = one.relation.is({Relation::grandchild, Relation::sibling, Relation::other_family, Relation::other});
  return placed && not_own && one.shares_household && at_least(one.age, Fact<int>{majority}) && below(one.age, Fact<int>{school_allowance::last_child});
}

// Art. 37: a child that was placed in this family for more than a year gets it in full, whatever the income.
Fact<Amount> of_child_here(const Case& home, const school_allowance::Means& means, std::size_t child) {
  const Fact<int>& age = home.people()[child].age;
  const auto by_means = is_no(means.low_enough) ? none : of_child(home.law, means, age);
  school_allowance::Means without = means;
  without.at_lowest = none;
  without.perhaps_exceptional = false;
  return choose(school_allowance::placed(home, child), of_child(home.law, without, age), by_means);
}

}  // namespace

Entitlement school_allowance_flanders(const Case& home, std::size_t person) {
  Entitlement right{"school_allowance_flanders", home, person};
  const Parameters& law = home.law;
  const Person& you = home.you();
  // The school counts, not the home: who lives elsewhere may have a child at a Dutch-speaking school.
  const auto elsewhere = !you.region.is(Region::flanders);
  const Fact<int> first{law["age.from"].whole()};
  const Fact<int> compulsory_until{law["age.compulsory_until"].whole()};
  const auto means = school_allowance::means_of(home);
  // You may yourself be at school as a student. From 18 on school and higher education are asked together.
  const auto you_at_school = !you.studies.is(Studies::none) && unknown_yes_no(0);
  Fact<bool> pupil = you_at_school || others_unknown(home.household);
  Fact<bool> placed = false;
  Fact<Amount> sum = choose(you_at_school, Fact<Amount>::between(Amount{}, law["secondary.alone.most"].value, you_at_school.open()), none) +
                     Fact<Amount>::between(Amount{}, (as_amount(people_unlisted(home.household)) * Fact<Amount>{law["secondary.alone.most"]}).high(), people_unlisted(home.household).open());
  for (std::size_t i = 1; i < home.people().size(); ++i) {
    const Person& one = home.people()[i];
    const auto at_school = below(one.age, compulsory_until) || (one.child_situation.has(ChildSituation::higher_education) && unknown_yes_no(0));
    const auto old_enough = at_least(one.age, Fact<int>{nursery_for_nearly_all}) || (at_least(one.age, first) && unknown_yes_no(0));
    const auto is_placed = school_allowance::placed(home, i);
    const auto counts = (is_child_below(home.household, i, school_allowance::last_child) || grown_foster_child(one, is_placed)) && old_enough && at_school && (!one.presence.is(Presence::less_than_half) || unknown_yes_no(0));
    pupil = pupil || counts;
    placed = placed || (counts && is_placed);
    sum += choose(counts, of_child_here(home, means, i), none);
  }
  right.require("pupil", decree("art. 24"), pupil);
  if (is_no(right.entitled)) return right;
  right.require("school", decree("art. 24"), !elsewhere || unknown_yes_no(0));
  // The child must stay lawfully: it may, where a parent does not.
  right.require("stay", decree("art. 24"), !you.status.is({ResidenceStatus::no_legal_stay, ResidenceStatus::asylum_seeker}) || unknown_yes_no(0));
  right.trace.step("income_limit", decree("art. 43"), means.most, {{"points", means.points}});
  right.require("income", decree("art. 39"), means.low_enough || placed, {{"income", you.taxable_income}, {"limit", means.most}});
  right.pay_once(right.trace.step("a_school_year", decree("art. 46"), sum));
  right.trace.note("dutch_school", decree("art. 24"), elsewhere);
  const bool too_high = is_no(at_least(means.most, means.income)) && !is_no(right.entitled);
  right.trace.note("fallen", decree("art. 92"), too_high && !is_no(means.fallen));
  right.trace.note("placed", decree("art. 37"), too_high && !is_no(placed));
  right.trace.note("amounts", decree("art. 46-48"), !is_no(right.entitled), {{"nursery", law["nursery"]}, {"primary_least", law["primary.least"]}, {"primary_most", law["primary.most"]},
                                                           {"secondary_least", law["secondary.least"]}, {"secondary_most", law["secondary.most"]}});
  return right;
}

}  // namespace iura
