"""Channels and conditions at the keyboard: ways are named, hearers and risks told, news worded."""

from __future__ import annotations

from functools import cache

import pytest

from game.engine.orders import Order
from game.scenario.load import Loaded, load_texts
from game.scenario.problems import Problems
from game.terminal.play import play
from tests.terminal.tables import STRAIT, Written, table

TALKS = """
  - {id: hint, seat: hill, category: talk, title: {en: Hint at a truce, ko: 휴전 암시},
     about: {en: Words., ko: 말입니다.}, cost: 0,
     effects: [{change: trust, by: 1, limited: false, why: {en: a hint, ko: 암시}}],
     channel: {to: bay, private: {}, back_channel: {cost: 1},
       public: {effects: [{commit: truce}]},
       leaks: {chance: RISK, leaked: [{change: calm, by: -3, limited: false,
         why: {en: gossip, ko: 소문}}]}}}
  - {id: plead, seat: hill, category: talk, title: {en: Plead with the sea, ko: 바다에 호소},
     about: {en: Aloud., ko: 소리칩니다.}, cost: 0, depends_on: [dance, treaty],
     consent: {actor: sea_folk, chance: CONSENT},
     effects: [{change: trust, by: 2, limited: false, why: {en: the sea heard, ko: 바다가 들음}}]}
  - {id: rest, seat: hill, category: watch, title: {en: Let the watch rest, ko: 경계 완화},
     about: {en: Sleep., ko: 쉽니다.}, cost: 0, depends_on: [plead, dance, treaty],
     effects: [{change: calm, by: 5, limited: false, why: {en: quiet nights, ko: 조용한 밤}}]}
agreements:
  - {id: treaty, title: {en: The treaty, ko: 조약}, parties: [hill, bay],
     packages: [{id: draft, title: {en: all, ko: 전부}}]}
commitments: [{id: truce, seat: hill, title: {en: No war this year, ko: 올해는 싸우지 않음}}]
"""


@cache
def talks(risk: str = "0.3", consent: str = "1") -> Loaded:
    """The strait with words to be had across it."""
    text = STRAIT.read_text(encoding="utf-8")
    begin, events, end = text.partition("events:\n")
    orders = TALKS.replace("RISK", f"'{risk}'" if ">" in risk else risk)
    problems = Problems()
    loaded = load_texts(
        {"scenario/strait.yaml": begin + orders.replace("CONSENT", consent).lstrip("\n")
         + events + end}, problems)  # fmt: skip
    assert loaded is not None, [*problems]
    return loaded


def shown(typed: str, *orders: Order, language: str = "en", people: tuple[str, ...] = ("hill",),
          risk: str = "0.3", consent: str = "1") -> str:  # fmt: skip
    """What is shown, in one line, while Bay gives these orders in the first turn."""
    sitting, out = table(
        typed, people, language, 200, guided=False, partner=Written({1: orders}),
        loaded=talks(risk, consent),
    )  # fmt: skip
    play(sitting)
    return " ".join(out.getvalue().split())


def test_ways_are_named() -> None:
    """Privately, through a back channel, in public; each with its cost."""
    page = shown("hint\n")
    assert "privately, to Bay" in page
    assert "through a back channel, to Bay" in page
    assert "in public" in page
    korean = shown("hint\n", language="ko")
    assert "포구 측에만 비공개로" in korean
    assert "포구 측에 물밑 통로로" in korean
    assert "공개적으로" in korean


def test_a_way_can_be_typed() -> None:
    """By its letter or by its id."""
    assert "Chosen: Hint at a truce: through a back channel, to Bay (cost 1)." in shown(
        "hint\nback_channel\n"
    )
    assert "Chosen: Hint at a truce: in public (cost 0)." in shown("hint.public\n")


def test_the_page_of_an_order_tells_who_hears_it_and_the_risk() -> None:
    """And that what is said in public binds."""
    page = shown("about hint\n")
    assert "Only Bay hears it. It may come out: a real risk (about 30 %)." in page
    assert "Everybody hears it. Said in public, it binds: No war this year." in page
    korean = shown("about hint\n", language="ko")
    assert "포구 측만 알게 됩니다. 새어 나갈 가능성: 꽤 있음 (약 30%)" in korean
    assert "공개적으로 한 말은 약속이 됩니다: 올해는 싸우지 않음" in korean


