"""How the sealed part puts an article together: story, pieces, dates, signature, related articles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from tests.generator import sealed_words as words
from tests.generator.articles import RELATED_HEADINGS, address
from tests.generator.dates import DAYS, ZONE, related_date, twelve
from tests.generator.model import Block, Link, Picture, Story
from tests.generator.sealed_stories import ENGLISH, STORIES

LONG = 190
PREFIXES = ("(TTĐN) - ", "ĐBP - ", "BLC – ", "(Dân trí) - ")
STEMS = ("IMG_20", "anh-bia-", "z51", "hoi dam ", "DSC_8", "dai-bieu-", "hinh ")
Shown = tuple[str, str | None]


def filled(text: str, rng: Random) -> str:
    """*text* with its holes filled."""
    who = f"{rng.choice(words.OFFICES)} {rng.choice(words.PEOPLE)}"
    out = text.format(n=rng.randint(13, 97), who=who, where=rng.choice(words.PLACES))
    return out[0].upper() + out[1:]


def _iso(moment: datetime, precision: str) -> str:
    if precision == "day":
        return f"{moment:%Y-%m-%d}"
    return f"{moment:%Y-%m-%dT%H:%M}:{moment.second if precision == 'second' else 0:02d}{ZONE}"


def _labelled(portal: str, moment: datetime, rng: Random) -> Shown:
    """The date under its label, on the two portals that have one."""
    first = portal == "lai_chau"
    am, pm = ("SA", "CH") if first else ("AM", "PM")
    day = f"{moment:%d/%m/%Y}" if first else f"{moment.month}/{moment.day}/{moment.year}"
    wide = day if first else f"{moment:%m/%d/%Y}"
    half = twelve(moment, am, pm)
    label, name = ("Ngày đăng :", "Ngày đăng") if first else ("Thời gian đăng: ", "Thời gian đăng")
    forms: tuple[tuple[int, str, str], ...] = (
        (58, f"{label}{day} {half}", "second"),
        (12, f"{label}{day} {moment.hour}:{moment:%M:%S}", "second"),
        (6, f"{label.upper()}{day} {half}", "second"),
        (5, f"{label.lower()}{day} {half}", "second"),
        (7, f"{name} : {wide} {moment.hour % 12 or 12:02d}:{moment:%M:%S} {am if moment.hour < 12 else pm}", "second"),
        (4, f"{name}: {day}", "day"),
        (4, f"{name}: {day} {moment:%H:%M}", "minute"),
        (4, f"{name}:\u00a0{day}\u00a0{half}", "second"),
    )
    _, shown, precision = rng.choices(forms, [form[0] for form in forms])[0]
    return (f"({shown})" if first else shown), _iso(moment, precision)


def _bare(moment: datetime, rng: Random) -> Shown:
    """The date of the third portal, which stands without a label."""
    name = DAYS[moment.weekday()]
    number = "Chủ nhật" if moment.weekday() == 6 else f"Thứ {moment.weekday() + 2}"
    half = f"{moment.hour % 12 or 12}:{moment:%M} {'AM' if moment.hour < 12 else 'PM'}"
    forms: tuple[tuple[int, str, str], ...] = (
        (64, f"{name} - {moment:%d/%m/%Y %H:%M}", "minute"),
        (7, f"{number}, {moment:%d.%m.%Y} | {moment:%H:%M:%S}", "second"),
        (6, f"{name},  {moment:%d/%m/%Y}", "day"),
        (7, f"{name}, {moment.day}/{moment.month}/{moment.year}, {moment:%H:%M} (GMT+7)", "minute"),
        (5, f"{half} {moment:%d/%m/%Y}", "minute"),
        (5, f"{moment:%d} tháng {moment:%m} năm {moment.year}", "day"),
        (6, f"{moment:%d/%m/%Y} | {half}", "minute"),
    )
    _, shown, precision = rng.choices(forms, [form[0] for form in forms])[0]
    return shown, _iso(moment, precision)


def _moment(rng: Random) -> datetime:
    day = datetime(rng.randint(1998, 2026), rng.randint(1, 9), rng.randint(1, 28))
    if rng.random() < 0.08:  # round midnight and noon, where twelve hours are easily misread
        return day + timedelta(hours=rng.choice((0, 12)), minutes=rng.randint(0, 59), seconds=rng.randint(0, 59))
    return day + timedelta(seconds=rng.randint(0, 86399))


class _Stock:
    """Passages dealt in random order, none twice in one article."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.left: dict[str, list[object]] = {}
        self.files: set[str] = set()

    def take(self, name: str) -> object | None:
        if name not in self.left:
            cards = list(getattr(words, name))
            self.left[name] = self.rng.sample(cards, len(cards))
        return self.left[name].pop() if self.left[name] else None

    def text(self, name: str) -> str:
        card = self.take(name)
        return filled(card, self.rng) if isinstance(card, str) else ""

    def long(self) -> str:
        """A paragraph nobody takes for a caption."""
        out = ""
        while len(out) < LONG:
            more = self.text("PARAGRAPHS")
            if not more:
                return out
            out = f"{out} {more}".strip()
        return out

    def picture(self, portal: str) -> Picture:
        rng = self.rng
        file = ""
        while not file or file in self.files:
            file = f"{rng.choice(STEMS)}{rng.randint(10, 999)}{rng.choice(('.jpg', '.JPG', '.jpeg', '.png'))}"
        self.files.add(file)
        caption = self.take("CAPTIONS") if rng.random() < 0.82 else None
        named = portal == "dien_bien" and rng.random() < 0.5
        return Picture(file, str(caption) if caption else None, named, rng.choice(("", "ảnh minh họa", file)))


