"""A page saved from the Wayback Machine's site says what the portal said, at the portal's address."""

from __future__ import annotations

from pathlib import Path

import pytest

from crawler.saved import read_saved
from tests.reading.office import OFFICE

_TITLE = "Hội chẩn từ xa nối bệnh viện hai bên sông"
_ADDRESS = "http://a.example/tin-tuc/4834.html"
_WEB = "https://web.archive.org/web/20170807160429"
_BAR = f"""<!-- BEGIN WAYBACK TOOLBAR INSERT -->
<div id="wm-ipp-base" style="display: block"><form><input name="url" value="{_ADDRESS}"></form>
<a href="{_WEB}*/{_ADDRESS}">8 captures</a><div>07 Aug 2017 - 22 Sep 2020</div>
<table><tr><td>Jul</td><td>AUG</td></tr><tr><td><a href="{_WEB[:-14]}20160101000000/{_ADDRESS}">07</a></td></tr></table>
<div>Starting in 1996, a company has been donating its crawl data. Every day these data are added after an embargo.</div></div>
<div id="wm-ipp-print">The Wayback Machine - {_WEB}/{_ADDRESS}</div>
<!-- END WAYBACK TOOLBAR INSERT -->"""
_TOLD = (
    "Ca bỏng nặng đã được cứu nhờ cuộc hội chẩn kéo dài bốn mươi phút qua màn hình giữa hai bệnh viện.",
    "Hai bệnh viện hẹn hội chẩn chung mỗi thứ năm, bên nào có ca khó thì gửi phim trước một ngày.",
)
_PAGE = (
    "<html><head><title>{title}</title></head><body>{bar}<h1>{title}</h1><p>Ngày đăng: 07/08/2017</p>"
    "<p>{told[0]}</p><p><img src='{web}im_/http://a.example/anh/1.jpg' alt='Bác sĩ'></p><p>{told[1]}</p>"
    "<h3>Các tin khác</h3><ul><li><a href='/web/20170807160429/http://a.example/tin-tuc/4833.html'>Lớp học bên suối</a></li>"
    "<li><a href='{web}/http://a.example/tin-tuc/4832.html'>Chợ phiên đầu năm</a></li></ul></body></html>"
)


def _read(tmp_path: Path, bar: str, url: str | None = None) -> dict[str, object]:
    file = tmp_path / "saved.html"
    file.write_text(_PAGE.format(title=_TITLE, bar=bar, told=_TOLD, web=_WEB), encoding="utf-8")
    return read_saved(file, OFFICE, url)


def test_the_bar_is_no_part_of_the_page_and_addresses_are_the_portals(tmp_path: Path) -> None:
    read = _read(tmp_path, _BAR)
    assert (read["url"], read["title"], read["text"]) == (_ADDRESS, _TITLE, "\n\n".join(_TOLD))
    assert [image["url"] for image in read["images"]] == ["http://a.example/anh/1.jpg"]
    assert [one["url"][-9:] for one in read["related"]] == ["4833.html", "4832.html"]


def test_an_address_that_is_given_comes_first(tmp_path: Path) -> None:
    assert _read(tmp_path, _BAR, "http://a.example/khac")["url"] == "http://a.example/khac"


@pytest.mark.parametrize("bar", ["", "<!-- END WAYBACK TOOLBAR INSERT --><!-- BEGIN WAYBACK TOOLBAR INSERT -->"])
def test_a_page_without_the_bar_is_left_as_it_is(tmp_path: Path, bar: str) -> None:
    assert [image["url"] for image in _read(tmp_path, bar)["images"]] == [f"{_WEB}im_/http://a.example/anh/1.jpg"]
