"""Further pages that show what one before them showed, show nothing, or hang on a picture, a year or a script."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from archive.health import status
from archive.store import open_archive

from .site import Answer, NewsSite, list_page

START = datetime(2026, 3, 1, 2, 30, tzinfo=UTC)


class Cached(NewsSite):
    """Each page leads to the next alone; its second shows, so many ``times``, what the first does."""

    times = 0

    def paged(self, page):
        shown = page
        if page == 2 and self.times:
            self.times, shown = self.times - 1, 1
        part = self.shown[shown * self.per_page - self.per_page : shown * self.per_page]
        pager = f'<a href="/tin-tuc?page={page + 1}">»</a>' if page * self.per_page < len(self.shown) else ""
        return Answer(list_page(part, pager=pager))


@pytest.fixture
def on_day(crawl):
    return lambda site, day, **options: crawl(site, now=lambda: START + timedelta(days=day), **options)


def told(directory, day):
    with open_archive(directory, readonly=True) as archive:
        return status(archive, now=START + timedelta(days=day, hours=1))[0].reason or ""


def test_a_page_that_is_another_once_hides_nothing_behind_it(on_day, rows):
    with Cached(articles=16, per_page=4) as site:
        site.times = 1
        assert on_day(site, 0).articles_new == 16
        assert site.asked()["/tin-tuc?page=2"] == 2


def test_a_page_that_is_another_for_a_day_is_told_and_read_on_the_next(on_day, tmp_path):
    with Cached(articles=16, per_page=4) as site:
        site.times = 2
        assert on_day(site, 0).articles_new == 12, "those behind it are found"
        assert "skips some" in told(tmp_path / "data", 0)
        assert on_day(site, 1).articles_new == 4
        assert not told(tmp_path / "data", 1)


def test_a_whole_first_page_in_place_of_the_second_does_not_end_a_new_list(on_day, rows):
    class Whole(Cached):
        def paged(self, page):
            page, self.times = (1, self.times - 1) if page == 2 and self.times else (page, self.times)
            return super().paged(page)

    with Whole(articles=16, per_page=4) as site:
        site.times = 2
        assert on_day(site, 0).articles_new == 4
        assert on_day(site, 1).articles_new == 12


class More(NewsSite):
    """Ever more of a list, until nothing comes."""

    def respond(self, ask):
        if ask.path == "/them" and not self.part(int(ask.query["page"])):
            return Answer("")
        return self.paged(int(ask.query["page"])) if ask.path == "/them" else super().respond(ask)

    def part(self, page):
        return self.shown[page * self.per_page - self.per_page : page * self.per_page]

    def paged(self, page):
        return Answer(list_page(self.part(page), pager=f'<a href="/them?page={page + 1}">Xem thêm</a>'))


def test_nothing_behind_the_last_page_is_the_end_of_a_list_also_when_it_grows(on_day, rows, tmp_path):
    with More(articles=8, per_page=4) as site:
        for day, count in enumerate((8, 8, 13, 13)):
            site.numbers = list(range(count, 0, -1))
            assert on_day(site, day).healthy
            assert not told(tmp_path / "data", day)
            assert rows("SELECT count(*) FROM articles") == [(count,)]
    assert rows("SELECT count(*) FROM failures WHERE resolved_at IS NULL") == [(0,)]


class Pictured(NewsSite):
    """Pages turned by a picture, as ASP.NET's ImageButton: the browser says where on it one pressed."""

    def respond(self, ask):
        if ask.path != "/tin-tuc":
            return super().respond(ask)
        page = int(ask.form.get("trang", "1")) if ask.method == "POST" else 1
        return self.turned(page + ("sau.x" in ask.form and "sau.y" in ask.form))

    def turned(self, page):
        more = '<input type="image" name="sau" src="/sau.gif" alt="Trang sau">' if page * 4 < len(self.shown) else ""
        held = f'<form method="post" action="/tin-tuc"><input type="hidden" name="trang" value="{page}">{more}</form>'
        return Answer(list_page(self.shown[page * 4 - 4 : page * 4], pager=held))


