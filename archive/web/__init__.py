"""The reading room: a Datasette plugin (entry point ``datasette``), active only beside an archive of doingoai.

``doingoai serve`` starts it; plain ``datasette data/archive.db`` in the same environment shows the same rooms. Each
hook lives in the module that owns its concern; this file only hangs them where Datasette looks.
"""

from __future__ import annotations

from archive.web.errors import forbidden, handle_exception
from archive.web.frames import extra_template_vars, prepare_jinja2_environment
from archive.web.guard import permission_allowed, prepare_connection
from archive.web.headers import asgi_wrapper
from archive.web.look import extra_css_urls, extra_js_urls, menu_links
from archive.web.narrowing import filters_from_request
from archive.web.queries import canned_queries, get_metadata
from archive.web.rooms.oai import skip_csrf
from archive.web.routes import register_routes, startup

__all__ = [
    "asgi_wrapper",
    "canned_queries",
    "extra_css_urls",
    "extra_js_urls",
    "extra_template_vars",
    "filters_from_request",
    "forbidden",
    "get_metadata",
    "handle_exception",
    "menu_links",
    "permission_allowed",
    "prepare_connection",
    "prepare_jinja2_environment",
    "register_routes",
    "skip_csrf",
    "startup",
]
