"""Atom (RFC 4287): the whole archive as one feed, newest change first."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from archive.export.articles import moment_for
from archive.models import iso_utc, utc_now

if TYPE_CHECKING:
    from archive.store import Archive

_NAMESPACE = "http://www.w3.org/2005/Atom"
#: Characters XML 1.0 has no place for.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def export_atom(archive: Archive, dest: Path) -> None:
    """Write every article to the Atom file *dest*, with its text as HTML and its portal as source of the rights."""
    from lxml import etree

    with (
        moment_for(archive, dest) as (conn, draft),
        etree.xmlfile(str(draft), encoding="utf-8") as xml,
    ):
        xml.write_declaration()
        with xml.element(f"{{{_NAMESPACE}}}feed", nsmap={None: _NAMESPACE}):
            for name, text, attributes in _head(conn):
                _write(xml, etree, name, text, attributes)
            for row in conn.execute(
                """SELECT a.*, p.title AS portal_title, p.licence FROM articles AS a
                   JOIN portals AS p ON p.name = a.portal ORDER BY a.changed_at DESC, a.id"""
            ):
                with xml.element(f"{{{_NAMESPACE}}}entry"):
                    for name, text, attributes in _entry(row):
                        _write(xml, etree, name, text, attributes)
                    _author(xml, etree, row["author"] or row["portal_title"])


def _write(xml: Any, etree: Any, name: str, text: str | None, attributes: dict[str, str]) -> None:
    element = etree.Element(f"{{{_NAMESPACE}}}{name}", {key: clean_text(value) for key, value in attributes.items()})
    element.text = clean_text(text) if text is not None else None
    xml.write(element)


def _author(xml: Any, etree: Any, name: str) -> None:
    author = etree.Element(f"{{{_NAMESPACE}}}author")
    etree.SubElement(author, f"{{{_NAMESPACE}}}name").text = clean_text(name)
    xml.write(author)


def clean_text(text: str) -> str:
    """Return *text* without the characters that XML 1.0 cannot hold."""
    return _NOT_XML.sub("", text)


def _head(conn: sqlite3.Connection) -> Iterator[tuple[str, str | None, dict[str, str]]]:
    newest = conn.execute("SELECT max(changed_at) FROM articles").fetchone()[0]
    yield "id", "urn:doingoai:archive", {}
    yield "title", "Kho lưu trữ thông tin đối ngoại", {}
    yield "subtitle", "An archive of the foreign-affairs portals of Vietnamese border provinces", {}
    yield "updated", newest or iso_utc(utc_now()), {}
    yield "generator", "doingoai", {}


def _entry(row: sqlite3.Row) -> Iterator[tuple[str, str | None, dict[str, str]]]:
    yield "id", f"urn:doingoai:article:{row['id']}", {}
    yield "title", row["title"], {}
    yield "updated", row["changed_at"], {}
    if published := row["published_utc"] or (row["published_day"] and f"{row['published_day']}T00:00:00Z"):
        yield "published", published, {}
    yield "link", None, {"rel": "alternate", "href": row["url"], "type": "text/html"}
    if row["category"]:
        yield "category", None, {"term": row["category"]}
    if row["licence"]:
        yield "rights", row["licence"], {}
    if row["lead"]:
        yield "summary", row["lead"], {}
    yield "content", row["html"] or row["text"], {"type": "html" if row["html"] else "text"}
