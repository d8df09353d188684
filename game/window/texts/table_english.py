"""What the table and the curtain say in English; refusals as a window would put them."""

TEXTS: dict[str, str] = {
    # the page
    "table.none": "Nothing is talked over at a table in this game.",
    "table.none.why": "Here capitals act by their orders alone. They are on the desk.",
    "table.to_desk": "To the desk",
    "table.closed": "Closed for now",
    "table.when": "Turn {turn} of {turns} · {when}",
    "table.tab.draft": "Draft",
    "table.tab.worth": "Worth",
    "table.tab.home": "At home",
    "table.tab.talks": "So far",
    # the draft
    "table.draft": "The draft you are writing",
    "table.draft.fresh": "≠ Differs from the draft on the table in {count:clause|clauses}.",
    "table.draft.same": "As it lies on the table.",
    "table.draft.first": "Nothing lies on the table yet; this would be the first draft.",
    "table.own": "Your draft",
    "table.begin": "Begin from …",
    "table.begin.title": "Begin from a draft",
    "table.begin.about": "What you have written is replaced; nothing is said yet.",
    "table.points": "pts",
    "table.points.of": "{points} pts",
    "table.level.here": "in your draft",
    "table.nearest": "The nearest that can be written is {level}.",
    "table.ring": "○ where the draft on the table stands",
    # worth
    "table.worth": "Worth to you",
    "table.worth.points": "points",
    "table.band.red_line": "crosses a red line",
    "table.band.below": "less than you can live with",
    "table.band.tolerable": "you can live with it",
    "table.band.good": "good",
    "table.band.excellent": "very good",
    "table.worth.ends": "The line marks the least you can live with, {floor}; the best is {best}.",
    "table.worth.never": (
        "You can live with {floor} or more; as things stand, no draft of this brings you that much."
    ),
    "table.worth.rings": "The ring is the draft on the table: {points}.",
    "table.worth.secret": "By your own secret sheet; the others do not see it.",
    "table.worth.line": "Worth {points}: {word}",
    # home
    "table.signs": "Must sign",
    "table.signs.done": "{seat} ✓ has accepted it",
    "table.signs.open": "{seat}",
    "table.blocs": "Blocs at home",
    "table.thinking": "Working out what would become of it …",
    "table.votes": "for {yes} · against {no}",
    "table.votes.legend": "From the left for, from the right against; pale: possible.",
    "table.nobody": "Nobody else is asked about this draft.",
    # exchanges and time
    "table.so_far": "The talks so far",
    "table.so_far.none": "Nothing has been said here yet.",
    "table.turn": "Turn {turn} · {when}",
    "table.now": "This turn",
    "table.just_said": "Just said",
    # acts
    "table.put": "Put it forward",
    "table.counter": "Answer with this draft",
    "table.split": "Offer this side deal",
    "table.accept": "Accept their draft",
    "table.pass": "Say nothing",
    "table.tie": "Tie hands (cost {cost})",
    "table.poll": "Sound opinion (cost {cost})",
    "table.walk": "Walk out",
    "table.more": "Other moves …",
    "table.more.title": "Other moves",
    "table.tie.about": (
        "You say in public: “{words}”. From then on the least you can live with is "
        "{points:point|points} higher, and going back on it costs you at home."
    ),
    "table.poll.about": "For some weeks you see sharply how the blocs at home stand.",
    "table.walk.about": "You leave, the draft falls, and everybody sees it.",
    "table.pass.about": "You keep your offer and leave the word to the others.",
    "table.capital": "Political capital left: {left}",
    "table.wait": "{seat} has the floor.",
    "table.pass_on": "Pass the floor on",
    # asking once more
    "sure.walk.title": "Walk out of the talks?",
    "sure.walk": (
        "The draft of “{agreement}” is taken off the table, everybody sees that you left, and it "
        "cannot be undone."
    ),
    "sure.walk.yes": "Walk out",
    "sure.tie.title": "Tie your hands in public?",
    "sure.tie.undone": "It costs {cost} and cannot be undone.",
    "sure.tie.yes": "Say it in public",
    "sure.accept.title": "Accept it all the same?",
    "sure.accept": "That draft is worth to you: {worth}.",
    "sure.accept.yes": "Accept it",
    "sure.no": "Not now",
    # keys
    "table.key.put": "Put the draft forward",
    "table.key.accept": "Accept the draft on the table",
    "table.key.pass": "Say nothing",
    "table.key.begin": "Begin from another draft",
    "table.key.reset": "Back to what lies on the table",
    "table.key.next": "The next table",
    "table.key.desk": "To the desk",
    # the curtain
    "curtain.title": "{seat}, please sit down",
    "curtain.about": "Everybody else looks away. Nothing is shown until you press the button.",
    "curtain.sit": "I am {seat}",
    "curtain.turn": "Turn {turn} of {turns}: {seat} decides",
    # refusals as a window puts them
    "refusal.all_said": (
        "Nothing more can be said at the table this turn. Talks go on in the next, once you have "
        "sealed your orders on the desk."
    ),
    "refusal.agreed": (
        "All have accepted the draft of “{agreement}”. When the turn has been played, whoever else "
        "must agree has been asked, and it is in force if they did."
    ),
    "refusal.no_draft": "No draft of “{agreement}” lies on the table. Put one forward first.",
    "refusal.own_draft": (
        "You have accepted this draft of “{agreement}” already. It is for the others to answer: "
        "say nothing, or go on at the desk."
    ),
    "refusal.unchanged": (
        "That very draft lies on the table. Accept it as it is, or change a clause first."
    ),
    "refusal.unchanged_own": (
        "Your very draft lies on the table, and it is for the others to answer. Say nothing, or "
        "change a clause first."
    ),
    "refusal.empty_draft": (
        "A draft of “{agreement}” with nothing in it is no draft. Put at least one clause in."
    ),
    "refusal.no_part": "“{agreement}” is no side deal that could be split off.",
    "refusal.no_tie": "You cannot tie your hands in the talks on “{agreement}”.",
    "refusal.already_tied": (
        "Your hands are tied in the talks on “{agreement}”, and once is all there is."
    ),
    "refusal.no_poll": "There is nobody to sound on “{agreement}”.",
    "refusal.already_polled": "Opinion has been sounded this turn; see “At home”.",
}
