"""What the author's room says in English."""

TEXTS: dict[str, str] = {
    "deals.none": "{scenario} has no agreement with clauses and private sheets to analyse.",
    "deals.unwritable": "{folder} cannot be written.",
    "deals.drawn": "Drawn: {file}",
    "deals.head": "{agreement}: {count:draft|drafts}, in turn {turn} if nobody acts before",
    "deals.floors": "reservations {floors} points",
    "deals.zone": "{count:draft|drafts} ({share} %) that all can accept",
    "deals.empty": "no draft that all can accept",
    "deals.nash": (
        "Nash solution: {terms} — worth {points}; {chance} % that all who must consent do"
    ),
    "deals.passable": "{count:draft|drafts} of these more likely than not to be consented to",
    "deals.papers": "Named papers in points (* acceptable), and the odds of consent",
    "deals.odds": "odds",
    "deals.subtitle": "{sides}, turn {turn}",
    "deals.axis": "worth to {side}",
    "deals.legend.draft": "another draft",
    "deals.legend.zone": "acceptable to both",
    "deals.legend.frontier": "frontier",
    "deals.legend.reservation": "reservation",
    "deals.legend.nash": "Nash solution",
    "deals.legend.beyond": "beyond the picture",
    "grid.head": "{title}: {cells:pairing|pairings} of {games:game|games} each, seed {seed}",
    "grid.progress": "pairing {done} of {whole}",
    "grid.nobody": (
        "{scenario} has no personality for {seat}, so there is nothing to compare. "
        "docs/balance.md says how to write some."
    ),
    "grid.unwritable": "{file} cannot be written.",
    "grid.written": "Every score is in {file}.",
    "grid.scores": "{seat}: mean score ± spread of single games (rows: own policy, columns: rival)",
    "grid.mean": "mean",
    "grid.shares": "What its score depends on",
    "grid.part": "part of the variance",
    "grid.part.own": "own policy",
    "grid.part.rival": "rival's policy",
    "grid.part.interaction": "both together",
    "grid.part.within": "luck",
    "grid.holds": "≥ {least} %: holds",
    "grid.fails": "≥ {least} %: DOES NOT HOLD",
    "grid.competence": "Against the same rivals, idle scores {idle} and random {random}",
    "grid.beats": "beats both",
    "grid.loses.idle": "DOES NOT BEAT IDLE",
    "grid.loses.random": "DOES NOT BEAT RANDOM",
    "grid.loses.idle.random": "BEATS NEITHER",
    "grid.verdict.own.holds": (
        "{seat}'s own policy decides {share} % of its score's variance: {least} % or more, as it "
        "should."
    ),
    "grid.verdict.own.fails": (
        "{seat}'s own policy decides only {share} % of its score's variance; it should be {least} "
        "% or more."
    ),
    "grid.verdict.interaction.holds": (
        "What both seats do together decides {share} % of {seat}'s: {least} % or more, as it "
        "should."
    ),
    "grid.verdict.interaction.fails": (
        "What both seats do together decides only {share} % of {seat}'s; it should be {least} % "
        "or more."
    ),
    "grid.orders": "{seat}'s orders, times a game by personality",
    "grid.dead": "Never given by anybody: {orders}",
    "grid.endings": "How it ended",
    "grid.all": "all",
    "grid.least": "least",
    "grid.most": "most",
}
