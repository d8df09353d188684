"""The negotiating table: the draft one is writing, what it is worth, what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass

from game.engine.orders import Refusal
from game.engine.table import DRAFTING, WORDS, Move
from game.engine.treaty import NO_DRAFT
from game.engine.view import View
from game.match.worth import worth
from game.telling.bargain import Bargain, Term, bargain
from game.telling.beginnings import Beginning, beginnings
from game.telling.course import is_open_now, own_talks
from game.telling.homefront import HomeTold, home_told
from game.telling.proposal import at_hand, draft_with, putting
from game.telling.speech import saying_objections, tie_words
from game.telling.valuing import worth_words
from game.window.foresight import Foresight
from game.window.look import Look
from game.window.play import Play
from game.window.screen import Shortcut
from game.window.screens.page import Page
from game.window.widgets.stepper import nearest
from game.window.widgets.widget import Widget

TABS = ("draft", "worth", "home", "talks")
"""What a narrow window shows one at a time."""


@dataclass(frozen=True)
class Answered:
    """When one last spoke: how much had been said and heard before; whether one kept silent."""

    said: int
    heard: int
    is_silent: bool


@dataclass(frozen=True)
class Told:
    """What the screen shows of one table; ``home`` is None while nothing is known of it yet."""

    seen: View
    bargain: Bargain
    home: HomeTold | None


class TableScreen(Page):
    """One table of the seat's; ``agreement`` is its place, the first that is open by default.

    What is being written is kept in the notes of the game, so that nothing loses it.
    """

    name = "table"

    def __init__(self, play: Play, agreement: int | None = None) -> None:
        super().__init__(play)
        self.talks = own_talks(play.sitting)
        self.agreement = self._first_open() if agreement is None else agreement
        self.tab, self.side = "draft", "worth"
        self.typing: tuple[int, str] | None = None  # a clause, and what is typed for its number
        self.refused: tuple[Refusal, ...] = ()
        self.answered: Answered | None = self._said_before()
        self._foresight = Foresight(play)
        self._homes: dict[int, HomeTold] = {}

    def _first_open(self) -> int:
        seen = self.play.sitting.view()
        is_open = (g for g in self.talks if is_open_now(self.play.sitting, g, seen))
        return next(is_open, self.talks[0] if self.talks else -1)

    def _said_before(self) -> Answered | None:
        """What others have said this turn before one comes to the table."""
        talk, seat = self.play.match.talk, self.play.seat
        own_words = [i for i, one in enumerate(talk.said) if one.seat == seat]
        own_floors = [i for i, (name, _) in enumerate(talk.heard) if name == seat]
        if not talk.heard:
            return None
        return Answered(max(own_words, default=-1) + 1, max(own_floors, default=-1), False)

    # -- what is shown ---------------------------------------------------------------------------

    def told(self) -> Told:
        """Everything about the table, as it stands."""
        sitting, seen = self.sitting, self.sitting.view()
        found = bargain(sitting, self.agreement, seen, self.code)
        counsel = self._foresight.ask(self.agreement, seen, found.code)
        if counsel is not None:
            told = home_told(sitting, self.agreement, seen, found.code, counsel)
            self._homes[self.agreement] = told
        # While it is being worked out, what was shown last stays: nothing flickers.
        return Told(seen, found, self._homes.get(self.agreement))

    def build(self, look: Look) -> Widget:
        """The page, as wide as the window allows."""
        from game.window.screens.table.page import nothing, page

        if self.typing is not None and self.focus != f"table:clause:{self.typing[0]}":
            self.typing = None  # who goes on has typed enough
        return page(self, look, self.told()) if self.talks else nothing(self, look)

    def first_focus(self) -> str | None:
        """The first clause that can be changed."""
        if not self.talks:
            return "table:desk"
        terms = bargain(self.sitting, self.agreement, self.sitting.view(), self.code).terms
        return next((f"table:clause:{t.clause}" for t in terms if not t.lock), None)

    def shortcuts(self) -> list[Shortcut]:
        """What can be done by a letter."""
        say = self.app.look.say
        found = [Shortcut("d", say("table.key.desk"), self.back)]
        if not self.talks:
            return found
        found = [
            Shortcut("p", say("table.key.put"), self.put),
            Shortcut("a", say("table.key.accept"), self.accept),
            Shortcut("n", say("table.key.pass"), lambda: self.say(None)),
            Shortcut("b", say("table.key.begin"), self.choose_beginning),
            Shortcut("r", say("table.key.reset"), self.reset),
            *found,
        ]
        if len(self.talks) > 1:
            found.append(Shortcut("t", say("table.key.next"), self.next_table))
        return found

    # -- going about -----------------------------------------------------------------------------

    def back(self) -> None:
        """To the desk."""
        below = self.app.layers[-2].screen if len(self.app.layers) > 1 else None
        self.play.notes.talking.discard((self.play.seat, self.play.turn))
        if getattr(below, "play", None) is self.play:
            self.app.back()
        else:
            self.play.go()

    def turn_to(self, agreement: int) -> None:
        """Look at another table."""
        self.agreement, self.refused, self.answered, self.typing = agreement, (), None, None
        self.refresh()

    def next_table(self) -> None:
        """The next of the own tables."""
        place = self.talks.index(self.agreement) + 1
        self.turn_to(self.talks[place % len(self.talks)])

    def show_tab(self, tab: str) -> None:
        """Turn to a part of the page."""
        self.tab = tab
        self.refresh()

    def show_side(self, side: str) -> None:
        """Turn the page beside the draft."""
        self.side = side
        self.refresh()

    # -- writing ---------------------------------------------------------------------------------

    @property
    def code(self) -> int:
        """The draft in the making."""
        return at_hand(self.sitting, self.agreement, self.play.notes.tried.get(self._key, NO_DRAFT))

    @property
    def _key(self) -> tuple[str, int, int]:
        return self.play.seat, self.play.turn, self.agreement

    def write(self, code: int) -> None:
        """Put another draft in its place."""
        if not self.play.is_changing:
            self.play.notes.tried[self._key] = code
            self.refused, self.answered = (), None
            self.refresh()

    def set_level(self, clause: int, level: int) -> None:
        """Write another level of a clause."""
        self.write(draft_with(self.sitting, self.agreement, {clause: level}, self.code))

    def step(self, term: Term, by: int) -> None:
        """One level down or up."""
        self.typing = None
        self.set_level(term.clause, min(max(term.level + by, 0), len(term.levels) - 1))

    def write_number(self, term: Term, typed: str) -> None:
        """Take the level that is nearest to what has been typed up to now."""
        self.typing = (term.clause, typed) if typed else None
        level = nearest(term.values, typed)
        if level is not None:
            self.set_level(term.clause, level)
        self.refresh()

    def reset(self) -> None:
        """As it lies on the table, or as drafts begin."""
        self.play.notes.tried.pop(self._key, None)
        self.refused, self.typing = (), None
        self.refresh()

    def choose_beginning(self) -> None:
        """Offer drafts to begin from."""
        from game.window.screens.table.dialogs import Beginnings

        found: list[Beginning] = beginnings(self.sitting, self.agreement, self.sitting.view())
        if found:
            self.app.open(Beginnings(self, found))

    # -- speaking --------------------------------------------------------------------------------

    def put(self) -> None:
        """Put the draft in the making on the table."""
        self.say(putting(self.sitting, self.agreement, self.code))

    def accept(self) -> None:
        """Accept the draft on the table; asks once more where it is worth too little."""
        move, seen = self.move("accept"), self.sitting.view()
        it = worth(self.play.match.rules, seen, self.agreement, self._lying(seen))
        if self._objections(move) or it is None or it.band not in ("red_line", "below"):
            self.say(move)
            return
        words = worth_words(self.sitting, self.agreement, seen, it)
        self._ask("accept", [self.app.look.say("sure.accept", worth=words)], move)

    def tie(self) -> None:
        """Tie one's hands, once sure."""
        move, found = self.move("tie_hands"), tie_words(self.sitting, self.agreement)
        if self._objections(move) or found is None:
            self.say(move)
            return
        words, points, cost = found
        look = self.app.look
        about = look.say("table.tie.about", words=words, points=points)
        self._ask("tie", [about, look.say("sure.tie.undone", cost=cost)], move)

    def poll(self) -> None:
        """Sound opinion at home."""
        self.say(self.move("poll"))

    def walk(self) -> None:
        """Leave the talks, once sure."""
        move = self.move("walk_out")
        if self._objections(move):
            self.say(move)
            return
        name = self.sitting.narrator.agreement(move.agreement)
        self._ask("walk", [self.app.look.say("sure.walk", agreement=name)], move)

    def _ask(self, kind: str, sentences: list[str], move: Move) -> None:
        from game.window.screens.table.dialogs import Sure

        self.app.open(Sure(self, kind, sentences, move))

    def move(self, word: str) -> Move:
        """Something said of this agreement that needs no terms."""
        return Move(word, self.play.match.rules.agreements[self.agreement].id)

    def say(self, move: Move | None) -> None:
        """Say something, or nothing; others answer beside the window."""
        self.refused = self._objections(move)
        if self.refused or self.play.is_changing:
            self.refresh()
            return
        talk = self.play.match.talk
        before = Answered(len(talk.said), len(talk.heard), move is None)
        self.play.speak(move, lambda refusals: self._spoken(refusals, move, before))

    def _objections(self, move: Move | None) -> tuple[Refusal, ...]:
        return saying_objections(self.sitting, move, self.play.plans.cost)

    def _spoken(self, refusals: tuple[Refusal, ...], move: Move | None, before: Answered) -> None:
        self.refused = refusals
        if refusals:
            return
        if move is not None and WORDS.index(move.word) in DRAFTING:
            self.play.notes.tried.pop(self._key, None)
        self.answered, self.tab = before, "draft"
        self.offsets.clear()  # what was answered stands at the top
        pending = self.play.match.pending()
        if pending.floor in pending.seats and pending.floor != self.play.seat:
            self.play.notes.talking.add((self.play.seat, self.play.turn))
            self.play.go()

    def _lying(self, seen: View) -> int:
        return int(seen.known.draft[self.agreement, 0])
