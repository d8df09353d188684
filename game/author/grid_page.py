"""The grid on paper: scores, shares of variance, orders, endings, in words and columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TextIO

import numpy as np
from rich.cells import cell_len

from game.author.english import TEXTS as ENGLISH
from game.author.korean import TEXTS as KOREAN
from game.batch.grid import IDLE, RANDOM, Grid
from game.batch.variance import Analysis, analysis, joint
from game.engine.grid import Floats
from game.scenario.compile.compiler import Scenario
from game.wording.narrator import Narrator
from game.wording.phrases import Phrasebook

TABLES: Mapping[str, Mapping[str, str]] = {"en": ENGLISH, "ko": KOREAN}

OWN, TOGETHER = 0.25, 0.15
"""Shares of variance that own policy and interaction should reach, so that both seats matter."""

MOST_COLUMNS = 8
"""Rivals whose scores fit on a line; of more the mean is shown alone."""

WIDEST = 34


def book(language: str) -> Phrasebook:
    """The sentences of this room."""
    return Phrasebook(language, TABLES)


def show(scenario: Scenario, grid: Grid, seed: int, language: str, out: TextIO) -> None:
    """Write all there is to say of a grid."""
    page = _Page(scenario, grid, language, out)
    page.head(seed)
    found = [analysis(joint(grid.scores, s), seed) for s in range(len(grid.people))]
    for s, one in enumerate(found):
        page.scores(s)
        page.shares(one)
        page.competence(s)
    page.verdict(found)
    for s in range(len(grid.people)):
        page.orders(s)
    page.endings()


class _Page:
    def __init__(self, scenario: Scenario, grid: Grid, language: str, out: TextIO) -> None:
        self.rules = scenario.rules
        self.grid = grid
        self.out = out
        self.narrator = Narrator(scenario, language, TABLES)
        self.say = book(language).say

    def line(self, text: str = "") -> None:
        self.out.write(text.rstrip() + "\n")

    def rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Columns: the first to the left, the others to the right."""
        widths = [max(cell_len(row[c]) for row in rows) for c in range(len(rows[0]))]
        for first, *others in rows:
            cells = [" " * (width - cell_len(cell)) + cell
                     for cell, width in zip(others, widths[1:], strict=True)]  # fmt: skip
            self.line("  " + "  ".join([first + " " * (widths[0] - cell_len(first)), *cells]))

    # -- names -------------------------------------------------------------------------------

    def seat(self, seat: int) -> str:
        return self.narrator.seat(self.rules.seats[seat].id)

    def person(self, place: int) -> str:
        return self.narrator.personality(self.rules.personalities[place].id)

    def numbered(self, seat: int) -> list[str]:
        return [_cut(f"{n} {self.person(place)}")
                for n, place in enumerate(self.grid.people[seat], start=1)]  # fmt: skip

    # -- parts -------------------------------------------------------------------------------

    def head(self, seed: int) -> None:
        header = self.narrator.document.scenario
        cells, games = int(np.prod(self.grid.endings.shape[:-1])), self.grid.endings.shape[-1]
        title = self.narrator.text(header.title)
        self.line(self.say("grid.head", title=title, cells=cells, games=games, seed=seed))

    def scores(self, seat: int) -> None:
        """Mean final scores, rows own and columns rival, with the spread of single games."""
        scores = joint(self.grid.scores, seat)
        means, spreads = scores.mean(axis=2), scores.std(axis=2, ddof=1)
        is_shown = means.shape[1] <= MOST_COLUMNS
        self.line()
        self.line(self.say("grid.scores", seat=self.seat(seat)))
        columns = self._columns(seat) if is_shown else []
        rows = [["", *columns, self.say("grid.mean")]]
        for i, name in enumerate(self.numbered(seat)):
            cells = [f"{mean:.1f} ±{spread:.1f}"
                     for mean, spread in zip(means[i], spreads[i], strict=True)]  # fmt: skip
            rows.append([name, *(cells if is_shown else []), f"{means[i].mean():.1f}"])
        whole = [f"{mean:.1f}" for mean in means.mean(axis=0)] if is_shown else []
        rows.append([self.say("grid.mean"), *whole, f"{means.mean():.1f}"])
        self.rows(rows)

    def _columns(self, seat: int) -> list[str]:
        """Rivals' numbers, as they stand before their own names: ``1``, or ``1·2`` of two."""
        shape = [len(mine) for s, mine in enumerate(self.grid.people) if s != seat]
        return ["·".join(str(i + 1) for i in cell) for cell in np.ndindex(*shape)]

    def shares(self, found: Analysis) -> None:
        self.line()
        self.line("  " + self.say("grid.shares"))
        rows = [["  " + self.say("grid.part"), "η²", "", "ω²", ""]]
        for name, least in (("own", OWN), ("rival", None), ("interaction", TOGETHER),
                            ("within", None)):  # fmt: skip
            omega = getattr(found.omega, name)
            rows.append([
                "  " + self.say(f"grid.part.{name}"), _percent(getattr(found.eta, name)),
                f"±{100 * getattr(found.errors, name):.1f}", _percent(omega),
                "" if least is None else self._holds(omega, least),
            ])  # fmt: skip
        self.rows(rows)

    def _holds(self, share: float, least: float) -> str:
        code = "grid.holds" if share >= least else "grid.fails"
        return self.say(code, least=f"{100 * least:.0f}")

    def competence(self, seat: int) -> None:
        """Whether each personality does better than nobody and than chance in its place."""
        stand_ins = self.grid.stand_ins[seat]
        means = joint(self.grid.scores, seat).mean(axis=(1, 2))
        self.line()
        self.line("  " + self.say("grid.competence", idle=f"{stand_ins[IDLE]:.1f}",
                                  random=f"{stand_ins[RANDOM]:.1f}"))  # fmt: skip
        rows = []
        for name, mean in zip(self.numbered(seat), means, strict=True):
            lost = [player for player in (IDLE, RANDOM) if mean <= stand_ins[player]]
            code = "grid.beats" if not lost else f"grid.loses.{'.'.join(lost)}"
            rows.append(["  " + name, f"{mean:.1f}", self.say(code)])
        self.rows(rows)

    def verdict(self, found: Sequence[Analysis]) -> None:
        self.line()
        for s, one in enumerate(found):
            for name, least in (("own", OWN), ("interaction", TOGETHER)):
                share = getattr(one.omega, name)
                code = f"grid.verdict.{name}.{'holds' if share >= least else 'fails'}"
                self.line(self.say(code, seat=self.seat(s), share=f"{100 * share:.1f}",
                                   least=f"{100 * least:.0f}"))  # fmt: skip

    def orders(self, seat: int) -> None:
        """Times a game that each personality gives each order; those that nobody ever gives."""
        options = np.flatnonzero(self.rules.options.seat == seat)
        if not options.size:
            return
        others = tuple(s for s in range(len(self.grid.people)) if s != seat)
        used: Floats = self.grid.used.mean(axis=others)[:, options]  # (people, own options)
        self.line()
        self.line(self.say("grid.orders", seat=self.seat(seat)))
        names = [self.rules.options.ids[option] for option in options]
        heads = [str(n + 1) for n in range(len(used))]
        given = [
            [_cut(name), *(f"{times:.1f}" if times else "·" for times in used[:, o])]
            for o, name in enumerate(names)
            if used[:, o].any()
        ]
        if given:
            self.rows([["", *heads], *given])
        dead = [name for o, name in enumerate(names) if not used[:, o].any()]
        if dead:
            self.line("  " + self.say("grid.dead", orders=", ".join(dead)))

    def endings(self) -> None:
        """How often each ending comes, over all pairings and at least and most in one."""
        self.line()
        self.line(self.say("grid.endings"))
        rows = [["", self.say("grid.all"), self.say("grid.least"), self.say("grid.most")]]
        for e, ending in enumerate(self.narrator.document.endings):
            shares = (self.grid.endings == e).mean(axis=-1)
            rows.append([_cut(self.narrator.text(ending.title)), _percent(float(shares.mean())),
                         _percent(float(shares.min())), _percent(float(shares.max()))])  # fmt: skip
        self.rows(rows)


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def _cut(text: str) -> str:
    """A name short enough for the first column."""
    while cell_len(text) > WIDEST:
        text = text[:-2].rstrip() + "…"
    return text
