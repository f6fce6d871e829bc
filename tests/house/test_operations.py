"""What docs/operations.md tells an archivist to install can be installed."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from archive import open_archive
from crawler.reading.confidence import DOUBTFUL, DOUBTFUL_TOGETHER, SUSPECT
from crawler.scheduling import schedule

ROOT = Path(__file__).resolve().parents[2]
OPERATIONS = (ROOT / "docs/operations.md").read_text(encoding="utf-8")
NGINX = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/sbin:/usr/local/bin")


def block(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", OPERATIONS, re.S)
    assert found is not None
    return found[1]


def test_the_nginx_zones_have_names_of_their_own_and_are_all_made() -> None:
    made = re.findall(r"(?:keys_zone=|_zone \S+ zone=)(\w+):", block("nginx"))
    used = re.findall(r"(?:limit_req zone=|proxy_cache )(\w+)", block("nginx"))
    assert len(made) == len(set(made)) == 2
    assert sorted(used) == sorted(made)


def test_the_cache_of_nginx_lies_where_nginx_can_make_it() -> None:
    # nginx makes the last folder of the path alone, and Debian's has no /var/cache/nginx.
    cache = re.search(r"proxy_cache_path (\S+)", block("nginx"))
    assert cache is not None
    assert Path(cache[1]).parent == Path("/var/cache")


def test_http2_is_asked_for_as_every_nginx_understands() -> None:
    directives = re.sub(r"#.*", "", block("nginx"))
    assert "http2 on" not in directives
    assert "ssl http2;" in directives


@pytest.mark.parametrize("doubt", sorted(DOUBTFUL.union(SUSPECT, *DOUBTFUL_TOGETHER)))
def test_every_doubt_about_a_reading_is_explained(doubt: str) -> None:
    review = OPERATIONS.split("\n## Review\n")[1].split("\n## ")[0]
    assert re.search(rf"^\|.*`{doubt}[`:].*\|", review, re.M), doubt


@pytest.mark.skipif(NGINX is None, reason="no nginx on this machine")
def test_nginx_takes_the_configuration(tmp_path: Path) -> None:
    # On a socket of its own and without a certificate: the rest stands as documented.
    site = block("nginx").replace("listen 443 ssl", f"listen unix:{tmp_path}/s").replace("/var/cache", str(tmp_path))
    site = re.sub(r"ssl_certificate\w* .*;", "", site)
    temporary = "".join(
        f"{kind}_temp_path {tmp_path}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    configuration = tmp_path / "nginx.conf"
    configuration.write_text(
        f"pid {tmp_path}/pid; error_log {tmp_path}/error; events {{}}\nhttp {{ access_log off; {temporary}\n{site} }}\n"
    )
    said = subprocess.run([str(NGINX), "-t", "-c", configuration], capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stderr


def test_the_crontab_lines_mail_damage_and_nothing_else(tmp_path: Path) -> None:
    backups = re.findall(r"^ {4}0 6 \* \* \*\s+(.+)$", OPERATIONS, re.M)
    verifies = re.findall(r"^\d+ \d+ \* \* 0 (.+)$", schedule("cron", tmp_path / "data", "02:30"), re.M)
    lines = [*backups, *verifies]
    assert (len(backups), len(verifies)) == (1, 1)
    program = tmp_path / "doingoai/.venv/bin/doingoai"
    program.parent.mkdir(parents=True)
    program.symlink_to(Path(sys.executable).with_name("doingoai"))
    with open_archive(tmp_path / "data"):
        pass

    def mailed() -> list[str]:
        commands = [line.replace("/mnt/other-disk", str(tmp_path / "disk")) for line in lines]
        said = [
            subprocess.run(
                ["/bin/sh", "-c", command],
                env={"HOME": str(tmp_path), "PYTHONPATH": str(ROOT)},
                capture_output=True,
                text=True,
                check=False,
            )
            for command in commands
        ]
        return [one.stdout + one.stderr for one in said]

    assert mailed() == ["", ""]
    assert (tmp_path / "disk/doingoai/archive.db").exists()
    with open_archive(tmp_path / "data") as archive:
        archive.conn.execute("DROP VIEW coverage")
    assert ["coverage is missing" in text for text in mailed()] == [False, True]
