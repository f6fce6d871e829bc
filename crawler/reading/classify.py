"""Pages that are no article: lists, logins, gates, "not found", forms, home pages."""

from __future__ import annotations

import re
from collections import Counter

from crawler.reading.body import Region
from crawler.reading.boilerplate import is_ending
from crawler.reading.byline import is_credit
from crawler.reading.dates import only_date
from crawler.reading.document import Document
from crawler.reading.errors import (
    ChallengePageError,
    ErrorPageError,
    ListPageError,
    LoginPageError,
    NotAnArticleError,
    SoftNotFoundError,
)
from crawler.reading.links import is_document_link, is_picture_link
from crawler.reading.listing import is_listing
from crawler.reading.markers import ends_in_date, is_item
from crawler.reading.registers import is_register
from crawler.reading.scoring import ArticleHead
from crawler.reading.teasers import is_lone_teaser
from crawler.reading.verse import is_verse

_GATE = re.compile(
    r"just a moment|checking your browser|attention required|verify(?:ing)? (?:that )?you are (?:a )?human|"
    r"are you a robot|enable javascript and cookies|"
    r"ddos protection|access denied|captcha|xác thực truy cập|xác (?:minh|nhận|thực) (?:bạn|rằng bạn|không phải|"
    r"là người)|"
    r"tôi không phải (?:là )?(?:người máy|robot)|kiểm tra trình duyệt|request unsuccessful|one moment, please|"
    r"(?:truy cập|yêu cầu)(?: của (?:bạn|quý vị))? (?:đã )?bị (?:chặn|từ chối)|"
    r"(?:request|access) (?:was |has been |is )?blocked",
    re.I,
)
_MISSING = re.compile(
    r"(?:(?:\blỗi |\berror )404\b|\A404(?!\s?[^\W\d_])|\A404 (?:not|page|error|lỗi|không)\b|"
    r"không tìm thấy|page not found|not found|không tồn tại|đã bị (?:xóa|xoá|gỡ)|"
    r"đường dẫn không (?:đúng|hợp lệ)|"
    r"bài viết (?:này )?(?:không|đã)|trang (?:này |bạn )?.{0,40}(?:không tồn tại|không tìm thấy|không có)|"
    r"object moved|runtime error|server error|"
    r"đã xảy ra lỗi|(?:website|trang|tên miền|tài khoản|cổng)(?: [\w ]{0,30})? (?:tạm ngừng|tạm ngưng|tạm dừng|"
    r"hết hạn|bảo trì|đang được nâng cấp)|bảo trì (?:hệ thống|website|máy chủ)\Z|"
    r"phiên (?:làm việc|đăng nhập|truy cập)\b.{0,30}(?:hết hạn|hết hiệu lực|kết thúc)|"
    r"session (?:has )?(?:expired|timed)|"
    r"account suspended|có lỗi xảy ra|hệ thống đang bảo trì|website đang bảo trì|under construction|"
    r"service unavailable|no longer available)",
    re.I,
)
_MISSING_TITLE = re.compile(
    r"(?:lỗi|error)\s?(?:40[0-9]|410|429|50[0-9])(?: .{0,40})?|"
    r"(?:40[0-9]|410|429|50[0-9])(?:\s?(?:lỗi|không|error|not|bad|forbidden|unauthorized|internal|server|service|gateway|"
    r"gone|too|page|access)\b.{0,40})?|too many requests|page not found|not found|"
    r"(?:thông )?báo lỗi|lỗi hệ thống|(?:bạn )?không có quyền(?: truy cập| xem)?|từ chối truy cập|đang chuyển hướng|"
    r"xác nhận truy cập|"
    r"(?:không tìm thấy|không tồn tại) (?:trang|bài viết|nội dung|dữ liệu|đường dẫn|kết quả)(?: .{0,40})?|"
    r"(?:trang|bài viết|nội dung|đường dẫn)(?: .{0,30})? "
    r"(?:không tồn tại|không tìm thấy|không có|đã bị (?:xóa|xoá|gỡ)).{0,20}",
    re.I,
)
_NOTHING_YET = re.compile(
    r"(?:hiện(?: tại| nay)? )?(?:(?:nội dung|dữ liệu|thông tin|chuyên mục|chuyên trang|trang|bài viết|mục)\b.{0,20}"
    r" đang (?:được )?(?:cập nhật|xây dựng|hoàn thiện|biên tập|bổ sung|chuẩn bị|nâng cấp|bảo trì)|"
    r"(?:(?:(?:chuyên |danh )?mục|trang|chủ đề)(?: này)? (?:hiện )?)?(?:chưa|không) có "
    r"(?:bài viết|nội dung|dữ liệu|tin(?: bài)?|thông tin|kết quả|sự kiện|văn bản|mục|hình ảnh|video|bản ghi)\b|"
    r"đang cập nhật|updating|coming soon|no (?:articles|posts|content|data|results)\b)",
    re.I,
)
_YEAR = re.compile(r"[12]\d\d\d")  # not \d{4}: to find where one may begin costs half as much so
_TITLE_PARTS = re.compile(r"\s+[-–|:»]\s+|\s*\|\s*")
_LOGIN = re.compile(r"đăng nhập|log ?in|sign ?in|mật khẩu|password", re.I)
_FORM = re.compile(r"liên hệ|góp ý|tìm kiếm|search|contact|gửi câu hỏi|hỏi đáp|đăng ký", re.I)
_NAMED_FORM = re.compile(
    r"liên hệ(?: với chúng tôi)?|góp ý|tìm kiếm|kết quả tìm kiếm|search(?: results)?|contact(?: us)?|đăng nhập|"
    r"đăng ký|hỏi đáp|gửi câu hỏi|sơ đồ(?: [\w ]{1,20})?|site ?map|"
    r"giới thiệu|trang chủ|quên mật khẩu|kết quả (?:thăm dò|bình chọn)(?: ý kiến)?|đăng ký (?:thành viên|"
    r"tài khoản|nhận tin)|"
    r"đặt câu hỏi|thăm dò ý kiến|thông báo lỗi|lịch (?:công tác|làm việc|sự kiện)(?: [\w /]{1,30})?|"
    r"(?:kênh |danh sách )?rss(?: feeds?)?|gửi thành công|cảm ơn(?: (?:bạn|quý vị))?|đăng ký thành công|thành công|"
    r"danh bạ(?: [\w ]{1,30})?|thủ tục hành chính|dịch vụ công(?: trực tuyến)?|tài liệu - biểu mẫu|biểu mẫu",
    re.I,
)
_LITTLE = 1500
_FEWEST_ROWS = 3
#: What an undated article tells below a title that sections bear too, such as "Thông báo".
_FEWEST_SENTENCES = 2
#: A teaser stands at most so many lines (a picture, a date) behind the linked title it belongs to.
_TEASER_REACH = 4
_LEAST = 160
_NEXT_TO_NONE = 60
_SENTENCE = 30


