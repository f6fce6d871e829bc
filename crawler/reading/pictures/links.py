"""Links to pictures and files, with absolute addresses, and the lines that offer files."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote, urlsplit

from crawler.reading.byline.labels import is_credit
from crawler.reading.lines.boilerplate import may_open_files, opens_files
from crawler.reading.page.apart import Apart
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import Document
from crawler.reading.page.tree import absolute

_FILE_NAME = re.compile(r"[\w\-.,()%&+ ]{1,120}\.(?:jpe?g|png|gif|bmp|webp|tiff?|jfif)", re.I)
#: In which the name of a picture file ends.
LAST_LETTERS = frozenset("gGfFpP")
_DOCUMENTS = (
    ".pdf",
    ".doc",
    ".docx",
    ".xls",
    ".xlsx",
    ".zip",
    ".rar",
    ".7z",
    ".ppt",
    ".pptx",
    ".odt",
    ".rtf",
    ".csv",
    ".txt",
    ".mp3",
    ".mp4",
)
_FORM_OR_SIZE = re.compile(
    rf"\d+|{'|'.join(name[1:] for name in _DOCUMENTS)}|[kmg]i?b|bytes?|tệp|tập|tin|file|dung|lượng|size|tải|về|xuống|"
    r"lượt|lần|xem|downloads?",
    re.I,
)
#: The size of a file, in a cell of its own.
_SIZE = re.compile(r"[(\[]?\d{1,6}(?:[.,]\d{1,3})?\s?(?:[kmg]i?b|bytes?)[)\]]?", re.I)
#: A row of files: a name, and the button that fetches it in brackets or behind a dash.
_ROW = re.compile(r"(?P<name>[^\n]{3,200}?)(?P<dash>\s[-–—])?\s?(?P<open>[\[(])?\s?$")
_CLOSE = re.compile(r"\s?[\])]?[.;]?")
#: Whoever invites to fetch a file writes a sentence.
_INVITES = re.compile(
    r"\b(?:xem(?! xét)|vui lòng|độc giả|bạn đọc|quý (?:vị|khách|bạn)|tại đây|sau đây|tham khảo)\b|"
    r"\b(?:kính mời|mời (?:bạn|quý|các|tải))\b|^đề nghị\b",
    re.I,
)
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp", ".jfif")
_FILES = (*_PICTURES, *_DOCUMENTS)
_ORNAMENT = re.compile(
    r"(?:^|[/_-])(?:bullet|spacer|blank|pixel|icons?|arrow|transparent|loading|1x1|hot|new|print|share|facebook|"
    r"zalo|twitter|email|dot|qr(?:-?code)?|"
    r"(?:user|author)_portrait|(?:no|user|author|default)[_-]?avatar|(?:pdf|print|email|mail|word|save)_?(?:button|icon|btn))"
    r"(?:[_-]?(?:icons?|buttons?|btn|logo|share|small|mini|gray|white|black|left|right|up|down|next|prev|16|24|32|48|"
    r"\d\dx\d\d))*\.(?:gif|png|svg|jpg)$|"
    r"(?:^|/)(?:ic_|icon[_-]|post[_-])?(?:g(?:oogle)?-?news|pdf|word|docx?|excel|xlsx?|rss|mic|audio|speaker|sound|loa|back|clock|calendar|comments?|eye|star)(?:[_-]?\d{1,3})?\.(?:gif|png|svg)$",
    re.I,
)
#: How such names end, figures aside: a look at that spares most pictures the pattern.
_LAST_OF_ORNAMENTS = frozenset(
    "ar ay cx ck de df el er et ev ew ft go ht ic il io it ll lo ls nd ng ni nk ns nt oa oc ok on ot ow "  # noqa: SIM905
    "qr rd re ss sx te tn ts up wn ws xt ye".split()
)
#: Where a picture that is loaded when it is seen has its address, and then where every other has.
_ADDRESSES = ("data-src", "data-original", "data-lazy-src", "data-lazy", "data-echo", "src")
_SMALL, _LITTLE = 40, 130
#: Width and height that tell no size in AMP but the shape: a drawing is square.
_RATIOS = ([16, 9], [4, 3], [3, 2])


def names_picture_file(line: str) -> bool:
    """Tell whether the whole line is the name of a picture file."""
    return line[-1:] in LAST_LETTERS and _FILE_NAME.fullmatch(line) is not None


def picture_url(element: Any, base: str) -> str | None:
    """Return the absolute address of an ``<img>``, lazily loaded ones too; None for ornaments and inline data."""
    attributes = dict(element.items())
    for name in _ADDRESSES:
        url = absolute(base, attributes[name]) if name in attributes else None
        if url and not _names_ornament(file_name(url)):
            return None if _is_small(attributes) else url
    srcset = (attributes.get("srcset") or attributes.get("data-srcset") or "").split(",")[0].split()
    return absolute(base, srcset[0]) if srcset and not _is_small(attributes) else None


def _names_ornament(name: str) -> bool:
    last = name.rpartition(".")[0].rstrip("0123456789_-")[-2:].lower()
    return (last in _LAST_OF_ORNAMENTS or last[-1:] == "x") and _ORNAMENT.search(name) is not None


def file_name(url: str) -> str:
    """Return the last step of the path of an absolute *url*; most need not be taken apart in full for it."""
    scheme, _, rest = url.partition("://")
    if scheme not in ("http", "https") or not rest.isprintable():
        return _path_of(url).rpartition("/")[2]
    return rest.partition("#")[0].partition("?")[0].partition("/")[2].rpartition("/")[2]


def _is_small(attributes: dict[str, str]) -> bool:
    """Tell whether the picture is an icon: narrow or low, or a little square such as a QR code."""
    values = [attributes.get(name, "").removesuffix("px") for name in ("width", "height")]
    sizes = [int(value) for value in values if value.isdecimal() and len(value) < 6]
    little = len(sizes) > 1 and max(sizes) <= _LITTLE and max(sizes) * 12 <= min(sizes) * 13
    return bool(sizes) and sizes not in _RATIOS and (min(sizes) <= _SMALL or little)


def is_picture_link(href: str) -> bool:
    """Tell whether *href* names a picture file."""
    return _path(href).endswith(_PICTURES)


def is_document_link(href: str) -> bool:
    """Tell whether *href* names a file to download."""
    return _path(href).endswith(_DOCUMENTS)


def is_file_link(href: str) -> bool:
    """Tell whether *href* names a picture file or one to download."""
    return _path(href).endswith(_FILES)


def _path(href: str) -> str:
    return unquote(_path_of(href.strip())).lower()


def _path_of(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""  # no address: "http://["


def row_of_file(block: Block) -> re.Match[str] | None:
    """Match what stands before the button of a row of files; a sentence that invites to fetch one is no row."""
    if len(block.links) != 1 or not opens_files(block.links[0][1]) or not leads_to_file(*block.links[0]):
        return None
    before, _, behind = block.text.rpartition(block.links[0][1])
    row = _ROW.fullmatch(before) if _CLOSE.fullmatch(behind) else None
    return row if row and (row["dash"] or row["open"]) and not _INVITES.search(row["name"]) else None


def file_lines(document: Document, apart: Apart) -> set[int]:
    """Return those of the lines *apart* that only offer a file for download, when their label or their name says so."""
    found: set[int] = set()
    labels = [index for index, text in apart.short if may_open_files(text)]
    for index in sorted(apart.leading + labels):
        block = document.blocks[index]
        if not block.text:
            continue  # a drawing of the file's form
        if block.links:
            told = bool(found) and _line_above(document, index) in found
            offers = _offers_by_link(document, index, apart.end, told)
        else:
            offers = opens_files(block.text) or _is_size(document, index, found)
        if offers:
            found.add(index)
    return found


def _offers_by_link(document: Document, index: int, end: int, told: bool) -> bool:
    """Tell whether the line, which has links, offers files; *told*: the line above offers them or is their label."""
    block = document.blocks[index]
    if offers_files(block) and (told or _names_file(block) or not _any_told(document, range(index + 1, end))):
        return True
    return tells_files(block) or _is_row(document, index, end, told)


def _any_told(document: Document, lines: range) -> bool:
    """Tell whether one of *lines* is neither link nor label."""
    blocks = document.blocks[lines.start : lines.stop]
    return any(block.text and not (block.links or is_credit(block.text)) for block in blocks)


def _is_size(document: Document, index: int, found: set[int]) -> bool:
    """Tell whether the line is the size of a file in the same row as one of the lines *found*."""
    if not found or _SIZE.fullmatch(document.blocks[index].text) is None:
        return False
    row = document.nearest(index, ("tr", "li", "dl"))
    return row >= 0 and any(line in found for line in range(document.containers[row].first, index))


def _line_above(document: Document, index: int) -> int:
    """Return the line above block *index*, pictures passed over, or -1."""
    return next((above for above in range(index - 1, -1, -1) if document.blocks[above].text), -1)


def tells_files(block: Block) -> bool:
    """Tell whether the line is a label of files, a colon and links to them, however they are worded."""
    if not block.links or not all(leads_to_file(href, text) for href, text in block.links):
        return False
    label, _, rest = block.text.partition(block.links[0][1])
    for _, words in block.links[1:]:
        rest = rest.replace(words, " ", 1)
    return label.rstrip().endswith(":") and opens_files(label.strip()) and not any(map(str.isalpha, rest))


def _is_row(document: Document, index: int, end: int, told: bool) -> bool:
    """Tell whether the line is a row of files: behind their label (*told*), or by both its marks, behind all prose.

    An item or a row of a table may be one of the papers that the text counts.
    """
    row = row_of_file(document.blocks[index])
    if row is None or told:
        return row is not None
    counted = document.list_item(index) >= 0 or document.nearest(index, ("tr",)) >= 0
    behind = not any(map(document.is_prose, range(index + 1, end)))
    return bool(row["dash"] and row["open"]) and behind and not counted


def leads_to_file(href: str, text: str) -> bool:
    """Tell whether a link leads to a file: its address or its words end as the name of one."""
    return is_document_link(href) or text[-6:].lower().endswith(_DOCUMENTS)


def is_file_line(block: Block) -> bool:
    """Tell whether the line is the label of files, links to files, or both."""
    return offers_files(block) or (opens_files(block.text) if not block.links else tells_files(block))


def offers_files(block: Block) -> bool:
    """Tell whether the whole line is links to files, apart from their form and size."""
    files = bool(block.links) and all(leads_to_file(href, text) for href, text in block.links)
    return files and (block.linked >= len(block.text) - 4 or _tells_form(block))


def _tells_form(block: Block) -> bool:
    """Tell whether the words beside the links are nothing but the form and size of a file: "(PDF, 120 KB)"."""
    told = re.findall(r"[^\W_]+", block.beside_links())
    return any(map(str.isalpha, told)) and all(map(_FORM_OR_SIZE.fullmatch, told))


def _names_file(block: Block) -> bool:
    """The name of the file says what the line is, its form, or a second link with the words of a button."""
    return (
        block.links[0][1].lower().endswith(_DOCUMENTS)
        or _tells_form(block)
        or any(opens_files(words) for _, words in block.links[1:])
    )
