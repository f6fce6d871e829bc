"""Of several names for a place, the one that a person would write and that holds on other pages is proposed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from crawler.portals.base import NOWHERE, Layout
from crawler.proposing.search import Proposal, propose
from crawler.reading.extract import extract
from crawler.recorded import Recorded
from tests.reading.office import OFFICE, fetched

_LAYOUT = Layout(name="x_2023")
_PORTAL = replace(OFFICE, layouts=(_LAYOUT,))
_TITLES = ("Bản Pa Thắng có điện lưới", "Đội văn nghệ xã Thu Lũm lưu diễn", "Mùa thảo quả ở Sì Lở Lầu được giá")
_SLUGS = ("ban-pa-thang-co-dien", "doi-van-nghe-thu-lum", "mua-thao-qua-si-lo-lau")
_NAMES = ("người bản xa", "ché rượu cần", "mây trên đỉnh")
_TEXT = (
    "<p>Bà con kéo nhau ra sân xem thợ đóng cầu dao, đèn sáng cả vạt nương, tiếng reo vang tới tận bên kia suối.</p>"
)
_PAIRS = (("xuan-ve", "Xuân về trên bản"), ("cho-trau", "Chợ trâu Cán Cấu"), ("lua-nuong", "Lúa nương vào vụ"))


def _case(at: int, head: str = "", after: str = "", slug: bool = False, **expected: Any) -> Recorded:
    place = f"/tin/{_SLUGS[at]}.html" if slug else f"/tin/{at}.html"
    markup = (
        f"<html><head><title>{_TITLES[at]}</title></head><body><article><h1>{_TITLES[at]}</h1><p>1{at}/07/2023</p>{head}"
        f"{_TEXT}{_TEXT.replace('sân', 'đầu bản')}</article>{after}</body></html>"
    )
    return Recorded(Path(f"case-{at}"), fetched(place, markup), {"title": _TITLES[at], **expected}, looked_at=True)


def _authored(at: int, head: str, **more: Any) -> Recorded:
    return _case(at, head.format(name=_NAMES[at], at=at, slug=_SLUGS[at]), author=_NAMES[at], **more)


def _proposed(*cases: Recorded) -> Proposal:
    return propose(_PORTAL, _LAYOUT, cases)


def _read(case: Recorded, found: dict[str, str]) -> dict[str, Any]:
    return extract(case.page, replace(_PORTAL, layouts=(replace(_LAYOUT, **found),))).to_json()


def test_a_name_that_tells_its_field_is_preferred_to_one_that_tells_a_form() -> None:
    head = "<p class='mt-2 a1'><span class='fw6 post-author i2'>{name}</span></p>"
    assert _proposed(*(_authored(at, head) for at in (0, 1))).found == {"byline_selector": ".post-author"}


def test_a_name_that_also_stands_elsewhere_gives_way_to_one_that_does_not() -> None:
    head = "<div class='desk'><b class='who'>{name}</b></div><div class='foot'><b class='who'>Sen Núi</b></div>"
    assert _proposed(*(_authored(at, head) for at in (0, 1))).found == {"byline_selector": ".desk"}


def test_a_value_is_found_by_the_label_beside_it() -> None:
    head = "<table><tr><td>Mã</td><td>{at}</td></tr><tr><td>Người chép</td><td>{name}</td></tr></table>"
    found = _proposed(*(_authored(at, head) for at in (0, 1))).found
    assert found == {"byline_selector": "td:contains('Người chép') + td"}
    assert _read(_authored(2, head), found)["author"] == _NAMES[2]


def test_a_name_in_a_box_of_other_lines_is_found_by_the_box() -> None:
    names = ("Sùng A Páo", "Lò Thị Ín", "Chang Go Xè")
    head = "<div class='terms'><b>Chép lại</b>: {}<br><b>Địa chỉ</b>: http://a.example/tin/{}.html<br>CC BY</div>"
    cases = [_case(at, head.format(name, at), author=name) for at, name in enumerate(names)]
    found = _proposed(*cases[:2]).found
    assert found == {"byline_selector": ".terms"}
    assert _read(cases[2], found)["author"] == names[2]


def test_a_name_made_of_the_address_is_the_page_s_own() -> None:
    head = "<div class='signature-of-the-piece'><p id='{slug}'>{name}</p></div>"
    found = _proposed(_authored(0, head, slug=True)).found
    assert found == {"byline_selector": ".signature-of-the-piece"}
    assert _read(_authored(2, head, slug=True), found)["author"] == _NAMES[2]


def test_a_list_in_two_places_is_found_by_both_names() -> None:
    first, *others = (f"<a href='/tin/{slug}.html'>{title}</a>" for slug, title in _PAIRS)
    shelf = "".join(f"<li>{link}</li>" for link in others)
    after = f"<p class='turn'>{first}</p><p><a href='/lien-he.html'>Liên hệ</a></p><ul class='shelf'>{shelf}</ul>"
    wanted = [{"url": f"http://a.example/tin/{slug}.html"} for slug, _ in _PAIRS]
    cases = [_case(at, after=after, related=wanted) for at in (0, 1)]
    found = _proposed(*cases).found["related_selector"]
    assert {part.strip().split()[0] for part in found.split(",")} == {".turn", ".shelf"}


def test_what_no_page_shows_is_said_to_stand_nowhere() -> None:
    head = "<p>Tác giả: Lò Thị Mẩy</p>"
    cases = [_case(at, head, author=None, source=None) for at in (0, 1)]
    assert _proposed(*cases).found == {"byline_selector": NOWHERE}
    assert _read(_case(2, head), {"byline_selector": NOWHERE})["author"] is None
    assert "byline_selector" not in _proposed(cases[0], _case(1, head, author="Lò Thị Mẩy")).found
