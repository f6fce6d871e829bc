"""A mock of the acceptance: 63 tales, each in four of 28 dresses of the three portals, and pages that are no article.

Written without a look at the reader. ``sealed11.sha256`` pins the pages and their truth
(``python -m tests.generator.sealed11`` prints the digest).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator import sealed11_dien_bien, sealed11_lai_chau, sealed11_nuke, sealed11_others
from tests.generator.articles import HOSTS, address, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed11_dates import moment, stamped
from tests.generator.sealed11_ink import INKS, draw
from tests.generator.sealed11_others import CATEGORIES, HEADLINES
from tests.generator.sealed11_shell import Other, Shell, Told, dressed
from tests.generator.sealed11_signs import Sign, in_fields, signed
from tests.generator.sealed11_tell import Piece, Tale, pictures_of, tales, text_of

SHELLS: tuple[Shell, ...] = (*sealed11_lai_chau.SHELLS, *sealed11_dien_bien.SHELLS, *sealed11_nuke.SHELLS)
ROUNDS = 9
BASES = {
    "lai_chau": "/upload/2000066/20200214/", "dien_bien": "/Uploads/Images/", "dien_bien_stttt": "/uploads/news/2021_05/",
}  # fmt: skip
FILES = (("Phụ lục chi tiết.pdf", "/tep/phu-luc.pdf"), ("Biểu mẫu đăng ký.docx", "/tep/bieu-mau.docx"))
PREFIXES = ("LCĐT - ", "ĐBP - ", "(MTĐT) - ")


@dataclass(frozen=True)
class Plan:
    """What one page is made of."""

    shell: Shell
    tale: Tale
    ink: str
    number: int
    rng: Random

    @property
    def round(self) -> int:
        return self.number // len(SHELLS)

    @property
    def base(self) -> str:
        return BASES[self.shell.portal]


def _plan(number: int) -> Plan:
    """Page of that number: tales in their order, dresses in a stride of 9, so that a tale meets four far apart."""
    shell = SHELLS[number * 9 % len(SHELLS)]
    ink = shell.inks[number // len(SHELLS) % len(shell.inks)]
    return Plan(shell, tales()[number % len(tales())], ink, number, Random(f"sealed11/{number}"))


def _top(plan: Plan) -> Piece | None:
    """The picture that the dress shows above the text: the first alone with a caption."""
    named = (piece for piece in plan.tale.pieces if piece.kind == "pic" and piece.pictures[0].caption)
    return next(named, None) if "[[P]]" in plan.shell.page else None


def _repeated(plan: Plan) -> str:
    """The lead as the first paragraph once more, as NukeViet's editors paste it; without the agency's name."""
    if not plan.tale.lead or plan.shell.portal != "dien_bien_stttt":
        return ""
    prefix = next((prefix for prefix in PREFIXES if plan.tale.lead.startswith(prefix)), "")
    return plan.tale.lead.removeprefix(prefix) if prefix or plan.round % 4 == 2 else ""


def _pieces(plan: Plan) -> list[Piece]:
    """What the editor's field holds: all but the picture above it, and the lead where the dress has no field for it."""
    top, lead = _top(plan), _repeated(plan) if plan.shell.lead else plan.tale.lead
    first = [Piece("p", (lead,))] if lead else []
    return [*first, *(piece for piece in plan.tale.pieces if piece is not top)]


def _signs(plan: Plan) -> tuple[Sign, Sign]:
    """Who signed, and the lines of it that stand in the body."""
    if not plan.shell.author or plan.tale.flag == "en":
        sign = signed(plan.number * 5 + plan.round, plan.tale.flag, plan.rng)
        return sign, sign
    fields = in_fields(plan.number + plan.round, plan.rng)
    again = plan.shell.fields_and_signature and fields.author
    return fields, Sign((f"Tin, ảnh: {fields.author}",)) if again else Sign()


def _related(plan: Plan) -> tuple[Other, ...]:
    if not plan.shell.related or (plan.number + plan.round) % 7 == 3:
        return ()
    return tuple(_other(plan, title) for title in plan.rng.sample(HEADLINES[:9], 5))


