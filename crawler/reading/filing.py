"""Lines between head and text that only say who put the page there and where: "By NAME", "In SECTION", both links."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crawler.reading.blocks import Block
from crawler.reading.document import Document

_LONGEST = 160
_BY = re.compile(r"(?:(?:được )?(?:đăng|viết) |(?:posted|written|published) )?(?:bởi|by)|người (?:đăng|viết)", re.I)
_IN = re.compile(
    r"(?:(?:posted|published|filed) )?(?:in|under)|(?:đăng )?trong(?: mục)?|"
    r"(?:trong )?(?:chuyên mục|danh mục|thể loại)|categor(?:y|ies|ized as)",
    re.I,
)


def filing_lines(document: Document, start: int) -> Iterator[tuple[int, str]]:
    """Yield (block, ``by`` or ``in``) for the lines of this kind that stand first from block *start* on."""
    for index in range(start, len(document.blocks)):
        block = document.blocks[index]
        if not block.text or document.is_furniture(index):
            continue
        kind = _kind(block)
        if kind is None:
            return
        yield index, kind


def _kind(block: Block) -> str | None:
    if not block.links or len(block.text) > _LONGEST:
        return None
    rest = block.text
    for _, words in block.links:
        rest = rest.replace(words, " ", 1)
    told = " ".join(rest.split()).strip(" .:,|–-")
    return "by" if _BY.fullmatch(told) else "in" if _IN.fullmatch(told) else None
