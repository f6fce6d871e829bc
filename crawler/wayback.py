"""Pages saved from the Wayback Machine's own site: its bar above them taken off, their addresses as they were.

``backfill`` asks for captures as they were taken and meets none of this; who saves a page in a browser does. Only what
the Wayback Machine writes about itself is relied on: the comments round its bar, and the addresses it serves under.
"""

from __future__ import annotations

import re

_BEGIN, _END = b"<!-- BEGIN WAYBACK TOOLBAR INSERT -->", b"<!-- END WAYBACK TOOLBAR INSERT -->"
#: Before an address: the moment of the capture, and for what it is asked (``im_``: a picture).
_REPLAYED = re.compile(rb"(?:(?:https?:)?//web\.archive\.org)?/web/\d{4,14}(?:[a-z]{2}_)?/(?=https?:/)")
_SHOWN = re.compile(rb"/web/\d{14}/(https?:[^\s\"'<>]+)")


def is_replayed(body: bytes) -> bool:
    """Tell whether *body* is a page with the Wayback Machine's bar above it."""
    return 0 <= body.find(_BEGIN) < body.rfind(_END)


def as_captured(body: bytes) -> tuple[bytes, str | None]:
    """Return the page of *body* without the bar and with its own links, and its address, None if the bar has none."""
    begin = body.find(_BEGIN)
    end = body.find(_END, begin) + len(_END)
    shown = _SHOWN.findall(body, begin, end)
    page = body[:begin] + body[end:]
    return _REPLAYED.sub(b"", page), shown[-1].decode("utf-8", errors="replace") if shown else None
