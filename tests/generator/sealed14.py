"""An eighteenth part: the project's own acceptance, played through on held-out pages of its three portals.

65 texts of 2004 to 2026 in four dresses each, 16 sites, 15 editors' tools, 51 pages that are no article; written without
a look at the reader. ``sealed14.sha256`` pins the pages and their truth (``python -m tests.generator.sealed14``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator import sealed14_dien_bien, sealed14_lai_chau, sealed14_others
from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed14_dates import moment, shown
from tests.generator.sealed14_ink import INKS, Ink, draw
from tests.generator.sealed14_page import Shell, Told
from tests.generator.sealed14_page import draw as draw_page
from tests.generator.sealed14_tell import Piece, Tale, signed, tales

SHELLS: tuple[Shell, ...] = (*sealed14_lai_chau.SHELLS, *sealed14_dien_bien.SHELLS)
TALES = tales()
BY_PORTAL = {portal: [shell for shell in SHELLS if shell.portal == portal] for portal in HOSTS}
CATEGORIES = (
    "Chính sách đối ngoại",
    "Hoạt động đối ngoại",
    "Đối ngoại nhân dân",
    "Biên giới - Lãnh thổ",
    "Hợp tác quốc tế",
    "Công tác lãnh sự",
)
FILES = ("Kế hoạch kèm theo.pdf", "Mẫu tờ khai.docx", "Phụ lục số liệu.xlsx")
LINKED = (
    "Hội đàm định kỳ với Công an tỉnh Phông Sa Lỳ", "Trao quà Tết cho học sinh bản giáp biên", "Kiểm tra công tác lễ tân tại huyện Sìn Hồ",
    "Đoàn nhà báo quốc tế thăm cao nguyên Sìn Hồ", "Bồi dưỡng kiến thức hội nhập cho cán bộ xã", "Thúc đẩy xuất khẩu chè sang thị trường Trung Đông",
    "Giao lưu văn nghệ mừng lúa mới", "Tiếp đoàn chuyên gia y tế Cu-ba",
)  # fmt: skip
PREFIXES = ("ĐBP - ", "(MTĐT) - ", "LCĐT - ")
TOP_INK = next(ink for ink in INKS if ink.name == "ck")
TOP_FIGURE = next(ink for ink in INKS if ink.name == "html5")


def places() -> Iterator[tuple[Tale, Shell, Ink, int]]:
    """Each tale in four dresses: one on each portal, and a second one on one of them."""
    portals = list(BY_PORTAL)
    for at, tale in enumerate(TALES):
        for round_ in range(4):
            mine = BY_PORTAL[portals[round_ if round_ < 3 else at % 3]]
            shell = mine[(at + at // len(mine) + (round_ == 3) * 2) % len(mine)]
            yield tale, shell, INKS[(at * 4 + round_ * 7 + at // 15) % len(INKS)], at * 4 + round_


def _date(shell: Shell, tale: Tale, number: int, rng: Random) -> tuple[str, str | None]:
    """The date line; one page in eleven shows none, but not where a paper has a day of its own or only the date marks the title."""
    line, iso = shown(shell.portal, number // 4 + number % 4 * 3, moment(rng, *shell.years))
    bare = number % 11 == 6 and "dated" not in tale.flags and "[[H]]" in shell.main
    return ("", None) if bare else (line, iso)


def _others(shell: Shell, number: int, rng: Random) -> tuple[tuple[str, str, str, str], ...]:
    """Title, address, shown date and its meaning of the articles linked below the text; some pages have none."""
    if not shell.item or (number % 10 == 9 and "[[N]]" not in shell.main):
        return ()
    out = []
    for title in rng.sample(LINKED, 5):
        moments = moment(rng, *shell.years)
        line, iso = (
            shown("lai_chau", 0, moments)
            if shell.portal == "lai_chau"
            else (f"{moments:%d/%m/%Y}", f"{moments:%Y-%m-%d}")
        )
        line = line.removeprefix("(Ngày đăng :").removesuffix(")")
        out.append((title, f"/bai/{slug(title).lower()}.html", line, iso if "{d}" in shell.item else None))
    return tuple(out)


def _top(shell: Shell, tale: Tale) -> Piece | None:
    pictures = [piece for piece in tale.pieces if piece.kind == "pic"]
    return pictures[0] if shell.top and pictures and pictures[0].text else None


def _lead(shell: Shell, tale: Tale, number: int) -> tuple[str, list[Piece], list[str]]:
    """The lead of the page's own field, what of it the body holds, and the lines of text the field adds."""
    if not tale.lead:
        return "", [], []
    if not shell.lead:
        return "", [Piece("lead" if number % 2 else "p", text=tale.lead)], []
    if number % 9 == 4:  # the editor began the body with the lead again
        return tale.lead, [Piece("p", text=tale.lead)], []
    if number % 9 == 7 and not tale.english:  # the field's lead opens with the agency's name, the body's does not
        lead = PREFIXES[number % 3] + tale.lead
        return lead, [Piece("p", text=tale.lead)], [lead]
    return tale.lead, [], [tale.lead]


def _case(tale: Tale, shell: Shell, ink: Ink, number: int) -> Case:
    rng = Random(f"sealed14/{number}")
    url = HOSTS[shell.portal] + shell.path.format(slug=slug(tale.title), id=300 + number)
    date, iso = _date(shell, tale, number, rng)
    sign = signed(tale, number // 4 * 3 + number % 4 * 5, shell.field, rng)
    top = _top(shell, tale)
    lead, opening, shown_lines = _lead(shell, tale, number)
    pieces = [*opening, *(piece for piece in tale.pieces if piece is not top)]
    body, lines = draw(ink, shell.base, pieces, sign, number, shell.named)
    above = (
        draw(
            TOP_FIGURE if "2026" in shell.name else TOP_INK,
            shell.base,
            [top],
            replace(sign, lines=(), inside=False),
            number,
        )[0]
        if top
        else ""
    )
    category = rng.choice(CATEGORIES)
    linked = _others(shell, number, rng)
    files = tuple(
        (name, f"/tep/{number}/{at}.bin") for at, name in enumerate(FILES[: number % 5 - 2 if number % 5 > 2 else 0])
    )
    told = Told(tale.parts, date, category, lead, body, above, sign.author or "" if shell.field == "both" else "",
                sign.source or "" if shell.field else "", files, tuple(item[:3] for item in linked), rng.randint(40, 9999))  # fmt: skip
    way = rng.choice(WAYS)
    page, headers = encode(draw_page(shell, told), way, rng)
    pictures = ([top] if top else []) + [piece for piece in pieces if piece.kind == "pic"]
    truth: dict[str, Any] = {
        "title": tale.title, "text": "\n\n".join((*shown_lines, *lines)), "published_at": iso, "published_raw": " ".join(date.split()) or None,
        "category": category if shell.crumb else None, "author": sign.author, "source": sign.source,
        "language": "en" if tale.english else "vi",
        "images": [{"url": urljoin(url, shell.base + piece.file), "caption": piece.text or None} for piece in pictures],
        "attachments": [{"url": urljoin(url, href), "title": name} for name, href in files],
        "related": [{"url": urljoin(url, href), "title": title, "published_at": means} for title, href, _, means in linked],
    }  # fmt: skip
    if lead or (opening and opening[0].kind == "lead"):
        truth["lead"] = lead or tale.lead
    return Case(
        f"sealed14-{number:03}-{shell.name}-{ink.name}-{way}",
        "sealed14",
        shell.portal,
        shell.name,
        url,
        page,
        truth,
        headers,
    )


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    return (*(_case(*place) for place in places()), *sealed14_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
