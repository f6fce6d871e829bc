"""A ninth part: real sites of provinces, papers, the party, customs, border guards and embassies, from memory, 2008 to 2026.

49 sites in their years, 42 tales with traps, 34 kinds of pages that are no article; written without a look at the
reader. ``sealed5.sha256`` pins the pages and their truth (``python -m tests.generator.sealed5`` prints the digest).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator import sealed5_after, sealed5_before, sealed5_now, sealed5_others
from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed5_dates import OWN, moment, written
from tests.generator.sealed5_ink import INKS
from tests.generator.sealed5_ink import draw as draw_body
from tests.generator.sealed5_page import Other, Shell, Told, draw
from tests.generator.sealed5_papers import AGENCIES, DOCUMENTS, NAMES, OTHERS, PAPERS, TOPICS
from tests.generator.sealed5_tales import ENGLISH, NEWS, TALKS
from tests.generator.sealed5_tell import SIGNS, Piece, Sign, Tale, dashed, parse, signed, text_of, with_files

SHELLS: tuple[Shell, ...] = (*sealed5_before.SHELLS, *sealed5_after.SHELLS, *sealed5_now.SHELLS)
STOCK = tuple(parse(text) for text in (*NEWS, *TALKS, *PAPERS))
PLAIN = tuple(parse(text) for text in DOCUMENTS)
ABROAD = tuple(parse(text) for text in ENGLISH)
ROUNDS = 5
FILES = ("Kế hoạch chi tiết.pdf", "Phụ lục kèm theo.docx", "Danh mục dự án.xlsx")
OTHERS_EN = (
    "Vocational students leave for exchange term", "Bridge repairs to finish before harvest",
    "Consular office extends opening hours", "Donors pledge books for border schools",
    "Joint patrol marks ten quiet years", "Weavers show indigo cloth abroad",
)  # fmt: skip
TOPICS_EN = ("Local diplomacy", "News", "Friendship")


def _tale(shell: Shell, ink: str, number: int, rng: Random) -> Tale:
    stock = ABROAD if shell.english else PLAIN if number % 5 in {1, 4} and not shell.has_lead else STOCK
    tale = stock[number * 11 % len(stock)]
    tale = with_files(dashed(tale) if INKS[ink].dash else tale, rng, shell.file)
    return replace(tale, lead=shell.prefix + tale.lead) if tale.lead else tale


def _sign(shell: Shell, tale: Tale, number: int, rng: Random) -> Sign:
    """Who signed; where the site prints it in a field of its own, the field may be empty or lack the source."""
    if tale.flag == "en":
        return Sign()
    if tale.sign:
        return Sign(tale.sign, tale.sign)
    if shell.field:
        both = signed("{n} {s}", rng, NAMES, AGENCIES)
        both = replace(both, author=both.author if number % 5 else None)
        return replace(both, source=both.source if "{source}" in shell.field and number % 2 else None)
    forms = ("", "BBT", "(Nguồn: {s})") if tale.flag == "doc" else SIGNS
    return signed(forms[number % len(forms)], rng, NAMES, AGENCIES)


def _others(shell: Shell, rng: Random) -> tuple[Other, ...]:
    """The linked articles: four for the list behind the text, then two for boxes inside it."""
    titles = rng.sample(OTHERS_EN if shell.english else OTHERS, 6)
    start = datetime(shell.year, 11, 13)
    return tuple(
        Other(title, f"/bai/{slug(title).lower()}-{at}.html", start + timedelta(days=at))
        for at, title in enumerate(titles)
    )


def _boxes(shell: Shell, spare: tuple[Other, ...]) -> list[str]:
    """The boxes inside the text; each begins with another of the two *spare* links."""
    pairs = (spare, spare[::-1])
    return [
        box.format(a=one.title, ha=one.href, b=two.title, hb=two.href)
        for box, (one, two) in zip(shell.boxes, pairs, strict=False)
    ]


def _body_pieces(shell: Shell, tale: Tale, repeated: str) -> list[Piece]:
    """What the editor's field holds: all but a picture shown above it; the lead too where the site has no field for it."""
    top = _top(shell, tale)
    pieces = [piece for piece in tale.pieces if piece is not top]
    first = repeated if shell.has_lead else tale.lead
    return [Piece("p", first), *pieces] if first else pieces


