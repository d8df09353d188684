"""What every door says of a game, in Korean."""

TEXTS: dict[str, str] = {
    # menu and set-up
    "menu.title": "브리징 더 디바이드",
    "menu.scenarios": "시나리오",
    "menu.kept": "저장된 게임",
    "menu.kept_row": "{title}, {turn}번째 차례, {seats}",
    "menu.row": "{turns}차례 · 난이도 {difficulty}/3",
    "setup.seat": "어느 정부를 맡으시겠습니까?",
    "setup.none": "없음: 컴퓨터끼리 하는 게임을 지켜봅니다",
    "setup.how": "어떻게 시작하시겠습니까?",
    "setup.guided": (
        "안내 게임: 차례마다 새로운 것을 하나씩 배웁니다. 처음이라면 이쪽이 좋습니다."
    ),
    "setup.customise": "직접 설정: 성향, 상대, 관점, 시드, 전체 조치를 고릅니다.",
    "setup.leaning": "{seat}의 성향을 고르십시오. 그 목표에 따라 평가받습니다.",
    "setup.opponent": "상대는 누가 맡습니까?",
    "setup.opponent.planner": "자기 목표가 있는 상대",
    "setup.opponent.history": "실제 역사대로 결정",
    "setup.opponent.random": "무작위",
    "setup.opponent.idle": "아무것도 하지 않음",
    "setup.opponent.planner.about": "차례마다 자기 목표를 따집니다. 보통 이것을 고릅니다",
    "setup.opponent.history.about": "어떻게 하든 실제로 내려진 조치를 따릅니다",
    "setup.opponent.random.about": "가능한 조치를 제비뽑기로 고릅니다",
    "setup.opponent.idle.about": "내 조치만 작용합니다. 시험해 보기에 좋습니다",
    "setup.lenses": "연구자들의 의견이 갈리는 문제가 있습니다. 이 게임에서는 어느 쪽을 따릅니까?",
    "setup.lenses.default": "모두 중간 입장",
    "setup.lenses.each": "문제마다 직접 고르기",
    "setup.lens": "어느 쪽을 따릅니까?",
    "setup.lens.default": "(기본)",
    "setup.seed.bad": "시드는 0부터 {most}까지의 정수입니다.",
    "setup.full": "첫 차례부터 모든 조치를 보시겠습니까?",
    "setup.full.yes": "한꺼번에 모두",
    "setup.full.no": "차례마다 하나씩 안내",
    "setup.begin": "시드 {seed}. 시드와 결정이 같으면 같은 게임이 됩니다.",
    # the page of a turn
    "turn": "{turn}번째 차례 (모두 {turns}차례) · {when}",
    "lesson": "이번에 새로 배울 것",
    "goal_gauges": "목표에 걸린 지표",
    "clocks": "다가오는 시한",
    "advisers": "참모들의 의견",
    "adviser.favours.rises": "‘{order}’ 조치를 권합니다({metric} 상승 예상).",
    "adviser.favours.falls": "‘{order}’ 조치를 권합니다({metric} 하락 예상).",
    "adviser.warns.rises": "‘{order}’ 조치에는 반대합니다({metric} 상승 예상).",
    "adviser.warns.falls": "‘{order}’ 조치에는 반대합니다({metric} 하락 예상).",
    "adviser.expects": "새로운 조치가 없으면 {metric:을/를} {low} 안팎으로 예상합니다.",
    "adviser.range": "새로운 조치가 없으면 {metric:을/를} {low}에서 {high} 사이로 예상합니다.",
    "adviser.record": "(조치 없이 넘긴 {asked}차례 가운데 {right}번 적중)",
    "question": "질문 {number}: {event}",
    "default_answer": "(답하지 않으면 이렇게 됩니다)",
    "orders": "내릴 수 있는 조치",
    "orders.rest": "그 밖의 조치",
    "capital": "정치적 자산 {capital} (최대 {bank}, 차례마다 +{income})",
    "capital.left": "정치적 자산 {capital} 가운데 {left} 남음 (최대 {bank}, 차례마다 +{income})",
    "most_orders": "한 차례에 조치 최대 {most}개",
    "choose": "권장 {choose}개",
    "cost": "비용 {cost}",
    "not_now": "지금은 안 됩니다: {reason}",
    "more.possible": "그 밖의 조치 {count}개",
    "more.closed": "지금은 쓸 수 없는 조치 {count}개",
    "about.once": "한 게임에 한 번만 쓸 수 있습니다.",
    "about.times": "한 게임에 {times}번 쓸 수 있습니다.",
    "about.consent": "{actor:이/가} 동의해야 하며, 거절할 수도 있습니다.",
    "about.secret": "상대는 알지 못합니다.",
    "about.heard": "{to} 측만 알게 됩니다.",
    "about.heard_by_all": "모두가 알게 됩니다.",
    "about.binds": "공개적으로 한 말은 약속이 됩니다: {words}",
    "about.leak": "새어 나갈 가능성: {risk} (약 {share}%)",
    "about.leak_unknown": "새어 나갈 수 있습니다. 그 가능성은 보이지 않는 것에 달려 있습니다.",
    "risk.none": "거의 없음",
    "risk.slight": "낮음",
    "risk.real": "꽤 있음",
    "risk.high": "절반 이상",
    "about.excludes": "같은 차례에 함께 쓸 수 없음: {others}",
    "about.depends": "이번 차례에 일어날 일을 조건으로 걸 수 있습니다.",
    # choosing
    "chosen": "선택: {order} (비용 {cost})",
    "conditional": "{order} — {condition} 때만",
    "answered": "답: {answer}",
    "which_way": "‘{order}’: 어떤 방법으로 하시겠습니까?",
    "undone": "되돌렸습니다.",
    "nothing_to_undo": "되돌릴 것이 없습니다. 봉인한 결정은 바꿀 수 없습니다.",
    "dropped": "뺐습니다.",
    "plans": "지금까지의 계획",
    "plans.cost": "비용 {cost}, 남은 자산 {left}",
    "plans.none": "아직 고른 조치가 없습니다",
    "sealed": "봉인했습니다.",
    "back_to_planning": "계획으로 돌아갑니다. 아직 봉인하지 않았습니다.",
    # predictions
    "prediction.why": (
        "봉인하기 전에 예상해 보십시오. 결과에는 영향이 없고, 게임이 끝나면 얼마나 잘 "
        "내다봤는지 보여 줍니다."
    ),
    "prediction.ask": "이번 차례에 {about:은/는} 무엇을 할까요?",
    "prediction.right": "{about}에 대한 예상: {predicted}. 맞았습니다.",
    "prediction.wrong": "{about}에 대한 예상: {predicted}. 실제: {came}.",
    "prediction.open": "{about}에 대한 예상: {predicted}. 이번에는 움직이지 않았습니다.",
    "prediction.any": "하나라도 나오면 적중",
    # what a turn brought
    "reveal": "지난 차례에 일어난 일 ({when})",
    "reveal.nothing": "조치 없음",
    "reveal.nothing_known": "알려진 조치 없음",
    "reveal.gauges": "지표가 움직인 까닭",
    # looking up
    "why": "{name}: {turn}번째 차례에 움직인 까닭",
    "resume.changed": (
        "저장한 뒤 규칙이 바뀌어 {turn}번째 차례의 결과가 달라졌습니다. "
        "지금 규칙에 따른 결과에서 이어 갑니다."
    ),
    "resume.untold": (
        "저장한 뒤 규칙이 바뀌었습니다. 게임은 멈춘 곳에서 그대로 이어지지만, "
        "앞서 마친 {turns}차례는 다시 볼 수 없습니다."
    ),
    "resume.older": "대신 그 전에 저장한 사본을 열었습니다. {turn}번째 차례에서 이어집니다.",
    "resume.scenario_changed": (
        "게임을 시작한 뒤 시나리오가 바뀌었습니다. 게임은 시작할 때의 시나리오로 이어집니다."
    ),
    "replay.changed": (
        "게임을 한 뒤 규칙이 바뀌어 {turn}번째 차례의 결과가 달라졌습니다. "
        "아래는 지금 규칙에 따른 내용입니다."
    ),
    "why.no_turn": "아직 없는 차례입니다. 지금까지 {played}차례를 마쳤습니다.",
    "why.hazy": "정확히 알 수 없는 값({value})이라 원인을 가려낼 수 없습니다.",
    "why.sum": "합계: {earlier}에서 {now:으로/로}",
    "why.through": "{cause} ({metric:을/를} 거쳐)",
    "glossary": "용어",
    "history.none": "아직 마친 차례가 없습니다.",
    "history.turn": "{turn}번째 차례",
    "status.gauges": "볼 수 있는 모든 지표",
    "status.markers": "현재 상황",
    "status.estimates": "정보 판단",
    # the briefing
    "briefing.you": "맡은 정부: {seat} — {leaning}",
    "briefing.goals": "이 정부가 원하는 것",
    "briefing.counts": "볼 지표: {gauges}",
    "briefing.red_line": "레드라인: {line}",
    "briefing.gauges": "지켜볼 지표",
    "briefing.turns": (
        "게임은 모두 {turns}차례로 진행됩니다. 모든 정부가 상대의 결정을 모른 채 동시에 결정합니다."
    ),
    # everywhere
    "help.marks": (
        "▲와 ▼는 지표를 움직인 방향입니다. 1점까지는 하나, 3점까지는 둘, 그보다 크면 셋입니다."
    ),
    "saved": "저장했습니다.",
    "lang.now": "언어: {language}",
    # the end
    "ending": "결말",
    "outcome.seat": "{seat} — {leaning}",
    "outcome.score": "자기 목표 기준 100점 만점에 {score}점",
    "outcome.goal": "{goal} (비중 {share}%)",
    "outcome.crossed": "넘은 레드라인: {line} (−{costs})",
    "outcome.types": "이 게임에서 숨겨져 있던 것",
    "outcome.type": "{actor}: ‘{type}’",
    "verdict": "평가",
    "turning": "전환점",
    "turning.when": "{turn}번째 차례, {day}:",
    "predictions": "{seat}의 예상",
    "predictions.right": "{asked}개 가운데 {right}개 적중",
    "omits": "이 게임이 다루지 않은 것",
    "again": "같은 주사위, 다른 정부",
    "watch.seat": "{seat} — {leaning} ({player})",
    "watch.order": "{order} — {reason}",
}
