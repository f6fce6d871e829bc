"""From what a person types to all spellings of the place."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.folding import fold
from archive.knowledge import expand, spellings_of


@pytest.mark.parametrize("query", ["Phongsaly", "phongsaly", "phông sa lỳ", "phong sa ly", "PHOONG-SA-LY", "PhôngSaLy"])
def test_one_spelling_gives_the_others(query: str) -> None:
    found = {fold(spelling) for spelling in spellings_of(query)}
    assert {"phong sa ly", "phoong sa ly", "phongsaly", "phong xa ly"} <= found


def test_spellings_that_differ_by_accents_only_come_once() -> None:
    found = [spelling.lower() for spelling in spellings_of("luang prabang")]
    assert len(found) == len(set(found)) and "luông pha băng" in found and "luông pha bang" not in found


def test_places_inside_a_query() -> None:
    text = "đoàn phongsaly 2019 dien bien"
    assert [text[item.start : item.end] for item in expand(text)] == ["phongsaly", "dien bien"]
    assert [item.places[0].slug for item in expand(text)] == ["phongsaly", "dien-bien"]


@pytest.mark.parametrize("text", ["anh em", "duc tin", "nan giai", "lao dong", "phap luat", "", "???", "my thuat"])
def test_common_words_are_left_alone(text: str) -> None:
    assert expand(text) == []


def test_accents_typed_are_meant() -> None:
    assert [item.places[0].slug for item in expand("Lào")] == ["la"]
    assert expand("lão") == []
    assert spellings_of("hòa bình") == spellings_of("hoà bình") != []


@given(st.text(max_size=60))
def test_any_query_is_answered(text: str) -> None:
    last = 0
    for item in expand(text):
        assert last <= item.start < item.end <= len(text) and item.spellings
        last = item.end


def test_the_package_loads_nothing_until_it_is_used() -> None:
    code = "import sys, archive.knowledge; print([m for m in sys.modules if m.startswith('archive.knowledge.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
