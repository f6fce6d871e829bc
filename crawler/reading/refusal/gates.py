"""Pages that say themselves what they are: a gate, a login, an error, "not found", a program's fault."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.reading.errors import ChallengePageError, ErrorPageError, LoginPageError
from crawler.reading.head.dateline import is_clock
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.boilerplate import bare, ends_article, is_imprint, opens_related
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document
from crawler.reading.refusal.missing import TITLE_PARTS, ends_told, is_missing, refuse_missing
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
    r"(?:kiểm tra|xem lại) tính bảo mật của kết nối|review the security of your connection|"
    r"(?:bạn|quý vị) đã gửi quá nhiều yêu cầu|"
    r"(?:request|access|web page) (?:was |has been |is )?blocked|access forbidden|bot detection|verifying your browser|"
    r"\Arequest rejected|requested url was rejected|your access to this (?:site|service|page) has been",
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
_LOGIN = re.compile(r"đăng nhập|log ?in|sign ?in|mật khẩu|password", re.I)
#: No form to sign in has a longer name ("Đăng nhập hệ thống quản trị").
_WORDS_OF_FORM = 6
_SHORTEST_PHRASE = 30
#: What speaks to who looks at a gate, or of what the gate guards.
_TO_VISITOR = re.compile(
    r"\b(?:bạn|quý vị|quý khách|vui lòng|xin hãy|you|your|please|javascript|cookies?|trình duyệt|browser|website|web|"
    r"trang này|ip|tường lửa|firewall|security|bảo mật|hệ thống|quản trị|administrator|server|máy chủ|request|robot|"
    r"người máy|ray id)\b",
    re.I,
)
_PHRASE_ENDS = re.compile(r"\s*(?:\Z|[^\w\s:])")
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
_LITTLE = 1500
_LITTLE_AT_GATE, _TOP = 800, 2
#: A page with so many paragraphs that speak of something else is no gate.
_FEWEST_PARAGRAPHS = 2


def check_status(status: int) -> None:
    """Raise ErrorPageError for any status that brings no page: redirects and errors."""
    if status >= 400:
        raise ErrorPageError(f"The server answered with status {status}.")
    if 300 <= status < 400:
        raise ErrorPageError(f"The server answered with a redirect (status {status}).")


def refuse_gate(document: Document) -> None:
    """Raise for pages that say themselves what they are: a gate, an error, "not found". Most of them are short."""
    text = _text_if_little(document)
    declared = " | ".join(document.head.titles)  # a name and the title behind it are no phrase
    if text == "" and (is_gate(document.source) or _GATE.search(document.source)):
        raise ChallengePageError("The page shows nothing: its script wants a cookie, or to load the page again.")
    if is_missing(document, text):
        refuse_missing(document, declared)
    if _prints_traces(document):
        raise ErrorPageError("The page prints how a program failed.")
    if text is None:
        return
    refuse_fault(text)
    if _is_named_gate(document) or (_says_gate(document, text) and not _tells_more(document)):
        raise ChallengePageError("The page is a gate that wants to see a person, not an article.")


def _is_named_gate(document: Document) -> bool:
    """Tell whether the page declares itself a gate.

    Words that follow the phrase may make news of it: "Truy cập bị chặn: hàng trăm trang lừa đảo ..." stands above
    sentences that speak neither to the visitor nor of the browser.
    """
    found = [match for match in map(_GATE.search, document.head.titles) if match]
    if any(_PHRASE_ENDS.match(match.string, match.end()) for match in found):
        return True
    told = (block.text for block in document.blocks if ends_told(block))
    return bool(found) and all(_TO_VISITOR.search(line) or _GATE.search(line) or ends_article(line) for line in told)


def _prints_traces(document: Document) -> bool:
    """Tell whether the first lines of the page are what a framework prints of a program that failed."""
    lines = [block.text for block in document.blocks[:_REACH_OF_TRACES]]
    if not any(map("\n".join(lines).__contains__, _TRACED)):
        return False
    return len({found.lastgroup for line in lines for found in _TRACE.finditer(line)}) >= _FEWEST_TRACES


def _says_gate(document: Document, text: str) -> bool:
    """Tell whether the page speaks of a gate and has little more to say, or heads itself so amid a site's menus; its
    declared title has been asked already.
    """
    if not _GATE.search(text):
        return False
    speaking = [
        block for block in document.blocks if _GATE.search(block.text) and not document.declared.confirm(block.text)
    ]
    return any(len(text) < _LITTLE_AT_GATE or 0 < block.heading <= _TOP for block in speaking)


def _text_if_little(document: Document) -> str | None:
    """Return the text of the page; None when there is more than any such page has, as on most."""
    text = " ".join([block.text for block in document.blocks])
    return text if len(text) <= _LITTLE else None


def _tells_more(document: Document) -> bool:
    """Tell whether paragraphs of the page speak of other things than its gate, as an article about one does."""
    lines = (document.blocks[index].text for index in range(len(document.blocks)) if document.is_prose(index))
    others = (line for line in lines if not (_GATE.search(line) or ends_article(line) or is_imprint(line)))
    return sum(1 for _ in others) >= _FEWEST_PARAGRAPHS


def refuse_sign_in(document: Document, head: ArticleHead | None) -> None:
    """Raise LoginPageError for a short page that asks for a password. A login box beside an article does not make the
    page one: a sentence stands there, or a date below the title of what has none (a table, a poem) or related articles
    below it, unless the page is named so, in few words ("Hướng dẫn đăng nhập VNeID cho bà con vùng biên" are too many).
    """
    text = _text_if_little(document) if has_password(document) else None
    if text is None:
        return
    parts = (part for title in document.head.titles for part in TITLE_PARTS.split(title))
    named = any(_LOGIN.search(part) and len(part.split()) <= _WORDS_OF_FORM for part in parts)
    told = any(ends_told(block) and not _LOGIN.search(block.text) for block in document.blocks)
    borne_out = head and (_is_dated(head) or _is_related(document, head))
    borne_out = borne_out and not any(map(_asks_for_password, document.blocks))
    if named or not (told or borne_out or _LOGIN.search(text) is None):
        raise LoginPageError("The page asks for a password.")


def _asks_for_password(block: Block) -> bool:
    """Tell whether the line is a phrase, no label, that speaks of signing in: "... nhập mật khẩu để xem bài viết:"."""
    told = len(block.text) >= _SHORTEST_PHRASE and block.text[-1] in ".!…:"
    return told and _LOGIN.search(block.text) is not None


def _is_dated(head: ArticleHead) -> bool:
    """Tell whether the title has a date of its own below it, under a label, or no clock and the title is declared or a
    heading; one that asks to sign in has none.
    """
    title, date = head.title, head.date
    if date is None or date.written is None or date.first < title.last or names_login(title.text):
        return False
    return bool(date.label or ((title.confirmed or title.heading) and not is_clock(date.raw)))


def _is_related(document: Document, head: ArticleHead) -> bool:
    return any(heads_related(document, index) for index in range(head.end, len(document.blocks)))


def heads_related(document: Document, index: int) -> bool:
    """Tell whether the line heads a list of related articles, and the first of them stands below it: no directory,
    calendar or form has these.
    """
    near = document.blocks[index : index + 2]
    return len(near) > 1 and opens_related(bare(near[0].text)) and document.names_other(near[1])


def names_login(title: str) -> bool:
    """Tell whether *title* begins as that of a form to sign in or to register does."""
    return _SIGN_IN.match(title) is not None


def heads_gate(title: str, text: str) -> bool:
    """Tell whether *title* is that of a gate, and little *text* stands below it."""
    if len(text) >= _LITTLE_AT_GATE or (found := _GATE.search(title)) is None:
        return False
    return any((_PHRASE_ENDS.match(title, found.end()), _TO_VISITOR.search(text), _GATE.search(text)))


def has_password(document: Document) -> bool:
    """Tell whether a field of the page asks for a password."""
    if not ("assword" in document.source or "ASSWORD" in document.source):
        return False  # most pages
    return any((element.get("type") or "").lower() == "password" for element in document.root.iter("input"))


def refuse_locked(lines: Sequence[str]) -> None:
    """Raise LoginPageError when one of *lines*, the last of a text and the first behind it, says that only members may
    read on.
    """
    if any(len(line) <= _LONGEST_LOCK and _may_lock(line) and _LOCKED.search(line) for line in lines):
        raise LoginPageError("The page shows the beginning of an article and wants a member to sign in.")


def _may_lock(line: str) -> bool:
    """A look at the words without which no such line is, whatever else it says: it spares most lines the pattern."""
    small = line.lower()
    return "dành" in small or "để " in small or " to " in small or " only" in small


def refuse_fault(text: str) -> None:
    """Raise ErrorPageError when *text*, all that stands below a title, is what a failing program printed."""
    if len(text) <= _LONGEST_FAULT and _FAULT.search(text):
        raise ErrorPageError("The page prints the error of a program where its text should stand.")
