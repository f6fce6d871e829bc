from __future__ import annotations

import csv
import json
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path

import httpx
import pytest

from archive import open_archive
from archive.errors import ArchiveError
from archive.export import FORMATS
from archive.export.wacz import surt
from archive.fixity import verify
from archive.models import Article
from archive.warc import WarcStore, read_warc
from tests.warc.archives import PICTURE, START, article, fill, keep
from tests.warc.pywb import programs, serving


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """An archive with a POST, a revisit-worthy repeat, hostile text and an address with a query."""
    folder = tmp_path / "archive"
    with open_archive(folder) as archive, WarcStore(archive.warc_dir, "doingoai/test") as store:
        fill(archive, store)
        hostile = article(9, "=HYPERLINK(1)\x0b <b>&</b>")
        values = hostile.to_json() | {"title": "=1+1", "lead": None, "author": None, "category": None}
        keep(archive, store, 1, Article.from_json(values | {"url": "http://portal.example/xem?id=9&b=2"}), START)
    return folder


def export(directory: Path, name: str, dest: Path) -> Path:
    with open_archive(directory, readonly=True) as archive:
        FORMATS[name](archive, dest)
    return dest


def test_jsonl(directory: Path, tmp_path: Path) -> None:
    lines = export(directory, "jsonl", tmp_path / "a.jsonl").read_text(encoding="utf-8").splitlines()
    articles = {item["url"]: item for item in map(json.loads, lines)}
    assert len(lines) == 4
    read = Article.from_json(articles["http://portal.example/tin/1"])
    assert read == article(1, "Đoạn một.")
    assert articles["http://portal.example/tin/2"]["revision_count"] == 2
    assert articles["http://portal.example/tin/2"]["text"].endswith("đã sửa.")


def test_csv_is_exact_and_the_one_for_spreadsheets_harmless(directory: Path, tmp_path: Path) -> None:
    with export(directory, "csv", tmp_path / "a.csv").open(encoding="utf-8", newline="") as file:
        exact = list(csv.DictReader(file))
    assert {row["title"] for row in exact} >= {"=1+1", "Hội đàm lần thứ 1 tại Điện Biên"}
    assert json.loads(exact[0]["images"])[0]["caption"] == "Quang cảnh =1+1"
    path = export(directory, "csv-spreadsheet", tmp_path / "b.csv")
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    cells = [cell for row in rows for cell in row]
    assert "'=1+1" in cells
    numbers = [row["id"] for row in exact]  # a spreadsheet rounds those of 16 digits
    assert [row[0].removeprefix("'") for row in rows[1:]] == numbers
    assert {len(number) > 15 for number in numbers} == {True, False}
    assert all(row[0].startswith("'") == (len(row[0].removeprefix("'")) > 15) for row in rows[1:])
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


def test_atom(directory: Path, tmp_path: Path) -> None:
    feedparser = pytest.importorskip("feedparser")
    path = export(directory, "atom", tmp_path / "feed.atom")
    feed = feedparser.parse(path.read_bytes())
    assert not feed.bozo
    assert feed.version == "atom10"
    entries = {entry.link: entry for entry in feed.entries}
    assert len(entries) == 4
    entry = entries["http://portal.example/tin/1"]
    assert entry.title == "Hội đàm lần thứ 1 tại Điện Biên"
    assert (entry.author, entry.content[0].type) == ("Nguyễn Văn Ả", "text/html")
    assert entry.published == "2021-06-11T01:00:00Z"
    assert entries["http://portal.example/xem?id=9&b=2"].author == "Lai Châu"


def test_wacz_is_valid_and_gives_its_pages_back(directory: Path, tmp_path: Path) -> None:
    path = export(directory, "wacz", tmp_path / "a.wacz")
    wacz = Path(sys.executable).with_name("wacz")
    if wacz.exists():
        result = subprocess.run([wacz, "validate", "-f", path], check=False, capture_output=True, text=True)
        assert result.returncode == 0, result.stdout + result.stderr
    pages = list(read_warc(path))
    assert len(pages) == 6
    with zipfile.ZipFile(path) as package:
        listed = [json.loads(line) for line in package.read("pages/pages.jsonl").decode().splitlines()]
        index = package.read("indexes/index.idx").decode().splitlines()
    assert {item["url"] for item in listed[1:]} >= {"http://portal.example/tin/1"}
    assert json.loads(index[1].split(" ", 2)[2])["filename"] == "index.cdx.gz"


def test_every_part_of_a_wacz_lies_where_the_directory_of_the_file_lets_it_be_sought(
    directory: Path, tmp_path: Path
) -> None:
    """ReplayWeb.page reckons from the directory alone, and takes a part without extra fields there to have none."""
    path = export(directory, "wacz", tmp_path / "a.wacz")
    data = path.read_bytes()
    with zipfile.ZipFile(path) as package:
        for part in package.infolist():
            start = part.header_offset + 30 + len(part.filename.encode())
            raw = data[start : start + part.compress_size]
            stored = part.compress_type == zipfile.ZIP_STORED
            assert (raw if stored else zlib.decompress(raw, -15)) == package.read(part), part.filename


