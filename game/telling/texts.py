"""The sentences that every door says, in every language."""

from __future__ import annotations

from collections.abc import Mapping

from game.telling.english import TEXTS as ENGLISH
from game.telling.korean import TEXTS as KOREAN
from game.telling.pictures_english import TEXTS as PICTURES_ENGLISH
from game.telling.pictures_korean import TEXTS as PICTURES_KOREAN
from game.telling.slip_english import TEXTS as SLIP_ENGLISH
from game.telling.slip_korean import TEXTS as SLIP_KOREAN
from game.telling.table_english import TEXTS as TABLE_ENGLISH
from game.telling.table_korean import TEXTS as TABLE_KOREAN
from game.telling.whatif_english import TEXTS as WHATIF_ENGLISH
from game.telling.whatif_korean import TEXTS as WHATIF_KOREAN

TABLES: Mapping[str, Mapping[str, str]] = {
    "en": {**ENGLISH, **TABLE_ENGLISH, **PICTURES_ENGLISH, **SLIP_ENGLISH, **WHATIF_ENGLISH},
    "ko": {**KOREAN, **TABLE_KOREAN, **PICTURES_KOREAN, **SLIP_KOREAN, **WHATIF_KOREAN},
}
