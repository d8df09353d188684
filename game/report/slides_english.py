"""What the projector's pages say in English."""

TEXTS: dict[str, str] = {
    "debrief.slide.foot": (
        "{number} of {of} · about {minutes:minute|minutes} · arrow keys turn the page"
    ),
    "debrief.slide.writing": "Why did “{gauge}” move?",
    "debrief.slide.writing.task": (
        "Two minutes, in silence, on paper. Name one decision that moved it, and one piece of "
        "evidence that it was that one."
    ),
    "debrief.slide.gauges": "Your game",
    "debrief.slide.really": "And really:",
    "debrief.slide.one_draw": (
        "The dotted line is what this model makes of the orders that were really given, with your "
        "dice. History was one draw among many."
    ),
    "debrief.slide.turning": "Two turning points",
    "debrief.slide.expected": "What was expected:",
    "debrief.slide.no_predictions": "nobody had said.",
    "debrief.slide.causes": "What moved “{gauge}” in that turn:",
    "debrief.slide.opened": "What was hidden",
    "debrief.slide.lines": "Red lines",
    "debrief.slide.no_lines": "Nobody had any.",
    "debrief.slide.crossed": "Crossed:",
    "debrief.slide.kept": "Not crossed:",
    "debrief.slide.entry": "Turn {turn}: {move}.",
    "debrief.slide.lens": "The model on trial",
    "debrief.slide.played": "Here: {answer}.",
    "debrief.slide.flipped": "Now suppose: {answer}.",
    "debrief.slide.number": "{gauge} would end at {there} instead of {here}.",
    "debrief.slide.same_number": "{gauge} would end at {there}, as it did.",
    "debrief.slide.holds": "Still holds:",
    "debrief.slide.falls": "Falls:",
    "debrief.slide.omits": "What does the model leave out?",
    "debrief.slide.omits.ask": "Name something that mattered and is not in it.",
    "debrief.slide.ticket": "Exit ticket",
    "debrief.slide.ticket.task": "Defend one decision with one piece of evidence.",
    "debrief.slide.ticket.graded": "How you reason is graded, never the score.",
    "debrief.slide.ticket.more": "For the way home",
    "debrief.slide.report": "The full report",
}
