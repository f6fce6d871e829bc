"""What the late families share: a portal's own dress, in several cuts of its own."""

from __future__ import annotations

from html import escape as e

from tests.generator.fresh_parts import SITES
from tests.generator.late_words import CATEGORIES, STORIES
from tests.generator.model import Story
from tests.generator.pieces import Pen

HEADINGS = (
    "Tin liên quan",
    "Các tin khác",
    "Tin cùng chuyên mục",
    "Bài viết liên quan",
    "TIN LIÊN QUAN",
    "Các bài viết khác",
)


def others(pen: Pen, story: Story, count: int) -> list[tuple[str, ...]]:
    """Stories that are not the one on the page."""
    return pen.rng.sample([told for told in STORIES if told[0].lower() != story.title.lower()], count)


def menu(shape: str = '<li><a href="{0}">{1}</a></li>') -> str:
    """The menu, the categories among its entries."""
    names = ("Trang chủ", "Giới thiệu chung", *CATEGORIES, "Văn bản pháp quy", "Thư viện", "Liên hệ")
    return "".join(shape.format(f"/chuyen-muc/{at}", e(name)) for at, name in enumerate(names))


def trail(story: Story, shape: str = '<a href="{0}">{1}</a>', between: str = " / ") -> str:
    """The way to the page, without the page itself."""
    steps = [("/", "Trang chủ")] + ([("/chuyen-muc/3", story.category)] if story.category else [])
    return between.join(shape.format(href, e(name)) for href, name in steps)


def teasers(pen: Pen, story: Story, count: int = 3, heading: str = "Tin mới nhận") -> str:
    """A column of other articles, each with its lead in full: prose that is not this article's."""
    rows = "".join(
        f'<div class="tz"><a href="/t/{at}.html"><img src="/thumb/{at}.jpg" alt=""></a>'
        f'<h4><a href="/t/{at}.html">{e(told[0])}</a></h4><p>{e(told[1])}</p></div>'
        for at, told in enumerate(others(pen, story, count))
    )
    return f'<div class="col"><h3>{heading}</h3>{rows}</div>'


def boxes(pen: Pen, story: Story, count: int = 3) -> str:
    """Boxes at the side, of the kinds that portals have."""
    rng = pen.rng
    all_ = [
        f'<section><h3>Thống kê truy cập</h3><p>Đang truy cập: {rng.randint(2, 60)}</p><p>Hôm nay: {rng.randint(100, 900)}</p><p>Tổng lượt truy cập: {rng.randint(10**5, 10**7)}</p></section>',
        '<section><h3>Liên kết website</h3><select><option>--- Chọn liên kết ---</option><option>Cổng TTĐT Chính phủ</option></select></section>',
        '<section><h3>Thăm dò ý kiến</h3><form><p>Thông tin trên cổng có giúp ích cho bạn không?</p><label><input type="radio">Rất hữu ích</label><label><input type="radio">Tạm được</label><button>Bình chọn</button></form></section>',
        "<section><h3>Tin đọc nhiều</h3><ol>" + "".join(f'<li><a href="/d/{at}">{e(told[0])}</a></li>' for at, told in enumerate(others(pen, story, 5))) + "</ol></section>",
        '<section><h3>Văn bản mới</h3><ul><li><a href="/vb/1">Số/Ký hiệu: 45/KH-UBND</a></li><li><a href="/vb/2">Số/Ký hiệu: 1120/UBND-NC</a></li></ul></section>',
        '<section><h3>Thời tiết</h3><p>Lai Châu 17°C - 25°C</p><p>Điện Biên 19°C - 28°C</p></section>',
        f'<section><h3>Thư viện video</h3><a href="/v"><img src="/v/{rng.randint(1, 9)}.jpg" alt="Video"></a><p>Phóng sự: Mùa xuân biên giới</p></section>',
        '<section><h3>Chuyên mục</h3><ul>' + menu() + "</ul></section>",
    ]  # fmt: skip
    return "".join(rng.sample(all_, count))


def more(story: Story, pen: Pen, row: str, head: str, box: str = "<ul>{}</ul>") -> str:
    """The related articles under one of the headings portals use; newer and older ones apart on the third portal."""

    def rows(links: tuple[object, ...]) -> str:
        return "".join(row.format(href=link.href, title=e(link.title), date=link.shown) for link in links)  # type: ignore[attr-defined]

    links = story.related
    if not links:
        return ""
    if story.portal == "dien_bien_stttt" and pen.rng.random() < 0.6:
        half = len(links) // 2
        parts = (("Những tin mới hơn", links[:half]), ("Những tin cũ hơn", links[half:]))
        return "".join(head.format(name) + box.format(rows(some)) for name, some in parts if some)
    return head.format(pen.rng.choice(HEADINGS)) + box.format(rows(links))


def files(story: Story, label: str = "Tài liệu đính kèm") -> str:
    """The files of an article."""
    links = "".join(f'<p><a href="{item.href}">{e(item.title)}</a></p>' for item in story.attachments)
    return f"<div><p><b>{label}:</b></p>{links}</div>" if links else ""


def imprint(pen: Pen, story: Story, tag: str = "div", br: bool = False) -> str:
    """Who is responsible, the address, the counter."""
    if story.portal == "lai_chau":
        lines = [
            f"{pen.rng.randint(3, 9999)} Người đang Online", "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU", "Cơ quan chủ quản:Ủy ban nhân dân tỉnh Lai Châu",
            "Giấy phép số:47/GP-TTĐT, do Cục Phát thanh, Truyền hình và Thông tin điện tử thuộc Bộ Thông tin và Truyền thông cấp ngày: 12/5/2015",
            "Chịu trách nhiệm chính:Ông Nguyễn Quốc Luân - Giám đốc Sở Thông tin & Truyền thông tỉnh Lai Châu", "Điện thoại:02133.798.799",
            "Email:BANBIENTAPDOINGOAI@LAICHAU.GOV.VN", "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này",
        ]  # fmt: skip
    else:
        lines = [
            e(SITES[story.portal]), "Cơ quan chủ quản: Ủy ban nhân dân tỉnh Điện Biên", "Trụ sở: Phường Mường Thanh, tỉnh Điện Biên",
            "Điện thoại: 0215.3825.409 - Fax: 0215.3825.411", "Bản quyền thuộc về " + SITES[story.portal],
        ]  # fmt: skip
    inner = "<br>".join(map(e, lines)) if br else "".join(f"<{tag}>{e(line)}</{tag}>" for line in lines)
    return f'<div class="ft">{inner}</div>'


def page(
    story: Story, inner: str, head: str = "", *, named: bool = True, start: str = "<!DOCTYPE html>\n<html>"
) -> str:
    """The document; with *named* its title names the article, else the site alone, as on Lai Châu's known page."""
    site = SITES[story.portal]
    title = f"{e(story.title)} | {site}" if named else site
    return f"{start}<head>{{charset}}<title>{title}</title>{head}</head><body>{inner}</body></html>"
