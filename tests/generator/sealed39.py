"""A thirty-ninth sealed part: sixty pages written by hand, each a document of its own, no two alike.

Earlier parts cross layouts with texts; here each page has its own article, structure, habits and trap. The documents lie in
``sealed39_pages``; marks say what is what (see :mod:`tests.generator.by_hand`).
Written without a look at the reader. ``python -m tests.generator.sealed39`` prints the digest.
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
    return cases_in(Path(__file__).with_name("sealed39_pages"), "sealed39")


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
