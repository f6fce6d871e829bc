"""Pages in the structure of public templates that are read wrongly so far, and why each page is right.

A name that ends in a dash stands for all pages whose names begin with it. When a rule has been mended, take the line out.
"""

from __future__ import annotations

OPEN: tuple[tuple[str, str], ...] = ()


def is_open(name: str) -> bool:
    """Tell whether the page called *name* is read wrongly so far."""
    return any(name == known or (known.endswith("-") and name.startswith(known)) for known, _ in OPEN)
