"""What the terminal says in Korean."""

TEXTS: dict[str, str] = {
    # menu and set-up
    "menu.unplayable": "오류가 있어 실행할 수 없습니다. 확인하려면: check {id}",
    "menu.prompt": (
        "번호를 입력하고 Enter를 누르십시오. Enter만 누르면 1번입니다. (quit: 나가기, lang: "
        "언어 바꾸기)"
    ),
    "menu.number": "그런 번호는 없습니다. 1부터 {most}까지입니다.",
    "setup.all": "모두: 키보드를 돌려 가며 함께합니다",
    "setup.enter_or_c": "길잡이 게임은 Enter, 직접 설정은 c를 누르십시오.",
    "setup.seed": "시드가 같으면 주사위도 같습니다. 숫자를 입력하거나 Enter를 누르십시오({seed}).",
    "setup.pick": "번호를 입력하십시오. Enter는 1번입니다.",
    # the page of a turn
    "more_orders": "{counts}: 보려면 more(더)를 입력하십시오.",
    "about.if": "‘{typed}’: {condition} 때만",
    "hint.first": (
        "조치의 번호를 입력하고 Enter를 누르십시오. 다 골랐으면 seal(봉인)을 입력하십시오. "
        "‘about 1’은 1번을 설명하고, help(도움말)는 명령을 모두 보여 줍니다."
    ),
    "hint.later": (
        "번호로 조치를 고르고, 다 골랐으면 seal(봉인)을 입력하십시오. help(도움말)에 "
        "나머지가 있습니다."
    ),
    "hint.answer": "질문에는 ‘q1a’처럼 답합니다.",
    # choosing
    "left": "남은 자산: {left}. 다 골랐으면 seal(봉인), 되돌리려면 undo를 입력하십시오.",
    "manner_later": (
        "동맹과 협의하지 않고 발표합니다. 비용이 적은 쪽입니다. 먼저 협의하려면 ‘{number}’를 "
        "입력하십시오(비용 {cost}). 길잡이 게임에서는 {turn}번째 차례에 다룹니다."
    ),
    "no_such_way": "‘{order}’ 조치에 그런 방법은 없습니다. 가능한 방법:",
    "only_one_way": "‘{order}’ 조치는 방법이 하나뿐입니다. 글자 없이 입력하십시오.",
    "no_conditions": "‘{order}’ 조치에는 조건을 걸 수 없습니다.",
    "which_condition": "{number}번 조치는 무엇을 조건으로 합니까? 가능한 것:",
    "no_number": "어느 조치입니까? 번호는 1부터 {most}까지입니다.",
    "no_question": "이번 차례에 그런 질문은 없습니다.",
    "no_answer": "질문 {number}의 답은 a부터 {last}까지입니다.",
    "several": "어느 것입니까? {names}",
    "not_planned": "계획에 없는 것입니다.",
    "pass": (
        "고른 조치가 없습니다. 그냥 넘기려면 seal(봉인)을 한 번 더 입력하고, 아니면 번호를 "
        "고르십시오."
    ),
    # predictions
    "prediction.number": (
        "1부터 {most}까지의 번호입니다. Enter는 비워 두기, back은 계획으로 돌아가기입니다."
    ),
    # what a turn brought
    "reveal.asked": "아래에서 답을 기다리고 있습니다.",
    # looking up
    "why.which": (
        "무엇의 까닭을 볼까요? why 뒤에 이름을, 원하면 차례도 붙이십시오. 예: ‘why {example} 2’"
    ),
    "unknown_metric": "‘{asked}’: 그런 지표는 없습니다. why만 입력하면 목록이 나옵니다.",
    "unknown_term": "‘{asked}’: 그런 용어는 없습니다. glossary만 입력하면 목록이 나옵니다.",
    "status.why": "why 뒤에 이름을 붙이면 까닭을 볼 수 있습니다.",
    # the briefing
    "briefing.more_goals": (
        "… 그 밖에 비중이 작은 목표가 {count}개 더 있습니다. briefing(브리핑)을 입력하면 "
        "모두 나옵니다."
    ),
    "briefing.terms": "용어 설명: {terms}. ‘glossary {first}’처럼 입력하십시오.",
    # everywhere
    "help.title": "쓸 수 있는 명령",
    "help.rows": (
        "3 | 3번 조치를 고릅니다. ‘3a’는 첫 번째 방법, ‘1 4’는 두 개를 한꺼번에\n"
        "3 if a | ‘about 3’에 나온 조건 a가 이루어질 때만 3번을 내립니다\n"
        "q1a | 질문 1에 a로 답합니다\n"
        "about 3 | 3번 조치를 자세히 봅니다 (설명 3)\n"
        "more | 모든 조치를 봅니다 (더). desk(목록)는 화면을 다시 보여 줍니다\n"
        "drop 3 | 3번을 뺍니다 (빼기 3). undo(되돌리기)는 마지막 변경을 되돌립니다\n"
        "review | 계획과 비용을 봅니다 (검토)\n"
        "seal | 결정을 확정하고 차례를 진행합니다 (봉인)\n"
        "why 이름 | 지표가 움직인 까닭을 소수점까지 봅니다 (왜). ‘why 이름 2’는 2번째 차례\n"
        "status | 볼 수 있는 모든 것을 봅니다 (상황)\n"
        "briefing | 맡은 정부와 목표를 봅니다 (브리핑)\n"
        "history | 지금까지 있었던 일을 봅니다 (기록)\n"
        "glossary 용어 | 용어 설명을 봅니다 (용어)\n"
        "lang | 언어를 바꿉니다 (English, 한국어)\n"
        "save | 지금 저장합니다 (저장). 차례마다 저절로 저장됩니다\n"
        "quit | 저장하고 나갑니다 (나가기)"
    ),
    "unknown_command": "‘{line}’: 여기서는 쓸 수 없는 명령입니다.",
    "alone": "‘{verb}’만 입력하십시오. 뒤의 ‘{rest}’ 때문에 아무것도 하지 않았습니다.",
    "perhaps": "혹시 ‘{near}’입니까?",
    "try_help": "help(도움말)를 입력하면 쓸 수 있는 명령이 나옵니다.",
    "left_and_kept": "계획까지 그대로 저장했습니다. resume으로 이어서 할 수 있습니다.",
    "quit_again": (
        "quit을 한 번 더 입력하면 저장하지 않고 나갑니다. 다른 것을 입력하면 게임을 계속합니다."
    ),
    "lang.unknown": "쓸 수 있는 언어: {known}",
    "curtain": (
        "{seat} 쪽에 키보드를 넘기십시오. {seat}: 다른 사람이 화면을 보지 않을 때 Enter를 "
        "누르십시오."
    ),
    # the end
    "page.told": "Enter를 누르면 조치로 넘어갑니다.",
    "page.briefed": "Enter를 누르면 시작합니다.",
    # the command line
    "cli.unknown_scenario": "‘{name}’: 그런 시나리오는 없습니다. list로 목록을 볼 수 있습니다.",
    "cli.perhaps": "‘{name}’: 그런 시나리오는 없습니다. 혹시 ‘{near}’입니까?",
    "cli.problems": "오류가 {count}개 있어 아직 실행할 수 없습니다. 위에 나온 내용을 보십시오.",
    "cli.no_scenarios": "{folder}에 시나리오가 없습니다.",
    "cli.unknown": "‘{name}’: 그런 {what:은/는} 없습니다. 가능한 것: {known}",
    "cli.seat": "정부",
    "cli.leaning": "성향({seat})",
    "cli.lens": "관점",
    "cli.setting": "{lens}의 답",
    "cli.opponent": "상대",
    "cli.player_of": "{seat} 쪽을 맡을 상대",
    "cli.pair": "‘{given}’: {form} 형식으로 쓰십시오.",
    "cli.unreadable": "파일을 읽을 수 없습니다: {file}",
    "cli.seed": "시드는 0부터 {most}까지의 정수입니다(입력: {given}).",
    "cli.turn": "‘{given}’ 차례는 없습니다. 1부터 {last} 사이로 적으십시오.",
    "cli.games": "판수는 {fewest}부터 {most}까지의 정수입니다. ‘{given}’ 값은 쓸 수 없습니다.",
    "cli.too_long": "‘{name}’: 이름이 너무 깁니다.",
    "cli.kept_in": "저장한 곳: {path}",
    "cli.no_kept": "이어서 할 게임이 없습니다.",
    "cli.no_window": "여기서는 창을 열 수 없어({why}) 텍스트로 진행합니다.",
    "cli.no_display": "화면이 없어 터미널에서 시작합니다.",
    "cli.finished": "이미 끝난 게임입니다. 다시 보려면: replay {file}",
    "cli.proved": "{turns}차례를 다시 진행했습니다. 모든 값이 일치합니다.",
    "cli.differs.values": (
        "{turn}번째 차례: {metric} 값이 다릅니다. 기록 {recorded}, 재현 {replayed}."
    ),
    "cli.differs.digest": (
        "{turn}번째 차례: 지표는 모두 같지만 다른 부분이 다릅니다. "
        "기록의 검사합 {recorded}, 재현 {replayed}."
    ),
    "cli.differs.snapshot": (
        "{turn}번째 차례 뒤에 저장된 상태가 다릅니다({metric}). 저장 {recorded}, 재현 {replayed}."
    ),
    "cli.differs.setup": "게임을 시작한 조건이 시나리오에 없습니다: {recorded}",
    "cli.differs.decisions": "{turn}번째 차례에 시나리오에 없는 것이 적혀 있습니다: {recorded}",
    "cli.differs.length": "{turn}번째 차례가 기록되어 있지만, 게임은 그 전에 끝납니다.",
    "cli.differs.metrics": (
        "{turn}번째 차례: 기록된 지표는 {recorded}개, 시나리오의 지표는 {replayed}개입니다."
    ),
    "cli.proved_branches": "가정 {count}개도 다시 진행했습니다. 모두 일치합니다.",
    "cli.differs.branch": "가정 {number}: {what}",
    "cli.label": "이름표는 {most}자까지 쓸 수 있습니다.",
    "cli.answer": "{event}의 답",
    "cli.hand_seat": "사람이 하지 않은 게임입니다. --seat로 누가 할지 적으십시오({seats}).",
    "cli.branch": "‘{given}’: 이 게임에 그런 가정은 없습니다. 1부터 {last} 사이로 적으십시오.",
    "cli.no_branches": "이 게임에는 아직 가정이 없습니다. --fork TURN으로 만들 수 있습니다.",
    "cli.full": "이 게임에는 이미 가정이 {most}개 있어 더 넣을 수 없습니다.",
    "cli.branch_kept": "가정 {number}번으로 저장했습니다: {path}",
    "cli.not_by_hand": "직접 진행한 가정이 아닙니다. --fork TURN --hand로 시작할 수 있습니다.",
    "cli.whatif_over": "이미 끝난 가정입니다. --hand 없이 다시 볼 수 있습니다.",
    "cli.whatif_rules": "다른 규칙으로 한 게임이라, 달리했다면 어땠을지 알 수 없습니다.",
    "cli.with_fork": "{option:은/는} --fork TURN과 함께 씁니다.",
    "cli.debriefed": "돌아보기: {page}. 브라우저로 여십시오. 스프레드시트가 옆에 있습니다.",
    "cli.tables": "{folder}에 표 {count}개를 썼습니다. 열의 뜻은 docs/debrief.md에 있습니다.",
    "cli.nothing_played": "{file} 게임은 한 차례도 진행되지 않아 돌아볼 것이 없습니다.",
    "cli.no_parquet": (
        "Parquet에는 pyarrow 패키지가 필요합니다: “pip install pyarrow”. “--csv”는 그냥 쓸 수 "
        "있습니다."
    ),
    "cli.no_form": "형식을 고르십시오: “--csv FOLDER”, “--parquet FOLDER”, 또는 둘 다.",
    "cli.unwritten": "{folder}에 쓸 수 없습니다: {reason}.",
    "cli.plain_over": "게임이 저장된 파일입니다. 읽을 사본에는 다른 이름을 쓰십시오: {file}",
    "cli.other_rules": (
        "다른 규칙(버전 {recorded}, 현재 {ours})으로 한 게임이라 증명할 수 없습니다."
    ),
    "cli.ours": (
        "게임 안에서 문제가 생겼습니다. 사용자의 잘못이 아닙니다({what}). 게임은 차례마다 "
        "저장되므로 resume으로 이어서 할 수 있습니다."
    ),
    "cli.stopped": "중단했습니다.",
    "cli.no_pictures": (
        "{folder}에 그림을 저장하지 못했습니다: {why}. 쓸 수 있는 폴더를 지정하십시오."
    ),
}