def _top(shell: Shell, tale: Tale) -> Piece | None:
    named = (piece for piece in tale.pieces if piece.kind == "pic" and piece.text)
    return next(named, None) if "[[H]]" in shell.main else None


def _told(shell: Shell, round_: int, number: int, rng: Random) -> tuple[Told, dict[str, Any]]:
    portal = shell.portals[number % len(shell.portals)]
    ink = shell.inks[round_ % len(shell.inks)]
    tale = _tale(shell, ink, number, rng)
    repeated = tale.lead if shell.has_lead and number % 8 == 3 else ""
    if repeated and shell.prefix:  # the site's field has the bare lead, the text begins with the agency's name
        tale = replace(tale, lead=tale.lead.removeprefix(shell.prefix))
    form = OWN if shell.form == OWN or (round_ >= 3 and not shell.english) else shell.form
    shown, iso = written(
        form, portal, moment(rng, shell.year, shell.english or (portal == "dien_bien" and form != OWN))
    )
    dated = number % 13 != 5
    others, sign = _others(shell, rng), _sign(shell, tale, number, rng)
    pieces, top = _body_pieces(shell, tale, repeated), _top(shell, tale)
    body = draw_body(ink, shell.base, pieces, _boxes(shell, others[4:]), shell.album)
    if sign.line and not shell.field:
        body += "\n" + INKS[ink].sign.format(sign.line)
    files = tuple((name, f"/tep/{number}/{at}") for at, name in enumerate(FILES[: number % 3])) if "[[F]]" in shell.main else ()  # fmt: skip
    told = Told(
        tale, HOSTS[portal] + shell.path.format(slug=slug(tale.title).lower(), id=400 + number), shown if dated else "",
        rng.choice(TOPICS_EN if shell.english else TOPICS), others[:4], files, sign, body,
        draw_body(ink, shell.base, [top]) if top else "", rng.randint(40, 9000),
    )  # fmt: skip
    whole = replace(tale, pieces=tuple(pieces) if shell.has_lead and repeated != tale.lead else tale.pieces)
    return told, {"portal": portal, "iso": iso if dated else None, "text": text_of(whole)}


def _truth(shell: Shell, told: Told, known: dict[str, Any]) -> dict[str, Any]:
    """The fields of the contract; what a person could answer in two ways is left out."""
    pictures = [piece for piece in told.tale.pieces if piece.kind == "pic"]
    top = _top(shell, told.tale)
    pictures.sort(key=lambda piece: piece is not top)
    fields = {
        "title": told.tale.title, "text": known["text"], "published_at": known["iso"], "published_raw": told.shown or None,
        "category": told.category if "[[C]]" in shell.main else None, "author": told.sign.author, "source": told.sign.source,
        "images": [{"url": urljoin(told.url, shell.base + piece.file), "caption": piece.text or None} for piece in pictures],
        "attachments": [{"url": urljoin(told.url, href), "title": name} for name, href in told.files],
    }  # fmt: skip
    if told.tale.lead:
        fields["lead"] = told.tale.lead
    if told.tale.flag != "bi":
        fields["language"] = "en" if shell.english else "vi"
    if not any(
        "{a}" in box for box in shell.boxes
    ):  # whether a box inside the text belongs to the list behind it is a matter of taste
        fields["related"] = _related(shell, told)
    return {name: value for name, value in fields.items() if name not in shell.omit}


def _related(shell: Shell, told: Told) -> list[dict[str, Any]]:
    if "[[R]]" not in shell.main:
        return []
    return [
        {"url": urljoin(told.url, other.href), "title": other.title, "published_at": f"{other.day:%Y-%m-%d}" if shell.dated_list else None}
        for other in told.others
    ]  # fmt: skip


def _case(shell: Shell, round_: int, number: int) -> Case:
    rng = Random(f"sealed5/{shell.name}/{round_}")
    told, known = _told(shell, round_, number, rng)
    way = rng.choice(WAYS)
    body, headers = encode(draw(shell, told), way, rng)
    name = f"sealed5-{known['portal']}-{shell.name}-{round_}-{way}"
    return Case(name, "sealed5", known["portal"], shell.name, told.url, body, _truth(shell, told, known), headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    places = [(shell, round_) for shell in SHELLS for round_ in range(ROUNDS)]
    return (*(_case(*place, number) for number, place in enumerate(places)), *sealed5_others.cases())


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
