"""A forty-fourth sealed part: sixty pages written by hand as the systems of provincial portals sent them from 2003 to 2026.

The documents lie in ``sealed44_pages``, each a structure and an article of its own. ``{{name}}`` sets a piece of furniture
of ``sealed44_furniture.txt`` in, as a server's include would. Marks say what is what (see :mod:`tests.generator.by_hand`).
Written without a look at the reader. ``python -m tests.generator.sealed44`` prints the digest.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from tests.generator.by_hand import cases_in, including
from tests.generator.model import Case
from tests.generator.pinned import digest_of

HERE = Path(__file__).parent


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, by the names of their files."""
    return cases_in(HERE / "sealed44_pages", "sealed44", including(HERE / "sealed44_furniture.txt"))


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
