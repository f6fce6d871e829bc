"""Syllables: how names are cut up and compared.

Two syllables are the same when they have the same letters and the same tone, wherever the tone mark stands (``hoà`` and
``hòa``, also the slip ``ngọai``), composed or decomposed, in any letter case. Accents do tell names apart: ``Lào`` is a
country, ``Lão`` is not. A name may be written with blanks, with hyphens, or in one word (``Phông Sa Lỳ``,
``Phông-Sa-Lỳ``, ``PhôngSaLỳ``).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_LATIN = [chr(code) for code in range(0x41, 0x1F00) if chr(code).isalpha() and not 0x370 <= code < 0x1E00]
#: Character classes for the insides of [...]: capitals, marks, and everything else of the Latin script.
UPPER = "".join(letter for letter in _LATIN if letter.isupper())
MARKS = "\u0300-\u036f"
LOWER = "".join(letter for letter in _LATIN if not letter.isupper()) + MARKS

#: A syllable that begins with a capital, or a run of capitals; ``PhôngSaLy`` is three of them.
CAPITAL = re.compile(rf"[{UPPER}][{LOWER}]+|(?:[{UPPER}][{MARKS}]*)+(?![{LOWER}])")
#: Any syllable.
SYLLABLE = re.compile(rf"{CAPITAL.pattern}|[{LOWER}]+")
#: What may stand between two syllables of one name: a hyphen, blanks, a line end or nothing.
BETWEEN = re.compile(r"[-\u2010\u2011\u2013\u00ad'\u2019]|[ \t\u00a0\u202f]*\n?[ \t\u00a0]*")
#: A dash with blanks round it joins only names that are written so (``Bà Rịa - Vũng Tàu``).
DASHED = re.compile(r"[ \u00a0][-\u2010-\u2014][ \u00a0]")

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_TONE = re.compile(f"[{_TONES}]")


@lru_cache(maxsize=65536)
def key(syllable: str) -> str:
    """Return what a syllable shares with all its spellings: small letters without tone, then the tone."""
    spread = unicodedata.normalize("NFD", syllable).lower()
    return unicodedata.normalize("NFC", _TONE.sub("", spread)) + "".join(_TONE.findall(spread))


_SPREAD = re.compile(rf"[^{MARKS}][{MARKS}]+")


def composed(text: str) -> tuple[str, Sequence[int]]:
    """Return *text* with its letters and marks composed, and for each of its positions the one in *text*."""
    if unicodedata.is_normalized("NFC", text):
        return text, range(len(text) + 1)
    pieces, places, position = [], [], 0
    for spread in _SPREAD.finditer(text):
        letter = unicodedata.normalize("NFC", spread.group())
        pieces += [text[position : spread.start()], letter]
        places += [*range(position, spread.start()), *[spread.start()] * len(letter)]
        position = spread.end()
    return "".join(pieces) + text[position:], [*places, *range(position, len(text) + 1)]


def plain(text: str) -> str:
    """Return *text* without marks and with d for đ, letter case kept: ``Điện Biên`` gives ``Dien Bien``."""
    bare = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    return bare.replace("đ", "d").replace("Đ", "D")


def squeezed(text: str) -> str:
    """Return *text* without marks, letter case, blanks and punctuation: what all ways to type a name share."""
    return "".join(letter for letter in plain(text).lower() if letter.isalnum())
