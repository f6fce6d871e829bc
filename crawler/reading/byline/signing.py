"""How an author or a paper signs below a text: names, what they did, the kind of work, whence it was taken."""

from __future__ import annotations

import re

from crawler.reading.lines.names import is_person, names_unit

_ACCORDING = re.compile(
    r"^(?:(?P<author>[^()]{2,60}?)\s*[(–-]\s*|\(\s*)?"
    r"(?:(?:(?:lược )?dịch|tổng hợp) (?:từ|theo)|trích từ|theo|nguồn):?\s+(?P<source>[^()]{2,60}?)\s*\)?$",
    re.I,
)
#: Behind a name without brackets too: no office is called by these, as ``Ban Biên tập`` and ``Phòng Tổng hợp`` are.
_DID = "thực hiện|ghi|lược ghi|sưu tầm|lược dịch"
#: One of these is in each: to look for them first takes a tenth of the time.
_OF_ACCORDING = ("heo", "HEO", "guồn", "GUỒN", " từ", " TỪ")
_ROLE = re.compile(
    rf"\s*\((?:{_DID}|tổng hợp|biên soạn|biên tập|biên dịch|dịch|"
    rf"t[./]?\s?h\.?|s[./]?\s?t\.?|ctv|cộng tác viên|(?:tin|bài)(?:,| và|-) ảnh|ảnh)\)$|\s(?:{_DID})$",
    re.I,
)
_ROLE_ENDS = (")", *_DID.split("|"))
#: ``Phóng sự của Lò Thị Sương``, ``Phóng sự: Lò Thị Sương``: how an author signs at the end.
WORK = re.compile(
    r"(?:phóng sự|ghi chép|bút ký|ký sự|tản văn|tùy bút|truyện ngắn|tường thuật|lược thuật|bình luận|phỏng vấn|thơ|"
    r"(?:chùm )?ảnh|(?:tin|bài)(?: viết)?)(?:(?:,| và|-) ảnh| ảnh)?(?: của|\s?:) (?:pv |phóng viên )?"
    r"(?P<author>.{2,70})",
    re.I,
)
#: Where an author writes from, and an address to write to.
_PLACE = re.compile(r", từ [A-ZĐ][\w -]{1,40}$|\s*\([\w.+-]+@[\w.-]+\)$")
#: On English pages.
_BY = re.compile(r"\A(?:(?:[Ww]ritten|[Rr]eported|[Ss]tory|[Tt]ext) )?[Bb]y (?=[A-ZĐ])")
#: The name of a site alone, which signs what it copied or wrote: ``Chinhphu.vn``.
SITE = re.compile(r"\(?(?P<source>(?:[\w-]{2,30}\.){1,4}(?:vn|com|net|org))\)?", re.I)


def match_according(line: str) -> re.Match[str] | None:
    """Match a line that tells its source, behind an author or alone ("Lò Thị Sương (Theo TTXVN)")."""
    return _ACCORDING.match(line) if any(map(line.__contains__, _OF_ACCORDING)) else None


def signed_names(line: str) -> str:
    """Return the names in a signature: without what they did, brackets round them, the kind of work before them, or
    a full stop behind a person's.
    """
    names = _ROLE.sub("", line).strip() if line.lower().endswith(_ROLE_ENDS) else line.strip()
    names = _BY.sub("", names)
    names = _PLACE.sub("", names) if ", từ " in names or "@" in names else names
    names = names.strip("() ") if names[:1] == "(" or "(" not in names else names
    work = WORK.fullmatch(names)
    names = work["author"] if work else names
    return names[:-1] if names.endswith(".") and is_person(names[:-1]) else names


def is_source(value: str, in_brackets: bool) -> bool:
    """Tell whether *value* is the name of a paper or an office; of one within another only *in_brackets*, or where both
    are sure to be offices.
    """
    named = value[0].isupper() or re.fullmatch(r"[\w.-]+\.[a-z]{2,6}", value) is not None
    return (
        named
        and not value.endswith(".")
        and len(value.split()) <= 9
        and (in_brackets or "," not in value or all(names_unit(part, True) for part in value.split(", ")))
        and not re.search(r"\d{3}", value)
    )
