"""Names of sites, known by how they begin: what is told of a site is no name."""

from __future__ import annotations

import re

#: What is told of a site is an article's title, not its name.
_TOLD = re.compile(
    r"\b(?:có|đã|đang|được|sẽ|bị|ra mắt|khai trương|chính thức|vận hành|đoạt|giành|vượt|đổi|mở|thêm|cần|vừa|giúp|"
    r"phục vụ|nâng cấp|trở thành|đón|thu hút|đăng tải|hoàn thành|kỷ niệm|chuyển (?:sang|về|đổi)|"
    r"tạm (?:dừng|ngừng)|thay đổi|bắt đầu|tiếp tục|sắp|từ ngày)\b|[?!]",
    re.I,
)
#: One of these is in each: to look for them all takes a sixth of the time.
_SIGNS_OF_TOLD = (
    "có", "đã", "đang", "được", "sẽ", "bị", "ra mắt", "khai tr", "chính th", "vận", "đoạt", "giành", "vượt",
    "đổi", "mở", "thêm", "cần", "vừa", "giúp", "phục", "nâng", "trở", "đón", "thu h", "đăng t", "hoàn", "kỷ",
    "chuyển", "tạm", "bắt", "tiếp", "sắp", "từ ng", "?", "!",
)  # fmt: skip
_SITE = re.compile(r"(?:cổng|trang) (?:thông tin|tt)|website(?!\s?:)|portal|cổng ttđt", re.I)
#: How the names of sites that this pattern knows begin.
SITE_STARTS = frozenset(("cổn", "tra", "web", "por"))


def names_site(line: str) -> bool:
    """Tell whether *line* is the name of a site by its words ("Cổng thông tin ...")."""
    return _SITE.match(line) is not None and not _tells_of_site(line)


def _tells_of_site(line: str) -> bool:
    """Tell whether *line*, which begins as the name of a site, says something of it: names go on with a capital."""
    behind = line.partition(": ")[2]
    if line[-1] in ":.…":
        return True
    told = any(map(line.lower().__contains__, _SIGNS_OF_TOLD))
    return (told and _TOLD.search(line) is not None) or (behind[:1].islower() and behind.count(" ") > 1)
