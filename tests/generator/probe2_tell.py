"""A story of the second examiner's part as pieces of HTML, each with the lines and pictures that are true of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from html import escape as e
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator import probe2_words as words
from tests.generator.articles import address, fold
from tests.generator.dates import related_date, shown_date

#: The ways a paragraph is written by an editor's tool; ``{}`` is its text.
HANDS = {
    "plain": "<p>{}</p>",
    "justify": '<p style="text-align: justify;">{}</p>',
    "word": '<p class="MsoNormal" style="margin:6pt 0cm;text-align:justify;text-indent:1cm"><span lang="VI" style="font-size:14.0pt;font-family:&quot;Times New Roman&quot;,serif">{}<o:p></o:p></span></p>',
    "div": '<div style="text-align:justify">{}</div><div>&nbsp;</div>',
    "ms": '<p class="ms-rteElement-P"><span class="ms-rteThemeFontFace-1 ms-rteFontSize-3">{}</span>\u200b</p>',
    "font": '<p align="justify"><font face="Times New Roman" size="4">{}</font></p>',
    "br": "{}<br><br>",
}


@dataclass(frozen=True)
class Piece:
    """A piece of a body: its lines of text, its HTML (empty: a paragraph in the hand of the page), its pictures."""

    lines: tuple[str, ...] = ()
    html: str = ""
    pics: tuple[tuple[str, str | None], ...] = ()


@dataclass(frozen=True)
class Told:
    """What an editor wrote, and what it means."""

    portal: str
    url: str
    title: str
    moment: datetime
    date: str
    iso: str
    category: str | None
    pieces: tuple[Piece, ...]
    signs: tuple[str, ...] = ()
    author: str | None = None
    source: str | None = None
    related: tuple[tuple[str, str, str, str], ...] = ()
    files: tuple[tuple[str, str], ...] = ()
    language: str = "vi"
    omit: frozenset[str] = frozenset()

    def truth(self) -> dict[str, Any]:
        """The fields of the contract that are beyond doubt."""
        lines = [fold(line) for piece in self.pieces for line in piece.lines]
        pics = [pic for piece in self.pieces for pic in piece.pics]
        fields = {
            "url": self.url, "portal": self.portal, "title": self.title, "published_at": self.iso, "published_raw": self.date,
            "category": self.category, "lead": lines[0], "text": "\n\n".join(filter(None, lines)), "author": self.author,
            "source": self.source, "language": self.language,
            "images": [{"url": urljoin(self.url, src), "caption": caption} for src, caption in pics],
            "attachments": [{"url": urljoin(self.url, href), "title": title} for title, href in self.files],
            "related": [{"url": urljoin(self.url, href), "title": title, "published_at": iso} for title, href, _, iso in self.related],
        }  # fmt: skip
        return {name: value for name, value in fields.items() if name not in self.omit}


@dataclass
class Sheet:
    """What a product's skeleton needs to draw one page."""

    rng: Random
    told: Told
    hand: str = "plain"
    turn: int = 0

    @property
    def title(self) -> str:
        return e(self.told.title, quote=False)

    @property
    def date(self) -> str:
        return e(self.told.date)

    @property
    def site(self) -> str:
        return words.SITES[self.told.portal]

    @property
    def host(self) -> str:
        return self.told.url.split("/")[2]

    def piece(self, piece: Piece) -> str:
        """One piece in the hand of this page."""
        return piece.html or HANDS[self.hand].format(e(piece.lines[0], quote=False))

    def lead(self, shape: str) -> str:
        """The first piece in *shape* where it is a plain paragraph."""
        first = self.told.pieces[0]
        return first.html or shape.format(e(first.lines[0], quote=False))

    def rest(self) -> str:
        """All pieces behind the first."""
        return "\n".join(map(self.piece, self.told.pieces[1:]))

    def signs(self, shape: str = '<p style="text-align: right;"><strong>{}</strong></p>') -> str:
        """The signature and the line of the source."""
        return "".join(shape.format(e(line, quote=False)) for line in self.told.signs)

    def body(self, lead: str = "<p><strong>{}</strong></p>") -> str:
        """Lead, body and signature in one run."""
        return f"{self.lead(lead)}\n{self.rest()}\n{self.signs()}"

    def crumb(self, shape: str, home: str = "Trang nhất", gap: str = " » ") -> str:
        """The way from the front page to the section; *shape* has places for a link's address and name."""
        names = [home, *([self.told.category] if self.told.category else [])]
        return gap.join(shape.format(f"/{at}", e(name)) for at, name in enumerate(names))

    def related(self, shape: str, row: str) -> str:
        """The related articles in *shape*, each as *row* (address, title, day); nothing where there are none."""
        rows = "".join(row.format(href, e(title, quote=False), shown) for title, href, shown, _ in self.told.related)
        return shape.format(rows) if rows else ""

    def menu(self, row: str = '<li><a href="{}">{}</a></li>', names: Sequence[str] = words.MENU) -> str:
        """The menu of the site."""
        return "".join(row.format(f"/muc-{at}", name) for at, name in enumerate(names))

    def side(self, box: str, row: str = '<li><a href="{}">{}</a></li>') -> str:
        """A side box of links."""
        return box.format(words.SIDE[0], self.menu(row, words.SIDE[1])) + box.format(
            "Liên kết", self.menu(row, words.LINKS)
        )

    def counter(self, row: str = "<li>{}: {}</li>") -> str:
        """The counter of visitors."""
        return "".join(row.format(name, self.rng.randint(12, 99999)) for name in self.rng.choice(words.COUNTERS))

    def foot(self, row: str = "<p>{}</p>") -> str:
        """The lines at the bottom of the page."""
        return "".join(row.format(line) for line in words.FEET[self.told.portal])


