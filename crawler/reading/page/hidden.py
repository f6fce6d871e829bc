"""What a page does not show, by its attributes and classes, and the way from the home page that it may hide."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

from lxml import etree

from crawler.reading.page.clean import clean
from crawler.reading.page.emphasis import EMPHASISED, emphasis
from crawler.reading.page.styles import ICON_CLASSES, NARROW_CLASSES, is_shown_wide
from crawler.reading.page.tags import (
    BLOCK,
    BLOCK_STYLE,
    FLOWING,
    HIDDEN_OVERFLOW,
    HIDING_CLASSES,
    HIDING_STYLE,
    KINDS,
    NO_HEIGHT,
    PARTED,
    SKIP,
)

#: Elements with a style, and with a mark of hiddenness; few on any page. To ask costs less than to look for the words
#: in the source, and two queries cost less than one.
_STYLED: Any = etree.XPath("/descendant::*/@style/..")
_MARKED: Any = etree.XPath("/descendant::*/@hidden/.. | /descendant::*/@aria-hidden/..")
_NAMED: Any = etree.XPath("/descendant::*/@id/..")
_CLASSES: Any = etree.XPath("/descendant::*/@class", smart_strings=False)
marked_below: Any = etree.XPath("/descendant::*/@itemprop/..")
_TO_MACHINES = frozenset(
    ("author", "datePublished", "dateModified", "dateCreated", "mainEntityOfPage", "publisher", "image")
)
_MACHINE = re.compile(r"https?://\S{1,2000}|[12]\d{3}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?")
#: Steps of a breadcrumb in marks: schema.org's, and those of data-vocabulary.org, which NukeViet wrote before 4.3.
_STEP = "itemListElement"
_TYPED_STEPS: Any = etree.XPath("/descendant::*/@itemtype[contains(., '/Breadcrumb')]/..")
#: Class names that hide whatever a page's own style sheets say.
_EVERYWHERE = NARROW_CLASSES | ICON_CLASSES


class Styled(NamedTuple):
    """The elements of a page that have a style, in order, and all their styles side by side."""

    elements: list[Any]
    styles: str


def styled_below(root: Any) -> Styled:
    """Return what has a style below *root*."""
    elements = _STYLED(root)
    return Styled(elements, " ".join([element.get("style") for element in elements]))


@lru_cache(maxsize=4096)
def _may_hide(names: str) -> bool:
    """Tell whether a class attribute holds a name that hides its element on any site."""
    return not (HIDING_CLASSES | _EVERYWHERE).isdisjoint(names.split())


@lru_cache(maxsize=1024)
def _drawn(style: str) -> tuple[bool, bool]:
    """Tell whether *style* hides its element, and whether it makes a line of its own of it."""
    hides = HIDING_STYLE.search(style) is not None or ("overflow" in style.lower() and _shows_nothing(style))
    return hides, BLOCK_STYLE.search(style) is not None


def _shows_nothing(style: str) -> bool:
    """Tell whether *style* makes a box of no height, of which nothing is shown beyond it."""
    told = style.split(";")
    return any(map(NO_HEIGHT.fullmatch, told)) and any(map(HIDDEN_OVERFLOW.fullmatch, told))


def special_kinds(root: Any, styled: list[Any], emphasised: bool) -> dict[Any, int]:
    """Return the elements below *root* that are hidden, and those of *styled* that their style makes blocks or, if
    *emphasised*, sets in bold or italic type, with their kind.
    """
    found = {}
    for element in styled:
        hides, parts = _drawn(element.get("style"))
        kind = KINDS[element.tag]
        if hides:
            found[element] = SKIP
        elif parts and kind in FLOWING:
            found[element] = kind + PARTED if kind else BLOCK
        elif emphasised and kind in EMPHASISED:
            found[element] = emphasis(element, kind)
    found.update(dict.fromkeys(filter(_is_marked, _MARKED(root)), SKIP))
    return found


def told_to_machines(marks: list[Any], source: bytes) -> list[Any]:
    """Return those of the *marks* of schema.org in *source* that say to machines alone who published a page and when:
    side by side, one an address or a moment as no site shows it. Whatever hides them, a style sheet may.

    NukeViet from version 4.2 on prints ``<div itemprop="author">admin</div><span itemprop="datePublished">2016-...``.
    """
    if not marks or not (b"mainEntityOfPage" in source or b"datePublished" in source):
        return []
    groups: dict[Any, list[Any]] = {}
    for mark in marks:
        if mark.get("itemprop") in _TO_MACHINES:
            groups.setdefault(mark.getparent(), []).append(mark)
    told = (group for group in groups.values() if len(group) > 1 and any(map(_is_for_machines, group)))
    return [mark for group in told for mark in group]


def _is_for_machines(mark: Any) -> bool:
    return _MACHINE.fullmatch((mark.text or "").strip()) is not None


def hidden_by_id(root: Any, hiding: frozenset[str]) -> list[Any]:
    """Return the elements below *root* that style sheets hide by their id, which *hiding* has behind a "#"; what holds
    a main heading is the page, which a script shows when all of it is there.
    """
    names = {name[1:] for name in hiding if name[0] == "#"}
    hidden = [element for element in _NAMED(root) if element.get("id") in names] if names else []
    return [element for element in hidden if element.find(".//h1") is None]


def _is_marked(element: Any) -> bool:
    return element.get("hidden") is not None or element.get("aria-hidden", "").lower() == "true"


def hiding_attributes(root: Any, hiding: frozenset[str]) -> set[str]:
    """Return the class attributes in use below *root* that hide their element: with a class of *hiding*, with one of
    those for narrow screens, or with one that draws its words as an icon.
    """
    attributes = _CLASSES(root)
    suspected = set(filter(_may_hide, attributes))
    if own := hiding - HIDING_CLASSES:
        joined = " ".join(attributes)
        suspected.update(attributes if any(map(joined.__contains__, own)) else ())
    names = hiding | _EVERYWHERE
    return {one for one in suspected if not names.isdisjoint(own := one.split()) and not is_shown_wide(own)}


def holders_of_steps(root: Any, marks: list[Any]) -> set[Any]:
    """Return the elements below *root* in which a step of a breadcrumb in *marks* stands."""
    holders: set[Any] = set()
    for step in [mark for mark in marks if mark.get("itemprop") == _STEP] + _TYPED_STEPS(root):
        for holder in step.iterancestors():
            if holder in holders:
                break
            holders.add(holder)
    return holders


def hidden_crumbs(element: Any, holders: set[Any]) -> list[str] | None:
    """Return the steps of a hidden breadcrumb, known by its name or as one of *holders* of such steps, which a script
    may show; None for another element.
    """
    named = "breadcrumb" in (element.get("class") or "").lower()
    if named or element in holders or (element.get("itemtype") or "").endswith("BreadcrumbList"):
        return [clean("".join(link.itertext())) for link in element.iter("a")]
    return None
