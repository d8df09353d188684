"""Choosing: what a typed wish means, and the plans that come of it."""

from __future__ import annotations

import re

from game.engine.orders import Decision, Refusal
from game.telling.desk import LETTERS, Desk, Item, desk
from game.telling.orders import way_words, wish_words
from game.telling.plans import Plans
from game.terminal.commands import among, exactly
from game.terminal.orders import show_conditions
from game.terminal.prompt import unknown
from game.terminal.table import Table
from game.wording.conditions import title
from game.wording.refusals import refusal_sentence

_CHOICE = re.compile(r"^(\d{1,3})\s*([a-z])?$")
_ANSWER = re.compile(r"^q(\d{1,2})\s*([a-z])$")
_CONDITION = re.compile(r"^(.+?)\s+(?:if|만약)\s+(.+)$")
_WAY = re.compile(r"^([a-z]\w*)\.(\w+)$")


class Choosing:
    """The orders and answers of the seat at the keyboard, as far as they are chosen."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self.plans = Plans(table.match, table.seat, "terminal")
        self.desk: Desk = desk(table.match.scenario, table.view(), table.stage)
        self.asked = list(table.view().asked.items())
        self.undecided: Item | None = None  # an order whose way is still to be said

    def take(self, wish: str) -> None:
        """An order by number, id or title, with way and condition; or an answer."""
        if self.undecided is not None and self._is_way(wish):
            self._choose(self.undecided, wish, None)
            return
        condition = None
        answer = _ANSWER.match(wish.casefold())
        if answer is not None:
            self._answer(int(answer[1]), answer[2])
            return
        conditional = None if self.is_wish(wish) else _CONDITION.match(wish)
        if conditional is not None:
            wish, condition = conditional[1], conditional[2]
        numbers = wish.split()
        if len(numbers) > 1 and all(_CHOICE.match(n.casefold()) for n in numbers):
            for number in numbers:
                self.take(number)
            return
        letter = ""
        choice = _CHOICE.match(wish.casefold())
        if choice is not None:
            wish, letter = choice[1], choice[2] or ""
        elif _WAY.match(wish):
            wish, _, letter = wish.partition(".")
        item = self.item(wish)
        if item is not None:
            self._choose(item, letter, condition)

    def item(self, name: str) -> Item | None:
        """The order of a number, id or title; says so if there is none.

        A part of a title chooses nothing: it is asked which order was meant.
        """
        item = self.desk.find(name.casefold())
        if item is not None:
            return item
        titles = self._titles()
        order = exactly(name, titles)
        if order is not None:
            return self.desk.find(order)
        found = among(name, titles)
        if not name or re.match(r"\d", name):
            self.table.say("no_number", most=len(self.desk.items))
        elif found:
            numbers = [f"{i.number} {titles[i.order]}" for i in self.desk.items if i.order in found]
            self.table.say("several", names=", ".join(numbers))
        else:
            unknown(self.table, name, [*titles, *titles.values()])
        return None

    def _titles(self) -> dict[str, str]:
        return {i.order: self.table.narrator.order(i.order) for i in self.desk.items}

    def is_wish(self, line: str) -> bool:
        """Whether a line chooses an order, though it may begin with the word of a command."""
        if self._is_way(line):
            return True
        return " " in line and exactly(line, self._titles()) is not None

    def _is_way(self, line: str) -> bool:
        return self.undecided is not None and self.undecided.way(line.casefold()) is not None

    def _choose(self, item: Item, letter: str, condition: str | None) -> None:
        table = self.table
        self.undecided = None
        way = item.way(letter.casefold()) if letter else item.usual
        if way is None and not item.is_open:
            self.refuse(tuple(w.refusal for w in item.ways[:1] if w.refusal is not None))
            return
        if way is None:
            self._ask_way(item, letter)
            return
        other = self._condition(item, condition)
        if condition is not None and other is None:
            return
        wish = item.wish(way, other)
        found = self.plans.order(wish)
        if found:
            self.refuse(found)
            return
        table.say("chosen", order=wish_words(self.table, wish), cost=way.cost)
        if not letter and item.usual is not None and len(item.ways) > 1:
            self._tell_of_manner(item)
        self._left()

    def _ask_way(self, item: Item, letter: str) -> None:
        if len(item.ways) == 1:
            self.table.say("only_one_way", order=self.table.narrator.order(item.order))
            return
        self.undecided = item
        order = self.table.narrator.order(item.order)
        self.table.say("no_such_way" if letter else "which_way", order=order)
        for way in item.ways:
            cost = self.table.words("cost", cost=way.cost)
            mark = f"{item.number}{way.letter}  "
            self.table.screen.sides(way_words(self.table, item, way), cost, indent=5, mark=mark)

    def _tell_of_manner(self, item: Item) -> None:
        other = next(way for way in item.ways if way.id == "consulted")
        self.table.say("manner_later", number=f"{item.number}{other.letter}", cost=other.cost,
                       turn=self.table.stage.manner_from)  # fmt: skip

    def _condition(self, item: Item, named: str | None) -> str | None:
        """The order or agreement on which this one is to depend; says so if there is none."""
        if named is None:
            return None
        narrator = self.table.narrator
        possible = narrator.order_of(item.order).depends_on
        by_letter = dict(zip(LETTERS, possible, strict=False))
        if named.casefold() in by_letter:
            return by_letter[named.casefold()]
        found = exactly(named, {name: title(narrator, name) for name in possible})
        if found is not None:
            return found
        if not possible:
            self.table.say("no_conditions", order=narrator.order(item.order))
        else:
            self.table.say("which_condition", number=item.number)
            show_conditions(self.table, item)
        return None

    def _answer(self, number: int, letter: str) -> None:
        if not 1 <= number <= len(self.asked):
            self.table.say("no_question")
            return
        event, answers = self.asked[number - 1]
        if LETTERS.index(letter) >= len(answers):
            self.table.say("no_answer", number=number, last=LETTERS[len(answers) - 1])
            return
        answer = answers[LETTERS.index(letter)]
        found = self.plans.answer(event, answer)
        if found:
            self.refuse(found)
            return
        self.table.say("answered", answer=self.table.narrator.answer(f"{event}.{answer}"))
        self._left()

    def drop(self, name: str) -> None:
        """Take an order or an answer back."""
        question = re.fullmatch(r"q(\d{1,2})[a-z]?", name.casefold())
        if question is not None and 1 <= int(question[1]) <= len(self.asked):
            taken = self.plans.unanswer(self.asked[int(question[1]) - 1][0])
        else:
            item = self.item(name.rstrip(LETTERS) if _CHOICE.match(name) else name)
            if item is None:
                return
            taken = self.plans.drop(item.order)
        self.table.say("dropped" if taken else "not_planned")
        self.review()

    def _left(self) -> None:
        self.table.say("left", left=self.plans.left)

    def refuse(self, refusals: tuple[Refusal, ...]) -> None:
        """Say why something cannot be done."""
        seen = self.table.view()
        for refusal in refusals:
            self.table.screen.line(refusal_sentence(self.table.narrator, refusal, seen))

    def review(self, even_if_empty: bool = False) -> None:
        """Show the plans as they stand."""
        decision: Decision = self.plans.decision
        if not (decision.orders or decision.choices or even_if_empty):
            return
        costs = self.table.words("plans.cost", cost=self.plans.cost, left=self.plans.left)
        self.table.label("plans", costs)
        for wish in decision.orders:
            item = self.desk.find(wish.order)
            mark = f"{item.number:>3}  " if item is not None else "     "
            self.table.screen.line(wish_words(self.table, wish), mark=mark)
        for number, (event, _) in enumerate(self.asked, start=1):
            answer = decision.choices.get(event)
            if answer is not None:
                words = self.table.narrator.answer(f"{event}.{answer}")
                self.table.screen.line(words, mark=f" q{number}  ")
        if not decision.orders:
            self.table.say("plans.none", indent=5)
