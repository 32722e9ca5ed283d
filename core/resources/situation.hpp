// What several rights ask about a household: who lives there, and what comes in. Everything is a fact: a list that may not be complete
// leaves it open, never "no".
#pragma once

#include "resources/income_kinds.hpp"

namespace iura {

// An income of one of these kinds.
Fact<bool> has_income(const Person& person, const Kinds& kinds);
// Incomes of these kinds together, a year, as told (net where the person knows the net amount).
Fact<Amount> income_of(const Person& person, const Kinds& kinds);
// All incomes together but those of these kinds, a year.
Fact<Amount> income_without(const Person& person, const Kinds& kinds);

// Benefits instead of wages: unemployment, sickness, pension, elderly guarantee, income replacement.
Fact<bool> has_replacement_income(const Person& person);

// A benefit that opens the social tariffs for energy and for internet: of the OCMW, for elderly or disabled people, for a child with a disability.
// A recognised disability is not enough: what allowance goes with it, is open.
Fact<bool> opens_social_tariffs(const Person& person);
Fact<bool> anybody_opens_social_tariffs(const Household& household);
// Another adult at the address whose incomes are not asked, since no other right rests on them (the condition means_may_count in questions.json).
Fact<bool> has_adult_without_told_incomes(const Household& household);

// A study grant that comes in, a month, where every student here has one; nothing where one of them has none yet.
Fact<Amount> study_grants(const Household& household);

// Debt mediation, or collective debt settlement.
Fact<bool> gets_debt_help(const Person& person);

// Nationality or status that the federal allowances for elderly and disabled people ask for. What a treaty or a career may open stays open.
Fact<bool> status_for_federal_allowances(const Person& person);

// A stay with which one may be in a register of the population and a health fund. Who asks asylum is in the waiting register, and the
// reception pays for care: that is left open.
Fact<bool> has_stay_for_register(const Person& person);

// Somebody lives with you who is not known, or is not told of yet.
Fact<bool> others_unknown(const Household& household);
// How many of them there may be.
constexpr int most_others = 20;
Fact<int> people_unlisted(const Household& household);
// Your partner, married or not, under the same roof.
Fact<bool> has_partner(const Household& household);
// Children of you or your partner, or in your charge, below this age and sharing your household.
Fact<int> children_below(const Household& household, int age);
Fact<bool> is_child_below(const Household& household, std::size_t person, int age);
// No partner, and at least one minor child.
Fact<bool> is_single_parent(const Household& household);
// Other adults than your partner live there.
Fact<bool> lives_with_other_adults(const Household& household);

// All incomes of you and your partner, but those of these kinds, a year.
Fact<Amount> couple_income_without(const Household& household, const Kinds& kinds);
// The same, of what is taxed: no family benefit, maintenance for children, study grant, help of the OCMW, premium for housing or care.
Fact<Amount> taxed_income_now(const Household& household);
// Who is not married has a tax note alone, and is asked to add that of the partner: where less is told than the partner gets now, it may
// have been left out.
Fact<bool> partner_left_out_of_tax_note(const Household& household);
Fact<Amount> taxable_income_of_couple(const Household& household);

}  // namespace iura
