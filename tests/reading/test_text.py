"""What stands right above, among and behind the paragraphs of a text and is, or is not, of it."""

from __future__ import annotations

import pytest

from archive.models import Article
from crawler.reading.extract import extract
from tests.reading.office import OFFICE, fetched

_TITLE = "Đoàn công tác đi dọc đường biên mùa nước nổi"
_FIRST = "Sáng sớm đoàn rời trạm biên phòng, theo con đường men sông lên bản cao nhất của xã, dừng ở ba cột mốc."
_LAST = "Đến chiều, cán bộ hai bên cùng ghi lại tình trạng từng cột mốc và hẹn gặp lại nhau vào tháng sau."


def _extract(body: str) -> Article:
    page = f"<html><head><title>{_TITLE}</title></head><body>{body}</body></html>"
    return extract(fetched("/tin/doan/", page), OFFICE)


def _read_whole(told: str) -> Article:
    return _extract(f"<div><h1>{_TITLE}</h1><p>12/03/2020 10:20</p>{told}</div>")


def _read(told: str) -> list[str]:
    return _read_whole(told).text.split("\n\n")


@pytest.mark.parametrize("again", [f"<p><b>{_TITLE}</b></p>", f"<p>{_TITLE.upper()}</p>", f"{_TITLE}<br>"])
def test_the_title_again_above_the_first_paragraph_is_no_text(again: str) -> None:
    assert _read(f"<div>{again}<p>{_FIRST}</p><p>{_LAST}</p></div>") == [_FIRST, _LAST]


@pytest.mark.parametrize("box", ["<div>{}</div>", "{}"])
def test_the_title_again_below_a_lead_is_no_text(box: str) -> None:
    lead = "Đoàn mười hai người đi trong sáu ngày, qua bốn xã và hai mươi mốt cột mốc."
    body = box.format(f"<p align='center'><b>{_TITLE}</b></p><p>{_FIRST}</p><p>{_LAST}</p>")
    assert _read(f"<p><strong>{lead}</strong></p>{body}") == [lead, _FIRST, _LAST]


def test_two_titles_of_other_pages_behind_the_only_paragraph_are_no_text() -> None:
    others = "".join(f"<p><a href='/tin/{at}'>Khai mạc chợ phiên vùng cao lần thứ {at}</a></p>" for at in (7, 8))
    assert _read(f"<div><p>{_FIRST}</p>{others}</div>") == [_FIRST]


@pytest.mark.parametrize("box", ["p", "div"])
def test_files_between_two_paragraphs_end_no_text(box: str) -> None:
    files = [f"Biên bản kiểm tra cột mốc số {at}" for at in range(1, 5)]
    links = "".join(f"<{box}><a href='/tep/{at}.pdf'>{name}</a></{box}>" for at, name in enumerate(files))
    assert _read(f"<p>{_FIRST}</p>{links}<p>{_LAST}</p>") == [_FIRST, *files, _LAST]


def _links(item: str) -> tuple[list[str], str]:
    names = [f"Quy ước giữ cột mốc của bản số {at};" for at in range(1, 5)]
    return names, "".join(item.format(f"<a href='/quy-uoc/{at}'>{name}</a>") for at, name in enumerate(names))


@pytest.mark.parametrize(("around", "item"), [("<ul>{}</ul>", "<li>{}</li>"), ("<div>{}</div>", "<div>{}</div>")])
def test_a_list_of_links_that_a_phrase_announces_ends_no_text(around: str, item: str) -> None:
    names, links = _links(item)
    opening = "Bốn bản ven sông đã có quy ước giữ cột mốc như sau:"
    assert _read(f"<p>{opening}</p>{around.format(links)}<p>{_LAST}</p>") == [opening, *names, _LAST]


def test_columns_of_paragraphs_are_read_one_after_the_other_and_rows_of_cells_are_rows() -> None:
    column = f"<p>{_FIRST}</p><p>{_LAST}</p>"
    opening = "<p>Đoàn đi hai ngày dọc sông, ghi lại tình trạng hai mươi mốt cột mốc.</p>"
    columns = _read(f"{opening}<table><tr><td>{column}</td><td>{column}</td></tr></table>")
    assert columns[1:] == [_FIRST, _LAST, _FIRST, _LAST]
    row = _read(f"{opening}<table><tr><td>{column}</td><td>Cột mốc 12</td></tr></table>{opening}")
    assert row[1:-1] == [f"{_FIRST} {_LAST} | Cột mốc 12"]


