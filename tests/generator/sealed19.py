"""A nineteenth sealed part: a mock of the acceptance. The samples' furniture in twelve skeletons of a small engine.

30 articles and 30 pages that are none; written without a look at the reader. ``sealed19.sha256`` pins the pages and
their truth (``python -m tests.generator.sealed19`` prints the digest).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from html import escape
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator import sealed19_others
from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed19_furniture import crumbs, first, head, hidden, round_about
from tests.generator.sealed19_ink import Dress, body_of, date_line, dresses, fill
from tests.generator.sealed19_tell import Sign, Stamp, Tale, listed, signed, stamped, tales, text_of

PORTALS = ("lai_chau", "dien_bien", "dien_bien_stttt")
PAGES = 162
PATHS = {
    "lai_chau": "/chinh-sach-doi-ngoai/{slug}--{id}.html",
    "dien_bien": "/TinTuc/View/{slug}-{id}",
    "dien_bien_stttt": "/vi/news/Thong-tin-doi-ngoai/{slug}-{id}.html",
}


@dataclass(frozen=True)
class Other:
    """A related article: the heading it stands under, its title, address and date."""

    heading: str
    title: str
    href: str
    stamp: Stamp


@dataclass(frozen=True)
class Told:
    """One article on one portal in one dress."""

    number: int
    portal: str
    dress: Dress
    tale: Tale
    stamp: Stamp | None
    sign: Sign
    category: str
    others: tuple[Other, ...]
    again: str = ""

    @property
    def url(self) -> str:
        """The address of the page."""
        return HOSTS[self.portal] + PATHS[self.portal].format(slug=slug(self.tale.title), id=2000 + self.number)

    @property
    def files(self) -> tuple[tuple[str, str], ...]:
        """Titles and addresses of what is attached."""
        return tuple((name, f"/Uploads/Files/{slug(name).lower()}") for name in self.tale.files)


def _moment(rng: Random) -> datetime:
    """A time of the years 2008 to 2025, days above and below twelve alike, noon and midnight too."""
    hour = rng.choice((0, 7, 8, 9, 10, 12, 14, 15, 16, 17, 21))
    return datetime(2008, 1, 2) + timedelta(days=rng.randrange(6500), hours=hour, seconds=rng.randrange(3600))


def _others(portal: str, moment: datetime, number: int, rng: Random) -> tuple[Other, ...]:
    """The related list; Điện Biên's first portal prints one on some pages only."""
    if portal == "dien_bien" and number % 2:
        return ()
    titles = rng.sample(portal_titles(), 5)
    headings = [*first(portal, "related"), *first(portal, "older")]
    out = []
    for at, title in enumerate(titles):
        heading = headings[min(at // 2, len(headings) - 1)]
        newer = heading == "Những tin mới hơn" or portal != "dien_bien_stttt"
        when = moment + timedelta(days=3 + at * 5 if newer else -2 - at * 5, minutes=at * 131)
        href = PATHS[portal].format(slug=slug(title), id=5000 + number * 5 + at)
        out.append(Other(heading, title, href, listed(portal, when)))
    return tuple(out)


def portal_titles() -> list[str]:
    """Titles of articles that are linked, never told."""
    return first("others", "title")


def _upper_label(stamp: Stamp) -> Stamp:
    return Stamp(stamp.shown.upper(), stamp.iso)


def _told(number: int) -> Told:
    portal, dress = PORTALS[number % 3], dresses()[number // 3 % 12]
    tale = tales()[(number * 7 + number // 30) % 30]
    rng = Random(f"sealed19/{number}")
    moment = _moment(rng)
    stamp = stamped(portal, moment, (0, 0, 1, 0, 2, 1)[rng.randrange(6)])
    stamp = _upper_label(stamp) if dress.has("caps") else stamp
    category = rng.choice(first(portal, "category") or [""])
    category = category.upper() if dress.has("caps") else category
    dated = number % 17 != 11
    again = tale.lead if number % 11 in {6, 9} else ""
    tale = replace(tale, lead="ĐNO - " + tale.lead) if again and number % 11 == 9 and not tale.english else tale
    sign, others = signed(portal, tale, number // 3), _others(portal, moment, number, rng)
    return Told(number, portal, dress, tale, stamp if dated else None, sign, category, others, again)


def _related(told: Told) -> str:
    out = ""
    for heading in dict.fromkeys(other.heading for other in told.others):
        items = (
            told.dress.draw("ri", href=other.href, t=escape(other.title, quote=False), d=other.stamp.shown)
            for other in told.others
            if other.heading == heading
        )
        out += told.dress.draw("rel", h=heading.upper() if told.dress.has("caps") else heading, x="".join(items))
    return out


def _window_title(told: Told, rng: Random) -> str:
    site = first(told.portal, "site")[0]
    title = told.tale.title
    forms = (f"{title}", f"{title} - {site}", f"{site} | {title}", site, "")
    return escape(forms[rng.randrange(3 if told.dress.has("fulltitle") or not told.stamp else 5)], quote=False)


def _signed_body(told: Told, veiled: str) -> tuple[str, str]:
    """The body, and the signature below it; some editors go on in the last paragraph and leave nothing below."""
    dress, lines = told.dress, told.sign.lines
    named = told.portal == "dien_bien" and told.number % 4 == 1
    body = body_of(dress, told.tale, named, veiled, told.again)
    if told.number % 2 and "signin" in dress.inks and told.tale.pieces[-1].kind == "p":
        return body.removesuffix("</p>") + "".join(dress.draw("signin", x=line) for line in lines) + "</p>", ""
    return body, "\n".join(dress.draw("sign", x=line) for line in lines)


def _page(told: Told, rng: Random) -> str:
    dress, number = told.dress, told.number
    spare = tales()[(number * 11 + 5) % 30]
    spare = spare if spare.title != told.tale.title else tales()[(number * 11 + 6) % 30]
    veiled = stamped(told.portal, _moment(rng), 0).shown
    left = [title for title in portal_titles() if title not in {other.title for other in told.others}]
    files = "".join(dress.draw("fi", href=href, x=name) for name, href in told.files)
    text, signature = _signed_body(told, hidden(spare, veiled, number // 7 + 1))
    return fill(dress.frame, {
        **round_about(dress, told.portal, rng.sample(left, 4)),
        "charset": "{charset}", "HT": _window_title(told, rng), "J": head(first(told.portal, "site")[0], told.tale.title, number),
        "X": hidden(spare, veiled, number), "C": crumbs(dress, told.portal, told.category),
        "T": told.tale.broken_title.replace("¦", "<br>" if dress.has("brtitle") else " "),
        "D": date_line(dress, told.stamp.shown) if told.stamp else "",
        "B": text, "G": signature,
        "F": dress.draw("files", x=files) if files else "", "R": _related(told),
    })  # fmt: skip


def _truth(told: Told) -> dict[str, Any]:
    """The fields of the contract; the lead only where there is one, for the dresses mark theirs."""
    pictures = [piece for piece in told.tale.pieces if piece.kind == "pic"]
    truth: dict[str, Any] = {
        "title": told.tale.title, "text": text_of(told.tale, told.dress.has("dashed"), told.again),
        "published_at": told.stamp.iso if told.stamp else None, "published_raw": told.stamp.shown if told.stamp else None,
        "category": told.category or None, "author": told.sign.author, "source": told.sign.source,
        "language": "en" if told.tale.english else "vi",
        "images": [{"url": urljoin(told.url, f"/Uploads/Images/{one.file}"), "caption": one.text or None} for one in pictures],
        "attachments": [{"url": urljoin(told.url, href), "title": name} for name, href in told.files],
        "related": [
            {"url": urljoin(told.url, other.href), "title": other.title, "published_at": other.stamp.iso}
            for other in told.others
        ],
    }  # fmt: skip
    return {**truth, "lead": told.tale.lead} if told.tale.lead else truth


def _case(number: int) -> Case:
    told = _told(number)
    rng = Random(f"sealed19/page/{number}")
    way = WAYS[(number * 5 + number // 16) % len(WAYS)]
    body, headers = encode(_page(told, rng), way, rng)
    name = f"sealed19-{told.portal}-{told.dress.name}-{number}-{way}"
    return Case(name, "sealed19", told.portal, told.dress.name, told.url, body, _truth(told), headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    return (*map(_case, range(PAGES)), *sealed19_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
