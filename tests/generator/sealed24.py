"""The twenty-fourth sealed part: 24 quite different skeletons of pages, four articles and one other page in each.

Each skeleton has the habits of one way such pages came to be; 16 tales, written without a look at the reader.
``sealed24.sha256`` pins the pages and their truth (``python -m tests.generator.sealed24`` prints the digest).
"""

from __future__ import annotations

import html
import re
from datetime import datetime, timedelta
from functools import lru_cache
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed24_draw import Shell, body, filled, picture, shells
from tests.generator.sealed24_tell import FOLDER, Piece, Tale, stamped, tales, text_of

SHELLS, TALES = shells(), tales()
PAGES = 4
OTHERS = tuple((FOLDER / "sealed24_others.txt").read_text(encoding="utf-8").split("\n=== ")[1:])
NEIGHBOURS = (
    "Khởi công cầu treo dân sinh xã giáp biên", "Thăm hỏi gia đình chính sách bản Nậm Cáy", "Hội chợ nông sản vùng cao mở cửa",
    "Trao thẻ bảo hiểm cho người cao tuổi", "Đội văn nghệ bản biểu diễn tại Xiêng Khoảng", "Lớp tiếng Hoa miễn phí khai giảng",
    "Mùa mận chín trên cao nguyên", "Kiểm tra cột mốc sau mưa lũ", "Ký kết hợp tác giữa hai trường cao đẳng",
)  # fmt: skip
FORMS = ("12", "24", "12", "day")


def _address(portal: str, title: str, number: int) -> str:
    if portal == "dien_bien":
        return f"{HOSTS[portal]}/TinTuc/View/{slug(title)}-{number}"
    if portal == "lai_chau":
        return f"{HOSTS[portal]}/tin-tuc/{slug(title).lower()}--{number}.html"
    return f"{HOSTS[portal]}/vi/news/Thong-tin-doi-ngoai/{slug(title).lower()}-{number}.html"


def _related(shell: Shell, rng: Random) -> tuple[dict[str, str], list[dict[str, Any]]]:
    """The lists of other articles as drawn, and what is true of them, in the order of the page."""
    titles, start, drawn, true = rng.sample(NEIGHBOURS, 6), datetime(2025, 3, rng.randint(1, 20), 8, 5, 9), {}, {}
    for place, some in (("R", titles[:3]), ("R2", titles[3:])):
        lines, true[place] = [], []
        for at, title in enumerate(some):
            day, href = start - timedelta(days=9 * at, hours=-at), f"/vi/{slug(title).lower()}-{700 + at}.html"
            shown, iso = f"{day:%d/%m/%Y}", f"{day:%Y-%m-%d}"
            if shell.portal == "lai_chau":
                shown, iso = f"{day:%d/%m/%Y} {day.hour}:{day:%M:%S} SA", f"{day:%Y-%m-%dT%H:%M:%S}+07:00"
            dated = "{date}" in shell.ways.get("r", "{date}")
            way = shell.ways.get("r", '<li><a href="{href}">{title}</a> ({date})</li>')
            lines.append(way.format(href=href, title=title, date=shown))
            true[place].append({"title": title, "href": href, "published_at": iso if dated else None})
        drawn[place] = "\n".join(lines)
    order = sorted((place for place in ("R", "R2") if shell.has(place)), key=lambda one: shell.page.index(f"[[{one}]]"))
    return drawn, [item for place in order for item in true[place]]


def _files(shell: Shell, tale: Tale, number: int) -> list[tuple[str, str]]:
    if not shell.has("F"):
        return []
    return [
        (name, f"/tep/{number}/{slug(name.rsplit('.', 1)[0]).lower()}.{name.rsplit('.', 1)[1]}") for name in tale.files
    ]


def _parts(shell: Shell, tale: Tale) -> tuple[list[Piece], Piece | None, list[Piece]]:
    """The pieces of the editor's field, the picture shown above it, and the pictures as they stand on the page."""
    top = next((piece for piece in tale.pieces if piece.kind == "i"), None) if shell.has("H") else None
    pieces = [piece for piece in tale.pieces if piece is not top]
    shown = [*([top] if top else []), *(piece for piece in pieces if piece.kind == "i")]
    return ([] if shell.has("L") else [Piece("p", (tale.lead,))]) + pieces, top, shown