def test_counters_that_a_phrase_quotes_are_text() -> None:
    quoted = ["Bảng điện ở cổng chợ ghi hai dòng:", "Đang truy cập: 1.204", "Tổng lượt truy cập: 3.500.000"]
    told = [_FIRST, *quoted, _LAST]
    assert _read("".join(f"<p>{line}</p>" for line in told)) == told
    told.remove(quoted[0])
    assert _read("".join(f"<p>{line}</p>" for line in told)) == [_FIRST, _LAST]


def test_a_caption_in_italics_may_go_on_in_the_next_line() -> None:
    picture = "<p><img src='/anh/1.jpg'><br><i>Đoàn công tác bên cột mốc số ba</i><br><i>trong ngày nước lên</i></p>"
    article = _extract(f"<div><h1>{_TITLE}</h1><p>12/03/2020 10:20</p>{picture}<p>{_FIRST}</p><p>{_LAST}</p></div>")
    assert [image.caption for image in article.images] == ["Đoàn công tác bên cột mốc số ba trong ngày nước lên"]


@pytest.mark.parametrize("line", ["<p><i>{}</i></p>", "{}<br>"])
def test_a_caption_may_stand_above_its_picture_in_the_cell_of_both(line: str) -> None:
    told = "Đoàn công tác bên cột mốc số ba"
    framed = f"<table><tr><td>{line.format(told)}<img src='/anh/1.jpg'></td></tr></table>"
    article = _extract(f"<div><h1>{_TITLE}</h1><p>12/03/2020 10:20</p><p>{_FIRST}</p>{framed}<p>{_LAST}</p></div>")
    assert [image.caption for image in article.images] == [told]
    assert article.text.split("\n\n") == [_FIRST, _LAST]


def test_a_sentence_of_the_author_that_points_to_another_page_is_text() -> None:
    link = "<a href='/tin/7'>Khai mạc chợ phiên vùng cao lần thứ bảy</a>"
    told = "Xem thêm: Khai mạc chợ phiên vùng cao lần thứ bảy trong bài sau."
    assert _read(f"<p>{_FIRST}</p><p>Xem thêm: {link} trong bài sau.</p><p>{_LAST}</p>") == [_FIRST, told, _LAST]


@pytest.mark.parametrize("run", ["font size=2", "span"])
def test_rows_of_cells_that_are_never_closed_stand_one_below_the_other(run: str) -> None:
    rows = "".join(f"<TR><TD><{run}>Mốc {at}<TD><{run}>{at * 3} lượt" for at in (61, 62, 63))
    inner = "<TR><TD>Ngày<TD><table><tr><td>12/3</td></tr></table><TR><TD>Đêm<TD>Không"
    told = _read(
        f"<p>{_FIRST}</p><table border=1>{rows}</table><p>{_LAST}</p><table>{inner}</table><p>{_FIRST[7:]}</p>"
    )
    assert told[1:4] == ["Mốc 61 | 183 lượt", "Mốc 62 | 186 lượt", "Mốc 63 | 189 lượt"] and told[-2] == "Đêm | Không"


_DAYS = "<ul><li>Ký thỏa thuận đầu tiên (22/01/1999)</li><li>Mở lối đi (15/01/2004)</li><li>Xây nhà chung (09/01/2016)</li></ul>"


@pytest.mark.parametrize("last", ["", f"<p>{_LAST}</p>"])
def test_a_list_of_days_that_a_phrase_announces_is_of_the_text(last: str) -> None:
    told = _read(f"<p>{_FIRST}</p><p>Những mốc đáng nhớ trong quan hệ của hai tỉnh:</p>{_DAYS}{last}")
    assert told[2:5] == ["Ký thỏa thuận đầu tiên (22/01/1999)", "Mở lối đi (15/01/2004)", "Xây nhà chung (09/01/2016)"]
    assert (told[-1] == _LAST) == bool(last)


def test_other_articles_may_be_listed_without_links() -> None:
    assert _read(f"<p>{_FIRST}</p><p>{_LAST}</p><p>Các tin, bài đã đưa trước đó:</p>{_DAYS}") == [_FIRST, _LAST]


_PICTURES = (
    "{0}<br><img src='/a.jpg'><br><i>Đoàn dừng chân ở cột mốc đầu tiên trong ngày.</i><br>{0}<br><img src='/b.jpg'><br>{1}<br>{0}",
    "<div>{0}</div><div><img src='/a.jpg'><br>a.jpg</div><div align='center'>Đoàn dừng chân ở cột mốc.</div><div>{0}</div>"
    "<div><img src='/b.jpg'><br>b.jpg</div><div>{1}</div><div>{0}</div>",
)


