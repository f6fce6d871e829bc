"""What the pages in the structure of public templates share: how their dates are printed, documents, bodies, cases."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from html import escape
from random import Random

from tests.generator import pieces
from tests.generator.articles import make_story, slug, truth
from tests.generator.dates import DAYS, ZONE
from tests.generator.dev_words import LEXICON
from tests.generator.encodings import encode
from tests.generator.model import Case, Link, Story
from tests.generator.pieces import Pen

PORTAL = "dien_bien_stttt"
SITE = "Cổng thông tin đối ngoại tỉnh Điện Biên"
HOST = "https://stttt.dienbien.gov.vn"
MENU = ("Giới thiệu", "Tin tức - Sự kiện", "Thông tin đối ngoại", "Văn bản", "Thư viện ảnh", "Liên hệ")
ENGLISH_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
SPELT_MONTHS = (
    "Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Mười Hai",
)  # fmt: skip
Draw = Callable[[Pen, Story], str]
Stamp = Callable[[datetime], tuple[str, str]]


@dataclass(frozen=True)
class Family:
    """One page of one system: how it is drawn, how it prints a date, and what the page does not tell."""

    draw: Draw
    stamp: Stamp | None
    path: str = "/web/guest/-/{}"
    without: tuple[str, ...] = ()
    change: Callable[[Story, Random], Story] = lambda story, _: story


def minute(moment: datetime) -> str:
    """*moment* in ISO 8601, as exact as a printed hour and minute."""
    return f"{moment:%Y-%m-%dT%H:%M}:00{ZONE}"


def plain(moment: datetime) -> tuple[str, str]:
    return f"{moment:%d/%m/%Y %H:%M}", minute(moment)


def day_only(moment: datetime) -> tuple[str, str]:
    return f"{moment:%d/%m/%Y}", f"{moment:%Y-%m-%d}"


def named_day(moment: datetime) -> tuple[str, str]:
    """As an ext for Liferay prints it; its Saturday is spelt the northern way."""
    day = (*(name.title() for name in DAYS[:5]), "Thứ Bẩy", "Chủ Nhật")[moment.weekday()]
    return f"{day}, ngày {moment:%d/%m/%Y %H:%M}", minute(moment)


def english_day(moment: datetime) -> tuple[str, str]:
    """An English name of the day before a date with the day first."""
    return f"{ENGLISH_DAYS[moment.weekday()]}, {moment:%d/%m/%Y %H:%M} | GMT +7", minute(moment)


def joomla_day(moment: datetime) -> tuple[str, str]:
    month = f"Tháng {moment.month}"
    return f"{DAYS[moment.weekday()]}, {moment:%d} {month} {moment.year} {moment:%H:%M}", minute(moment)


def spelt_month(moment: datetime) -> tuple[str, str]:
    """As the Vietnamese files of WordPress name the months."""
    return f"{moment.day} Tháng {SPELT_MONTHS[moment.month - 1]}, {moment.year}", f"{moment:%Y-%m-%d}"


def labelled(label: str, stamp: Stamp) -> Stamp:
    """The form *stamp* under a label."""

    def shown(moment: datetime) -> tuple[str, str]:
        words, iso = stamp(moment)
        return f"{label} {words}", iso

    return shown


def yearless(links: Sequence[Link], form: str = "({:%d/%m})") -> tuple[Link, ...]:
    """The links with day and month only behind them: no date can be told from that."""
    days = [datetime.fromisoformat((link.iso or "2020-01-02")[:10]) for link in links]
    return tuple(replace(link, shown=form.format(day), iso=None) for link, day in zip(links, days, strict=True))


def undated(links: Sequence[Link]) -> tuple[Link, ...]:
    return tuple(replace(link, shown="", iso=None) for link in links)


def yearless_related(story: Story, _rng: Random) -> Story:
    return replace(story, related=yearless(story.related))


def undated_related(story: Story, _rng: Random) -> Story:
    return replace(story, related=undated(story.related))


def menu(row: str = '<li><a href="/{0}">{1}</a></li>') -> str:
    return "".join(row.format(slug(name).lower(), escape(name)) for name in MENU)


def again(story: Story) -> str:
    return f"<p>{escape(story.lead)}</p>" if story.lead_repeated else ""


def body(pen: Pen, story: Story) -> str:
    """The text as an editor pastes it, signature at its end."""
    return again(story) + pieces.body_paragraphs(pen, story.blocks) + pieces.signature(pen, story)


def unsigned(pen: Pen, story: Story) -> str:
    """The text alone, where author and source have fields of their own."""
    return again(story) + pieces.body_paragraphs(pen, story.blocks)


def rows(links: Sequence[Link], row: str) -> str:
    """Entries of a list: address, title, date."""
    return "".join(row.format(escape(link.href), escape(link.title), escape(link.shown)) for link in links)


def document(story: Story, inner: str, title: str = "{title} - {site}", head: str = "") -> str:
    words = title.format(title=escape(story.title), site=SITE)
    return f'<!DOCTYPE html>\n<html lang="vi"><head><title>{words}</title>{{charset}}{head}</head><body>{inner}</body></html>'


def _told(family: Family, rng: Random) -> Story:
    """A story as the system keeps it; the addresses are the system's."""
    story = replace(make_story(LEXICON, rng, PORTAL), head_picture=None)
    moment = story.moment or datetime(2020, 2, 3, 8, 5)
    shown, iso = family.stamp(moment) if family.stamp else ("", None)
    others = tuple(
        replace(link, href=family.path.format(slug(link.title).lower() + f"-{at}"))
        for at, link in enumerate(story.related)
        if link.title != story.title
    )
    story = replace(
        story, shown_date=shown, iso_date=iso, related=others, category=story.category or rng.choice(LEXICON.categories),
        url=HOST + family.path.format(slug(story.title).lower()),
    )  # fmt: skip
    return family.change(story, rng)


def article(system: str, family: Family, round_: int) -> Case:
    """One article page of *family*; fields that are a matter of taste on such a page are not asked for."""
    name = family.draw.__name__
    rng = Random(f"{system}/{name}/{round_}")
    story = _told(family, rng)
    pen = Pen(rng, folder="/documents/10180/")
    pen.captions = rng.choice((pieces.caption_p, pieces.caption_br, pieces.caption_figure, pieces.caption_table))
    data, headers = encode(family.draw(pen, story), "utf8", rng)
    fields = {key: value for key, value in truth(story, pen.src).items() if key not in family.without}
    return Case(f"dev-{system}-{name}-{round_}", "dev", PORTAL, name, story.url, data, fields, headers, ())


def other(system: str, draw: Callable[[Pen, Sequence[Story]], str], round_: int, path: str) -> Case:
    """One page that is no article."""
    name = draw.__name__
    rng = Random(f"{system}/other/{name}/{round_}")
    stories = [make_story(LEXICON, rng, PORTAL) for _ in range(8)]
    inner = draw(Pen(rng), stories)
    html = f'<!DOCTYPE html>\n<html lang="vi"><head><title>Thông tin đối ngoại - {SITE}</title>{{charset}}</head><body>{inner}</body></html>'
    data, headers = encode(html, "utf8", rng)
    return Case(f"dev-{system}-{name}-{round_}", "dev", PORTAL, name, HOST + path, data, None, headers)
