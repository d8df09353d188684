"""What the game says in English: a sentence for every code, with places to fill."""

from game.wording.table_english import TABLE

ENGLISH: dict[str, str] = {
    **TABLE,
    # orders
    "order.way": "{order}: {way}",
    "manner.consulted": "consult {seat} first",
    "manner.announced": "announce it, without consulting",
    "channel.private": "privately, to {to}",
    "channel.back_channel": "through a back channel, to {to}",
    "channel.public": "in public",
    "done.private": "{order}, said to {to} in private",
    "done.back_channel": "{order}, said to {to} through a back channel",
    "done.public": "{order}, said in public",
    "done.consulted": "{order}, after consulting {seat}",
    "done.announced": "{order}, announced without consulting {seat}",
    # what happened
    "fact.unmet": "{order} was not carried out: {reason}. Its cost comes back.",
    "fact.met": "{order}: the condition was met, as {reason}.",
    "fact.agreed": "{order}. {actor} agreed.",
    "fact.refused": "{order}. {actor} turned it down.",
    "fact.concluded": "{agreement}: “{package}” has been signed by all and is in force.",
    "fact.declined": "{agreement}: “{package}” was signed. {actor} did not accept it.",
    "fact.leaked": "It has come out: {order}.",
    "fact.moved": "{actor}: {move}",
    "fact.chosen": "{event}: {answer}",
    "fact.breach": "{party} has broken {agreement}.",
    "fact.lapse": "{agreement} has lapsed.",
    "fact.clock": "Time has run out: {clock}.",
    "fact.made": "Gave its word: {words}",
    "fact.kept": "Released from its word, without loss: {words}",
    "fact.broken": "Broke its word: {words}",
    "fact.leaning": "Its goals have changed. What counts from now on: {leaning}.",
    "fact.crossed": "A red line has been crossed: {line}.",
    # commitments as causes
    "deed.made": "word given: {words}",
    "deed.kept": "word kept: {words}",
    "deed.broken": "word broken: {words}",
    # what an order depends on, and what came of it
    "condition.given": "{seat} orders “{other}”",
    "condition.accepted": "{actor} accepts “{other}” ({seat})",
    "condition.concluded": "“{agreement}” is concluded this turn",
    "met.given": "{seat} ordered “{other}”",
    "met.accepted": "{actor} accepted “{other}” ({seat})",
    "met.concluded": "“{agreement}” was concluded",
    "unmet.not_given": "“{other}” ({seat}) did not come",
    "unmet.refused": "{actor} turned “{other}” ({seat}) down",
    "unmet.not_concluded": "“{agreement}” was not concluded",
    # causes of a change
    "cause.conditional": "{cause} (as {reason})",
    "cause.pull": "drifts back towards its usual level",
    "cause.noise": "chance",
    "cause.limit": "it is at its limit",
    "cause.fade": "wears off: {cause}",
    "cause.late": "{cause} (set in motion earlier)",
    "cause.unknown": "causes not known to you",
    # refusals: why not, and what to do
    "refusal.unknown_order": "There is no order “{order}”.",
    "refusal.not_yours": "“{order}” is another capital's to order, not yours.",
    "refusal.needs_option": "“{order}” can be done in several ways: say which.",
    "refusal.unknown_option": "“{order}” has no such way of doing it.",
    "refusal.unavailable": "“{order}” cannot be ordered now.",
    "refusal.cooling": "“{order}” was ordered too recently. Possible again in {turns} turns.",
    "refusal.cooling_for_one": "“{order}” was ordered too recently. Possible again next turn.",
    "refusal.cooling_for_good": "“{order}” cannot be ordered again before the game ends.",
    "refusal.spent_once": "“{order}” can be ordered once in a game, and has been.",
    "refusal.spent": "“{order}” can be ordered {times} times in a game, and has been.",
    "refusal.too_dear": (
        "That would cost {cost} in all, and you have {left}. Take something back, or choose "
        "a cheaper way."
    ),
    "refusal.too_many": "A turn takes {most:order|orders} at most. Take one back first.",
    "refusal.twice": "“{order}” is already among your orders.",
    "refusal.excluded": "“{order}” cannot go with “{other}” in one turn. Take one of them back.",
    "refusal.cannot_depend": "“{order}” cannot be made to depend on “{other}”.",
    "refusal.no_choice": "No such question is put to you now.",
    "refusal.unknown_answer": "“{event}” has no such answer.",
    "refusal.finished": "The game is over.",
    "refusal.sealed": "Your orders for this turn are sealed already.",
    # the same where the order's name stands above
    "brief.cooling": "ordered too recently; possible again in {turns} turns.",
    "brief.cooling_for_one": "ordered too recently; possible again next turn.",
    "brief.cooling_for_good": "it cannot be ordered again before the game ends.",
    "brief.spent_once": "it can be ordered once in a game, and has been.",
    "brief.spent": "it can be ordered {times} times in a game, and has been.",
    # why a computer player chose
    "reason.gain": "for “{goal}”",
    "reason.habit": "its way",
    "reason.offer": "an offer it hopes will be taken",
    "reason.impossible": "planned, but not possible now",
    # intelligence estimates
    "estimate.clear": "{actor} is most likely “{type}” (about {share} %).",
    "estimate.open": "{actor} may be “{type}” (about {share} %) or “{other}” (about {second} %).",
    # gauges
    "gauge.unseen": "not known to you",
    "gauge.hazy": "between {low} and {high}",
    "gauge.hazy.short": "{low}–{high}",
    "gauge.steady": "steady",
    "gauge.better": "better",
    "gauge.worse": "worse",
    "good.high": "high is good",
    "good.low": "low is good",
    "good.neither": "",
    "good.high.short": "▲ good",
    "good.low.short": "▼ good",
    "good.neither.short": "",
    # clocks, offers; ``last`` where the time is over before the next turn begins, words that bind
    "clock.runs": "{title}: {days:day|days} left, until {day}.",
    "clock.notice": "{title}: notice has been given. It ends in {days:day|days}, on {day}.",
    "clock.expires": "{title}: runs out in {days:day|days}, on {day}.",
    "clock.window": "{title}: the window for notice closes in {days:day|days}, on {day}.",
    "clock.runs.last": "{title}: until {day}. This turn is the last before it runs out.",
    "clock.notice.last": (
        "{title}: notice has been given, and it ends on {day}. This turn is the last before that."
    ),
    "clock.expires.last": "{title}: runs out on {day}. This turn is the last before that.",
    "clock.window.last": (
        "{title}: the window for notice closes on {day}. This turn is the last in which it can "
        "be given."
    ),
    "offer.own": "You have signed “{package}” ({agreement}); it awaits the others.",
    "offer.other": (
        "{seat} has signed “{package}” ({agreement}). It is concluded when all parties have "
        "signed it."
    ),
    "word.held": "{seat} has given its word: {words}",
    # evidence
    "confidence.evidence": "published evidence",
    "confidence.expert": "expert judgement",
    "confidence.designer": "the designer's estimate",
}
