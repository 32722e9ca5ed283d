"""Mutants of a small rule with three tests: all are noticed but those of the hole that the tests leave, and those are told. Prints what survives."""
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import places

RULE = """int right(int age, int income) {
  if (age < 18) return 0;
  return income >= 1000 ? 0 : 1000 - income;
}
bool never_tried(int age) { return age == 65; }
"""
# Both sides of 18 and of 1,000, and an amount; of never_tried() nothing.
TESTS = """#include "rule.cpp"
#include <cstdlib>
int main() {
  if (const char* mutant = std::getenv("IURA_MUTANT")) mutation::active = std::atoi(mutant);
  return right(17, 0) == 0 && right(18, 0) == 1000 && right(18, 999) == 1 && right(18, 1000) == 0 && right(18, 1001) == 0 ? 0 : 1;
}
"""

with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    (folder / "rule.cpp").write_text(RULE)
    (folder / "tests.cpp").write_text(TESTS)
    copy = places.copy_of(folder / "rule.cpp", ["-x", "c++", "-std=c++20"], 1, {})
    (folder / "rule.cpp").write_text(copy.instrumented())
    subprocess.run(["g++", "-std=c++20", "-w", "-include", Path(__file__).parent / "mutant.hpp", "-o", folder / "tests", folder / "tests.cpp"], check=True)
    if subprocess.run([folder / "tests"]).returncode:
        sys.exit("the rule as it is fails")
    for mutant in copy.mutants:
        if subprocess.run([folder / "tests"], env={**os.environ, "IURA_MUTANT": str(mutant["id"])}).returncode == 0:
            print(mutant["at"], mutant["change"])
    print(len(copy.mutants), "mutants")
