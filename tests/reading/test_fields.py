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


@pytest.mark.parametrize("colon", ["", ":"])
@pytest.mark.parametrize(
    ("box", "pair"),
    [
        ("<dl>{}</dl>", "<dt>{}</dt><dd>{}</dd>"),
        ("<dl>{}</dl>", "<div><dt>{}</dt><dd>{}</dd></div>"),
        ("<table>{}</table>", "<tr><th>{}</th><td>{}</td></tr>"),
        ("<table><tr>{}</tr></table>", "<td>{}</td><td>{}</td>"),
        ("<div>{}</div>", "<div><div>{}</div><div>{}</div></div>"),
        ("<ul>{}</ul>", "<li><b>{}</b> <span>{}</span></li>"),
    ],
)
def test_fields_that_each_stand_beside_their_label_are_read_above_and_below_a_title(
    box: str, pair: str, colon: str
) -> None:
    fields = box.format("".join(pair.format(label + colon, value) for label, value in (*_PAIRS, _SOURCE_PAIR)))
    above = f"<html><head><title>{_TITLE}</title></head><body>{fields}<h1>{_TITLE}</h1>{_BODY}</body></html>".encode()
    page = Page("http://a.example/x", above, datetime(2026, 1, 1, tzinfo=UTC))
    for article in (_read(fields), extract(page, PORTALS["lai_chau"])):
        assert (article.author, article.source, article.category) == ("Lù Thị Pàn", "Báo Lai Châu", "Đoàn vào")
        assert (article.published_at, article.text) == ("2019-07-12T09:15:00+07:00", "\n\n".join(_TEXT))


def test_a_label_beside_another_is_no_value() -> None:
    rows = "<table><tr><th>Ngày đăng</th><th>Tác giả</th><th>Nguồn tin</th></tr></table>"
    assert _read(f"<dl><dt>Ngày đăng</dt><dd>12/07/2019</dd></dl>{rows}").author is None
