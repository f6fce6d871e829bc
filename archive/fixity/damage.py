"""What ``verify`` reports."""

from __future__ import annotations

from dataclasses import asdict, dataclass

#: Remedy -> what a person can do, in one sentence.
REMEDIES = {
    "rebuild": "Everything in it can be made anew from the WARC files: doingoai rebuild DEST.",
    "next-run": "The next crawl or import sets this right by itself.",
    "refetch": "Only a backup can bring it back (the text is still in the database); `doingoai crawl --full` fetches"
    " what the portal shows now.",
    "backup": "Only a backup can bring this back.",
    "media": "The file is also in its WARC record: doingoai rebuild DEST writes it again.",
}


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
