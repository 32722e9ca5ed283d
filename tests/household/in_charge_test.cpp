// Which minors are in whose charge.
#include <boost/test/unit_test.hpp>

#include "household/relations.hpp"
#include "values/print.hpp"

using namespace iura;

namespace {

constexpr Open first = 1;

// You, a partner, a daughter of 20 and a child to be looked at.
struct Home {
  Household household;
  Person& minor;
  Home() : minor((household.people.items.resize(4), household.people.items[3])) {
    auto& people = household.people.items;
    people[0].age = 40;
    people[1].relation = Relation::partner;
    people[1].age = 40;
    people[2].relation = Relation::child;
    people[2].age = 20;
    minor.relation = Relation::child;
    minor.age = 8;
    minor.in_charge = true;
  }
  Fact<bool> in_charge_of(std::size_t person) const { return has_in_charge(household, person, 3); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(in_charge)

BOOST_AUTO_TEST_CASE(a_child_in_your_charge_is_in_your_partners_too) {
  const Home home;
  BOOST_TEST(is_yes(home.in_charge_of(0)));
  BOOST_TEST(is_yes(home.in_charge_of(1)));
  BOOST_TEST(is_no(home.in_charge_of(2)));
}

BOOST_AUTO_TEST_CASE(a_minor_is_younger_than_18) {
  Home home;
  home.minor.age = 17;
  BOOST_TEST(is_yes(home.in_charge_of(0)));
  home.minor.age = 18;
  BOOST_TEST(is_no(home.in_charge_of(0)));
  home.minor.age = Fact<int>::between(17, 18, first);
  BOOST_TEST(home.in_charge_of(0).open() == first);
}

BOOST_AUTO_TEST_CASE(a_married_minor_is_in_nobodys_charge) {
  Home home;
  home.minor.age = 17;
  home.minor.married = true;
  BOOST_TEST(is_no(home.in_charge_of(0)));
}

BOOST_AUTO_TEST_CASE(a_minor_partner_is_in_nobodys_charge) {
  Home home;
  home.minor.age = 17;
  for (const Relation relation : {Relation::spouse, Relation::partner}) {
    home.minor.relation = relation;
    BOOST_TEST(is_no(home.in_charge_of(0)));
  }
}

BOOST_AUTO_TEST_CASE(your_daughters_baby_is_in_her_charge_when_not_in_yours) {
  Home home;
  home.minor.relation = Relation::grandchild;
  home.minor.in_charge = false;
  BOOST_TEST(is_no(home.in_charge_of(0)));
  BOOST_TEST(is_no(home.in_charge_of(1)));
  BOOST_TEST(is_yes(home.in_charge_of(2)));
}

BOOST_AUTO_TEST_CASE(your_own_child_in_nobodys_charge_is_not_in_yours) {
  Home home;
  home.minor.in_charge = false;
  BOOST_TEST(is_no(home.in_charge_of(0)));
  BOOST_TEST(is_no(home.in_charge_of(2)));
}

BOOST_AUTO_TEST_CASE(it_stays_open_until_it_is_told_in_whose_charge) {
  Home home;
  home.minor.in_charge = unknown_yes_no(first);
  BOOST_TEST(home.in_charge_of(0) == unknown_yes_no(first));
  BOOST_TEST(home.in_charge_of(0).open() == first);
}

BOOST_AUTO_TEST_SUITE_END()
