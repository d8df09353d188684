"""One turn taken otherwise: the choice of what is changed, and of who decides from there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from game.match.match import Match
from game.saves.branch import Change
from game.telling.otherwise import INSTEAD, Possible, SeatThen, lenses_then, seats_then
from game.window.look import Look
from game.window.screens.hall.notice import Notice
from game.window.screens.masthead import masthead
from game.window.screens.page import Page
from game.window.screens.timeline.hands import hands, play_by_hand
from game.window.whatifs import Made, WhatIfs
from game.window.widgets.button import Button
from game.window.widgets.choice import Choice as Rows
from game.window.widgets.choice import Option, Strip
from game.window.widgets.layout import Column, Flow, Panel, Surface
from game.window.widgets.scroll import Pages, Scroll
from game.window.widgets.text import Text
from game.window.widgets.widget import Rule, Widget
from game.wording.dates import turn_span

LENSES = "lenses"
"""The tab of disputed questions, beside one for every seat."""

GROUPS = ("drop", "give", INSTEAD, "answer", "leaning", "lens")
SAME, ANEW = "same", "anew"

Otherwise = tuple[list[SeatThen], list[Possible]]
"""What each seat could have done otherwise, and the other answers to disputed questions."""


class ChangeScreen(Page):
    """One change in one turn; at first nothing is changed, which is all that by hand needs."""

    name = "change"

    def __init__(self, whatifs: WhatIfs, then: Match, parent: int, turn: int) -> None:
        super().__init__(whatifs.play)
        self.whatifs, self.then, self.parent, self.turn = whatifs, then, parent, turn
        self.tab = (*self.play.match.people, then.rules.seats[0].id)[0]
        self.chosen: Possible | None = None
        self.others = SAME
        self._found: dict[str, Otherwise] = {}
        self._asked: set[str] = set()
        self._ask()

    def _ask(self) -> None:
        """Have all that could have been otherwise found beside the window, once a language."""
        narrator, language = self.sitting.narrator, self.sitting.language
        if language in self._asked:
            return
        self._asked.add(language)

        def take(found: Otherwise) -> None:
            self._found[language] = found

        then, turn = self.then, self.turn
        self.app.do(
            lambda: (seats_then(narrator, then, turn), lenses_then(narrator, then, turn)), take
        )

    @property
    def found(self) -> Otherwise:
        """What could have been otherwise; nothing while that is being found."""
        return self._found.get(self.sitting.language, ([], []))

    def back(self) -> None:
        """To the turns."""
        self.app.back()

    # -- the page ----------------------------------------------------------------------------------

    def build(self, look: Look) -> Widget:
        """Who decides from there, whose decision is changed, and how; the way on below."""
        self._ask()
        when = turn_span(self.then.rules.calendar, self.turn - 1, self.sitting.language)
        head = masthead(self, look, look.say("change.title", turn=self.turn), when)
        body = Column(
            Text(look.say("change.others"), bold=True),
            Strip("change:others", self._ways(look), self.others, self._let),
            Text(look.say(f"change.{self.others}.about"), "note", colour=look.palette.soft),
            Rule(),
            Text(look.say("change.what"), bold=True),
            Strip("change:tab", self._tabs(look), self.tab, self._turn_to),
            *self._choices(look),
            gap=12,
        )
        foot = Panel(self._foot(look), (20, 10), Surface(look.palette.sheet), 900, radius=0)
        return Pages(
            Scroll(f"change:{self.tab}", Panel(body, (20, 18), most=900), self.offsets), head,
            Column(Rule(), foot, gap=0),
        )  # fmt: skip

    def _tabs(self, look: Look) -> list[Option]:
        seats, lenses = self.found
        found = [Option(one.seat, one.name) for one in seats]
        return [*found, Option(LENSES, look.say("change.lenses"))] if lenses else found

    def _ways(self, look: Look) -> list[Option]:
        return [Option(way, look.say(f"change.{way}")) for way in (SAME, ANEW)]

    def _choices(self, look: Look) -> list[Widget]:
        """The changes of the tab in front, by kind."""
        seats, lenses = self.found
        possible: Sequence[Possible] = lenses
        found: list[Widget] = []
        for seat in seats:
            if seat.seat == self.tab:
                possible = seat.possible
                words = "; ".join(seat.decided) or look.say("timeline.nothing")
                found.append(Text(look.say("change.then", words=words), "note"))
        for kind in GROUPS:
            options = {_key(one): one for one in possible if one.kind == kind}
            if options:
                rows = [Option(key, one.words) for key, one in options.items()]
                chosen = None if self.chosen is None else _key(self.chosen)
                found += [
                    Text(look.say(f"change.kind.{kind}"), "note", bold=True),
                    Rows("change", rows, chosen, partial(self._choose, options)),
                ]
        return found

    def _foot(self, look: Look) -> Widget:
        play_out = self.play_out if self.chosen is not None else None
        by_hand = [
            Button(f"change:hand:{'-'.join(seats)}", look.say("change.hand", seats=names),
                   partial(self._by_hand, seats), icon="play")
            for seats, names in hands(self.whatifs, self.sitting.narrator)
        ]  # fmt: skip
        return Flow(
            Button("change:on", look.say("change.on"), play_out, weight="main", icon="git-branch"),
            *by_hand,
            gap=10,
        )

    # -- what is chosen ----------------------------------------------------------------------------

    def _turn_to(self, tab: str) -> None:
        self.tab = tab

    def _let(self, way: str) -> None:
        self.others = way

    def _choose(self, options: dict[str, Possible], key: str) -> None:
        is_again = self.chosen is not None and key == _key(self.chosen)
        self.chosen = None if is_again else options[key]

    @property
    def changes(self) -> tuple[Change, ...]:
        """What is chosen, or nothing."""
        return () if self.chosen is None else self.chosen.changes

    def play_out(self) -> None:
        """Make the what-if, and show it beside what it left."""
        job = partial(self.whatifs.make, self.then, self.parent, self.turn, self.changes,
                      self.others == ANEW)  # fmt: skip
        self.app.do(job, self._made)

    def _by_hand(self, seats: Sequence[str]) -> None:
        job = partial(self.whatifs.make, self.then, self.parent, self.turn, self.changes,
                      hand=seats)  # fmt: skip
        self.app.do(job, self._made)

    def _made(self, made: Made | str) -> None:
        if isinstance(made, str):
            self.app.open(Notice(self.app, "timeline.cannot", (made,)))
        elif made.is_by_hand:
            play_by_hand(self.whatifs, made)
        else:
            from game.window.screens.timeline.whatif import WhatIfScreen

            self.app.show(WhatIfScreen(self.whatifs, made))


def _key(one: Possible) -> str:
    return ":".join([one.kind, *(f"{change.subject}:{change.value}" for change in one.changes)])
