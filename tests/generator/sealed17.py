"""A twenty-third part, a mock of the final acceptance: the three portals of the samples in markups and words of its own.

Forty-five tales in fourteen dresses of the three portals and thirteen ways to write a body, sixteen kinds of pages that
are no article; written without a look at the reader. ``sealed17.sha256`` pins the pages and their truth
(``python -m tests.generator.sealed17`` prints the digest).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator import sealed17_dien_bien, sealed17_lai_chau, sealed17_nuke, sealed17_others
from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed17_dates import WAYS as DATES
from tests.generator.sealed17_dates import moment, written
from tests.generator.sealed17_ink import INKS, draw_body, draw_piece, first_captioned
from tests.generator.sealed17_page import CATEGORIES, OTHERS, Dress, Other, filled, noise, stated, words
from tests.generator.sealed17_tell import TALES, Piece, Tale, lines_of, pictures_of

DRESSES: tuple[Dress, ...] = (*sealed17_lai_chau.DRESSES, *sealed17_dien_bien.DRESSES, *sealed17_nuke.DRESSES)
ROUNDS = 14
FILL = tuple(Path(__file__).with_name("sealed17_fill.txt").read_text(encoding="utf-8").strip().split("\n"))
FILES = ("Cong-van-kem-theo.pdf", "Mau-to-khai-so-2.docx")
#: Signatures that only name a source: the second portal has a field for it, so an editor would not write it twice.
SOURCE_LABELS = ("Nguồn", "Source:")


@dataclass(frozen=True)
class Plan:
    """Everything that was decided about one page."""

    dress: Dress
    number: int
    tale: Tale
    ink: str
    date: tuple[str, str, str | None]
    when: datetime
    category: str
    others: tuple[Other, ...]
    files: tuple[str, ...]
    head: Piece | None
    url: str

    @property
    def nuke(self) -> bool:
        """Whether the page is of the third portal."""
        return self.dress.portal == "dien_bien_stttt"

    @property
    def own_lead(self) -> str:
        """The lead the page shows outside the editor's field."""
        if not self.dress.lead or not (self.tale.pieces or self.nuke):
            return ""
        return f"ĐBP - {self.tale.lead}" if self.prefixed else self.tale.lead

    @property
    def prefixed(self) -> bool:
        """Whether the field for the lead opens with the agency, and the body repeats the lead without it."""
        return self.nuke and self.number % 7 == 4 and self.tale.language == "vi"

    @property
    def repeated(self) -> bool:
        """Whether the body opens with the very lead."""
        return self.nuke and (self.prefixed or self.number % 7 == 2 or not self.tale.pieces)

    @property
    def bold_lead(self) -> bool:
        """Whether the editor set the lead in bold letters."""
        return bool(self.tale.pieces) and not self.own_lead and self.number % 3 == 1

    @property
    def doubled(self) -> bool:
        """Whether the picture above the body stands in the body once more, as the stock theme's editors leave it."""
        return self.dress.name == "nk-stock" and self.number % 4 < 2

    @property
    def signed_in_fields(self) -> bool:
        """Whether author and source stand in fields of their own."""
        return bool(self.dress.fields) and self.number % 3 != 2

    @property
    def loud(self) -> bool:
        """Whether labels are printed in capitals."""
        return self.number % 5 == 3


def address(dress: Dress, title: str, number: int) -> str:
    """Where the article lives."""
    name = slug(title)
    paths = {
        "lai_chau": f"/tin-tuc/{name.lower()}--{3000 + number}.html", "dien_bien": f"/TinTuc/View/{name}-{number}",
        "dien_bien_stttt": f"/vi/news/Thong-tin-doi-ngoai/{name.lower()}-{400 + number}.html",
    }  # fmt: skip
    return HOSTS[dress.portal] + paths[dress.portal]


def linked(rng: Random, number: int, when: datetime) -> tuple[Other, ...]:
    """Five other articles, or none."""
    if number % 6 == 5:
        return ()
    titles = rng.sample(OTHERS[:10], 5)
    return tuple(Other(title, f"/bai-khac/{number}-{at}.html", when + timedelta(days=40 - at * 9, minutes=at * 77)) for at, title in enumerate(titles))  # fmt: skip


