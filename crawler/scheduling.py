"""What to install for a daily crawl and a weekly look at some of the files: systemd units, crontab lines, a container.

The text names this very program and archive, so that it works as printed. Exit code 3 (unhealthy) is a failure for
systemd and cron alike: the archivist hears of it by the usual ways (``systemctl --failed``, mail from cron).
"""

from __future__ import annotations

import os
import re
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

from archive.snapshot import SETTINGS
from crawler.options import portal_options

#: Spread over this many seconds, so that archives everywhere do not call a portal in the same second.
RANDOM_DELAY_SECONDS = 900
#: On Sundays, so many hours behind the crawl: both read the disk.
VERIFY_HOURS_BEHIND = 4
#: Half an hour a week: the files that nobody looked at for longest are looked at first, so that each has its turn.
VERIFY = "verify --for 30m"


def schedule(kind: str, archive: Path, at: str, portals: Sequence[str] = ()) -> str:
    """Return what to install to crawl *portals* (none: all) daily at *at* (HH:MM, local time) into *archive*.

    And to verify what is kept for some time a week: nobody notices by himself that a disk forgets.

    *kind* is ``systemd``, ``cron`` or ``docker``.

    :raises ValueError: when *at* is no time of day.
    """
    found = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", at)
    if not found:
        raise ValueError(f"{at!r} is no time of day; write it like 02:30")
    hour, minute = int(found[1]), int(found[2])
    makers = {"systemd": _systemd, "cron": _cron, "docker": _docker}
    return makers[kind](archive, hour, minute, " ".join(["crawl", *portals]))


def program() -> Path:
    """Return the path of the ``doingoai`` command that is running now."""
    beside_python = Path(sys.executable).with_name("doingoai")
    return beside_python if beside_python.exists() else Path(sys.argv[0]).resolve()


def _systemd(archive: Path, hour: int, minute: int, crawl: str) -> str:
    command = f"{_quoted(program())} --archive {_quoted(archive)}"
    return f"""\
# Save the four parts as the files they name, then:
#   sudo systemctl daemon-reload && sudo systemctl enable --now doingoai.timer doingoai-verify.timer
# Health at any time: systemctl status doingoai.service; doingoai --archive {_quoted(archive)} status

# --- /etc/systemd/system/doingoai.service
[Unit]
Description=Crawl the foreign-affairs portals into {_plain_path(archive)}
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
User={_owner(archive)}
WorkingDirectory={_plain_path(archive.parent)}
{_contact(archive, 'Environment=DOINGOAI_CONTACT="{}"').replace("%", "%%")}
ExecStart={command} {crawl}
Nice=10
NoNewPrivileges=yes
PrivateTmp=yes

# --- /etc/systemd/system/doingoai.timer
[Unit]
Description=Daily crawl of the foreign-affairs portals

[Timer]
OnCalendar=*-*-* {hour:02d}:{minute:02d}:00
RandomizedDelaySec={RANDOM_DELAY_SECONDS}
# A run missed while the machine was off is made up for.
Persistent=true

[Install]
WantedBy=timers.target

# --- /etc/systemd/system/doingoai-verify.service
[Unit]
Description=Verify a part of what is kept in {_plain_path(archive)}

[Service]
Type=oneshot
User={_owner(archive)}
WorkingDirectory={_plain_path(archive.parent)}
ExecStart={command} {VERIFY}
Nice=10
NoNewPrivileges=yes
PrivateTmp=yes

# --- /etc/systemd/system/doingoai-verify.timer
[Unit]
Description=Weekly look at what is kept of the foreign-affairs portals

[Timer]
OnCalendar=Sun *-*-* {_verify_hour(hour):02d}:{minute:02d}:00
Persistent=true

[Install]
WantedBy=timers.target"""


def _verify_hour(hour: int) -> int:
    return (hour + VERIFY_HOURS_BEHIND) % 24


def _cron(archive: Path, hour: int, minute: int, crawl: str) -> str:
    command = f"{shlex.quote(str(program()))} --archive {shlex.quote(str(archive))}"
    log, verify_log = (shlex.quote(str(archive / name)) for name in ("crawl.log", "verify.log"))
    daily = f'{command} {crawl} --quiet 2>&1 >>{log} || echo "doingoai: exit $?, see {log}" >&2'
    weekly = f"{command} {VERIFY} >{verify_log} || cat {verify_log}"
    return f"""\
# Add with: crontab -e
# Cron mails what is printed: nothing on a good day, one sentence when a portal needs a person.
{_contact(archive, 'DOINGOAI_CONTACT="{}"')}
{minute} {hour} * * * {_entry(daily)}
# On Sundays, a part of what is kept against its digests: what is damaged is mailed.
{minute} {_verify_hour(hour)} * * 0 {_entry(weekly)}"""


def _entry(command: str) -> str:
    """Return *command* for a crontab, where an unescaped % would end it."""
    return command.replace("%", r"\%")


def _contact(archive: Path, line: str) -> str:
    """Return *line* with the contact of this shell in its quotes, unless the settings of *archive* hold one."""
    told = " ".join(os.environ.get("DOINGOAI_CONTACT", "").replace('"', "").split())
    if not told and portal_options(archive, "").contact:
        return f"# Who runs this crawl stands in {archive / SETTINGS}."
    asking = "" if told else " Write an address where you can be reached."
    return f"# Who runs this crawl; it stands in the User-Agent.{asking}\n{line.format(told)}"


def _docker(archive: Path, hour: int, minute: int, crawl: str) -> str:
    volume = f"-v {shlex.quote(f'{archive}:/data')}"
    daily = _entry(f"docker run --rm -e DOINGOAI_CONTACT= {volume} doingoai {crawl} --quiet >/dev/null")
    weekly = _entry(f'said=$(docker run --rm {volume} doingoai {VERIFY}) || echo "$said"')
    return f"""\
# Dockerfile, beside a checkout of doingoai:
#   docker build -t doingoai .
FROM python:3.13-slim
WORKDIR /app
COPY . .
RUN pip install --no-cache-dir --require-hashes -r requirements.lock \\
 && pip install --no-cache-dir --no-deps --no-build-isolation .
ENV DOINGOAI_ARCHIVE=/data
VOLUME /data
ENTRYPOINT ["doingoai"]

# Site:         docker run -d --restart unless-stopped -p 127.0.0.1:8001:8001 {volume} \\
#                 doingoai serve --host 0.0.0.0
# Daily crawl, in the host's crontab, in one line (DOINGOAI_CONTACT: an address where you can be reached):
# {minute} {hour} * * * {daily}
# On Sundays, a part of what is kept against its digests: what is damaged is mailed.
# {minute} {_verify_hour(hour)} * * 0 {weekly}"""


def _quoted(path: Path) -> str:
    """Quote for systemd and the shell: systemd also expands ``%`` and ``$``, which doubling prevents."""
    text = _plain_path(path).replace("$", "$$")
    return f'"{text}"' if re.search(r"[\s\"'\\]", text) else text


def _plain_path(path: Path) -> str:
    return str(path).replace("%", "%%")


def _owner(archive: Path) -> str:
    existing = next((folder for folder in (archive, *archive.parents) if folder.exists()), Path("/"))
    return existing.owner()
