"""The generator must not lie: what it calls true stands on the page, what it calls chrome is not in the truth."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import html

from tests.generator import dev, heldout
from tests.generator.articles import fold
from tests.generator.model import Case

DIGEST = Path(__file__).with_name("heldout.sha256")
CASES = [case for case in (*dev.cases(), *heldout.cases()) if case.truth]


def decoded(case: Case) -> str:
    """The page as text; the generator knows how it encoded it."""
    way = case.name.rsplit("-", 1)[1]
    names = {"utf16le": "utf-16", "utf16be": "utf-16", "cp1258": "cp1258", "header": "cp1258", "bom": "utf-8-sig"}
    codec = names.get(way, "utf-8")
    return case.body.decode("utf-8" if way == "header" and "cp1258" not in case.name else codec)


def squeezed(text: str) -> str:
    """*text* without any white space: markup may break lines wherever it likes."""
    return re.sub(r"[\s\u200b]+", "", fold(text))


def visible(case: Case) -> str:
    tree = html.document_fromstring(re.sub(r"^<!DOCTYPE[^>]*>", "", decoded(case)))
    return squeezed(tree.text_content())


@pytest.mark.parametrize("split", ["dev", "heldout"])
def test_every_true_line_stands_on_its_page(split: str) -> None:
    wrong = []
    for case in (case for case in CASES if case.split == split):
        assert case.truth is not None
        shown = visible(case)
        parts = [
            case.truth["title"],
            case.truth["published_raw"] or "",
            case.truth["author"] or "",
            case.truth["source"] or "",
        ]
        parts += [picture["caption"] or "" for picture in case.truth.get("images", [])]
        parts += [cell for line in case.truth["text"].split("\n\n") for cell in line.split(" | ")]
        wrong += [(case.name, part) for part in parts if squeezed(part) not in shown]
    assert wrong == []


def test_the_splits_share_no_family_and_no_sentence() -> None:
    from tests.generator import dev_words, heldout_words

    families = {split: {case.family for case in CASES if case.split == split} for split in ("dev", "heldout")}
    assert families["dev"].isdisjoint(families["heldout"])
    mine, theirs = dev_words.LEXICON, heldout_words.LEXICON
    for name in ("titles", "leads", "sentences", "shorts", "headings", "items", "captions", "traps", "tables"):
        assert set(getattr(mine, name)).isdisjoint(getattr(theirs, name)), name


def test_the_part_set_aside_has_not_been_changed() -> None:
    assert heldout.digest() == DIGEST.read_text(encoding="ascii").split()[0]
