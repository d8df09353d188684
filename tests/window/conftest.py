"""In tests of the window our own mistakes are raised, and not told in a sentence."""

import pytest


@pytest.fixture(autouse=True)
def _raised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DIVIDE_TRACE", "1")
