"""What the table and the curtain say in Korean; refusals as a window would put them."""

TEXTS: dict[str, str] = {
    # the page
    "table.none": "이 게임에는 협상 테이블이 없습니다.",
    "table.none.why": "이 게임에서는 각국이 조치로만 움직입니다. 조치는 집무실에서 고릅니다.",
    "table.to_desk": "집무실로",
    "table.closed": "지금은 닫힘",
    "table.when": "{turns}차례 중 {turn}번째 · {when}",
    "table.tab.draft": "초안",
    "table.tab.worth": "점수",
    "table.tab.home": "국내",
    "table.tab.talks": "경과",
    # the draft
    "table.draft": "지금 쓰는 초안",
    "table.draft.fresh": "≠ 테이블에 놓인 초안과 {count}개 조항이 다릅니다.",
    "table.draft.same": "테이블에 놓인 초안과 같습니다.",
    "table.draft.first": "아직 놓인 초안이 없습니다. 이것이 첫 초안이 됩니다.",
    "table.own": "쓰는 초안",
    "table.begin": "다른 초안에서 시작 …",
    "table.begin.title": "어느 초안에서 시작하시겠습니까?",
    "table.begin.about": "지금 쓰던 내용이 바뀔 뿐, 상대에게는 아직 아무 말도 하지 않습니다.",
    "table.points": "점",
    "table.points.of": "{points}점",
    "table.level.here": "지금 쓰는 초안",
    "table.nearest": "담을 수 있는 가장 가까운 수준은 {level}입니다.",
    "table.ring": "○ 테이블에 놓인 초안의 수준",
    # worth
    "table.worth": "우리 점수",
    "table.worth.points": "점",
    "table.band.red_line": "레드라인을 넘음",
    "table.band.below": "최저선에 못 미침",
    "table.band.tolerable": "받아들일 만함",
    "table.band.good": "좋음",
    "table.band.excellent": "아주 좋음",
    "table.worth.ends": "세로선은 우리의 최저선 {floor}점, 오른쪽 끝은 최고 {best}점입니다.",
    "table.worth.never": "최저선은 {floor}점이며, 지금은 어떤 초안도 거기에 미치지 못합니다.",
    "table.worth.rings": "고리(○)는 테이블에 놓인 초안으로, {points}점입니다.",
    "table.worth.secret": "우리만 아는 점수표에 따른 것이며 상대는 보지 못합니다.",
    "table.worth.line": "{points}점: {word}",
    # home
    "table.signs": "서명해야 하는 쪽",
    "table.signs.done": "{seat} ✓ 받아들임",
    "table.signs.open": "{seat}",
    "table.blocs": "국내 여론층",
    "table.thinking": "어떻게 될지 따져 보는 중 …",
    "table.votes": "찬성 {yes} · 반대 {no}",
    "table.votes.legend": "왼쪽부터 찬성, 오른쪽부터 반대이며 옅은 부분은 유동표입니다.",
    "table.nobody": "이 초안에는 그 밖에 동의를 구할 곳이 없습니다.",
    # exchanges and time
    "table.so_far": "지금까지의 협상",
    "table.so_far.none": "아직 아무 말도 나오지 않았습니다.",
    "table.turn": "{turn}번째 차례 · {when}",
    "table.now": "이번 차례",
    "table.just_said": "방금 나온 말",
    # acts
    "table.put": "초안 내놓기",
    "table.counter": "이 초안으로 답하기",
    "table.split": "이 내용으로 우선 합의 제안하기",
    "table.accept": "상대 초안 받아들이기",
    "table.pass": "아무 말도 하지 않기",
    "table.tie": "공언하기 (비용 {cost})",
    "table.poll": "여론 살피기 (비용 {cost})",
    "table.walk": "퇴장하기",
    "table.more": "그 밖의 선택 …",
    "table.more.title": "그 밖의 선택",
    "table.tie.about": (
        "공개적으로 “{words}”라고 밝힙니다. 그때부터 최저선이 {points}점 높아지고, 말을 뒤집으면 "
        "국내에서 대가를 치릅니다."
    ),
    "table.poll.about": "몇 주 동안 국내 여론층의 지지도를 정확히 알 수 있습니다.",
    "table.walk.about": "자리를 뜨면 놓인 초안이 효력을 잃고, 모두가 이를 알게 됩니다.",
    "table.pass.about": "지금 제안을 그대로 두고 상대의 말을 기다립니다.",
    "table.capital": "남은 정치적 자산: {left}",
    "table.wait": "발언권은 {seat} 측에 있습니다.",
    "table.pass_on": "발언권 넘기기",
    # asking once more
    "sure.walk.title": "협상장에서 퇴장하시겠습니까?",
    "sure.walk": (
        "‘{agreement}’ 초안이 테이블에서 사라지고 퇴장한 사실을 모두가 알게 됩니다. "
        "되돌릴 수 없습니다."
    ),
    "sure.walk.yes": "퇴장하기",
    "sure.tie.title": "물러서지 않겠다고 공언하시겠습니까?",
    "sure.tie.undone": "비용은 {cost}이며 되돌릴 수 없습니다.",
    "sure.tie.yes": "공언하기",
    "sure.accept.title": "그래도 받아들이시겠습니까?",
    "sure.accept": "그 초안의 우리 점수: {worth}.",
    "sure.accept.yes": "받아들이기",
    "sure.no": "지금은 하지 않기",
    # keys
    "table.key.put": "초안 내놓기",
    "table.key.accept": "놓인 초안 받아들이기",
    "table.key.pass": "아무 말도 하지 않기",
    "table.key.begin": "다른 초안에서 시작",
    "table.key.reset": "놓인 초안으로 되돌리기",
    "table.key.next": "다음 테이블",
    "table.key.desk": "집무실로",
    # the curtain
    "curtain.title": "{seat} 차례입니다. 자리에 앉아 주십시오.",
    "curtain.about": (
        "다른 사람은 화면을 보지 마십시오. 버튼을 누르기 전에는 아무것도 보이지 않습니다."
    ),
    "curtain.sit": "{seat} 자리에 앉았습니다",
    "curtain.turn": "{turns}차례 중 {turn}번째",
    # refusals as a window puts them
    "refusal.all_said": (
        "이번 차례에는 협상에서 더 말할 수 없습니다. 집무실에서 조치를 봉인하면 다음 차례에 "
        "이어집니다."
    ),
    "refusal.agreed": (
        "‘{agreement}’ 초안을 모두가 받아들였습니다. 차례가 끝나면 그 밖에 필요한 동의를 구하고, "
        "동의를 얻으면 발효됩니다."
    ),
    "refusal.no_draft": "테이블에 놓인 ‘{agreement}’ 초안이 없습니다. 먼저 초안을 내놓으십시오.",
    "refusal.own_draft": (
        "‘{agreement}’ 초안은 이미 받아들였고 상대가 답할 차례입니다. 아무 말도 하지 않거나 "
        "집무실에서 계속하십시오."
    ),
    "refusal.unchanged": (
        "바로 그 초안이 테이블에 놓여 있습니다. 그대로 받아들이거나 조항을 먼저 바꾸십시오."
    ),
    "refusal.unchanged_own": (
        "바로 우리 초안이 테이블에 놓여 있고 상대가 답할 차례입니다. 아무 말도 하지 않거나 조항을 "
        "먼저 바꾸십시오."
    ),
    "refusal.empty_draft": (
        "아무것도 담지 않은 ‘{agreement}’ 초안은 낼 수 없습니다. 조항을 하나 이상 담으십시오."
    ),
    "refusal.no_part": "‘{agreement:은/는}’ 따로 떼어 합의할 수 있는 사안이 아닙니다.",
    "refusal.no_tie": "‘{agreement}’ 협상에서는 공언할 수 없습니다.",
    "refusal.already_tied": "‘{agreement}’ 협상에서 이미 공언했으며 한 번만 할 수 있습니다.",
    "refusal.no_poll": "‘{agreement:을/를}’ 두고 여론을 살필 곳이 없습니다.",
    "refusal.already_polled": "이번 차례에 이미 여론을 살폈습니다. ‘국내’에서 볼 수 있습니다.",
}
