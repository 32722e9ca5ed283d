"""Random households that sit on the thresholds of the law: each is made from its seed alone."""
import random
from datetime import date, timedelta

from things import accounts, cessions, dependant, heating, incomes, properties

# Days on both sides of what changed: index, base amounts, exemptions, the cohabitants' reform.
DAYS = [date.fromisoformat(day) for day in (
    "2021-04-07", "2021-04-08", "2021-09-30", "2021-10-01", "2021-12-31", "2022-01-01", "2022-02-28", "2022-03-01", "2022-12-01", "2023-01-01", "2023-06-30", "2023-07-01", "2023-12-08", "2023-12-09",
    "2024-01-01", "2024-05-30", "2024-05-31", "2025-01-31", "2025-02-01", "2025-10-22", "2025-10-23", "2026-02-28", "2026-03-01", "2026-08-31",
    "2026-09-01", "2026-11-22")]
# Of the heating allowance the dossier has no complete table for July 2022 to December 2023.
MORE_OFTEN = [day for day in DAYS if day.year >= 2024]

RELATIVES = ("parent", "grandparent", "parent_in_law", "partners_parent", "child_in_law", "sibling", "step_parent", "ex_spouse", "other_family", "other")
# By how many years at least a relative is younger or older than you.
YOUNGER = {"child": 15, "grandchild": 30, "child_in_law": 0}
OLDER = {"parent": 18, "grandparent": 36, "parent_in_law": 16, "partners_parent": 16, "step_parent": 3}
STATUSES = ("belgian",) * 12 + ("eu_citizen", "eu_family", "belgian_family", "refugee", "subsidiary_protection", "stateless", "population_register",
                                "foreigners_register", "asylum_seeker", "no_legal_stay")

# Without these the rest cannot be read.
KEPT = ("you", "others", "date", "relation", "amount", "per", "basis")


def weighted(rng, usual, *others, chance=0.12):
    return rng.choice(others) if rng.random() < chance else usual


def means(rng, person, day, couple):
    person["housing_paid_by_others"] = weighted(rng, 0, {"amount": rng.randint(1, 60000) / 100, "per": rng.choice(("month", "year"))})
    person["incomes"] = incomes(rng, day)
    person["accounts"] = accounts(rng, couple and rng.random() < 0.5)
    person["properties"] = properties(rng, couple)
    if any(good["kind"] == "built" for good in person["properties"]):
        person["children_with_family_benefit"] = rng.randint(0, 3)
    person["cessions"] = cessions(rng, day, couple)
    work = [income for income in person["incomes"] if income["kind"] in ("training", "training_premium") or income.get("started_on_leefloon")]
    if work:
        person["spi_days_used"] = rng.choice((0, 1, 500, 1094, 1095, 1200))
        if person["spi_days_used"]:
            end = rng.choice((day, day, day - timedelta(days=1), day + timedelta(days=1), day + timedelta(days=700)))
            person["spi_first_day"] = min(date(end.year - 6, end.month, min(end.day, 28)) + timedelta(days=rng.choice((0, 0, 1, 3))), day).isoformat()
            person["spi_first_day"] = max(person["spi_first_day"], "2002-10-01")


def claimant(rng, person, day):
    """The questions asked of whoever claims for himself."""
    person["status"] = rng.choice(STATUSES)
    if person["status"] in ("eu_citizen", "eu_family", "belgian_family"):
        person["long_stay_right"] = rng.random() < 0.9
        person["worker_or_family_of_worker"] = rng.random() < 0.3
        if not person["worker_or_family_of_worker"]:
            person["stay_start"] = (day - timedelta(days=rng.choice((10, 88, 89, 90, 91, 92, 93, 2000)))).isoformat()
    person["maintenance_claim"] = weighted(rng, "not_required", "claimed", "refused", chance=0.05)
    person["homeless"] = rng.random() < 0.08
    if person["homeless"]:
        person["integration_project"] = rng.random() < 0.6
    if person["age"] >= 16:
        person["studies"] = weighted(rng, "none", "with_project", "without_project", chance=0.2)
    if 10 <= person["age"] < 18:
        person["pregnant"] = rng.random() < 0.3
    if 18 <= person["age"] < 26:
        person["care_need"] = rng.random() < 0.2


def claimant_or_partner(rng, person):
    person["lives_in_belgium"] = weighted(rng, True, False, chance=0.02)
    person["other_rights_claimed"] = weighted(rng, "claimed", "pending", "refused", chance=0.06)
    if person.get("studies") != "with_project":
        person["willing_to_work"] = weighted(rng, "yes", "health", "equity", "no", chance=0.2)
    person["statuses"] = weighted(rng, [], ["increased_reimbursement"], ["three_months_ill"])


