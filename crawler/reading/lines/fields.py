"""Lines round the head that tell one thing of the article under a label: who wrote it, where it is filed, how often it
was read. Joomla and its like set them in a box between title and text; the label may fill an element of its own.
"""

from __future__ import annotations

import re

from crawler.reading.lines.names import is_name, names_unit
from crawler.reading.lines.remembered import remembered
from crawler.reading.page.document import Document

_LONGEST = 110
#: Labels of an author, and of a section: whole sets, which other modules ask for too.
AUTHOR_LABELS = (
    r"(?:được )?(?:viết|đăng|gửi|biên tập|tạo|đưa|xuất bản|soạn) bởi|bởi|bài viết (?:của|bởi)|"
    r"(?:written|posted|published|submitted|created) by|by|tác giả(?: bài viết)?|"
    r"người (?:đăng(?: tin| bài(?: viết)?| tải)?|(?:viết|gửi|tạo)(?: bài(?: viết)?| tin)?|biên tập)|biên tập viên|"
    r"authors?|作者|记者"
)
SECTION_LABELS = (
    r"(?:thuộc )?(?:chuyên mục|danh mục|thể loại|mục tin|mục|loại tin|nhóm tin|đầu mục|phân loại)(?: chính)?|"
    r"(?:parent )?category|categories|(?:categori[sz]|post)ed in|filed under|section|分类|栏目"
)
_FIELD = re.compile(
    rf"(?:(?P<author>{AUTHOR_LABELS})|(?P<section>{SECTION_LABELS}))(?P<colon>\s?[:：]\s?|\s)(?P<value>\S.{{1,70}})",
    re.I,
)
_LABEL = re.compile(rf"(?:(?P<author>{AUTHOR_LABELS})|{SECTION_LABELS})\s?[:：]?", re.I)
_SECTION = re.compile(rf"^(?:{SECTION_LABELS}|chủ đề)\s?[:：]\s?(.{{2,80}})$", re.I)
#: How each label begins: a look at three letters spares most lines the pattern.
_LABELLED = "đượ|viế|đăn|gửi|biê|tạo|đưa|xuấ|soạ|bởi|bài|wri|pos|pub|sub|cre|by |by:|by|tác|ngư|aut"
_FILING = "thu|chu|dan|thể|mục|loạ|nhó|đầu|phâ|par|cat|fil|sec"
_STARTS = frozenset(f"{_LABELLED}|{_FILING}".split("|"))
_CHINESE_STARTS = frozenset("作记分栏")
#: How a system knows who typed an article: one word without a capital.
_USER = re.compile(r"[a-z][a-z0-9._]{1,20}")
#: ``Được đăng trong Hợp tác quốc tế``
_FILED = re.compile(
    r"(?:được )?(?:đăng|xếp|xuất bản) (?:trong|ở|vào)(?: (?:chuyên )?mục)?|chuyên mục|danh mục|thể loại|"
    r"(?:posted|published|categori[sz]ed) in|filed under"
)
_DOCUMENT = re.compile(r"số\s?/?\s?k[ýí]\s?hiệu\s?:", re.I)
_YEAR = re.compile(r"\b[12]\d{3}\b")
_COUNT = re.compile(
    r"(?:\d{1,3}(?:[.,]?\d{3}){0,2}|\d{1,3}(?:[.,]\d)?[km])(?: (?:từ|chữ))?|\d{1,3} (?:phút|mins?)|"
    r"\(\d{1,4} (?:comments?|bình luận|phản hồi)\)",
    re.I,
)


def author_of(line: str) -> str | None:
    """Return the author that the line names under a label ("Viết bởi Lò Thị Sương"), or None."""
    return _author(_field(line))


def section_of(line: str) -> str | None:
    """Return the section that the line tells under its label and a colon, or None: no sentence is one."""
    labelled = (":" in line or "：" in line) and line[-1:] not in ".!?…"
    found = _SECTION.match(line) if labelled else None
    return found.group(1).strip() if found else None


def _field(line: str) -> re.Match[str] | None:
    return _FIELD.fullmatch(line) if len(line) <= _LONGEST and _may_begin(line) else None


def _may_begin(line: str) -> bool:
    """Tell whether the line begins as a label does."""
    return line[:3].lower() in _STARTS or line[:1] in _CHINESE_STARTS


def _author(found: re.Match[str] | None) -> str | None:
    if not found or not found["author"]:
        return None
    value = found["value"].strip()
    if _YEAR.search(value):
        return None  # an office and the day
    return value if is_name(value, True) or names_unit(value, True) else None


def is_field(line: str) -> bool:
    """Tell whether the line names an author, or behind a colon a section or by which user it was put there, under a
    label.
    """
    found = _field(line)
    if found is None or not found["colon"].strip():
        return _author(found) is not None
    filed = found["section"] is not None and line[-1] not in ".!?…”"
    return filed or _author(found) is not None or _USER.fullmatch(found["value"]) is not None


def _has_colon(found: re.Match[str] | None) -> bool:
    """Tell whether a section is labelled, and a colon stands behind its label."""
    return found is not None and found["section"] is not None and found["colon"].strip() != ""


def files_page(document: Document, index: int) -> bool:
    """Tell whether the line is the label of a section, a colon and a link, or says, one link behind it, that the page
    is filed there: no text tells a section so.
    """
    block = document.blocks[index]
    if len(block.links) == 1 and block.text.endswith(block.links[0][1]):
        label = block.text.removesuffix(block.links[0][1]).strip(" :：").lower()
        if _FILED.fullmatch(label):
            return True
    found = _field(block.text) if block.links else None
    if found is None or not _has_colon(found):
        return False
    return found["value"].startswith(block.links[0][1])


def is_label(line: str) -> bool:
    """Tell whether the line is such a label alone, whose value is the next line."""
    return len(line) <= 30 and _is_label(line)


@remembered
def _is_label(line: str) -> bool:
    """Remembered, because each line is asked for itself and for the one below."""
    return _may_begin(line) and _LABEL.fullmatch(line) is not None


def labels_author(words: str) -> bool:
    """Tell whether *words* are a label of an author and nothing else ("Viết bởi", "By")."""
    found = _LABEL.fullmatch(words) if is_label(words) else None
    return found is not None and found["author"] is not None


def labels_sections(words: str) -> bool:
    """Tell whether *words* are a label of sections and nothing else ("Chuyên mục", "Categories")."""
    found = _LABEL.fullmatch(words) if is_label(words) else None
    return found is not None and found["author"] is None


def is_count(line: str) -> bool:
    """Tell whether the line is a figure alone, views or comments, whose sign is a picture, some words or minutes,
    or the number of comments in brackets: beside a head, that is; a text tells figures, too.
    """
    return len(line) <= 17 and _COUNT.fullmatch(line) is not None


def names_document(line: str) -> bool:
    """Tell whether *line* gives a document's number under its label, as the lines of a register do."""
    return _DOCUMENT.match(line) is not None


def is_field_line(document: Document, index: int) -> bool:
    """Tell whether block *index* is a field, a label alone, or the value on the line below one."""
    text = document.blocks[index].text
    if _may_begin(text) and (is_field(text) or is_label(text)):
        return True
    return index > 0 and is_label(document.blocks[index - 1].text) and is_name(text, True)
