"""What the author's room says in English."""

TEXTS: dict[str, str] = {
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
