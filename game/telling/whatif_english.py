"""What every door says of what-ifs, in English."""

TEXTS: dict[str, str] = {
    # what is otherwise
    "whatif.give": "{seat}: “{order}”",
    "whatif.drop": "{seat}: no “{order}”",
    "whatif.instead": "{order} — instead of “{given}”",
    "whatif.own.give": "“{order}”",
    "whatif.own.drop": "not “{order}”",
    "whatif.answer": "{event}: “{answer}”",
    "whatif.leaning": "{seat} follows “{leaning}”",
    "whatif.lens": "{question} — {setting}",
    "whatif.by_hand": "played on by hand",
    # who decides
    "whatif.same": "the same decisions as then, as far as they are possible",
    "whatif.computer": "a computer that decides anew",
    "whatif.hand": "played by hand",
    "whatif.who": "{seats}: {how}",
    # what could not be repeated
    "letgo.order": "Turn {turn}, {seat}: “{order}” was no longer possible.",
    "letgo.answer": "Turn {turn}, {seat}: “{event}” could not be answered as before.",
    "letgo.word": "Turn {turn}, {seat}: what was said about “{agreement}” had lost its place.",
    "letgo.beyond": (
        "The game ended after turn {turn}; from there on, who repeats gives no more orders."
    ),
    # why it cannot be
    "obstacle.no_turn": "There is no turn {turn} to begin from: say one from 1 to {last}.",
    "obstacle.no_order": "There is no order “{order}” in this scenario.",
    "obstacle.no_question": "There is no question “{event}” in this scenario.",
    "obstacle.not_given": "“{order}” was not given in turn {turn}, so it cannot be dropped.",
    "obstacle.nothing": "That is how it was: nothing would be otherwise.",
    # pages
    "whatif.heading": "What if {number} · from turn {turn}",
    "whatif.letgo": "What could not be repeated",
    "whatif.plans": "Your plans are those of that turn; change them as you like, or “seal” them.",
    "whatif.left": (
        "The what-if is kept as far as its turns were played. "
        "“replay {file} --branch {number} --hand” goes on with it."
    ),
    "whatif.choices": (
        "What shall be otherwise in turn {turn}? “--drop” takes back what was ordered then, "
        "“--give” orders what could have been, “--hand” plays on from there."
    ),
    # side by side
    "compared.deeds": "What happened otherwise",
    "compared.no_deeds": "Nothing else was done.",
    "compared.turn_line": "Turn {turn}, {when}",
    "compared.then": "as it was",
    "compared.now": "what if",
    "compared.courses": "Side by side",
    "compared.key": "as it was / what if",
    "compared.after": "turn",
    "compared.why": "Why they differ at the end",
    "compared.why_so_far": "Why they differ after turn {turn}",
    "compared.end_label": "How they end",
    "compared.gone": "no longer: {cause}",
    "compared.new": "only now: {cause}",
    "compared.otherwise": "with another effect: {cause}",
    "compared.reading": "the gauge is read by another answer, or on another day",
    "compared.turn": "{cause} (turn {turns})",
    "compared.turns": "{cause} (turns {turns})",
    "compared.turn_instead": "{cause} (turn {now} instead of {then})",
    "compared.turns_instead": "{cause} (turns {now} instead of {then})",
    "compared.same": "{name}: the same in both, {value}.",
    "compared.end": "{name}: {now} instead of {then}",
    "compared.total": "in all",
    "compared.smaller": "{count:smaller cause|smaller causes}",
    "compared.endings": "It ends with “{now}” instead of “{then}”.",
    "compared.ending": "Both end with “{then}”.",
    "compared.score": "{seat}: {now} of 100 by its own goals instead of {then}",
    "compared.score_same": "{seat}: {now} of 100 by its own goals, as then",
    # the tree
    "tree.trunk": "The game as it was played: {turns:turn|turns}",
    "tree.branch": "{number}  turn {turn}: {title}",
    "tree.turns": "{last:turn|turns} in all",
    "tree.none": "No what-ifs yet: “--fork TURN” makes one.",
    # had you instead
    "instead.better": (
        "Had {seat} in turn {turn} instead decided: {changes} — with the same dice it would have "
        "ended with {now} of 100 by its own goals rather than {then}."
    ),
    "instead.worse": (
        "Of {tried:other decision|other decisions} for {seat} in turn {turn}, none ends better "
        "with the same dice. With this one ({changes}) it would have been {now} of 100 by its own "
        "goals rather than {then}."
    ),
}
