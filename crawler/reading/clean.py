"""One line of text as it is kept: spaces collapsed, nothing invisible in it, in NFC."""

from __future__ import annotations

import re
import unicodedata

_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")


_LETTERS = "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_RARE = re.compile(
    "[\u202a-\u202e\u2061-\u2064]|&(?:shy|zw|lrm|rlm|nobreak|#(?:173|820|828|829|6158|65279|x0*(?:ad|20|feff|180e)))",
    re.I,
)


def may_hide(source: str) -> bool:
    """Tell whether *source*, the markup of a page, may hold letters that nobody sees, as themselves or as entities."""
    return any(letter in source for letter in _LETTERS) or _RARE.search(source) is not None


def clean(text: str, hides: bool = True) -> str:
    """Return *text* with white space collapsed, invisible letters dropped, in NFC.

    *hides* is False when :func:`may_hide` has said of the whole page that there are none to look for.
    """
    line = " ".join(text.split())
    if not line.isascii():
        if hides and _INVISIBLE.search(line):
            line = " ".join(_INVISIBLE.sub("", line).split())
        if not unicodedata.is_normalized("NFC", line):
            line = unicodedata.normalize("NFC", line)
    return line
