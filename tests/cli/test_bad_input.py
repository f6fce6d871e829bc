"""What a slip of the keyboard, an unset variable or a wrong file gives: one clear sentence, and nothing is harmed."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from archive import open_archive
from crawler.cli import run
from tests.web import rich_archive

HUGE = str(10**30)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rich_archive.fill(tmp_path_factory.mktemp("filled"), b"")


@pytest.fixture
def folder(filled: Path, tmp_path: Path) -> Path:
    return shutil.copytree(filled, tmp_path / "data")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["extract", ""], "names no place"),
        (["extract", "a.html", "--url", ""], "must begin with http"),
        (["extract", "a.html", "--url", "a.vn"], "must begin with http"),
        (["extract", "a.html", "--url", "http://[::1"], "is no web address"),
        (["extract", "a.html", "--portal", ""], "known are"),
        (["probe", ""], "names no page"),
        (["probe", "a\0b"], "names no page"),
        (["import", "a\0b"], "zero byte"),
        (["probe", "http://"], "must begin with http"),
        (["probe", "http://[::1"], "is no web address"),
        (["probe", "ftp://a.vn/x"], "must begin with http"),
        (["import", ""], "names no place"),
        (["import", "a.warc", "--portal", "nosuch"], "'--portal': no portal 'nosuch'; known are"),
        (["reextract", "--portal", "nosuch"], "'--portal': no portal 'nosuch'; known are"),
        (["backfill", "nosuch"], "no portal 'nosuch'; known are"),
        (["backfill", "lai_chau", "--since", "yesterday"], "is not a day"),
        (["backfill", "lai_chau", "--since", ""], "is not a day"),
        (["backfill", "lai_chau", "--until", "2020-13-01"], "is not a day"),
        (["backfill", "lai_chau", "--since", "2022", "--until", "2021"], "comes after"),
        (["backfill", "lai_chau", "--cdx", "http://[::1"], "is no web address"),
        (["backfill", "lai_chau", "--cdx", ""], "must begin with http"),
        (["search", "x", "--since", ""], "is not a day"),
        (["search", "x", "--since", "2022-02", "--until", "2022-01"], "comes after"),
        (["review", "show", HUGE], "is not in the range"),
        (["review", "accept", "0"], "is not in the range"),
        (["chrome", "dien_bien", "--least", HUGE], "is not in the range"),
        (["rebuild", ""], "names no place"),
        (["export", "csv", ""], "names no place"),
        (["backup", ""], "names no place"),
        (["publish", ""], "names no place"),
        (["serve", "--host", ""], "0.0.0.0"),
        (["new-portal", "tinh_mau", "ftp://127.0.0.1/"], "must begin with http"),
        (["new-portal", "tinh_mau", "http://[::1"], "is no web address"),
    ],
)
def test_words_that_mean_nothing_are_named(
    words: list[str], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--archive", str(tmp_path / "none"), *words]) == 2
    assert told in capsys.readouterr().err
    assert not (tmp_path / "none").exists()


def test_an_empty_archive_option_is_not_this_directory(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--archive", "", "status"]) == 2
    assert "names no place" in capsys.readouterr().err


def test_an_address_typed_in_other_bytes_is_not_found(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--archive", str(folder), "history", "http://cong.example/\udcff"]) == 1
    assert "give its number or an address" in capsys.readouterr().err


def test_a_host_that_no_name_can_have_is_one_sentence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--archive", str(folder), "probe", "http://xn--/"]) == 1
    told = capsys.readouterr().err
    assert "Check the address" in told
    assert ".. " not in told
    assert run(["--archive", str(folder), "backfill", "lai_chau", "--cdx", "http://xn--/cdx"]) == 3
    assert "no answer" in capsys.readouterr().err


@pytest.mark.parametrize(
    "name", ["archive.db", "archive.db-wal", "lock", "doingoai.toml", "warc/x.csv", "media/x/y.csv"]
)
def test_an_export_never_writes_over_the_archive(name: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--archive", str(folder), "export", "csv", str(folder / "warc" / ".." / name)]) == 1
    assert "over the archive itself" in capsys.readouterr().err
    with open_archive(folder, readonly=True) as archive:
        assert archive.counts()["articles"] > 0


def test_an_export_may_lie_beside_the_archive(folder: Path) -> None:
    assert run(["--archive", str(folder), "export", "csv", str(folder / "articles.csv")]) == 0
    assert (folder / "articles.csv").is_file()


@pytest.mark.parametrize("format_name", ["csv", "jsonl", "atom", "wacz"])
def test_an_export_takes_no_directory_and_no_device_for_a_file(
    format_name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    device = folder.parent / "device"
    device.symlink_to("/dev/null")
    for dest in (folder.parent, device):
        assert run(["--archive", str(folder), "export", format_name, str(dest)]) == 1
        assert "name a file" in capsys.readouterr().err
    assert device.is_symlink() and device.is_char_device()


@pytest.mark.parametrize("format_name", ["csv", "csv-spreadsheet", "jsonl", "atom", "wacz"])
def test_an_export_to_a_dash_is_what_the_file_would_hold(
    format_name: str, folder: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder.parent)
    assert run(["--archive", str(folder), "export", format_name, "-"]) == 0
    told = capsysbinary.readouterr()
    assert (told.err, Path("-").exists()) == (b"", False)
    assert run(["--archive", str(folder), "export", format_name, "file"]) == 0
    if format_name == "wacz":  # it says when it was made
        assert told.out.startswith(b"PK") and len(told.out) == Path("file").stat().st_size
    elif format_name != "atom":
        assert told.out == Path("file").read_bytes()


@pytest.mark.parametrize(
    "words",
    [["export", "bagit"], ["publish"], ["backup"], ["rebuild"], ["import"], ["extract"], ["--archive"]],
)
def test_a_dash_makes_no_place_of_that_name(
    words: list[str], folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder.parent)
    assert run(["--archive", str(folder), *words, "-"]) == 2
    assert "standard" in capsys.readouterr().err.splitlines()[-1]
    assert not Path("-").exists()


@pytest.mark.parametrize("words", [["export", "csv"], ["publish"], ["backup"], ["rebuild"]])
def test_a_place_below_a_file_is_one_sentence(
    words: list[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = folder.parent / "file"
    file.write_text("kept")
    assert run(["--archive", str(folder), *words, str(file / "below")]) == 1
    told = capsys.readouterr().err
    assert str(file / "below") in told and "draft" not in told
    assert len(told.splitlines()) == 1
    assert file.read_text() == "kept"


def test_a_snapshot_never_replaces_an_archive(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = folder.parent / "other"
    shutil.copytree(folder, other)
    before = (other / "archive.db").read_bytes()
    assert run(["--archive", str(folder), "publish", str(other)]) == 1
    assert "choose another place" in capsys.readouterr().err
    assert (other / "archive.db").read_bytes() == before


def test_what_a_newer_program_made_is_not_published(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect(folder / "archive.db")) as conn:
        conn.execute("INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('doingoai', 'm999', '')")
        conn.commit()
    assert run(["--archive", str(folder), "publish", str(folder.parent / "public")]) == 1
    assert "newer doingoai" in capsys.readouterr().err
    assert not (folder.parent / "public").exists()


def test_the_demo_mixes_no_samples_into_an_archive(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--archive", str(folder), "demo", "--no-serve"]) == 1
    assert "Choose another folder" in capsys.readouterr().err


def test_a_word_of_python_cannot_name_a_portal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["new-portal", "class", "http://127.0.0.1:9/", "--into", str(tmp_path)]) == 1
    assert "cannot name a portal" in capsys.readouterr().err


def test_the_list_of_commands_cuts_no_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    for group in ([], ["review"]):
        assert run([*group, "--help"]) == 0
        assert "..." not in capsys.readouterr().out.partition("Commands:")[2]
