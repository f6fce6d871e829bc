"""What the themes of weblog and portal systems print round an article: glued fields, counters, cards with their day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.portals.base import Layout
from crawler.reading.byline.labels import labelled
from crawler.reading.errors import ListPageError
from crawler.reading.extract import extract
from crawler.reading.lines.boilerplate import is_furniture
from crawler.reading.page.words import Declared

_TITLE = "Bàn giao cầu treo dân sinh qua suối Nậm Cúm"
_FIRST = "Sáng 12/5, huyện Phong Thổ bàn giao cầu treo dài 64 mét cho hai bản ở hai bờ suối Nậm Cúm sử dụng từ mùa mưa."
_LAST = "Cầu do bộ đội biên phòng và dân bản góp 1.200 ngày công cùng làm, xong trước hẹn hai mươi ngày so với cam kết."
_TEXT = f"<div class='c'><p>{_FIRST}</p><p>{_LAST}</p></div>"


def read(column: str, title: str = _TITLE) -> Article:
    """The article of a page with *column* beside its menu."""
    page = (
        f"<html><head><meta charset='utf-8'><title>{title}</title></head><body><ul><li><a href='/gt'>Giới thiệu</a></li>"
        f"<li><a href='/vb'>Văn bản</a></li></ul><div><div>{column}</div></div></body></html>"
    )
    return extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])


@pytest.mark.parametrize(
    "line", ["0 Comments", "12 bình luận", "Comments Off on Cầu mới", "Bình luận bị tắt ở Cầu mới"]
)
def test_counters_of_comments_are_no_text(line: str) -> None:
    assert is_furniture(line)
    assert not is_furniture(f"{line} được bàn giao cho dân bản.") or "tắt" in line or "Off" in line


def test_a_counter_of_comments_below_the_date_is_no_text() -> None:
    fields = "<ul><li>12/05/2021</li><li><a href='/category/dan-sinh/'>Dân sinh</a></li><li>0 Comments</li></ul>"
    assert read(f"<h1>{_TITLE}</h1>{fields}{_TEXT}").text == f"{_FIRST}\n\n{_LAST}"


@pytest.mark.parametrize("title", [f"{_TITLE}_Đối ngoại", f"{_TITLE}: Sở Ngoại vụ tỉnh", f"Sở Ngoại vụ tỉnh: {_TITLE}"])
def test_what_parts_a_declared_title_from_the_site(title: str) -> None:
    assert Declared((title,)).exactly(_TITLE)
    assert not Declared((f"Lịch làm việc: {_TITLE}",)).exactly(_TITLE)


def test_fields_glued_to_each_other_are_parted_at_their_labels() -> None:
    fields = "<small>Thời gian:</small>2021-05-12 08:30<small>Nguồn:</small>chưa rõ <small>Tác giả:</small>Lò Văn Panh <small>Lượt xem:</small> 31 lần"
    article = read(f"<h2>{_TITLE}</h2><div>{fields}</div>{_TEXT}")
    assert (article.published_at, article.author, article.source) == ("2021-05-12T08:30:00+07:00", "Lò Văn Panh", None)
    assert article.text == f"{_FIRST}\n\n{_LAST}"


def test_values_that_name_nobody() -> None:
    assert labelled("Nguồn: chưa rõ Tác giả: Lò Văn Panh Lượt xem: 31") == (("source", ""), ("author", "Lò Văn Panh"))
    assert labelled("Biên tập: admin") == (("author", ""),)


def test_two_authors_behind_by_keep_their_dash() -> None:
    line = "<p><span>12.05.2021</span> <a href='/dan-sinh'>Dân sinh</a> <span>bởi <b>Lò Văn Panh - Vàng A Chu</b></span></p>"
    assert read(f"<h3>{_TITLE}</h3>{line}{_TEXT}").author == "Lò Văn Panh - Vàng A Chu"


def test_author_and_topics_by_their_addresses_stand_beside_the_date_below_a_short_title() -> None:
    line = "<div><a href='/1'>12/05/2021</a><a href='/author/vp/'>vanphong</a><a href='/tag/a/'>cầu treo</a></div>"
    article = read(f"<h1>Cầu mới</h1>{line}{_TEXT}", "Cầu mới - Trang tin")
    assert article.published_at == "2021-05-12"


def test_a_picture_above_the_section_and_the_title() -> None:
    image = (
        "<article><div><img src='/anh/cau.jpg' width='800'></div><div><div><a href='/category/x/'>Dân sinh</a></div>"
    )
    article = read(f"{image}<h1>{_TITLE}</h1><p>12/05/2021</p>{_TEXT}</div></article>")
    assert [picture.url for picture in article.images] == ["http://a.example/anh/cau.jpg"]


def test_cards_tell_their_day_beside_links_to_the_author_and_to_themselves() -> None:
    card = "<div><h3><a href='/t/7/'>Khảo sát đường vào bản Sín Chải</a></h3><div><a href='/t/7/'>02/05/2021</a><a href='/author/vp/'>vanphong</a><a href='/t/7/#respond'>0</a></div></div>"
    article = read(f"<h1>{_TITLE}</h1><p>12/05/2021 09:00</p>{_TEXT}<h4>Tin liên quan</h4>{card}")
    assert [(one.title, one.published_at) for one in article.related] == [
        ("Khảo sát đường vào bản Sín Chải", "2021-05-02")
    ]


def test_who_wrote_it_behind_a_labelled_date_and_a_section_is_no_part_of_the_date() -> None:
    line = "<p>Published: 2021-05-12 in <a href='/blog/category/ds'>Dân sinh</a> by <a href='http://x.example/lvp'>Lò Văn Panh</a></p>"
    article = read(f"<h1>{_TITLE}</h1>{line}{_TEXT}")
    assert (article.author, article.category) == ("Lò Văn Panh", "Dân sinh")
    assert article.published_raw == "Published: 2021-05-12"


def test_the_profile_of_a_user_is_an_author_and_no_section() -> None:
    user = "<small><a href='/user.php?id.4'>Lò Văn Panh</a> &nbsp; 12/05/2021 - 08:30</small>"
    filed = "<small><a href='/news/tag/cau'>cầu</a> <a href='/news/category/5'>Dân sinh</a></small>"
    article = read(f"<h2><a href='/x'>{_TITLE}</a></h2><div>{user}</div><div>{filed}</div>{_TEXT}")
    assert (article.author, article.category) == ("Lò Văn Panh", "Dân sinh")


def test_fields_of_a_list_above_the_title_and_the_picture_above_them() -> None:
    fields = (
        "<dl><dd class='createdby'>Lò Văn Panh</dd><dd><a href='/category/ds'>Dân sinh</a></dd><dd>12/05/2021</dd></dl>"
    )
    image = "<div><img src='/anh/cau.jpg' width='800'></div>"
    article = read(f"<article>{image}<div>{fields}<h2>{_TITLE}</h2></div>{_TEXT}</article>")
    assert (article.author, article.published_at) == ("Lò Văn Panh", "2021-05-12")
    assert [picture.url for picture in article.images] == ["http://a.example/anh/cau.jpg"]


def test_one_link_round_picture_and_caption_leads_to_the_picture() -> None:
    image = (
        "<div><a href='/anh/cau.jpg'><img src='/anh/cau.jpg' width='200'><div>Cầu treo nhìn từ bản Trên</div></a></div>"
    )
    article = read(f"<h1>{_TITLE}</h1><p>12/05/2021</p>{image}{_TEXT}")
    assert [picture.caption for picture in article.images] == ["Cầu treo nhìn từ bản Trên"]
    assert article.text == f"{_FIRST}\n\n{_LAST}"


def test_a_caption_between_the_lead_in_the_header_and_the_text() -> None:
    lead = "Hai bản ở hai bờ suối từ nay đi lại không phải lội nước trong mùa mưa lũ."
    head = f"<header><h1>{_TITLE}</h1><p>{lead}</p><ul><li><a href='/author/vp/'><img src='/vp.png' alt='vanphong'></a></li></ul><h4><a href='/author/vp/'>vanphong</a></h4><div><time>12/05/2021</time> <span>• 3 min read</span></div></header>"
    picture = "<p><img src='/anh/cau.jpg'></p><p><i>Cầu treo nhìn từ bản Trên</i></p>"
    article = read(f"<article>{head}<section>{picture}<p>{_FIRST}</p><p>{_LAST}</p></section></article>")
    assert [one.caption for one in article.images] == ["Cầu treo nhìn từ bản Trên"]
    assert article.text == f"{lead}\n\n{_FIRST}\n\n{_LAST}"


def test_a_poem_behind_a_header_that_holds_title_lead_and_fields() -> None:
    lead = "Chùm thơ viết trên đường tuần tra của một người lính giữ mốc, gửi từ đồn Leng Su Sìn cuối năm."
    head = f"<header><h1>{_TITLE}</h1><p>{lead}</p><h4><a href='/author/vp/'>vanphong</a></h4><div>12/05/2021</div></header>"
    verses = "<p>Mây xuống thấp chạm vào vành mũ<br>Mười tám lần dốc, mười tám lần qua</p>"
    article = read(f"<article>{head}<p>Cỡ chữ A- A A+</p><section>{verses}<p>{_LAST}</p></section></article>")
    assert (
        article.text.split()
        == f"{lead} {verses} {_LAST}".replace("<br>", " ").replace("<p>", "").replace("</p>", "").split()
    )
    assert article.published_at == "2021-05-12"


def test_a_counter_among_the_fields_of_the_date_ends_nothing() -> None:
    fields = "<ul><li>12/05/2021</li><li><a href='/category/x/'>Dân sinh</a></li><li>0 Comments</li></ul>"
    table = "<table><tr><td>Khu</td><td>Số quầy</td></tr><tr><td>A - Nông sản</td><td>60</td></tr></table>"
    article = read(f"<h2>{_TITLE}</h2>{fields}<div><p>Kết quả bốc thăm đợt 1 như sau:</p>{table}<p>{_LAST}</p></div>")
    assert article.text.startswith("Kết quả bốc thăm đợt 1 như sau:")


def test_a_user_below_the_title_is_no_text() -> None:
    assert read(f"<h1>{_TITLE}</h1><div>By admin</div>{_TEXT}").text == f"{_FIRST}\n\n{_LAST}"


def test_by_in_a_piece_of_its_own_labels_the_name_behind_it() -> None:
    line = "<span>By <span><span>Lò Văn Panh - Vàng A Chu</span></span>, <span>12 tháng 5, 2021</span></span>"
    assert read(f"<h1>{_TITLE}</h1><div>{line}</div>{_TEXT}").author == "Lò Văn Panh - Vàng A Chu"


def test_the_day_of_posting_behind_the_section_below_the_text() -> None:
    foot = "<p class='info'>Posted in <a href='/blog/category/ds'>Dân sinh</a> on May 12, 2021</p>"
    article = read(f"<h2>{_TITLE}</h2>{_TEXT}{foot}")
    assert (article.published_at, article.category) == ("2021-05-12", "Dân sinh")


def test_credits_and_counters_parted_by_bars_from_a_date_under_a_short_label() -> None:
    line = "<h5><span>Đăng: 2021-05-12　  | Nguồn:Báo Lai Châu | Biên tập:Lò Văn Panh   | Lượt xem: 31 </span></h5>"
    article = read(f"<h1>{_TITLE}</h1>{line}{_TEXT}")
    assert (article.published_at, article.author, article.source) == ("2021-05-12", "Lò Văn Panh", "Báo Lai Châu")


def test_the_last_step_of_a_way_may_name_the_module() -> None:
    way = "<p>Vị trí hiện tại: <a href='/'>Trang chủ</a> > <a href='/ds/'>Dân sinh</a> > Nội dung bài viết</p>"
    assert read(f"<div>{way}<h1>{_TITLE}</h1><p>12/05/2021</p>{_TEXT}</div>").category == "Dân sinh"


def test_counter_section_and_date_side_by_side_below_title_and_picture() -> None:
    line = "<div><span> 646 </span> <span> Dân sinh </span> <span> 12/05/2021 08:30 </span></div>"
    menu = "<ul><li><a href='/muc/ds'>Dân sinh</a></li><li><a href='/muc/an'>An ninh</a></li></ul>"
    article = read(f"<div><h1>{_TITLE}</h1><img src='/anh/cau.jpg'>{line}{_TEXT}</div>{menu}")
    assert (article.published_at, article.category) == ("2021-05-12T08:30:00+07:00", "Dân sinh")
    assert [picture.url for picture in article.images] == ["http://a.example/anh/cau.jpg"]


def test_comments_under_their_heading_are_no_text() -> None:
    comment = "<div><h2>All Comments</h2><div><h4>Vàng A Chống</h4><span>March 05, 2024</span><p>Bà con rất mừng vì từ nay học sinh không phải lội suối đến trường nữa.</p></div></div>"
    assert read(f"<h1>{_TITLE}</h1><p>12/05/2021</p>{_TEXT}{comment}").text == f"{_FIRST}\n\n{_LAST}"


def test_articles_side_by_side_under_headings_without_links_are_a_list() -> None:
    entry = "<article><header><h2>{}</h2></header><div><p>{}</p></div><footer>12/05/2021 · 2 min</footer><a href='/p/{}'></a></article>"
    entries = entry.format("Bàn giao cầu treo", _FIRST, 1) + entry.format("Góp công làm cầu", _LAST, 2)
    with pytest.raises(ListPageError):
        read(f"<main><header><h1>Dân sinh</h1></header>{entries}</main>", "Dân sinh | Trang tin")


def test_a_line_of_fields_that_tells_no_day() -> None:
    line = "<div><span>By</span> <a href='/author/lvp.html'>Lò Văn Panh</a> <span>Category</span> <a href='/category/ds.html'>Dân sinh</a> <span>Tags</span> <a href='/tag/a.html'>cầu</a> / <a href='/tag/b.html'>suối</a></div>"
    article = read(f"<h1>{_TITLE}</h1>{line}{_TEXT}")
    assert (article.author, article.text) == ("Lò Văn Panh", f"{_FIRST}\n\n{_LAST}")


def test_the_link_of_a_topic_before_that_of_the_title() -> None:
    line = f"<div><span><a href='/t/2'>Dân sinh</a> : <a href='/t/2/x'>{_TITLE}</a></span></div>"
    posted = "<div>Gửi bởi <a href='/userinfo.php?uid=2'>Lò Văn Panh</a> vào 12/05/2021 08:30</div>"
    article = read(f"{line}{posted}{_TEXT}", f"{_TITLE} - Dân sinh - Trang tin")
    assert (article.title, article.category, article.author) == (_TITLE, "Dân sinh", "Lò Văn Panh")


def test_a_user_before_the_day_in_a_line_of_posting() -> None:
    posted = "<p><span>Gửi bởi Lò Văn Panh vào Thứ Tư, 12 Tháng 5 2021 08:30</span></p>"
    assert read(f"<p><b>{_TITLE}</b></p>{posted}{_TEXT}").author == "Lò Văn Panh"


def test_labels_with_wide_colons_in_one_line() -> None:
    line = "<div>Thời gian：2021-05-12 08:30 Nguồn：Báo Lai Châu Tác giả：Lò Văn Panh Lượt xem：31</div>"
    article = read(f"<h3>{_TITLE}</h3>{line}{_TEXT}")
    told = (article.published_at, article.source, article.author)
    assert told == ("2021-05-12T08:30:00+07:00", "Báo Lai Châu", "Lò Văn Panh")


def test_slashes_in_elements_of_their_own_behind_the_year() -> None:
    line = "<div>Thứ Tư, 12/05/2021<span>/</span>Tác giả: <a href='/author/lvp'>Lò Văn Panh</a><span>/</span>Số lượt xem (31)<span>/</span></div>"
    article = read(f"<h1>{_TITLE}</h1>{line}{_TEXT}")
    assert (article.published_at, article.author) == ("2021-05-12", "Lò Văn Panh")


def test_bars_part_date_author_section_and_reading_time() -> None:
    line = "<span>May 12, 2021 | <a href='/author/lvp/'>Lò Văn Panh</a> | <a href='/category/ds/'>Dân sinh</a> | <span>Estimated Reading Time: 4 minutes</span></span>"
    call = "<div>Find this article helpful? Don’t forget to share.</div>"
    article = read(f"<h1>{_TITLE}</h1><div>{line}</div>{_TEXT}{call}")
    assert (str(article.published_at)[:10], article.text) == ("2021-05-12", f"{_FIRST}\n\n{_LAST}")


def test_two_links_behind_a_related_list_lead_to_the_pages_before_and_behind() -> None:
    listed = "".join(
        f"<li><a href='/t/{at}'>{name}</a></li>"
        for at, name in enumerate(("Mở chợ phiên Sì Lở Lầu", "Trao bò giống cho hộ nghèo"))
    )
    ways = "<div><span><a href='/t/8'>Khảo sát đường vào bản</a></span><span><a href='/t/9'>Đón đoàn công tác</a></span></div>"
    article = read(
        f"<h1>{_TITLE}</h1><p>12/05/2021</p>{_TEXT}<div><span>Tin đề nghị :</span><ul>{listed}</ul></div>{ways}"
    )
    assert [one.title for one in article.related] == ["Mở chợ phiên Sì Lở Lầu", "Trao bò giống cho hộ nghèo"]


def test_a_date_that_is_a_link_heads_no_entry() -> None:
    fields = "<div><a href='/category/ds/'>Dân sinh</a></div><div><a href='/y'>12 Tháng Năm, 2021</a><a href='/author/vp/'>vanphong</a></div>"
    ways = "<div><a href='/t/8'>Khảo sát đường vào bản Sín Chải</a></div><div><a href='/t/9'>Đón đoàn công tác sang thăm</a></div>"
    assert (
        read(f"<article><header><h1>{_TITLE}</h1>{fields}</header>{_TEXT}</article>{ways}").published_at == "2021-05-12"
    )


def test_an_empty_label_beside_others_in_one_line_below_a_way() -> None:
    way = "<table><tr><td>Vị trí của bạn: <a href='/'>Trang chủ</a>&nbsp;>&nbsp;<a href='/ds/'>Dân sinh</a></td></tr></table>"
    line = "<tr><td>Thời gian：2021-05-12 08:30&nbsp;&nbsp;Nguồn：&nbsp;&nbsp;Tác giả：Lò Văn Panh</td></tr>"
    article = read(f"<div>{way}<table><tr><td><h1>{_TITLE}</h1></td></tr>{line}</table><div>{_TEXT}</div></div>")
    assert (article.published_at, article.category) == ("2021-05-12T08:30:00+07:00", "Dân sinh")
    assert (article.author, article.source) == ("Lò Văn Panh", None)


def test_a_badge_beside_the_date_above_the_title_is_the_section() -> None:
    fields = "<div><span>May 12, 2021</span> <span><span class='badge'>Dân sinh</span></span></div>"
    article = read(f"<div><header>{fields}<h1>{_TITLE}</h1></header><div>{_TEXT}</div></div>")
    assert (article.published_at, article.category) == ("2021-05-12", "Dân sinh")


def test_a_dash_before_the_day_of_change_in_a_piece_of_its_own() -> None:
    fields = "<div><span><time>12 tháng 5, 2021</time> &mdash; sửa 5 tháng 6, 2022</span><span><a href='/tag-a.html'>cầu</a></span></div>"
    assert read(f"<h1>{_TITLE}</h1>{fields}{_TEXT}").published_at == "2021-05-12"


def test_the_picture_between_date_and_title() -> None:
    fields = "<div><div>Lò Văn Panh</div><div>May 12, 2021</div></div><figure><img src='/anh/cau.jpg'></figure>"
    article = read(f"<div>{fields}<h2>{_TITLE}</h2>{_TEXT}</div>")
    assert [picture.url for picture in article.images] == ["http://a.example/anh/cau.jpg"]


def test_wide_colon_behind_the_label_of_the_section() -> None:
    fields = "<div><span>12/05/2021</span><span>Chuyên mục：<a href='/ds/'>Dân sinh</a></span></div>"
    assert read(f"<h1>{_TITLE}</h1>{fields}{_TEXT}").category == "Dân sinh"


def test_the_one_article_apart_from_title_and_lead() -> None:
    lead = "<header><h1>Xã Huổi Luông khánh thành cầu treo</h1></header><p>12/05/2021</p>"
    article = read(
        f"<div>{lead}<div><span>Thời gian đọc:</span> <span>6 phút</span></div></div><article>{_TEXT}</article>"
    )
    assert article.text == f"{_FIRST}\n\n{_LAST}"


def test_headings_of_like_articles() -> None:
    for heading in ("Bài viết tương tự", "Các mục liên quan (theo nhãn)", "Đọc liên quan"):
        listed = (
            "<li><a href='/t/1'>Mở chợ phiên Sì Lở Lầu</a></li><li><a href='/t/2'>Trao bò giống cho hộ nghèo</a></li>"
        )
        article = read(f"<div><h1>{_TITLE}</h1><p>12/05/2021</p>{_TEXT}<h3>{heading}</h3><ul>{listed}</ul></div>")
        assert article.text == f"{_FIRST}\n\n{_LAST}"
        assert len(article.related) == 2


def test_a_badge_of_the_day_and_where_the_page_is_filed_are_no_text() -> None:
    badge = "<div><span>12</span><br><span>Th5</span></div>"
    filed = "<footer>Bài viết này được đăng trong <a href='/category/ds/'>Dân sinh</a> và gắn thẻ <a href='/tag/a/'>cầu</a>.</footer>"
    head = f"<header><h1>{_TITLE}</h1><div>Đăng vào 12/05/2021</div><div><img src='/anh/cau.jpg'>{badge}</div></header>"
    assert read(f"<article>{head}<div>{_TEXT}</div>{filed}</article>").text == f"{_FIRST}\n\n{_LAST}"


def test_the_portrait_of_a_user_is_no_picture_of_the_article() -> None:
    user = "<p><span><img src='/user_portrait.png'> <span>Lò Văn Panh</span></span> <span>12/05/2021</span></p>"
    assert not read(f"<div><h1>{_TITLE}</h1>{user}</div><div>{_TEXT}</div>").images


def test_a_wide_colon_behind_a_chinese_label_parts_the_date() -> None:
    portal = replace(PORTALS["lai_chau"], name="any", layouts=(Layout("any"),))
    line = "<div>发布日期：2021-05-12</div>"
    page = f"<html><head><meta charset=utf-8><title>{_TITLE}</title></head><body><h1>{_TITLE}</h1>{line}{_TEXT}</body></html>"
    article = extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), portal)
    assert (article.published_at, article.text) == ("2021-05-12", f"{_FIRST}\n\n{_LAST}")
