"""Hostile queries, parameters and articles: nothing runs, nothing breaks."""

from __future__ import annotations

import gc
import random
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from archive.web.app import make_datasette
from tests.search.test_query import PARTS
from tests.web import hostile
from tests.web.conftest import Site
from tests.web.readers import Reader, served

VALUES = (
    "", "-1", "999999999999999999", "9" * 40, "NaN", "%00", "%ED%A0%80", "%FF", "٣", "' OR 1=1", "a" * 3000, "%0d%0aSet-Cookie:x=1", "[]",
    "{}", "2019-13-45", "99999-01-01", "=cmd", "../../etc/passwd", "<script>alert(1)</script>", "\u202e", "%zz",
)  # fmt: skip
NAMES = (
    "q", "page", "since", "until", "year", "sort", "portal", "category", "place", "state", "limit", "part", "lang", "from", "to", "by",
    "set", "identifier", "resumptionToken", "metadataPrefix", "_size", "_sort", "_sort_desc", "_next", "_facet", "_facet_date", "_search",
    "_shape", "_where", "sql", "_col", "_json", "_trace", "_through", "_stream", "_timelimit", "_labels", "id", "_format",
)  # fmt: skip
ROUTES = (
    "/", "/search", "/search.json", "/search.csv", "/search.ris", "/timeline", "/places", "/places/1", "/places/2?x=1", "/documents", "/about", "/about.json", "/health", "/feed.atom",
    "/sitemap.xml", "/oai?verb=ListRecords&metadataPrefix=oai_dc&x=1", "/oai?verb=GetRecord", "/oai?verb=ListSets", "/archive",
    "/archive.json", "/archive/articles", "/archive/articles.json", "/archive/articles.csv", "/archive/search", "/archive/search.json",
    "/archive/search.csv", "/archive/mentions_per_month.json", "/-/settings.json", "/-/actor", "/-/databases",
)  # fmt: skip


def checked(site: Site, path: str) -> str:
    answer = site.get(path)
    assert answer.status_code < 500, path
    assert "default-src 'none'" in answer.headers["content-security-policy"], path
    assert "set-cookie" not in answer.headers or "x=1" not in answer.headers["set-cookie"], path
    if "html" in answer.headers["content-type"]:
        assert "<script>alert" not in answer.text, path
    return answer.text


@pytest.mark.parametrize("numbers", [range(120), pytest.param(range(120, 500), marks=pytest.mark.trial)])
def test_five_hundred_hostile_queries(site, numbers) -> None:
    for number in numbers:
        chance = random.Random(number)
        text = (
            "".join(chance.choices([*PARTS, *hostile.PIECES], k=chance.randint(1, 8)))
            .encode("utf-8", "ignore")
            .decode()
        )
        form = ("/search", "/search.json", "/search.csv", "/feed.atom", "/search.ris")[number % 5]
        more = f"&portal={quote(text[:40])}&since={quote(text[:9])}" if number % 7 == 0 else ""
        answer = site.get(f"{form}?q={quote(text)}{more}&part={'results' if number % 5 else ''}")
        assert answer.status_code == 200, text
        if form == "/search":
            assert hostile.live_parts(answer.text) == [], text
        elif form == "/feed.atom":
            ET.fromstring(answer.content)


# Where Datasette gives a page up it leaves coroutines of its own unawaited.
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_hostile_parameters_are_at_most_refused(site) -> None:
    chance = random.Random(7)
    asked = [(route, name, value) for route in ROUTES for name in NAMES for value in VALUES]
    for route, name, value in chance.sample(asked, 160):
        mark = "&" if "?" in route else "?"
        shown = value if "%" in value else quote(value)
        checked(site, f"{route}{mark}{name}={shown}" + (f"&{name}=x" if len(value) % 2 else ""))
    gc.collect()


