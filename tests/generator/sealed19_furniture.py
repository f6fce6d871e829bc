"""What a portal prints round an article, in the samples' words, dressed like the article; and what no reader sees."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from html import escape
from pathlib import Path

from tests.generator.articles import slug
from tests.generator.sealed19_ink import Dress
from tests.generator.sealed19_tell import Tale


@cache
def portal_words() -> dict[str, dict[str, list[list[str]]]]:
    """By portal and kind: the lines of the text file, each split at its bars."""
    out: dict[str, dict[str, list[list[str]]]] = {}
    for line in Path(__file__).with_name("sealed19_words.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            words = out.setdefault(line[2:], {})
        else:
            kind, _, rest = line.partition(": ")
            words.setdefault(kind, []).append(rest.split("|"))
    return out


def first(portal: str, kind: str) -> list[str]:
    """The parts of the first line of *kind*, or none."""
    return portal_words()[portal].get(kind, [[]])[0]


def cased(dress: Dress, text: str) -> str:
    """*text* in capitals where the dress has its labels so, escaped."""
    return escape(text.upper() if dress.has("caps") else text, quote=False)


def link(text: str) -> str:
    """A link of the furniture, as HTML already escaped."""
    return f'<a href="/muc/{slug(text).lower()}">{text}</a>'


def box(dress: Dress, heading: str, lines: Sequence[str]) -> str:
    """A box beside the article; *lines* are HTML."""
    return dress.draw("box", h=cased(dress, heading), x="".join(dress.draw("line", x=line) for line in lines))


def crumbs(dress: Dress, portal: str, category: str) -> str:
    """The way to the article, where the portal prints one."""
    steps = [*first(portal, "crumbs"), category] if category else []
    items = [dress.draw("ci", x=cased(dress, step), href=f"/{slug(step).lower()}/") for step in steps]
    return dress.draw("cr", x=dress.inks["cs"].join(items)) if items else ""


def login(dress: Dress) -> str:
    """The login box that stands within or beside the article."""
    fields = ('Tên đăng nhập <input name="u" size="10">', 'Mật khẩu <input type="password" name="p" size="10">')
    return box(dress, "Đăng nhập", [*fields, '<a href="/users/lostpass/">Quên mật khẩu?</a>'])


def round_about(dress: Dress, portal: str, titles: Sequence[str]) -> dict[str, str]:
    """The slots of the frame that are the same whatever the article says."""
    menu = "".join(
        dress.draw("mi", x=cased(dress, name), href=f"/{slug(name).lower()}/") for name in first(portal, "menu")
    )
    boxes = portal_words()[portal]["box"]
    side = [box(dress, heading, [link(escape(line, quote=False)) for line in lines]) for heading, *lines in boxes]
    after = ["".join(dress.draw("n", x=escape(x)) for x in lines) for lines in portal_words()[portal].get("after", [])]
    return {
        "M": dress.draw("menu", x=menu),
        "N": "".join(dress.draw("n", x=cased(dress, line)) for line in first(portal, "counter")),
        "O": "".join(dress.draw("fl", x=escape(line, quote=False)) for line in first(portal, "footer")),
        "S": "\n".join(side),
        "V": box(dress, "Tin mới nhất", [link(title) for title in titles]),
        "L": login(dress),
        "A": "\n".join(after),
        "K": "".join(f'<a href="#{name}">{name}</a> ' for name in first(portal, "buttons")),
    }


def hidden(other: Tale, shown: str, form: int) -> str:
    """Another article with marker words, where no reader sees it."""
    lines = (other.title, shown, other.lead, *(piece.text for piece in other.pieces if piece.kind == "p"))
    body = "".join(
        f"<p>{escape(line, quote=False)}</p>" for line in (*lines, "Tin liên quan", "Nguồn tin: TTXVN") if line
    )
    told = json.dumps({"title": other.title, "body": body, "date": shown}, ensure_ascii=False).replace("</", "<\\/")
    return (
        f"<!-- {body.replace('--', '- -')} -->",
        f'<div style="display:none">{body}</div>',
        f'<script type="text/x-template">{body}</script>',
        f"<script>var bai = {told};</script>",
        "<noscript><div>Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript.<br>Website chỉ làm việc khi bạn bật nó trở lại.</div></noscript>",
        f"<div hidden>{body}</div>",
        f"<template>{body}</template>",
    )[form % 7]  # fmt: skip


def head(site: str, title: str, form: int) -> str:
    """Metadata: true of the title, not of the date and the author."""
    when = "2012-01-0" + str(form % 9 + 1)
    told = json.dumps(
        {"@type": "NewsArticle", "headline": title, "datePublished": when, "author": site}, ensure_ascii=False
    )
    return (
        "",
        f'<meta name="author" content="{site}"><meta property="article:published_time" content="{when}+0711:03:25">',
        f'<meta property="og:title" content="{escape(title)}"><meta name="description" content="{site}">',
        f'<script type="application/ld+json">{told}</script>',
    )[form % 4]
