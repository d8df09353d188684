"""Which package of an open agreement to put one's signature under, and when to hold out.

Time-dependent concession (Faratin, Sierra and Jennings 1998): the seat begins by offering the
package that is best for itself and, as the scenario runs out, comes down to any that is
better than none.  It signs what the others have signed as soon as that meets its aspiration.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from game.engine.rules import Rules
from game.engine.view import View
from game.players.prospect import Outlook, Prospect

HOPE = 0.5
"""Share of a package's worth at which an offer is reckoned before the others have signed."""


@dataclass(frozen=True)
class Offer:
    """A package that the seat could sign: the option that does it and the gain if concluded."""

    option: int
    package: int
    gain: float


def worthwhile_offers(
    rules: Rules, view: View, outlook: Outlook, basis: Prospect
) -> Mapping[int, float]:
    """Options that sign a package, and what each is reckoned to gain; at most one an agreement.

    Options that sign but are not in the mapping are better left alone this turn.
    """
    found: dict[int, float] = {}
    for g in range(len(rules.agreements)):
        offers = [offer for offer in _offers(rules, view, outlook, basis, g) if offer.gain > 0.0]
        if not offers:
            continue
        best = max(offer.gain for offer in offers)
        aspiration = best * (1.0 - view.known.turn / rules.calendar.turns)
        standing = int(view.known.signed[view.seat, g, 0])
        ready = [
            o for o in offers if _others_signed(rules, view, o.package) and o.gain >= aspiration
        ]
        if ready:
            choice = max(ready, key=lambda o: (o.gain, -o.option))
            found[choice.option] = choice.gain
        else:
            within = [o for o in offers if o.gain >= aspiration]
            choice = min(within, key=lambda o: (o.gain, o.option))
            if choice.package != standing:
                found[choice.option] = HOPE * choice.gain
    return found


def signing_options(rules: Rules) -> frozenset[int]:
    """Options that put a signature under some package."""
    return frozenset(s.option for s in rules.signatures if s.package >= 0)


def _offers(rules: Rules, view: View, outlook: Outlook, basis: Prospect, g: int) -> list[Offer]:
    """Every package of an agreement that the seat can sign now, judged as if concluded."""
    found = []
    for signature in rules.signatures:
        option, package = signature.option, signature.package
        if signature.agreement != g or signature.seat != view.seat or package < 0:
            continue
        affordable = rules.options.cost[option] <= view.capital
        if view.menu.get(option) is not None or not affordable:
            continue
        partners = _signers(rules, package, view.seat)
        if partners is None:
            continue
        worth = outlook.of([option], {}, partners).worth(outlook.weights)
        found.append(Offer(option, package, worth - basis.worth(outlook.weights)))
    return found


def _signers(rules: Rules, package: int, seat: int) -> tuple[int, ...] | None:
    """For each other party an option that signs the package; None if one has none."""
    agreement = rules.agreements[rules.packages[package].agreement]
    found = []
    for party in agreement.seats:
        if party != seat:
            options = [
                s.option for s in rules.signatures if s.package == package and s.seat == party
            ]
            if not options:
                return None
            found.append(options[0])
    return tuple(found)


def _others_signed(rules: Rules, view: View, package: int) -> bool:
    g = rules.packages[package].agreement
    others = [s for s in rules.agreements[g].seats if s != view.seat]
    return all(int(view.known.signed[s, g, 0]) == package for s in others)
