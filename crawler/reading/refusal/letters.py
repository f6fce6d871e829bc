"""Lists of what readers wrote: a name and a day in brackets stand above each of them."""

from __future__ import annotations

import re
from itertools import islice

from crawler.reading.body.region import Region
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.dates import is_date
from crawler.reading.lines.names import is_name
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document

_LETTER = re.compile(r"(?P<name>[^()\d]{4,40}) \((?P<day>[^()]{8,30})\)\s?:?")
_LONGEST, _FEWEST = 75, 2


def lists_letters(document: Document, head: ArticleHead, region: Region) -> bool:
    """Tell whether the date below a title that nothing confirms is that of a letter, and another letter follows."""
    if head.title.confirmed or head.date is None or head.date.first < head.title.last:
        return False
    if not _opens_letter(document.blocks[head.date.first]):
        return False
    letters = filter(_opens_letter, document.blocks[head.date.first : region.limit])
    return len(list(islice(letters, _FEWEST))) == _FEWEST


def _opens_letter(block: Block) -> bool:
    """Tell whether the line is who wrote and, in brackets, when, and no link."""
    if block.links or len(block.text) > _LONGEST or ")" not in block.text[-2:]:
        return False
    letter = _LETTER.fullmatch(block.text)
    return letter is not None and is_date(letter["day"]) and is_name(letter["name"], True)
