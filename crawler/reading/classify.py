"""Pages that are no article: lists, logins, gates, "not found", forms, home pages."""

from __future__ import annotations

import re

from crawler.reading.body import is_item
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

_GATE = re.compile(
    r"just a moment|checking your browser|attention required|verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|enable javascript and cookies|"
    r"ddos protection|access denied|captcha|xác (?:minh|nhận|thực) (?:bạn|rằng bạn|không phải|là người)|tôi không phải (?:là )?(?:người máy|robot)|kiểm tra trình duyệt|request unsuccessful|one moment, please",
    re.I,
)
_MISSING = re.compile(
    r"(?:(?:lỗi )?404\b|không tìm thấy|page not found|not found|không tồn tại|đã bị (?:xóa|xoá|gỡ)|đường dẫn không (?:đúng|hợp lệ)|"
    r"bài viết (?:này )?(?:không|đã)|trang (?:này |bạn )?.{0,40}(?:không tồn tại|không tìm thấy|không có)|object moved|runtime error|server error|"
    r"đã xảy ra lỗi|có lỗi xảy ra|hệ thống đang bảo trì|website đang bảo trì|under construction|service unavailable|no longer available)",
    re.I,
)
_LOGIN = re.compile(r"đăng nhập|log ?in|sign ?in|mật khẩu|password", re.I)
_FORM = re.compile(r"liên hệ|góp ý|tìm kiếm|search|contact|gửi câu hỏi|hỏi đáp|đăng ký", re.I)
_LITTLE = 1500


def check_status(status: int) -> None:
    """Raise ErrorPageError for any status that brings no page: redirects and errors."""
    if status >= 400:
        raise ErrorPageError(f"The server answered with status {status}.")
    if 300 <= status < 400:
        raise ErrorPageError(f"The server answered with a redirect (status {status}).")


def refuse_gate(document: Document) -> None:
    """Raise for pages that say themselves what they are: a gate, a login, "not found". Short pages only."""
    text = " ".join(block.text for block in document.blocks)
    if len(text) > _LITTLE:
        return
    declared = " ".join(document.head.titles)
    if _GATE.search(declared) or (_GATE.search(text) and len(text) < 800):
        raise ChallengePageError("The page is a gate that wants to see a person, not an article.")
    if _is_missing(document, text, declared):
        raise SoftNotFoundError("The page says that there is nothing at this address.")
    if _has_password(document) and _LOGIN.search(f"{declared} {text}"):
        raise LoginPageError("The page asks for a password.")


def _is_missing(document: Document, text: str, declared: str) -> bool:
    if _MISSING.search(declared) and len(declared) < 120:
        return True
    return any(len(block.text) < 200 and _MISSING.match(block.text.strip(" !.:*\"'“”")) for block in document.blocks) and len(text) < _LITTLE


def _has_password(document: Document) -> bool:
    return any((element.get("type") or "").lower() == "password" for element in document.root.iter("input"))


def refuse(document: Document) -> None:
    """Raise the error that names why the page holds no article; called when none was found."""
    dated, linked, prose = 0, 0, 0
    for index, block in enumerate(document.blocks):
        dated += bool(block.text) and len(block.text) < 90 and only_date(block.text, "day-first", "+07:00") is not None
        linked += bool(block.text) and is_item(document, index)
        prose += document.is_prose(index)
    if _has_password(document) and prose < 2:
        raise LoginPageError("The page asks for a password.")
    if linked >= 5 and (dated >= 2 or linked > prose * 2):
        raise ListPageError("The page lists articles.")
    names = " ".join(document.head.titles)
    if _FORM.search(names) or not prose:
        raise NotAnArticleError("The page holds no article (a form, a home page, or nothing to read).")
