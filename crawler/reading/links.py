"""Pictures and files of an article, with absolute addresses."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote, urlsplit

from archive.models import Attachment
from crawler.reading.blocks import Block
from crawler.reading.boilerplate import opens_files
from crawler.reading.document import Document
from crawler.reading.tree import absolute

_FILE_NAME = re.compile(r"[\w\-.,()%&+ ]{1,120}\.(?:jpe?g|png|gif|bmp|webp|tiff?|jfif)", re.I)
_LAST_LETTERS = frozenset("gGfFpP")
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
    r"download",
    re.I,
)
_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp", ".jfif")
_ORNAMENT = re.compile(
    r"(?:^|[/_-])(?:bullet|spacer|blank|pixel|icons?|arrow|transparent|loading|1x1|hot|new|print|share|facebook|"
    r"zalo|twitter|email|dot|back|clock|calendar|comments?|eye|star|qr(?:-?code)?|(?:pdf|print|email|mail|word|save)_?(?:button|icon|btn))"
    r"(?:[_-]?(?:icons?|buttons?|btn|logo|share|small|mini|gray|white|black|left|right|up|down|next|prev|16|24|32|48|"
    r"\d\dx\d\d))*\.(?:gif|png|svg|jpg)$|"
    r"(?:^|/)(?:ic_|icon[_-])?(?:g(?:oogle)?-?news|pdf|word|docx?|excel|xlsx?|rss|mic|audio|speaker|sound|loa)(?:[_-]?\d{1,3})?\.(?:gif|png|svg)$",
    re.I,
)
_LAZY = ("data-src", "data-original", "data-lazy-src", "data-lazy", "data-echo")
_SMALL, _LITTLE = 40, 130


def names_picture_file(line: str) -> bool:
    """Tell whether the whole line is the name of a picture file."""
    return line[-1:] in _LAST_LETTERS and _FILE_NAME.fullmatch(line) is not None


def picture_url(element: Any, base: str) -> str | None:
    """Return the absolute address of an ``<img>``, lazily loaded ones too; None for ornaments and inline data."""
    for name in (*_LAZY, "src"):
        url = absolute(base, element.get(name))
        if url and not _ORNAMENT.search(urlsplit(url).path):
            return None if _is_small(element) else url
    srcset = (element.get("srcset") or element.get("data-srcset") or "").split(",")[0].split()
    return absolute(base, srcset[0]) if srcset and not _is_small(element) else None


def _is_small(element: Any) -> bool:
    """Tell whether the picture is an icon: narrow or low, or a little square such as a QR code."""
    values = ((element.get(name) or "").removesuffix("px") for name in ("width", "height"))
    sizes = [int(value) for value in values if value.isdecimal() and len(value) < 6]
    return bool(sizes) and (min(sizes) <= _SMALL or (len(sizes) > 1 and max(sizes) <= _LITTLE))


def is_picture_link(href: str) -> bool:
    """Tell whether *href* names a picture file."""
    return _path(href).endswith(_PICTURES)


def is_document_link(href: str) -> bool:
    """Tell whether *href* names a file to download."""
    return _path(href).endswith(_DOCUMENTS)


def _path(href: str) -> str:
    try:
        return unquote(urlsplit(href.strip()).path).lower()
    except ValueError:
        return ""


def read_attachments(document: Document, start: int, end: int) -> tuple[Attachment, ...]:
    """Return the files linked from blocks *start* to *end*, each address once, in order; a table of them as a whole."""
    found: dict[str, Attachment] = {}
    table = document.nearest(min(end, len(document.blocks)) - 1, ("table",))
    if table >= 0 and start < document.containers[table].first and any(map(offers_files, document.blocks[start:end])):
        end = max(end, document.containers[table].last + 1)
    for index in range(start, min(end, len(document.blocks))):
        for href, text in document.blocks[index].links:
            url = absolute(document.head.base, href) if _leads_to_file(href, text) else None
            if url and url not in found:
                found[url] = Attachment(url, text or None)
    return tuple(found.values())


def file_lines(document: Document, start: int, end: int) -> set[int]:
    """Return the lines that only offer a file for download, when their label or their name says so."""
    found: set[int] = set()
    for index in range(start, end):
        block = document.blocks[index]
        if opens_files(block.text) or (offers_files(block) and (index - 1 in found or _names_file(block))):
            found.add(index)
    return found


def _leads_to_file(href: str, text: str) -> bool:
    """Tell whether a link leads to a file: its address or its words end as the name of one."""
    return is_document_link(href) or text[-6:].lower().endswith(_DOCUMENTS)


def offers_files(block: Block) -> bool:
    """Tell whether the whole line is links to files, apart from their form and size."""
    files = bool(block.links) and all(_leads_to_file(href, text) for href, text in block.links)
    return files and (block.linked >= len(block.text) - 4 or _tells_form(block))


def _tells_form(block: Block) -> bool:
    """Tell whether the words beside the links are nothing but the form and size of a file: "(PDF, 120 KB)"."""
    beside = block.text
    for _, words in block.links:
        beside = beside.replace(words, " ", 1)
    told = re.findall(r"[^\W_]+", beside)
    return any(map(str.isalpha, told)) and all(map(_FORM_OR_SIZE.fullmatch, told))


def _names_file(block: Block) -> bool:
    """The name of the file says what the line is, its form, or a second link with the words of a button."""
    return (
        block.links[0][1].lower().endswith(_DOCUMENTS)
        or _tells_form(block)
        or any(opens_files(words) for _, words in block.links[1:])
    )
