"""What is known of one document, procedure, file or officer is no article; an article that gives such fields is."""

from __future__ import annotations

import pytest

from crawler.reading.errors import ListPageError, NotAnArticleError
from crawler.reading.extract import extract
from tests.reading.office import OFFICE, fetched

_SUMMARY = "Về việc cử cán bộ phiên dịch phục vụ các đoàn khách đến thăm trong dịp lễ hội mùa xuân năm nay của huyện."
_MORE = "Văn bản được gửi tới các xã vùng biên trong tuần này, kèm theo danh sách cán bộ đã qua lớp tiếng Lào cơ sở."
_FIELDS = {
    "Công văn 31/SNgV": ("Số/Ký hiệu", "31/SNgV", "Ngày ban hành", "04/03/2019", "Trích yếu", _SUMMARY, "Người ký", "Lò A"),
    "Cấp giấy thông hành": (
        *("Lĩnh vực", "Biên giới", "Trình tự thực hiện", _MORE, "Cách thức thực hiện", "Trực tiếp"),
        *("Thời hạn giải quyết", "Một ngày", "Lệ phí", "Không"),
    ),
    "Tờ khai": ("Tên file:", "khai.doc", "Gửi lên:", "04/03/2019 08:15", "Dung lượng:", "41 KB", "Đã tải về:", "30"),
    "Lò Thị Ánh": ("Họ và tên", "Lò Thị Ánh", "Chức vụ", "Văn thư", "Ngày sinh", "04/03/1989", "Email", "anh@a.example"),
}  # fmt: skip


def _rows(fields: tuple[str, ...], pair: str) -> str:
    return "".join(pair.format(*fields[at : at + 2]) for at in range(0, len(fields), 2))


def _page(title: str, below: str, date: str = "") -> str:
    return f"<title>{title}</title><ul><li><a href=/>Trang chủ</a></li></ul><div><h1>{title}</h1>{date}{below}</div>"


@pytest.mark.parametrize("pair", ["<tr><td>{}</td><td>{}</td></tr>", "<dl><dt>{}</dt><dd>{}</dd></dl>"])
@pytest.mark.parametrize("above", ["", f"<p>{_SUMMARY}</p>"])
@pytest.mark.parametrize("title", _FIELDS)
def test_the_fields_of_one_thing_are_no_article(title: str, above: str, pair: str) -> None:
    rows = _rows(_FIELDS[title], pair)
    table = f"<table>{rows}</table>" if "<tr>" in pair else rows
    with pytest.raises(NotAnArticleError):
        extract(fetched("/chi-tiet/31", _page(title, f"{above}<div>{table}</div>")), OFFICE)


@pytest.mark.parametrize("title", ["Huyện cử người phiên dịch đi lễ hội", "Cấp giấy thông hành"])
def test_an_article_may_give_such_fields_below_its_date(title: str) -> None:
    fields = _FIELDS["Cấp giấy thông hành"]
    body = f"<div><p>{_SUMMARY}</p><p>{_MORE}</p>{_rows(fields, '<p><b>{}</b></p><p>{}</p>')}</div>"
    assert extract(fetched("/tin/31", _page(title, body, "<p>04/03/2019 08:15</p>")), OFFICE).title == title


@pytest.mark.parametrize("pair", ["<h3>{}</h3><p>{}</p>", "<p><b>{}</b></p><p>{}</p>", "<p><b>{}:</b> {}</p>"])
def test_an_undated_article_on_a_procedure_may_be_parted_by_such_names(pair: str) -> None:
    told = [_MORE.replace("tuần này", f"tháng {month}") for month in (1, 2, 3, 4)]
    names = ("Trình tự thực hiện", "Cách thức thực hiện", "Thành phần hồ sơ", "Thời hạn giải quyết")
    fields = tuple(one for pair_of in zip(names, told, strict=True) for one in pair_of)
    read = extract(fetched("/tin/31", _page("Hướng dẫn xin cấp giấy thông hành", _rows(fields, pair))), OFFICE)
    assert all(one in read.text for one in (*names, *told))


def test_an_article_tells_a_life_under_such_labels_too() -> None:
    title = "Tiểu sử tóm tắt của Chủ tịch Hội Hữu nghị"
    fields = ("Họ và tên", "Lò Thị Ánh", "Ngày sinh", "04/03/1959", "Quê quán", "Tuần Giáo", "Dân tộc", "Thái")
    body = f"<div>{_rows(fields, '<p>{}: {}</p>')}<p>{_MORE}</p></div>"
    assert "Quê quán: Tuần Giáo" in extract(fetched("/tin/31", _page(title, body)), OFFICE).text


def test_several_things_are_a_list() -> None:
    rows = _rows(_FIELDS["Công văn 31/SNgV"] * 2, "<dl><dt>{}</dt><dd>{}</dd></dl>")
    with pytest.raises(ListPageError):
        extract(fetched("/van-ban", _page("Văn bản của Sở", f"<div>{rows}</div>")), OFFICE)
