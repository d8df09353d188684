"""The handout for a class: complete, the same codes as text and as a page, asking for nothing."""

from __future__ import annotations

from html import escape
from html.parser import HTMLParser

import pytest

from game.report.slip_pages import as_html
from game.report.slips import Handout, as_text, handout, levels_said, points_said, shares, who
from tests.engine.shipped import ALL, scenario


class _Outline(HTMLParser):
    """Open tags, and what is asked for from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.fetched: list[str] = []
        self.language = ""
        self.cells: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "html":
            self.language = found.get("lang") or ""
        self.fetched += [name for name in ("src", "href") if name in found]
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "td":
            self.cells.append(data)


def codes(paper: Handout) -> list[str]:
    return [
        f"{order.number}{way.letter}"
        for team in paper.teams
        for category in team.sheet.categories
        for order in category.orders
        for way in order.ways
    ]


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("name", ALL)
def test_every_code_stands_on_the_page(name: str, language: str) -> None:
    """Each way of each order has its row; the page is whole, and asks for nothing from outside."""
    paper = handout(scenario(name), {}, language)
    page = _Outline()
    page.feed(as_html(paper))
    assert (page.open, page.fetched, page.language) == ([], [], language)
    assert [code for code in codes(paper) if code not in page.cells] == []


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_text_says_the_same(language: str) -> None:
    """What stands on the page stands in the text: titles, costs, goals, red lines."""
    paper = handout(scenario("gsomia-dispute"), {}, language)
    text = as_text(paper)
    for team in paper.teams:
        titles = [o.title for c in team.sheet.categories for o in c.orders]
        goals = [goal.title for goal in team.card.goals]
        assert [one for one in (*titles, *goals, *team.card.red_lines) if one not in text] == []


def test_there_is_a_slip_for_every_team_and_turn() -> None:
    """Eleven turns, two teams."""
    assert as_html(handout(scenario("gsomia-dispute"), {}, "en")).count('class="slip"') == 22


def test_the_card_is_that_of_the_leaning() -> None:
    """A class that plays other leanings gets other goals, and the same codes."""
    dispute = scenario("gsomia-dispute")
    cards = [leaning.id for leaning in dispute.rules.seats[1].leanings]
    first, second = (handout(dispute, {"seoul": card}, "en") for card in cards[:2])
    assert first.teams[1].card != second.teams[1].card
    assert codes(first) == codes(second)
    assert 98 <= sum(share for _, share in shares(second.teams[1])) <= 102


@pytest.mark.parametrize("language", ["en", "ko"])
def test_teams_that_bargain_have_their_points_on_paper(language: str) -> None:
    """Every level of every clause with its points, the floor, and no other team's points."""
    paper = handout(scenario("sma-talks"), {}, language)
    page, text = as_html(paper), as_text(paper)
    for team in paper.teams:
        (talks, _labour) = team.points
        assert len(talks.clauses) == 6
        assert 0 < int(talks.floor) < int(talks.best)
        for clause in talks.clauses:
            assert escape(levels_said(paper, clause)) in page
            assert clause.title in text
    first, second = paper.teams
    assert first.points[0].clauses != second.points[0].clauses
    assert first.points[0].red_lines


def test_a_floor_above_every_draft_is_told_as_such() -> None:
    """Before the old agreement lapses no side deal pays: that is said, not two equal numbers."""
    paper = handout(scenario("sma-talks"), {}, "en")
    labour = paper.teams[0].points[1]
    assert not labour.has_room
    assert "no draft is better for you" in " ".join(points_said(paper, labour))


def test_no_points_where_nothing_is_bargained() -> None:
    """Agreements without clauses ask for none."""
    assert [team.points for team in handout(scenario("gsomia-dispute"), {}, "en").teams] == [(), ()]


def test_each_team_reads_who_it_is_before_its_codes() -> None:
    """Whom it plays and what it wants stand above the first order."""
    paper = handout(scenario("gsomia-dispute"), {}, "en")
    page = as_html(paper)
    first = paper.teams[0]
    order = escape(first.sheet.categories[0].orders[0].title)
    assert page.index(escape(who(first)[0])) < page.index(escape(first.card.goals[0].title))
    assert page.index(escape(first.card.goals[0].title)) < page.index(order)
