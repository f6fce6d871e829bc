"""Pages that ask their reader to fill in a form, with a sentence or two on how to."""

from __future__ import annotations

import re

from crawler.reading.body.region import Region
from crawler.reading.page.document import Document

_HINT = re.compile(
    r"\b(?:mẫu|biểu mẫu|form|phiếu)\b.{0,20}\b(?:dưới đây|bên dưới|sau đây|below)\b|\(\s?\*\s?\)|"
    r"\bfields? marked with\b|\b(?:complete|fill (?:in|out)) the form\b",
    re.I,
)
#: No such hint is longer, and the fields stand so near below it (blocks).
_LONGEST_HINT, _REACH_OF_FIELDS = 600, 3


def asks_to_fill_in(document: Document, region: Region, text: str) -> bool:
    """Tell whether *text*, all that stands below a title, says how to fill in the form whose fields follow."""
    if len(text) > _LONGEST_HINT or not _HINT.search(text):
        return False
    return any(index in document.asked for index in range(region.end, region.end + _REACH_OF_FIELDS))
