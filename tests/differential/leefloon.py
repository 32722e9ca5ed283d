"""The leefloon of one household: category (W 14), means (W 16), amount; with all that is open tried both ways."""
from collections import namedtuple
from itertools import product

from assets import assets
from cohabitants import counted_of_debtors, debtors
from conditions import met, partner_met
from incomes import income_of
from law import add_months, cents

# left: how far the means stay below the category, when nothing else stands in the way.
Outcome = namedtuple("Outcome", "entitled year month left")
NOTHING = Outcome(False, 0, 0, None)


def child_in_charge(home, below_half):
    """W 14 §1, 3°: an unmarried minor in charge; present for less than half only when the centre says so (R20)."""
    return any(other.in_charge and other.unmarried and (other["presence"] != "less_than_half" or below_half) for other in home.others)


def lives_together(home):
    """W 14 §1, 1°; an unmarried child that is there for less than half of the time is no cohabitant (R20, R22b)."""
    here = lambda other: not (other.in_charge and other.unmarried) or other["presence"] != "less_than_half"
    return any(other.shares_household and here(other) for other in home.others)


def refused_himself(home, law, day, pending_counts):
    """R16: a partner who asks, but fails a condition or has too much, does not claim; his own relatives are not looked at."""
    partner = home.partner
    if not met(partner, law, day, False, pending_counts):
        return True
    means = income_of(partner, law, day, True)[0] + assets(home, [partner], 1, law, day)
    return means >= law.indexed("category.1", day)


def amount(category, means, above_cheques, law, day):
    """W 14, 16; KB 22 §2: the flat exemption only when the means stay below the category (R25, R27)."""
    full = law.indexed(f"category.{category}", day)
    if means >= full:
        return NOTHING._replace(left=full - means)
    year = full - (means - min(law.at(f"flat.{category}", day), means - above_cheques))
    return Outcome(True, cents(year), cents(year / 12), full - means)


def assess(home, law, day, percent=100, below_half=False, pending=True, partner_pending=True, asked_is_granted=False):
    """One way of deciding what is open."""
    you, partner = home.you, home.partner
    children = child_in_charge(home, below_half)
    any_child = any(other.in_charge and other.unmarried for other in home.others)
    if not met(you, law, day, any_child, pending):
        return NOTHING
    if partner:
        own = income_of(partner, law, day, False)[0] + assets(home, [partner], 1, law, day)
        below = own < law.indexed("category.1", day)
    if children and (not partner or partner_met(partner, below, partner_pending)):
        # category 3: what both have counts in full (KB 34 §4), with the exemption for work of both (KB 35 §5)
        members = [you, partner] if partner else [you]
        incomes = [income_of(member, law, day, True) for member in members]
        means = sum(income for income, _ in incomes) + assets(home, members, 3, law, day)
        means += counted_of_debtors(home, law, day, percent, asked_is_granted, True)
        return amount(3, means, sum(above for _, above in incomes), law, day)
    means, above_cheques = income_of(you, law, day, True)
    if you["homeless"] and you["integration_project"]:
        # R18: nobody else counts
        return amount(2, means + assets(home, [you], 2, law, day), above_cheques, law, day)
    category = 1 if lives_together(home) else 2
    means += assets(home, [you], category, law, day)
    if partner and (partner.claim == "no" or (partner.claim == "asks" and refused_himself(home, law, day, partner_pending))):
        means += max(0, own - law.indexed("category.1", day))
    return amount(category, means + counted_of_debtors(home, law, day, percent, asked_is_granted, False), above_cheques, law, day)


def asked_by_debtors(home, law, day):
    """R2: since the reform a relative's own leefloon counts, also one that is only asked."""
    return law.at("reform.cohabitants", day) and any(other.claim == "asks" for other in debtors(home, law, day))


def outcomes(home, law, day, asked_is_granted=False):
    """(as it usually goes, all ways): of what the centre decides the usual (R6, R20), of what is pending every way."""
    decided = home.debtors_counted if isinstance(home.debtors_counted, int) else None
    percents = [100, 0] if decided is None else [decided]
    halves = [False, True] if home.family_rate_below_half is None else [home.family_rate_below_half]
    pendings = [True, False] if home.you["other_rights_claimed"] == "pending" else [True]
    settled = not home.partner or home.partner["other_rights_claimed"] != "pending"
    ways = product(percents, halves, pendings, [True] if settled else [True, False])
    every = {way: assess(home, law, day, *way, asked_is_granted) for way in ways}
    usual = [outcome for way, outcome in every.items() if way[:2] == (percents[0], halves[0])]
    return usual, list(every.values())


def guarantees_first(home, law, day):
    """From the pension age the income guarantee goes first (W 3, 6°; of the partner: KB 2bis), unless it comes in already: of whom, by number.
    The pension age is that of the day on which it was reached, up to a year ago."""
    def may_ask(person):
        comes_in = any(income["kind"] == "elderly_guarantee" for income in person.things("incomes"))
        return person.age >= law.at("age.pension", add_months(day, -12)) and not comes_in
    return [number for number, person in enumerate([home.you] + home.others) if (number == 0 or person.couple) and may_ask(person)]
