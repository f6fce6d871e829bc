"""A portal that lives through years: articles appear, are corrected and vanish; it is redesigned and goes down."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import cache
from urllib.parse import parse_qs, urlsplit

from benchmarks.generated_archive import article as generated
from crawler.navigation.scope import Scope
from crawler.portals import PORTALS

FIRST = datetime(2027, 1, 1, 2, 30, tzinfo=UTC)
SECTIONS, PER_PAGE, OLDER_YEARS, STOOD = 2, 20, 8, 0.4
REDESIGNS = (4, 7)
HOME = {"lai_chau": "/", "dien_bien": "/", "dien_bien_stttt": "/vi/news/Thong-tin-doi-ngoai/"}


class QuickScope(Scope):
    """Remembers what it said of an address, which follows from the address while no noise is known."""

    said: dict[tuple[str, str, bool], str | None]

    def key(self, url: str, *, list_state: bool = False) -> str:
        """See :class:`Scope`."""
        place = ("key", url, list_state)
        if self.noise or place not in self.said:
            self.said[place] = super().key(url, list_state=list_state)
        return str(self.said[place])

    def refusal(self, url: str, *, media: bool = False) -> str | None:
        """See :class:`Scope`."""
        place = ("refusal", url, media)
        if place not in self.said:
            self.said[place] = super().refusal(url, media=media)
        return self.said[place]


class Portal:
    """What a portal shows at ``now``; everything about article N follows from N."""

    def __init__(self, name: str, articles: int, years: float) -> None:
        self.name, self.home = name, PORTALS[name].home_url
        self.root = self.home.removesuffix(HOME[name])
        self.total, self.years, self.stood = articles, years, int(articles * STOOD)
        self.now, self.visits, self.down = FIRST, 100_000, False
        self.scope = QuickScope(PORTALS[name], None)
        self.scope.said = {}

    def date(self, number: int) -> datetime:
        if number <= self.stood:
            return FIRST - timedelta(days=OLDER_YEARS * 365 * (self.stood - number + 1) / self.stood)
        return FIRST + timedelta(days=365 * self.years * (number - self.stood) / (self.total - self.stood + 1))

    @property
    def newest(self) -> int:
        """The number of the newest article there is now."""
        passed = (self.now - FIRST) / timedelta(days=365 * self.years)
        return min(self.total, self.stood + int(passed * (self.total - self.stood + 1)))

    def gone(self, number: int) -> bool:
        """One in forty vanishes two years after it appeared, or after the first day."""
        return number % 40 == 7 and self.now > max(FIRST, self.date(number)) + timedelta(days=730)

    def corrected(self, number: int) -> int:
        """How often editors have corrected it: one in twelve on its second day, one in sixty after a year too."""
        age = self.now - self.date(number)
        return (number % 12 == 5 and age > timedelta(days=1)) + (number % 60 == 9 and age > timedelta(days=400))

    @property
    def design(self) -> int:
        """How many redesigns there were."""
        return sum(self.now > FIRST + timedelta(days=365 * year) for year in REDESIGNS)

    def section(self, section: int) -> list[int]:
        return [n for n in range(self.newest, 0, -1) if n % SECTIONS == section and not self.gone(n)]

    def path(self, number: int) -> str:
        if self.name == "dien_bien_stttt":
            return f"{HOME[self.name]}muc-{number % SECTIONS}/{_slug(self.name, number)}-{number}.html"
        return f"/TinTuc/View/{_slug(self.name, number)}-{number}"

    def list_path(self, section: int, page: int) -> str:
        if self.name == "dien_bien_stttt":
            return f"{HOME[self.name]}muc-{section}/" + (f"page-{page}/" if page > 1 else "")
        return f"/DanhSach/{section}" + (f"?page={page}" if page > 1 else "")

    def answer(self, url: str) -> tuple[int, str, str]:
        """Return status, type and text of the page at *url*."""
        parts = urlsplit(url)
        self.visits += 1
        if self.down:
            return 503, "text/html", "<h1>503</h1>"
        found = self._special(parts.path) or self._page(parts.path, parse_qs(parts.query))
        return found or (404, "text/html", "<h1>Không tìm thấy trang</h1>")

    def _special(self, path: str) -> tuple[int, str, str] | None:
        if path == "/robots.txt":
            return 200, "text/plain", "User-agent: *\nDisallow: /admin/\n"
        if path.endswith(".xml"):
            places = "".join(f"<url><loc>{self.root}{self.path(n)}</loc></url>" for n in self._latest(60))
            head = '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
            return 200, "application/xml", f"{head}{places}</urlset>"
        if "/rss/" in path:
            items = "".join(
                f"<item><title>{_title(self.name, n)}</title><link>{self.root}{self.path(n)}</link>"
                f"<pubDate>{format_datetime(self.date(n))}</pubDate></item>"
                for n in self._latest(20)
            )
            return 200, "application/rss+xml", f'<rss version="2.0"><channel><title>Tin</title>{items}</channel></rss>'
        return None

    def _latest(self, count: int) -> list[int]:
        return [n for n in range(self.newest, max(0, self.newest - count), -1) if not self.gone(n)]

    def _page(self, path: str, query: dict[str, list[str]]) -> tuple[int, str, str] | None:
        if path == HOME[self.name]:
            shown = f"<h2>Tin mới</h2><ul>{self._entries(self._latest(10))}</ul>"
            return 200, "text/html; charset=utf-8", self._shell("Thông tin đối ngoại", shown)
        if found := re.search(r"/(?:DanhSach/|muc-)(\d)(?:/page-(\d+))?/?$", path):
            page = int(query.get("page", [found[2] or "1"])[0])
            return 200, "text/html; charset=utf-8", self._list(int(found[1]), page)
        number = int(found[1]) if (found := re.search(r"-(\d+)(?:\.html)?$", path)) else 0
        if not 0 < number <= self.newest or self.gone(number) or path != self.path(number):
            return None
        return 200, "text/html; charset=utf-8", self._article(number)

    def _entries(self, numbers: list[int]) -> str:
        return "".join(
            f'<li><a href="{self.path(n)}">{_title(self.name, n)}</a> <span>{self.date(n):%d/%m/%Y}</span></li>'
            for n in numbers
        )

    def _shell(self, title: str, content: str) -> str:
        menu = "".join(f'<a href="{self.list_path(n, 1)}">Chuyên mục {n}</a> ' for n in range(SECTIONS))
        side = f"<h3>HỆ THỐNG VĂN BẢN</h3><p>{'Văn bản chỉ đạo điều hành của tỉnh. ' * 40}</p>"
        dressed = f'<div class="khung-{self.design}"><div>{content}</div></div>'
        if self.design:
            side = (
                f"<section><h4>THÔNG BÁO LẦN {self.design}</h4><p>Giao diện thứ {self.design + 1}</p></section>{side}"
            )
        return (
            f"<!DOCTYPE html><html><head><title>{title}</title></head><body><div>{menu}</div>{dressed}{side}"
            f"<p>Số lượt truy cập {self.visits}</p></body></html>"
        )

    def _list(self, section: int, page: int) -> str:
        numbers = self.section(section)
        last = max(1, -(-len(numbers) // PER_PAGE))
        near = [n for n in range(max(1, page - 3), min(last, page + 3) + 1) if n != page]
        links = " ".join(f'<a href="{self.list_path(section, n)}">{n}</a>' for n in near)
        shown = self._entries(numbers[(page - 1) * PER_PAGE : page * PER_PAGE])
        return self._shell(f"Chuyên mục {section}", f"<h2>Chuyên mục {section}</h2><ul>{shown}</ul><div>{links}</div>")

    def _article(self, number: int) -> str:
        title, (lead, *body) = _title(self.name, number), _paragraphs(self.name, number)
        body += [
            f"Đính chính lần {n + 1}: số liệu của bài {number} đã được cập nhật." for n in range(self.corrected(number))
        ]
        return self._shell(
            title, _DRESS[self.name](title, self.date(number), lead, "".join(f"<p>{p}</p>" for p in body))
        )


def _half(when: datetime, order: str, halves: tuple[str, str]) -> str:
    local = when + timedelta(hours=7)
    day = f"{local.month}/{local.day}" if order == "month" else f"{local.day}/{local.month}"
    return f"{day}/{local.year} {local.hour % 12 or 12}:{local:%M:%S} {halves[local.hour >= 12]}"


def _lai_chau(title: str, when: datetime, lead: str, body: str) -> str:
    date = _half(when, "day", ("SA", "CH"))
    return f"<h1>{title}</h1><div>(Ngày đăng :{date})</div><div><p><b>{lead}</b></p>{body}</div><p>Tin liên quan</p>"


def _dien_bien(title: str, when: datetime, lead: str, body: str) -> str:
    date = _half(when, "month", ("AM", "PM"))
    return f"<h1>{title}</h1><div>Thời gian đăng: {date}</div><div><p>{lead}</p>{body}<p>Tin, ảnh: Minh Thùy</p></div>"


def _nukeviet(title: str, when: datetime, lead: str, body: str) -> str:
    days = ("hai", "ba", "tư", "năm", "sáu", "bảy")
    local = when + timedelta(hours=7)
    day = "Chủ nhật" if local.weekday() == 6 else f"Thứ {days[local.weekday()]}"
    return (
        f'<h1 class="title">{title}</h1><span class="h5">{day} - {local:%d/%m/%Y %H:%M}</span>'
        f'<div class="hometext">{lead}</div><div id="news-bodyhtml">{body}</div>'
        '<p class="h5 text-right"><strong>Tác giả:</strong> Minh Thùy</p>'
    )


_DRESS: dict[str, Callable[[str, datetime, str, str], str]] = {
    "lai_chau": _lai_chau,
    "dien_bien": _dien_bien,
    "dien_bien_stttt": _nukeviet,
}


@cache
def _title(portal: str, number: int) -> str:
    return str(generated(number, seed=_seed(portal))["title"])


@cache
def _slug(portal: str, number: int) -> str:
    words = re.findall(r"[a-z]+", str(generated(number, seed=_seed(portal))["title"]).lower())
    return "-".join(words[:12]) or "tin"


@cache
def _paragraphs(portal: str, number: int) -> list[str]:
    return str(generated(number, seed=_seed(portal))["text"]).split("\n\n")


def _seed(portal: str) -> int:
    return 1 + list(HOME).index(portal)
