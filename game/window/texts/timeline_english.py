"""What the timeline, its what-ifs and the debrief's button say in English."""

TEXTS: dict[str, str] = {
    # the timeline
    "timeline.title": "Timeline: what if …",
    "timeline.title.branch": "Timeline of what-if {number}: {title}",
    "timeline.about": "Take one turn otherwise: the dice and all that was decided before stay.",
    "timeline.turns": "The turns",
    "timeline.press": "Press a turn to change one thing in it.",
    "timeline.turn": "Turn {turn} · {when}",
    "timeline.decided": "{seat}: {words}",
    "timeline.nothing": "no orders",
    "timeline.tree": "What-ifs of this game",
    "timeline.none": "None is kept yet. Make one from a turn, compare it, and keep it here.",
    "timeline.branch": "{number}  {title}",
    "timeline.leaves": "leaves the game at turn {turn}",
    "timeline.leaves.branch": "leaves what-if {parent} at turn {turn}",
    "timeline.ending": "Ends with “{ending}”",
    "timeline.not_over": "Not over: played as far as turn {last}",
    "timeline.difference": "{name}: {amount} at the end",
    "timeline.no_difference": "No headline gauge ends otherwise",
    "timeline.cannot": "That cannot be",
    "timeline.unfinished": "Only of a game that is over can one see what else could have been.",
    "timeline.other_rules": "The rules have changed since it was played; it cannot be told again.",
    "timeline.full": "The game holds {most} what-ifs already, and no more fit into its file.",
    "timeline.taken_back": (
        "This what-if begins at turn {turn}; what was played before it cannot be taken back in it."
    ),
    # one turn, taken otherwise
    "change.title": "What if, in turn {turn} …",
    "change.what": "What shall be otherwise?",
    "change.then": "Decided then: {words}",
    "change.lenses": "Disputed questions",
    "change.kind.drop": "Without this order",
    "change.kind.give": "With this order, too or in another way",
    "change.kind.instead": "With this order in the place of another",
    "change.kind.answer": "With another answer",
    "change.kind.leaning": "With another objective card, from this turn on",
    "change.kind.lens": "With another answer, from this turn on",
    "change.others": "Who decides from there on?",
    "change.same": "All as they did",
    "change.anew": "Computers decide anew",
    "change.same.about": (
        "Everybody repeats what was decided then, as far as it is still possible; what is not is "
        "named. Where you play on by hand, computers decide anew in any case."
    ),
    "change.anew.about": (
        "Computer players decide anew from this turn on; what people decided is repeated."
    ),
    "change.on": "Play it out and compare",
    "change.hand": "Play on by hand from here: {seats}",
    # both side by side
    "whatif.title": "What if, from turn {turn}",
    "whatif.title.kept": "What-if {number}, from turn {turn}",
    "whatif.then": "as it was",
    "whatif.now": "what if",
    "whatif.so_far": "One of the two is not over: compared after turn {turn}.",
    "whatif.unplayed": "No turn of this what-if has been played yet.",
    "whatif.label": "Name of this what-if",
    "whatif.keep": "Keep this what-if",
    "whatif.kept": "Kept in the game’s file.",
    "whatif.go_on": "Play on by hand",
    "whatif.from": "What if, in this one …",
    # the debrief
    "debrief.written": "The debrief is written",
    "debrief.shown": "Your browser shows it.",
    "debrief.not_shown": "No browser could be opened; open the page yourself.",
    "debrief.lies": "It lies here, with its tables beside it: {page}",
    "debrief.not_written": "The debrief could not be written",
    "debrief.failed": "Nothing could be written in {folder}: {reason}",
}
