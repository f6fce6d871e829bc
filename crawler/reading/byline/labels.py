"""Labelled authors and sources: "Tác giả: NAME", "Nguồn: PAPER", several in one line."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import zip_longest

from crawler.reading.lines.names import INITIALS, is_name, is_person

_LIMIT = 160
_ENGLISH_WORK = r"(?:story|text|words|article|report|photos?|pictures?|images?|video)"
_AUTHOR = (
    r"(?:tin|bài|ảnh|bài viết|tin bài)(?:\s?(?:,|và|-|–|/|&)\s?(?:tin|bài|ảnh|clip|video|đồ họa)){1,3}|tin\s?bài|"
    r"tin ảnh|bài ảnh|tác giả(?: bài viết)?|thực hiện|người (?:viết|thực hiện|đưa tin)|"
    r"bút danh|phóng viên|pv|cộng tác viên|ctv|(?:người |biên )?dịch|dịch giả|chuyển ngữ|"
    r"nhóm (?:pv|phóng viên|tác giả)|biên tập|biên soạn|tổng hợp|sưu tầm|lược (?:dịch|ghi|thuật)|bài viết|tin|bài|ảnh|"
    rf"(?:post )?author|by|written by|{_ENGLISH_WORK}(?:(?:, | and | & ){_ENGLISH_WORK}){{1,3}}|"
    rf"(?:{_ENGLISH_WORK}|reported) by|reporter|story|photos?|作者|记者"
)
_SOURCE = r"nguồn(?:\s(?:tin|bài|bài viết|trích|dẫn|ảnh))?|theo nguồn|trích nguồn|source|(?:文章|信息|稿件)?来源|稿源"
_LABEL = re.compile(rf"(?<![^\W_])(?:(?P<author>{_AUTHOR})|(?P<source>{_SOURCE}))\s?[:：]\s?", re.I)
_START = re.compile(rf"[\s(\[*–-]*(?:(?P<author>{_AUTHOR})|(?P<source>{_SOURCE}))\s?[:：]", re.I)
#: A counter behind the last value of a line.
_COUNTER = re.compile(r"\s(?:số )?(?:lượt|lần) (?:xem|đọc|truy cập)\s?[:：]", re.I)
#: What is told where nobody knows, and who types pages in: no names.
_UNKNOWN = frozenset(
    (
        "chưa rõ", "không rõ", "chưa xác định", "đang cập nhật", "khuyết danh", "unknown", "n/a", "未知", "不详",
        "admin", "administrator", "super user",
    )
)  # fmt: skip
#: Another label behind a value, in Chinese.
_OTHER = re.compile(r"\s(?=[\u4e00-\u9fff]{2,5}\s?：)")
_SENTENCE_BREAK = re.compile(r"[.;!?] \w")


def is_credit(line: str) -> bool:
    """Tell whether the line is a labelled author or source, with or without a value."""
    if len(line) > _LIMIT or not (":" in line or "：" in line):
        return False
    return _START.match(line) is not None and bool(labelled(line))


@lru_cache(maxsize=1024)
def labelled(line: str) -> tuple[tuple[str, str], ...]:
    """Return (kind, value) for each label of *line*, none when the line is a sentence after all.

    Remembered, because each rule that meets such a line asks it.
    """
    matches = list(_LABEL.finditer(line))
    found = []
    for match, following in zip_longest(matches, matches[1:]):
        value = _OTHER.split(line[match.end() : following.start() if following else len(line)])[0]
        value = _COUNTER.split(value.strip(" ()[];,|-–—*"))[0].strip(" |,;·•-")
        value = value[:-1] if following and value.endswith(".") and is_person(value[:-1]) else value
        value = "" if value.casefold() in _UNKNOWN else value
        found.append((match.lastgroup or "author", _closed(value, line)))
    return tuple(found) if all(_may_be_value(value) for _, value in found) else ()


def _closed(value: str, line: str) -> str:
    """Give back the bracket that belongs to the value: ``TTXVN (bản tin)``, not the one round the whole line."""
    return f"{value})" if value.count("(") > value.count(")") and f"{value})" in line else value


def _may_be_value(value: str) -> bool:
    """A value is a name or the name of a paper: short, no sentence."""
    if not value:
        return True
    if value.endswith((".", "?", "!", "…")):
        return INITIALS.fullmatch(value) is not None or (value.endswith(".") and is_name(value[:-1], True))
    if len(value.split()) <= 2 and len(value) <= 30:
        return True
    if len(value) > 90 or not (
        value[0].isupper() or value[0].isdigit() or value.startswith(("http", "www", "“", '"')) or "." in value[:40]
    ):
        return False
    return not _SENTENCE_BREAK.search(value.replace("TP. ", "TP.")) and len(value.split()) <= 14
