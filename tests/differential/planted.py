"""Plants one wrong figure after another in our copy of the law, and tells which of them no household shows.
python3 planted.py --iura build/native/iura [--households N] [--figures name,name]: ends with 1 when a wrong figure goes unnoticed."""
import argparse
import json
import subprocess
import sys
from datetime import timedelta
from fractions import Fraction

from compare import HERE, cases
from law import Law
from verdicts import compare

SMALL = {"factor": Fraction(1, 10000), "rate/year": Fraction(1, 1000), "fraction": Fraction(1, 100), "EUR": Fraction(1, 100)}


def wrong(law, name):
    """The law with one figure off: an amount by a cent, a rate a little, a term by one; what only begins and ends, by a day."""
    unit = json.loads((HERE / "amounts.json").read_text(encoding="utf-8"))[name]["unit"]
    starts, values = law.timelines[name]
    if unit.startswith("1 "):
        return [starts[0]] + [start + timedelta(days=1) for start in starts[1:]], values
    by = -1 if unit == "months" else next((small for of, small in SMALL.items() if unit.startswith(of)), 1)
    if isinstance(values[-1], list):
        return starts, [value and [(start + Fraction(1, 1000) * (start > 0), rate) for start, rate in value] for value in values]
    return starts, [None if value is None else value + by for value in values]


def shows(households, law):
    return any(difference for answers, result in households for _, _, difference in compare(answers, result, law, False))


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--iura", required=True)
    options.add_argument("--households", type=int, default=3000)
    options.add_argument("--seed", type=int, default=41)
    options.add_argument("--figures", default="")
    given = options.parse_args()

    law = Law(HERE / "amounts.json")
    made = cases("thresholds", given.seed, given.households, law, given.iura)
    lines = "".join(json.dumps(sent) + "\n" for _, _, sent in made)
    results = subprocess.run([given.iura, "batch", "--date", "2026-11-22"], input=lines, capture_output=True, text=True).stdout.splitlines()
    households = [(answers, json.loads(line)) for (_, answers, _), line in zip(made, results)]
    if shows(households, law):
        print("the law as it is differs already")
        return 1

    figures = given.figures.split(",") if given.figures else list(law.timelines)
    unnoticed = []
    for name in figures:
        bad = Law(HERE / "amounts.json")
        bad.timelines[name] = wrong(law, name)
        if not shows(households, bad):
            unnoticed.append(name)
    print(f"{len(figures) - len(unnoticed)} of {len(figures)} planted figures noticed")
    for name in unnoticed:
        print(f"not noticed: {name}")
    return 1 if unnoticed else 0


if __name__ == "__main__":
    sys.exit(main())
