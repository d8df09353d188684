"""Going back to where a game was: kept plans put back, or its last turn taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from game.engine.orders import Decision
from game.engine.table import chosen
from game.match.commands import Command, Propose, Seal, Speak
from game.match.match import Match


def kept_decision(match: Match, seat: str) -> Decision:
    """A seat's plans of this turn with all that it has said at the table, silence included."""
    return replace(match.drafts[seat].decision, table=match.talk.used_by(seat))


def bring_back(match: Match, drafts: Mapping[str, tuple[Decision, bool]]) -> None:
    """Say again what the kept drafts have said, and put their plans back, sealed ones sealed."""
    own = {seat: kept for seat, kept in drafts.items() if seat in match.people}
    for seat, (decision, _) in own.items():
        _submit(match, seat, "kept-draft", Propose(replace(decision, table=())))
    while (floor := match.talk.floor) is not None and floor[0] in own:
        seat, exchange = floor
        decision, sealed = own[seat]
        if exchange < len(decision.table):
            move, name = chosen(decision.table, exchange), f"kept-word-{exchange}"
            if not _submit(match, seat, name, Speak(move)):  # the rules have changed since
                _submit(match, seat, f"{name}-not", Speak())
        elif not sealed or not _submit(match, seat, "kept-seal", Seal()):
            break
    for seat, (_, sealed) in own.items():
        if sealed and not match.drafts[seat].sealed:
            _submit(match, seat, "kept-seal", Seal())


def rewound(match: Match) -> Match:
    """The same game before its last turn was played, its dice kept; ``match`` stays as it is.

    What was decided and said in that turn is gone, and nobody's plans are put back: seats start
    the turn empty, so that nobody finds on the desk what others had in mind.
    Raises ValueError where no turn has been played, or none is known any more.
    """
    if not match.reveals:
        raise ValueError("rewound: wants a game of which a turn is known")
    *told, last = match.reveals
    record = replace(match.record, turns=match.record.turns[:-1])
    return Match.resume(match.scenario, record, match.players, last.before, told)


def _submit(match: Match, seat: str, name: str, command: Command) -> bool:
    return match.submit(seat, name, match.drafts[seat].revision, command).accepted
