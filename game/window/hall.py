"""What stands before a game: scenarios and kept games, found and read beside the window."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from game.match.arrangement import Arrangement
from game.match.shelf import SUFFIX, KeptGame, kept_games
from game.scenario.library import Entry, Library, found_at
from game.scenario.load import Loaded, load
from game.scenario.problems import Problems
from game.telling.texts import TABLES as TELLING
from game.window import entering
from game.window.app import App
from game.window.house import Begin, Errand, GoOn, House
from game.window.settings import MOST_FOLDERS
from game.window.texts import TABLES
from game.wording.phrases import Phrasebook

MOST_CHECKED = 40
"""Scenarios that are read unasked, to show their mistakes and their maps."""


@dataclass(frozen=True)
class Shelves:
    """What there is to play; ``own`` are scenarios that do not ship with the game."""

    shipped: tuple[Entry, ...] = ()
    own: tuple[Entry, ...] = ()
    kept: tuple[KeptGame, ...] = ()
    finished: tuple[KeptGame, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All scenarios."""
        return self.shipped + self.own


class Hall:
    """Scenarios, kept games, and the ways into a game; screens show it."""

    def __init__(self, app: App, house: House) -> None:
        self.app = app
        self.house = house
        self.shelves = Shelves()
        self.read: dict[Path, Loaded | Problems] = {}  # what reading a scenario came to
        self.notices: list[str] = []  # codes of what a person should know of this machine

    def words(self, code: str, /, **parameters: object) -> str:
        """A sentence that the window or every door says, in the language of the moment."""
        book = Phrasebook(self.app.settings.language, TELLING, TABLES)
        return book.say(code, **parameters)

    @property
    def library(self) -> Library:
        """Where worlds and scenarios are looked for by their names."""
        return Library((self.house.scenarios, self.house.own))

    # -- what there is ---------------------------------------------------------------------------

    def looked_for(self) -> Shelves:
        """Look through all folders; slow, and changes nothing."""
        house = self.house
        own = list(Library([house.own]).entries())
        for folder in self.app.settings.folders:
            own += found_at(Path(folder))
        shipped = Library([house.scenarios]).listing()
        known = {entry.path.resolve() for entry in shipped}
        return Shelves(
            tuple(sorted(shipped, key=lambda one: (one.is_broken, one.difficulty, one.id))),
            tuple({e.path.resolve(): e for e in own if e.path.resolve() not in known}.values()),
            tuple(kept_games(house.games)),
            tuple(kept_games(house.games, finished=True)),
        )

    def take(self, shelves: Shelves) -> None:
        """Take what has been found."""
        self.shelves = shelves

    def look_again(self) -> None:
        """Look through all folders once more, without anybody waiting for it."""
        self.app.do(self.looked_for, self._found, is_quiet=True)

    def read_again(self) -> None:
        """Forget what reading scenarios came to, and read them as they are now."""
        self.read.clear()
        self.app.do(self.looked_for, self._found)

    def _found(self, shelves: Shelves) -> None:
        self.take(shelves)
        self.check()

    def check(self) -> None:
        """Read the scenarios one after another, so that mistakes stand on their cards."""
        waiting = [entry for entry in self.shelves.entries[:MOST_CHECKED]
                   if entry.path not in self.read and not entry.is_broken]  # fmt: skip
        if waiting:
            path = waiting[0].path
            self.app.do(lambda: self._read(path), lambda found: self._checked(path, found),
                        is_quiet=True)  # fmt: skip

    def _checked(self, path: Path, found: Loaded | Problems) -> None:
        self.read[path] = found
        self.check()

    def _read(self, path: Path) -> Loaded | Problems:
        problems = Problems()
        loaded = load(path, self.library.beside(path).world, problems)
        return problems if loaded is None else loaded

    def loaded(self, entry: Entry) -> Loaded | None:
        """A scenario, if it has been read and is sound."""
        found = self.read.get(entry.path)
        return found if isinstance(found, Loaded) else None

    def problems(self, entry: Entry) -> Problems | None:
        """What keeps a scenario from being played, as far as that is known."""
        found = self.read.get(entry.path)
        if isinstance(found, Problems):
            return found
        return entry.problems if entry.is_broken else None

    # -- ways into a game ------------------------------------------------------------------------

    def enter(self, errand: Errand) -> None:
        """Show the scenarios, then do what the command line asks for."""
        from game.window.screens.hall.scenarios import Scenarios

        if self.app.fonts.missing is not None:
            self.notices.append("notice.font")
        self.app.replace(Scenarios(self))
        if isinstance(errand, Begin):
            self._begin(errand)
        elif isinstance(errand, GoOn):
            self._go_on(errand)
        self.check()

    def _begin(self, errand: Begin) -> None:
        if errand.asks:
            self.set_up(errand.loaded, replace(errand.settled, people=()))
        else:
            entering.begin(self, errand.loaded, errand.settled)

    def _go_on(self, errand: GoOn) -> None:
        path = errand.path
        if path is None and self.shelves.kept:
            path = self.shelves.kept[0].path
        if path is None:
            self.tell("notice.cannot_open", self.words("notice.no_kept"))
        else:
            entering.resume(self, path)

    def choose(self, entry: Entry) -> None:
        """Set up a game of a scenario, or show why it cannot be played.

        One's own scenarios are read anew each time: they may have been mended.
        """
        found = self.loaded(entry)
        if found is not None and entry in self.shelves.shipped:
            self.set_up(found)
        else:
            self.retry(entry)

    def retry(self, entry: Entry) -> None:
        """Read a scenario as it is now; set up a game of it, or show what is wrong."""

        def then(result: Loaded | Problems) -> None:
            self.read[entry.path] = result
            if isinstance(result, Loaded):
                self.set_up(result)
            else:
                self.show_problems(entry)

        self.app.do(lambda: self._read(entry.path), then)

    def set_up(self, loaded: Loaded, settled: Arrangement | None = None) -> None:
        """Ask who plays, and how."""
        from game.window.screens.hall.setup import Setup
        from game.window.settling import Settling

        seed = self.house.fresh_seed() if settled is None else settled.seed
        self.app.show(Setup(self, Settling.of(loaded, seed, settled)))

    def show_problems(self, entry: Entry) -> None:
        """List what is wrong with a scenario."""
        from game.window.screens.hall.problems import ProblemList

        self.app.open(ProblemList(self, entry))

    def open_path(self, text: str) -> None:
        """Open what a person names: a kept game, a scenario, or a folder of scenarios."""
        path = Path(text).expanduser()
        if path.suffix == SUFFIX or SUFFIX in path.suffixes:
            entering.resume(self, path)
        else:
            self.app.do(lambda: found_at(path), lambda found: self._opened(path, found))

    def _opened(self, path: Path, found: list[Entry]) -> None:
        if not found:
            self.tell("notice.nothing_there", self.words("notice.nothing_there.why", path=path))
            return
        self._remember(path)
        if len(found) == 1:
            self.choose(found[0])

    def _remember(self, path: Path) -> None:
        """Keep a folder among those that are looked through, unless they hold it already."""
        kept = path.resolve()
        settings = self.app.settings
        inside = {self.house.own.resolve(), self.house.scenarios.resolve()}
        if kept in inside or kept.parent in inside or str(kept) in settings.folders:
            self.look_again()
            return
        folders = (*settings.folders, str(kept))[-MOST_FOLDERS:]
        self.app.settle(replace(settings, folders=folders))
        self.look_again()

    def forget(self, folder: str) -> None:
        """Look through a folder no more; nothing in it is touched."""
        settings = self.app.settings
        kept = tuple(one for one in settings.folders if one != folder)
        self.app.settle(replace(settings, folders=kept))
        self.look_again()

    def tell(self, heading: str, *sentences: str) -> None:
        """Say something in a dialogue."""
        from game.window.screens.hall.notice import Notice

        self.app.open(Notice(self.app, heading, sentences))
