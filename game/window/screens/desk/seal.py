"""Before the seal: what is ordered, what is left undone, what one expects of the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from game.telling.floor import unanswered
from game.telling.orders import wish_words
from game.telling.predictions import Question, about_words, answer_words, questions
from game.window.look import Look
from game.window.screen import Dialog, Shortcut
from game.window.screens.desk.section import bullets
from game.window.widgets.button import Button
from game.window.widgets.layout import Column, Flow, Panel, Surface
from game.window.widgets.text import Label, Text
from game.window.widgets.widget import Widget

if TYPE_CHECKING:
    from game.window.screens.desk.desk import Desk


class SealDialog(Dialog):
    """One sheet: a tap for each expectation, none of them needed, and the seal."""

    name = "seal"
    width = 680.0

    def __init__(self, page: Desk) -> None:
        super().__init__(page.app)
        self._page = page
        self._refused = ""
        self._built: Widget | None = None
        self._questions = questions(page.sitting.match, page.play.seat)
        self._waiting = self._left_undone()

    def _left_undone(self) -> bool:
        return not self._page.choosing.plans.decision.orders or bool(unanswered(self._page.sitting))

    def first_focus(self) -> str | None:
        """The seal; the way back while something was left undone."""
        return "seal:back" if self._waiting else "seal:seal"

    def goes_on(self) -> str | None:
        """The seal, once an expectation has been tapped."""
        return "seal:seal"

    def build(self, look: Look) -> Widget:
        """Orders, a warning where one is due, questions; as it was while the turn is played."""
        if self._built is None or not self.app.is_busy:
            self._built = Column(
                Text(look.say("seal.title", turn=self._page.play.turn + 1), "title", bold=True),
                self._orders(),
                *self._warnings(look),
                self._ask(look),
                gap=14,
            )
        return self._built

    def foot(self, look: Look) -> Widget:
        """The seal and the way back; why it could not be sealed."""
        seal = Button("seal:seal", look.say("seal.seal"), self._seal, weight="main", icon="stamp",
                      accent=self._page.accent(look))  # fmt: skip
        refused = Label("circle-alert", self._refused, colour=look.palette.worse)
        buttons = Flow(seal, Button("seal:back", look.say("seal.back"), self.back))
        return Column(refused if self._refused else None, buttons, gap=8)

    def _orders(self) -> Widget | None:
        wishes = self._page.choosing.plans.decision.orders
        words = [wish_words(self._page.sitting, wish) for wish in wishes]
        return bullets(words, "body") if words else None

    def _warnings(self, look: Look) -> list[Widget]:
        """What is left undone, each in a sentence, set off."""
        sitting, found = self._page.sitting, []
        if not self._page.choosing.plans.decision.orders:
            found.append(look.say("seal.nothing"))
        waiting = unanswered(sitting)
        if waiting:
            found.append(look.say("seal.unanswered", agreements=", ".join(waiting)))
        choices = self._page.choosing.plans.decision.choices
        if any(one.event not in choices for one in self._page.told().asked):
            found.append(look.say("seal.open_question"))
        ground = Surface(look.palette.wash, None, look.palette.warn)
        return [Panel(Label("circle-alert", words), (14, 8), ground) for words in found]

    # -- expectations ----------------------------------------------------------------------------

    def _ask(self, look: Look) -> Widget | None:
        if not self._questions:
            return None
        why = self._page.sitting.words("prediction.why")
        return Column(
            Text(why, "note", colour=look.palette.soft),
            *(self._question(look, question) for question in self._questions),
            gap=12,
        )

    def _question(self, look: Look, question: Question) -> Widget:
        """Whom it is about, and its answers to be tapped; a second tap takes it back."""
        narrator = self._page.sitting.narrator
        chosen = self._expected.get(question.about)
        buttons = [
            Button(f"expect:{question.about}:{answer}",
                   answer_words(narrator, question.about, answer),
                   self._tap(question.about, answer), icon="check" if answer == chosen else None,
                   size="note", accent=self._page.accent(look), is_on=answer == chosen)
            for answer in question.answers
        ]  # fmt: skip
        about = about_words(narrator, question.about)
        asked = Text(narrator.say("prediction.ask", about=about), bold=True)
        return Column(asked, Flow(*buttons, gap=6), gap=6)

    @property
    def _expected(self) -> dict[str, str]:
        return dict(self._page.choosing.plans.decision.predictions)

    def _tap(self, about: str, answer: str) -> Callable[[], None]:
        return lambda: self._expect(about, answer)

    def _expect(self, about: str, answer: str) -> None:
        found = self._expected
        if found.get(about) == answer:
            del found[about]
        else:
            found[about] = answer
        self._page.choosing.plans.predict(found)

    def shortcuts(self) -> Sequence[Shortcut]:
        """S seals."""
        return (Shortcut("s", self.app.look.say("seal.seal"), self._seal),)

    # -- the seal --------------------------------------------------------------------------------

    def _seal(self) -> None:
        if self.app.is_busy:
            return
        refusals = self._page.play.seal()
        if refusals:
            self._refused = self._page.choosing.sentence(refusals)
            self.refresh()
