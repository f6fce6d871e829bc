"""What single lines are on any portal: furniture, headings of what follows an article, lines of an imprint."""

from __future__ import annotations

import re
from functools import lru_cache

from crawler.reading.lines.buttons import LINES
from crawler.reading.lines.headings import heads_others, without_choice
from crawler.reading.lines.remembered import remembered
from crawler.reading.lines.starts import in_any_case
from crawler.reading.page.blocks import STOPS

#: Longer than any button, counter or section heading; longer lines are prose to every rule here.
LINE_LIMIT = 140
#: Longer than any heading of what follows an article.
LONGEST_ENDING = 80
_SENTENCE = 60
_ADVERTISED, _LONGEST_ADVERTISED = frozenset(("quảng cáo", "advertisement", "advertising", "ads")), 20

#: Headings of lists on the English pages of portals: of what belongs to the article, and of the site's newest.
_ENGLISH_RELATED = (
    r"(?:related|other|more|newer|older|similar) (?:news|articles|posts|stories|content|topics|items|assets)"
    r"(?: \(by tag\))?|"
    r"read (?:also|next)|more in this category|"
    r"related (?:article|post|story)|"
    r"you (?:may|might) also (?:like|be interested in)|more on this (?:story|topic)|"
    r"in (?:the same|this) (?:category|section)|"
    r"相关(?:阅读|新闻|文章|内容|报道|推荐|资讯|链接)|(?:推荐|延伸)阅读"
)
_ENGLISH_NEWS = (
    r"(?:latest|recent|popular|most (?:read|viewed|popular)|top|recommended) (?:news|articles|posts|stories|content)|"
    r"most (?:read|viewed|popular)|recommended for you|more from this section"
)
_ARTICLES = r"(?:các |những )?(?:tin|bài|bài viết|tin tức|tin bài|thông tin|bài đăng|tin/bài)"
#: Headings of what follows an article, besides those that :func:`heads_others` knows. Each needs evidence of its place;
#: see ``body``.
ENDINGS = (
    rf"(?:{_ARTICLES} (?:mới(?: nhất| đăng| đưa| cập nhật)?|cũ|nổi bật|tiêu điểm|(?:đọc|xem) nhiều(?: nhất)?)|"
    r"(?:đọc|xem) nhiều(?: nhất)?(?: trong (?:ngày|tuần|tháng))?|được (?:quan tâm|đọc|xem)(?: nhiều)?(?: nhất)?|"
    rf"{_ENGLISH_RELATED}|{_ENGLISH_NEWS}|see also|recent comments|(?:write|add) (?:a|your) comment|blogroll|links"
    r"|ý kiến(?: bạn đọc| phản hồi)?|bình luận|(?:gửi|viết|thêm) (?:ý kiến )?(?:bình luận|ý kiến|phản hồi)|"
    r"(?:all )?comments?|tất cả bình luận|(?:gửi |viết |thêm |để lại )?(?:một )?nhận xét(?: của bạn| mới)?|"
    r"(?:để lại|hủy) (?:một )?(?:bình luận|phản hồi|trả lời)|(?:leave|post) a (?:comment|reply)|"
    r"thư viện (?:video|ảnh|hình ảnh|audio)|video(?: clips?)?|hình ảnh hoạt động|liên kết(?: website| web| trang|"
    r" site)?|hệ thống văn bản|văn bản (?:mới(?: ban hành| nhất)?|pháp quy|chỉ đạo điều hành)|"
    r"thống kê(?: truy cập)?|(?:visitor )?statistics|thăm dò ý kiến|số người truy cập|lượt truy cập|"
    r"đăng nhập(?: thành viên)?|danh mục|chuyên mục|tin nóng|thời tiết|"
    r"tỷ giá|lịch công tác|thông báo|bản đồ|ai đang trực tuyến|who.s online)"
)
#: Of all those, the ones that open a list of articles; "Theo dòng sự kiện" may also head what an author tells.
RELATED = rf"{_ARTICLES} cũ|(?:theo )?dòng sự kiện|related|liên quan|{_ENGLISH_RELATED}"
#: What the site says of any article of its own, in sentences.
DISCLAIMERS = (
    r"(?:tuyên bố miễn trừ trách nhiệm\b.{0,300}"
    r"|(?:bản quyền|copyright(?: notice)?)\s?[:：].{0,200}\b(?:tác giả|licensed|license|cc by|rights)\b.{0,200}"
    r"|nội dung (?:của )?bài viết (?:chỉ )?(?:thể hiện|phản ánh) (?:quan điểm|ý kiến) .{0,40}tác giả.{0,200}"
    r"|(?:đề nghị |yêu cầu |vui lòng )?(?:ghi|dẫn|nêu|trích|trích dẫn)(?: rõ)? nguồn (?:(?!\bkhi\b).){0,100}"
    r"khi\b.{0,100}\b(?:trang|website|cổng|báo|bài viết|bài)(?: [\w ]{1,20})? này.{0,20}"
    r"|(?:\*|chú ý|lưu ý|ghi chú)?\s?:?\s?việc đăng lại bài viết .{0,250}(?:bản quyền|nguồn).{0,80})"
)
#: Lines of an imprint. One of them says that the article is over; the weaker ones below only join it.
FOOTERS = (
    r"(?:(?:(?:cổng|trang)(?: \w+){2,8} [-–|] )?(?:cơ quan chủ quản|giấy phép(?: số| thiết lập)?|"
    r"(?:người )?chịu trách nhiệm(?: chính| nội dung)?|trưởng ban biên tập|tổng biên tập|"
    r"đơn vị (?:quản lý|thiết kế|chủ quản))\s?:.{0,400}"
    r"|giấy phép(?: thiết lập)? số\s?:?\s?\d{1,5}\s?/\s?gp\s?[-–]\s?(?:ttđt|bc|cbc|s?tttt|btttt|ptth|bvhtt)\b.{0,400}"
    r"|(?:bản quyền (?:thuộc|©|của (?:cổng|trang|website|sở|cục|ubnd|(?:uỷ|ủy) ban|báo|đài)\b)|"
    r"thiết kế (?:bởi|và phát triển)|phát triển bởi|(?:proudly )?powered by|designed by|"
    r"copyright(?! (?:là|được|trong|với)\b)|©|®|all rights reserved).{0,200}"
    rf"|{DISCLAIMERS}"
    r"|mã nguồn\b.{0,40}\b(?:cms|nukeviet|joomla|drupal|wordpress)\b.{0,120}|bạn đã không sử dụng site\b.{0,120}"
    r"|(?:đề nghị |yêu cầu )?ghi rõ nguồn .{0,200}(?:khi|website|trang|phát hành lại|sử dụng).{0,120})"
)
#: The first three letters of each line above that begins with a letter.
_FOOTER_STARTS = frozenset(
    "cơ |giấ|chị|trư|tổn|đơn|bản|thi|phá|pow|pro|des|cop|all|đề |yêu|mã |tuy|nội|ghi|chú|lưu|việ|bạn".split("|")  # noqa: SIM905
) | {"vui", "dẫn", "nêu", "trí", "ngư", "cổn", "tra"}
#: And how those begin that do not; of the last, nothing is seen but marks round the line.
_FOOTER_MARKS = ("©", "®", ":", "")
WEAK_FOOTERS = r"(?:(?:điện thoại|đt|tel|hotline|fax|e-?mail|địa chỉ|trụ sở|website|số điện thoại|liên hệ)\s?:.{0,200})"
#: How the weaker ones begin.
_WEAK_STARTS = "điệ|đt |đt:|tel|hot|fax|e-m|ema|địa|trụ|web|số |liê".split("|")  # noqa: SIM905
_IMPRINT_STARTS = in_any_case([*_FOOTER_STARTS, *_WEAK_STARTS])
#: Tag lines: furniture, not an end. What an event is about is told in quotes, or ends as a sentence does.
TAGS = (
    r"(?:(?:(?:hash)?tags?|tagged(?: with| under| as)?|keywords?|(?:từ kh(?:óa|oá)(?!.{30,}[.!?]$)|"
    r"chủ đề(?!\s?:\s?[“\"‘«]|.*[.!?…”]$))(?: liên quan| tìm kiếm| bài viết)?)\s?:.{0,400}|"
    r"tags?|từ kh(?:óa|oá)|keywords?)"
)
#: Labels that open a list of files.
FILES = (
    r"(?:(?:tải )?(?:các )?(?:tệp|tập tin|file|tài liệu|văn bản)(?: tin)? (?:đính kèm|kèm theo|download|tải về)|"
    r"(?:các )?(?:tệp|tập) tin|đính kèm|attachments?|download|tải (?:về|file|tài liệu)(?: tại đây)?)\s?:?"
)
_FILE_STARTS = in_any_case(("tải", "các", "tệp", "tập", "fil", "tài", "văn", "đín", "att", "dow"))
_FILE_LETTERS = frozenset(start[0] for start in _FILE_STARTS)

