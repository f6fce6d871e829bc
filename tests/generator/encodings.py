"""How a page travels as bytes: character sets, declared or not, decomposed letters, entities, non-breaking spaces."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from html.entities import codepoint2name
from random import Random

TONES = "\u0300\u0301\u0303\u0309\u0323"
Headers = tuple[tuple[str, str], ...]


def cp1258(text: str) -> bytes:
    """windows-1258 has no letter with both a mark and a tone: the tone follows as a letter of its own."""
    return "".join(map(_in_cp1258, unicodedata.normalize("NFC", text))).encode("cp1258", "xmlcharrefreplace")


@cache
def _in_cp1258(letter: str) -> str:
    try:
        letter.encode("cp1258")
    except UnicodeEncodeError:
        parts = unicodedata.normalize("NFD", letter)
        tone = "".join(mark for mark in parts if mark in TONES)
        return unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in TONES)) + tone
    return letter


def _outside_tags(text: str, change: Callable[[str], str]) -> str:
    """Apply *change* to the text between tags, not to tags, scripts, styles or comments."""
    parts = re.split(r"(<(?:script|style)\b.*?</(?:script|style)>|<!--.*?-->|<[^>]*>)", text, flags=re.S | re.I)
    return "".join(part if at % 2 else change(part) for at, part in enumerate(parts))


def _named(text: str) -> str:
    return "".join(f"&{codepoint2name[ord(c)]};" if 127 < ord(c) < 256 else c for c in text)


def _decimal(text: str) -> str:
    return "".join(f"&#{ord(c)};" if ord(c) > 127 else c for c in text)


def _hexadecimal(text: str) -> str:
    return "".join(f"&#x{ord(c):X};" if ord(c) > 127 else c for c in text)


def _declared(text: str, charset: str) -> str:
    return text.replace("{charset}", f'<meta charset="{charset}">')


def _http_equiv(text: str, charset: str) -> str:
    return text.replace("{charset}", f'<meta http-equiv="Content-Type" content="text/html; charset={charset}" />')


def encode(text: str, how: str, rng: Random) -> tuple[bytes, Headers]:  # noqa: PLR0911 - one return a way
    """Return the bytes of *text* in one of the ways of ``WAYS`` and the headers that go with them."""
    plain = text.replace("{charset}", "")
    if how == "cp1258":
        return cp1258(_declared(text, "windows-1258")), ()
    if how == "cp1258-header":
        return cp1258(plain), (("Content-Type", "text/html; charset=windows-1258"),)
    if how == "utf16le":
        return b"\xff\xfe" + plain.encode("utf-16-le"), ()
    if how == "utf16be":
        return b"\xfe\xff" + plain.encode("utf-16-be"), ()
    if how == "bom":
        return b"\xef\xbb\xbf" + plain.encode(), ()
    if how == "header":
        return plain.encode(), (("Content-Type", "text/html; charset=UTF-8"),)
    if how == "undeclared":
        return plain.encode(), ()
    if how == "nfd":
        return unicodedata.normalize("NFD", _declared(text, "utf-8")).encode(), ()
    if how in {"named", "decimal", "hex"}:
        change = {"named": _named, "decimal": _decimal, "hex": _hexadecimal}[how]
        return _outside_tags(_http_equiv(text, "utf-8"), change).encode(), ()
    if how == "nbsp":
        spaced = _outside_tags(
            _declared(text, "utf-8"), lambda s: re.sub(" ", lambda m: "&nbsp;" if rng.random() < 0.05 else " ", s)
        )
        return spaced.encode(), ()
    if how == "http-equiv":
        return _http_equiv(text, "utf-8").encode(), ()
    return _declared(text, "utf-8").encode(), ()


WAYS = (
    "declared", "declared", "declared", "http-equiv", "undeclared", "header", "bom", "utf16le", "utf16be", "cp1258",
    "cp1258-header", "nfd", "named", "decimal", "hex", "nbsp",
)  # fmt: skip
