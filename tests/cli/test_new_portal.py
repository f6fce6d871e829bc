"""``doingoai new-portal`` as a newcomer meets it: a site in a CMS the project has not met."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from archive.models import Page
from crawler.cli import run
from crawler.portals import PORTALS
from crawler.reading.errors import ExtractionError
from crawler.reading.extract import extract
from tests.loopback import Loopback, Quiet

TITLES = {
    "/tin/1": "Thăm hỏi và chúc Tết lực lượng bảo vệ biên giới nước bạn",
    "/tin/2": "Hội nghị xúc tiến thương mại qua cửa khẩu phụ Mẫu Sơn",
    "/tin/3": "Trao học bổng cho lưu học sinh đang học tại trường cao đẳng tỉnh",
}
LEAD = "Trong không khí đầm ấm, đoàn công tác của tỉnh đã đến thăm và trao quà cho các đơn vị đóng quân dọc tuyến biên giới."
BODY = "Hai bên nhất trí giữ đường dây nóng, trao đổi thông tin hằng tuần và phối hợp tuần tra song phương mỗi tháng một lần."


def page(path: str) -> str:
    menu = '<ul id="menu"><li><a href="/">Trang nhất</a></li><li><a href="/lien-he">Liên hệ</a></li></ul>'
    if path == "/":
        rows = "".join(f'<div class="row"><a href="{url}">{title}</a></div>' for url, title in TITLES.items())
        return f"<html><head><title>Trang nhất - Ngoại vụ tỉnh Mẫu</title></head><body>{menu}{rows}</body></html>"
    if path not in TITLES:
        return f"<html><head><title>Liên hệ</title></head><body>{menu}<form><input name=q></form></body></html>"
    day = 20 + int(path[-1])
    return (
        f"<html><head><title>{TITLES[path]} | Ngoại vụ tỉnh Mẫu</title></head><body>{menu}<section><h2>{TITLES[path]}</h2>"
        f"<small>Cập nhật lúc: {day}/09/2023 10:15</small><p><b>{LEAD}</b></p><p>{BODY}</p><p>{BODY.replace('Hai bên', 'Các đơn vị')}</p>"
        "</section><footer>Bản quyền thuộc Sở Ngoại vụ tỉnh Mẫu</footer></body></html>"
    )


class Site(Quiet, BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = page(self.path).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture
def site() -> Iterator[str]:
    with Loopback(Site) as server:
        yield f"{server.url}/"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "crawler" / "portals").mkdir(parents=True)
    return tmp_path


def new_portal(name: str, url: str, checkout: Path) -> int:
    archive = str(checkout / "data")
    return run(["--archive", archive, "new-portal", name, url, "--into", str(checkout), "--delay", "0"])


@pytest.mark.parametrize(
    ("top", "named"),
    [("Tin mới nhất | Ngoại vụ tỉnh Mẫu", "Ngoại vụ tỉnh Mẫu"), ("Tin mới - Mẫu Sơn", "Tin mới - Mẫu Sơn")],
    ids=["shared with the articles", "nothing shared"],
)
def test_a_portal_is_named_by_what_the_titles_of_its_pages_share(
    site: str, checkout: Path, monkeypatch: pytest.MonkeyPatch, top: str, named: str
) -> None:
    whole = page
    monkeypatch.setattr(f"{__name__}.page", lambda path: whole(path).replace("Trang nhất - Ngoại vụ tỉnh Mẫu", top))
    assert new_portal("tinh_mau", site, checkout) == 0
    source = (checkout / "crawler" / "portals" / "tinh_mau.py").read_text(encoding="utf-8")
    assert f'    title="{named}",\n    title_en="{named}",\n' in source


def test_it_writes_a_portal_and_pages_that_wait_for_a_person(site: str, checkout: Path) -> None:
    assert new_portal("tinh_mau", site, checkout) == 0
    source = checkout / "crawler" / "portals" / "tinh_mau.py"
    spec = importlib.util.spec_from_file_location("tinh_mau", source)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.PORTAL.home_url == site
    assert module.PORTAL.title == "Ngoại vụ tỉnh Mẫu", "without the words for the home page"
    assert module.PORTAL.layouts[0].date_label == "Cập nhật lúc"
    assert '\n        Layout(\n            name="tinh_mau_' in source.read_text(encoding="utf-8"), "as ruff formats it"
    cases = sorted((checkout / "tests" / "pages" / "tinh_mau").glob("*/*/expected.json"))
    read = [json.loads(case.read_text(encoding="utf-8")) for case in cases]
    assert {article["title"] for article in read} == set(TITLES.values())
    assert {article["published_at"][:10] for article in read} == {"2023-09-21", "2023-09-22", "2023-09-23"}
    assert all(article["looked_at"] is False for article in read)
    assert all(LEAD in article["text"] and "Bản quyền" not in article["text"] for article in read)
    assert all(case.with_name("page.html").read_bytes() for case in cases)
    (failing,) = (checkout / "tests" / "pages" / "tinh_mau").glob("*/*/failure.json")
    page_json, reason = (
        json.loads(failing.with_name(name).read_text("utf-8")) for name in ("page.json", "failure.json")
    )
    assert page_json["url"] == site
    kept = Page(site, failing.with_name("page.html").read_bytes(), page_json["fetched_at"], 200, page_json["headers"])
    with pytest.raises(ExtractionError) as told:
        extract(kept, module.PORTAL)
    assert told.value.reason == reason["reason"]


MONTHS = {"/loai/" + str(at): f"Lưu trữ các tin bài của tháng {at} năm 2023 theo ngày" for at in range(1, 7)}


class DatelessSite(Site, BaseHTTPRequestHandler):
    """Six links that look like titles and are none stand before the articles; nothing on the site shows a date."""

    def do_GET(self) -> None:
        undated = page(self.path).replace("Cập nhật lúc:", "").replace("/09/2023 10:15", "")
        rows = "".join(f'<a href="{url}">{title}</a>' for url, title in MONTHS.items())
        body = undated.replace('<div class="row">', f"<p>{rows}</p>" + '<div class="row">', 1).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def test_a_site_without_dates_behind_links_that_lead_nowhere(checkout: Path) -> None:
    with Loopback(DatelessSite) as server:
        assert new_portal("tinh_mau", f"{server.url}/", checkout) == 0
    cases = sorted((checkout / "tests" / "pages" / "tinh_mau").glob("*/*/expected.json"))
    read = [json.loads(case.read_text(encoding="utf-8")) for case in cases]
    assert {article["title"] for article in read} == set(TITLES.values())
    assert {article["published_at"] for article in read} == {None}


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("Tinh Mau", "http://127.0.0.1:9/"),
        (next(iter(PORTALS)), "http://127.0.0.1:9/"),
        ("tinh_mau", next(iter(PORTALS.values())).home_url),
        ("tinh_mau", "http://127.0.0.1:9/"),
    ],
)
def test_what_cannot_be_used_is_one_sentence_and_writes_nothing(
    name: str, url: str, checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert new_portal(name, url, checkout) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert not list((checkout / "crawler" / "portals").iterdir())


def test_a_site_without_an_article_writes_nothing(site: str, checkout: Path) -> None:
    assert new_portal("tinh_mau", site + "lien-he", checkout) in (0, 1)
    written = list((checkout / "tests").rglob("expected.json")) if (checkout / "tests").exists() else []
    assert all(json.loads(case.read_text(encoding="utf-8"))["title"] in TITLES.values() for case in written)


def test_an_installed_copy_of_the_packages_is_no_checkout(
    site: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    packages = tmp_path / "site-packages"
    (packages / "crawler" / "portals").mkdir(parents=True)
    monkeypatch.setattr("crawler.newportal.__file__", str(packages / "crawler" / "newportal.py"))
    assert run(["--archive", str(tmp_path / "data"), "new-portal", "tinh_mau", site, "--delay", "0"]) == 1
    assert "--into" in capsys.readouterr().err
    assert list((packages / "crawler" / "portals").iterdir()) == []
