"""The data: numbers are permanent, every row can be put on a map, every spelling can be found."""

from __future__ import annotations

import pytest

from archive.knowledge import find_places, load_gazetteer
from archive.knowledge.matcher import keys_of, tree

PLACES = list(load_gazetteer())

#: Numbers given out; a line may be added here, never changed.
GIVEN = {
    1: "vn",
    2: "la",
    3: "cn",
    4: "th",
    200: "lai-chau",
    201: "dien-bien",
    301: "phong-tho",
    600: "yunnan",
    750: "phongsaly",
}


def test_numbers_once_given_stay() -> None:
    assert {number: load_gazetteer().by_id[number].slug for number in GIVEN} == GIVEN


def test_numbers_and_slugs_are_unique() -> None:
    assert len({place.slug for place in PLACES}) == len(PLACES) == len({place.id for place in PLACES})


def test_every_place_lies_in_a_known_place_and_ends_at_its_country() -> None:
    by_slug = load_gazetteer().by_slug
    for place in PLACES:
        steps = [place]
        while steps[-1].within:
            steps.append(by_slug[steps[-1].within])
        assert steps[-1].kind == "country" and steps[-1].country == place.country, place.slug


def test_places_near_the_border_lie_in_the_region() -> None:
    for place in PLACES:
        assert -90 <= place.latitude <= 90 and -180 <= place.longitude <= 180
        if place.country == "LA":
            assert 13.5 < place.latitude < 22.6 and 100 < place.longitude < 107.8, place.slug
        if place.country == "VN" and place.kind != "islands":
            assert 8 < place.latitude < 23.5 and 102 < place.longitude < 109.6, place.slug


@pytest.mark.parametrize("place", [place for place in PLACES if place.spellings], ids=lambda place: place.slug)
def test_every_free_spelling_is_found_in_a_plain_sentence(place) -> None:
    for spelling in place.spellings:
        (mention,) = find_places(f"Đoàn công tác thăm {spelling} vào tháng 5.")
        meant = load_gazetteer().by_id[mention.place_id]
        assert keys_of(mention.spelling) == keys_of(spelling)
        assert place.slug == meant.slug or spelling in meant.spellings, (place.slug, meant.slug)


def test_words_that_are_no_place_are_read() -> None:
    assert ("lào",) not in tree().not_after and keys_of("Phổ Nhĩ") in tree().not_after
