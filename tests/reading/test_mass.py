"""Texts found by their mass: whatever bars, cards and links stand between title, lead and text."""

from __future__ import annotations

import pytest

from crawler.portals import PORTALS
from crawler.reading.extract import ListPageError, NotAnArticleError, extract
from tests.reading.office import OFFICE, fetched

TITLE = "Hai tỉnh biên giới bàn về bảo vệ nguồn nước sông Nậm Na"
LEAD = "Cuộc họp lần thứ tám diễn ra trong hai ngày tại cửa khẩu quốc tế."
TEXT = [
    "Đoàn của tỉnh do Phó Chủ tịch Ủy ban nhân dân tỉnh làm trưởng đoàn; phía bạn có lãnh đạo châu và các huyện giáp biên "
    "cùng dự, mang theo số liệu quan trắc của ba năm liền.",
    "Hai bên trao đổi bảng đo lưu lượng, thống nhất chỗ đặt thêm hai trạm và cử mỗi bên một người chịu trách nhiệm trao "
    "đổi số liệu hằng tuần, kể cả ngày nghỉ.",
    "Về nuôi cá lồng, các bên đồng ý không mở thêm lồng mới ở đoạn suối chung cho tới khi có kết quả khảo sát của các "
    "nhà khoa học vào cuối năm.",
    "Ý kiến của các bản dọc sông được ghi đầy đủ vào biên bản; trưởng bản hai phía gặp nhau mỗi quý một lần để nhắc lại "
    "những việc đã hứa với nhau.",
    "Kỳ họp sau sẽ tổ chức ở phía bạn, trước mùa mưa, và có thêm cán bộ kỹ thuật của hai nhà máy thủy điện cùng tham gia.",
]
HEAD = f"<title>{TITLE}</title>"
BAR = "<ul>" + "".join(f"<li><a href='#'>{word}</a></li>" for word in ("Zing", "Kênh bạn bè", "Ghim", "0")) + "</ul>"
OTHERS = (
    "<aside><h4>Chung một dòng</h4><ul><li><a href='/a1'>Chợ phiên vùng cao họp lại sau ba năm vắng bóng khách</a></li>"
    "<li><a href='/a2'>Học sinh nội trú dựng vườn rau bên suối cùng bộ đội</a></li></ul></aside>"
)
SUMMARIES = "".join(
    f"<li><h3><a href='/tin-{at}'>Câu chuyện số {at} ở một bản nhỏ bên dòng suối</a></h3><p>{TEXT[at]}</p></li>"
    for at in range(5)
)


def paragraphs(lines):
    return "".join(f"<p>{line}</p>" for line in lines)


def told(body, head=HEAD):
    return extract(fetched("/bai-1", f"<html><head>{head}</head><body>{body}</body></html>"), OFFICE).text.split("\n\n")


@pytest.mark.parametrize("between", [BAR, OTHERS, BAR + OTHERS + "<div>Người trong ảnh</div>", "<p>© Lò Thị Mai</p>"])
def test_a_text_apart_from_its_lead(between):
    body = f"<main><header><h1>{TITLE}</h1><p>{LEAD}</p></header>{between}<div>{paragraphs(TEXT)}</div></main>"
    assert told(body) == [LEAD, *TEXT]


def test_a_text_behind_a_button_that_mostly_ends_one():
    buttons = "".join(f"<div><a href='#'>{word}</a></div>" for word in ("In", "Bình luận", "Chia sẻ", "Cỡ chữ"))
    card = "<div><a href='/pv/mai'>Lò Thị Mai</a></div><div>Người viết ở thượng nguồn</div><div>1 trên 24</div>"
    body = f"<div><h1>{TITLE}</h1>{buttons}{card}</div><div>{paragraphs(TEXT)}</div>"
    assert told(body) == TEXT


