"""What the terminal says of talks at a table, in Korean."""

TEXTS: dict[str, str] = {
    # the page of a turn
    "talks": "협상 테이블",
    "talks.said": "협상 테이블에서 나온 말",
    "talks.none": "지금은 다룰 협상이 없습니다. 차례를 마치려면 seal(봉인)을 입력하십시오.",
    "talks.which": "‘{asked}’: 어느 협상입니까? 지금 다루는 것: {names}.",
    "talks.split": (
        "‘{agreement}’ 건은 따로 떼어 먼저 매듭지을 수 있습니다: ‘split {name} …’(분리)."
    ),
    "talks.name": "{agreement} (‘table {name}’)",
    "talks.others": "다른 협상: {names}.",
    "talks.no_offers": "아직 나온 제안이 없습니다. 초안에 담을 수 있는 내용:",
    "talks.not_understood": "‘{rest}’: 그런 협상은 없습니다. 아무 말도 하지 않았습니다.",
    "talks.hint": (
        "table(협상)은 문안 전체를 보여 줍니다. offer …(제안)나 accept(수락)로 발언하고, "
        "try …(가정)로 점수만 재어 봅니다."
    ),
    "talks.hint_over": "table(협상)은 문안 전체를 보여 줍니다.",
    "page.floor": "Enter를 누르고 키보드를 넘기십시오.",
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
    # what can be typed
    "words": "쓸 수 있는 명령",
    "words.accept": "accept | 놓인 초안을 그대로 받아들입니다 (수락)",
    "words.offer": (
        "offer {clause} {level} | 초안을 내놓습니다 (제안). 여러 조항을 한 줄에 적을 수 있고, 적지 "
        "않은 조항은 지난번 제안대로이거나 빠집니다"
    ),
    "words.counter": (
        "offer {clause} {level} | 다른 초안으로 맞받습니다 (제안). 적지 않은 조항은 놓인 "
        "초안대로입니다"
    ),
    "words.try": "try {clause} {level} | 말하지 않고, 그런 초안의 점수를 재어 봅니다 (가정)",
    "words.levels": "levels 1 | 1번 조항에 적을 수 있는 수준과 점수를 봅니다 (수준)",
    "words.tie": "tie | 물러서지 않겠다고 공언합니다 (공언, 비용 {cost}). 한 번 더 묻습니다",
    "words.poll": "poll | 국내 여론을 살핍니다 (여론, 비용 {cost})",
    "words.walk": "walk | 협상장에서 퇴장합니다 (퇴장). 한 번 더 묻습니다",
    "words.pass": "pass | 이번에는 말하지 않습니다 (침묵)",
    "words.help": "help(도움말)에 설명이 있습니다.",
    "words.bar": ("점수는 우리만 아는 점수표에 따른 것입니다. 막대의 │는 우리의 최저선입니다."),
    "levels.how": "‘levels 1’은 1번 조항을 자세히 보여 줍니다.",
    "levels.points": "{points}점",
    "levels.not_yours": "다른 수준은 {seats} 측만 제안할 수 있습니다.",
    # trying and offering
    "try.only": "재어 보기만 했고, 말하지는 않았습니다",
    "try.then": (
        "offer(제안)만 입력하면 이 초안을 내놓습니다. ‘try and …’(가정 그리고 …)는 여기에 "
        "덧붙이고, ‘try …’는 놓인 초안에서 다시 시작합니다."
    ),
    "split.how": (
        "무엇을 담겠습니까? ‘split {name} {clause} {level}’(분리)처럼 조항과 수준을 적으십시오. "
        "‘table {name}’(협상)에 목록이 있습니다."
    ),
    "offer.how": (
        "무엇을 담겠습니까? ‘offer 1 …, 2 …’처럼 조항과 수준을 적으십시오. levels(수준)에 목록이 "
        "있습니다."
    ),
    "terms.missing": "‘{clause}’: 어느 수준입니까? {levels}.",
    "terms.several": "‘{word}’에 맞는 것이 여럿입니다: {names}. 하나를 고르십시오.",
    # speaking
    "said.nothing": "아무 말도 하지 않습니다.",
    "said.silent": "{seat:은/는} 아무 말도 하지 않습니다.",
    "said.cost": "비용 {cost}, 남은 자산 {left}.",
    "sure.walk": (
        "‘{agreement}’ 협상장에서 퇴장하면 초안이 사라지고, 모두가 알게 되며, 되돌릴 수 "
        "없습니다. 그래도 하려면 walk(퇴장)를 한 번 더 입력하십시오."
    ),
    "sure.accept": (
        "이 초안의 점수: {worth}. 그래도 받아들이려면 accept(수락)를 한 번 더 입력하고, 아니면 "
        "offer …(제안)로 맞받으십시오."
    ),
    "sure.tie": (
        "‘{agreement}’에 대해 공개적으로 ‘{words}’라고 말합니다. 그 뒤로는 최저선이 "
        "{points}점 높아지고, 번복하면 국내에서 대가를 치르며, 되돌릴 수 없습니다(비용 {cost}). "
        "그래도 하려면 tie(공언)를 한 번 더 입력하십시오."
    ),
    "seal.unanswered": (
        "아직 답하지 않은 초안이 있습니다({agreements}). 봉인하면 이번 차례에는 더 말할 수 "
        "없습니다. 봉인하려면 seal을 한 번 더, 답하려면 accept(수락), offer …(제안), "
        "pass(침묵)를 입력하십시오."
    ),
    "help.talks": "협상 테이블에서",
    "help.table": (
        "table | 놓인 초안과 그 점수, 동의할 곳, 남은 시간을 봅니다 (협상). 다른 협상은 "
        "‘table 이름’\n"
        "offer 조항 수준 | 초안을 내거나 맞받습니다 (제안). 예: ‘offer 1 50, 2 3’. offer만 "
        "입력하면 재어 본 초안을 냅니다\n"
        "try 조항 수준 | 말하지 않고 초안의 점수를 재어 봅니다 (가정)\n"
        "levels 조항 | 조항에 적을 수 있는 수준을 봅니다 (수준)\n"
        "accept | 놓인 초안을 그대로 받아들입니다 (수락)\n"
        "split 이름 … | 따로 떼어 먼저 매듭짓습니다 (분리)\n"
        "tie | 물러서지 않겠다고 공언합니다 (공언)\n"
        "poll | 국내 여론을 살핍니다 (여론)\n"
        "walk | 협상장에서 퇴장합니다 (퇴장)\n"
        "pass | 이번에는 말하지 않습니다 (침묵)"
    ),
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
