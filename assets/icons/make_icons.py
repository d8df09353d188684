"""Make the pictures beside this file from the npm package lucide-static 1.62.0, with pygame-ce.

    python assets/icons/make_icons.py FOLDER_OF_THE_UNPACKED_PACKAGE

To add an icon, write its name in ICONS and run this again.  (Plain pygame draws some of these
outlines wrongly, which is why pictures ship and not the SVG files.)
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pygame

SIZES = (24, 48, 96)

ICONS = """
accessibility arrow-down arrow-left arrow-right arrow-up arrow-up-down ban banknote bell book-open
calendar chart-line check chevron-down chevron-left chevron-right chevron-up chevrons-left
chevrons-right circle circle-alert circle-check circle-dot circle-help circle-x clock contrast copy
dice-5 door-open download equal eye eye-closed eye-off factory file-text flag folder-open gavel
git-branch globe graduation-cap handshake history hourglass house info keyboard landmark languages
lightbulb link list lock lock-open log-out mail map map-pin maximize megaphone message-square minus
monitor network pause pen-line play plus projector quote radar radio refresh-cw rocket rotate-ccw
save scale scroll-text search settings shield ship skip-forward sparkles square square-check stamp
star swords target timer trash-2 trending-down trending-up triangle-alert trophy type undo-2 user
users vote waypoints x
""".split()  # noqa: SIM905 (quotation marks would fill a page)


def main(package: Path) -> None:
    """Draw every icon in every size."""
    for name in ICONS:
        svg = (package / "icons" / f"{name}.svg").read_text("utf-8")
        for size in SIZES:
            folder = Path(__file__).parent / str(size)
            folder.mkdir(exist_ok=True)
            pygame.image.save(drawn(svg, size), folder / f"{name}.png")


def drawn(svg: str, size: int) -> pygame.Surface:
    """An icon in white on nothing, ``size`` pixels wide and high."""
    text = svg.replace("currentColor", "#ffffff")
    text = text.replace('width="24"', f'width="{size}"', 1)
    text = text.replace('height="24"', f'height="{size}"', 1)
    picture = pygame.image.load(io.BytesIO(text.encode()), "icon.svg")
    # Only the coverage counts: white all over, so that tinting leaves no dark rims.
    picture.fill((255, 255, 255, 0), special_flags=pygame.BLEND_RGBA_MAX)
    return picture


if __name__ == "__main__":
    main(Path(sys.argv[1]))
