"""What each tag does to the line being read, and how a page hides an element or makes a block of an inline one."""

from __future__ import annotations

import re

_BLOCK_TAGS = (
    "html body address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form"
    " h1 h2 h3 h4 h5 h6 header hgroup li main menu nav ol p pre search section summary table tbody td tfoot th thead tr"
    " ul caption legend dialog optgroup marquee"
)
_SKIP_TAGS = (
    "head script style noscript template svg math iframe object embed select textarea button canvas audio video map"
    " datalist noframes frameset xml title"
)
INLINE, SKIP, BLOCK, BOLD, ITALIC, BOLD_ITALIC, LINK, IMAGE, BREAK, RULE = range(10)
#: What keeps its meaning when its style makes a line of its own of it; the mark of one that does.
FLOWING, PARTED = frozenset((INLINE, BOLD, ITALIC, LINK)), 16


class _Kinds(dict[str, int]):
    """What each tag is. A tag with a hyphen is an element of a script's own, which stands for a part of the page; one
    with a colon is Word's, round a name or a place of a sentence (``st1:country-region``).
    """

    def __missing__(self, tag: str) -> int:
        if "-" not in tag or ":" in tag:
            return INLINE
        return SKIP if tag.endswith("-icon") else BLOCK


KINDS = _Kinds(
    {
        **dict.fromkeys(_BLOCK_TAGS.split(), BLOCK),
        **dict.fromkeys(_SKIP_TAGS.split(), SKIP),
        **dict.fromkeys(("b", "strong"), BOLD),
        **dict.fromkeys(("i", "em", "cite"), ITALIC),
        "a": LINK,
        **dict.fromkeys(("span", "font", "u", "o:p", "small", "big", "sup", "sub", "time", "label", "input"), INLINE),
        **dict.fromkeys(("img", "amp-img"), IMAGE),
        "br": BREAK,
        "hr": RULE,
    }
)
HEADINGS = {f"h{level}": level for level in range(1, 7)}
#: Names of Bootstrap, WordPress and Liferay for "not shown"; a site's own names are read from its style sheet.
HIDING_CLASSES = frozenset(
    ("hidden", "d-none", "hide", "sr-only", "visually-hidden", "invisible", "screen-reader-text", "hide-accessible")
)
#: What is not drawn, and what is drawn off the screen: so hacked pages carry their links.
HIDING_STYLE = re.compile(
    r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:left|top|text-indent)\s*:\s*-\d{3,5})",
    re.I,
)
#: A box of no height that shows nothing beyond itself is told by two declarations, in whichever order.
NO_HEIGHT = re.compile(r"\s*(?:max-)?height\s*:\s*[01](?:px)?\s*", re.I)
HIDDEN_OVERFLOW = re.compile(r"\s*overflow\s*:\s*hidden\b.*", re.I | re.S)
BLOCK_STYLE = re.compile(r"(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item)", re.I)
