"""The desk: how things stand, what has come in, what can be ordered, what is planned, the seal."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from game.telling.advisers import voices
from game.telling.desk import Item, Way
from game.window.accents import accent_of
from game.window.look import Look
from game.window.play import Play
from game.window.screen import Shortcut
from game.window.screens.desk.choosing import Choosing
from game.window.screens.desk.layout import WIDE, desk_page, is_slim
from game.window.screens.desk.orders_panel import DIGITS
from game.window.screens.desk.told import DeskTold, desk_told
from game.window.screens.page import Page
from game.window.theme import Colour
from game.window.widgets.widget import Nothing, Widget


class Desk(Page):
    """Where a seat plans its turn; what it shows grows with the turns of a guided game.

    ``tab`` is the part in sight where there is no room for all.
    """

    name = "desk"

    def __init__(self, play: Play) -> None:
        super().__init__(play)
        self.choosing = Choosing(play, lambda: self.sitting)
        self.shows_more = False
        self.tab = "inbox"
        self._folded: dict[str, bool] = {}
        self._seat, self._turn = play.seat, play.turn
        self._built: Widget | None = None
        self._told: DeskTold | None = None
        self._parts: dict[str, tuple[Hashable, Widget]] = {}
        self._voices: dict[str, list[str]] | None = None  # by order, once advisers have thought
        self._key: tuple[str, int] | None = None

    def told(self) -> DeskTold:
        """What lies here, told anew when the language or the talk at the table has changed."""
        key = (self.sitting.language, len(self.play.match.talk.heard))
        if self._told is None or key != self._key:
            self._told, self._key, self._voices = desk_told(self.sitting), key, None
            self._parts.clear()
        return self._told

    def kept(self, name: str, state: Hashable, make: Callable[[], Widget]) -> Widget:
        """A part as it was built, as long as it shows the same; ``state`` is all that it shows.

        Most of a desk stays as it is when something on it is pressed.
        """
        key = (self.app.settings, self.app.surface.get_size(), state)
        found = self._parts.get(name)
        if found is None or found[0] != key:
            found = self._parts[name] = (key, make())
        return found[1]

    def build(self, look: Look) -> Widget:
        """Everything; nothing at all while somebody else sits here, or the turn is over.

        While the turn is played beside the window it stays as it was built.
        """
        if self.app.is_busy and self._built is not None:
            return self._built
        if (self.play.seat, self.play.turn) != (self._seat, self._turn):
            return Nothing()
        self._built = desk_page(self, look, self.told())
        return self._built

    def first_focus(self) -> str | None:
        """The first order, or the way to the orders where they are out of sight."""
        look, told = self.app.look, self.told()
        if look.points[0] < WIDE and told.shown.everything and self.tab != "orders":
            return "desk:to_orders"
        first = next(iter(self.told().desk.in_sight), None)
        return None if first is None else f"order:{first.order}"

    def goes_on(self) -> str | None:
        """Once orders have been clicked: the sheet before the seal."""
        return "desk:seal"

    # -- how it looks ----------------------------------------------------------------------------

    def accent(self, look: Look) -> Colour:
        """The capital's colour."""
        return accent_of(look, self.sitting.narrator.document, self._seat)

    def is_slim(self, look: Look) -> bool:
        """Whether cards must do with little width."""
        return is_slim(look)

    def is_unfolded(self, name: str) -> bool:
        """Whether an entry of the inbox is open; at first only the tables are."""
        return self._folded.get(name, name.startswith("talk:"))

    def voices(self, order: str) -> list[str]:
        """What advisers say of an order, once they have thought."""
        if self._voices is None and self.told().shown.everything and self.play.has_advice:
            self._voices = voices(self.sitting)
        return (self._voices or {}).get(order, [])

    def unfold(self, name: str) -> None:
        """Open or close an entry of the inbox."""
        self._folded[name] = not self.is_unfolded(name)

    def turn_to(self, tab: str) -> Callable[[], None]:
        """Shows a part, where there is no room for all."""

        def turn() -> None:
            self.tab = tab

        return turn

    def toggle_more(self) -> None:
        """Show the orders that are out of sight, or put them away."""
        self.shows_more = not self.shows_more

    # -- orders and answers ----------------------------------------------------------------------

    def open_order(self, order: str) -> None:
        """Show an order's details, or put them away."""
        self.choosing.open(order)

    def toggle(self, item: Item) -> None:
        """Take an order into the plans, or out of them."""
        self.choosing.toggle(item)
        if item.order in self.choosing.refused:
            self.focus = f"order:{item.order}"
        if self.choosing.asks_way == item.order:
            first = next((way for way in item.ways if way.refusal is None), None)
            self.focus = None if first is None else f"way:{item.order}:{first.id}"
            self.sight = f"order:{item.order}"

    def take(self, item: Item, way: Way) -> None:
        """Plan an order in one way."""
        self.choosing.take(item, way)

    def depend(self, item: Item, on: str | None) -> None:
        """Let a planned order depend on something, or on nothing."""
        self.choosing.depend(item, on)

    def drop(self, order: str) -> None:
        """Take an order out of the plans."""
        self.choosing.drop(order)

    def answer(self, event: str, answer: str) -> None:
        """Answer a question."""
        self.choosing.answer(event, answer)

    def unanswer(self, event: str) -> None:
        """Leave a question open again."""
        self.choosing.unanswer(event)

    def undo(self) -> None:
        """Take the last change back."""
        self.choosing.undo()
        self.tab = "plan" if "undo" in self.choosing.refused else self.tab

    # -- where it leads --------------------------------------------------------------------------

    def why(self, name: str) -> None:
        """Why a gauge or metric stands where it does."""
        from game.window.screens.why.why import WhyScreen

        self.app.show(WhyScreen(self.play, name))

    def meet(self, party: str) -> None:
        """Who somebody on the map is."""
        from game.window.screens.hall.who_is_who import Who

        self.app.open(Who(self, party))

    def seal(self) -> None:
        """Ask what is expected, then seal."""
        from game.window.screens.desk.seal import SealDialog

        self.app.open(SealDialog(self))

    def show_last(self) -> None:
        """What the last turn brought, once more."""
        from game.window.screens.desk.reveal import RevealScreen

        if self.sitting.last is not None:
            self.app.show(RevealScreen(self.play, is_again=True))

    def read_briefing(self) -> None:
        """The briefing once more, with the way back to the desk."""
        from game.window.screens.hall.briefing import Briefing

        self.app.close()
        self.app.show(Briefing(self.play, is_again=True))

    def show_goals(self) -> None:
        """All that the seat wants."""
        from game.window.screens.desk.goals import Goals

        self.app.open(Goals(self))

    def go_to_table(self) -> None:
        """To the negotiating table, if there is one."""
        if self.told().talks:
            from game.window.screens.table.bargaining import TableScreen

            self.app.replace(TableScreen(self.play))

    def shortcuts(self) -> Sequence[Shortcut]:
        """Digits choose orders; letters do the rest."""
        say, told = self.app.look.say, self.told()
        found = [
            Shortcut(str(i), say("desk.key.digits") if i == 1 else "", self._digit(item), "1 – 9")
            for i, item in enumerate(told.desk.in_sight[:DIGITS], start=1)
        ]
        found.append(Shortcut("s", say("desk.key.seal"), self.seal))
        found.append(Shortcut("u", say("desk.undo"), self.undo))
        found.append(Shortcut("b", say("desk.briefing"), self.read_briefing))
        if told.shown.everything:
            found.append(Shortcut("m", say("desk.key.more"), self.toggle_more))
            found.append(Shortcut("g", say("desk.all_goals"), self.show_goals))
        if told.last is not None:
            first = told.gauges[0].reading
            words = say("desk.key.why", gauge=first.title)
            found.append(Shortcut("w", words, self._why(first.name)))
            found.append(Shortcut("r", say("desk.again"), self.show_last))
        if told.talks and told.shown.everything:
            found.append(Shortcut("t", say("desk.table"), self.go_to_table))
        return found

    def _why(self, name: str) -> Callable[[], None]:
        return lambda: self.why(name)

    def _digit(self, item: Item) -> Callable[[], None]:
        def press() -> None:
            self.tab = "orders"
            self.focus = f"order:{item.order}"
            self.toggle(item)

        return press
