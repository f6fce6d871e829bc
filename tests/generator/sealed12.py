"""A part that mocks the acceptance, as four newsrooms would have it, of 2006, 2012, 2018 and 2025.

64 tales of provincial foreign affairs at their real length, each told in one CMS of each of the four years, and 44 pages
that are no article; written without a look at the reader. ``sealed12.sha256`` pins the pages and their truth
(``python -m tests.generator.sealed12`` prints the digest).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator import sealed12_others
from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed12_ink import INKS
from tests.generator.sealed12_ink import draw as draw_body
from tests.generator.sealed12_new import SHELLS_2018, SHELLS_2025
from tests.generator.sealed12_old import SHELLS_2006, SHELLS_2012
from tests.generator.sealed12_page import Other, Shell, Told, draw
from tests.generator.sealed12_signs import (
    AGENCIES,
    FORMS,
    OF_PAPERS,
    ONLY_AUTHOR,
    Sign,
    in_fields,
    moment,
    signed,
    written,
)
from tests.generator.sealed12_tell import Piece, Tale, dashed, stock, text_of, told_in

YEARS: tuple[tuple[Shell, ...], ...] = (SHELLS_2006, SHELLS_2012, SHELLS_2018, SHELLS_2025)
SHELLS = tuple(shell for shells in YEARS for shell in shells)
TOPICS = (
    "Đối ngoại địa phương",
    "Hợp tác quốc tế",
    "Biên giới lãnh thổ",
    "Người Việt Nam ở nước ngoài",
    "Tin hoạt động",
)
FILES = ("Công văn kèm theo.pdf", "Biểu mẫu đăng ký.docx")
TITLES = (
    "Nối lại tuyến xe khách đi Phông Sa Lỳ", "Thêm hai lớp học tiếng phổ thông cho phụ nữ bản giáp biên",
    "Tiếp nhận xe cứu thương do Nhật Bản viện trợ", "Phiên họp thứ tư Ủy ban hợp tác biên giới cấp tỉnh",
    "Bế mạc trại hè thiếu niên ba nước", "Gian hàng của tỉnh tại hội chợ Côn Minh hút khách",
    "Đoàn nhà báo ASEAN tác nghiệp tại lòng hồ", "Kiều bào góp sách cho thư viện vùng cao",
    "Khánh thành cầu treo hữu nghị thứ chín", "Chuyển giao kỹ thuật trồng nấm cho huyện bạn",
)  # fmt: skip
AGENCY = "ĐBP - "


@dataclass(frozen=True)
class Way:
    """How one tale is told on one shell, before anything is drawn."""

    shell: Shell
    ink: str
    tale: Tale
    number: int
    at: int
    rng: Random

    @property
    def repetition(self) -> str:
        """The lead as the text's first paragraph, where the page has another place for the lead too."""
        if not self.shell.has_lead or self.at % 8 not in {3, 6}:
            return ""
        return self.tale.lead and (AGENCY if self.at % 8 == 6 else "") + self.tale.lead

    @property
    def shows_lead(self) -> bool:
        """Whether a person can tell the lead from the paragraphs: it has a place of its own, or is bold."""
        return bool(self.tale.lead) and (self.shell.has_lead or self.number % 3 != 0)

    @property
    def top(self) -> Piece | None:
        """The picture that stands before the lead."""
        first = next((piece for piece in self.tale.pieces if piece.kind == "pic"), None)
        before = "[[H]]" in self.shell.page or (not self.shell.has_lead and self.number % 4 == 1)
        return first if first and first.text and self.tale.lead and before else None


def _sign(way: Way) -> Sign:
    """Who signed: in the page's fields where it has them, else below or inside the text."""
    shell, rng = way.shell, way.rng
    if "{author}" in shell.field and way.at % 5:
        return in_fields(way.number, rng)
    if not shell.field:
        return signed(OF_PAPERS if way.tale.flag == "doc" else FORMS, way.at, rng)
    sign = signed(ONLY_AUTHOR if way.tale.flag != "doc" else OF_PAPERS[-1:], way.at, rng)
    return Sign(sign.lines, sign.author, rng.choice(AGENCIES) if way.number % 2 else None, sign.inline)


def _body(way: Way, sign: Sign, spare: Other) -> str:
    """What the editor's field holds."""
    top = way.top
    pieces = [piece for piece in way.tale.pieces if piece is not top]
    first: list[Piece] = []
    if way.shell.has_lead:
        first = [Piece("p", way.repetition)] if way.repetition else []
    elif way.tale.lead:
        first = [*([top] if top else []), Piece("lead" if way.shows_lead else "p", way.tale.lead)]
    box = way.shell.box.format(href=spare.href, title=spare.title)
    shown = sign if "{author}" not in way.shell.field or sign.lines else Sign()
    return draw_body(INKS[way.ink], [*first, *pieces], way.shell.base, box, shown, way.number)