def test_wacz_opens_in_pywb(directory: Path, tmp_path: Path) -> None:
    programs()  # or skip
    path = export(directory, "wacz", tmp_path / "a.wacz")
    with serving(tmp_path / "pywb", "--unpack-wacz", path) as address, httpx.Client(trust_env=False) as client:
        page = client.get(f"{address}/20261120010100id_/http://portal.example/tin/1")
        picture = client.get(f"{address}/2026id_/http://portal.example/anh.png")
    assert page.text == f"<p>{article(1, 'Đoạn một.').text}</p>"
    assert picture.content == PICTURE


def test_a_wacz_of_py_wacz_is_read(directory: Path, tmp_path: Path) -> None:
    wacz = Path(sys.executable).with_name("wacz")
    if not wacz.exists():
        pytest.skip("py-wacz is not installed")
    (warc,) = (directory / "warc").glob("*.warc.gz")
    subprocess.run([wacz, "create", "-f", warc, "-o", tmp_path / "theirs.wacz"], check=True, capture_output=True)
    ours = [(page.url, page.body, page.method) for page in read_warc(warc)]
    assert [(page.url, page.body, page.method) for page in read_warc(tmp_path / "theirs.wacz")] == ours


def test_wacz_index_agrees_with_cdxj_indexer(directory: Path, tmp_path: Path) -> None:
    indexer = pytest.importorskip("cdxj_indexer.main")
    path = export(directory, "wacz", tmp_path / "a.wacz")
    with zipfile.ZipFile(path) as package:
        package.extractall(tmp_path / "out")
    import gzip

    ours = gzip.decompress((tmp_path / "out/indexes/index.cdx.gz").read_bytes()).decode().splitlines()
    (warc,) = (tmp_path / "out/archive").iterdir()
    theirs_path = tmp_path / "theirs.cdxj"
    with theirs_path.open("w") as out:
        indexer.CDXJIndexer(output=out, inputs=[str(warc)], sort=True).process_all()
    theirs = theirs_path.read_text().splitlines()

    def facts(lines: list[str]) -> list[tuple[str, str, str, int, int]]:
        parsed = [(line.split(" ", 2)[0], json.loads(line.split(" ", 2)[2])) for line in lines]
        return sorted((key, v["url"], v["mime"], int(v["offset"]), int(v["length"])) for key, v in parsed)

    assert facts(ours) == facts(theirs)
    assert ours == sorted(ours)


@pytest.mark.parametrize(
    "url",
    [
        "http://portal.example/",
        "https://www.Portal.example:443/Tin/Bai.aspx?b=2&a=1",
        "http://127.0.0.1:8001/vi/news/",
        "http://portal.example/a%20b/?x",
        "http://sub.dienbien.gov.vn:8080/(s(1))/default.aspx",
    ],
)
def test_surt_agrees_with_the_library(url: str) -> None:
    library = pytest.importorskip("surt")
    assert surt(url) == library.surt(url)


@pytest.mark.filterwarnings("ignore:'count' is passed as positional argument:DeprecationWarning")  # inside bagit
def test_bagit_is_valid_and_verifies(directory: Path, tmp_path: Path) -> None:
    bagit = pytest.importorskip("bagit")
    from lxml import etree

    bag = export(directory, "bagit", tmp_path / "bag")
    bagit.Bag(str(bag)).validate()
    with open_archive(bag / "data", readonly=True) as archive:
        assert verify(archive) == []
        numbers = {row[0] for row in archive.conn.execute("SELECT id FROM articles")}
    cards = sorted((bag / "data" / "dublin-core").iterdir())
    assert {int(card.stem) for card in cards} == numbers
    for card in cards:
        root = etree.parse(card).getroot()
        names = [etree.QName(child).localname for child in root]
        assert names.count("identifier") == 2
        assert "title" in names
    (bag / "data" / "dublin-core" / cards[0].name).write_text("changed")
    with pytest.raises(bagit.BagValidationError):
        bagit.Bag(str(bag)).validate()
    with pytest.raises(ArchiveError, match="empty"):
        export(directory, "bagit", bag)


def test_parquet(directory: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    rows = parquet.read_table(export(directory, "parquet", tmp_path / "a.parquet")).to_pylist()
    assert len(rows) == 4
    assert rows[0]["images"][0]["url"] == "http://portal.example/anh.png"


def test_parquet_without_pyarrow_says_what_to_do(
    directory: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ArchiveError, match="pip install"):
        export(directory, "parquet", tmp_path / "a.parquet")
    assert list(tmp_path.glob("*parquet*")) == []


@pytest.mark.parametrize("name", ["csv", "jsonl", "atom", "wacz"])
def test_a_failed_export_leaves_the_old_one(directory: Path, tmp_path: Path, name: str) -> None:
    dest = tmp_path / "there"
    dest.mkdir()
    (dest / "file").write_text("old")
    with pytest.raises(ArchiveError):
        export(directory, name, dest)  # a directory of that name is in the way
    assert (dest / "file").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] in (["archive", "there"], ["there", "archive"])


def test_picture_stays_in_the_wacz(directory: Path, tmp_path: Path) -> None:
    pages = read_warc(export(directory, "wacz", tmp_path / "a.wacz"))
    assert PICTURE in [page.body for page in pages]


def test_a_wacz_of_files_that_are_gone_says_which(directory: Path, tmp_path: Path) -> None:
    gone = sorted((directory / "warc").glob("*.warc.gz"))[0]
    gone.unlink()
    with pytest.raises(ArchiveError, match=f"{gone.name} is not there"):
        export(directory, "wacz", tmp_path / "a.wacz")
    assert list(tmp_path.glob("*a.wacz*")) == []
