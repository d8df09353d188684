"""Bodies that ratify: how each group votes, and whether the whole passes.

Ratifiers' preferences are uncertain (Iida 1996): a group's support u is what the scenario's
formula says plus its own noise; the share for is logistic(u), so that 0 splits it in half, and
the nearer to half, the more abstain.  Under a whip nearly all follow the side that is ahead.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from game.engine.events import VOTED, Fact
from game.engine.formula import Value, logistic
from game.engine.grid import Floats, Truths
from game.engine.parts import Consent
from game.engine.surroundings import Around
from game.engine.treaty import Body, Group
from game.engine.turn import Turn


@dataclass(frozen=True)
class Vote:
    """Votes of each group, (groups, R): whole members for, against, abstaining."""

    yes: Floats
    no: Floats
    abstained: Floats

    def passes(self, body: Body) -> Truths:
        """Whether the body says yes, (R,): a quota of the votes cast, or nobody's veto."""
        if body.veto:
            agreed: Truths = np.all(self.no <= self.yes, axis=0)
            return agreed
        yes, no = self.yes[0], self.no[0]
        for more, against in zip(self.yes[1:], self.no[1:], strict=True):
            yes, no = yes + more, no + against
        passed: Truths = yes > body.quota * (yes + no)
        return passed


def supports(around: Around, body: Body, consent: Consent) -> Floats:
    """The support of each group without noise, (groups, R)."""
    rows = np.empty((len(body.groups), around.state.size))
    for i, formula in enumerate(consent.support):
        rows[i] = formula.value(around)
    return rows


def count(around: Around, body: Body, support: Floats) -> Vote:
    """How the groups vote at a given support, (groups, R)."""
    votes = Vote(np.empty_like(support), np.empty_like(support), np.empty_like(support))
    for i, group in enumerate(body.groups):
        share, voting = _shares(around, group, support[i])
        present = np.rint(group.members * voting)
        votes.yes[i] = np.rint(present * share)
        votes.no[i] = present - votes.yes[i]
        votes.abstained[i] = group.members - present
    return votes


def _shares(around: Around, group: Group, support: Floats) -> tuple[Value, Value]:
    """The share for among those who vote, and the share that votes at all."""
    share = logistic(support)
    if group.whip is not None:
        line = np.where(support >= 0.0, 1.0 - 2.0 * group.defects * (1.0 - share),
                        2.0 * group.defects * share)  # fmt: skip
        share = np.where(group.whip.value(around), line, share)
    return share, 1.0 - group.abstains * 4.0 * share * (1.0 - share)


def vote(turn: Turn, consent: Consent, draws: Floats, asked: Truths, subject: str) -> Truths:
    """Let a body vote where it is ``asked``; whether it passes, (R,).

    ``draws`` (votes, R) are bell-shaped; those of the consent begin at its slot.  ``subject`` is
    what is voted on, for the fact that reports the first run's count.
    """
    body = turn.rules.bodies[consent.body]
    support = supports(turn.around, body, consent)
    for i, group in enumerate(body.groups):
        support[i] += group.sd * draws[consent.slot + i]
    votes = count(turn.around, body, support)
    if turn.facts is not None and asked[0]:
        columns = zip(votes.yes[:, 0], votes.no[:, 0], votes.abstained[:, 0], strict=True)
        amounts = tuple(float(number) for column in columns for number in column)
        seats = tuple(range(len(turn.rules.seats)))
        passed = int(votes.passes(body)[0])
        turn.facts.append(Fact(VOTED, f"{body.id}.{subject}", seats, "consent", passed, amounts))
    return votes.passes(body)
