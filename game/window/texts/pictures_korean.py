"""Why a gauge moved and the causal map, in Korean."""

TEXTS: dict[str, str] = {
    "chart.start": "처음",
    "why.screen": "까닭: {name}",
    "why.from": "시작 차례",
    "why.to": "끝 차례",
    "why.last": "지난 차례",
    "why.all": "모든 차례",
    "why.earlier": "한 차례 앞에서 시작",
    "why.later": "한 차례 뒤에서 시작",
    "why.rows.size": "큰 순서로",
    "why.rows.whose": "행위자별로",
    "why.sources": "수치의 근거 보기",
    "why.turn": "{turn}번째 차례",
    "why.in_all": "모두 합해 {earlier}에서 {now:으로/로}",
    "why.moved": "{first}번째 차례에 {earlier}에서 {now:으로/로} 바뀌었습니다.",
    "why.moved.span": (
        "{first}번째부터 {last}번째 차례까지 {earlier}에서 {now:으로/로} 바뀌었습니다."
    ),
    "why.added": "다음 원인을 모두 더하면 소수 셋째 자리까지 정확히 그만큼입니다.",
    "why.still": "움직인 원인이 없습니다.",
    "why.unseen": "우리에게 보이지 않는 값이어서 원인도 알 수 없습니다.",
    "why.none": (
        "아직 진행된 차례가 없습니다. 무엇이 이 값을 움직일 수 있는지는 인과 지도에서 "
        "볼 수 있습니다."
    ),
    "why.inputs": "다음 지표로 계산합니다",
    "why.others": "다른 지표",
    "why.map": "무엇이 영향을 주는가: 인과 지도",
    "why.drag": (
        "표시된 구간의 끝을 끌거나 ← →를 누르십시오. Shift와 함께 누르면 시작 차례가 바뀝니다."
    ),
    "causes.screen": "인과 지도: 무엇이 무엇을 움직이나",
    "causes.under": (
        "이 게임의 모형을 그대로 보여 줍니다. 옆의 항목을 누르면 그 항목으로 옮겨 갑니다."
    ),
    "causes.into": "영향을 주는 것",
    "causes.out_of": "영향을 받는 것",
    "causes.nothing_into": "이 지도에는 없습니다.",
    "causes.nothing_out": "영향을 받는 것이 없습니다.",
    "causes.raises": "▲ 올림",
    "causes.lowers": "▼ 내림",
    "causes.both": "▲▼ 경우에 따라 다름",
    "causes.likelier": "▲ 가능성 커짐",
    "causes.rarer": "▼ 가능성 작아짐",
    "causes.resting": "지금은 해당 없음",
    "causes.find": "지표, 조치, 행동 찾기",
    "causes.found_none": "그런 이름이 없습니다.",
    "causes.back": "{name:으로/로} 돌아가기",
    "causes.why": "움직인 까닭",
    "causes.key": "실선은 올리고 점선은 내립니다. 굵을수록 영향이 큽니다.",
    "key.backspace": "Backspace",
    "keys.walk_back": "지도에서 한 걸음 뒤로",
    "keys.find": "이름으로 찾기",
}
