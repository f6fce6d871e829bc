"""Pages that say themselves what they are: a gate, a login, an error, "not found", a program's fault."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NoReturn

from crawler.reading.errors import ChallengePageError, ErrorPageError, LoginPageError, SoftNotFoundError
from crawler.reading.lines.boilerplate import ends_article
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document
from crawler.reading.refusal.stubs import is_gate

_GATE = re.compile(
    r"just a moment|checking your browser|attention required|verify(?:ing)? (?:that )?you are (?:a )?human|"
    r"are you a robot|enable javascript and cookies|unusual traffic from your|"
    r"bất thường từ (?:mạng|máy|thiết bị|địa chỉ)[\w ]{0,20} của (?:bạn|quý vị)|"
    r"ddos protection|access denied|captcha|xác thực truy cập|xác (?:minh|nhận|thực) (?:bạn|rằng bạn|không phải|"
    r"là người)|"
    r"tôi không phải (?:là )?(?:người máy|robot)|kiểm tra trình duyệt|request unsuccessful|one moment, please|"
    r"(?:truy cập|yêu cầu)(?: truy cập)?(?: của (?:bạn|quý vị))? (?:đã |tạm thời )?bị (?:hệ thống )?"
    r"(?:chặn|từ chối|ngăn chặn)|truy cập của (?:bạn|quý vị) có dấu hiệu bất thường|"
    r"(?:xác minh|xác nhận) (?:bạn|mình) không phải|kiểm tra kết nối của (?:bạn|quý vị)|"
    r"(?:bạn|quý vị) đã gửi quá nhiều yêu cầu|"
    r"(?:request|access|web page) (?:was |has been |is )?blocked|access forbidden|bot detection|verifying your browser|"
    r"\Arequest rejected|requested url was rejected|your access to this (?:site|service|page) has been",
    re.I,
)
_MISSING = re.compile(
    r"(?:(?:\blỗi |\berror )404\b|\A404(?!\s?\w|[.,]\d)|\A404 (?:not|page|error|lỗi|không)\b|"
    r"không tìm thấy|page not found|not found|không tồn tại|đã bị (?:xóa|xoá|gỡ)|"
    r"đường dẫn không (?:đúng|hợp lệ)|"
    r"bài viết (?:này )?(?:không|đã)|"
    r"(?:bài viết|trang|nội dung) (?:mà )?(?:bạn|quý vị) (?:đang )?(?:cần )?(?:yêu cầu|tìm|truy cập).{0,20}\bkhông\b|"
    r"(?:bài viết|trang|nội dung) này (?:hiện )?không còn\b|đã có (?:một )?lỗi nghiêm trọng|"
    r"(?:oops! )?that page can[’']t be found|nothing (?:was )?found|error establishing a database|"
    r"trang (?!chủ|nhất)(?:này |bạn )?.{0,40}(?:không tồn tại|không tìm thấy|không có)|"
    r"object moved|runtime error|server error|"
    r"đã (?:có lỗi xảy ra|xảy ra lỗi)|(?:chúng tôi )?đang nâng cấp máy chủ|"
    r"(?:website|trang(?! chủ| nhất)|tên miền|tài khoản|cổng)(?: [\w ]{0,30})? (?:tạm ngừng|tạm ngưng|tạm dừng|"
    r"hết hạn|bảo trì|đang được nâng cấp)|"
    r"hệ thống (?:sẽ )?tạm (?:dừng|ngừng|ngưng) để (?:bảo trì|nâng cấp)|bảo trì (?:hệ thống|website|máy chủ)\Z|"
    r"phiên (?:làm việc|đăng nhập|truy cập)\b.{0,30}(?:hết hạn|hết hiệu lực|kết thúc)|"
    r"session (?:has )?(?:expired|timed)|"
    r"account suspended|có lỗi xảy ra|hệ thống đang bảo trì|website đang bảo trì|under construction|"
    r"service unavailable|no longer available)",
    re.I,
)
#: What a box beside an article may have none of; a page that is missing is none of these.
_NONE_OF_OTHERS = re.compile(
    r"(?:không (?:tìm thấy|tồn tại)|không có|chưa có) (?:video|clip|ảnh|hình ảnh|album|bình luận|sự kiện|văn bản|"
    r"thông báo|liên kết|quảng cáo)(?: \w+)? nào",
    re.I,
)
_MISSING_TITLE = re.compile(
    r"(?:lỗi|error)\s?(?:40[0-9]|410|429|50[0-9])(?: .{0,40})?|"
    r"(?:40[0-9]|410|429|50[0-9])(?:\s?(?:lỗi|không|error|not|bad|forbidden|unauthorized|internal|server|service|gateway|"
    r"gone|too|page|access)\b.{0,40})?|"
    r"5[0-9][0-9]: (?:connection|web server|origin|a timeout|ssl|invalid|unknown|host)\b.{0,40}|"
    r"http status [45]\d\d.{0,40}|error 5\d\d.{0,40}|not acceptable|page expired|bandwidth limit exceeded|"
    r"(?:an )?error(?: occurred.{0,40})?|lỗi|(?:sorry, )?something went wrong|database error|"
    r"(?:error: )?the requested url could not be retrieved|index of /.{0,80}|it works|"
    r"welcome to (?:nginx|openresty|centos).{0,20}|(?:apache|nginx|test page).{0,40}(?:test|default) page.{0,40}|"
    r"(?:(?:đang )?bảo trì|maintenance)(?: định kỳ| mode)?|(?:bạn|quý vị) (?:đang|sắp) rời khỏi .{1,60}|"
    r"too many requests|page not found|not found|(?:runtime|server|application) error(?: in .{0,40})?|"
    r"(?:thông )?báo lỗi|thông báo (?:từ|của) hệ thống|"
    r"lỗi hệ thống|(?:bạn )?không có quyền(?: truy cập| xem)?(?: (?:trang|nội dung|mục)(?: này)?)?|"
    r"từ chối truy cập|đang chuyển hướng|"
    r"xác nhận truy cập|lỗi (?:máy chủ(?: trong ứng dụng.{0,40})?|truy cập|kết nối)|"
    r"(?:hệ thống|trang|website|máy chủ|cổng(?: thông tin)?|chuyên (?:mục|trang)|nội dung) (?:đang )?(?:được )?"
    r"(?:bảo trì|nâng cấp)|"
    r"(?:trang|website|cổng thông tin|chuyên (?:mục|trang)) đang (?:được )?(?:xây dựng|hoàn thiện)|"
    r"bảo trì (?:hệ thống|website|máy chủ)|"
    r"trang (?:này )?chưa (?:được lưu|có)|"
    r"(?:không tìm thấy|không tồn tại) (?:trang|bài viết|nội dung|dữ liệu|đường dẫn|kết quả)(?: .{0,40})?|"
    r"(?:trang|bài viết|nội dung|đường dẫn)(?: .{0,30})? "
    r"(?:không tồn tại|không tìm thấy|không có|đã bị (?:xóa|xoá|gỡ)).{0,20}",
    re.I,
)
#: What of all that says that there is nothing, and not only that nothing can be shown now.
_GONE = re.compile(
    r"404|\b410\b|not found|\bgone\b|(?:can(?:no|[’'])t|could not) be found|no longer|"
    r"nothing (?:was )?found|object moved|"
    r"không (?:tìm thấy|tồn tại|còn|hợp lệ|đúng|có(?! quyền))|(?:đã )?bị (?:xóa|xoá|gỡ)|chưa (?:được lưu|có)|"
    r"bài viết (?:này )?(?:không|đã)",
    re.I,
)
#: What a program prints in place of the text when it fails.
_FAULT = re.compile(
    r"object reference not set|undefined (?:array key|index|variable|offset|property)|\bon line \d{1,5}\b|"
    r"\b\w{1,40}(?:exception|error)\b(?:: |\Z)|stack trace|fatal error|unclosed quotation|\bora-\d{5}|\bmysqli?_\w|"
    r"could not connect to|connection string|\bole db provider\b|\bsqlstate\[|error '[0-9a-f]{8}'",
    re.I,
)
_LONGEST_FAULT = 400
#: What frameworks print of a program that failed, for those who made it; an article may quote one of these.
_TRACE = re.compile(
    r"(?P<trace>stack ?trace|traceback|call stack)|"
    r"(?P<kind>exception (?:type|details|value|report)|unhandled exception)|"
    r"(?P<system>django version|yii framework/\d|laravel \d|apache tomcat/|php \d+\.\d)|(?P<debug>\bdebug = true\b)|"
    r"(?P<place>\.(?:php|cs|py|java|jsp|aspx?)(?::| (?:at|on) line |, line )\s?\d)|"
    r"(?P<name>\b[a-z_]+(?:exception|error)\b(?= ?:|\Z))",
    re.I,
)
_TRACED = ("xception", "raceback", "tack trace", "ebug = ")
_FEWEST_TRACES, _REACH_OF_TRACES = 3, 40
_TITLE_PARTS = re.compile(r"\s+[-–|:»]\s+|\s*\|\s*")
_LOGIN = re.compile(r"đăng nhập|log ?in|sign ?in|mật khẩu|password", re.I)
_SIGN_IN = re.compile(r"đăng (?:nhập|ký)|(?:log|sign) ?(?:in|up)|register", re.I)
#: Said of an article's rest; an article on a service may tell its readers to sign in, too.
_LOCKED = re.compile(
    r"(?:bài viết|nội dung|tài liệu|trang|mục)(?: này)? (?:chỉ )?dành (?:riêng )?cho "
    r"(?:thành viên|hội viên|người dùng|bạn đọc|độc giả)\b|"
    r"\bđăng (?:nhập|ký)\b.{0,40} để (?:xem|đọc) "
    r"(?:tiếp|toàn bộ|toàn văn|đầy đủ|bài|nội dung (?:này|đầy đủ|chi tiết|bài))|"
    r"\b(?:log ?in|sign ?in|subscribe|register) to (?:continue|read|view)\b|\bfor (?:members|subscribers) only\b",
    re.I,
)
_LONGEST_LOCK = 160
#: How sentences of something else end, those of Chinese pages too.
_STOPS = (".", "…", "”", "。")
_LITTLE = 1500
_LITTLE_AT_GATE, _TOP = 800, 2
_SENTENCE = 30
_LONGEST_LINE = 200
#: A page with so many paragraphs that speak of something else is no gate.
_FEWEST_PARAGRAPHS = 2
#: A page that misses another names no more than the site and what to do about it first.
_MANY_SENTENCES = 3


def check_status(status: int) -> None:
    """Raise ErrorPageError for any status that brings no page: redirects and errors."""
    if status >= 400:
        raise ErrorPageError(f"The server answered with status {status}.")
    if 300 <= status < 400:
        raise ErrorPageError(f"The server answered with a redirect (status {status}).")


def refuse_gate(document: Document) -> None:
    """Raise for pages that say themselves what they are: a gate, a login, "not found". Short pages only."""
    text = _text_if_little(document)
    declared = " | ".join(document.head.titles)  # a name and the title behind it are no phrase
    if text == "" and (is_gate(document.source) or _GATE.search(document.source)):
        raise ChallengePageError("The page shows nothing: its script wants a cookie, or to load the page again.")
    if _is_missing(document, text, declared):
        _refuse_missing(document, declared)
    if _prints_traces(document):
        raise ErrorPageError("The page prints how a program failed.")
    if text is None:
        return
    refuse_fault(text)
    if _GATE.search(declared) or (_says_gate(document, text) and not _tells_more(document)):
        raise ChallengePageError("The page is a gate that wants to see a person, not an article.")
    if has_password(document) and _asks_to_sign_in(document, declared, text):
        raise LoginPageError("The page asks for a password.")


def _refuse_missing(document: Document, declared: str) -> NoReturn:
    """Raise SoftNotFoundError where the page says that nothing is at its address, which is evidence that an article is
    gone; ErrorPageError where it says no more than that the site, or its server, is out of order for now.
    """
    lines = (block.text for block in document.blocks if not block.is_linked and len(block.text) <= _LONGEST_LINE)
    if any(map(_GONE.search, (declared, *lines))):
        raise SoftNotFoundError("The page says that there is nothing at this address.")
    raise ErrorPageError("The page says that the site or its server is out of order, or keeps visitors out.")


def _prints_traces(document: Document) -> bool:
    """Tell whether the first lines of the page are what a framework prints of a program that failed."""
    if not any(sign in document.source for sign in _TRACED):
        return False
    lines = (block.text for block in document.blocks[:_REACH_OF_TRACES])
    return len({found.lastgroup for line in lines for found in _TRACE.finditer(line)}) >= _FEWEST_TRACES


def _says_gate(document: Document, text: str) -> bool:
    """Tell whether the page speaks of a gate and has little more to say, or heads itself so amid a site's menus."""
    if not _GATE.search(text):
        return False
    headings = (document.blocks[index] for index in document.headings)
    return len(text) < _LITTLE_AT_GATE or any(block.heading <= _TOP and _GATE.search(block.text) for block in headings)


