"""Part 8: how the advisers did, which words were kept and broken, and what came out."""

from __future__ import annotations

from game.report.advisers import AdviserRecord, adviser_records
from game.report.blocks import listed, said, section, tabled, turns_words, under
from game.report.findings import Findings
from game.report.markup import Content, Markup
from game.report.promises import Word, leaks, words_given
from game.wording.numbers import whole


def records_section(found: Findings) -> Markup:
    """Advisers, words, leaks."""
    return section(
        "records",
        found.say("records"),
        under(found.say("advisers"), said(found.say("advisers.how")), _advisers(found)),
        under(found.say("words"), _words(found)),
        under(found.say("leaks"), _leaks(found)),
    )


def _advisers(found: Findings) -> Markup:
    """Hits of those forecasts that can be judged, and the last of them."""
    told = [one for seat in found.seats for one in adviser_records(found.match, seat)]
    if not told:
        return said(found.say("advisers.none"))
    head = [found.say(f"advisers.{column}") for column in ("seat", "name", "right", "misses")]
    rows: list[list[Content]] = [
        [
            found.narrator.seat(one.seat),
            _name(found, one),
            found.say("gap.of", right=one.right, asked=len(one.tried)),
            _misses(found, one),
        ]
        for one in told
    ]
    return tabled(found.say("advisers"), head, rows, (2,))


def _name(found: Findings, one: AdviserRecord) -> str:
    written = next(adviser for adviser in found.document.advisers if adviser.id == one.adviser)
    return found.narrator.text(written.name)


def _misses(found: Findings, one: AdviserRecord) -> Markup:
    """Where it was wrong: what it had expected of what, and what came."""
    return listed(
        [
            found.say("advisers.miss", turn=tried.turn,
                      metric=found.narrator.metric(tried.forecast.metric),
                      low=whole(tried.forecast.low * 1000), high=whole(tried.forecast.high * 1000),
                      came=whole(tried.came * 1000))
            for tried in one.tried
            if not tried.is_right
        ],
        "tight",
    )  # fmt: skip


def _words(found: Findings) -> Markup:
    told = words_given(found.match)
    if not told:
        return said(found.say("words.none"))
    head = [found.say(f"words.{column}") for column in ("words", "seat", "made", "end")]
    rows: list[list[Content]] = [
        [found.narrator.commitment(one.commitment), found.narrator.seat(one.seat),
         turns_words(one.made) or "–", _end(found, one)]
        for one in told
    ]  # fmt: skip
    return tabled(found.say("words"), head, rows)


def _end(found: Findings, one: Word) -> str:
    parts = []
    if one.kept:
        parts.append(found.say("words.kept", turns=turns_words(one.kept)))
    if one.broken:
        parts.append(found.say("words.broken", turns=turns_words(one.broken)))
    if one.stands:
        parts.append(found.say("words.stands"))
    return " ".join(parts)


def _leaks(found: Findings) -> Markup:
    told = leaks(found.match)
    if not told:
        return said(found.say("leaks.none"))
    return listed(
        found.say("leaks.one", turn=one.turn, seat=found.narrator.seat(one.seat),
                  order=found.narrator.done(one.order))
        for one in told
    )  # fmt: skip
