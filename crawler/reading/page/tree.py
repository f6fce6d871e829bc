"""Text to tree: the parser, what the page says of itself in its head, and which classes its own style sheets hide."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import etree

from crawler.reading.errors import NotHtmlError, TooDeepError, TooLargeError
from crawler.reading.page.clean import clean
from crawler.reading.page.styles import hidden_by

#: An article page has hundreds of tags; a list of a thousand articles has some ten thousand.
MAX_TAGS = 60_000
#: Bytes of ``<p>``.
_SHORTEST_TAG = 3
#: A thousand rows of a table are five thousand lines; no article page has more.
MAX_BLOCKS = 8_000
#: libxml2 silently drops what lies deeper than 2,048.
MAX_DEPTH = 2_000
_KEEP = 30

_PARSER = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, collect_ids=False)
#: No page is nested deeper than it has elements, and elements that hold others, which are dearer to count.
_ELEMENTS: Any = etree.XPath("count(/descendant::*)")
_HOLDERS: Any = etree.XPath("count(//*[*])")
_OPENS = re.compile(r"(?:<(?!/|!|br\b|img\b|hr\b|input\b)[a-zA-Z][^<>]*>\s*)+")
_CLOSES = re.compile(r"(?:</[a-zA-Z][^<>]*>\s*)+")
_HEADING = re.compile(r"<(/?)[hH]([1-6])\b[^<>]{0,2000}>")
#: Type that libxml2 ends where a paragraph begins in it; browsers set the paragraph in it.
_TYPE = re.compile(r"<(/?)([bi])(?=[\s>])", re.I)
_LASTING = {"b": "strong", "i": "em"}
_CELL = re.compile(r"<(/?)(t(?:able|[rdh]))\b", re.I)
#: What may be open in a cell; of these, a row stands in none.
_IN_CELLS = frozenset(("font", "span", "b", "strong", "i", "em", "u", "small", "big", "a", "p", "div", "center"))
_TAG = re.compile(r"<[^<>]*>\s*")
_END = re.compile(rb"</html\s{0,9}>", re.I)


@dataclass(frozen=True, slots=True)
class Head:
    """What the page says of itself outside its visible text. Evidence to confirm by, never a field by itself."""

    titles: tuple[str, ...]
    section: str | None
    site: str | None
    base: str
    hidden_classes: frozenset[str]
    #: A row of a table stands within another: the end of a cell was left out, as HTML allows.
    has_torn_rows: bool = False
    #: Bold or italic type that holds nothing stands right before a paragraph, which it held in the source.
    has_torn_type: bool = False


def parse(data: bytes) -> Any:
    """Return the root element of a page in UTF-8; raises TooLargeError or NotHtmlError."""
    if len(data) > MAX_TAGS * _SHORTEST_TAG and data.count(b"<") > MAX_TAGS:
        raise TooLargeError(f"The page has more than {MAX_TAGS} tags; no article page has.")
    try:
        root = etree.fromstring(_without_early_end(data), _PARSER)
    except etree.XMLSyntaxError as error:
        raise NotHtmlError(f"The answer holds no HTML ({error.msg}).") from None
    if root is None:
        raise NotHtmlError("The answer holds no HTML.")
    return root


def _without_early_end(data: bytes) -> bytes:
    """Return *data* without ``</html>`` when tags follow it: browsers read on behind it, libxml2 drops all that."""
    first = _END.search(data)
    return _END.sub(b"", data) if first and first.end() <= data.rfind(b"<") else data


def is_cut(root: Any) -> bool:
    """Tell whether *root* reaches the depth at which the parser drops what lies deeper.

    A page of few elements cannot, nor can one of few that hold others; on the rest the depth is counted.
    """
    if _ELEMENTS(root) < MAX_DEPTH or _HOLDERS(root) < MAX_DEPTH - 1:
        return False
    depth = deepest = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest >= MAX_DEPTH


def flatten(text: str) -> str:
    """Shorten runs of wrappers: of hundreds of tags that open (or close) one after another, the first and last stay.

    Deep nesting without text between hides nothing, but the parser would cut it off.
    """
    shorter = _CLOSES.sub(_few_tags, _OPENS.sub(_few_tags, text))
    if len(shorter) == len(text):
        raise TooDeepError(f"The page is nested more than {MAX_DEPTH} deep.")
    return shorter


def _few_tags(match: re.Match[str]) -> str:
    tags = _TAG.findall(match.group())
    return match.group() if len(tags) <= 2 * _KEEP else "".join(tags[:_KEEP] + tags[-_KEEP:])


def close_headings(text: str) -> str:
    """Let each end tag of a heading close the heading that is open, of whatever level, as browsers do; libxml2 lets an
    ``<h2>`` that ``</h3>`` should close hold the rest of the page.
    """
    level = ""

    def mended(match: re.Match[str]) -> str:
        nonlocal level
        ends, own = match[1] == "/", match[2]
        level, shown = ("", level or own) if ends else (own, own)
        return match[0] if shown == own else f"</h{shown}>"

    return _HEADING.sub(mended, text)


def close_cells(text: str) -> str:
    """End each cell that is open where a row begins, as browsers do; libxml2 lets a ``<font>`` in it hold the row."""
    opened = [""]

    def mended(match: re.Match[str]) -> str:
        ends, tag = match[1] == "/", match[2].lower()
        if tag != "table":
            above, opened[-1] = opened[-1], "" if ends or tag == "tr" else tag
            return f"</{above}>{match[0]}" if above and tag == "tr" and not ends else match[0]
        if not ends:
            opened.append("")
        elif len(opened) > 1:
            opened.pop()
        return match[0]

    return _CELL.sub(mended, text)


def keep_type(text: str) -> str:
    """Return *text* with other names for ``<b>`` and ``<i>``, which let them hold paragraphs, as browsers do."""
    return _TYPE.sub(lambda match: f"<{match[1]}{_LASTING[match[2].lower()]}", text)


def read_head(root: Any, url: str) -> Head:
    """Collect titles, section, base address and hiding classes in one pass over the few elements that carry them."""
    titles: list[str] = []
    section = site = None
    base = url
    hiding: list[str] = []
    torn = torn_type = False
    for element in root.iter("title", "meta", "base", "style", "tr", "b", "i"):
        tag = element.tag
        if tag == "title":
            drawn = next(element.iterancestors("svg"), None) is not None  # a drawing has a title of its own
            titles += [] if drawn else [clean(_text_of(element))]
        elif tag == "meta":
            name = (element.get("property") or element.get("name") or "").lower()
            if name in ("og:title", "twitter:title", "dc.title"):
                titles.append(clean(element.get("content") or ""))
            elif name == "article:section":
                section = clean(element.get("content") or "") or None
            elif name == "og:site_name":
                site = clean(element.get("content") or "") or None
        elif tag == "base" and element.get("href"):
            base = _join(url, element.get("href"))
        elif tag == "style":
            hiding += hidden_by(_text_of(element))
        elif tag == "tr":
            torn = torn or element.getparent().tag in _IN_CELLS
        elif not (torn_type or len(element) or clean(element.text or "") or element.tail or element.get("class")):
            below = element.getnext()
            torn_type = below is not None and below.tag == "p"
    return Head(tuple(title for title in titles if title), section, site, base, frozenset(hiding), torn, torn_type)


def _text_of(element: Any) -> str:
    """Return the text of *element*, which mostly holds nothing else: to go through it costs ten times as much."""
    return "".join(element.itertext()) if len(element) else element.text or ""


def _join(url: str, href: str) -> str:
    try:
        return urljoin(url, href.strip())
    except ValueError:
        return url


def absolute(base: str, href: str | None) -> str | None:
    """Return *href* as an absolute web address, or None when it is none (script, data, mail, broken)."""
    if not href:
        return None
    bare = href.strip()
    if not bare:
        return None
    if bare[:5].lower() in ("data:", "javas", "mailt") or bare.startswith(("tel:", "#")):
        return None
    try:
        joined = (
            _origin(base) + bare
            if bare[0] == "/" != bare[1:2]
            else bare
            if bare.startswith(("http://", "https://"))
            else urljoin(base, bare)
        )
        if "[" in joined or "]" in joined or not joined.isascii():
            urlsplit(joined)  # what is no host says so only now
    except ValueError:
        return None
    return joined.replace(" ", "%20")


@lru_cache(maxsize=64)
def _origin(base: str) -> str:
    return urljoin(base, "/")[:-1]
