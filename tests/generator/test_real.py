"""Pages in the structure of public templates: those set aside must be as honest as the others, and must be there."""

from __future__ import annotations

from tests.generator.dev_real import cases, every_case
from tests.generator.dev_real_open import OPEN, is_open
from tests.generator.test_honest import squeezed, visible


def test_what_is_true_of_a_page_stands_on_it() -> None:
    wrong = []
    for case in every_case():
        if case.truth:
            shown = visible(case)
            parts = [case.truth.get(name) for name in ("title", "published_raw", "author", "source")]
            parts += [link["title"] for name in ("related", "attachments") for link in case.truth.get(name, ())]
            parts += [picture["caption"] for picture in case.truth["images"]]
            parts += [cell for line in case.truth["text"].split("\n\n") for cell in line.split(" | ")]
            wrong += [(case.name, part) for part in parts if part and squeezed(part) not in shown]
    assert wrong == []


def test_every_page_set_aside_exists_and_has_a_reason() -> None:
    names = [case.name for case in every_case()]
    assert len(names) == len(set(names))
    for known, why in OPEN:
        assert why
        assert any(is_open(name) and name.startswith(known) for name in names), known
    assert not any(is_open(case.name) for case in cases())
