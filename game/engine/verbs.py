"""The verbs other than change: what acts do to capital, clocks, agreements and words.

What several deeds of a phase do to the same thing is merged so that neither the order of
deeds nor of files matters: undoing comes before doing (see ``VERBS``), the longer time and
the earlier day win, gifts of capital are added up, of two cards the one listed first is dealt.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from game.engine.events import LEANING, MESSAGE, Fact
from game.engine.grid import FOREVER, NEVER, Truths
from game.engine.parts import Act, Phase
from game.engine.state import HELD, IN_FORCE, SUSPENDED, UNDECIDED, UNSPOKEN
from game.engine.surroundings import LEANINGS
from game.engine.turn import Turn


def perform(turn: Turn, phase: Phase, happening: Truths) -> None:
    """Carry out the verbs of all deeds that are ``happening``, (deeds, R).

    Every ``when`` is asked before anything is done: within a phase all read its start.
    """
    done = set(np.flatnonzero(happening.any(axis=1)).tolist())
    due = [(act, _where(turn, act, happening[deed])) for deed, act in phase.acts if deed in done]
    before = turn.state.capital.copy()
    cards = turn.state.leanings[:, 0].tolist() if turn.facts is not None else []
    for act, where in due:
        if act.verb == "message":
            _tell(turn, phase.name, act, where)
        elif where.any():
            VERBS[act.verb](turn, act, where)
    _settle(turn, before)
    if turn.facts is not None:
        _tell_cards(turn, turn.facts, phase.name, cards)


def _where(turn: Turn, act: Act, happening: Truths) -> Truths:
    if act.when is None:
        return happening
    where: Truths = happening & act.when.value(turn.around)
    return where


def _tell(turn: Turn, phase: str, act: Act, where: Truths) -> None:
    if turn.facts is not None and where[0]:
        turn.facts.append(Fact(MESSAGE, "", act.told(), phase, act.number))


def _grant(turn: Turn, act: Act, where: Truths) -> None:
    turn.state.capital[act.target] += where * np.int16(act.extra)


def _settle(turn: Turn, before: NDArray[np.int16]) -> None:
    """Keep capital between nothing and the bank; gifts never take away what was saved."""
    held = turn.state.capital
    np.minimum(np.maximum(held, 0), np.maximum(before, turn.rules.banks), out=held)


def _mark(turn: Turn, act: Act, where: Truths) -> None:
    marks = turn.state.marks[act.target]
    until = FOREVER if act.extra == FOREVER else turn.around.tomorrow + act.extra
    marks[where] = np.maximum(marks, until)[where]


def _unmark(turn: Turn, act: Act, where: Truths) -> None:
    turn.state.marks[act.target][where] = NEVER


def _start(turn: Turn, act: Act, where: Truths) -> None:
    clock = turn.rules.clocks[act.target]
    due = clock.until if clock.until != NEVER else turn.around.today + clock.runs
    turn.state.clocks[act.target][where] = due


def _stop(turn: Turn, act: Act, where: Truths) -> None:
    turn.state.clocks[act.target][where] = NEVER


def _trigger(turn: Turn, act: Act, where: Truths) -> None:
    due, day = turn.state.due[act.target], turn.around.today + act.extra
    due[where] = np.where(due == NEVER, day, np.minimum(due, day))[where]


def _notice(turn: Turn, act: Act, where: Truths) -> None:
    lapse_on = float(turn.rules.agreements[act.target].lapse_on[turn.number])
    status = turn.state.status[act.target]
    standing = where & ((status == IN_FORCE) | (status == SUSPENDED))
    turn.state.notice[act.target][standing] = lapse_on


def _rescind(turn: Turn, act: Act, where: Truths) -> None:
    turn.state.notice[act.target][where] = NEVER


def _suspend(turn: Turn, act: Act, where: Truths) -> None:
    status = turn.state.status[act.target]
    status[where & (status == IN_FORCE)] = SUSPENDED


def _resume(turn: Turn, act: Act, where: Truths) -> None:
    status = turn.state.status[act.target]
    status[where & (status == SUSPENDED)] = IN_FORCE


def _lapse(turn: Turn, act: Act, where: Truths) -> None:
    status = turn.state.status[act.target]
    standing = where & ((status == IN_FORCE) | (status == SUSPENDED))
    turn.state.expires[act.target][standing] = turn.around.today


def _commit(turn: Turn, act: Act, where: Truths) -> None:
    turn.state.words[act.target][where] = HELD


def _release(turn: Turn, act: Act, where: Truths) -> None:
    word = turn.state.words[act.target]
    word[where & (word == HELD)] = UNSPOKEN


def _lean(turn: Turn, act: Act, where: Truths) -> None:
    seat, leaning = divmod(act.target, LEANINGS)
    turn.state.leanings[seat][where] = leaning


def _tell_cards(turn: Turn, facts: list[Fact], phase: str, before: list[int]) -> None:
    """Let each seat know that it has another card; the others learn nothing of it."""
    for s, seat in enumerate(turn.rules.seats):
        card = int(turn.state.leanings[s, 0])
        if card != before[s]:
            facts.append(Fact(LEANING, f"{seat.id}.{seat.leanings[card].id}", (s,), phase))


def _reveal(turn: Turn, act: Act, where: Truths) -> None:
    for seat in act.told():
        sharp = turn.state.sharp[seat, act.target]
        sharp[where] = np.maximum(sharp, turn.around.tomorrow + act.extra)[where]


def _end(turn: Turn, act: Act, where: Truths) -> None:
    ending = turn.state.ending
    ending[where & ((ending == UNDECIDED) | (ending > act.target))] = act.target


VERBS = {
    "capital": _grant,
    "unmark": _unmark,
    "mark": _mark,
    "stop": _stop,
    "start": _start,
    "trigger": _trigger,
    "rescind": _rescind,
    "notice": _notice,
    "resume": _resume,
    "suspend": _suspend,
    "lapse": _lapse,
    "release": _release,
    "commit": _commit,
    "leaning": _lean,
    "reveal": _reveal,
    "end": _end,
}
"""Verbs in the order in which they act within a phase: undoing before doing."""
