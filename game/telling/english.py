"""What every door says of a game, in English."""

TEXTS: dict[str, str] = {
    # menu and set-up
    "menu.title": "Bridging the Divide",
    "menu.scenarios": "Scenarios",
    "menu.kept": "Kept games",
    "menu.kept_row": "{title}, turn {turn}, as {seats}",
    "menu.row": "{turns} turns · difficulty {difficulty} of 3",
    "setup.seat": "Who will you be?",
    "setup.none": "Nobody: watch the computer play itself",
    "setup.how": "How do you want to play?",
    "setup.guided": "Guided game: one new idea each turn. The best way to begin.",
    "setup.customise": ("Customise: leaning, opponent, disputed questions, seed, all orders."),
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
    "setup.seed.bad": "A seed is a whole number from 0 to {most}.",
    "setup.full": "Show all orders from the first turn?",
    "setup.full.yes": "all at once",
    "setup.full.no": "guided, one new idea each turn",
    "setup.begin": "Seed {seed}. The same seed and orders give the same game.",
    # the page of a turn
    "turn": "Turn {turn} of {turns} · {when}",
    "lesson": "New this turn",
    "goal_gauges": "For your goals",
    "clocks": "Against the clock",
    "coming.now": "this turn",
    "coming.next": "next turn",
    "coming.turn": "turn {first}",
    "coming.turns": "turns {first} to {last}",
    "coming.from_now": "from this turn to turn {last}",
    "advisers": "Your advisers",
    "adviser.for.rises": "For it: {adviser} ({metric} up)",
    "adviser.for.falls": "For it: {adviser} ({metric} down)",
    "adviser.against.rises": "Against it: {adviser} ({metric} up)",
    "adviser.against.falls": "Against it: {adviser} ({metric} down)",
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
    # choosing
    "chosen": "Chosen: {order} (cost {cost}).",
    "conditional": "{order}, only if {condition}",
    "answered": "Your answer: {answer}.",
    "which_way": "“{order}”: in which way?",
    "undone": "Taken back.",
    "nothing_to_undo": "There is nothing to take back. What is sealed stays sealed.",
    "dropped": "Dropped.",
    "plans": "Your plans",
    "plans.cost": "cost {cost}, capital left {left}",
    "plans.none": "no orders yet",
    "sealed": "Sealed.",
    "back_to_planning": "Back to planning; nothing is sealed.",
    # predictions
    "prediction.why": (
        "Before you seal: what do you expect? Nothing depends on it now; at the end you see "
        "how well you read them."
    ),
    "prediction.ask": "What will {about} do this turn?",
    "prediction.right": "You expected of {about}: {predicted}. So it was.",
    "prediction.wrong": "You expected of {about}: {predicted}. What came: {came}.",
    "prediction.open": "You expected of {about}: {predicted}. It made no move.",
    "prediction.any": "any one order of the kind counts",
    # what a turn brought
    "reveal": "What happened, {when}",
    "reveal.nothing": "no orders",
    "reveal.nothing_known": "nothing that you know of",
    "reveal.nothing_public": "nothing that everybody knows of",
    "reveal.gauges": "Why the gauges moved",
    # looking up
    "why": "Why: {name}, turn {turn}",
    "resume.changed": (
        "Since this game was kept, the rules have changed: turn {turn} now comes out "
        "otherwise. The game goes on from what today's rules give."
    ),
    "resume.untold": (
        "Since this game was kept, the rules have changed. It goes on exactly where it stood; "
        "{turns:turn|turns} played before can no longer be told."
    ),
    "resume.older": "The copy kept before it has been opened instead; it stands in turn {turn}.",
    "resume.scenario_changed": (
        "The scenario has changed since this game began. The game carries its own, as it was then."
    ),
    "replay.changed": (
        "Since this game was played, the rules have changed: turn {turn} now comes out "
        "otherwise. What follows is what today's rules give."
    ),
    "why.no_turn": "No such turn yet: {played:turn has|turns have} been played.",
    "why.hazy": "You do not see this sharply ({value}), so its causes cannot be told apart.",
    "why.sum": "in all: from {earlier} to {now}",
    "why.through": "{cause} (through {metric})",
    "glossary": "Glossary",
    "history.none": "No turn has been played yet.",
    "history.turn": "Turn {turn}",
    "status.gauges": "All that you can see",
    "status.markers": "At the moment",
    "status.estimates": "Intelligence estimates",
    # the briefing
    "briefing.you": "You are {seat} — {leaning}",
    "briefing.goals": "What you want",
    "briefing.counts": "watch: {gauges}",
    "briefing.red_line": "Red line: {line}",
    "briefing.gauges": "The gauges to watch",
    "briefing.turns": (
        "The game lasts {turns:turn|turns}. All capitals decide at the same time, without "
        "seeing each other's orders."
    ),
    # everywhere
    "help.marks": (
        "▲ and ▼ show which way something moved a gauge: one mark up to one point, two up to "
        "three, three beyond."
    ),
    "saved": "The game is kept.",
    "lang.now": "Language: {language}.",
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
}
