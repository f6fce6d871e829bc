"""What a page does not show, by its attributes and classes, and the way from the home page that it may hide."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from crawler.reading.page.clean import clean
from crawler.reading.page.emphasis import EMPHASISED, emphasis
from crawler.reading.page.styles import ICON_CLASSES, ICON_SIGN, NARROW_CLASSES, NARROW_SIGNS, is_shown_wide
from crawler.reading.page.tags import BLOCK, BLOCK_STYLE, FLOWING, HIDING_STYLE, KINDS, PARTED, SKIP

#: Elements with a style, and with a mark of hiddenness; few on any page. Two queries cost less than one.
_STYLED: Any = etree.XPath("/descendant::*/@style/..")
_MARKED: Any = etree.XPath("/descendant::*/@hidden/.. | /descendant::*/@aria-hidden/..")
_CLASSES: Any = etree.XPath("/descendant::*/@class", smart_strings=False)
_MARKS: Any = etree.XPath("/descendant::*/@itemprop/..")
_TO_MACHINES = frozenset(
    ("author", "datePublished", "dateModified", "dateCreated", "mainEntityOfPage", "publisher", "image")
)
_MACHINE = re.compile(r"https?://\S{1,2000}|[12]\d{3}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?")
#: Steps of a breadcrumb in marks: schema.org's, and those of data-vocabulary.org, which NukeViet wrote before 4.3.
_STEPS: Any = etree.XPath("boolean(.//*[@itemprop='itemListElement' or contains(@itemtype, '/Breadcrumb')])")


def suspects(root: Any, source: bytes) -> list[Any]:
    """Return the elements below *root*, parsed from *source*, with a style or a mark of hiddenness."""
    styled: list[Any] = _STYLED(root)
    return styled + _MARKED(root) if b"idden" in source or b"IDDEN" in source else styled


def special_kinds(elements: list[Any], emphasised: bool) -> dict[Any, int]:
    """Return those of *elements* that are hidden, and those that their style makes blocks or, if *emphasised*, sets in
    bold or italic type, with their kind.
    """
    found = {}
    for element in elements:
        kind = KINDS[element.tag]
        if _is_hidden(element):
            found[element] = SKIP
        elif kind in FLOWING and BLOCK_STYLE.search(element.get("style") or ""):
            found[element] = kind + PARTED if kind else BLOCK
        elif emphasised and kind in EMPHASISED:
            found[element] = emphasis(element, kind)
    return found


def told_to_machines(root: Any, source: bytes) -> list[Any]:
    """Return the marks of schema.org that say to machines alone who published a page and when, below *root* parsed from
    *source*: side by side, one an address or a moment as no site shows it. Whatever hides them, a style sheet may.

    NukeViet from version 4.2 on prints ``<div itemprop="author">admin</div><span itemprop="datePublished">2016-...``.
    """
    if b"itemprop" not in source or not (b"mainEntityOfPage" in source or b"datePublished" in source):
        return []
    groups: dict[Any, list[Any]] = {}
    for mark in _MARKS(root):
        if mark.get("itemprop") in _TO_MACHINES:
            groups.setdefault(mark.getparent(), []).append(mark)
    told = (group for group in groups.values() if len(group) > 1 and any(map(_is_for_machines, group)))
    return [mark for group in told for mark in group]


def _is_for_machines(mark: Any) -> bool:
    return _MACHINE.fullmatch((mark.text or "").strip()) is not None


def _is_hidden(element: Any) -> bool:
    for name, value in element.items():
        if name == "style":
            if HIDING_STYLE.search(value):
                return True
        elif name == "hidden" or (name == "aria-hidden" and value.lower() == "true"):
            return True
    return False


def hiding_attributes(root: Any, hiding: frozenset[str]) -> set[str]:
    """Return the class attributes in use below *root* that hide their element: with a class of *hiding*, with one of
    those for narrow screens, or with one that draws its words as an icon.
    """
    attributes = _CLASSES(root)
    joined = " ".join(attributes)
    candidates = hiding | NARROW_CLASSES if any(map(joined.__contains__, NARROW_SIGNS)) else hiding
    candidates = candidates | ICON_CLASSES if ICON_SIGN in joined else candidates
    used = frozenset([name for name in candidates if name in joined])
    if not used:
        return set()
    return {names for names in set(attributes) if not used.isdisjoint(own := names.split()) and not is_shown_wide(own)}


def hidden_crumbs(element: Any) -> list[str] | None:
    """Return the steps of a hidden breadcrumb, known by its name or schema.org marks, which a script may show; None
    for another element.
    """
    named = "breadcrumb" in (element.get("class") or "").lower()
    if named or (element.get("itemtype") or "").endswith("BreadcrumbList") or _STEPS(element):
        return [clean("".join(link.itertext())) for link in element.iter("a")]
    return None
