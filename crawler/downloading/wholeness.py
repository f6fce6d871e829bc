"""Whether an answer came whole. Half of one would be published as an article that lost its end, or end a list early.

Scrapy opens as much of a compressed answer as there is. A page may also break off by a wrong ``Content-Length``, or at
a server that ran out of time, and nothing in HTTP tells; there a page that never closes is asked for once more.
"""

from __future__ import annotations

import re
import zlib

from scrapy import Request
from scrapy.http import Response

#: What a page ends with; where it stands, only the check sum behind the page is missing.
_END = b"</html"
_GZIP_MAGIC = b"\x1f\x8b"
_GZIP = 16 + zlib.MAX_WBITS
#: Bytes opened at a time: a small answer may open to a huge one.
_PORTION = 1 << 16
_TAIL = 256
_OPENS = re.compile(rb"<(?:!doctype\s+html|html|body)\b", re.IGNORECASE)
_CLOSES = re.compile(rb"</(?:html|body)\s*>", re.IGNORECASE)
#: Pages that did not close when asked for again, either: a portal may write all of its pages so.
MOST_OPEN = 3
#: ... or some, among so many that close.
CLOSED_TO_ONE_OPEN = 20


class Endings:
    """What the pages of one run end with."""

    def __init__(self) -> None:
        self._closed = self._open = 0

    def breaks_off(self, request: Request, response: Response) -> bool:
        """Tell whether *response* is a page that should be asked for again, for its end is missing."""
        html = b"html" in (response.headers.get("Content-Type") or b"").lower()
        if response.status != 200 or not html or not _OPENS.search(response.body):
            return False
        if _CLOSES.search(response.body):
            self._closed += 1
            return False
        if "asked_for_end" in request.meta:
            self._open += 1
            return False
        return self._open < MOST_OPEN or self._open * CLOSED_TO_ONE_OPEN < self._closed


class AskForEnd:
    """Downloader middleware that asks once more for a page that was marked, when it was kept, as broken off."""

    def process_response(self, request: Request, response: Response) -> Response | Request:
        """Return *response*, or the same request."""
        if not request.meta.pop("breaks_off", False):
            return response
        again = request.replace(dont_filter=True)
        again.meta["asked_for_end"] = True
        again.meta.pop("kept", None)
        return again


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
