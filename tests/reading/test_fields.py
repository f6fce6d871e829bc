"""What is told of an article under labels between its title and its text: read, and kept out of the text."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.extract import extract
from crawler.reading.lines.fields import author_of, is_count, is_field

_TITLE = "Bàn giao nhà văn hóa thôn cho bản Nậm Tần"
_TEXT = (
    "Ngày 6/3, Hội Chữ thập đỏ tỉnh bàn giao nhà văn hóa thôn cho bản Nậm Tần, xã Pa Tần, trị giá 480 triệu đồng.",
    "Công trình rộng 120 mét vuông, có sân chơi cho trẻ em, do bà con góp công san nền trong suốt mùa khô vừa qua.",
)
_BODY = "".join(f"<p>{line}</p>" for line in _TEXT)


def _read(box: str, below: str = "") -> Article:
    page = (
        f"<html><head><title>{_TITLE}</title></head><body><h2>{_TITLE}</h2>{box}<div>{below}{_BODY}</div></body></html>"
    )
    return extract(
        Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["dien_bien_stttt"]
    )


def test_a_box_of_fields_between_title_and_text_is_read() -> None:
    article = _read(
        "<dl><dt>Chi tiết</dt><dd>Viết bởi Nguyễn Thị Biên</dd><dd>Chuyên mục: <a href='/c'>Hợp tác quốc tế</a></dd>"
        "<dd>Được đăng: Thứ năm, 21 Tháng 5 2020 04:26</dd><dd>Cập nhật: Thứ hai, 09 Tháng 1 2023 08:00</dd>"
        "<dd>Lượt xem: 315</dd></dl><form>Hãy đánh giá</form><ul><li><a href='/t'>biên giới</a></li></ul>"
    )
    assert (article.author, article.category) == ("Nguyễn Thị Biên", "Hợp tác quốc tế")
    assert article.published_at == "2020-05-21T04:26:00+07:00"
    assert article.text == "\n\n".join(_TEXT)


def test_labels_in_lines_of_their_own_and_figures_without_words_are_no_text() -> None:
    article = _read(
        "<div>Bởi</div><div><a href='/a'>Cà A Chỉnh</a></div><div>-</div><div>15 Tháng Sáu, 2019</div><div>0</div><div>731</div>"
    )
    assert (article.author, article.published_at, article.text) == ("Cà A Chỉnh", "2019-06-15", "\n\n".join(_TEXT))


def test_a_label_whose_colon_is_a_matter_of_style_names_the_source() -> None:
    page = f"<h1>{_TITLE}</h1><div>15 Tháng Sáu, 2019</div>{_BODY}<div><b>NGUỒN</b><a href='http://b.example'>Báo Lai Châu</a></div>"
    whole = f"<html><head><title>{_TITLE}</title></head><body>{page}</body></html>".encode()
    article = extract(Page("http://a.example/x", whole, datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["dien_bien_stttt"])
    assert (article.source, article.text) == ("Báo Lai Châu", "\n\n".join(_TEXT))


@pytest.mark.parametrize(
    "line",
    [
        "Bởi vì đường xa, đoàn đến muộn hai giờ",
        "Tác giả của bài thơ là một người lính",
        "Chuyên mục này do tòa soạn phụ trách.",
        "Thể loại: thơ lục bát, do bà con tự sáng tác.",
        "By all accounts the road is open",
    ],
)
def test_sentences_that_begin_as_a_field_are_none(line: str) -> None:
    assert not is_field(line)
    assert author_of(line) is None
    assert line in _read("<div>15/06/2019</div>", f"<p>{line}</p>").text


@pytest.mark.parametrize(
    ("line", "counts"),
    [
        ("731", True),
        ("1.204", True),
        ("(3 bình luận)", True),
        ("3 bình luận viên", False),
        ("2m", True),
        ("2m đất", False),
        ("12/2019", False),
        ("Mốc 42", False),
    ],
)
def test_a_figure_alone_is_a_count(line: str, counts: bool) -> None:
    assert is_count(line) is counts


_PAIRS = (("Chuyên mục", "Đoàn vào"), ("Ngày đăng", "12/07/2019 09:15"), ("Tác giả", "Lù Thị Pàn"))
_SOURCE_PAIR = ("Nguồn tin", "Báo Lai Châu")


_FORMS = {
    "terms": ("<dl>{}</dl>", "<dt>{}</dt><dd>{}</dd>"),
    "terms in boxes": ("<dl>{}</dl>", "<div><dt>{}</dt><dd>{}</dd></div>"),
    "rows": ("<table>{}</table>", "<tr><th>{}</th><td>{}</td></tr>"),
    "one row": ("<table><tr>{}</tr></table>", "<td>{}:</td><td>{}</td>"),
    "boxes": ("<div>{}</div>", "<div><div>{}</div><div>{}</div></div>"),
    "items": ("<ul>{}</ul>", "<li><b>{}</b> <span>{}</span></li>"),
    "labelled items": ("<ul>{}</ul>", "<li><b>{}:</b> {}</li>"),
    "lines": ("{}", "<p>{}: {}</p>"),
    "breaks": ("<p>{}</p>", "{}: {}<br>"),
    "runs": ("<div>{}</div>", "<span><i>{}:</i> {}</span> "),
}


def _read_everywhere(shown: str) -> bool:
    """Whether the box of fields *shown* is read above the title, below it and behind the text, and is no text itself."""
    title = f"<h1>{_TITLE}</h1>"
    for inner in (f"{shown}{title}{_BODY}", f"{title}{shown}{_BODY}", f"{title}{_BODY}{shown}"):
        page = f"<html><head><title>{_TITLE}</title></head><body><main>{inner}</main><h3>Tin khác</h3></body></html>"
        article = extract(
            Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"]
        )
        assert (article.author, article.source, article.category) == ("Lù Thị Pàn", "Báo Lai Châu", "Đoàn vào")
        assert (article.published_at, article.text) == ("2019-07-12T09:15:00+07:00", "\n\n".join(_TEXT))
    return True


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize("turn", range(4))
def test_fields_that_each_stand_beside_their_label_are_read_wherever_their_box_stands(form: str, turn: int) -> None:
    box, pair = _FORMS[form]
    fields = (*_PAIRS, _SOURCE_PAIR, ("Lượt xem", "815"))
    shown = box.format("".join(pair.format(*field) for field in (*fields[turn:], *fields[:turn])))
    assert _read_everywhere(shown)


def test_a_label_beside_another_is_no_value() -> None:
    rows = "<table><tr><th>Ngày đăng</th><th>Tác giả</th><th>Nguồn tin</th></tr></table>"
    assert _read(f"<dl><dt>Ngày đăng</dt><dd>12/07/2019</dd></dl>{rows}").author is None


def _below(inner: str) -> Article:
    page = f"<html><head><title>{_TITLE}</title></head><body><main><h1>{_TITLE}</h1>{inner}</main><h3>Tin khác</h3></body></html>"
    return extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])


def test_terms_without_a_colon_below_a_text_are_labels() -> None:
    terms = "<dl><dt>Tin, ảnh</dt><dd>Lù Thị Pàn</dd><dt>Nguồn tin</dt><dd>Báo Lai Châu</dd></dl>"
    article = _below(f"<p>Ngày đăng: 06/03/2020 08:15</p>{_BODY}{terms}")
    assert (article.author, article.source, article.text) == ("Lù Thị Pàn", "Báo Lai Châu", "\n\n".join(_TEXT))


@pytest.mark.parametrize(
    "line",
    [
        "(Ngày đăng :06/03/2020 8:15:00 SA) | Lượt xem: 88 | Nguồn: Báo Lai Châu | Tác giả: Lù Thị Pàn",
        "Ngày đăng: 06/03/2020 8:15:00 SA - Nguồn: Báo Lai Châu - Tác giả: Lù Thị Pàn",
    ],
)
def test_a_date_among_other_fields_closes_a_text(line: str) -> None:
    article = _below(f"{_BODY}<p>{line}</p>")
    assert (article.author, article.source, article.text) == ("Lù Thị Pàn", "Báo Lai Châu", "\n\n".join(_TEXT))
    assert article.published_at == "2020-03-06T08:15:00+07:00"


def test_the_section_is_told_beside_its_label_below_a_text_with_the_date() -> None:
    rows = "".join(f"<div><span>{label}</span><span>{value}</span></div>" for label, value in (*_PAIRS[1:], _PAIRS[0]))
    article = _below(f"{_BODY}<div>{rows}</div>")
    assert (article.category, article.author, article.text) == ("Đoàn vào", "Lù Thị Pàn", "\n\n".join(_TEXT))
    assert article.published_at == "2019-07-12T09:15:00+07:00"


def test_a_quotation_has_a_source_of_its_own() -> None:
    quote = "<blockquote><p>“Đường lên bản như dải lụa.”</p><p>(Nguồn: Nhật báo Vân Nam)</p></blockquote>"
    article = _below(f"<p>Ngày đăng: 06/03/2020</p><p>{_TEXT[0]}</p>{quote}<p>{_TEXT[1]}</p>")
    assert article.source is None and "(Nguồn: Nhật báo Vân Nam)" in article.text
    signed = f"<blockquote><p>{_TEXT[0]}</p><p>{_TEXT[1]}</p><p>Nguồn: Báo Lai Châu</p></blockquote>"
    assert _below(f"<p>Ngày đăng: 06/03/2020</p>{signed}").source == "Báo Lai Châu"


@pytest.mark.parametrize(
    "note", ["(*) Tên nhân vật đã được thay đổi.", "* Bài đã đăng trên báo Xuân.", "[1] Xem số trước."]
)
def test_a_note_may_stand_below_a_signature(note: str) -> None:
    signed = "<p style='text-align:right'><b>Lù Thị Pàn</b></p>"
    article = _below(f"<p>Ngày đăng: 06/03/2020</p>{_BODY}{signed}<p>{note}</p>")
    assert (article.author, article.text) == ("Lù Thị Pàn", "\n\n".join((*_TEXT, note)))


def test_a_plain_line_below_the_name_of_a_picture_captions_it() -> None:
    first = "<p><img src='/u/1.jpeg'></p><p>1.jpeg</p><p><em>Trao biển tên nhà văn hóa</em></p>"
    second = "<p><img src='/u/2.jpeg'></p><p>2.jpeg</p><p>Bà con múa xòe mừng nhà mới</p>"
    article = _below(f"<p>Ngày đăng: 06/03/2020</p>{first}<p>{_TEXT[0]}</p>{second}<p>{_TEXT[1]}</p>")
    assert [image.caption for image in article.images] == ["Trao biển tên nhà văn hóa", "Bà con múa xòe mừng nhà mới"]
    assert article.text == "\n\n".join(_TEXT)


_TABLES = {
    "cells": ("<table><tr>{}</tr><tr>{}</tr></table>", "<th>{}</th>", "<td>{}</td>"),
    "paragraphs in cells": ("<table><tr>{}</tr><tr>{}</tr></table>", "<td><p>{}:</p></td>", "<td><p>{}</p></td>"),
    "a head of its own": (
        "<table><thead><tr>{}</tr></thead><tbody><tr>{}</tr></tbody></table>",
        "<th>{}</th>",
        "<td>{}</td>",
    ),
    "boxes": ("<div><div>{}</div><div>{}</div></div>", "<div>{}</div>", "<div>{}</div>"),
}


@pytest.mark.parametrize("form", _TABLES)
@pytest.mark.parametrize("turn", range(4))
def test_fields_whose_labels_stand_in_the_row_above_are_read_wherever_their_table_stands(form: str, turn: int) -> None:
    table, label, value = _TABLES[form]
    fields = (*_PAIRS, _SOURCE_PAIR, ("Lượt xem", "815"))
    columns = (*fields[turn:], *fields[:turn])
    labels, values = ("".join(cell.format(one[at]) for one in columns) for at, cell in enumerate((label, value)))
    assert _read_everywhere(table.format(labels, values))


def test_a_table_of_a_text_keeps_its_rows() -> None:
    rows = "<table><tr><th>Ngày đăng</th><th>Tên văn bản</th></tr><tr><td>12/07/2019</td><td>Quyết định 12</td></tr></table>"
    article = _read("<p>15/06/2019</p>", f"<p>{_TEXT[0]}</p>{rows}")
    assert (
        article.published_at == "2019-06-15" and "Ngày đăng | Tên văn bản\n\n12/07/2019 | Quyết định 12" in article.text
    )


_TWO = {
    "cells": "<table><tr><td>{}</td><td>{}</td></tr></table>",
    "paragraphs in cells": "<table><tr><td><p><b>{}</b></p></td><td><p>{}</p></td></tr></table>",
    "a head and a cell": "<table><tbody><tr><th>{}</th><td>{}</td></tr></tbody></table>",
    "boxes": "<div><div>{}</div><div>{}</div></div>",
}


@pytest.mark.parametrize("form", _TWO)
@pytest.mark.parametrize("label", ["Tác giả", "TÁC GIẢ", "Tin, ảnh", "Người viết"])
def test_a_label_without_a_colon_and_the_name_in_two_cells_below_a_text(form: str, label: str) -> None:
    signed = _TWO[form].format(label, "Lù Thị Pàn")
    for inner in (f"<div>{_BODY}{signed}</div>", f"<div>{_BODY}</div>{signed}"):
        article = _below(f"<p>Ngày đăng: 06/03/2020</p>{inner}")
        assert (article.author, article.text) == ("Lù Thị Pàn", "\n\n".join(_TEXT))


def test_a_label_told_in_several_rows_of_a_table_and_one_of_three_cells_are_of_the_text() -> None:
    works = "".join(
        f"<tr><td>Tác phẩm</td><td>{work}</td></tr><tr><td>Tác giả</td><td>{name}</td></tr>"
        for work, name in (("Nắng bản", "Lò Văn Pâng"), ("Suối đá", "Hà Thị Thu"))
    )
    posts = "<tr><td>Biên dịch</td><td>01</td><td>III</td></tr><tr><td>Phiên dịch</td><td>02</td><td>III</td></tr>"
    for rows, told in ((works, "Tác giả | Hà Thị Thu"), (posts, "Biên dịch | 01 | III")):
        article = _below(f"<p>Ngày đăng: 06/03/2020</p><div>{_BODY}<table>{rows}</table></div>")
        assert article.author is None and told in article.text


@pytest.mark.parametrize("day", ["06/03/2020 08:15", "Thứ sáu, 06/03/2020 08:15"])
@pytest.mark.parametrize("line", ["{} - {}", "{}, {}", "({} - {})", "{} ({})", "{} | {}"])
def test_the_name_of_a_person_beside_the_date_below_a_title_is_who_wrote(line: str, day: str) -> None:
    for name, author in (("Lù Thị Pàn", "Lù Thị Pàn"), ("Mường Tè", None)):
        article = _below(f"<p>{line.format(name, day)}</p>{_BODY}")
        assert (article.author, article.published_at) == (author, "2020-03-06T08:15:00+07:00")
        assert article.text == "\n\n".join(_TEXT)