def _text_if_little(document: Document) -> str | None:
    """Return the text of the page; None when there is more than any such page has, as on most."""
    if sum([len(block.text) for block in document.blocks]) + len(document.blocks) - 1 > _LITTLE:
        return None
    return " ".join([block.text for block in document.blocks])


def _tells_more(document: Document) -> bool:
    """Tell whether paragraphs of the page speak of other things than its gate, as an article about one does."""
    lines = (document.blocks[index].text for index in range(len(document.blocks)) if document.is_prose(index))
    return sum(not (_GATE.search(line) or ends_article(line)) for line in lines) >= _FEWEST_PARAGRAPHS


def _asks_to_sign_in(document: Document, declared: str, text: str) -> bool:
    """A login box beside an article does not make the page one: no prose stands there, or the page is named so."""
    if _LOGIN.search(declared):
        return True
    sentences = (block.text for block in document.blocks if len(block.text) >= _SENTENCE and not block.is_linked)
    told = any(line.endswith(_STOPS) and not _LOGIN.search(line) for line in sentences)
    return _LOGIN.search(text) is not None and not told


def _is_missing(document: Document, text: str | None, declared: str) -> bool:
    if any(map(names_missing, document.head.titles)):
        return True
    if text is None or len(text) == _LITTLE:
        return False
    missing = _MISSING.search(declared) is not None or any(map(_MISSING.match, _short_lines(document)))
    missing = missing or any(names_missing(document.blocks[index].text) for index in document.headings[:_TOP])
    return missing and not _tells_at_length(document)


