"""Formulas as nested closures over a game, for the naive interpreter."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from game.engine.formula import LIMIT, Apply, Ask, Expression, Number, Read, Truth
from game.engine.grid import FOREVER, NEVER
from game.engine.state import BROKEN, HELD, IN_FORCE, LAPSED, SUSPENDED, WALKED
from game.engine.surroundings import LEANINGS
from tests.bench.naive_table import clauses_of, number
from tests.bench.naive_verbs import STANDING

if TYPE_CHECKING:
    from tests.bench.naive import Game

Closure = Callable[["Game"], Any]


def closure(tree: Expression, gauge: Callable[[int], Closure]) -> Closure:
    """A formula as nested functions of the game."""
    match tree:
        case Number(value) | Truth(value):
            return lambda _: value
        case Read(source, index):
            return _reader(source, index, gauge)
        case Ask(question, arguments):
            ask = QUESTIONS[question]
            return lambda game: ask(game, *arguments)
        case Apply(operation, inner):
            parts = [closure(part, gauge) for part in inner]
            return OPERATIONS[operation](*parts)


def _reader(source: str, index: int, gauge: Callable[[int], Closure]) -> Closure:
    if source == "metric":
        return lambda game: game.points[index]
    if source == "trait":
        return lambda game: game.traits[index]
    if source == "lens":
        return lambda game: game.lenses[index]
    if source == "gauge":
        return gauge(index)
    return lambda game: game.times[index]


def _bound(x: float) -> float:
    return LIMIT if x > LIMIT else max(x, -LIMIT)


def _logistic(x: float) -> float:
    return 0.5 + x / (2.0 * math.sqrt(x * x + 4.0))


def _divide(a: float, b: float) -> float:
    return _bound(a / b) if b else 0.0


OPERATIONS: dict[str, Callable[..., Closure]] = {
    "+": lambda a, b: lambda g: _bound(a(g) + b(g)),
    "-": lambda a, b: lambda g: _bound(a(g) - b(g)),
    "*": lambda a, b: lambda g: _bound(a(g) * b(g)),
    "/": lambda a, b: lambda g: _divide(a(g), b(g)),
    "negate": lambda a: lambda g: -a(g),
    "<": lambda a, b: lambda g: a(g) < b(g),
    "<=": lambda a, b: lambda g: a(g) <= b(g),
    ">": lambda a, b: lambda g: a(g) > b(g),
    ">=": lambda a, b: lambda g: a(g) >= b(g),
    "==": lambda a, b: lambda g: a(g) == b(g),
    "!=": lambda a, b: lambda g: a(g) != b(g),
    "and": lambda a, b: lambda g: a(g) and b(g),
    "or": lambda a, b: lambda g: a(g) or b(g),
    "not": lambda a: lambda g: not a(g),
    "if": lambda c, a, b: lambda g: a(g) if c(g) else b(g),
    "min": lambda a, b: lambda g: min(a(g), b(g)),
    "max": lambda a, b: lambda g: max(a(g), b(g)),
    "clamp": lambda x, low, high: lambda g: min(max(x(g), low(g)), high(g)),
    "abs": lambda a: lambda g: abs(a(g)),
    "round": lambda a: lambda g: float(round(a(g))),
    "sqrt": lambda a: lambda g: math.sqrt(max(a(g), 0.0)),
    "logistic": lambda a: lambda g: _logistic(a(g)),
}


def _options(game: Game, what: int) -> tuple[int, ...]:
    count = len(game.rules.options.ids)
    return (what,) if what < count else game.rules.orders[what - count].options


def _package(game: Game, what: int) -> tuple[int, int | None]:
    """The agreement, and the code of the package or None for any."""
    count = len(game.rules.packages)
    if what >= count:
        return what - count, None
    return game.rules.packages[what].agreement, game.rules.packages[what].code


def _days_left(game: Game, clock: int) -> float:
    due = game.world["clocks"][clock]
    return max(due - game.today, 0.0) if due >= 0.0 else FOREVER / 100


def _offered(game: Game, what: int, seat: int = -1) -> bool:
    g, package = _package(game, what)
    if game.rules.agreements[g].table is not None:
        accepted = [row[g] for row in game.world["accepts"]]
        there = package is None or game.world["draft"][g] == package
        return there and (any(accepted) if seat < 0 else bool(accepted[seat]))
    stands = (
        [row[g] for row in game.world["signed"]] if seat < 0 else [game.world["signed"][seat][g]]
    )
    return any(s >= 0 if package is None else s == package for s in stands)


def _agreed(game: Game, what: int) -> bool:
    g, package = _package(game, what)
    now = game.world["package"][g]
    return bool(now >= 0 if package is None else now == package)


def _moved(game: Game, move: int) -> bool:
    actor = game.rules.movers[move]
    return bool(game.world["moved"][actor] == move and game.world["acted"][actor])


def _notice_open(game: Game, g: int) -> bool:
    if game.rules.agreements[g].lapse_on[game.number] == NEVER:
        return False
    return bool(game.world["status"][g] in STANDING and game.world["notice"][g] < 0.0)


def _chosen(game: Game, option: int) -> bool:
    event = game.rules.event_options[option].event
    return bool(game.world["answer"][event] == option)


def _stands(game: Game, g: int) -> bool:
    """Whether terms of an agreement are in force, if only suspended."""
    return game.world["status"][g] in STANDING and game.world["package"][g] >= 0


def _term(game: Game, clause: int) -> float:
    g, place = game.rules.clauses[clause]
    return number(game, g, place, game.world["package"][g]) if _stands(game, g) else 0.0


def _draft(game: Game, clause: int) -> float:
    g, place = game.rules.clauses[clause]
    code = game.world["draft"][g]
    return (
        number(game, g, place, code) if code >= 0 else float(clauses_of(game, g)[place].values[0])
    )


def _tabled(game: Game, g: int, seat: int = -1) -> bool:
    if seat < 0:
        return bool(game.world["draft"][g] >= 0)
    return bool(game.world["drafter"][g] == seat)


def _walked_out(game: Game, g: int, seat: int = -1) -> bool:
    rows = game.world["said"]
    return any(row[g] & WALKED for row in (rows if seat < 0 else [rows[seat]]))


def _points(game: Game, what: int, g: int) -> float:
    if not _stands(game, g):
        return 0.0
    for sheet in game.rules.sheets:
        if (sheet.seat, sheet.leaning, sheet.agreement) == (*divmod(what, LEANINGS), g):
            return float(sheet.points[game.world["package"][g]])
    return 0.0


QUESTIONS: dict[str, Callable[..., Any]] = {
    "running": lambda game, clock: game.world["clocks"][clock] >= 0.0,
    "days_left": _days_left,
    "marked": lambda game, marker: game.world["marks"][marker] > game.today,
    "ordered": lambda game, what: any(game.done[o] for o in _options(game, what)),
    "used": lambda game, what: float(sum(game.world["used"][o] for o in _options(game, what))),
    "happened": lambda game, event: game.world["happened"][event] > 0,
    "chosen": _chosen,
    "moved": _moved,
    "last_move": lambda game, move: game.world["moved"][game.rules.movers[move]] == move,
    "in_force": lambda game, g: game.world["status"][g] == IN_FORCE,
    "lapsed": lambda game, g: game.world["status"][g] == LAPSED,
    "suspended": lambda game, g: game.world["status"][g] == SUSPENDED,
    "agreed": _agreed,
    "offered": _offered,
    "notice_given": lambda game, g: game.world["notice"][g] >= 0.0,
    "notice_open": _notice_open,
    "expires_in": lambda game, g: min(game.world["expires"][g] - game.today, FOREVER / 100),
    "term": _term,
    "draft": _draft,
    "tabled": _tabled,
    "walked_out": _walked_out,
    "tied": lambda game, g, seat: game.world["tied"][seat][g] > 0.0,
    "points": _points,
    "committed": lambda game, c: game.world["words"][c] == HELD,
    "broken": lambda game, c: game.world["words"][c] == BROKEN,
    "leaning": lambda game, what: game.world["leanings"][what // LEANINGS] == what % LEANINGS,
    "capital": lambda game, seat: float(game.world["capital"][seat]),
}
