"""What to say of a term that was not understood: why, what was near, and what there is."""

from __future__ import annotations

from game.engine.orders import Refusal
from game.terminal.commands import echoed
from game.terminal.naming import Trouble, words_of
from game.terminal.table import Table
from game.wording.drafts import clause_of, clause_title
from game.wording.refusals import refusal_sentence
from game.wording.table_refusals import level_list


def show_refusal(table: Table, refusal: Refusal) -> None:
    """Why something cannot be said, and what to do."""
    table.screen.line(refusal_sentence(table.narrator, refusal, table.view()))


def show_trouble(table: Table, g: int, trouble: Trouble) -> None:
    """Why a line was not taken, with what may have been meant and the list of what there is."""
    narrator = table.narrator
    if trouble.kind == "missing":
        table.say("terms.missing", clause=clause_title(narrator, g, trouble.clause),
                  levels=level_list(narrator, g, trouble.clause))  # fmt: skip
        return
    if trouble.kind == "several":
        table.say("terms.several", word=echoed(trouble.word), names="; ".join(
            _titles(table, g, trouble)))  # fmt: skip
        return
    name, word = table.match.rules.agreements[g].id, echoed(trouble.word)
    if trouble.kind == "clause":
        refusal = Refusal("unknown_clause", word, {"agreement": name})
    else:
        clause = clause_of(narrator, g, trouble.clause).id
        refusal = Refusal("unknown_term", clause, {"term": word, "agreement": name})
    show_refusal(table, refusal)
    if trouble.near:
        table.say("perhaps", near=trouble.near[0])


def _titles(table: Table, g: int, trouble: Trouble) -> list[str]:
    """What may have been meant, with the numbers by which it can be typed."""
    narrator = table.narrator
    if trouble.clause < 0:
        clauses = narrator.document.agreements[g].clauses
        named = [(clause.id, clause_title(narrator, g, c)) for c, clause in enumerate(clauses)]
    else:
        options = clause_of(narrator, g, trouble.clause).options or ()
        named = [(option.id, narrator.text(option.title)) for option in options]
    known = {
        "_".join(words_of(name)): f"{i} {title}" for i, (name, title) in enumerate(named, start=1)
    }
    return [known.get(one, one) for one in trouble.near]
