"""Income of one person for a year: KB 22 §1 (what is exempt), 23, 33 and 35 (exemption for who starts to work)."""
from conditions import student_with_project
from household import a_year
from law import NotCovered, add_months

WORK = ("wage", "self_employed", "training")
COUNTED = ("unemployment", "sickness", "pension", "elderly_guarantee", "income_replacement", "family_benefit_self",
           "maintenance_self", "gift_regular", "volunteer_above_limits", "other")
EXEMPT = ("family_benefit_for_children", "maintenance_for_children", "study_grant", "irregular_gift_outside", "ocmw_aid", "housing_premium",
          "foster_allowance", "care_budget", "volunteer_within_limits", "attendance_fees", "war_pension", "refundable_tax_credit",
          "transition_traineeship")
EXEMPT_BY_DATE = ("integration_allowance", "disability_supplement_own", "housing_premium_local", "citizen_service")


def counted(income, law, day):
    """What one income that is not work counts for in a year."""
    kind, amount = income["kind"], a_year(income["amount"])
    if kind in COUNTED:
        return amount
    if kind in EXEMPT:
        return 0
    if kind in EXEMPT_BY_DATE:
        return 0 if law.at(f"exempt.{kind}", day) else amount
    if kind == "pwa":
        return max(0, amount - law.at("pwa.cheque", day) * income["cheques"] * 12)
    if kind == "training_premium":
        return 0 if income["premium_months"] < law.at("training_premium.months", day) else amount
    if kind == "guardian":
        paid, free = income["guardianships"], law.at("guardian.exempt", day)
        return amount * max(0, paid - free) / paid
    raise NotCovered(f"income {kind}")


def family_benefit_counts(home, debtor, law, day):
    """KB 34 §2 al. 2: only with a debtor living in, since the reform, and not when the claimant needs care (R4)."""
    you = home.you
    gets_it = any(income["kind"] == "family_benefit_for_adult" for income in debtor.things("incomes"))
    care_need = you["care_need"] if gets_it and 18 <= you.age < 26 else False
    return bool(law.at("reform.cohabitants", day)) and not care_need


def credit_open(person, law, day):
    """KB 35 §1: three years of days, within six years from the first one (R31)."""
    used = person["spi_days_used"]
    if used >= law.at("spi.days", day):
        return False
    return used == 0 or day < add_months(person.day("spi_first_day"), 12 * int(law.at("spi.window_years", day)))


def shortage_now(job, law, day):
    """KB 35 §1 al. 4-6: three months from the first day."""
    if not law.known("spi.shortage", day) or job["work_type"] != "shortage" or not job["started_on_leefloon"] or not job["shortage_conditions"]:
        return False
    start = job.day("shortage_start")
    return start <= day < add_months(start, int(law.at("spi.shortage_months", day)))


def work_exemption(person, law, day):
    """(qualifying income, exemption) of a year. R23: one exemption a person; student, shortage job, artistic, general."""
    incomes = person.things("incomes")
    work = [income for income in incomes if income["kind"] in WORK]
    premium = [income for income in incomes if income["kind"] == "training_premium"]
    total = lambda jobs: sum((a_year(job["amount"]) for job in jobs), 0) + sum((counted(one, law, day) for one in premium), 0)
    if student_with_project(person):
        grant = any(income["kind"] == "study_grant" for income in incomes)
        month = law.at("spi.student_with_grant", day) if grant and law.known("spi.student_with_grant", day) else law.indexed("spi.general", day)
        return total(work), 12 * month
    jobs = [job for job in work if job["kind"] == "training" or job["started_on_leefloon"]]
    if not (jobs or premium) or not total(jobs) or not credit_open(person, law, day):
        return 0, 0
    if any(shortage_now(job, law, day) for job in jobs):
        return total(jobs), 12 * law.indexed("spi.shortage", day)
    if any(job["work_type"] == "artistic" and job["started_on_leefloon"] for job in jobs):
        return total(jobs), law.indexed("spi.artistic", day)
    return total(jobs), 12 * law.indexed("spi.general", day)


def income_of(person, law, day, with_exemption, benefit_for_adult_counts=False):
    """(income, the part that is PWA pay above the cheques) of a year."""
    total, above_cheques = 0, 0
    for income in person.things("incomes"):
        kind = income["kind"]
        if kind in WORK:
            part = a_year(income["amount"])
        elif kind == "family_benefit_for_adult":
            part = a_year(income["amount"]) if benefit_for_adult_counts else 0
        else:
            part = counted(income, law, day)
        total += part
        above_cheques += part if kind == "pwa" else 0
    if with_exemption:
        total -= min(*work_exemption(person, law, day))
    return total + a_year(person["housing_paid_by_others"]), above_cheques
