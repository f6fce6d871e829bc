"""Sentences of an article that begin as buttons, counters, markers or imprints do, wherever in the text they stand."""

from __future__ import annotations

import pytest

from crawler.portals import PORTALS
from crawler.reading.extract import extract
from tests.reading.office import fetched

_FIRST = "Sáng 12/9, tại bản Sín Chải, đoàn công tác của Sở Ngoại vụ đã trao 45 suất quà cho học sinh nghèo vượt khó."
_LAST = "Các suất quà gồm áo ấm, sách vở và xe đạp do hội hữu nghị vận động từ đầu năm học đến nay."
_SENTENCES = """
Tin liên quan đến hoạt động này đã được phát trên đài huyện.
Các tin khác về vụ việc sẽ được cập nhật sau.
Xem thêm một lần nữa điệu xòe, nhiều du khách không muốn rời bản.
Đọc nhiều sách là cách các em học tiếng Việt.
Tin mới nhất từ hiện trường: đường đã thông.
Bản tin này được in 500 tờ và phát cho mọi người trong bản.
Lượt khách qua cửa khẩu đạt 12.450 lượt, tăng 8% so với cùng kỳ.
Hôm nay: 25/9, đoàn làm việc tại Luông Nậm Thà.
Đang truy cập vào vùng lõm sóng, xe phát sóng lưu động đã đến ba bản.
Số lượt người xuất nhập cảnh: 1.245.
Video về lớp học có 12.000 lượt xem.
Nguồn: nước mưa, suối và hai giếng khoan mới.
Tác giả của bức ảnh là một học sinh lớp 9.
Ảnh: một trong những hiện vật được trao lại.
Theo Báo Phông Sa Lỳ, mùa này tuyết rơi sớm.
Cập nhật lúc 17 giờ ngày 12/9, mực nước còn 85 cm.
Ngày đăng ký cuối cùng là 30/9/2021.
Chủ đề: “Chung một dòng sông”.
Chủ đề: Biên giới xanh năm 2021.
Thời gian: từ 8 giờ 00 ngày 12/9 đến 17 giờ 00 ngày 15/9/2021.
Bản quyền giống lúa Séng Cù thuộc về hợp tác xã Mường So.
Copyright là chuyện mới mẻ với nghệ nhân bản Phiêng.
Phát triển bởi bàn tay người trẻ, bản Sin Suối Hồ nay đã khác.
Cơ quan chủ quản dự án là Ban Quản lý Khu kinh tế cửa khẩu.
Điện thoại đường dây nóng của đồn: 0213.3.876.543.
Đăng ký tham gia trước ngày 30/9 tại Văn phòng Sở.
Chia sẻ với chúng tôi, anh Vàng A Páo cho biết năm nay được mùa.
Gửi lời cảm ơn tới hai đoàn, ông Lò Văn Tiến mong quan hệ ngày càng bền chặt.
Quay lại bản sau mười năm, chúng tôi gần như không nhận ra.
Facebook của trường có thêm 500 người theo dõi.
""".strip().splitlines()


@pytest.mark.parametrize("sentence", _SENTENCES)
@pytest.mark.parametrize("place", range(3))
@pytest.mark.parametrize("broken", [False, True], ids=["paragraphs", "breaks"])
def test_it_stays_in_the_text(sentence: str, place: int, broken: bool) -> None:
    told = [_FIRST, _LAST]
    told.insert(place, sentence)
    assert (
        _read(f"<div>{'<br><br>'.join(told)}</div>" if broken else "".join(f"<p>{line}</p>" for line in told)) == told
    )


def test_a_cell_that_reads_as_a_button_stays_in_its_row_where_the_text_ends() -> None:
    rows = ["Trang | Người theo dõi mới", "Của tỉnh | Zalo", "Đếm giờ | 5 phút", "Phát tờ rơi | In"]
    table = "".join(f"<tr><td>{row.replace(' | ', '</td><td>')}</td></tr>" for row in rows)
    assert _read(f"<p>{_FIRST}</p><p>{_LAST}</p><table>{table}</table>") == [_FIRST, _LAST, *rows]


def test_rows_of_data_are_rows_in_the_table_that_holds_title_and_date_too() -> None:
    rows = [_FIRST, "Sín Chải | 7 giờ - 11 giờ", "Huổi Luông | Nghỉ ngày 22/1", _LAST, "Lò Thị Sương"]
    cells = "".join(f"<tr><td>{row.replace(' | ', '</td><td>')}</td></tr>" for row in rows)
    head = "<tr><td colspan='2'><h1>Giờ phát quà ở các bản</h1></td></tr><tr><td colspan='2'>12/09/2021 08:30</td></tr>"
    page = f"<html><title>Giờ phát quà ở các bản</title><body><table>{head}{cells}</table></body></html>"
    article = extract(fetched("/tin/1.html", page), PORTALS["dien_bien"])
    assert (article.text.split("\n\n"), article.author) == (rows[:-1], rows[-1])


def test_minutes_alone_are_told_where_no_head_is_near() -> None:
    told = [_FIRST, "Chạy tiếp sức", "5 phút", "Kéo co", "7 phút", _LAST]
    assert _read("".join(f"<p>{line}</p>" for line in told)) == told


def _read(text: str) -> list[str]:
    title = "Trao quà cho học sinh xã biên giới Huổi Luông"
    page = (
        f"<html><head><title>{title}</title></head><body><div><h1>{title}</h1><div>Ngày đăng: 12/09/2021 | 08:30</div>"
        f"{text}<p style='text-align:right'><b>Lò Thị Sương</b></p></div><div>Lượt xem: 45</div></body></html>"
    )
    article = extract(fetched("/tin/1.html", page), PORTALS["dien_bien"])
    assert article.author == "Lò Thị Sương"
    return article.text.split("\n\n")


@pytest.mark.parametrize(
    "between", ["", "<ul><li>Gọi trưởng bản;</li><li>Gọi đồn biên phòng.</li></ul><p>- Trực ban: 0215.3825.113</p>"]
)
@pytest.mark.parametrize(
    "call", ["Hãy chia sẻ tin này cho người thân, bạn bè!", "<strong>Hãy chia sẻ bài viết này cho mọi người!</strong>"]
)
def test_a_call_that_closes_a_text_in_the_dress_of_its_paragraphs_is_text(call: str, between: str) -> None:
    text = _told(f"<p>{_FIRST}</p>{between}<p>{call}</p>")
    assert text[-1] == call.removeprefix("<strong>").removesuffix("</strong>")


def test_a_call_of_the_site_below_the_box_of_the_text_is_none() -> None:
    assert _told(f"<p>{_FIRST}</p><p>{_LAST}</p>", "<div class='cs'>Hãy chia sẻ bài viết này!</div>")[-1] == _LAST


def test_a_short_line_among_the_authors_own_may_be_worded_like_a_box() -> None:
    kinds = ("Truyền hình", "Video clip", "Sách")
    lines = "".join(f"<p style='margin:0'>{line}</p>" for line in (_FIRST, *kinds, _LAST))
    assert _told(lines) == [_FIRST, *kinds, _LAST]


def _told(inner: str, behind: str = "") -> list[str]:
    title = "Trao quà cho học sinh bản Sín Chải"
    page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1><p>12/9/2021 08:15</p><div>{inner}</div>{behind}</body></html>"
    return extract(fetched("/tin/qua/", page), PORTALS["lai_chau"]).text.split("\n\n")
