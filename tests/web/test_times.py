"""Times of the archive: by Vietnam's clocks for readers, in UTC for machines."""

from __future__ import annotations

import re
from typing import Any

import pytest

from archive.web.language import Words, local

LATE = "2026-11-02T19:05:06Z"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (LATE, "2026-11-03T02:05:06+07:00"), ("2026-11-02T07:05:06Z", "2026-11-02T14:05:06+07:00"), ("2026-11-02", "2026-11-02"),
        ("2017-08-07T16:04:29+07:00", "2017-08-07T16:04:29+07:00"), ("", ""), (None, ""), ("2026-99-99T99:99:99Z", "2026-99-99T99:99:99Z"),
    ],
)  # fmt: skip
def test_only_moments_in_utc_are_moved(value: str | None, shown: str) -> None:
    assert local(value) == shown


def test_a_moment_is_said_as_people_say_it() -> None:
    vietnamese, english = Words("vi"), Words("en")
    assert vietnamese.clock(LATE) == vietnamese.moment(LATE) == "02\u00a0giờ\u00a005, 3/11/2026"
    assert english.clock(LATE) == english.moment(LATE) == "02:05, 3 Nov 2026"
    assert (
        vietnamese.time(LATE) == f'<time datetime="{LATE}" title="giờ Việt Nam (UTC+7)">{vietnamese.clock(LATE)}</time>'
    )
    assert english.time(None) == ""
    assert vietnamese.clock("soon") == vietnamese.moment("soon") == "soon"
    assert "&lt;" in vietnamese.time("<b>")


def test_a_day_is_the_day_it_was_in_vietnam() -> None:
    assert Words("vi").short_day(LATE) == "03/11/2026"
    assert Words("vi").day(LATE) == "ngày 3 tháng 11 năm 2026"
    assert Words("en").cited_day(LATE) == "2026, November 3"
    assert Words("vi").short_day("2026-11-02T23:30:00+07:00") == "02/11/2026"


def test_rooms_show_vietnams_time_and_data_stays_in_utc(rich_site: Any) -> None:
    """The archive of the tests begins at 03:04:05 UTC on 2 January 2026."""
    hit = rich_site.get("/search.json?q=tin+doi+ngoai+so+1&limit=1").json()["hits"][0]
    room = f"/article/{hit['id']}"
    shown = '<time datetime="2026-01-02T03:04:05Z" title="giờ Việt Nam (UTC+7)">10\u00a0giờ\u00a004, 2/1/2026</time>'
    for path in (room, f"{room}/history"):
        assert shown in rich_site.get(path).text, path
        assert "Vietnam time (UTC+7)" in rich_site.get(f"{path}?lang=en").text, path
    about = rich_site.get("/about").text
    assert 'title="giờ Việt Nam (UTC+7)">10\u00a0giờ\u00a004, ' in about
    for path in ("/about", room, f"{room}/history"):
        visible = re.sub(r"<[^>]*>", "", rich_site.get(path).text)
        assert not re.search(r"[0-9]Z\b|\(UTC\)|giờ UTC", visible.split("@misc")[0]), path
    assert rich_site.get(f"{room}.json").json()["first_seen_at"] == "2026-01-02T03:04:05Z"
    assert "2026-01-02T03:04:05Z" in rich_site.get("/feed.atom").text
