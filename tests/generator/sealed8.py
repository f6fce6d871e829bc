"""A twelfth part: the two portals and NukeViet in other markups, encodings and hands than the samples', round new texts.

Families are skeletons (cells in cells, forms round everything, torn tags, parted labels and dates, print and mobile
views ...), each in eight rounds of date forms, inks and encodings. Written without a look at the reader; ``sealed8.sha256``
pins it (``python -m tests.generator.sealed8`` prints the digest).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from html import escape
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator import sealed8_nuke, sealed8_others, sealed8_shells
from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed8_dates import FORMS, moment, written
from tests.generator.sealed8_dress import SITES, Shell, date_markup, footer, label_of, menu, side_boxes
from tests.generator.sealed8_ink import INKS, draw_body
from tests.generator.sealed8_others import LINKED
from tests.generator.sealed8_papers import PAPERS
from tests.generator.sealed8_tales import NEWS
from tests.generator.sealed8_tell import AGENCIES, SIGNS, Piece, Sign, Tale, parse, signed, text_of

SHELLS: tuple[Shell, ...] = (*sealed8_shells.SHELLS, *sealed8_nuke.SHELLS)
TALES = tuple(parse(text) for text in (*NEWS, *PAPERS))
ROUNDS = 8
NUKE = "dien_bien_stttt"
BASES = {"lai_chau": "/upload/2000066/20200214/", "dien_bien": "/Uploads/Images/", NUKE: "/uploads/news/2022_05/"}
FILES = ("IMG_4471.jpg", "dsc_02.jpeg", "hinh-3.png", "z5120.jpg")
TOPICS = ("Chính sách đối ngoại", "Đối ngoại nhân dân", "Biên giới lãnh thổ", "Người Việt xa quê", "Hợp tác quốc tế")
ATTACHED = (("Ke hoach chi tiet.pdf", "/tep/1.pdf"), ("Biểu mẫu đăng ký.docx", "/tep/2.docx"))
PREFIXES = {"lai_chau": "LCĐT - ", "dien_bien": "ĐBP - ", NUKE: "(MTĐT) - "}


@dataclass(frozen=True)
class Told:
    """One page before it is drawn: what is said on it, and how the parts of it are to be read."""

    shell: Shell
    portal: str
    ink: str
    url: str
    tale: Tale
    title: str
    label: str
    shown: str
    iso: str | None
    category: str
    sign: Sign
    field_source: str | None
    named: bool
    related: tuple[tuple[str, str, datetime], ...]
    rng: Random

    @property
    def has_lead(self) -> bool:
        return "[[L]]" in self.shell.page

    @property
    def top(self) -> Piece | None:
        """The picture Lai Châu sets before the lead: the first that has a caption."""
        pictures = (piece for piece in self.tale.pieces if piece.kind == "pic" and piece.text)
        return next(pictures, None) if self.portal == "lai_chau" else None

    @property
    def pictures(self) -> list[Piece]:
        """All pictures in the order of the page."""
        pictures = [piece for piece in self.tale.pieces if piece.kind == "pic"]
        return sorted(pictures, key=lambda piece: piece is not self.top)


def _tale(shell: Shell, portal: str, number: int) -> Tale:
    """The next tale that fits the family, its pictures named, sometimes with the lead said again at the beginning."""
    has_lead = "[[L]]" in shell.page
    fit = [tale for tale in TALES if (tale.flag == "short") == shell.short and (tale.lead or not has_lead)]
    tale = fit[number * 7 % len(fit)]
    files = iter(FILES)
    pieces = [replace(piece, file=next(files)) if piece.kind == "pic" else piece for piece in tale.pieces]
    again = (
        {3: tale.lead, 6: PREFIXES[portal] + tale.lead}.get(number % 9, "") if has_lead and tale.flag != "en" else ""
    )
    return replace(tale, pieces=(*([Piece("p", again)] if again else ()), *pieces))


def _sign(portal: str, tale: Tale, number: int, rng: Random) -> tuple[Sign, str | None]:
    """The signature and, where the site has a field for it, the source it prints there."""
    if tale.flag == "en":
        return Sign(), None
    form = SIGNS[number % len(SIGNS)]
    if portal == "lai_chau":
        return signed(form, rng), None
    plain = form if "{s}" not in form or (portal == "dien_bien" and "{a}" in form) else "Tin, ảnh: {a}"
    if portal == NUKE:
        plain = "" if number % 3 == 0 else "{a}"
    return signed(plain, rng), rng.choice(AGENCIES) if number % 3 == 1 else None


def _related(portal: str, rng: Random) -> tuple[tuple[str, str, datetime], ...]:
    start = datetime(2019, 1, 22, 8, 12, 41)
    days = [start - timedelta(days=9 * at, minutes=rng.randint(0, 700)) for at in range(5)]
    titles = rng.sample(LINKED, 5)
    path = "/vi/news/doi-ngoai/{}-{}.html" if portal == NUKE else "/tin/{}-{}.html"
    return tuple((title, path.format(slug(title).lower(), 30 + at), day) for at, (title, day) in enumerate(zip(titles, days, strict=True)))  # fmt: skip


def _url(portal: str, title: str, number: int) -> str:
    name = slug(title)
    if portal == NUKE:
        return f"{HOSTS[portal]}/vi/news/Thong-tin-doi-ngoai/{name.lower()}-{500 + number}.html"
    return HOSTS[portal] + (f"/TinTuc/View/{name}-{number}" if portal == "dien_bien" else f"/tin-doi-ngoai/{name.lower()}--{number}.html")  # fmt: skip


def _told(shell: Shell, round_: int, number: int) -> Told:
    rng = Random(f"sealed8/{shell.name}/{round_}")
    portal = shell.portals[round_ % len(shell.portals)]
    tale = _tale(shell, portal, number)
    label, shown, iso = written(
        portal, FORMS[(number // ROUNDS * 3 + round_ // len(shell.portals)) % len(FORMS)], moment(rng)
    )
    label = label.upper() if shell.capitals else label
    sign, source = _sign(portal, tale, number, rng)
    title = tale.title.upper() if shell.title == "capitals" else tale.title
    named = portal == "dien_bien" and (number // 2 + number // ROUNDS) % 3 > 0
    return Told(
        shell, portal, shell.inks[(round_ // len(shell.portals)) % len(shell.inks)], _url(portal, tale.title, number), tale, title,
        label, shown, iso if shell.dated else None, rng.choice(TOPICS), sign, source, named, _related(portal, rng), rng,
    )  # fmt: skip


def _body(told: Told) -> str:
    """The editor's field: what the family's own fields do not show, then the signature."""
    rest = [piece for piece in told.tale.pieces if piece is not told.top]
    before: list[Piece] = []
    if not told.has_lead:
        before = [piece for piece in (told.top, Piece("p", told.tale.lead) if told.tale.lead else None) if piece]
    signs = [told.sign.line] if told.sign.line and told.portal != NUKE else []
    ink = INKS[told.ink]
    body = draw_body(ink, [*before, *rest], BASES[told.portal], told.named, signs, told.rng)
    if told.portal == "dien_bien":
        field = label_of("Nguồn tin:", told.shell) + (f" {told.field_source}" if told.field_source else "")
        body += f'\n<div style="text-align:right">{field}</div>'
    return body


def _lead(told: Told) -> str:
    top = draw_body(INKS[told.ink], [told.top], BASES[told.portal], False, (), told.rng) if told.top else ""
    return f"{top}\n{told.shell.lead.format(escape(told.tale.lead, quote=False))}"


def _credits(told: Told) -> str:
    """NukeViet's own lines for author and source, each only where there is one."""
    pairs = (("Tác giả", told.sign.author), ("Nguồn tin", told.field_source))
    return "".join(f'<p class="h5 text-right"><strong>{name}: </strong>{value}</p>' for name, value in pairs if value)


