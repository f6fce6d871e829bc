"""Further families that may be looked at: pages whose chrome holds long text, and lists in unusual shapes."""

from __future__ import annotations

from html import escape

from tests.generator import chrome, heads, pieces
from tests.generator.dev_markups import MENU, lead_and_body, page
from tests.generator.model import Story
from tests.generator.pieces import Pen

OTHER = "Đoàn công tác của tỉnh bạn đã đến thăm mô hình trồng chè cổ thụ, trao đổi kinh nghiệm về chế biến và tiêu thụ sản phẩm tại vùng biên, mở ra hướng hợp tác mới."
COMMENTS = (
    (
        "Nguyễn Văn Bình",
        "Bài viết rất hay và ý nghĩa, mong rằng tình hữu nghị giữa hai tỉnh ngày càng bền chặt, bà con vùng biên có cuộc sống ấm no hơn.",
    ),
    ("Lan Anh", "Cảm ơn tác giả. Quê tôi ở ngay cửa khẩu, thấy rõ sự đổi thay từng ngày."),
)


def _article(pen: Pen, story: Story, heading: str = "h1", date: str = "div") -> str:
    head = heads.heading(pen, story, heading) + heads.date_line(pen, story, date)
    return f'{head}<div class="{pen.name()}">{lead_and_body(pen, story, pieces.body_paragraphs)}</div>{pieces.signature(pen, story)}{pieces.files(pen, story)}'


def _related(pen: Pen, story: Story, style: str = "ul") -> str:
    return pieces.related_list(pen, story.related_heading, story.related, style) if story.related else ""


def comments_behind(pen: Pen, story: Story) -> str:
    """Readers' comments, long ones too, behind the article."""
    pen.said("Ý kiến bạn đọc", *(text for _, text in COMMENTS))
    rows = "".join(
        f"<li><b>{name}</b> <span>12/06/2020 10:21</span><p>{text}</p><a href=#>Trả lời</a></li>"
        for name, text in COMMENTS
    )
    said = f"<div id=comments><h3>Ý kiến bạn đọc (2)</h3><ul>{rows}</ul><form><input placeholder='Họ tên'><textarea></textarea><button>Gửi</button></form></div>"
    return page(
        pen,
        story,
        heads.breadcrumb(pen, story, "ul")
        + _article(pen, story)
        + said
        + _related(pen, story)
        + chrome.FOOTERS[story.portal](pen),
    )


def featured_before(pen: Pen, story: Story) -> str:
    """A box with another article's title and lead stands before the article."""
    pen.said("TIÊU ĐIỂM", "Tỉnh bạn thăm vùng chè cổ thụ", OTHER)
    box = f"<div class={pen.name()}><div>TIÊU ĐIỂM</div><h3><a href=/t/9>Tỉnh bạn thăm vùng chè cổ thụ</a></h3><p>{OTHER}</p></div>"
    return page(
        pen,
        story,
        chrome.menu(pen, MENU)
        + box
        + heads.breadcrumb(pen, story, "gt")
        + _article(pen, story, "h2")
        + _related(pen, story, "div")
        + chrome.FOOTERS[story.portal](pen),
    )


def featured_behind(pen: Pen, story: Story) -> str:
    """Other articles with their leads stand between the article and the footer."""
    pen.said("TIN NỔI BẬT", "Tỉnh bạn thăm vùng chè cổ thụ", OTHER)
    box = f"<div class={pen.name()}><h3>TIN NỔI BẬT</h3><div><a href=/t/9><b>Tỉnh bạn thăm vùng chè cổ thụ</b></a><p>{OTHER} <a href=/t/9>Xem tiếp</a></p></div></div>"
    return page(
        pen,
        story,
        heads.breadcrumb(pen, story, "ul")
        + f"<div id=m>{_article(pen, story)}{_related(pen, story, 'p')}</div>"
        + box
        + chrome.FOOTERS[story.portal](pen),
    )


