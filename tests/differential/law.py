"""The figures of the law on a day, from amounts.json; rounding as the law rounds."""
import json
from bisect import bisect_right
from datetime import date
from fractions import Fraction


class NotCovered(Exception):
    """What this re-implementation does not calculate; the name is counted, never silently skipped."""


def cents(amount):
    """Half a cent goes up."""
    return Fraction((amount * 100 + Fraction(1, 2)).__floor__(), 100)


def add_months(day, months):
    """The same day some months later; what would be 29 February or the like becomes the next first."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    try:
        return date(year, month + 1, day.day)
    except ValueError:
        return add_months(date(year, month + 1, 1), 1)


class Law:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            read = json.load(file)
        self.timelines = {}
        for name, entry in read.items():
            values = sorted((date.fromisoformat(start), self._exact(value)) for start, value in entry["values"].items())
            self.timelines[name] = ([start for start, _ in values], [value for _, value in values])
        self.seen = {}
        # Readings of the core that differ from ours and are written down in differences.md.
        self.other_readings = frozenset()

    @staticmethod
    def _exact(value):
        if isinstance(value, list):
            return [(Fraction(start), Fraction(rate)) for start, rate in value]
        return None if value is None else Fraction(value)

    def at(self, name, day):
        starts, values = self.timelines[name]
        place = bisect_right(starts, day)
        if place == 0 or values[place - 1] is None:
            raise NotCovered(f"no figure: {name}")
        return values[place - 1]

    def known(self, name, day):
        try:
            self.at(name, day)
            return True
        except NotCovered:
            return False

    def indexed(self, name, day):
        """W 15, KB 35 §3: base amount x coefficient, to the cent."""
        if (name, day) not in self.seen:
            self.seen[name, day] = cents(self.at(name, day) * self.at("coefficient", day))
        return self.seen[name, day]
