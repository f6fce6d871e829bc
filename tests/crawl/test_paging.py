"""Lists paged by postback and in other ways: walked to the end, once, and not beyond it."""

from __future__ import annotations

import re

import pytest

from archive.health import status
from archive.store import open_archive
from crawler.navigation.links import look
from crawler.navigation.pagers import find_turns, next_turn
from crawler.navigation.postbacks import find_postbacks, next_postback

from .site import Answer, NewsSite, list_page, title_of

WINDOW = 4


class WebFormsSite(NewsSite):
    """Pages by postback. Any other view state than the one given out, or another session, is answered with 500."""

    manner = "grid"

    def state(self, page: int) -> str:
        return f"/wEPDwUK{page:05d}+abc/=="

    def respond(self, ask):
        if ask.path == "/tin-tuc":
            return Answer("", 404)
        if ask.path not in ("/", "/tin-tuc.aspx"):
            return super().respond(ask)
        if ask.path == "/":
            return Answer(list_page(self.shown[:3], extra='<a href="/tin-tuc.aspx">Tất cả tin</a>'))
        page = 1
        if ask.method == "POST":
            form = ask.form
            genuine = form.get("__VIEWSTATE") in {self.state(n) for n in range(1, 99)} and "__EVENTVALIDATION" in form
            if not genuine or ask.cookies.get("ASP.NET_SessionId") != "s1" or "ctl00$btnTim" in form:
                return Answer("Validation of viewstate MAC failed", 500)
            page = self.wanted(form, self.number_in(form["__VIEWSTATE"]))
        return self.shown_page(page)

    def number_in(self, state: str) -> int:
        return int(state[8:13])

    def wanted(self, form, current: int) -> int:
        argument, target = form["__EVENTARGUMENT"], form["__EVENTTARGET"]
        if not target:
            return current + {"btnSau": 1, "btnTruoc": -1}[next(name for name in form if name.startswith("btn"))]
        if target == "ddlTrang":
            return int(form["ddlTrang"].removeprefix("p"))
        if argument.startswith("Page$"):
            said = argument.removeprefix("Page$")
            return {"Next": current + 1, "Last": self.last}.get(said) or int(said)
        if target.endswith("ctl02$ctl00"):
            return current + 1
        return self.buttons[target]

    @property
    def last(self) -> int:
        return max(1, -(-len(self.shown) // self.per_page))

    def shown_page(self, page: int) -> Answer:
        page = min(page, self.last)
        start = (page - 1) * self.per_page
        pager = getattr(self, f"pager_{self.manner}")(page)
        body = list_page(self.shown[start : start + self.per_page], pager=pager)
        fields = "".join(
            f'<input type="hidden" name="{name}" value="{value}">'
            for name, value in (
                ("__EVENTTARGET", ""), ("__EVENTARGUMENT", ""), ("__VIEWSTATE", self.state(page)),
                ("__EVENTVALIDATION", "/wEd&quot;ok"),
            )
        )  # fmt: skip
        search = '<input name="ctl00$txtTim"><input type="submit" name="ctl00$btnTim" value="Tìm">'
        form = f'<form method="post" action="tin-tuc.aspx" id="aspnetForm">{fields}{search}'
        body = body.replace("<body>", f"<body>{form}").replace("</body>", "</form></body>")
        return Answer(body, headers={"Set-Cookie": "ASP.NET_SessionId=s1; path=/; HttpOnly"})

    def link(self, target: str, argument: str, label: str) -> str:
        return f'<a href="javascript:__doPostBack(&#39;{target}&#39;,&#39;{argument}&#39;)">{label}</a>'

    def pager_grid(self, page: int) -> str:
        """GridView: a window of numbers, ... on both sides."""
        first = (page - 1) // WINDOW * WINDOW + 1
        cells = [self.link("ctl00$gv", f"Page${first - 1}", "...")] if first > 1 else []
        for n in range(first, min(first + WINDOW, self.last + 1)):
            cells.append(f"<span>{n}</span>" if n == page else self.link("ctl00$gv", f"Page${n}", str(n)))
        if first + WINDOW <= self.last:
            cells.append(self.link("ctl00$gv", f"Page${first + WINDOW}", "..."))
        return "<table><tr><td>" + "</td><td>".join(cells) + "</td></tr></table>"

    def pager_nextlast(self, page: int) -> str:
        if page >= self.last:
            return ""
        return self.link("ctl00$gv", "Page$Next", "&gt;") + self.link("ctl00$gv", "Page$Last", "&gt;&gt;")

    def pager_datapager(self, page: int) -> str:
        """DataPager: the argument is empty, the buttons are counted, their numbers shift with the window."""
        first = (page - 1) // WINDOW * WINDOW + 1
        self.buttons = {}
        cells = []
        for place, n in enumerate(range(first, min(first + WINDOW, self.last + 1))):
            target = f"ctl00$lv$DataPager1$ctl01$ctl{place:02d}"
            self.buttons[target] = n
            cells.append(f"<span>{n}</span>" if n == page else self.link(target, "", str(n)))
        if first + WINDOW <= self.last:
            target = f"ctl00$lv$DataPager1$ctl01$ctl{WINDOW:02d}"
            self.buttons[target] = first + WINDOW
            cells.append(self.link(target, "", "..."))
        return "".join(cells)

    def pager_repeater(self, page: int) -> str:
        """A Repeater of LinkButtons, pressed by onclick."""
        self.buttons = {f"ctl00$rpt$ctl{n:02d}$lnkTrang": n for n in range(1, self.last + 1)}
        return "".join(
            f'<a id="x" href="#" onclick="__doPostBack(\'{target}\',\'\'); return false;">{n}</a>'
            for target, n in self.buttons.items()
            if n != page
        )

    def pager_bare(self, page: int) -> str:
        """LinkButtons outside every naming container, as on a page without a master page."""
        self.buttons = {"lnkTruoc": page - 1, "lnkSau": page + 1}
        back = self.link("lnkTruoc", "", "Trang trước") if page > 1 else '<a class="aspNetDisabled">Trang trước</a>'
        return back + (self.link("lnkSau", "", "Trang sau") if page < self.last else "")

    def pager_buttons(self, page: int) -> str:
        """Submit buttons, no script; the one that leads nowhere is disabled."""
        first, last = ("disabled" if page == end else "" for end in (1, self.last))
        back = f'<input type="submit" name="btnTruoc" value="&lt; Trang trước" {first}>'
        return f'{back}<input type="submit" name="btnSau" value="Trang sau &gt;" {last}>'

    def pager_choice(self, page: int) -> str:
        """A drop-down list of numbers that posts itself when it changes."""
        options = "".join(
            f'<option value="p{n}"{" selected" if n == page else ""}>{n}</option>' for n in range(1, self.last + 1)
        )
        script = r"javascript:setTimeout('__doPostBack(\'ddlTrang\',\'\')', 0)"
        return f'Trang <select name="ddlTrang" onchange="{script}">{options}</select>'


@pytest.mark.parametrize("manner", ["grid", "nextlast", "datapager", "repeater", "bare", "buttons", "choice"])
def test_postback_lists_are_walked_to_their_end(crawl, rows, manner):
    with WebFormsSite(articles=23, per_page=3) as site:
        site.manner = manner
        report = crawl(site)
        posts = [ask for ask in site.log if ask.method == "POST"]
    assert report.healthy, report.reason
    assert sorted(row[0] for row in rows("SELECT title FROM articles")) == sorted(title_of(n) for n in range(1, 24))
    assert len(posts) == 7, "eight pages, the first by GET"
    assert rows("SELECT count(*) FROM frontier WHERE walked_to_end_at IS NOT NULL") == [(1,)]
    assert rows("SELECT count(*) FROM captures WHERE method = 'POST' AND request_digest IS NOT NULL") == [(7,)]


class ButtonTitles(WebFormsSite):
    """Titles that are LinkButtons: pressing one redirects to the article; one opens in place, without an address."""

    in_place = 0

    def shown_page(self, page: int) -> Answer:
        answer = super().shown_page(page)
        body = re.sub(
            r'<a href="/tin/(\d+)">([^<]*)</a>',
            lambda link: self.link(f"ctl00$rp$ctl{link[1]}$lnk", "", link[2]),
            answer.body,
        )
        return Answer(body, 200, answer.headers)

    def respond(self, ask):
        opens = re.fullmatch(r"ctl00\$rp\$ctl(\d+)\$lnk", ask.form.get("__EVENTTARGET", "")) if ask.body else None
        if opens and int(opens[1]) == self.in_place:
            return Answer(list_page([]))
        if opens:
            return Answer("", 302, {"Location": f"/tin/{opens[1]}"})
        return super().respond(ask)


def test_titles_that_are_buttons_are_pressed_once(crawl, rows):
    with ButtonTitles(articles=14, per_page=5) as site:
        report = crawl(site)
        assert report.healthy, report.reason
        assert rows("SELECT count(*) FROM articles") == [(14,)]
        before = len(site.log)
        assert crawl(site).articles_new == 0
        assert not [ask for ask in site.log[before:] if ask.method == "POST"]
        site.numbers = [15, *site.numbers]
        before = len(site.log)
        assert crawl(site).articles_new == 1
        pressed = [ask.form["__EVENTTARGET"] for ask in site.log[before:] if ask.method == "POST"]
    assert pressed.count("ctl00$rp$ctl15$lnk") == 1
    assert len(pressed) <= 2, "the new one, and at most one page further"


def test_what_a_button_opens_in_place_is_counted_and_the_rest_is_kept(crawl, rows):
    with ButtonTitles(articles=14, per_page=5) as site:
        site.in_place = 7
        report = crawl(site)
    assert report.to_json()["refusals"]["button-opens-in-place"] == 1
    assert rows("SELECT count(*) FROM articles") == [(13,)]


def test_a_list_walked_once_is_not_walked_again_unless_something_is_new(crawl):
    with WebFormsSite(articles=40, per_page=4) as site:
        crawl(site)
        before = len(site.log)
        crawl(site)
        assert not [ask for ask in site.log[before:] if ask.method == "POST"]
        site.numbers = list(range(46, 0, -1))
        before = len(site.log)
        report = crawl(site)
        posts = [ask for ask in site.log[before:] if ask.method == "POST"]
    assert report.articles_new == 6
    assert 1 <= len(posts) <= 2, "six new ones are on two pages; the second or third is all known"


def test_a_pager_that_never_ends_is_left_when_it_repeats(crawl):
    class Endless(WebFormsSite):
        def pager_grid(self, page: int) -> str:
            return self.link("ctl00$gv", f"Page${page + 1}", str(page + 1))

        def number_in(self, state: str) -> int:
            return int(state[8:13])

    with Endless(articles=12, per_page=4) as site:
        report = crawl(site)
        posts = [ask for ask in site.log if ask.method == "POST"]
    assert report.articles_new == 12
    assert len(posts) == 3, "pages two and three, and the third again"
    assert report.to_json()["refusals"]["repeated-page"] == 1


def test_the_bound_of_a_list_is_reported(crawl, rows, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data/doingoai.toml").write_text("[crawl]\nlist_pages = 3\n", encoding="utf-8")
    with WebFormsSite(articles=40, per_page=4) as site:
        report = crawl(site)
    assert report.to_json()["refusals"]["list-bound"] == 1
    assert report.articles_new == 12
    assert rows("SELECT count(*) FROM frontier WHERE walked_to_end_at IS NOT NULL") == [(0,)]


class LinkedSite(NewsSite):
    """Pages by links of a manner: how the address carries the number, and what the links say."""

    form = "/tin-tuc/page-{}/"
    words = ("«", "»")

    def respond(self, ask):
        if ask.path == "/":
            return Answer(list_page(self.shown[:3], extra=f'<a href="{self.form.format(1)}">Tất cả tin</a>'))
        for page in range(1, 40):
            if ask.target == self.form.format(page).replace("&amp;", "&"):
                return self.paged(page)
        return Answer("", 404) if ask.path == "/tin-tuc" else super().respond(ask)

    def paged(self, page: int) -> Answer:
        last = -(-len(self.shown) // self.per_page)
        start = (page - 1) * self.per_page
        pager = f'<a href="{self.form.format(page - 1)}">{self.words[0]}</a>' if page > 1 else ""
        pager += f'<a href="{self.form.format(page + 1)}">{self.words[1]}</a>' if page < last else ""
        return Answer(list_page(self.shown[start : start + self.per_page], pager=pager))


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("/tin-tuc/page-{}/", ("«", "»")),
        ("/tin-tuc/trang-{}.html", ("Trang trước", "Trang sau")),
        ("/tin-tuc?PageIndex={}", ("Trước", "Tiếp theo")),
        ("/tin-tuc?cat=5&amp;p={}", ("Previous", "Next")),
        ("/tin-tuc/{}", ("Cũ", "Xem thêm")),
    ],
)
def test_pages_by_link_whatever_the_address(crawl, rows, form, words):
    with LinkedSite(articles=23, per_page=5) as site:
        site.form, site.words = form, words
        report = crawl(site)
    assert report.healthy, report.reason
    assert rows("SELECT count(*) FROM articles") == [(23,)]


def test_an_endless_linked_list_ends_where_it_repeats(crawl):
    class Endless(LinkedSite):
        def paged(self, page: int) -> Answer:
            start = (min(page, 3) - 1) * self.per_page
            pager = f'<a href="{self.form.format(page + 1)}">»</a>'
            return Answer(list_page(self.shown[start : start + self.per_page], pager=pager))

    with Endless(articles=15, per_page=5) as site:
        report = crawl(site)
        pages = [target for target in site.asked() if "page-" in target]
    assert report.articles_new == 15
    assert len(pages) == 5, "the third page shown once more might come out of a cache"


def test_which_turn_is_next(tmp_path):
    from archive.models import Page

    def sight(body: str, url: str = "http://a.vn/tin?page=10"):
        return look(Page(url, body.encode(), "2026-01-01T00:00:00Z"))

    numbers = "".join(f'<a href="?page={n}">{n}</a>' for n in (8, 9, 11, 12))
    turns = find_turns(sight(f'<p><a href="?page=1">...</a>{numbers}<a href="?page=13">...</a></p>'))
    assert next_turn(turns, 10).number == 11
    assert next_turn(turns, 12).link.url.endswith("page=13")
    assert next_turn(find_turns(sight('<a href="?page=1">1</a><a href="?page=9">«</a>')), 10) is None
    days = "".join(f'<td><a href="/lich/2024/05/{n:02d}">{n}</a></td>' for n in range(1, 29))
    assert find_turns(sight(f"<table><tr>{days}</tr></table>", "http://a.vn/lich")) == []
    script = "<a href=\"javascript:__doPostBack('g','Page$11')\">...</a>"
    window = "<a href=\"javascript:__doPostBack('g','Page$9')\">9</a><span>10</span>"
    found = find_postbacks(sight(f"<form method=post>{window}{script}</form>"))
    assert next_postback(found["g"], 10).argument == "Page$11"
    assert next_postback(found["g"], 11) is None


def test_read_on_below_an_entry_is_no_pager():
    from archive.models import Page

    body = "".join(
        f'<p><a href="/tin/{n}?PageIndex=2">Xem tiếp</a> <a href="/tin/{n}?PageIndex=2">...</a></p>' for n in range(5)
    )
    body += '<a href="/ds?PageIndex=1">1</a> <a href="/ds?PageIndex=3">3</a> <a href="/ds?PageIndex=3">Tiếp</a>'
    turns = find_turns(look(Page("http://a.vn/ds?PageIndex=2", body.encode(), "2026-01-01T00:00:00Z")))
    assert {turn.link.url for turn in turns} == {"http://a.vn/ds?PageIndex=1", "http://a.vn/ds?PageIndex=3"}


def test_the_address_of_the_next_page_turns_it_whatever_the_words():
    from archive.models import Page

    def turns(url: str, *links: tuple[str, str]):
        body = "".join(f'<a href="{href}">{words}</a>' for href, words in links)
        found = find_turns(look(Page(url, body.encode(), "2026-01-01T00:00:00Z")))
        return [(turn.link.url, turn.number, turn.role) for turn in found]

    older = ("/tag/lao/page/2/", "Older Posts")
    assert turns("http://a.vn/tag/lao/", older) == [("http://a.vn/tag/lao/page/2/", 2, "next")]
    assert turns("http://a.vn/tag/lao/page/2/", ("/tag/lao/page/3/", "Những bài trước đó")) == [
        ("http://a.vn/tag/lao/page/3/", 3, "next")
    ]
    assert turns("http://a.vn/tag/lao/", ("/tag/hue/page/2/", "Xem trang hai của thẻ khác")) == []
    assert turns("http://a.vn/", ("/?p=2", "Trang mẫu")) == [], "an article without a speaking address"


PAGERS = {
    "a drop-down list that goes where is chosen": (
        '<select onchange="location.href=this.value"><option>Trang</option>{}</select>',
        '<option value="/tin-tuc?page={0}">{0}</option>',
    ),
    "forms without fields": (
        "<div>{}</div>",
        '<form action="/tin-tuc"><input type="hidden" name="page" value="{0}"><input type="submit" value="{0}"></form>',
    ),
    "buttons of one form": (
        '<form action="/tin-tuc?x=1" method="GET"><input type="hidden" name="cat" value="5">{}</form>',
        '<button name="page" value="{0}">{0}</button>',
    ),
}


class Numbered(NewsSite):
    whole, part = "", ""

    def respond(self, ask):
        return Answer('<a href="/tin-tuc">Tin tức</a>') if ask.path == "/" else super().respond(ask)

    def paged(self, page: int) -> Answer:
        last = -(-len(self.shown) // self.per_page)
        pager = self.whole.format("".join(self.part.format(n) for n in range(1, last + 1)))
        return Answer(list_page(self.shown[(page - 1) * self.per_page : page * self.per_page], pager=pager))


@pytest.mark.parametrize("manner", PAGERS)
def test_pages_behind_controls_that_only_name_an_address(crawl, rows, manner):
    with Numbered(articles=14, per_page=4) as site:
        site.whole, site.part = PAGERS[manner]
        assert crawl(site).healthy
    assert rows("SELECT count(*) FROM articles") == [(14,)]


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ('<a href="javascript:gotoPage({0})">{0}</a>', True),
        ("<a href=\"#\" onclick=\"return taiTrang('{0}', 'tin')\">{0}</a>", True),
        ('<a href="#" data-slide-to="{0}">{0}</a>', False),
        ('<a href="/tin-tuc?page={0}" onclick="count({0})">{0}</a>', False),
    ],
)
def test_a_list_whose_pages_only_a_script_brings_is_said_to_be_so(crawl, tmp_path, part, said):
    with Numbered(articles=14, per_page=4) as site:
        site.whole, site.part = "{}", part
        assert crawl(site).healthy, "its observations hold"
    with open_archive(tmp_path / "data", readonly=True) as archive:
        [health] = status(archive)
    assert ("1 list turns its pages by a script alone" in (health.reason or "")) is said
