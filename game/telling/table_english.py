"""What every door says of talks at a table, in English."""

TEXTS: dict[str, str] = {
    # the page of a turn
    "talks": "At the table",
    "talks.said": "Said at the table",
    "talks.no_offers": "Nobody has offered anything yet. This can be written into a draft:",
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
    # levels
    "levels.points": "{points:point|points}",
    "levels.not_yours": "Only {seats} may propose another level.",
    # trying and offering
    "try.only": "only tried, nothing is said",
    # speaking
    "said.nothing": "You say nothing.",
    "said.silent": "{seat} says nothing.",
    "said.cost": "That cost {cost}; capital left: {left}.",
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
