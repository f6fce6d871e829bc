"""Links that lead nowhere but to a script: the buttons of a page."""

from __future__ import annotations

from crawler.reading.page.blocks import Block

_LONGEST_ROW, _LONGEST_BUTTON = 120, 16
_FEWEST_SERVICES, _LONGEST_SIGN = 2, 2
_SERVICES = frozenset(
    (
        "facebook", "x", "twitter", "zalo", "telegram", "linkedin", "email", "e-mail", "thư", "mail", "viber",
        "whatsapp",
        "pinterest", "messenger", "instagram", "youtube", "tiktok", "line", "wechat", "in", "sao chép", "copy",
    )
)  # fmt: skip


def is_idle(href: str) -> bool:
    """Tell whether *href* leads nowhere: only a script knows what happens."""
    return href in ("#", "#!") or href[:11].lower() == "javascript:"


def is_idle_row(block: Block) -> bool:
    """Tell whether most of the line is links, and all of them lead nowhere: buttons side by side, or one alone."""
    return block.is_linked and len(block.text) <= _LONGEST_ROW and all(is_idle(href) for href, _ in block.links)


def is_share_row(block: Block) -> bool:
    """Tell whether the line is names of services side by side, all of them links, below whatever words."""
    if len(block.links) < _FEWEST_SERVICES or any(words.casefold() not in _SERVICES for _, words in block.links):
        return False
    label = block.text.partition(block.links[0][1])[0].strip()
    return not label or label[-1] == ":"


def is_row_of_buttons(block: Block) -> bool:
    """Tell whether the line is names of services, or a few words each, of which some lead nowhere: no way to reach
    somebody, which a text may tell; or a letter alone that leads nowhere ("f").
    """
    if 0 < len(block.text) <= _LONGEST_SIGN and is_idle_row(block):
        return True
    if len(block.links) < _FEWEST_SERVICES or not any(is_idle(href) for href, _ in block.links):
        return False
    few_words = block.is_linked and all(len(words) <= _LONGEST_BUTTON for _, words in block.links)
    return few_words or is_share_row(block)


def without_buttons(block: Block) -> str:
    """Return the line without the links at its end that lead nowhere, unless it is nothing else."""
    text = block.text
    for href, words in reversed(block.links):
        if not is_idle(href) or not text.endswith(words):
            break
        text = text.removesuffix(words).rstrip()
    return text or block.text
