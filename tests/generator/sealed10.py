"""The tenth sealed part: the project's own acceptance played through, with tales and markups of their own.

63 tales of provincial foreign affairs, each in four of 28 dresses of the three portals, and pages that are no
article; written without a look at the reader. ``sealed10.sha256`` pins the pages and their truth
(``python -m tests.generator.sealed10`` prints the digest).
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache
from html import escape
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator import sealed10_others
from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed10_dates import clock, stamped
from tests.generator.sealed10_ink import INKS, draw, src_of
from tests.generator.sealed10_shells import SHELLS, Shell
from tests.generator.sealed10_tell import Piece, Tale, tales

ROUNDS = 4
NEWER = 2  # of NukeViet's five links; the others are older
TOPICS = (
    "Chính sách đối ngoại",
    "Hoạt động đối ngoại",
    "Đối ngoại nhân dân",
    "Biên giới - Lãnh thổ",
    "Hợp tác quốc tế",
)
FILES = ("Công văn 204-SNgV.pdf", "Phụ lục danh sách.docx")
OTHERS = (
    "Bàn giao hai cột mốc phụ sau tu sửa", "Hội đàm cấp sở về kiểm dịch động vật", "Đón đoàn chuyên gia lâm nghiệp Phần Lan",
    "Mường Tè tổng kết mô hình bản kết nghĩa", "Xúc tiến đưa quả lê Tai Nung sang Côn Minh", "Trao nhà tình nghĩa tại bản Lả Chà",
    "Lớp dạy khèn bè cho thiếu nhi hai nước", "Họp nhóm công tác chung lần thứ chín", "Thăm hỏi gia đình liệt sĩ tại Nậm Bạc",
    "Giới thiệu tiềm năng thủy điện nhỏ", "Đêm nhạc quyên góp cho trường vùng lũ", "Kiểm tra đường tuần tra trước mùa mưa",
)  # fmt: skip
FIELD = '<p class="h5 text-right"><strong>{}: </strong>{}</p>'

EMPTY = (
    '<div class="clearfix"><div class="hometext m-bottom" itemprop="description"></div></div>',
    '<tr><td><div class="hometext"></div></td></tr>', '<p class="hometext"><strong></strong></p>',
)  # fmt: skip


def _address(portal: str, title: str, number: int) -> str:
    if portal == "lai_chau":
        return f"{HOSTS[portal]}/hoat-dong/{slug(title).lower()}--{number}.html"
    if portal == "dien_bien":
        return f"{HOSTS[portal]}/TinTuc/View/{slug(title)}-{number}"
    return f"{HOSTS[portal]}/vi/news/Thong-tin-doi-ngoai/{slug(title).lower()}-{number}.html"


def _title(shell: Shell, title: str, number: int) -> str:
    """The title as drawn: in one line, or broken over lines the way editors break headlines."""
    words = escape(title, quote=False).split(" ")
    if not shell.split:
        return " ".join(words)
    middle = len(words) // 2
    breaks = ("<br>", "<br />\n", "</span><br/><span>")
    inner = " ".join(words[:middle]) + breaks[number % 3] + " ".join(words[middle:])
    return f"<span>{inner}</span>" if number % 3 == 2 else inner


def _moment(rng: Random) -> datetime:
    day = datetime(rng.randint(2016, 2024), rng.randint(1, 12), rng.randint(1, 28))
    return day + timedelta(seconds=rng.choice((0, 12 * 3600)) + rng.randint(0, 43199))


def _links(shell: Shell, moment: datetime, rng: Random) -> list[dict[str, Any]]:
    """Other articles as the portal lists them; Lai Châu prints day and time, NukeViet the day."""
    links = []
    for at, title in enumerate(rng.sample(OTHERS, 5)):
        days = 1 + 9 * at if shell.clock or at < NEWER else -8 * at
        when = moment + timedelta(days=days, seconds=rng.randint(0, 40000))
        day = (
            f"({when:%d/%m/%Y})"
            if not shell.clock
            else f"({when:%d/%m/%Y} {clock(when)} {'SA' if when.hour < 12 else 'CH'})"
        )
        iso = f"{when:%Y-%m-%dT%H:%M:%S}+07:00" if shell.clock else f"{when:%Y-%m-%d}"
        shown = "{day}" in shell.link
        links.append(
            {"title": title, "href": f"/tin/{slug(title).lower()}-{at}.html", "day": day, "iso": iso if shown else None}
        )
    return links  # fmt: skip


def _signed(shell: Shell, tale: Tale, number: int) -> tuple[tuple[str, ...], str]:
    """The lines an editor signs with in the text, and what stands in the portal's own fields."""
    source = tale.source or ""
    if shell.portal == "dien_bien_stttt" and (number % 3 or not tale.signs):
        fields = [("Tác giả", tale.author)] if tale.author else []
        fields += [("Nguồn tin", source)] if source else []
        drawn = "".join(FIELD.format(label, escape(value or "", quote=False)) for label, value in fields)
        return (), f'<div class="margin-bottom-lg">{drawn}</div>' if fields else ""
    told = any(source in sign for sign in tale.signs) if source else True
    if shell.portal == "dien_bien":
        signs = tuple(sign for sign in tale.signs if not sign.startswith("Nguồn tin:"))
        return signs, source if not told or len(signs) < len(tale.signs) else ""
    return tale.signs if told else (*tale.signs, f"Nguồn: {source}"), ""


