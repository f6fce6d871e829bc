"""The sample portal in the manner of Lai Châu: ASP.NET WebForms, day-first dates with SA and CH, lists by postback.

Three kinds of pager, as such sites mix them: numbered ``Page$N`` of a GridView with ``...``, a DataPager whose buttons
are controls of their own, and a DataPager with nothing but "next" and "previous". See docs of ``Site`` for the rest.
"""

from __future__ import annotations

import hashlib
import re
from typing import Any

from crawler.demo import webforms_pages as pages
from crawler.demo.exchange import Answer, Ask, tag_of
from crawler.demo.pagers import data_pager, grid_pager, next_pager
from crawler.demo.site import Site
from crawler.demo.slug import slugify
from crawler.demo.story import Story
from crawler.demo.viewstate import BadPostbackError, Event, hidden_fields, opened

PAGE_SIZE = 4
CATEGORIES = {
    "chinh-sach-doi-ngoai": "Chính sách đối ngoại",
    "hoat-dong-doi-ngoai": "Hoạt động đối ngoại",
    "bien-gioi-lanh-tho": "Biên giới - Lãnh thổ",
    "english-news": "English news",
}
PAGERS = {"chinh-sach-doi-ngoai": grid_pager, "hoat-dong-doi-ngoai": data_pager, "bien-gioi-lanh-tho": next_pager}
#: An address that the home page still links although nothing answers there any more.
DEAD_LINK = "/chuyen-muc/thong-bao-cu.aspx"


