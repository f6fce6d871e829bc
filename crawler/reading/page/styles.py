"""What style sheets and class names of a page hide from a reader before a wide screen."""

from __future__ import annotations

import re

_BRACES = re.compile(r"([{}])")
_HIDES = re.compile(r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)
#: A class or an id by itself; what is hidden below another class may be shown elsewhere.
_OWN_NAME = re.compile(r"(?:[a-z][\w-]{0,30})?(?:\.([\w-]{1,60})|(#[\w-]{1,60}))", re.I)
_NARROWEST = re.compile(r"min-width\s*:\s*(\d{2,5})(?:\.\d+)?px", re.I)
_WIDE = 1200
_LONGEST = 50_000
#: Bootstrap, Foundation, UIkit and Tailwind: hidden on a wide screen, shown on a small one.
NARROW_CLASSES = frozenset(
    (
        "d-sm-none", "d-md-none", "d-lg-none", "d-xl-none", "hidden-lg", "visible-xs", "visible-sm", "visible-xs-block",
        "visible-sm-block", "sm:hidden", "md:hidden", "lg:hidden", "xl:hidden", "hidden-desktop", "visible-phone",
        "hide-for-large", "hide-for-medium", "show-for-small-only", "uk-hidden@m", "uk-hidden@l", "uk-hidden@s",
    )
)  # fmt: skip
#: The words in these elements are drawn as icons: Google's Material Icons and Symbols are fonts with a picture a word.
ICON_CLASSES = frozenset(
    (
        "material-icons", "material-icons-outlined", "material-icons-round", "material-icons-sharp",
        "material-icons-two-tone", "material-symbols-outlined", "material-symbols-rounded", "material-symbols-sharp",
    )
)  # fmt: skip
_SHOWN = re.compile(
    r"(?:d-(?:sm|md|lg|xl|xxl)-(?:block|flex|grid|inline(?:-block|-flex)?|table(?:-row|-cell)?)|"
    r"(?:sm|md|lg|xl|2xl):(?:block|flex|grid|inline(?:-block|-flex)?|table|contents)|visible-(?:md|lg)(?:-\w+)?|"
    r"uk-visible@[sml])"
)


def is_shown_wide(names: list[str]) -> bool:
    """Tell whether an element of classes *names*, one of which hides it, is shown on a wide screen nevertheless."""
    return any(map(_SHOWN.fullmatch, names))


def hidden_by(sheet: str) -> list[str]:
    """Return the classes, and the ids behind a "#", that *sheet* hides on a wide screen; rules for printing and small
    screens do not count.
    """
    found: list[str] = []
    applies = [True]
    selector = ""
    for number, part in enumerate(_BRACES.split(sheet[:_LONGEST])):
        if part == "{":
            at_rule = selector.lstrip().startswith("@")
            applies.append(_is_wide(selector, applies[-1]) if at_rule else applies[-1])
        elif part == "}":
            applies = applies[:-1] or [True]
        elif number % 2 == 0:
            if applies[-1] and len(applies) > 1 and selector and _HIDES.search(part):
                found += _names(selector)
            selector = part.rsplit(";", 1)[-1]
    return found


def _is_wide(selector: str, outer: bool) -> bool:
    """Tell whether the block that *selector* opens holds on a wide screen; *outer*: the block round it does."""
    head = selector.strip().lower()
    if not outer or not head.startswith(("@media", "@supports", "@layer")):
        return False
    if "print" in head or "max-width" in head:
        return False
    narrowest = _NARROWEST.search(head)
    return narrowest is None or int(narrowest[1]) <= _WIDE


def _names(selector: str) -> list[str]:
    parts = (part.strip() for part in selector.split(","))
    return [match[1] or match[2] for match in map(_OWN_NAME.fullmatch, parts) if match]
