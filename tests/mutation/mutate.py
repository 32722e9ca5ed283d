"""Mutation of the rules. scripts/mutate [folder…]: makes every mutant of core/{rights,law,values,resources}, or of the folders or files that are named,
in one program, runs the tests against each, and tells what share was noticed and which were not. A mutant that cannot matter stands in
survivors.json with its reason; ends with 1 when another one survives in more than 5 % or an entry of that file is no survivor."""
import argparse
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import places

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
BUILD = ROOT / "build/mutation"
MUTATED = ("rights", "law", "values", "resources")
NEEDED = (*MUTATED, "household", "json", "population", "assess", "embedded")
# The unit tests that a mutant of these folders meets when no case notices it, quick ones first; of the properties, the first households of those
# that the suite tries.
RULES, ARITHMETIC = ("core/rights", "core/resources", "core/law"), ("core/values",)
SUITES = ((RULES, {}, "integration_income,other_rights,entitlements,one_pass,catalogue_of_rights,what_a_right_rests_on,published_amounts"),
          (("core/law",), {}, "trace,legislation,parameters,our_figures,second_reading"),
          (ARITHMETIC, {}, "yes_no,amount,terms,fact,date,decimals_of_our_data,choice,fine_fractions,amount_properties,integration_income,legislation,parameters"),
          (("core",), {"IURA_HOUSEHOLDS": "40"}, "household_properties"),
          (ARITHMETIC, {"RC_PARAMS": "seed=20261122 max_success=100"}, "fact_properties"))
ENOUGH = 0.95


def keys_beside():
    """Of each key of a parameter, another of the same file and unit: what is read when the rule reads the wrong one."""
    beside = {}
    for path in sorted(ROOT.glob("core/**/parameters.json")):
        by_unit = {}
        for key, parameter in json.loads(path.read_text()).items():
            by_unit.setdefault(parameter["unit"], []).append(key)
        for keys in by_unit.values():
            for at, key in enumerate(keys):
                if len(keys) > 1:
                    beside.setdefault(path.parent.name, {})[key] = keys[(at + 1) % len(keys)]
    return beside


