"""What the stage says in English."""

TEXTS: dict[str, str] = {
    "stage.turn": "Turn {turn} of {turns}",
    "stage.was": "What turn {turn} brought",
    "stage.clock.up": "Time is up",
    "stage.clock.more": "+1 min",
    # keys
    "stage.key.blank": "Dark screen, and back",
    "stage.key.pause": "Stop the clock, or let it run",
    "stage.key.minute": "One minute more",
    "stage.key.reveal": "Reveal the turn",
    "stage.key.type": "Type the codes of {seat}",
    "stage.keys.turn": "← → Page Up, Page Down",
    "stage.key.turn": "Next step or page, or the one before",
    "stage.key.tools": "Tools for the teacher",
    # pages
    "stage.page.now": "How it stands",
    "stage.page.text": "The situation",
    "stage.page.news": "What happened",
    "stage.page.map": "The map",
    "stage.page.asked": "Question to {seat}",
    "stage.page.talk": "The table",
    "stage.clocks": "Against the clock",
    "stage.words": "At the moment",
    "stage.idea": "New this turn",
    "stage.answers": "What others did",
    "stage.came": "What came of it",
    "stage.said": "At the table",
    "stage.why": "Why it moved",
    "stage.asked": "{seat} is asked: {title}",
    "stage.usual": "{words} (counts if there is no answer)",
    "stage.costs": "{words} · cost {cost}",
    # seats
    "stage.seat.open": "{seat}: type codes",
    "stage.seat.waiting": "{seat}: not sealed",
    "stage.seat.sealed": "{seat}: sealed",
    "stage.reveal": "Reveal the turn",
    "stage.reveal.force": "Reveal without waiting",
    "stage.step": "{step} of {steps}",
    "stage.step.next": "Next",
    "stage.step.turn": "On to the next turn",
    "stage.step.end": "On to the ending",
    # typing
    "stage.typing": "{seat}: codes from the slip",
    "stage.typing.how": (
        "Type the codes with spaces between them, then Enter; 0 alone lets the turn pass. What is "
        "typed stays hidden. Backspace begins again."
    ),
    "stage.typing.enter": "Seal",
    "stage.typing.sheet": "Show the list of codes",
    "stage.typing.empty": "Nothing was typed. A team that does nothing this turn writes 0.",
    "stage.typing.unknown": (
        "Code no. {place} is not known, or not whole. Type that code again; Enter alone leaves it "
        "out. The others are kept."
    ),
    "stage.typing.twice": (
        "Code no. {place} repeats what another one says. Type that code again; Enter alone leaves "
        "it out. The others are kept."
    ),
    "stage.typing.closed": (
        "Code no. {place} cannot be carried out this turn. Type another in its place; Enter alone "
        "leaves it out. The others are kept."
    ),
    "stage.typing.too_much": (
        "Each code can be carried out, but not all of them together: count the costs, the orders "
        "(at most {most}) and what excludes what. Type the codes to strike out."
    ),
    # codes
    "stage.codes": "Codes of {seat}",
    "stage.codes.how": (
        "At most {most:order|orders} a turn. The numbers stay the same from turn to turn; whether "
        "an order is possible now is not shown here."
    ),
    # talk
    "stage.talk.over": "All has been said at the table this turn.",
    "stage.talk.floor": "{seat} has the floor ({left:chance|chances} left this turn)",
    "stage.talk.silent": "Say nothing",
    "stage.talk.draft": "Put a draft forward",
    "stage.talk.counter": "Counter-draft",
    "stage.talk.accept": "Accept",
    "stage.talk.tie_hands": "Tie hands in public",
    "stage.talk.walk_out": "Walk out",
    "stage.talk.cannot": "That cannot be said now.",
    "stage.draft": "{seat} writes: {title}",
    "stage.draft.put": "Put it on the table",
    # tools
    "stage.tools": "Tools for the teacher",
    "stage.tools.slips": "Slips to print: “python3 main.py slips SCENARIO --out slips.html”",
    "stage.tools.pace": "Time for each turn",
    "stage.tools.minutes": "{minutes:minute|minutes}",
    "stage.tools.undo": "Take back the last turn",
    "stage.tools.finish": "End here, and go to the ending",
    # before something is done
    "stage.unseal.title": "Open the seal of {seat}?",
    "stage.unseal.text": (
        "Its codes are typed anew. If nobody types them before the reveal, what was sealed counts."
    ),
    "stage.unseal.yes": "Open it",
    "stage.force.title": "Reveal without waiting?",
    "stage.force.text": (
        "Not sealed: {seats}. Whoever has not sealed lets the turn pass, or does what was sealed "
        "before and opened again."
    ),
    "stage.force.yes": "Reveal",
    "stage.tie_hands.title": "{seat} ties its hands?",
    "stage.tie_hands.text": (
        "It says in public what it will not go below. That costs political capital and binds."
    ),
    "stage.tie_hands.yes": "Say it",
    "stage.walk_out.title": "{seat} walks out?",
    "stage.walk_out.text": "The table closes for a time, and what lies on it falls.",
    "stage.walk_out.yes": "Walk out",
    "stage.finish.title": "End the game here?",
    "stage.finish.text": (
        "Both sides let the turns that are left ({turns}) pass: what is under way, and what others "
        "do, goes on. Then comes the ending. What is sealed now still counts."
    ),
    "stage.finish.yes": "To the ending",
    "stage.undo.title": "Take back turn {turn}?",
    "stage.undo.text": (
        "Turn {turn} is played again from its beginning, with the same dice. What was sealed for "
        "it is not shown and not kept: it is on the paper slips."
    ),
    "stage.undo.yes": "Take it back",
}
