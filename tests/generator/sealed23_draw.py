"""Draws a tale in a skeleton of the twenty-third part: dates, signatures, lists, body, page."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape

from tests.generator.sealed23_read import Piece, Skeleton

WEEKDAYS = ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy", "Chủ nhật")
NAMES = ("Vù Thị Mẩy", "Lò Quang Diệp", "Hoàng Tú Anh", "Sùng A Páo", "Ngọc Khuê", "Trần Đăng Ninh")
AGENCIES = ("Báo Điện Biên Phủ", "TTXVN", "Báo Quân đội nhân dân", "VOV Tây Bắc")
#: Signatures as Lai Châu's editors type them at the end; ``{n}`` a name, ``{m}`` another, ``{s}`` an agency.
TYPED = ("Tin, ảnh: {n}", "{n} (Theo {s})", "BBT", "(Nguồn: {s})", "Bài, ảnh: {n} - {m}", "", "{n}", "Theo {s}")
LABELLED = ("Tin, ảnh: {n}", "Tác giả: {n}", "", "Tin bài: {n}")
DIEN_BIEN = ("Tin, ảnh: {n}", "Bài, ảnh: {n}", "BBT", "Thực hiện: {n}", "", "{n} - {m}", "Tin bài: {n}")


@dataclass(frozen=True)
class Stamp:
    """A date as the portal prints it, in label and value, and what it means."""

    label: str = ""
    value: str = ""
    iso: str | None = None

    @property
    def shown(self) -> str:
        """The whole visible line."""
        gap = "" if not self.label or (self.label.endswith(":") and self.label.startswith("(")) else " "
        return f"{self.label}{gap}{self.value}"


@dataclass(frozen=True)
class Sign:
    """Who is named: the lines as typed, and the fields."""

    author_line: str = ""
    source_line: str = ""
    author: str | None = None
    source: str | None = None


def _clock(moment: datetime, before: str, after: str) -> str:
    return f"{moment.hour % 12 or 12}:{moment:%M:%S} {before if moment.hour < 12 else after}"


def stamped(portal: str, moment: datetime, form: str) -> Stamp:
    """*moment* as *portal* prints it; *form* is ``""``, ``day``, ``24`` or ``caps``."""
    iso = f"{moment:%Y-%m-%d}" if form == "day" else f"{moment:%Y-%m-%dT%H:%M:%S}+07:00"
    if portal == "dien_bien_stttt":
        day = WEEKDAYS[moment.weekday()]
        shown = f"{day.upper() if form == 'caps' else day} - {moment:%d/%m/%Y %H:%M}"
        return Stamp("", shown, f"{moment:%Y-%m-%dT%H:%M}:00+07:00")
    ours = portal == "lai_chau"
    day = f"{moment:%d/%m/%Y}" if ours else f"{moment.month}/{moment.day}/{moment.year}"
    clock = f"{moment:%H:%M:%S}" if form == "24" else _clock(moment, *(("SA", "CH") if ours else ("AM", "PM")))
    value = day if form == "day" else f"{day} {clock}"
    label = "(Ngày đăng :" if ours else "Thời gian đăng:"
    return Stamp(label.upper() if form == "caps" else label, value + ")" * ours, iso)


def signed(skeleton: Skeleton, number: int) -> Sign:
    """The signature of page *number*, in a form of its portal."""
    words = {"n": NAMES[number % 6], "m": NAMES[(number + 1) % 6], "s": AGENCIES[number // 2 % 4]}
    if skeleton.portal == "dien_bien_stttt":
        author, source = words["n"] if number % 3 else None, words["s"] if number % 4 else None
        return Sign(author or "", source or "", author, source)
    ours = skeleton.portal == "lai_chau"
    forms = LABELLED if skeleton.ink.get("head") == "yes" else TYPED if ours else DIEN_BIEN
    form = forms[number * 5 % len(forms)]
    line, label = form.format(**words), re.match(r"[^:(]*: ", form)
    author = re.sub(r" ?\(.*", "", line[label.end() if label else 0 :]) if not form.startswith("Theo") else ""
    if ours:
        return Sign(line, "", author or None, words["s"] if "{s}" in form else None)
    source = words["s"] if number % 2 else ""
    return Sign(line, f"Nguồn tin: {source}".strip(), author or None, source or None)


def piece_html(skeleton: Skeleton, piece: Piece, captions: bool) -> str:
    """One piece in the hand of *skeleton*."""
    ink = skeleton.ink
    if piece.kind == "pic":
        return ink["pic" if captions else "bare"].format(file=piece.file, cap=escape(piece.text, quote=False))
    if piece.kind == "table":
        rows = (
            "<tr>" + "".join(f"<td>{escape(cell, quote=False)}</td>" for cell in row) + "</tr>" for row in piece.rows
        )
        return ink["table"].format("".join(rows))
    if piece.rows:
        inside = "".join(ink["li"].format(escape(row[0], quote=False)) for row in piece.rows)
        return ink[piece.kind].format(inside)
    return ink[piece.kind].format(escape(piece.text, quote=False))


def body_html(skeleton: Skeleton, pieces: Sequence[Piece], captions: bool) -> str:
    """The body, with the box of the webmaster floating behind the second paragraph of four or more pieces."""
    drawn = [piece_html(skeleton, piece, captions) for piece in pieces]
    behind = [at for at, piece in enumerate(pieces) if piece.kind == "p"][1:]
    if "float" in skeleton.ink and behind and len(drawn) > 3:
        drawn.insert(behind[0] + 1, skeleton.ink["float"])
    return ("" if "plain" in skeleton.ink else "\n").join(drawn)


def page(skeleton: Skeleton, words: Mapping[str, str], instead: str | None = None) -> str:
    """The page; a line with a place for words there are none of is left out, as a template does with an empty field."""
    main = skeleton.main if instead is None else (instead,)
    lines = []
    for line in (*skeleton.before, *main, *skeleton.after):
        tokens = re.findall(r"\[\[(\w+)\]\]", line)
        if all(words.get(token) for token in tokens):
            lines.append(re.sub(r"\[\[(\w+)\]\]", lambda found: words[found[1]], line))
    return "\n".join(lines)
