"""A whole crawl over HTTP: every article once, every exchange kept, the second time next to nothing."""

from __future__ import annotations

import json

from archive.warc import read_warc

from .site import PNG, Answer, NewsSite, Site, list_page, title_of


def titles(rows):
    return sorted(row[0] for row in rows("SELECT title FROM articles"))


def test_every_article_once_with_its_list_as_evidence_only(crawl, rows):
    with NewsSite(articles=12) as site:
        report = crawl(site)
    assert report.healthy, report.reason
    assert (report.status, report.articles_new, report.failed) == ("finished", 12, 0)
    assert titles(rows) == sorted(title_of(number) for number in range(1, 13))
    assert rows("SELECT count(DISTINCT key) FROM list_evidence")[0][0] == 12
    assert {row[0] for row in rows("SELECT published_raw FROM articles")} != {None}
    assert rows("SELECT count(*) FROM frontier WHERE state = 'due'") == [(0,)]


def test_every_exchange_is_in_warc_and_indexed(crawl, rows, tmp_path):
    with NewsSite(articles=6) as site:
        site.images = True
        crawl(site)
    kept = [page for file in sorted((tmp_path / "data/warc").glob("*.warc.gz")) for page in read_warc(file)]
    assert sorted(page.url for page in kept) == sorted(site.url + ask.target for ask in site.log)
    assert len(kept) == rows("SELECT count(*) FROM captures")[0][0]
    assert rows("SELECT count(*) FROM captures WHERE kind IS NULL") == [(0,)]
    assert rows("SELECT kind FROM captures WHERE url LIKE '%robots.txt'") == [("robots",)]
    assert rows("SELECT requests FROM crawls") == [(len(site.log),)]


def test_pictures_are_fetched_once_and_kept_once(crawl, rows, tmp_path):
    with NewsSite(articles=7) as site:
        site.images = True
        crawl(site)
        crawl(site)
        asked = site.asked()
    assert [asked[f"/anh/{n}.png"] for n in range(3)] == [1, 1, 1]
    assert rows("SELECT count(*) FROM media") == [(1,)], "three addresses, one picture"
    assert rows("SELECT count(*) FROM media_urls") == [(3,)]
    [(path,)] = rows("SELECT path FROM media")
    assert (tmp_path / "data/media" / path).read_bytes() == PNG


def test_no_media_asks_for_none(crawl):
    with NewsSite(articles=3) as site:
        site.images = True
        crawl(site, media=False)
        assert not [target for target in site.asked() if target.startswith("/anh/")]


def test_second_crawl_of_an_unchanged_portal_reads_list_tops_only(crawl, rows):
    with NewsSite(articles=60, per_page=5) as site:
        crawl(site)
        first = len(site.log)
        report = crawl(site)
        second = len(site.log) - first
    assert report.healthy
    assert (report.articles_new, report.articles_changed) == (0, 0)
    assert second <= 10, "robots, front page, list, and the newest articles"
    assert rows("SELECT count(*) FROM revisions") == [(60,)]


def test_new_and_edited_articles_are_found_next_time(crawl, rows):
    with NewsSite(articles=30, per_page=5) as site:
        crawl(site)
        site.numbers = list(range(42, 0, -1))
        site.editions[42] = 0
        before = len(site.log)
        report = crawl(site)
        assert report.articles_new == 12, "twelve new ones lie on three pages"
        assert len(site.log) - before < 30
        site.editions[42] = 1
        report = crawl(site)
    assert (report.articles_new, report.articles_changed) == (0, 1)
    assert rows("SELECT revision_count FROM articles WHERE title = ?", title_of(42)) == [(2,)]


def test_full_reads_everything_again(crawl):
    with NewsSite(articles=8) as site:
        crawl(site)
        report = crawl(site, full=True)
    assert report.articles_unchanged == 8


def test_limit_stops_and_the_next_run_goes_on(crawl, rows):
    with NewsSite(articles=20, per_page=5) as site:
        report = crawl(site, limit=6)
        assert report.status == "stopped"
        assert report.requests <= 7
        for _ in range(2):
            report = crawl(site)
        asked = site.asked()
    assert titles(rows) == sorted(title_of(number) for number in range(1, 21))
    assert max(asked[f"/tin/{number}"] for number in range(1, 18)) == 1, "none was fetched twice but the newest"


def test_an_archivists_events_and_counts(crawl):
    seen = []
    with NewsSite(articles=3) as site:
        report = crawl(site, on_event=lambda name, facts: seen.append((name, facts)))
    assert {name for name, _ in seen} >= {"page"}
    assert seen[-1][1]["portal"] == "dien_bien"
    assert seen[-1][1]["articles_new"] == 3
    assert json.loads(json.dumps(report.to_json()))["articles_new"] == 3
    assert "3 new" in report.summary()


