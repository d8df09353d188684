"""Part 5: every deal opened: what was agreed on the frontier of what could have been agreed."""

from __future__ import annotations

from collections.abc import Mapping
from xml.sax.saxutils import escape

import numpy as np

from game.engine.deals import NO_SOLUTION
from game.engine.odds import odds
from game.engine.state import State
from game.engine.treaty import NO_DRAFT
from game.report.blocks import figure, listed, said, section, tabled, under
from game.report.findings import Findings
from game.report.frontier import Captions, picture
from game.report.markup import Content, Markup
from game.telling.opened import OpenedTold, all_opened
from game.wording.drafts import package_name

PLAIN = "0 62 760 456"
"""The part of the picture without its heading and legend: x, y, width, height."""

LEGEND = ("draft", "zone", "frontier", "reservation", "nash", "beyond")


def deals_section(found: Findings) -> Markup:
    """Every agreement that was talked over; that there was none where there was none."""
    told = all_opened(found.sitting)
    inside = [_deal(found, one) for one in told] or [said(found.say("deals.none"))]
    how = said(found.say("deals.how")) if told else ""
    return section("deals", found.say("deals"), how, inside)


def _deal(found: Findings, told: OpenedTold) -> Markup:
    rows: list[list[Content]] = [[row.clause, row.term, *row.wanted] for row in told.rows]
    head = [found.say("deals.clause"), found.say("deals.term"),
            *(found.say("deals.wanted", seat=side) for side in told.sides)]  # fmt: skip
    return under(
        told.title,
        said(told.outcome),
        deal_picture(found, told),
        listed(told.sentences),
        said(_odds(found, told)),
        tabled(found.say("deals.table", agreement=told.title), head, rows),
    )


def deal_picture(found: Findings, told: OpenedTold) -> Markup:
    """All drafts by what they are worth to two sides; nothing where the sides are not two."""
    if len(told.sides) != 2:
        return Markup()
    svg = _drawn(found, told, _named(found, told))
    return figure(svg, found.say("deals.caption"), kind="deal")


def plain_picture(found: Findings, told: OpenedTold) -> Markup:
    """The same for the projector: the outcome alone is named, the rest is said below in words."""
    named = dict(list(_named(found, told).items())[: int(told.found.code != NO_DRAFT)])
    svg = _drawn(found, told, named)
    only = svg.replace('viewBox="0 0 760 ', f'viewBox="{PLAIN}" data-of="', 1)
    code = "deals.key" if named else "deals.key.none"
    return figure(Markup(only), found.say(code), kind="deal")


def _named(found: Findings, told: OpenedTold) -> dict[int, str]:
    """Drafts with names, by code: what came of the talks first."""
    named: dict[int, str] = {}
    g = told.found.agreement
    if told.found.code != NO_DRAFT:
        agreed = "deals.agreed" if told.found.turn else "deals.lay"
        named[told.found.code] = found.say(agreed)
    for place in found.rules.agreements[g].packages:
        code = found.rules.packages[place].code
        named.setdefault(code, package_name(found.narrator, g, code) or "")
    return named


def _drawn(found: Findings, told: OpenedTold, named: Mapping[int, str]) -> Markup:
    deals = told.found.deals
    one, other = (found.say("deals.axis", side=side) for side in told.sides)
    captions = Captions(
        title=told.title,
        subtitle=found.say("deals.as_of", turn=told.found.turn or found.turns),
        sides=(one, other),
        legend={key: found.say(f"deals.legend.{key}") for key in LEGEND},
    )
    drawn = picture(deals, [(label, code) for code, label in named.items()], captions)
    described = f"<desc>{escape(' '.join(told.sentences))}</desc>"
    return Markup(drawn.replace("</title>", f"</title>{described}", 1))


def _odds(found: Findings, told: OpenedTold) -> str:
    """How likely all who are asked said yes to what was agreed, and to Nash's draft."""
    state, g = _moment(found, told), told.found.agreement
    if not found.rules.agreements[g].consents:
        return found.say("deals.no_consent")
    true = state.types[:, 0]
    kinds = found.rules.types
    known = [[1.0 if kind == int(own) else 0.0 for kind in range(kinds)] for own in true]
    chances = odds(found.rules, state, g, np.array(known).reshape(-1, kinds))
    parts = []
    if told.found.code != NO_DRAFT:
        parts.append(found.say("deals.odds", share=round(100 * float(chances[told.found.code]))))
    nash = told.found.deals.nash
    if nash not in (NO_SOLUTION, told.found.code):
        parts.append(found.say("deals.odds_nash", share=round(100 * float(chances[nash]))))
    return " ".join(parts)


def _moment(found: Findings, told: OpenedTold) -> State:
    """The world when it was agreed, or as the game ended."""
    reveal = found.match.reveal_of(told.found.turn)
    return found.match.state if reveal is None else reveal.before
