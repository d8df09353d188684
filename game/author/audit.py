"""What the compiler does not need but players and professors do: texts, reasons, no dead ends."""

from __future__ import annotations

from game.author import decisions, movers, people, signatures, talks, texts, unused
from game.author.movers import PlaceOf
from game.scenario.compile.compiler import Scenario
from game.scenario.problems import Problems


def audit(scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
    """Report what is missing or unused in a scenario that compiles."""
    texts.check(scenario.document, place, problems)
    _reasons(scenario, place, problems)
    movers.check(scenario, place, problems)
    signatures.check(scenario, place, problems)
    unused.check(scenario, place, problems)
    talks.check(scenario, place, problems)
    decisions.check(scenario, place, problems)
    people.check(scenario, place, problems)
    _purses(scenario, place, problems)


def _reasons(scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
    for note in scenario.notes:
        if note.why is None and not note.answers:
            problems.warning("W503", place(note.path))
        if note.confidence is None:
            problems.warning("W504", place(note.path))


def _purses(scenario: Scenario, place: PlaceOf, problems: Problems) -> None:
    """No seat can ever hold more capital than it begins with or can save."""
    rules = scenario.rules
    for k, order in enumerate(rules.orders):
        seat = rules.seats[order.seat]
        most = max(seat.start, seat.bank)
        cheapest = min(int(rules.options.cost[option]) for option in order.options)
        if cheapest > most:
            problems.error("E508", place(("orders", k)), order=order.id, cost=cheapest, bank=most)
            continue
        for i, option in enumerate(order.options):
            cost = int(rules.options.cost[option])
            if cost > most:
                path = ("orders", k, "options", i)
                name = rules.options.ids[option]
                problems.error("E508", place(path), order=name, cost=cost, bank=most)
