"""Part 1: how it ended, what each seat's goals gave, and the verdict from many sides."""

from __future__ import annotations

from game.match.outcome import verdict
from game.report.blocks import linked, points, said, section, tabled, under
from game.report.findings import Findings
from game.report.markup import Content, Markup, joined, tag
from game.report.scores import SeatScore, seat_scores
from game.wording.facts import red_line
from game.wording.numbers import whole


def outcome_section(found: Findings) -> Markup:
    """The ending, the scores in words and figures, the voices."""
    return section(
        "outcome",
        found.say("outcome"),
        ending_words(found),
        [_seat(found, score) for score in seat_scores(found.match)],
        _voices(found),
    )


def ending_words(found: Findings) -> Markup:
    """The ending with its text, or that the game was left before its end."""
    if not found.match.finished:
        return said(found.say("outcome.open", turn=found.turns))
    ending = found.document.endings[int(found.match.state.ending[0])]
    text = linked(found.sitting.pieces(ending.text), found.narrator.terms)
    return joined([said(tag("strong", found.narrator.text(ending.title))), said(text)])


def _seat(found: Findings, score: SeatScore) -> Markup:
    narrator = found.narrator
    seat = found.document.seats[score.seat]
    leaning = narrator.leaning(score.seat, score.leaning)
    name, card = narrator.text(seat.name), narrator.text(leaning.name)
    goals = {goal.id: goal for goal in leaning.goals}
    rows: list[list[Content]] = [
        [
            narrator.text(goals[goal.id].title),
            found.say("percent", number=whole(goal.share * 100_000)),
            str(whole(goal.mean * 1000)),
            str(whole(goal.last * 1000)),
            found.say(f"met.{_met(goal.last)}"),
            points(goal.points),
        ]
        for goal in sorted(score.goals, key=lambda goal: -goal.share)
    ]
    rows += [
        [found.say("outcome.crossed", line=red_line(narrator, line)), "", "", "", "", points(cost)]
        for line, cost in score.crossed
    ]
    if score.rest:
        rows.append([found.say("outcome.rest"), "", "", "", "", points(score.rest)])
    head = [found.say(f"outcome.{column}") for column in
            ("goal", "share", "mean", "last", "words", "points")]  # fmt: skip
    total: list[Content] = [found.say("outcome.total"), "", "", "", "", points(score.total)]
    caption = found.say("outcome.of", seat=name)
    sentence = found.say("outcome.score", seat=name, score=points(score.total))
    par = leaning.par
    return under(
        f"{name} — {card}",
        said(sentence, " ", _against_par(found, score, par)),
        tabled(caption, head, rows, (1, 2, 3, 5), total),
    )


def _met(value: float) -> str:
    """Which word fits how far a goal was met, 0–100."""
    return "fully" if value >= 75 else "mostly" if value >= 55 else "half" if value >= 40 else "not"


def _against_par(found: Findings, score: SeatScore, par: float | None) -> str:
    """Next to what the scenario calls a fair result; nothing where it states none."""
    if par is None:
        return ""
    tenths = round(par * 10)
    code = "above" if score.total > tenths else "below" if score.total < tenths else "at"
    return found.say(f"par.{code}", par=points(tenths), by=points(abs(score.total - tenths)))


def _voices(found: Findings) -> Markup:
    """What each voice of the verdict says."""
    voices = verdict(found.match.scenario, found.match.state)
    if not voices:
        return Markup()
    said_by = [
        piece
        for voice, line in voices
        for piece in (
            tag("dt", found.narrator.text(voice.voice)),
            tag("dd", linked(found.sitting.pieces(line.text), found.narrator.terms)),
        )
    ]
    return under(found.say("verdict"), said(found.say("verdict.how")), tag("dl", said_by))
