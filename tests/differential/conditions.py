"""Who has the right, but for the means: W 3 and 7, KB 2bis. Each gives True or False."""
from law import add_months

ALWAYS = ("belgian", "refugee", "subsidiary_protection", "stateless", "population_register")
FREE_MOVERS = ("eu_citizen", "eu_family", "belgian_family")


def of_age(person, children_in_charge):
    """W 3, 2° and 7."""
    if not person.minor:
        return True
    return not person.unmarried or children_in_charge or (person.age >= 10 and person["pregnant"])


def status(person, law, day):
    """W 3, 3°; free movers after three months of residence, workers and their family at once (R29)."""
    if person["status"] not in FREE_MOVERS:
        return person["status"] in ALWAYS
    if not person["long_stay_right"]:
        return False
    if person["worker_or_family_of_worker"]:
        return True
    return day >= add_months(person.day("stay_start"), int(law.at("eu.waiting_months", day)))


def student_with_project(person):
    return person.studies == "with_project"


def willing(person):
    """W 3, 5°: health and equity excuse, and so do studies under a project."""
    return student_with_project(person) or person["willing_to_work"] != "no"


def social_rights(person, pending_counts):
    """W 3, 6°; R32: what is pending is open, and is tried both ways."""
    claimed = person["other_rights_claimed"]
    return pending_counts if claimed == "pending" else claimed == "claimed"


def met(person, law, day, children_in_charge, pending_counts=True):
    """W 3, 1°, 2°, 3°, 5°, 6° and W 4."""
    return all((
        person["lives_in_belgium"],
        of_age(person, children_in_charge),
        status(person, law, day),
        willing(person),
        social_rights(person, pending_counts),
        person["maintenance_claim"] != "refused",
    ))


def partner_met(partner, own_means_below_category_1, pending_counts=True):
    """KB 2bis: residence and social rights; willingness only when his own income is below category 1. R19: no age."""
    if not partner["lives_in_belgium"] or not social_rights(partner, pending_counts):
        return False
    return not own_means_below_category_1 or willing(partner)