#: What a module prints over whatever it shows.
_MODULE = re.compile(
    r"(?:(?:xem|trang|phần|mục|bản) )?(?:thông tin |nội dung )?chi tiết(?: (?:các )?(?:bản |bài |nội dung |thông tin )?"
    r"(?:tin|tin bài|tin tức|bài|bài viết|nội dung|thông tin|sự kiện|bài đăng))?|"
    r"(?:xem )?nội dung(?: (?:của )?(?:tin|tin bài|tin tức|bài|bài viết|thông tin|trang|chính|bài đăng))?|"
    r"(?:xem|đọc|hiển thị)(?: nội dung| chi tiết)? (?:tin|tin bài|tin tức|bài|bài viết|bài đăng)|"
    r"(?:news |article |content |post )?(?:details?|view)|(?:main )?content|view (?:news|article|post)"
)
#: A row of stars that parts a text.
_STARS = re.compile(r"(?:[*⁂•·~✻❖]\s?){3,12}|⁂")
#: The first step of a breadcrumb.
HOME = frozenset(("trang chủ", "trang nhất", "home", "trang chính", "homepage", "trang đầu"))
HOME_STARTS = tuple(HOME)
#: A look at the first letters spares most lines the comparison.
HOME_FIRST = in_any_case(name[:3] for name in HOME)
_FIGURES = "0123456789., "
_SPLIT = re.compile(r"\s*[|•·»«›‹→]\s*|\s{2,}|\s+[-–]\s+")
# Patterns without re.I meet lines in small letters: they run several times as fast so.
_LINE = re.compile("|".join(f"(?:{rule.pattern})" for rule in LINES))
_BUTTON = re.compile(
    "(?:"
    + "|".join(f"(?:{rule.pattern})" for rule in LINES if rule.name != "marks")
    + r")(?:(?![^\W_])[\s|•·,/()\[\]»«:–-]*|$)"
)
_ENDING = re.compile(ENDINGS)
_RELATED = re.compile(RELATED)
_FOOTER = re.compile(FOOTERS, re.I)
_DISCLAIMER = re.compile(DISCLAIMERS, re.I)
_WEAK_FOOTER = re.compile(WEAK_FOOTERS, re.I)
_TAGS = re.compile(TAGS, re.I)
_FILES = re.compile(FILES, re.I)
_EDGES = " \t:.…-–—»«›>|[]()*•·+_=~\"'"


