"""Part 7: private sheets and red lines opened, and how well each seat foresaw the others."""

from __future__ import annotations

from game.report.blocks import listed, said, section, tabled, turns_words, under
from game.report.findings import Findings
from game.report.forecasts import Foresight, foresight
from game.report.markup import Content, Markup
from game.telling.predictions import about_words, answer_words
from game.wording.facts import red_line


def expectations_section(found: Findings) -> Markup:
    """The cards of all seats, then what people expected."""
    return section(
        "expectations",
        found.say("expectations"),
        under(found.say("cards"), said(found.say("cards.how")), cards(found)),
        under(found.say("gap"), said(found.say("gap.how")), _gap(found)),
    )


def cards(found: Findings) -> Markup:
    """What every seat wanted and feared; its goals were no secret to itself alone."""
    head = [found.say(f"cards.{column}") for column in ("seat", "leaning", "goals", "lines")]
    rows: list[list[Content]] = []
    for s, seat in enumerate(found.document.seats):
        chosen = int(found.match.state.leanings[s, 0])
        leaning = found.narrator.leaning(s, chosen)
        ranked = sorted(leaning.goals, key=lambda goal: -goal.weight)
        rows.append([
            found.narrator.text(seat.name),
            found.narrator.text(leaning.name),
            listed([found.narrator.text(goal.title) for goal in ranked], "tight"),
            listed([_line(found, s, chosen, line.id) for line in leaning.red_lines], "tight"),
        ])  # fmt: skip
    return tabled(found.say("cards"), head, rows)


def _line(found: Findings, s: int, leaning: int, line: str) -> str:
    """A red line, and whether it was crossed."""
    seat = found.rules.seats[s]
    name = f"{seat.id}.{seat.leanings[leaning].id}.{line}"
    is_crossed = bool(found.match.state.crossed[found.rules.red_lines.index(name), 0])
    words = red_line(found.narrator, name)
    return found.say("cards.crossed", line=words) if is_crossed else words


# -- what was expected -----------------------------------------------------------------------------


def _gap(found: Findings) -> Markup | list[Markup]:
    """Hits, Brier score and guessing by lot, by seat and whom it was about; then every turn."""
    seats = [seat.id for seat in found.rules.seats]
    told = [one for seat in seats for one in foresight(found.sitting, seat)]
    if not told:
        return said(found.say("gap.none"))
    head = [found.say(f"gap.{column}") for column in ("seat", "about", "right", "brier", "lot")]
    rows: list[list[Content]] = [
        [
            found.narrator.seat(one.seat),
            about_words(found.narrator, one.about),
            found.say("gap.of", right=one.right, asked=one.asked),
            _score(one.score),
            _score(one.by_lot),
        ]
        for one in told
    ]
    return [
        tabled(found.say("gap.table"), head, rows, (2, 3, 4)),
        *(_every(found, one) for one in told),
    ]


def _score(score: float | None) -> str:
    return "–" if score is None else f"{score:.2f}"


def _every(found: Findings, one: Foresight) -> Markup:
    """Each prediction beside what came; turns with the same pair stand together."""
    pairs: dict[tuple[str, str], list[int]] = {}
    for judged in one.judged:
        came = ", ".join(
            answer_words(found.narrator, one.about, answer) for answer in judged.result.came
        )
        predicted = answer_words(found.narrator, one.about, judged.result.predicted)
        pairs.setdefault((predicted, came or found.say("nothing")), []).append(judged.turn)
    head = [found.say(f"gap.{column}") for column in ("expected", "came", "turns")]
    rows: list[list[Content]] = [[*pair, turns_words(turns)] for pair, turns in pairs.items()]
    names = {"seat": found.narrator.seat(one.seat), "about": about_words(found.narrator, one.about)}
    return tabled(found.say("gap.every", **names), head, rows)
