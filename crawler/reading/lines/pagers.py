"""Lines that lead through the pages of a list, or on from its entries."""

from __future__ import annotations

import re

from crawler.reading.lines.boilerplate import bare
from crawler.reading.page.blocks import Block

_COUNTED = re.compile(
    r"(?:trang|page)\s?:?\s?\d{1,5}\s?(?:/|trên|of|-)\s?(?:tổng số\s)?\d{1,5}(?:\s?trang)?|"
    r"(?:hiển thị|kết quả)\s?:?\s?\d[\d\s.,-]{0,20}(?:/|trên|trong|of)(?: tổng)?(?: số)?\s?\d[\d.,]{0,9}.{0,30}|"
    r"(?:có )?(?:tổng(?: số| cộng)?\s?:?\s?)?\d[\d.,]{0,9} (?:tin bài|bản ghi|kết quả|bài viết|tin tức|"
    r"văn bản|mục tin|mục)|"
    r"1 2 3(?: (?:\d{1,4}|\.{2,3}|…|[»›>]{1,2}|(?:trang )?(?:sau|cuối|tiếp(?: theo)?)))*|"
    r"tổng(?: số| cộng)?(?: (?:tin|bài|tin bài|bản ghi|kết quả|bài viết|văn bản))?\s?:\s?\d[\d.,]{0,9}",
    re.I,
)
_STEP = re.compile(
    r"\d{1,4}|\.{2,3}|…|[«»‹›<>|]{1,2}|(?:[«‹<]\s?)?(?:trang )?(?:đầu|trước|sau|tiếp(?: theo)?|kế(?: tiếp)?|cuối)"
    r"(?:\s?[»›>])?|"
    r"first|prev(?:ious)?|next|last",
    re.I,
)
#: What the ways to the page before and behind this one are called, without their arrows.
_BESIDE = re.compile(
    r"(?:(?:bài|tin|trang)(?: viết)? )?(?:(?:đã )?đăng )?(?:trước(?: đó)?|sau|lùi|(?:cũ|mới) hơn|"
    r"tiếp(?: theo| tục)?|kế(?: tiếp)?)|(?:prev(?:ious)?|next|older|newer)(?: (?:article|post|page|story))?|"
    r"[上下]一[篇页]"
)
_ONWARD = re.compile(
    r"(?:xem|đọc)(?: thêm| tiếp| chi tiết| toàn bộ| bài viết)?|chi tiết|(?:read|view|learn) more|more|"
    r"(?:xem|đọc) (?:tất cả|toàn bộ)(?: các)? (?:tin|bài|bài viết|tin tức|tin bài)|"
    r"(?:view|see|read) all(?: (?:news|posts|articles))?|"
    r"continue reading|tiếp tục đọc"
)
#: Beside links to pages stand what they are called and numbers.
_OTHER_WORDS = re.compile(r"(?!\b(?:các|tổng|số|trang|pages?|of|sau|trước|đầu|cuối)\b)\b[^\W\d_]+", re.I)
_LONGEST, _LONGEST_ONWARD = 120, 40
_FEWEST = 2
_ARROWS = " «»‹›<>←→|:"


def is_pager(block: Block) -> bool:
    """Tell whether the line counts the pages or entries of a list, or is nothing but links to its pages."""
    text = block.text
    if not text or len(text) > _LONGEST:
        return False
    if _COUNTED.fullmatch(text.strip(" ()[]")):
        return True
    if _OTHER_WORDS.search(block.beside_links()):
        return False
    names = [name for _, name in block.links]
    return len(names) >= _FEWEST and any(map(str.isdecimal, names)) and all(map(_STEP.fullmatch, names))


def leads_beside(block: Block) -> bool:
    """Tell whether the line is nothing but links named "previous" and "next", however they word it."""
    return block.is_linked and all(_BESIDE.fullmatch(name.strip(_ARROWS).casefold()) for _, name in block.links)


def leads_onward(line: str) -> bool:
    """Tell whether *line*, a link, is the words of a button that leads on to what it stands below ("Xem chi tiết")."""
    return len(line) <= _LONGEST_ONWARD and _ONWARD.fullmatch(bare(line)) is not None