def _extra(stock: _Stock, portal: str) -> list[Block]:
    """One more piece of a body, from the passages that fit any article."""
    kinds = ("PARAGRAPHS", "TRAPS", "HEADINGS", "QUOTES", "SHORTS", "list", "TABLES", "pic")
    kind = stock.rng.choices(kinds, (36, 30, 6, 3, 4, 6, 4, 11))[0]
    if kind == "list":
        items = tuple(text for _ in range(stock.rng.randint(2, 4)) if (text := stock.text("ITEMS")))
        return [Block(stock.rng.choice(("ul", "ul", "ol")), items=items)] if len(items) > 1 else []
    if kind == "TABLES":
        rows = None if len(stock.left.get("TABLES", ())) == 2 else stock.take("TABLES")
        return [Block("table", rows=rows), Block("p", stock.long())] if isinstance(rows, tuple) else []
    if kind == "pic":
        after = stock.long()
        return [Block("pic", pic=stock.picture(portal)), Block("p", after)] if len(after) >= LONG else []
    text = stock.text(kind)
    name = {"HEADINGS": "h", "QUOTES": "quote"}.get(kind, "p")
    return [Block(name, text)] if text else []


def _body(own: Sequence[str], stock: _Stock, portal: str, size: int) -> tuple[Block, ...]:
    """*own* paragraphs in their order, *size* more pieces strewn among them, a real paragraph at the end."""
    rng = stock.rng
    groups = [[Block("p", text)] for text in own]
    ends = len(own) if size else 0
    for _ in range(size):
        extra = _extra(stock, portal)
        if extra:
            groups.insert(rng.randint(0, max(len(groups) - 1, 0)), extra)
    blocks = [block for group in groups for block in group]
    tidy: list[Block] = []
    for block in blocks:
        if block.kind == "h" and (not tidy or tidy[-1].kind in {"h", "pic"}):
            continue
        tidy.append(block)
    if ends and tidy[-1].kind != "p":
        tidy.append(Block("p", stock.long() or own[-1]))
    return tuple(tidy)


def _signed(rng: Random, portal: str) -> dict[str, str | None]:
    """Signature and source, and what they mean."""
    out: dict[str, str | None] = {"byline": "", "author": None, "source_line": "", "source": None}
    if rng.random() < (0.4 if portal == "lai_chau" else 0.72):
        shape, name = rng.choice(words.BYLINES)
        out.update(byline=shape.format(name), author=name)
    roll, source = rng.random(), rng.choice(words.SOURCES)
    if roll < 0.3:
        shape = rng.choice(("Nguồn tin: {}", "Nguồn: {}", "(Nguồn: {})", "Theo {}", "NGUỒN: {}"))
        out.update(source_line=shape.format(source), source=source)
    elif roll < 0.5 and portal == "dien_bien":
        out["source_line"] = "Nguồn tin:"
    elif roll < 0.58 and out["author"]:
        out.update(byline=f"{out['byline']} (Theo {source})", source=source)
    return out


def _related(portal: str, title: str, moment: datetime, rng: Random) -> tuple[Link, ...]:
    count = 0 if portal == "dien_bien" else rng.choice((0, 3, 5, 5, 6))
    titles = rng.sample([told[0] for told in STORIES if told[0] != title], count)
    out = []
    for at, other in enumerate(titles):
        way = 1 if at < count // 2 else -1
        then = moment + timedelta(days=way * rng.randint(1, 300), seconds=rng.randint(0, 9000))
        shown, iso = related_date(portal, then)
        out.append(Link(other, address(portal, other, rng).partition(".gov.vn")[2], shown, iso))
    return tuple(out)


def told(portal: str, at: int, rng: Random, change: Callable[[Story], Story] = lambda story: story) -> Story:
    """Story number *at* as an editor of *portal* put it on the page."""
    english = rng.random() < 0.06
    title, lead, *own = ENGLISH[at % len(ENGLISH)] if english else STORIES[at % len(STORIES)]
    own = own[: rng.choice((1, 2, 3, 3, 3, 3))]
    stock, moment = _Stock(rng), _moment(rng)
    size = 0 if english else rng.choice((0, 0, 1, 2, 3, 4, 6, 8, 11, 16, 34))
    blocks = _body(own, stock, portal, size)
    if not english and rng.random() < 0.07:  # a very short article: one paragraph
        blocks, lead = (), f"{lead} {own[0]}"
    if not english and rng.random() < 0.14:
        lead = rng.choice(PREFIXES) + lead
    shown, iso = _bare(moment, rng) if portal == "dien_bien_stttt" else _labelled(portal, moment, rng)
    if rng.random() < 0.05:
        shown, iso = "", None
    files: tuple[Link, ...] = ()
    if blocks and rng.random() < 0.1:
        number = rng.randint(11, 2990)
        files = (Link(f"Quyết định số {number}/QĐ-UBND", f"/vanban/{number}.{rng.choice(('pdf', 'docx', 'zip'))}"),)
    head = stock.picture(portal) if portal == "lai_chau" and blocks and rng.random() < 0.65 else None
    category = rng.choice(words.CATEGORIES) if rng.random() < (0.12 if portal == "dien_bien" else 0.9) else None
    headline = title.upper() if rng.random() < 0.07 else title
    story = Story(
        portal, address(portal, title, rng), headline, moment, shown, iso, category, lead, blocks,
        replace(head, show_name=False) if head else None, attachments=files, related_heading=RELATED_HEADINGS[portal],
        related=_related(portal, title, moment, rng), language="en" if english else "vi", **({} if english else _signed(rng, portal)),  # type: ignore[arg-type]  # four text fields
    )  # fmt: skip
    return change(story)
