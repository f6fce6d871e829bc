"""What changed between the revisions of an article, word by word."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from typing import TYPE_CHECKING, Any

from archive.errors import ArchiveError

if TYPE_CHECKING:
    from archive.store import Archive

#: What :func:`word_diff` says of a piece of text: it stayed, it went, it came.
SAME, DELETED, INSERTED = "equal", "delete", "insert"
#: Fields that are shown with the differences of their words; the two lists are shown as lines.
FIELDS = ("title", "published_at", "category", "author", "source", "lead", "text", "captions", "attachments")

Diff = list[tuple[str, str]]

# Words, runs of white space, and every other sign alone: joined again they give the text.
_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
_PARAGRAPHS = re.compile(r"\n+|[^\n]+")
#: Pairs of words beyond which a changed passage is shown as replaced whole: the comparison is quadratic.
_MOST_PAIRS = 4_000_000


def word_diff(old: str | None, new: str | None) -> Diff:
    """Return the difference of two texts as (op, text) pairs, op being equal, delete or insert.

    The texts of equal and delete joined give *old*, those of equal and insert give *new*, spaces and all. Paragraphs
    are aligned first, words only within those that changed, so that long articles are quick.
    """
    before, after = _PARAGRAPHS.findall(old or ""), _PARAGRAPHS.findall(new or "")
    pieces: Diff = []
    for op, left, right in _blocks(before, after):
        pieces += [(op, left or right)] if op != "replace" else _words(left, right)
    return _joined(pieces)


def _words(old: str, new: str) -> Diff:
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    if len(before) * len(after) > _MOST_PAIRS:
        return [(DELETED, old), (INSERTED, new)]
    pieces: Diff = []
    for op, left, right in _blocks(before, after):
        pieces += [(op, left or right)] if op != "replace" else [(DELETED, left), (INSERTED, right)]
    return pieces


def _blocks(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        right = "" if tag == "equal" else "".join(new[j1:j2])
        yield tag, "".join(old[i1:i2]), right


def _joined(pieces: Diff) -> Diff:
    """Join neighbours of one kind, deletions before insertions between two pieces that stayed.

    A blank between words that were replaced stayed, too, but the phrase is read as one.
    """
    joined: Diff = []
    kept = [piece for piece in pieces if piece[1]]
    for stayed, group in groupby(_over_blanks(kept), key=lambda piece: piece[0] == SAME):
        together = list(group)
        for op in (SAME,) if stayed else (DELETED, INSERTED):
            text = "".join(part for kind, part in together if kind == op)
            joined += [(op, text)] if text else []
    return joined


def _over_blanks(pieces: Diff) -> Iterator[tuple[str, str]]:
    replaced = [DELETED, INSERTED]
    for place, (op, text) in enumerate(pieces):
        around = pieces[max(0, place - 2) : place], pieces[place + 1 : place + 3]
        if op == SAME and text.strip(" ") == "" and all([kind for kind, _ in side] == replaced for side in around):
            yield from ((DELETED, text), (INSERTED, text))
        else:
            yield op, text


def history(archive: Archive, article_id: int, latest: int | None = None) -> list[dict[str, Any]]:
    """Return the revisions of an article, oldest first, each with what changed since the one before.

    With *latest* only so many of the newest.

    Keys: those of :meth:`archive.store.readers.Readers.revisions`, ``captions``, ``changes`` (field ->
    :func:`word_diff`) and ``reader_changed`` (True when another extractor read this one than the one before, so that a
    difference may be the reader's).
    """
    entries: list[dict[str, Any]] = []
    rows = archive.revisions(article_id)
    left_out = 0 if latest is None else max(0, len(rows) - latest)
    for row in rows[max(0, left_out - 1) :]:  # one more than is told: what changed is told against it
        entry = _entry(dict(row))
        before = entries[-1] if entries else None
        entry["changes"] = _changes(before, entry) if before else {}
        entry["reader_changed"] = before is not None and before["extractor"] != entry["extractor"]
        entries.append(entry)
    return entries[1:] if left_out else entries


def biography(archive: Archive, article: str) -> dict[str, Any]:
    """Return what became of the *article* with this number or address: where it stood, its state with the evidence for
    it, and its revisions as :func:`history` tells them. Raises ArchiveError if there is none.
    """
    row = archive.find_article(article)
    if row is None:
        raise ArchiveError(f"No article {article!r} in this archive; give its number or an address it was seen at.")
    known = archive.article(row["id"]) or {}
    evidence = ("observed_at", "kind", "detail", "crawl_id", "healthy")
    return {
        **{name: known[name] for name in ("id", "url", "title", "state", "state_since")},
        "urls": [place["url"] for place in known["urls"]],
        "evidence": [{name: seen[name] for name in evidence} for seen in archive.evidence(row["id"])],
        "revisions": history(archive, row["id"]),
    }


def _entry(row: dict[str, Any]) -> dict[str, Any]:
    for name in ("images", "attachments", "warnings"):
        row[name] = json.loads(row[name])
    row["captions"] = [image["caption"] for image in row["images"] if image.get("caption")]
    return row


def _changes(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Diff]:
    pairs = {name: (_plain(before[name]), _plain(after[name])) for name in FIELDS}
    return {name: word_diff(old, new) for name, (old, new) in pairs.items() if old != new}


def _plain(value: Any) -> str:
    if isinstance(value, list):
        return "\n".join(_plain(item) for item in value)
    if isinstance(value, dict):
        return " ".join(str(part) for part in (value.get("title"), value.get("url")) if part)
    return str(value or "")
