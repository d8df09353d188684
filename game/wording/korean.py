"""What the game says in Korean: a sentence for every code, with places to fill."""

from game.wording.table_korean import TABLE

KOREAN: dict[str, str] = {
    **TABLE,
    # orders
    "order.way": "{order}: {way}",
    "manner.consulted": "먼저 {seat:과/와} 협의",
    "manner.announced": "협의 없이 발표",
    "channel.private": "{to} 측에만 비공개로",
    "channel.back_channel": "{to} 측에 물밑 통로로",
    "channel.public": "공개적으로",
    "done.private": "{order} ({to} 측에 비공개로 전달)",
    "done.back_channel": "{order} ({to} 측에 물밑 통로로 전달)",
    "done.public": "{order} (공개 발표)",
    "done.consulted": "{order} ({seat:과/와} 미리 협의)",
    "done.announced": "{order} ({seat:과/와} 협의 없이 발표)",
    # what happened
    "fact.unmet": "{order}: {reason} 실행되지 않았습니다. 비용은 돌려받습니다.",
    "fact.met": "{order}: {reason} 조건이 충족되었습니다.",
    "fact.agreed": "{order}. {actor:이/가} 동의했습니다.",
    "fact.refused": "{order}. {actor:이/가} 거절했습니다.",
    "fact.concluded": "{agreement}: ‘{package}’ 안에 모두 서명하여 발효되었습니다.",
    "fact.declined": (
        "{agreement}: ‘{package}’ 안에 서명했으나 {actor:이/가} 받아들이지 않았습니다."
    ),
    "fact.leaked": "비밀이 새어 나왔습니다: {order}",
    "fact.moved": "{actor}: {move}",
    "fact.chosen": "{event}: {answer}",
    "fact.breach": "{party:이/가} {agreement:을/를} 위반했습니다.",
    "fact.lapse": "{agreement:이/가} 종료되었습니다.",
    "fact.clock": "시한이 지났습니다: {clock}",
    "fact.made": "약속했습니다: {words}",
    "fact.kept": "손실 없이 약속에서 풀려났습니다: {words}",
    "fact.broken": "약속을 어겼습니다: {words}",
    "fact.leaning": "목표가 바뀌었습니다. 이제부터 따를 성향: {leaning}",
    "fact.crossed": "레드라인을 넘었습니다: {line}",
    # commitments as causes
    "deed.made": "약속함: {words}",
    "deed.kept": "약속을 지킴: {words}",
    "deed.broken": "약속을 어김: {words}",
    # what an order depends on, and what came of it
    "condition.given": "{seat:이/가} ‘{other}’ 조치를 내릴",
    "condition.accepted": "{actor:이/가} ‘{other}’ 조치({seat})를 받아들일",
    "condition.concluded": "이번 차례에 ‘{agreement}’ 합의가 타결될",
    "met.given": "{seat:이/가} ‘{other}’ 조치를 내려",
    "met.accepted": "{actor:이/가} ‘{other}’ 조치({seat})를 받아들여",
    "met.concluded": "‘{agreement}’ 합의가 타결되어",
    "unmet.not_given": "‘{other}’ 조치({seat})가 나오지 않아",
    "unmet.refused": "{actor:이/가} ‘{other}’ 조치({seat})를 거절해",
    "unmet.not_concluded": "‘{agreement}’ 합의가 타결되지 않아",
    # causes of a change
    "cause.conditional": "{cause} ({reason} 실행)",
    "cause.pull": "평소 수준으로 되돌아감",
    "cause.noise": "우연한 변동",
    "cause.limit": "상한이나 하한에 이름",
    "cause.fade": "효과가 사라짐: {cause}",
    "cause.late": "{cause} (앞서 시작된 일)",
    "cause.unknown": "알려지지 않은 원인",
    # refusals: why not, and what to do
    "refusal.unknown_order": "‘{order}’: 그런 조치는 없습니다.",
    "refusal.not_yours": "‘{order}’ 조치는 다른 정부의 몫입니다.",
    "refusal.needs_option": "‘{order}’ 조치는 방법이 여럿입니다. 어느 것인지 골라 주십시오.",
    "refusal.unknown_option": "‘{order}’ 조치에 그런 방법은 없습니다.",
    "refusal.unavailable": "‘{order}’ 조치는 지금 쓸 수 없습니다.",
    "refusal.cooling": "‘{order}’ 조치는 얼마 전에 썼습니다. {turns}차례 뒤에 다시 쓸 수 있습니다.",
    "refusal.cooling_for_one": (
        "‘{order}’ 조치는 얼마 전에 썼습니다. 다음 차례에 다시 쓸 수 있습니다."
    ),
    "refusal.cooling_for_good": "‘{order}’ 조치는 이 게임에서 다시 쓸 수 없습니다.",
    "refusal.spent_once": "‘{order}’ 조치는 한 게임에 한 번만 쓸 수 있는데, 이미 썼습니다.",
    "refusal.spent": "‘{order}’ 조치는 한 게임에 {times}번만 쓸 수 있는데, 이미 다 썼습니다.",
    "refusal.too_dear": (
        "모두 {cost:이/가} 드는데 남은 자산은 {left}입니다. 하나를 거두거나 비용이 적은 "
        "방법을 고르십시오."
    ),
    "refusal.too_many": "한 차례에 조치는 {most}개까지입니다. 먼저 하나를 거두십시오.",
    "refusal.twice": "‘{order}’ 조치는 이미 골랐습니다.",
    "refusal.excluded": (
        "‘{order}’ 조치는 ‘{other}’ 조치와 같은 차례에 쓸 수 없습니다. 하나를 거두십시오."
    ),
    "refusal.cannot_depend": "‘{order}’ 조치는 ‘{other}’ 조치를 조건으로 삼을 수 없습니다.",
    "refusal.no_choice": "지금 그런 질문은 없습니다.",
    "refusal.unknown_answer": "‘{event}’에 그런 답은 없습니다.",
    "refusal.finished": "게임이 끝났습니다.",
    "refusal.sealed": "이번 차례의 결정은 이미 봉인했습니다.",
    # the same where the order's name stands above
    "brief.cooling": "얼마 전에 썼습니다. {turns}차례 뒤에 다시 쓸 수 있습니다.",
    "brief.cooling_for_one": "얼마 전에 썼습니다. 다음 차례에 다시 쓸 수 있습니다.",
    "brief.cooling_for_good": "이 게임에서 다시 쓸 수 없습니다.",
    "brief.spent_once": "한 게임에 한 번만 쓸 수 있고, 이미 썼습니다.",
    "brief.spent": "한 게임에 {times}번만 쓸 수 있고, 이미 다 썼습니다.",
    # why a computer player chose
    "reason.gain": "‘{goal}’ 목표를 위해",
    "reason.habit": "이 성격다운 선택",
    "reason.offer": "상대가 받아들이기를 바라는 제안",
    "reason.impossible": "계획했으나 지금은 할 수 없음",
    # intelligence estimates
    "estimate.clear": "{actor:은/는} ‘{type}’일 가능성이 가장 큽니다(약 {share}%).",
    "estimate.open": "{actor:은/는} ‘{type}’(약 {share}%) 또는 ‘{other}’(약 {second}%)로 보입니다.",
    # gauges
    "gauge.unseen": "알 수 없음",
    "gauge.hazy": "{low}에서 {high} 사이",
    "gauge.hazy.short": "{low}~{high}",
    "gauge.steady": "변화 없음",
    "gauge.better": "나아짐",
    "gauge.worse": "나빠짐",
    "good.high": "높을수록 좋음",
    "good.low": "낮을수록 좋음",
    "good.neither": "",
    "good.high.short": "▲ 좋음",
    "good.low.short": "▼ 좋음",
    "good.neither.short": "",
    # clocks, offers, words that bind
    "clock.runs": "{title}: {day}까지 {days}일 남았습니다.",
    "clock.notice": "{title}: 종료가 통보되었습니다. {days}일 뒤인 {day}에 끝납니다.",
    "clock.expires": "{title}: {days}일 뒤인 {day}에 만료됩니다.",
    "clock.window": "{title}: 종료 통보 시한이 {days}일 남았습니다({day}까지).",
    "clock.runs.last": "{title}: {day}까지입니다. 이번 차례가 마지막입니다.",
    "clock.notice.last": ("{title}: 종료가 통보되어 {day}에 끝납니다. 그 전의 마지막 차례입니다."),
    "clock.expires.last": "{title}: {day}에 만료됩니다. 그 전의 마지막 차례입니다.",
    "clock.window.last": (
        "{title}: 종료 통보 시한은 {day}까지입니다. 이번이 통보할 수 있는 마지막 차례입니다."
    ),
    "offer.own": "‘{package}’ 안({agreement})에 서명했습니다. 상대의 서명을 기다립니다.",
    "offer.other": (
        "{seat:이/가} ‘{package}’ 안({agreement})에 서명했습니다. 당사자가 모두 같은 안에 "
        "서명하면 타결됩니다."
    ),
    "word.held": "{seat:이/가} 한 약속: {words}",
    # evidence
    "confidence.evidence": "발표된 연구·통계",
    "confidence.expert": "전문가 판단",
    "confidence.designer": "제작자의 추정",
}
