"""Days that head the parts of a text, as those of a diary or programme do: none of them is the day of the page."""

from __future__ import annotations

from itertools import islice

from crawler.reading.head.dated import DateLine
from crawler.reading.head.title import Title
from crawler.reading.lines.dates import is_date
from crawler.reading.lines.series import same_series
from crawler.reading.page.document import Document

#: The text of one day has fewer lines, and no day alone has more letters.
_LONGEST_DAY, _LONGEST_DATE = 40, 40
#: A day of a programme has so many entries at most.
_MOST_OF_DAY = 12
_OF_DIARY = 8.0


def against_day(document: Document, title: Title, line: DateLine, between: int) -> float:
    """Return what the score of a head loses because its date may be that of a part of the text; *between* lines part it
    from the title.
    """
    if line.first <= title.last or line.label or ":" in line.raw:
        return 0.0
    block = document.blocks[line.first]
    dressed = block.heading > 0 or block.is_bold
    if dressed and is_of_diary(document, line, len(document.blocks)):
        return _OF_DIARY
    return 1.0 if between and (dressed or _is_of_programme(document, line.last)) else 0.0


def is_of_diary(document: Document, line: DateLine, end: int) -> bool:
    """Tell whether another day is set like that of *line* below it, above block *end*: text stands under each."""
    block = document.blocks[line.first]
    below = document.blocks[line.last + 1 : min(line.last + 1 + _LONGEST_DAY, end)]
    alike = (one for one in below if (one.heading, one.is_bold) == (block.heading, block.is_bold))
    return any(len(one.text) <= _LONGEST_DATE and is_date(one.text) for one in alike)


def _is_of_programme(document: Document, index: int) -> bool:
    """Tell whether another day stands alone a few lines below the one of block *index*, in its series of paragraphs."""
    below = islice(enumerate(document.blocks), index + 2, index + 2 + _MOST_OF_DAY)
    days = (at for at, block in below if len(block.text) <= _LONGEST_DATE and is_date(block.text))
    return any(same_series(document, index, at) for at in days)