def _tells_at_length(document: Document) -> bool:
    """Tell whether sentences of something else stand one below the other, and more of them than any page has that
    misses another: "Không tìm thấy đường về, cụ bà được bản bạn cưu mang" is a title then.
    """
    told = [
        index for index, block in enumerate(document.blocks) if _ends_told(block) and not _MISSING.search(block.text)
    ]
    runs = sum(above + 1 == index for above, index in pairwise(told))
    return len(told) > _MANY_SENTENCES and runs + 1 >= _MANY_SENTENCES


def _short_lines(document: Document) -> Iterator[str]:
    """Yield the short lines of a page; below a sentence of something else a bare number counts visitors and a box may
    have no video, below several another is one of theirs ("Không tìm thấy trang nào trong sách cũ chép chuyện này.").
    """
    told = 0
    for block in document.blocks:
        line, ends = block.text.strip(" !.:*\"'“”"), _ends_told(block)
        beside = told and (line.isdigit() or _NONE_OF_OTHERS.fullmatch(line) is not None)
        if len(block.text) < _LONGEST_LINE and not beside and not (ends and told >= _MANY_SENTENCES):
            yield line
        told += ends and not _MISSING.search(line)


def _ends_told(block: Block) -> bool:
    return len(block.text) >= _SENTENCE and block.text.endswith(_STOPS) and not block.is_linked


