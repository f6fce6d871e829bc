"""What pins a part: one digest over every page of it, so that pages cannot change once they have been looked at."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from tests.generator.model import Case


def digest_of(cases: Iterable[Case]) -> str:
    """SHA-256, in hexadecimal digits, over every page, its headers and its truth, in order."""
    total = hashlib.sha256()
    for case in cases:
        told = json.dumps(case.truth, ensure_ascii=False, sort_keys=True)
        total.update(repr((case.name, case.portal, case.url, case.headers, told)).encode())
        total.update(case.body)
    return total.hexdigest()
