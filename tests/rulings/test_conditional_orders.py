"""Conditions on orders of other seats: the greatest set of orders whose conditions all hold."""

from tests.rulings.table import Table

ORDERS = """
orders:
  - {id: halt, seat: north, ORDER, depends_on: [agree], effects: [
      {change: gold, by: 1, limited: false}]}
  - {id: agree, seat: south, ORDER, depends_on: [halt, third], effects: [
      {change: gold, by: 10, limited: false}]}
  - {id: third, seat: north, ORDER, depends_on: [agree], effects: [
      {change: gold, by: 100, limited: false}]}
"""


def gold(**orders: str) -> float:
    return Table(ORDERS).turn(**orders).of("gold") - 500


def test_a_condition_that_is_met() -> None:
    """North halts if South agrees; South agrees: both happen."""
    assert gold(north="halt if agree", south="agree") == 11


def test_a_condition_that_is_not_met() -> None:
    """North halts if South agrees; South does nothing: neither does North."""
    assert gold(north="halt if agree") == 0


def test_two_who_wait_for_each_other_both_act() -> None:
    """Each acts if the other does: the greatest set that holds is both."""
    assert gold(north="halt if agree", south="agree if halt") == 11


def test_a_chain_breaks_from_its_end() -> None:
    """Halt waits for agree, agree for third, which is not given: nothing happens."""
    assert gold(north="halt if agree", south="agree if third") == 0
    assert gold(north="halt if agree, third", south="agree if third") == 111


def test_a_condition_must_be_among_those_that_the_order_lists() -> None:
    """``depends_on`` says on what an order may depend."""
    table = Table(ORDERS)
    assert table.refused("south", "agree if agree") == ["cannot_depend"]
    assert table.refused("north", "halt if third") == ["cannot_depend"]


# -- accepted ------------------------------------------------------------------------------------

ASKING = """
actors: [{id: elder, name: E, moves: [{id: nod, title: N, utility: 0}]}]
orders:
  - {id: halt, seat: north, title: T, about: A, category: do, cost: 2, cooldown: 30 days,
      depends_on: [try], effects: [{change: gold, by: 1, limited: false}]}
  - {id: echo, seat: south, title: T, about: A, category: do, cost: 1, depends_on: [halt],
      effects: [{change: gold, by: 10, limited: false}]}
  - {id: try, seat: north, title: T, about: A, category: do, cost: 3,
      consent: {actor: elder, chance: TRY,
        refused: [{change: gold, by: -100, limited: false}]},
      effects: [{change: gold, by: 100, limited: false}]}
  - {id: beg, seat: south, title: T, about: A, category: do, cost: 4, depends_on: [try, bow],
      consent: {actor: elder, chance: BEG,
        refused: [{change: gold, by: -200, limited: false}]},
      effects: [{change: gold, by: 200, limited: false}]}
  - {id: bow, seat: north, title: T, about: A, category: do, cost: 1, depends_on: [beg],
      consent: {actor: elder, chance: BOW}, effects: [{change: gold, by: 50, limited: false}]}
"""


def asking(**chances: int) -> Table:
    """The table with chances of consent, 1 unless said otherwise."""
    text = ASKING
    for order in ("try", "beg", "bow"):
        text = text.replace(order.upper(), str(chances.get(order, 1)))
    return Table(text)


def unmet(table: Table, seat: str) -> list[tuple[str, str, str]]:
    """Order, condition and reason of the conditions that failed, as the seat learns."""
    assert table.last is not None
    place = table.rules.place("seat", seat)
    return [(fact.id, fact.condition, fact.reason) for fact in table.last.facts
            if fact.kind == "unmet" and place in fact.seats]  # fmt: skip


def test_own_orders_can_wait_for_what_an_actor_accepts() -> None:
    """Halt if the elder accepts: it does."""
    table = asking().turn(north="halt if try, try")
    assert (table.of("gold"), table.capital("north")) == (601, 4)
    assert table.facts("met") == ["halt"]


