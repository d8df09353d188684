"""What the game says of talks at a table, in Korean."""

TABLE: dict[str, str] = {
    # terms and drafts
    "term.yes": "예",
    "term.no": "아니요",
    "term.unit": "{number} {unit}",
    "term.years": "{number}년",
    "draft.term": "{clause}: {level}",
    "draft.change": "{clause}: {before} → {level}",
    "draft.named": "‘{package}’ ({terms})",
    "draft.empty": "아직 없음",
    # what happened at the table
    "fact.tabled": "‘{agreement}’ 초안을 내놓았습니다. {terms}.",
    "fact.countered": "‘{agreement}’의 다른 초안으로 맞받았습니다. {terms}.",
    "fact.repeated": "‘{agreement}’의 자기 초안을 그대로 다시 내놓았습니다.",
    "fact.split": "‘{agreement}’ 건을 협상에서 떼어 냈습니다. {terms}.",
    "fact.accepted": "‘{agreement}’ 초안을 받아들였습니다.",
    "fact.tied": "‘{agreement}’ 협상에서 물러서지 않겠다고 공언했습니다: {words}.",
    "fact.polled": "‘{agreement}’에 관한 국내 여론을 살폈습니다.",
    "fact.walked_out": "‘{agreement}’ 협상장에서 퇴장했습니다.",
    # the same on a page that is about one agreement
    "brief.tabled": "초안을 내놓았습니다. {terms}.",
    "brief.countered": "다른 초안으로 답했습니다. {terms}.",
    "brief.repeated": "같은 초안을 그대로 다시 내놓았습니다.",
    "brief.split": "먼저 합의하자고 제안했습니다. {terms}.",
    "brief.accepted": "초안을 받아들였습니다.",
    "brief.tied": "물러서지 않겠다고 공언했습니다: {words}.",
    "brief.polled": "국내 여론을 살폈습니다.",
    "brief.walked_out": "협상장에서 퇴장했습니다.",
    "fact.fell": "‘{agreement}’ 초안을 아무도 제때 받아들이지 않아 효력을 잃었습니다.",
    "fact.withheld": "{who:이/가} 양측이 합의한 ‘{agreement}’ 초안을 거부했습니다.",
    "fact.in_force": "{agreement:이/가} 타결되어 발효되었습니다. {terms}.",
    "fact.consented": "{who:이/가} 동의했습니다.",
    "fact.voted.passed": (
        "{body:이/가} ‘{subject}’ 안을 가결했습니다. 찬성 {yes}, 반대 {no}, 기권 {abstained}. "
        "({groups})"
    ),
    "fact.voted.failed": (
        "{body:이/가} ‘{subject}’ 안을 부결했습니다. 찬성 {yes}, 반대 {no}, 기권 {abstained}. "
        "({groups})"
    ),
    "fact.voted.group": "{group} {yes} 대 {no}",
    # deeds as causes of a change
    "deed.walked_out": "{seat:이/가} ‘{agreement}’ 협상장에서 퇴장",
    "deed.tied": "{seat:이/가} ‘{agreement}’ 협상에서 물러서지 않겠다고 공언",
    "deed.agreed": "{agreement}: 합의한 조건",
    "deed.clause": "{agreement}: {clause}",
    "deed.withheld": "{agreement}: {who:이/가} 초안을 거부",
    # why the computer spoke as it did
    "reason.opens": "처음 내놓는 요구입니다.",
    "reason.holds": "먼저 낸 제안을 지키고 있습니다.",
    "reason.accepts": "받아들일 만한 조건이라고 보았습니다.",
    "reason.tie_hands": "물러서지 않겠다고 공언해 스스로를 묶으려 합니다.",
    "reason.poll": "국내 여론을 확인하려 합니다.",
    "reason.walk_out": "이런 합의라면 없느니만 못하다고 보았습니다.",
    "reason.concedes": "‘{clause}’에서 물러섰습니다. 입장 차가 가장 큰 것은 ‘{wants}’입니다.",
    "reason.concedes_all": "‘{clause}’에서 물러섰습니다.",
    # how likely it is that somebody says yes
    "odds.never": "거의 없음",
    "odds.unlikely": "낮음",
    "odds.rather_not": "다소 낮음",
    "odds.open": "반반",
    "odds.rather": "다소 높음",
    "odds.likely": "높음",
    "odds.certain": "거의 확실",
    "odds": "{word} (약 {share}%)",
    "odds.least": "{word} (5% 미만)",
    "odds.most": "{word} (95% 이상)",
    # refusals at the table: why not, and what to do
    "refusal.unknown_move": (
        "‘{what}’: 협상에서 쓸 수 없는 말입니다. offer(제안), accept(수락), split(분리), "
        "tie(공언), poll(여론), walk(퇴장), pass(침묵)를 쓸 수 있습니다."
    ),
    "refusal.no_table": (
        "‘{agreement}’ 협상은 없습니다. table(협상)을 입력하면 다루는 협상이 나옵니다."
    ),
    "refusal.no_party": "‘{agreement}’의 당사자가 아닙니다. 당사자: {parties}.",
    "refusal.table_closed": "지금은 ‘{agreement}’ 협상을 할 수 없습니다. {reason}",
    "refusal.all_said": (
        "이번 차례에는 협상에서 더 말할 수 없습니다. seal(봉인)로 차례를 마치면 다음 차례에 "
        "이어집니다."
    ),
    "refusal.walked_out": (
        "‘{agreement}’ 협상은 중단되었습니다. {day}부터 다시 할 수 있으니, 그때까지는 조치로 "
        "움직이십시오."
    ),
    "refusal.walked_out_for_good": (
        "‘{agreement}’ 협상은 중단되었고, 게임이 끝날 때까지 다시 열리지 않습니다."
    ),
    "refusal.concluded": "{agreement:은/는} 이미 발효되어 더 협상할 것이 없습니다.",
    "refusal.agreed": (
        "모두가 ‘{agreement}’ 초안을 받아들였습니다. seal(봉인)로 차례를 마치면 타결 절차가 "
        "진행됩니다."
    ),
    "refusal.main_closed": (
        "‘{agreement}’ 건은 ‘{main}’의 일부인데, 그 협상이 닫혔거나 타결되었습니다. 지금은 할 수 "
        "있는 것이 없습니다."
    ),
    "refusal.no_draft": "‘{agreement}’ 초안이 아직 없습니다. offer(제안)로 먼저 내놓으십시오.",
    "refusal.own_draft": (
        "이 ‘{agreement}’ 초안은 이미 받아들였습니다. 상대의 답을 기다리십시오: pass(침묵) 또는 "
        "seal(봉인)."
    ),
    "refusal.unchanged": (
        "이미 놓여 있는 초안과 같습니다. 그대로 받으려면 accept(수락), 고치려면 조항과 수준을 "
        "입력하십시오."
    ),
    "refusal.unchanged_own": (
        "이미 놓여 있는 초안과 같고, 우리는 이미 받아들였습니다. 고치려면 조항과 수준을 입력하고, "
        "상대의 답을 기다리려면 pass(침묵)나 seal(봉인)을 입력하십시오."
    ),
    "refusal.empty_draft": (
        "아무 내용도 없는 ‘{agreement}’ 초안은 낼 수 없습니다. 조항과 수준을 입력하십시오. "
        "levels(수준)에 목록이 있습니다."
    ),
    "refusal.no_part": (
        "‘{agreement}’ 건은 따로 떼어 낼 수 있는 안건이 아닙니다. offer(제안)를 쓰십시오."
    ),
    "refusal.unknown_clause": "‘{agreement}’에 ‘{clause}’ 조항은 없습니다. 조항: {clauses}.",
    "refusal.unknown_term": "‘{clause}’ 조항에 없는 수준입니다: {term}. 가능한 수준: {levels}.",
    "refusal.not_yours_to_move": (
        "‘{clause}’ 조항은 {seats} 측만 제안할 수 있습니다. 지금대로 두십시오: {level}."
    ),
    "refusal.no_tie": (
        "‘{agreement}’ 협상에서는 물러서지 않겠다고 공언할 수 없습니다. offer(제안)나 "
        "pass(침묵)로 버티십시오."
    ),
    "refusal.already_tied": (
        "‘{agreement}’ 협상에서는 이미 공언했고, 한 번만 할 수 있습니다. offer(제안)로 이어 "
        "가십시오."
    ),
    "refusal.no_poll": (
        "‘{agreement}’에 관해 살필 여론이 없습니다. table(협상)에 표결 전망이 나옵니다."
    ),
    "refusal.already_polled": (
        "이번 차례에는 이미 여론을 살폈습니다. 결과는 table(협상)에 나옵니다."
    ),
    "refusal.not_your_turn": "지금은 {seat} 측에 발언권이 있습니다. 그 뒤에 말할 수 있습니다.",
}
