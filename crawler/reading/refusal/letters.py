"""Lists of what readers wrote, who wrote it and when above each of them, and answers to what they asked."""

from __future__ import annotations

import re

from crawler.reading.body.region import Region
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.dates import is_date
from crawler.reading.lines.names import is_name
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document

_LETTER = re.compile(
    r"(?P<name>[^()\d]{2,40}?)(?:\s?\((?P<day>[^()]{8,30})\)|\s?(?:[-–—|,:•]|(?:đã )?(?:viết|gửi)?(?: lúc| ngày)?)\s"
    r"(?P<bare>\d[^()]{7,24}?))\s?:?",
    re.I,
)
_ANSWER = re.compile(r"(?:trả lời|đáp|answer)\s?:", re.I)
_LONGEST = 75
_DRESS = 3


def lists_letters(document: Document, head: ArticleHead, region: Region) -> bool:
    """Tell whether the date below a title is that of a letter, and another letter follows: nothing confirms the title,
    or the two are set alike.
    """
    if head.date is None or head.date.label or head.date.first < head.title.last:
        return False
    first = head.date.first
    if not _opens_letter(document.blocks[first]):
        return False
    others = [at for at in range(first + 1, region.limit) if _opens_letter(document.blocks[at])]
    return bool(others) and (not head.title.confirmed or any(_is_set_alike(document, first, at) for at in others))


def answers_question(head: ArticleHead, text: str) -> bool:
    """Tell whether the title, which nothing confirms, is a question and *text* begins as its answer."""
    return not head.title.confirmed and head.title.text.endswith("?") and _ANSWER.match(text) is not None


def _opens_letter(block: Block) -> bool:
    """Tell whether the line is who wrote and when, behind a mark or in brackets, and no link."""
    if block.links or len(block.text) > _LONGEST or not any(map(str.isdigit, block.text)):
        return False
    letter = _LETTER.fullmatch(block.text)
    dated = letter is not None and is_date(letter["day"] or letter["bare"]) and not is_date(block.text)
    return dated and letter is not None and is_name(letter["name"], True)


def _is_set_alike(document: Document, one: int, other: int) -> bool:
    """Tell whether two lines stand in boxes side by side, in the same tags."""
    tags, parents = zip(*(_setting(document, at) for at in (one, other)), strict=True)
    return tags[0] == tags[1] and not set(parents[0]).isdisjoint(parents[1])


def _setting(document: Document, index: int) -> tuple[list[str], list[int]]:
    chain = document.ancestors(document.blocks[index].container)[:_DRESS]
    return [document.containers[where].tag for where in chain], list(chain[1:])
