"""Holds this re-implementation against the core: python3 compare.py --iura build/native/iura [--households N] [--seed N] [--jobs N].
Ends with 1 when a household differs, or when too few are compared. Differences are printed with their seed and their answers."""
import argparse
import json
import subprocess
import sys
from collections import Counter
from datetime import date
from fractions import Fraction
from multiprocessing import Pool
from pathlib import Path

import heating
import households
import leefloon
from household import Home
from law import Law, NotCovered
from verdicts import compare

HERE = Path(__file__).parent
AT_ONCE = 500
# Of each thousand households: our own that sit on thresholds, the same with open questions, the made-up population of the core.
SHARES = {"thresholds": 6, "open": 2, "population": 2}


def aimed(seed, law):
    """A household of ours with its last income and tax note: the means end at the limit, or some cents beside it, the tax note on a ceiling or a cent above."""
    answers, beside = households.household(seed)
    if "heating_fuel" in answers["you"]["needs"] and seed % 3 == 0:
        day = date.fromisoformat(answers["date"])
        notes = heating.tax_notes_on_a_limit(Home(answers, day), law, day)
        answers["you"]["taxable_income"] = float((int(notes[seed // 6 % len(notes)] * 100) + seed % 2) / Fraction(100))
    if beside is not None:
        day = date.fromisoformat(answers["date"])
        try:
            left = leefloon.assess(Home(answers, day), law, day).left
        except NotCovered:
            left = None
        if left and left * 100 + beside > 0:
            amount = int(left * 100 + beside) / Fraction(100)
            answers["you"]["incomes"].append({"kind": "other", "amount": {"amount": float(amount), "per": "year", "basis": "net"}})
    return answers


def cases(kind, first, count, law, iura):
    """(seed, the answers in full, the answers that are sent)."""
    seeds = range(first, first + count)
    if kind == "population":
        day = str(households.DAYS[first // AT_ONCE % len(households.DAYS)])
        made = subprocess.run([iura, "population", "--seed", str(first), "--count", str(count), "--date", day], capture_output=True, check=True, text=True)
        people = [{**json.loads(line), "date": day} for line in made.stdout.splitlines()]
        return list(zip(seeds, people, people))
    full = [aimed(seed, law) for seed in seeds]
    return [(seed, answers, households.without_some_answers(answers, seed) if kind == "open" else answers) for seed, answers in zip(seeds, full)]


def run(task):
    kind, first, count, iura, amounts = task
    law = Law(amounts)
    # the lines are aimed by the law as it is, whatever figures we are asked to count with
    made = cases(kind, first, count, Law(HERE / "amounts.json"), iura)
    lines = "".join(json.dumps(sent) + "\n" for _, _, sent in made)
    results = subprocess.run([iura, "batch", "--date", "2026-11-22"], input=lines, capture_output=True, text=True).stdout.splitlines()
    if len(results) != len(made):
        return Counter(), [{"kind": kind, "seed": first, "ours": f"{len(made)} households", "core": f"{len(results)} results"}]
    counts, differences = Counter(), []
    for (seed, answers, sent), line in zip(made, results):
        for right, came_to, difference in compare(answers, json.loads(line), law, kind == "open"):
            counts[right, came_to] += 1
            if difference:
                differences.append({"kind": kind, "seed": seed, **difference, "answers": sent})
    return counts, differences


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--iura", required=True)
    options.add_argument("--households", type=int, default=4000)
    options.add_argument("--seed", type=int, default=20261122)
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--amounts", default=str(HERE / "amounts.json"))
    options.add_argument("--show", type=int, default=5)
    given = options.parse_args()

    tasks, seed = [], given.seed
    for number in range(-(-given.households // AT_ONCE)):
        kind = [kind for kind, share in SHARES.items() for _ in range(share)][number * 3 % 10]
        tasks.append((kind, seed, min(AT_ONCE, given.households - number * AT_ONCE), given.iura, given.amounts))
        seed += AT_ONCE
    counts, differences = Counter(), []
    with Pool(given.jobs) as pool:
        for some, found in pool.imap_unordered(run, tasks):
            counts += some
            differences += found

    for (right, came_to), number in sorted(counts.items(), key=lambda item: (item[0][0], -item[1])):
        print(f"{number:8} {right}: {came_to}")
    enough = True
    for right in ("integration_income", "heating_allowance"):
        of_right = {came_to: number for (name, came_to), number in counts.items() if name == right}
        compared = sum(number for came_to, number in of_right.items() if not came_to.startswith("not compared"))
        share = compared / max(1, sum(of_right.values()))
        print(f"{share:8.2%} of {sum(of_right.values())} households compared: {right}")
        enough = enough and share >= 0.9
    for difference in sorted(differences, key=lambda one: len(json.dumps(one)))[:given.show]:
        print(json.dumps(difference, default=str))
    print(f"{len(differences)} differences")
    return 0 if enough and not differences else 1


if __name__ == "__main__":
    sys.exit(main())
