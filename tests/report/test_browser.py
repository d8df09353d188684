"""The page in a real browser: keys turn pages, nothing overflows, paper comes out whole."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path

import pytest

from game.report.findings import Findings
from game.report.page import page
from tests.report.games import finished

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium here; .ci/run installs it")

PROBE = """
<script>
addEventListener("load", function () {
  function press(key) {
    document.body.dispatchEvent(new KeyboardEvent("keydown", {key: key, bubbles: true}));
  }
  document.documentElement.style.scrollBehavior = "auto";
  var seen = [], slides = Array.from(document.querySelectorAll(".slide"));
  function at() {
    return slides.findIndex(function (one) {
      return Math.abs(one.getBoundingClientRect().top) < 2;
    });
  }
  for (var i = 0; i < 12; i++) {
    seen.push([at(), document.querySelectorAll(".later.shown").length]);
    press("ArrowRight");
  }
  var result = {
    seen: seen,
    wide: document.documentElement.scrollWidth - innerWidth,
    tall: slides.map(function (one) { return one.scrollHeight - innerHeight; })
  };
  document.body.innerHTML = "<pre id=probe></pre>";
  document.getElementById("probe").textContent = JSON.stringify(result);
});
</script>
"""


def run(folder: Path, *words: str) -> str:
    """What chromium prints."""
    assert CHROMIUM is not None
    command = [CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
               f"--user-data-dir={folder / 'profile'}", *words]  # fmt: skip
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout


def probed(folder: Path, name: str, language: str, width: int, height: int) -> dict[str, object]:
    """What a script finds out about the page; only its policy is taken off to let it in."""
    shown = page(Findings(finished(name), language))
    bare = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", shown)
    file = folder / "probe.html"
    file.write_text(bare.replace("</head>", f"{PROBE}</head>"), encoding="utf-8")
    text = run(folder, f"--window-size={width},{height}", "--virtual-time-budget=4000",
               "--dump-dom", file.as_uri())  # fmt: skip
    found = re.search(r'<pre id="probe">(.*?)</pre>', text, re.DOTALL)
    assert found, text[:500]
    result: dict[str, object] = json.loads(unescape(found[1]))
    return result


@pytest.mark.parametrize(("name", "language"), [("gsomia-dispute", "en"), ("sma-talks", "ko")])
def test_keys_turn_the_pages_and_open_what_waits(tmp_path: Path, name: str, language: str) -> None:
    """From the first to the sixth, in order; each step shows more or goes on."""
    result = probed(tmp_path, name, language, 1920, 1080)
    seen = result["seen"]
    assert isinstance(seen, list)
    assert seen[0] == [0, 0]
    on_slides = [step for step in seen if step[0] >= 0]
    assert on_slides == sorted(on_slides)
    assert {place for place, _ in seen} >= {0, 1, 2, 3, 4, 5}


@pytest.mark.parametrize(
    ("name", "language", "width", "height"),
    [("sma-talks", "en", 1920, 1080), ("gsomia-dispute", "ko", 1366, 768),
     ("hanoi-summit", "en", 390, 844)],
)  # fmt: skip
def test_nothing_runs_over_the_edge(
    tmp_path: Path, name: str, language: str, width: int, height: int
) -> None:
    """Never sideways; on a projector no page is taller than the wall."""
    result = probed(tmp_path, name, language, width, height)
    assert result["wide"] == 0
    tall = result["tall"]
    assert isinstance(tall, list)
    if width > 700:
        assert max(tall) <= 1, tall


def test_the_policy_lets_the_page_run(tmp_path: Path) -> None:
    """With it in place the script still marks the page: its hash is right."""
    file = tmp_path / "debrief.html"
    file.write_text(page(Findings(finished("gsomia-dispute"), "en")), encoding="utf-8")
    assert re.search(r'<html[^>]* class="js"', run(tmp_path, "--dump-dom", file.as_uri()))


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="no poppler here")
def test_it_prints_six_sheets_and_the_report(tmp_path: Path) -> None:
    """The six pages lie on their side, the report stands upright."""
    file, paper = tmp_path / "debrief.html", tmp_path / "paper.pdf"
    file.write_text(page(Findings(finished("gsomia-dispute"), "ko")), encoding="utf-8")
    run(tmp_path, "--no-pdf-header-footer", f"--print-to-pdf={paper}", file.as_uri())
    command = ["pdfinfo", "-l", "99", str(paper)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    sizes = [(float(a), float(b)) for a, b in re.findall(r"size: +([\d.]+) x ([\d.]+)", told)]
    assert 12 <= len(sizes) <= 40
    assert [wide > high for wide, high in sizes] == [True] * 6 + [False] * (len(sizes) - 6)
