"""Who stands where: a function of what the seat sees, and of nothing else."""

from __future__ import annotations

from game.match.match import Match
from game.telling.causality import causality
from game.telling.landscape import Landscape, bare, landscape
from game.telling.sitting import Sitting
from tests.telling.played import played, sitting


def _with_other_secrets(match: Match) -> None:
    """Change all that Seoul cannot see: hidden types, the other's leaning, capital and blocs."""
    state, rules = match.talk.state, match.rules
    own, other = rules.place("seat", "seoul"), rules.place("seat", "washington")
    for a, actor in enumerate(rules.actors):
        state.types[a] = (state.types[a] + 1) % max(len(actor.types), 1)
    state.leanings[other] = 1 - state.leanings[other]
    state.capital[other] += 1
    for bloc in rules.blocs:
        if bloc.seat != own:
            state.values[bloc.metric] += 5000


def _told(match: Match) -> Sitting:
    return Sitting(match, "en", guided=False, seat="seoul")


def test_equal_views_give_equal_landscapes() -> None:
    """Whatever a seat cannot see changes neither the landscape nor the causal map."""
    one, other = played("gsomia-dispute", 3), played("gsomia-dispute", 3)
    _with_other_secrets(other)
    assert (one.talk.state.types != other.talk.state.types).any()
    assert landscape(_told(one)) == landscape(_told(other))
    assert causality(_told(one)) == causality(_told(other))


def test_only_the_own_leaning_is_told() -> None:
    """The own seat has its leaning, the other none; actors have what is believed of them."""
    found = landscape(sitting("gsomia-dispute", "seoul", 2))
    assert found.party("seoul").stance
    assert found.party("washington").stance == ""
    assert found.party("pyongyang").stance
    assert [party.id for party in found.parties if party.is_own] == ["seoul"]


def _side(found: Landscape, name: str) -> str:
    return next(tie.side for tie in found.ties if tie.shows == name)


def test_sides_follow_what_is_good() -> None:
    """High trust stands well, high tension badly; words in the middle are neither."""
    match = played("gsomia-dispute", 1)
    rules, values = match.rules, match.talk.state.values
    for name, points in (("trust_us", 90), ("trust_rok", 90), ("tension", 95), ("japan_ties", 50)):
        values[rules.place("metric", name)] = points * 1000
    found = landscape(_told(match))
    assert _side(found, "alliance_trust") == "good"
    assert _side(found, "tension") == "bad"
    assert _side(found, "japan_ties") == "mixed"


def test_a_scenario_without_a_map_has_lines_too() -> None:
    """Without a map the first gauge in sight lies between the first two seats."""
    document = played("gsomia-dispute", 0).scenario.document.model_copy(update={"map": None})
    found = bare(document, "en")
    assert found.ties[0].ends == ("washington", "seoul")
    assert found.ties[0].shows == "alliance_trust"
    assert ("washington", "pyongyang") in [tie.ends for tie in found.ties]


def test_before_a_game_nothing_stands_any_way() -> None:
    """The bare landscape has everybody's name, and no stance and no word of anything."""
    found = bare(played("gsomia-dispute", 0).scenario.document, "ko")
    assert found.party("seoul").name == "한국"
    assert {party.stance for party in found.parties} == {""}
    assert {(tie.side, tie.word) for tie in found.ties} == {("neutral", "")}
