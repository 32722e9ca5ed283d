"""Random incomes, accounts, properties and ceded goods, on and beside the thresholds."""
from datetime import date, timedelta

KINDS = ("wage", "self_employed", "training", "unemployment", "sickness", "pension", "income_replacement", "integration_allowance",
         "family_benefit_for_children", "family_benefit_self", "family_benefit_for_adult", "disability_supplement_own", "maintenance_self",
         "maintenance_for_children", "study_grant", "gift_regular", "irregular_gift_outside", "ocmw_aid", "housing_premium", "housing_premium_local",
         "foster_allowance", "care_budget", "volunteer_within_limits", "volunteer_above_limits", "pwa", "training_premium", "guardian",
         "attendance_fees", "war_pension", "refundable_tax_credit", "transition_traineeship", "citizen_service", "other")
# Exempt from some day, or until one.
BY_DATE = ("integration_allowance", "disability_supplement_own", "housing_premium_local", "citizen_service")
WORK = ("wage", "self_employed", "training")
SHARES = ("1/1", "1/1", "1/2", "1/3", "1/4", "3/4", "2/7")


def cent(rng, most):
    return rng.randint(0, most * 100) / 100


def income(rng, day):
    kind = rng.choice(KINDS + WORK * 5 + BY_DATE * 2)
    amount = rng.choice((0, 100, 263.52, 309.48, 315.67, 321.99, 321.98, 322, 461.45, cent(rng, 300), cent(rng, 900), cent(rng, 1600)))
    per = rng.choice(("month",) * 6 + ("week", "quarter", "year"))
    one = {"kind": kind, "amount": {"amount": amount, "per": per, "basis": "net"}}
    if kind in WORK:
        one["started_on_leefloon"] = rng.random() < 0.6
        one["work_type"] = rng.choice(("ordinary", "ordinary", "artistic", "shortage", "shortage", "article_60"))
        if one["work_type"] == "shortage":
            months = rng.choice((0, 2, 2, 3, 3, 5))
            first = date(day.year - (day.month <= months), (day.month - months - 1) % 12 + 1, min(day.day, 28)) + timedelta(days=rng.choice((-1, 0, 1)))
            one["shortage_start"] = max(first, date(2024, 1, 1)).isoformat()
            one["shortage_conditions"] = rng.random() < 0.8
    if kind == "pwa":
        one["cheques"] = rng.choice((0, 10, 20, 45))
    if kind == "training_premium":
        one["premium_months"] = rng.choice((0, 5, 6, 7, 12))
    if kind == "guardian":
        one["guardianships"] = rng.randint(1, 5)
    return one


def incomes(rng, day):
    return [income(rng, day) for _ in range(rng.choice((0, 0, 0, 1, 1, 1, 2, 3)))]


def accounts(rng, couple):
    found = []
    for _ in range(rng.choice((0, 0, 0, 1, 1, 2, 3))):
        one = {"balance": rng.choice((0, 6199.99, 6200, 6200.01, 6201, 12499.99, 12500, 12500.01, cent(rng, 9000), cent(rng, 40000))), "holders": rng.choice((1, 1, 2, 2, 3, 4))}
        if one["holders"] > 1:
            one["with_partner"] = couple and rng.random() < 0.7
        found.append(one)
    return found


def shared(rng, one, couple):
    one["share"] = rng.choice(SHARES)
    if couple and one["share"] != "1/1":
        part, of = map(int, one["share"].split("/"))
        one["partner_share"] = rng.choice(("0/1", f"{of - part}/{of}"))


def properties(rng, couple):
    found = []
    for _ in range(rng.choice((0,) * 7 + (1, 1, 2, 3))):
        one = {"kind": rng.choice(("built", "built", "unbuilt")), "ownership": rng.choice(("full", "full", "full", "usufruct", "bare"))}
        if one["ownership"] != "bare":
            shared(rng, one, couple)
            one["cadastral_income"] = rng.choice((0, 29, 30, 31, 749, 750, 751, 875, 876, 1000, 1125, rng.randint(100, 3000)))
            one["rent"] = rng.choice((0, 0, 0, {"amount": cent(rng, 700), "per": "month"}, {"amount": cent(rng, 3000), "per": "year"}))
            one["loan_interest"] = rng.choice((0, 0, cent(rng, 500), cent(rng, 3000)))
            one["annuity"] = rng.choice((0, 0, 0, {"amount": cent(rng, 300), "per": "month"}))
        found.append(one)
    return found


