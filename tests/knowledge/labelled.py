"""Reads labelled.txt and scores finders against it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from archive.knowledge import find_documents, find_places, load_gazetteer

_MARK = re.compile(r"\[\[(?P<place>.+?)\|(?P<slug>.+?)\]\]|\{\{(?P<cited>.+?)\|(?P<number>.+?)\}\}")

Label = tuple[int, int, str]


@dataclass(frozen=True)
class Sentence:
    part: str
    text: str
    places: frozenset[Label]
    documents: frozenset[Label]


def _sentence(line: str) -> Sentence:
    part, marked = line.split("\t")
    text, places, documents, position = "", set(), set(), 0
    for mark in _MARK.finditer(marked):
        text += marked[position : mark.start()]
        start, position = len(text), mark.end()
        text += mark["place"] or mark["cited"]
        label = (start, len(text), mark["slug"] or mark["number"])
        (places if mark["place"] else documents).add(label)
    return Sentence(part, text + marked[position:], frozenset(places), frozenset(documents))


def sentences() -> list[Sentence]:
    lines = (Path(__file__).parent / "labelled.txt").read_text(encoding="utf-8").splitlines()
    return [_sentence(line) for line in lines if not line.startswith("#")]


def places_in(text: str) -> frozenset[Label]:
    by_id = load_gazetteer().by_id
    return frozenset((mention.start, mention.end, by_id[mention.place_id].slug) for mention in find_places(text))


def documents_in(text: str) -> frozenset[Label]:
    return frozenset((citation.start, citation.end, citation.number) for citation in find_documents(text))


@dataclass(frozen=True)
class Score:
    right: int
    wrong: int
    missed: int
    errors: tuple[str, ...]

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed)


def score(pairs: Iterator[tuple[str, frozenset[Label], frozenset[Label]]]) -> Score:
    """Score (text, wanted, found): same words, same place or number."""
    right = wrong = missed = 0
    errors = []
    for text, wanted, found in pairs:
        right += len(wanted & found)
        wrong += len(found - wanted)
        missed += len(wanted - found)
        if wanted != found:
            errors.append(f"{text}\n  too many: {sorted(found - wanted)}, missing: {sorted(wanted - found)}")
    return Score(right, wrong, missed, tuple(errors))
