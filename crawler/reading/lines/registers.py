"""Registers of documents: what stands on them is a document's number, date and subject under their labels."""

from __future__ import annotations

import re

from crawler.reading.body.region import Region
from crawler.reading.lines.starts import in_any_case
from crawler.reading.page.document import Document

#: The labels under which Vietnamese registers describe a document.
_LABEL = re.compile(
    r"(?:số\s?/?\s?k[ýí]\s?hiệu|k[ýí] hiệu|trích yếu(?: nội dung)?|(?:ngày|cơ quan|đơn vị) ban hành|loại văn bản|"
    r"ngày (?:có )?hiệu lực|ngày hết hiệu lực|người ký|hình thức văn bản|tình trạng hiệu lực|lĩnh vực|"
    r"số văn bản|tên văn bản|nội dung văn bản|file (?:đính kèm|văn bản))(?:\s?:.{0,400}|)",
    re.I,
)
_STARTS = in_any_case(("số", "ký", "kí", "tr", "ng", "cơ", "đơ", "lo", "hì", "tì", "lĩ", "tê", "nộ", "fi"))
_FEWEST = 3
_LONGEST = 400


def is_register(document: Document, region: Region) -> bool:
    """Tell whether the lines of *region* are labels of documents with their values, and no paragraph stands alone."""
    lines = [index for index in range(region.start, region.limit) if document.blocks[index].text]
    labelled = {
        index
        for index in lines
        if (text := document.blocks[index].text)[:2] in _STARTS and len(text) <= _LONGEST and _LABEL.fullmatch(text)
    }
    if len(labelled) < _FEWEST or len(labelled) * 3 < len(lines):
        return False  # most pages
    others = (index for index in lines if index not in labelled and document.is_prose(index))
    return all(document.nearest(index, ("tr", "li")) >= 0 for index in others)
