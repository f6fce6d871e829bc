"""WARC files of another tool in which every visit has addresses of its own: each article is taken for one."""

from __future__ import annotations

import itertools
import re
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path
from urllib.request import urlopen

from archive import open_archive
from archive.fixity import verify
from archive.models import Page
from archive.store import Archive
from archive.warc import WarcStore
from crawler.importing import import_files
from crawler.rebuilding import rebuild
from tests.crawl.site import NewsSite
from tests.warc.conftest import facts

BEGUN = datetime(2026, 1, 2, tzinfo=UTC)
HTML = (("Content-Type", "text/html; charset=utf-8"),)


class Numbered(NewsSite):
    """Adds a number to each link to an article, another one at each visit: too short to look like a session."""

    def __init__(self, **options: int) -> None:
        self.visits = itertools.count(1000, 7)
        super().__init__(**options)

    def respond(self, ask):
        answer = super().respond(ask)
        answer.body = re.sub(r'href="(/tin/[^"]*)"', lambda link: self.marked(link[1]), str(answer.body))
        return answer

    def marked(self, path: str) -> str:
        return f'href="{path}?v={next(self.visits)}"'


class Chosen(Numbered):
    """What the number names is the article: the path is the same for all."""

    def respond(self, ask):
        number = ask.query.get("v")
        return super().respond(ask if number is None else type(ask)("GET", f"/tin/{number}", {}, b""))

    def marked(self, path: str) -> str:
        return f'href="/tin/xem?v={path.rpartition("/")[2]}"'


def mirrored(site: NewsSite, directory: Path, visits: int) -> list[Path]:
    """Keep the lists of *site* and the articles they lead to, at each of some visits, as a mirroring tool does."""
    moments = (BEGUN + timedelta(seconds=second) for second in itertools.count())
    with WarcStore(directory, software="another tool", now=lambda: BEGUN) as store:
        for _ in range(visits):
            for path in ("/", "/tin-tuc", "/tin-tuc?page=2", "/tin-tuc?page=3"):
                body = _kept(store, site, path, next(moments))
                for link in re.findall(r'href="(/tin/[^"]*)"', body):
                    _kept(store, site, unescape(link), next(moments))
    return sorted(directory.glob("*.warc.gz"))


def _kept(store: WarcStore, site: NewsSite, path: str, moment: datetime) -> str:
    with urlopen(site.url + path) as answer:
        body = answer.read()
    store.write(Page(f"http://doingoai.dic.gov.vn{path}", body, moment, headers=HTML))
    return str(body.decode())


def test_an_article_counts_once_whatever_number_a_visit_gave_it(empty: Archive, tmp_path: Path) -> None:
    with Numbered(articles=12, per_page=4) as site:
        files = mirrored(site, tmp_path / "mirror", visits=6)
    report = import_files(empty, files)
    assert report.problems == []
    states = dict(empty.conn.execute("SELECT state, count(*) FROM articles GROUP BY state").fetchall())
    assert states["live"] == 12
    assert set(states) <= {"live", "moved"}
    assert [spot[1] for spot in empty.noise("dien_bien")] == ["v"]
    assert verify(empty) == []
    again = import_files(empty, files)
    assert (again.kept, empty.counts()["articles"]) == (0, sum(states.values()))


def test_what_was_learned_holds_for_further_files_and_survives_rebuilding(empty: Archive, tmp_path: Path) -> None:
    with Numbered(articles=12, per_page=4) as site:
        import_files(empty, mirrored(site, tmp_path / "first", visits=6))
        known = empty.counts()["articles"]
        import_files(empty, mirrored(site, tmp_path / "second", visits=1))
    assert empty.counts()["articles"] == known
    rebuild(empty.directory, tmp_path / "again")
    with open_archive(tmp_path / "again", readonly=True) as again:
        assert facts(again)["articles"] == facts(empty)["articles"]
        assert again.noise("dien_bien") == empty.noise("dien_bien")


def test_a_number_that_chooses_the_article_names_something(empty: Archive, tmp_path: Path) -> None:
    with Chosen(articles=12, per_page=4) as site:
        import_files(empty, mirrored(site, tmp_path / "mirror", visits=6))
    states = empty.conn.execute("SELECT state, count(*) FROM articles GROUP BY state").fetchall()
    assert [tuple(row) for row in states] == [("live", 12)]
    assert empty.noise("dien_bien") == set()
