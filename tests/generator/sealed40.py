"""A fortieth sealed part: sixty pages written by hand, each with its own article, structure and company of traps.

The documents lie in ``sealed40_pages`` and are marked as :mod:`tests.generator.by_hand` says; a page may
have no date. Written without a look at the reader. ``python -m tests.generator.sealed40`` prints the digest.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from tests.generator.by_hand import cases_in
from tests.generator.model import Case
from tests.generator.pinned import digest_of


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, by the names of their files."""
    return cases_in(Path(__file__).with_name("sealed40_pages"), "sealed40")


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
