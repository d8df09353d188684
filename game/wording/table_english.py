"""What the game says of talks at a table, in English."""

TABLE: dict[str, str] = {
    # terms and drafts
    "term.yes": "yes",
    "term.no": "no",
    "term.unit": "{number} {unit}",
    "term.years": "{number:year|years}",
    "draft.term": "{clause}: {level}",
    "draft.change": "{clause}: {before} → {level}",
    "draft.named": "“{package}” ({terms})",
    "draft.empty": "nothing yet",
    # what happened at the table
    "fact.tabled": "Put a draft of “{agreement}” on the table. {terms}.",
    "fact.countered": "Answered with another draft of “{agreement}”. {terms}.",
    "fact.repeated": "Put its own draft of “{agreement}” back on the table, unchanged.",
    "fact.split": "Split off “{agreement}” from the talks. {terms}.",
    "fact.accepted": "Accepted the draft of “{agreement}”.",
    "fact.tied": "Tied its own hands in the talks on “{agreement}”, in public: {words}.",
    "fact.polled": "Sounded opinion at home on “{agreement}”.",
    "fact.walked_out": "Walked out of the talks on “{agreement}”.",
    # the same on a page that is about one agreement
    "brief.tabled": "Put a draft forward. {terms}.",
    "brief.countered": "Answered with another draft. {terms}.",
    "brief.repeated": "Put its own draft back, unchanged.",
    "brief.split": "Offered this side deal. {terms}.",
    "brief.accepted": "Accepted the draft.",
    "brief.tied": "Tied its own hands in public: {words}.",
    "brief.polled": "Sounded opinion at home.",
    "brief.walked_out": "Walked out of the talks.",
    "fact.fell": "Nobody took up the draft of “{agreement}” in time: it has fallen.",
    "fact.withheld": "{who} refused the draft of “{agreement}” that the delegations had accepted.",
    "fact.in_force": "“{agreement}” is agreed and in force. {terms}.",
    "fact.consented": "{who} agreed.",
    "fact.voted.passed": (
        "{body} voted “{subject}” through: {yes} for, {no} against, {abstained} abstaining. "
        "({groups})"
    ),
    "fact.voted.failed": (
        "{body} voted “{subject}” down: {yes} for, {no} against, {abstained} abstaining. ({groups})"
    ),
    "fact.voted.group": "{group} {yes}–{no}",
    # deeds as causes of a change
    "deed.walked_out": "{seat} walked out of the talks on “{agreement}”",
    "deed.tied": "{seat} tied its hands in the talks on “{agreement}”",
    "deed.agreed": "{agreement}: the terms agreed",
    "deed.clause": "{agreement}: {clause}",
    "deed.withheld": "{agreement}: {who} refused the draft",
    # why the computer spoke as it did
    "reason.opens": "That is how it opens.",
    "reason.holds": "It stands by what it offered before.",
    "reason.accepts": "It can live with these terms.",
    "reason.tie_hands": "It wants to be held to its word.",
    "reason.poll": "It wants to know how its public stands.",
    "reason.walk_out": "It would rather have no paper than this one.",
    "reason.concedes": "It gives way on “{clause}”. The two sides are furthest apart on “{wants}”.",
    "reason.concedes_all": "It gives way on “{clause}”.",
    # how likely it is that somebody says yes
    "odds.never": "almost certainly not",
    "odds.unlikely": "unlikely",
    "odds.rather_not": "rather not",
    "odds.open": "open",
    "odds.rather": "rather likely",
    "odds.likely": "likely",
    "odds.certain": "almost certain",
    "odds": "{word} (about {share} %)",
    "odds.least": "{word} (under 5 %)",
    "odds.most": "{word} (over 95 %)",
    # refusals at the table: why not, and what to do
    "refusal.unknown_move": (
        "Nobody says “{what}” at a table. You can offer, accept, split, tie, poll, walk or pass."
    ),
    "refusal.no_table": (
        "There is no table for “{agreement}”. “table” shows what is talked over, if anything is."
    ),
    "refusal.no_party": (
        "You have no seat at the table of “{agreement}”: it is between {parties}."
    ),
    "refusal.table_closed": "“{agreement}” cannot be talked over now. {reason}",
    "refusal.all_said": (
        "Nothing more can be said at the table this turn. “seal” ends the turn; talks go on in "
        "the next."
    ),
    "refusal.walked_out": (
        "The talks on “{agreement}” are broken off. They can go on from {day}; until then, orders "
        "are what you have."
    ),
    "refusal.walked_out_for_good": (
        "The talks on “{agreement}” are broken off, and will not go on before the game ends."
    ),
    "refusal.concluded": "“{agreement}” is in force, so there is nothing to talk over.",
    "refusal.agreed": (
        "All have accepted the draft of “{agreement}”. When the turn is played (“seal”), whoever "
        "else must agree is asked, and it is in force if they do."
    ),
    "refusal.main_closed": (
        "“{agreement}” is a part of “{main}”, and that table is closed or settled. Nothing to do "
        "here."
    ),
    "refusal.no_draft": "No draft of “{agreement}” lies on the table. Put one there: “offer”.",
    "refusal.own_draft": (
        "You have accepted this draft of “{agreement}” already. It is for the others to answer: "
        "“pass” or “seal”."
    ),
    "refusal.unchanged": (
        "That very draft lies on the table. “accept” takes it as it is; to change it, name a "
        "clause and a level."
    ),
    "refusal.unchanged_own": (
        "That very draft lies on the table. You have accepted it already, so it is for the others "
        "to answer: “pass” or “seal”; to change it, name a clause and a level."
    ),
    "refusal.empty_draft": (
        "A draft of “{agreement}” with nothing in it is no draft. Name a clause and a level; "
        "“levels” lists them."
    ),
    "refusal.no_part": (
        "“{agreement}” is no side deal that could be split off. Use “offer” for it."
    ),
    "refusal.unknown_clause": "“{clause}” is no clause of “{agreement}”. There are: {clauses}.",
    "refusal.unknown_term": "“{term}” is no level of “{clause}”. There are: {levels}.",
    "refusal.not_yours_to_move": (
        "Only {seats} may propose “{clause}”. Leave it as it stands: {level}."
    ),
    "refusal.no_tie": (
        "You cannot tie your hands in the talks on “{agreement}”. Hold out with “offer” or “pass”."
    ),
    "refusal.already_tied": (
        "Your hands are tied in the talks on “{agreement}”, and once is all there is. “offer” "
        "goes on."
    ),
    "refusal.no_poll": (
        "There is nobody to sound on “{agreement}”. “table” shows what bodies would do."
    ),
    "refusal.already_polled": (
        "Opinion has been sounded this turn; “table” shows what came of it."
    ),
    "refusal.not_your_turn": "{seat} has the floor. You can speak when it has spoken.",
}
