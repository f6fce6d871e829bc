"""Which elements of a page show a field as a person sees it: where a selector for that field may lead."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any
from urllib.parse import urljoin

from crawler.portals.base import Layout, Portal
from crawler.reading.lines.dates import find_date
from crawler.reading.page.document import Document
from crawler.reading.page.opening import open_document
from crawler.recorded import Recorded

#: The line of a date, and what a label or a sign adds to a name or a section, are no longer (letters).
_LONGEST_DATE, _LONGEST_LABEL = 160, 40
#: A box of lines that tell of the article, licence and address among them, has no more letters.
_LARGEST_BOX = 300
#: Behind a heading may stand the sign of a link to it.
_ANCHOR = 1
#: A body may lack a fifth of what a person calls the text: the lead, a row of cells, the parts of a list.
_MOST_OF_TEXT = 0.8
#: Elements that hold one another show the same text: so many of the inner ones are looked at.
_INNERMOST = 4
_LETTERS_OF_CELLS = str.maketrans("", "", "|•-–—")


@dataclass(frozen=True)
class Shown:
    """A recorded page as a tree, with the letters that each of its elements shows."""

    case: Recorded
    portal: Portal
    layout: Layout

    @cached_property
    def document(self) -> Document:
        """The page as the reader sees it."""
        return open_document(self.case.page, self.portal)

    @property
    def root(self) -> Any:
        """The tree that the reader walks."""
        return self.document.root

    @cached_property
    def elements(self) -> list[tuple[Any, str]]:
        """Every element below the body with its letters, spaces left out."""
        told = (element for element in self.root.iter() if isinstance(element.tag, str))
        return [(element, squeezed("".join(element.itertext()))) for element in told if element.tag not in _UNSEEN]

    def links(self, wanted: Iterable[str]) -> list[Any]:
        """The links of the page that lead to one of the addresses *wanted*."""
        addresses = set(wanted)
        return [link for link in self.root.iter("a") if urljoin(self.case.page.url, link.get("href", "")) in addresses]

    def leading_from(self, places: Collection[int]) -> set[str]:
        """Where the links lead that are, hold or stand in an element whose ``id()`` is among *places*."""
        held = (
            link for link in self.root.iter("a") for one in chain([link], link.iterancestors(), link.iter())
            if id(one) in places
        )  # fmt: skip
        return {urljoin(self.case.page.url, link.get("href", "")) for link in held}

    def parts(self, name: str) -> list[str]:
        """The addresses that the list of the selector *name* holds for a person."""
        return [item["url"] for item in self.case.expected.get(LISTS[name]) or ()]


_UNSEEN = {"html", "head", "title", "meta", "link", "script", "style", "noscript"}


def squeezed(text: str | None) -> str:
    """Return the letters of *text* in one form, without spaces and without the signs that lists and cells get."""
    return "".join(unicodedata.normalize("NFC", text or "").split()).translate(_LETTERS_OF_CELLS)


def _whole(shown: Shown, value: str | None, room: int = 0) -> list[Any]:
    """Return the elements that show *value* and at most *room* letters before it or behind."""
    own = squeezed(value)
    return [
        element
        for element, text in shown.elements
        if own and own in text and len(text) <= len(own) + room and (text.startswith(own) or text.endswith(own))
    ]


def _titles(shown: Shown) -> list[Any]:
    return _whole(shown, shown.case.expected.get("title"), _ANCHOR)


def _leads(shown: Shown) -> list[Any]:
    return _whole(shown, shown.case.expected.get("lead"))


def _dates(shown: Shown) -> list[Any]:
    wanted = shown.case.expected.get("published_at")
    short = ((element, text) for element, text in shown.elements if wanted and 0 < len(text) <= _LONGEST_DATE)
    return [element for element, _ in short if _day_of(element, shown) == wanted]


def _day_of(element: Any, shown: Shown) -> str | None:
    written = find_date(" ".join("".join(element.itertext()).split()), shown.layout.date_form, shown.portal.timezone)
    return written.iso if written else None


def _bylines(shown: Shown) -> list[Any]:
    names = (shown.case.expected.get(name) for name in ("author", "source"))
    return [one for name in names for one in (*_whole(shown, name, _LONGEST_LABEL), *_saying(shown, name))]


def _saying(shown: Shown, value: str | None) -> list[Any]:
    """Return the small boxes that say *value* in words of their own, beside other lines."""
    own = squeezed(value)
    small = [one for one, text in shown.elements if own and own in text and len(text) <= len(own) + _LARGEST_BOX]
    return [one for one in small if own in squeezed("".join([one.text or "", *(part.tail or "" for part in one)]))]


def _sections(shown: Shown) -> list[Any]:
    return _whole(shown, shown.case.expected.get("category"), _LONGEST_LABEL)


def _bodies(shown: Shown) -> list[Any]:
    """Return the innermost elements that hold most of the text."""
    lines = [squeezed(line) for line in (shown.case.expected.get("text") or "").splitlines() if line.strip()]
    size = sum(map(len, lines))
    found = [
        element
        for element, text in shown.elements
        if size and sum(len(line) for line in lines if line in text) >= size * _MOST_OF_TEXT
    ]
    return found[-_INNERMOST:]


#: The fields that are lists of links.
LISTS = {"attachment_selector": "attachments", "related_selector": "related"}


def _linked(name: str) -> Callable[[Shown], list[Any]]:
    """Return what finds the links of the list *name*, what holds each of them, and what holds all."""

    def found(shown: Shown) -> list[Any]:
        links = shown.links(shown.parts(name))
        return [*links, *_entries(links), *_holders(links)] if links else []

    return found


def _entries(links: list[Any]) -> Iterator[Any]:
    for link in links:
        held = (outer for outer in link.iterancestors() if len(list(outer.iter("a"))) == 1)
        yield from (outer for outer, _ in zip(held, range(_INNERMOST), strict=False))


def _holders(links: list[Any]) -> list[Any]:
    common = [outer for outer in links[0].iterancestors() if all(_holds(outer, link) for link in links)]
    return common[:_INNERMOST]


def _holds(outer: Any, inner: Any) -> bool:
    return any(one is outer for one in inner.iterancestors())


#: For each selector of a layout, in the order they are sought: what finds its elements on a page.
TARGETS: dict[str, Callable[[Shown], list[Any]]] = {
    "title_selector": _titles,
    "date_selector": _dates,
    "body_selector": _bodies,
    "lead_selector": _leads,
    "byline_selector": _bylines,
    "category_selector": _sections,
    "attachment_selector": _linked("attachment_selector"),
    "related_selector": _linked("related_selector"),
}
#: The fields that a selector may mend.
FIELDS: dict[str, tuple[str, ...]] = {
    "title_selector": ("title",),
    "date_selector": ("published_at", "published_raw"),
    "body_selector": ("text", "lead", "images", "captions", "attachments", "leaked"),
    "lead_selector": ("lead", "text"),
    "byline_selector": ("author", "source"),
    "category_selector": ("category",),
    "attachment_selector": ("attachments",),
    "related_selector": ("related",),
}
#: What names of places often say: of two that do as well, a person takes the one that tells its field.
WORDS: dict[str, tuple[str, ...]] = {
    "title_selector": ("title", "headline", "tieu-de", "tieude", "h1"),
    "date_selector": ("date", "time", "publish", "created", "ngay"),
    "body_selector": ("content", "body", "text", "noi-dung", "noidung"),
    "lead_selector": ("lead", "sapo", "summary", "desc", "intro", "tom-tat", "tomtat"),
    "byline_selector": ("author", "byline", "writer", "source", "tac-gia", "tacgia", "nguon"),
    "category_selector": ("categor", "section", "breadcrumb", "chuyen-muc", "chuyenmuc"),
    "attachment_selector": ("file", "attach", "download", "dinh-kem", "dinhkem"),
    "related_selector": ("related", "other", "prev", "nav", "lien-quan", "lienquan"),
}