def _list(told: Told) -> str:
    """The related lists; Điện Biên has none."""
    box, items = told.shell.box, []
    for title, href, day in told.related:
        half = f"{day.hour % 12 or 12}:{day:%M:%S} {'SA' if day.hour < 12 else 'CH'}"
        when = f" <em>({day:%d/%m/%Y})</em>" if told.portal == NUKE else f"({day:%d/%m/%Y} {half})"
        items.append(f'<a href="{href}">{title}</a>{when}')
    if told.portal == "lai_chau":
        return box.draw(label_of("Tin liên quan", told.shell), tuple(items))
    newer, older = box.draw("Những tin mới hơn", tuple(items[:2])), box.draw("Những tin cũ hơn", tuple(items[2:]))
    return newer + older if told.portal == NUKE else ""


def _broken(title: str) -> str:
    words = escape(title, quote=False).split(" ")
    middle = len(words) // 2
    return " ".join(words[:middle]) + "<br />\n" + " ".join(words[middle:])


def _way(told: Told) -> str:
    """The way to this page; Điện Biên shows none."""
    home = {"lai_chau": "Trang chủ", NUKE: "Trang nhất"}.get(told.portal)
    return f'<a href="/">{home}</a> <a href="/c/1">{told.category}</a>' if home else ""


