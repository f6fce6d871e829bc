"""Whether a compressed answer came whole. Scrapy opens as much as there is, which would publish half an article."""

from __future__ import annotations

import zlib

from scrapy.http import Response

#: What a page ends with; where it stands, only the check sum behind the page is missing.
_END = b"</html"
_GZIP_MAGIC = b"\x1f\x8b"
_GZIP = 16 + zlib.MAX_WBITS
#: Bytes opened at a time: a small answer may open to a huge one.
_PORTION = 1 << 16
_TAIL = 256


def is_cut_off(response: Response) -> bool:
    """Tell whether *response* is gzip that breaks off before its end."""
    coding = (response.headers.get("Content-Encoding") or b"").strip().lower()
    if coding not in (b"gzip", b"x-gzip") or not response.body.startswith(_GZIP_MAGIC):
        return False
    stream, tail, waiting = zlib.decompressobj(_GZIP), b"", response.body
    try:
        while waiting and not stream.eof:
            opened = stream.decompress(waiting, _PORTION)
            tail, waiting = (tail + opened)[-_TAIL:], stream.unconsumed_tail
    except zlib.error:
        return False  # damaged rather than cut: opening it says so
    return not stream.eof and _END not in tail.lower()
