"""What two spellings of Vietnamese have in common.

FTS5 with ``unicode61 remove_diacritics 2`` folds every Vietnamese letter but one: đ stays apart from d. The functions
here supply what it lacks. All are pure, and total: any text, however broken, gives a result.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import product

#: A run of letters and digits, as FTS5's unicode61 parts words (underscores and marks of their own part them).
WORD = re.compile(r"[^\W_]+")

#: More letters d than this in one word are not tried one by one: the folded column finds the plain form anyway.
_MOST_D = 3


def nfc(text: str) -> str:
    """Return *text* composed (NFC), without NUL and without lone surrogates, which SQLite cannot take."""
    whole = text.encode("utf-8", "ignore").decode("utf-8").replace("\0", " ")
    return unicodedata.normalize("NFC", whole)


def fold(text: str) -> str:
    """Return *text* in small letters, without marks, and with d for đ: what is the same when typed without accents."""
    bare = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    return bare.lower().replace("đ", "d")


class _Letters(dict[int, str]):
    """A table for ``str.translate``: each letter to its plain small one, never more or fewer than one letter."""

    def __missing__(self, code: int) -> str:
        plain = fold(unicodedata.normalize("NFC", chr(code)))
        self[code] = plain if len(plain) == 1 else chr(code)
        return self[code]


#: đ stays apart in the first, as in FTS5.
STROKED_LETTERS = _Letters({ord("đ"): "đ", ord("Đ"): "đ"})
PLAIN_LETTERS = _Letters()


def folded_words(text: str) -> str:
    """Return each different word of *text* that holds đ, folded, parted by blanks: the column ``articles.folded``.

    It lets a plain ``match 'doi ngoai'`` find ``đối ngoại`` in any SQLite shell, at a tenth of a folded copy's size.
    """
    stroked = dict.fromkeys(word for word in WORD.findall(nfc(text)) if "đ" in word or "Đ" in word)
    return " ".join(dict.fromkeys(map(fold, stroked)))


def is_accented(word: str) -> bool:
    """Tell whether *word* was typed with accents (đ counts), so that its exact spelling is worth looking for."""
    return fold(word) != word.lower()


def stroke_variants(word: str) -> tuple[str, ...]:
    """Return *word* with every d of it read as d or as đ: ``dien`` gives ``dien`` and ``đien``."""
    small = word.lower()
    if small.count("d") > _MOST_D:
        return (small, small.replace("d", "đ", 1))
    choices = [("d", "đ") if letter == "d" else (letter,) for letter in small]
    return tuple("".join(letters) for letters in product(*choices))


def _tone_pairs() -> dict[str, str]:
    """Pairs of the same rhyme with its tone mark on the one vowel or the other: ``òa`` and ``oà``."""
    pairs = {}
    for first, second in ("oa", "oe", "uy"):
        for mark in "\u0300\u0301\u0303\u0309\u0323":
            left, right = nfc(first + mark) + second, first + nfc(second + mark)
            pairs[left], pairs[right] = right, left
    return pairs


_PAIRS = _tone_pairs()
_PAIR = re.compile("|".join(_PAIRS))


@lru_cache(maxsize=4096)
def tone_variants(word: str) -> tuple[str, ...]:
    """Return *word* as spelled and with its tone mark on the neighbouring vowel: ``hoà``, ``hòa``; ``uỷ``, ``ủy``."""
    small = nfc(word).lower()
    other = _PAIR.sub(lambda match: _PAIRS[match.group()], small)
    return (small,) if other == small else (small, other)
