"""What crawls of content management systems taught, on small sites of our own that behave as those do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from crawler import frontier
from crawler.frontier import EACH_ROUND, next_reading
from crawler.navigation.scope import Scope
from crawler.options import PortalOptions
from crawler.portals.base import Layout, Portal

from .site import Answer, Ask, NewsSite, list_page, title_of


def test_a_portal_lives_at_the_port_of_its_home_page():
    portal = Portal("mau", "Mẫu", "Mẫu", "", "http://mau.example:8080/", ("mau.example",), (Layout(name="mau_2026"),))
    scope = Scope(portal)
    assert scope.refusal("http://mau.example:8080/tin/1") is None
    assert scope.refusal("http://mau.example/tin/1") is None
    assert scope.key("http://mau.example:8080/tin/1") == scope.key("http://www.mau.example/tin/1")
    assert scope.refusal("http://mau.example:8443/tin/1") == "other-port"
    assert Scope(portal, "http://127.0.0.1:9/").localised("http://mau.example:8080/tin/1") == "http://127.0.0.1:9/tin/1"


class MenuSite(NewsSite):
    """Every page names all articles in a menu that stands before the list, in the same words."""

    def respond(self, ask: Ask) -> Answer:
        answer = super().respond(ask)
        if isinstance(answer.body, str) and answer.status == 200:
            rows = "".join(f'<li><a href="/tin/{n}">{title_of(n)}</a></li>' for n in self.shown)
            answer.body = answer.body.replace("<body>", f"<body><nav><ul>{rows}</ul></nav>")
        return answer


def test_a_list_counts_though_a_menu_names_its_articles_before_it(crawl, rows):
    with MenuSite(articles=7) as site:
        report = crawl(site)
        assert report.healthy
        named = rows("SELECT count(DISTINCT key) FROM list_evidence WHERE list_url LIKE '%/tin-tuc%'")
        assert named[0][0] == 7


class TaggedSite(NewsSite):
    """Articles lead to pages of tags, each a list with a feed of its own, as a blog's do."""

    def respond(self, ask: Ask) -> Answer:
        if ask.path.startswith("/the/") and ask.path.endswith("/feed"):
            return Answer("<rss><channel></channel></rss>", headers={"Content-Type": "application/rss+xml"})
        if ask.path.startswith("/the/"):
            mine = [n for n in self.shown if n % 4 == int(ask.path[-1])]
            feed = f'<link rel="alternate" type="application/rss+xml" href="{ask.path}/feed">'
            return Answer(list_page(mine, heading="Thẻ").replace("<head>", f"<head>{feed}"))
        answer = super().respond(ask)
        if ask.path.startswith("/tin/") and isinstance(answer.body, str):
            tag = f"/the/{int(ask.path.removeprefix('/tin/')) % 4}"
            answer.body = answer.body.replace("</body>", f'<p><a href="{tag}">thẻ</a></p></body>')
        return answer


def test_lists_far_from_home_that_bring_nothing_new_are_not_read_in_every_round(crawl):
    with TaggedSite(articles=12) as site:
        crawl(site)
        first = site.asked()
        assert all(first[f"/the/{n}"] == 1 for n in range(4))
        assert not any(target.endswith("/feed") for target in first), "a list's feed says what the list says"
        site.log.clear()
        crawl(site)
        again = site.asked()
        assert again["/tin-tuc"] == 1
        assert not any(target.startswith("/the/") for target in again)


def test_what_is_old_on_top_of_a_list_is_no_news():
    newest = "2026-09-28T08:00:00+07:00"
    assert frontier.is_news("2026-09-01", newest)
    assert not frontier.is_news("2026-04-01", newest)
    assert frontier.is_news(None, newest)


def test_an_article_taken_back_behind_a_login_is_noted_as_missing(crawl, rows):
    with NewsSite(articles=5) as site:
        crawl(site)
        site.gone.add(5)
        away = Answer("", 302, headers={"Location": "/login?came_from=/tin/5"})
        site.fault = lambda ask: away if ask.path == "/tin/5" else None
        report = crawl(site)
        assert report.healthy
        assert not any(ask.path == "/login" for ask in site.log)
        kinds = rows("SELECT kind FROM observations WHERE kind NOT IN ('seen', 'not-listed')")
        assert [row[0] for row in kinds] == ["login"]


def test_a_list_that_no_list_names_rests_once_it_has_nothing_new():
    now, options = datetime(2026, 11, 1, tzinfo=UTC), PortalOptions()
    row = {"depth": 2, "unchanged_runs": 3}
    soon = now + EACH_ROUND
    assert next_reading(row, now, options, settled=False, named=False) == soon
    assert next_reading(row, now, options, settled=True, named=True) == soon, "a section below a section"
    assert next_reading({**row, "depth": 1}, now, options, settled=True, named=False) == soon
    assert next_reading(row, now, options, settled=True, named=False) == now + timedelta(days=5)
