"""What teams get on paper: who they are, their codes, and slips to write on; as plain text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from textwrap import wrap

from game.engine.state import Setup
from game.match.match import Match
from game.scenario.compile.compiler import Scenario
from game.telling.briefing import Card, card
from game.telling.point_sheets import ClausePoints, PointSheet, point_sheets
from game.telling.sitting import Sitting
from game.telling.slips import PASSING, Choice, OrderCode, QuestionCode, SlipSheet, slip_sheet
from game.telling.texts import TABLES
from game.wording.narrator import Narrator

WIDTH = 96


@dataclass(frozen=True)
class Team:
    """A seat on paper: its codes, the card that it plays by, and its points at the tables."""

    sheet: SlipSheet
    card: Card
    points: tuple[PointSheet, ...]


@dataclass(frozen=True)
class Handout:
    """All teams of a scenario in one language; ``say`` is who tells it."""

    narrator: Narrator
    title: str
    teams: tuple[Team, ...]
    turns: int

    def say(self, code: str, /, **parameters: object) -> str:
        """A sentence of the handout."""
        return self.narrator.say(code, **parameters)

    def how(self, sheet: SlipSheet) -> list[str]:
        """How a turn goes, in sentences."""
        start, income, bank = sheet.capital
        return [
            self.say("slips.how", most=sheet.most, pass_=PASSING),
            self.say("slips.capital", start=start, income=income, bank=bank),
            self.say("slips.same"),
        ]


def handout(scenario: Scenario, leanings: Mapping[str, str], language: str) -> Handout:
    """What to print for a game with these leanings, the first of each seat where none is said."""
    match = Match(scenario, 0, Setup(dict(leanings), {}, {}), {})
    narrator = Narrator(scenario, language, TABLES)
    teams = tuple(_seated(match, seat.id, language) for seat in scenario.rules.seats)
    seats = ", ".join(team.sheet.name for team in teams)
    name = narrator.text(scenario.document.scenario.title)
    title = narrator.say("slips.title", scenario=name, seats=seats)
    return Handout(narrator, title, teams, scenario.rules.calendar.turns)


def _seated(match: Match, seat: str, language: str) -> Team:
    sitting = Sitting(match, language, False, seat)
    return Team(
        slip_sheet(match.scenario, seat, language), card(sitting), tuple(point_sheets(sitting))
    )


def who(team: Team) -> list[str]:
    """Whom a team plays, and what it believes, in paragraphs."""
    told = (team.card.about, team.card.creed)
    return ["".join(part.words for part in parts) for parts in told if parts]


def shares(team: Team) -> list[tuple[str, int]]:
    """The goals of a team and how much each counts, in hundredths."""
    total = sum(goal.weight for goal in team.card.goals)
    return [(goal.title, round(100 * goal.weight / total)) for goal in team.card.goals]


# -- as text ---------------------------------------------------------------------------------------


def as_text(paper: Handout) -> str:
    """The handout for a printer that knows letters only."""
    lines = [line for team in paper.teams for line in _team(paper, team)]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _team(paper: Handout, team: Team) -> Iterator[str]:
    sheet, say = team.sheet, paper.say
    yield from _head(say("slips.sheet", seat=sheet.name), "=")
    yield from _card(paper, team)
    yield from _head(say("slips.how.title"))
    for sentence in paper.how(sheet):
        yield from wrap(sentence, WIDTH)
    for category in sheet.categories:
        yield from _head(category.name)
        for order in category.orders:
            yield from _order(paper, order)
    for points in team.points:
        yield from _points(paper, points)
    if sheet.private:
        yield from _head(say("slips.questions"))
        yield from wrap(say("slips.questions.how"), WIDTH)
        for one in sheet.private:
            yield from _question(paper, one, "Q")
    yield from _head(say("slips.expected"))
    for one in sheet.expected:
        yield from _question(paper, one, "P")
    yield from ("", "")


def points_said(paper: Handout, sheet: PointSheet) -> list[str]:
    """What a team must know about its points, in sentences."""
    joined = [paper.say("slips.points.joined")] if sheet.is_joined else []
    bounds = paper.say("slips.points.none")
    if sheet.has_room:
        bounds = paper.say("slips.points.bounds", floor=sheet.floor, best=sheet.best)
    return [
        paper.say("slips.points.how"),
        bounds,
        *joined,
        *(paper.say("slips.points.red", line=one) for one in sheet.red_lines),
    ]


def levels_said(paper: Handout, clause: ClausePoints) -> str:
    """The levels of a clause in a row, each with its points."""
    found = [
        paper.say("slips.points.level", words=words, points=points)
        for words, points in clause.levels
    ]
    return " · ".join(found)


def _points(paper: Handout, sheet: PointSheet) -> Iterator[str]:
    yield from _head(paper.say("slips.points", title=sheet.title))
    for sentence in points_said(paper, sheet):
        yield from wrap(sentence, WIDTH)
    for clause in sheet.clauses:
        yield clause.title
        yield from wrap(levels_said(paper, clause), WIDTH, initial_indent="  ",
                        subsequent_indent="  ")  # fmt: skip


def _card(paper: Handout, team: Team) -> Iterator[str]:
    for words in who(team):
        yield from wrap(words, WIDTH)
    yield team.card.leaning
    for goal, share in shares(team):
        yield "  - " + paper.say("slips.goal", goal=goal, share=share)
    for line in team.card.red_lines:
        yield f"  ! {line}"


def _head(words: str, mark: str = "-") -> Iterator[str]:
    yield from ("", words, mark * min(2 * len(words), WIDTH))


def _order(paper: Handout, order: OrderCode) -> Iterator[str]:
    cost = paper.say("slips.cost").lower()
    if len(order.ways) > 1:
        yield f"      {order.title}"
    for way in order.ways:
        yield f"{order.number:>4}{way.letter:<2}{way.words or order.title} ({cost} {way.cost})"
    for one in order.depends:
        yield f"      {conditional(paper, order, one)}"
    for sentence in order.bounds:
        yield f"      {sentence}"


def conditional(paper: Handout, order: OrderCode, depends: Choice) -> str:
    """The code of an order that depends on something, and on what."""
    code = f"{order.code}/{depends.letter}"
    return paper.say("conditional", order=code, condition=depends.words)


def _question(paper: Handout, one: QuestionCode, mark: str) -> Iterator[str]:
    yield one.title
    for answer in one.answers:
        usual = f" {paper.say('slips.usual')}" if answer.letter == one.usual else ""
        yield f"  {mark}{one.number}{answer.letter}  {answer.words}{usual}"