@pytest.mark.parametrize("body", _PICTURES)
def test_a_plain_sentence_is_no_caption_where_captions_are_set_off(body: str) -> None:
    plain = "Tối ấy cả đoàn nghỉ lại ở nhà sàn của trưởng bản."
    article = _extract(f"<div><h1>{_TITLE}</h1><p>12/03/2020 10:20</p></div><div>{body.format(_FIRST, plain)}</div>")
    assert plain in article.text and [image.caption is None for image in article.images] == [False, True]


def test_what_the_site_says_in_its_footer_is_no_text_however_long() -> None:
    aside = "<aside><h3>Statistics</h3><p>Online: 7</p><p>Today: 412</p><p>Total: 884,120</p></aside>"
    foot = "Department of Information and Communications. Tel: 0215 3827 300. Licence 12/GP-STTTT"
    head = f"<h1>{_TITLE}</h1><span>12/03/2020 10:20</span>"
    page = f"<div><div>{head}<div><p>{_FIRST}</p><p>{_LAST}</p></div></div>{aside}<footer>{foot}</footer></div>"
    assert _extract(page).text.split("\n\n") == [_FIRST, _LAST]


@pytest.mark.parametrize("level", ["h3", "h4", "h5"])
def test_a_text_set_in_headings_is_signed_as_any_other(level: str) -> None:
    lines = "".join(f"<{level} style='font-weight:normal'>{line}</{level}>" for line in (_FIRST, _LAST))
    signed = f"<{level} style='text-align:right'><strong>Vàng A Dế (Theo TTXVN)</strong></{level}>"
    others = (
        "<p>Lượt xem: 4084</p><h3>Tin cùng chuyên mục</h3><ul><li><a href='/n/1'>Mở chợ đêm ở cửa khẩu</a></li></ul>"
    )
    article = _extract(f"<h1>{_TITLE}</h1><p>12/03/2020 10:20</p><div>{lines}{signed}</div>{others}")
    assert article.text.split("\n\n") == [_FIRST, _LAST]
    assert (article.author, article.source) == ("Vàng A Dế", "TTXVN")


def test_the_only_sentence_below_a_picture_is_the_text_though_a_source_stands_below_it() -> None:
    picture = "<div><img src='/a.jpg'></div>"
    body = f"<div>{_LAST}<br><br><div align=right><b>Theo Cổng TTĐT Chính phủ</b></div></div>"
    article = _extract(
        f"<main><div><h1>{_TITLE}</h1><div><span>12/03/2020, 10:20</span></div>{picture}{body}</div></main>"
    )
    assert (article.text, article.source) == (_LAST, "Cổng TTĐT Chính phủ")


@pytest.mark.parametrize(
    "below", ["<p align='center'>{}</p>", "<div><em>{}</em></div>", "<table><tr><td><i>{}</i></td></tr></table>"]
)
def test_the_caption_of_a_picture_in_a_table_of_its_own_may_stand_below_that(below: str) -> None:
    caption = "Đoàn dừng chân ở cột mốc đầu tiên trong ngày."
    picture = f"<table align='center'><tr><td><img src='/a.jpg'></td></tr></table>{below.format(caption)}"
    body = f"<div><p>{_FIRST}</p>{picture}<p>{_LAST}</p></div>"
    article = _extract(f"<div><h1>{_TITLE}</h1><p>12/03/2020 10:20</p>{body}</div>")
    assert ([image.caption for image in article.images], article.text.split("\n\n")) == ([caption], [_FIRST, _LAST])


def test_a_paragraph_below_a_picture_in_a_table_of_its_own_is_text() -> None:
    picture = "<table align='center'><tr><td><img src='/a.jpg'></td></tr></table>"
    assert _read(f"<div><p>{_FIRST}</p>{picture}<p>Đoàn nghỉ lại ở bản.</p><p>{_LAST}</p></div>")[1:2] == [
        "Đoàn nghỉ lại ở bản."
    ]


def test_an_undated_article_has_not_the_day_of_the_first_of_other_articles() -> None:
    others = "<aside><div><b>Tin liên quan</b></div><ul><li><a href='/n/1'>Mở chợ đêm ở cửa khẩu</a> <time>(17/07/2024)</time></li></ul></aside>"
    page = f"<main><article><header><h1>{_TITLE}</h1></header><section><p>{_FIRST}</p><p>{_LAST}</p></section>{others}</article></main>"
    assert _extract(page).published_at is None


