"""When something is missing, closed or broken: a page in the reader's language, never a traceback."""

from __future__ import annotations

import inspect
import logging
import sqlite3
import traceback
from collections.abc import Iterator
from typing import Any

from datasette import NotFound, Response
from datasette.database import QueryInterrupted
from datasette.utils.asgi import Base400
from datasette.views.base import DatasetteError

from archive.errors import explain
from archive.web.explain import explained
from archive.web.hooks import hook
from archive.web.language import Words, chosen_language
from archive.web.look import is_data, page, path_of
from archive.web.site import site_of

log = logging.getLogger("doingoai.web")
#: What Datasette's own pages raise over parameters that are no number or too large a one, no JSON, no column, no text.
_MISREAD = (
    ValueError,
    LookupError,
    AssertionError,
    TypeError,
    OverflowError,
    sqlite3.ProgrammingError,
    sqlite3.IntegrityError,
)


@hook(hookwrapper=True)
def handle_exception(datasette: Any, request: Any, exception: Exception) -> Iterator[None]:
    """Answer an exception with a page (or a JSON object where JSON was asked for).

    Datasette awaits every handler, and its own prints a traceback with all local values even for a mistyped address: so
    ours stands in place of the others, not before them.
    """
    outcome: Any = yield
    if site_of(datasette):
        for other in outcome.get_result():
            if inspect.iscoroutine(other):
                other.close()
        outcome.force_result([_answer(datasette, request, exception)])


@hook(tryfirst=True)
def forbidden(datasette: Any, request: Any, message: str) -> Any:
    """Answer a refusal with a page."""
    return _refusal(datasette, request, message) if site_of(datasette) else None


async def _answer(datasette: Any, request: Any, exception: Exception) -> Response:
    status, message = _status(exception)
    if status >= 500:
        log.error("%s failed", request.path, exc_info=exception)
    return await problem(datasette, request, status, message)


async def _refusal(datasette: Any, request: Any, message: str) -> Response:
    return await problem(datasette, request, 403, message)


def _status(exception: Exception) -> tuple[int, str]:
    if isinstance(exception, DatasetteError):
        # Datasette says 500 of a column that is not there, and raises this for nothing that is its own fault.
        detail = "interrupted" if exception.message_is_html else str(exception.message)
        return (400 if exception.status >= 500 else int(exception.status)), detail
    if isinstance(exception, QueryInterrupted):
        return 400, "interrupted"
    if isinstance(exception, Base400 | NotFound):
        return int(exception.status), str(exception)
    if isinstance(exception, sqlite3.DatabaseError) and (refused := _refused(exception)):
        return refused
    if isinstance(exception, _MISREAD) and not _is_ours(exception):
        return 400, "These parameters cannot be read."
    return 500, ""


def _refused(error: sqlite3.DatabaseError) -> tuple[int, str] | None:
    """Return what to answer where the database may not be asked, or cannot answer now; None for any other failure."""
    if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_AUTH:
        return 403, str(error)
    lacking = explain(error, "The archive's database") if isinstance(error, sqlite3.OperationalError) else None
    return (503, str(lacking)) if lacking else None


def _is_ours(exception: Exception) -> bool:
    """Tell whether a room of this site or a template had its part in an exception; else Datasette stumbled over what
    was asked.
    """
    frames = traceback.walk_tb(exception.__traceback__)
    return any(str(frame.f_globals.get("__name__", "")).startswith(("archive.", "jinja2.")) for frame, _ in frames)


async def problem(datasette: Any, request: Any, status: int, detail: str = "") -> Response:
    """Return the page that says what is wrong; *detail* is one sentence of ours or of Datasette's.

    Where the page has words of its own, in the reader's language, the detail is left to those who ask for JSON.
    """
    if request.path.endswith(".json"):
        return Response.json({"ok": False, "status": status, "error": detail or "error"}, status=status)
    known = status if status in (403, 404, 503) else 500 if status >= 500 else 400
    said = detail if known == 400 else ""
    words = Words(chosen_language(request))
    context = {
        "status": status, "known": known, "detail": said, "explained": explained(said, words),
        "sql": request.args.get("sql") if known == 400 else None, "asked_at": path_of(datasette, request),
        "about_data": is_data(datasette, request),
    }  # fmt: skip
    return await page(datasette, request, "error.html", context, status=status)