def test_links_to_other_articles_between_paragraphs_make_no_list():
    link = "<p><a href='/{0}'>Lại nghe: Câu chuyện số {0} ở một bản nhỏ bên dòng suối</a></p>"
    lines = [TEXT[0], *TEXT, *TEXT[1:]]
    with_links = (
        paragraphs(lines[:1]) + link.format(1) + paragraphs(lines[1:6]) + link.format(2) + paragraphs(lines[6:8])
    )
    body = f"<article><h1>{TITLE}</h1>{with_links}{link.format(3)}{paragraphs(lines[8:])}</article>"
    read = told(body)
    assert read[0] == TEXT[0]
    assert set(TEXT) <= set(read)


def test_a_list_of_summaries_is_one_still():
    with pytest.raises(ListPageError):
        told(f"<h1>Câu chuyện bên suối</h1><ul>{SUMMARIES}</ul>", "<title>Câu chuyện bên suối</title>")


def test_a_short_article_takes_nothing_from_a_box_about_the_site():
    about = f"<aside><h3>Về chúng tôi</h3>{paragraphs(TEXT)}</aside>"
    assert told(f"<main><h1>{TITLE}</h1><p>{LEAD}</p></main>{about}") == [LEAD]
    assert told(f"<main><h1>{TITLE}</h1><p>{LEAD}</p></main><footer>{paragraphs(TEXT)}</footer>") == [LEAD]


def test_of_two_articles_on_a_page_the_first_is_read():
    second = f"<article><h1>Chợ phiên họp lại</h1><div>{paragraphs(reversed(TEXT))}</div></article>"
    body = f"<article><header><h1>{TITLE}</h1><p>{LEAD}</p></header>{BAR}<div>{paragraphs(TEXT[:4])}</div></article>{second}"
    assert told(body) == [LEAD, *TEXT[:4]]
    short = f"<article><h1>{TITLE}</h1><p>{LEAD}</p></article>{second}"
    assert told(short) == [LEAD]


@pytest.mark.parametrize(
    "bar",
    ["Share this article:", "← Previous post", "Next story →", "Print this article", "Back to the list", "« Bài trước"],
)
def test_buttons_of_english_pages_and_their_arrows_are_no_text(bar):
    below = "<h3>You may also like</h3><ul><li><a href='/en/1'>A market meets again after three years of silence</a></li></ul>"
    body = f"<main><h1>{TITLE}</h1><div>{bar}</div><div>{paragraphs(TEXT[:2])}<p>{bar}</p></div>{below}</main>"
    assert told(body) == TEXT[:2]


@pytest.mark.parametrize(
    "line", ["Share this article with the elders who asked for it.", "Next story: the bridge at Nậm Na."]
)
def test_a_sentence_that_begins_as_a_button_stays(line):
    assert told(f"<main><h1>{TITLE}</h1><div>{paragraphs([TEXT[0], line, TEXT[1]])}</div></main>") == [
        TEXT[0],
        line,
        TEXT[1],
    ]


def test_sentences_of_a_chinese_page_end_too():
    lines = [
        "两省代表团在河口口岸举行第八次会晤，就界河水质保护交换了意见。",
        "双方同意增设两个监测站，并每周交换一次数据！",
        "下次会晤将在雨季之前举行，届时两座水电站的技术人员也将参加。",
    ]
    title = "两省会晤商谈界河保护"
    body = f"<h1>{title}</h1><div>{paragraphs(lines)}</div><div><a href='/vi'>Tiếng Việt</a></div>"
    assert told(body, f"<title>{title}</title>") == lines


def test_subjects_of_documents_beside_a_short_article_are_none_of_it():
    rows = "".join(
        f"<div><a href='/vb/{at}'>Số {at}/KH-UBND</a></div><div>{line}</div>" for at, line in enumerate(TEXT)
    )
    side = f"<div><div>HỆ THỐNG VĂN BẢN</div><div>{rows}</div></div>"
    assert told(f"<div><h1>{TITLE}</h1><div><p>{LEAD}</p></div></div>{side}") == [LEAD]


