"""What-ifs at the prompt: the words as typed, turned into what shall be otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from game.engine.orders import PASS, Decision
from game.engine.view import View, view
from game.match.match import Match
from game.players.player import Player
from game.saves.branch import LONGEST_LABEL, Change
from game.saves.form import Save
from game.scenario.compile.compiler import Scenario
from game.terminal.table import Table
from game.terminal.wishes import Wishes, leanings_of, lenses_of, pairs, people_of, player
from game.wording.narrator import Narrator


@dataclass(frozen=True)
class Asked:
    """The words of ``--fork`` as typed; ``branch`` is what it grows from, None for the game."""

    turn: str
    branch: str | None = None
    seat: str | None = None
    give: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    lenses: tuple[str, ...] = ()
    leanings: tuple[str, ...] = ()
    label: str = ""
    hand: bool = False
    anew: bool = False

    def wishes(self, language: str) -> Wishes:
        """The words that are also words of ``play``."""
        return Wishes(self.seat, None, self.leanings, self.lenses, language=language)


def changes_of(scenario: Scenario, asked: Asked, language: str) -> tuple[Change, ...]:
    """What shall be otherwise; WrongWordsError for what the scenario does not have."""
    wishes = asked.wishes(language)
    if len(asked.label) > LONGEST_LABEL:
        raise wishes.refuse("cli.label", most=LONGEST_LABEL)
    gives = [_parted(given) for given in asked.give]
    answers = pairs(wishes, asked.answers, "EVENT=ANSWER")
    return (
        *(Change("drop", name) for name in asked.drop),
        *(Change("give", name, way) for name, way in gives),
        *(Change("answer", event, _answer(scenario, wishes, event, a)) for event, a in answers),
        *(Change("leaning", seat, card) for seat, card in leanings_of(scenario, wishes).items()),
        *(Change("lens", lens, set_) for lens, set_ in lenses_of(scenario, wishes).items()),
    )


def _parted(given: str) -> tuple[str, str]:
    name, _, way = given.partition(".")
    return name, way


def _answer(scenario: Scenario, wishes: Wishes, event: str, answer: str) -> str:
    place = scenario.rules.tables["event"].get(event)
    if place is None:
        return answer  # the fork itself says that there is no such question
    options = [scenario.rules.event_options[o].id for o in scenario.rules.events[place].options]
    names = [option.partition(".")[2] for option in options]
    if answer not in names:
        what = wishes.say("cli.answer", event=event)
        raise wishes.refuse("cli.unknown", what=what, name=answer, known=", ".join(names))
    return answer


def by_hand(scenario: Scenario, save: Save, asked: Asked, language: str) -> tuple[str, ...]:
    """Who plays a what-if by hand: the seats asked for, else the people of the game."""
    if not asked.hand:
        return ()
    wishes = asked.wishes(language)
    people = [seat.id for seat in scenario.rules.seats if seat.id not in save.players]
    seats = people_of(scenario, wishes) if asked.seat is not None else tuple(people)
    if not seats:
        raise wishes.refuse("cli.hand_seat", seats=", ".join(scenario.rules.tables["seat"]))
    return seats


def computers(scenario: Scenario, names: Mapping[str, str], language: str) -> dict[str, Player]:
    """Computer players by seat; WrongWordsError for one whose script is gone."""
    wishes = Wishes(language=language)
    return {seat: player(scenario, seat, name, wishes) for seat, name in names.items()}


def check_seat(scenario: Scenario, changes: Iterable[Change], asked: Asked, language: str) -> None:
    """Raise WrongWordsError for an order that is not of the seat that was named."""
    wishes = asked.wishes(language)
    if asked.seat is None:
        return
    seats, rules = people_of(scenario, wishes), scenario.rules
    for change in changes:
        place = rules.tables["order"].get(change.subject)
        is_order = change.kind in ("give", "drop") and place is not None
        if is_order and rules.seats[rules.orders[place or 0].seat].id not in seats:
            raise wishes.refuse("refusal.not_yours", order=change.subject)


def number_of(given: str, most: int) -> int | None:
    """A typed number from 1 to ``most``; None for anything else."""
    is_number = given.isascii() and given.isdigit() and len(given) <= 4
    return int(given) if is_number and 1 <= int(given) <= most else None


def show_choices(table: Table, then: Match, turn: int) -> None:
    """What was decided in a turn and what else could have been, with the words to type."""
    reveal = then.reveal_of(turn)
    assert reveal is not None, f"show_choices: wants a turn that can be told, got {turn}"
    table.say("whatif.choices", turn=turn)
    for s, seat in enumerate(then.rules.seats):
        seen = view(then.rules, reveal.before, s, then.record.seed)
        decision = reveal.decisions.get(seat.id, PASS)
        table.screen.label(table.narrator.seat(seat.id))
        rows = [*_orders(table.narrator, seen, decision), *_answers(table.narrator, seen, decision)]
        table.screen.table(rows)


def _orders(narrator: Narrator, seen: View, decision: Decision) -> Iterator[tuple[str, str, str]]:
    given = [order.order for order in decision.orders]
    for name in given:
        yield "--drop", name, narrator.order(name)
    for option, why_not in seen.menu.items():
        name = narrator.rules.options.ids[option]
        if why_not is None and name.partition(".")[0] not in given:
            yield "--give", name, narrator.order(name)


def _answers(narrator: Narrator, seen: View, decision: Decision) -> Iterator[tuple[str, str, str]]:
    for event, answers in seen.asked.items():
        for answer in answers:
            if answer != decision.choices.get(event):
                title = narrator.answer(f"{event}.{answer}")
                yield "--answer", f"{event}={answer}", f"{narrator.event(event)}: {title}"
