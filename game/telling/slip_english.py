"""What stands on a team's printed sheet, in English."""

TEXTS: dict[str, str] = {
    "slips.title": "{scenario}: codes for {seats}",
    "slips.sheet": "{seat}: your sheet",
    "slips.secret": (
        "For this team alone. Everybody may know the codes; what you want, and what it is worth "
        "to you, is nobody else's business."
    ),
    "slips.goals": "What you want",
    "slips.goal": "{goal} (counts {share} %)",
    "slips.red_lines": "Red lines",
    "slips.how.title": "How a turn goes",
    "slips.how": (
        "Each turn, write codes on one slip and hand it in folded: the number of each order, with "
        "a letter where it has several ways (3a). A code with a stroke (3a/b) is carried out only "
        "if b comes about. At most {most:order|orders} a turn. Nothing to do this turn: write "
        "{pass_}."
    ),
    "slips.capital": (
        "Political capital: {start} in the first turn, {income} more each turn, at most {bank} "
        "kept. Orders cost what stands beside them; keep count on the slips."
    ),
    "slips.same": (
        "The numbers stay the same from turn to turn. Not every order is possible in every turn: "
        "if one is not, the code's place on the slip is called out, and nothing else."
    ),
    "slips.code": "Code",
    "slips.order": "Order",
    "slips.cost": "Cost",
    "slips.questions": "Questions that may reach your team alone",
    "slips.questions.how": (
        "Nobody reads these out. Add the code of your answer to a slip whenever you like: it "
        "counts in the turn in which the question comes. Questions for everybody are shown on the "
        "screen with their codes."
    ),
    "slips.usual": "(counts if you do not answer)",
    "slips.expected": "What you expect (free, and worth it at the end)",
    "slips.points": "Your points at the table: {title}",
    "slips.points.how": (
        "Secret. Drafts are put forward aloud: add up what one is worth to you before you accept "
        "it."
    ),
    "slips.points.bounds": (
        "At the start {floor:point|points} is the least that is better than no paper, and {best} "
        "the most you can get. What happens in the game moves that least."
    ),
    "slips.points.none": (
        "At the start no draft is better for you than no paper. What happens in the game may "
        "change that."
    ),
    "slips.points.joined": "Some terms are worth more, or less, side by side than these sums say.",
    "slips.points.red": "Never sign: {line}",
    "slips.points.level": "{words} ({points})",
    "slips.clause": "Clause",
    "slips.levels": "What may stand there, and your points",
    "slips.slip": "{seat} · turn {turn}",
    "slips.codes": "Codes",
    "slips.written": "Written: {file}",
    "slips.unwritable": "{file} cannot be written.",
    "slips.left": "Capital left",
}
