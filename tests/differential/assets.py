"""Capital (KB 27), immovables (KB 25-26) and ceded goods (KB 28-32) of the people who are counted together."""
from fractions import Fraction

from household import a_year, euros
from law import add_months


def brackets(sum_, law, day):
    """KB 27: 6 % between the thresholds, 10 % above."""
    lower, upper = law.at("capital.lower", day), law.at("capital.upper", day)
    middle = max(0, min(sum_, upper) - lower) * law.at("capital.middle_rate", day)
    return middle + max(0, sum_ - upper) * law.at("capital.upper_rate", day)


def shares(home, members, question):
    """The goods in which these people have a part: (good, their part, listed by one of them)."""
    pair = [home.you] + ([home.partner] if home.partner else [])
    owners = pair if members[0] in pair else members
    for owner in owners:
        for good in owner.things(question):
            if question == "properties" and good["ownership"] == "bare":
                continue
            part = Fraction(good["share"]) if owner in members else 0
            if home.partner and owner in pair and part_open(good):
                other = home.you if owner is home.partner else home.partner
                part += Fraction(good["partner_share"]) if other in members else 0
            if part:
                yield owner, good, part


def part_open(good):
    """Whether the partner is asked for a part."""
    return Fraction(good["share"]) < 1


def capital(home, members, law, day):
    """R9: accounts with the same fraction together; R22: a couple's account 2/holders, what is separate by itself."""
    pair = [home.you] + ([home.partner] if home.partner else [])
    sums = {}

    def add(whose, holders, counted, amount):
        key = (whose, counted, holders)
        sums[key] = sums.get(key, 0) + amount

    for owner in (pair if members[0] in pair else members):
        for account in owner.things("accounts"):
            holders = account["holders"]
            joint = bool(home.partner) and holders > 1 and owner in pair and account["with_partner"]
            if joint and len(members) == 2:
                add("couple", holders, 2, euros(account["balance"]))
            elif joint:
                add(id(members[0]), holders, 1, euros(account["balance"]))
            elif owner in members:
                add(id(owner), holders, 1, euros(account["balance"]))
        if owner in members:
            for good in owner.things("cessions"):
                if good.get("set_aside", False):
                    add(id(owner), 1, 1, remains(home, members, good))
    return sum((Fraction(counted, holders) * brackets(amount, law, day) for (_, counted, holders), amount in sums.items()), 0)


def immovables(home, members, law, day):
    """KB 25 on the global cadastral income (R7), KB 25 §4-5 (R8), then KB 26 for each property."""
    exempt = {"unbuilt": law.at("unbuilt.exempt", day), "built": law.at("built.exempt", day)}
    goods = list(shares(home, members, "properties"))
    for member in members:
        if any(good["kind"] == "built" for good in member.things("properties")):
            exempt["built"] += law.at("built.exempt_per_child", day) * member["children_with_family_benefit"]
    result = 0
    for kind in exempt:
        of_kind = [(good, part) for _, good, part in goods if good["kind"] == kind]
        global_income = sum((euros(good["cadastral_income"]) for good, _ in of_kind), 0)
        left = max(0, global_income - exempt[kind]) / global_income if global_income else 0
        for good, part in of_kind:
            counts = euros(good["cadastral_income"]) * left * part * law.at("immovable.multiplier", day)
            cost = (euros(good["loan_interest"]) + a_year(good["annuity"])) * part
            counts -= min(cost, counts * law.at("immovable.deductible_part", day))
            result += max(counts, a_year(good["rent"]) * part)
    return result


def abatement(sold, home, category, law, day):
    """KB 31: full months from the first of the next month to the start (R12), then one a year on its anniversary."""
    start = home.start
    first = add_months(sold.replace(day=1), 1)
    months = max(0, (start.year - first.year) * 12 + start.month - first.month)
    years = 0
    while add_months(start, 12 * (years + 1)) <= day:
        years += 1
    return law.at(f"cession.abatement.{category}", day) * (Fraction(months, 12) + years)


def counts(home, good, part, listed_here, category, law, day):
    """KB 28-31 for one good: what it is worth before the brackets; nothing outside the ten years before the start (R13)."""
    ceded_on = good.day("day")
    if not add_months(home.start, -12 * int(law.at("cession.years", day))) <= ceded_on < home.start:
        return 0
    ownership = good["ownership"]
    worth = euros(good["value"]) * part * (1 if ownership == "full" else law.at(f"cession.{ownership}", day))
    if good["how"] == "sold":
        if listed_here:
            worth -= euros(good["debts_paid"]) + euros(good["still_held"])
        if good["kind"] != "other":
            worth -= law.at("cession.first_slice", day) * part + abatement(ceded_on, home, category, law, day)
    return max(0, worth)


def remains(home, members, good):
    """KB 32: what is told to be left, which is no more than their part of the price."""
    part = Fraction(good["share"]) + (Fraction(good["partner_share"]) if home.partner and len(members) > 1 and part_open(good) else 0)
    return min(euros(good["remaining"]), euros(good["value"]) * min(part, 1))


def ceded(home, members, category, law, day):
    """R10: one bracket sum for all goods that a person ceded; R14: but what the centre leaves aside is capital."""
    sums = {}
    for owner, good, part in shares(home, members, "cessions"):
        if not good.get("set_aside", False):
            whose = id(owner) if len(members) > 1 else id(members[0])
            sums[whose] = sums.get(whose, 0) + counts(home, good, part, owner in members, category, law, day)
    return sum((brackets(sum_, law, day) for sum_ in sums.values()), 0)


def assets(home, members, category, law, day):
    return capital(home, members, law, day) + immovables(home, members, law, day) + ceded(home, members, category, law, day)
