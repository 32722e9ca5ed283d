"""The heating allowance (programme act of 22 December 2008, art. 249 ff.; decree of 27 March 2009): rights.md A1.
Its answers are True, False or None (cannot be known from the answers); the amount is of this delivery."""
from collections import namedtuple
from datetime import timedelta
from fractions import Fraction

from cohabitants import CIVIL_CODE
from household import a_year, euros
from law import cents

Allowance = namedtuple("Allowance", "verdict once")
CHILDRENS = ("family_benefit_for_children", "family_benefit_for_adult", "family_benefit_self", "maintenance_for_children")
# Not on a tax note.
UNTAXED = ("family_benefit_for_children", "maintenance_for_children", "study_grant", "ocmw_aid", "housing_premium", "housing_premium_local", "care_budget")
# Of other adults the means are not asked.
MEANS_ASKED = CIVIL_CODE + ("ex_spouse",)
BULK = ("oil_bulk", "propane_bulk")


def properties_elsewhere(home):
    """(least, most) cadastral income of the couple's property that is not the own home; of several buildings any can be the home."""
    owners = [home.you] + ([home.partner] if home.partner else [])
    every = [(euros(good["cadastral_income"]) * of_couple(home, good), good["kind"]) for owner in owners for good in owner.things("properties") if good["ownership"] != "bare"]
    total = sum((income for income, _ in every), 0)
    buildings = [income for income, kind in every if kind == "built"]
    if home.you.get("tenancy", "free") != "owner" or not buildings:
        return total, total
    return total - max(buildings), total - min(buildings)


def of_couple(home, good):
    share = Fraction(good["share"])
    return share + Fraction(good["partner_share"]) if home.partner and share < 1 else share


def household(home):
    """Who lives here and shares the household."""
    return [other for other in home.others if other.shares_household]


def sure_dependant(other):
    """A minor who lives here; of the own means of minors nothing is asked, they count as none."""
    return other.minor and not other.couple and not (other.in_charge and other["presence"] == "less_than_half")


def a_year_of(other, but):
    incomes = other.things("incomes") if other.couple or other.claim != "no" or other.relation in MEANS_ASKED else []
    return sum((a_year(income["amount"]) for income in incomes if income["kind"] not in but), 0)


def perhaps_dependant(other, law, days):
    """Anybody but the partner who has little of his own, child benefit and maintenance for children aside."""
    if other.couple or sure_dependant(other):
        return False
    return other.minor or a_year_of(other, CHILDRENS) < max(law.at("heating.dependant_means", day) for day in days)


def may_have_income(home, other):
    """On a tax note that we do not ask for. Spouses have one note together; others are asked to add theirs,
    which they have not done where less is told than the partner gets now."""
    if other.couple:
        return other.relation == "partner" and a_year_of(other, UNTAXED) > euros(home.you["taxable_income"])
    return not other.minor


def limits(home, law, days):
    """The ceilings when only who is certainly a dependant counts, and when who perhaps is one counts too:
    by the figures of the day of the delivery (the dossier) and of the request (the circulars)."""
    sure = len([other for other in household(home) if sure_dependant(other)])
    perhaps = len([other for other in household(home) if perhaps_dependant(other, law, days)])
    return [[law.at("heating.ceiling", day) + law.at("heating.per_dependant", day) * number for day in days] for number in (sure, sure + perhaps)]


def elsewhere_counted(home, law, delivered):
    return [law.at("heating.cadastral", delivered) * income for income in properties_elsewhere(home)]


def income_low_enough(home, law, days):
    """True, False or None."""
    without, with_all = limits(home, law, days)
    least, most = (euros(home.you["taxable_income"]) + counted for counted in elsewhere_counted(home, law, days[0]))
    if least > max(with_all):
        return False
    if most <= min(without) and not any(may_have_income(home, other) for other in household(home)):
        return True
    return None


def tax_notes_on_a_limit(home, law, day):
    """Every taxable income that puts the household on one of its ceilings."""
    days = (home.you.day("fuel_date"), day)
    return [max(0, limit - counted) for some in limits(home, law, days) for limit in some for counted in elsewhere_counted(home, law, days[0])]


def all_have_it(home):
    """The increased reimbursement is of a household: the holder, the partner and the dependants (decree of 15 January 2014).
    Whether another adult has it is not asked."""
    return True if all(other.couple or other.minor for other in household(home)) else None


def either(*answers):
    return True if True in answers else None if None in answers else False


def both(*answers):
    return False if False in answers else None if None in answers else True


def once(you, law, delivered):
    if you["fuel"] not in BULK:
        return law.at("heating.pump", delivered)
    litres = you["fuel_litres"]
    price = euros(you["fuel_bill"]) / litres
    rate = [rate for start, rate in law.at("heating.rates", delivered) if price >= start][-1]
    return cents(min(litres, law.at("heating.litres", delivered)) * rate / 100)


def assess(home, law, day, increased_reimbursement):
    """Given whether you have the increased reimbursement, or can get it for the asking (None: not known)."""
    you = home.you
    if "heating_fuel" not in you["needs"]:
        return Allowance(False, 0)
    delivered = you.day("fuel_date")
    if not delivered <= day <= delivered + timedelta(days=int(law.at("heating.days", delivered))):
        return Allowance(False, 0)
    category_1 = both(increased_reimbursement, all_have_it(home))
    category_2 = income_low_enough(home, law, (delivered, day))
    in_debt = "debts" in you["needs"] and any(help in ("mediation", "collective_settlement") for help in you["debt_help"])
    category_3 = None if in_debt else False
    entitled = either(category_1, category_2, category_3)
    return Allowance(entitled, once(you, law, delivered) if entitled is not False else 0)