def cessions(rng, day, couple):
    found = []
    for _ in range(rng.choice((0,) * 8 + (1, 1, 2))):
        one = {"kind": rng.choice(("only_home", "only_land", "other")), "how": rng.choice(("sold", "sold", "given")), "ownership": rng.choice(("full", "full", "usufruct", "bare")),
               "value": rng.choice((6200, 12500, 37200, 43400, 49700, cent(rng, 90000))), "set_aside": rng.random() < 0.15}
        if one["kind"] != "other" and one["how"] == "sold":
            one["value"] = rng.choice((one["value"], rng.randint(4400000, 7400000) / 100))
        shared(rng, one, couple)
        ago = rng.choice((0, 1, 20, 45, 400, 1500, 3600, 3651, 3652, 3653, 3654, 4400))
        one["day"] = (day - timedelta(days=ago)).isoformat()
        if one["how"] == "sold":
            one["debts_paid"] = rng.choice((0, 0, cent(rng, 20000)))
            one["still_held"] = rng.choice((0, 0, cent(rng, 9000)))
        if one["set_aside"]:
            one["remaining"] = rng.choice((0, 6200, cent(rng, 20000)))
        found.append(one)
    return found


def heating(rng, you, day):
    """A delivery beside the steps of the price and the last day; a tax note beside the ceilings."""
    you["tenancy"] = rng.choice(("private_rent", "owner")) if not you["homeless"] else "free"
    if you["tenancy"] == "private_rent":
        you["rent"] = {"amount": 650, "per": "month"}
    you["needs"] = rng.choice(([], ["heating_fuel"], ["heating_fuel", "debts"]))
    if "debts" in you["needs"]:
        you["debt_help"] = rng.choice(([], ["mediation"], ["collective_settlement"], ["seizure"]))
    you["taxable_income"] = rng.choice((0, 24328.19, 24328.20, 24814.75, 25311.05, 25817.27, 25817.28, 30594.63, 30594.64, 35371.99, 60000, cent(rng, 60000)))
    elsewhere = sum(good.get("cadastral_income", 0) for good in you["properties"] if good.get("share") == "1/1")
    if elsewhere and rng.random() < 0.6:
        you["taxable_income"] = max(0, round(you["taxable_income"] - 3 * elsewhere, 2))
    if "heating_fuel" not in you["needs"]:
        return
    you["fuel"] = rng.choice(("oil_bulk", "oil_bulk", "propane_bulk", "oil_pump", "petroleum_pump"))
    you["fuel_date"] = (day - timedelta(days=rng.choice((0, 1, 30, 59, 60, 61)))).isoformat()
    if you["fuel"].endswith("bulk"):
        you["fuel_litres"] = rng.choice((1, 100, 500, 1000, 1499, 1500, 1501, 2000, 3000))
        a_litre = rng.choice((0.9, 1.039, 1.04, 1.041, 1.064, 1.065, 1.089, 1.09, 1.115, 1.139, 1.14, 1.164, 1.165, 1.5))
        you["fuel_bill"] = max(0, round(a_litre * you["fuel_litres"] + rng.choice((-0.01, 0, 0, 0.01)), 2))


def dependant(rng, you, others, day):
    """An adult on the limit of the own means of a dependant, and a tax note that only a dependant brings below the ceiling."""
    adults = [other for other in others if other["age"] >= 18 and other.get("shares_household")]
    if not adults or day.year < 2024 or rng.random() < 0.5:
        return
    limit = {2024: 3820, 2025: 3980}.get(day.year, 12000)
    adults[0]["incomes"] = [{"kind": "other", "amount": {"amount": rng.choice((limit, limit, limit - 0.01)), "per": "year", "basis": "net"}}]
    you["taxable_income"] = rng.choice((28800, 29400, 29990, 30590))
