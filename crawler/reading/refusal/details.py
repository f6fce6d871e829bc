"""Pages that tell what is known of one thing under the labels of a register: a document, a procedure, a file, an
officer. An article about it has its own date above them.
"""

from __future__ import annotations

import re

from crawler.reading.body.region import Region
from crawler.reading.errors import ListPageError, NotAnArticleError
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.names import is_name
from crawler.reading.lines.registers import DOCUMENT_LABELS
from crawler.reading.lines.starts import in_any_case
from crawler.reading.page.document import Document

_DOCUMENT = rf"(?P<document>{DOCUMENT_LABELS})"
_PROCEDURE = (
    r"(?P<procedure>(?:tên|mã(?: số)?) thủ tục(?: hành chính)?|trình tự thực hiện|cách(?: thức)? thực hiện|"
    r"thành phần(?:,? số lượng)? hồ sơ|số (?:lượng|bộ) hồ sơ|thời (?:hạn|gian) giải quyết|đối tượng thực hiện|"
    r"cơ quan (?:thực hiện|giải quyết|phối hợp|có thẩm quyền(?: quyết định)?)|kết quả (?:thực hiện|giải quyết)|"
    r"(?:phí,? ?|phí \(nếu có\),? ?)?lệ phí(?: \(nếu có\))?|(?:căn cứ|cơ sở) pháp lý|"
    r"(?:yêu cầu(?:,| hoặc)? )?điều kiện(?: thực hiện)?)"
)
_FILE = (
    r"(?P<file>tên (?:file|tệp|tập tin|tài liệu)|phiên bản|dung lượng|kích thước|gửi lên|(?:đã )?tải về|"
    r"(?:số )?(?:lượt|lần) tải(?: về)?|ngày tải lên|định dạng|(?:thông tin )?bản quyền|người gửi)"
)
_PERSON = (
    r"(?P<person>họ (?:và )?tên|chức (?:vụ|danh)|đơn vị|phòng ban|ngày sinh|nơi sinh|quê quán|dân tộc|giới tính|"
    r"ngày vào đảng|trình độ(?: chuyên môn)?|(?:trình độ )?lý luận chính trị|chuyên môn|(?:số )?điện thoại|di động|"
    r"e-?mail|thư điện tử|địa chỉ|fax)"
)
_LABEL = re.compile(rf"(?:{_DOCUMENT}|{_PROCEDURE}|{_FILE}|{_PERSON})\s?(?::.{{0,400}})?", re.I)
_STARTS = in_any_case(
    ("số", "ký", "kí", "tr", "ng", "cơ", "đơ", "nơ", "lo", "th", "ch", "hì", "tì", "lĩ", "tê", "mã", "cá", "đố", "kế")
) | in_any_case(
    ("ph", "lệ", "că", "yê", "đi", "du", "kí", "gử", "đã", "tả", "lư", "đị", "bả", "họ", "qu", "dâ", "gi", "lý", "di")
) | in_any_case(("e-", "em", "fa"))  # fmt: skip
#: So many labels of one kind are needed, and so many lines are looked at.
_FEWEST, _REACH = 4, 60
#: Fewer ways to reach somebody: a page that declares no such title tells nothing else.
_FEWEST_WAYS = 3
#: What sums a document up above its fields has so many paragraphs at most.
_MOST_ABOVE = 2
#: No value of a register, behind its label, is a longer sentence.
_SENTENCE = 80
#: A value may be taken for the title: its own label and others stand so near above it.
_ABOVE = 12


def refuse_details(document: Document, head: ArticleHead, region: Region) -> None:
    """Raise when labels of one kind follow the title before any date of an article and more text than a summary:
    NotAnArticleError for one thing, ListPageError where the first label is given again, for another.
    """
    labels = [
        label for label in _labels(document, head, region) if label.lastgroup != "person" or _may_be_officer(head)
    ]
    for kind in {label.lastgroup or "" for label in labels}:
        names = [label[kind].lower() for label in labels if label.lastgroup == kind]
        if len(set(names)) < (_FEWEST_WAYS if kind == "person" else _FEWEST):
            continue
        if names.count(names[0]) > 1:
            raise ListPageError(
                "The page is a register: the same labels, with other values, stand one below the other."
            )
        raise NotAnArticleError(f"The page is no article: {head.title.text!r} heads the fields of a register.")


def _labels(document: Document, head: ArticleHead, region: Region) -> list[re.Match[str]]:
    """Return the labels below the title, none if a date or more text than a summary stands above the first."""
    start = head.title.last + 1 if head.title.confirmed else max(head.title.first - _ABOVE, 0)
    dated = len(document.blocks) if head.date is None else max(head.date.first, head.title.first)
    found: list[re.Match[str]] = []
    told = 0
    for index in range(start, min(region.limit, start + _REACH)):
        label = None if _heads_part(document, index) else _label(document.blocks[index].text)
        told += label is None and document.is_prose(index)
        if not found and (told > _MOST_ABOVE or index > dated or (label and index == dated)):
            return []  # most pages
        if label:
            found.append(label)
    return found


def _heads_part(document: Document, index: int) -> bool:
    """Tell whether the line is a heading, or a paragraph without a value or with a sentence for one: so an article on a
    procedure is parted.
    """
    block = document.blocks[index]
    told = ":" not in block.text[:-1] or (len(block.text) > _SENTENCE and block.text[-1] == ".")
    return block.heading > 0 or (told and document.containers[block.container].tag == "p")


def _label(text: str) -> re.Match[str] | None:
    return _LABEL.fullmatch(text) if text[:2] in _STARTS else None


def _may_be_officer(head: ArticleHead) -> bool:
    """Tell whether the title may be that of an officer's details: a name; an article tells lives, too."""
    return not head.title.confirmed or is_name(head.title.text, True)
