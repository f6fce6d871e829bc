"""One line of text as it is kept: spaces collapsed, nothing invisible in it, in NFC."""

from __future__ import annotations

import re
import unicodedata

_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")


#: Rare spaces and unseen letters, each looked for by itself: a class of letters takes ten times as long to search.
_RARE = (
    "\u000b\u000c\u0085\u1680\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
    "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\ufeff"
)
_ENTITY = re.compile(
    r"&(?:shy|zw|lrm|rlm|nobreak|e[mn]sp|thinsp|hairsp|numsp|puncsp|"
    r"#(?:11|12|13|9|10|133|173|819|820|823|828|829|1228|5760|6158|65279|x0*(?:[9abcd];|ad|85|20|3000|feff|180e)))",
    re.I,
)


def may_hide(source: str) -> bool:
    """Tell whether *source*, a page's markup, may hold unseen letters or rare spaces, as themselves or as entities."""
    return any(letter in source for letter in _RARE) or _ENTITY.search(source) is not None


def clean(text: str, hides: bool = True) -> str:
    """Return *text* with white space collapsed, invisible letters dropped, in NFC.

    *hides* is False when :func:`may_hide` has said of the whole page that there are none to look for.
    """
    if hides or "\n" in text or "  " in text or "\xa0" in text or "\t" in text or "\r" in text:
        line = " ".join(text.split())
    else:
        line = text.strip()
    if not line.isascii():
        if hides and _INVISIBLE.search(line):
            line = " ".join(_INVISIBLE.sub("", line).split())
        if not unicodedata.is_normalized("NFC", line):
            line = unicodedata.normalize("NFC", line)
    return line