def _other(plan: Plan, title: str) -> Other:
    """A linked article with the date as its portal prints it in lists."""
    at = moment(plan.rng)
    href = f"/tin/{slug(title).lower()}-{plan.rng.randint(100, 999)}.html"
    if plan.shell.portal == "lai_chau":
        shown, iso = stamped("lai_chau", 0, at)
        return Other(title, href, shown.partition(":")[2].rstrip(")"), iso)
    return Other(title, href, f"{at:%d/%m/%Y}", f"{at:%Y-%m-%d}")


def _told(plan: Plan, date: str, sign: Sign, below: Sign) -> Told:
    shell, top = plan.shell, _top(plan)
    at = datetime(2020, 1, 1)
    others = tuple(
        Other(title, f"/tin/{slug(title).lower()}.html", f"{at:%d/%m/%Y} 8:00:00 SA", "") for title in HEADLINES[9:13]
    )
    above = draw(plan.ink, plan.base, [top], Sign(), shell.named) if top else ""
    return Told(
        plan.tale.title, date, CATEGORIES[(plan.number + plan.round) % 4], plan.tale.lead if shell.lead else "", above,
        draw(plan.ink, plan.base, _pieces(plan), below, shell.named), replace(sign, lines=()),
        FILES[: plan.number % 3] if shell.files else (), _related(plan), others, plan.rng.randint(20, 9000), plan.number % 5 == 2,
    )  # fmt: skip


def _text(plan: Plan) -> str:
    """The lead stands twice where its repetition lacks the agency's name."""
    again = _repeated(plan) if plan.shell.lead else ""
    tale = plan.tale
    if again and again != tale.lead:
        tale = replace(tale, pieces=(Piece("p", (again,)), *tale.pieces))
    return text_of(tale, INKS[plan.ink].dashed)


def _truth(plan: Plan, told: Told, url: str, iso: str | None, sign: Sign) -> dict[str, Any]:
    """The fields of the contract; a lead that looks like any first paragraph is not asked for."""
    top = _top(plan)
    pictures = [
        *(top.pictures if top else ()),
        *(p for p in pictures_of(plan.tale) if not top or p not in top.pictures),
    ]
    truth = {
        "title": told.title, "text": _text(plan), "published_at": iso, "published_raw": " ".join(told.date.split()) or None,
        "category": told.category if "[[C]]" in plan.shell.page else None, "author": sign.author, "source": sign.source,
        "language": "en" if plan.tale.flag == "en" else "vi",
        "images": [{"url": urljoin(url, plan.base + picture.file), "caption": picture.caption} for picture in pictures],
        "attachments": [{"url": urljoin(url, href), "title": title} for title, href in told.files],
        "related": [{"url": urljoin(url, other.href), "title": other.title, "published_at": other.iso} for other in told.related],
    }  # fmt: skip
    return {**truth, "lead": told.lead} if told.lead else truth


def _case(number: int) -> Case:
    plan = _plan(number)
    portal, rng = plan.shell.portal, plan.rng
    shown, iso = stamped(portal, number // 3, moment(rng))
    dated = number % 11 != 5 or "{}" not in plan.shell.head
    sign, below = _signs(plan)
    told = _told(plan, shown if dated else "", sign, below)
    url, way = address(portal, plan.tale.title, rng).replace(".html", f"-{number}.html"), rng.choice(WAYS)
    url = url if portal != "dien_bien" else f"{HOSTS[portal]}/TinTuc/View/{slug(plan.tale.title)}-{number}"
    body, headers = encode(dressed(plan.shell, told), way, rng)
    truth = _truth(plan, told, url, iso if dated else None, sign)
    return Case(
        f"sealed11-{portal}-{plan.shell.name}-{number}-{way}",
        "sealed11",
        portal,
        plan.shell.name,
        url,
        body,
        truth,
        headers,
    )


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    return (*(_case(number) for number in range(ROUNDS * len(SHELLS))), *sealed11_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
