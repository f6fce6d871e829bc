"""What portals set between the lines of an article goes; the article's own lines of the same words stay."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.extract import extract

_TITLE = "Hội nghị tổng kết công tác biên giới năm 2022"
_LEAD = "Chiều 20/12, Ban Chỉ đạo công tác biên giới tỉnh tổ chức hội nghị tổng kết năm 2022 và bàn việc năm 2023."
_FIRST = "Năm qua hai bên đã tuần tra chung mười hai lần, trao đổi thư tín thường xuyên và cùng sửa ba cột mốc hư hỏng."
_LAST = (
    "Hội nghị thống nhất giữ lịch gặp gỡ hằng quý, lần tới vào tháng ba năm sau tại cửa khẩu phía bạn như thường lệ."
)


def _read(between: str = "", below_date: str = "", above_date: str = "") -> Article:
    body = (
        f"<html><head><title>{_TITLE}</title></head><body><h1>{_TITLE}</h1>{above_date}<p>20/12/2022 16:04</p>"
        f"{below_date}<div class=s>{_LEAD}</div><div><p>{_FIRST}</p>{between}<p>{_LAST}</p></div></body></html>"
    )
    return extract(Page("http://a.example/x", body.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])


@pytest.mark.parametrize(
    "box",
    [
        "<p>&gt;&gt; Xem thêm: <a href='/b/1'>Đón đoàn trồng rừng từ Nhật Bản</a></p>",
        "<p><a href='/b/1'>Xem thêm: Đón đoàn trồng rừng từ Nhật Bản</a></p>",
        "<p>Tin liên quan: <a href='/b/1'>Đón đoàn trồng rừng</a>; <a href='/b/2'>Khảo sát đường bộ nối ba nước</a></p>",
        "<div>Quảng cáo</div><a href='http://b.example/'><img src='/qc/1.gif'></a>",
        "<table><tr><td>TIN LIÊN QUAN</td></tr><tr><td><a href='/b/1'><img src='/t/1.jpg'></a> "
        "<a href='/b/1'>Đón đoàn trồng rừng tình nguyện từ Nhật Bản</a></td></tr></table>",
    ],
)
def test_pointers_and_advertisements_are_no_text_and_no_pictures(box: str) -> None:
    article = _read(between=box)
    assert article.text.split("\n\n") == [_LEAD, _FIRST, _LAST]
    assert article.images == ()


@pytest.mark.parametrize(
    "box",
    [
        "<div><p>Tóm tắt bằng AI</p><ul><li>Cuộc gặp diễn ra trong không khí hữu nghị.</li></ul>"
        "<p>Nội dung tóm tắt do trí tuệ nhân tạo tạo ra.</p></div>",
        "<form><p>Thăm dò ý kiến</p><p>Bạn thấy giao diện mới thế nào?</p>Rất tốt<br>Chưa tốt</form>",
        "<div><h4>Đăng ký nhận bản tin</h4><p>Nhận tin mới vào hộp thư mỗi sáng thứ hai</p></div>",
        "<div><p>Mục lục [Ẩn]</p><ul><li><a href='#a'>Ba việc phải làm trước tháng 7</a></li></ul></div>",
        "<div>1/6</div>",
        "<p>Quan tâm Cổng thông tin trên <b>Zalo</b><i>Quan tâm</i></p>",
        "<div><p>QUẢNG CÁO</p><a href='http://b.example/'>Mua vé xe Tây Bắc giá tốt</a></div>",
    ],
)
def test_boxes_of_the_site_are_no_text(box: str) -> None:
    assert _read(between=box).text.split("\n\n") == [_LEAD, _FIRST, _LAST]


@pytest.mark.parametrize(
    "box",
    [
        "<div><h3>Nội dung chính</h3><p>Hai bên thống nhất ba việc phải làm trước tháng bảy năm sau.</p></div>",
        "<div><p>Tóm tắt</p><p>Cuộc gặp diễn ra trong không khí hữu nghị, hai bên nói thẳng với nhau.</p></div>",
        "<div><h3>Nội dung chính</h3><ul><li>Ký biên bản phối hợp về quản lý biên giới</li></ul></div>",
        "<h3>Một số đề xuất</h3><p>Mọi đóng góp xin gửi về số tài khoản 1900 2020 của Quỹ Vì người nghèo.</p>",
        "<p>Dưới đây là toàn văn bài viết:</p><p>Chương trình phối hợp giữa hai sở về hợp tác biên giới</p>",
        "<p>Nội dung chính</p><p>Hai bên thống nhất ba việc phải làm trước tháng bảy năm sau.</p>",
    ],
)
def test_boxes_of_the_author_are_text(box: str) -> None:
    assert len(_read(between=box).text.split("\n\n")) == 5


@pytest.mark.parametrize(
    "line",
    [
        "Xem thêm tại <a href='http://b.example/'>cổng thông tin của Bộ Ngoại giao</a> về nội dung này.",
        "Bài liên quan đến chuyến thăm đã được đăng trên <a href='/b/1'>số trước</a>.",
    ],
)
def test_what_an_author_points_to_stays(line: str) -> None:
    assert len(_read(between=f"<p>{line}</p>").text.split("\n\n")) == 4


@pytest.mark.parametrize(
    "bar",
    [
        "<div><span>00:00</span> / <span>03:12</span><span>Giọng nữ</span><span>Giọng nam</span><span>1x</span></div>",
        "<div><a href='#'>Facebook</a><a href='#'>X</a><a href='#'>Zalo</a></div>",
        "<p>Tự động phát</p>",
    ],
)
def test_bars_whose_buttons_touch_are_no_lead(bar: str) -> None:
    assert _read(below_date=bar).lead == _LEAD


def test_a_captioned_picture_may_stand_between_title_and_date() -> None:
    figure = "<figure><img src='/anh/1.jpg'><figcaption>Quang cảnh hội nghị.</figcaption></figure>"
    article = _read(above_date=figure)
    assert [(image.url, image.caption) for image in article.images] == [
        ("http://a.example/anh/1.jpg", "Quang cảnh hội nghị.")
    ]
    assert article.published_at == "2022-12-20T16:04:00+07:00"


@pytest.mark.parametrize("between", ["", "<div>Quảng cáo</div>"])
def test_a_poem_below_its_lead_is_text(between: str) -> None:
    lines = ["Xe qua chốt gác chiều buông", "Con suối bên ấy cũng nguồn bên ta", "Chị hàng nước giọng pha pha"]
    body = (
        f"<html><head><title>{_TITLE}</title></head><body><article><h1>{_TITLE}</h1><div>20/12/2022 16:04</div>"
        f"<p>{_LEAD}</p>{between}<div><p>{'<br>'.join(lines)}</p><p style='text-align:right'><b>Lầu Mí Chơ</b></p></div></article>"
        "<div><p>Tin liên quan</p><ul><li><a href='/b/1'>Đón đoàn trồng rừng</a></li></ul></div></body></html>"
    )
    page = Page("http://a.example/x", body.encode(), datetime(2026, 1, 1, tzinfo=UTC))
    article = extract(page, PORTALS["lai_chau"])
    assert article.text.split("\n\n") == [_LEAD, *lines] or article.text.splitlines()[-3:] == lines
    assert article.author == "Lầu Mí Chơ"


@pytest.mark.parametrize(
    "between",
    [
        "",
        "<div><a href='#'>A-</a> <a href='#'>A+</a></div>",
        "<figure><img src='/a.jpg'><figcaption>Bên suối</figcaption></figure>",
    ],
)
def test_a_poem_in_a_box_beside_that_of_title_and_lead_is_text(between: str) -> None:
    lines = [f"Con suối bên {side} hát ru mùa nước thứ {at}" for side in ("này", "ấy") for at in range(4)]
    poem = "".join(f"<p>{line}</p>" for line in lines)
    body = (
        f"<html><head><title>{_TITLE}</title></head><body><article><header><h1>{_TITLE}</h1><p>20/12/2022 16:04</p>"
        f"<p>{_LEAD}</p></header>{between}<section>{poem}</section></article></body></html>"
    )
    page = Page("http://a.example/x", body.encode(), datetime(2026, 1, 1, tzinfo=UTC))
    assert extract(page, PORTALS["lai_chau"]).text.split("\n\n") == [_LEAD, *lines]


@pytest.mark.parametrize("stanza", ["<div>{}</div>", "<blockquote>{}</blockquote>", "<section><p>{}</p></section>"])
@pytest.mark.parametrize("between", ["", "<p><img src='/a.jpg'></p>", "<figure><img src='/a.jpg'></figure>"])
def test_a_poem_may_have_a_box_for_each_stanza(stanza: str, between: str) -> None:
    lines = [f"Con suối bên {side} hát ru mùa nước thứ {at}" for side in ("này", "ấy") for at in range(4)]
    poem = between.join(stanza.format("<br>".join(part)) for part in (lines[:4], lines[4:]))
    page = Page(
        "http://a.example/x",
        (
            f"<html><head><title>{_TITLE}</title></head><body><main><h1>{_TITLE}</h1><p>20/12/2022 16:04</p><div>{poem}"
            "<p align='right'><b>Lầu Mí Chơ</b></p></div></main><div>Lượt xem: 12</div></body></html>"
        ).encode(),
        datetime(2026, 1, 1, tzinfo=UTC),
    )
    article = extract(page, PORTALS["lai_chau"])
    assert (article.text.split(), article.author) == (" ".join(lines).split(), "Lầu Mí Chơ")
