"""Pages that ask their reader to fill in a form, with a sentence or two on how to."""

from __future__ import annotations

import re

from crawler.reading.body.region import Region
from crawler.reading.page.document import Document

_HINT = re.compile(
    r"\b(?:mẫu|biểu mẫu|form|phiếu)\b.{0,20}\b(?:dưới đây|bên dưới|sau đây|below)\b|\(\s?\*\s?\)|"
    r"\bfields? marked with\b|\b(?:complete|fill (?:in|out)) the form\b",
    re.I,
)
#: No such hint is longer, and the fields stand so near below it (blocks).
_LONGEST_HINT, _REACH_OF_FIELDS = 600, 3

#: What a site calls its forms, and its other pages that tell nothing.
_NAMED = re.compile(
    r"liên hệ(?: với chúng tôi)?|góp ý|tìm kiếm(?: nâng cao)?|kết quả tìm kiếm|search(?: results)?|advanced search|"
    r"contact(?: us)?|đăng nhập|"
    r"đăng ký|hỏi đáp|gửi câu hỏi|sơ đồ(?: [\w ]{1,20})?|site ?map|"
    r"giới thiệu|trang chủ|quên mật khẩu|kết quả (?:thăm dò|bình chọn)(?: ý kiến)?|"
    r"đăng ký (?:(?:làm )?thành viên(?: mới)?|tài khoản|nhận tin)|"
    r"đặt câu hỏi|thăm dò ý kiến|thông báo lỗi|lịch (?:công tác|làm việc|sự kiện)(?: [\w /]{1,30})?|"
    r"(?:kênh |danh sách )?rss(?: feeds?)?|gửi thành công|cảm ơn(?: (?:bạn|quý vị))?|đăng ký thành công|thành công|"
    r"(?:trang )?tin tức(?:,? (?:- |và )?sự kiện)?|(?:số người )?đang (?:truy cập|trực tuyến|online)|"
    r"danh bạ(?: [\w ]{1,30})?|thủ tục hành chính|dịch vụ công(?: trực tuyến)?|tài liệu - biểu mẫu|biểu mẫu",
    re.I,
)


def asks_to_fill_in(document: Document, region: Region, text: str) -> bool:
    """Tell whether *text*, all that stands below a title, says how to fill in the form whose fields follow."""
    if len(text) > _LONGEST_HINT or not _HINT.search(text):
        return False
    return any(index in document.asked for index in range(region.end, region.end + _REACH_OF_FIELDS))


def names_form(title: str) -> bool:
    """Tell whether *title* is that of a form, or of another page of any site that is no article."""
    return _NAMED.fullmatch(title.strip(" .:!")) is not None
