"""A page as navigation sees it: its tree and its links in document order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urljoin

from lxml import etree, html

from archive.models import Page
from crawler.reading.errors import ExtractionError
from crawler.reading.page.decode import decode
from crawler.reading.page.tree import flatten, is_cut
from crawler.reading.refusal.stubs import addresses_asked

#: ``onclick="location.href='/tin-tuc'"`` and its kin: how some portals write a link.
_SCRIPTED = re.compile(
    r"(?:location(?:\.href)?\s*=|location\.(?:assign|replace)\(|window\.open\()\s*['\"]([^'\"]+)['\"]"
)
_REFRESH = re.compile(r"(?i)^\s*[\d.]*\s*;?\s*url\s*=\s*['\"]?([^'\"]+)")
_END = re.compile(r"</html\s{0,9}>", re.IGNORECASE)
_PARSER = html.HTMLParser(huge_tree=True)
#: The words for a year, or a month of one, as an archive lists them.
YEAR = re.compile(
    r"(?i)(?:năm\s+|year\s+)?(?:(?:tháng\s+)?(?P<month>1[0-2]|0?[1-9])\s*[/-]\s*)?(?P<year>(?:19|20)\d\d)"
)
_CARRIERS = ("a", "area", "link", "meta", "iframe", "frame", "button", "input", "option", "div", "span", "li")
_FEED_TYPES = ("application/rss+xml", "application/atom+xml")


@dataclass(frozen=True, slots=True)
class Link:
    """One link: absolute ``url`` (anything a page may write, so also ``javascript:``), its visible ``text``, and the
    ``element`` that carries it. ``role`` is ``feed``, ``next`` or ``refresh`` where the markup says so, else empty.
    """

    url: str
    text: str
    element: Any = field(compare=False, repr=False, default=None)
    role: str = ""


@dataclass(frozen=True, slots=True)
class Sight:
    """A parsed page: ``url`` as fetched, the lxml ``root`` and all ``links`` in document order."""

    url: str
    root: Any
    links: tuple[Link, ...]


def look(page: Page) -> Sight | None:
    """Parse *page* for navigation; None when there is no HTML to parse."""
    try:
        text = decode(page)
        root = _tree(re.sub(r"^\s*<\?xml[^>]*\?>", "", text), page.url)
    except (ExtractionError, etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    base = _base(root, page.url)
    sent = [Link(url, "", root, "refresh") for href in addresses_asked(text) if (url := _absolute(base, href))]
    return Sight(page.url, root, (*_links(root, base), *sent))


def _tree(text: str, url: str) -> Any:
    """Parse as browsers do: on behind an early ``</html>``, and however deep elements that nobody closed are nested."""
    first = _END.search(text)
    whole = _END.sub("", text) if first and first.end() <= text.rfind("<") else text
    root = html.document_fromstring(whole, parser=_PARSER, base_url=url)
    if is_cut(root):
        with suppress(ExtractionError):
            return html.document_fromstring(flatten(whole), parser=_PARSER, base_url=url)
    return root


def visible_text(element: Any) -> str:
    """Return the text of *element* with white space collapsed."""
    return " ".join("".join(element.itertext(etree.Element, "*")).split()) if element is not None else ""


def _base(root: Any, url: str) -> str:
    href = next(iter(root.xpath("//base/@href")), "")
    return _absolute(url, href) or url


def _absolute(base: str, href: str) -> str:
    """Join as a browser does: line breaks and tabs inside an address are dropped; what cannot be joined is empty."""
    try:
        return urljoin(base, re.sub(r"[\t\r\n]", "", href).strip())
    except ValueError:
        return ""


def _links(root: Any, base: str) -> Iterator[Link]:
    for element in root.iter(*_CARRIERS):
        for href, role in _hrefs(element):
            if url := _absolute(base, href):
                yield Link(url, _label(element), element, role)
    for element in root.iterfind(".//*[@onclick]"):
        if element.tag not in _CARRIERS and (match := _SCRIPTED.search(element.get("onclick"))):
            yield Link(_absolute(base, match.group(1)), _label(element), element, "")


def _hrefs(element: Any) -> Iterator[tuple[str, str]]:
    tag = element.tag
    href = element.get("href")
    if tag in ("a", "area") and href is not None:
        yield href, "next" if "next" in (element.get("rel") or "").lower().split() else ""
    elif tag == "link" and href:
        yield from _head_link(element, href)
    elif tag in ("iframe", "frame") and element.get("src"):
        yield element.get("src"), ""
    elif tag == "meta" and (element.get("http-equiv") or "").lower() == "refresh":
        yield from ((match, "refresh") for match in _REFRESH.findall(element.get("content") or ""))
    elif tag == "option" and _leads_away(element.getparent()):
        yield element.get("value") or "", ""
    elif tag == "option" and YEAR.fullmatch(visible_text(element).strip()):
        yield from ((address, "") for address in _chosen(element))
    elif tag in ("button", "input"):
        yield from ((address, "") for address in _submitted(element))
    if match := _SCRIPTED.search(element.get("onclick") or ""):
        yield match.group(1), ""


def _leads_away(select: Any) -> bool:
    """Whether choosing from a drop-down list goes to the address chosen: ``onchange="location.href=this.value"``."""
    script = select.get("onchange") or "" if select is not None and select.tag == "select" else ""
    return "location" in script and "value" in script


def _chosen(option: Any) -> Iterator[str]:
    """The address that a form asks for by itself once *option* is chosen."""
    select = option.getparent()
    form = next(option.iterancestors("form"), None)
    if form is None or select.tag != "select" or "submit" not in (select.get("onchange") or ""):
        return
    hidden = _hidden(form, select) if (form.get("method") or "get").lower() == "get" and select.get("name") else None
    if hidden is not None:
        chosen = (select.get("name"), option.get("value") or visible_text(option))
        yield f"{(form.get('action') or '').partition('?')[0]}?{urlencode([*hidden, chosen])}"


def _hidden(form: Any, *but: Any) -> list[tuple[str, str]] | None:
    """What *form* sends by itself, or None where a visitor types or chooses something in other fields than *but*."""
    fields = [field for field in form.iter("input", "select", "textarea") if field not in but]
    others = [field for field in fields if field.get("type", "").lower() != "submit"]
    if any(field.tag != "input" or field.get("type", "").lower() != "hidden" for field in others):
        return None
    return [(field.get("name"), field.get("value") or "") for field in others if field.get("name")]


def _submitted(button: Any) -> Iterator[str]:
    """The address that a button asks for whose form sends nothing that a visitor typed or chose."""
    kind = (button.get("type") or ("submit" if button.tag == "button" else "text")).lower()
    form = next(button.iterancestors("form"), None) if kind == "submit" else None
    if form is None or (form.get("method") or "get").lower() != "get" or button.get("disabled") is not None:
        return
    hidden = _hidden(form)
    if hidden is not None:
        own = [(button.get("name"), button.get("value") or "")] if button.get("name") else []
        yield f"{(form.get('action') or '').partition('?')[0]}?{urlencode([*hidden, *own])}"


def _head_link(element: Any, href: str) -> Iterator[tuple[str, str]]:
    rel = (element.get("rel") or "").lower().split()
    if "alternate" in rel and (element.get("type") or "").lower() in _FEED_TYPES:
        yield href, "feed"
    elif "next" in rel:
        yield href, "next"


def _label(element: Any) -> str:
    """The words of a link: its text, else its title, else what its picture is called."""
    text = visible_text(element)
    if element.tag == "input":
        return element.get("value") or ""
    if text or element.tag not in ("a", "area"):
        return text
    pictures = element.xpath(".//img/@alt | .//img/@title")
    return " ".join((element.get("title") or next(iter(pictures), "")).split())
