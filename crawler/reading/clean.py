"""One line of text as it is kept: spaces collapsed, nothing invisible in it, in NFC."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import partial

_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_MOST_WORDS = 8192


# normalize() looks first whether there is work; asking is_normalized() before would make it do the work twice
_nfc = partial(unicodedata.normalize, "NFC")


def clean(text: str, composed: Callable[[str], str] = _nfc) -> str:
    """Return *text* with white space collapsed, invisible letters dropped, in NFC (as *composed* makes it).

    ``isprintable`` is false for every space but the plain one and for every letter that nobody sees, and it is thirty
    times as fast as looking for them; to replace what breaks a line in the source is four times as fast as to part the
    words and join them anew. Most lines need no more.
    """
    line = text
    if not line.isprintable():
        line = line.replace("\n", " ").replace("\r", " ").replace("\t", " ").replace("\xa0", " ")
        if not line.isprintable():
            line = " ".join(_INVISIBLE.sub("", " ".join(line.split())).split())
    while "  " in line:
        line = line.replace("    ", " ").replace("  ", " ")
    line = line.strip()
    return line if line.isascii() else composed(line)


class _Composed(dict[str, str]):
    """Words in NFC; a look-up costs half of what a cached function costs."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_WORDS:
            self.clear()
        self[word] = unicodedata.normalize("NFC", word)
        return self[word]


_COMPOSED = _Composed()


def composed_by_words(line: str) -> str:
    """Return *line* in NFC, where its letters are put together with marks.

    That costs a thousand instructions a letter, and a language has few syllables: each is composed once.
    """
    return " ".join(map(_COMPOSED.__getitem__, line.split(" ")))


#: What :func:`clean` does, for pages of such letters.
clean_marked = partial(clean, composed=composed_by_words)
