"""Households on which the second implementation (tests/differential) gives one verdict and one amount, the core's: a line each.
/usr/bin/python3 agreed.py build/native/iura N > households.ndjson"""
import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "differential"))
import compare as second  # noqa: E402
from law import Law  # noqa: E402
from verdicts import compare  # noqa: E402

iura, count = sys.argv[1], int(sys.argv[2])
law = Law(second.HERE / "amounts.json")
for number in range(count // second.AT_ONCE):
    kind = [kind for kind, share in second.SHARES.items() for _ in range(share)][number * 3 % 10]
    made = second.cases(kind, 20261122 + number * second.AT_ONCE, second.AT_ONCE, law, iura)
    lines = "".join(json.dumps(sent) + "\n" for _, _, sent in made)
    results = subprocess.run([iura, "batch", "--date", "2026-11-22"], input=lines, capture_output=True, text=True).stdout.splitlines()
    for (_, answers, sent), line in zip(made, results):
        result = json.loads(line)
        for right, came_to, _ in compare(answers, result, law, kind == "open"):
            if came_to == "equal to the cent":
                print(json.dumps({"right": right, "date": result["date"], "answers": sent}))