def test_pages_that_are_neither_article_nor_list_are_counted(crawl):
    class WithForms(NewsSite):
        def respond(self, ask):
            if ask.path == "/":
                links = "".join(f'<li><a href="/gui-y-kien-{number}">Gửi ý kiến {number}</a></li>' for number in (1, 2))
                return Answer(list_page([1, 2, 3]).replace("</body>", f"<ul>{links}</ul></body>"))
            if ask.path.startswith("/gui-y-kien"):
                field = "<label>Họ tên <input name=a></label><label>Nội dung <textarea name=b></textarea></label>"
                form = f"<form><h1>Gửi ý kiến</h1>{field}<button>Gửi</button></form>"
                return Answer(f"<html><head><title>Gửi ý kiến</title></head><body>{form}</body></html>")
            return super().respond(ask)

    with WithForms(articles=3) as site:
        report = crawl(site)
    assert (report.articles_new, report.others) == (3, 2)
    assert "2 other pages" in report.summary()


def test_doubtful_readings_are_told(crawl):
    class Bare(NewsSite):
        def respond(self, ask):
            if ask.path.startswith("/tin/"):
                said = "Hai bên thống nhất tăng cường phối hợp trong quản lý biên giới, thương mại và du lịch."
                paragraphs = "".join(f"<p>Điều thứ {place} của {ask.path}. {said}</p>" for place in range(9))
                return Answer(f"<html><head><title>Thông báo</title></head><body><div>{paragraphs}</div></body></html>")
            return super().respond(ask)

    with Bare(articles=3) as site:
        report = crawl(site)
    assert (report.articles_new, report.review) == (0, 3)
    assert "3 for review" in report.summary()


def test_sitemaps_of_robots_and_feeds_lead_to_articles_no_list_names(crawl, rows):
    class Hidden(NewsSite):
        def respond(self, ask):
            if ask.path == "/":
                feed = '<link rel="alternate" type="application/rss+xml" href="/rss.xml">'
                return Answer(list_page([1, 2, 3]).replace("</head>", feed + "</head>"))
            if ask.path == "/sitemap-index.xml":
                return Answer(
                    f"<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>{self.url}/s1.xml"
                    "</loc></sitemap></sitemapindex>"
                )
            if ask.path == "/s1.xml":
                return Answer(
                    "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                    f"<url><loc>{self.url}/tin/7</loc><lastmod>2021-03-08</lastmod></url></urlset>",
                    headers={"Content-Type": "application/xml"},
                )
            if ask.path == "/rss.xml":
                return Answer(
                    f"<rss version='2.0'><channel><item><title>{title_of(8)}</title><link>/tin/8</link>"
                    "<pubDate>Mon, 08 Mar 2021 02:00:00 GMT</pubDate></item></channel></rss>",
                    headers={"Content-Type": "application/rss+xml"},
                )
            return Answer("", 404) if ask.path == "/tin-tuc" else super().respond(ask)

    with Hidden(articles=9) as site:
        site.robots = f"User-agent: *\nDisallow:\nSitemap: {site.url}/sitemap-index.xml\n"
        report = crawl(site)
    assert titles(rows) == sorted(title_of(number) for number in (1, 2, 3, 7, 8))
    assert report.healthy, report.reason
    assert rows("SELECT title, date_raw FROM list_evidence WHERE list_url LIKE '%rss.xml'")[0][0] == title_of(8)


def test_links_to_elsewhere_are_counted_not_followed(crawl):
    links = (
        '<a href="ftp://127.0.0.1/x">f</a><a href="file:///etc/passwd">f</a><a href="mailto:a@b.vn">m</a>'
        '<a href="javascript:alert(1)">j</a><a href="data:text/html,x">d</a><a href="http://127.1/x">p</a>'
        '<a href="http://2130706433/x">p</a><a href="http://10.0.0.8/">p</a><a href="http://doingoai.dic.gov.vn.evil/">o</a>'
    )
    with NewsSite(articles=3) as site, Site(lambda ask: Answer("<p>other")) as other:
        site.extra = f'{links}<a href="{other.url}/x">other port</a>'
        report = crawl(site)
        assert not other.log
    refusals = report.to_json()["refusals"]
    for reason in ("scheme-ftp", "scheme-file", "scheme-mailto", "scheme-javascript", "scheme-data"):
        assert refusals[reason] == 1
    assert refusals["private-address"] == 3
    assert refusals["other-port"] == 1
    assert refusals["off-site"] == 1
