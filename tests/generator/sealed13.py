"""A thirteenth part: which page is an article? Articles that look like other pages, and the other pages themselves.

156 articles of 52 tales in twelve dresses, and about as many pages of the same sites that are none; written without a
look at the reader. ``sealed13.sha256`` pins them (``python -m tests.generator.sealed13`` prints the digest).
"""

from __future__ import annotations

from functools import lru_cache
from random import Random
from typing import Any
from urllib.parse import urljoin

from tests.generator import sealed13_boxes, sealed13_dien_bien, sealed13_lai_chau, sealed13_others, sealed13_stttt
from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.sealed13_dates import listed, written
from tests.generator.sealed13_dress import Dress
from tests.generator.sealed13_ink import body, inline
from tests.generator.sealed13_pool import CATEGORIES, Other, others
from tests.generator.sealed13_tell import Tale, stock, text_of

DRESSES: tuple[tuple[Dress, ...], ...] = (sealed13_lai_chau.DRESSES, sealed13_dien_bien.DRESSES, sealed13_stttt.DRESSES)
TALES = tuple(stock())
#: What surrounds a plain piece of news; each takes two of them in turn.
SURROUNDINGS = ("boxes_around", "in_list_item", "in_table_row", "comments", "undated", "long_list")
#: Whose first paragraph, where the site has no field for a lead, a person could call the lead or the whole text; of one
#: that ends with a colon, the opening of what it introduces.
SHORT = {"one_sentence", "photos"}


def _family(tale: Tale, number: int) -> str:
    return SURROUNDINGS[number % len(SURROUNDINGS)] if tale.family == "news" else tale.family


def _dress(number: int, portal: int, family: str) -> Dress:
    """A site that never names an article in ``<title>`` would leave an undated one without any sign of being one."""
    choice = [dress for dress in DRESSES[portal] if family != "undated" or "{t}" in dress.head_title]
    return choice[(number + portal) % len(choice)]


def _related(dress: Dress, found: list[Other]) -> str:
    rows = (
        dress.other.format(
            h=one.href, t=inline(one.title), d=listed(dress.form, one.when)[0] if dress.dated_list else ""
        )
        for one in found
    )
    return dress.others.format("".join(rows)) if found else ""


def _shown(dress: Dress, tale: Tale, family: str) -> str:
    return "" if family == "undated" else written(dress.form, tale.moment)[0]


def pieces_of(dress: Dress, tale: Tale, family: str) -> list[str]:
    """The pieces of an article as the theme prints them, head first."""
    date = dress.date.format(_shown(dress, tale, family)) if family != "undated" else ""
    title = dress.title.format(inline(tale.title))
    head = [date, title] if dress.date_first else [title, date]
    lead = tale.lead and dress.lead and dress.lead.format(inline(tale.lead))
    text = body(dress.hand, dress.base, tale.pieces)
    if tale.lead and not dress.lead:
        text = body(dress.hand, dress.base, [type(tale.pieces[0])("p", tale.lead)]) + "\n" + text
    text += "\n" + dress.sign.format(tale.sign) if tale.sign else ""
    source = dress.source.format(tale.source or "") if tale.source or dress.always_source else ""
    files = "".join(dress.file.format(h=href, t=name) for name, href in tale.files)
    return [*head, lead or "", dress.body.format(text), source, dress.files.format(files) if files else ""]


def _main(dress: Dress, tale: Tale, family: str, category: str | None, found: list[Other]) -> str:
    pieces = [piece for piece in pieces_of(dress, tale, family) if piece]
    if family == "in_list_item":
        article = '<ul class="list-detail" style="list-style:none"><li>' + "\n".join(pieces) + "</li></ul>"
    elif family == "in_table_row":
        rows = "".join(f"<tr><td>{piece}</td></tr>\n" for piece in pieces)
        article = f'<table id="DataList1" cellspacing="0" style="width:100%;border-collapse:collapse;">{rows}</table>'
    else:
        article = "\n".join(pieces)
    crumbs = dress.crumbs.format(c=category) if category else ""
    comments = sealed13_boxes.COMMENTS if family == "comments" else ""
    return f'{crumbs}\n<div class="detail">{article}</div>\n{comments}{_related(dress, found)}'


def _truth(dress: Dress, tale: Tale, family: str, url: str, category: str | None, found: list[Other]) -> dict[str, Any]:
    """The fields of the contract; a lead that is no field of its own is left out where a person could doubt it."""
    pictures = [piece for piece in tale.pieces if piece.kind == "pic"]
    undated = family == "undated"
    fields = {
        "title": tale.title, "text": text_of(tale), "category": category, "author": tale.author, "source": tale.source,
        "published_at": None if undated else written(dress.form, tale.moment)[1],
        "published_raw": _shown(dress, tale, family) or None, "language": "vi",
        "images": [{"url": urljoin(url, dress.base + one.text), "caption": one.rest or None} for one in pictures],
        "attachments": [{"url": urljoin(url, href), "title": name} for name, href in tale.files],
        "related": [
            {"url": urljoin(url, one.href), "title": one.title, "published_at": listed(dress.form, one.when)[1] if dress.dated_list else None}
            for one in found
        ],
    }  # fmt: skip
    if tale.lead and (dress.lead or not (family in SHORT or tale.lead.endswith(":"))):
        fields["lead"] = tale.lead
    return fields


def _article(number: int, portal: int) -> Case:
    tale = TALES[number]
    family = _family(tale, number)
    dress = _dress(number, portal, family)
    rng = Random(f"sealed13/{number}/{dress.name}")
    category = rng.choice(CATEGORIES) if dress.crumbs else None
    found = others(rng, {"long_list": 24, "boxes_around": 10}.get(family, rng.choice((0, 3, 5))), tale.moment)
    url = HOSTS[dress.portal] + dress.path.format(slug=slug(tale.title).lower(), id=310 + number)
    boxes = sealed13_boxes.around() if family == "boxes_around" else ("", "", "")
    page = dress.page(tale.title, _main(dress, tale, family, category, found), boxes)
    way = rng.choice(WAYS)
    content, headers = encode(page, way, rng)
    truth = _truth(dress, tale, family, url, category, found)
    name = f"sealed13-{dress.name}-{family}-{number}-{way}"
    return Case(name, "sealed13", dress.portal, family, url, content, truth, headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    articles = (_article(number, portal) for number in range(len(TALES)) for portal in range(len(DRESSES)))
    return (*articles, *sealed13_others.cases(DRESSES))


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
