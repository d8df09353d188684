"""What the terminal says in English."""

TEXTS: dict[str, str] = {
    # menu and set-up
    "menu.title": "Bridging the Divide",
    "menu.scenarios": "Scenarios",
    "menu.kept": "Kept games",
    "menu.kept_row": "{title}, turn {turn}, as {seats}",
    "menu.row": "{turns} turns · difficulty {difficulty} of 3",
    "menu.unplayable": "cannot be played: it has mistakes; see “check {id}”",
    "menu.prompt": (
        "Type a number and press Enter; Enter alone takes 1. (“quit” leaves, “lang” changes "
        "the language.)"
    ),
    "menu.number": "There is no such number: 1 to {most}.",
    "setup.seat": "Who will you be?",
    "setup.all": "Everybody: pass the keyboard around",
    "setup.none": "Nobody: watch the computer play itself",
    "setup.how": "How do you want to play?",
    "setup.guided": "Guided game: one new idea each turn. The best way to begin.",
    "setup.customise": ("Customise: leaning, opponent, disputed questions, seed, all orders."),
    "setup.enter_or_c": "Press Enter for the guided game, or type c.",
    "setup.leaning": "Which leaning is {seat}'s? Its goals decide how it is judged.",
    "setup.opponent": "Who plays the other side?",
    "setup.opponent.planner": "a player with goals of its own",
    "setup.opponent.history": "what was really decided",
    "setup.opponent.random": "chance",
    "setup.opponent.idle": "nobody: it does nothing",
    "setup.opponent.planner.about": "it weighs its goals each turn; the usual choice",
    "setup.opponent.history.about": "the orders that were really given, whatever you do",
    "setup.opponent.random.about": "any order that is possible, drawn by lot",
    "setup.opponent.idle.about": "only your orders count; good for trying things out",
    "setup.lenses": (
        "Researchers disagree on some questions. Whose answers shall hold in this game?"
    ),
    "setup.lenses.default": "the middle answer to each",
    "setup.lenses.each": "answer each question yourself",
    "setup.lens": "Whose answer?",
    "setup.lens.default": "(default)",
    "setup.seed": (
        "A seed makes the same dice fall again. Type a number, or press Enter for {seed}."
    ),
    "setup.seed.bad": "A seed is a whole number from 0 to {most}.",
    "setup.full": "Show all orders from the first turn?",
    "setup.full.yes": "all at once",
    "setup.full.no": "guided, one new idea each turn",
    "setup.pick": "Type a number; Enter takes 1.",
    "setup.begin": "Seed {seed}. The same seed and orders give the same game.",
    # the page of a turn
    "turn": "Turn {turn} of {turns} · {when}",
    "lesson": "New this turn",
    "goal_gauges": "For your goals",
    "clocks": "Against the clock",
    "advisers": "Your advisers",
    "adviser.favours.rises": "For “{order}” ({metric} up).",
    "adviser.favours.falls": "For “{order}” ({metric} down).",
    "adviser.warns.rises": "Against “{order}” ({metric} up).",
    "adviser.warns.falls": "Against “{order}” ({metric} down).",
    "adviser.expects": "If nothing new is done, expects {metric} at about {low}.",
    "adviser.range": "If nothing new is done, expects {metric} between {low} and {high}.",
    "adviser.record": "(Right so far, in turns without orders of yours: {right} of {asked}.)",
    "question": "Question {number}: {event}",
    "default_answer": "(if you do not answer)",
    "orders": "Your orders",
    "orders.rest": "More orders",
    "capital": "political capital: {capital} of at most {bank}, +{income} a turn",
    "capital.left": "political capital: {left} left of {capital}; at most {bank}, +{income} a turn",
    "most_orders": "At most {most:order|orders} a turn",
    "choose": "advice: take {choose}",
    "cost": "cost {cost}",
    "not_now": "Not now: {reason}",
    "more.possible": "{count:more order|more orders}",
    "more.closed": "{count} not possible now",
    "more_orders": "{counts}: type “more”.",
    "about.once": "Can be ordered once in a game.",
    "about.times": "Can be ordered {times} times in a game.",
    "about.consent": "{actor} must agree, and may not.",
    "about.secret": "The other side does not learn of it.",
    "about.heard": "Only {to} hears it.",
    "about.heard_by_all": "Everybody hears it.",
    "about.binds": "Said in public, it binds: {words}.",
    "about.leak": "It may come out: {risk} (about {share} %).",
    "about.leak_unknown": "It may come out; how likely that is depends on what you do not see.",
    "risk.none": "hardly",
    "risk.slight": "unlikely",
    "risk.real": "a real risk",
    "risk.high": "more likely than not",
    "about.excludes": "Not in the same turn as: {others}.",
    "about.depends": "Can be made to depend on what happens this turn:",
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
    "chosen": "Chosen: {order} (cost {cost}).",
    "conditional": "{order}, only if {condition}",
    "answered": "Your answer: {answer}.",
    "left": "Capital left: {left}. Type “seal” when you are ready, “undo” to take it back.",
    "manner_later": (
        "It will be announced without consulting the ally, the cheaper way. To consult "
        "first, type “{number}” (cost {cost}); the guided game comes to that in turn {turn}."
    ),
    "which_way": "“{order}”: in which way?",
    "no_such_way": "“{order}” cannot be done that way. There are:",
    "only_one_way": "“{order}” can be done in one way only: leave the letter out.",
    "no_conditions": "“{order}” cannot be made to depend on anything.",
    "which_condition": "On what shall order {number} depend? Possible:",
    "no_number": "Which order? There are numbers 1 to {most}.",
    "no_question": "There is no such question this turn.",
    "no_answer": "Question {number} has the answers a to {last}.",
    "several": "Which one? {names}",
    "undone": "Taken back.",
    "nothing_to_undo": "There is nothing to take back. What is sealed stays sealed.",
    "dropped": "Dropped.",
    "not_planned": "That was not among your plans.",
    "plans": "Your plans",
    "plans.cost": "cost {cost}, capital left {left}",
    "plans.none": "no orders yet",
    "pass": (
        "You have chosen no order. Type “seal” once more to let the turn pass, or choose a number."
    ),
    "sealed": "Sealed.",
    "back_to_planning": "Back to planning; nothing is sealed.",
    # predictions
    "prediction.why": (
        "Before you seal: what do you expect? Nothing depends on it now; at the end you see "
        "how well you read them."
    ),
    "prediction.ask": "What will {about} do this turn?",
    "prediction.number": (
        "A number from 1 to {most}; Enter leaves it open; “back” returns to your plans."
    ),
    "prediction.right": "You expected of {about}: {predicted}. So it was.",
    "prediction.wrong": "You expected of {about}: {predicted}. What came: {came}.",
    "prediction.open": "You expected of {about}: {predicted}. It made no move.",
    "prediction.any": "any one order of the kind counts",
    # what a turn brought
    "reveal": "What happened, {when}",
    "reveal.nothing": "no orders",
    "reveal.nothing_known": "nothing that you know of",
    "reveal.asked": "This waits for your answer, below.",
    "reveal.gauges": "Why the gauges moved",
    # looking up
    "why": "Why: {name}, turn {turn}",
    "why.which": (
        "Why what? Type “why” and one of these, and a turn if you like: “why {example} 2”."
    ),
    "resume.changed": (
        "Since this game was kept, the rules have changed: turn {turn} now comes out "
        "otherwise. The game goes on from what today's rules give."
    ),
    "resume.untold": (
        "Since this game was kept, the rules have changed. It goes on exactly where it stood; "
        "{turns:turn|turns} played before can no longer be told."
    ),
    "replay.changed": (
        "Since this game was played, the rules have changed: turn {turn} now comes out "
        "otherwise. What follows is what today's rules give."
    ),
    "why.no_turn": "No such turn yet: {played:turn has|turns have} been played.",
    "why.hazy": "You do not see this sharply ({value}), so its causes cannot be told apart.",
    "why.sum": "in all: from {earlier} to {now}",
    "why.through": "{cause} (through {metric})",
    "unknown_metric": "There is no gauge “{asked}”. “why” alone lists them.",
    "unknown_term": "“{asked}” is not in the glossary. “glossary” alone lists what is.",
    "glossary": "Glossary",
    "history.none": "No turn has been played yet.",
    "history.turn": "Turn {turn}",
    "status.gauges": "All that you can see",
    "status.markers": "At the moment",
    "status.estimates": "Intelligence estimates",
    "status.why": "“why” and a name explains any of these.",
    # the briefing
    "briefing.you": "You are {seat} — {leaning}",
    "briefing.goals": "What you want",
    "briefing.counts": "watch: {gauges}",
    "briefing.more_goals": (
        "… and {count:more, which counts|more, which count} for less: “briefing” lists them all."
    ),
    "briefing.red_line": "Red line: {line}",
    "briefing.gauges": "The gauges to watch",
    "briefing.terms": "Words explained: {terms}. Type “glossary {first}”.",
    "briefing.turns": (
        "The game lasts {turns:turn|turns}. All capitals decide at the same time, without "
        "seeing each other's orders."
    ),
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
    "help.marks": (
        "▲ and ▼ show which way something moved a gauge: one mark up to one point, two up to "
        "three, three beyond."
    ),
    "unknown_command": "“{line}” is not something I understand here.",
    "alone": "“{verb}” stands alone; nothing was done. Leave out “{rest}”.",
    "perhaps": "Did you mean “{near}”?",
    "try_help": "“help” lists what you can type.",
    "saved": "The game is kept.",
    "left_and_kept": "The game is kept as you left it, plans and all. “resume” goes on with it.",
    "quit_again": "“quit” once more leaves without keeping the game; anything else goes on.",
    "lang.now": "Language: {language}.",
    "lang.unknown": "Languages: {known}.",
    "curtain": "Pass the keyboard to {seat}. {seat}: press Enter when nobody else is looking.",
    # the end
    "ending": "The end",
    "outcome.seat": "{seat} — {leaning}",
    "outcome.score": "{score} of 100 by its own goals",
    "outcome.goal": "{goal} (counts {share} %)",
    "outcome.crossed": "Red line crossed: {line} (−{costs})",
    "outcome.types": "What was hidden, in this game's world",
    "outcome.type": "{actor}: “{type}”",
    "verdict": "The verdict",
    "turning": "Turning points",
    "turning.when": "Turn {turn}, {day}:",
    "predictions": "What {seat} expected",
    "predictions.right": "{right} of {asked} right",
    "omits": "What this game leaves out",
    "again": "Same dice, other capital",
    "watch.seat": "{seat} — {leaning} ({player})",
    "watch.order": "{order} — {reason}",
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
    "cli.older": "The copy kept before it has been opened instead; it stands in turn {turn}.",
    "cli.scenario_changed": (
        "The scenario has changed since this game began. The game carries its own, as it was then."
    ),
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
}
