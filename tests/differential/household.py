"""What the answers of one household mean (core/household/questions.json and its words in i18n/questions)."""
from datetime import date
from fractions import Fraction

from law import NotCovered

A_YEAR = {"month": 12, "week": 52, "quarter": 4, "year": 1}


class Unanswered(NotCovered):
    def __init__(self, question):
        super().__init__(f"not answered: {question}")


def euros(value):
    return Fraction(str(value))


def a_year(value):
    """An amount with its period; nothing is nothing in any period."""
    if not isinstance(value, dict):
        return euros(value)
    amount = euros(value["amount"])
    if amount and value.get("basis") == "gross":
        raise NotCovered("gross amount")
    return amount * A_YEAR[value["per"]] if amount else amount


class Answers:
    """One person or thing: what is asked for must be there."""

    def __init__(self, answers):
        self.answers = answers

    def __getitem__(self, question):
        value = self.answers.get(question)
        if value in (None, "", "unknown"):
            raise Unanswered(question)
        return value

    def get(self, question, otherwise):
        """For a question that is not always asked, or that the centre decides."""
        value = self.answers.get(question)
        return otherwise if value in (None, "", "unknown") else value

    def things(self, question):
        return [Answers(thing) for thing in self[question]]

    def day(self, question):
        return date.fromisoformat(self[question])


class Person(Answers):
    def __init__(self, answers, relation=None):
        super().__init__(answers)
        self.relation = relation or self["relation"]
        self.age = self["age"]

    @property
    def couple(self):
        return self.relation in ("spouse", "partner")

    @property
    def minor(self):
        return self.age < 18

    @property
    def unmarried(self):
        return not (15 <= self.age < 18 and self["married"])

    @property
    def in_charge(self):
        return self.minor and not self.couple and self.relation != "self" and self["in_charge"]

    @property
    def shares_household(self):
        return self.couple or self.in_charge or self["shares_household"]

    @property
    def claim(self):
        """The own leefloon of somebody else: no, receives, asks."""
        if self.couple or (not self.minor and self.shares_household):
            return self["leefloon_claim"]
        return "no"


    @property
    def studies(self):
        """Asked of who claims, from 16 years."""
        return self["studies"] if self.age >= 16 and (self.relation == "self" or self.claim != "no") else "none"


class Home:
    """You, and who lives with you."""

    def __init__(self, answers, day):
        self.day = day
        self.you = Person(answers["you"], "self")
        if not isinstance(answers.get("others"), list):
            raise Unanswered("others")
        self.others = [Person(other) for other in answers["others"]]
        couples = [other for other in self.others if other.couple]
        if len(couples) > 1:
            raise NotCovered("two partners")
        self.partner = couples[0] if couples else None
        self.debtors_counted = answers.get("debtors_counted")
        self.family_rate_below_half = answers.get("family_rate_below_half")

    @property
    def start(self):
        """The day from which the right runs: of the leefloon that is paid, else of the request."""
        return self.you.day("leefloon_since") if self.you["receives_leefloon"] else self.day
