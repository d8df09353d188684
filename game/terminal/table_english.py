"""What the terminal says of talks at a table, in English."""

TEXTS: dict[str, str] = {
    # the page of a turn
    "talks": "At the table",
    "talks.said": "Said at the table",
    "talks.none": "Nothing is talked over at a table here. “seal” ends the turn.",
    "talks.which": "Which table is “{asked}”? There are: {names}.",
    "talks.split": "“{agreement}” can be split off and settled first: “split {name} …”.",
    "talks.name": "{agreement} (“table {name}”)",
    "talks.others": "Another table: {names}.",
    "talks.no_offers": "Nobody has offered anything yet. This can be written into a draft:",
    "talks.not_understood": "“{rest}” is no table of yours; nothing was said.",
    "talks.hint": "“table” shows the whole paper; “offer …” or “accept” speaks; “try …” tries.",
    "talks.hint_over": "“table” shows the whole paper.",
    "page.floor": "Press Enter to pass the keyboard on.",
    "lying.nothing": "No draft lies on the table.",
    "lying.own": "Your own draft lies on the table ({since}).",
    "lying.other": "{seat}'s draft lies on the table ({since}).",
    "lying.now": "new",
    "lying.age": "{turns:turn|turns} old",
    "lying.falls": "Untaken, it falls on {day}, in {days:day|days}.",
    "lying.falls_now": "Untaken, it falls at the end of this turn.",
    "floor.own": "You have the floor: you may speak {left:more time|more times} this turn.",
    "floor.other": (
        "{seat} has the floor. After that you may speak {left:more time|more times} this turn."
    ),
    "floor.other_last": "{seat} has the floor. You have said all you could this turn.",
    "floor.over": "All has been said for this turn; talks go on in the next.",
    # drafts in columns
    "paper.clause": "Clause",
    "paper.points": "pts",
    "paper.lying": "On the table ({seat})",
    "paper.own": "On the table (yours)",
    "paper.own_last": "Your last offer",
    "paper.last": "{seat}'s last offer",
    "paper.tried": "Your try",
    "paper.was": "{level} (was {before})",
    "paper.more": "{title}: differs in {count:clause|clauses}.",
    "paper.together": "Clauses combined",
    "paper.sum": "Worth to you, in all",
    "paper.apart": "≠ “{one}” and “{other}” differ in {count:clause|clauses}.",
    "paper.in_force": (
        "A paper is in force, worth {points:point|points} to you; a new one must beat it."
    ),
    # worth
    "worth": "Worth to you: {worth}",
    "worth.red_line": "{points:point|points} — crosses a red line: {lines}",
    "worth.below": "{points:point|points} — less than you can live with ({floor})",
    "worth.tolerable": "{points:point|points} — you can live with it (from {floor}; best {best})",
    "worth.good": "{points:point|points} — good (from {floor}; best {best})",
    "worth.excellent": "{points:point|points} — very good (from {floor}; best {best})",
    "worth.no_sheet": "You have no point sheet for this: judge it by your goals.",
    # who else must agree
    "home": "If all sides accept it",
    "home.how": "as far as you can know",
    "home.signers": "Signatures that it needs: {seats}.",
    "home.actor": "{actor} must agree: {odds}.",
    "home.body": "{body} votes on it: {odds}; {yes} for, {no} against.",
    "home.group": "{yes} for, {no} against, {abstained} abstaining",
    "home.all": "That all of them agree: {odds}.",
    "home.one": "{who} — {odds}",
    "home.short": "If all sides accept it: {answers}.",
    "home.blocs": "Blocs at home",
    "home.blocs.how": "support 0–100; in brackets, what the draft would move",
    "home.welcomes": "would welcome it ({points})",
    "home.minds": "would mind it ({points})",
    "home.indifferent": "would hardly mind",
    # time
    "time": "Time left",
    "time.turns": "{turns:turn|turns} after this one; the game ends on {day}.",
    "time.last": "This is the last turn; the game ends on {day}.",
    "time.tied": "You have tied your hands: you can live with {points:point|points} more at least.",
    "time.other_tied": "{seat} has tied its hands in public.",
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
    "levels.points": "{points:point|points}",
    "levels.not_yours": "Only {seats} may propose another level.",
    # trying and offering
    "try.only": "only tried, nothing is said",
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
    "said.nothing": "You say nothing.",
    "said.silent": "{seat} says nothing.",
    "said.cost": "That cost {cost}; capital left: {left}.",
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
    # the deal opened at the end
    "opened": "The deal opened",
    "opened.agreed": "Agreed in turn {turn}. {terms}.",
    "opened.lay": "Nothing was agreed. On the table lay: {terms}.",
    "opened.none": "Nothing was agreed, and nothing lay on the table.",
    "opened.term": "Term (points)",
    "opened.wanted": "{seat} wanted most",
    "opened.points": (
        "{seat}: {points:point|points}. It could live with {floor}; the best there was: {best}."
    ),
    "opened.range": "{seat} could live with {floor:point|points}; the best there was: {best}.",
    "opened.zone": "Of {total:draft|drafts}, {count} would have suited all sides.",
    "opened.left": "Left on the table, without anybody's loss: {gains}.",
    "opened.gain": "{seat} up to {points} more",
    "opened.nothing_left": (
        "Nothing was left on the table: no draft was better for one side and as good for the other."
    ),
    "opened.nash": "The fairest draft (largest product of gains): {terms} ({points}).",
}
