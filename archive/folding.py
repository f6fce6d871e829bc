"""What two spellings of Vietnamese have in common.

FTS5 with ``unicode61 remove_diacritics 2`` folds every Vietnamese letter but one: đ stays apart from d. The functions
here supply what it lacks. All are pure, and total: any text, however broken, gives a result.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Callable
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


def _usual_letters() -> str:
    """The letters and signs of nearly every Vietnamese text: fewer than 256, the first of them NUL."""
    vowels = [nfc(vowel + tone) for vowel in "aăâeêioôơuưy" for tone in ("", *"\u0300\u0301\u0303\u0309\u0323")]
    small = "".join([*vowels, "đ"])
    ascii_signs = "\0\t\n\r" + "".join(map(chr, range(32, 127)))
    return "".join(dict.fromkeys(ascii_signs + small + small.upper() + "“”‘’–—…•\u00a0°«»½²³×"))


_USUAL = _usual_letters()
_CODES = codecs.charmap_build(_USUAL.ljust(256, "\ufffe"))


class Letters(dict[int, str]):
    """A table for ``str.translate``: each letter to another *form* of it, never more or fewer than one letter."""

    def __init__(self, form: Callable[[str], str], known: dict[int, str] | None = None) -> None:
        super().__init__(known or {})
        self._form = form
        self._usual = _USUAL.translate(self)

    def __missing__(self, code: int) -> str:
        other = self._form(chr(code))
        self[code] = other if len(other) == 1 else chr(code)
        return self[code]

    def of(self, text: str) -> str:
        """Return *text* in the other form."""
        # By way of single bytes, which takes a third of the time of str.translate.
        try:
            return codecs.charmap_decode(codecs.charmap_encode(text, "strict", _CODES)[0], "strict", self._usual)[0]
        except UnicodeEncodeError:
            return text.translate(self)

    def of_all(self, texts: list[str]) -> list[str]:
        """Return each of many short *texts* in the other form."""
        together = self.of("\0".join(texts)).split("\0")
        return together if len(together) == len(texts) else [self.of(text) for text in texts]


def _plain(letter: str) -> str:
    return fold(unicodedata.normalize("NFC", letter))


#: Small letters without marks; đ stays apart in the first, as in FTS5.
STROKED_LETTERS = Letters(_plain, {ord("đ"): "đ", ord("Đ"): "đ"})
PLAIN_LETTERS = Letters(_plain)
#: Small letters with their marks.
EXACT_LETTERS = Letters(str.lower)


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
