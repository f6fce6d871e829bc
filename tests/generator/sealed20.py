"""A twentieth part: sixty articles of every genre of provincial foreign affairs in five plain dresses.

It asks about texts rather than markups: each article is drawn in two or three dresses close to the shared samples'.
Written without a look at the reader; ``sealed20.sha256`` pins the pages and their truth (``python -m
tests.generator.sealed20`` prints the digest).
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache
from html import escape
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator import sealed20_others
from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed20_dress import DRESSES, Dress, draw_lead, draw_pieces, draw_signs, frames
from tests.generator.sealed20_tell import Tale, iso, moment, stamped, tales, text_of

TALES = tales()
FRAMES = frames()
#: Which dresses a tale wears, by its number: two or three portals, each portal once.
WORN = ((0, 2, 4), (1, 3), (1, 2, 4), (0, 3), (0, 4), (1, 3, 4))
LEADS = ("strong", "em", "plain")
#: Where a day alone or twenty-four hours stand instead of the portal's usual twelve.
FORMS = (0, 0, 1, 0, 0, 0, 2)
UNDATED = 13


def _address(dress: Dress, tale: Tale, number: int) -> str:
    host, name = HOSTS[dress.portal], slug(tale.title)
    if dress.portal == "dien_bien":
        return f"{host}/TinTuc/View/{name}"
    section = "vi/news/Thong-tin-doi-ngoai" if dress.fields else slug(tale.category).lower()
    return f"{host}/{section}/{name.lower()}-{'' if dress.fields else '-'}{700 + number}.html"


def _related(dress: Dress, number: int, when: datetime, url: str) -> tuple[list[str], list[dict[str, Any]]]:
    """The lines of the list behind the text, and what they mean."""
    shown, true = [], []
    plain = [tale for tale in TALES if tale.language == "vi" and len(tale.heads) == 1 and len(tale.title) > 40]
    for at in range(5 if dress.other else 0):
        tale = plain[(number * 7 + at * 5 + 3) % len(plain)]
        if tale == TALES[number]:
            continue
        then = when - timedelta(days=3 + 4 * at, hours=5 * at)
        day = stamped(dress.portal, then, 0)[0].removeprefix("(Ngày đăng :").removesuffix(")")
        href = f"/bai/{slug(tale.title).lower()}-{300 + at}.html"
        printed = day if dress.seconds else f"{then:%d/%m/%Y}"
        shown.append(dress.other.format(href=href, title=escape(tale.title, quote=True), shown=printed))
        published = iso(then) if dress.seconds else f"{then:%Y-%m-%d}"
        true.append({"url": urljoin(url, href), "title": tale.title, "published_at": published})
    return shown, true


def _fields(tale: Tale) -> str:
    """NukeViet's own lines for who wrote it."""
    named = (("Tác giả", tale.author), ("Nguồn tin", tale.source))
    lines = [f'<p class="h5 text-right"><strong>{label}: </strong>{name}</p>' for label, name in named if name]
    return '<div class="margin-bottom-lg">' + "\n".join(lines) + "</div>" if lines else ""


def _lead(dress: Dress, tale: Tale, number: int) -> tuple[str, str]:
    """The lead as the site's own field has it, and as the editor's field has it."""
    if dress.fields and tale.lead:
        text = escape(tale.lead, quote=False)
        return f'<div class="clearfix"><div class="hometext m-bottom" itemprop="description">{text}</div></div>', ""
    return "", draw_lead(dress.ink, tale.lead, LEADS[number % 3])


def _body(dress: Dress, tale: Tale, lead: str, in_fields: bool) -> str:
    signs = "" if in_fields else draw_signs(dress.ink, tale)
    empty = dress.ink.sign.format("Nguồn tin:") if dress.name == "db_portlet" and not tale.source else ""
    above = tale.pieces[:1] if dress.portal == "lai_chau" and tale.pieces[0].kind == "pic" else ()
    first, rest = (draw_pieces(dress.ink, dress.folder, part) for part in (above, tale.pieces[len(above) :]))
    return "\n".join(filter(None, (first, lead, rest, signs, empty)))


def _page(dress: Dress, number: int, shown: str, others: list[str]) -> str:
    tale = TALES[number]
    in_fields = dress.fields and number % 4 in {0, 1}
    above, lead = _lead(dress, tale, number)
    parts = {
        "PLAIN": escape(tale.title, quote=True), "TITLE": "<br />".join(escape(line, quote=False) for line in tale.heads),
        "CATEGORY": tale.category, "DATE": dress.date.format(shown) if shown else "", "LEAD": above,
        "BODY": _body(dress, tale, lead, in_fields), "FIELDS": _fields(tale) if in_fields else "",
        "OTHERS": "\n".join(others), "HITS": str(1204 + 37 * number), "NUMBER": str(700 + number),
    }  # fmt: skip
    page = FRAMES[dress.name]
    for name, part in parts.items():
        page = page.replace(f"[[{name}]]", part)
    return page


def _truth(dress: Dress, number: int, url: str, date: tuple[str, str], related: list[dict[str, Any]]) -> dict[str, Any]:
    """The fields of the contract; a lead that looks like any other paragraph is not asked for."""
    tale = TALES[number]
    pictures = [piece for piece in tale.pieces if piece.kind == "pic"]
    truth: dict[str, Any] = {
        "title": tale.title, "text": text_of(tale, dress.ink.dash), "published_raw": date[0] or None,
        "published_at": date[1] or None, "category": None if dress.portal == "dien_bien" else tale.category,
        "author": tale.author, "source": tale.source, "language": tale.language, "attachments": [], "related": related,
        "images": [
            {"url": urljoin(url, dress.folder + piece.file), "caption": piece.text or None} for piece in pictures
        ],
    }  # fmt: skip
    if tale.lead and (dress.fields or LEADS[number % 3] != "plain"):
        truth["lead"] = tale.lead
    return truth


def _case(number: int, dress: Dress) -> Case:
    rng = Random(f"sealed20/{number}/{dress.name}")
    url, when = _address(dress, TALES[number], number), moment(rng, TALES[number].year)
    form = FORMS[(number + len(dress.name)) % len(FORMS)]
    date = stamped(dress.portal, when, form) if (number * 3 + len(dress.name)) % UNDATED else ("", "")
    others, related = _related(dress, number, when, url)
    way = rng.choice(WAYS)
    body, headers = encode(_page(dress, number, date[0], others), way, rng)
    name = f"sealed20-{dress.portal}-{dress.name}-{number:02}-{way}"
    truth = _truth(dress, number, url, date, related)
    return Case(name, "sealed20", dress.portal, dress.name, url, body, truth, headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    places = [(number, DRESSES[at]) for number in range(len(TALES)) for at in WORN[number % len(WORN)]]
    return (*(_case(number, dress) for number, dress in places), *sealed20_others.cases(TALES))


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
