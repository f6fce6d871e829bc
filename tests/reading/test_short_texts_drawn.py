"""Short texts with one picture, drawn as a grid: what captions it and what tells, by place, dress and full stop."""

from __future__ import annotations

from itertools import product

import pytest

from crawler.reading.extract import extract
from tests.reading.office import OFFICE, fetched

_TITLE = "Tập huấn pháp luật biên giới cho cán bộ xã"
_TEXTS = {
    "short": (
        "Đề nghị các cơ quan, đơn vị biết để thực hiện.",
        "Lễ ký diễn ra sáng 12/6 tại cửa khẩu Ma Lù Thàng.",
        "Dự lễ có lãnh đạo huyện Phong Thổ.",
    ),
    "middling": (
        "Sở Ngoại vụ vừa phối hợp với Bộ đội Biên phòng tỉnh mở lớp tập huấn về pháp luật biên giới cho cán bộ xã.",
        "Lớp học có sáu mươi học viên đến từ mười hai xã biên giới, học trong ba ngày tại trung tâm huyện.",
        "Sau lớp học, mỗi xã sẽ lập một tổ tuyên truyền gồm năm người do trưởng công an xã đứng đầu.",
    ),
    "long": (
        "Chiều ngày 14/6, tại trụ sở Ủy ban nhân dân tỉnh, đồng chí Phó Chủ tịch Ủy ban nhân dân tỉnh đã tiếp đoàn đại "
        "biểu chính quyền châu Hồng Hà sang thăm và làm việc tại tỉnh.",
        "Tại buổi làm việc, hai bên đã trao đổi về việc nâng cấp cặp cửa khẩu, mở thêm chợ biên giới và tổ chức các hoạt "
        "động giao lưu văn hóa giữa nhân dân hai bên trong dịp cuối năm.",
        "Hai bên thống nhất giao cho cơ quan ngoại vụ làm đầu mối, định kỳ sáu tháng gặp nhau một lần để thông báo kết "
        "quả thực hiện các nội dung đã thỏa thuận.",
    ),
}
#: A caption in the dress of the text ends no sentence here: one that does is told from a paragraph by its words alone.
_CAPTIONS = (
    ("", ""),
    ("Quang cảnh buổi lễ", "plain"),
    ("Các đại biểu chụp ảnh lưu niệm", "plain"),
    ("Các đại biểu chụp ảnh lưu niệm", "italic"),
    ("Đồng chí Phó Chủ tịch phát biểu tại buổi lễ.", "italic"),
    ("Đồng chí Phó Chủ tịch phát biểu tại buổi lễ.", "middle"),
)
_PLACES = {"above": 0, "beside": 0, "between": 1, "below": 3}
_OTHERS = "<div><b>Tin liên quan</b><ul><li><a href='/a'>Hội nghị giao ban công tác đối ngoại</a></li></ul></div>"


def _dressed(caption: str, dress: str, tag: str) -> str:
    words = f"<i>{caption}</i>" if dress == "italic" else caption
    middle = " style='text-align:center'" if dress == "middle" else ""
    return f"<{tag}{middle}>{words}</{tag}>" if caption else ""


def _picture(caption: str, dress: str, tag: str, place: str) -> str:
    if tag == "br":
        shown = f"<img src='/u/1.jpg'><br>{_dressed(caption, dress, 'span') if dress != 'middle' else caption}"
        return f"<center>{shown}</center>" if dress == "middle" else f"{shown}{'<br><br>' if caption else '<br>'}"
    image = (
        "<img src='/u/1.jpg' align='left'>"
        if place == "beside"
        else f"<{tag} align='center'><img src='/u/1.jpg'></{tag}>"
    )
    return f"{image}{_dressed(caption, dress, tag)}"


def _page(lines: tuple[str, ...], caption: tuple[str, str], tag: str, place: str) -> str:
    told = [f"{line}<br><br>" if tag == "br" else f"<{tag}>{line}</{tag}>" for line in lines]
    told.insert(min(_PLACES[place], len(told)), _picture(*caption, tag, place))
    body = f"<div><h1>{_TITLE}</h1><div>15/06/2019</div><div>{''.join(told)}</div></div>{_OTHERS}"
    return f"<html><head><title>{_TITLE}</title></head><body>{body}</body></html>"


@pytest.mark.parametrize("size", list(_TEXTS))
@pytest.mark.parametrize("tag", ["p", "div", "br"])
def test_a_line_beside_the_only_picture_of_a_short_text(size: str, tag: str) -> None:
    wrong = []
    for count, place, caption in product((1, 2, 3), _PLACES, _CAPTIONS):
        if tag == "br" and not caption[0] and _PLACES[place]:
            continue  # between paragraphs that breaks part, nothing but its words tells what the line below is
        lines = _TEXTS[size][:count]
        article = extract(fetched("/tin/5", _page(lines, caption, tag, place)), OFFICE)
        read = (article.text, [picture.caption for picture in article.images])
        if read != ("\n\n".join(lines), [caption[0] or None]):
            wrong.append((count, place, caption, read))
    assert wrong == []
