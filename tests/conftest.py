"""What holds for every test: no screen or sound, no player's folder, the same examples."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Before anybody imports pygame, which would look for a screen and a sound card.
os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

# The same examples every time, and no clock: a slow machine proves nothing.
# To look for new ones: `python main.py test --hypothesis-profile=explore`.
settings.register_profile("house", derandomize=True, deadline=None)
settings.register_profile("explore", deadline=None, max_examples=1000, print_blob=True)
settings.load_profile("house")


@pytest.fixture(autouse=True, scope="session")
def _away_from_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Saves and settings go to a folder that the tests may fill; texts are English."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for kind in ("CACHE", "CONFIG", "DATA", "STATE"):
            patch.setenv(f"XDG_{kind}_HOME", str(home / kind.lower()))
        for name in ("LC_ALL", "LC_MESSAGES", "COLUMNS", "FORCE_COLOR"):
            patch.delenv(name, raising=False)
        patch.setenv("LANG", "C.UTF-8")
        yield home
