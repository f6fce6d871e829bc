"""Lines that tell when a page was posted and by which user: "Được gửi bởi bientap vào T4, 25/03/2020 - 11:11"."""

from __future__ import annotations

import re

from crawler.reading.lines.dates import WrittenDate, find_date, only_date, without_filler
from crawler.reading.lines.names import is_name, is_person
from crawler.reading.lines.starts import in_any_case
from crawler.reading.page.blocks import Block
from crawler.reading.page.clean import clean

_LONGEST, _LONGEST_USER = 120, 40
#: Two days with a label between them are this long; and what may part them.
_SHORTEST_TWO, _PARTED = 28, " ,;|•·/–—-()"
_POSTING = re.compile(
    r"\b(?:(?:được |đã )?(?:đăng|gửi|viết|tạo|đưa)(?: bài| tin)?|posted|published|submitted|written|created|bởi|by|on|"
    r"at)\b",
    re.I,
)
_OF_CHANGE = r"(?: (?:vào|lúc|ngày))*\s?[:：]?\s?(?![^\W\d_])"
_CHANGED = re.compile(
    r"(?:(?:trang này |bài này )?(?:đã )?(?:được )?|ngày |thời gian |lần )"
    r"(?:cập nhật|chỉnh sửa|sửa đổi|sửa chữa|sửa|thay đổi|hiệu chỉnh)"
    rf"(?: (?:lần )?(?:cuối(?: cùng)?|sau cùng|gần (?:đây|nhất)|mới nhất))?{_OF_CHANGE}|"
    r"(?:(?:this )?page (?:was )?|date )?(?:last )?(?:updated?|modified|edited|reviewed)(?: on| at)?\s?:?\s?"
    r"(?![^\W\d_])|(?:最后|最近)?(?:更新|修改)(?:时间|日期)?\s?[:：]\s?",
    re.I,
)
#: The first three letters of such lines.
_STARTS = "ngà cập chỉ sửa tra bài đượ thờ lần tha hiệ las upd mod thi pag dat edi rev"
_CHINESE_STARTS = ("最后更", "最后修", "最近更", "最近修", "更新时", "更新日", "更新：", "修改时")
CHANGE_STARTS = in_any_case([*_STARTS.split(), *_CHINESE_STARTS, "đã "])
#: What stands between who posted a page and the topics it is filed under.
_FILED = re.compile(
    r"[,;]?\s(?:(?:and )?(?:tagged|filed)(?: as| in| under| with)?|in|under|tags?|trong|thẻ)\s?:?$", re.I
)
_LONGEST_TOPIC = 40
_PARTING = re.compile(r"[—–|-]")
_BY = re.compile(r"\b(?:by|bởi)\s+(?P<user>[^\d|·•—–()]{4,40})", re.I)
#: What stands between a user and the day.
_WHEN = re.compile(r"\s(?:vào|ngày|lúc)\b")
_USER = re.compile(r"[a-z][a-z0-9._]{1,20}", re.I)


def tells_posting(line: str) -> bool:
    """Tell whether the line begins with words of posting ("Đăng vào", "Posted on")."""
    return _POSTING.match(line) is not None


def names_user(line: str) -> bool:
    """Tell whether the line is words of posting and one word, the name of a user ("Đăng bởi bientap")."""
    told = _POSTING.match(line) if len(line) <= _LONGEST_USER else None
    return told is not None and _USER.fullmatch(_POSTING.sub(" ", line).strip(" :")) is not None


def labels_change(line: str) -> bool:
    """Tell whether the line is the label of the last change and nothing else."""
    return len(line) < _LONGEST_USER and _CHANGED.fullmatch(line) is not None


def tells_change(line: str, order: str = "day-first") -> bool:
    """Tell whether the line is nothing but the day of the last change, under its label ("Cập nhật: 05/10/2022")."""
    changed = _CHANGED.match(line) if line[:3] in CHANGE_STARTS else None
    return changed is not None and only_date(line[changed.end() :], order, "+07:00") is not None


def without_change(line: str, order: str) -> str:
    """Return *line* without the day of the last change that ends it, in brackets or behind another day."""
    cut = line.rfind("(") if line[-1:] == ")" else -1
    if cut > 0 and tells_change(line[cut + 1 : -1], order):
        return line[:cut].rstrip()
    first = find_date(line, order, "+07:00") if _SHORTEST_TWO <= len(line) <= _LONGEST else None
    last = line[first.end :].strip(_PARTED) if first else ""
    return line[: first.end] if first and last and tells_change(last, order) else line


def posted_date(block: Block, order: str, zone: str, shown: str = "") -> WrittenDate | None:
    """Return the first date of a line, or of what is *shown* of it without counters, that holds besides it only words
    of posting, the day of the last change and a user; None for any other line.
    """
    if len(shown or block.text) > _LONGEST or block.text[-1] in ".!?…":
        return None
    whole = clean(" ".join(block.pieces)) if len(block.pieces) > 1 else block.text
    line = without_filing(shown or whole, block)
    found = find_date(line, order, zone)
    if found is None:
        return None
    rest = f"{line[: found.start]} {line[found.end :]}"
    changed = find_date(rest, order, zone)
    rest = without_filler(f"{rest[: changed.start]} {rest[changed.end :]}" if changed else rest)
    user = _POSTING.sub(" ", rest).strip(" ,|—–-:()")
    told = user != rest.strip() or _PARTING.search(rest) is not None or len(block.pieces) > 1
    named = len(user) <= _LONGEST_USER and (not user or _USER.fullmatch(user) is not None or is_name(user, True))
    return found if told and named else None


def person_beside(line: str, written: WrittenDate) -> str | None:
    """Return the name that is all of *line* besides the date *written*, if it surely is a person's, and no place's."""
    rest = without_filler(f"{line[: written.start]} {line[written.end :]}").strip(" ,|—–-:()•·")
    return rest if is_person(rest) else None


def without_filing(line: str, block: Block) -> str:
    """Return the line of *block* without the topics at its end that links file the page under, behind words such as
    "tagged as"; the whole of any other.
    """
    links = [words for _, words in block.links if len(words) <= _LONGEST_TOPIC]
    if not links or len(links) < len(block.links) or not line.endswith(links[-1]):
        return line
    before = line.partition(links[0])[0].rstrip()
    filed = _FILED.search(before)
    return before[: filed.start()] if filed else line


def posted_by(line: str) -> str | None:
    """Return the name, of two words or more, that stands behind "by" in a line of posting; a user's is shorter."""
    found = _BY.search(line)
    user = _WHEN.split(_POSTING.split(found["user"])[0])[0].strip(" ,:-") if found else ""
    return user if " " in user and is_name(user, True) else None