def test_a_list_of_subjects_right_below_each_other_is_no_text():
    subjects = "".join(
        f"<div>{line.rstrip('.')} (về việc thực hiện năm 202{at})/KH</div>" for at, line in enumerate(TEXT)
    )
    side = f"<div><div>HỆ THỐNG VĂN BẢN</div><div>{subjects}</div></div>"
    assert told(f"<div><h1>{TITLE}</h1><div><p>{LEAD}</p></div></div>{side}") == [LEAD]
    assert told(f"<div><h1>{TITLE}</h1><div><p>{LEAD}</p></div></div><div>{BAR}<div>{subjects}</div></div>") == [LEAD]


ONE, OTHER = "<a href='/a'>Chợ phiên vùng cao họp lại</a>", "<a href='/b'>Vườn rau bên suối của lính</a>"
SHORT = [
    "Hai bên ký biên bản ghi nhớ, cử mỗi bên một người chịu trách nhiệm.",
    "Kỳ họp sau sẽ tổ chức ở phía bạn trước mùa mưa năm tới, có thêm cán bộ kỹ thuật của hai nhà máy cùng tham gia.",
    "Buổi lễ khép lại bằng một vòng xòe.",
]
CARDS = "<h3>Phim ngắn</h3><ul>" + "".join(
    f"<li><a href='/p{at}'>Cánh đồng mùa nước đổ số {at}</a></li>" for at in range(4)
)


def test_a_short_text_apart_from_its_lead():
    body = f"<article><header><h1>{TITLE}</h1><p>{LEAD}</p></header><div>{CARDS}</ul></div><div>{paragraphs(SHORT)}</div></article>"
    assert told(body) == [LEAD, *SHORT]


def test_a_short_text_in_two_boxes_round_an_advertisement():
    first, rest = f"<div><p>{SHORT[1]}</p></div>", f"<div>{paragraphs([*SHORT[:1], SHORT[2]])}</div>"
    body = f"<div><h1>{TITLE}</h1><h2>{LEAD}</h2><div>{CARDS}</ul></div>{first}<div><a href='/qc/1'><img src='/qc/1.gif'></a></div>{rest}</div>"
    assert told(body) == [LEAD, SHORT[1], SHORT[0], SHORT[2]]


def test_a_short_text_apart_from_its_lead_begins_with_its_heading():
    text = f"<div><h2>Hai bên ký</h2>{paragraphs(SHORT)}</div>"
    body = f"<article><header><h1>{TITLE}</h1><p>{LEAD}</p></header><div>{CARDS}</ul></div>{text}</article>"
    assert told(body) == [LEAD, "Hai bên ký", *SHORT]


def test_a_lead_between_title_and_date_is_read():
    lead = f"{LEAD} Kỳ họp tới được mong đợi ở cả hai phía."
    head = f"<header><h1>{TITLE}</h1><p>{lead}</p><div>Thứ tư, 26/2/2025, 22:32 (GMT+7)</div></header>"
    body = f"<article>{head}<div>{paragraphs(TEXT)}</div></article>"
    article = extract(fetched("/bai-1", f"<html><head>{HEAD}</head><body>{body}</body></html>"), OFFICE)
    assert (article.published_at, article.lead) == ("2025-02-26T22:32:00+07:00", lead)
    assert article.text.split("\n\n") == [lead, *TEXT]


def test_a_module_of_the_site_opens_with_its_heading():
    about = f"<div><h3>Về chúng tôi</h3>{paragraphs(SHORT)}</div>"
    assert told(f"<div><h1>{TITLE}</h1><div><p>{LEAD}</p></div></div><div>{CARDS}</ul></div>{about}") == [LEAD]


def test_date_and_author_apart_from_title_and_text_are_read():
    bar = f"<div><span>Thứ năm, 4/9/2025, 10:17 (GMT+7)</span></div><div>Người viết: Lò Thị Mai</div>{CARDS}</ul>"
    body = f"<article><header><h1>{TITLE}</h1><p>{LEAD}</p></header><div>{bar}</div><div>{paragraphs(SHORT)}</div></article>"
    article = extract(fetched("/bai-1", f"<html><head>{HEAD}</head><body>{body}</body></html>"), OFFICE)
    assert article.published_at == "2025-09-04T10:17:00+07:00"
    assert article.author == "Lò Thị Mai"
    assert article.text.split("\n\n") == [LEAD, *SHORT]


