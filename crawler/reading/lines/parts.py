"""What a line is put together from: its inline runs, parted at bars and other marks, labels joined with their dates."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.reading.byline.labels import is_credit
from crawler.reading.byline.signing import match_according
from crawler.reading.lines.boilerplate import is_furniture
from crawler.reading.lines.dates import find_date, has_year, is_date
from crawler.reading.lines.fields import author_of, is_field
from crawler.reading.lines.names import is_name
from crawler.reading.page.blocks import Block
from crawler.reading.page.clean import clean, unmarked

_LABELS_OF_DATES = (
    "ngày đăng",
    "thời gian đăng",
    "đăng ngày",
    "đăng lúc",
    "ngày đăng tin",
    "ngày đăng bài",
    "ngày xuất bản",
    "ngày phát hành",
    "ngày tạo",
    "ngày cập nhật",
    "cập nhật lúc",
    "cập nhật ngày",
    "cập nhật",
    "cật nhật",
    "được đăng",
    "được viết",
    "được tạo",
    "created on",
    "created",
    "được gửi",
    "ngày gửi",
    "đăng vào",
    "đăng",
    "đã đăng",
    "đã xuất bản",
    "xuất bản",
    "tạo ngày",
    "tạo lúc",
    "tạo vào",
    "ngày viết",
    "published on",
    "published",
    "posted on",
    "posted",
    "post date",
    "post on",
    "publish date",
    "published date",
    "date posted",
    "release date",
    "date",
    "thời gian đăng tin",
    "thời gian xuất bản",
    "thời điểm đăng",
    "đưa lên lúc",
    "đưa tin lúc",
    "ngày đưa tin",
    "ngày đưa",
    "đăng tải",
    "đăng tải lúc",
    "đăng tải ngày",
    "ngày đăng tải",
    "đăng trong",
    "đã đăng trên",
    "được xuất bản",
    "được xuất bản vào",
    "được thêm vào",
    "phát hành",
    "gửi vào",
    "发布时间",
    "发布日期",
    "发表时间",
    "时间：",
    "日期：",
)
#: Labels before a date on portals that declare none; a program may write them without their marks ("Ngay dang").
GENERAL_LABELS = tuple(dict.fromkeys((*_LABELS_OF_DATES, *map(unmarked, _LABELS_OF_DATES))))
_LABELS = frozenset(GENERAL_LABELS)
_LABELS_BEHIND = _LABELS | {"updated", "last updated", "modified"}
#: Between bars, dashes and other signs stand parts; not between the figures of a day ("05 - 07 - 2013").
_PARTS = re.compile(
    r"(?!\w)(?:"  # at a letter nothing of it is tried
    r"\s*[|•·]\s*|(?<!\d\s[-/]\s\d)(?<!\d\s[-/]\s\d\d)\s+[-–—/]\s+(?!\d\d?\s[-/]\s\d{4})|"
    r"\s*[^\w\s()\[\].,:;+/\-–—'\"“”@&%：≈~\u0e31-\u0e4e\u0eb1-\u0ecd]+\s*|"
    r"\s+(?=(?:(?:số )?(?:lượt|lần) (?:xem|đọc|truy cập)|tác giả|nguồn(?: tin)?|biên tập)\s?[:：])|"
    r"\s+(?=[\u4e00-\u9fff]{2,5}\s?：))",
    re.I,
)
#: One of these, or a mark that few lines have, is in whatever the marks above match; to look for them first takes a
#: sixth of the time.
_SIGNS = (
    " - ", " – ", " — ", " / ", "：", "iả", "IẢ", "iẢ", "uồ", "UỒ", "uỒ", "tậ", "TẬ", "tẬ",
    "ượt ", "ƯỢT ", "ần ", "ẦN ",
)  # fmt: skip
_ODD_MARK = re.compile(r"[^\w\s()\[\].,:;+/\-–—'\"“”@&%：≈~\u0e31-\u0e4e\u0eb1-\u0ecd]")
_WORD = re.compile(r"[^\W_]")
#: What stands between parts and is of none.
EDGES = " ,;，、–—"
#: What ties a section or an author, each a link, to the date before it.
_TIE = re.compile(
    r"(?:(?<=\s)|^)(?:(?:(?:posted|published|filed) )?(?:in|under)|by|(?:(?:đăng|xuất bản) )?trong(?: mục)?|bởi|"
    r"bài viết của|chuyên mục|danh mục|thể loại)$",
    re.I,
)
#: Their last words.
_LAST_OF_TIES = frozenset(("in", "under", "by", "trong", "mục", "bởi", "của", "loại"))
#: A date alone may be this long; and what may stand between it and what is no date.
_LONGEST_DATE, _ROUND_DATE = 18, " ,;–-"
_POSTED = re.compile(
    r"(?:được )?(?:đăng|viết|gửi|tạo|biên tập|xuất bản|soạn)|written|posted|published|submitted|created|on|vào|ngày",
    re.I,
)
_AUTHOR_TIES = ("by", "bởi", "bài viết của")
_DATE_TIES = ("on", "vào", "lúc")
#: What such a tie becomes: it labels a name as that of an author.
BY = "By "
#: How an hour ends that tells the half of the day.
_HALF = re.compile(r"\d\s?(?:SA|CH|AM|PM)$")
#: The label of an author before a name in an element of its own.
_BY_WHOM = re.compile(r"(?:được )?(?:đăng|viết|gửi|tạo|biên tập) bởi", re.I)


def parts_of(block: Block) -> list[str]:
    """Return what the line is put together from: its inline runs, parted at bars and other marks unless a link."""
    links = {text for _, text in block.links}
    runs = [clean(run) for run in _runs(block.pieces, links)] if len(block.pieces) > 1 else [block.text]
    parts = [part for run in runs for one in _split(run, links) if _WORD.search(part := one.strip(EDGES))]
    if not parts:
        return []  # nothing but marks
    parts = _with_labels(_without_ties(parts, links) if links else parts)
    parts = [one for part in parts for one in _cut_at_date(part)]
    return _with_names(block.text, parts) if " - " in block.text or " – " in block.text else parts


def _split(run: str, links: set[str]) -> list[str]:
    may_part = run not in links and (any(map(run.__contains__, _SIGNS)) or _ODD_MARK.search(run))
    return _PARTS.split(run) if may_part else [run]


def _cut_at_date(part: str) -> list[str]:
    """Cut what a comma or a space alone parts from a date: a counter or button, an author or a section."""
    found = find_date(part, "day-first", "+07:00") if len(part) > _LONGEST_DATE and has_year(part) else None
    if found is None:
        return [part]
    before, behind = part[: found.start].strip(_ROUND_DATE), part[found.end :].strip(_ROUND_DATE)
    first = found.start if _is_no_date(before) else 0
    last = found.end if _is_no_date(behind) else len(part)
    cut = (before if first else "", part[first:last].strip(EDGES), behind if last < len(part) else "")
    return [one for one in cut if one]


def _is_no_date(words: str) -> bool:
    """Tell whether *words* beside a date are a counter, a button or a labelled author or section: no label of its."""
    told = is_furniture(words) or is_field(words) or is_credit(words) or match_according(words) is not None
    return told and _WORD.search(words) is not None


def _without_ties(parts: list[str], links: set[str]) -> list[str]:
    """Part "in" and "by" before a link from what stands before them: "by" becomes the label of an author. What
    else ties the date to them ("Written", "on") goes.
    """
    untied: list[str] = []
    label = ""
    for part, following in zip(parts, [*parts[1:], ""], strict=True):
        tie = _TIE.search(part) if part.rpartition(" ")[2].lower() in _LAST_OF_TIES else None
        tie = tie if tie and (following in links or tie.start() == 0) else None
        by = tie is not None and tie[0].lower() in _AUTHOR_TIES
        before = part[: tie.start()].rstrip() if tie else _without_on(part)
        if before and not (following and _POSTED.fullmatch(before) and (by or before.lower() not in _LABELS)):
            untied.append(f"{label}{before}")
        label = BY if by else ""
    return untied


def _without_on(part: str) -> str:
    """Return *part* without the word that ties the date which it is to what stands before it."""
    word, _, rest = part.partition(" ")
    return rest if word.lower() in _DATE_TIES and is_date(rest) else part


def _with_labels(parts: list[str]) -> list[str]:
    """Join each label in an element of its own, which ends in a colon or is one of a date, with the value behind it,
    and "by" with the name.
    """
    if parts and parts[-1].lower() in _LABELS_BEHIND:
        return _labelled_behind(parts)
    joined: list[str] = []
    for part in parts:
        labelled = joined and (
            joined[-1][-1] in ":："
            or (part[0].isdigit() and joined[-1].lower() in _LABELS)
            or (joined[-1][-4:] == " bởi" and not part[0].isdigit() and _BY_WHOM.fullmatch(joined[-1]))
        )
        if joined and joined[-1].lower() in _AUTHOR_TIES:
            joined[-1] = f"{BY}{part}"
        elif labelled and part[-1] not in ":：":
            joined[-1] = f"{joined[-1]} {part}"
        else:
            joined.append(part)
    return joined


def _with_names(text: str, parts: list[str]) -> list[str]:
    """Join a labelled author with the name behind it that nothing but a dash parts from it in *text*."""
    joined = parts[:1]
    for part in parts[1:]:
        shown = joined[-1].removeprefix(BY)
        dash = next((dash for dash in (" - ", " – ") if f"{shown}{dash}{part}" in text), None)
        if dash and author_of(joined[-1]) and is_name(part, True):
            joined[-1] = f"{joined[-1]}{dash}{part}"
        else:
            joined.append(part)
    return joined


def _labelled_behind(parts: list[str]) -> list[str]:
    """Join each date with the label behind it, which a page may show only when pointed at; a date told twice is one."""
    joined = [parts[0]]
    for part in parts[1:]:
        if part.lower() in _LABELS_BEHIND:
            joined[-1] = f"{part} {joined[-1]}"
        elif part != joined[-1]:
            joined.append(part)
    return joined


def _runs(pieces: Sequence[str], links: set[str]) -> list[str]:
    """Join the inline runs that no space parts: tags inside a word part nothing, unless they are a link's, or a capital
    follows a small letter, as in no word, or half of the day, or opens a date.
    """
    runs = [pieces[0]]
    for piece in pieces[1:]:
        one, other = runs[-1][-1:], piece[:1]
        glued = (one.isalpha() and other.isalpha()) or (one.isdigit() and other.isdigit())
        glued = glued and not (other.isupper() and (one.islower() or has_year(piece) or _HALF.search(runs[-1])))
        glued = glued and not (clean(piece) in links or clean(runs[-1]) in links)
        runs[-1:] = [runs[-1] + piece] if glued else [runs[-1], piece]
    return runs
