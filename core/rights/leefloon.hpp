// What other rights ask about the leefloon (integration income): who gets one or may get one, and how an income compares with it.
#pragma once

#include "resources/income_kinds.hpp"
#include "rights/entitlement.hpp"

namespace iura {

// The right that a page opens with.
constexpr std::string_view opening_right = "integration_income";

// The leefloon itself, or social assistance of the same amount for who lives here lawfully without the status for it.
enum class Road { integration, equivalent };
Entitlement leefloon_by(Road road, const Case& home, std::size_t person);

// W 3, 3: a citizen of the Union or family that has no right yet to stay for longer than three months, or is in the first three of it;
// workers, the self-employed and their family do not wait for those three.
Fact<bool> waits_as_union_citizen(const Case& home, const Person& person);

// You may get a leefloon, or an equivalent one.
Fact<bool> may_get_leefloon(const Case& home);
// You get a leefloon, or may get one.
Fact<bool> gets_leefloon(const Case& home);
// That, or perhaps social assistance of the same amount: for a lawful stay that gives no right to a leefloon. Whether it is granted, is never certain.
Fact<bool> gets_leefloon_or_equivalent(const Case& home);

// The leefloon of "somebody with a family", a year; not known for a date without figures.
Fact<Amount> family_leefloon(const Case& home);
// The leefloon of your own category, a year.
Fact<Amount> leefloon_of_category(const Case& home);
// KB 22, par. 1: what a leefloon never counts, by date (integration_income/exempt_resources.json).
Kinds exempt_from_leefloon(Date date);
// Your income as far as a leefloon would count it, a year: with a family in charge that of the couple. Otherwise yours; how much of
// the partner's the centre adds, is open.
Fact<Amount> income_beside_leefloon(const Case& home);

}  // namespace iura
