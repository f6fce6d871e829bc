"""Registers of documents: what stands on them is a document's number, date and subject under their labels."""

from __future__ import annotations

import re

from crawler.reading.body.region import Region
from crawler.reading.page.document import Document

#: The labels under which Vietnamese registers describe a document.
_LABEL = re.compile(
    r"(?:số\s?/?\s?k[ýí]\s?hiệu|k[ýí] hiệu|trích yếu(?: nội dung)?|(?:ngày|cơ quan|đơn vị) ban hành|loại văn bản|"
    r"ngày (?:có )?hiệu lực|ngày hết hiệu lực|người ký|hình thức văn bản|tình trạng hiệu lực|lĩnh vực|"
    r"số văn bản|tên văn bản|nội dung văn bản|file (?:đính kèm|văn bản))(?:\s?:.{0,400}|)",
    re.I,
)
_FEWEST = 3
_LONGEST = 400


def is_register(document: Document, region: Region) -> bool:
    """Tell whether the lines of *region* are labels of documents with their values, and no paragraph stands alone."""
    labelled = others = 0
    for index in range(region.start, region.limit):
        text = document.blocks[index].text
        if text and len(text) <= _LONGEST and _LABEL.fullmatch(text):
            labelled += 1
        elif text and document.is_prose(index) and document.nearest(index, ("tr", "li")) < 0:
            return False
        others += bool(text)
    return labelled >= _FEWEST and labelled * 3 >= others