def write_if_changed(path, text):
    """So that only what changed is compiled again."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text(encoding="latin-1") != text:
        path.write_text(text, encoding="latin-1")


def make_copies():
    """All mutants, and build/mutation/core with them."""
    arguments = ["-x", "c++", "-std=c++20", f"-I{ROOT / 'core'}"]
    beside, mutants = keys_beside(), []
    first = 1
    for path in [*sorted(ROOT.glob("core/**/*.hpp")), *sorted(ROOT.glob("core/**/*.cpp"))]:
        name = path.relative_to(ROOT / "core")
        if name.parts[0].split(".")[0] not in NEEDED:
            continue
        if name.parts[0] in MUTATED:
            copy = places.copy_of(path, arguments, first, beside.get(path.parent.name, {}))
            # With room for some more: the numbers of other files, and so their copies, stay.
            first += -(-(len(copy.mutants) + 20) // 50) * 50
            for mutant in copy.mutants:
                mutant["file"] = f"core/{name}"
            mutants += copy.mutants
            text = copy.instrumented()
        else:
            text = path.read_text(encoding="latin-1")
        write_if_changed(BUILD / "core" / name, text)
    (BUILD / "mutants.json").write_text(json.dumps(mutants))
    return mutants


def build():
    for command in (["cmake", "-G", "Ninja", "-S", HERE, "-B", BUILD / "program"], ["cmake", "--build", BUILD / "program"]):
        made = subprocess.run(command, capture_output=True, text=True)
        if made.returncode:
            lines = [line[:300] for line in made.stdout.splitlines() if "error" in line or "FAILED" in line]
            sys.exit("\n".join(lines[:30]) or made.stdout[-2000:])


def by_cases(mutants, jobs):
    """Of each mutant, how many cases pass its place, and whether one of them notices it."""
    households = BUILD / "households.ndjson"
    if not households.exists():
        with households.open("w") as out:
            subprocess.run([sys.executable, "-B", HERE / "agreed.py", ROOT / "build/native/iura", "5000"], stdout=out, check=True)

    def part(number):
        given = BUILD / f"part_{number}.txt"
        given.write_text("".join(f"{one['id']} {one['place']}\n" for one in mutants[number::jobs]))
        return subprocess.run([BUILD / "program/runner", "cases", households, given], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    with ThreadPoolExecutor(jobs) as pool:
        lines = [line.split() for out in pool.map(part, range(jobs)) for line in out.splitlines()]
    return {int(mutant): (int(passing), killed == "1") for mutant, passing, killed in lines}


def by_suites(mutant):
    for folders, env, suites in SUITES:
        command = [BUILD / "program/runner", "suites", f"--run_test={suites}", "--log_level=nothing", "--report_level=no"]
        if mutant["file"].startswith(folders) and subprocess.run(command, cwd=ROOT, capture_output=True, env={**os.environ, **env, "IURA_MUTANT": str(mutant["id"])}).returncode:
            return True
    return False


def name_of(mutant):
    return mutant["file"], mutant["line"], mutant["change"]


def tell(mutants, survivors):
    """The score of each folder and in total, without those that cannot matter; the survivors to a file. True when it is enough."""
    written = {(one["file"], one["line"], change) for one in json.loads((HERE / "survivors.json").read_text()) for change in one["changes"]}
    alive = {name_of(one) for one in survivors}
    here = {name_of(one) for one in mutants}
    stale = [name for name in written if name in here and name not in alive]
    gone = [name for name in written if name[0] in {one["file"] for one in mutants} and name not in here]
    total, killed = Counter(), Counter()
    left = [one for one in survivors if name_of(one) not in written]
    dead = {one["id"] for one in mutants} - {one["id"] for one in survivors}
    for one in mutants:
        if one["id"] not in dead and name_of(one) in written:
            continue
        folder = str(Path(one["file"]).parent)
        total[folder] += 1
        killed[folder] += one["id"] in dead
    for folder in sorted(total):
        print(f"{killed[folder]:6} of {total[folder]:5} {killed[folder] / total[folder]:8.1%}  {folder}")
    share = sum(killed.values()) / max(1, sum(total.values()))
    print(f"{sum(killed.values()):6} of {sum(total.values()):5} {share:8.1%}  noticed; {len(survivors) - len(left)} more cannot matter (survivors.json)")
    (BUILD / "left.json").write_text("[\n" + ",\n".join(json.dumps({key: one[key] for key in ("file", "at", "line", "change", "passing")}, ensure_ascii=False) for one in left) + "\n]\n")
    print(f"{len(left)} survivors: build/mutation/left.json")
    for name in stale:
        print("survivors.json: noticed now:", *name)
    for name in gone:
        print("survivors.json: no such mutant:", *name)
    return share >= ENOUGH and not stale and not gone


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("only", nargs="*", help="folders or files of core, such as core/rights/heating_allowance")
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--cases-only", action="store_true", help="not the unit tests")
    given = options.parse_args()
    BUILD.mkdir(parents=True, exist_ok=True)
    mutants = make_copies()
    print(f"{len(mutants)} mutants", flush=True)
    build()
    if given.only:
        mutants = [one for one in mutants if any(one["file"].startswith(only) for only in given.only)]
    found = by_cases(mutants, given.jobs)
    for one in mutants:
        one["passing"] = found[one["id"]][0]
    survivors = [one for one in mutants if not found[one["id"]][1]]
    print(f"{len(survivors)} that no case notices", flush=True)
    if not given.cases_only:
        with ThreadPoolExecutor(given.jobs) as pool:
            noticed = list(pool.map(by_suites, survivors))
        survivors = [one for one, is_noticed in zip(survivors, noticed) if not is_noticed]
    return 0 if tell(mutants, survivors) else 1


if __name__ == "__main__":
    sys.exit(main())
