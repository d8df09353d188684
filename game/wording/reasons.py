"""Why a computer player chose as it did, in sentences."""

from __future__ import annotations

from game.players.player import Reason
from game.wording.drafts import clause_title
from game.wording.narrator import Narrator


def reason_sentence(narrator: Narrator, reason: Reason, seat: int, leaning: int) -> str | None:
    """Why the player at ``seat`` gave an order, without its name; None where there are no words."""
    code = f"reason.{reason.code}"
    if not narrator.phrases.has(code):
        return None
    parameters: dict[str, object] = dict(reason.parameters)
    if "goal" in parameters:
        parameters["goal"] = narrator.goal(seat, leaning, str(parameters["goal"]))
    return narrator.say(code, **parameters)


def saying_sentence(narrator: Narrator, reason: Reason) -> str:
    """Why a computer player spoke as it did at the table."""
    g = narrator.rules.place("agreement", reason.order)
    ids = [clause.id for clause in narrator.document.agreements[g].clauses]
    names = {
        key: clause_title(narrator, g, ids.index(str(clause)))
        for key, clause in reason.parameters.items()
    }
    code = reason.code
    if code == "concedes" and names.get("wants") in (None, names.get("clause")):
        code = "concedes_all"
    return narrator.say(f"reason.{code}", **names)
