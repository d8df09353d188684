"""The verbs other than change: what acts do to capital, clocks, agreements and words."""

from __future__ import annotations

import numpy as np

from game.engine.events import MESSAGE, Fact
from game.engine.rules import FOREVER, NEVER, Act, Truths
from game.engine.state import HELD, IN_FORCE, SUSPENDED, UNDECIDED, UNSPOKEN
from game.engine.turn import Turn


def perform(turn: Turn, phase: str, act: Act, happening: Truths) -> None:
    """Carry out a verb in the runs in which its deed is ``happening`` and its ``when`` holds."""
    where = happening
    if act.when is not None:
        where = where & act.when.value(turn.around)
        if not where.any():
            return
    if act.verb == "message":
        _tell(turn, phase, act, where)
    else:
        VERBS[act.verb](turn, act, where)


def _tell(turn: Turn, phase: str, act: Act, where: Truths) -> None:
    if turn.facts is not None and where[0]:
        turn.facts.append(Fact(MESSAGE, "", act.told(), phase, act.number))


def _grant(turn: Turn, act: Act, where: Truths) -> None:
    bank = turn.rules.seats[act.target].bank
    held = turn.state.capital[act.target]
    most = np.maximum(held, bank)  # a gift never takes away what was saved
    held[where] = np.minimum(np.maximum(held + int(act.extra), 0), most)[where]


def _mark(turn: Turn, act: Act, where: Truths) -> None:
    until = FOREVER if act.extra == FOREVER else turn.around.tomorrow + act.extra
    turn.state.marks[act.target][where] = until


def _unmark(turn: Turn, act: Act, where: Truths) -> None:
    turn.state.marks[act.target][where] = NEVER


def _start(turn: Turn, act: Act, where: Truths) -> None:
    clock = turn.rules.clocks[act.target]
    due = clock.until if clock.until != NEVER else turn.around.today + clock.runs
    turn.state.clocks[act.target][where] = due


def _stop(turn: Turn, act: Act, where: Truths) -> None:
    turn.state.clocks[act.target][where] = NEVER


def _trigger(turn: Turn, act: Act, where: Truths) -> None:
    turn.state.due[act.target][where] = turn.around.today + act.extra


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


def _reveal(turn: Turn, act: Act, where: Truths) -> None:
    for seat in act.told():
        turn.state.sharp[seat, act.target][where] = turn.around.tomorrow + act.extra


def _end(turn: Turn, act: Act, where: Truths) -> None:
    ending = turn.state.ending
    ending[where & (ending == UNDECIDED)] = act.target


VERBS = {
    "capital": _grant,
    "mark": _mark,
    "unmark": _unmark,
    "start": _start,
    "stop": _stop,
    "trigger": _trigger,
    "notice": _notice,
    "rescind": _rescind,
    "suspend": _suspend,
    "resume": _resume,
    "lapse": _lapse,
    "commit": _commit,
    "release": _release,
    "reveal": _reveal,
    "end": _end,
}
