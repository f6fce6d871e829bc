"""Poems: an article may be nothing but short lines, none of them a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crawler.reading.page.blocks import Block
from crawler.reading.page.words import CAPITALS

_VERSE = re.compile(rf"[{CAPITALS}]\w*(?:,? [a-zà-ỹđ]\w*)(?:,? \w+){{1,10}}[,.!?…;]?")
_FEWEST, _STANZA, _LONGEST = 6, 4, 90


def is_verse(lines: Sequence[Block]) -> bool:
    """Tell whether the lines are those of a poem: phrases, each begun anew, without links, labels and figures before
    their words, and hardly anything else.
    """
    return _verses(lines) >= _FEWEST and _verses(lines) * 10 >= len(lines) * 8


def is_stanza(lines: Sequence[Block]) -> bool:
    """Tell whether as few lines as a stanza has are verse: one of four may begin with a name."""
    return len(lines) >= _STANZA and _verses(lines) * 4 >= len(lines) * 3


def _verses(lines: Sequence[Block]) -> int:
    plain = (line.text for line in lines if len(line.text) <= _LONGEST and not (line.links or line.heading))
    return sum(_VERSE.fullmatch(text) is not None for text in plain)
