"""What navigation sees on a page: links however written, lists, feeds, files."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime

import pytest

from archive.models import Page
from crawler.downloading.waits import retry_after
from crawler.navigation.feeds import read_feed
from crawler.navigation.links import look
from crawler.navigation.lists import find_listing
from crawler.navigation.media import is_file_address, kind_of, sniff
from crawler.navigation.pagers import find_turns

from .site import PNG, article_page, list_page, title_of


def page(body: str | bytes, url: str = "http://a.vn/x/", mime: str = "text/html") -> Page:
    raw = body.encode() if isinstance(body, str) else body
    return Page(url, raw, "2026-01-01T00:00:00Z", headers={"Content-Type": mime})


def test_links_however_written():
    body = """<html><head><base href="/goc/"><link rel=alternate type="application/rss+xml" href="rss">
    <link rel=next href="?page=2"><meta http-equiv=refresh content="5; url=/moi"></head><body>
    <a href=" a\nb ">một  <b>hai</b></a><a href="//b.vn/c"><img src=x alt="ảnh"></a><area href="vung">
    <div onclick="location.href='/bam'">bấm</div><a href="http://[">hỏng</a><iframe src="/khung"></iframe></body></html>"""
    sight = look(page(body))
    assert [(link.url, link.text, link.role) for link in sight.links] == [
        ("http://a.vn/goc/rss", "", "feed"),
        ("http://a.vn/goc/?page=2", "", "next"),
        ("http://a.vn/moi", "", "refresh"),
        ("http://a.vn/goc/ab", "một hai", ""),
        ("http://b.vn/c", "ảnh", ""),
        ("http://a.vn/goc/vung", "", ""),
        ("http://a.vn/bam", "bấm", ""),
        ("http://a.vn/khung", "", ""),
    ]


def test_a_list_is_known_by_what_is_on_it():
    listing = find_listing(look(page(list_page([5, 4, 3, 2]))))
    assert [entry.title for entry in listing.entries] == [title_of(n) for n in (5, 4, 3, 2)]
    assert [entry.date_raw for entry in listing.entries] == [f"3/{n + 1}/2021" for n in (5, 4, 3, 2)]
    assert [entry.url for entry in listing.entries] == [f"http://a.vn/tin/{n}" for n in (5, 4, 3, 2)]


def test_a_dated_list_wins_over_a_longer_sidebar():
    side = "".join(
        f'<p class="s"><a href="/lk/{n}">Liên kết dài dòng số {n} của một trang khác nào đó</a></p>' for n in range(30)
    )
    listing = find_listing(look(page(list_page([5, 4, 3, 2], extra=side))))
    assert len(listing.entries) == 4


@pytest.mark.parametrize(
    "body", [article_page(3), "<p>Không có gì</p>", list_page([1, 2]), "", "<a href=/a>Trang chủ</a>"]
)
def test_pages_without_a_list(body):
    sight = look(page(body))
    assert sight is None or find_listing(sight) is None


def test_menus_are_no_lists():
    menu = "".join(f'<li><a href="/muc/{n}">Chuyên mục đối ngoại số {n}</a></li>' for n in range(9))
    assert find_listing(look(page(f'<nav><ul>{menu}</ul></nav><div id="footer"><ul>{menu}</ul></div>'))) is None


def test_sitemaps_and_feeds_in_every_dress():
    plain = b"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc> /a </loc><lastmod>2021</lastmod></url></urlset>"
    for body in (plain, gzip.compress(plain), b"\xef\xbb\xbf<?xml version='1.0'?>\n" + plain):
        found = read_feed(body, "http://a.vn/s.xml")
        assert (found.kind, [(e.url, e.date_raw) for e in found.entries]) == ("sitemap", [("http://a.vn/a", "2021")])
    index = b"<sitemapindex><sitemap><loc>http://a.vn/1.xml.gz</loc></sitemap></sitemapindex>"
    assert read_feed(index, "http://a.vn/").sitemaps == ("http://a.vn/1.xml.gz",)
    atom = b"""<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>T</title><link rel='edit' href='/no'/><link href='/yes'/>
    <updated>2021-01-01</updated></entry></feed>"""
    [entry] = read_feed(atom, "http://a.vn/").entries
    assert (entry.url, entry.title, entry.date_raw) == ("http://a.vn/yes", "T", "2021-01-01")
    assert [e.url for e in read_feed(b"http://a.vn/1\nhttp://a.vn/2\n", "http://a.vn/").entries][1] == "http://a.vn/2"
    dotnet = b"<?xml version='1.0' encoding='utf-16'?><rss><channel><item><link>/d</link></item></channel></rss>"
    for body in (dotnet, dotnet.decode().encode("utf-16")):
        assert [e.url for e in read_feed(body, "http://a.vn/").entries] == ["http://a.vn/d"]
    for nothing in (b"", b"<html></html>", b"not a feed", gzip.compress(plain)[:20]):
        assert read_feed(nothing, "http://a.vn/") is None


def test_a_feed_cannot_read_files_or_grow(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("geheim", encoding="utf-8")
    body = f"<!DOCTYPE u [<!ENTITY x SYSTEM 'file://{secret}'>]><urlset><url><loc>http://a.vn/&x;</loc></url></urlset>"
    found = read_feed(body.encode(), "http://a.vn/")
    assert "geheim" not in str(found)


@pytest.mark.parametrize(
    ("body", "declared", "kind"),
    [
        (PNG, "text/html", "media"),
        (b"%PDF-1.7 ...", "application/octet-stream", "media"),
        (b"<!DOCTYPE html><p>x", "application/octet-stream", "page"),
        (b"<?xml version='1.0'?><!-- x --><rss/>", "text/html", "feed"),
        (b"<p>x</p>", "", "page"),
        (b"RIFF\0\0\0\0WEBP", "text/plain", "media"),
        (b"{}", "application/json", "other"),
    ],
)
def test_content_tells_what_a_server_does_not(body, declared, kind):
    assert kind_of(page(body, mime=declared)) == kind


def test_old_office_files_keep_the_name_the_server_gives():
    assert sniff(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/msword") == "application/msword"
    assert is_file_address("http://a.vn/van-ban/22-NQ-TW.PDF?x=1")
    assert not is_file_address("http://a.vn/van-ban/22.html")


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("120", 120.0), ("0", 0.0), ("Sun, 22 Nov 2026 10:00:30 GMT", 30.0), ("Sun, 22 Nov 2026 09:00:00 GMT", 0.0),
     ("soon", None), ("", None), ("-5", None), ("١٢", None)],
)  # fmt: skip
def test_retry_after_in_seconds_or_as_a_date(value, seconds):
    assert retry_after(value, datetime(2026, 11, 22, 10, 0, 0, tzinfo=UTC)) == seconds


def test_rows_of_a_list_may_say_in_their_classes_what_they_are_about():
    picture = f'<div class="small"><a href="/tin/4"><img src="/4.jpg" alt="{title_of(4)}"></a></div>'
    rows = "".join(
        f'<article class="post post-{n} category-{"doi-ngoai" if n % 2 else "bien-gioi"}{" has-picture" if n == 4 else ""}">'
        f'<header><h2><a href="/tin/{n}">{title_of(n)}</a></h2></header>{picture if n == 4 else ""}'
        f'<p><a href="/tin/{n}">Xem tiếp bài {title_of(n)}</a></p></article>'
        for n in (5, 4, 3, 2, 1)
    )
    side = "".join(f'<li class="w"><a href="/tin/{n}">{title_of(n)}</a></li>' for n in (9, 8, 7, 6))
    listing = find_listing(look(page(f"<main>{rows}</main><div><ul>{side}</ul></div>")))
    assert [(entry.url, entry.title) for entry in listing.entries] == [
        (f"http://a.vn/tin/{n}", title_of(n)) for n in (5, 4, 3, 2, 1)
    ]


def test_a_list_whose_first_page_bears_no_number():
    for here, there in (("http://a.vn/", "/index2.html"), ("http://a.vn/muc/tin.html", "/muc/tin2.html")):
        sight = look(page(f'<p>Trang 1 / 7 <a href="{there}">»</a></p>', here))
        assert [turn.role for turn in find_turns(sight)] == ["next"]
    assert not find_turns(look(page('<a href="/gioi-thieu.html">»</a>', "http://a.vn/")))


def test_the_next_page_may_stand_in_another_session_of_the_path() -> None:
    other = '<a href="/(S(2b54x21z5v55vlm25s55xx))/tin-tuc/page/2">Trang sau</a>'
    turns = find_turns(look(page(other, "http://a.vn/(S(1a43x21z5v55vlm25s55xx))/tin-tuc")))
    assert [turn.role for turn in turns] == ["next"]
    assert not find_turns(look(page(other, "http://a.vn/(S(1a43x21z5v55vlm25s55xx))/van-ban")))


@pytest.mark.parametrize(
    "before", ["</body></html>", "</HTML >\n<!DOCTYPE html><html><body>", "<font>" * 300, "<div>" * 3000]
)
def test_links_behind_what_parsers_stop_at(before):
    page = f'<html><body><a href="/dau">đầu</a>{before}<p><a href="/cuoi">cuối</a></p></body></html>'
    sight = look(Page("http://a.vn/", page.encode(), "2026-01-01T00:00:00Z"))
    assert [link.url for link in sight.links] == ["http://a.vn/dau", "http://a.vn/cuoi"]


@pytest.mark.parametrize(
    "element",
    [
        "<tr onclick=\"location.href='/tin/5'\"><td>Tin</td></tr>",
        "<h3 onclick=\"window.location.assign('/tin/5')\">Tin</h3>",
        "<img onclick=\"document.location.replace('/tin/5')\" src='a.png'>",
        "<p onclick=\"window.open('/tin/5','_blank')\">Tin</p>",
    ],
)
def test_links_that_any_element_may_carry(element):
    page = f"<html><body><table>{element}</table>{element}</body></html>"
    assert {link.url for link in look(Page("http://a.vn/", page.encode(), "2026-01-01T00:00:00Z")).links} == {
        "http://a.vn/tin/5"
    }
