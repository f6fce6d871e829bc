"""Pages that show nothing: a script sends every browser on, after setting a cookie or to another address.

Firewalls before Vietnamese portals answer a visitor without their cookie (``D1N``) so, in some 180 bytes under status
200, whatever was asked for: pages, pictures, robots.txt.
"""

from __future__ import annotations

import re

#: Bytes: the largest known is under one kilobyte.
LARGEST_STUB = 4096
_UNSEEN = re.compile(
    r"<(script|style|noscript|title)\b[^>]{0,500}>.*?</\1\s{0,9}>|<!--.*?-->|<[^<>]{0,2000}>",
    re.I | re.S,
)
#: What a reader can follow or use without a script: old home pages are frames, or a picture that is a link.
_WAYS = re.compile(r"<(?:a|area|i?frame|form|input|button|object|embed)\b", re.I)
#: A name and a value that the script holds as they are; what it has to work out first only a browser knows.
_COOKIE = re.compile(
    r"document\.cookie\s{0,9}=\s{0,9}(['\"`])\s{0,9}([\w!#$%&*.^|~-]{1,100})=([^'\"`;\s\\$]{1,1000})\s{0,9}"
    r"(?:;[^'\"`]{0,500})?\1(?!\s{0,9}\+\s{0,9}(?!['\"`]\s{0,9};))"
)
_SETS = "document.cookie"
_LOADS = re.compile(
    r"location\.(?:reload|replace|assign)\s{0,9}\(|location(?:\.href)?\s{0,9}=(?!=)|history\.go\(\s{0,9}0"
)
_ADDRESS = re.compile(
    r"location(?:\.href)?\s{0,9}=\s{0,9}(['\"])([^'\"]{1,2000})\1\s{0,9}(?![\s+])"
    r"|location\.(?:replace|assign)\(\s{0,9}(['\"])([^'\"]{1,2000})\3\s{0,9}\)"
)


def shows_nothing(text: str) -> bool:
    """Tell whether the page *text* is so small and bare that a browser shows nothing of it, and no way on."""
    return len(text) <= LARGEST_STUB and not (_WAYS.search(text) or _UNSEEN.sub("", text).strip())


def is_gate(text: str) -> bool:
    """Tell whether the page *text* shows nothing, and its script loads it again or sets a cookie first."""
    if not (_LOADS.search(text) and shows_nothing(text)):
        return False
    return _SETS in text or not _ADDRESS.search(text)


def cookies_asked(body: bytes) -> dict[str, str]:
    """Return the cookies that the page *body* only sets before it loads itself, or another page; mostly none."""
    if len(body) > LARGEST_STUB or _SETS.encode() not in body:
        return {}
    text = body.decode("utf-8", "replace")
    return {name: value for _, name, value in _COOKIE.findall(text)} if is_gate(text) else {}


def addresses_asked(text: str) -> list[str]:
    """Return the addresses to which the script of a page that shows nothing sends a browser on."""
    if not shows_nothing(text):
        return []
    return [plain or called for _, plain, _, called in _ADDRESS.findall(text)]
