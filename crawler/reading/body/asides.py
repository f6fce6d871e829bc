"""Small lines round a text that speak of the page itself, its address or its last change, or of its author."""

from __future__ import annotations

import re
from urllib.parse import unquote

from crawler.portals.base import Layout
from crawler.reading.head.address import spells
from crawler.reading.lines.dates import only_date
from crawler.reading.lines.fields import author_of
from crawler.reading.page.document import Document

_LONGEST = 400
_SHORTEST_POEM = 4
_LONGEST_LABEL = 40
_CHANGED = re.compile(
    r"[\s(\[*]*(?:(?:ngày|giờ|thời gian|lần) )?(?:cập nhật(?: bài viết)?|chỉnh sửa|sửa(?: đổi)?|hiệu đính|"
    r"last (?:updated?|modified)|updated|modified)(?: (?:lần )?(?:cuối|gần nhất|mới nhất|lúc|ngày|on|at))*\s?[:：]\s?",
    re.I,
)
_PRINTED = re.compile(rf"[^/]{{0,{_LONGEST_LABEL}}}(?<![^\W\d])(https?://\S+)")


def aside_lines(document: Document, layout: Layout, title: str, start: int, end: int) -> set[int]:
    """Return the blocks *start* to *end* that are such a line and nothing else, on the page of the article *title*."""
    own = _bare(document.page.url)
    return {
        index
        for index, block in enumerate(document.blocks[start:end], start)
        if ":" in (line := block.text)
        and len(line) <= _LONGEST
        and (
            _tells_change(document, layout, line)
            or ("/" in line and (_tells_address(line, own) or _tells_title(document, title, line)))
        )
    }


def _tells_change(document: Document, layout: Layout, line: str) -> bool:
    """A label such as "Cập nhật lần cuối" and a date."""
    label = _CHANGED.match(line)
    return label is not None and only_date(line[label.end() :], layout.date_form, document.portal.timezone) is not None


def _tells_address(line: str, own: str) -> bool:
    """The page's own address, with or without a label before it."""
    if not own:
        return False
    place = _bare(line).find(own)
    return 0 <= place <= _LONGEST_LABEL and len(_bare(line)) <= place + len(own) + 2


def _tells_title(document: Document, title: str, line: str) -> bool:
    """An address on this site that spells the title: a page to be printed shows where the article itself stands."""
    address = _PRINTED.fullmatch(line)
    try:
        return address is not None and spells(address[1], title) and document.is_on_site(address[1])
    except ValueError:  # no address: "http://["
        return False


def _bare(text: str) -> str:
    """Return *text* without the scheme of an address in it, escapes resolved, and without its last slash."""
    return unquote(text).replace("https://", "").replace("http://", "").rstrip("/ ")


def tells_of_author(document: Document, start: int, index: int) -> bool:
    """Tell whether the line says who the author is, and a poem stands above the heading that names him."""
    return index > start + _SHORTEST_POEM and presents_author(document, index)


def presents_author(document: Document, index: int) -> bool:
    """Tell whether the line right below a heading that names the author, "Viết bởi: NAME", says who that is."""
    return document.blocks[index - 1].heading > 0 and author_of(document.blocks[index - 1].text) is not None
