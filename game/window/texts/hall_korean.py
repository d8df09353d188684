"""What is said in Korean before a game: scenarios, set-up, briefing, starting the window."""

TEXTS: dict[str, str] = {
    "start.two_pygames": (
        "pygame과 pygame-ce가 함께 설치되어 서로 덮어씁니다. 지금은 {used:을/를} 씁니다. "
        "확실히 하려면 둘 다 지운 뒤 pygame-ce를 설치하십시오."
    ),
    # scenarios and kept games
    "hall.howto": "게임 방법",
    "hall.other_language": "English",
    "hall.quit": "끝내기",
    "hall.go_on": "마지막 게임 이어 하기",
    "hall.go_on.what": "마지막 게임 이어 하기: {title}",
    "hall.kept": "그 밖의 저장된 게임",
    "hall.finished": "끝난 게임: 결말 다시 보기",
    "hall.kept.turn": "{turn}번째 차례",
    "hall.kept.turn_of": "{turns}차례 중 {turn}번째",
    "hall.kept.finished": "끝남",
    "hall.kept.watched": "지켜본 게임",
    "hall.today": "오늘 {time}",
    "hall.yesterday": "어제 {time}",
    "hall.turns": "{turns}차례",
    "hall.length": "{turns}차례 · {level}",
    "hall.level.1": "첫 게임으로 좋음",
    "hall.level.2": "두 번째 게임으로 좋음",
    "hall.level.3": "어려움",
    "hall.broken": "오류 {count}개: 누르면 내용을 볼 수 있습니다",
    "hall.own": "내 시나리오",
    "hall.own.where": (
        "시나리오 폴더를 {folder} 안에 넣거나, 이 창에 끌어다 놓거나, 아래에서 여십시오."
    ),
    "hall.open": "폴더나 저장된 게임 열기 …",
    "hall.read_again": "시나리오 다시 읽기",
    "hall.none": "{folder}에 시나리오가 없습니다. 게임에 들어 있어야 하는 파일이 빠졌습니다.",
    # opening by path
    "open.title": "열기",
    "open.what": (
        "위치를 입력하거나 붙여 넣으십시오. 시나리오가 든 폴더, 시나리오 하나(폴더 또는 .yaml "
        "파일), 저장된 게임(.game 파일)을 열 수 있습니다. 창에 끌어다 놓아도 됩니다."
    ),
    "open.hint": "폴더나 파일",
    "open.go": "열기",
    "open.folders": "함께 찾아보는 폴더",
    "open.forget": "목록에서 빼기",
    # mistakes in a scenario
    "problems.title": "‘{title}’: 아직 게임을 할 수 없습니다",
    "problems.count": "고쳐야 할 오류가 {count}개 있습니다.",
    "problems.more": "… 그 밖에 {count}개 더 있습니다.",
    "problems.mend": (
        "텍스트 편집기로 파일을 고친 뒤 다시 확인하십시오. 위치는 파일:줄:칸 순서입니다."
    ),
    "problems.again": "다시 확인",
    # notices
    "notice.font": (
        "게임 글꼴 파일이 없어 다른 글꼴을 씁니다. 한글이 제대로 보이지 않을 수 있습니다."
    ),
    "notice.settings": "설정을 저장하지 못했습니다. 창을 닫을 때까지만 적용됩니다.",
    "notice.not_kept": "게임을 저장하지 못했습니다",
    "notice.not_kept.goes_on": (
        "게임은 계속할 수 있으며, 그때그때 다시 저장해 봅니다. 저장되기 전에 창을 닫으면 그 "
        "내용은 사라집니다."
    ),
    "notice.cannot_open": "이 게임을 열 수 없습니다",
    "notice.no_kept": "아직 저장된 게임이 없습니다.",
    "notice.no_player": (
        "컴퓨터 상대를 쓸 수 없습니다({name}). 따라야 할 파일이 없거나 오류가 있습니다."
    ),
    "notice.nothing_there": "열 수 있는 것이 없습니다",
    "notice.nothing_there.why": "시나리오도, 시나리오가 든 폴더도 아닙니다: {path}",
    "notice.resumed": "이어 하기 전에",
    "quit.title": "게임을 끝내시겠습니까?",
    "quit.kept": "시작한 게임은 저장되어 있습니다. 다음에 이어서 할 수 있습니다.",
    "quit.stay": "돌아가기",
    # how to play
    "howto.title": "게임 방법",
    "howto.lead": (
        "실제 있었던 갈등 속에서 한 나라의 정부를 맡습니다. 상대도 내 결정을 모른 채 동시에 "
        "결정합니다."
    ),
    "howto.seat": "목표 카드",
    "howto.seat.what": (
        "우리 정부가 원하는 것과 그것을 재는 지표가 적혀 있습니다. 공통 점수가 아니라 이 카드에 "
        "따라 평가받습니다. 양쪽이 모두 이길 수도, 모두 질 수도 있습니다."
    ),
    "howto.orders": "조치",
    "howto.orders.what": (
        "차례마다 정치적 자산을 들여 조치를 몇 가지 고릅니다. 방식도 중요합니다. 같은 조치라도 "
        "동맹에 미리 알리지 않으면 신뢰를 더 잃습니다."
    ),
    "howto.seal": "봉인과 공개",
    "howto.seal.what": (
        "봉인한 조치는 되돌릴 수 없습니다. 이어서 양쪽이 한 일과 다른 나라의 반응, 지표의 변화를 "
        "봅니다. 몇 차례 뒤에야 나타나는 효과도 있습니다."
    ),
    "howto.table": "협상 테이블",
    "howto.table.what": (
        "어떤 시나리오에서는 협정 초안을 조항별로 협상합니다. 서명할 당사자가 모두 같은 초안을 "
        "받아들이고 국내에서도 동의해야 발효됩니다."
    ),
    "howto.why": "까닭 보기",
    "howto.why.what": (
        "지표를 누르면 변화의 원인이 모두 나옵니다. 밑줄 친 말을 누르면 뜻을 볼 수 있습니다."
    ),
    "howto.end": "결말",
    "howto.end.what": (
        "여러 시각에서 결과를 평가합니다. 게임은 그때그때 저장되므로 도중에 꺼도 사라지지 않습니다."
    ),
    "howto.keys": "키보드와 마우스",
    "howto.keys.what": (
        "키보드만으로도, 마우스만으로도 모두 할 수 있습니다. Tab과 화살표 키로 옮기고, Enter로 "
        "누르고, Esc로 돌아갑니다. ?를 누르면 그 화면의 단축키가 나옵니다."
    ),
    # set-up
    "setup.guided_game": "길잡이 게임",
    "setup.guided_game.note": "차례마다 하나씩 배웁니다. 처음이라면 이쪽이 좋습니다",
    "setup.customise_it": "직접 설정",
    "setup.customise_it.note": "인원, 목표, 상대, 주사위 등",
    "setup.counts_most": "마지막 평가에서 비중이 가장 큰 목표:",
    "setup.way": "누가 이 컴퓨터에서 게임을 합니까?",
    "setup.way.one": "혼자 하기",
    "setup.way.several": "번갈아 하기",
    "setup.way.stage": "교실에서 프로젝터로",
    "setup.way.watch": "지켜보기",
    "setup.way.one.what": "한 나라를 맡고, 나머지는 컴퓨터가 맡습니다.",
    "setup.way.several.what": (
        "여러 사람이 이 컴퓨터에서 번갈아 나라를 맡습니다. 자리를 바꿀 때 가림막이 비밀을 가려 "
        "줍니다."
    ),
    "setup.way.stage.what": (
        "화면에는 공개된 것만 크게 나옵니다. 팀마다 결정을 쪽지에 코드로 적고, 그 코드를 "
        "입력합니다."
    ),
    "setup.way.watch.what": "컴퓨터가 모든 나라를 맡고, 그 과정을 지켜봅니다.",
    "setup.leaning_of": "{seat} 정부는 어떤 성향입니까?",
    "setup.players": "누가 맡습니까?",
    "setup.disputed": "의견이 갈리는 문제",
    "setup.disputed.show": "문제와 양쪽 근거 보기",
    "setup.disputed.hide": "문제 접기",
    "setup.dice": "주사위(시드)",
    "setup.dice.what": (
        "숫자와 조치가 같으면 게임도 똑같이 진행됩니다. 교실에서는 모든 팀이 같은 주사위로 할 수 "
        "있습니다."
    ),
    "setup.dice.roll": "다시 굴리기",
    "setup.dice.bad": "주사위에는 20자리 이내의 정수를 입력하십시오.",
    "setup.more": "그 밖에",
    "setup.full_menu": "첫 차례부터 모든 조치 보기",
    "setup.full_menu.what": "길잡이 설명 없이",
    "setup.begin.one": "시작하기",
    "setup.begin.several": "함께 시작하기",
    "setup.begin.stage": "프로젝터로 시작하기",
    "setup.begin.watch": "지켜보기",
    # briefing
    "briefing.tab.situation": "상황",
    "briefing.tab.card": "목표 카드",
    "briefing.tab.who": "당사자",
    "briefing.tab.sources": "출처",
    "briefing.you_are": "맡은 정부",
    "briefing.go": "집무실로",
    "briefing.back": "집무실로 돌아가기",
    "briefing.hint": "밑줄 친 말을 누르면 설명이 나옵니다.",
    "briefing.who.seat": "결정하는 정부",
    "briefing.who.actor": "반응하는 정부",
    "briefing.who.body": "표결하는 기관",
    "briefing.who.leanings": "이 정부의 성향은 다음 가운데 하나입니다: {leanings}.",
    "briefing.who.types": "다음 가운데 하나입니다. 어느 쪽인지는 행동으로만 드러납니다.",
    "briefing.who.estimate": "추정: {estimate}",
    "briefing.sources": "출처",
}
