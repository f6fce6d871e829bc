"""What a reading is warned of: here, dates that an article can hardly have."""

from __future__ import annotations

import pytest

from crawler.reading.extract import extract
from tests.reading.office import OFFICE, fetched

_TOLD = "Sáng nay tổ bầu cử của bản đã phát xong thẻ cử tri cho các hộ ở xa trung tâm, có hộ phải đi bộ hai giờ mới tới nơi."


@pytest.mark.parametrize(
    ("day", "warned"), [("12/09/1991", ["old-date"]), ("12/09/2091", ["future-date"]), ("12/09/2023", [])]
)
def test_a_day_before_vietnam_was_online_or_after_the_page_was_fetched_is_doubtful(day: str, warned: list[str]) -> None:
    title = "Thẻ cử tri tới bản xa"
    page = fetched("/tin/a-31.html", f"<title>{title}</title><h1>{title}</h1><p>{day} 08:30</p><p>{_TOLD}</p>")
    assert [warning for warning in extract(page, OFFICE).warnings if warning.endswith("-date")] == warned
