"""What the terminal says of talks at a table, in English."""

TEXTS: dict[str, str] = {
    # the page of a turn
    "talks.none": "Nothing is talked over at a table here. “seal” ends the turn.",
    "talks.which": "Which table is “{asked}”? There are: {names}.",
    "talks.split": "“{agreement}” can be split off and settled first: “split {name} …”.",
    "talks.name": "{agreement} (“table {name}”)",
    "talks.others": "Another table: {names}.",
    "talks.not_understood": "“{rest}” is no table of yours; nothing was said.",
    "talks.hint": "“table” shows the whole paper; “offer …” or “accept” speaks; “try …” tries.",
    "talks.hint_over": "“table” shows the whole paper.",
    "page.floor": "Press Enter to pass the keyboard on.",
    # what can be typed
    "words": "What you can type",
    "words.accept": "accept | take the draft as it lies there",
    "words.offer": (
        "offer {clause} {level} | put a draft on the table; several clauses in one line; what you "
        "do not name stays as you last offered it, or out"
    ),
    "words.counter": (
        "offer {clause} {level} | answer with another draft; what you do not name stays as it lies "
        "there"
    ),
    "words.try": "try {clause} {level} | see what such a draft would be worth, without saying it",
    "words.levels": "levels 1 | what may be written for clause 1, with points",
    "words.tie": "tie | tie your hands in public (cost {cost}); asks once more",
    "words.poll": "poll | sound the blocs at home (cost {cost})",
    "words.walk": "walk | leave the table; asks once more",
    "words.pass": "pass | say nothing this time",
    "words.help": "“help” explains these words.",
    "words.bar": (
        "Points are from your own secret sheet. In a bar, │ marks the least you can live with."
    ),
    "levels.how": "“levels 1” tells more of clause 1.",
    # trying and offering
    "try.then": (
        "“offer” alone puts this on the table. “try and …” goes on from here; “try …” begins "
        "again from what lies there."
    ),
    "split.how": (
        "What shall be in it? Name clauses and levels, as in “split {name} {clause} {level}”. "
        "“table {name}” lists them."
    ),
    "offer.how": (
        "What shall be in it? Name clauses and levels, as in “offer 1 …, 2 …”. “levels” lists them."
    ),
    "terms.missing": "“{clause}”: which level? {levels}.",
    "terms.several": "“{word}” fits more than one: {names}. Say which.",
    # speaking
    "sure.walk": (
        "Walking out of the talks on “{agreement}” takes the draft off the table, everybody sees "
        "it, and it cannot be undone. Type “walk” once more to do it."
    ),
    "sure.accept": (
        "That draft is worth {worth}. Type “accept” once more to take it all the same, or answer "
        "with “offer …”."
    ),
    "sure.tie": (
        "In public you would say of “{agreement}”: “{words}”. From then on you can live with "
        "{points:point|points} more at least, going back on it costs you at home, and it cannot be "
        "undone (cost {cost}). Type “tie” once more to do it."
    ),
    "seal.unanswered": (
        "You have not answered the draft that lies on the table ({agreements}). Sealing ends your "
        "talk for this turn. Type “seal” once more to seal, or “accept”, “offer …”, “pass”."
    ),
    "help.talks": "At the table",
    "help.table": (
        "table | what lies there, its worth, who must agree, how long is left; “table NAME” for "
        "another\n"
        "offer CLAUSE LEVEL | put or answer a draft: “offer 1 50, 2 3” or by name; “offer” alone "
        "puts what was tried\n"
        "try CLAUSE LEVEL | see what a draft would bring, without saying it\n"
        "levels CLAUSE | what may be written for a clause\n"
        "accept | take the draft as it lies there\n"
        "split NAME … | settle a side deal first\n"
        "tie | tie your hands in public; costs capital, asks once more\n"
        "poll | sound the blocs at home; costs capital\n"
        "walk | leave the table; asks once more\n"
        "pass | say nothing this time"
    ),
}
