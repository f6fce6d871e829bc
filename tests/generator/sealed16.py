"""A part of what papers and offices put round and into an article: twelve sites, forty tales, furniture in other words.

Written without a look at the reader. ``sealed16.sha256`` pins the pages and their truth
(``python -m tests.generator.sealed16`` prints the digest).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import lru_cache
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator import sealed16_offices, sealed16_others, sealed16_papers
from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed16_ink import INKS, draw, picture, signed
from tests.generator.sealed16_kit import Kit
from tests.generator.sealed16_page import Shell, Told
from tests.generator.sealed16_tell import Piece, Tale, stock, text_of

SHELLS: tuple[Shell, ...] = (*sealed16_papers.SHELLS, *sealed16_offices.SHELLS)
STOCK = stock()
ROUNDS = (0, 5, 10, 3, 8)
MODERN_WAYS = ("declared", "declared", "declared", "header", "http-equiv", "bom", "nfd", "nbsp")
FILES = (("Danh sách đại biểu.xlsx", "/tep/danh-sach.xlsx"), ("Chương trình làm việc", "/tep/chuong-trinh.pdf"))
DAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy")


def written(form: str, portal: str, at: datetime) -> tuple[str, str]:
    """The date line as the site shows it, and what it means on the portal."""
    day = "Chủ nhật" if at.weekday() == 6 else f"Thứ {DAYS[at.weekday()]}"
    hour, seconds = at.hour % 12 or 12, f"{at:%Y-%m-%dT%H:%M:%S}+07:00"
    minutes = f"{at:%Y-%m-%dT%H:%M}:00+07:00"
    if form == "own" and portal == "lai_chau":
        return f"(Ngày đăng :{at:%d/%m/%Y} {hour}:{at:%M:%S} {'SA' if at.hour < 12 else 'CH'})", seconds
    if form == "own" and portal == "dien_bien":
        return (
            f"Thời gian đăng: {at.month}/{at.day}/{at.year} {hour}:{at:%M:%S} {'AM' if at.hour < 12 else 'PM'}",
            seconds,
        )
    if form == "own":
        return f"{day} - {at:%d/%m/%Y %H:%M}", minutes
    if form == "gmt":
        return f"{day}, {at.day}/{at.month}/{at.year}, {at:%H:%M} (GMT+7)", minutes
    if form == "bar":
        return f"{at:%d/%m/%Y | %H:%M}", minutes
    return f"{at:%d} tháng {at:%m} năm {at.year}", f"{at:%Y-%m-%d}"


def _hero(shell: Shell, tale: Tale) -> Piece | None:
    """The picture shown above the text: the first, if it has a caption and the site has a place for it."""
    first = next((piece for piece in tale.pieces if piece.kind == "pic"), None)
    return first if shell.hero and first and first.text else None


def _body(shell: Shell, pieces: tuple[Piece, ...], kit: Kit, rng: Random) -> str:
    made: dict[str, Callable[[], str]] = {"inset": kit.inset, "banner": kit.banner, "split": lambda: "<!--giua-->"}
    chosen = [made[name]() if name and (name == "split" or rng.random() < 0.7) else "" for name in shell.inserts]
    return draw(INKS[shell.ink], pieces, chosen, shell.base, rng)


def _told(shell: Shell, tale: Tale, at: datetime, shown: str, dated: bool, rng: Random, kit: Kit) -> Told:
    ink, hero = INKS[shell.ink], _hero(shell, tale)
    pieces = tuple(piece for piece in tale.pieces if piece is not hero)
    pieces = (Piece("p", tale.lead), *pieces) if tale.lead and shell.lead == "plain" else pieces
    body = _body(shell, pieces, kit, rng)
    sign = tuple(f"Nguồn: {name}" for name in (tale.source,) if name) if shell.byline else tale.sign
    if shell.joined:
        body = body.removesuffix("</p>") + signed(ink, sign, joined=True) + "</p>"
    files = FILES[: rng.randint(0, 2)] if shell.files else ()
    edited = f"Chỉnh sửa gần nhất: {at + timedelta(hours=5):%H:%M, %d/%m/%Y}" if rng.random() < 0.4 else ""
    return Told(
        tale, pieces, shown, edited, picture(ink, hero, shell.base) if hero else "", body,
        (tale.author or "") if shell.byline else "", "" if shell.joined else signed(ink, sign, joined=False),
        files, kit.others(4) if shell.related else (), dated,
    )  # fmt: skip


def _truth(shell: Shell, told: Told, portal: str, url: str, iso: str) -> dict[str, Any]:
    """The fields of the contract; what a person could answer in two ways is left out."""
    tale = told.tale
    pictures = [piece for piece in tale.pieces if piece.kind == "pic"]
    truth: dict[str, Any] = {
        "title": tale.title, "text": text_of(tale), "published_at": iso, "published_raw": told.shown, "category": tale.category,
        "author": tale.author, "source": tale.source, "language": "en" if tale.english else "vi",
        "images": [{"url": urljoin(url, shell.base + piece.file), "caption": piece.text or None} for piece in pictures],
        "attachments": [{"url": urljoin(url, href), "title": name} for name, href in told.files],
    }  # fmt: skip
    if tale.lead and shell.lead == "head":
        truth["lead"] = tale.lead
    if shell.related and not any(shell.inserts):
        truth["related"] = [
            {"url": urljoin(url, other.href), "title": other.title, "published_at": f"{other.day:%Y-%m-%d}" if told.dated else None}
            for other in told.related
        ]  # fmt: skip
    return truth


def _case(number: int, round_: int) -> Case:
    rng = Random(f"sealed16/{round_}/{number}")
    shell = SHELLS[(number + ROUNDS[round_]) % len(SHELLS)]
    tale, portal = STOCK[number], shell.portals[(number // 7 + round_) % len(shell.portals)]
    at = datetime(rng.randint(*shell.years), rng.randint(1, 10), rng.randint(1, 28), rng.randint(5, 22), rng.randint(0, 59), rng.randint(0, 59))  # fmt: skip
    shown, iso = written(shell.forms[(number + round_) % len(shell.forms)], portal, at)
    kit = Kit(rng, shell.site, at)
    dated = shell.related == "dated" and portal != "dien_bien"  # days in two orders on one page would be a riddle
    told = _told(shell, tale, at, shown, dated, rng, kit)
    url = HOSTS[portal] + shell.path.format(slug=slug(tale.title).lower(), id=1600 + 40 * round_ + number)
    way = rng.choice(WAYS if shell.old else MODERN_WAYS)
    body, headers = encode(shell.frame(tale.title, shell.main(told, kit), kit), way, rng)
    name = f"sealed16-{portal}-{shell.name}-{round_}-{number}-{way}"
    return Case(name, "sealed16", portal, shell.name, url, body, _truth(shell, told, portal, url, iso), headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    places = [(number, round_) for round_ in range(len(ROUNDS)) for number in range(len(STOCK))]
    return (*(_case(*place) for place in places), *sealed16_others.cases(SHELLS))


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
