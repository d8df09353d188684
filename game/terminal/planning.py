"""One seat's turn at the keyboard: read, choose, take back, predict, seal."""

from __future__ import annotations

from game.telling.floor import unanswered
from game.telling.predictions import Question, questions
from game.terminal.advisers import show_advice
from game.terminal.choosing import Choosing
from game.terminal.commands import TALKING, parse
from game.terminal.orders import show_order, show_orders
from game.terminal.predictions import ask_prediction
from game.terminal.prompt import ask
from game.terminal.reveal import show_last_turn
from game.terminal.situation import show_clocks, show_estimates, show_goal_gauges, show_questions
from game.terminal.speaking import Speaking
from game.terminal.table import Table
from game.terminal.talks import show_talks
from game.wording.dates import turn_span


class Planning:
    """The turn of the seat at the keyboard, until it is sealed."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.choosing = Choosing(table)
        self.speaking = Speaking(table, self.choosing.plans)
        self.everything = False
        self._passing = False  # `seal` was typed without any order
        self._kept = self._revision()

    def run(self) -> None:
        """Show the page and take lines until the turn is sealed or another has the floor."""
        self._heading()
        if self.table.last is not None and not self._is_back():
            self._reveal()
            self.table.screen.gap()
            self.table.keyboard.pause(self.table.words("page.told") + " ")
        self._desk()
        self._hint()
        while True:
            line = ask(self.table, self.page, self.choosing.is_wish)
            is_done = self._take(line) and self._predict() and self._seal()
            self._keep_plans()
            if is_done:
                return
            if self._is_for_another():
                self.table.keyboard.pause(self.table.words("page.floor") + " ")
                return

    def _revision(self) -> int:
        return self.table.match.drafts[self.table.seat].revision

    def _keep_plans(self) -> None:
        """Write changed plans down.  Where that fails, leaving or the end of the turn says so."""
        if self._revision() != self._kept:
            self._kept = self._revision()
            self.table.keep(self.table.match, self.table.options)

    def _is_back(self) -> bool:
        """Whether the seat has had the keyboard before in this turn; notes that it has it."""
        key = (self.table.seat, self.table.match.state.turn)
        before = key in self.table.sat
        self.table.sat.add(key)
        return before

    def _is_for_another(self) -> bool:
        """Whether another person has the floor at the table now."""
        floor = self.table.match.talk.floor
        return floor is not None and floor[0] != self.table.seat

    # -- the page --------------------------------------------------------------------------------

    def page(self) -> None:
        """Everything to know before choosing."""
        self._heading()
        self._reveal()
        self._desk()

    def _heading(self) -> None:
        table = self.table
        match, narrator = table.match, table.narrator
        calendar = match.rules.calendar
        turn = match.state.turn
        title = table.words("turn", turn=turn + 1, turns=calendar.turns,
                            when=turn_span(calendar, turn, table.language))  # fmt: skip
        table.screen.heading(title, narrator.seat(table.seat))

    def _reveal(self) -> None:
        if self.table.last is not None:
            show_last_turn(self.table)
            show_goal_gauges(self.table)

    def _desk(self) -> None:
        table, stage = self.table, self.table.stage
        if stage.idea is not None:
            table.label("lesson")
            table.screen.line(table.told(stage.idea), indent=2)
        show_clocks(table)
        show_talks(table)
        show_questions(table)
        if not stage.guided:
            show_estimates(table)
        show_advice(table)
        self._orders()
        self.choosing.review()

    def _orders(self) -> None:
        show_orders(
            self.table, self.choosing.desk, self.choosing.plans.cost, everything=self.everything
        )

    def _hint(self) -> None:
        self.table.screen.gap()
        first = self.table.match.state.turn == 0
        self.table.say("hint.first" if first else "hint.later")
        if self.choosing.asked:
            self.table.say("hint.answer")

    # -- what was typed --------------------------------------------------------------------------

    def _take(self, line: str) -> bool:
        """Do what a line says; True when the seat wants to seal."""
        if self.choosing.is_wish(line):
            self.choosing.take(line)
            return False
        verb, rest = parse(line)
        if verb == "seal":
            return self._may_seal()
        self._passing = False
        if verb in TALKING:
            self.speaking.take(str(verb), rest)
            return False
        self.speaking.forget()
        if verb is not None:
            self._command(verb, rest)
        elif not line:
            self._hint()
        else:
            for wish in line.split(","):
                self.choosing.take(wish.strip())
        return False

    def _command(self, verb: str, rest: str) -> None:
        match verb:
            case "more":
                self.everything = True
                self._orders()
            case "desk":
                self.page()
            case "about":
                item = self.choosing.item(rest)
                if item is not None:
                    show_order(self.table, item)
            case "drop":
                self.choosing.drop(rest)
            case "undo":
                self.table.say("undone" if self.choosing.plans.undo() else "nothing_to_undo")
                self.choosing.review()
            case "review":
                self.choosing.review(True)

    # -- sealing ---------------------------------------------------------------------------------

    def _may_seal(self) -> bool:
        """Whether to go on to sealing; passing wants to be said twice."""
        if self._passing:
            return True
        waiting = unanswered(self.table)
        if waiting:
            self.table.say("seal.unanswered", agreements=", ".join(waiting))
        elif not self.choosing.plans.decision.orders:
            self.table.say("pass")
        else:
            return True
        self._passing = True
        return False

    def _predict(self) -> bool:
        """Ask what the others will do; False if the person goes back to planning."""
        found: dict[str, str] = {}
        asked = questions(self.table.match, self.table.seat)
        if asked:
            self.table.screen.gap()
            self.table.say("prediction.why")
        for number, question in enumerate(asked, start=1):
            answer = self._one_prediction(question, number)
            if answer is None:
                self.table.say("back_to_planning")
                self.choosing.review()
                return False
            if answer:
                found[question.about] = answer
        self.choosing.plans.predict(found)
        return True

    def _one_prediction(self, question: Question, number: int) -> str | None:
        """The answer, empty when left open; None to go back."""

        def page() -> None:
            ask_prediction(self.table, question)
            if number == 1:
                self.table.say("prediction.number", most=len(question.answers))

        page()
        while True:
            line = ask(self.table, page)
            if not line:
                return ""
            if line.isdigit() and 1 <= int(line) <= len(question.answers):
                return question.answers[int(line) - 1]
            if parse(line)[0] in ("undo", "desk", "drop") or line in ("back", "뒤로"):
                return None
            self.table.say("prediction.number", most=len(question.answers))

    def _seal(self) -> bool:
        refusals = self.choosing.plans.seal()
        self.choosing.refuse(refusals)
        if not refusals:
            self.table.say("sealed")
        return not refusals
