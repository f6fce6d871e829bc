"""A second part by an outside examiner who had not seen the reader: the products portals really run on, what editors really paste.

``probe2.sha256`` pins the pages and their truth (``python -m tests.generator.probe2`` prints the digest).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from random import Random

from tests.generator import (
    probe2_last,
    probe2_others,
    probe2_php,
    probe2_portals,
    probe2_refusals,
    probe2_tops,
    probe2_ways,
)
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.pinned import digest_of
from tests.generator.probe2_lines import TITLES
from tests.generator.probe2_paste import PASTES, Paste
from tests.generator.probe2_tell import HANDS, Sheet, Teller, Told, tell, without

EVERY = ("dien_bien_stttt", "lai_chau", "dien_bien")
PAGES = 6
Draw = Callable[[Sheet], str]

#: Pages that show no way to their section, none that shows no neighbours, and those whose neighbours are a matter of taste.
NO_SECTION = {"old_frames", "amp_article", "for_the_printer", "mobile_view"}
NO_NEIGHBOURS = {"amp_article", "for_the_printer"}
TASTE = {"before_and_after", "dnn_viewnews", "joomla_15", "vnpt_portal", "saved_by_browser"}
#: An archive rewrites addresses; whether a reader should write them back is no question of reading.
REWRITTEN = {"wayback_capture"}
#: Where the date shares its line, what its line is is a matter of taste.
NO_RAW = {"figures_beside_date", "mended_later", "line_under_date"}
#: The hands that suit one product only; every other draws its hand.
OWN_HAND = {"sharepoint_2010": "ms", "sharepoint_2013": "ms", "old_frames": "font"}


def fitted(told: Told, name: str) -> Told:
    """*told* as far as the product *name* shows it."""
    if name in NO_SECTION:
        told = replace(told, category=None) if name != "mobile_view" else without(told, "category")
    if name in NO_NEIGHBOURS:
        told = replace(told, related=())
    if name == "nuke_before_four":
        told = replace(told, signs=())
    if name.startswith("files_"):
        told = replace(
            told,
            files=(
                ("ke-hoach-giao-luu.pdf", "/tep/ke-hoach-giao-luu.pdf"),
                ("Phụ lục danh sách.xlsx", "/tep/phu-luc.xlsx"),
            ),
        )
    told = without(told, "published_raw") if name in NO_RAW else told
    return without(told, "related") if name in TASTE else told


def product(draw: Draw, portal: str, round_: int, number: int) -> Case:
    """A mixed story in the skeleton of a product."""
    name = draw.__name__
    rng = Random(f"probe2/{portal}/{name}/{round_}")
    told = fitted(tell(portal, number, rng), name)
    hand = OWN_HAND.get(name) or rng.choice(sorted(set(HANDS) - {"ms", "br"}))
    return case(draw, Sheet(rng, told, hand), name, round_)


#: The skeletons that hold the awkward bodies; each was read with plain ones in the first half.
VESSELS: tuple[Draw, ...] = (
    probe2_portals.liferay_publisher, probe2_php.joomla_3, probe2_portals.sharepoint_2010, probe2_php.drupal_7, probe2_php.wp_flatsome,
    probe2_portals.hue_cit, probe2_portals.umbraco, probe2_tops.path_with_title,
)  # fmt: skip


def pasted(paste: Paste, portal: str, round_: int, number: int) -> Case:
    """A story with an awkward body in one of the skeletons."""
    rng = Random(f"probe2/{portal}/{paste.__name__}/{round_}")
    told = paste(Teller(portal, rng), tell(portal, number, rng))
    sheet = Sheet(rng, told, rng.choice(("plain", "justify", "word", "div")))
    return case(VESSELS[(number + number // 6) % len(VESSELS)], sheet, paste.__name__, round_)


def titled(at: int) -> Case:
    """A story whose title is odd."""
    portal, rng = EVERY[(at + at // len(TITLES)) % 3], Random(f"probe2/title/{at}")
    told = replace(tell(portal, at, rng), title=TITLES[at % len(TITLES)])
    if told.title == "ĐIỂM TIN TRONG TUẦN":
        told = replace(told, category="Điểm tin trong tuần") if told.category else told
    return case(VESSELS[at * 5 % len(VESSELS)], Sheet(rng, told, "plain"), "odd_title", at)


def case(draw: Draw, sheet: Sheet, name: str, round_: int) -> Case:
    """The page of *sheet* as bytes, with its truth."""
    told, way = sheet.told, sheet.rng.choice(WAYS)
    body, headers = encode(draw(sheet), way, sheet.rng)
    truth = told.truth()
    for link in (*truth.get("images", ()), *truth.get("related", ())) if name in REWRITTEN else ():
        del link["url"]
    return Case(
        f"probe2-{told.portal}-{name}-{round_}-{way}",
        "probe2",
        told.portal,
        name,
        told.url,
        body,
        truth,
        headers,
    )


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """All pages of the part, articles first."""
    draws: tuple[Draw, ...] = (*probe2_portals.FAMILIES, *probe2_php.FAMILIES, *probe2_ways.FAMILIES)
    places = [(draw, EVERY[at % 3], at // 3) for draw in draws for at in range(PAGES)]
    first = (*(product(*place, number) for number, place in enumerate(places)), *probe2_others.cases())
    return (*first, *second_half(), *last_look())


def last_look() -> tuple[Case, ...]:
    """Small lines and misleading titles, each page its own kind, and the last pages that are no article."""
    out = []
    for draw, count in probe2_last.FAMILIES:
        for at in range(count):
            rng = Random(f"probe2/{draw.__name__}/{at}")
            told = probe2_last.dressed(fitted(tell(EVERY[(at + at // 9) % 3], at, rng), draw.__name__), draw, at)
            out.append(case(draw, Sheet(rng, told, "justify", at), draw.__name__, at))
    return (*out, *probe2_others.cases(probe2_last.THIRD))


def second_half() -> tuple[Case, ...]:
    """What editors paste, odd titles, tops and tails, and the other pages that are no article."""
    pastes = [(paste, EVERY[at % 3], at // 3) for paste in PASTES for at in range(5)]
    tops = [(draw, EVERY[at % 3], at // 3) for draw in probe2_tops.FAMILIES for at in range(5)]
    return (
        *(pasted(*place, number) for number, place in enumerate(pastes)),
        *(titled(at) for at in range(2 * len(TITLES))),
        *(product(*place, number) for number, place in enumerate(tops)),
        *probe2_others.cases(probe2_refusals.SECOND),
    )


def digest() -> str:
    """SHA-256 over every page, its headers and its truth, in order."""
    return digest_of(cases())


if __name__ == "__main__":
    print(digest())
