"""What the stage says in Korean."""

TEXTS: dict[str, str] = {
    "stage.turn": "{turns}차례 중 {turn}번째",
    "stage.was": "{turn}번째 차례의 결과",
    "stage.clock.up": "시간이 끝났습니다",
    "stage.clock.more": "+1분",
    # keys
    "stage.key.blank": "화면 끄기·켜기",
    "stage.key.pause": "시계 멈추기·다시 가기",
    "stage.key.minute": "1분 더 주기",
    "stage.key.reveal": "이번 차례 공개",
    "stage.key.type": "{seat} 코드 입력",
    "stage.keys.turn": "← → Page Up, Page Down",
    "stage.key.turn": "다음·이전 단계 또는 쪽",
    "stage.key.tools": "교사용 도구",
    # pages
    "stage.page.now": "현재 상황",
    "stage.page.text": "배경",
    "stage.page.news": "있었던 일",
    "stage.page.map": "지도",
    "stage.page.asked": "{seat}에 대한 질문",
    "stage.page.talk": "협상 테이블",
    "stage.clocks": "다가오는 시한",
    "stage.words": "지금",
    "stage.idea": "이번에 새로 배울 것",
    "stage.answers": "다른 나라의 반응",
    "stage.came": "그 결과",
    "stage.said": "협상 테이블에서",
    "stage.why": "움직인 까닭",
    "stage.asked": "{seat}에 묻습니다: {title}",
    "stage.usual": "{words} (답하지 않으면 이것으로 정해집니다)",
    "stage.costs": "{words} · 비용 {cost}",
    # seats
    "stage.seat.open": "{seat}: 코드 입력",
    "stage.seat.waiting": "{seat}: 봉인 전",
    "stage.seat.sealed": "{seat}: 봉인 마침",
    "stage.reveal": "이번 차례 공개",
    "stage.reveal.force": "기다리지 않고 공개",
    "stage.step": "{step}/{steps}단계",
    "stage.step.next": "다음",
    "stage.step.turn": "다음 차례로",
    "stage.step.end": "결말로",
    # typing
    "stage.typing": "{seat}: 쪽지의 코드",
    "stage.typing.how": (
        "코드를 띄어 쓰고 Enter를 누르십시오. 이번 차례를 넘기려면 0만 입력합니다. 입력한 내용은 "
        "보이지 않습니다. Backspace를 누르면 처음부터 다시 입력합니다."
    ),
    "stage.typing.enter": "봉인",
    "stage.typing.sheet": "코드 목록 보기",
    "stage.typing.empty": "입력한 것이 없습니다. 이번 차례에 아무것도 하지 않는 팀은 0을 적습니다.",
    "stage.typing.unknown": (
        "{place}번째 코드가 없는 코드이거나 덜 적혔습니다. 그 코드만 다시 입력하십시오. Enter만 "
        "누르면 빼고 갑니다. 나머지는 그대로 있습니다."
    ),
    "stage.typing.twice": (
        "{place}번째 코드가 다른 코드와 겹칩니다. 그 코드만 다시 입력하십시오. Enter만 누르면 "
        "빼고 갑니다. 나머지는 그대로 있습니다."
    ),
    "stage.typing.closed": (
        "{place}번째 코드는 이번 차례에 실행할 수 없습니다. 그 자리에 다른 코드를 입력하십시오. "
        "Enter만 누르면 빼고 갑니다. 나머지는 그대로 있습니다."
    ),
    "stage.typing.too_much": (
        "코드마다 실행할 수는 있지만 모두 함께는 할 수 없습니다. 비용, 조치 수(최대 {most}개), "
        "함께 내릴 수 없는 조치를 확인하고 뺄 코드를 입력하십시오."
    ),
    # codes
    "stage.codes": "{seat}의 코드",
    "stage.codes.how": (
        "한 차례에 조치는 최대 {most}개입니다. 번호는 차례가 바뀌어도 그대로입니다. 지금 실행할 "
        "수 있는지는 여기에 나오지 않습니다."
    ),
    # talk
    "stage.talk.over": "이번 차례에 협상 테이블에서 할 말은 모두 오갔습니다.",
    "stage.talk.floor": "{seat:이/가} 발언할 차례입니다 (이번 차례에 {left}번 남음)",
    "stage.talk.silent": "아무 말도 하지 않기",
    "stage.talk.draft": "초안 내놓기",
    "stage.talk.counter": "다른 초안으로 답하기",
    "stage.talk.accept": "초안 받아들이기",
    "stage.talk.tie_hands": "공언하기",
    "stage.talk.walk_out": "퇴장하기",
    "stage.talk.cannot": "지금은 그렇게 말할 수 없습니다.",
    "stage.draft": "{seat}의 초안: {title}",
    "stage.draft.put": "초안 내놓기",
    # tools
    "stage.tools": "교사용 도구",
    "stage.tools.slips": "쪽지 인쇄: “python3 main.py slips SCENARIO --lang ko --out slips.html”",
    "stage.tools.pace": "차례마다 주는 시간",
    "stage.tools.minutes": "{minutes}분",
    "stage.tools.undo": "지난 차례 되돌리기",
    "stage.tools.finish": "여기서 마치고 결말 보기",
    # before something is done
    "stage.unseal.title": "{seat}의 봉인을 여시겠습니까?",
    "stage.unseal.text": (
        "코드를 새로 입력합니다. 공개하기 전까지 아무도 입력하지 않으면 앞서 봉인한 것이 그대로 "
        "적용됩니다."
    ),
    "stage.unseal.yes": "열기",
    "stage.force.title": "기다리지 않고 공개하시겠습니까?",
    "stage.force.text": (
        "아직 봉인하지 않은 쪽: {seats}. 봉인하지 않은 쪽은 이번 차례를 넘기거나, 봉인했다가 다시 "
        "연 것이 있으면 그대로 합니다."
    ),
    "stage.force.yes": "공개",
    "stage.tie_hands.title": "{seat} 측이 물러서지 않겠다고 공언합니까?",
    "stage.tie_hands.text": (
        "물러서지 않을 선을 공개적으로 말합니다. 정치적 자산이 들고, 그 말에 묶입니다."
    ),
    "stage.tie_hands.yes": "공언하기",
    "stage.walk_out.title": "{seat} 측이 협상장에서 퇴장합니까?",
    "stage.walk_out.text": "협상 테이블이 한동안 닫히고, 놓여 있던 초안은 효력을 잃습니다.",
    "stage.walk_out.yes": "퇴장하기",
    "stage.finish.title": "여기서 게임을 마치시겠습니까?",
    "stage.finish.text": (
        "남은 차례({turns}번)는 양측 모두 조치 없이 지나갑니다. 이미 시작된 일과 다른 나라의 "
        "행동은 계속되고, 이어서 결말이 나옵니다. 지금 봉인된 결정은 그대로 쓰입니다."
    ),
    "stage.finish.yes": "결말 보기",
    "stage.undo.title": "{turn}번째 차례를 되돌리시겠습니까?",
    "stage.undo.text": (
        "{turn}번째 차례를 같은 주사위로 처음부터 다시 합니다. 그 차례에 봉인한 것은 보여 주지도 "
        "남기지도 않습니다. 종이 쪽지에 적혀 있습니다."
    ),
    "stage.undo.yes": "되돌리기",
}
