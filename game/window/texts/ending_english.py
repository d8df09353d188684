"""What the ending says in English, besides what every door says of it."""

TEXTS: dict[str, str] = {
    "ending.next": "Next",
    "ending.key.turn": "Next page, or the one before",
    "ending.skip": "What now?",
    "ending.page": "{page} of {pages}",
    "ending.gauges": "How the gauges went",
    "ending.gauges.alt": "{title}: from {first} to {last}.",
    "ending.mark": "Turn {turn}: {words}",
    "ending.chance": "{type} ({chance} %)",
    "ending.chances": "At the start: {chances}",
    "ending.clause": "Clause",
    "ending.agreed": "In the paper",
    "ending.wanted": "{seat} wanted most",
    "ending.now": "What now?",
    "ending.other": "Same dice, as {seat}",
    "ending.again": "Again, with other dice",
    "ending.timeline": "Timeline: what if …",
    "ending.debrief": "Full debrief",
    "ending.seed": "The dice of this game: seed {seed}.",
    "ending.kept": "The game is kept; it can be opened again from the scenarios.",
    "ending.leave": "Leave the ending?",
}
