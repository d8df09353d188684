"""Somebody who presses anything at all breaks nothing, and no sealed order is lost.

The test takes a few thousand events; 100,000 are tried by `.ci/run`.
"""

from __future__ import annotations

import webbrowser
from pathlib import Path

import pytest

from tests.window.session import Session


@pytest.mark.parametrize("seed", [1, 2])
def test_any_events(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Random keys, clicks, text, sizes and languages raise nothing, and orders get sealed."""
    monkeypatch.setattr(webbrowser, "open", lambda *_, **__: True)
    session = Session(seed, tmp_path)
    session.run(1500)
    assert session.turns > 1
    assert len(session.seen) > 8