def check_status(status: int) -> None:
    """Raise ErrorPageError for any status that brings no page: redirects and errors."""
    if status >= 400:
        raise ErrorPageError(f"The server answered with status {status}.")
    if 300 <= status < 400:
        raise ErrorPageError(f"The server answered with a redirect (status {status}).")


def refuse_gate(document: Document) -> None:
    """Raise for pages that say themselves what they are: a gate, a login, "not found". Short pages only."""
    text = _beginning(document)
    declared = " ".join(document.head.titles)
    if _is_missing(document, text, declared):
        raise SoftNotFoundError("The page says that there is nothing at this address.")
    if len(text) > _LITTLE:
        return
    if _GATE.search(declared) or (_GATE.search(text) and len(text) < 800):
        raise ChallengePageError("The page is a gate that wants to see a person, not an article.")
    if _has_password(document) and _asks_to_sign_in(document, declared, text):
        raise LoginPageError("The page asks for a password.")


def _beginning(document: Document) -> str:
    """Return the words of the page; of a page with more than few, enough of them to tell that."""
    lines: list[str] = []
    letters = 0
    for block in document.blocks:
        lines.append(block.text)
        letters += len(block.text)
        if letters > _LITTLE:
            break
    return " ".join(lines)


def _asks_to_sign_in(document: Document, declared: str, text: str) -> bool:
    """A login box beside an article does not make the page one: no prose stands there, or the page is named so."""
    if _LOGIN.search(declared):
        return True
    sentences = (block.text for block in document.blocks if len(block.text) >= _SENTENCE and not block.is_linked)
    told = any(line.endswith((".", "…", "”")) and not _LOGIN.search(line) for line in sentences)
    return _LOGIN.search(text) is not None and not told


