"""Our answer for one household held against the core's, right by right. Each gives (what it came to, a difference or None)."""
from datetime import date
from fractions import Fraction
from itertools import combinations

import heating
import leefloon
from household import Home
from law import NotCovered

WORDS = {True: "entitled", False: "not_entitled", None: "depends"}


def bounds(range_):
    return Fraction(range_["low"]), Fraction(range_["high"])


def within(range_, value):
    low, high = bounds(range_)
    return low <= value <= high


def possible(result, right, person=0):
    """What the core says of a right that this one looks at: True, False, None."""
    for one in result["rights"]:
        if one["right"] == right and one["person"] == person:
            return {"entitled": True, "not_entitled": False}.get(one["verdict"])
    return None if right in result["uncovered"] else False


def told(outcomes):
    return sorted({(WORDS[one.entitled], f"{float(one.year):.2f}", f"{float(one.month):.2f}") for one in outcomes})


def compare_leefloon(answers, theirs, result, law, day, answers_are_open):
    home = Home(answers, day)
    usual, every = leefloon.outcomes(home, law, day)
    if any(possible(result, "income_guarantee_for_elderly", person) is not False for person in leefloon.guarantees_first(home, law, day)):
        # what the guarantee comes to is not ours to say: without it the leefloon is the core's upper bound
        most = all(bounds(theirs[of])[1] == max(getattr(one, of) for one in every) for of in ("year", "month"))
        return "equal at the upper bound, an income guarantee going first" if most or answers_are_open else None, told(every)
    if leefloon.asked_by_debtors(home, law, day):
        # what a relative asks for may be nothing, and category 3 at most: the core is to stay between these two
        most = leefloon.outcomes(home, law, day, asked_is_granted=True)[1]
        between = all(min(getattr(one, of) for one in most) <= low and high <= max(getattr(one, of) for one in every)
                      for of in ("year", "month") for low, high in [bounds(theirs[of])])
        return "between the bounds of what a relative asks for" if between or answers_are_open else None, told(every + most)
    inside = all(within(theirs["year"], one.year) and within(theirs["month"], one.month) for one in every)
    verdicts = {one.entitled for one in every}
    agree = theirs["verdict"] == "depends" or verdicts == {theirs["verdict"] == "entitled"}
    if answers_are_open:
        return "inside the bounds" if inside and agree else None, told(every)
    if len(every) > 1 and not answers_are_open:
        ends = [(min(of), max(of)) for of in ([one.year for one in every], [one.month for one in every])]
        exact = ends == [bounds(theirs["year"]), bounds(theirs["month"])]
        agree = theirs["verdict"] == (WORDS[verdicts.pop()] if len(verdicts) == 1 else "depends")
        if len({one.month for one in usual}) == 1:
            exact = exact and bounds(theirs["expected"]["month"]) == (usual[0].month, usual[0].month)
        return ("equal, both ways of what is open" if exact else None) if inside and agree else None, told(every)
    one = every[0]
    exact = bounds(theirs["year"]) == (one.year, one.year) and bounds(theirs["month"]) == (one.month, one.month)
    return "equal to the cent" if exact and theirs["verdict"] == WORDS[one.entitled] else None, told(every)


def compare_heating(answers, theirs, result, law, day, answers_are_open):
    holder = "increased_reimbursement" in answers["you"]["statuses"] or possible(result, "increased_reimbursement")
    ours = heating.assess(Home(answers, day), law, day, holder)
    low, high = bounds(theirs["once"])
    text = [(WORDS[ours.verdict], f"{float(ours.once):.2f}")]
    if answers_are_open:
        sure = ours.verdict is None or theirs["verdict"] in ("depends", WORDS[ours.verdict])
        return "inside the bounds" if sure and (ours.verdict is None or low <= ours.once <= high) else None, text
    same = theirs["verdict"] == WORDS[ours.verdict] and (low, high) == (ours.once if ours.verdict else 0, ours.once)
    return "equal to the cent" if same else None, text


# What differs, why, and who is right: differences.md.
OTHER_READINGS = {
    "integration_income": (),
    "heating_allowance": (),
}


def known(right, comparison, *given):
    """The fewest recorded readings with which the answers are the same, or None."""
    law, no_figure = given[3], None
    for number in range(1, len(OTHER_READINGS[right]) + 1):
        for readings in combinations(OTHER_READINGS[right], number):
            try:
                law.other_readings = frozenset(readings)
                if comparison(*given)[0]:
                    return f"known difference: {' + '.join(readings)}"
            except NotCovered as reason:
                no_figure = reason
            finally:
                law.other_readings = frozenset()
    if no_figure:
        raise no_figure
    return None


RIGHTS = {"integration_income": compare_leefloon, "heating_allowance": compare_heating}


def compare(answers, result, law, answers_are_open):
    """For each right: (right, what it came to, difference or None)."""
    day = date.fromisoformat(result["date"])
    if result["errors"]:
        yield "answers", f"not compared: {result['errors'][0]['key']}", None
        return
    for right, comparison in RIGHTS.items():
        theirs = next((one for one in result["rights"] if one["right"] == right and one["person"] == 0), None)
        try:
            if theirs is None:
                raise NotCovered("no answer of the core on this day")
            came_to, ours = comparison(answers, theirs, result, law, day, answers_are_open)
            came_to = came_to or known(right, comparison, answers, theirs, result, law, day, answers_are_open)
        except NotCovered as reason:
            yield right, f"not compared: {reason}", None
            continue
        shown = {key: theirs[key] for key in ("verdict", "year", "month", "once", "expected", "deciding")}
        yield right, came_to or "different", None if came_to else {"right": right, "ours": ours, "core": shown}
