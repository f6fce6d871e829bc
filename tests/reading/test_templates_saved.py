"""What saved pages and more templates of Vietnamese portals and papers set round an article, besides test_templates."""

from __future__ import annotations

import pytest

from archive.models import Article
from crawler.reading.errors import ListPageError, SoftNotFoundError
from crawler.reading.extract import extract
from tests.reading.office import OFFICE, fetched

_TITLE = "Chợ phiên bên cửa khẩu họp lại sau hai năm"
_LEAD = (
    "Sáng 07/8, chợ phiên bên cửa khẩu họp lại, bà con hai bên biên giới xuống chợ từ khi sương còn phủ kín mặt suối."
)
_LAST = "Ban quản lý chợ dựng thêm hai dãy lán, mỗi phiên đón chừng sáu trăm người bán hàng của mười một bản lân cận."
_OTHERS = ("Mở lại bến đò ngang bên suối", "Ba bản vùng biên có điện lưới")


def _read(body: str, title: str = _TITLE) -> Article:
    page = f"<html><head><title>{title}</title></head><body><p><a href='/'>Trang chủ</a></p>{body}</body></html>"
    return extract(fetched("/tin/1", page), OFFICE)


def _lines(article: Article) -> list[str]:
    return (article.text or "").split("\n\n")


@pytest.mark.parametrize("label", ["Ngay dang", "Ngay cap nhat", "Dang luc"])
def test_the_label_of_a_date_may_lack_its_marks(label: str) -> None:
    article = _read(f"<div><h1>{_TITLE}</h1><span>{label}: 07/08/2019</span><p>{_LEAD}</p><p>{_LAST}</p></div>")
    assert (article.published_at, _lines(article)) == ("2019-08-07", [_LEAD, _LAST])


@pytest.mark.parametrize("label", ["Chỉnh sửa lần cuối vào Chủ Nhật", "Last modified on"])
def test_the_day_of_the_last_change_ends_the_text_below_its_author(label: str) -> None:
    told = f"<p>{_LEAD}</p><p>{_LAST}</p><p><b>Lò Thị Sương</b></p><p>{label} 11/08/2019 08:08</p>"
    article = _read(f"<div><h1>{_TITLE}</h1><p>07/08/2019 14:20</p><div>{told}</div></div>")
    assert (article.published_at, article.author) == ("2019-08-07T14:20:00+07:00", "Lò Thị Sương")
    assert _lines(article) == [_LEAD, _LAST]


def test_a_list_leads_on_with_a_button_that_is_no_entry() -> None:
    links = "".join(f"<li><a href='/tin/{at}'>{title}</a></li>" for at, title in enumerate(_OTHERS, 2))
    others = f"<div><p>Các tin khác</p><ul>{links}</ul><div><a href='/tin'>Xem chi tiết</a></div></div>"
    article = _read(f"<div><h1>{_TITLE}</h1><p>07/08/2019 14:20</p><p>{_LEAD}</p><p>{_LAST}</p></div>{others}")
    assert [entry.title for entry in article.related] == list(_OTHERS)


def test_a_box_without_a_video_makes_no_page_missing() -> None:
    box = "<div><h2>Video</h2><div>Không tìm thấy video nào</div></div>"
    head = f"<h1>{_TITLE}</h1><p>07/08/2019 14:20</p>"
    assert _lines(_read(f"<div>{head}<p>{_LEAD}</p></div>{box}")) == [_LEAD]
    with pytest.raises(SoftNotFoundError):
        _read(f"<div>{head}</div>{box}")


def test_contents_that_a_script_fills_are_no_lead() -> None:
    contents = "<div><p>Mục lục bài viết</p><ul></ul></div>"
    head = f"<h1>{_TITLE}</h1><p>07/08/2019 14:20</p>"
    assert _read(f"<div>{head}{contents}<div><p>{_LEAD}</p><p>{_LAST}</p></div></div>").lead == _LEAD
    article = _read(f"<div>{head}<div><p>{_LEAD}</p><h2>Mục lục</h2><p>{_LAST}</p></div></div>")
    assert _lines(article) == [_LEAD, "Mục lục", _LAST]


def test_titles_side_by_side_in_a_list_below_the_lead_are_other_pages() -> None:
    links = " / ".join(f"<a href='/tin/{at}'>{title}</a>" for at, title in enumerate(_OTHERS, 2))
    page = "<div><h1>{}</h1><p>07/08/2019 14:20</p><p>{}</p><div><ul><li>{}</li></ul></div><div><p>{}</p></div></div>"
    assert _lines(_read(page.format(_TITLE, _LEAD, links, _LAST))) == [_LEAD, _LAST]
    told = f"Bà con kể lại {links} cho khách nghe trong phiên chợ."
    assert len(_lines(_read(page.format(_TITLE, _LEAD, told, _LAST)))) == 3


