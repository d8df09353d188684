"""The handout as one web page that prints well: a sheet for each team, then slips to cut apart."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from game.report.slips import Handout, Team, conditional, levels_said, points_said, shares, who
from game.telling.point_sheets import PointSheet
from game.telling.slips import Category, OrderCode, QuestionCode

STYLE = """
:root { color-scheme: light; }
body { font: 12pt/1.45 system-ui, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR',
  sans-serif;
  color: #16202b; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.7rem; margin: 0 0 .2rem; } h2 { font-size: 1.15rem; margin: 1.3rem 0 .3rem; }
p { margin: .3rem 0; } ul { margin: .2rem 0; padding-left: 1.3rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .28rem .5rem .28rem 0;
  border-top: 1px solid #c3ccd4; }
th.code, td.code { white-space: nowrap; font-weight: 700; width: 3.2rem; }
th.cost, td.cost { text-align: right; width: 3.5rem; }
small { color: #4a5663; display: block; }
h2 { break-after: avoid; } tr { break-inside: avoid; }
.points { break-inside: avoid; } .points tbody th { width: 9rem; }
:lang(ko) { word-break: keep-all; }
.team { break-after: page; }
.slips { display: grid; grid-template-columns: 1fr 1fr; gap: 0; break-after: page; }
.slip { border: 1px dashed #7b8794; padding: .8rem 1rem; min-height: 5.6cm; break-inside: avoid; }
.slip b { display: block; } .slip span { display: block; margin-top: .7rem;
  border-bottom: 1px solid #7b8794; padding-bottom: 1.1rem; color: #4a5663; }
@media (max-width: 30rem) { .slips { grid-template-columns: 1fr; } }
@media print { body { margin: 0; max-width: none; font-size: 10.5pt; } }
"""


def as_html(paper: Handout) -> str:
    """The whole page; it needs nothing else and no network."""
    language = paper.narrator.language
    body = "\n".join(part for team in paper.teams for part in _team(paper, team))
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(paper.title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f"{body}\n</body>\n</html>\n"
    )


def _team(paper: Handout, team: Team) -> Iterator[str]:
    sheet, say = team.sheet, paper.say
    yield '<section class="team">'
    yield f"<h1>{escape(say('slips.sheet', seat=sheet.name))}</h1>"
    yield f"<p>{escape(say('slips.secret'))}</p>"
    yield from _card(paper, team)
    yield f"<h2>{escape(say('slips.how.title'))}</h2>"
    yield from (f"<p>{escape(sentence)}</p>" for sentence in paper.how(sheet))
    for category in sheet.categories:
        yield from _category(paper, category)
    for points in team.points:
        yield from _points(paper, points)
    if sheet.private:
        yield f"<h2>{escape(say('slips.questions'))}</h2>"
        yield f"<p>{escape(say('slips.questions.how'))}</p>"
        for one in sheet.private:
            yield from _question(paper, one, "Q")
    yield f"<h2>{escape(say('slips.expected'))}</h2>"
    for one in sheet.expected:
        yield from _question(paper, one, "P")
    yield "</section>"
    yield from _slips(paper, team)


def _card(paper: Handout, team: Team) -> Iterator[str]:
    """Who the team is and what it wants."""
    yield from (f"<p>{escape(words)}</p>" for words in who(team))
    yield f"<h2>{escape(paper.say('slips.goals'))}: {escape(team.card.leaning)}</h2>"
    goals = [paper.say("slips.goal", goal=goal, share=share) for goal, share in shares(team)]
    yield from _list(goals)
    if team.card.red_lines:
        yield f"<h2>{escape(paper.say('slips.red_lines'))}</h2>"
        yield from _list(team.card.red_lines)


def _points(paper: Handout, sheet: PointSheet) -> Iterator[str]:
    """What each clause of an agreement is worth to the team."""
    say = paper.say
    yield '<section class="points">'
    yield f"<h2>{escape(say('slips.points', title=sheet.title))}</h2>"
    yield from (f"<p>{escape(sentence)}</p>" for sentence in points_said(paper, sheet))
    yield (
        f'<table><thead><tr><th scope="col">{escape(say("slips.clause"))}</th>'
        f'<th scope="col">{escape(say("slips.levels"))}</th></tr></thead><tbody>'
    )
    for clause in sheet.clauses:
        levels = escape(levels_said(paper, clause))
        yield f'<tr><th scope="row">{escape(clause.title)}</th><td>{levels}</td></tr>'
    yield "</tbody></table></section>"


def _list(lines: list[str] | tuple[str, ...]) -> Iterator[str]:
    yield "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"


def _category(paper: Handout, category: Category) -> Iterator[str]:
    say = paper.say
    yield f"<h2>{escape(category.name)}</h2>"
    yield (
        f'<table><thead><tr><th class="code" scope="col">{escape(say("slips.code"))}</th>'
        f'<th scope="col">{escape(say("slips.order"))}</th>'
        f'<th class="cost" scope="col">{escape(say("slips.cost"))}</th></tr></thead><tbody>'
    )
    for order in category.orders:
        yield from _order(paper, order)
    yield "</tbody></table>"


def _order(paper: Handout, order: OrderCode) -> Iterator[str]:
    """A row for each way; what holds for all of them stands under the first."""
    depends = [conditional(paper, order, one) for one in order.depends]
    notes = [order.about, *order.bounds, *depends]
    under = "".join(f"<small>{escape(note)}</small>" for note in notes if note)
    for i, way in enumerate(order.ways):
        words = f"{order.title}: {way.words}" if way.words else order.title
        yield (
            f'<tr><td class="code">{order.number}{way.letter}</td>'
            f"<td>{escape(words)}{'' if i else under}</td>"
            f'<td class="cost">{way.cost}</td></tr>'
        )


def _question(paper: Handout, one: QuestionCode, mark: str) -> Iterator[str]:
    yield f"<p><b>{escape(one.title)}</b> {escape(one.text)}</p><table><tbody>"
    for answer in one.answers:
        usual = f" {paper.say('slips.usual')}" if answer.letter == one.usual else ""
        yield (
            f'<tr><td class="code">{mark}{one.number}{answer.letter}</td>'
            f"<td>{escape(answer.words + usual)}</td>"
            f'<td class="cost">{answer.cost or ""}</td></tr>'
        )
    yield "</tbody></table>"


def _slips(paper: Handout, team: Team) -> Iterator[str]:
    """A slip for each turn, to be cut apart."""
    yield '<section class="slips">'
    for turn in range(1, paper.turns + 1):
        head = paper.say("slips.slip", seat=team.sheet.name, turn=turn)
        yield (
            f'<div class="slip"><b>{escape(head)}</b>'
            f"<span>{escape(paper.say('slips.codes'))}</span>"
            f"<span>{escape(paper.say('slips.left'))}</span></div>"
        )
    yield "</section>"
