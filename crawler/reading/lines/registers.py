"""Registers of documents: what stands on them is a document's number, date and subject under their labels."""

from __future__ import annotations

import re

from crawler.reading.body.region import Region
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.starts import in_any_case
from crawler.reading.page.document import Document

#: The labels under which Vietnamese registers describe a document.
DOCUMENT_LABELS = (
    r"số\s?/?\s?k[ýí]\s?hiệu|k[ýí] hiệu|trích yếu(?: nội dung)?|(?:ngày|cơ quan|đơn vị|nơi) ban hành|"
    r"loại văn bản|(?:thể )?loại|ngày (?:(?:bắt đầu )?(?:có )?|hết )hiệu lực|(?:người|ngày) ký|hình thức văn bản|"
    r"tình trạng(?: hiệu lực)?|lĩnh vực|số văn bản|tên văn bản"
)
_LABEL = re.compile(rf"(?:{DOCUMENT_LABELS}|nội dung văn bản|file (?:đính kèm|văn bản))(?:\s?:.{{0,400}}|)", re.I)
_STARTS = in_any_case(("số", "ký", "kí", "tr", "ng", "cơ", "đơ", "nơ", "lo", "th", "hì", "tì", "lĩ", "tê", "nộ", "fi"))
_FEWEST = 3
_LONGEST = 400
#: No label is longer, and so many lines of a table are looked at.
_LONGEST_LABEL, _MOST = 30, 60


def is_register(document: Document, head: ArticleHead, region: Region) -> bool:
    """Tell whether the lines of *region* are labels of documents with their values, and no paragraph stands alone; or
    the title is such a label and the date its value.
    """
    if _is_labelled_value(document, head):
        return True
    lines = [index for index in range(region.start, region.limit) if document.blocks[index].text]
    labelled = {
        index
        for index in lines
        if (text := document.blocks[index].text)[:2] in _STARTS and len(text) <= _LONGEST and _LABEL.fullmatch(text)
    }
    if len(labelled) < _FEWEST or len(labelled) * 3 < len(lines):
        return False  # most pages
    others = (index for index in lines if index not in labelled and document.is_prose(index))
    entries = {document.nearest(index, ("tr", "li")) for index in others}
    return all(where >= 0 and _tells_of_one(document, where, labelled) for where in entries)


def _tells_of_one(document: Document, where: int, labelled: set[int]) -> bool:
    """Tell whether no label stands twice in row or item *where*: a cell that tells of several documents is a text's."""
    span = document.containers[where]
    inside = (at for at in range(span.first, span.last + 1) if at in labelled)
    labels = [document.blocks[at].text.partition(":")[0].casefold() for at in inside]
    return len(labels) == len(set(labels))


def _is_labelled_value(document: Document, head: ArticleHead) -> bool:
    """Tell whether title and date are the two cells of a row, in a table of several rows of a short label and its
    value: what is known of one document.
    """
    title = head.title
    row = document.nearest(title.first, ("tr",)) if head.date and not title.confirmed else -1
    if row < 0 or not _is_pair(document, row) or not document.inside(row, head.date.first):  # type: ignore[union-attr]
        return False
    table = document.nearest(title.first, ("table",))
    span = document.containers[table]
    rows = {document.nearest(index, ("tr",)) for index in range(span.first, min(span.last, span.first + _MOST) + 1)}
    return sum(_is_pair(document, one) for one in rows if one >= 0) >= _FEWEST


def _is_pair(document: Document, row: int) -> bool:
    """Tell whether the row holds two lines, the first short."""
    span = document.containers[row]
    texts = [block.text for block in document.blocks[span.first : min(span.last, span.first + _MOST) + 1] if block.text]
    return len(texts) == 2 and len(texts[0]) <= _LONGEST_LABEL
