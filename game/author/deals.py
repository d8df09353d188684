"""A deal analysed before anybody plays: what the private sheets make of all drafts.

For every pairing of leanings: how many drafts both can accept, the Nash solution, the odds of
consent and ratification, what named papers are worth; as a page and as a picture.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import TextIO

import numpy as np

from game.author.grid_page import TABLES
from game.engine.deals import NO_SOLUTION
from game.engine.odds import odds
from game.engine.orders import Orders
from game.engine.resolve import resolve
from game.engine.rules import Rules
from game.engine.state import UNDECIDED, Setup, State, opening
from game.players.weighing import Weighed, weigh
from game.report.frontier import Captions, picture
from game.scenario.compile.compiler import Scenario
from game.wording.drafts import draft_words, package_name
from game.wording.narrator import Narrator

LEGEND = ("draft", "zone", "frontier", "reservation", "nash", "beyond")


@dataclass(frozen=True)
class Asked:
    """What is to be analysed: as things stand at the start of ``turn`` if nobody acts before.

    ``setup`` settles leanings (every pairing of those it leaves open), ``pictures`` is a folder.
    """

    turn: int
    seed: int
    setup: Setup
    language: str
    pictures: Path | None = None


@dataclass(frozen=True)
class Pairing:
    """One pairing of leanings: the drafts weighed, and the odds of all that must consent."""

    leanings: tuple[str, ...]
    weighed: Weighed
    odds: np.ndarray[tuple[int, ...], np.dtype[np.float64]]


def run(scenario: Scenario, asked: Asked, out: TextIO, told: TextIO) -> int:
    """Print the analysis; 0, or 1 with a sentence on ``told`` where there is nothing to analyse."""
    page = _Page(scenario, asked, out)
    tables = [g for g in scenario.rules.talked if any(_pairings(scenario.rules, asked, g))]
    if not tables:
        told.write(page.say("deals.none", scenario=scenario.document.scenario.id) + "\n")
        return 1
    folder = asked.pictures
    if folder is not None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            told.write(page.say("deals.unwritable", folder=folder) + "\n")
            return 1
    for g in tables:
        found = list(_pairings(scenario.rules, asked, g))
        page.agreement(g, found)
        if folder is not None and not _draw(page, found, folder, told):
            return 1
    return 0


def _pairings(rules: Rules, asked: Asked, g: int) -> Iterator[Pairing]:
    """Every pairing of the cards of those who sit at the table and have sheets."""
    seats = [s for s in rules.agreements[g].seats if any(rules.sheets_of(s, g))]
    cards = []
    for s in seats:
        wanted = asked.setup.leanings.get(rules.seats[s].id)
        sheets = zip(rules.seats[s].leanings, rules.sheets_of(s, g), strict=True)
        cards.append([c.id for c, sheet in sheets if sheet and wanted in (None, c.id)])
    for chosen in product(*cards):
        held = {rules.seats[s].id: card for s, card in zip(seats, chosen, strict=True)}
        state = _at(rules, asked, held)
        weighed = weigh(rules, state, g)
        if weighed is not None:
            yield Pairing(chosen, weighed, odds(rules, state, g, state.beliefs[0, :, :, 0]))


def _at(rules: Rules, asked: Asked, held: Mapping[str, str]) -> State:
    """The world at the start of the turn asked for, had nobody done anything before it."""
    leanings = {**asked.setup.leanings, **held}
    setup = Setup(leanings, asked.setup.lenses, asked.setup.types)
    state = opening(rules, asked.seed, np.zeros(1, np.int64), setup)
    for _ in range(asked.turn - 1):
        if state.ending[0] != UNDECIDED:
            break
        state = resolve(rules, state, Orders.none(rules, 1), asked.seed).state
    return state


def _draw(page: _Page, found: list[Pairing], folder: Path, told: TextIO) -> bool:
    """Write a picture of each pairing of two; False, and a sentence, where that fails."""
    for pairing in found:
        if len(pairing.leanings) != 2:
            continue
        name = page.rules.agreements[pairing.weighed.agreement].id
        file = folder / f"{name}-{'-'.join(pairing.leanings)}.svg"
        try:
            file.write_text(page.picture(pairing), encoding="utf-8")
        except OSError:
            told.write(page.say("deals.unwritable", folder=file) + "\n")
            return False
        told.write(page.say("deals.drawn", file=file) + "\n")
    return True


class _Page:
    """The analysis in words and columns."""

    def __init__(self, scenario: Scenario, asked: Asked, out: TextIO) -> None:
        self.rules = scenario.rules
        self.asked = asked
        self.out = out
        self.narrator = Narrator(scenario, asked.language, TABLES)
        self.say = self.narrator.say

    def line(self, text: str = "") -> None:
        """One line."""
        self.out.write(text.rstrip() + "\n")

    def agreement(self, g: int, found: list[Pairing]) -> None:
        """All pairings of one agreement, then what its named papers are worth to each card."""
        title = self.narrator.agreement(self.rules.agreements[g].id)
        total = found[0].weighed.deals.zone.size
        self.line(self.say("deals.head", agreement=title, count=total, turn=self.asked.turn))
        for pairing in found:
            self.line()
            self._pairing(pairing)
        self._papers(g, found)
        self.line()

    def names(self, pairing: Pairing) -> list[str]:
        """Seat and card of each side."""
        found = []
        for sheet in pairing.weighed.sheets:
            card = self.narrator.leaning(sheet.seat, sheet.leaning)
            seat = self.narrator.seat(self.rules.seats[sheet.seat].id)
            found.append(f"{seat}: {self.narrator.text(card.name)}")
        return found

    def _pairing(self, pairing: Pairing) -> None:
        deals, g = pairing.weighed.deals, pairing.weighed.agreement
        self.line(" × ".join(self.names(pairing)))
        floors = ", ".join(f"{floor:.1f}" for floor in deals.reservations)
        self.line("  " + self.say("deals.floors", floors=floors))
        count = int(deals.zone.sum())
        share = f"{100.0 * count / deals.zone.size:.1f}"
        self.line(
            "  " + self.say("deals.zone" if count else "deals.empty", count=count, share=share)
        )
        if deals.nash != NO_SOLUTION:
            points = ", ".join(f"{one:.1f}" for one in deals.points[:, deals.nash])
            chance = round(100.0 * float(pairing.odds[deals.nash]))
            self.line("  " + self.say("deals.nash", terms=draft_words(self.narrator, g, deals.nash),
                                      points=points, chance=chance))  # fmt: skip
        if count:
            passable = int((deals.zone & (pairing.odds >= 0.5)).sum())
            self.line("  " + self.say("deals.passable", count=passable))

    def _papers(self, g: int, found: list[Pairing]) -> None:
        """A table: named drafts down, the cards across; an asterisk where a card accepts."""
        cards: dict[tuple[int, int], tuple[str, Pairing, int]] = {}
        for pairing in found:
            for i, sheet in enumerate(pairing.weighed.sheets):
                name = self.names(pairing)[i]
                cards.setdefault((sheet.seat, sheet.leaning), (name, pairing, i))
        codes = [self.rules.packages[p].code for p in self.rules.agreements[g].packages]
        if not codes:
            return
        self.line()
        self.line(self.say("deals.papers"))
        for number, (name, _, _) in enumerate(cards.values(), start=1):
            self.line(f"  [{number}] {name}")
        head = "".join(f"{f'[{number}]':>9}" for number in range(1, len(cards) + 1))
        self.line(f"  {head}  {self.say('deals.odds'):>6}")
        for code in dict.fromkeys(codes):
            cells = "".join(
                f"{self._cell(pairing, i, code):>9}" for _, pairing, i in cards.values()
            )
            chance = round(100.0 * float(found[0].odds[code]))
            self.line(f"  {cells}  {chance:>5}%  {package_name(self.narrator, g, code)}")

    @staticmethod
    def _cell(pairing: Pairing, i: int, code: int) -> str:
        deals = pairing.weighed.deals
        mark = "*" if deals.acceptable[i, code] else " "
        return f"{deals.points[i, code]:.1f}{mark}"

    def picture(self, pairing: Pairing) -> str:
        """The pairing drawn."""
        g = pairing.weighed.agreement
        names = self.names(pairing)
        codes = dict.fromkeys(
            self.rules.packages[p].code for p in self.rules.agreements[g].packages
        )
        named = [(package_name(self.narrator, g, code) or "", code) for code in codes]
        captions = Captions(
            title=self.narrator.agreement(self.rules.agreements[g].id),
            subtitle=self.say("deals.subtitle", sides=" × ".join(names), turn=self.asked.turn),
            sides=(
                self.say("deals.axis", side=names[0]),
                self.say("deals.axis", side=names[1]),
            ),
            legend={key: self.say(f"deals.legend.{key}") for key in LEGEND},
        )
        return picture(pairing.weighed.deals, named, captions)
