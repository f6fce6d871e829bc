"""Links that lead nowhere but to a script: the buttons of a page."""

from __future__ import annotations

from crawler.reading.page.blocks import Block

_LONGEST_ROW = 120


def is_idle(href: str) -> bool:
    """Tell whether *href* leads nowhere: only a script knows what happens."""
    return href in ("#", "#!") or href[:11].lower() == "javascript:"


def is_idle_row(block: Block) -> bool:
    """Tell whether most of the line is links, and all of them lead nowhere: buttons side by side, or one alone."""
    return block.is_linked and len(block.text) <= _LONGEST_ROW and all(is_idle(href) for href, _ in block.links)


def without_buttons(block: Block) -> str:
    """Return the line without the links at its end that lead nowhere, unless it is nothing else."""
    text = block.text
    for href, words in reversed(block.links):
        if not is_idle(href) or not text.endswith(words):
            break
        text = text.removesuffix(words).rstrip()
    return text or block.text