@pytest.mark.parametrize(
    "box",
    [
        f"<p>Cùng mạch chuyện</p><ul><li>{ONE}</li><li>{OTHER}</li></ul>",
        f"<table><tr><td>Mời ghé</td></tr><tr><td>{ONE}</td></tr><tr><td>{OTHER}</td></tr></table>",
        f"<p>&gt;&gt;&gt; Mời nghe lại: {ONE}</p>",
    ],
)
def test_links_to_other_pages_below_words_not_met_before_are_no_text(box):
    body = f"<div><h1>{TITLE}</h1><p>{TEXT[0]}</p>{box}<p>{TEXT[1]}</p></div>"
    assert told(body) == [TEXT[0], TEXT[1]]


def test_a_list_of_the_author_stays():
    items = "<ul><li>Mở thêm một phiên chợ mỗi tuần;</li><li>Cử mỗi bên một người <a href='/x'>chịu trách nhiệm</a>.</li></ul>"
    read = told(f"<div><h1>{TITLE}</h1><p>{TEXT[0]}</p><p>Hai bên nhất trí</p>{items}<p>{TEXT[1]}</p></div>")
    assert "Hai bên nhất trí" in read[1]
    assert "Mở thêm một phiên chợ mỗi tuần;" in "".join(read)


def test_services_side_by_side_below_any_words_are_a_bar():
    bar = "<p>Chuyền tay bài này: <a href='/f'>Facebook</a> <a href='/x'>X</a> <a href='/t'>Thư</a></p>"
    assert told(f"<div><h1>{TITLE}</h1><p>{TEXT[0]}</p><p>{TEXT[1]}</p>{bar}</div>") == TEXT[:2]


def test_services_that_lead_nowhere_are_a_bar_inside_a_text_too():
    row = "<div>{}: <a href='{}'>Facebook</a> <a href='/zalo'>Zalo</a></div>"
    idle, real = row.format("Chuyền tay bài này", "#"), row.format("Ban Tổ chức trả lời trên", "/fb")
    page = f"<div><h1>{TITLE}</h1><p>{TEXT[0]}</p>{{}}<p>{TEXT[1]}</p><p>{TEXT[2]}</p></div>"
    assert told(page.format(idle)) == TEXT[:3]
    assert told(page.format(real)) == [TEXT[0], "Ban Tổ chức trả lời trên: Facebook Zalo", *TEXT[1:3]]


def test_the_page_of_a_writer_is_no_article():
    with pytest.raises(NotAnArticleError):
        told("<h1>Lò Thị Mai</h1><p>Viết về chợ phiên và cửa khẩu vùng cao.</p>", "<title>Lò Thị Mai</title>")


def test_a_heading_that_opens_a_text_apart_from_its_lead_is_kept():
    heading, lead = "Hai trạm quan trắc mới", " ".join([LEAD, TEXT[0]])
    first = "<p>Thỏa thuận số <a href='/tt-58'>58/2026</a> quy định chỗ đặt trạm và cách đo nước của hai bên.</p>"
    above = f"<h1>{TITLE}</h1><h2>{lead}</h2><div><span>01/03/2026</span> 09:51</div>"
    body = f"<div>{above}<div><h2>{heading}</h2>{first}{paragraphs(TEXT)}</div></div>"
    page = f"<html><head>{HEAD}</head><body>{body}</body></html>"
    assert extract(fetched("/bai-1", page), PORTALS["dien_bien"]).text.split("\n\n")[:2] == [lead, heading]


def test_a_short_text_is_not_left_for_what_the_site_tells_below_it():
    short = [f"Việc thứ {at} hai bên hứa với nhau đã làm xong trước mùa mưa năm nay." for at in range(4)]
    teased = "".join(
        f"<div><h3><a href='/kp/{at}'>Suối số {at}</a></h3><div><p>{TEXT[at]}</p></div></div>" for at in (0, 1)
    )
    body = f"<main><h1>{TITLE}</h1>{paragraphs(short)}<p>Tin: Lò Thị Mai</p></main><div><h2>Khám phá</h2>{teased}</div>"
    assert told(body) == short