def test_pages_turned_by_a_picture_are_walked_to_their_end(on_day):
    with Pictured(articles=14) as site:
        assert on_day(site, 0).articles_new == 14
        assert on_day(site, 1).healthy


@pytest.mark.parametrize(
    ("inside", "below", "said"),
    [
        ("", '<button onclick="taiThem()">Xem thêm</button>', True),
        ("", '<div><a href="#" data-url="/api/tin?page=2">Tải thêm tin</a></div>', True),
        ("", '<button data-slide="next">Next</button>', False),
        ("", '<div><div><div><button onclick="mo()">Xem thêm</button></div></div></div>', False),
        ('<a href="#" onclick="mo(this)">Xem thêm</a>', "", False),
        ("", '<button>Xem thêm</button><a href="/tin-tuc?page=2">2</a>', False),
    ],
)
def test_a_button_that_adds_to_a_list_by_a_script_is_told(on_day, tmp_path, inside, below, said):
    class Adding(NewsSite):
        def paged(self, page):
            whole = list_page(self.shown[page * 4 - 4 : page * 4], pager="{below}", heading="Tin tức")
            boxed = whole.replace('<ul class="list">', '<div><ul class="list">').replace("</li>", f"{inside}</li>")
            return Answer(boxed.replace('</ul><div class="pages">{below}</div>', f"</ul>{below}</div>"))

    with Adding(articles=8) as site:
        assert on_day(site, 0).healthy, "its observations hold"
    assert ("turns its pages by a script alone" in told(tmp_path / "data", 0)) is said


class Yearly(NewsSite):
    """A drop-down list that turns to the articles of another year by itself."""

    choices = ("Năm 2026", "Năm 2025", "Năm 2024")

    def respond(self, ask):
        if ask.path != "/tin-tuc":
            return super().respond(ask)
        chosen = ask.form.get("nam", self.choices[0]) if ask.method == "POST" else self.choices[0]
        part = self.shown[self.choices.index(chosen) * 4 :][:4]
        options = "".join(f'<option value="{words}">{words}</option>' for words in self.choices)
        select = f"""<select name="nam" onchange="setTimeout('__doPostBack(\\'nam\\',\\'\\')', 0)">{options}</select>"""
        state = '<input type="hidden" name="__VIEWSTATE" value="/wE">'
        return Answer(list_page(part, pager=f'<form method="post" action="/tin-tuc">{state}{select}</form>'))


@pytest.mark.parametrize(
    "choices", [("Năm 2026", "Năm 2025", "Năm 2024"), ("Tất cả", "12/2025", "11/2025"), ("2026", "2025", "2024")]
)
def test_years_that_a_list_is_turned_by_are_all_read(on_day, choices):
    with Yearly(articles=12) as site:
        site.choices = choices
        assert on_day(site, 0).articles_new == 12
        since = len(site.log)
        assert on_day(site, 1).healthy
        assert not [ask for ask in site.log[since:] if ask.method == "POST"], "nothing is new"


def test_years_of_something_else_turn_no_list(on_day):
    with Yearly(articles=12) as site:
        site.choices = ("Năm 2026", "Tất cả", "Khác")
        assert on_day(site, 0).articles_new == 4
        assert not [ask for ask in site.log if ask.method == "POST"]


def test_years_that_a_form_asks_for_by_itself_are_all_read(on_day):
    class Asked(Yearly):
        def respond(self, ask):
            if ask.path != "/tin-tuc":
                return super().respond(ask)
            chosen = ask.query.get("nam", self.choices[0])
            part = self.shown[self.choices.index(chosen) * 4 :][:4]
            options = "".join(f"<option value='{words}'>{words}</option>" for words in self.choices)
            select = f'<select name="nam" onchange="this.form.submit()">{options}</select>'
            return Answer(list_page(part, pager=f'<form action="/tin-tuc">{select}</form>'))

    with Asked(articles=12) as site:
        assert on_day(site, 0).articles_new == 12
        assert on_day(site, 1).healthy
