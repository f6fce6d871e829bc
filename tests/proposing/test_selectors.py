"""Selectors are proposed from pages that a person has corrected, and hold on pages that nobody showed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from archive.models import Page
from crawler.cli import run
from crawler.portals.base import Layout
from crawler.proposing.naming import selectors
from crawler.proposing.pages import proposals
from crawler.proposing.search import propose
from crawler.reading.extract import extract
from crawler.recorded import Recorded, recorded, save_case
from tests.reading.office import OFFICE, fetched

_TITLES = (
    "Bản Nậm Sin dựng nhà văn hóa",
    "Trạm y tế Pa Ủ nhận máy siêu âm",
    "Chợ phiên San Thàng mở thêm dãy hàng nông sản",
)
_NAMES = ("Lan Anh", "Vàng A Dơ", "Lỳ Mé Gơ")
_KINDS = ("Bản làng", "Sức khỏe", "Chợ phiên")
_FIRST = "Sáng nay bà con khánh thành công trình do chính tay dân bản góp công suốt hai mùa rẫy cùng bộ đội biên phòng."
_SECOND = "Công trình có chỗ cho một trăm người ngồi họp, gian bên để trống chiêng và tủ sách của đồn biên phòng tặng."
_GIFT = (
    "Mời bà con ghé gian hàng của chúng tôi ở chợ huyện, mua mật ong rừng và chè cổ thụ với giá ưu đãi trong tuần này."
)


def _page(at: int) -> Page:
    """A page whose author, section and advertisement nothing tells a stranger."""
    text = f'<div class="story"><p>{_FIRST}</p><p>{_SECOND}</p></div><div class="post-{4100 + at} gift"><p>{_GIFT}</p></div>'
    return fetched(
        f"/tin/{at}.html",
        f"<html><head><title>{_TITLES[at]}</title></head><body><main><article><h1>{_TITLES[at]}</h1>"
        f"<p>Ngày đăng: 1{at}/06/2022</p>{text}</article>"
        f'<div class="tag kind"><b>{_KINDS[at]}</b></div><div class="pen"><i>{_NAMES[at]}</i> viết từ vùng cao</div></main></body></html>',
    )


def _expected(at: int) -> dict[str, Any]:
    return {
        "title": _TITLES[at],
        "published_at": f"2022-06-1{at}",
        "category": _KINDS[at],
        "author": _NAMES[at],
        "text": f"{_FIRST}\n\n{_SECOND}",
    }


def _case(at: int) -> Recorded:
    return Recorded(Path(f"first-{at}"), _page(at), _expected(at), looked_at=True)


_LAYOUT = Layout(name="x_2022")
_PORTAL = replace(OFFICE, layouts=(_LAYOUT,))


@pytest.fixture(scope="module")
def proposed() -> Any:
    return propose(_PORTAL, _LAYOUT, [_case(0), _case(1)])


def test_what_is_proposed_mends_what_was_misread_and_says_what_it_mends(proposed: Any) -> None:
    fields = {"category_selector", "body_selector", "byline_selector"}
    assert set(proposed.found) == fields
    assert proposed.left == frozenset()
    assert {field for _, field in proposed.mended} == {"category", "text", "author"}


def test_it_holds_on_a_page_that_nobody_showed(proposed: Any) -> None:
    portal = replace(_PORTAL, layouts=(replace(_LAYOUT, **proposed.found),))
    read = extract(_page(2), portal).to_json()
    assert {name: read[name] for name in _expected(2)} == _expected(2)


def test_pages_that_are_read_right_get_no_selector() -> None:
    right = [replace(_case(at), expected={"title": _TITLES[at]}) for at in (0, 1)]
    assert propose(_PORTAL, _LAYOUT, right).found == {}


def test_what_no_element_shows_is_left_and_named() -> None:
    case = replace(_case(0), expected={**_expected(0), "source": "Báo Chợ Phiên"})
    left = propose(_PORTAL, _LAYOUT, [case]).left
    assert left == {("first-0", "source")}


def test_names_with_the_number_of_a_page_are_no_names_of_a_layout() -> None:
    from lxml import html

    element = html.fromstring('<div id="post-4711" class="post-4711 w:full story"><p>a</p></div>')
    assert list(selectors(element)) == [".story", "div.story"]
    assert ".story > p" in list(selectors(element[0]))


# The command, on the register as it is.


@pytest.fixture
def pages(tmp_path: Path) -> Iterator[Path]:
    for at in (0, 1):
        page = replace(_page(at), url=f"http://thongtindoingoai.laichau.gov.vn/tin/{at}.html")
        from crawler.portals import PORTALS

        folder = tmp_path / "lai_chau" / "lai_chau_2017" / f"first-{at}"
        save_case(folder, page, extract(page, PORTALS["lai_chau"]), looked_at=False)
    yield tmp_path


def _correct(pages: Path) -> None:
    for at, file in enumerate(sorted(pages.glob("*/*/*/expected.json"))):
        told = json.loads(file.read_text(encoding="utf-8"))
        file.write_text(json.dumps({**told, **_expected(at), "looked_at": True}, ensure_ascii=False), encoding="utf-8")


def test_the_command_prints_lines_for_the_portal_file(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _correct(pages)
    assert run(["selectors", "lai_chau", "--pages", str(pages)]) == 0
    told = capsys.readouterr().out
    assert 'For Layout(name="lai_chau_2017") in crawler/portals/lai_chau.py:' in told
    assert '            body_selector=".story",' in told
    assert "author (2), category (2), text (2)" in told


def test_the_command_in_json_and_what_is_left(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _correct(pages)
    case = sorted(pages.glob("*/*/*/expected.json"))[0]
    case.write_text(json.dumps({**recorded(case.parent).expected, "source": "Báo Chợ Phiên"}), encoding="utf-8")
    assert run(["selectors", "lai_chau", "--pages", str(pages), "--json"]) == 3
    (told,) = json.loads(capsys.readouterr().out)
    assert (told["layout"], told["pages"], told["left"]) == (
        "lai_chau_2017",
        2,
        [{"page": "first-0", "field": "source"}],
    )


@pytest.mark.parametrize("spoil", [False, True])
def test_pages_that_wait_or_are_spoilt_are_named(pages: Path, capsys: pytest.CaptureFixture[str], spoil: bool) -> None:
    if spoil:
        sorted(pages.glob("*/*/*/expected.json"))[0].write_text("{", encoding="utf-8")
    assert run(["selectors", "lai_chau", "--pages", str(pages)]) == 1
    told = capsys.readouterr().err
    assert ("expected.json cannot be read" if spoil else '"looked_at": true') in told


def test_pages_read_right_need_none(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for file in pages.glob("*/*/*/expected.json"):
        told = json.loads(file.read_text(encoding="utf-8"))
        file.write_text(json.dumps({**told, "looked_at": True}), encoding="utf-8")
    assert run(["selectors", "lai_chau", "--pages", str(pages)]) == 0
    assert "no selector is needed" in capsys.readouterr().out


def test_few_pages_and_the_pages_of_what_is_left_are_named(pages: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _correct(pages)
    for case in sorted(file.parent for file in pages.glob("*/*/*/expected.json")):
        told = json.dumps({**recorded(case).expected, "source": "Báo Chợ Phiên"})
        (case / "expected.json").write_text(told, encoding="utf-8")
    assert run(["selectors", "lai_chau", "--pages", str(pages)]) == 3
    told = " ".join(capsys.readouterr().out.split())
    assert "Still wrong: source of first-0, first-1." in told
    assert "Seen on so few pages: correct 3" in told


def test_a_date_put_right_needs_no_line_of_it() -> None:
    day = "<p>Ảnh chụp 01/02/2003</p><p class='daypart'>Năm 2022, ngày 17/06/2022</p>"
    case = _case(0)
    body = case.page.body.decode().replace("<p>Ngày đăng: 10/06/2022</p>", day).encode()
    told = {"title": _TITLES[0], "published_at": "2022-06-17", "published_raw": None}
    found = propose(_PORTAL, _LAYOUT, [replace(case, page=replace(case.page, body=body), expected=told)])
    assert (set(found.found), found.left) == ({"date_selector"}, frozenset())


@pytest.mark.parametrize(
    ("file", "content", "told"),
    [
        ("expected.json", "[]", "expected.json cannot be read: it holds no JSON object"),
        ("page.json", "{}", "page.json cannot be read: it says no 'url'"),
        ("page.json", '{"url": "http://a.example/", "fetched_at": "gestern"}', "page.json cannot be read"),
        ("page.html", None, "page.html cannot be read"),
    ],
)
def test_a_file_of_a_case_that_is_not_what_it_must_be_is_named(
    pages: Path, capsys: pytest.CaptureFixture[str], file: str, content: str | None, told: str
) -> None:
    _correct(pages)
    spoilt = sorted(pages.glob(f"*/*/*/{file}"))[0]
    spoilt.unlink() if content is None else spoilt.write_text(content, encoding="utf-8")
    assert run(["selectors", "lai_chau", "--pages", str(pages)]) == 1
    assert told in capsys.readouterr().err


def test_null_says_of_a_list_that_there_is_none() -> None:
    case = replace(_case(0), expected={"title": _TITLES[0], "attachments": None, "related": None})
    assert propose(_PORTAL, _LAYOUT, [case]).left == frozenset()


def test_a_portal_that_declares_no_layout_is_proposed_for_its_bare_one(pages: Path) -> None:
    (pages / "lai_chau").rename(pages / "x")
    (pages / "x" / "lai_chau_2017").rename(pages / "x" / "plain")
    _correct(pages)
    (proposal,) = proposals(OFFICE, pages)
    assert (proposal.layout, proposal.pages, bool(proposal.found)) == ("plain", 2, True)
