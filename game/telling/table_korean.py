"""What every door says of talks at a table, in Korean."""

TEXTS: dict[str, str] = {
    # the page of a turn
    "talks": "협상 테이블",
    "talks.said": "협상 테이블에서 나온 말",
    "talks.no_offers": "아직 나온 제안이 없습니다. 초안에 담을 수 있는 내용:",
    "lying.nothing": "테이블에 놓인 초안이 없습니다.",
    "lying.own": "우리가 낸 초안이 테이블에 놓여 있습니다({since}).",
    "lying.other": "{seat} 측 초안이 테이블에 놓여 있습니다({since}).",
    "lying.now": "이번 차례에 나옴",
    "lying.age": "{turns}차례 전에 나옴",
    "lying.falls": "아무도 받아들이지 않으면 {days}일 뒤인 {day}에 효력을 잃습니다.",
    "lying.falls_now": "아무도 받아들이지 않으면 이번 차례가 끝날 때 효력을 잃습니다.",
    "floor.own": "지금 발언권이 있습니다. 이번 차례에 {left}번 더 말할 수 있습니다.",
    "floor.other": (
        "발언권은 {seat} 측에 있습니다. 그 뒤 이번 차례에 {left}번 더 말할 수 있습니다."
    ),
    "floor.other_last": ("발언권은 {seat} 측에 있습니다. 우리는 이번 차례에 더 말할 수 없습니다."),
    "floor.over": "이번 차례의 협상은 끝났고, 다음 차례에 이어집니다.",
    # drafts in columns
    "paper.clause": "조항",
    "paper.points": "점",
    "paper.lying": "놓인 초안 ({seat})",
    "paper.own": "놓인 초안 (우리)",
    "paper.own_last": "우리의 마지막 제안",
    "paper.last": "{seat}의 마지막 제안",
    "paper.tried": "가정한 초안",
    "paper.was": "{level} (전에는 {before})",
    "paper.more": "{title}: {count}개 조항이 다릅니다.",
    "paper.together": "조합에 따른 가감",
    "paper.sum": "우리 점수 합계",
    "paper.apart": "≠ 다른 조항 {count}개: {one} / {other}.",
    "paper.in_force": (
        "발효 중인 협정은 우리에게 {points}점입니다. 새 초안은 그보다 나아야 합니다."
    ),
    # worth
    "worth": "우리 점수: {worth}",
    "worth.red_line": "{points}점 — 레드라인을 넘음: {lines}",
    "worth.below": "{points}점 — 최저선({floor})에 못 미침",
    "worth.tolerable": "{points}점 — 받아들일 만함 (최저선 {floor}, 최고 {best})",
    "worth.good": "{points}점 — 좋음 (최저선 {floor}, 최고 {best})",
    "worth.excellent": "{points}점 — 아주 좋음 (최저선 {floor}, 최고 {best})",
    "worth.no_sheet": "이 협상에는 점수표가 없습니다. 목표에 비추어 판단하십시오.",
    # who else must agree
    "home": "당사자가 모두 받아들인다면",
    "home.how": "알 수 있는 범위에서",
    "home.signers": "필요한 서명: {seats}.",
    "home.actor": "{actor}의 동의 가능성: {odds}.",
    "home.body": "{body}의 가결 가능성: {odds}. 찬성 {yes}, 반대 {no}.",
    "home.group": "찬성 {yes}, 반대 {no}, 기권 {abstained}",
    "home.all": "모두 동의할 가능성: {odds}.",
    "home.one": "{who} {odds}",
    "home.short": "당사자가 모두 받아들일 때 동의 가능성: {answers}.",
    "home.blocs": "국내 여론층",
    "home.blocs.how": "지지도 0~100, 괄호 안은 초안이 움직일 점수",
    "home.welcomes": "반길 것으로 보임 ({points})",
    "home.minds": "못마땅해할 것으로 보임 ({points})",
    "home.indifferent": "별 영향 없음",
    # time
    "time": "남은 시간",
    "time.turns": "이번 뒤로 {turns}차례 남았고, 게임은 {day}에 끝납니다.",
    "time.last": "마지막 차례입니다. 게임은 {day}에 끝납니다.",
    "time.tied": "물러서지 않겠다고 공언하여 최저선이 {points}점 높아졌습니다.",
    "time.other_tied": "{seat} 측이 물러서지 않겠다고 공언했습니다.",
    # levels
    "levels.points": "{points}점",
    "levels.not_yours": "다른 수준은 {seats} 측만 제안할 수 있습니다.",
    # trying and offering
    "try.only": "재어 보기만 했고, 말하지는 않았습니다",
    # speaking
    "said.nothing": "아무 말도 하지 않습니다.",
    "said.silent": "{seat:은/는} 아무 말도 하지 않습니다.",
    "said.cost": "비용 {cost}, 남은 자산 {left}.",
    # the deal opened at the end
    "opened": "펼쳐 본 협상",
    "opened.agreed": "{turn}번째 차례에 합의했습니다. {terms}.",
    "opened.lay": "합의하지 못했습니다. 마지막에 놓여 있던 초안: {terms}.",
    "opened.none": "합의하지 못했고, 놓여 있던 초안도 없습니다.",
    "opened.term": "조건 (점수)",
    "opened.wanted": "{seat:이/가} 가장 바란 것",
    "opened.points": "{seat}: {points}점. 최저선은 {floor}점, 최고는 {best}점이었습니다.",
    "opened.range": "{seat}: 최저선은 {floor}점, 최고는 {best}점이었습니다.",
    "opened.zone": "가능한 초안 {total}개 가운데 {count}개를 모두가 받아들일 수 있었습니다.",
    "opened.left": "아무도 손해 보지 않고 더 얻을 수 있었던 것: {gains}.",
    "opened.gain": "{seat} 최대 {points}점",
    "opened.nothing_left": (
        "남겨 둔 것이 없습니다. 한쪽에 더 좋으면서 다른 쪽에 나쁘지 않은 초안은 없었습니다."
    ),
    "opened.nash": "가장 공평한 초안(이득의 곱이 가장 큰 것): {terms} ({points}).",
}
