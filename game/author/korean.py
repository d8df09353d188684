"""What the author's room says in Korean."""

TEXTS: dict[str, str] = {
    "deals.none": "{scenario}에는 조항과 비공개 점수표가 있는 합의가 없어 분석할 것이 없습니다.",
    "deals.unwritable": "{folder}에 쓸 수 없습니다.",
    "deals.drawn": "그림: {file}",
    "deals.head": "{agreement}: 초안 {count}개, {turn}번째 차례, 그 전에 아무도 움직이지 않은 경우",
    "deals.floors": "최저선 {floors}점",
    "deals.zone": "모두 받아들일 수 있는 초안 {count}개({share}%)",
    "deals.empty": "모두 받아들일 수 있는 초안 없음",
    "deals.nash": "내시 해: {terms} — {points}점, 동의해야 할 곳이 모두 동의할 가능성 {chance}%",
    "deals.passable": "그 가운데 동의를 얻을 가능성이 절반을 넘는 초안 {count}개",
    "deals.papers": "합의안별 점수(*는 수락 가능)와 동의 가능성",
    "deals.odds": "가능성",
    "deals.subtitle": "{sides}, {turn}번째 차례",
    "deals.axis": "{side}의 점수",
    "deals.legend.draft": "그 밖의 초안",
    "deals.legend.zone": "둘 다 수락 가능",
    "deals.legend.frontier": "파레토 경계",
    "deals.legend.reservation": "최저선",
    "deals.legend.nash": "내시 해",
    "deals.legend.beyond": "그림 밖",
    "grid.head": "{title}: 짝 {cells}가지, 짝마다 {games}판, 시드 {seed}",
    "grid.progress": "짝 {whole}가지 가운데 {done}가지",
    "grid.nobody": (
        "시나리오 {scenario}에 {seat:을/를} 맡을 성격이 없어 비교할 수 없습니다. 성격을 쓰는 법은 "
        "docs/balance.md에 있습니다."
    ),
    "grid.unwritable": "{file:을/를} 쓸 수 없습니다.",
    "grid.written": "모든 점수를 {file}에 적었습니다.",
    "grid.scores": "{seat}: 평균 점수 ± 한 판의 편차 (행: 자기 방침, 열: 상대 방침)",
    "grid.mean": "평균",
    "grid.shares": "점수를 좌우하는 것",
    "grid.part": "분산의 몫",
    "grid.part.own": "자기 방침",
    "grid.part.rival": "상대 방침",
    "grid.part.interaction": "둘의 맞물림",
    "grid.part.within": "운",
    "grid.holds": "{least}% 이상: 충족",
    "grid.fails": "{least}% 이상: 미달",
    "grid.competence": "같은 상대에게 무조치는 {idle}점, 무작위는 {random}점",
    "grid.beats": "둘 다 이김",
    "grid.loses.idle": "무조치를 이기지 못함",
    "grid.loses.random": "무작위를 이기지 못함",
    "grid.loses.idle.random": "둘 다 이기지 못함",
    "grid.verdict.own.holds": (
        "{seat}의 방침이 자기 점수 분산의 {share}%를 정합니다. 기준 {least}%를 채웁니다."
    ),
    "grid.verdict.own.fails": (
        "{seat}의 방침이 자기 점수 분산의 {share}%만 정합니다. 기준 {least}%에 못 미칩니다."
    ),
    "grid.verdict.interaction.holds": (
        "두 정부의 맞물림이 {seat} 점수 분산의 {share}%를 정합니다. 기준 {least}%를 채웁니다."
    ),
    "grid.verdict.interaction.fails": (
        "두 정부의 맞물림이 {seat} 점수 분산의 {share}%만 정합니다. 기준 {least}%에 못 미칩니다."
    ),
    "grid.orders": "{seat}의 조치, 성격별 한 판 사용 횟수",
    "grid.dead": "아무도 쓰지 않은 조치: {orders}",
    "grid.endings": "결말",
    "grid.all": "전체",
    "grid.least": "최저",
    "grid.most": "최고",
}
