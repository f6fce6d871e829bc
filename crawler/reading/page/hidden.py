"""What a page does not show, by its attributes and classes, and the way from the home page that it may hide."""

from __future__ import annotations

from typing import Any

from lxml import etree

from crawler.reading.page.clean import clean
from crawler.reading.page.styles import NARROW_CLASSES, NARROW_SIGNS, is_shown_wide
from crawler.reading.page.tags import BLOCK, BLOCK_STYLE, FLOWING, HIDING_STYLE, KINDS, PARTED, SKIP

#: Elements with a style, and with a mark of hiddenness; few on any page. Two queries cost less than one.
_STYLED: Any = etree.XPath("/descendant::*/@style/..")
_MARKED: Any = etree.XPath("/descendant::*/@hidden/.. | /descendant::*/@aria-hidden/..")
_CLASSES: Any = etree.XPath("/descendant::*/@class", smart_strings=False)
_CLASSED: Any = etree.XPath("/descendant::*/@class/..")
#: Steps of a breadcrumb in marks: schema.org's, and those of data-vocabulary.org, which NukeViet wrote before 4.3.
_STEPS: Any = etree.XPath("boolean(.//*[@itemprop='itemListElement' or contains(@itemtype, '/Breadcrumb')])")


def suspects(root: Any, source: bytes) -> list[Any]:
    """Return the elements below *root*, parsed from *source*, with a style or a mark of hiddenness."""
    styled: list[Any] = _STYLED(root)
    return styled + _MARKED(root) if b"idden" in source or b"IDDEN" in source else styled


def special_kinds(elements: list[Any]) -> dict[Any, int]:
    """Return those of *elements* that are hidden, and those that their style makes blocks, with their kind."""
    found = {}
    for element in elements:
        if _is_hidden(element):
            found[element] = SKIP
        elif KINDS[element.tag] in FLOWING and BLOCK_STYLE.search(element.get("style") or ""):
            found[element] = KINDS[element.tag] + PARTED if KINDS[element.tag] else BLOCK
    return found


def _is_hidden(element: Any) -> bool:
    for name, value in element.items():
        if name == "style":
            if HIDING_STYLE.search(value):
                return True
        elif name == "hidden" or (name == "aria-hidden" and value.lower() == "true"):
            return True
    return False


def hidden_elements(root: Any, hiding: frozenset[str]) -> list[Any]:
    """Return the elements below *root* that a class of *hiding*, or one of those for narrow screens, hides."""
    classes = _CLASSES(root)
    joined = " ".join(classes)
    candidates = hiding | NARROW_CLASSES if any(map(joined.__contains__, NARROW_SIGNS)) else hiding
    used = frozenset([name for name in candidates if name in joined])
    if not used:
        return []
    hit = {names for names in set(classes) if not used.isdisjoint(own := names.split()) and not is_shown_wide(own)}
    return [element for element, names in zip(_CLASSED(root), classes, strict=True) if names in hit] if hit else []


def hidden_crumbs(element: Any) -> list[str] | None:
    """Return the steps of a hidden breadcrumb, known by its name or schema.org marks, which a script may show; None
    for another element.
    """
    named = "breadcrumb" in (element.get("class") or "").lower()
    if named or (element.get("itemtype") or "").endswith("BreadcrumbList") or _STEPS(element):
        return [clean("".join(link.itertext())) for link in element.iter("a")]
    return None