def longer(tale: Tale, rng: Random) -> Tale:
    """The tale with paragraphs between its lead and its first piece, as long reports have them."""
    more = tuple(Piece("p", (line,)) for line in rng.sample(FILL, rng.randint(5, 12)))
    return Tale(tale.title, tale.lead, (*more, *tale.pieces), tale.sign, tale.author, tale.source, tale.language)


def plan_of(dress: Dress, round_: int, number: int, rng: Random) -> Plan:
    """Decide about one page."""
    tale = TALES[number * 7 % len(TALES)]
    if number % 2 == 0 and tale.language == "vi" and len(tale.pieces) > 3 and first_captioned(tale):
        tale = longer(tale, rng)
    way = DATES[number * 3 % len(DATES)]
    when = moment(rng, way)
    head = first_captioned(tale) if dress.picture and number % 3 != 1 else None
    files = FILES[: number % 3] if dress.files else ()
    return Plan(
        dress, number, tale, dress.inks[round_ % len(dress.inks)], written(dress.portal, when, way), when,
        rng.choice(CATEGORIES), linked(rng, number, when), files, head, address(dress, tale.title, number),
    )  # fmt: skip


def signature(plan: Plan) -> tuple[str, ...]:
    """The lines an editor signed with, in the body."""
    if plan.signed_in_fields:
        return ()
    lines = plan.tale.sign
    if plan.dress.source:
        lines = tuple(line for line in lines if not line.startswith(SOURCE_LABELS))
    return tuple(line.replace("Tin, ảnh:", "TIN, ẢNH:") if plan.loud else line for line in lines)


def body_pieces(plan: Plan) -> list[Piece]:
    """What stands in the editor's field."""
    pieces = [piece for piece in plan.tale.pieces if piece is not plan.head or plan.doubled]
    if plan.own_lead:
        return [Piece("lead" if plan.number % 2 else "p", (plan.tale.lead,)), *pieces] if plan.repeated else pieces
    return [Piece("lead" if plan.bold_lead else "p", (plan.tale.lead,)), *pieces]


def body_of(plan: Plan, rng: Random) -> str:
    """The editor's field, with what the second portal prints of the source."""
    drawn = draw_body(INKS[plan.ink], plan.dress.base, body_pieces(plan), signature(plan), rng, plan.number % 8 == 6)
    if not plan.dress.source:
        return drawn
    given = plan.tale.source if any(line.startswith(SOURCE_LABELS) for line in plan.tale.sign) else None
    label = "NGUỒN TIN:" if plan.loud else "Nguồn tin:"
    return drawn + plan.dress.source.format(f"{label} {words(given)}" if given else label)


def picture_of(plan: Plan, rng: Random) -> str:
    """The picture above the body."""
    if plan.head is None:
        return ""
    if plan.dress.picture in INKS:
        return draw_piece(INKS[plan.dress.picture], plan.dress.base, plan.head, rng)
    name, caption = pictures_of(plan.head)[0]
    return plan.dress.picture.format(src=plan.dress.base + name, cap=words(caption or ""))


def fields_of(plan: Plan) -> str:
    """Author and source in fields of their own."""
    if not plan.signed_in_fields:
        return ""
    pairs = (("Tác giả", plan.tale.author), ("Nguồn tin", plan.tale.source))
    return "".join(plan.dress.fields.format(label=label.upper() if plan.loud else label, value=words(value)) for label, value in pairs if value)  # fmt: skip


def files_of(plan: Plan) -> str:
    """Links of the attachments."""
    shown = "Tải về: <strong>{}</strong>" if plan.nuke else "{}"
    links = " ; ".join(f'<a href="/tep/{plan.number}/{name}">{shown.format(name)}</a>' for name in plan.files)
    return plan.dress.files.format(links) if links else ""


def title_of(plan: Plan) -> str:
    """The title, broken over lines on some pages."""
    title = words(plan.tale.title)
    parts = title.split(" ")
    if len(parts) < 6 or plan.number % 4 not in {1, 3}:
        return title
    middle = len(parts) // 2
    breaks = plan.dress.breaks if plan.number % 4 == 1 else "\n\t\t"
    return " ".join(parts[:middle]) + breaks + " ".join(parts[middle:])


