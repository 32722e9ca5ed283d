// Integration income (leefloon / revenu d'integration): act of 26 May 2002 (W) and royal decree of 11 July 2002 (KB).
// The parts of the rule in the order in which rule.cpp uses them; each stands in the file named above it.
#pragma once

#include "resources/list_sum.hpp"
#include "rights/catalogue.hpp"
#include "rights/leefloon.hpp"

namespace iura::integration_income_rule {

consteval Provision w(std::string_view article) { return {"law_2002_05_26", article}; }
consteval Provision kb(std::string_view article) { return {"decree_2002_07_11", article}; }

// W 14, par. 1: living together; alone (or homeless with a project); with a family in charge.
enum class Category { cohabitant, single, family, size };

// One person's means, or a couple's.
struct Unit {
  const Person& person;
  int index = 0;                    // of the person, and below of the partner: for the trace
  int partner_index = 0;
  const Person* partner = nullptr;  // who co-owns accounts, property and ceded goods
  bool together = false;            // the partner's means are counted with the person's (category 3)
  Category category = Category::cohabitant;
  bool with_spi = false;            // KB 35 is for recipients, and for the partner of a category 3 recipient
  Fact<bool> family_benefit_counts = false;  // KB 34, par. 2: what the debtor receives for the claimant
};

// amounts.cpp - W 14, par. 1: what goes by category; W 15: base amounts follow the index (Figure::indexed).
Amount category_amount(Category category, const Parameters& law);  // a year
const Figure& of_category(Category category, const Parameters& law, Key cohabitant, Key single, Key family);

// conditions.cpp - W 3 and 4: all but the means, and the shorter list for the partner of category 3 (KB 2bis).
Fact<bool> conditions(Road road, const Case& home, std::size_t person, Trace& trace);
Fact<bool> partner_conditions(const Case& home, std::size_t partner, std::size_t claimant, Trace& trace);

// category.cpp - W 14, par. 1.
Choice<Category> category_of(const Case& home, std::size_t person, Trace& trace);

// income.cpp - KB 22, 23 and 35: income of the unit after what is exempt and after the exemption for work.
struct Earned {
  Fact<Amount> counted;
  Fact<Amount> pwa_above_cheques;  // part of `counted` on which no flat exemption is given
};
Earned income_of(const Unit& unit, const Case& home, Trace& trace);

// work.cpp - KB 35: the socio-professional exemption (SPI) a person may have, a year.
Fact<bool> qualifies_for_spi(const Income& income, const Person& person);
Fact<Amount> spi_a_year(const Person& person, const Case& home, Trace& trace);

// savings.cpp - KB 27; property.cpp - KB 25 and 26; ceded.cpp - KB 28 to 32.
Fact<Amount> yield_of_savings(const Unit& unit, const Case& home, Trace& trace);
Fact<Amount> yield_of_property(const Unit& unit, const Case& home, Trace& trace);
Fact<Amount> yield_of_ceded_goods(const Unit& unit, const Case& home, Trace& trace);
Fact<Amount> interest_by_slices(const Fact<Amount>& capital, const Parameters& law);
// What remains of the price of goods that the centre leaves out for equity: capital like any other (KB 32).
Fact<Amount> remaining_price(const Person& person, const Unit& unit);

// means.cpp - KB 22 to 33: the means of the unit, before the cohabitants and the flat exemption.
struct Means {
  Fact<Amount> total;
  Fact<Amount> pwa_above_cheques;
  Fact<Amount> without_assets;    // the part that a partner who was not told of cannot lower: with one, joint accounts are split, and a first slice of what was sold is larger
  Fact<Amount> from_guarantee{};  // what comes on top once an income guarantee for the elderly is paid that may be asked
};
Means means_of(const Unit& unit, const Case& home, Trace& trace);

// cohabitants.cpp - KB 34: what counts of a partner who does not claim, and on top of that once the guarantee of that partner is paid;
// and of relatives who owe maintenance.
struct FromPartner {
  Fact<Amount> counted;
  Fact<Amount> from_guarantee;
};
FromPartner from_partner(const Case& home, std::size_t person, std::size_t partner, const Fact<Amount>& guarantee, Trace& trace);
Fact<Amount> from_debtors(Category category, const Case& home, std::size_t person, Trace& trace);

}  // namespace iura::integration_income_rule