def test_the_portrait_of_an_author_is_no_picture_of_the_article() -> None:
    card = (
        "<div><a href='/tac-gia/1'><img alt='{}' src='/anh/1.jpg'></a></div>"
        "<div><a href='/tac-gia/1'>Lò Thị Sương</a></div><p>07/08/2019 14:20</p>"
    )
    page = f"<div><h1>{_TITLE}</h1>{card}<p>{_LEAD}</p><p><img src='/anh/cho.jpg'></p><p>{_LAST}</p></div>"
    assert [image.url for image in _read(page.format("Lò Thị Sương")).images] == ["http://a.example/anh/cho.jpg"]


def test_a_header_of_its_own_box_names_the_section() -> None:
    box = f"<header><h2>Chợ biên giới</h2></header><div>{_TITLE}</div><div>07/08/2019 14:20</div><p>{_LEAD}</p><p>{_LAST}</p>"
    menu = "<ul><li><a href='/m/1'>Tin tức</a></li><li><a href='/m/2'>Văn bản</a></li></ul>"
    assert _read(f"{menu}<section>{box}</section>").category == "Chợ biên giới"
    assert _read(f"<div>{menu}<header><h2>Chợ biên giới</h2></header></div><div>{box}</div>").category != "Văn bản"


def test_steps_and_parts_of_a_head_may_be_parted_by_a_style_alone() -> None:
    way = f"<div><a href='/'>Trang chủ</a><span>Chợ biên giới</span><span>{_TITLE}</span></div>"
    row = "<span>Chợ biên giới</span> <span>07.08.2019 · 14:20</span> <span>4 phút đọc</span>"
    head = f"<div><div>{row}</div><h1>{_TITLE}</h1><p>{_LEAD}</p><div><div>Lò Thị Sương</div></div></div>"
    article = _read(f"{way}<article>{head}<div><p>{_LAST}</p><p>{_LAST}</p></div></article>")
    assert (article.published_at, article.category) == ("2019-08-07T14:20:00+07:00", "Chợ biên giới")
    assert (article.author, _lines(article)) == ("Lò Thị Sương", [_LEAD, _LAST, _LAST])


def test_what_readers_wrote_is_no_article() -> None:
    letters = "".join(
        f"<div><p><b>{name}</b> ({day})</p><p>Xin cho biết giờ mở cửa khẩu trong ngày lễ sắp tới.</p></div>"
        for name, day in (("Trần Thị Lý", "02/09/2022"), ("Phan Đình Lộc", "29/08/2022"))
    )
    with pytest.raises(ListPageError):
        _read(f"<div><h3>Danh sách góp ý</h3>{letters}</div>", title="Cổng thông tin")


def test_a_name_that_closes_the_box_of_the_title_is_the_authors() -> None:
    head = f"<h1>{_TITLE}</h1><p>07/08/2019 14:20</p><div>{{}}</div>"
    page = f"<article><div>{head}</div><div><p>{_LEAD}</p><p>{_LAST}</p></div></article>"
    article = _read(page.format("Phòng Quản lý biên giới"))
    assert (article.author, _lines(article)) == ("Phòng Quản lý biên giới", [_LEAD, _LAST])
    assert _read(page.format("<a href='#'>Facebook</a><a href='#'>X</a><a href='#'>Zalo</a>")).author is None


@pytest.mark.parametrize("name", ["Lò Thị Sương", "BBT"])
def test_a_date_is_parted_from_the_name_that_no_space_parts_it_from(name: str) -> None:
    row = f"<span>{name}</span><time>Thứ Tư, 07/08/2019, 14:20 [GMT+7]</time>"
    article = _read(f"<div><h1>{_TITLE}</h1><div>{row}</div><p>{_LEAD}</p><p>{_LAST}</p></div>")
    assert (article.published_at, article.published_raw) == (
        "2019-08-07T14:20:00+07:00",
        "Thứ Tư, 07/08/2019, 14:20 [GMT+7]",
    )