def _page(told: Told) -> str:
    shell = told.shell
    title = _broken(told.title) if shell.title == "broken" else escape(told.title, quote=False)
    slots = {
        "HT": escape(shell.head.format(t=told.title, s=SITES[told.portal]), quote=False), "C": _way(told), "T": title,
        "D": date_markup(shell, told.label, told.shown), "L": _lead(told), "B": _body(told), "R": _list(told),
        "S": side_boxes(told.portal, shell), "F": footer(told.portal, shell, told.rng.randint(40, 9800)), "M": menu(told.portal),
        "G": _credits(told), "A": "".join(f'<div><a href="{href}" title="{name}">{name}</a></div>' for name, href in ATTACHED),
    }  # fmt: skip
    page = shell.page
    for name, words in slots.items():
        page = page.replace(f"[[{name}]]", words)
    return page


def _links(told: Told) -> list[dict[str, Any]]:
    if "[[R]]" not in told.shell.page or told.portal == "dien_bien":
        return []
    form = "%Y-%m-%d" if told.portal == NUKE else "%Y-%m-%dT%H:%M:%S+07:00"
    return [{"url": urljoin(told.url, href), "title": title, "published_at": f"{day:{form}}"} for title, href, day in told.related]  # fmt: skip


def _truth(told: Told) -> dict[str, Any]:
    """The fields of the contract; the lead only where the page sets it apart from the body."""
    shell, base = told.shell, BASES[told.portal]
    files = ATTACHED if "[[A]]" in shell.page else ()
    truth = {
        "title": told.title, "text": text_of(told.tale.lead, told.tale.pieces, INKS[told.ink].dash), "published_at": told.iso,
        "published_raw": (told.label + told.shown) if shell.dated else None,
        "category": told.category if "[[C]]" in shell.page and told.portal != "dien_bien" else None,
        "author": told.sign.author, "source": told.field_source or told.sign.source, "language": "en" if told.tale.flag == "en" else "vi",
        "images": [{"url": urljoin(told.url, base + piece.file), "caption": piece.text or None} for piece in told.pictures],
        "attachments": [{"url": urljoin(told.url, href), "title": name} for name, href in files], "related": _links(told),
    }  # fmt: skip
    if told.has_lead:
        truth["lead"] = told.tale.lead
    return {name: value for name, value in truth.items() if name not in shell.omit}


def _case(shell: Shell, round_: int, number: int) -> Case:
    told = _told(shell, round_, number)
    way = told.rng.choice(WAYS)
    body, headers = encode(_page(told), way, told.rng)
    name = f"sealed8-{told.portal}-{shell.name}-{round_}-{way}"
    return Case(name, "sealed8", told.portal, shell.name, told.url, body, _truth(told), headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    places = [(shell, round_) for shell in SHELLS for round_ in range(ROUNDS)]
    return (*(_case(*place, number) for number, place in enumerate(places)), *sealed8_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