def slots_of(plan: Plan, rng: Random) -> dict[str, str]:
    """What fills the dress."""
    heads = plan.dress.heads if plan.date[1] else ("{t}",)
    huge = plan.number % 29 == 7
    size = 70_000 if huge else rng.randint(2000, 9000)
    title = words(plan.tale.title)
    return {
        "T": title_of(plan), "TT": title.replace('"', "&quot;"), "HT": heads[plan.number % len(heads)].format(t=title),
        "D": plan.dress.date.format(plan.date[0]) if plan.date[1] else "", "C": plan.category, "P": picture_of(plan, rng),
        "L": plan.dress.lead.format(words(plan.own_lead)) if plan.own_lead else "", "B": body_of(plan, rng),
        "R": plan.dress.related(plan.others, plan.loud) if plan.others else "", "F": files_of(plan), "S": fields_of(plan),
        "N": str(rng.randint(4, 9800)), "V": str(rng.randint(900, 9999)), "VS": stated(rng, rng.randint(3000, 11000)),
        "K": f'<script>var _tree="{noise(rng, size)}", _tin="Tin liên quan";</script>',
    }  # fmt: skip


def images_of(plan: Plan) -> list[dict[str, str | None]]:
    """The pictures in the order of the page; of a link with a file's name only the caption is told."""
    order = ([plan.head] if plan.head else []) + [piece for piece in plan.tale.pieces if piece is not plan.head]
    pairs = [pair for piece in order if piece.kind in {"pic", "gallery"} for pair in pictures_of(piece)]
    if INKS[plan.ink].named:
        return [{"caption": caption} for _, caption in pairs]
    return [{"url": urljoin(plan.url, plan.dress.base + name), "caption": caption} for name, caption in pairs]


def related_of(plan: Plan) -> list[dict[str, str | None]]:
    """The list behind the article."""
    if plan.dress.portal == "dien_bien":
        return []
    form = "%Y-%m-%d" if plan.nuke else "%Y-%m-%dT%H:%M:%S+07:00"
    return [{"url": urljoin(plan.url, one.href), "title": one.title, "published_at": one.day.strftime(form)} for one in plan.others]  # fmt: skip


def text_of(plan: Plan) -> str:
    """The whole article."""
    opening = [plan.own_lead, plan.tale.lead] if plan.prefixed else [plan.tale.lead]
    return "\n\n".join([*opening, *(line for piece in plan.tale.pieces for line in lines_of(piece))])


def truth_of(plan: Plan) -> dict[str, Any]:
    """The fields of the contract; what a person could answer in two ways is left out."""
    fields: dict[str, Any] = {
        "title": plan.tale.title, "text": text_of(plan), "published_at": plan.date[2], "published_raw": plan.date[1] or None,
        "category": plan.category if plan.dress.category else None, "author": plan.tale.author, "source": plan.tale.source,
        "language": plan.tale.language, "images": images_of(plan), "related": related_of(plan),
        "attachments": [
            {"url": urljoin(plan.url, f"/tep/{plan.number}/{name}")} | ({} if plan.nuke else {"title": name}) for name in plan.files
        ],
    }  # fmt: skip
    if plan.own_lead or (plan.bold_lead and plan.ink != "torn"):
        fields["lead"] = plan.own_lead or plan.tale.lead
    return fields


def case_of(dress: Dress, round_: int, number: int) -> Case:
    """One article."""
    rng = Random(f"sealed17/{dress.name}/{round_}")
    plan = plan_of(dress, round_, number, rng)
    way = WAYS[number * 5 % len(WAYS)]
    page = filled(dress.frame.replace("[[M]]", dress.main), slots_of(plan, rng))
    body, headers = encode(page, way, rng)
    name = f"sealed17-{dress.portal}-{dress.name}-{round_}-{plan.ink}-{way}"
    return Case(name, "sealed17", dress.portal, dress.name, plan.url, body, truth_of(plan), headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    places = [(dress, round_) for dress in DRESSES for round_ in range(ROUNDS)]
    articles = tuple(case_of(*place, number) for number, place in enumerate(places))
    return (*articles, *sealed17_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
