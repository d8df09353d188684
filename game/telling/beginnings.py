"""Drafts that one can begin from: those at hand, the one in force, and those that have a name."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.state import IN_FORCE
from game.engine.treaty import NO_DRAFT
from game.engine.view import View
from game.match.worth import worth
from game.telling.proposal import at_hand
from game.telling.sitting import Sitting
from game.telling.valuing import points_words
from game.wording.drafts import terms_words


@dataclass(frozen=True)
class Beginning:
    """A draft to begin from: ``id`` of the package, or lying, own_last, last, in_force.

    ``terms`` are its clauses in words; ``points`` by the seat's sheet, empty for a seat without
    one.
    """

    id: str
    title: str
    about: str
    terms: str
    points: str
    code: int


def beginnings(sitting: Sitting, g: int, seen: View) -> list[Beginning]:
    """What lies there, last offers, what is in force; then packages that the seat may propose."""
    rules, narrator = sitting.match.rules, sitting.narrator
    named = _at_hand(sitting, g, seen)
    places = rules.agreements[g].packages
    for written, place in zip(narrator.document.agreements[g].packages, places, strict=True):
        about, title = narrator.text(written.about), narrator.text(written.title)
        named.append((written.id, title, about, rules.packages[place].code))
    return [_told(sitting, g, seen, one) for one in named if at_hand(sitting, g, one[3]) == one[3]]


def _at_hand(sitting: Sitting, g: int, seen: View) -> list[tuple[str, str, str, int]]:
    """Drafts of this very table, each once: id, title, about, code."""
    rules, known = sitting.match.rules, seen.known
    named = [("lying", sitting.words("paper.lies"), "", int(known.draft[g, 0]))]
    for s in sorted(rules.agreements[g].seats, key=lambda s: s != seen.seat):
        kind = "own_last" if s == seen.seat else "last"
        title = sitting.words(f"paper.{kind}", seat=sitting.narrator.seat(rules.seats[s].id))
        named.append((kind, title, "", int(known.offers[s, g, 0])))
    if known.status[g, 0] == IN_FORCE:
        code = int(known.package[g, 0])
        named.append(("in_force", sitting.words("paper.is_in_force"), "", code))
    codes = dict.fromkeys(code for *_, code in named if code != NO_DRAFT)
    return [next(one for one in named if one[3] == code) for code in codes]


def _told(sitting: Sitting, g: int, seen: View, named: tuple[str, str, str, int]) -> Beginning:
    name, title, about, code = named
    it = worth(sitting.match.rules, seen, g, code)
    points = "" if it is None else points_words(it)
    return Beginning(name, title, about, terms_words(sitting.narrator, g, code), points, code)