def names_missing(title: str) -> bool:
    """Tell whether *title* is that of a page which says that there is none."""
    return any(_MISSING_TITLE.fullmatch(part.strip(" !.")) for part in _TITLE_PARTS.split(title))


def says_missing(text: str) -> bool:
    """Tell whether *text*, all that stands below a title, begins by saying that nothing is at this address."""
    return len(text) <= _LONGEST_FAULT and _MISSING.match(text) is not None


def names_login(title: str) -> bool:
    """Tell whether *title* begins as that of a form to sign in or to register does."""
    return _SIGN_IN.match(title) is not None


def heads_gate(title: str, text: str) -> bool:
    """Tell whether *title* is that of a gate, and little *text* stands below it."""
    return len(text) < _LITTLE_AT_GATE and _GATE.search(title) is not None


def has_password(document: Document) -> bool:
    """Tell whether a field of the page asks for a password."""
    return any((element.get("type") or "").lower() == "password" for element in document.root.iter("input"))


def refuse_locked(lines: Sequence[str]) -> None:
    """Raise LoginPageError when one of *lines*, the last of a text and the first behind it, says that only members may
    read on.
    """
    if any(len(line) <= _LONGEST_LOCK and _LOCKED.search(line) for line in lines):
        raise LoginPageError("The page shows the beginning of an article and wants a member to sign in.")


def refuse_fault(text: str) -> None:
    """Raise ErrorPageError when *text*, all that stands below a title, is what a failing program printed."""
    if len(text) <= _LONGEST_FAULT and _FAULT.search(text):
        raise ErrorPageError("The page prints the error of a program where its text should stand.")
