"""Part 4: every number's change over the game, split among its causes to the last thousandth."""

from __future__ import annotations

from game.report.accounts import KINDS, Account, account
from game.report.blocks import bar, exact, said, section, tabled, turns_words, under, value
from game.report.findings import Findings
from game.report.markup import Content, Markup


def attribution_section(found: Findings) -> Markup:
    """The gauges in sight cause by cause, then all metrics by kind of cause."""
    return section(
        "attribution",
        found.say("attribution"),
        said(found.say("attribution.how")),
        [_causes(found, one) for one in found.accounts],
        _kinds(found),
    )


def _causes(found: Findings, one: Account) -> Markup:
    """All causes of one gauge, largest first; they sum to the change."""
    most = max((abs(item.amount) for item in one.items), default=0.0)
    rows: list[list[Content]] = [
        [
            item.words,
            exact(item.amount),
            bar(item.amount, most),
            found.say(f"kind.{item.kind}"),
            turns_words(item.turns),
        ]
        for item in one.items
    ]
    head = [found.say(f"attribution.{column}") for column in
            ("cause", "points", "bar", "kind", "turns")]  # fmt: skip
    between = found.say("attribution.between", start=value(one.start), end=value(one.end))
    total: list[Content] = [between, exact(one.total), "", "", ""]
    caption = found.say("attribution.of", name=one.title)
    return under(one.title, tabled(caption, head, rows, (1,), total))


def _kinds(found: Findings) -> Markup:
    """Every metric and gauge in a row, every kind of cause in a column."""
    names = [*(gauge.id for gauge in found.rules.gauges), *found.rules.metrics.ids]
    accounts = [account(found.sitting, name) for name in names]
    used = [kind for kind in KINDS if any(one.of(kind) for one in accounts)]
    head = [found.say("attribution.number"), *(found.say(f"kind.{kind}") for kind in used),
            found.say("attribution.total")]  # fmt: skip
    rows: list[list[Content]] = [
        [one.title, *(exact(one.of(kind)) if one.of(kind) else "" for kind in used),
         exact(one.total)]
        for one in accounts
    ]  # fmt: skip
    columns = range(1, len(used) + 2)
    return under(
        found.say("attribution.all"), tabled(found.say("attribution.all"), head, rows, columns)
    )