def test_a_box_that_counts_visitors_in_english_ends_a_text() -> None:
    box = "<div><p><b>Statistics</b></p><p>Online: 7</p><p>Today: 412</p><p>Total: 884,120</p></div>"
    head = f"<h1>{_TITLE}</h1><span>12/03/2020 10:20</span>"
    article = _extract(f"<div><div>{head}<div><p>{_FIRST}</p><p>{_LAST}</p></div></div>{box}</div>")
    assert (article.text.split("\n\n"), article.author) == ([_FIRST, _LAST], None)


def test_the_only_sentence_above_a_list_is_the_text_though_a_picture_stands_above_its_box() -> None:
    told = "Hơn trăm đoàn viên hai bên sông trồng thêm bốn héc-ta rừng, hẹn sang năm trồng tiếp."
    body = f"<p><img src='/a.jpg'></p><div><span>{told}<br>Những mốc đáng nhớ của hai bản:<br>- Năm 1999<br>- Năm 2004<br></span></div>"
    article = _extract(f"<div><h1>{_TITLE}</h1><p>12/03/2020 10:20</p>{body}</div>")
    assert article.text.startswith(told) and [image.caption for image in article.images] == [None]


def test_a_table_alone_is_the_whole_text() -> None:
    rows = (
        ("Tên", "Loại hình", "Huyện"),
        ("Ma Lù Thàng", "Cửa khẩu chính", "Phong Thổ"),
        ("Pô Tô", "Lối mở", "Phong Thổ"),
    )
    table = "".join("<tr>" + "".join(f"<td><p>{cell}</p></td>" for cell in row) + "</tr>" for row in rows)
    article = _extract(
        f"<div><h1>{_TITLE}</h1><p>12/03/2020 10:20</p><table>{table}</table><p><b>Lò Văn Hặc</b></p></div>"
    )
    assert article.text.split("\n\n") == [" | ".join(row) for row in rows]
    assert article.author == "Lò Văn Hặc"


@pytest.mark.parametrize(
    "frame",
    [
        "<div><img src='/anh/{0}.jpg' width='600'><p>{1}</p></div>",
        "<table><tr><td><img src='/anh/{0}.jpg' width='600'></td></tr><tr><td><em>{1}</em></td></tr></table>",
    ],
)
def test_the_last_pictures_of_a_report_in_pictures_may_have_short_captions(frame: str) -> None:
    told = [
        "Những chú ngựa thồ hàng xuống chợ từ tờ mờ sáng.",
        "Quầy chỉ thêu luôn đông khách ghé.",
        "Bát thắng cố.",
        "Ra về.",
    ]
    frames = "".join(frame.format(number, caption) for number, caption in enumerate(told))
    article = _read_whole(f"<p><strong>{_FIRST}</strong></p>{frames}<p align='right'><b>Nguồn: TTXVN</b></p>")
    assert ([image.caption for image in article.images], article.text, article.source) == (told, _FIRST, "TTXVN")


@pytest.mark.parametrize(
    "rows",
    [
        "<tr><td width=5>&nbsp;</td><td><p>{0}</p><p>{1}</p></td></tr>",
        "<tr><td></td><td><p>{0}</p></td><td></td></tr><tr><td></td><td>{1}</td><td></td></tr>",
    ],
)
def test_empty_cells_that_keep_a_text_from_the_edge_make_no_rows(rows: str) -> None:
    lead = "Đoàn mười hai người đi trong sáu ngày, qua bốn xã và hai mươi mốt cột mốc."
    table = f"<table border=0>{rows.format(_FIRST, _LAST)}</table>"
    assert _read(f"<p><b>{lead}</b></p><div>{table}</div>") == [lead, _FIRST, _LAST]


def test_a_row_of_which_one_cell_is_filled_stays_one_among_others() -> None:
    rows = "<tr><td>Xã</td><td>Cột mốc</td></tr><tr><td>Ka Lăng</td><td></td></tr><tr><td>Mù Cả</td><td>12</td></tr>"
    table = f"<table border=1>{rows}</table>"
    assert "Ka Lăng |" in _read(f"<div><p>{_FIRST}</p>{table}<p>{_LAST}</p></div>")


def test_letters_that_lead_nowhere_below_the_lead_of_an_undated_text_are_no_text() -> None:
    signs = "<ul><li><a href='#'>f</a></li><li><a href='#'>z</a></li></ul>"
    body = f"<h1>{_TITLE}</h1><p><b>{_FIRST}</b></p>{signs}<app-p>{_LAST}</app-p><p>Tin, ảnh: Lò Sành</p>"
    assert _extract(f"<article>{body}</article>").text.split("\n\n") == [_FIRST, _LAST]