def _cut(pieces: list[Piece]) -> int:
    """Where something may float within the text: between two paragraphs in its midst."""
    places = [at for at in range(1, len(pieces)) if pieces[at - 1].kind == pieces[at].kind == "p"]
    return min(places, key=lambda at: abs(at - len(pieces) // 2)) if places else len(pieces)


def _title(shell: Shell, tale: Tale) -> str:
    words = html.escape(tale.title, quote=False).split(" ")
    middle = len(words) // 2
    return " ".join([*words[:middle], *([shell.ways["break"]] if "break" in shell.ways else []), *words[middle:]])


def _truth(shell: Shell, tale: Tale, url: str, stamp: tuple[str, str] | None, said: dict[str, Any]) -> dict[str, Any]:
    truth = {
        "title": tale.title, "text": text_of(tale), "published_at": stamp and stamp[1], "published_raw": stamp and stamp[0],
        "category": tale.category if shell.has("C") else None, "author": tale.author, "source": tale.source,
        "language": "en" if tale.english else "vi",
        "images": [
            {"url": urljoin(url, shell.ways.get("up", "/upload/") + piece.parts[0]), "caption": "".join(piece.parts[1:]) or None}
            for piece in said["pictures"]
        ],
        "attachments": [{"url": urljoin(url, href), "title": name} for name, href in said["files"]],
        "related": [{**{key: value for key, value in one.items() if key != "href"}, "url": urljoin(url, one["href"])} for one in said["related"]],
    }  # fmt: skip
    if shell.has("L"):
        truth["lead"] = tale.lead
    if shell.portal == "dien_bien" and shell.has("R"):  # no label of its own is known for such a list there
        del truth["related"]
    return truth


def _article(shell: Shell, place: int, at: int) -> Case:
    rng = Random(f"sealed24/{shell.name}/{at}")
    tale, number = TALES[(place * 3 + at * 5) % len(TALES)], 2400 + place * 10 + at
    url = _address(shell.portal, tale.title, number)
    moment = datetime(
        2008 + (place * 5 + at * 3) % 19, rng.randint(1, 10), rng.randint(1, 28), rng.randint(0, 23), 7, 42
    )
    stamp = stamped(shell.portal, moment, FORMS[(place + at) % 4]) if (place + at * 7) % 9 else None
    if stamp and "capitals" in shell.ways:
        label = stamp[0].split(":")[0]
        stamp = (stamp[0].replace(label, label.upper(), 1), stamp[1])
    pieces, top, pictures = _parts(shell, tale)
    related, true_related = _related(shell, rng)
    files, cut = _files(shell, tale, number), _cut(pieces)
    values = {
        "T": _title(shell, tale), "W": html.escape(tale.title), "D": stamp[0] if stamp else "", "C": tale.category,
        "L": html.escape(tale.lead, quote=False), "A": tale.author or "", "S": tale.source or "", "G": tale.signature,
        "H": picture(shell.ways, top, "top") if top else "", "B": body(shell.ways, pieces), "B1": body(shell.ways, pieces[:cut]),
        "B2": body(shell.ways, pieces[cut:]), "N": str(rng.randint(300, 9000)), "U": url, **related,
        "F": "\n".join(shell.ways.get("f", '<a href="{href}">{name}</a><br>').format(href=href, name=name) for name, href in files),
    }  # fmt: skip
    said = {"pictures": pictures, "files": files, "related": true_related}
    return _case(
        shell,
        filled(re.sub(r"\[\[[<>]\]\]", "", shell.page), values),
        url,
        f"{at}",
        rng,
        _truth(shell, tale, url, stamp, said),
    )


def _case(shell: Shell, page: str, url: str, at: str, rng: Random, truth: dict[str, Any] | None) -> Case:
    way = rng.choice(WAYS)
    content, headers = encode(page, way, rng)
    return Case(
        f"sealed24-{shell.portal}-{shell.name}-{at}-{way}",
        "sealed24",
        shell.portal,
        shell.name,
        url,
        content,
        truth,
        headers,
    )


def _other(shell: Shell, place: int) -> Case:
    """A page of the same skeleton that has something else where an article would stand."""
    rng = Random(f"sealed24/{shell.name}/other")
    title, content = OTHERS[place].split("\n", 1)
    page = re.sub(r"\[\[<\]\].*\[\[>\]\]", lambda _: content, shell.page, flags=re.S)
    related, _ = _related(shell, rng)
    empty = dict.fromkeys(("D", "C", "L", "A", "S", "G", "H", "B", "B1", "B2", "F"), "")
    url = f"{HOSTS[shell.portal]}/{slug(title).lower()}.aspx"
    values = {"T": title, "W": title, "N": str(rng.randint(300, 9000)), "U": url, **related, **empty}
    return _case(shell, filled(page, values), url, "other", rng, None)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    articles = [_article(shell, place, at) for place, shell in enumerate(SHELLS) for at in range(PAGES)]
    return (*articles, *(_other(shell, place) for place, shell in enumerate(SHELLS)))


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
