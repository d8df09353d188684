"""Korean particles after Korean words, numbers, signs and Latin letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.wording.particles import attach


@pytest.mark.parametrize(
    ("word", "pair", "whole"),
    [
        ("동맹", "은/는", "동맹은"),
        ("관계", "은/는", "관계는"),
        ("신뢰", "이/가", "신뢰가"),
        ("긴장", "이/가", "긴장이"),
        ("기한", "을/를", "기한을"),
        ("약속", "과/와", "약속과"),
        ("서울", "으로/로", "서울로"),
        ("서울", "은/는", "서울은"),
        ("평양", "으로/로", "평양으로"),
        ("도쿄", "으로/로", "도쿄로"),
        ("3", "은/는", "3은"),
        ("1", "으로/로", "1로"),
        ("2", "이/가", "2가"),
        ("10", "을/를", "10을"),
        ("40%", "을/를", "40%를"),
        ("GSOMIA", "은/는", "GSOMIA는"),
        ("SCM", "이/가", "SCM이"),
        ("URL", "으로/로", "URL로"),
        ("table", "을/를", "table을"),
        ("scenario", "은/는", "scenario는"),
        ("version", "은/는", "version은"),
        ("trust_us", "을/를", "trust_us를"),
        ("‘협의’", "을/를", "‘협의’를"),
        ("지소미아(GSOMIA)", "은/는", "지소미아(GSOMIA)는"),
        ("훈련 (연합)", "을/를", "훈련 (연합)을"),
    ],
)
def test_the_particle_fits_the_sound_before_it(word: str, pair: str, whole: str) -> None:
    """The final sound of what is read aloud chooses, whatever marks follow it."""
    assert attach(word, pair) == whole


@given(st.text(), st.sampled_from(["은/는", "이/가", "을/를", "과/와", "으로/로"]))
def test_any_text_takes_one_of_the_pair(word: str, pair: str) -> None:
    """No word, however odd, is without a particle."""
    assert attach(word, pair) in [word + particle for particle in pair.split("/")]
