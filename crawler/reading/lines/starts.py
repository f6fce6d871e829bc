"""How lines begin that a pattern may match: a look at their first letters spares most lines the pattern."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

#: What meets these letters under re.I besides the capital.
_ALSO = {"i": "İı", "s": "ſ"}


def in_any_case(starts: Iterable[str]) -> frozenset[str]:
    """Return *starts* in every mixture of small letters and capitals that a pattern with re.I meets."""
    return frozenset("".join(mixture) for start in starts for mixture in product(*map(_forms, start)))


def _forms(letter: str) -> set[str]:
    return {letter.lower(), letter.upper(), *_ALSO.get(letter.lower(), "")}
