"""What a debrief says in English."""

from game.report.slides_english import TEXTS as SLIDES

TEXTS: dict[str, str] = {
    **SLIDES,
    "debrief.title": "{scenario}: the debrief",
    "debrief.masthead": "{seats} · {period}",
    "debrief.skip": "To the report",
    "debrief.nothing": "nothing",
    "debrief.sum": "{name}, in all",
    "debrief.report": "The full report",
    "debrief.report.how": (
        "Every figure comes from the game's own ledger. What is split into parts sums to the last "
        "thousandth of a point. The same data lie beside this page as spreadsheets."
    ),
    "debrief.report.untold": (
        "The rules have changed since this game was begun: its first {turns:turn|turns} can no "
        "longer be told and are left out. Replays show what today's rules make of the same orders."
    ),
    # kinds of causes
    "debrief.kind.order": "orders and answers",
    "debrief.kind.actor": "moves of actors",
    "debrief.kind.event": "events",
    "debrief.kind.agreement": "agreements and talks",
    "debrief.kind.word": "words given, kept, broken",
    "debrief.kind.rule": "standing rules",
    "debrief.kind.drift": "drift back to the usual level",
    "debrief.kind.luck": "luck",
    "debrief.kind.limit": "limits of the range",
    "debrief.kind.lens": "another answer to a dispute",
    # 1
    "debrief.outcome": "How it ended",
    "debrief.outcome.open": (
        "The game was left after turn {turn}, before its end. All that follows is as things stood "
        "then."
    ),
    "debrief.outcome.of": "The score of {seat}, goal by goal",
    "debrief.outcome.score": (
        "{seat} comes to {score} of 100 by its own goals: half for where it ended, half for the "
        "way there, less red lines that were crossed."
    ),
    "debrief.outcome.goal": "Goal",
    "debrief.outcome.share": "Counts",
    "debrief.outcome.mean": "On the way",
    "debrief.outcome.last": "At the end",
    "debrief.outcome.words": "In a word",
    "debrief.outcome.points": "Points",
    "debrief.outcome.crossed": "Red line crossed: {line}",
    "debrief.outcome.rest": "Turns under other goals, or that cannot be told",
    "debrief.outcome.total": "Score",
    "debrief.met.fully": "met",
    "debrief.met.mostly": "mostly met",
    "debrief.met.half": "half met",
    "debrief.met.not": "missed",
    "debrief.par.above": "A game well played comes to {par}: {by} above it.",
    "debrief.par.below": "A game well played comes to {par}: {by} below it.",
    "debrief.par.at": "A game well played comes to the same.",
    "debrief.verdict": "The verdict from many sides",
    "debrief.verdict.how": "They do not agree, and need not.",
    # 2
    "debrief.course": "The gauges, and what really happened",
    "debrief.course.how": (
        "Each chart shows a gauge from the beginning to the end. Numbers are the turning points "
        "below."
    ),
    "debrief.course.one_draw": (
        "The dotted line is this model under the orders that were really given, with this game's "
        "dice. History was one draw among many."
    ),
    "debrief.course.about": "{gauge} went from {start} to {end} in {turns:turn|turns}.",
    "debrief.course.own": "this game",
    "debrief.course.other": "the orders really given, same dice",
    "debrief.course.badge": "turning point",
    "debrief.course.tick": "a day on which something really happened",
    "debrief.course.measured": "measured in reality",
    "debrief.course.table": "Turn by turn: this game, and what really happened",
    "debrief.course.turn": "Turn",
    "debrief.course.done": "In this game",
    "debrief.course.answered": "Answers and events",
    "debrief.course.really": "What really happened",
    # 3
    "debrief.turning": "Five turning points",
    "debrief.turning.how": (
        "The deeds whose rows moved the gauges in sight most, and what would have come had one "
        "deed of the turn been left out: same dice, same other orders."
    ),
    "debrief.turning.none": "No deed moved a gauge in sight.",
    "debrief.turning.reason": "What the computer had in mind: {reason}",
    "debrief.turning.rows": "The rows of this deed in its turn",
    "debrief.turning.gauge": "Gauge",
    "debrief.turning.cause": "Cause",
    "debrief.turning.through": "Through",
    "debrief.turning.points": "Points",
    "debrief.fork.nobody": "Nobody had ordered anything in that turn that could be left out.",
    "debrief.fork.order": "Had {seat} not ordered “{order}” in turn {turn}, all else the same:",
    "debrief.fork.answer": (
        "Had {seat} left “{event}” to its default answer in turn {turn}, all else the same:"
    ),
    "debrief.fork.same": "the gauges would have ended where they did.",
    "debrief.fork.gauge": "{gauge} {would} instead of {was}.",
    "debrief.fork.same_ending": "The ending would be the same.",
    "debrief.fork.ending": "The ending would be “{ending}”.",
    "debrief.fork.let_go": "No longer possible there, and left out: {names}.",
    # 4
    "debrief.attribution": "Why every number moved",
    "debrief.attribution.how": (
        "All that a cause did over the game, early and late, with what wore off again, is one row."
    ),
    "debrief.attribution.of": "Every cause of the change of “{name}”",
    "debrief.attribution.cause": "Cause",
    "debrief.attribution.kind": "Kind",
    "debrief.attribution.turns": "In turns",
    "debrief.attribution.bar": "",
    "debrief.attribution.points": "Points",
    "debrief.attribution.between": "In all: from {start} to {end}",
    "debrief.attribution.number": "Number",
    "debrief.attribution.total": "In all",
    "debrief.attribution.all": "Every number by kind of cause, in points",
    # 5
    "debrief.deals": "Deals, opened",
    "debrief.deals.how": (
        "Each dot is a draft that could have been signed, placed by what it was worth to both "
        "sides on their secret sheets. On the frontier no draft is better for one side and as "
        "good for the other."
    ),
    "debrief.deals.none": "Nothing was talked over at a table in this game.",
    "debrief.deals.clause": "Clause",
    "debrief.deals.term": "Term (points)",
    "debrief.deals.wanted": "{seat} wanted most",
    "debrief.deals.table": "{agreement}, clause by clause",
    "debrief.deals.agreed": "what was agreed",
    "debrief.deals.lay": "what lay on the table",
    "debrief.deals.axis": "worth to {side}",
    "debrief.deals.as_of": "as things stood in turn {turn}",
    "debrief.deals.caption": "Every draft by its worth to both sides, in points of their sheets.",
    "debrief.deals.key": (
        "Green: what both could accept. Line: the frontier. Star: the fairest draft (Nash). 1: "
        "what came of the talks."
    ),
    "debrief.deals.key.none": (
        "Green: what both could accept. Line: the frontier. Star: the fairest draft (Nash)."
    ),
    "debrief.deals.no_consent": "Nobody else had to consent.",
    "debrief.deals.odds": "Odds then that all who must consent would: {share} %.",
    "debrief.deals.odds_nash": "Odds of the fairest draft: {share} %.",
    "debrief.deals.legend.draft": "another draft",
    "debrief.deals.legend.zone": "acceptable to both",
    "debrief.deals.legend.frontier": "frontier",
    "debrief.deals.legend.reservation": "reservation",
    "debrief.deals.legend.nash": "Nash solution",
    "debrief.deals.legend.beyond": "beyond the picture",
    # 6
    "debrief.actors": "The actors' diaries",
    "debrief.actors.how": (
        "Actors choose by published utilities and a hidden type. What a seat believed of the type "
        "is Bayes' rule applied to the moves it saw."
    ),
    "debrief.actors.type": (
        "{actor} was “{type}” in this game's world ({share} % likely before it)."
    ),
    "debrief.actors.belief": "{seat} thought so at {before} % before, {after} % at the end.",
    "debrief.actors.chart": "How likely the truth about {actor} seemed, in per cent.",
    "debrief.actors.turn": "Turn",
    "debrief.actors.move": "Move",
    "debrief.actors.note": "Noted afterwards",
    "debrief.actors.when": "{turn}, {day}",
    "debrief.actors.still": "It made no move.",
    "debrief.actors.diary": "The diary of {actor}",
    # 7
    "debrief.expectations": "What each side wanted, feared and expected",
    "debrief.cards": "Cards and red lines",
    "debrief.cards.how": "Goals stand in the order of their weight.",
    "debrief.cards.seat": "Seat",
    "debrief.cards.leaning": "Leaning",
    "debrief.cards.goals": "Goals",
    "debrief.cards.lines": "Red lines",
    "debrief.cards.crossed": "{line} (crossed)",
    "debrief.gap": "The perception gap",
    "debrief.gap.how": (
        "Before sealing, players said what they expect of others. Brier's score counts each "
        "answer as given without doubt: 0 if it came, 2 if another came. The lower the better; "
        "beside it stands what guessing by lot would have had."
    ),
    "debrief.gap.none": "Nobody predicted anything in this game.",
    "debrief.gap.table": "How well each seat foresaw the others",
    "debrief.gap.seat": "Who",
    "debrief.gap.about": "About",
    "debrief.gap.right": "Right",
    "debrief.gap.brier": "Brier",
    "debrief.gap.lot": "By lot",
    "debrief.gap.of": "{right} of {asked}",
    "debrief.gap.every": "{seat} about {about}",
    "debrief.gap.expected": "Expected",
    "debrief.gap.came": "What came",
    "debrief.gap.turns": "Turns",
    # 8
    "debrief.records": "Advisers, promises, leaks",
    "debrief.advisers": "Advisers' records",
    "debrief.advisers.how": (
        "An adviser says what comes if nothing new is ordered, so only turns without orders of "
        "its seat are judged."
    ),
    "debrief.advisers.none": "No seat had advisers.",
    "debrief.advisers.seat": "Seat",
    "debrief.advisers.name": "Adviser",
    "debrief.advisers.right": "Right",
    "debrief.advisers.misses": "Where it was wrong",
    "debrief.advisers.miss": "Turn {turn}: {metric} between {low} and {high}; it came to {came}.",
    "debrief.words": "Words given",
    "debrief.words.none": "Nobody gave a word that binds.",
    "debrief.words.words": "Words",
    "debrief.words.seat": "Whose",
    "debrief.words.made": "Given in turn",
    "debrief.words.end": "What became of them",
    "debrief.words.kept": "released without loss in turn {turns}",
    "debrief.words.broken": "broken in turn {turns}",
    "debrief.words.stands": "kept to the end",
    "debrief.leaks": "What came out",
    "debrief.leaks.none": "Nothing that was said in private came out.",
    "debrief.leaks.one": "Turn {turn}, {seat}: {order}",
    # 9
    "debrief.lenses": "The model on trial",
    "debrief.lenses.how": (
        "Researchers disagree on some questions. Here are the same orders and dice under each "
        "other answer, one at a time: what one would still conclude, and what not."
    ),
    "debrief.lenses.none": "This scenario names no disputed question.",
    "debrief.lenses.survive": "Holds under every answer",
    "debrief.lenses.no_survivor": "No conclusion does.",
    "debrief.lenses.fall": "Depends on the answer",
    "debrief.lenses.nothing_falls": "No conclusion does.",
    "debrief.lenses.table": "The same orders under other answers",
    "debrief.lenses.question": "Question",
    "debrief.lenses.answer": "Other answer",
    "debrief.lenses.falls": "Then instead",
    "debrief.lenses.no_ending": "The game would not have ended yet.",
    "debrief.conclusion.up": "{gauge} rose.",
    "debrief.conclusion.down": "{gauge} fell.",
    "debrief.conclusion.steady": "{gauge} ended about where it began.",
    "debrief.conclusion.ending": "It ended with “{ending}”.",
    "debrief.conclusion.in_force": "{agreement} was in force at the end.",
    "debrief.conclusion.not_in_force": "{agreement} was not in force at the end.",
    "debrief.conclusion.ahead": "{seat} did best by its own goals.",
    "debrief.conclusion.equal": "The seats did about equally well by their own goals.",
    "debrief.conclusion.best_goal": "{seat} did best on “{goal}”.",
    "debrief.conclusion.crossed": "{seat} crossed a red line.",
    "debrief.conclusion.not_crossed": "{seat} crossed no red line.",
    # 10
    "debrief.questions": "Questions to argue about",
    "debrief.questions.how": "Chosen by what happened; the first ones fit this game alone.",
    "debrief.questions.none": "The scenario brings no questions. Ask: what is the evidence?",
    "debrief.reference": "Words, sources, and the whole model",
    "debrief.omits": "What the model leaves out",
    "debrief.glossary": "Glossary",
    "debrief.sources": "Sources",
    "debrief.model": "The model, number by number",
    "debrief.model.how": (
        "All numbers stand below as the author wrote them; they are also in model.csv. Tables "
        "that are folded are not printed."
    ),
    "debrief.model.foundations": "How the numbers are founded",
    "debrief.percent": "{number} %",
    "debrief.model.unsaid": "not said",
    "debrief.model.change": "What changes what ({count:number|numbers})",
    "debrief.model.start": "Where everything starts ({count:number|numbers})",
    "debrief.model.lens": "Answers to disputed questions ({count:number|numbers})",
    "debrief.model.utility": "By what actors choose ({count:formula|formulas})",
    "debrief.model.of": "Of",
    "debrief.model.moves": "Moves",
    "debrief.model.by": "By",
    "debrief.model.why": "Why",
    "debrief.model.confidence": "Founded on",
    "debrief.model.count": "Numbers",
    "debrief.model.share": "Share",
    # 11
    "debrief.teachers": "For teachers",
    "debrief.teachers.how": (
        "Beside this page lies a log for each seat: what it knew, decided and expected, and what "
        "came, turn by turn, with empty columns for marks. Grade the reasoning, never the score: "
        "dice decide part of it."
    ),
    "debrief.teachers.file": "{file}: {seat}",
    "debrief.rubric": "The rubric",
    "debrief.rubric.how": "Each from 0 (not shown) to 3 (convincing).",
    "debrief.rubric.evidence": "Evidence 0–3",
    "debrief.rubric.partner": "The other side 0–3",
    "debrief.rubric.tradeoff": "Costs 0–3",
    "debrief.rubric.revision": "Revision 0–3",
    "debrief.rubric.note": "Note",
    "debrief.rubric.evidence.about": (
        "Evidence: the decision rests on something that was on the desk that day."
    ),
    "debrief.rubric.partner.about": (
        "The other side: its reasons are put as it would put them, and its answer is foreseen."
    ),
    "debrief.rubric.tradeoff.about": "Costs: what is given up is named, and weighed.",
    "debrief.rubric.revision.about": (
        "Revision: what came is compared with what was expected, and a view is changed."
    ),
    "debrief.log.turn": "Turn",
    "debrief.log.when": "When",
    "debrief.log.known": "Known before",
    "debrief.log.asked": "Asked",
    "debrief.log.decided": "Decided",
    "debrief.log.expected": "Expected",
    "debrief.log.came": "What came of it",
    "debrief.log.causes": "What moved the first gauge",
}
