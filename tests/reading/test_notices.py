"""What a site says to its visitors round any article: dialogs, bars about cookies, boxes above, imprints below."""

from __future__ import annotations

import pytest

from archive.models import Article
from crawler.reading.errors import ExtractionError
from crawler.reading.extract import extract
from crawler.reading.page.blocks import Block
from crawler.reading.page.opening import open_document
from tests.reading.office import OFFICE, fetched

_TITLE = "Hội chẩn từ xa nối bệnh viện hai bên sông"
_TOLD = (
    "Ca bỏng nặng đã được cứu nhờ cuộc hội chẩn kéo dài bốn mươi phút qua màn hình giữa hai bệnh viện.",
    "Hai bệnh viện hẹn hội chẩn chung mỗi thứ năm, bên nào có ca khó thì gửi phim trước một ngày.",
)
_ARTICLE = f"<h1>{_TITLE}</h1><p>Ngày đăng: 07/08/2017</p><p>{_TOLD[0]}</p><p>{_TOLD[1]}</p>"
_COOKIES = (
    "Trang web này sử dụng cookie để cải thiện trải nghiệm của bạn. Bằng việc tiếp tục sử dụng, bạn đồng ý với chính"
    " sách của chúng tôi."
)
_SURVEY = "Mời bạn tham gia khảo sát mức độ hài lòng của người dân đối với cơ quan hành chính nhà nước năm nay."
_IMPRINT = (
    "<div><p>Cơ quan chủ quản: Ủy ban nhân dân tỉnh. Chịu trách nhiệm nội dung: Ông Lò Văn A, Giám đốc Sở.</p>"
    "<p>Địa chỉ: Tầng 3, nhà D, Trung tâm hành chính tỉnh. Điện thoại: 0215.3876.543. Email: songv@a.example</p>"
    "<p>Giấy phép số 12/GP-STTTT cấp ngày 01/02/2016. Ghi rõ nguồn khi phát hành lại thông tin từ trang này.</p></div>"
)


def _read(body: str, title: str = _TITLE) -> Article:
    page = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    return extract(fetched("/tin/4834.html", page), OFFICE)


@pytest.mark.parametrize("where", ["{0}{1}", "{1}{0}"])
@pytest.mark.parametrize(
    "notice",
    [
        f"<div class='o1'><p>{_COOKIES}</p><button>Đồng ý</button></div>",
        f"<div><div>{_COOKIES}</div><a href='#'>Từ chối</a> <a href='#'>Chấp nhận</a></div>",
        f"<div><span>{_COOKIES} <a href='/cookie'>Chính sách cookie</a></span></div>",
        "<div><p>We use cookies to give you the best experience. Read our cookie policy.</p><a href='#'>OK</a></div>",
        f"<div role='dialog'><p>{_SURVEY}</p><button>×</button></div>",
        f"<dialog><p>{_SURVEY}</p></dialog>",
        f"<div class='modal fade' id='m'><div class='modal-dialog'><p>{_SURVEY}</p></div></div>",
    ],
)
def test_a_notice_is_no_text_wherever_it_stands(where: str, notice: str) -> None:
    read = _read(where.format(_ARTICLE, notice))
    assert (read.title, read.text, read.published_at) == (_TITLE, "\n\n".join(_TOLD), "2017-08-07")


def test_a_dialog_that_holds_the_article_is_read() -> None:
    assert _read(f"<div role='dialog'>{_ARTICLE}</div>").text == "\n\n".join(_TOLD)


@pytest.mark.parametrize(
    "line",
    [
        "Khách được mời cookie gừng do chị em phụ nữ bản nướng, ai cũng khen giòn và thơm.",
        "Theo ông Pó, chúng tôi không dùng bánh cookie làm sẵn mà nướng tại chỗ cho khách xem.",
    ],
)
def test_what_is_told_of_other_cookies_is_text(line: str) -> None:
    assert line in _read(f"{_ARTICLE}<p>{line}</p><p>{_TOLD[0]}</p>").text


def test_a_notice_between_a_clock_and_the_title_parts_them() -> None:
    clock = "<div>Thứ hai, ngày 23 tháng 11 năm 2026</div>"
    notice = f"<div><p>{_COOKIES}</p><button>Đồng ý</button></div>"
    read = _read(f"{clock}{notice}<h1>{_TITLE}</h1><p>{_TOLD[0]}</p><p>{_TOLD[1]}</p>")
    assert (read.title, read.published_at) == (_TITLE, None)


