"""How fast the window is: until its first frame, while it rests, and from frame to frame.

    python -m tests.bench.window            (a display, or Xvfb, for the first two)

Prints figures; times nothing in tests.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path

from game.window.house import House
from game.window.tour import SEED, stops
from tests.window.stand import window

ROOT = Path(__file__).parents[2]
STARTS = 15
SETTLING, REST = 15.0, 10.0
"""Seconds until the scenarios have been read, and then the window is left alone."""

BARE = f"""
import sys, time
import pygame
pygame.display.init(); pygame.font.init()
surface = pygame.display.set_mode((1280, 800), pygame.RESIZABLE)
font = pygame.font.Font({str(ROOT / "assets" / "fonts" / "Pretendard-Regular.otf")!r}, 16)
surface.fill((246, 243, 236))
surface.blit(font.render("Bridging the Divide", True, (27, 31, 36)), (20, 20))
pygame.display.flip()
sys.stdout.write(repr(time.time()))
"""
"""The least that a pygame program can do: open a window, and draw a line in the same font."""

OURS = """
import os, sys, time
import pygame
flip = pygame.display.flip
def shown():
    flip()
    sys.stdout.write(repr(time.time())); sys.stdout.flush()
    os._exit(0)
pygame.display.flip = shown
from game import cli
sys.argv = ["divide"]
cli.main([])
"""
"""The game, until its first frame has been shown."""


def started(program: str) -> float:
    """Seconds from the start of a process to the end of its first frame."""
    before = time.time()
    environment = {**os.environ, "PYGAME_HIDE_SUPPORT_PROMPT": "1", "PYTHONPATH": str(ROOT)}
    out = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, env=environment, text=True
    ).stdout
    return float(out.strip().splitlines()[-1]) - before


def start_up() -> None:
    """Both programs in turn, so that other work on the machine falls on both."""
    bare: list[float] = []
    ours: list[float] = []
    for _ in range(STARTS):
        bare.append(started(BARE))
        ours.append(started(OURS))
    least, median = min(ours) / min(bare), statistics.median(ours) / statistics.median(bare)
    say(f"first frame: {1000 * min(ours):.0f} ms, bare pygame {1000 * min(bare):.0f} ms: "
        f"× {least:.2f} (least), × {median:.2f} (median of {STARTS})")  # fmt: skip


def at_rest() -> None:
    """What the window takes of a core while nothing moves."""
    program = "import sys; from game import cli; sys.argv = ['divide']; cli.main([])"
    window = subprocess.Popen(
        [sys.executable, "-c", program], env={**os.environ, "PYTHONPATH": str(ROOT)}
    )
    time.sleep(SETTLING)
    before = processor(window.pid)
    time.sleep(REST)
    used = processor(window.pid) - before
    window.terminate()
    window.wait()
    say(f"at rest: {100 * used / REST:.2f} % of a core over {REST:.0f} s")


def processor(pid: int) -> float:
    """Seconds of processor that a process has had."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def frames() -> None:
    """Every screen of the tour at 1280 × 800: a frame as it is, and one built anew."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    painted: list[float] = []
    built: list[float] = []
    app = window()
    folder = Path("bench")  # nothing is read from there, or written
    house = House(ROOT / "assets", ROOT / "scenarios", folder, folder, folder, lambda: SEED)
    for name in stops(app, house):
        for anew, all_times in ((False, painted), (True, built)):
            own = []
            for _ in range(40):
                if anew:
                    app.refresh()
                before = time.perf_counter()
                app.frame()
                own.append(1000 * (time.perf_counter() - before))
            all_times.extend(own)
            own.sort()
            say(f"  {name:<24} {'built' if anew else 'painted'} p95 {own[37]:.1f} ms")
    for words, times in (("painted", painted), ("built and painted", built)):
        times.sort()
        p95 = times[int(len(times) * 0.95)]
        say(f"frame {words}: median {statistics.median(times):.1f} ms, p95 {p95:.1f} ms")


def say(line: str) -> None:
    """A line of figures."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    start_up()
    at_rest()
    frames()
    say(f"memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
