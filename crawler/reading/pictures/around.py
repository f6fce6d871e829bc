"""The text that pictures stand in: what is asked of it for each of them."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from itertools import islice

from crawler.reading.byline.credits import is_signature
from crawler.reading.byline.labels import is_credit
from crawler.reading.page.document import Document
from crawler.reading.pictures.dress import Style, is_set_off, style_of

#: What is told in a text has so many letters at least; a line of more than the other number is no mere name.
_SHORTEST_TOLD, _LONGEST_NAME = 20, 40


class TextAround:
    """The text in blocks ``start`` to ``end``, with what is asked of it for each picture in it, found out once."""

    def __init__(self, document: Document, start: int, end: int, pictures: list[int], taken: set[int]) -> None:
        self.document, self.start, self.end, self.pictures, self.taken = document, start, end, pictures, taken

    @cached_property
    def sets_captions_off(self) -> bool:
        """Whether a caption below any of its pictures is set as captions are: no other is set as the text is then."""
        return any(is_set_off(self.document, picture, self.end) for picture in self.pictures)

    @cached_property
    def opening(self) -> int:
        """The first line that is more than a name, or the end: a picture above it leads the text."""
        lines = enumerate(self.document.blocks[self.start : self.end], self.start)
        return next((index for index, block in lines if len(block.text) > _LONGEST_NAME), self.end)

    @cached_property
    def told(self) -> list[int]:
        """The first two lines that are text: a lone line under a picture is the article, not its caption."""
        lines = (index for index in range(self.start, self.end) if _is_told(self.document, index))
        return list(islice(lines, 2))

    @cached_property
    def usual_style(self) -> Style | None:
        """How most paragraphs are set, or None when they are parted by breaks only."""
        prose = list(filter(self.document.is_prose, range(self.start, self.end)))
        if len(prose) < 2:
            prose = [at for at in range(self.start, self.end) if _is_told(self.document, at)]
        if not prose:
            return None
        style, count = Counter([style_of(self.document, index) for index in prose]).most_common(1)[0]
        own = len({self.document.blocks[index].container for index in prose}) * 2 > len(prose)
        return style if count >= 2 and own else None


def _is_told(document: Document, index: int) -> bool:
    line = document.blocks[index].text
    return len(line) >= _SHORTEST_TOLD and not (is_credit(line) or is_signature(document, index))