@pytest.mark.parametrize(
    "path",
    [
        "/search?year=NaN", "/search.csv?year=[]", "/archive/articles?_sort=nope", "/archive/articles.csv?_sort_desc=nope",
        "/archive/search.json?_timelimit=x", "/archive/articles.json?_through=x", "/search?" + "&".join(f"x{n}=1" for n in range(600)),
        "/search?" + "&".join("q=a" for _ in range(300)), "/article/99999999999999999999", "/article/1%00", "/media/x", "/archive/%00", "/%ff",
        "/archive/articles/1,2", "//evil.example", "/archive/articles/%F0%9F%98%80", "/-/doingoai/..%2fapp.py", "/places/999999999999999999",
        "/archive/articles?_facet=%00", "/archive/mentions?_where=%00", "/archive/bai_viet?_next=" + "9" * 30,
    ],
)  # fmt: skip
@pytest.mark.filterwarnings("ignore:coroutine .* was never awaited", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_what_cannot_be_read_is_refused(site, path) -> None:
    checked(site, path)


@pytest.mark.parametrize(
    "body", [b"\xff\xfe", b"verb=\xed\xa0\x80", b"x" * 100_000, b"", b"verb=Identify&verb=Identify"]
)
def test_what_a_harvester_posts_is_answered_in_the_protocol(site, body) -> None:
    kind = {"content-type": "application/x-www-form-urlencoded"}
    answer = site._loop.run_until_complete(site.datasette.client.post("/oai", content=body, headers=kind))
    assert answer.status_code == 200
    assert ET.fromstring(answer.content).find("{http://www.openarchives.org/OAI/2.0/}error").attrib["code"] == "badVerb"


@pytest.fixture(scope="module")
def harmful(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[int]]:
    directory = tmp_path_factory.mktemp("harmful")
    return directory, hostile.fill(directory, 200)


@pytest.fixture(scope="module")
def harmful_site(harmful: tuple[Path, list[int]]) -> Iterator[Site]:
    site = Site(make_datasette(harmful[0], sql=True))
    yield site
    site.close()


def test_two_hundred_hostile_articles_are_words_on_every_page(harmful, harmful_site) -> None:
    ids = harmful[1]
    pages = [
        "/",
        "/search?q=dien",
        "/about",
        "/timeline",
        "/timeline?by=category",
        *(f"/article/{number}" for number in ids),
    ]
    pages += [f"/article/{number}/{more}" for number in ids[:10] for more in ("history", "cite.ris", "cite.bib")]
    pages += ["/archive/articles", f"/archive/articles/{ids[0]}", "/archive/newest"]
    for path in pages:
        text = checked(harmful_site, path)
        if "/cite" not in path and "/archive" not in path:
            assert hostile.live_parts(text) == [], path


def test_captures_of_hostile_pages_are_defused(harmful, harmful_site) -> None:
    for place, number in enumerate(harmful[1][:60]):
        captures = harmful_site.get(f"/archive/articles.json?id={number}&_col=capture_id&_shape=array").json()
        text = harmful_site.get(f"/article/{number}/capture/{captures[0]['capture_id']}/page").text
        assert [one for one in hostile.live_parts(text) if one not in ("style", "math")] == [], place
        assert "url(" not in text.replace("url(//evil.example)&quot;", "")
        assert "@import" not in text


@pytest.mark.parametrize("query", ["", "?portal=mau", "?q=dien", "?q=%3Cscript%3E%22%26"])
def test_a_reader_of_feeds_takes_hostile_articles(harmful_site, query) -> None:
    feedparser = pytest.importorskip("feedparser")
    answer = harmful_site.get(f"/feed.atom{query}")
    feed = feedparser.parse(answer.content, response_headers={"content-type": answer.headers["content-type"]})
    assert not feed.bozo, feed.get("bozo_exception")
    assert all(entry.link.startswith("http://localhost/article/") for entry in feed.entries)


def test_machines_get_hostile_articles_as_words(harmful_site) -> None:
    for path in ("/feed.atom", "/sitemap.xml", "/oai?verb=ListRecords&metadataPrefix=oai_dc", "/oai?verb=ListSets"):
        ET.fromstring(harmful_site.get(path).content)
    for path in ("/search.csv", "/archive/articles.csv?_size=max", "/archive/articles.csv?_stream=1", "/archive/newest.csv", "/archive/articles?_format=csv&_size=max"):  # fmt: skip
        answer = harmful_site.get(path)
        if "html" not in answer.headers["content-type"]:
            assert not re.search(r'(?:^|,)"?\s*[=@+](?!\d)', answer.text, re.MULTILINE), path
        assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("part", [slice(0, 3), pytest.param(slice(3, 200), marks=pytest.mark.trial)])
def test_nothing_hostile_runs_in_a_real_browser(harmful, browser, part) -> None:
    with served(harmful[0]) as address:
        reader = Reader(browser, address)
        stopped: list[str] = []
        reader.tab.on(
            "requestfailed", lambda it: stopped.append(it.url) if "csp" in (it.failure or "").lower() else None
        )
        for number in harmful[1][part]:
            for more in ("", "/history")[: 1 + (number % 4 == 0)]:
                reader.tab.goto(f"{address}/article/{number}{more}")
                assert reader.tab.title() != "hacked", number
            reader.tab.goto(f"{address}/article/{number}")
            capture = reader.tab.locator("a[href*='/capture/']").first.get_attribute("href")
            reader.tab.goto(f"{address}{capture}")
            assert [frame.evaluate("1") for frame in reader.tab.frames[:1]] == [1]
            assert "hacked" not in [frame.title() for frame in reader.tab.frames]
        for piece in hostile.PIECES[:: 1 if part.stop == 200 else 9]:
            reader.tab.goto(f"{address}/search?q={quote(piece)}")
            assert reader.tab.title() != "hacked", piece
        reader.context.close()
    # What the policy stops is told on the console, and as a request that failed; a dialog, or any other request to
    # elsewhere, would have got through.
    got_through = [said for said in reader.complaints if said.startswith(("dialog", "left the host", "Uncaught"))]
    assert [said for said in got_through if said.removeprefix("left the host: ") not in stopped] == []
