"""Who wrote an article and where it comes from, its files and its neighbours, as the part ``sealed45`` prints them."""

from __future__ import annotations

from datetime import datetime
from random import Random

from tests.generator.sealed45_dates import moment
from tests.generator.sealed45_kit import Frame, Tale, escaped, lines_of, tales

SOURCES = ("Báo Nhân Dân", "TTXVN", "Báo Điện Biên Phủ", "baochinhphu.vn", "VOV5", "Tạp chí Quê Hương")
FILES = (
    ("Kế hoạch chi tiết.pdf", "/tep/ke-hoach-chi-tiet.pdf"),
    ("Danh sách kèm theo.xlsx", "/tep/2021/danh-sach.xlsx"),
    ("Biên bản hội đàm.docx", "/tep/bien-ban.docx"),
)
Signed = tuple[list[str], str | None, str | None]


def _of_lai_chau(who: str, whence: str, rng: Random) -> Signed:
    ways: tuple[Signed, ...] = (
        ([], None, None),
        ([], None, None),
        ([f"Tin, ảnh: {who}"], who, None),
        ([f"Bài, ảnh: {who}"], who, None),
        ([f"Tin bài: {who}"], who, None),
        ([f"= {who}"], who, None),
        (["= BBT"], "BBT", None),
        ([f"({'Nguồn'}: {whence})"], None, whence),
        ([f"Nguồn: {whence}"], None, whence),
        ([f"Theo {whence}"], None, whence),
        ([f"= {who} (Theo {whence})"], who, whence),
        ([f"= {who}", f"Nguồn: {whence}"], who, whence),
    )
    return rng.choice(ways)


def _of_dien_bien(who: str, whence: str, rng: Random) -> Signed:
    author = rng.choice((f"Tin, ảnh: {who}", f"Tin, ảnh: {who}", f"Bài, ảnh: {who}", f"Tin bài: {who}", ""))
    source = rng.choice((f"Nguồn tin: {whence}", "Nguồn tin:", "Nguồn tin:", ""))
    whole = [line for line in (author, source) if line]
    return whole, who if author else None, whence if whence in source else None


def _of_nukeviet(who: str, whence: str, rng: Random) -> Signed:
    author = rng.choice((f"Tác giả: {who}", f"Tác giả: {who}", ""))
    source = rng.choice((f"Nguồn tin: {whence}", f"Nguồn tin: {whence}", ""))
    whole = [line for line in (author, source) if line]
    return whole, who if author else None, whence if source else None


_OF = {"lai_chau": _of_lai_chau, "dien_bien": _of_dien_bien, "dien_bien_stttt": _of_nukeviet}


def _line(line: str, rng: Random) -> str:
    """A signature that has no label stands at the right, as those who sign so do."""
    label, colon, rest = escaped(line).partition(":")
    if line.startswith("= "):
        label = label[2:]
        ways: tuple[str, ...] = (
            f'<p style="text-align:right"><b>{label}</b></p>',
            f'<div align="right"><strong>{label}</strong></div>',
        )
    elif line[0] in "(T" and not colon:
        ways = (f'<p style="text-align:right"><i>{label}</i></p>', f'<p align="right">{label}</p>')
    else:
        ways = (
            f'<p style="text-align:right"><b>{label}{colon}{rest}</b></p>',
            f"<p><strong>{label}{colon}</strong>{rest}</p>",
            f"<div><em>{label}{colon}{rest}</em></div>",
        )
    return rng.choice(ways)


def signed(portal: str, rng: Random, capitals: bool) -> tuple[str, dict[str, str | None]]:
    """The lines that sign an article and what they say."""
    who, whence = rng.choice(lines_of("names")), rng.choice(SOURCES)
    lines, author, source = _OF[portal](who, whence, rng)
    if capitals:
        lines = [label.upper() + colon + rest if (colon) else label + rest for label, colon, rest in map(_cut, lines)]
    return "\n".join(_line(line, rng) for line in lines), {"author": author, "source": source}


def _cut(line: str) -> tuple[str, str, str]:
    return line.partition(":")


def attached(site: str, rng: Random) -> tuple[str, list[dict[str, str]]]:
    """One or two files below an article."""
    some = rng.sample(FILES, rng.randint(1, 2))
    label = rng.choice(("Tệp đính kèm:", "Tài liệu đính kèm:", "File đính kèm:"))
    links = "".join(f'<li><a href="{href}">{title}</a></li>' for title, href in some)
    return f"<div><b>{label}</b><ul>{links}</ul></div>", [{"title": title, "url": site + href} for title, href in some]


def _dated(title: str, when: datetime, form: str) -> tuple[str, str]:
    day, full = f"{when.day:02}/{when.month:02}/{when.year}", when.isoformat() + "+07:00"
    half = f"{(when.hour - 1) % 12 + 1}:{when.minute:02}:{when.second:02} {'SA' if when.hour < 12 else 'CH'}"
    link = f'<a href="/tin/xem-{when:%d%m%H%M}.html">{escaped(title)}</a>'
    ways = {
        "glued": (f"<li>{link}({day} {half})</li>", full),
        "lines": (f"{link}({day} {half})<br>", full),
        "spans": (f"<li>{link} <span>({day})</span></li>", full[:10]),
        "cells": (f"<tr><td>{link}</td><td>{day}</td></tr>", full[:10]),
        "dayus": (f"<li>{link} ({when.month}/{when.day}/{when.year})</li>", full[:10]),
        "nk": (f"<li>{link} ({day})</li>", full[:10]),
    }
    return ways[form]


def neighbours(frame: Frame, tale: Tale, rng: Random) -> tuple[str, list[dict[str, str]]]:
    """The list below an article and what it says."""
    rest = rng.sample([other.title for other in tales() if other is not tale], rng.randint(2, 5))
    lines = [(title, _dated(title, moment(rng), frame.told["rel"])) for title in rest]
    return "\n".join(line for _, (line, _) in lines), [{"title": t, "published_at": day} for t, (_, day) in lines]
