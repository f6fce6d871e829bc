"""Exit codes, one-sentence errors and JSON: what users' scripts depend on."""

from __future__ import annotations

import fcntl
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from crawler.cli import COMMANDS, run

PAGE = """<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Thông tin đối ngoại tỉnh Điện Biên</title></head>
<body><h1>Đoàn công tác huyện Mường Mẫu thăm tỉnh Phông Sa Lỳ</h1>
<div>Thời gian đăng: 3/5/2023 9:02:45 PM</div>
<p>Sáng ngày 4/3, đoàn công tác của huyện Mường Mẫu đã có buổi làm việc với chính quyền tỉnh Phông Sa Lỳ về hợp tác biên giới.</p>
<p>Hai bên thống nhất tổ chức giao lưu nhân dân hai lần trong năm, luân phiên ở mỗi bên của cửa khẩu.</p>
<p>Tin, ảnh: Lò Thị Mẫu</p></body></html>"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "page.html"
    file.write_text(PAGE, encoding="utf-8")
    return file


def test_extract_gives_one_json_object_a_line(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["extract", str(page), str(page), "--portal", "dien_bien"]) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert next(iter(first)) == "file"
    assert first == second
    assert first["published_at"] == "2023-03-05T21:02:45+07:00"
    assert first["author"] == "Lò Thị Mẫu"
    assert first["text"].count("\n\n") == 1
    assert first["url"] is None


def test_extract_names_what_it_cannot_read_and_goes_on(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = page.with_name("missing.html")
    assert run(["extract", str(missing), str(page), "--portal", "dien_bien"]) == 1
    broken, good = map(json.loads, capsys.readouterr().out.splitlines())
    assert broken["error"] == "unreadable-file"
    assert broken["file"] == str(missing)
    assert "error" not in good


def test_extract_takes_the_address_given(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    url = "http://doingoai.dic.gov.vn/TinTuc/View/mau"
    assert run(["extract", str(page), "--url", url]) == 0
    read = json.loads(capsys.readouterr().out)
    assert (read["url"], read["portal"]) == (url, "dien_bien")


def test_probe_shows_where_each_field_came_from(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["probe", str(page), "--portal", "dien_bien", "--json"]) == 0
    evidence = json.loads(capsys.readouterr().out)["evidence"]
    assert "Thời gian đăng" in str(evidence["published_at"])


@pytest.mark.parametrize(
    "arguments",
    [
        ["nosuch"],
        ["crawl", "nosuch"],
        ["crawl", "--base-url", "http://127.0.0.1:9"],
        ["crawl", "lai_chau", "--base-url", "127.0.0.1:9"],
        ["crawl", "lai_chau", "--base-url", ""],
        ["crawl", "lai_chau", "--base-url", "http://"],
        ["crawl", "lai_chau", "--base-url", "http://["],
        ["crawl", "lai_chau", "--base-url", "http://127.0.0.1:99999/"],
        ["crawl", "lai_chau", "--base-url", "http://127.0.0.1:9/ x"],
        ["crawl", "lai_chau", "--base-url", "http://a..b/"],
        ["crawl", "lai_chau", "--delay", "nan"],
        ["crawl", "lai_chau", "--delay", "inf"],
        ["extract"],
        ["extract", "a", "b", "--url", "http://example.org/"],
        ["export", "nosuch", "dest"],
        ["schedule", "systemd", "--at", "25:00"],
        ["search", "x", "--limit", "0"],
    ],
)
def test_words_that_are_off_exit_2(arguments: list[str], tmp_path: Path) -> None:
    assert run(["--archive", str(tmp_path / "none"), *arguments]) == 2
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("command", [["search", "x"], ["status"], ["history", "1"], ["verify"], ["serve"]])
def test_no_archive_is_one_sentence_and_exit_1(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--archive", str(tmp_path / "none"), *command]) == 1
    told = capsys.readouterr().err
    assert len(told.splitlines()) == 1
    assert "Traceback" not in told
    assert not (tmp_path / "none").exists()


def test_a_second_run_finds_the_lock_and_exits_4(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with (tmp_path / "lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        assert run(["--archive", str(tmp_path), "crawl", "lai_chau", "--base-url", "http://127.0.0.1:9"]) == 4
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_every_command_has_help(capsys: pytest.CaptureFixture[str]) -> None:
    for command in COMMANDS:
        assert run([command, "--help"]) == 0
        assert "Usage: doingoai" in capsys.readouterr().out


def test_portals_lists_the_register(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["portals", "--json"]) == 0
    names = [portal["name"] for portal in json.loads(capsys.readouterr().out)]
    assert {"lai_chau", "dien_bien", "dien_bien_stttt"} <= set(names)


def test_search_never_loads_scrapy(tmp_path: Path) -> None:
    code = "import sys; from crawler.cli import run; run(sys.argv[1:]); assert 'scrapy' not in sys.modules"
    command = [sys.executable, "-c", code, "--archive", str(tmp_path / "none"), "search", "x"]
    assert subprocess.run(command, check=False, capture_output=True).returncode == 0


@pytest.mark.parametrize("kind", ["systemd", "cron", "docker"])
def test_schedule_names_the_program_the_archive_and_the_hour(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--archive", str(tmp_path), "schedule", kind, "--at", "03:07"]) == 0
    printed = capsys.readouterr().out
    assert str(tmp_path) in printed
    assert re.search(r"03:07|\b7 3 \* \* \*", printed)
    assert "crawl" in printed


@pytest.mark.parametrize("kind", ["systemd", "cron", "docker"])
def test_a_schedule_may_be_for_some_portals_alone(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--archive", str(tmp_path), "schedule", kind, "lai_chau", "dien_bien"]) == 0
    assert re.search(r" crawl lai_chau dien_bien(?: --quiet|$)", capsys.readouterr().out, re.M)
    assert run(["--archive", str(tmp_path), "schedule", kind, "nowhere"]) == 2


def test_the_printed_cron_line_is_a_crontab_entry(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "50% of it"
    folder.mkdir()
    assert run(["--archive", str(folder), "schedule", "cron"]) == 0
    (entry,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("30 2 * * *")]
    command = entry.removeprefix("30 2 * * * ")
    assert not re.search(r"(?<!\\)%", command)
    assert " crawl --quiet " in command  # what is printed on the way would be mailed every day
    # cron gives the command to /bin/sh after turning \% into %
    checked = subprocess.run(["/bin/sh", "-n", "-c", command.replace(r"\%", "%")], check=False)
    assert checked.returncode == 0


def docker_command(entry: str) -> list[str]:
    """Return the words that the entry of a crontab gives to docker."""
    command = re.sub(r"^# [\d*]+ [\d*]+ \* \* [*0] ", "", entry)
    assert not re.search(r"(?<!\\)%", command)
    docker = "docker() { printf '%s\\n' \"$@\" >&2; }\n"
    said = subprocess.run(
        ["/bin/sh", "-c", docker + command.replace(r"\%", "%")], check=True, text=True, capture_output=True
    )
    assert said.stdout == ""  # what is printed on a good day would be mailed
    return said.stderr.splitlines()


def test_the_printed_docker_lines_crawl_and_verify(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "50% of Hà's"
    assert run(["--archive", str(folder), "schedule", "docker", "--at", "21:05"]) == 0
    daily, weekly = (line for line in capsys.readouterr().out.splitlines() if re.match(r"# [\d*]+ \d", line))
    assert daily.startswith("# 5 21 * * * ")
    assert weekly.startswith("# 5 1 * * 0 ")
    assert docker_command(daily)[-5:] == ["-v", f"{folder}:/data", "doingoai", "crawl", "--quiet"]
    assert docker_command(weekly)[-6:] == ["-v", f"{folder}:/data", "doingoai", "verify", "--for", "30m"]


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd on this machine")
def test_systemd_takes_every_printed_unit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "50% of it"
    folder.mkdir()
    assert run(["--archive", str(folder), "schedule", "systemd"]) == 0
    printed = capsys.readouterr().out
    parts = re.split(r"^# --- /etc/systemd/system/(\S+)\n", printed, flags=re.M)
    units = dict(zip(parts[1::2], parts[2::2], strict=True))
    for name, text in units.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    said = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *(str(tmp_path / name) for name in units)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert str(tmp_path) not in said.stderr, said.stderr  # of its own units it may say what it likes
    assert [name for name in units if name.endswith(".timer")] == ["doingoai.timer", "doingoai-verify.timer"]
    assert all(timer in parts[0] for timer in units if timer.endswith(".timer"))
    assert re.search(r"^ExecStart=.* verify --for 30m$", units["doingoai-verify.service"], re.M)
    assert "OnCalendar=Sun *-*-* 06:30:00" in units["doingoai-verify.timer"]


def test_a_crawl_nobody_answers_for_asks_for_a_contact(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crawler.run.run_crawl", lambda *given, **options: [])
    monkeypatch.delenv("DOINGOAI_CONTACT", raising=False)
    assert run(["--archive", str(tmp_path), "crawl"]) == 0
    assert f"under [crawl] in {tmp_path / 'doingoai.toml'}" in capsys.readouterr().err
    (tmp_path / "doingoai.toml").write_text("[crawl]\ncontact = 'luutru@example.vn'\n", encoding="utf-8")
    assert run(["--archive", str(tmp_path), "crawl"]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("begin", [b"WARC/1.1\r\n", b"\x1f\x8b\x08", b"PK\x03\x04"])
@pytest.mark.parametrize("command", ["extract", "probe"])
def test_packed_pages_are_for_import(
    command: str, begin: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    packed = tmp_path / "old-crawl.warc.gz"
    packed.write_bytes(begin + b"\0" * 20)
    assert run([command, str(packed)]) == 1
    told = capsys.readouterr()
    assert "doingoai import" in told.out + told.err


@pytest.mark.parametrize("kind", ["systemd", "cron"])
def test_a_contact_in_the_settings_is_not_asked_for_again(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DOINGOAI_CONTACT", raising=False)
    assert run(["--archive", str(tmp_path), "schedule", kind]) == 0
    assert 'DOINGOAI_CONTACT=""' in capsys.readouterr().out
    monkeypatch.setenv("DOINGOAI_CONTACT", "kho@example.vn")
    assert run(["--archive", str(tmp_path), "schedule", kind]) == 0
    assert 'DOINGOAI_CONTACT="kho@example.vn"' in capsys.readouterr().out
    monkeypatch.delenv("DOINGOAI_CONTACT")
    (tmp_path / "doingoai.toml").write_text("[crawl]\ncontact = 'luutru@example.vn'\n", encoding="utf-8")
    assert run(["--archive", str(tmp_path), "schedule", kind]) == 0
    printed = capsys.readouterr().out
    assert "DOINGOAI_CONTACT" not in printed
    assert str(tmp_path / "doingoai.toml") in printed
