"""What the terminal says in English."""

TEXTS: dict[str, str] = {
    # menu and set-up
    "menu.unplayable": "cannot be played: it has mistakes; see “check {id}”",
    "menu.prompt": (
        "Type a number and press Enter; Enter alone takes 1. (“quit” leaves, “lang” changes "
        "the language.)"
    ),
    "menu.number": "There is no such number: 1 to {most}.",
    "setup.all": "Everybody: pass the keyboard around",
    "setup.enter_or_c": "Press Enter for the guided game, or type c.",
    "setup.seed": (
        "A seed makes the same dice fall again. Type a number, or press Enter for {seed}."
    ),
    "setup.pick": "Type a number; Enter takes 1.",
    # the page of a turn
    "more_orders": "{counts}: type “more”.",
    "about.if": "“{typed}”: only if {condition}",
    "hint.first": (
        "Type the number of an order and press Enter; then “seal” when you are ready. “about "
        "1” says more about order 1, “help” lists everything you can type."
    ),
    "hint.later": (
        "Type a number to choose an order, “seal” when you are ready. “help” lists the rest."
    ),
    "hint.answer": "Answer a question with its mark, such as “q1a”.",
    # choosing
    "left": "Capital left: {left}. Type “seal” when you are ready, “undo” to take it back.",
    "manner_later": (
        "It will be announced without consulting the ally, the cheaper way. To consult "
        "first, type “{number}” (cost {cost}); the guided game comes to that in turn {turn}."
    ),
    "no_such_way": "“{order}” cannot be done that way. There are:",
    "only_one_way": "“{order}” can be done in one way only: leave the letter out.",
    "no_conditions": "“{order}” cannot be made to depend on anything.",
    "which_condition": "On what shall order {number} depend? Possible:",
    "no_number": "Which order? There are numbers 1 to {most}.",
    "no_question": "There is no such question this turn.",
    "no_answer": "Question {number} has the answers a to {last}.",
    "several": "Which one? {names}",
    "not_planned": "That was not among your plans.",
    "pass": (
        "You have chosen no order. Type “seal” once more to let the turn pass, or choose a number."
    ),
    # predictions
    "prediction.number": (
        "A number from 1 to {most}; Enter leaves it open; “back” returns to your plans."
    ),
    # what a turn brought
    "reveal.asked": "This waits for your answer, below.",
    # looking up
    "why.which": (
        "Why what? Type “why” and one of these, and a turn if you like: “why {example} 2”."
    ),
    "unknown_metric": "There is no gauge “{asked}”. “why” alone lists them.",
    "unknown_term": "“{asked}” is not in the glossary. “glossary” alone lists what is.",
    "status.why": "“why” and a name explains any of these.",
    # the briefing
    "briefing.more_goals": (
        "… and {count:more, which counts|more, which count} for less: “briefing” lists them all."
    ),
    "briefing.terms": "Words explained: {terms}. Type “glossary {first}”.",
    # everywhere
    "help.title": "What you can type",
    "help.rows": (
        "3 | choose order 3; “3a” in its first way; “1 4” two at once\n"
        "3 if a | order 3 only if what “about 3” lists as a comes about\n"
        "q1a | answer question 1 with a\n"
        "about 3 | all about order 3\n"
        "more | all orders; “desk” shows the page again\n"
        "drop 3 | take order 3 back; “undo” takes the last change back\n"
        "review | your plans and what they cost\n"
        "seal | make them final and play the turn\n"
        "why NAME | what moved a gauge, to the last decimal; “why NAME 2” for turn 2\n"
        "status | everything you can see\n"
        "briefing | who you are and what you want\n"
        "history | what was done so far\n"
        "glossary TERM | a word explained\n"
        "lang | change the language (English, 한국어)\n"
        "save | keep the game now (it is also kept after every turn)\n"
        "quit | leave; the game is kept"
    ),
    "unknown_command": "“{line}” is not something I understand here.",
    "alone": "“{verb}” stands alone; nothing was done. Leave out “{rest}”.",
    "perhaps": "Did you mean “{near}”?",
    "try_help": "“help” lists what you can type.",
    "left_and_kept": "The game is kept as you left it, plans and all. “resume” goes on with it.",
    "quit_again": "“quit” once more leaves without keeping the game; anything else goes on.",
    "lang.unknown": "Languages: {known}.",
    "curtain": "Pass the keyboard to {seat}. {seat}: press Enter when nobody else is looking.",
    # the end
    "page.told": "Press Enter to go on to your orders.",
    "page.briefed": "Press Enter to begin.",
    # the command line
    "cli.unknown_scenario": "There is no scenario “{name}”. “list” shows what there is.",
    "cli.perhaps": "There is no scenario “{name}”. Did you mean “{near}”?",
    "cli.problems": "This scenario cannot be played yet: {count:mistake|mistakes}, listed above.",
    "cli.no_scenarios": "There are no scenarios in {folder}.",
    "cli.unknown": "There is no {what} “{name}”. There are: {known}.",
    "cli.seat": "seat",
    "cli.leaning": "leaning of {seat}",
    "cli.lens": "disputed question",
    "cli.setting": "answer to {lens}",
    "cli.opponent": "player",
    "cli.player_of": "player for {seat}",
    "cli.pair": "“{given}” is not written as {form}.",
    "cli.unreadable": "{file} cannot be read.",
    "cli.seed": "A seed is a whole number from 0 to {most}; “{given}” is not.",
    "cli.turn": "“{given}” is no turn: say one from 1 to {last}.",
    "cli.games": "Games are a whole number from {fewest} to {most}; “{given}” is not.",
    "cli.too_long": "“{name}” is too long for a name.",
    "cli.kept_in": "Kept in {path}",
    "cli.no_kept": "There is no kept game to go on with.",
    "cli.no_window": "No window can be opened here ({why}); the game goes on as text.",
    "cli.no_display": "There is no display here, so the game starts in the terminal.",
    "cli.finished": "That game is over. “replay {file}” tells it again.",
    "cli.proved": "Replayed {turns:turn|turns}: every value and every digest is the same.",
    "cli.differs.values": (
        "Turn {turn}: {metric} differs. Recorded: {recorded}; replayed: {replayed}."
    ),
    "cli.differs.digest": (
        "Turn {turn}: every metric is the same, but something else differs. "
        "Recorded digest: {recorded}; replayed: {replayed}."
    ),
    "cli.differs.snapshot": (
        "After turn {turn}, the state that was kept differs at {metric}. "
        "Kept: {recorded}; replayed: {replayed}."
    ),
    "cli.differs.setup": "The game begins with what its scenario does not have: {recorded}.",
    "cli.differs.decisions": "Turn {turn} names what its scenario does not have: {recorded}.",
    "cli.differs.length": "Turn {turn} was recorded, but the game ends before it.",
    "cli.differs.metrics": (
        "Turn {turn}: {recorded} metrics were recorded; the scenario has {replayed}."
    ),
    "cli.proved_branches": "{count:what-if|what-ifs} replayed as well: all the same.",
    "cli.differs.branch": "What-if {number}: {what}",
    "cli.label": "A label has at most {most} letters.",
    "cli.answer": "answer to {event}",
    "cli.hand_seat": "Nobody played this game: say with “--seat” who shall play ({seats}).",
    "cli.branch": "“{given}” is no what-if of this game: say one from 1 to {last}.",
    "cli.no_branches": "This game has no what-ifs yet: “--fork TURN” makes one.",
    "cli.full": "This game holds {most} what-ifs already, as many as fit.",
    "cli.branch_kept": "Kept as what-if {number} in {path}",
    "cli.not_by_hand": "Nobody played that what-if by hand; “--fork TURN --hand” begins one.",
    "cli.whatif_over": "That what-if is over; it can be told again without “--hand”.",
    "cli.whatif_rules": (
        "This game was played under other rules, so what would have been cannot be known."
    ),
    "cli.with_fork": "“{option}” goes with “--fork TURN”.",
    "cli.debriefed": "The debrief is {page}: open it in a browser. Spreadsheets lie beside it.",
    "cli.tables": "{count:table|tables} in {folder}. docs/debrief.md says what their columns mean.",
    "cli.nothing_played": "No turn of {file} has been played, so there is nothing to look back at.",
    "cli.no_parquet": (
        "Parquet needs the package pyarrow: “pip install pyarrow”. “--csv” works without it."
    ),
    "cli.no_form": "Say in which form: “--csv FOLDER”, “--parquet FOLDER”, or both.",
    "cli.unwritten": "Nothing could be written to {folder}: {reason}.",
    "cli.plain_over": "{file} is the game itself; a copy to read needs another name.",
    "cli.other_rules": (
        "This game was played under other rules (version {recorded}; now {ours}), so nothing "
        "can be proved."
    ),
    "cli.ours": (
        "Something went wrong inside the game, and that is our mistake, not yours ({what}). "
        "Games are kept after every turn: “resume” goes on."
    ),
    "cli.stopped": "Stopped.",
    "cli.no_pictures": (
        "No pictures could be written to {folder}: {why}. Name a folder that you may write to."
    ),
}
