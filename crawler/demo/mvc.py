"""The sample portal in the manner of Điện Biên: MVC addresses, month-first dates, lists by query string, sidebars.

Articles stand at ``/TinTuc/View/<slug cut at 90>`` and are linked with the page of the list they were found on
(``?PageIndex=3``), which changes nothing. Entity tags are honoured. A calendar without end and links that nest in
themselves lie in wait.
"""

from __future__ import annotations

import re

from crawler.demo import mvc_pages as pages
from crawler.demo.exchange import Answer, Ask, tag_of
from crawler.demo.site import Site
from crawler.demo.slug import slugify
from crawler.demo.story import Story

PAGE_SIZE = 6
CATEGORIES = ("Tin đối ngoại", "Hợp tác quốc tế", "Biên giới")
SLUG_LENGTH = 90
DEAD_LINK = "/VanBan/Chi-tiet-van-ban-da-go"


class MvcSite(Site):
    """Lists at ``/TinTuc/DanhSach/<Category>?PageIndex=N``; past the end the last page is shown again."""

    picture_root = "/Uploads/Images/"
    document_root = "/Uploads/VanBan/"

    def respond(self, ask: Ask) -> Answer:
        """Answer one request."""
        found = self.file(ask)
        if found is not None:
            return found
        if ask.path.lower().startswith("/tintuc/view/"):
            return self._article(ask)
        if ask.path.lower().startswith("/tintuc/danhsach/"):
            return self._list(ask)
        return self._other(ask)

    def _other(self, ask: Ask) -> Answer:
        if ask.path == "/":
            return Answer(pages.shell(self, "", pages.home(self, CATEGORIES, DEAD_LINK)))
        if ask.path == "/Lich":
            return self._calendar(ask)
        if ask.path.startswith("/GioiThieu/"):
            return Answer(pages.shell(self, "Giới thiệu", pages.ABOUT))
        if ask.path in {"/LienHe", "/TaiKhoan/DangNhap"}:
            content = pages.CONTACT if ask.path == "/LienHe" else pages.LOGIN
            return Answer(pages.shell(self, "Liên hệ" if ask.path == "/LienHe" else "Đăng nhập", content))
        if ask.path == "/Content/site.css":
            return Answer(pages.STYLE, mime="text/css", tag=tag_of(pages.STYLE))
        return Answer(pages.shell(self, "Không tìm thấy", pages.NOT_FOUND), 404)

    def _calendar(self, ask: Ask) -> Answer:
        asked = re.fullmatch(r"(\d{4})-(\d{1,2})", ask.query.get("thang", ""))
        year, month = (int(asked[1]), int(asked[2])) if asked else (self.now.year, self.now.month)
        return Answer(pages.shell(self, "Lịch công tác", pages.calendar(year, min(max(month, 1), 12))))

    def _article(self, ask: Ask) -> Answer:
        story = next((one for one in self.standing if self.path_of(one).lower() == ask.path.lower()), None)
        if story is None:
            return Answer(pages.shell(self, "Không tìm thấy", pages.NOT_FOUND), 404)
        title = story.title if story.number % 5 else ""
        body = pages.shell(self, title, pages.article(self, story))
        return Answer(
            body,
            tag=tag_of(story.title, story.text(), str(story.generation), *(other.title for other in self.shown[:4])),
        )

    def _list(self, ask: Ask) -> Answer:
        category = next((name for name in CATEGORIES if self.list_path(name).lower() == ask.path.lower()), None)
        if category is None:
            return Answer(pages.shell(self, "Không tìm thấy", pages.NOT_FOUND), 404)
        stories = self.in_category(category)
        last = max(1, -(-len(stories) // PAGE_SIZE))
        asked = ask.query.get("PageIndex", "1")
        page = min(max(int(asked) if asked.isdecimal() else 1, 1), last)
        content = pages.category(self, category, stories[(page - 1) * PAGE_SIZE : page * PAGE_SIZE], page, last)
        return Answer(pages.shell(self, category, content))

    def list_path(self, category: str) -> str:
        """Return the path of the list of *category*."""
        return f"/TinTuc/DanhSach/{slugify(category)}"

    def path_of(self, story: Story) -> str:
        """Return ``/TinTuc/View/<slug>``, the slug cut at 90 letters and without an id."""
        return f"/TinTuc/View/{story.slug[:SLUG_LENGTH].rstrip('-')}"

    def other_paths(self, story: Story) -> list[str]:
        """Return the address with list state under which the lists link the article."""
        mates = self.in_category(story.category)
        places = [index for index, mate in enumerate(mates) if mate.number == story.number]
        return [f"{self.path_of(story)}?PageIndex={index // PAGE_SIZE + 1}" for index in places]

    def published(self, story: Story) -> tuple[str, str]:
        """Return the date and its line, ``Thời gian đăng: 3/15/2023 9:02:45 AM``: month first."""
        when = story.published
        half = "AM" if when.hour < 12 else "PM"
        written = f"{when.month}/{when.day}/{when.year} {when.hour % 12 or 12}:{when:%M:%S} {half}"
        return when.isoformat(), f"Thời gian đăng: {written}"

    def shown_category(self, story: Story) -> str | None:
        """Return None: the article's page does not name its category."""
        return None