class WebFormsSite(Site):
    """Lists at ``/chuyen-muc/<category>.aspx``, articles at ``/tin/<slug>--<number>.aspx``."""

    picture_root = "/upload/2000066/"
    document_root = "/upload/van-ban/"

    def respond(self, ask: Ask) -> Answer:
        """Answer one request; the session cookie is given to whoever has none."""
        session = ask.cookies.get("ASP.NET_SessionId", "")
        answer = self.file(ask) or self._page(ask, session or self._new_session(ask))
        if session or not answer.mime.startswith("text/html"):
            return answer
        cookie = f"ASP.NET_SessionId={self._new_session(ask)}; path=/; HttpOnly; SameSite=Lax"
        return Answer(answer.body, answer.status, answer.mime, (*answer.headers, ("Set-Cookie", cookie)))

    def _new_session(self, ask: Ask) -> str:
        return hashlib.sha256(f"{self.visits}{ask.client}".encode()).hexdigest()[:24]

    def _page(self, ask: Ask, session: str) -> Answer:
        path = re.sub(r"^/\(s\([^)]*\)\)", "", ask.path.lower())
        if path in {"/", "/default.aspx"}:
            return self._shell(path, session, "Trang chủ", pages.home(self, CATEGORIES, DEAD_LINK))
        if path.startswith("/chuyen-muc/"):
            return self._list(ask, path, session)
        if path.startswith("/tin/"):
            return self._article(path, session)
        return self._other(path, session)

    def _other(self, path: str, session: str) -> Answer:
        if path == "/lien-he.aspx":
            return self._shell(path, session, "Liên hệ", pages.CONTACT)
        if path == "/dang-nhap.aspx":
            return self._shell(path, session, "Đăng nhập", pages.LOGIN)
        if path == "/css/site.css":
            return Answer(pages.STYLE, mime="text/css", tag=tag_of(pages.STYLE))
        if path == "/robots.txt":
            return Answer("User-agent: *\nDisallow: /quan-tri/\n", mime="text/plain; charset=utf-8")
        return Answer(pages.NOT_FOUND, 404)

    def _shell(
        self, path: str, session: str, title: str, content: str, events: list[Event] | None = None, **state: Any
    ) -> Answer:
        fields = hidden_fields(path, session, state, events or [])
        return Answer(pages.shell(self, path, title, fields, content, CATEGORIES))

    # lists

    def _list(self, ask: Ask, path: str, session: str) -> Answer:
        slug = path.removeprefix("/chuyen-muc/").removesuffix(".aspx")
        if slug not in CATEGORIES:
            return Answer(pages.NOT_FOUND, 404)
        try:
            page = self._asked_page(ask, path, session, slug)
        except BadPostbackError as error:
            return Answer(pages.runtime_error(str(error)), 500)
        if page is None:
            return self._shell(path, session, "Tìm kiếm", pages.NOTHING_FOUND)
        return self._list_page(path, session, slug, page)

    def _asked_page(self, ask: Ask, path: str, session: str, slug: str) -> int | None:
        """Return the page of the list a visitor asks for; None when the search button was pressed instead."""
        if ask.method != "POST":
            return 1
        state, event = opened(path, session, dict(ask.form))
        if "ctl00$btnTimKiem" in ask.form:
            return None
        if not event.target:
            return int(state.get("page", 1))
        _, moves = self._pager(slug, int(state.get("page", 1)))
        return moves[event]

    def _pager(self, slug: str, page: int) -> tuple[str, dict[Event, int]]:
        last = max(1, -(-len(self.in_category(CATEGORIES[slug])) // PAGE_SIZE))
        return PAGERS[slug](page, last) if slug in PAGERS else ("", {})

    def _list_page(self, path: str, session: str, slug: str, page: int) -> Answer:
        stories = self.in_category(CATEGORIES[slug])[(page - 1) * PAGE_SIZE : page * PAGE_SIZE]
        pager, moves = self._pager(slug, page)
        content = pages.category(self, CATEGORIES[slug], stories, pager, grid=slug == "chinh-sach-doi-ngoai")
        return self._shell(path, session, CATEGORIES[slug], content, list(moves), page=page)

    # articles

    def _article(self, path: str, session: str) -> Answer:
        story = next((one for one in self.standing if self.path_of(one).lower() == path), None)
        if story is None:
            return Answer(pages.NOT_FOUND, 404)
        # some years the page's own <title> holds the article's, some years only the portal's
        title = story.title if story.number % 4 else ""
        return self._shell(path, session, title, pages.article(self, story))

    def path_of(self, story: Story) -> str:
        """Return ``/tin/<slug>--<number>.aspx``, lower case."""
        return f"/tin/{story.slug.lower()}--{story.number}.aspx"

    def other_paths(self, story: Story) -> list[str]:
        """Return the address with a session in its path under which the home page links one article."""
        return [f"/(S(lit3py55t21z5v55vlm25s55)){self.path_of(story)}"] if story is self._twice else []

    @property
    def _twice(self) -> Story:
        return sorted(self.stories, key=lambda story: story.number)[40]

    def list_path(self, category: str) -> str:
        """Return the path of the list of *category*."""
        return f"/chuyen-muc/{slugify(category).lower()}.aspx"

    def published(self, story: Story) -> tuple[str, str]:
        """Return the date and its line, ``(Ngày đăng :07/08/2017 4:04:29 CH)``."""
        return story.published.isoformat(), f"(Ngày đăng :{vietnamese_moment(story)})"

    def moment(self, story: Story) -> str:
        """Return the moment of publication as the portal writes it."""
        return vietnamese_moment(story)

    def newest_beside(self, story: Story) -> list[Story]:
        """Return the five newest articles but *story*: the related list, which moves on as news is published."""
        return [other for other in self.shown if other.number != story.number and not other.unreadable][:5]

    def related(self, story: Story) -> list[dict[str, Any]]:
        """Return the related list of *story* as it stands now."""
        return [
            {"url": self.url_of(other), "title": other.title, "published_at": other.published.isoformat()}
            for other in self.newest_beside(story)
        ]


def vietnamese_moment(story: Story) -> str:
    """Return ``07/08/2017 4:04:29 CH``, as .NET writes it for vi-VN: 12 SA is midnight, 12 CH is noon."""
    when = story.published
    half = "SA" if when.hour < 12 else "CH"
    return f"{when:%d/%m/%Y} {when.hour % 12 or 12}:{when:%M:%S} {half}"
