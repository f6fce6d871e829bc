"""How the pages of the second sealed part travel: the ways of ``encodings`` and a few more."""

from __future__ import annotations

import re
import unicodedata
from random import Random

from tests.generator.encodings import Headers, encode

WAYS = (
    "declared", "undeclared", "cp1258", "bom", "named", "utf16le", "nfd", "nbspall", "http-equiv", "utf16be", "undeclared",
    "decimal", "cp1258", "utf16lebare", "nbsp", "hex", "nfdbom", "mixed", "declared", "utf16bebare", "header", "rawnbsp",
    "undeclared", "bom", "declared", "http-equiv", "cp1258", "nfd", "undeclared", "declared",
)  # fmt: skip
TEXT = re.compile(r"(<(?:script|style)\b.*?</(?:script|style)>|<!--.*?-->|<[^>]*>)", re.S | re.I)


def _between_tags(text: str, old: str, new: str) -> str:
    parts = TEXT.split(text)
    return "".join(part if at % 2 else re.sub(old, new, part) for at, part in enumerate(parts))


def _mixed(text: str, rng: Random) -> str:
    """Some letters as numbers, some as they are, as an old editor leaves them."""
    parts = TEXT.split(text)
    for at in range(0, len(parts), 2):
        parts[at] = "".join(f"&#{ord(c)};" if ord(c) > 127 and rng.random() < 0.5 else c for c in parts[at])
    return "".join(parts)


def travel(text: str, how: str, rng: Random) -> tuple[bytes, Headers]:  # noqa: PLR0911 - one return a way
    """The bytes of *text* sent in the way *how*, and their headers."""
    plain = text.replace("{charset}", "")
    declared = text.replace("{charset}", '<meta charset="utf-8">')
    if how == "utf16lebare":
        return plain.encode("utf-16-le"), ()
    if how == "utf16bebare":
        return plain.encode("utf-16-be"), ()
    if how == "nfdbom":
        return b"\xef\xbb\xbf" + unicodedata.normalize("NFD", plain).encode(), ()
    if how == "nbspall":
        return _between_tags(declared, r"(?<=\S) (?=\S)", "&nbsp;").encode(), ()
    if how == "rawnbsp":
        return _between_tags(declared, r"(?<=\S) (?=\S)", "\u00a0").encode(), ()
    if how == "mixed":
        return _mixed(declared, rng).encode(), ()
    return encode(text, how, rng)
