"""What a what-if is, in sentences: what is otherwise, who decides, what stood in the way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from game.match.changes import LetGo
from game.match.deciders import SAME
from game.match.fork import Obstacle
from game.saves.branch import Branch, Change
from game.wording.narrator import Narrator
from game.wording.refusals import refusal_sentence


def change_words(narrator: Narrator, change: Change) -> str:
    """One thing that is otherwise."""
    subject, value = change.subject, change.value
    code = f"whatif.{change.kind}"
    match change.kind:
        case "answer":
            names = {
                "event": narrator.event(subject),
                "answer": narrator.answer(f"{subject}.{value}"),
            }
        case "leaning":
            names = {"seat": narrator.seat(subject), "leaning": _card(narrator, subject, value)}
        case "lens":
            names = _lens(narrator, subject, value)
        case _:
            seat = narrator.seat(narrator.order_of(subject).seat)
            names = {"seat": seat, "order": _order(narrator, change)}
    return narrator.say(code, **names)


def _order(narrator: Narrator, change: Change) -> str:
    value = change.value if change.kind == "give" else ""
    return narrator.order(f"{change.subject}.{value}" if value else change.subject)


def _card(narrator: Narrator, seat: str, card: str) -> str:
    written = narrator.document.seats[narrator.rules.place("seat", seat)]
    return next(narrator.text(one.name) for one in written.leanings if one.id == card)


def _lens(narrator: Narrator, lens: str, setting: str) -> dict[str, str]:
    written = next(one for one in narrator.document.lenses if one.id == lens)
    name = next(narrator.text(one.name) for one in written.settings if one.id == setting)
    return {"question": narrator.text(written.question), "setting": name}


def own_words(narrator: Narrator, changes: Iterable[Change]) -> str:
    """The orders and answers that one seat has otherwise, after its name has been said."""
    found = []
    for change in changes:
        if change.kind in ("give", "drop"):
            order = _order(narrator, change)
            found.append(narrator.say(f"whatif.own.{change.kind}", order=order))
        else:
            found.append(change_words(narrator, change))
    return "; ".join(found)


def changes_words(narrator: Narrator, changes: Iterable[Change]) -> str:
    """All that is otherwise, in a row; that it is played by hand where that is all."""
    words = "; ".join(change_words(narrator, change) for change in changes)
    return words or narrator.say("whatif.by_hand")


def title_words(narrator: Narrator, branch: Branch) -> str:
    """What a what-if is called: its label, else what is otherwise."""
    return branch.label or changes_words(narrator, branch.changes)


def deciders_words(narrator: Narrator, branch: Branch) -> list[str]:
    """Who decides for each seat from the turn of the what-if on, a sentence for each manner."""
    seats: dict[str, list[str]] = {}
    for seat in narrator.rules.seats:
        player = branch.players.get(seat.id)
        how = "hand" if player is None else "same" if player == SAME else "computer"
        seats.setdefault(how, []).append(narrator.seat(seat.id))
    return [
        narrator.say("whatif.who", seats=", ".join(names), how=narrator.say(f"whatif.{how}"))
        for how, names in seats.items()
    ]


def let_go_words(narrator: Narrator, gone: LetGo) -> str:
    """Something that a seat could not repeat."""
    names = {"order": narrator.order, "answer": narrator.event, "word": narrator.agreement}
    key = {"order": "order", "answer": "event", "word": "agreement"}[gone.kind]
    about = {key: names[gone.kind](gone.id)}
    seat = narrator.seat(gone.seat)
    return narrator.say(f"letgo.{gone.kind}", turn=gone.turn, seat=seat, **about)


def obstacle_words(narrator: Narrator, obstacle: Obstacle) -> list[str]:
    """Why a what-if cannot be, a sentence for each reason."""
    if obstacle.view is not None:
        view = obstacle.view
        return [refusal_sentence(narrator, refusal, view) for refusal in obstacle.refusals]
    named = dict(obstacle.parameters)
    if obstacle.code == "not_given":
        named["order"] = narrator.order(str(named["order"]))
    return [narrator.say(f"obstacle.{obstacle.code}", **named)]


@dataclass(frozen=True)
class BranchTold:
    """A what-if in the tree: its number, how deep it stands, and what it is."""

    number: int
    depth: int
    turn: int
    title: str
    changes: tuple[str, ...]
    deciders: tuple[str, ...]
    last: int


def tree_told(narrator: Narrator, branches: Sequence[Branch]) -> list[BranchTold]:
    """All what-ifs of a game, each below what it grows from, in the order of their turns."""
    return _below(narrator, branches, 0, 0)


def _below(
    narrator: Narrator, branches: Sequence[Branch], parent: int, depth: int
) -> list[BranchTold]:
    own = [(b.turn, number, b) for number, b in enumerate(branches, start=1) if b.parent == parent]
    found = []
    for turn, number, branch in sorted(own, key=lambda one: one[:2]):
        changes = tuple(change_words(narrator, change) for change in branch.changes)
        deciders = tuple(deciders_words(narrator, branch))
        title = title_words(narrator, branch)
        found.append(BranchTold(number, depth, turn, title, changes, deciders, branch.last))
        found += _below(narrator, branches, number, depth + 1)
    return found
