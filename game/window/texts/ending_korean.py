"""What the ending says in Korean, besides what every door says of it."""

TEXTS: dict[str, str] = {
    "ending.next": "다음",
    "ending.key.turn": "다음·이전 쪽",
    "ending.skip": "다음에 할 일",
    "ending.page": "{page}/{pages}쪽",
    "ending.gauges": "지표의 흐름",
    "ending.gauges.alt": "{title}: {first}에서 {last:으로/로}.",
    "ending.mark": "{turn}번째 차례: {words}",
    "ending.chance": "{type} ({chance}%)",
    "ending.chances": "시작할 때의 확률: {chances}",
    "ending.clause": "조항",
    "ending.agreed": "합의문",
    "ending.wanted": "{seat:이/가} 가장 바란 것",
    "ending.now": "다음에 할 일",
    "ending.other": "같은 주사위로 {seat} 맡기",
    "ending.again": "다른 주사위로 다시 하기",
    "ending.timeline": "타임라인: 만약 …했다면",
    "ending.debrief": "전체 복기 보고서",
    "ending.seed": "이 게임의 주사위: 시드 {seed}.",
    "ending.kept": "게임은 저장되어 있으며 시나리오 목록에서 다시 열 수 있습니다.",
    "ending.leave": "결말에서 나가시겠습니까?",
}