def bare(line: str) -> str:
    """Return *line* without the ornaments round a heading, in small letters: what markers are compared by."""
    return line.strip(_EDGES).casefold()


def bare_marker(line: str) -> str:
    """Return *line* as :func:`bare` does, without the figures of a counter before or behind it."""
    form = line.strip(_EDGES).casefold()
    if form[:1].isalpha() and form[-1:].isalpha():
        return form  # most lines: no counter at either end
    return form.lstrip(_FIGURES).rstrip(f"{_FIGURES}()").strip()


def begins_at_home(line: str) -> bool:
    """Tell whether the line begins with a name of the home page, as a breadcrumb does."""
    return line[:3] in HOME_FIRST and line[:12].casefold().startswith(HOME_STARTS)


def is_one_of(line: str, markers: frozenset[str]) -> bool:
    """Tell whether *line* is one of *markers*, which :func:`bare_marker` gave: most lines are longer than any."""
    form = line.strip(_EDGES)
    if form[:1].isalpha() and form[-1:].isalpha():
        return len(form) <= _longest(markers) and form.casefold() in markers
    return bare_marker(form) in markers


@lru_cache(maxsize=64)
def _longest(markers: frozenset[str]) -> int:
    return max(map(len, markers), default=0)


def is_furniture(line: str) -> bool:
    """Tell whether the whole line is one button or counter, or several in a row."""
    return len(line) <= LINE_LIMIT and is_short_furniture(line)


@remembered
def is_short_furniture(line: str) -> bool:
    """Tell it of a line no longer than that. Remembered, because a portal's furniture is the same on every page."""
    line = line.lower()
    stripped = line.strip("[]() ←→↑↓«»‹›▲▼🕐⏱⏰👁📅💬🔊📤🖨✉🔗\ufe0f")
    if stripped[:1].isalnum() and _BUTTON.match(stripped) is None:
        return _TAGS.fullmatch(line) is not None  # most lines: what does not begin with a button is none, nor several
    if not stripped or _LINE.fullmatch(stripped) or _TAGS.fullmatch(line):
        return True
    parts = [part.strip("[]() :") for part in _SPLIT.split(line)]
    return (len(parts) > 1 and all(not part or _LINE.fullmatch(part) for part in parts)) or _all_buttons(stripped)


def _all_buttons(line: str) -> bool:
    """Tell whether the line is buttons and counters one after another, parted by spaces or marks."""
    position = buttons = 0
    while position < len(line):
        match = _BUTTON.match(line, position)
        if match is None:
            return False
        position, buttons = match.end(), buttons + 1
    return buttons > 1