def test_a_text_of_a_list_goes_on_behind_a_box_of_others() -> None:
    links = "".join(f"<li><a href='/tin/{at}'>{title}</a></li>" for at, title in enumerate(_OTHERS, 2))
    days = ["7 giờ 30: Đón đoàn của huyện bạn tại mốc số 0", "20 giờ 10: Khai mạc chợ phiên, bắn pháo hoa"]
    told = f"<ul><li>{'</li><li>'.join(days)}</li></ul>"
    box = f"<div><h4>Tin liên quan</h4><ul>{links}</ul></div>"
    text = f"<p>Ngày thứ nhất</p>{told}{box}<p>Ngày thứ hai</p>{told}<p>{_LAST}</p>"
    article = _read(f"<h1>{_TITLE}</h1><p>07/08/2019 14:20</p><p>{_LEAD}</p><div>{text}</div>")
    assert _lines(article)[-4:] == ["Ngày thứ hai", *days, _LAST]


def test_the_title_of_an_entry_may_be_a_heading_below_a_picture_that_leads_to_its_page() -> None:
    card = (
        "<div><div><a href='/tin/{}'><img src='/nho.jpg'></a></div><div><h2>{}</h2><p>Ngày đăng: 05/08/2019</p>"
        "<p>Tổ công tác gồm cán bộ xã và già làng đến từng hộ nắm tình hình.</p></div></div>"
    )
    cards = "".join(card.format(at, title) for at, title in enumerate(_OTHERS, 2))
    article = _read(
        f"<div><h2>{_TITLE}</h2><p>Ngày đăng: 07/08/2019</p><p>{_LEAD}</p><p>{_LAST}</p></div>"
        f"<div><h2>Tin cùng chuyên mục</h2>{cards}</div>"
    )
    assert [(entry.url, entry.title, entry.published_at) for entry in article.related] == [
        (f"http://a.example/tin/{at}", title, "2019-08-05") for at, title in enumerate(_OTHERS, 2)
    ]


def test_a_clock_beside_a_date_that_is_missing_is_no_picture() -> None:
    clock = "<div><img src='/anh/post-clock.png'></div>"
    assert _read(f"<div><h1>{_TITLE}</h1>{clock}<p>{_LEAD}</p><p>{_LAST}</p></div>").images == ()


def test_a_heading_that_liferay_shows_to_nobody_is_no_title() -> None:
    hidden = "<h1 class='hide-accessible'>tin-chi-tiet</h1>"
    page = f"<div>{hidden}<h2>{_TITLE}</h2><p>07/08/2019 14:20</p><p>{_LEAD}</p><p>{_LAST}</p></div>"
    assert _read(page, title="tin-chi-tiet - Cổng thông tin").title == _TITLE


def test_contents_below_the_picture_that_stands_for_the_article_are_no_caption() -> None:
    contents = "<div><div><div>Mục lục bài viết</div><button>▾</button></div><div><ul></ul></div></div>"
    picture = "<img src='/anh/cho.jpg' alt='Chợ phiên'>"
    article = _read(
        f"<div><h1>{_TITLE}</h1><p>07/08/2019 14:20</p>{picture}{contents}<div><p>{_LEAD}</p><p>{_LAST}</p></div></div>"
    )
    assert ([image.caption for image in article.images], _lines(article)) == ([None], [_LEAD, _LAST])


def test_a_topic_may_stand_beside_the_date_below_the_title() -> None:
    row = "".join(
        f"<small><i></i> {part}</small> "
        for part in ("Người đăng tải: Admin", "07/08/2019", "318 lượt xem", "Chợ biên giới")
    )
    article = _read(f"<div><h1>{_TITLE}</h1><div>{row}</div><p>{_LEAD}</p><p>{_LAST}</p></div>")
    assert (article.published_at, _lines(article)) == ("2019-08-07", [_LEAD, _LAST])


def test_the_heading_of_a_list_may_name_the_section_and_its_entries_too() -> None:
    card = (
        "<div><div><a href='/tin/{}'><img src='/nho.jpg'></a></div><div><a href='/tin/{}'><p>{}</p></a>"
        "<div><span><a href=''>Xã hội</a></span> <span>.</span> <span>Cao Sơn</span> <span>.</span> <span>05/08/2019</span>"
        "</div><div>Tổ công tác gồm cán bộ xã và già làng đến từng hộ nắm tình hình.</div></div></div>"
    )
    cards = "".join(card.format(at, at, title) for at, title in enumerate(_OTHERS, 2))
    heading = (
        "<div><span>Tin cùng chuyên mục <a href=''>Xã hội</a></span> <span><a href='/xh'>Xem tất cả</a></span></div>"
    )
    article = _read(
        f"<div><h1>{_TITLE}</h1><p>07/08/2019</p><p>{_LEAD}</p><p>{_LAST}</p></div><div>{heading}{cards}</div>"
    )
    assert [(entry.title, entry.published_at) for entry in article.related] == [(one, "2019-08-05") for one in _OTHERS]
