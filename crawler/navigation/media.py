"""Files that are not pages: what they are, by their first bytes rather than by what the server says."""

from __future__ import annotations

import re

from archive.models import Page

#: First bytes -> media type. Such servers call pictures ``text/html`` and documents ``application/octet-stream``.
_MAGIC = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"%PDF-", "application/pdf"),
    (b"{\\rtf", "application/rtf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"ID3", "audio/mpeg"),
    (b"\x1aE\xdf\xa3", "video/webm"),
)
_OFFICE = {
    b"word/": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    b"xl/": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    b"ppt/": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}
_FEED_START = re.compile(
    rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<\?[^>]*>\s*|<!--.*?-->\s*)*<(?:rss|feed|urlset|sitemapindex|rdf:RDF)\b",
    re.IGNORECASE | re.DOTALL,
)
_PAGE_START = re.compile(rb"<(?:!doctype html|html|head|body|title|meta|div|table|form|p\b)", re.IGNORECASE)
_PAGE_TYPES = ("text/html", "application/xhtml+xml")
_DOCUMENT = re.compile(
    r"(?i)\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|zip|rar|7z|txt|csv|mp3|mp4|m4v|avi|wmv|flv|webm)$"
)
_PICTURE = re.compile(r"(?i)\.(?:jpe?g|png|gif|bmp|webp|svg|tiff?|ico)$")


def sniff(body: bytes, declared: str = "") -> str:
    """Return the media type of *body* by its first bytes; *declared* (the server's word) where they do not tell."""
    head = body[:16]
    if found := next((mime for magic, mime in _MAGIC if head.startswith(magic)), None):
        return _legacy_office(declared) if found == "application/x-ole-storage" else found
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:8] == b"ftyp":
        return "video/mp4"
    if head.startswith(b"PK\x03\x04"):
        return next((mime for folder, mime in _OFFICE.items() if folder in body[:65536]), "application/zip")
    start = _single_bytes(body[:4096]).lstrip(b"\xef\xbb\xbf")
    if _FEED_START.match(start):
        return "application/xml"
    return "text/html" if _PAGE_START.search(start) and declared not in ("image/svg+xml",) else declared


def _single_bytes(start: bytes) -> bytes:
    """The markup of a page in UTF-16 has a zero byte beside each letter: told by its mark, or by a first ``<``."""
    if start.startswith((b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")):
        return start.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff").replace(b"\x00", b"")
    return start


def _legacy_office(declared: str) -> str:
    known = ("application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint")
    return declared if declared in known else "application/x-ole-storage"


def kind_of(page: Page) -> str:
    """Return what *page* is by its content: ``page`` (HTML), ``feed`` (sitemap, RSS, Atom), ``media`` or ``other``."""
    mime = sniff(page.body, page.mime)
    if mime in _PAGE_TYPES or (not mime and not page.body):
        return "page"
    if mime in ("application/xml", "text/xml", "application/rss+xml", "application/atom+xml"):
        return "feed"
    if mime.startswith(("image/", "audio/", "video/")) or _is_document(mime):
        return "media"
    return "media" if is_file_address(page.url) and mime != "text/plain" else "other"


def _is_document(mime: str) -> bool:
    return mime in (
        "application/pdf",
        "application/msword",
        "application/rtf",
        "application/zip",
        "application/x-ole-storage",
        "application/vnd.rar",
        "application/x-7z-compressed",
    ) or mime.startswith("application/vnd.")


def is_file_address(url: str) -> bool:
    """Tell whether *url* ends like a picture or a document, so that it is not asked for as a page."""
    path = re.split(r"[?#]", url, maxsplit=1)[0]
    return bool(_DOCUMENT.search(path) or _PICTURE.search(path))


def is_asset_address(url: str) -> bool:
    """Tell whether *url* is a style sheet, script or font: never fetched."""
    return bool(re.search(r"(?i)\.(?:css|js|map|woff2?|ttf|eot|json|xsl)$", re.split(r"[?#]", url, maxsplit=1)[0]))
