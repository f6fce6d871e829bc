"""A portal without a layout of its own, for pages that a test writes itself."""

from __future__ import annotations

from datetime import UTC, datetime

from archive.models import Page
from crawler.portals.base import Portal

OFFICE = Portal(
    name="x",
    title="Sở Ngoại vụ",
    title_en="Office",
    home_url="http://a.example/",
    province="Điện Biên",
    hosts=("a.example",),
    layouts=(),
)


def fetched(path: str, html: str) -> Page:
    """Return *html* as the office's server answers it at *path*."""
    return Page(f"http://a.example{path}", html.encode(), datetime(2026, 1, 1, tzinfo=UTC))
