"""The places of a rule that can be mutated, found by libclang, and the copy of the file in which each asks which mutant is active (mutant.hpp).

A place has the number of its first mutant. Each mutant is told as file, trimmed line and change: that stays the same when other lines move."""
import re
from pathlib import Path

from clang import cindex
from clang.cindex import CursorKind as Kind
from clang.cindex import TypeKind

cindex.Config.set_library_file("/usr/lib/llvm-14/lib/libclang-14.so.1")

COMPARISONS = {"<": ("Less", "<="), "<=": ("LessOrEqual", "<"), ">": ("Greater", ">="), ">=": ("GreaterOrEqual", ">")}
EQUALITIES = {"==": ("Equal", "!="), "!=": ("Unequal", "==")}
ARITHMETIC = {"+": ("Plus", "-"), "-": ("Minus", "+"), "*": ("Times", "without"), "/": ("Over", "without")}
LOGIC = {"&&": ("Both", "||"), "||": ("Either", "&&")}
# Our own words: what takes their place.
WORDS = {
    "below": ("Below", ("not above", "at_least")), "at_least": ("AtLeast", ("above", "below")),
    "smallest": ("Smallest", ("largest",)), "largest": ("Largest", ("smallest",)), "std::min": ("Min", ("max",)), "std::max": ("Max", ("min",)),
    "not_below_zero": ("NotBelowZero", ("dropped",)), "is_yes": ("Yes", ("or open",)), "is_no": ("No", ("or open",)),
}
NUMBERS = {TypeKind.INT, TypeKind.UINT, TypeKind.LONG, TypeKind.ULONG, TypeKind.SHORT, TypeKind.USHORT, TypeKind.LONGLONG, TypeKind.ULONGLONG, TypeKind.INT128, TypeKind.UCHAR}
STATEMENTS = {Kind.IF_STMT, Kind.FOR_STMT, Kind.CXX_FOR_RANGE_STMT, Kind.COMPOUND_STMT}


class Copy:
    """One file: its places, and its text with them."""

    def __init__(self, path, text, first, keys):
        self.path, self.text, self.next, self.keys = str(path), text, first, keys
        self.mutants, self.wraps, self.replaced, self.seen = [], [], {}, set()

    def place(self, start, changes):
        """A place at this offset with these changes; the number of its first mutant."""
        first = self.next
        line_start = self.text.rfind("\n", 0, start) + 1
        line = self.text[line_start:self.text.find("\n", start)].strip().encode("latin-1").decode()
        for number, change in enumerate(changes):
            self.mutants.append({"id": first + number, "place": first, "file": self.path, "at": self.text.count("\n", 0, start) + 1, "line": line, "change": change})
        self.next += len(changes)
        return first

    def wrap(self, start, end, before, after):
        self.wraps.append((start, end, before, after))

    def replace(self, start, end, by):
        self.replaced[start] = (end, by)

    def instrumented(self):
        """The wraps of the same place keep their order; inner ones open later and close earlier."""
        opens, closes = {}, {}
        for number, (start, end, before, after) in enumerate(self.wraps):
            opens.setdefault(start, []).append((-end, number, before))
            closes.setdefault(end, []).append((-start, -number, after))
        out, offset = [], 0
        while offset <= len(self.text):
            out += [text for *_, text in sorted(closes.get(offset, []))]
            out += [text for *_, text in sorted(opens.get(offset, []))]
            if offset in self.replaced:
                offset, by = self.replaced[offset]
                out.append(by)
            elif offset < len(self.text):
                out.append(self.text[offset])
                offset += 1
            else:
                break
        return "".join(out)


def extent(cursor):
    return cursor.extent.start.offset, cursor.extent.end.offset


def inner(cursor):
    """Without what the compiler put around it."""
    while cursor.kind in (Kind.UNEXPOSED_EXPR,) and len(children := list(cursor.get_children())) == 1 and extent(children[0]) == extent(cursor):
        cursor = children[0]
    return cursor