def _pieces(shell: Shell, tale: Tale) -> list[Piece]:
    """What the editor's field holds: the lead too where the portal has no field for it."""
    pieces = [piece for piece in tale.pieces if piece.kind != "pic" or shell.name != "lc_bare"]
    lead = [Piece("lead", tale.lead)] if tale.lead else []
    if "[[L]]" in shell.page:
        return [Piece("p", tale.prefix + tale.lead), *pieces] if tale.repeated else pieces
    if shell.portal == "lai_chau" and lead and pieces[0].kind == "pic" and pieces[0].text:
        return [pieces[0], *lead, *pieces[1:]]
    return [*lead, *pieces]


def _attached(shell: Shell, number: int) -> tuple[str, ...]:
    return FILES[: number % 3] if shell.files else ()


def _file_path(name: str) -> str:
    stem, ending = name.rsplit(".", 1)
    return f"/tep/{slug(stem).lower()}.{ending}"


def _file_box(shell: Shell, files: tuple[str, ...]) -> str:
    links = [f'<a href="{_file_path(name)}">{name}</a>' for name in files]
    if not links:
        return ""
    if shell.portal == "dien_bien_stttt":
        items = "".join(f'<li class="list-group-item">{link}</li>' for link in links)
        return f'<div class="panel panel-default"><div class="panel-heading">Các tập tin đính kèm</div><ul class="list-group news-download-file">{items}</ul></div>'
    return f'<div class="tep"><b>Tài liệu đính kèm:</b><ul>{"".join(f"<li>{link}</li>" for link in links)}</ul></div>'


def _filled(shell: Shell, values: dict[str, str]) -> str:
    page = shell.page
    for key, value in values.items():
        page = page.replace(f"[[{key}]]", value)
    for empty in EMPTY:  # the CMS draws no lead where the editor gave none
        page = page.replace(empty, "")
    return page


def _text(pieces: list[Piece], lead: str, typed: bool) -> str:
    lines = [line for piece in pieces for line in piece.lines(typed)]
    return "\n\n".join([lead, *lines] if lead else lines)


def _truth(shell: Shell, tale: Tale, url: str, known: dict[str, Any]) -> dict[str, Any]:
    """The fields of the contract; a lead that no block of its own tells apart is left out."""
    pictures = [piece for piece in known["pieces"] if piece.kind == "pic"]
    own_field = "[[L]]" in shell.page
    body = (
        [piece for piece in known["pieces"] if not (tale.repeated and piece.text == tale.lead)]
        if own_field
        else known["pieces"]
    )
    truth = {
        "title": tale.title, "published_at": known["iso"], "published_raw": known["shown"], "category": known["category"],
        "text": _text(body, tale.lead if own_field else "", known["typed"]), "author": tale.author, "source": tale.source,
        "language": tale.language,
        "images": [{"url": urljoin(url, shell.base + src_of(piece.file)), "caption": piece.text or None} for piece in pictures],
        "attachments": [{"url": urljoin(url, _file_path(name)), "title": name} for name in known["files"]],
        "related": [{"url": urljoin(url, link["href"]), "title": link["title"], "published_at": link["iso"]} for link in known["links"]],
    }  # fmt: skip
    return truth | ({"lead": tale.lead} if tale.lead else {})


def _known(shell: Shell, tale: Tale, number: int, rng: Random) -> dict[str, Any]:
    """What page and truth are both made of."""
    turn = number // len(SHELLS) + number
    moment = _moment(rng)
    shown, iso = stamped(shell.dates[turn % len(shell.dates)], moment) if shell.dates else (None, None)
    ink, topic = shell.inks[turn % len(shell.inks)], rng.choice(TOPICS)
    return {
        "shown": shown, "iso": iso, "ink": ink, "typed": INKS[ink].typed, "turn": turn, "topic": topic,
        "category": topic if "[[C]]" in shell.page else None, "pieces": _pieces(shell, tale),
        "files": _attached(shell, number), "links": _links(shell, moment, rng) if "[[R" in shell.page else [],
        "views": str(rng.randint(200, 99999)),
    }  # fmt: skip


def _page(shell: Shell, tale: Tale, number: int, known: dict[str, Any]) -> str:
    signs, fields = _signed(shell, tale, number)
    rows = [shell.link.format(**link) for link in known["links"]]
    latest = "".join(f'<li><a href="/moi/{at}">{title}</a></li>' for at, title in enumerate(sealed10_others.LATEST))
    return _filled(shell, {
        "T": _title(shell, tale.title, number), "H": escape(tale.title), "D": known["shown"] or "", "C": known["topic"],
        "S": fields, "L": escape(tale.lead, quote=False), "F": _file_box(shell, known["files"]), "R": "".join(rows),
        "R1": "".join(rows[:NEWER]), "R2": "".join(rows[NEWER:]), "V": known["views"], "X": latest,
        "B": draw(known["ink"], known["pieces"], signs, shell.base, known["turn"], shell.named),
    })  # fmt: skip


def _case(tale: Tale, number: int) -> Case:
    rng, shell = Random(f"sealed10/{number}"), SHELLS[number * 5 % len(SHELLS)]
    known = _known(shell, tale, number, rng)
    way = WAYS[(number * 3 + number // len(WAYS)) % len(WAYS)]
    body, headers = encode(_page(shell, tale, number, known), way, rng)
    url = _address(shell.portal, tale.title, 1000 + number)
    name = f"sealed10-{shell.portal}-{shell.name}-{known['ink']}-{number}-{way}"
    return Case(name, "sealed10", shell.portal, shell.name, url, body, _truth(shell, tale, url, known), headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    told = tales()
    return (*(_case(told[at % len(told)], at) for at in range(len(told) * ROUNDS)), *sealed10_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
