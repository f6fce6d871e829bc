"""Pages of any site: which are refused, or read much shorter than trafilatura reads them.

    python benchmarks/trial_pages.py FOLDER [--portal NAME]

A pointer, not a judge: trafilatura reads comments and menus too. What it finds many paragraphs of and we refuse, is
worth a look. Pages in a language without spaces are compared by letters, as all are.
"""

from __future__ import annotations

import argparse
import logging
import sys
import warnings
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from archive.models import Page, utc_now
from benchmarks.peers import trafilatura
from crawler.portals import PORTALS
from crawler.reading.extract import ExtractionError, extract
from crawler.reading.page.decode import decode

#: Letters: of less than this nobody can tell an article.
_LEAST = 400
_PIECE = 8


@dataclass(frozen=True)
class Look:
    """One page: ``verdict`` is ok, refused, short or longer; ``found`` is the share of the peer's text that we have."""

    verdict: str
    found: float
    told: str


def look(body: bytes, address: str, portal: str) -> Look | None:
    """Return how our reading of a page compares with trafilatura's; None where that finds next to nothing."""
    page = Page(address, body, utc_now())
    try:
        theirs = trafilatura(decode(page), page.url).text
    except ExtractionError:
        return None
    if len(theirs) < _LEAST:
        return None
    try:
        article = extract(page, PORTALS[portal])
    except ExtractionError as error:
        return Look("refused", 0.0, f"{error.reason}: {error}")
    known, ours = _pieces(theirs), _pieces(article.text)
    shared = (known & ours).total()
    found, kept = shared / known.total(), shared / max(1, ours.total())
    return Look("short" if found < 0.5 else "longer" if kept < 0.5 else "ok", found, article.title)


def _pieces(text: str) -> Counter[str]:
    letters = "".join(filter(str.isalnum, text.casefold()))
    return Counter(letters[at : at + _PIECE] for at in range(max(1, len(letters) - _PIECE + 1)))


def main() -> int:
    """Name the pages worth a look, then say how many there are of each kind."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--portal", default="dien_bien_stttt", choices=sorted(PORTALS))
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    verdicts: Counter[str] = Counter()
    for path in sorted(options.folder.rglob("*.htm*")):
        seen = look(path.read_bytes(), f"{PORTALS[options.portal].home_url}tin/{path.stem}.html", options.portal)
        verdicts[seen.verdict if seen else "nothing to compare"] += 1
        if seen and seen.verdict != "ok":
            print(f"{seen.verdict:9}{seen.found:6.2f}  {path.relative_to(options.folder)}  {seen.told[:90]}")
    print(dict(verdicts))
    return int(not verdicts)


if __name__ == "__main__":
    sys.exit(main())