def test_an_imprint_longer_than_a_text_of_short_lines_is_no_text() -> None:
    lines = ("Mang theo giấy thông hành còn hạn.", "Không đi đường mòn, lối tắt.", "Gặp sự cố thì gọi đồn biên phòng.")
    rows = "".join(f"<tr><td>{at}</td><td>{line}</td></tr>" for at, line in enumerate(lines, 1))
    head = f"<h1>{_TITLE}</h1><p>Ngày đăng: 07/08/2017</p>"
    text = _read(f"{head}<p>{_TOLD[0]}</p><table>{rows}</table>{_IMPRINT}").text
    assert _TOLD[0] in text
    assert "Giấy phép" not in text


def test_a_contact_page_below_a_notice_is_no_article() -> None:
    menu = "".join(
        f"<li><a href='/{at}'>{name}</a></li>"
        for at, name in enumerate(("Giới thiệu", "Tin tức", "Văn bản", "Liên hệ"))
    )
    form = "<form><p>Họ và tên</p><input><p>Địa chỉ thư điện tử</p><input><p>Nội dung</p><textarea></textarea></form>"
    notice = "<h4>Thông báo</h4><p>Từ ngày 01/12/2026, Cổng thông tin chuyển sang địa chỉ mới. Kính mong bạn đọc theo dõi.</p>"
    with pytest.raises(ExtractionError):
        _read(f"<div>{notice}</div><ul>{menu}</ul><h2>Liên hệ</h2>{form}<ul>{menu}</ul>{_IMPRINT}", "Liên hệ")


def test_a_menu_between_title_and_date_parts_nothing_whatever_stands_above() -> None:
    menu = "".join(
        f"<li><a href='/{at}'>{name}</a></li>"
        for at, name in enumerate(("Giới thiệu", "Tin hoạt động", "Hồ sơ sự kiện", "Thư viện ảnh", "Liên hệ"))
    )
    above = "<div><h4>Thông báo</h4><p>Từ ngày 01/12/2026, Cổng thông tin chuyển sang địa chỉ mới, mong bạn đọc theo dõi.</p></div>"
    head = f"<div><a href='/'>Trang chủ</a></div><h1>{_TITLE}</h1><div><ul>{menu}</ul></div><div>Thời gian đăng: 07/08/2017</div>"
    read = _read(f"{above}{head}<div><p>{_TOLD[0]}</p><p>{_TOLD[1]}</p></div>")
    assert (read.title, read.published_at, read.text) == (_TITLE, "2017-08-07", "\n\n".join(_TOLD))


def test_the_office_without_its_province_is_the_sites_name() -> None:
    clock = "<div>Thứ hai, 30/11/2026 | 15:04:22 <a href='/en'>English</a></div>"
    banner = "<table><tr><td>ỦY BAN NHÂN DÂN TỈNH<br>SỞ THÔNG TIN VÀ TRUYỀN THÔNG</td></tr></table>"
    menu = "<div><a href='/'>Trang nhất</a> <a href='/a'>Giới thiệu</a> <a href='/b'>Tin Tức</a> <a href='/c'>Liên hệ</a></div>"
    head = f"<div>Thứ năm - 25/01/2018 16:38</div><h2>{_TITLE}</h2>"
    page = f"<title>SỞ THÔNG TIN VÀ TRUYỀN THÔNG</title>{clock}{banner}{menu}{head}<p>{_TOLD[0]}</p><p>{_TOLD[1]}</p>"
    from crawler.portals import PORTALS

    assert extract(fetched("/x", page), PORTALS["dien_bien_stttt"]).title == _TITLE


def test_it_is_known_where_a_notice_stood_also_when_a_line_above_it_is_parted() -> None:
    page = fetched("/x", f"<p>{_TITLE}</p><div><p>{_COOKIES}</p></div><p>{_TOLD[0]}</p>")
    document = open_document(page, OFFICE)
    assert document.noticed == [1]
    document.insert(0, Block("07/08/2017", document.blocks[0].container))
    assert [document.blocks[at].text for at in document.noticed] == [_TOLD[0]]
