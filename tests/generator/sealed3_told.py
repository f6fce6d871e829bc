"""Stories of the seventh part as a portal would have them: pieces, date, signature, category, related articles."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from tests.generator.articles import address
from tests.generator.dates import related_date, shown_date, twelve
from tests.generator.model import Block, Link, Picture, Story
from tests.generator.sealed3_tales import TALES
from tests.generator.sealed3_tales_more import ENGLISH
from tests.generator.sealed3_tales_more import TALES as MORE
from tests.generator.sealed3_words import CAPTIONS, HEADINGS, ITEMS, PARAGRAPHS, QUOTES, SHORTS, TABLES, TRAPS

ALL = TALES + MORE
SIZES = (0, 0, 3, 5, 8, 12, 18, 36)
KINDS = ("p", "trap", "short", "quote", "h", "ul", "ol", "table", "pic")
WEIGHTS = (26, 34, 5, 4, 7, 4, 3, 4, 13)
SECTIONS = (
    "Hợp tác vùng biên",
    "Đối ngoại Nhân dân",
    "Người Việt xa xứ",
    "Kinh tế cửa khẩu",
    "Văn hóa - Lễ hội",
    "Tin vắn",
)
NAMES = (
    "Hà Linh",
    "Sùng Mỷ",
    "Pờ Lóng Tơ",
    "Đức Kiên",
    "Lò Thoa",
    "Vàng A Chứ - Thu Hằng",
    "Quàng Dung",
    "Trịnh Quốc Bảo",
)
LABELS = (
    "Tin, ảnh: {}",
    "Bài, ảnh: {}",
    "Tin bài: {}",
    "Tác giả: {}",
    "Thực hiện: {}",
    "TIN, ẢNH: {}",
    "Bài và ảnh: {}",
)
PAPERS = ("Báo Nhân Dân", "TTXVN", "VOV Tây Bắc", "Báo Biên phòng", "baoquocte.vn", "Cổng TTĐT tỉnh Sơn La", "KPL")
FROM = ("Nguồn tin: {}", "Nguồn: {}", "(Nguồn: {})", "Theo {}", "NGUỒN TIN: {}")
AGENCY = ("TTĐN - ", "(LC) - ", "ĐBTV – ")
HEADING = {"lai_chau": "Tin liên quan", "dien_bien": "", "dien_bien_stttt": "Những tin cũ hơn"}


class Deck:
    """Passages dealt without repeating one until all were dealt."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.left: dict[int, list[str]] = {}

    def deal(self, cards: tuple[str, ...]) -> str:
        left = self.left.setdefault(id(cards), [])
        if not left:
            left.extend(self.rng.sample(cards, len(cards)))
        return left.pop()


@dataclass(frozen=True)
class Wish:
    """What a family asks of its stories."""

    dated: bool = True
    pictures: bool = True
    names: bool = False  # whether lines that only name a picture's file are shown
    size: int | None = None
    labelled: bool = False  # byline and source stand in labelled fields of the page
    english: bool = False


def picture(deck: Deck, at: int, names: bool, bare: float = 0.15) -> Picture:
    """A picture; now and then without a caption."""
    file = f"{deck.rng.choice(('IMG_', 'hinh', 'DSCN', 'image0'))}{100 + at}{deck.rng.choice(('.jpg', '.JPG', '.png', '.jpeg'))}"
    return Picture(file, None if deck.rng.random() < bare else deck.deal(CAPTIONS), names and deck.rng.random() < 0.7)


def _extra(deck: Deck, kind: str, at: int, names: bool) -> list[Block]:
    if kind in {"ul", "ol"}:
        return [Block(kind, items=tuple(deck.deal(ITEMS) for _ in range(deck.rng.randint(2, 4))))]
    if kind == "table":
        return [Block("table", rows=deck.rng.choice(TABLES))]
    if kind == "pic":  # what follows is far too long for a caption
        long = f"{deck.deal(PARAGRAPHS)} {deck.deal(PARAGRAPHS)}"
        return [Block("pic", pic=picture(deck, at, names)), Block("p", long)]
    cards = {"trap": TRAPS, "short": SHORTS, "quote": QUOTES, "h": HEADINGS}.get(kind, PARAGRAPHS)
    return [Block(kind if kind in {"h", "quote"} else "p", deck.deal(cards))]


def body(deck: Deck, own: tuple[str, ...], size: int, wish: Wish) -> tuple[Block, ...]:
    """The story's own paragraphs with *size* more pieces among them; it ends with its own last paragraph."""
    groups = [[Block("p", text)] for text in own]
    seen = {"h"}
    for at in range(size):
        kind = deck.rng.choices(KINDS, WEIGHTS)[0]
        if (kind in {"ul", "ol", "table", "quote"} and kind in seen) or (kind == "pic" and not wish.pictures):
            kind = "trap"
        seen.add(kind)
        after = deck.rng.randrange(len(groups))
        if kind == "h" and deck.rng.random() < 0.7:
            groups[after] = (
                [Block("h", deck.deal(HEADINGS)), *groups[after]] if groups[after][0].kind == "p" else groups[after]
            )
            continue
        groups.insert(after, _extra(deck, "p" if kind == "h" else kind, at, wish.names))
    return tuple(block for group in groups for block in group)