def _is_missing(document: Document, text: str, declared: str) -> bool:
    if any(names_missing(title) for title in document.head.titles) or (
        len(text) < _LITTLE and _MISSING.search(declared)
    ):
        return True
    lines = (block.text.strip(" !.:*\"'“”") for block in document.blocks if len(block.text) < 200)
    return len(text) < _LITTLE and any(map(_MISSING.match, lines))


def names_missing(title: str) -> bool:
    """Tell whether *title* is that of a page which says that there is none."""
    return any(_MISSING_TITLE.fullmatch(part.strip(" !.")) for part in _TITLE_PARTS.split(title))


def _has_password(document: Document) -> bool:
    return any((element.get("type") or "").lower() == "password" for element in document.root.iter("input"))


def refuse_list(document: Document, head: ArticleHead, region: Region, dated: set[int]) -> None:
    """Raise ListPageError when the head is that of a list: linked titles one after another, each dated or summed up.

    *dated* are the blocks that are date lines.
    """
    if is_listing(document, head, region, dated):
        raise ListPageError("The page lists articles: its text is summed up under links that lead to other pages.")
    if is_register(document, region):
        raise ListPageError("The page is a register of documents: numbers, dates and subjects under their labels.")
    own_date = head.title.confirmed and head.date and not document.blocks[head.title.first].is_linked
    if own_date and not any(document.blocks[index].is_linked for index in _inner(head)):
        return
    if is_lone_teaser(document, head, region):
        raise ListPageError(f"The page has one entry, {head.title.text!r}, and leads on to it.")
    if _is_table_of_entries(document, head, region, dated):
        raise ListPageError("The page is a table of dated and linked entries.")
    entries = _entries(document, head, region, dated)
    title = document.blocks[head.title.first]
    enough = 2 if title.is_linked and not head.title.confirmed else 3
    if len(entries) < enough or entries[0] >= max(region.end, head.end + 2):
        return
    kinds = Counter(_kind(document, index) for index in entries)
    if kinds.most_common(1)[0][1] >= enough:
        raise ListPageError("The page lists articles, each with its date or summary.")


def _is_table_of_entries(document: Document, head: ArticleHead, region: Region, dated: set[int]) -> bool:
    """Tell whether rows with a date in one cell and a link in another stand right below the title, and no prose."""
    if head.date and head.date.label:
        return False
    rows: set[int] = set()
    seen = -1
    for index in range(head.title.last + 1, region.limit):
        row = document.nearest(index, ("tr",)) if index in dated else -1
        if row >= 0 and row != seen and not document.inside(row, head.title.first):
            seen = row
            span = document.containers[row]
            if any(document.blocks[one].is_linked for one in range(span.first, span.last + 1)):
                rows.add(row)
        elif not rows and document.is_prose(index):
            return False
    return len(rows) >= _FEWEST_ROWS


def _is_entry(document: Document, index: int) -> bool:
    """A line that is a link, or a link with a date behind it, to a page rather than a file; or a heading below one."""
    block = document.blocks[index]
    if block.heading and not block.links and len(block.text) >= 10:
        return _picture_leads_on(document, index)
    if len(block.text) < 10 or not block.links or _is_file_link(block.links[0][0]):
        return False
    if document.has_address and not document.leads_away(block.links[0][0]):
        return False
    return block.linked >= len(block.text) * 0.8 or (
        _YEAR.search(block.text) is not None and ends_in_date(document, index)
    )


def _picture_leads_on(document: Document, index: int) -> bool:
    """Tell whether the picture right before a heading is a link to a page, as a teaser's is."""
    link = document.blocks[index - 1].image_link if index else None
    return link is not None and not link.startswith(("#", "javascript:")) and not _is_file_link(link)


def _is_file_link(href: str) -> bool:
    return is_document_link(href) or is_picture_link(href)


def _inner(head: ArticleHead) -> range:
    """The blocks between title and date line."""
    if head.date is None:
        return range(0)
    low, high = sorted(((head.title.first, head.title.last), (head.date.first, head.date.last)))
    return range(low[1] + 1, high[0])


