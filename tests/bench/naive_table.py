"""The naive interpreter's tables: drafts as lists of levels, written from the manual."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from game.engine.grid import NEVER
from game.engine.parts import Consent
from game.engine.state import (
    ACCEPTED,
    DRAFTED,
    HELD,
    IN_FORCE,
    POLLED,
    SPLIT_OFF,
    TIED,
    UNDECIDED,
    WALKED,
)
from game.engine.table import Move
from game.engine.treaty import Clause, TableRules

if TYPE_CHECKING:
    from tests.bench.naive import Game

NOTHING = -1


def clauses_of(game: Game, g: int) -> tuple[Clause, ...]:
    """The clauses of an agreement that is talked over."""
    drafts = game.rules.agreements[g].drafts
    return () if drafts is None else drafts.clauses


def levels_of(game: Game, g: int, code: int) -> list[int]:
    """A draft taken apart: the last clause counts fastest."""
    found = []
    for clause in reversed(clauses_of(game, g)):
        code, level = divmod(code, len(clause.values))
        found.append(level)
    return found[::-1]


def code_of(game: Game, g: int, levels: list[int]) -> int:
    """A draft put together."""
    code = 0
    for clause, level in zip(clauses_of(game, g), levels, strict=True):
        code = code * len(clause.values) + level
    return code


def number(game: Game, g: int, place: int, code: int) -> float:
    """What a draft says in a clause."""
    return float(clauses_of(game, g)[place].values[levels_of(game, g, code)[place]])


def in_paper(game: Game, g: int, code: int) -> list[int]:
    """Clauses that are in a draft: not at the level that means they are not."""
    pairs = zip(clauses_of(game, g), levels_of(game, g, code), strict=True)
    return [place for place, (clause, level) in enumerate(pairs) if level != clause.absent]


def signers_of(game: Game, g: int, code: int) -> set[int]:
    """Seats that must sign what is in the paper."""
    clauses, seats = clauses_of(game, g), range(len(game.rules.seats))
    inside = [] if code == NOTHING else in_paper(game, g, code)
    return {s for place in inside for s in seats if clauses[place].signers[s]}


def is_agreed(game: Game, g: int) -> bool:
    """Whether a draft lies there and all who must sign it have accepted it."""
    code = game.world["draft"][g]
    signers = signers_of(game, g, code)
    return code != NOTHING and all(game.world["accepts"][s][g] for s in signers)


def is_essential(game: Game, s: int, g: int) -> bool:
    """Whether nothing can be agreed without a seat: it signs what is in every paper."""
    clauses = clauses_of(game, g)
    always = [clause for clause in clauses if clause.absent < 0]
    if always:
        return any(clause.signers[s] for clause in always)
    return all(clause.signers[s] for clause in clauses)


def settled(game: Game, g: int) -> dict[int, int]:
    """Levels of clauses that side deals in force have settled."""
    found: dict[int, int] = {}
    for other, agreement in enumerate(game.rules.agreements):
        table = agreement.table
        if table is not None and table.part_of == g and game.world["status"][other] == IN_FORCE:
            found.update(dict(table.settles))
    return found


# -- talking -------------------------------------------------------------------------------------


def talk(game: Game, said: Mapping[tuple[int, int], Move]) -> None:
    """All exchanges of a turn; who speaks first rotates from turn to turn."""
    rules = game.rules
    tables = [a for a in rules.agreements if a.table is not None]
    parties = sorted({s for agreement in tables for s in agreement.seats})
    most = max((a.table.exchanges for a in tables if a.table is not None), default=0)
    for exchange in range(most):
        for i in range(len(parties)):
            seat = parties[(game.number + i) % len(parties)]
            move = said.get((exchange, seat))
            if move is not None:
                _say(game, seat, exchange, move)


def _say(game: Game, s: int, exchange: int, move: Move) -> None:
    """One move, if it can be made."""
    names = [agreement.id for agreement in game.rules.agreements]
    g = names.index(move.agreement)
    table = game.rules.agreements[g].table
    if table is None or s not in game.rules.agreements[g].seats or exchange >= table.exchanges:
        return
    if not game.world["said"][s][g] & WALKED and _is_open(game, g, table):
        _SAYERS[move.word](game, s, g, table, move)


def _accept(game: Game, s: int, g: int, _: TableRules, __: Move) -> None:
    if game.world["draft"][g] != NOTHING and not game.world["accepts"][s][g]:
        game.world["accepts"][s][g] = True
        game.world["said"][s][g] |= ACCEPTED


def _walk_out(game: Game, s: int, g: int, table: TableRules, _: Move) -> None:
    if is_essential(game, s, g):
        game.world["closed"][g] = game.today + table.closed_for
    if is_essential(game, s, g) or s in signers_of(game, g, game.world["draft"][g]):
        clear(game, g)
    game.world["said"][s][g] |= WALKED


def _is_open(game: Game, g: int, table: TableRules) -> bool:
    world = game.world
    several = len(signers_of(game, g, world["draft"][g])) > 1
    if world["closed"][g] > game.today or (several and is_agreed(game, g)):
        return False
    if table.opens is None and world["status"][g] == IN_FORCE:
        return False
    left = [s for s, row in enumerate(world["said"]) if row[g] & WALKED]
    if any(is_essential(game, s, g) for s in left):
        return False
    main = table.part_of
    if main >= 0 and (world["status"][main] == IN_FORCE or world["closed"][main] > game.today):
        return False
    return table.opens is None or bool(game.scripts.of(table.opens)(game))


def _draft(game: Game, s: int, g: int, table: TableRules, move: Move) -> None:
    lying = game.world["draft"][g]
    if move.word == "counter" and lying == NOTHING:
        return
    if move.word == "split_off" and table.part_of < 0:
        return
    clauses = clauses_of(game, g)
    empty = [max(clause.absent, 0) for clause in clauses]
    before = empty if lying == NOTHING else levels_of(game, g, lying)
    levels = list(before) if move.word == "counter" else list(empty)
    for place, clause in enumerate(clauses):
        if clause.id in move.terms:
            levels[place] = _level(clause, move.terms[clause.id])
    fixed = settled(game, g)
    for place, level in fixed.items():
        levels[place] = level
    others = [place for place, clause in enumerate(clauses) if not clause.proposers[s]]
    moved = {place for place in others if levels[place] != before[place]}
    code = code_of(game, g, levels)
    if code != lying and in_paper(game, g, code) and not moved - set(fixed):
        _put(game, s, g, code, table.lies)
        if move.word == "split_off":
            game.world["said"][s][g] |= SPLIT_OFF


def _put(game: Game, s: int, g: int, code: int, lies: float) -> None:
    world = game.world
    world["draft"][g], world["drafter"][g] = code, s
    for seat, row in enumerate(world["accepts"]):
        row[g] = seat == s
    world["lies"][g] = game.today + lies
    world["offers"][s][g] = code
    if world["opened"][s][g] == NOTHING:
        world["opened"][s][g] = code
    world["said"][s][g] |= DRAFTED


def _level(clause: Clause, term: float | str) -> int:
    if isinstance(term, str):
        return clause.names.index(term)
    return [abs(value - term) < 1e-6 for value in clause.values.tolist()].index(True)


def _tie(game: Game, s: int, g: int, table: TableRules, _: Move) -> None:
    tie, world = table.ties[s], game.world
    if tie is None or world["tied"][s][g] > 0 or world["capital"][s] < tie.cost:
        return
    world["tied"][s][g] = tie.raises
    world["capital"][s] -= tie.cost
    world["said"][s][g] |= TIED


def _poll(game: Game, s: int, g: int, table: TableRules, _: Move) -> None:
    poll, world = table.polls[s], game.world
    if poll is None or world["said"][s][g] & POLLED or world["capital"][s] < poll.cost:
        return
    for place in game.rules.sounded[s]:
        world["sharp"][s][place] = max(world["sharp"][s][place], game.today + poll.lasts)
    world["capital"][s] -= poll.cost
    world["said"][s][g] |= POLLED


def clear(game: Game, g: int) -> None:
    """Nothing lies on the table."""
    world = game.world
    world["draft"][g], world["drafter"][g], world["lies"][g] = NOTHING, UNDECIDED, NEVER
    for row in world["accepts"]:
        row[g] = False


_SAYERS = {
    "table": _draft,
    "counter": _draft,
    "split_off": _draft,
    "accept": _accept,
    "tie_hands": _tie,
    "poll": _poll,
    "walk_out": _walk_out,
}


def done_at_tables(game: Game) -> dict[str, set[int]]:
    """Walk-outs and tied hands of this turn, as deeds of the phase ``table``."""
    many = len(game.rules.agreements)
    found: dict[str, set[int]] = {"walked_out": set(), "tied": set()}
    for s, row in enumerate(game.world["said"]):
        for g, bits in enumerate(row):
            if bits & WALKED:
                found["walked_out"].add(s * many + g)
            if bits & TIED:
                found["tied"].add(s * many + g)
    return found


def let_fall(game: Game) -> None:
    """At the end of a turn old drafts fall, and those that a side deal contradicts."""
    world = game.world
    for g, code in enumerate(world["draft"]):
        if code == NOTHING:
            continue
        levels = levels_of(game, g, code)
        wrong = any(levels[place] != level for place, level in settled(game, g).items())
        if wrong or world["lies"][g] < game.tomorrow:
            clear(game, g)
    for g, agreement in enumerate(game.rules.agreements):
        for s, tie in enumerate(agreement.table.ties if agreement.table else ()):
            if tie is not None and world["words"][tie.commitment] != HELD:
                world["tied"][s][g] = 0.0
    for row in world["said"]:
        row[:] = [0] * len(row)


# -- concluding ----------------------------------------------------------------------------------


def conclude(game: Game, draws: list[float], votes: list[float]) -> dict[str, set[int]]:
    """Agreed drafts that all who are asked accept come into force."""
    rules, world = game.rules, game.world
    most = max((len(agreement.consents) for agreement in rules.agreements), default=0)
    found: dict[str, set[int]] = {"agreed": set(), "clause": set(), "withheld": set()}
    for g, agreement in enumerate(rules.agreements):
        code = world["draft"][g]
        same = world["status"][g] == IN_FORCE and world["package"][g] == code
        if agreement.table is None or not is_agreed(game, g) or same:
            continue
        refused = _refusal(game, g, code, draws, votes)
        if refused is not None:
            found["withheld"].add(g * most + refused)
            continue
        found["agreed"].add(g)
        inside = in_paper(game, g, code)
        found["clause"] |= {c for c, (a, place) in enumerate(rules.clauses)
                            if a == g and place in inside}  # fmt: skip
        lasts = agreement.lasts
        if agreement.lasts_by >= 0:
            lasts = float(round(number(game, g, agreement.lasts_by, code) * 365.25))
        game.entering.append(partial(game.enter, g, code, lasts))
        game.entering.append(partial(clear, game, g))
    return found


def drop_refused(game: Game, withheld: set[int]) -> None:
    """What was refused is off the table, once its effects have happened."""
    most = max((len(agreement.consents) for agreement in game.rules.agreements), default=0)
    for place in withheld:
        clear(game, place // most)


def _refusal(game: Game, g: int, code: int, draws: list[float], votes: list[float]) -> int | None:
    """The first of those asked that says no; None if nobody does."""
    inside = in_paper(game, g, code)
    for i, consent in enumerate(game.rules.agreements[g].consents):
        if consent.clauses and not set(consent.clauses) & set(inside):
            continue
        if not game.says_yes(consent, draws, votes):
            return i
    return None


def passes(game: Game, consent: Consent, votes: list[float]) -> bool:
    """Whether a body says yes: members counted group by group."""
    body = game.rules.bodies[consent.body]
    yes = no = 0
    for i, group in enumerate(body.groups):
        support = game.scripts.of(consent.support[i])(game) + group.sd * votes[consent.slot + i]
        share = 0.5 + support / (2.0 * (support * support + 4.0) ** 0.5)
        if group.whip is not None and game.scripts.of(group.whip)(game):
            rebels = 2.0 * group.defects * (1.0 - share if support >= 0.0 else share)
            share = 1.0 - rebels if support >= 0.0 else rebels
        voting = round(group.members * (1.0 - group.abstains * 4.0 * share * (1.0 - share)))
        ayes = round(voting * share)
        if body.veto and voting - ayes > ayes:
            return False
        yes, no = yes + ayes, no + voting - ayes
    return body.veto or yes > body.quota * (yes + no)
