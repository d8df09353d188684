"""What the terminal says of talks at a table, in Korean."""

TEXTS: dict[str, str] = {
    # the page of a turn
    "talks.none": "지금은 다룰 협상이 없습니다. 차례를 마치려면 seal(봉인)을 입력하십시오.",
    "talks.which": "‘{asked}’: 어느 협상입니까? 지금 다루는 것: {names}.",
    "talks.split": (
        "‘{agreement}’ 건은 따로 떼어 먼저 매듭지을 수 있습니다: ‘split {name} …’(분리)."
    ),
    "talks.name": "{agreement} (‘table {name}’)",
    "talks.others": "다른 협상: {names}.",
    "talks.not_understood": "‘{rest}’: 그런 협상은 없습니다. 아무 말도 하지 않았습니다.",
    "talks.hint": (
        "table(협상)은 문안 전체를 보여 줍니다. offer …(제안)나 accept(수락)로 발언하고, "
        "try …(가정)로 점수만 재어 봅니다."
    ),
    "talks.hint_over": "table(협상)은 문안 전체를 보여 줍니다.",
    "page.floor": "Enter를 누르고 키보드를 넘기십시오.",
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
    # trying and offering
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
}
