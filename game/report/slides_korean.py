"""What the projector's pages say in Korean."""

TEXTS: dict[str, str] = {
    "debrief.slide.foot": "{of}쪽 가운데 {number}쪽 · 약 {minutes}분 · 화살표 키로 넘깁니다",
    "debrief.slide.writing": "{gauge:은/는} 왜 움직였습니까?",
    "debrief.slide.writing.task": (
        "2분 동안 말없이 종이에 쓰십시오. 이 값을 움직인 결정 하나와 그것이 원인이라는 증거 하나를 "
        "적으십시오."
    ),
    "debrief.slide.gauges": "여러분의 게임",
    "debrief.slide.really": "실제로는:",
    "debrief.slide.one_draw": (
        "점선은 실제로 내려진 조치를 여러분의 주사위로 이 모형에 넣은 결과입니다. 역사는 여러 "
        "가능성 가운데 한 번 뽑힌 것입니다."
    ),
    "debrief.slide.turning": "전환점 두 곳",
    "debrief.slide.expected": "예상:",
    "debrief.slide.no_predictions": "아무도 예측하지 않았습니다.",
    "debrief.slide.causes": "그 차례에 {gauge:을/를} 움직인 것:",
    "debrief.slide.opened": "숨겨져 있던 것",
    "debrief.slide.lines": "레드라인",
    "debrief.slide.no_lines": "레드라인이 없었습니다.",
    "debrief.slide.crossed": "넘은 것:",
    "debrief.slide.kept": "넘지 않은 것:",
    "debrief.slide.entry": "{turn}번째 차례: {move}.",
    "debrief.slide.lens": "모형을 따져 봅시다",
    "debrief.slide.played": "이 게임: {answer}.",
    "debrief.slide.flipped": "다르게 본다면: {answer}.",
    "debrief.slide.number": "{gauge}: {here} 대신 {there:으로/로} 끝났을 것입니다.",
    "debrief.slide.same_number": "{gauge}: 똑같이 {there:으로/로} 끝났을 것입니다.",
    "debrief.slide.holds": "그대로:",
    "debrief.slide.falls": "무너짐:",
    "debrief.slide.omits": "모형에서 빠진 것은 무엇입니까?",
    "debrief.slide.omits.ask": "중요한데 모형에 없는 것을 하나 대십시오.",
    "debrief.slide.ticket": "나가기 전에",
    "debrief.slide.ticket.task": "결정 하나를 증거 하나로 변호하십시오.",
    "debrief.slide.ticket.graded": "평가하는 것은 추론이지 점수가 아닙니다.",
    "debrief.slide.ticket.more": "돌아가는 길에 생각할 것",
    "debrief.slide.report": "전체 보고서",
}