class Teller:
    """One page's draw of words: nothing is told twice."""

    def __init__(self, portal: str, rng: Random) -> None:
        self.portal, self.rng, self.left, self.shown = portal, rng, {}, 0  # type: ignore[var-annotated]

    def deal(self, cards: Sequence[Any]) -> Any:
        """The next of *cards*."""
        left = self.left.setdefault(id(cards), [])
        if not left:
            left.extend(self.rng.sample(cards, len(cards)))
        return left.pop()

    def say(self, count: int = 1, cards: Sequence[str] = words.PARAGRAPHS) -> str:
        """*count* sentences of *cards* with their gaps filled."""
        return " ".join(self.deal(cards).format(n=self.rng.randint(11, 97)) for _ in range(count))

    def p(self, count: int = 1) -> Piece:
        """A paragraph."""
        return Piece((self.say(count),))

    def trap(self) -> Piece:
        """A paragraph that begins as chrome does."""
        return Piece((self.say(1, words.TRAPS),))

    def src(self) -> str:
        """The address of one more picture."""
        self.shown += 1
        return f"{self.rng.choice(('/documents/20182/', '/Portals/0/News/', '/sites/default/files/', '/wp-content/uploads/2021/03/'))}hinh{self.shown}.jpg"

    def picture(self) -> list[Piece]:
        """A picture with its caption, and the long paragraph behind it."""
        src, caption = self.src(), self.deal(words.CAPTIONS)
        shape = self.rng.choice((
            '<p style="text-align:center"><img alt="" src="{0}" style="width:600px" /></p><p style="text-align:center"><em>{1}</em></p>',
            '<figure class="image"><img src="{0}" alt=""><figcaption>{1}</figcaption></figure>',
            '<table border="0" align="center" style="width:500px"><tbody><tr><td><img src="{0}" alt=""></td></tr><tr><td style="text-align:center"><i>{1}</i></td></tr></tbody></table>',
        ))  # fmt: skip
        return [Piece((), shape.format(src, e(caption)), ((src, caption),)), self.p(3)]

    def listing(self) -> Piece:
        """A list."""
        items = tuple(self.deal(words.ITEMS) for _ in range(self.rng.randint(2, 4)))
        return Piece(items, f"<ul>{''.join(f'<li>{e(item)}</li>' for item in items)}</ul>")

    def table(self) -> Piece:
        """A table of figures."""
        rows = self.deal(words.TABLES)
        cells = "".join(f"<tr>{''.join(f'<td>{e(cell)}</td>' for cell in row)}</tr>" for row in rows)
        return Piece(
            tuple(" | ".join(row) for row in rows), f'<table border="1" cellspacing="0"><tbody>{cells}</tbody></table>'
        )

    def heading(self) -> list[Piece]:
        """A heading inside the body and the paragraph under it."""
        text = self.deal(words.HEADINGS)
        return [Piece((text,), f"<p><strong>{text}</strong></p>"), self.p(2)]

    def some(self) -> list[Piece]:
        """One or two pieces of any kind."""
        kind = self.rng.choices(("p", "trap", "pic", "ul", "table", "h"), (9, 7, 3, 2, 2, 2))[0]
        if kind in {"pic", "h"}:
            return self.picture() if kind == "pic" else self.heading()
        if kind in {"ul", "table"}:
            return [self.p(2), self.listing() if kind == "ul" else self.table(), self.p(2)]
        return [self.trap() if kind == "trap" else self.p(self.rng.randint(1, 3))]


