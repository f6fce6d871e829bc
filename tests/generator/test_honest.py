"""The generator must not lie: what it calls true stands on the page, what it calls chrome is not in the truth."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from tests.generator.articles import fold
from tests.generator.model import Case
from tests.generator.score import PARTS, cases_of

#: The parts but the first are pinned by a digest: what their pages said once they say, so `make trial` looks at them
#: again; every run looks at the first, which may change, and at the newest.
LOOKED_AT = [part if part in (PARTS[0], PARTS[-1]) else pytest.param(part, marks=pytest.mark.trial) for part in PARTS]


def articles_of(split: str) -> list[Case]:
    """The articles of a part; made when a test asks, for every process that collects tests imports this."""
    return [case for case in cases_of(split) if case.truth]


def truth_of(case: Case) -> dict[str, Any]:
    """What the page of an article is to be read as."""
    assert case.truth is not None
    return case.truth


def cells_of(truth: dict[str, Any]) -> list[str]:
    """The lines of a text, each cell of a row by itself."""
    return [cell for line in str(truth["text"]).split("\n\n") for cell in line.split(" | ")]


def decoded(case: Case) -> str:
    """The page as text; the generator knows how it encoded it."""
    way = case.name.rsplit("-", 1)[1]
    names = {"utf16le": "utf-16", "utf16be": "utf-16", "cp1258": "cp1258", "header": "cp1258", "bom": "utf-8-sig"}
    names |= {"nfdbom": "utf-8-sig", "utf16lebare": "utf-16-le", "utf16bebare": "utf-16-be"}
    codec = names.get(way, "utf-8")
    return case.body.decode("utf-8" if way == "header" and "cp1258" not in case.name else codec)


def squeezed(text: str) -> str:
    """*text* without any white space: markup may break lines wherever it likes."""
    return re.sub(r"[\s\u200b]+", "", fold(text))


def visible(case: Case) -> str:
    tree = html.document_fromstring(re.sub(r"^<!DOCTYPE[^>]*>", "", decoded(case)))
    return squeezed(tree.text_content())


#: Letters of a line that no other writer would write by chance.
_SHORTEST_OWN = 40
_LETTERHEAD = ("| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "| Độc lập - Tự do - Hạnh phúc")


@pytest.mark.parametrize("split", LOOKED_AT)
def test_every_true_line_stands_on_its_page(split: str) -> None:
    wrong = []
    for case in articles_of(split):
        assert case.truth is not None
        shown = visible(case)
        parts = [
            case.truth["title"],
            case.truth.get("published_raw") or "",
            case.truth.get("author") or "",
            case.truth.get("source") or "",
        ]
        parts += [picture["caption"] or "" for picture in case.truth.get("images", [])]
        parts += [cell for line in case.truth["text"].split("\n\n") for cell in line.split(" | ")]
        wrong += [(case.name, part) for part in parts if squeezed(part) not in shown]
    assert wrong == []


def test_the_splits_share_no_family_and_no_sentence() -> None:
    from tests.generator import dev_words, heldout_words

    families = {split: {case.family for case in articles_of(split)} for split in ("dev", "heldout")}
    assert families["dev"].isdisjoint(families["heldout"])
    mine, theirs = dev_words.LEXICON, heldout_words.LEXICON
    for name in ("titles", "leads", "sentences", "shorts", "headings", "items", "captions", "traps", "tables"):
        assert set(getattr(mine, name)).isdisjoint(getattr(theirs, name)), name


@pytest.mark.parametrize("split", PARTS[1:])
def test_the_parts_set_aside_have_not_been_changed(split: str) -> None:
    kept = Path(__file__).with_name(f"{split}.sha256").read_text(encoding="ascii").split()[0]
    assert import_module(f"tests.generator.{split}").digest() == kept


@pytest.mark.parametrize("split", PARTS[2:])
def test_a_later_part_shares_nothing_with_the_others(split: str) -> None:
    others = {line for part in PARTS if part != split for line in lines_of(part)}
    assert lines_of(split) & others == set()


@cache
def lines_of(split: str) -> frozenset[str]:
    """The lines of a part that are long enough to be its own: any writer of plans heads a part "II. Nội dung", and any
    official paper opens with the country's name and motto.
    """
    told = (case.truth["text"] for case in articles_of(split) if case.truth)
    lines = (line for text in told for line in text.split("\n\n") if len(line) > _SHORTEST_OWN)
    return frozenset(line for line in lines if not line.endswith(_LETTERHEAD))


def seen(case: Case) -> str:
    """What a person sees of *case*: no script, no style, nothing hidden."""
    tree = html.document_fromstring(re.sub(r"^<!DOCTYPE[^>]*>", "", decoded(case)))
    for element in tree.xpath(
        "//head | //script | //style | //noscript | //template | //*[@hidden] | //*[contains(@style, 'display:none')]"
    ):
        element.drop_tree()
    return squeezed(tree.text_content())


@pytest.mark.parametrize("split", LOOKED_AT[2:])
def test_the_text_of_a_page_stands_there_once_and_in_order(split: str) -> None:
    wrong = []
    for case in articles_of(split):
        assert case.truth is not None
        shown, at, first, between, below_lead = seen(case), 0, -1, "", ""
        start = shown.find(squeezed(case.truth["title"]))
        assert start >= 0, case.name
        for cell in (cell for line in case.truth["text"].split("\n\n") for cell in line.split(" | ")):
            found = shown.find(squeezed(cell), at or start)
            wrong += [(case.name, cell)] if found < 0 else []
            below_lead = below_lead if between or first < 0 else shown[at:found]
            between += shown[at:found] if first >= 0 else ""
            first = found if first < 0 else first
            at = max(found, 0) + len(squeezed(cell))
        # a list may stand above the text or right below its lead, never between other lines
        around = f"{shown[:first]}{below_lead}{shown[at:]}"
        for link in case.truth.get("related", ()):
            forms = [squeezed(link["title"] + opening) for opening in link_dates(link)]
            forms += [squeezed(day + link["title"]) for day in days_of(link)]  # a card says its day above its title
            wrong += [] if any(form in around for form in forms) else [(case.name, link["title"])]
        if case.truth.get("category"):
            beside = f"{around}\n{between}"  # between lead and text, too
            wrong += [] if squeezed(case.truth["category"]) in beside else [(case.name, "category")]
    assert wrong == []


def link_dates(link: dict[str, str]) -> tuple[str, ...]:
    """The openings that a related date may have in print: it follows the title at once, or behind its label."""
    if not link.get("published_at"):
        return ("",)
    year, month, day = link["published_at"][:10].split("-")
    openings = ("", "(", "(Ngày ", "(Ngày đăng ", "Ngày đăng: ", "- ", "- (")
    return (f"({int(month)}/{int(day)}/{year}", *(opening + shown for opening in openings for shown in days_of(link)))


def days_of(link: dict[str, str]) -> tuple[str, ...]:
    """The day of a related link as systems print it."""
    if not link.get("published_at"):
        return ()
    year, month, day = link["published_at"][:10].split("-")
    return (
        f"{day}/{month}/{year}",
        f"{int(day)}/{int(month)}/{year}",
        f"{day}-{month}-{year}",
        f"{year}-{month}-{day}",
    )