def _entries(document: Document, head: ArticleHead, region: Region, dated: set[int]) -> list[int]:
    found = []
    for index in range(head.first, region.limit):
        block = document.blocks[index]
        if not _is_entry(document, index):
            continue
        if block.links and block.linked < len(block.text) * 0.8:
            found.append(index)
            continue
        for later in range(index + 1, min(index + 4, len(document.blocks))):
            if later in dated or document.is_prose(later):
                found.append(index)
                break
            if document.blocks[later].is_linked:
                break
    return found


def _kind(document: Document, index: int) -> tuple[str, int]:
    """How an entry is marked up: the tags round it and its level."""
    chain = document.ancestors(document.blocks[index].container)[:3]
    return " ".join(document.containers[where].tag for where in chain), document.blocks[index].heading


def refuse_doubtful(document: Document, head: ArticleHead, region: Region, text: str) -> None:
    """Raise for a heading that neither a date nor enough text bears out: of a form, a notice, a list."""
    inside = document.blocks[region.start : region.end]
    lines = [block for block in inside if block.text]
    linked = sum(block.is_linked for block in lines)
    if not (head.title.confirmed or region.told) and linked >= 3 and linked * 2 >= len(lines):
        raise ListPageError(f"The page is the list {head.title.text!r}: linked titles and no text.")
    if head.date and head.date.written:
        return
    if names_missing(head.title.text):
        raise SoftNotFoundError(f"The page says that there is nothing at this address ({head.title.text!r}).")
    if (linked >= 3 and linked * 10 >= len(lines) * 6) or (
        len(text) < _LEAST and any(block.is_linked and block.heading for block in inside)
    ):
        raise ListPageError(f"The page is the list {head.title.text!r}: linked titles with next to no text.")
    if len(text) < _LEAST and _NOTHING_YET.match(text):
        raise ListPageError(f"The page is the section {head.title.text!r}, which says that nothing is in it.")
    if len(text) < _NEXT_TO_NONE and _names_section(document, head):
        raise ListPageError(f"The page is the section {head.title.text!r} with nothing in it.")
    signed = any(is_credit(block.text) for block in inside) or (head.title.confirmed and is_verse(lines))
    told = [index for index in range(region.start, region.end) if _is_told(document, index)]
    if not signed and len(told) < (_FEWEST_SENTENCES if is_ending(head.title.text) else 1):
        raise NotAnArticleError(f"The page is no article: {head.title.text!r} heads cells and labels, not sentences.")
    short = not head.title.confirmed and not signed and len(text) < _LEAST
    if short or _NAMED_FORM.fullmatch(head.title.text.strip(" .:!")):
        refuse(document)
        raise NotAnArticleError(
            f"The page is no article: {head.title.text!r} heads a form, a notice or next to no text."
        )


def _is_told(document: Document, index: int) -> bool:
    """Tell whether the line is a sentence, or long enough for two; what an undated article has at least one of."""
    block = document.blocks[index]
    ends = len(block.text) >= _SENTENCE and block.text.endswith((".", "!", "?", "…", "”", ":"))
    return not block.is_linked and (ends or len(block.text) >= _LEAST)


def _names_section(document: Document, head: ArticleHead) -> bool:
    """Tell whether the site's menu has the title as one of its short links."""
    title = head.title.text.casefold()
    menu = [block.text.casefold() for block in document.blocks if block.is_linked and len(block.text) <= 40]
    return len(menu) > _FEWEST_ROWS and title in menu


def refuse(document: Document) -> None:
    """Raise the error that names why the page holds no article; called when none was found."""
    dated, linked, prose, loose = 0, 0, 0, 0
    entry = -_TEASER_REACH
    for index, block in enumerate(document.blocks):
        dated += bool(block.text) and len(block.text) < 90 and only_date(block.text, "day-first", "+07:00") is not None
        linked += bool(block.text) and is_item(document, index)
        if block.links and ends_in_date(document, index):
            dated, entry = dated + 1, index
        entry = index if _is_entry(document, index) else entry
        prose += document.is_prose(index)
        loose += document.is_prose(index) and index >= entry + _TEASER_REACH
    if _has_password(document) and prose < 2:
        raise LoginPageError("The page asks for a password.")
    teased = linked >= 5 and loose < 2 and (dated >= 2 or prose >= _FEWEST_ROWS)
    if teased or (linked >= 5 and linked > prose * 2):
        raise ListPageError("The page lists articles.")
    names = " ".join(document.head.titles)
    if _FORM.search(names) or not prose:
        raise NotAnArticleError("The page holds no article (a form, a home page, or nothing to read).")
