"""Articles written to do harm, and what of them would do it."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from pathlib import Path

import lxml.html

from archive import open_archive
from archive.models import Article, Page
from archive.warc import WarcStore

HOST = "http://x.example"
RAN = "document.title='hacked'"
PIECES = [
    "<script>alert(1)</script>", '<img src=x onerror=alert(1)>', "<svg/onload=alert(1)>", '<a href="javascript:alert(1)">x</a>', "<iframe srcdoc='<script>'>",
    "</title><script>", "]]><x>", "--><script>", "\u202eevil", "=cmd|' /C calc'!A0", "<style>*{}</style>", "<base href=//evil.example>", "{{7*7}}", "{% raw %}",
    '"><meta http-equiv=refresh content=0>', "<form action=//evil.example><input name=q>", "<math><mtext></form><form><mglyph><style></math>", "\x00\x0b\x1f", "&lt;script&gt;",
    '<p style="background:url(//evil.example)">x', "<object data=//evil.example>", "<details open ontoggle=alert(1)>", "<table><td background=//evil.example>", "\ufffe\uffff",
    f"<script>{RAN}</script>", f'<img src=x onerror="{RAN}">', f'<svg><animate onbegin="{RAN}" attributeName=x dur=1s>', f"<body onload={RAN}>", f'<a href=" java\nscript:{RAN}">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>', '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>alert(1)</script></svg>#x">',
    '<link rel=stylesheet href=//evil.example/x.css>', '<img srcset="//evil.example/x 2x">', '<video poster=//evil.example><source src=//evil.example>', f'<input autofocus onfocus="{RAN}">',
    "<style>@import '//evil.example';body{background:url(//evil.example)}</style>", '<div style="position:fixed;inset:0;z-index:9999">x</div>', "@SUM(1+1)*cmd|' /C calc'!A0", "+cmd", "-2+3+cmd", "\t=1",
    "\u2066\u2067\u202d\u200f", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", f"<template><script>{RAN}</script></template>", "<p><b><i><table><tr><p></b>", "<<<>>><a<b",
    f'<xss id=x tabindex=1 onfocusin="{RAN}">', "<marquee onstart=alert(1)>", "<!--[if IE]><script>alert(1)</script><![endif]-->", f"<svg><foreignObject><body onload={RAN}></svg>", "<plaintext>", "<textarea></textarea><script>",
]  # fmt: skip


def words(chance: random.Random, pieces: int) -> str:
    """Return some of the pieces in a row."""
    return "".join(chance.choices(PIECES, k=pieces)).replace("\0", "")


def fill(directory: Path, articles: int) -> list[int]:
    """Fill *directory* with articles made of the pieces, each with a capture that is all of them; return their numbers.

    No cleaning comes between: whatever wrote the database, the site must hold.
    """
    chance, now = random.Random(11), datetime(2026, 1, 1, tzinfo=UTC)
    with open_archive(directory) as archive, WarcStore(archive.warc_dir, software="test", now=lambda: now) as warc:
        archive.register_portal(
            "mau", "Cổng <script>", "Portal <script>", "M", f"{HOST}/", ["x.example"], "+07:00", "<script>", "", ""
        )
        with archive.transaction():
            for number in range(articles):
                raw = words(chance, 12)
                page = Page(f"{HOST}/{number}", raw.encode(), now, headers=(("Content-Type", "text/html"),))
                capture = archive.add_capture(warc.write(page, portal="mau"))
                for text in ("dien", "dien bien")[: 1 + (number < 5)]:
                    item = _article(chance, number, f"{raw} {text}")
                    archive.record_article(
                        item, key=item.url, canonical=item.url, capture_id=capture, captured_at=now, extractor="1"
                    )
        return [row[0] for row in archive.conn.execute("SELECT id FROM articles")]


def _article(chance: random.Random, number: int, text: str) -> Article:
    raw = words(chance, 8)
    return Article(
        url=f"{HOST}/{number}", portal="mau", layout="mau", title=words(chance, 3), published_at="2025-03-02",
        published_raw=words(chance, 1), category=words(chance, 1), lead=words(chance, 2), text=text.replace("\0", ""),
        author=words(chance, 1), source=words(chance, 1), language="vi", html=raw,
    )  # fmt: skip


def live_parts(page: str) -> list[str]:
    """Return what in a page could run, load from elsewhere or lead a form away."""
    found = []
    for element in lxml.html.document_fromstring(page).iter():
        if not isinstance(element.tag, str):
            continue
        own = (element.get("src") or "").startswith("/-/doingoai/") and not element.text
        if element.tag == "script" and element.get("type") != "application/ld+json" and not own:
            found.append("script")
        if element.tag in ("iframe", "object", "embed", "base", "style", "math", "frame"):
            found.append(element.tag)
        if element.tag == "meta" and element.get("http-equiv"):
            found.append("refresh")
        for name, value in element.attrib.items():
            away = name in ("src", "action", "data", "srcset", "background", "poster") and not value.startswith("/")
            if name.startswith("on") or name == "style" or away or value.strip().lower().startswith("javascript:"):
                found.append(f"{element.tag} {name}={value}")
    return found
