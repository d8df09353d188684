"""What the timeline, its what-ifs and the debrief's button say in Korean."""

TEXTS: dict[str, str] = {
    # the timeline
    "timeline.title": "타임라인: 만약 …했다면",
    "timeline.title.branch": "가정 {number}의 타임라인: {title}",
    "timeline.about": "한 차례만 달리해 봅니다. 주사위와 그 전의 결정은 그대로입니다.",
    "timeline.turns": "차례",
    "timeline.press": "차례를 누르면 그 차례의 한 가지를 바꿀 수 있습니다.",
    "timeline.turn": "{turn}번째 차례 · {when}",
    "timeline.decided": "{seat}: {words}",
    "timeline.nothing": "내린 조치 없음",
    "timeline.tree": "이 게임의 가정",
    "timeline.none": "아직 저장한 가정이 없습니다. 차례를 골라 만들고, 견주어 본 뒤 저장하십시오.",
    "timeline.branch": "{number}  {title}",
    "timeline.leaves": "{turn}번째 차례에 실제 게임에서 갈라짐",
    "timeline.leaves.branch": "{turn}번째 차례에 가정 {parent}에서 갈라짐",
    "timeline.ending": "결말: ‘{ending}’",
    "timeline.not_over": "끝나지 않음: {last}번째 차례까지 진행",
    "timeline.difference": "{name}: 마지막에 {amount}",
    "timeline.no_difference": "주요 지표는 모두 같은 값으로 끝남",
    "timeline.cannot": "그렇게 할 수 없습니다",
    "timeline.unfinished": "끝난 게임에서만 달리했다면 어땠을지 볼 수 있습니다.",
    "timeline.other_rules": "이 게임을 한 뒤로 규칙이 바뀌어 다시 펼쳐 볼 수 없습니다.",
    "timeline.full": "이 게임에는 이미 가정이 {most}개 있어 더 저장할 수 없습니다.",
    "timeline.taken_back": (
        "이 가정은 {turn}번째 차례에서 시작하므로 그 전의 차례는 되돌릴 수 없습니다."
    ),
    # one turn, taken otherwise
    "change.title": "만약 {turn}번째 차례에 …",
    "change.what": "무엇을 바꾸시겠습니까?",
    "change.then": "그때의 결정: {words}",
    "change.lenses": "논쟁적인 질문",
    "change.kind.drop": "이 조치를 내리지 않음",
    "change.kind.give": "이 조치를 더 내리거나 다른 방식으로 내림",
    "change.kind.instead": "다른 조치 대신 이 조치를 내림",
    "change.kind.answer": "다르게 답함",
    "change.kind.leaning": "이 차례부터 다른 목표 카드",
    "change.kind.lens": "이 차례부터 다른 답",
    "change.others": "그 뒤는 누가 결정합니까?",
    "change.same": "모두 그때의 결정을 되풀이",
    "change.anew": "컴퓨터가 새로 결정",
    "change.same.about": (
        "모두가 할 수 있는 한 그때의 결정을 되풀이하며, 할 수 없게 된 것은 따로 적습니다. "
        "직접 이어서 할 때는 컴퓨터가 언제나 새로 결정합니다."
    ),
    "change.anew.about": "이 차례부터 컴퓨터는 새로 결정하고, 사람의 결정은 되풀이합니다.",
    "change.on": "진행해서 견주기",
    "change.hand": "여기서부터 직접 이어서 하기: {seats}",
    # both side by side
    "whatif.title": "{turn}번째 차례부터의 가정",
    "whatif.title.kept": "가정 {number}: {turn}번째 차례부터",
    "whatif.then": "실제",
    "whatif.now": "가정",
    "whatif.so_far": "한쪽이 아직 끝나지 않아 {turn}번째 차례 뒤까지만 견줍니다.",
    "whatif.unplayed": "이 가정에서는 아직 한 차례도 진행하지 않았습니다.",
    "whatif.label": "이 가정의 이름",
    "whatif.keep": "이 가정 저장",
    "whatif.kept": "게임 파일에 저장되어 있습니다.",
    "whatif.go_on": "직접 이어서 하기",
    "whatif.from": "이 가정에서 다시 가정하기",
    # the debrief
    "debrief.written": "복기 보고서를 만들었습니다",
    "debrief.shown": "브라우저에서 열립니다.",
    "debrief.not_shown": "브라우저를 열 수 없었습니다. 파일을 직접 여십시오.",
    "debrief.lies": "파일은 여기에 있고, 표도 같은 폴더에 있습니다: {page}",
    "debrief.not_written": "복기 보고서를 만들지 못했습니다",
    "debrief.failed": "{folder}에 쓸 수 없었습니다: {reason}",
}
