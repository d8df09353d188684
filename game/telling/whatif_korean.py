"""What every door says of what-ifs, in Korean."""

TEXTS: dict[str, str] = {
    # what is otherwise
    "whatif.give": "{seat}: ‘{order}’ 조치를 내림",
    "whatif.drop": "{seat}: ‘{order}’ 조치를 내리지 않음",
    "whatif.instead": "{order} (‘{given}’ 대신)",
    "whatif.own.give": "‘{order}’ 조치를 내림",
    "whatif.own.drop": "‘{order}’ 조치를 내리지 않음",
    "whatif.answer": "{event}: ‘{answer}’",
    "whatif.leaning": "{seat}의 성향: ‘{leaning}’",
    "whatif.lens": "{question} — {setting}",
    "whatif.by_hand": "직접 이어서 진행",
    # who decides
    "whatif.same": "할 수 있는 한 그때와 같은 결정",
    "whatif.computer": "컴퓨터가 새로 결정",
    "whatif.hand": "사람이 직접 진행",
    "whatif.who": "{seats}: {how}",
    # what could not be repeated
    "letgo.order": "{turn}번째 차례, {seat}: ‘{order}’ 조치는 더 이상 내릴 수 없었습니다.",
    "letgo.answer": "{turn}번째 차례, {seat}: ‘{event}’에 그때처럼 답할 수 없었습니다.",
    "letgo.word": "{turn}번째 차례, {seat}: ‘{agreement}’ 협상에서 한 말은 할 자리가 없어졌습니다.",
    "letgo.beyond": (
        "게임은 {turn}번째 차례에서 끝났습니다. 그 뒤로는 결정을 되풀이하는 쪽은 조치를 내리지 "
        "않습니다."
    ),
    # why it cannot be
    "obstacle.no_turn": "{turn}번째 차례에서는 갈라질 수 없습니다. 1부터 {last} 사이로 적으십시오.",
    "obstacle.no_order": "‘{order}’: 이 시나리오에 그런 조치는 없습니다.",
    "obstacle.no_question": "‘{event}’: 이 시나리오에 그런 질문은 없습니다.",
    "obstacle.not_given": "‘{order}’ 조치는 {turn}번째 차례에 내리지 않았으므로 뺄 수 없습니다.",
    "obstacle.nothing": "실제로 그렇게 했습니다. 달라지는 것이 없습니다.",
    # pages
    "whatif.heading": "가정 {number} · {turn}번째 차례부터",
    "whatif.letgo": "되풀이할 수 없었던 것",
    "whatif.plans": "그 차례의 계획을 그대로 올려 두었습니다. 바꾸거나 그대로 봉인하십시오.",
    "whatif.left": (
        "가정은 마친 차례까지 저장했습니다. 이어서 하려면: replay {file} --branch {number} --hand"
    ),
    "whatif.choices": (
        "{turn}번째 차례에 무엇을 바꾸시겠습니까? --drop은 그때 내린 조치를 빼고, --give는 내릴 수 "
        "있던 조치를 내리며, --hand는 거기서부터 직접 진행합니다."
    ),
    # side by side
    "compared.deeds": "다르게 일어난 일",
    "compared.no_deeds": "양쪽에서 한 일이 같습니다.",
    "compared.turn_line": "{turn}번째 차례, {when}",
    "compared.then": "실제",
    "compared.now": "가정",
    "compared.courses": "나란히 보기",
    "compared.key": "실제 / 가정",
    "compared.after": "차례",
    "compared.why": "마지막 값이 다른 까닭",
    "compared.why_so_far": "{turn}번째 차례 뒤의 값이 다른 까닭",
    "compared.end_label": "결말",
    "compared.gone": "없어짐: {cause}",
    "compared.new": "새로 생김: {cause}",
    "compared.otherwise": "효과가 달라짐: {cause}",
    "compared.reading": "지표를 다른 관점이나 다른 날짜로 읽음",
    "compared.turn": "{cause} ({turns}번째 차례)",
    "compared.turns": "{cause} ({turns}번째 차례)",
    "compared.turn_instead": "{cause} ({then}번째 대신 {now}번째 차례)",
    "compared.turns_instead": "{cause} ({then}번째 대신 {now}번째 차례)",
    "compared.same": "{name}: 양쪽이 같습니다({value}).",
    "compared.end": "{name}: {then} 대신 {now}",
    "compared.total": "합계",
    "compared.smaller": "더 작은 원인 {count}개",
    "compared.endings": "결말이 바뀝니다: ‘{then}’ 대신 ‘{now}’.",
    "compared.ending": "결말은 둘 다 ‘{then}’입니다.",
    "compared.score": "{seat}: 자기 목표 기준 100점 만점에 {then}점 대신 {now}점",
    "compared.score_same": "{seat}: 자기 목표 기준 100점 만점에 {now}점으로 같음",
    # the tree
    "tree.trunk": "실제로 한 게임: {turns}차례",
    "tree.branch": "{number}  {turn}번째 차례: {title}",
    "tree.turns": "모두 {last}차례",
    "tree.none": "아직 가정이 없습니다. --fork TURN으로 만들 수 있습니다.",
    # had you instead
    "instead.better": (
        "{turn}번째 차례에 {seat:이/가} 다르게 결정했더라면({changes}), 같은 주사위로 자기 목표 "
        "기준 {then}점 대신 {now}점이 되었을 것입니다."
    ),
    "instead.worse": (
        "{turn}번째 차례에 {seat:이/가} 내릴 수 있던 다른 결정 {tried}가지를 같은 주사위로 "
        "시험했으나 더 나은 것은 없었습니다. 다르게 결정했더라면({changes}) 자기 목표 기준 "
        "{then}점 대신 {now}점이 되었을 것입니다."
    ),
}
