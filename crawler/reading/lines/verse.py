"""Poems: an article may be nothing but short lines, none of them a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.reading.page.blocks import Block
from crawler.reading.page.words import CAPITALS

_VERSE = re.compile(rf"[{CAPITALS}]\w*(?:,? [a-zà-ỹđ]\w*)(?:,? \w+){{1,10}}[,.!?…;]?")
_FEWEST, _LONGEST = 6, 90


def is_verse(lines: Sequence[Block]) -> bool:
    """Tell whether the lines are those of a poem: phrases, each begun anew, without links, labels and figures before
    their words, and hardly anything else.
    """
    plain = (line.text for line in lines if len(line.text) <= _LONGEST and not (line.links or line.heading))
    verses = [text for text in plain if _VERSE.fullmatch(text)]
    return len(verses) >= _FEWEST and len(verses) * 10 >= len(lines) * 8
