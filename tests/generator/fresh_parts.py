"""What the fresh families share: the shapes a body takes in them, and the things that stand round an article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape as e

from tests.generator.fresh_words import CATEGORIES, STORIES
from tests.generator.model import Block, Link, Picture, Story
from tests.generator.pieces import Pen

SITES = {
    "lai_chau": "Cổng thông tin đối ngoại tỉnh Lai Châu",
    "dien_bien": "Thông tin đối ngoại tỉnh Điện Biên",
    "dien_bien_stttt": "Sở Thông tin và Truyền thông tỉnh Điện Biên",
}

ENTRY = '<li><a href="{href}">{title}</a>{date}</li>'


@dataclass(frozen=True)
class Style:
    """How one family writes a body; every value is markup with a hole for what an editor wrote."""

    para: str = "<p>{}</p>"
    lead: str = "<p><strong>{}</strong></p>"
    heading: str = "<h3>{}</h3>"
    figure: str = '<p align="center">{img}</p>{name}<p align="center"><em>{cap}</em></p>'
    bare: str = '<p align="center">{img}</p>{name}'
    name: str = '<p align="center">{}</p>'
    quote: str = "<blockquote><p>{}</p></blockquote>"
    sign: str = '<p style="text-align: right;"><strong>{}</strong></p>'
    table: str = '<table border="1" cellspacing="0" cellpadding="4">{}</table>'
    gap: str = "\n"


def picture(pen: Pen, pic: Picture, style: Style) -> str:
    """A picture, the name of its file where the page shows it, and its caption."""
    name = style.name.format(e(pic.file)) if pic.show_name else ""
    shape = style.figure if pic.caption else style.bare
    return shape.format(img=pen.img(pic), name=name, cap=e(pic.caption or ""))


def piece(pen: Pen, block: Block, style: Style) -> str:
    """One piece of a body."""
    if block.kind == "pic" and block.pic:
        return picture(pen, block.pic, style)
    if block.kind in {"ul", "ol"}:
        return f"<{block.kind}>" + "".join(f"<li>{e(item)}</li>" for item in block.items) + f"</{block.kind}>"
    if block.kind == "table":
        rows = ("<tr>" + "".join(f"<td>{e(cell)}</td>" for cell in row) + "</tr>" for row in block.rows)
        return style.table.format("".join(rows))
    shape = {"h": style.heading, "quote": style.quote}.get(block.kind, style.para)
    return shape.format(e(block.text))


def opening(pen: Pen, story: Story, style: Style) -> str:
    """The picture above the lead, where there is one, and the lead."""
    above = picture(pen, story.head_picture, style) if story.head_picture else ""
    return above + style.lead.format(e(story.lead))


def rest(pen: Pen, story: Story, style: Style) -> str:
    """The body behind the lead, with byline and source as its last lines."""
    lines = [piece(pen, block, style) for block in story.blocks]
    lines += [style.sign.format(e(line)) for line in (story.byline, story.source_line) if line]
    return style.gap.join(lines)


def whole(pen: Pen, story: Story, style: Style) -> str:
    """Lead, body, byline and source."""
    return opening(pen, story, style) + style.gap + rest(pen, story, style)


def attached(story: Story, label: str = "Tệp đính kèm") -> str:
    """The files that go with an article."""
    links = "".join(f'<li><a href="{a.href}">{e(a.title)}</a></li>' for a in story.attachments)
    return f'<div class="files"><b>{label}:</b><ul>{links}</ul></div>' if links else ""


def _entries(links: Sequence[Link], shape: str) -> str:
    return "".join(shape.format(href=link.href, title=e(link.title), date=link.shown) for link in links)


def related(story: Story, shape: str, head: str = "<h4>{}</h4>", box: str = "<ul>{}</ul>") -> str:
    """The list of related articles; NukeViet's portal parts newer from older ones."""
    links = story.related
    if not links:
        return ""
    if story.portal != "dien_bien_stttt":
        return head.format("Tin liên quan") + box.format(_entries(links, shape))
    parts = (("Những tin mới hơn", links[: len(links) // 2]), ("Những tin cũ hơn", links[len(links) // 2 :]))
    return "".join(head.format(name) + box.format(_entries(some, shape)) for name, some in parts if some)


def titles(pen: Pen, story: Story, count: int) -> list[str]:
    """Titles of other articles, for tickers and side columns."""
    return pen.rng.sample([told[0] for told in STORIES if told[0].lower() != story.title.lower()], count)


def links(names: Sequence[str], tag: str = "li") -> str:
    """Names as links, one an element, with a bar between those of one line."""
    between = " | " if tag == "span" else ""
    return between.join(f'<{tag}><a href="/x/{at}.html">{e(name)}</a></{tag}>' for at, name in enumerate(names))


def menu(tag: str = "li") -> str:
    """The menu; it holds the names of all categories."""
    return links(("Trang chủ", "Giới thiệu", *CATEGORIES, "Văn bản", "Liên hệ", "Sơ đồ trang"), tag)


def crumbs(story: Story, between: str = " » ", tag: str = "div") -> str:
    """Where one is: the first page, then the category."""
    if not story.category:
        return ""
    return f'<{tag} class="path"><a href="/">Trang chủ</a>{between}<a href="/muc/7">{e(story.category)}</a></{tag}>'


def box(heading: str, lines: Sequence[str], tag: str = "div") -> str:
    """A box of a side column."""
    return f'<div class="box"><h3>{heading}</h3>' + "".join(f"<{tag}>{e(line)}</{tag}>" for line in lines) + "</div>"


def widgets(pen: Pen, story: Story, count: int = 3) -> str:
    """Boxes that have nothing to do with the article."""
    rng = pen.rng
    boxes = [
        box("Thời tiết", ("Điện Biên Phủ", f"{rng.randint(12, 34)}°C", "Có mây, không mưa")),
        box("Tỷ giá ngoại tệ", ("USD 25.410", "CNY 3.512", "LAK 1,16")),
        box("Thăm dò ý kiến", ("Bạn thấy giao diện mới thế nào?", "Rất tốt", "Tốt", "Bình thường", "Biểu quyết")),
        box("Đường dây nóng", ("Hotline: 0215.3826.111", "Trực 24/24 giờ")),
        f'<div class="box"><h3>Tin đọc nhiều</h3><ol>{links(titles(pen, story, 4))}</ol></div>',
        f'<div class="box"><h3>Thư viện ảnh</h3><a href="/anh"><img src="/img/tv{rng.randint(1, 9)}.jpg" alt=""></a></div>',
        '<div class="box"><h3>Liên kết website</h3><select><option>-- Chọn --</option><option>Bộ Ngoại giao</option><option>UBND tỉnh</option></select></div>',
        box("Lịch công tác", ("Tuần 32", "Tuần 33")),
        '<div class="box"><h3>Đăng nhập</h3><form action="/login"><label>Tên</label><input name="u"><label>Mật khẩu</label><input type="password" name="p"><button>Đăng nhập</button></form></div>',
    ]
    return "".join(rng.sample(boxes, count))


def documents() -> str:
    """The side columns of the Điện Biên portal as its one known page shows them."""
    row = "<li>Số/Ký hiệu: 123/KH-UBND<br>Văn bản của Ủy ban nhân dân tỉnh Điện Biên</li>"
    videos = "<li>Giải thưởng Thông tin đối ngoại lần thứ 2</li><li>Điện Biên</li>"
    return f"<div><h3>HỆ THỐNG VĂN BẢN</h3><ul>{row * 3}</ul></div><div><h3>THƯ VIỆN VIDEO</h3><ul>{videos}</ul></div><div><h3>LIÊN KẾT WEBSITE</h3></div>"


def tail(pen: Pen, story: Story, tag: str = "p") -> str:
    """Counter and footer as the portal is known to end."""
    if story.portal == "lai_chau":
        lines = (
            f"{pen.rng.randint(3, 9999)} Người đang Online",
            "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU",
            "Cơ quan chủ quản:Ủy ban nhân dân tỉnh Lai Châu",
            "Giấy phép số:47/GP-TTĐT, do Cục Phát thanh, Truyền hình và Thông tin điện tử cấp ngày: 12/5/2015",
            "Chịu trách nhiệm chính:Ông Nguyễn Quốc Luân - Giám đốc Sở Thông tin & Truyền thông tỉnh Lai Châu",
            "Điện thoại:02133.798.799",
            "Email:BANBIENTAPDOINGOAI@LAICHAU.GOV.VN",
            "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này",
        )
        return "<footer>" + "".join(f"<{tag}>{e(line)}</{tag}>" for line in lines) + '<a href="#">top</a></footer>'
    site = e(SITES[story.portal])
    side = documents() if story.portal == "dien_bien" else ""
    return (
        f"{side}<footer><{tag}>© {site}</{tag}><{tag}>Địa chỉ: phường Mường Thanh, tỉnh Điện Biên</{tag}>"
        f"<{tag}>Điện thoại: 0215.3835.135</{tag}><{tag}>Lượt truy cập: {pen.rng.randint(10**5, 10**7)}</{tag}></footer>"
    )


def document(story: Story, inner: str, head: str = "", doctype: str = "<!DOCTYPE html>\n", attr: str = "") -> str:
    """The page round *inner*."""
    title = f"<title>{e(story.title)} - {SITES[story.portal]}</title>"
    return f"{doctype}<html{attr}><head>{{charset}}{title}{head}</head><body>{inner}</body></html>"


def dated(story: Story, shape: str) -> str:
    return shape.format(story.shown_date) if story.shown_date else ""


def halves(title: str, between: str) -> str:
    """A title over two lines."""
    words = title.split(" ")
    at = len(words) // 2
    return between.join((e(" ".join(words[:at])), e(" ".join(words[at:])))) if at else e(title)