def day(portal: str, moment: datetime, rng: Random) -> tuple[str, str]:
    """The date line of *portal*; the products of the third one print days in ways of their own."""
    if portal != "dien_bien_stttt":
        return shown_date(portal, moment, rng)
    to_minute = moment.strftime("%Y-%m-%dT%H:%M:00+07:00")
    names = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")
    return rng.choice((
        (f"{moment:%d/%m/%Y %H:%M}", to_minute), (f"{moment:%d/%m/%Y, %H:%M}", to_minute), (f"{names[moment.weekday()]}, {moment:%d/%m/%Y %H:%M}", to_minute),
        (f"{moment:%d/%m/%Y - %H:%M}", to_minute), (f"Ngày đăng: {moment:%d/%m/%Y %H:%M}", to_minute), (f"Đăng ngày {moment:%d/%m/%Y}", moment.strftime("%Y-%m-%d")),
    ))  # fmt: skip


def signed(portal: str, rng: Random) -> dict[str, Any]:
    """The signature and what it means."""
    out: dict[str, Any] = {"signs": ()}
    if rng.random() < (0.3 if portal == "lai_chau" else 0.6):
        name = rng.choice(words.PEOPLE)
        out |= {
            "signs": (rng.choice(("Tin, ảnh: {}", "Bài, ảnh: {}", "Tác giả: {}", "Thực hiện: {}", "{}")).format(name),),
            "author": name,
        }
    if rng.random() < 0.3:
        source = rng.choice(words.SOURCES)
        out |= {"signs": (*out["signs"], rng.choice(("Nguồn: {}", "Nguồn tin: {}")).format(source)), "source": source}
    return out


def neighbours(portal: str, title: str, moment: datetime, rng: Random) -> tuple[tuple[str, str, str, str], ...]:
    """Other stories: title, address, day as printed, its meaning."""
    out = []
    for other in rng.sample(
        [story[0] for story in words.STORIES if story[0] != title],
        rng.choice((0, 2, 4, 5)) if portal != "dien_bien" else 0,
    ):
        shown, iso = related_date(portal, moment - timedelta(days=rng.randint(1, 90), seconds=rng.randint(1, 9999)))
        out.append((other, address(portal, other, rng).partition(".gov.vn")[2], shown, iso))
    return tuple(out)


def tell(portal: str, at: int, rng: Random, pieces: Sequence[Piece] | None = None) -> Told:
    """Story number *at* of *portal*; *pieces*, where given, stand behind its lead instead of a mixture."""
    teller = Teller(portal, rng)
    title, lead, own = words.STORIES[at % len(words.STORIES)]
    moment = datetime(rng.randint(2010, 2025), rng.randint(1, 12), rng.randint(1, 28), rng.randint(0, 23), rng.randint(0, 59), rng.randint(0, 59))  # fmt: skip
    shown, iso = day(portal, moment, rng)
    mixed = [piece for _ in range(rng.choice((0, 1, 3, 5, 9))) for piece in teller.some()]
    body = (Piece((lead,)), *(pieces or (Piece((own,)), *mixed, teller.p(2))))
    category = rng.choice(words.CATEGORIES) if portal != "dien_bien" else None
    return Told(
        portal,
        address(portal, title, rng),
        title,
        moment,
        shown,
        iso,
        category,
        body,
        related=neighbours(portal, title, moment, rng),
        **signed(portal, rng),
    )


def without(told: Told, *names: str) -> Told:
    """*told* with *names* left out of its truth."""
    return replace(told, omit=told.omit | set(names))


def around(teller: Teller, told: Told, *pieces: Piece) -> Told:
    """*told* with *pieces* between an opening and a closing paragraph."""
    return replace(told, pieces=(told.pieces[0], teller.p(2), *pieces, teller.p(2)))


def bare(text: str, shape: str = "<p>{}</p>") -> Piece:
    """A line in a shape of its own."""
    return Piece((text,), shape.format(e(text, quote=False)))
