// Who is what to whom, from what everybody is to you.
#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "household/relations.hpp"
#include "values/print.hpp"

using namespace iura;
using enum Relation;

namespace {

constexpr Open first = 1;
constexpr Open second = 2;

Household home(std::initializer_list<Relation> others) {
  Household household;
  household.people.items.resize(1);
  for (const Relation relation : others) household.people.items.emplace_back().relation = relation;
  for (auto& person : household.people.items) person.age = 40;
  return household;
}

using Question = Fact<bool> (*)(const Household&, std::size_t, std::size_t);

// The same both ways.
Fact<bool> between(Question question, Relation a, Relation b) {
  const bool with_you = a == self;
  const auto household = with_you ? home({b}) : home({a, b});
  const std::size_t at = with_you ? 0 : 1;
  const auto answer = question(household, at, at + 1);
  BOOST_TEST(question(household, at + 1, at) == answer);
  return answer;
}

bool are(Question question, Relation a, Relation b) { return is_yes(between(question, a, b)); }
bool are_not(Question question, Relation a, Relation b) { return is_no(between(question, a, b)); }

}  // namespace

BOOST_AUTO_TEST_SUITE(relations)

BOOST_AUTO_TEST_CASE(a_spouse_and_a_partner_are_your_partners_and_nobody_else_is) {
  for (int other = 1; other < static_cast<int>(Relation::size); ++other) {
    const auto relation = static_cast<Relation>(other);
    BOOST_TEST(are(are_partners, self, relation) == (relation == spouse || relation == partner), other);
  }
}

BOOST_AUTO_TEST_CASE(couples_among_the_others_are_seen_too) {
  for (const Relation couple : {parent, grandparent, parent_in_law, partners_parent}) BOOST_TEST(are(are_partners, couple, couple));
  BOOST_TEST(are(are_partners, parent, step_parent));
  BOOST_TEST(are(are_partners, child, child_in_law));
  for (const Relation no_couple : {child, sibling, grandchild, step_parent, other}) BOOST_TEST(are_not(are_partners, no_couple, no_couple));
}

BOOST_AUTO_TEST_CASE(parents_and_children_are_of_the_first_degree) {
  BOOST_TEST(are(in_first_degree, self, parent));
  BOOST_TEST(are(in_first_degree, self, child));
  BOOST_TEST(are(in_first_degree, parent, grandparent));
  BOOST_TEST(are(in_first_degree, parent, sibling));
  BOOST_TEST(are(in_first_degree, child, grandchild));
  BOOST_TEST(are(in_first_degree, spouse, child));
  BOOST_TEST(are(in_first_degree, partner, partners_child));
  BOOST_TEST(are(in_first_degree, spouse, parent_in_law));
  BOOST_TEST(are(in_first_degree, ex_spouse, child));
}

BOOST_AUTO_TEST_CASE(others_are_not_of_the_first_degree) {
  for (const Relation relation : {spouse, partner, partners_child, grandchild, grandparent, parent_in_law, child_in_law, sibling, step_parent, ex_spouse, other_family, other})
    BOOST_TEST(are_not(in_first_degree, self, relation), static_cast<int>(relation));
}

BOOST_AUTO_TEST_CASE(the_direct_line_owes_maintenance_without_limit_of_degree) {
  const Relation line[] = {grandparent, parent, self, child, grandchild};
  for (const Relation& a : line)
    for (const Relation& b : line)
      if (&a < &b) {
        const bool you_first = b == self;
        BOOST_TEST(are(owe_maintenance, you_first ? b : a, you_first ? a : b), static_cast<int>(a) << " and " << static_cast<int>(b));
      }
  for (const Relation great_grandparent : {parent_in_law, partners_parent, ex_spouse}) BOOST_TEST(are(owe_maintenance, grandchild, great_grandparent));
}

BOOST_AUTO_TEST_CASE(parents_in_law_and_children_in_law_owe_maintenance) {
  BOOST_TEST(are(owe_maintenance, self, parent_in_law));
  BOOST_TEST(are(owe_maintenance, self, child_in_law));
  BOOST_TEST(are(owe_maintenance, spouse, parent));
  BOOST_TEST(are_not(owe_maintenance, self, partners_parent));
  BOOST_TEST(are_not(owe_maintenance, partner, parent));
}

BOOST_AUTO_TEST_CASE(partners_siblings_and_others_owe_none) {
  for (const Relation relation : {spouse, partner, partners_child, sibling, step_parent, other_family, other})
    BOOST_TEST(are_not(owe_maintenance, self, relation), static_cast<int>(relation));
  BOOST_TEST(are_not(owe_maintenance, sibling, sibling));
  BOOST_TEST(are_not(owe_maintenance, child, child));
  BOOST_TEST(are_not(owe_maintenance, child, sibling));
}

BOOST_AUTO_TEST_CASE(an_ex_spouse_owes_maintenance_where_it_was_awarded) {
  auto household = home({ex_spouse});
  BOOST_TEST(is_no(owe_maintenance(household, 0, 1)));
  household.people.items[1].maintenance_awarded = true;
  BOOST_TEST(is_yes(owe_maintenance(household, 0, 1)));
  household.people.items[1].maintenance_awarded = unknown_yes_no(first);
  BOOST_TEST(owe_maintenance(household, 1, 0).open() == first);
}

BOOST_AUTO_TEST_CASE(an_unknown_relation_leaves_open_what_differs) {
  auto household = home({child, other});
  auto& relation = household.people.items[1].relation;
  relation = Choice<Relation>::among(Choice<Relation>::bit(child) | Choice<Relation>::bit(parent), first);
  BOOST_TEST(is_yes(in_first_degree(household, 0, 1)));
  BOOST_TEST(is_no(are_partners(household, 0, 1)));
  relation = Choice<Relation>::unknown(first);
  BOOST_TEST(in_first_degree(household, 0, 1) == unknown_yes_no(first));
  BOOST_TEST(in_first_degree(household, 0, 1).open() == first);
}

BOOST_AUTO_TEST_CASE(two_people_share_a_household_when_both_do_with_you) {
  auto household = home({child, other});
  BOOST_TEST(is_yes(share_household(household, 0, 1)));
  BOOST_TEST(is_yes(share_household(household, 1, 2)));
  household.people.items[2].shares_household = false;
  BOOST_TEST(is_no(share_household(household, 0, 2)));
  BOOST_TEST(is_no(share_household(household, 1, 2)));
  household.people.items[1].shares_household = unknown_yes_no(second);
  BOOST_TEST(share_household(household, 0, 1).open() == second);
}

BOOST_AUTO_TEST_CASE(whoever_receives_or_asks_claims) {
  auto household = home({other});
  BOOST_TEST(is_yes(claims(household, 0)));
  for (const auto& [claim, wanted] : {std::pair{Claim::no, false}, {Claim::receives, true}, {Claim::asks, true}}) {
    household.people.items[1].leefloon_claim = claim;
    BOOST_TEST(claims(household, 1) == Fact<bool>{wanted});
  }
}

BOOST_AUTO_TEST_SUITE_END()
