"""Poems: an article may be nothing but short lines, none of them a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.reading.blocks import Block

_VERSE = re.compile(r"[^\W\d_a-zà-ỹ]\w*(?:,? [a-zà-ỹđ]\w*)(?:,? \w+){1,10}[,.!?…;]?")
_FEWEST = 6


def is_verse(lines: Sequence[Block]) -> bool:
    """Tell whether the lines are those of a poem: phrases, each begun anew, without links, labels and figures before
    their words, and hardly anything else.
    """
    verses = [line for line in lines if _VERSE.fullmatch(line.text) and not (line.links or line.heading)]
    return len(verses) >= _FEWEST and len(verses) * 10 >= len(lines) * 8
