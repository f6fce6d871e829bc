"""Whether an answer came whole. Half of one would be published as an article that lost its end, or end a list early.

Scrapy opens as much of a compressed answer as there is. A page may also break off by a wrong ``Content-Length``, or at
a server that ran out of time, and nothing in HTTP tells; there a page that never closes is asked for once more. On a
portal that closed its pages in the run before, it is no page then, but a failure, until it came so in three runs; on
one that is new, the rest of the run tells.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Container
from typing import TYPE_CHECKING

from scrapy import Request
from scrapy.exceptions import ResponseDataLossError
from scrapy.http import Response

from crawler.downloading.refused import RefusedRequest

if TYPE_CHECKING:
    from crawler.spiders.errand import Errand

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
#: Runs in which a page of a portal that closes its pages was cut, before it is taken for one that does not.
MOST_DOUBTED = 2
#: What is done with a page that breaks off: it is asked for again, at once or at the end of the run, or not read.
AGAIN, LATER, CUT = "again", "later", "cut"


class Endings:
    """What the pages of one run end with: how many were *seen* ``closed``, how many were taken though ``open``.

    *closing* tells whether in the run before nearly all of them closed; None on a portal that is new. There what breaks
    off is looked at again at the end of the run (*held* are such errands), when it is known how the others end.
    """

    def __init__(self, seen: Counter[str], *, closing: bool | None, held: Container[int] = ()) -> None:
        self._seen, self._closing, self._held = seen, closing, held
        self._twice = 0

    def judge(self, request: Request, response: Response) -> str:
        """Return what to do with *response*: "" to read it, else AGAIN, LATER or CUT, for its end is missing."""
        html = b"html" in (response.headers.get("Content-Type") or b"").lower()
        if response.status != 200 or not html or not _OPENS.search(response.body):
            return ""
        if _CLOSES.search(response.body):
            self._seen["closed"] += 1
            return ""
        if "asked_for_end" in request.meta:
            self._twice += 1
        elif self._twice < MOST_OPEN or self._twice * CLOSED_TO_ONE_OPEN < self._seen["closed"]:
            return AGAIN
        if verdict := self._verdict(request.meta.get("errand")):
            return verdict
        self._seen["open"] += 1
        return ""

    def _verdict(self, errand: Errand | None) -> str:
        """What is done with a page that broke off twice."""
        if errand is None or int(errand.row["attempts"]) >= MOST_DOUBTED:
            return ""
        new = self._closing is None
        closing = nearly_all_close(self._seen) if new else self._closing and self._seen["open"] <= self._seen["closed"]
        if not closing:
            return ""
        return LATER if new and errand.id not in self._held else CUT


def nearly_all_close(seen: Counter[str]) -> bool | None:
    """Whether a portal closes its pages, after a run that has *seen* some; None if it saw none."""
    if not seen.total():
        return None
    return seen["closed"] > 0 and seen["closed"] >= CLOSED_TO_ONE_OPEN * seen["open"]


class AskForEnd:
    """Downloader middleware that asks once more for a page that was marked, when it was kept, as broken off."""

    def process_response(self, request: Request, response: Response) -> Response | Request:
        """Return *response*, or the same request; raises ResponseDataLossError where the page is cut again."""
        verdict = request.meta.pop("breaks_off", "")
        if verdict == LATER:
            raise RefusedRequest("breaks-off", f"{request.url} breaks off before its end")
        if verdict == CUT:
            raise ResponseDataLossError(f"{request.url} breaks off before its end, unlike the portal's other pages")
        if verdict != AGAIN:
            return response
        again = request.replace(dont_filter=True)
        again.meta["asked_for_end"] = True
        again.meta.pop("kept", None)
        return again


def is_whole(response: Response) -> bool:
    """Tell whether *response*, which came shorter than was announced, is whole: a count may be wrong on all pages."""
    if response.headers.get("Content-Encoding"):
        return response.body.startswith(_GZIP_MAGIC) and not is_cut_off(response)
    return _END in response.body[-_TAIL:].lower()


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
