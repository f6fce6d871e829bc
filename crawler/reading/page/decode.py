"""Bytes and headers to text: the one place that decodes.

Order of belief: byte order mark; text that is valid UTF-8 beyond ASCII (nothing else looks like it), but for a few
bytes that something cut off; the header; the declaration inside the page; zero bytes (UTF-16 without a mark);
windows-1258, the old Vietnamese set. NFC is made per block, after entities are resolved, because an entity may carry a
combining mark.
"""

from __future__ import annotations

import codecs
import re

from archive.models import Page
from crawler.reading.errors import NotHtmlError, TooLargeError, UndecodableError

#: No article page comes near; a larger answer is refused, not read for minutes.
MAX_BYTES = 10_000_000

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"Rar!",
    b"\xd0\xcf\x11\xe0",
    b"RIFF",
)
_FEED = re.compile(
    rb"^\s*<\?xml[^>]{0,200}>\s*(?:<!--.{0,500}?-->\s*|<\?[^>]{0,200}>\s*)*<(?!html|!doctype\s+html)", re.I | re.S
)
_META = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)
_XML = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{2,40})", re.I)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)
_HTML_TYPES = (
    "",
    "text/html",
    "application/xhtml+xml",
    "text/plain",
    "application/octet-stream",
    "text/xml",
    "application/xml",
)
#: What browsers do: Latin-1 labels mean windows-1252.
_ALIASES = {
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "windows-1258": "cp1258",
}
_HEAD = 4096
_SAMPLE = 1000
#: Control characters that no text has; in UTF-8 each is a byte of its own.
_CONTROLS = bytes((*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)))


def decode(page: Page) -> str:
    """Return the text of *page*.

    Raises NotHtmlError for pictures, documents, feeds and empty answers, TooLargeError beyond ten megabytes,
    UndecodableError when no character set gives text.
    """
    return decode_twice(page)[0]


def decode_twice(page: Page) -> tuple[str, bytes]:
    """Return the text of *page*, and the same in UTF-8 as the parser takes it: mostly the bytes that came.

    Raises the errors of :func:`decode`.
    """
    body = page.body
    _refuse(page, body)
    nul = b"\x00" in body
    for mark, name in _MARKS:
        if body.startswith(mark):
            return _encoded(_clean(body[len(mark) :].decode(name, "replace"), nul))
    wide = _utf16(body) if nul else None
    if wide:
        return _encoded(_clean(body.decode(wide, "replace"), nul))
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return _encoded(_clean(_eight_bit(page, body), nul))
    cleaned = _clean(text, nul)
    return (text, body) if cleaned == text else _encoded(cleaned)


def _encoded(text: str) -> tuple[str, bytes]:
    return text, text.encode("utf-8", "replace")


def _refuse(page: Page, body: bytes) -> None:
    if len(body) > MAX_BYTES:
        raise TooLargeError(f"The answer has {len(body)} bytes; no article page has more than {MAX_BYTES}.")
    if body.isspace() or not body:
        raise NotHtmlError("The answer is empty.")
    if body.startswith(_MAGIC) or page.mime not in _HTML_TYPES:
        raise NotHtmlError(f"The answer is not an HTML page ({page.mime or 'binary data'}).")
    if _FEED.match(body[:_HEAD]):
        raise NotHtmlError("The answer is XML (a feed or a sitemap), not an HTML page.")


def _utf16(body: bytes) -> str | None:
    """Tell UTF-16 without a mark by its zero bytes: markup is mostly ASCII, so every other byte is zero."""
    sample = body[:2000]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if even + odd < len(sample) * 0.2:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _eight_bit(page: Page, body: bytes) -> str:
    broken = body.decode("utf-8", "replace")
    if _mostly_utf8(body, broken):
        return broken
    for name in _declared(page, body):
        text = _try(body, name)
        if text is not None:
            return text
    return body.decode("cp1258", "replace")


def _declared(page: Page, body: bytes) -> list[str]:
    head = body[:_HEAD]
    found = [match.group(1) for match in (_CHARSET.search(page.header("content-type") or ""),) if match]
    found += [match.group(1).decode("ascii", "replace") for match in (_META.search(head), _XML.search(head)) if match]
    return [_ALIASES.get(name.lower(), name.lower()) for name in found]


def _try(body: bytes, name: str) -> str | None:
    """Decode by a declared 8-bit set; UTF-8 and UTF-16 have been tried by then, and some codecs are not for text."""
    try:
        if not codecs.lookup(name)._is_text_encoding or name.replace("_", "-").startswith("utf"):
            return None
        return body.decode(name, "replace")
    except (LookupError, UnicodeError):
        return None


def _mostly_utf8(body: bytes, decoded: str) -> bool:
    """Tell UTF-8 with a few broken bytes from another set: there, most bytes beyond ASCII break."""
    return decoded.count("\ufffd") * 4 < max(_beyond_ascii(body), 1)


_DELETE_ASCII = bytes(range(128))


def _beyond_ascii(body: bytes) -> int:
    return len(body.translate(None, _DELETE_ASCII))


def _clean(text: str, nul: bool) -> str:
    """Drop NUL (if *nul*) and the mark; refuse text that is mostly control characters."""
    sample = text[:_SAMPLE]
    encoded = sample.encode("utf-8", "replace")
    controls = len(encoded) - len(encoded.translate(None, _CONTROLS))
    if controls > max(len(sample) * 0.1, 3) or sample.count("\ufffd") > len(sample) * 0.3:
        raise UndecodableError("The bytes of the answer are not text in any known character set.")
    return (text.replace("\x00", "") if nul else text).lstrip("\ufeff")
