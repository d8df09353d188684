"""Why a computer player chose as it did, in sentences."""

from __future__ import annotations

from game.players.player import Reason
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
