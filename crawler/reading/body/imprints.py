"""The box below a text that tells of the page itself: its title again above its address."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from crawler.reading.page.document import Document
from crawler.reading.page.words import words

_REACH, _TITLE_END = 5, 12
_LABEL = re.compile(r"[^\W\d][^:：]{1,24}[:：]\s?")


def end_of_title(title: str) -> str:
    """Return how a line that opens such a box below the *title* ends."""
    return title[-_TITLE_END:]


def opens_imprint(document: Document, title: str, index: int) -> bool:
    """Tell whether block *index*, which ends as the *title* does, is the title again, labelled or not, and the page's
    own address follows within few lines.
    """
    line = document.blocks[index].text
    if len(line) > len(title) + 30:
        return False
    label = _LABEL.match(line)
    if words(line) != words(title) and not (label and words(line[label.end() :]) == words(title)):
        return False
    below = range(index + 1, min(index + 1 + _REACH, len(document.blocks)))
    return any(_tells_address(document, at) for at in below)


def is_in_footer(document: Document, index: int) -> bool:
    """Tell whether the line stands in the ``<footer>`` of the site: what it says of itself."""
    return document.nearest(index, ("footer",)) >= 0 > document.nearest(index, ("article", "main"))


def _tells_address(document: Document, index: int) -> bool:
    """Tell whether the line shows the path of the page's own address."""
    path = unquote(urlsplit(document.page.url).path).strip("/")
    return len(path) > 1 and "://" in document.blocks[index].text and path in unquote(document.blocks[index].text)
