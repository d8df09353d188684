"""What stands on a team's printed sheet, in Korean."""

TEXTS: dict[str, str] = {
    "slips.title": "{scenario}: {seats}의 코드",
    "slips.sheet": "{seat}: 우리 팀의 안내지",
    "slips.secret": (
        "이 팀만 봅니다. 코드는 누구나 알아도 되지만, 우리가 원하는 것과 그 무게는 다른 팀에 "
        "알리지 않습니다."
    ),
    "slips.goals": "우리가 원하는 것",
    "slips.goal": "{goal} (비중 {share}%)",
    "slips.red_lines": "레드라인",
    "slips.how.title": "한 차례의 진행",
    "slips.how": (
        "차례마다 쪽지 한 장에 코드를 적어 접어서 냅니다. 조치의 번호를 적고, 방법이 여럿이면 "
        "글자를 붙입니다(3a). 빗금이 있는 코드(3a/b)는 b가 이루어질 때만 실행됩니다. 한 차례에 "
        "조치는 최대 {most}개입니다. 이번 차례에 할 일이 없으면 {pass_:을/를} 적습니다."
    ),
    "slips.capital": (
        "정치적 자산: 첫 차례에 {start}, 차례마다 {income}씩 늘고 최대 {bank}까지 모을 수 "
        "있습니다. 조치마다 옆에 적힌 만큼 듭니다. 쪽지에 남은 자산을 적어 두십시오."
    ),
    "slips.same": (
        "번호는 차례가 바뀌어도 그대로입니다. 모든 조치를 늘 실행할 수 있는 것은 아닙니다. 실행할 "
        "수 없는 코드가 있으면 쪽지에서 몇 번째인지만 알려 드립니다."
    ),
    "slips.code": "코드",
    "slips.order": "조치",
    "slips.cost": "비용",
    "slips.questions": "우리 팀에만 올 수 있는 질문",
    "slips.questions.how": (
        "이 질문은 소리 내어 읽지 않습니다. 답의 코드를 아무 때나 쪽지에 더해 적으면 질문이 오는 "
        "차례에 쓰입니다. 모두에게 하는 질문은 화면에 코드와 함께 나옵니다."
    ),
    "slips.usual": "(답하지 않으면 이것으로 정해집니다)",
    "slips.expected": "예상 (비용은 들지 않으며, 게임이 끝나면 얼마나 맞았는지 보여 줍니다)",
    "slips.points": "협상 점수표: {title}",
    "slips.points.how": (
        "비밀입니다. 초안은 소리 내어 내놓으므로, 받아들이기 전에 우리에게 몇 점짜리인지 더해 "
        "보십시오."
    ),
    "slips.points.bounds": (
        "처음에는 {floor}점은 되어야 타결하지 않는 것보다 낫고, 최고는 {best}점입니다. 이 최저선은 "
        "상황에 따라 움직입니다."
    ),
    "slips.points.none": (
        "처음에는 어떤 초안도 타결하지 않는 것보다 낫지 않습니다. 상황에 따라 달라질 수 있습니다."
    ),
    "slips.points.joined": "함께 쓰면 합계보다 점수가 높아지거나 낮아지는 조항도 있습니다.",
    "slips.points.red": "서명하면 안 되는 초안: {line}",
    "slips.points.level": "{words} ({points})",
    "slips.clause": "조항",
    "slips.levels": "고를 수 있는 내용과 우리 점수",
    "slips.slip": "{seat} · {turn}번째 차례",
    "slips.codes": "코드",
    "slips.written": "저장했습니다: {file}",
    "slips.unwritable": "{file} 파일을 쓸 수 없습니다.",
    "slips.left": "남은 자산",
}
