"""Sections that say themselves that nothing is in them, or what is, above a list of it."""

from __future__ import annotations

import re

from crawler.reading.errors import ListPageError
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.page.document import LONGEST_SECTION, Document
from crawler.reading.section.unheaded import list_below

_NOTHING_YET = re.compile(
    r"(?:(?:rất |thật )?(?:tiếc|xin lỗi|sorry)[,!.…:]?\s)?"
    r"(?:hiện(?: tại| nay)? )?(?:(?:nội dung|dữ liệu|thông tin|chuyên mục|chuyên trang|trang|bài viết|mục)\b.{0,20}"
    r" đang (?:được )?(?:cập nhật|xây dựng|hoàn thiện|biên tập|bổ sung|chuẩn bị|nâng cấp|bảo trì)|"
    r"(?:(?:(?:chuyên |danh )?mục|trang|chủ đề)(?: này)? (?:hiện )?)?(?:chưa|không) có "
    r"(?:bài viết|nội dung|dữ liệu|tin(?: bài)?|thông tin|kết quả|sự kiện|văn bản|mục|hình ảnh|video|bản ghi)\b|"
    r"đang cập nhật|updating|coming soon|no (?:articles|posts|content|data|results)\b)",
    re.I,
)
#: What a section says below the text that describes it.
_NONE_HERE = re.compile(
    r"(?:hiện (?:tại |nay )?)?(?:(?:chuyên )?mục (?:này )?)?(?:hiện )?(?:chưa|không) có "
    r"(?:bài viết|bài|tin(?: bài| tức)?|nội dung|dữ liệu)(?: nào)?(?: (?:trong|thuộc|ở) .{1,60})?[.!]?",
    re.I,
)
_LONGEST = 160


def refuse_empty(title: str, text: str) -> None:
    """Raise ListPageError where *text*, under no labelled date, says that a section has nothing yet: a date that stands
    there without a label may be that of any box.
    """
    if (len(text) < _LONGEST and _NOTHING_YET.match(text)) or _NONE_HERE.fullmatch(text.rpartition("\n\n")[2]):
        raise ListPageError(f"The page is the section {title!r}, which says that nothing is in it.")


def refuse_introduced(document: Document, head: ArticleHead, end: int, told: list[int]) -> None:
    """Raise for a section of which one sentence is *told* above a list of bare titles."""
    if len(told) == 1 and len(head.title.text) <= LONGEST_SECTION and list_below(document, end):
        raise ListPageError(f"The page is the list {head.title.text!r}: a sentence says what its entries are about.")
