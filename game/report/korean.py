"""What a debrief says in Korean."""

from game.report.slides_korean import TEXTS as SLIDES

TEXTS: dict[str, str] = {
    **SLIDES,
    "debrief.title": "{scenario}: 돌아보기",
    "debrief.masthead": "{seats} · {period}",
    "debrief.skip": "보고서로 건너뛰기",
    "debrief.nothing": "없음",
    "debrief.sum": "{name} 합계",
    "debrief.report": "전체 보고서",
    "debrief.report.how": (
        "모든 수치는 게임의 장부에서 나왔습니다. 나누어 보인 것은 천분의 1점까지 더하면 맞습니다. "
        "같은 자료가 이 페이지 옆에 스프레드시트로 있습니다."
    ),
    "debrief.report.untold": (
        "이 게임을 시작한 뒤 규칙이 바뀌었습니다. 처음 {turns}차례는 더는 설명할 수 없어 "
        "뺐습니다. 다시 돌려 본 부분은 같은 조치에 지금의 규칙을 적용한 결과입니다."
    ),
    # kinds of causes
    "debrief.kind.order": "조치와 답변",
    "debrief.kind.actor": "다른 행위자의 행동",
    "debrief.kind.event": "사건",
    "debrief.kind.agreement": "합의와 협상",
    "debrief.kind.word": "한 약속, 지킨 약속, 깬 약속",
    "debrief.kind.rule": "늘 작동하는 규칙",
    "debrief.kind.drift": "평소 수준으로 돌아감",
    "debrief.kind.luck": "운",
    "debrief.kind.limit": "범위의 한계",
    "debrief.kind.lens": "쟁점에 대한 다른 답",
    # 1
    "debrief.outcome": "어떻게 끝났는가",
    "debrief.outcome.open": (
        "게임은 끝나기 전, {turn}번째 차례 뒤에 멈췄습니다. 아래 내용은 그때의 상황입니다."
    ),
    "debrief.outcome.of": "{seat}의 점수, 목표별",
    "debrief.outcome.score": (
        "{seat:은/는} 자기 목표 기준으로 100점 가운데 {score}점입니다. 절반은 마지막 상태, 절반은 "
        "그동안의 과정이며, 넘은 레드라인만큼 뺐습니다."
    ),
    "debrief.outcome.goal": "목표",
    "debrief.outcome.share": "비중",
    "debrief.outcome.mean": "과정 평균",
    "debrief.outcome.last": "마지막",
    "debrief.outcome.words": "평가",
    "debrief.outcome.points": "점수",
    "debrief.outcome.crossed": "넘은 레드라인: {line}",
    "debrief.outcome.rest": "다른 목표를 따랐거나 설명할 수 없는 차례",
    "debrief.outcome.total": "합계",
    "debrief.met.fully": "달성",
    "debrief.met.mostly": "대체로 달성",
    "debrief.met.half": "절반쯤 달성",
    "debrief.met.not": "미달",
    "debrief.par.above": "잘 치른 게임의 기준은 {par}점이고, 그보다 {by}점 높습니다.",
    "debrief.par.below": "잘 치른 게임의 기준은 {par}점이고, 그보다 {by}점 낮습니다.",
    "debrief.par.at": "잘 치른 게임의 기준과 같습니다.",
    "debrief.verdict": "여러 쪽에서 본 평가",
    "debrief.verdict.how": "서로 생각이 다르고, 같아야 할 까닭도 없습니다.",
    # 2
    "debrief.course": "지표의 흐름과 실제로 있었던 일",
    "debrief.course.how": (
        "그래프마다 지표 하나를 처음부터 끝까지 보여 줍니다. 번호는 아래에 나오는 전환점입니다."
    ),
    "debrief.course.one_draw": (
        "점선은 실제로 내려진 조치를 이 게임의 주사위로 이 모형에 넣은 결과입니다. 역사는 여러 "
        "가능성 가운데 한 번 뽑힌 것입니다."
    ),
    "debrief.course.about": (
        "{gauge:은/는} {turns}차례 동안 {start}에서 {end:으로/로} 움직였습니다."
    ),
    "debrief.course.own": "이 게임",
    "debrief.course.other": "실제 조치, 같은 주사위",
    "debrief.course.badge": "전환점",
    "debrief.course.tick": "실제로 일이 있었던 날",
    "debrief.course.measured": "실제 측정값",
    "debrief.course.table": "차례별로 본 이 게임과 실제",
    "debrief.course.turn": "차례",
    "debrief.course.done": "이 게임에서",
    "debrief.course.answered": "반응과 사건",
    "debrief.course.really": "실제로 있었던 일",
    # 3
    "debrief.turning": "전환점 다섯 곳",
    "debrief.turning.how": (
        "눈앞의 지표를 가장 크게 움직인 행동들입니다. 그 차례의 행동 하나를 뺐다면 어떻게 "
        "되었을지도 보입니다. 주사위와 나머지 조치는 그대로입니다."
    ),
    "debrief.turning.none": "눈앞의 지표를 움직인 행동이 없습니다.",
    "debrief.turning.reason": "컴퓨터의 의도: {reason}",
    "debrief.turning.rows": "그 차례에 이 행동이 남긴 장부의 줄",
    "debrief.turning.gauge": "지표",
    "debrief.turning.cause": "원인",
    "debrief.turning.through": "거친 지표",
    "debrief.turning.points": "점",
    "debrief.fork.nobody": "그 차례에는 뺄 만한 조치가 없었습니다.",
    "debrief.fork.order": (
        "{turn}번째 차례에 {seat:이/가} ‘{order}’ 조치를 내리지 않고 나머지가 같았다면:"
    ),
    "debrief.fork.answer": (
        "{turn}번째 차례에 {seat:이/가} ‘{event}’에 따로 답하지 않고 나머지가 같았다면:"
    ),
    "debrief.fork.same": "지표는 그대로 끝났을 것입니다.",
    "debrief.fork.gauge": "{gauge} {was} 대신 {would}.",
    "debrief.fork.same_ending": "결말은 같았을 것입니다.",
    "debrief.fork.ending": "결말도 달랐을 것입니다: ‘{ending}’.",
    "debrief.fork.let_go": "그때는 할 수 없어서 뺀 것: {names}.",
    # 4
    "debrief.attribution": "모든 값이 움직인 까닭",
    "debrief.attribution.how": (
        "한 원인이 게임 내내 한 일을 한 줄에 모았습니다. 늦게 나타난 것과 다시 사라진 것도 들어 "
        "있습니다."
    ),
    "debrief.attribution.of": "‘{name}’ 변화의 모든 원인",
    "debrief.attribution.cause": "원인",
    "debrief.attribution.kind": "종류",
    "debrief.attribution.turns": "차례",
    "debrief.attribution.bar": "",
    "debrief.attribution.points": "점",
    "debrief.attribution.between": "합계: {start}에서 {end}까지",
    "debrief.attribution.number": "값",
    "debrief.attribution.total": "합계",
    "debrief.attribution.all": "원인의 종류별로 본 모든 값(점)",
    # 5
    "debrief.deals": "펼쳐 본 협상",
    "debrief.deals.how": (
        "점 하나가 서명할 수 있었던 초안 하나이고, 양쪽의 비밀 점수표로 매긴 값어치에 따라 "
        "놓였습니다. 효율선 위에서는 한쪽에 더 좋으면서 다른 쪽에 나쁘지 않은 초안이 없습니다."
    ),
    "debrief.deals.none": "이 게임에는 협상 테이블이 없었습니다.",
    "debrief.deals.clause": "조항",
    "debrief.deals.term": "조건(점수)",
    "debrief.deals.wanted": "{seat:이/가} 가장 바란 것",
    "debrief.deals.table": "{agreement}, 조항별",
    "debrief.deals.agreed": "합의한 것",
    "debrief.deals.lay": "놓여 있던 초안",
    "debrief.deals.axis": "{side}에 주는 값어치",
    "debrief.deals.as_of": "{turn}번째 차례의 상황",
    "debrief.deals.caption": "양쪽에 주는 값어치로 본 모든 초안(점수표의 점수).",
    "debrief.deals.key": (
        "초록: 양쪽이 받아들일 수 있는 곳. 선: 효율선. 별: 가장 공평한 초안(내시 해). 1: 협상의 "
        "결과."
    ),
    "debrief.deals.key.none": (
        "초록: 양쪽이 받아들일 수 있는 곳. 선: 효율선. 별: 가장 공평한 초안(내시 해)."
    ),
    "debrief.deals.no_consent": "따로 동의해야 하는 곳은 없었습니다.",
    "debrief.deals.odds": "동의해야 하는 곳이 모두 동의할 가능성: {share}%.",
    "debrief.deals.odds_nash": "가장 공평한 초안의 가능성: {share}%.",
    "debrief.deals.legend.draft": "다른 초안",
    "debrief.deals.legend.zone": "양쪽 수용 가능",
    "debrief.deals.legend.frontier": "효율선",
    "debrief.deals.legend.reservation": "최저선",
    "debrief.deals.legend.nash": "내시 해",
    "debrief.deals.legend.beyond": "그림 밖",
    # 6
    "debrief.actors": "행위자들의 일지",
    "debrief.actors.how": (
        "행위자는 공개된 효용과 숨은 유형에 따라 행동을 고릅니다. 유형에 대한 추정은 각자가 본 "
        "행동에 베이즈 규칙을 적용한 것입니다."
    ),
    "debrief.actors.type": "이 게임의 세계에서 {actor}의 참모습: ‘{type}’(시작 전 확률 {share}%).",
    "debrief.actors.belief": "{seat:이/가} 본 확률은 {before}%에서 {after}%로 바뀌었습니다.",
    "debrief.actors.chart": "{actor}의 참모습에 대한 추정 확률(%).",
    "debrief.actors.turn": "차례",
    "debrief.actors.move": "행동",
    "debrief.actors.note": "나중에 적은 것",
    "debrief.actors.when": "{turn}번째, {day}",
    "debrief.actors.still": "움직이지 않았습니다.",
    "debrief.actors.diary": "{actor}의 일지",
    # 7
    "debrief.expectations": "각자 바라고 두려워하고 예상한 것",
    "debrief.cards": "목표와 레드라인",
    "debrief.cards.how": "목표는 비중이 큰 것부터 적었습니다.",
    "debrief.cards.seat": "자리",
    "debrief.cards.leaning": "성향",
    "debrief.cards.goals": "목표",
    "debrief.cards.lines": "레드라인",
    "debrief.cards.crossed": "{line}(넘음)",
    "debrief.gap": "인식의 차이",
    "debrief.gap.how": (
        "참가자는 봉인하기 전에 상대가 무엇을 할지 예측했습니다. 브라이어 점수는 모든 답을 "
        "확신하고 한 것으로 봅니다. 맞으면 0, 다른 일이 일어나면 2입니다. 낮을수록 좋고, 옆에는 "
        "제비를 뽑아 찍었을 때의 값을 적었습니다."
    ),
    "debrief.gap.none": "이 게임에서는 아무도 예측하지 않았습니다.",
    "debrief.gap.table": "서로를 얼마나 잘 내다보았는가",
    "debrief.gap.seat": "누가",
    "debrief.gap.about": "누구를",
    "debrief.gap.right": "적중",
    "debrief.gap.brier": "브라이어",
    "debrief.gap.lot": "제비뽑기",
    "debrief.gap.of": "{asked}번 중 {right}번",
    "debrief.gap.every": "{seat:이/가} 본 {about}",
    "debrief.gap.expected": "예상",
    "debrief.gap.came": "실제 결과",
    "debrief.gap.turns": "차례",
    # 8
    "debrief.records": "참모, 약속, 유출",
    "debrief.advisers": "참모의 기록",
    "debrief.advisers.how": (
        "참모는 새로 아무 조치도 하지 않을 때를 예상합니다. 그래서 그 자리가 조치를 내리지 않은 "
        "차례만 따졌습니다."
    ),
    "debrief.advisers.none": "참모를 둔 자리가 없습니다.",
    "debrief.advisers.seat": "자리",
    "debrief.advisers.name": "참모",
    "debrief.advisers.right": "적중",
    "debrief.advisers.misses": "빗나간 곳",
    "debrief.advisers.miss": "{turn}번째 차례: {metric} {low}~{high} 예상, 실제 {came}.",
    "debrief.words": "공개한 약속",
    "debrief.words.none": "구속력 있는 약속을 한 자리가 없습니다.",
    "debrief.words.words": "약속",
    "debrief.words.seat": "누구의",
    "debrief.words.made": "약속한 차례",
    "debrief.words.end": "어떻게 되었는가",
    "debrief.words.kept": "{turns}번째 차례에 손해 없이 벗어남",
    "debrief.words.broken": "{turns}번째 차례에 깨짐",
    "debrief.words.stands": "끝까지 지킴",
    "debrief.leaks": "새어 나간 것",
    "debrief.leaks.none": "비공개로 한 말은 새어 나가지 않았습니다.",
    "debrief.leaks.one": "{turn}번째 차례, {seat}: {order}",
    # 9
    "debrief.lenses": "모형을 따져 보기",
    "debrief.lenses.how": (
        "연구자들이 의견을 달리하는 쟁점이 있습니다. 같은 조치와 주사위에 다른 답을 하나씩 넣어, "
        "여전히 성립하는 결론과 그렇지 않은 결론을 가렸습니다."
    ),
    "debrief.lenses.none": "이 시나리오에는 쟁점이 적혀 있지 않습니다.",
    "debrief.lenses.survive": "어떤 답에서도 성립하는 결론",
    "debrief.lenses.no_survivor": "없습니다.",
    "debrief.lenses.fall": "답에 따라 달라지는 결론",
    "debrief.lenses.nothing_falls": "없습니다.",
    "debrief.lenses.table": "다른 답에서 본 같은 조치",
    "debrief.lenses.question": "쟁점",
    "debrief.lenses.answer": "다른 답",
    "debrief.lenses.falls": "그러면 이렇게 바뀜",
    "debrief.lenses.no_ending": "게임이 아직 끝나지 않았을 것입니다.",
    "debrief.conclusion.up": "{gauge:이/가} 올랐습니다.",
    "debrief.conclusion.down": "{gauge:이/가} 내렸습니다.",
    "debrief.conclusion.steady": "{gauge:은/는} 거의 제자리에서 끝났습니다.",
    "debrief.conclusion.ending": "결말은 ‘{ending}’입니다.",
    "debrief.conclusion.in_force": "{agreement:이/가} 끝까지 효력을 지켰습니다.",
    "debrief.conclusion.not_in_force": "{agreement:은/는} 마지막에 효력이 없었습니다.",
    "debrief.conclusion.ahead": "자기 목표를 가장 잘 이룬 쪽은 {seat}입니다.",
    "debrief.conclusion.equal": "자기 목표를 이룬 정도는 서로 비슷합니다.",
    "debrief.conclusion.best_goal": "{seat:이/가} 가장 잘 이룬 목표는 ‘{goal}’입니다.",
    "debrief.conclusion.crossed": "{seat:이/가} 레드라인을 넘었습니다.",
    "debrief.conclusion.not_crossed": "{seat:은/는} 레드라인을 넘지 않았습니다.",
    # 10
    "debrief.questions": "토론할 질문",
    "debrief.questions.how": "있었던 일에 따라 골랐습니다. 앞의 것들은 이 게임에만 해당합니다.",
    "debrief.questions.none": "시나리오에 질문이 없습니다. 증거가 무엇인지 물으십시오.",
    "debrief.reference": "용어, 출처, 모형 전체",
    "debrief.omits": "모형에서 빠진 것",
    "debrief.glossary": "용어",
    "debrief.sources": "출처",
    "debrief.model": "모형의 모든 숫자",
    "debrief.model.how": (
        "모든 숫자를 만든 이가 쓴 그대로 아래에 실었고 model.csv에도 있습니다. 접어 둔 표는 "
        "인쇄되지 않습니다."
    ),
    "debrief.model.foundations": "숫자의 근거",
    "debrief.percent": "{number}%",
    "debrief.model.unsaid": "밝히지 않음",
    "debrief.model.change": "무엇이 무엇을 바꾸는가({count}개)",
    "debrief.model.start": "모든 값의 출발점({count}개)",
    "debrief.model.lens": "쟁점에 대한 답({count}개)",
    "debrief.model.utility": "행위자가 고르는 기준({count}개)",
    "debrief.model.of": "대상",
    "debrief.model.moves": "움직이는 값",
    "debrief.model.by": "크기",
    "debrief.model.why": "까닭",
    "debrief.model.confidence": "근거",
    "debrief.model.count": "개수",
    "debrief.model.share": "비중",
    # 11
    "debrief.teachers": "교사용",
    "debrief.teachers.how": (
        "이 페이지 옆에 자리마다 기록이 있습니다. 무엇을 알았고 결정하고 예상했으며 무엇이 왔는지 "
        "차례대로 적었고, 점수를 적을 빈칸이 있습니다. 게임 점수가 아니라 추론을 평가하십시오. "
        "게임 점수에는 주사위의 몫이 있습니다."
    ),
    "debrief.teachers.file": "{file}: {seat}",
    "debrief.rubric": "평가 기준",
    "debrief.rubric.how": "각각 0점(보이지 않음)에서 3점(설득력 있음)까지.",
    "debrief.rubric.evidence": "증거 0–3",
    "debrief.rubric.partner": "상대 이해 0–3",
    "debrief.rubric.tradeoff": "대가 0–3",
    "debrief.rubric.revision": "생각 고치기 0–3",
    "debrief.rubric.note": "메모",
    "debrief.rubric.evidence.about": "증거: 그날 책상 위에 있던 것을 근거로 결정합니다.",
    "debrief.rubric.partner.about": (
        "상대 이해: 상대의 이유를 상대의 말로 설명하고 반응을 내다봅니다."
    ),
    "debrief.rubric.tradeoff.about": "대가: 포기하는 것을 말하고 견줍니다.",
    "debrief.rubric.revision.about": "생각 고치기: 예상과 결과를 견주어 생각을 고칩니다.",
    "debrief.log.turn": "차례",
    "debrief.log.when": "시기",
    "debrief.log.known": "알고 있던 것",
    "debrief.log.asked": "받은 질문",
    "debrief.log.decided": "결정",
    "debrief.log.expected": "예상",
    "debrief.log.came": "결과",
    "debrief.log.causes": "첫 지표를 움직인 것",
}
