"""What a site sets round and into a text: fields, buttons, cards, players, calls. The author's own lines stay."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.extract import extract

_TITLE = "Lễ thả cá giống xuống lòng hồ chung của hai tỉnh"
_LEAD = "Sáng 6/4, hai tỉnh cùng thả bốn vạn con cá giống xuống lòng hồ để tái tạo nguồn lợi thủy sản sau mùa khô."
_FIRST = "Cá được nuôi tại trại giống của tỉnh từ tháng mười năm trước và kiểm dịch hai lần trước khi lên xe ra bến."
_LAST = (
    "Người dân ven hồ cam kết không dùng lưới mắt nhỏ trong ba tháng tới và báo cho nhau khi thấy ai vi phạm quy ước."
)


def _read(between: str = "", above: str = "", behind: str = "", paragraph: str = "p") -> Article:
    one, two = (f"<{paragraph}>{line}</{paragraph.split(maxsplit=1)[0]}>" for line in (_FIRST, _LAST))
    body = (
        f"<html><head><title>{_TITLE}</title></head><body><div><h1>{_TITLE}</h1><p>06/04/2022 16:04</p>{above}"
        f"<p>{_LEAD}</p><div>{one}{between}{two}</div>{behind}</div></body></html>"
    )
    return extract(Page("http://a.example/x", body.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])


def _lines(article: Article) -> list[str]:
    return article.text.split("\n\n")


@pytest.mark.parametrize(
    "bar",
    [
        "<div>Chất lượng tin:<br>Dở <input type=radio name=c> <input type=radio name=c> Hay</div>",
        "<div><button>Nghe</button> <a href='/lo/12'>Bản tiếng dân tộc</a></div>",
        "<ul><li><a href='#'>Giãn dòng</a></li><li><a href='#'>Nền vàng</a></li></ul>",
        "<div><a href='#'>Ghim lại</a> <a href='javascript:void(0)'>Dịch máy</a> <b>AddThis</b></div>",
    ],
)
def test_bars_of_buttons_and_fields_above_a_text_are_no_lead(bar: str) -> None:
    article = _read(above=bar)
    assert article.lead == _LEAD
    assert _lines(article) == [_LEAD, _FIRST, _LAST]


@pytest.mark.parametrize(
    "box",
    [
        "<div><b>Nhận thư điện tử hằng tuần</b><input placeholder='Thư của bạn'><button>Gửi</button></div>",
        "<aside><p>Đừng bỏ lỡ số sau!</p><button>Nhận tin</button></aside>",
        "<aside class='goi'><p>Theo dõi trang Vùng hồ trên <a href='https://zalo.me/9'>Zalo</a></p></aside>",
        "<div class='ghi-chu'>Cài ứng dụng Vùng Hồ để nghe tin buổi sáng.</div>",
        "<figure><iframe src='/p/3'></iframe><figcaption>Toàn cảnh buổi lễ nhìn từ trên cao</figcaption></figure>",
        "<div><a href='#'>Có gì mới</a> <a href='/b/7'>Mùa cá về trên lòng hồ</a></div>",
        "<div><span>Bài hay chứ?</span><button>Hay</button><button>Chưa</button></div>",
        "<div><button>Thích</button> <span>15</span> <button>Gửi đi</button></div>",
        "<aside><p>Chuyện khác</p><p><a href='/b/7'>Mùa cá về trên lòng hồ</a></p></aside>",
        "<div><div><iframe src='/p/3'></iframe></div><p>Toàn cảnh buổi lễ nhìn từ trên cao</p></div>",
        "<div><a href='#'>Xem thêm</a> <a href='/b/7'>Mùa cá về trên lòng hồ</a></div>",
        "<div><b>Xem thêm:</b> <a href='/b/7'>Tin vắn</a></div>",
        "<div><a href='/b/7'><img src='/t/7.jpg'></a><div><a href='/b/7'>Mùa cá về trên lòng hồ</a>"
        "<p>Bến thuyền đông vui trở lại sau hai tháng vắng.</p></div></div>",
        "<nav><p>Trong số này</p><ul><li><a href='#a'>Thả cá</a></li><li><a href='#b'>Cam kết</a></li></ul></nav>",
    ],
)
def test_boxes_between_two_paragraphs_are_no_text(box: str) -> None:
    article = _read(between=box)
    assert _lines(article) == [_LEAD, _FIRST, _LAST]
    assert article.images == ()


def test_a_list_below_the_lead_and_above_a_box_is_text() -> None:
    kinds = [
        "Cá trắm cỏ",
        "Cá lăng chấm",
        "Cá chiên sông Đà",
        "Cá bỗng",
        "Cá anh vũ của trại giống Giang (đã kiểm dịch)",
    ]
    items = "".join(f"<li>{kind}</li>" for kind in kinds)
    box = "<div><b>Xem thêm:</b> <a href='/b/7'>Mùa cá về trên lòng hồ</a></div>"
    told = [
        "Cá thả xong, ba xã cùng cử người giữ lòng hồ suốt mùa sinh sản, thay nhau từng tuần.",
        "Mỗi xã cử hai người có xuồng máy và một người biết bơi.",
        "Sang mùa mưa, hai tỉnh họp lại để xem loài nào sống tốt rồi mới thả tiếp.",
    ]
    two = "".join(f"<section><p>{line}</p></section>" for line in told)
    article = _read_below_lead(f"<section><ol>{items}</ol>{box}{two}</section>")
    assert _lines(article) == [_LEAD, *kinds, *told]


def _read_below_lead(told: str) -> Article:
    head = f"<h1>{_TITLE}</h1><p>06/04/2022 16:04</p><p><strong>{_LEAD}</strong></p>"
    page = f"<html><head><title>{_TITLE}</title></head><body><div>{head}<div>{told}</div></div></body></html>"
    return extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])


@pytest.mark.parametrize(
    "line",
    [
        "<p>Theo dõi buổi lễ trên Facebook</p>",
        "<div>Cài ứng dụng Vùng Hồ để nghe tin buổi sáng.</div>",
        "<div class='ghi-chu'>Bà con cài ứng dụng Vùng Hồ từ năm ngoái.</div>",
        "<aside><p>Đừng bỏ lỡ số sau!</p></aside>",
        "<aside><p>Mỗi hộ thả:</p><p><a href='/b/7'>một trăm con</a></p></aside>",
        "<p><a href='#'>Danh sách</a> các hộ cam kết dán tại bến.</p>",
        "<div>Buổi lễ chiếu lại trong phim này:<iframe src='/p/3'></iframe></div>",
        "<p>Toàn cảnh <iframe src='/p/3'></iframe></p>",
        "<figure><table><tr><td>Cá trắm cỏ</td></tr></table></figure>",
        "<div><p>Ba loài được thả:</p><p>Cá trắm cỏ</p></div>",
    ],
)
def test_lines_of_the_author_stay(line: str) -> None:
    assert len(_lines(_read(between=line))) > len([_LEAD, _FIRST, _LAST])


def test_a_call_made_as_the_paragraphs_are_stays() -> None:
    call = "Cài ứng dụng Vùng Hồ để nghe tin buổi sáng."
    assert call in _lines(_read(between=f"<div class='doan'>{call}</div>", paragraph="div class='doan'"))


def test_a_field_in_the_box_of_the_text_takes_none_of_it() -> None:
    verse = "<div>Hồ xanh soi bóng đôi bờ<br>Thuyền ai chở nắng qua giờ tan trưa <button>Nghe</button></div>"
    assert "Thuyền ai chở nắng qua giờ tan trưa" in _read(between=verse).text
    assert _read(between=f"{'<i>Ghi chú.</i>' * 2}<input type=text>").text.endswith(_LAST)


def test_a_linked_picture_among_longer_lines_is_no_card() -> None:
    told = f"<div><a href='/b/7'><img src='/t/7.jpg'></a><p>{_FIRST}</p></div>"
    assert len(_read(between=told).images) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Ghi rõ nguồn “Trang tin Vùng hồ” khi đăng lại nội dung từ website này nhé.",
        "Vui lòng dẫn nguồn Trang tin Vùng hồ khi bạn chép lại toàn bộ hay một phần bài viết này.",
    ],
)
def test_a_notice_that_speaks_of_this_page_ends_the_text(words: str) -> None:
    note = f"<div>{words}</div>"
    assert _lines(_read(behind=f"<p>Lò Thị Mây</p>{note}")) == [_LEAD, _FIRST, _LAST]


def test_a_sentence_that_asks_to_name_a_source_stays() -> None:
    said = (
        "Vui lòng dẫn nguồn khi dùng ảnh, ông Lò Văn Mây nhắc các bạn trẻ quay phim trên bến như vậy cả buổi sáng nay."
    )
    assert said in _lines(_read(behind=f"<p>{said}</p>", paragraph="p"))


def test_the_only_line_below_a_player_is_the_text() -> None:
    line = "Mời bạn xem phim về buổi lễ thả cá trên lòng hồ."
    player = f"<div><video src='/v/3.mp4'></video><p>{line}</p></div>"
    page = f"<title>{_TITLE}</title><h1>{_TITLE}</h1><p>(Ngày đăng :06/04/2022 4:04:29 CH)</p>{player}".encode()
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    assert extract(Page("http://a.example/x", page, moment), PORTALS["lai_chau"]).text == line
