"""What became of an article: its revisions, word for word, side by side."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from datasette import Response

from archive.history import history
from archive.ledger import absences
from archive.web.language import Words, chosen_language
from archive.web.look import page, page_headers
from archive.web.rooms.article import row_of
from archive.web.site import ask, ask_ledger

#: Letters of unchanged text that are shown on each side of a change.
_CONTEXT = 160
#: Revisions that are shown, the newest; the query behind the page has them all.
_MOST = 50


async def html(datasette: Any, request: Any) -> Response:
    """Answer ``/article/ID/history``."""
    found = await row_of(datasette, request)
    words = Words(chosen_language(request))
    entries = await ask(datasette, lambda archive: history(archive, found["id"], latest=_MOST))
    name_each(entries)
    for entry in entries:
        entry["sides"] = {name: sides(diff) for name, diff in entry["changes"].items()}
        if "published_at" in entry["sides"]:
            entry["sides"]["published_at"] = _dates(entry["changes"]["published_at"], words)
    context = {
        "a": found, "entries": list(reversed(entries)), "changed": any(entry["changes"] for entry in entries),
        "most": _MOST,
        "absences": await ask_ledger(datasette, lambda archive: absences(archive, found["id"])),
    }  # fmt: skip
    return await page(datasette, request, "history.html", context)


async def json(datasette: Any, request: Any) -> Response:
    """Answer ``/article/ID/history.json``: all revisions, what changed, and what was seen instead of the article."""
    found = await row_of(datasette, request)
    entries = await ask(datasette, lambda archive: history(archive, found["id"]))
    missed = await ask_ledger(datasette, lambda archive: absences(archive, found["id"]))
    state = {name: found[name] for name in ("id", "url", "state", "state_since", "first_seen_at", "last_seen_at")}
    return Response.json(state | {"revisions": entries, "absences": missed}, headers=page_headers())


def name_each(entries: list[dict[str, Any]]) -> None:
    """Give each of *entries*, in their order, the ``anchor`` by which a footnote can lead to it.

    It is the moment of its capture, which no import and no rebuild changes, as it does numbers; a page read anew by a
    newer reader is the second of its moment.
    """
    seen: Counter[str] = Counter()
    for entry in entries:
        moment = "at-" + re.sub(r"[-:]", "", entry["captured_at"])
        seen[moment] += 1
        entry["anchor"] = moment if seen[moment] == 1 else f"{moment}-{seen[moment]}"


def _dates(diff: list[tuple[str, str]], words: Words) -> dict[str, list[tuple[str, str]]]:
    """Return two dates as readers know them: the letters of an ISO date that differ tell nobody anything."""
    before, after = ("".join(text for op, text in diff if op != other) for other in ("insert", "delete"))
    return {
        "before": [("delete", words.moment(before))] if before else [],
        "after": [("insert", words.moment(after))] if after else [],
    }


def sides(diff: list[tuple[str, str]]) -> dict[str, list[tuple[str, str]]]:
    """Return a difference as two columns of (kind, text): what was, what is; long unchanged stretches are shortened."""
    last = len(diff) - 1
    short = [
        (op, _shortened(text, place == 0, place == last) if op == "equal" else text)
        for place, (op, text) in enumerate(diff)
    ]
    return {
        "before": [(op, text) for op, text in short if op != "insert"],
        "after": [(op, text) for op, text in short if op != "delete"],
    }


def _shortened(text: str, first: bool, last: bool) -> str:
    if len(text) <= 2 * _CONTEXT + 40:
        return text
    head = "" if first else text[:_CONTEXT].rsplit(" ", 1)[0]
    tail = "" if last else text[-_CONTEXT:].split(" ", 1)[-1]
    short = f"{head} […] {tail}"
    short = short.lstrip(" ") if first else short
    return short.rstrip(" ") if last else short
