"""Speaking at a table: offers, acceptance, tied hands, walking out; and trying a draft."""

from __future__ import annotations

from game.engine.orders import Refusal
from game.engine.table import DRAFTING, WORDS, Move
from game.engine.treaty import NO_DRAFT
from game.match.commands import Speak
from game.match.worth import worth
from game.telling.course import Board, own_talks, said_lines, why_closed
from game.telling.floor import floor_words
from game.telling.papers import papers
from game.telling.plans import Plans
from game.telling.proposal import putting
from game.telling.speech import saying_cost, saying_objections, silent_since, tie_words
from game.telling.valuing import Paper, worth_words
from game.terminal.commands import echoed
from game.terminal.drafting import drafted
from game.terminal.focus import focus, split_name
from game.terminal.homefront import show_home
from game.terminal.papers import show_papers
from game.terminal.table import Table
from game.terminal.trouble import show_refusal
from game.terminal.valuing import show_worth


class Speaking:
    """What the seat at the keyboard says in this turn."""

    def __init__(self, table: Table, plans: Plans) -> None:
        self.table = table
        self.plans = plans
        self._sure: tuple[str, int] | None = None  # a public act that waits to be said again

    def forget(self) -> None:
        """Something else was typed: what had to be said twice is not said."""
        self._sure = None

    def take(self, verb: str, rest: str) -> None:
        """Do what a line says."""
        sure, self._sure = self._sure, None
        if not own_talks(self.table):
            self.table.say("talks.none")
            return
        if verb in ("offer", "split"):
            self._offer(verb, rest)
        elif verb == "try":
            self._try(rest)
        elif verb == "pass":
            self._pass()
        else:
            self._short(verb, rest, sure)

    def _pass(self) -> None:
        """Say nothing; where no table was open in this turn, say why instead."""
        table, talk = self.table, self.table.match.talk
        g = focus(table)
        closed = why_closed(table, g, table.view())
        if closed is not None and talk.floor is None and not talk.heard:
            self._refuse((closed,))
        else:
            self._say(None)

    def _short(self, verb: str, rest: str, sure: tuple[str, int] | None) -> None:
        """What needs no terms: accept, tie, poll, walk."""
        table = self.table
        named, left = split_name(table, rest)
        if left:
            table.say("talks.not_understood", rest=echoed(left))
            return
        g = focus(table) if named is None else named
        word = {"tie": "tie_hands", "walk": "walk_out"}.get(verb, verb)
        move = Move(word, table.match.rules.agreements[g].id)
        found = self._objections(move)
        if found:
            self._refuse(found)
        elif sure != (verb, g) and self._warn(verb, g):
            self._sure = (verb, g)
        else:
            self._say(move)

    def _warn(self, verb: str, g: int) -> bool:
        """Say what cannot be taken back, before it is done; False if there is nothing to say."""
        table, seen = self.table, self.table.view()
        agreement = table.narrator.agreement(table.match.rules.agreements[g].id)
        if verb == "accept":
            it = worth(table.match.rules, seen, g, int(seen.known.draft[g, 0]))
            if it is None or it.band not in ("red_line", "below"):
                return False
            table.say("sure.accept", worth=worth_words(table, g, seen, it))
        elif verb == "walk":
            table.say("sure.walk", agreement=agreement)
        elif verb == "tie":
            self._warn_of_tie(g, agreement)
        return verb != "poll"

    def _warn_of_tie(self, g: int, agreement: str) -> None:
        found = tie_words(self.table, g)
        assert found is not None, "tie: an objection would have said that there is none"
        words, points, cost = found
        self.table.say("sure.tie", agreement=agreement, words=words, points=points, cost=cost)

    # -- drafts ----------------------------------------------------------------------------------

    def _offer(self, verb: str, rest: str) -> None:
        table = self.table
        found = drafted(table, verb, rest)
        if found is None:
            return
        g, code = found
        self._say(putting(table, g, code, verb == "split"))

    def _try(self, rest: str) -> None:
        """Show a draft without putting it on the table."""
        table = self.table
        found = drafted(table, "try", rest)
        if found is None:
            return
        g, code = found
        seen = table.view()
        table.tries[table.seat, seen.known.turn] = (g, code)
        tried = Paper(table.words("paper.tried"), code)
        shown = papers(table, g, seen, code)
        table.screen.label(table.narrator.agreement(table.match.rules.agreements[g].id),
                           table.words("try.only"))  # fmt: skip
        if table.screen.is_low:
            show_home(table, g, seen, code)
            table.screen.gap()
        show_papers(table, g, seen, shown)
        table.screen.gap()
        if len(shown) > 1:
            show_worth(table, g, seen, shown[0])
        show_worth(table, g, seen, tried)
        if not table.screen.is_low:
            show_home(table, g, seen, code)
        table.screen.gap()
        refused = self._objections(putting(table, g, code))
        if refused:
            self._refuse(refused)
        else:
            table.say("try.then")

    # -- saying ----------------------------------------------------------------------------------

    def _objections(self, move: Move | None) -> tuple[Refusal, ...]:
        """Why something cannot be said, what the plans cost taken into account."""
        return saying_objections(self.table, move, self.plans.cost)

    def _refuse(self, refusals: tuple[Refusal, ...]) -> None:
        for refusal in refusals:
            show_refusal(self.table, refusal)

    def _say(self, move: Move | None) -> None:
        """Say it, and show what is said to it."""
        table = self.table
        found = self._objections(move) or self._spoken(move)
        if found:
            self._refuse(found)
            return
        table.keep_game()

    def _spoken(self, move: Move | None) -> tuple[Refusal, ...]:
        table, talk = self.table, self.table.match.talk
        before, heard = len(talk.said), len(talk.heard)
        board = Board.of(table.match.rules, talk.state)
        refused = self.plans.speak(Speak(move))
        if refused:
            return refused
        if move is None:
            table.say("said.nothing")
        elif WORDS.index(move.word) in DRAFTING:  # what was tried before is no longer looked at
            table.tries.pop((table.seat, table.view().known.turn), None)
        table.bullets(said_lines(table, talk.said[before:], board))
        for seat in silent_since(table, before, heard + 1):
            table.say("said.silent", indent=2, mark="· ", seat=seat)
        g = focus(table) if move is None else table.match.rules.place("agreement", move.agreement)
        cost = saying_cost(table, move)
        if cost:
            table.say("said.cost", cost=cost, left=table.view().capital - self.plans.cost)
        if move is not None and move.word == "poll":
            show_home(table, g, table.view(), self._at_hand(g))
        self._tell_floor(g)
        return ()

    def _tell_floor(self, g: int) -> None:
        """That all have accepted, if they have; and who may speak now."""
        table, seen = self.table, self.table.view()
        closed = why_closed(table, g, seen)
        if closed is not None and closed.code == "agreed":
            self._refuse((closed,))
        if closed is None or table.match.talk.floor is not None:
            table.screen.line(floor_words(table, g, seen))

    def _at_hand(self, g: int) -> int:
        """The draft that is looked at: the one on the table, or the one tried last."""
        seen = self.table.view()
        about, tried = self.table.tries.get((self.table.seat, seen.known.turn), (-1, NO_DRAFT))
        lying = int(seen.known.draft[g, 0])
        return lying if lying != NO_DRAFT else tried if about == g else NO_DRAFT
