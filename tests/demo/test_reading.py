"""The reader reads every sample article exactly, before and after the portals' redesign."""

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from archive.models import Page
from crawler.demo.serve import DemoPortals
from crawler.demo.webforms import CATEGORIES
from crawler.ingest import interpret
from crawler.portals import PORTALS
from crawler.reading.errors import ExtractionError
from crawler.reading.extract import extract
from tests.demo.script import LAST_DAY, Script

NAMES = ("lai_chau", "dien_bien", "dien_bien_stttt")


def fetched(client: httpx.Client, url: str) -> Page:
    answer = client.get(url)
    return Page(
        url, answer.content, datetime(2026, 11, 20, tzinfo=UTC), answer.status_code, tuple(answer.headers.items())
    )


def misread(client: httpx.Client, portal: str, truth: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    """The fields that were read otherwise than they stand on the page."""
    found = extract(fetched(client, truth["url"]), PORTALS[portal]).to_json()
    return {key: (found[key], truth[key]) for key in truth if key != "urls" and found[key] != truth[key]}


def check(portals: DemoPortals, portal: str) -> None:
    with httpx.Client(timeout=20, verify=False) as client:
        wrong = {one["url"]: misread(client, portal, one) for one in portals.expected[portal]}
    assert {url: fields for url, fields in wrong.items() if fields} == {}


@pytest.mark.parametrize("portal", NAMES)
def test_every_article_is_read_exactly(portals: DemoPortals, portal: str) -> None:
    check(portals, portal)


@pytest.mark.parametrize("portal", NAMES)
def test_every_article_is_read_exactly_after_thirty_days(own_portals: DemoPortals, portal: str) -> None:
    Script(own_portals).advance(LAST_DAY)
    check(own_portals, portal)


@pytest.mark.parametrize("portal", NAMES)
def test_the_page_nobody_can_read_is_a_failure(portals: DemoPortals, portal: str) -> None:
    (page,) = portals.unreadable[portal]
    with httpx.Client(timeout=20, verify=False) as client:
        assert interpret(fetched(client, page["url"]), PORTALS[portal], expected="article").kind == "failure"


@pytest.mark.parametrize("portal", NAMES)
@pytest.mark.parametrize("fault", ["500", "login", "challenge", "redirect"])
def test_pages_of_a_fault_are_never_articles(own_portals: DemoPortals, portal: str, fault: str) -> None:
    url = own_portals.expected[portal][0]["url"]
    own_portals.set_fault(portal, fault)
    with httpx.Client(timeout=20, verify=False) as client, pytest.raises(ExtractionError):
        extract(fetched(client, url), PORTALS[portal])


OTHERS = {
    "lai_chau": ("", "lien-he.aspx", "dang-nhap.aspx"),
    "dien_bien": ("", "Lich", "GioiThieu/", "LienHe", "TaiKhoan/DangNhap"),
    "dien_bien_stttt": ("", "vi/contact/", "vi/users/login/"),
}
LISTS = {
    "lai_chau": tuple(f"chuyen-muc/{slug}.aspx" for slug in CATEGORIES),
    "dien_bien": ("TinTuc/DanhSach/Tin-doi-ngoai", "TinTuc/DanhSach/Bien-gioi?PageIndex=3"),
    "dien_bien_stttt": ("vi/news/Thong-tin-doi-ngoai/page-2/", "vi/news/hop-tac-quoc-te/page-2/"),
}


@pytest.mark.parametrize("portal", NAMES)
def test_pages_that_are_no_articles_are_not_taken_for_any(portals: DemoPortals, portal: str) -> None:
    base, seen = portals.base_urls[portal], {}
    with httpx.Client(timeout=20, verify=False) as client:
        for path in OTHERS[portal]:
            seen[path] = interpret(fetched(client, base + path), PORTALS[portal]).kind
        for path in LISTS[portal]:
            seen[path] = interpret(fetched(client, base + path), PORTALS[portal], expected="list-page").kind
    assert not {path: kind for path, kind in seen.items() if kind in {"article", "review"}}
    assert {seen[path] for path in LISTS[portal]} == {"list"}