def operands(cursor):
    """Of an operator, the two it stands between; none where it stands elsewhere."""
    sides = [child for child in cursor.get_children() if not (child.spelling.startswith("operator") and extent(child)[1] - extent(child)[0] < 4)]
    sides.sort(key=lambda child: extent(child)[0])
    if len(sides) != 2 or extent(sides[0])[1] > extent(sides[1])[0]:
        return None
    return sides


def is_constant(cursor, text):
    """What the compiler must know: cases of a switch are left out where they are met."""
    start, end = extent(cursor)
    head = text[start:end].split("{")[0].split("=")[0]
    if cursor.kind == Kind.VAR_DECL:
        return "constexpr" in head
    if cursor.kind in (Kind.FUNCTION_DECL, Kind.CONSTRUCTOR, Kind.CXX_METHOD):
        return "consteval" in head or "= delete" in text[start:end] or "= default" in text[start:end]
    return cursor.kind in (Kind.ENUM_DECL, Kind.STATIC_ASSERT, Kind.TYPE_ALIAS_DECL, Kind.USING_DECLARATION, Kind.TEMPLATE_NON_TYPE_PARAMETER)


class Finder:
    def __init__(self, copy):
        self.copy, self.text = copy, copy.text

    def walk(self, cursor, parents):
        location = cursor.location.file
        if cursor.kind != Kind.TRANSLATION_UNIT and (location is None or location.name != self.copy.path):
            return
        if is_constant(cursor, self.text):
            return
        start, end = extent(cursor)
        key = (start, end, cursor.kind, cursor.spelling)
        if key in self.copy.seen:
            return
        self.copy.seen.add(key)
        self.look(cursor, start, end, parents)
        children = list(cursor.get_children())
        if cursor.kind == Kind.CASE_STMT:
            children = children[1:]
        for child in children:
            self.walk(child, [*parents, cursor])

    def look(self, cursor, start, end, parents):
        kind, spelling, words = cursor.kind, cursor.spelling, self.text[start:end]
        if kind in (Kind.BINARY_OPERATOR, Kind.CALL_EXPR, Kind.UNEXPOSED_EXPR) and (kind == Kind.BINARY_OPERATOR or spelling.startswith("operator")):
            self.operator(cursor, start, end, parents)
        if words.startswith("!") and len(words) > 1 and (kind == Kind.UNARY_OPERATOR or spelling == "operator!") and not words.startswith("!=") and self.is_new(start, "!"):
            first = self.copy.place(start, ["! dropped"])
            self.copy.replace(start, start + 1, f"mutation::Not{{{first}}}(")
            self.copy.wrap(start, end, "", ")")
        if kind == Kind.CALL_EXPR:
            self.call(cursor, start, end, words)
        if kind in (Kind.CALL_EXPR, Kind.COMPOUND_ASSIGNMENT_OPERATOR, Kind.BINARY_OPERATOR, Kind.UNEXPOSED_EXPR):
            self.statement(cursor, start, end, words, parents)
        if kind == Kind.IF_STMT:
            self.condition_of_if(cursor)
        if kind == Kind.CONDITIONAL_OPERATOR:
            self.test(next(cursor.get_children()))
        if kind == Kind.INTEGER_LITERAL and re.fullmatch(r"[\d']+u?", words):
            first = self.copy.place(start, [f"{words} + 1", f"{words} - 1"])
            self.copy.wrap(start, end, "(", f" + mutation::one_more_or_less({first}))")
        if kind == Kind.CXX_BOOL_LITERAL_EXPR and words in ("true", "false"):
            first = self.copy.place(start, [f"{words} turned"])
            self.copy.wrap(start, end, "(", f" != (mutation::at({first}, 1) != 0))")
        if kind == Kind.DECL_REF_EXPR:
            self.name(cursor, start, end, words)
        if kind == Kind.CALL_EXPR and spelling == "Key" and words.startswith('"'):
            self.key(start, end, words)

    def is_new(self, *place):
        """The compiler may show the same words twice."""
        if place in self.copy.seen:
            return False
        self.copy.seen.add(place)
        return True

    def operator(self, cursor, start, end, parents):
        sides = operands(cursor)
        if sides is None:
            return
        (left, left_end), (right, right_end) = extent(sides[0]), extent(sides[1])
        between = self.text[left_end:right]
        sign = re.sub(r"//[^\n]*|\(|\)|\s", "", between)
        if left != start and self.text[start:left].strip("( "):
            return
        at = left_end + between.find(sign)
        types = [side.type.get_canonical() for side in sides]
        if "ordering" in types[0].spelling or not self.is_new(left, right_end, sign):
            return
        in_for = parents and parents[-1].kind == Kind.FOR_STMT
        if sign in COMPARISONS and not (in_for and "size()" in self.text[right:right_end]):
            name, other = COMPARISONS[sign]
            changes = [f"{sign} to {other}", f"{sign} negated"]
        elif sign in EQUALITIES:
            name, other = EQUALITIES[sign]
            changes = [f"{sign} to {other}"]
        elif sign in ARITHMETIC and self.is_number(types):
            name, other = ARITHMETIC[sign]
            changes = [f"{sign} to {other}"]
        elif sign in LOGIC:
            name, other = LOGIC[sign]
            if all(one.kind == TypeKind.BOOL or "Fact" not in one.spelling for one in types):
                first = self.copy.place(at, [f"{sign} to {other}"])
                for a, b in ((left, left_end), (right, right_end)):
                    self.copy.wrap(a, b, f"mutation::turned({first}, static_cast<bool>(", "))")
                self.copy.wrap(left, right_end, "((", f") != (mutation::at({first}, 1) != 0))")
                return
            changes = [f"{sign} to {other}", f"{sign} left side alone", f"{sign} right side alone"]
        else:
            return
        first = self.copy.place(at, changes)
        self.copy.wrap(left, right_end, f"mutation::{name}{{{first}}}(", ")")
        self.copy.replace(at, at + len(sign), ",")

    @staticmethod
    def is_number(types):
        return all(one.kind in NUMBERS or one.kind == TypeKind.DEPENDENT or re.search(r"\b(Amount|Fact<int>|Fact<iura::Amount>|Figure)\b", one.spelling) for one in types)

    def test(self, cursor):
        start, end = extent(cursor)
        first = self.copy.place(start, ["always", "never"])
        self.copy.wrap(start, end, f"mutation::test({first}, ", ")")

    def condition_of_if(self, cursor):
        children = list(cursor.get_children())
        start, end = extent(cursor)
        if self.text[start:end].startswith("if constexpr"):
            return
        for child in children:
            if child.kind in (Kind.DECL_STMT, Kind.VAR_DECL):
                continue
            self.test(child)
            return

    def call(self, cursor, start, end, words):
        arguments = list(cursor.get_arguments())
        callee = re.match(r"[\w:]+(?=\()", words)
        name = callee[0] if callee else ""
        if cursor.spelling and cursor.spelling not in ("low", "high", "require", "condition", "note", "between", "Amount", "Fact", name.split(":")[-1]):
            return
        if name in WORDS and len(arguments) == (1 if name in ("not_below_zero", "is_yes", "is_no") else 2):
            functor, changes = WORDS[name]
            first = self.copy.place(start, [f"{name} to {change}" for change in changes])
            self.copy.replace(start, start + len(name), f"mutation::{functor}{{{first}}}")
        elif name == "choose" and len(arguments) == 3:
            first = self.copy.place(start, ["choose the other way", "choose always", "choose never"])
            self.copy.wrap(*extent(arguments[0]), f"mutation::chosen({first}, ", ")")
        elif (name in ("unknown_yes_no", "unasked", "of_unlisted") and cursor.spelling == name) or (cursor.spelling in ("between", "") and re.match(r"Fact<\w+>::between\(", words)):
            first = self.copy.place(start, ["open to low", "open to high"])
            self.copy.wrap(start, end, f"mutation::Known{{{first}}}(", ")")
        elif cursor.spelling in ("low", "high", "") and (match := re.search(r"\.(low|high)\(\)$", words)):
            functor, other = ("Low", "high") if match[1] == "low" else ("High", "low")
            first = self.copy.place(start, [f"{match[1]} to {other}"])
            self.copy.wrap(start, start + match.start(), f"mutation::{functor}{{{first}}}(", ")")
            self.copy.replace(start + match.start(), end, "")
        elif re.search(r"(\.|^)require\(", words.split('"')[0]) and len(arguments) > 2:
            self.dropped(arguments[2], "require", "true")
        elif re.match(r"(\w+\.)?trace\.condition\(", words) and len(arguments) > 2:
            self.dropped(arguments[2], "condition", "true")
        elif re.match(r"(\w+\.)?trace\.note\(", words) and len(arguments) > 2:
            self.dropped(arguments[2], "note", "false")
        elif words in ("Amount{}", "Fact<Amount>{}"):
            first = self.copy.place(start, ["a cent a month"])
            self.copy.replace(start, end, f"Amount{{mutation::cent_a_month({first})}}" if words == "Amount{}" else f"Fact<Amount>{{Amount{{mutation::cent_a_month({first})}}}}")

    def dropped(self, holds, what, becomes):
        start, end = extent(holds)
        first = self.copy.place(start, [f"{what} dropped"])
        self.copy.wrap(start, end, f"mutation::dropped({first}, ", f", {becomes})")

    def statement(self, cursor, start, end, words, parents):
        """What is done here is left undone; what is told of it is not looked at."""
        parent = parents[-1] if parents else None
        if parent is None or parent.kind not in STATEMENTS or self.text[end:end + 1] != ";" or re.match(r"(\w+\.)?trace\.|return", words) or ".require(" in words.split('"')[0]:
            return
        if self.text[:start].rstrip()[-1] not in "{};)" and not self.text[:start].rstrip().endswith("else"):
            return
        if parent.kind == Kind.FOR_STMT and self.text[start - 1] != "\n" and not self.text[:start].rstrip().endswith(")"):
            return
        first = self.copy.place(start, ["left undone"])
        self.copy.wrap(start, end, f"mutation::at({first}, 1) != 0 ? void() : void(", ")")

    def name(self, cursor, start, end, words):
        to = cursor.referenced
        if to is None:
            return
        if to.kind == Kind.VAR_DECL and words == "none":
            first = self.copy.place(start, ["none and a cent a month"])
            self.copy.wrap(start, end, "(", f" + Amount{{mutation::cent_a_month({first})}})")
        elif to.kind == Kind.ENUM_CONSTANT_DECL and words.endswith(to.spelling) and to.spelling != "size":
            names = [one.spelling for one in to.semantic_parent.get_children() if one.kind == Kind.ENUM_CONSTANT_DECL and one.spelling != "size"]
            other = names[(names.index(to.spelling) + 1) % len(names)]
            if other == to.spelling:
                return
            first = self.copy.place(start, [f"{words} to {other}"])
            self.copy.wrap(start, end, f"(mutation::at({first}, 1) != 0 ? {words[:-len(to.spelling)]}{other} : ", ")")

    def key(self, start, end, words):
        other = self.copy.keys.get(words.strip('"'))
        if other and self.is_new(start, "key"):
            first = self.copy.place(start, [f"{words} to {other}"])
            self.copy.wrap(start, end, f'(mutation::at({first}, 1) != 0 ? iura::Key{{"{other}"}} : iura::Key{{', "})")


def copy_of(path, arguments, first, keys):
    """The file with its places; `keys`: of a parameter, the one that may be read instead."""
    text = Path(path).read_text(encoding="latin-1")  # offsets are bytes
    unit = cindex.Index.create().parse(str(path), args=arguments)
    errors = [str(one) for one in unit.diagnostics if one.severity >= cindex.Diagnostic.Error]
    if errors:
        raise SystemExit(f"{path}: {errors[0]}")
    copy = Copy(path, text, first, keys)
    Finder(copy).walk(unit.cursor, [])
    return copy
