"""Lines round the head that tell one thing of the article under a label: who wrote it, where it is filed, how often it
was read. Joomla and its like set them in a box between title and text; the label may fill an element of its own.
"""

from __future__ import annotations

import re

from crawler.reading.lines.names import is_name, names_unit
from crawler.reading.page.document import Document

_LONGEST = 110
_AUTHOR = (
    r"(?:được )?(?:viết|đăng|gửi|biên tập|tạo|đưa) bởi|bởi|(?:written|posted|published) by|by|"
    r"tác giả(?: bài viết)?|người (?:đăng|viết|gửi|tạo)(?: bài(?: viết)?| tin)?|authors?"
)
_SECTION = r"chuyên mục|danh mục|thể loại|mục tin|category"
_FIELD = re.compile(
    rf"(?:(?P<author>{_AUTHOR})|(?P<section>{_SECTION}))(?P<colon>\s?:\s?|\s)(?P<value>\S.{{1,70}})", re.I
)
_LABEL = re.compile(rf"(?:(?P<author>{_AUTHOR})|{_SECTION})\s?:?", re.I)
#: How each label begins: a look at three letters spares most lines the pattern.
_STARTS = frozenset("đượ|viế|đăn|gửi|biê|tạo|đưa|bởi|wri|pos|pub|by |by:|by|tác|ngư|aut|chu|dan|thể|mục|cat".split("|"))  # noqa: SIM905
#: How a system knows who typed an article: one word without a capital.
_USER = re.compile(r"[a-z][a-z0-9._]{1,20}")
#: ``Được đăng trong Hợp tác quốc tế``
_FILED = re.compile(r"(?:được )?(?:đăng|xếp) (?:trong|ở|vào)(?: (?:chuyên )?mục)?|posted in|filed under|published in")
_DOCUMENT = re.compile(r"số\s?/?\s?k[ýí]\s?hiệu\s?:", re.I)
_COUNT = re.compile(
    r"(?:\d{1,3}(?:[.,]?\d{3}){0,2}|\d{1,3}(?:[.,]\d)?[km])(?: (?:từ|chữ))?|"
    r"\(\d{1,4} (?:comments?|bình luận|phản hồi)\)",
    re.I,
)


def author_of(line: str) -> str | None:
    """Return the author that the line names under a label ("Viết bởi Lò Thị Sương"), or None."""
    return _author(_field(line))


def _field(line: str) -> re.Match[str] | None:
    return _FIELD.fullmatch(line) if len(line) <= _LONGEST and line[:3].lower() in _STARTS else None


def _author(found: re.Match[str] | None) -> str | None:
    if not found or not found["author"]:
        return None
    value = found["value"].strip()
    return value if is_name(value, True) or names_unit(value, True) else None


def is_field(line: str) -> bool:
    """Tell whether the line names an author, or behind a colon a section or by which user it was put there, under a
    label.
    """
    found = _field(line)
    if found is None or ":" not in found["colon"]:
        return _author(found) is not None
    filed = found["section"] is not None and line[-1] not in ".!?…”"
    return filed or _author(found) is not None or _USER.fullmatch(found["value"]) is not None


def files_page(document: Document, index: int) -> bool:
    """Tell whether the line is the label of a section, a colon and a link, or says, one link behind it, that the page
    is filed there: no text tells a section so.
    """
    block = document.blocks[index]
    if len(block.links) == 1 and block.text.endswith(block.links[0][1]):
        label = block.text.removesuffix(block.links[0][1]).strip(" :").lower()
        if _FILED.fullmatch(label):
            return True
    found = _field(block.text) if block.links else None
    if found is None or found["section"] is None or ":" not in found["colon"]:
        return False
    return found["value"].startswith(block.links[0][1])


def is_label(line: str) -> bool:
    """Tell whether the line is such a label alone, whose value is the next line."""
    return len(line) <= 30 and line[:3].lower() in _STARTS and _LABEL.fullmatch(line) is not None


def labels_author(words: str) -> bool:
    """Tell whether *words* are a label of an author and nothing else ("Viết bởi", "By")."""
    found = _LABEL.fullmatch(words) if is_label(words) else None
    return found is not None and found["author"] is not None


def is_count(line: str) -> bool:
    """Tell whether the line is a figure alone, views or comments, whose sign is a picture, a number of words, or the
    number of comments in brackets.
    """
    return len(line) <= 17 and _COUNT.fullmatch(line) is not None


def names_document(line: str) -> bool:
    """Tell whether *line* gives a document's number under its label, as the lines of a register do."""
    return _DOCUMENT.match(line) is not None


def is_field_line(document: Document, index: int) -> bool:
    """Tell whether block *index* is a field, a label alone, or the value on the line below one."""
    text = document.blocks[index].text
    if text[:3].lower() in _STARTS and (is_field(text) or is_label(text)):
        return True
    return index > 0 and is_label(document.blocks[index - 1].text) and is_name(text, True)