def column_right(pen: Pen, story: Story) -> str:
    """A right column of notices, weather, gold and a poll follows in the source."""
    lines = (
        "THÔNG BÁO",
        "Lịch tiếp công dân định kỳ tháng 6 của lãnh đạo Sở",
        "THỜI TIẾT",
        "Lai Châu",
        "23°C - 31°C",
        "GIÁ VÀNG",
        "SJC 84,50 86,50",
        "BÌNH CHỌN",
        "Theo bạn, nội dung nào cần được cập nhật nhiều hơn?",
        "Biểu quyết",
        "Xem kết quả",
    )
    pen.said(*lines)
    column = "".join(f"<div>{escape(line)}</div>" for line in lines)
    main = f"<table><tr><td>{heads.breadcrumb(pen, story, 'slash')}{_article(pen, story, 'strong', 'span')}{_related(pen, story, 'table')}</td><td width=200>{column}</td></tr></table>"
    return page(pen, story, chrome.menu(pen, MENU) + main + chrome.FOOTERS[story.portal](pen))


def notices_before(pen: Pen, story: Story) -> str:
    """A running line, today's date and a notice about cookies before everything."""
    lines = (
        "Chào mừng bạn đến với Cổng thông tin!",
        "Thứ hai, ngày 23 tháng 11 năm 2026",
        "Trang này dùng cookie để phục vụ bạn đọc tốt hơn; tiếp tục đọc nghĩa là bạn đồng ý với việc đó.",
    )
    pen.said(*lines)
    top = f"<marquee>{lines[0]}</marquee><div id=clock>{lines[1]}</div><div class=cookie><p>{lines[2]}</p><button>Đồng ý</button></div>"
    return page(
        pen,
        story,
        top
        + heads.breadcrumb(pen, story, "ol")
        + _article(pen, story, "h1", "p")
        + _related(pen, story)
        + chrome.FOOTERS[story.portal](pen),
    )


def print_view(pen: Pen, story: Story) -> str:
    """The page for printing: little but the article."""
    pen.said("In trang này", "Đóng cửa sổ")
    return page(
        pen,
        story,
        f"<div>{_article(pen, story, 'h2', 'font')}</div><p><a href=#>In trang này</a> <a href=#>Đóng cửa sổ</a></p>{chrome.FOOTERS[story.portal](pen)}",
    )


def plain_related(pen: Pen, story: Story) -> str:
    """The related list has dates in cells of their own."""
    listing = ""
    if story.related:
        pen.said(story.related_heading, *(link.title for link in story.related))
        rows = "".join(
            f'<tr><td>•</td><td><a href="{r.href}">{escape(r.title)}</a></td><td nowrap>{r.shown}</td></tr>'
            for r in story.related
        )
        listing = f"<div><b>{story.related_heading}</b></div><table>{rows}</table>"
    return page(
        pen,
        story,
        heads.breadcrumb(pen, story, "arrow")
        + _article(pen, story, "font", "td")
        + listing
        + chrome.FOOTERS[story.portal](pen),
    )


def mobile(pen: Pen, story: Story) -> str:
    """A page for telephones: short header, buttons between title and text."""
    pen.captions = pieces.caption_figure
    pen.said("Menu", "Tìm kiếm", "Nghe bài viết", "Chia sẻ")
    top = "<header><button>Menu</button><span>Tìm kiếm</span></header>"
    head = (
        heads.heading(pen, story, "h1")
        + heads.date_line(pen, story, "time")
        + "<div><button>Nghe bài viết</button> <span>Chia sẻ</span></div>"
    )
    body = f"<article>{head}{lead_and_body(pen, story, pieces.body_paragraphs, '<h2>{}</h2>')}{pieces.signature(pen, story)}</article>"
    return page(
        pen,
        story,
        top
        + heads.breadcrumb(pen, story, "ul")
        + body
        + pieces.files(pen, story)
        + _related(pen, story, "div")
        + chrome.FOOTERS[story.portal](pen),
    )


FAMILIES = (
    comments_behind,
    featured_before,
    featured_behind,
    column_right,
    notices_before,
    print_view,
    plain_related,
    mobile,
)
