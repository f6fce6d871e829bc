"""Pages that say that nothing is at their address, or that their site is out of order for now.

What such a page misses is a page, a text, a file: something of the site, told in a phrase of its own. News miss people,
bridges and borders ("Không tìm thấy người mất tích sau lũ", "Ranh giới không tồn tại", "Trang trại không có điện"): a
word that only opens a longer name ("nội dung phiên họp") is nothing of the site.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NoReturn

from crawler.reading.errors import ErrorPageError, SoftNotFoundError
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document

#: Nothing is said behind it, or a remark on it.
_END = r"(?=\s*(?:\Z|[^\w\s:]))"
#: What follows the name of a thing of the site where a phrase goes on to speak of that, not of what is named with it.
_OWN = (
    r"(?:(?=\s*(?:\Z|[^\w\s]))|(?=\s(?:này|nào|đó|trên|bạn|quý|mà|được|yêu cầu|cần|đang|hiện|hoặc|hay|không|đã|chưa|"
    r"có|tìm|phù hợp|theo|với|tại|tương ứng|mới|thỏa mãn|liên quan|hợp lệ|bị|vừa|sẽ)\b))"
)
_OF_SITE = (
    r"(?:trang(?: (?:web|tin|thông tin(?: điện tử)?))?|website|(?:tin )?bài(?: (?:viết|báo|đăng|tin))?|tin(?: tức)?|"
    r"nội dung|dữ liệu|kết quả(?: tìm kiếm)?|tài liệu|văn bản|tệp(?: tin)?|tập tin|file|địa chỉ|url|đường dẫn|liên kết|"
    r"link|(?:chuyên |danh )?mục|thông tin|thư mục|bản ghi|sản phẩm|người dùng|máy chủ|đối tượng|tham số|hình ảnh)"
    + _OWN
)
#: What a box of a site may have none of.
_OF_BOX = (
    r"(?:video|clip|ảnh|hình ảnh|album|bình luận|sự kiện|văn bản|thông báo|liên kết|quảng cáo|thủ tục|đơn vị|hồ sơ|"
    r"câu hỏi|ý kiến|mục)"
)
_DROPPED = r"đã bị (?:xóa|xoá|gỡ)(?! (?:sổ|tên|án|nợ|đói|mù))"
_RESTS = r"(?:tạm ngừng|tạm ngưng|tạm dừng|hết hạn|bảo trì|đang được nâng cấp)"
#: What may follow where the site misses a page, and nobody a page of a book.
_NOWHERE = (
    rf"(?:{_END}|(?= (?:(?:trên|trong|tại|ở|với) (?:máy chủ|hệ thống|website|trang|cổng|server|đây|"
    r"(?:chuyên |danh )?mục|địa chỉ|đường dẫn|url|yêu cầu)|"
    r"hoặc|hay|nữa|này|đã|theo|vì|do|xin|vui lòng|mời|bạn|quý vị|lỗi|error|404)\b))"
)
#: How a line, or a part of a title, begins that says so.
_MISSING = re.compile(
    r"(?:(?:lỗi |error )404\b(?! \w)|404(?!\s?\w|[.,/]\w)|404 (?:not|page|error|lỗi|không)\b|"
    rf"không tìm thấy(?: (?:(?:các |những |một |bất k[ỳy] )?{_OF_SITE}|(?:{_OF_BOX} )?(?:gì|nào)\b|(?:theo )?yêu cầu)|"
    rf"{_END})|"
    rf"(?:{_OF_SITE}.{{0,60}}? )?(?:không tồn tại(?: {_OF_SITE}|{_END}|(?= hoặc| hay| trên))|{_DROPPED}(?: bỏ)?{_END})|"
    rf"{_OF_SITE}.{{0,60}}? {_DROPPED}|"
    rf"đường dẫn không (?:đúng|hợp lệ)(?:{_END}| hoặc)|"
    r"bài viết (?:này )?(?:hiện )?(?:không (?:tồn tại|tìm thấy|còn|có|thể|được|khả dụng|hợp lệ|đúng|xem)|"
    r"đã (?:bị|được (?:gỡ|xóa|xoá|chuyển|di chuyển|ẩn)|hết|ngừng|dừng|xóa|xoá|gỡ|không))\b|"
    r"(?:bài viết|trang|nội dung) (?:mà )?(?:bạn|quý vị) (?:đang )?(?:cần )?(?:yêu cầu|tìm|truy cập).{0,20}\bkhông\b|"
    r"(?:bài viết|trang|nội dung) này (?:hiện )?không còn"
    rf"(?:{_END}| (?:tồn tại|ở|trên|trong|được|hiển thị|hoạt động|khả dụng|có|hiệu lực|truy cập|nữa|hoặc|hay)\b)|"
    r"đã có (?:một )?lỗi nghiêm trọng|(?:oops! )?that page can[’']t be found|"
    r"nothing (?:was )?found(?=\W*\Z|[ .]*(?:for|matching|here|at|that)\b)|error establishing a database|"
    r"trang (?:này|bạn|quý vị|web|tin|thông tin|yêu cầu|mà|cần|đang)\b.{0,40}không (?:tồn tại|tìm thấy|có)|"
    rf"trang không (?:(?:tồn tại|tìm thấy){_NOWHERE}|có(?:{_END}| (?:ở|trên|trong|tại)\b))|không có trang này\b|"
    r"(?:(?:the )?(?:requested )?(?:page|file|directory|resource|article|content|url|record|item|view|object)s? "
    rf"(?:or \w{{4,10}} )?(?:was |is |could |can )?)?not (?:be )?found(?:{_END}| on\b| for\b)|"
    r"object moved|runtime error|server error|đã (?:có lỗi xảy ra|xảy ra lỗi)|(?:chúng tôi )?đang nâng cấp máy chủ|"
    r"(?:website|trang (?:web|tin|thông tin|mạng|điện tử|này)|tên miền|"
    r"cổng (?:thông tin|điện tử|dịch vụ|giao tiếp|này))"
    rf"(?: [\w ]{{0,30}})? {_RESTS}|(?:trang|cổng) (?:đang )?{_RESTS}|"
    rf"tài khoản(?: (?:lưu trữ|hosting|này|của (?:website|trang|bạn))[\w ]{{0,30}})?(?: đã)? {_RESTS}{_END}|"
    r"hệ thống (?:sẽ )?tạm (?:dừng|ngừng|ngưng) để (?:bảo trì|nâng cấp)|bảo trì (?:hệ thống|website|máy chủ)\Z|"
    r"phiên (?:làm việc|đăng nhập|truy cập)\b.{0,30}(?:hết hạn|hết hiệu lực|kết thúc)|"
    r"session (?:has )?(?:expired|timed)|account suspended|có lỗi xảy ra|(?:hệ thống|website) đang bảo trì|"
    rf"(?:(?:this )?(?:site|page|website|portal) (?:is )?(?:currently )?)?under construction{_END}|"
    r"(?:503 )?(?:the )?service (?:is )?(?:temporarily )?unavailable|"
    r"(?:(?:this |the )?(?:page|article|content|item|file|link|document|story|site|post)s?\b.{0,40}? )?"
    r"no longer available)",
    re.I,
)
#: What a box beside an article may have none of; a page that is missing is none of these.
_NONE_OF_OTHERS = re.compile(
    r"(?:không (?:tìm thấy|tồn tại)|không có|chưa có) (?:video|clip|ảnh|hình ảnh|album|bình luận|sự kiện|văn bản|"
    r"thông báo|liên kết|quảng cáo)(?: \w+)? nào",
    re.I,
)
_MISSING_TITLE = re.compile(
    r"(?:lỗi|error)\s?(?:40[0-9]|410|429|50[0-9])(?: (?!(?:và|của|là|với|and|is)\b).{0,40})?|"
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
    rf"(?:không tìm thấy|không tồn tại) (?:trang|bài viết|nội dung|dữ liệu|đường dẫn|kết quả){_OWN}.{{0,40}}|"
    rf"(?:trang|bài viết|nội dung|đường dẫn){_OWN}(?: .{{0,30}})? "
    rf"(?:(?:không tồn tại|không tìm thấy){_NOWHERE}|không có{_END}|{_DROPPED}).{{0,20}}",
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
TITLE_PARTS = re.compile(r"[-–|:»](?:(?<=\|)|(?<=\s.)(?=\s))")
_LONGEST_NOTICE = 400
_SENTENCE, _LONGEST_LINE, _TOP = 30, 200, 2
#: A page that misses another names no more than the site and what to do about it first.
_MANY_SENTENCES = 3
#: How sentences of something else end, those of Chinese pages too.
_STOPS = (".", "…", "”", "。")


def refuse_missing(document: Document, declared: str) -> NoReturn:
    """Raise SoftNotFoundError where the page says that nothing is at its address, which is evidence that an article is
    gone; ErrorPageError where it says no more than that the site, or its server, is out of order for now.
    """
    lines = (block.text for block in document.blocks if not block.is_linked and len(block.text) <= _LONGEST_LINE)
    if any(map(_GONE.search, (declared, *lines))):
        raise SoftNotFoundError("The page says that there is nothing at this address.")
    raise ErrorPageError("The page says that the site or its server is out of order, or keeps visitors out.")


def is_missing(document: Document, text: str | None) -> bool:
    """Tell whether the page says that nothing is at its address, or nothing for now; *text*: all of it, if little."""
    if any(map(names_missing, document.head.titles)):
        return True
    if text is None:
        return False
    named = (part.strip(" !.:*\"'“”") for title in document.head.titles for part in TITLE_PARTS.split(title))
    missing = any(map(_MISSING.match, named)) or any(map(_MISSING.match, _short_lines(document)))
    missing = missing or any(names_missing(document.blocks[index].text) for index in document.headings[:_TOP])
    return missing and not _tells_at_length(document)


def _tells_at_length(document: Document) -> bool:
    """Tell whether sentences of something else stand one below the other, and more of them than any page has that
    misses another: "Không tìm thấy đường về, cụ bà được bản bạn cưu mang" is a title then.
    """
    told = [
        index for index, block in enumerate(document.blocks) if ends_told(block) and not _MISSING.search(block.text)
    ]
    runs = sum(above + 1 == index for above, index in pairwise(told))
    return len(told) > _MANY_SENTENCES and runs + 1 >= _MANY_SENTENCES


def _short_lines(document: Document) -> Iterator[str]:
    """Yield the short lines of a page; below a sentence of something else a bare number counts visitors and a box may
    have no video, below several another is one of theirs ("Không tìm thấy trang nào trong sách cũ chép chuyện này.").
    """
    told = 0
    for block in document.blocks:
        line, ends = block.text.strip(" !.:*\"'“”"), ends_told(block)
        beside = told and (line.isdigit() or _NONE_OF_OTHERS.fullmatch(line) is not None)
        if len(block.text) < _LONGEST_LINE and not beside and not (ends and told >= _MANY_SENTENCES):
            yield line
        told += ends and not _MISSING.search(line)


def ends_told(block: Block) -> bool:
    """Tell whether the line is as long as a sentence, ends as one, and is no link."""
    return len(block.text) >= _SENTENCE and block.text.endswith(_STOPS) and not block.is_linked


def names_missing(title: str) -> bool:
    """Tell whether *title* is that of a page which says that there is none."""
    return any(_MISSING_TITLE.fullmatch(part.strip(" !.")) for part in TITLE_PARTS.split(title))


def says_missing(text: str) -> bool:
    """Tell whether *text*, all that stands below a title, begins by saying that nothing is at this address."""
    return len(text) <= _LONGEST_NOTICE and _MISSING.match(text) is not None