def names_advertisement(line: str) -> bool:
    """Tell whether the line says that an advertisement follows."""
    return len(line) <= _LONGEST_ADVERTISED and bare(line) in _ADVERTISED


def is_stars(line: str) -> bool:
    """Tell whether the line is a row of stars such as authors part their text by."""
    return len(line) <= 24 and _STARS.fullmatch(line) is not None


def is_ending(line: str) -> bool:
    """Tell whether the whole line reads like a heading of what follows an article."""
    return len(line) <= LONGEST_ENDING and marker_form(line)[1]


@remembered
def marker_form(line: str) -> tuple[str, bool, bool]:
    """Return *line*, no longer than such a heading, as :func:`bare_marker` does, whether it is one, and whether it may
    be of an imprint.
    """
    marker = bare_marker(line)
    form = without_choice(marker)
    return marker, _heads_what_follows(form), may_be_imprint(line)


def _heads_what_follows(form: str) -> bool:
    """Tell whether the line heads one box of what follows, or two in one ("Thời tiết - Tỷ giá")."""
    first, _, second = form.partition(" - ")
    return _heads_one_box(form) or (bool(second) and _heads_one_box(first) and _heads_one_box(second))


def _heads_one_box(form: str) -> bool:
    return _ENDING.fullmatch(form) is not None or heads_others(form)


def names_module(line: str) -> bool:
    """Tell whether the line is what a CMS prints over any article ("Chi tiết tin", "Nội dung bài viết")."""
    return len(line) <= 40 and _MODULE.fullmatch(bare(line)) is not None


def opens_related(form: str) -> bool:
    """Tell whether a line, in the form :func:`bare` gives, reads like the heading of a list of other articles."""
    return len(form) <= 80 and _opens_related(form)


@remembered
def _opens_related(form: str) -> bool:
    """Remembered, because the lists of a page are asked several times, and recur from page to page."""
    return _RELATED.fullmatch(without_choice(form)) is not None or heads_others(form)


def is_footer(line: str) -> bool:
    """Tell whether the line is one of an imprint that stands nowhere else."""
    if line[:3] not in _IMPRINT_STARTS and line[:1].isalnum():
        return False  # most lines
    return len(line) <= 500 and may_be_footer(line) and _FOOTER.fullmatch(line.strip(" *()[]")) is not None


def is_disclaimer(line: str) -> bool:
    """Tell whether the line is what the site says of any article of its own: a sentence, but no text of this one."""
    return may_be_footer(line) and _DISCLAIMER.fullmatch(line.strip(" *()[]")) is not None


def may_be_footer(line: str) -> bool:
    """Tell whether the line begins as one of an imprint does: a look at three letters spares most lines the pattern."""
    if line[:1].isalpha():
        return line[:3].lower() in _FOOTER_STARTS
    start = line[:8].lstrip(" *()[]")[:3].lower()
    return start in _FOOTER_STARTS or start[:1] in _FOOTER_MARKS


def may_be_imprint(line: str) -> bool:
    """Tell whether the line begins as one of an imprint does, be it a weak one."""
    if line and line[0].isalnum():
        return line[:3] in _IMPRINT_STARTS  # most lines
    return line[:3] in _IMPRINT_STARTS or may_be_footer(line)


def is_weak_footer(line: str) -> bool:
    """Tell whether the line may belong to an imprint (an address, a telephone), if one stands beside it."""
    return line[:3] in _IMPRINT_STARTS and len(line) <= 250 and _WEAK_FOOTER.fullmatch(line) is not None


def is_imprint(line: str) -> bool:
    """Tell whether the line is one of an imprint, be it a weak one."""
    return may_be_imprint(line) and (is_footer(line) or is_weak_footer(line))


def may_open_files(line: str) -> bool:
    """Tell whether the line begins as a label of files does, or with no letter: a mark before it, or a figure."""
    first = line[:1]
    return (first in _FILE_LETTERS and line[:3] in _FILE_STARTS) or not first.isalpha()


def opens_files(line: str) -> bool:
    """Tell whether the whole line is the label of attached files."""
    label = line.strip(" []()") if len(line) <= 60 else ""
    return label[:3] in _FILE_STARTS and _FILES.fullmatch(label) is not None


def reads_as_sentence(line: str) -> bool:
    """Tell whether the line is as long as a sentence and ends like one: its first words do not make it an imprint."""
    return len(line) >= _SENTENCE and line.endswith(STOPS)


def ends_article(line: str) -> bool:
    """Tell whether the line is one of an imprint and no sentence."""
    return is_footer(line) and not reads_as_sentence(line)
