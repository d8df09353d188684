"""``kill -9`` in the middle of play and save: nothing that was said to be safe is lost."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

KILLS = int(os.environ.get("DIVIDE_KILLS", "100"))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="children are forked")
def test_no_sealed_turn_is_lost_to_a_kill() -> None:
    """A hundred at random moments; DIVIDE_KILLS=1000 for a night."""
    words = [sys.executable, "-m", "tests.hostile.kills", str(KILLS)]
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1"}
    root = Path(__file__).parents[2]
    done = subprocess.run(
        words, cwd=root, env=environment, capture_output=True, text=True, check=False
    )
    figures = dict(re.findall(r"^(.+): (\d+)$", done.stdout, re.MULTILINE))
    assert done.returncode == 0, done.stdout + done.stderr
    assert figures["kills"] == str(KILLS)
    assert (figures["lost"], figures["wrong"]) == ("0", "0")
    assert int(figures["went on"]) > KILLS // 2