def test_what_depends_on_a_refused_order_is_struck_and_what_depends_on_that() -> None:
    """The elder refuses: the refused order costs, all else comes back, cooldowns too."""
    table = asking(**{"try": 0}).turn(north="halt if try, try", south="echo if halt")
    assert table.of("gold") == 400
    assert (table.capital("north"), table.capital("south")) == (9 - 3, 9)
    assert unmet(table, "north") == [("halt", "try", "refused")]
    assert unmet(table, "south") == [("echo", "halt", "not_given")]
    assert table.holds("used(halt) == 0 and used(try) == 1")
    assert table.refused("north", "halt") == []


def test_a_condition_on_what_asks_consent_wants_it_accepted() -> None:
    """Another seat's order that the elder refuses is not done, though it was given."""
    table = asking(beg=0).turn(north="bow if beg", south="beg")
    assert table.of("gold") == 300
    assert table.facts("unmet") == ["bow"]
    assert (table.capital("north"), table.capital("south")) == (9, 5)


def test_an_order_whose_condition_failed_was_never_refused() -> None:
    """Beg waits for try, which is refused: the elder, who would say no, is not asked to beg."""
    table = asking(**{"try": 0, "beg": 0}).turn(north="try", south="beg if try")
    assert table.of("gold") == 400
    assert table.facts("refused") == ["try"]
    assert table.capital("south") == 9


def test_of_two_that_wait_for_each_other_the_refused_one_costs() -> None:
    """Beg if bow, bow if beg: the elder turns beg down, so bow is not carried out."""
    table = asking(beg=0).turn(north="bow if beg", south="beg if bow")
    assert table.of("gold") == 300
    assert (table.facts("refused"), table.facts("unmet")) == (["beg"], ["bow"])
    assert (table.capital("north"), table.capital("south")) == (9, 5)
    both = asking().turn(north="bow if beg", south="beg if bow")
    assert both.of("gold") == 750


def test_given_is_settled_before_anybody_is_asked() -> None:
    """Beg waits for bow, which is not given: the elder is not asked."""
    table = asking(beg=0).turn(south="beg if bow")
    assert (table.of("gold"), table.facts("refused")) == (500, [])
    assert unmet(table, "south") == [("beg", "bow", "not_given")]


def test_who_waits_for_what_is_refused_does_not_sign() -> None:
    """The hand is never put to the paper."""
    table = Table("""
actors: [{id: elder, name: E, moves: [{id: nod, title: N, utility: 0}]}]
agreements: [{id: pact, title: P, parties: [north], packages: [{id: draft, title: D}]}]
orders:
  - {id: pen, seat: north, ORDER, depends_on: [try], effects: [{sign: pact.draft}]}
  - {id: try, seat: south, ORDER, consent: {actor: elder, chance: 0}}
""").turn(north="pen if try", south="try")
    assert table.holds("not agreed(pact)")


# -- concluded -------------------------------------------------------------------------------------

PACT = """
actors: [{id: elder, name: E, moves: [{id: nod, title: N, utility: 0}]}]
agreements: [{id: pact, title: P, parties: [north, south], packages: [{id: draft, title: D,
  consent: [{actor: elder, chance: BLESSING}], signed: [{change: gold, by: 10, limited: false}]}]}]
orders:
  - {id: pen, seat: north, ORDER, effects: [{sign: pact.draft}]}
  - {id: brush, seat: south, ORDER, effects: [{sign: pact.draft}]}
  - {id: halt, seat: north, title: T, about: A, category: do, cost: 2, cooldown: 30 days,
      depends_on: [pact], effects: [{change: gold, by: 1, limited: false}]}
  - {id: echo, seat: south, title: T, about: A, category: do, cost: 1, depends_on: [halt],
      consent: {actor: elder, chance: 0, refused: [{change: gold, by: -100, limited: false}]}}
"""
BLESSED, CURSED = PACT.replace("BLESSING", "1"), PACT.replace("BLESSING", "0")


