"""What is said in English before a game: scenarios, set-up, briefing, starting the window."""

TEXTS: dict[str, str] = {
    "start.two_pygames": (
        "Both pygame and pygame-ce are installed here, and they overwrite each other; {used} is "
        "in use. To be sure of it: uninstall both, then install pygame-ce."
    ),
    # scenarios and kept games
    "hall.howto": "How to play",
    "hall.other_language": "한국어",
    "hall.quit": "Quit",
    "hall.go_on": "Go on with the last game",
    "hall.go_on.what": "Go on with the last game: {title}",
    "hall.kept": "More kept games",
    "hall.finished": "Finished games: look at the end again",
    "hall.kept.turn": "turn {turn}",
    "hall.kept.turn_of": "turn {turn} of {turns}",
    "hall.kept.finished": "finished",
    "hall.kept.watched": "watched",
    "hall.today": "today, {time}",
    "hall.yesterday": "yesterday, {time}",
    "hall.turns": "{turns:turn|turns}",
    "hall.length": "{turns:turn|turns} · {level}",
    "hall.level.1": "a good first game",
    "hall.level.2": "for the second game",
    "hall.level.3": "demanding",
    "hall.broken": "{count:mistake|mistakes}: press to see what is wrong",
    "hall.own": "Your own scenarios",
    "hall.own.where": (
        "Put folders of scenarios into {folder}, drop one on this window, or open one here."
    ),
    "hall.open": "Open a folder or a kept game …",
    "hall.read_again": "Read the scenarios again",
    "hall.none": "No scenarios were found in {folder}. The game should have come with some.",
    # opening by path
    "open.title": "Open",
    "open.what": (
        "Type or paste where it is: a folder of scenarios, one scenario (a folder or a .yaml "
        "file), or a kept game (a .game file). You can also drop it on the window."
    ),
    "open.hint": "folder or file",
    "open.go": "Open",
    "open.folders": "Folders that are looked through",
    "open.forget": "Leave out",
    # mistakes in a scenario
    "problems.title": "“{title}” cannot be played yet",
    "problems.count": "{count:mistake keeps|mistakes keep} it from being played.",
    "problems.more": "… and {count} more.",
    "problems.mend": (
        "Mend the file in a text editor, then check again. Each place is file : line : column."
    ),
    "problems.again": "Check again",
    # notices
    "notice.font": (
        "The game's typeface is missing from its folder of assets, so another one is used; "
        "Korean may not be readable."
    ),
    "notice.settings": "Your settings could not be written down; they hold until you quit.",
    "notice.not_kept": "The game could not be kept",
    "notice.not_kept.goes_on": (
        "You can go on playing. After every step the game tries again; until that works, "
        "closing the window loses what is not kept."
    ),
    "notice.cannot_open": "This game cannot be opened",
    "notice.no_kept": "No game has been kept yet.",
    "notice.no_player": (
        "Its computer player “{name}” cannot be had here: the file it follows is missing or has "
        "mistakes."
    ),
    "notice.nothing_there": "Nothing to play there",
    "notice.nothing_there.why": "{path} is neither a scenario nor a folder with scenarios in it.",
    "notice.resumed": "Before you go on",
    "quit.title": "Quit the game?",
    "quit.kept": "Games you have begun are kept. You can go on with them next time.",
    "quit.stay": "Stay",
    # how to play
    "howto.title": "How to play",
    "howto.lead": (
        "You govern one capital through a real dispute. The other side decides at the same time, "
        "without seeing your orders."
    ),
    "howto.seat": "Your card",
    "howto.seat.what": (
        "It says what your government wants and which gauges count. You are judged by it, not by "
        "one common score: both sides may win, and both may lose."
    ),
    "howto.orders": "Orders",
    "howto.orders.what": (
        "Each turn you choose a few, paid for with political capital. How you do it counts too: "
        "the same step costs more trust when the ally is taken by surprise."
    ),
    "howto.seal": "Seal, then reveal",
    "howto.seal.what": (
        "Sealed orders cannot be taken back. Then you see what both sides did, how others "
        "answered, and what it did to the gauges. Some effects come turns later."
    ),
    "howto.table": "The table",
    "howto.table.what": (
        "In some scenarios a draft is talked over clause by clause. It comes into force when all "
        "who must sign accept the same draft, and those at home agree."
    ),
    "howto.why": "Ask why",
    "howto.why.what": (
        "Press any gauge: every change is a sum of named causes. Words with a line under them "
        "are explained when you press them."
    ),
    "howto.end": "The end",
    "howto.end.what": (
        "Several voices judge how it went. Nothing is lost on the way: the game is kept after "
        "every step."
    ),
    "howto.keys": "Keys or mouse",
    "howto.keys.what": (
        "Everything works with either. Tab and arrow keys move, Enter presses, Esc goes back, "
        "and ? lists the keys of the screen you are on."
    ),
    # set-up
    "setup.guided_game": "Guided game",
    "setup.guided_game.note": "one new idea each turn: the best way to begin",
    "setup.customise_it": "Customise",
    "setup.customise_it.note": "players, goals, opponent, dice and more",
    "setup.counts_most": "Judged at the end most of all by:",
    "setup.way": "Who plays at this machine?",
    "setup.way.one": "One capital",
    "setup.way.several": "Taking turns",
    "setup.way.stage": "A class, with a projector",
    "setup.way.watch": "Nobody",
    "setup.way.one.what": "You play one capital; the computer plays the rest.",
    "setup.way.several.what": (
        "People play the capitals one after another at this machine; a curtain hides what is "
        "secret."
    ),
    "setup.way.stage.what": (
        "What is on the screen is public, and large. Teams write their decisions on slips, which "
        "are typed in as codes."
    ),
    "setup.way.watch.what": "The computer plays all capitals, and you see how it goes.",
    "setup.leaning_of": "Who governs in {seat}?",
    "setup.players": "Who plays?",
    "setup.disputed": "Disputed questions",
    "setup.disputed.show": "Show the questions and what speaks for each side",
    "setup.disputed.hide": "Hide the questions",
    "setup.dice": "Dice (seed)",
    "setup.dice.what": (
        "The same number and the same orders give the same game; a class can play the same dice "
        "at every table."
    ),
    "setup.dice.roll": "Roll",
    "setup.dice.bad": "The dice want a whole number with at most twenty digits.",
    "setup.more": "More",
    "setup.full_menu": "All orders from the first turn",
    "setup.full_menu.what": "without the lessons of the guided game",
    "setup.begin.one": "Begin",
    "setup.begin.several": "Begin together",
    "setup.begin.stage": "Begin on the projector",
    "setup.begin.watch": "Watch",
    # briefing
    "briefing.tab.situation": "The situation",
    "briefing.tab.card": "Your card",
    "briefing.tab.who": "Who is who",
    "briefing.tab.sources": "Sources",
    "briefing.you_are": "You are",
    "briefing.go": "To the desk",
    "briefing.back": "Back to the desk",
    "briefing.hint": "Press underlined words to have them explained.",
    "briefing.who.seat": "Capitals that decide",
    "briefing.who.actor": "Governments that answer",
    "briefing.who.body": "Bodies that vote",
    "briefing.who.leanings": "Its government may be one of these: {leanings}.",
    "briefing.who.types": "It is one of these; only what it does shows which.",
    "briefing.who.estimate": "Your estimate: {estimate}",
    "briefing.sources": "Sources",
}
