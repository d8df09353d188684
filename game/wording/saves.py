"""Why a save cannot be opened or written, in words."""

from __future__ import annotations

from game.saves.refusal import SaveRefusal

SENTENCES: dict[str, dict[str, str]] = {
    "missing": {
        "en": "There is no file {file}.",
        "ko": "파일이 없습니다: {file}",
    },
    "unreadable": {
        "en": "{file} cannot be read: {reason}.",
        "ko": "파일을 읽을 수 없습니다: {file} ({reason})",
    },
    "unwritable": {
        "en": "The game could not be written to {file}: {reason}. What was there is untouched.",
        "ko": "게임을 저장하지 못했습니다: {file} ({reason}). 이전 파일은 그대로 있습니다.",
    },
    "too_large": {
        "en": "{file} is larger than any saved game ({most} MB).",
        "ko": "저장 파일이라기에는 너무 큽니다(최대 {most}MB): {file}",
    },
    "not_a_save": {
        "en": "{file} is not a saved game.",
        "ko": "저장된 게임이 아닙니다: {file}",
    },
    "plain_copy": {
        "en": "{file} is a copy for people to read. The game itself is the file it was made from.",
        "ko": "사람이 읽도록 만든 사본입니다. 게임은 사본을 만든 원래 파일에 있습니다: {file}",
    },
    "truncated": {
        "en": "{file} breaks off: its end is missing.",
        "ko": "파일이 중간에 끊겨 있습니다: {file}",
    },
    "damaged": {
        "en": "{file} is damaged: its content does not fit its checksum.",
        "ko": "파일이 손상되었습니다. 내용과 검사합이 맞지 않습니다: {file}",
    },
    "newer": {
        "en": "{file} was saved by a newer version of the game"
        " (format {format}; this version reads up to {ours}).",
        "ko": "더 새로운 버전에서 저장한 게임입니다"
        "(형식 {format}, 이 버전은 {ours}까지 읽습니다): {file}",
    },
    "malformed": {
        "en": "{file} is not written as saved games are (near {where}).",
        "ko": "저장 파일의 형식이 아닙니다({where} 부근): {file}",
    },
    "too_deep": {
        "en": "{file} is nested deeper than any saved game ({most} levels).",
        "ko": "저장 파일보다 깊이 중첩되어 있습니다(최대 {most}단계): {file}",
    },
    "duplicate_key": {
        "en": "{file} says the same thing twice: “{key}”.",
        "ko": "같은 항목이 두 번 나옵니다({key}): {file}",
    },
    "wrong_shape": {
        "en": "{file} is whole, but its content is not that of a saved game (at {where}).",
        "ko": "파일은 온전하지만 저장된 게임의 내용이 아닙니다({where}): {file}",
    },
    "not_canonical": {
        "en": "{file} has been rewritten by another program; saved games are written one way only.",
        "ko": "다른 프로그램이 다시 쓴 파일입니다. 저장 파일의 표기는 한 가지뿐입니다: {file}",
    },
    "out_of_order": {
        "en": "In {file}, turn {turn} does not follow from what was played before it:"
        " turns have been changed, moved or left out.",
        "ko": "{turn}번째 차례가 앞선 기록과 이어지지 않습니다."
        " 차례가 바뀌었거나 빠졌습니다: {file}",
    },
    "other_scenario": {
        "en": "{file} carries another scenario than the one it was played in"
        " (played: {recorded}, inside: {found}).",
        "ko": "실제로 한 시나리오와 파일 안의 시나리오가 다릅니다"
        "(게임: {recorded}, 파일: {found}): {file}",
    },
    "broken_scenario": {
        "en": "The scenario inside {file} has mistakes ({count}) and cannot be played.",
        "ko": "파일 안의 시나리오에 오류가 {count}개 있어 열 수 없습니다: {file}",
    },
    "does_not_fit": {
        "en": "{file} names something that its scenario does not have: {what} “{id}”.",
        "ko": "시나리오에 없는 것이 적혀 있습니다({what}: {id}): {file}",
    },
}
"""For each code of saves.refusal.CODES, the sentence in each language."""


def refusal_sentence(refusal: SaveRefusal, language: str) -> str:
    """What is wrong with a save, in one sentence."""
    texts = SENTENCES[refusal.code]
    return texts.get(language, texts["en"]).format(**refusal.parameters)
