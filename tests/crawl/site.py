"""Small sites on loopback, in the manner of Điện Biên, for crawls over real HTTP."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.loopback import Loopback, Quiet

PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
    b"\x00\x00\x00\rIDATx\x9cc\xf8\xcf\xc0\xf0\x1f\x00\x05\x00\x01\xff\x89\x99=\x1d\x00\x00\x00\x00IEND\xaeB`\x82"
)
PLACES = ("Mường Chà", "Nậm Pồ", "Tủa Chùa", "Mường Nhé", "Điện Biên Đông", "Tuần Giáo", "Mường Ảng", "Mường Lay")


@dataclass(frozen=True)
class Ask:
    """One request as the site saw it."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(urlsplit(self.target).query).items()}

    @property
    def form(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(self.body.decode(), keep_blank_values=True).items()}

    @property
    def cookies(self) -> dict[str, str]:
        jar: SimpleCookie = SimpleCookie(self.headers.get("Cookie", ""))
        return {name: morsel.value for name, morsel in jar.items()}


@dataclass
class Answer:
    """What the site says."""

    body: str | bytes = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


class Site(Loopback):
    """A server on a free loopback port; ``respond`` answers, ``log`` remembers what was asked."""

    def __init__(self, respond: Callable[[Ask], Answer] | None = None, port: int = 0) -> None:
        self.log: list[Ask] = []
        if respond is not None:
            self.respond = respond
        site = self

        class Handler(Quiet, BaseHTTPRequestHandler):
            def _serve(self) -> None:
                size = int(self.headers.get("Content-Length") or 0)
                ask = Ask(self.command, self.path, dict(self.headers.items()), self.rfile.read(size))
                site.log.append(ask)
                answer = site.respond(ask)
                body = answer.body.encode() if isinstance(answer.body, str) else answer.body
                self.send_response(answer.status)
                kind = "text/html; charset=utf-8"
                for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **answer.headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            do_GET = do_POST = do_HEAD = _serve  # noqa: N815

        super().__init__(Handler, port)

    def respond(self, ask: Ask) -> Answer:
        return Answer("", 404)

    def asked(self) -> Counter[str]:
        """How often each target was asked for."""
        return Counter(ask.target for ask in list(self.log))


def title_of(number: int) -> str:
    return f"Đoàn công tác số {number} thăm và làm việc tại huyện {PLACES[number % len(PLACES)]}"


def text_of(number: int, edition: int = 0) -> list[str]:
    place = PLACES[number % len(PLACES)]
    lines = [
        f"Ngày {number % 27 + 1} tháng trước, đoàn công tác thứ {number} đã đến thăm huyện {place}, trao đổi việc biên.",
        f"Hai bên nhất trí tăng cường trao đổi đoàn các cấp, mở rộng hợp tác về thương mại và giáo dục lần {number}.",
        f"Lãnh đạo huyện {place} cảm ơn đoàn và mong muốn tiếp tục nhận được sự phối hợp trong thời gian tới.",
    ]
    return [*lines, *(f"Bổ sung lần {part + 1} cho bài số {number}." for part in range(edition))]


def day_of(number: int) -> str:
    """The later an article, the higher its number."""
    day = date(2021, 3, 1) + timedelta(days=number)
    return f"{day.month}/{day.day}/{day.year}"


def article_page(number: int, *, edition: int = 0, image: str | None = None, links: str = "", counter: int = 0) -> str:
    picture = f'<p><img src="{image}" alt=""></p>' if image else ""
    paragraphs = "".join(f"<p>{line}</p>" for line in text_of(number, edition))
    return f"""<!DOCTYPE html><html><head><title>{title_of(number)}</title></head><body>
<div class="top"><a href="/">Trang chủ</a></div>
<div class="main"><h1>{title_of(number)}</h1>
<div class="date">Thời gian đăng: {day_of(number)} 9:02:45 AM</div>
<div class="content">{picture}{paragraphs}<p>Tin, ảnh: Minh Thùy</p></div><div>Nguồn tin:</div></div>
<div class="side"><h3>HỆ THỐNG VĂN BẢN</h3><p>Số lượt truy cập {counter}</p>{links}</div>
</body></html>"""


def list_page(
    numbers: list[int], *, pager: str = "", extra: str = "", heading: str = "Tin tức", path: str = "/tin"
) -> str:
    items = "".join(
        f'<li class="item"><a href="{path}/{number}">{title_of(number)}</a> <span>{day_of(number)}</span></li>'
        for number in numbers
    )
    return f"""<!DOCTYPE html><html><head><title>{heading}</title></head><body>
<div class="top"><a href="/">Trang chủ</a> <a href="/tin-tuc">Tin tức</a></div>
<h2>{heading}</h2><ul class="list">{items}</ul><div class="pages">{pager}</div>{extra}</body></html>"""


class NewsSite(Site):
    """A front page, a list paged by ``?page=N`` of ``per_page``, articles ``/tin/N``, newest (highest) first."""

    def __init__(self, articles: int = 12, per_page: int = 5, **kwargs: Any) -> None:
        self.numbers = list(range(articles, 0, -1))
        self.per_page = per_page
        self.editions: Counter[int] = Counter()
        self.gone: set[int] = set()
        self.fault: Callable[[Ask], Answer | None] | None = None
        self.robots = "User-agent: *\nDisallow:\n"
        self.extra = ""
        self.images = False
        super().__init__(**kwargs)

    def respond(self, ask: Ask) -> Answer:
        if self.fault is not None and (faulty := self.fault(ask)) is not None:
            return faulty
        if ask.path == "/robots.txt":
            return Answer(self.robots, headers={"Content-Type": "text/plain"})
        if ask.path == "/":
            return Answer(list_page(self.shown[:3], extra=self.extra, heading="Trang thông tin đối ngoại"))
        if ask.path == "/tin-tuc":
            return self.paged(int(ask.query.get("page", "1")))
        if ask.path.startswith("/anh/"):
            return Answer(PNG, headers={"Content-Type": "image/png"})
        return self.article(ask)

    @property
    def shown(self) -> list[int]:
        return [number for number in self.numbers if number not in self.gone]

    def paged(self, page: int) -> Answer:
        last = max(1, -(-len(self.shown) // self.per_page))
        start = (page - 1) * self.per_page
        links = [f'<a href="/tin-tuc?page={n}">{n}</a>' for n in range(1, last + 1) if n != page]
        if page < last:
            links.append(f'<a href="/tin-tuc?page={page + 1}">»</a>')
        return Answer(list_page(self.shown[start : start + self.per_page], pager=" ".join(links)))

    def article(self, ask: Ask) -> Answer:
        name = ask.path.removeprefix("/tin/")
        if ask.path.startswith("/tin/") and name.isdigit() and int(name) in self.shown:
            number = int(name)
            image = f"/anh/{number % 3}.png" if self.images else None
            return Answer(article_page(number, edition=self.editions[number], image=image, counter=len(self.log)))
        return Answer("<html><body><h1>404</h1></body></html>", 404)