def _told(way: Way, shown: str) -> Told:
    rng, shell, tale = way.rng, way.shell, way.tale
    start = datetime(shell.year + 1, 1, 13, 8, 5, 9)
    others = tuple(
        Other(
            title, f"/tin-tuc/{slug(title).lower()}--{at}.html", start + timedelta(days=3 * at, hours=5 * at, minutes=7)
        )
        for at, title in enumerate(rng.sample(TITLES, 6))
    )
    files = tuple((name, f"/tep/{way.at}/{at}") for at, name in enumerate(FILES[: way.at % 3])) if "[[F]]" in shell.page else ()  # fmt: skip
    sign, top = _sign(way), way.top if "[[H]]" in shell.page else None
    figure = '<figure class="article center"><img alt="{0}" src="{1}" width="460" class="img-thumbnail"/><figcaption>{0}</figcaption></figure>'
    words = tale.title.split(" ")
    half = len(words) // 2
    title = " ".join(words[:half]) + "<br />\n" + " ".join(words[half:]) if way.at % 7 == 2 else tale.title
    url = HOSTS[shell.portal] + shell.path.format(slug=slug(tale.title).lower(), id=2100 + way.at)
    return Told(
        tale, url, shown, rng.choice(TOPICS), others[:5], files, sign, _body(way, sign, others[5]),
        figure.format(top.text, shell.base + top.file) if top else "", title, rng.randint(101, 9999),
    )  # fmt: skip


def _text(way: Way) -> str:
    first = [way.tale.lead, way.repetition if way.repetition != way.tale.lead else ""]
    return text_of(first, way.tale.pieces)


def _truth(way: Way, told: Told, iso: str | None) -> dict[str, Any]:
    """The fields of the contract; what a person could answer in two ways is left out."""
    shell, url = way.shell, told.url
    pictures = sorted(
        (piece for piece in way.tale.pieces if piece.kind == "pic"), key=lambda piece: piece is not way.top
    )
    fields: dict[str, Any] = {
        "title": way.tale.title, "text": _text(way), "published_at": iso, "published_raw": told.shown or None,
        "category": told.category if "[[C]]" in shell.page else None, "author": told.sign.author, "source": told.sign.source,
        "language": way.tale.language,
        "images": [{"url": urljoin(url, shell.base + piece.file), "caption": piece.text or None} for piece in pictures],
        "attachments": [{"url": urljoin(url, href), "title": name} for name, href in told.files],
        "related": _related(shell, told),
    }  # fmt: skip
    if way.shows_lead:
        fields["lead"] = way.tale.lead
    return {name: value for name, value in fields.items() if name not in shell.omit}


def _related(shell: Shell, told: Told) -> list[dict[str, Any]]:
    if "[[R" not in shell.page:
        return []
    form = "%Y-%m-%dT%H:%M:%S+07:00" if "{full}" in shell.item else "%Y-%m-%d" if "{day}" in shell.item else ""
    return [
        {"url": urljoin(told.url, other.href), "title": other.title, "published_at": f"{other.at:{form}}" if form else None}
        for other in told.others
    ]  # fmt: skip


def _case(number: int, year: int) -> Case:
    """Tale *number* in a CMS of the *year*-th of :data:`YEARS`."""
    shells, at = YEARS[year], number * len(YEARS) + year
    shell = shells[(number + number // len(shells) * 2) % len(shells)]
    rng = Random(f"sealed12/{number}/{year}")
    ink = shell.inks[(number // len(shells)) % len(shell.inks)]
    tale = told_in(stock()[number], shell.year, shell.file, rng)
    way = Way(shell, ink, dashed(tale) if INKS[ink].dash else tale, number, at, rng)
    form = shell.forms[number // 2 % len(shell.forms)]
    late = shell.portal == "dien_bien" and form not in {"own", "24", "caps"}
    shown, iso = written(form, shell.portal, moment(rng, shell.year, late))
    dated = shell.clock or at % 11 != 4
    told = _told(way, shown if dated else "")
    how = rng.choice(WAYS)
    body, headers = encode(draw(shell, told), how, rng)
    name = f"sealed12-{shell.portal}-{shell.name}-{number}-{ink}-{how}"
    return Case(
        name, "sealed12", shell.portal, shell.name, told.url, body, _truth(way, told, iso if dated else None), headers
    )


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    told = (_case(number, year) for number in range(len(stock())) for year in range(len(YEARS)))
    return (*told, *sealed12_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
