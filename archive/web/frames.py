"""Datasette's pages about the archive, in templates of our own: in the reader's language, within the frame of the site.

Datasette looks for a template named after the database and the table (or the query) before its own. A loader behind all
others answers to such names, for archives alone: so a database of somebody else keeps Datasette's pages, and whoever
gives Datasette a folder of templates still has the last word. See docs/decisions/0006.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Any

from datasette.utils import to_css_class
from jinja2 import BaseLoader, ChoiceLoader, Environment, TemplateNotFound

from archive.web.columns import meanings
from archive.web.guide import Guide
from archive.web.headers import NOTES, ROOM_POLICY
from archive.web.hooks import hook
from archive.web.language import COOKIE, asked_language
from archive.web.look import YEAR, path_of, surroundings
from archive.web.site import is_ours, site_of

_NAME = re.compile(r"(database|table|row|query)-(.+)\.html")
_VIEWS = frozenset({"database", "table", "row"})


@hook()
def prepare_jinja2_environment(env: Environment, datasette: Any) -> None:
    """Put our loader behind the others, if one of the databases is an archive."""
    if site_of(datasette) and env.loader:
        env.loader = ChoiceLoader([env.loader, _Frames(datasette)])


@hook()
def extra_template_vars(datasette: Any, request: Any, database: str | None, view_name: str) -> Any:
    """Give the pages about an archive what our templates need."""
    if request is None or not database or view_name not in _VIEWS or not is_ours(datasette, database):
        return {}
    return partial(_known, datasette, request, database)


async def _known(datasette: Any, request: Any, database: str) -> dict[str, Any]:
    around = surroundings(datasette, request)
    known = await meanings(datasette, database, around["lang"])
    site = site_of(datasette)
    rooms = site is not None and site.name == database
    return around | {
        "guide": Guide(request, path_of(datasette, request), around["words"], known, rooms),
        "of_ours": partial(_note, request),
    }


def _note(request: Any) -> str:
    """Tell what adds the headers that the page being made is ours. Our templates call this; it shows nothing."""
    notes = request.scope.get(NOTES)
    asked = asked_language(request)
    if notes is not None:
        notes["policy"] = ROOM_POLICY
        if asked:
            notes["cookie"] = f"{COOKIE}={asked}; Path=/; Max-Age={YEAR}; SameSite=lax; HttpOnly"
    return ""


class _Frames(BaseLoader):
    """Answers to the names under which Datasette asks for a template of its own for one database, table or query."""

    def __init__(self, datasette: Any) -> None:
        self._datasette = datasette

    def get_source(self, environment: Environment, template: str) -> tuple[str, str | None, Callable[[], bool]]:
        """Return a template that is ours under another name."""
        match = _NAME.fullmatch(template)
        if match is None or not self._is_ours(match[1], match[2]):
            raise TemplateNotFound(template)
        return f'{{% extends "doingoai/data/{match[1]}.html" %}}', None, lambda: True

    def list_templates(self) -> list[str]:
        """Return nothing: the names are made up as they are asked for."""
        return []

    def _is_ours(self, kind: str, rest: str) -> bool:
        """Tell whether *rest* names one of our databases, or of all databases one of ours first, then a table."""
        names = {to_css_class(name): name for name in self._datasette.databases}
        if kind in ("database", "query"):
            return rest in names and is_ours(self._datasette, names[rest])
        owner = max((name for name in names if rest.startswith(f"{name}-")), key=len, default=None)
        return owner is not None and is_ours(self._datasette, names[owner])
