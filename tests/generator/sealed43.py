"""A forty-third sealed part: sixty pages written by hand as a government web editor makes them on an ordinary day.

The documents lie in ``sealed43_pages``, each a structure and an article of its own. ``{{name}}`` sets a piece of furniture
of ``sealed43_furniture.txt`` in, as a server's include would. Marks say what is what (see :mod:`tests.generator.by_hand`).
Written without a look at the reader. ``python -m tests.generator.sealed43`` prints the digest.
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
    return cases_in(HERE / "sealed43_pages", "sealed43", including(HERE / "sealed43_furniture.txt"))


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