def other(rng, day, relation, age, couple):
    person = {"relation": relation, "age": age}
    if age < 25 and relation in ("child", "partners_child", "grandchild", "sibling", "other_family", "other"):
        person["child_situation"] = []
    own_half = relation in ("spouse", "partner")
    if age < 18 and not own_half:
        if age >= 15:
            person["married"] = rng.random() < 0.1
        person["in_charge"] = weighted(rng, True, False)
        if person["in_charge"]:
            person["presence"] = weighted(rng, "full", "half", "less_than_half", chance=0.3)
        else:
            person["shares_household"] = rng.random() < 0.7
        return person
    if own_half and 15 <= age < 18:
        person["married"] = relation == "spouse"
    if not own_half:
        person["shares_household"] = weighted(rng, True, False)
    if relation == "ex_spouse":
        person["maintenance_awarded"] = rng.random() < 0.6
    shares = own_half or person["shares_household"]
    claim = weighted(rng, "no", "receives", "asks", chance=0.25) if shares else "no"
    if shares:
        person["leefloon_claim"] = claim
    if claim == "receives":
        person["leefloon_amount"] = rng.choice((900, 911.56, 1367.34, 1847.89, 0))
    if claim != "no":
        claimant(rng, person, day)
    if claim != "no" or own_half:
        claimant_or_partner(rng, person)
    means(rng, person, day, couple and own_half)
    return person


def household(seed):
    rng = random.Random(seed)
    day = rng.choice(DAYS + MORE_OFTEN)
    you = {"age": rng.choice((16, 17, 18, 19, 22, 25, 26, 30, 35, 41, 50, 60, 64, 64, 65, 66, 67)), "detained": False, "weeks_abroad": 0,
           "pays_child_maintenance": False, "region": rng.choice(("flanders", "brussels", "wallonia"))}
    couple = rng.random() < 0.4
    relations = [rng.choice(("spouse", "partner"))] if couple else []
    relations += [rng.choice(("child", "child", "child", "partners_child", "grandchild", "sibling")) for _ in range(rng.choice((0, 0, 1, 1, 2, 3)))]
    relations += [rng.choice(("parent", "parent") + RELATIVES) for _ in range(rng.choice((0, 0, 0, 1, 1, 2)))]
    others = []
    for relation in relations:
        young = relation in ("child", "partners_child", "grandchild", "sibling")
        ages = (0, 8, 12, 14, 15, 16, 17, 17, 18, 20, 25) if young else (18, 20, 30, 45, 60, 64)
        if relation in YOUNGER:
            ages = [age for age in ages if age + YOUNGER[relation] <= you["age"]] or [0]
        if relation in OLDER:
            ages = [you["age"] + OLDER[relation]]
        age = rng.choice(ages)
        others.append(other(rng, day, relation, age, couple))
    claimant(rng, you, day)
    claimant_or_partner(rng, you)
    if 15 <= you["age"] < 18:
        you["married"] = relations[:1] == ["spouse"]
    you["receives_leefloon"] = rng.random() < 0.5
    if you["receives_leefloon"]:
        you["leefloon_since"] = (day - timedelta(days=rng.choice((0, 1, 30, 364, 365, 366, 800)))).isoformat()
    means(rng, you, day, couple)
    if you.get("studies") == "with_project" and rng.random() < 0.4:
        you["incomes"].append({"kind": "study_grant", "amount": {"amount": 900, "per": "year", "basis": "net"}})
    heating(rng, you, day)
    dependant(rng, you, others, day)
    answers = {"you": you, "others": others, "date": day.isoformat()}
    answers["debtors_counted"] = weighted(rng, 100, 0, 50, 33, None, chance=0.3)
    answers["family_rate_below_half"] = weighted(rng, False, True, None, chance=0.4)
    # half of the households get one more income, which brings the means to the limit or so many cents beside it
    cents_beside = rng.choice((-1, 0, 1, rng.randint(-200000, 200000))) if rng.random() < 0.5 else None
    return answers, cents_beside


def without_some_answers(answers, seed):
    """The same household of which some questions stay open."""
    rng = random.Random(seed)

    def left(thing):
        if isinstance(thing, list):
            return [left(one) for one in thing]
        if isinstance(thing, dict):
            return {key: left(value) for key, value in thing.items() if rng.random() > 0.06 or key in KEPT}
        return thing

    return left(answers)
