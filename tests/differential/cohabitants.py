"""What the means of the people living in count for: KB 34 §2 (relatives who owe maintenance)."""
from assets import assets
from incomes import family_benefit_counts, income_of
from law import NotCovered
from household import euros

FIRST_DEGREE = ("parent", "child")
CIVIL_CODE = FIRST_DEGREE + ("grandparent", "grandchild", "parent_in_law", "child_in_law")


def debtors(home, law, day):
    """Until the reform: first degree; since: every adult who owes you maintenance under the Civil Code (R7b, R34)."""
    reformed = law.at("reform.cohabitants", day)
    adults = [other for other in home.others if not other.minor and not other.couple and other.shares_household]
    owes = lambda other: other.relation in CIVIL_CODE or (other.relation == "ex_spouse" and other["maintenance_awarded"])
    return [other for other in adults if (owes(other) if reformed else other.relation in FIRST_DEGREE)]


# Claimants beside you, by their relation to you: which of your debtors owe maintenance to them too, and which do not.
# What is in neither list cannot be known from the answers.
FACES = {
    "spouse": (("parent", "parent_in_law"), ("grandparent", "ex_spouse")),
    "partner": ((), ("parent", "grandparent", "parent_in_law", "ex_spouse", "child_in_law")),
    "sibling": (("parent", "grandparent"), ("child", "grandchild", "parent_in_law", "child_in_law", "ex_spouse")),
    "child": (("grandparent", "parent"), ("child",)),
    "parent": (("child", "grandchild"), ("ex_spouse", "parent_in_law")),
    "other": ((), CIVIL_CODE + ("ex_spouse",)),
}


def claimants_facing(debtor, home, couple_is_one):
    """R3: those who claim and to whom this debtor owes maintenance."""
    number = 1
    for other in home.others:
        if other is debtor or other.claim == "no" or (other.couple and couple_is_one):
            continue
        faced, not_faced = FACES.get(other.relation, ((), ()))
        if debtor.relation in faced:
            number += 1
        elif debtor.relation not in not_faced:
            raise NotCovered("whom a relative owes maintenance")
    return number


def counted_of_debtors(home, law, day, percent, asked_is_granted, couple_is_one):
    """R1: what they have together above a category 1 for each; R2, R3 since the reform; R6 before it.
    What is asked and not granted yet is nothing, or at most category 3."""
    found = debtors(home, law, day)
    reformed = law.at("reform.cohabitants", day)
    pool = -len(found) * law.indexed("category.1", day)
    for debtor in found:
        pool += income_of(debtor, law, day, False, family_benefit_counts(home, debtor, law, day))[0]
        pool += assets(home, [debtor], 1, law, day)
        if reformed and debtor.claim == "receives":
            pool += 12 * euros_a_month(debtor["leefloon_amount"])
        if reformed and debtor.claim == "asks" and asked_is_granted:
            pool += law.indexed("category.3", day)
    if pool <= 0 or not percent:
        return 0
    facing = {claimants_facing(debtor, home, couple_is_one) for debtor in found} if reformed else {1}
    if len(facing) > 1 or (facing != {1} and any(debtor.claim != "no" for debtor in found)):
        raise NotCovered("relatives who face different claimants")
    return pool * percent / 100 / facing.pop()


def euros_a_month(value):
    return euros(value["amount"] if isinstance(value, dict) else value)