def test_an_order_can_wait_for_an_agreement() -> None:
    """Both sign and the elder consents: it is concluded, and North halts."""
    table = Table(BLESSED).turn(north="pen, halt if pact", south="brush")
    assert table.of("gold") == 511
    assert table.facts("met", "south") == ["halt"]


def test_without_the_agreement_nothing_that_waits_for_it_is_done() -> None:
    """Not signed by all, or declined by the elder: capital and cooldown come back."""
    for text, south in ((BLESSED, ""), (CURSED, "brush")):
        table = Table(text).turn(north="pen, halt if pact", south=south)
        assert (table.of("gold"), table.capital("north")) == (500, 9)
        assert unmet(table, "north") == [("halt", "pact", "not_concluded")]
        assert table.refused("north", "halt") == []
        assert table.holds("used(halt) == 0")


def test_an_agreement_that_was_concluded_before_is_not_concluded_now() -> None:
    """The condition is about this turn."""
    table = Table(BLESSED).turn(north="pen", south="brush").turn(north="halt if pact")
    assert table.facts("unmet") == ["halt"]


def test_who_waits_for_what_waits_for_an_agreement_is_not_refused_without_it() -> None:
    """The elder would refuse echo, but is asked only where the agreement is concluded."""
    table = Table(CURSED).turn(north="pen, halt if pact", south="brush, echo if halt")
    assert (table.facts("refused"), table.capital("south")) == ([], 9)
    table = Table(BLESSED).turn(north="pen, halt if pact", south="brush, echo if halt")
    assert (table.facts("refused"), table.capital("south")) == (["echo"], 8)
    assert table.of("gold") == 411


# -- who learns of it ------------------------------------------------------------------------------


def test_a_failed_condition_is_told_to_its_seat_alone() -> None:
    """That something else was planned is nobody's business."""
    table = Table(ORDERS).turn(north="halt if agree")
    assert (table.facts("unmet", "north"), table.facts("unmet", "south")) == (["halt"], [])


def test_a_met_condition_is_told_to_who_knows_both_orders() -> None:
    """Not to one who may not know what it was that the order waited for."""
    table = Table(ORDERS).turn(north="halt if agree", south="agree")
    assert (table.facts("met", "north"), table.facts("met", "south")) == (["halt"], ["halt"])
    seat = """capital: {start: 4}, leanings: [{id: p, name: P, about: P, goals: [
      {id: g, title: G, weight: 1, measure: '50'}]}]"""
    sections = f"""
seats: [{{id: north, name: N, {seat}}}, {{id: south, name: S, {seat}}},
  {{id: west, name: W, {seat}}}]
orders:
  - {{id: halt, seat: north, ORDER, depends_on: [hint]}}
  - {{id: hint, seat: south, ORDER, channel: {{to: north, private: {{}}, public: {{}}}}}}
"""
    table = Table(sections).turn(north="halt if hint", south="hint.private")
    assert [table.facts("met", seat) for seat in ("north", "south", "west")] == [
        ["halt"], ["halt"], [],
    ]  # fmt: skip


def test_nobody_votes_on_what_is_struck_out() -> None:
    """A body would pass the bill, but the bill waits for what the elder refuses."""
    text = """
actors: [{id: elder, name: E, moves: [{id: nod, title: N, utility: 0}]}]
bodies: [{id: house, name: H, groups: [{id: all, name: A, members: 9}]}]
orders:
  - {id: bill, seat: north, ORDER, depends_on: [try],
      consent: {body: house, support: {all: 3}}, effects: [{change: gold, by: 1, limited: false}]}
  - {id: try, seat: south, ORDER, consent: {actor: elder, chance: CHANCE}}
"""
    struck = Table(text.replace("CHANCE", "0")).turn(north="bill if try", south="try")
    assert (struck.facts("voted"), struck.facts("refused"), struck.of("gold")) == ([], ["try"], 500)
    passed = Table(text.replace("CHANCE", "1")).turn(north="bill if try", south="try")
    assert (passed.facts("voted"), passed.of("gold")) == (["house.bill"], 501)