def date_line(portal: str, moment: datetime, rng: Random) -> tuple[str, str]:
    """The date line; oftener than the portals do in capitals or with 24 hours."""
    roll = rng.random()
    if portal == "dien_bien_stttt" or roll < 0.5:
        return shown_date(portal, moment, rng)
    iso = moment.strftime("%Y-%m-%dT%H:%M:%S+07:00")
    clock = (
        f"{moment:%H:%M:%S}"
        if roll < 0.72
        else twelve(moment, *(("SA", "CH") if portal == "lai_chau" else ("AM", "PM")))
    )
    if portal == "lai_chau":
        return f"({'NGÀY ĐĂNG' if roll > 0.65 else 'Ngày đăng'} :{moment:%d/%m/%Y} {clock})", iso
    return (
        f"{'THỜI GIAN ĐĂNG' if roll > 0.65 else 'Thời gian đăng'}: {moment.month}/{moment.day}/{moment.year} {clock}",
        iso,
    )


def signed(rng: Random, portal: str, wish: Wish) -> dict[str, str | None]:
    """Byline and source lines and what they mean."""
    out: dict[str, str | None] = {"byline": "", "author": None, "source_line": "", "source": None}
    roll, name, paper = rng.random(), rng.choice(NAMES), rng.choice(PAPERS)
    if wish.labelled:
        out.update({"byline": f"Tác giả: {name}", "author": name} if roll < 0.6 else {})
        out.update({"source_line": f"Nguồn tin: {paper}", "source": paper} if rng.random() < 0.5 else {})
        return out
    if roll < 0.45:
        out.update(byline=rng.choice(LABELS).format(name), author=name)
    elif roll < 0.55:
        out.update(byline=name, author=name)
    elif roll < 0.6:
        out.update(byline="BBT", author="BBT")
    elif roll < 0.68:
        out.update(byline=f"{name} (Theo {paper})", author=name, source=paper)
        return out
    roll = rng.random()
    if roll < 0.35:
        out.update(source_line=rng.choice(FROM).format(paper), source=paper)
    elif roll < 0.55 and portal == "dien_bien":
        out["source_line"] = "Nguồn tin:"
    return out


def related(portal: str, title: str, moment: datetime, rng: Random) -> tuple[Link, ...]:
    """Other articles, newer ones first; a whole list is dated or is not."""
    count = 0 if portal == "dien_bien" else rng.choice((0, 3, 4, 5, 5, 7))
    bare, out = rng.random() < 0.2, []
    for at, told in enumerate(rng.sample([told[0] for told in ALL if told[0] != title], count)):
        days = rng.randint(1, 300) * (1 if at < count // 2 else -1)
        shown, iso = related_date(portal, moment + timedelta(days=days, seconds=rng.randint(0, 30000)))
        href = address(portal, told, rng).partition(".gov.vn")[2]
        out.append(Link(told, href) if bare else Link(told, href, shown, iso))
    return tuple(out)


def tell(portal: str, number: int, rng: Random, wish: Wish) -> Story:
    """Story *number* as *portal* would have it."""
    title, lead, *own = ENGLISH[number % len(ENGLISH)] if wish.english else ALL[number % len(ALL)]
    deck = Deck(rng)
    size = rng.choice(SIZES) if wish.size is None else wish.size
    blocks = body(deck, tuple(own), 0 if wish.english else size, wish) if own else ()
    if not wish.english and rng.random() < 0.15:
        lead = rng.choice(AGENCY) + lead
    moment = datetime(rng.randint(2010, 2025), rng.randint(1, 12), rng.randint(1, 28)) + timedelta(
        seconds=rng.randint(0, 86399)
    )
    shown, iso = date_line(portal, moment, rng) if wish.dated else ("", None)
    above = None
    if portal == "lai_chau" and blocks and wish.pictures and rng.random() < 0.7:
        above = picture(deck, 1, False, 0.25 if len(lead) > 165 else 0)
    section = rng.choice(SECTIONS) if portal != "dien_bien" and rng.random() < 0.85 else None
    story = Story(
        portal, address(portal, title, rng), title, moment, shown, iso, section, lead, blocks, above,
        related_heading=HEADING[portal], related=related(portal, title, moment, rng),
        language="en" if wish.english else "vi", **(signed(rng, portal, wish) if blocks and not wish.english else {}),  # type: ignore[arg-type]
    )  # fmt: skip
    return _apart(story)


def _apart(story: Story) -> Story:
    """Give every picture of a story a file of its own."""
    blocks = []
    for at, block in enumerate(story.blocks):
        pic = replace(block.pic, file=f"{at}-{block.pic.file}") if block.pic else None
        blocks.append(replace(block, pic=pic))
    return replace(story, blocks=tuple(blocks))
