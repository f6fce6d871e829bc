"""The published fragment of an article: its paragraphs, headings, lists, tables and pictures, and nothing that runs.

Made at ingest, never by ``extract``. The part of the page that holds the text is cut at its block tags; a piece stays
only if its words are among the lines that were read, so what the text does not say the fragment does not show. What
stays is tidied with Beautiful Soup and passed through an allow-list. Should a line have no piece (markup broken beyond
cutting), the fragment is made from the lines alone: plain, and whole.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from html import escape, unescape
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

import nh3
from bs4 import BeautifulSoup
from lxml import etree

from archive.models import Image
from crawler.reading.clean import clean

if TYPE_CHECKING:
    from crawler.reading.extract import Reading

#: What a published fragment may hold. Scripts, styles, forms, frames and event handlers are not in it.
TAGS = frozenset(
    "a b blockquote br em figcaption figure h3 h4 i img li ol p s strong sub sup table tbody td th tr u ul".split()
)
ATTRIBUTES = {
    "a": {"href", "title"},
    "img": {"alt", "src"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
}
SCHEMES = {"http", "https", "mailto"}

_BLOCKS = (
    "address|article|aside|blockquote|body|caption|center|dd|details|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|"
    "h[1-6]|header|hr|li|main|nav|ol|option|p|pre|section|select|summary|table|tbody|td|tfoot|th|thead|tr|ul|br|img"
)
_CUT = re.compile(rf"<(/?)({_BLOCKS})\b((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>", re.I)
_TAG = re.compile(r"<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>")
_UNSEEN = re.compile(r"<(script|style|noscript|template|iframe|select|textarea|svg)\b.*?</\1\s*>", re.I | re.S)
_LAZY = ("data-src", "data-original", "data-lazy-src", "src")


def published_html(reading: Reading) -> str:
    """Return the fragment to publish for *reading*; every line of its text is in it, once, in order."""
    fragment = _from_markup(reading)
    if fragment is None:
        fragment = _from_lines(reading)
    return nh3.clean(
        _tidied(fragment, reading),
        tags=set(TAGS),
        attributes=ATTRIBUTES,
        url_schemes=SCHEMES,
        link_rel="noopener noreferrer nofollow",
    )


def _from_markup(reading: Reading) -> str | None:
    holder = _holder(reading.body)
    if holder is None:
        return None
    source = _UNSEEN.sub("", etree.tostring(holder, method="html", encoding="unicode", with_tail=False))
    sieve = _Sieve(Counter(reading.inside), list(reading.article.images), reading.base or reading.article.url)
    at = 0
    for tag in _CUT.finditer(source):
        sieve.words(source[at : tag.start()])
        sieve.tag(tag[2].lower(), closing=bool(tag[1]), attributes=tag[3])
        at = tag.end()
    sieve.words(source[at:])
    return sieve.finished()


def _holder(body: tuple[Any, ...]) -> Any | None:
    """Return the nearest element that holds all of *body*."""
    if not body:
        return None
    line = [body[0], *body[0].iterancestors()]
    for element in body[1:]:
        own = {id(one) for one in (element, *element.iterancestors())}
        line = [one for one in line if id(one) in own]
    return line[0] if line else None


@dataclass(slots=True)
class _Sieve:
    """Collects the pieces whose words were read, under the kind of block they stand in."""

    wanted: Counter[str]
    images: list[Image]
    base: str
    out: list[str] = field(default_factory=list)
    lists: list[str] = field(default_factory=list)
    kind: str = "p"
    cells: list[tuple[str, str]] | None = None
    open_group: str = ""

    def words(self, piece: str) -> None:
        text = clean(unescape(_TAG.sub("", piece)))
        if not text:
            return
        if self.cells is not None:
            self.cells.append((piece, text))
        elif self._take(text):
            self._put(piece, self.kind)

    def tag(self, name: str, *, closing: bool, attributes: str) -> None:
        if name == "img":
            self._picture(attributes)
        elif name in ("ul", "ol"):
            self._list(name, closing)
        elif name == "tr":
            self._row(closing)
        elif name == "li" or (name[0] == "h" and name[1:].isdigit()):
            kind = "li" if name == "li" else "h3" if name <= "h3" else "h4"
            self.kind = "p" if closing else kind
        elif name == "p":
            self.kind = "li" if self.kind == "li" else "p"

    def finished(self) -> str | None:
        self._row(closing=True)
        self._group("")
        return None if +self.wanted else "".join(self.out)

    def _take(self, text: str) -> bool:
        if self.wanted[text] <= 0:
            return False
        self.wanted[text] -= 1
        return True

    def _put(self, piece: str, kind: str) -> None:
        self._group((self.lists[-1] if self.lists else "ul") if kind == "li" else "table" if kind == "tr" else "")
        self.out.append(f"<{kind}>{piece}</{kind}>")

    def _group(self, name: str) -> None:
        """Open the list or table that *name* says and close the one before."""
        if self.open_group == name:
            return
        if self.open_group:
            self.out.append(f"</{self.open_group}>")
        if name:
            self.out.append(f"<{name}>")
        self.open_group = name

    def _list(self, name: str, closing: bool) -> None:
        if not closing:
            self.lists.append(name)
        elif self.lists:
            self.lists.pop()
        self.kind = "p"

    def _row(self, closing: bool) -> None:
        cells, self.cells = self.cells, None if closing else []
        if not cells:
            return
        if self._take(" | ".join(text for _, text in cells)):
            self._put("".join(f"<td>{piece}</td>" for piece, _ in cells), "tr")
            return
        # Not a row of data but a table that lays out the page: its cells are paragraphs.
        for piece, text in cells:
            if self._take(text):
                self._put(piece, self.kind)

    def _picture(self, attributes: str) -> None:
        found = {name.lower(): value for name, _, value in re.findall(r"""([\w-]+)\s*=\s*(["'])(.*?)\2""", attributes)}
        urls = {urljoin(self.base, unescape(found[name]).strip()) for name in _LAZY if name in found}
        image = next((one for one in self.images if one.url in urls), None)
        if image is None:
            return
        self.images.remove(image)
        self._row(closing=True)
        self._group("")
        self.out.append(_figure(image))


def _figure(image: Image) -> str:
    caption = f"<figcaption>{escape(image.caption)}</figcaption>" if image.caption else ""
    alt = escape(image.alt or image.caption or "")
    return f'<figure><img src="{escape(image.url)}" alt="{alt}">{caption}</figure>'


def _from_lines(reading: Reading) -> str:
    lines = (line for line in reading.article.text.split("\n") if line.strip())
    pictures = "".join(_figure(image) for image in reading.article.images)
    return pictures + "".join(f"<p>{escape(line)}</p>" for line in lines)


def _tidied(fragment: str, reading: Reading) -> str:
    """Unwrap what only styles, make addresses absolute, drop what is empty."""
    soup = BeautifulSoup(fragment, "lxml")
    for link in soup.find_all("a"):
        link["href"] = urljoin(reading.base or reading.article.url, str(link.get("href") or "").strip())
    for tag in soup.find_all(["span", "font", "o:p"]):
        tag.unwrap()
    for tag in soup.find_all(["a", "b", "strong", "i", "em", "u", "p"]):
        if not tag.get_text(strip=True):
            tag.decompose()
    return unicodedata.normalize("NFC", soup.body.decode_contents()) if soup.body else ""
