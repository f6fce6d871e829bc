"""Lists that skip what is new: a page out of an old cache, a pager that is missing for days, what was put in below."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from .site import Answer, NewsSite, list_page
from .test_bare_lists import torn
from .test_gaps import Chained, said
from .test_paging import WebFormsSite

START = datetime(2026, 3, 1, 2, 30, tzinfo=UTC)
COUNT = "SELECT count(*) FROM articles"


@pytest.fixture
def on_day(crawl):
    return lambda site, day, **options: crawl(site, now=lambda: START + timedelta(days=day), **options)


def cached(kind):
    class Cached(kind):
        """Keeps answering for the second page of its list what stood on it on ``day 0``."""

        old: Answer | None = None
        stale = False

        def respond(self, ask):
            answer = super().respond(ask)
            if "Page$2" not in (ask.form.get("__EVENTARGUMENT"), f"Page${ask.query.get('page')}"):
                return answer
            self.old = self.old or answer
            return self.old if self.stale else answer

    return Cached


@pytest.mark.parametrize("kind", [Chained, NewsSite, WebFormsSite])
def test_what_an_old_page_of_a_list_skips_is_told_of_and_found_later(on_day, rows, tmp_path, kind):
    with cached(kind)(articles=30, per_page=5) as site:
        on_day(site, 0)
        site.stale, site.numbers = True, list(range(42, 0, -1))
        on_day(site, 1)
        assert said(tmp_path, 1).startswith("1 list names no article, breaks off or skips some now")
        site.stale = False
        assert on_day(site, 2).healthy
        since = len(site.log)
        assert on_day(site, 3).healthy
        assert not [ask for ask in site.log[since:] if "page=" in ask.target or ask.method == "POST"], "whole again"
    assert rows(COUNT) == [(42,)]


@pytest.mark.parametrize("kind", [Chained, WebFormsSite])
def test_a_pager_that_is_missing_for_days_is_told_of_and_not_believed(on_day, rows, tmp_path, kind):
    with torn(kind)(articles=20, per_page=5) as site:
        on_day(site, 0)
        site.torn, site.numbers = True, list(range(40, 0, -1))
        for day in (1, 2, 3):
            on_day(site, day)
            assert said(tmp_path, day).startswith("1 list names no article, breaks off or skips some now")
        site.torn = False
        on_day(site, 4)
        assert said(tmp_path, 4) == ""
    assert rows(COUNT) == [(40,)]


@pytest.mark.parametrize("kind", [Chained, WebFormsSite])
def test_what_was_put_in_below_is_found_when_the_list_is_read_to_its_end_again(on_day, rows, kind):
    """Published with a date of last year: no first page ever names it."""
    with kind(articles=20, per_page=5) as site:
        on_day(site, 0)
        site.numbers.insert(12, 0)
        for day in (1, 10, 20, 29):
            assert on_day(site, day).healthy
        assert rows(COUNT) == [(20,)]
        assert on_day(site, 31).healthy
        assert rows(COUNT) == [(21,)]
        since = len(site.log)
        on_day(site, 32)
        assert not [ask for ask in site.log[since:] if "page=" in ask.target or ask.method == "POST"]


@pytest.mark.parametrize(("news", "told"), [(4, False), (30, True)])
def test_a_list_of_one_page_that_shows_nothing_of_what_it_showed_is_told_of(on_day, rows, tmp_path, news, told):
    class OnePage(NewsSite):
        def paged(self, page):
            return Answer(list_page(self.shown[:10]))

    with OnePage(articles=8) as site:
        on_day(site, 0)
        site.numbers = list(range(8 + news, 0, -1))
        on_day(site, 1)
        assert ("name only what is new since the run before" in said(tmp_path, 1)) is told
        on_day(site, 2)
        assert said(tmp_path, 2) == ""


def test_a_front_page_of_new_articles_that_its_sections_name_too_is_no_news(on_day, tmp_path):
    with Chained(articles=8, per_page=5) as site:
        on_day(site, 0)
        site.numbers = list(range(30, 0, -1))
        on_day(site, 1)
        assert said(tmp_path, 1) == ""
