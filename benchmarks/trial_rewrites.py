"""Pages of all parts in other tags, between boxes of a site, with other texts: how many are read otherwise than before.

python benchmarks/trial_rewrites.py [SHARE] [SEED]

SHARE (0 to 1, default 0.2) of the pages of each part is drawn by lot. Each is rewritten in four ways out of twenty,
set above or below two boxes of a site, and given another page's text twice. Exits 1 when more than one page in a
hundred is read otherwise.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from random import Random

from tests.generator.around import AROUND
from tests.generator.exchange import DRESSES, exchanged, texts
from tests.generator.model import Case
from tests.generator.rewrites import NEARLY, SAME, rewritten
from tests.generator.score import PARTS, Read, cases_of, judge, our_reader

_WAYS, _BOXES, _TEXTS = 4, 2, 2


def _changed(case: Case, rng: Random, bodies: list[list[str]]) -> Iterator[tuple[str, Case]]:
    """Yield *case* rewritten, and with other texts, by what was done to it."""
    ways = {**SAME, **NEARLY}
    for name in rng.sample(sorted(ways), _WAYS):
        if pair := rewritten(case, ways[name], rng):
            yield name, pair[1]
    for name in rng.sample(sorted(AROUND), _BOXES):
        if pair := rewritten(case, AROUND[name], rng):
            yield name, pair[1]
    for _ in range(_TEXTS):
        dress = rng.choice(sorted(DRESSES))
        if other := exchanged(case, rng.choice(bodies), dress):
            yield f"a text in {dress}", other


def _is_right(case: Case, read: Read) -> bool:
    return all(judge(case, read).right.values())


def trial(share: float, seed: str, parts: Sequence[str] = PARTS) -> tuple[Counter[str], list[tuple[str, str]]]:
    """Return how many changed pages were read of each kind, and kind and name of those that came out wrong.

    Only pages that are read right as they are take part.
    """
    rng, read = Random(seed), our_reader()
    cases = [case for part in parts for case in cases_of(part) if case.truth]
    bodies, tried, wrong = texts(cases), Counter[str](), list[tuple[str, str]]()
    for case in cases:
        if rng.random() >= share or not _is_right(case, read):
            continue
        for kind, other in _changed(case, rng, bodies):
            tried[kind] += 1
            if not _is_right(other, read):
                wrong.append((kind, case.name))
    return tried, wrong


def main() -> int:
    """Print each kind with its failures; exit 1 when they are more than one in a hundred."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("share", type=float, nargs="?", default=0.2, metavar="SHARE", help="default: 0.2")
    parser.add_argument("seed", nargs="?", default="trial", metavar="SEED", help="default: trial")
    asked = parser.parse_args()
    tried, wrong = trial(asked.share, asked.seed)
    failed = Counter(kind for kind, _ in wrong)
    for kind in sorted(tried):
        print(f"{kind:24}{failed[kind]:5} of {tried[kind]}")
    print(f"{len(wrong)} of {tried.total()} changed pages read otherwise")
    for kind, name in wrong[:60]:
        print(f"  {name}: {kind}")
    return int(len(wrong) * 100 > tried.total())


if __name__ == "__main__":
    sys.exit(main())