@pytest.mark.parametrize(
    ("risk", "words"),
    [
        ("0", "hardly (about 0 %)"),
        ("0.2", "unlikely (about 20 %)"),
        ("0.9", "more likely than not (about 90 %)"),
        ("if trust > 40 then 0.4 else 0", "a real risk (about 40 %)"),
        ("if trust > 90 then 9 else 0 - 2", "hardly (about 0 %)"),
        ("if store > 1 then 0.9 else 0.1", "how likely that is depends on what you do not see"),
    ],
)
def test_the_risk_is_told_as_far_as_its_seat_may_know_it(risk: str, words: str) -> None:
    """Bay's store is hidden from Hill, and so is a risk that hangs on it."""
    assert words in shown("about hint\n", risk=risk)


def test_what_was_said_and_that_it_came_out_is_told() -> None:
    """To the speaker, and to the whole table once it has leaked."""
    told = shown("hint.private\nseal\n\n\n\n", risk="1")
    assert "Hint at a truce, said to Bay in private" in told
    assert "Hill: It has come out: Hint at a truce, said to Bay in private." in told
    korean = shown("hint.private\nseal\n\n\n\n", risk="1", language="ko")
    assert "산성: 비밀이 새어 나왔습니다: 휴전 암시 (포구 측에 비공개로 전달)" in korean
    assert "come out" not in shown("hint.private\nseal\n\n\n\n", risk="0")


def test_conditions_are_offered_with_their_kinds() -> None:
    """What an actor accepts, what another capital orders, what is concluded."""
    page = shown("about rest\n")
    assert "if a”: only if The sea folk accepts “Plead with the sea” (Hill)" in page
    assert "if b”: only if Bay orders “Hold a dance”" in page
    assert "if c”: only if “The treaty” is concluded this turn" in page
    korean = shown("about rest\n", language="ko")
    assert "바닷사람이 ‘바다에 호소’ 조치(산성)를 받아들일 때만" in korean
    assert "이번 차례에 ‘조약’ 합의가 타결될 때만" in korean


def test_a_condition_can_be_named_by_letter_id_or_title() -> None:
    """Of whatever kind it is."""
    chosen = "Chosen: Let the watch rest, only if “The treaty” is concluded this turn (cost 0)."
    for typed in ("rest if c", "rest if treaty", "rest if the treaty"):
        assert chosen in shown(f"{typed}\n")


@pytest.mark.parametrize(
    ("typed", "consent", "words"),
    [
        ("rest if a", "1", "was not carried out: “Plead with the sea” (Hill) did not come."),
        ("plead\nrest if a", "0",
         "was not carried out: The sea folk turned “Plead with the sea” (Hill) down."),
        ("rest if c", "1", "was not carried out: “The treaty” was not concluded."),
        ("plead\nrest if a", "1",
         "the condition was met, as The sea folk accepted “Plead with the sea” (Hill)."),
    ],
)  # fmt: skip
def test_what_came_of_a_condition_is_told(typed: str, consent: str, words: str) -> None:
    """Which one, and whether it was not given, refused, not concluded, or met."""
    told = shown(f"{typed}\nseal\n\n\n\n", consent=consent)
    assert f"Let the watch rest {words}" in told or f"Let the watch rest: {words}" in told


def test_why_names_the_condition_of_a_conditional_order() -> None:
    """In the cause of what it changed."""
    told = shown("rest if dance\nseal\n\n\n\nwhy calm\n", Order("dance"))
    assert "quiet nights (as Bay ordered “Hold a dance”)" in told
    plain = shown("rest\nseal\n\n\n\nwhy calm\n", Order("dance"))
    assert "quiet nights" in plain.partition("Why: ")[2]
    assert "as Bay ordered" not in plain
    korean = shown("rest if dance\nseal\n\n\n\nwhy calm\n", Order("dance"), language="ko")
    assert "조용한 밤 (포구가 ‘춤판’ 조치를 내려 실행)" in korean


def test_an_impossible_condition_is_refused_by_name() -> None:
    """Titles, also of agreements."""
    refused = shown("feast if treaty\n")
    assert "On what shall order" in refused
