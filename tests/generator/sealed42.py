"""A forty-second sealed part: sixty whole pages written by hand, as portals that were redesigned four times since 2006.

The documents lie in ``sealed42_pages``, each a structure and an article of its own: FrontPage, pasted Word and Excel, ASP.NET,
DotNetNuke, SharePoint, Liferay, WordPress, NukeViet 3 and 4, accelerated pages and modern frameworks. Marks say what is what
(see :mod:`tests.generator.by_hand`). Written without a look at the reader.
``python -m tests.generator.sealed42`` prints the digest.
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
    return cases_in(Path(__file__).with_name("sealed42_pages"), "sealed42")


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
