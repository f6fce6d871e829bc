"""What ``verify`` reports."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, replace

#: Remedy -> what a person can do, in one sentence.
REMEDIES = {
    "rebuild": "Everything in it can be made anew from the WARC files: doingoai rebuild DEST.",
    "next-run": "The next crawl or import sets this right by itself.",
    "refetch": "Only a backup can bring it back (the text is still in the database); `doingoai crawl --full` fetches"
    " what the portal shows now.",
    "backup": "Only a backup can bring this back.",
    "restore": "First bring the damaged WARC files back from a backup: from them doingoai rebuild DEST makes it anew.",
    "media": "The file is also in its WARC record: doingoai rebuild DEST writes it again.",
}


#: What WARC files give back, if they are whole; and what only a backup can bring back, since they are not.
_FROM_RECORDS, _OF_RECORDS = ("rebuild", "media"), ("refetch", "backup")


@dataclass(frozen=True, slots=True)
class Damage:
    """One finding: *kind* (a slug), *place* (file, table or row), *detail*, and *remedy* (a key of REMEDIES)."""

    kind: str
    place: str
    detail: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.place}: {self.detail}. {REMEDIES[self.remedy]}"

    def to_json(self) -> dict[str, str]:
        """Return plain values, the sentence of the remedy included."""
        return {**asdict(self), "advice": REMEDIES[self.remedy]}


def in_lines(damages: list[Damage]) -> list[str]:
    """Return what a person reads of *damages*: of those that differ in figures alone, the first and how many more.

    A database put back beside newer files knows none of their records: thousands of lines of one kind would hide the
    one of another.
    """
    alike: dict[Damage, list[Damage]] = {}
    for damage in damages:
        alike.setdefault(replace(damage, detail=re.sub(r"\d+", "N", damage.detail)), []).append(damage)
    return [_line(first, len(more)) for first, *more in alike.values()]


def _line(first: Damage, more: int) -> str:
    return str(replace(first, detail=f"{first.detail}, and {more} more like it") if more else first)


def in_order(found: list[Damage]) -> list[Damage]:
    """Return *found*, each once. Nobody is to rebuild from WARC files that have lost records: they come first then."""
    once = list(dict.fromkeys(found))
    if all(damage.remedy not in _OF_RECORDS for damage in once):
        return once
    return [replace(damage, remedy="restore") if damage.remedy in _FROM_RECORDS else damage for damage in once]
