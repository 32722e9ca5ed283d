"""Whether each household of differences.ndjson still shows the reading it stands for: python3 written.py --iura build/native/iura."""
import argparse
import json
import subprocess
import sys

from compare import HERE
from law import Law
from verdicts import compare

options = argparse.ArgumentParser()
options.add_argument("--iura", required=True)
iura = options.parse_args().iura

law = Law(HERE / "amounts.json")
written = [json.loads(line) for line in (HERE / "differences.ndjson").read_text(encoding="utf-8").splitlines()]
lines = "".join(json.dumps(one["answers"]) + "\n" for one in written)
results = subprocess.run([iura, "batch", "--date", "2026-11-22"], input=lines, capture_output=True, text=True).stdout.splitlines()
gone = []
for one, line in zip(written, results, strict=True):
    came_to = [found for _, found, _ in compare(one["answers"], json.loads(line), law, False)]
    shows = f"known difference: {one['reading']}" in came_to
    print(f"{one['reading']}: {'shows' if shows else came_to}")
    if not shows:
        gone.append(one["reading"])
sys.exit(1 if gone else 0)
