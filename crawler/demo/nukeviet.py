"""The sample portal in the manner of a NukeViet site: what its public descriptions and measurements say it does.

Articles at ``/vi/news/<Category>/<slug>-<id>.html``; a wrong slug, category or letter case is sent on (301) to the one
address; an unknown article or a page past the end is sent (301) to a list. More requests than ``rate`` allows get 429
with ``Retry-After``. ``Last-Modified`` always lies, and theme switches and print copies lie about.
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, field
from datetime import UTC, timedelta
from email.utils import format_datetime
from typing import Any

from crawler.demo import nukeviet_feeds as feeds
from crawler.demo import nukeviet_pages as pages
from crawler.demo.exchange import Answer, Ask, redirect, tag_of
from crawler.demo.site import Site
from crawler.demo.slug import slugify
from crawler.demo.story import Story

PAGE_SIZE = 8
CATEGORIES = ("Thông tin đối ngoại", "Biên giới - Lãnh thổ", "Hợp tác quốc tế")
DEAD_LINK = "/vi/laws/van-ban-da-go/"
#: Requests for pages and the seconds they are counted over (the stock setting is 40 a minute; a demo must be quicker).
RATE = (25, 4.0)
WEEKDAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy")


def address(text: str) -> str:
    """Return *text* as NukeViet writes it in addresses: plain letters, lower case."""
    return slugify(text).lower()


@dataclass
class Limiter:
    """Counts the requests of each visitor in a window that begins with the first one."""

    limit: int
    seconds: float
    windows: dict[str, tuple[float, int]] = field(default_factory=dict)

    def wait(self, client: str) -> int:
        """Count one request of *client*; return 0 when it may pass, else the whole seconds to wait."""
        now = time.monotonic()
        start, count = self.windows.get(client, (now, 0))
        if now - start >= self.seconds:
            start, count = now, 0
        self.windows[client] = (start, count + 1)
        return 0 if count < self.limit else max(1, int(self.seconds - (now - start)) + 1)


@dataclass
class NukeVietSite(Site):
    """Category lists with ``page-2/``, sitemap, RSS and robots.txt."""

    limiter: Limiter | None = field(default_factory=lambda: Limiter(*RATE))

    picture_root = "/uploads/news/"
    document_root = "/uploads/news/tep/"

    def respond(self, ask: Ask) -> Answer:
        """Answer one request; files are served by the web server itself, which counts nobody."""
        found = self.file(ask)
        if found is not None:
            return found
        if ask.path == "/themes/mau/site.css":
            return Answer(pages.STYLE, mime="text/css", tag=tag_of(pages.STYLE))
        wait = self.limiter.wait(ask.client) if self.limiter else 0
        if wait:
            return Answer(pages.TOO_MANY, 429, headers=(("Retry-After", str(wait)),))
        answer = feeds.answer(self, ask.path) or self._page(ask)
        return Answer(answer.body, answer.status, answer.mime, (*answer.headers, ("Last-Modified", self._yesterday())))

    def _yesterday(self) -> str:
        return format_datetime((self.now - timedelta(hours=24)).astimezone(UTC), usegmt=True)

    def _page(self, ask: Ask) -> Answer:
        if "nvvithemever" in ask.query:
            return redirect(ask.path, 302)
        if ask.path in {"/", "/vi/", "/vi/news/"}:
            return Answer(pages.shell(self, ask.path, "Trang chủ", pages.home(self, CATEGORIES, DEAD_LINK), ()))
        if ask.path.startswith(("/vi/news/print/", "/vi/news/savefile/")):
            return self._copy(ask.path)
        if ask.path.startswith("/vi/news/"):
            return self._article(ask.path) if ask.path.endswith(".html") else self._list(ask.path)
        if ask.path in {"/vi/contact/", "/vi/users/login/"}:
            content = pages.CONTACT if ask.path == "/vi/contact/" else pages.LOGIN
            return Answer(pages.shell(self, ask.path, "Liên hệ" if "contact" in ask.path else "Đăng nhập", content, ()))
        return Answer(pages.shell(self, ask.path, "Lỗi", pages.NOT_FOUND, ()), 404)

    # articles

    def _found(self, path: str) -> Story | None:
        asked = re.search(r"-(\d+)\.html$", path)
        return next((story for story in self.standing if asked and story.number == int(asked[1])), None)

    def _article(self, path: str) -> Answer:
        story = self._found(path)
        if story is None:
            return redirect(self.list_path(CATEGORIES[0]), 301)
        if path != self.path_of(story):
            return redirect(self.path_of(story), 301)
        crumbs = (("Tin Tức", "/vi/news/"), (story.category, self.list_path(story.category)))
        return Answer(pages.shell(self, path, story.title, pages.article(self, story), crumbs))

    def _copy(self, path: str) -> Answer:
        """Return the copy of an article for printing or saving: the same text under another address."""
        story = self._found(path)
        if story is None:
            return redirect(self.list_path(CATEGORIES[0]), 301)
        return Answer(pages.print_copy(self, story))

    # lists

    def _list(self, path: str) -> Answer:
        asked = re.fullmatch(r"/vi/news/([^/]+)/(?:page-(\d+)/?)?", path if path.endswith("/") else path + "/")
        category = next((name for name in CATEGORIES if asked and address(name) == asked[1].lower()), None)
        if asked is None or category is None:
            return redirect("/vi/news/", 301)
        page = int(asked[2] or 1)
        stories = self.in_category(category)
        last = max(1, -(-len(stories) // PAGE_SIZE))
        if page > last or f"/vi/news/{asked[1]}/" != self.list_path(category):
            return redirect(self.list_path(category), 301)
        content = pages.category(self, category, stories[(page - 1) * PAGE_SIZE : page * PAGE_SIZE], page, last)
        return Answer(
            pages.shell(self, path, category, content, (("Tin Tức", "/vi/news/"), (category, self.list_path(category))))
        )

    def list_path(self, category: str) -> str:
        """Return the path of the list of *category*; the first one is written with a capital, as on the real site."""
        slug = slugify(category) if category == CATEGORIES[0] else address(category)
        return f"/vi/news/{slug[0].upper() + slug[1:].lower() if category == CATEGORIES[0] else slug}/"

    def path_of(self, story: Story) -> str:
        """Return ``/vi/news/<Category>/<slug>-<id>.html``."""
        return f"{self.list_path(story.category)}{story.slug.lower()}-{story.number}.html"

    def other_paths(self, story: Story) -> list[str]:
        """Return the address with another category under which the front page links one article (301 to its own)."""
        if story.number != sorted(one.number for one in self.stories)[25]:
            return []
        other = next(name for name in CATEGORIES if name != story.category)
        return [f"{self.list_path(other)}{story.slug.lower()}-{story.number}.html"]

    def published(self, story: Story) -> tuple[str, str]:
        """Return the date, to the minute, and its line: ``Thứ hai - 09/12/2024 02:51``."""
        when = story.published
        day = "Chủ nhật" if when.weekday() == 6 else f"Thứ {WEEKDAYS[when.weekday()]}"
        return when.replace(second=0).isoformat(), f"{day} - {when:%d/%m/%Y %H:%M}"

    def neighbours(self, story: Story) -> tuple[list[Story], list[Story]]:
        """Return the articles of its category around *story*: five newer ones, oldest first, and five older ones."""
        mates = [
            mate for mate in self.in_category(story.category) if mate.number != story.number and not mate.unreadable
        ]
        newer = [mate for mate in mates if mate.published >= story.published]
        older = [mate for mate in mates if mate.published < story.published]
        return newer[::-1][:5], older[:5]

    def related(self, story: Story) -> list[dict[str, Any]]:
        """Return both lists, newer then older, with their dates."""
        newer, older = self.neighbours(story)
        return [
            {"url": self.url_of(other), "title": other.title, "published_at": f"{other.published:%Y-%m-%d}"}
            for other in (*newer, *older)
        ]
