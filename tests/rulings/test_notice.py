"""Notice: the window until which it can be given, the day on which it takes effect."""

from tests.rulings.table import Table

PACT = """
scenario: {{id: table, title: T, summary: S, briefing: B, headline: [gold],
  period: {{from: 2019-08-01, turn: 2 weeks, turns: 10}}}}
agreements:
  - {{id: pact, title: P, parties: [north, south], status: {status}, {terms},
      lapse: [{{change: gold, by: -100, limited: false}}],
      lapsed: [{{change: gold, by: -1, per: 1 day, limited: false}}],
      in_force: [{{change: gold, by: 1, per: 1 day, limited: false}}]}}
orders:
  - {{id: leave, seat: north, ORDER, available: {{when: notice_open(pact), otherwise: Too late.}},
      effects: [{{notice: pact}}]}}
  - {{id: stay, seat: north, ORDER, effects: [{{rescind: pact}}]}}
  - {{id: tear, seat: south, ORDER, effects: [{{lapse: pact}}]}}
  - {{id: rest, seat: south, ORDER, effects: [{{suspend: pact}}]}}
  - {{id: wake, seat: south, ORDER, effects: [{{resume: pact}}]}}
"""
YEARLY = "renews: 11-23, notice: 90 days"


def pact(terms: str = YEARLY, status: str = "in_force") -> Table:
    return Table(PACT.format(terms=terms, status=status))


def test_the_window_shuts_the_notice_period_before_renewal() -> None:
    """Renewal on 23 November, notice 90 days before: open on 1 and 15 August, shut on 29 August."""
    table = pact()
    assert table.refused("north", "leave") == []
    assert table.turn().refused("north", "leave") == []
    assert table.turn().refused("north", "leave") == ["unavailable"]


def test_notice_runs_to_the_fixed_day() -> None:
    """Given on 1 August, it takes effect on 23 November, in the turn that begins on the 21st."""
    table = pact().turn(north="leave")
    assert table.holds("notice_given(pact) and in_force(pact)")
    assert table.refused("north", "leave") == ["unavailable"]  # it has been given
    table.turns(7)
    assert table.holds("in_force(pact)")
    assert table.turn().facts("lapse") == ["pact"]
    assert table.holds("lapsed(pact) and not notice_given(pact)")


def test_without_notice_it_renews_itself() -> None:
    """Nothing is said: after 23 November it is still in force."""
    assert pact().turns(10).holds("in_force(pact)")


def test_a_notice_can_be_taken_back() -> None:
    """Rescinded before the day: it does not lapse."""
    table = pact().turn(north="leave").turns(5).turn(north="stay")
    assert table.holds("not notice_given(pact)")
    assert table.turns(3).holds("in_force(pact)")


def test_without_renewal_a_notice_runs_its_own_time() -> None:
    """A notice of 20 days, given on the first day, takes effect in the second turn of 14."""
    table = pact("notice: 20 days").turn(north="leave")
    assert table.holds("in_force(pact)")
    assert table.turn().holds("lapsed(pact)")


def test_rates_while_in_force_and_while_lapsed() -> None:
    """+14 a turn in force; −100 once when it is torn up; −14 a turn from then on."""
    table = pact().turn()
    assert table.of("gold") == 514
    assert table.turn(south="tear").of("gold") == 414
    assert table.facts("lapse") == ["pact"]
    assert table.turn().of("gold") == 400
    assert table.turn().facts("lapse") == []


def test_while_suspended_its_effects_rest() -> None:
    """Suspended it is not in force and brings nothing; resumed it goes on."""
    table = pact().turn(south="rest")
    assert table.holds("suspended(pact) and not in_force(pact)")
    assert table.of("gold") == 500
    assert table.turn(south="wake").of("gold") == 514


def test_a_suspended_agreement_can_still_be_left() -> None:
    """Its notice clock runs on."""
    table = pact().turn(south="rest").turn(north="leave").turns(7)
    assert table.holds("lapsed(pact)")


def test_an_agreement_expires_on_its_day() -> None:
    """``expires: 2019-08-20`` lies in the second turn."""
    table = pact("notice: 20 days, expires: 2019-08-20")
    assert table.holds("expires_in(pact) == 19")
    assert table.turn().holds("in_force(pact)")
    assert table.turn().holds("lapsed(pact)")


def test_what_begins_lapsed_or_open_has_no_clock() -> None:
    """No notice can be given on what is not in force; what begins lapsed costs from the start."""
    table = pact(status="lapsed")
    assert table.refused("north", "leave") == ["unavailable"]
    assert table.turn().of("gold") == 486
    assert pact(status="open").turn().of("gold") == 500
