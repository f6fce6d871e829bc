"""Pages that ask their reader to fill in a form, with a sentence or two on how to, and other pages that a site names by
what they are for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from crawler.reading.body.asked import asked_lines
from crawler.reading.body.region import Region
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.page.document import Document

_HINT = re.compile(
    r"\b(?:mẫu|biểu mẫu|form|phiếu)\b.{0,20}\b(?:dưới đây|bên dưới|sau đây|below)\b|\(\s?\*\s?\)|"
    r"\bfields? marked with\b|\b(?:complete|fill (?:in|out)) the form\b",
    re.I,
)
#: No such hint is longer, and the fields stand so near below it (blocks).
_LONGEST_HINT, _REACH_OF_FIELDS = 600, 3
#: What a form is for, at the beginning of its heading.
_ASKS = re.compile(
    r"(?:mẫu )?(?:liên hệ|góp ý|phản hồi)|đăng (?:nhập|ký)|nhận (?:bản )?tin|đặt câu hỏi|"
    r"khảo sát (?:mức độ|sự) hài lòng|tra cứu (?:(?:tình trạng|kết quả) )?(?:hồ sơ|văn bản|thủ tục)|"
    r"gửi (?:câu hỏi|thư|ý kiến|phản (?:hồi|ánh)|tin|bài|đơn|yêu cầu)\b|"
    r"contact|feedback|register|sign ?up",
    re.I,
)

#: What a site calls its forms, and its other pages that tell nothing; marks between words aside.
_NAMED = re.compile(
    r"liên hệ(?: với chúng tôi)?|góp ý|tìm kiếm(?: nâng cao)?|kết quả tìm kiếm|search(?: results)?|advanced search|"
    r"contact(?: us)?|đăng nhập|"
    r"đăng ký|hỏi đáp(?: trực tuyến| pháp luật)?|(?:các )?câu hỏi thường gặp|faqs?|gửi câu hỏi|"
    r"sơ đồ(?: [\w ]{1,20})?|site ?map|"
    r"giới thiệu|trang chủ|kết quả (?:thăm dò|bình chọn)(?: ý kiến)?|"
    r"(?:quên|lấy lại|khôi phục|đặt lại|(?:thay )?đổi) mật khẩu|(?:forgot|lost|reset|change) (?:your )?password|"
    r"đăng ký (?:(?:làm )?thành viên(?: mới)?|tài khoản|nhận (?:bản )?tin)|in bài(?: viết)?|"
    r"(?:điều khoản|quy định|chính sách) (?:sử dụng|bảo mật|quyền riêng tư)|"
    r"(?:ban )?lãnh đạo(?: (?:sở|tỉnh|cơ quan|đơn vị|ban|ngành))?|ban giám đốc|(?:cơ cấu|bộ máy) tổ chức|"
    r"(?:thông tin )?chi tiết (?:câu hỏi|hỏi đáp|văn bản|thủ tục(?: hành chính)?|tài liệu|gói thầu)|"
    r"đặt câu hỏi|thăm dò ý kiến|thông báo lỗi|lịch (?:công tác|làm việc|sự kiện)(?: [\w ]{1,30})?|"
    r"(?:kênh |danh sách )?rss(?: feeds?)?|gửi thành công|cảm ơn(?: (?:bạn|quý vị))?|đăng ký thành công|thành công|"
    r"(?:trang )?tin tức(?: và)?(?: sự kiện)?|(?:số người )?đang (?:truy cập|trực tuyến|online)|"
    r"danh bạ(?: [\w ]{1,30})?|thủ tục hành chính|dịch vụ công(?: trực tuyến)?|"
    r"tài liệu(?: biểu mẫu| tham khảo)?|biểu mẫu|thư viện(?: (?:ảnh|hình ảnh|video|tài liệu|điện tử))?|"
    r"(?:sổ )?(?:lưu niệm|lưu bút|góp ý)|guest ?book|ý kiến (?:bạn đọc|phản hồi|góp ý)|giá vàng|"
    r"tỷ giá(?: (?:ngoại tệ|hối đoái))?|thời tiết(?: (?:hôm nay|(?:các )?(?:địa phương|huyện|tỉnh)[\w ]{0,20}))?|"
    r"gửi bài viết(?: (?:qua|bằng) (?:email|e mail|thư điện tử))?|thống kê(?: truy cập)?|"
    r"(?:thông tin|danh sách) thành viên|liên kết(?: (?:website|web|trang))?|(?:thông tin )?đấu thầu",
    re.I,
)
_LONGEST_NAME = 60
#: What a site may declare on each of its pages, of articles, too.
_DECLARED_ANYWHERE = re.compile(r"trang chủ|giới thiệu|(?:trang )?tin tức.*|thủ tục hành chính", re.I)
_PARTING = re.compile(r"\s[-–—|:»]\s|\s?\|\s?")
_MARKS = re.compile(r"\s?[-–—/&,.:!|»]+\s?")
_UPDATED = "cập nhật"
_DETAILS = re.compile(r"(?:thông tin )?chi tiết\b", re.I)
#: An article's date stands so near its title.
_NEAR = 2


def asks_to_fill_in(document: Document, region: Region, title: str, text: str) -> bool:
    """Tell whether *text*, all that stands below *title*, says how to fill in the form whose fields follow; or, right
    above or among them, anything a title says that asks for it ("Góp ý cho cổng thông tin").
    """
    if len(text) > _LONGEST_HINT:
        return False
    if _ASKS.match(title) and not document.asked.isdisjoint(range(region.start, region.end + 1)):
        return True
    near = range(region.end, region.end + _REACH_OF_FIELDS)
    return _HINT.search(text) is not None and any(index in document.asked for index in near)


def heads_fields(document: Document, title: str) -> bool:
    """Tell whether *title* names a form, or says what one is for, and the page has a field to write at length in."""
    return (names_form(title) or _ASKS.match(title) is not None) and document.root.find(".//textarea") is not None


def labels_field(document: Document, head: ArticleHead) -> bool:
    """Tell whether the title, which nothing confirms, is the label of a field."""
    return not head.title.confirmed and head.title.first in asked_lines(document, 0)


def names_form(title: str) -> bool:
    """Tell whether *title* is that of a form, or of another page of any site that is no article."""
    return len(title) <= _LONGEST_NAME and _NAMED.fullmatch(_MARKS.sub(" ", title).strip()) is not None


def declares_form(titles: Iterable[str]) -> bool:
    """Tell whether one of the *titles* that a page declares, or a part of one, is that of a form and its like."""
    parts = (part.strip() for title in titles for part in _PARTING.split(title))
    return any(names_form(part) and not _DECLARED_ANYWHERE.fullmatch(part) for part in parts)


def dates_no_article(document: Document, head: ArticleHead) -> bool:
    """Tell whether the date below the name of a form is that of something else: what was changed last, or written there
    below the fields or further down.
    """
    if head.date is None or not names_form(head.title.text):
        return False
    if _DETAILS.match(head.title.text):
        return True
    updated = (head.date.label or "").casefold().startswith(_UPDATED)
    between = range(head.title.last + 1, head.date.first)
    return updated or len(between) >= _NEAR or not document.asked.isdisjoint(between)
