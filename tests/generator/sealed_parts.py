"""What stands round an article on the sealed pages: menus, boxes, tools, related articles, footers."""

from __future__ import annotations

from html import escape as e

from tests.generator.model import Link
from tests.generator.sealed_hands import Desk
from tests.generator.sealed_stories import STORIES
from tests.generator.sealed_words import CATEGORIES

NAMES = {
    "lai_chau": "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU",
    "dien_bien": "Thông tin đối ngoại tỉnh Điện Biên",
    "dien_bien_stttt": "Sở Thông tin và Truyền thông tỉnh Điện Biên",
}
LI = '<li><a href="{href}">{title}</a>{date}</li>'


def titles(desk: Desk, count: int) -> list[str]:
    """Titles of other articles."""
    return desk.rng.sample([told[0] for told in STORIES if told[0].lower() != desk.story.title.lower()], count)


def menu(shape: str = '<li><a href="{0}">{1}</a></li>') -> str:
    """The entries of the main menu."""
    names = (
        "Trang chủ",
        "Giới\u00ad thiệu",
        "Tin tức - Sự kiện",
        *CATEGORIES[:4],
        "Văn bản",
        "Thư viện ảnh",
        "Liên hệ",
    )
    return "".join(shape.format(f"/danh-muc/{at}.html", e(name)) for at, name in enumerate(names))


def crumbs(desk: Desk, shape: str = '<a href="{0}">{1}</a>', between: str = " » ", *, own: bool = False) -> str:
    """The way to the article: home, a section, its category, on some pages its own title."""
    story, rng = desk.story, desk.rng
    if story.portal == "dien_bien" and not story.category:
        return ""
    steps = [("/", rng.choice(("Trang chủ", "Trang chủ", "TRANG CHỦ")))]
    if story.category:
        steps += [("/tin-tuc", "Tin tức")] if rng.random() < 0.4 else []
        steps += [("/tin-tuc/nhom-7", story.category)]
    out = between.join(shape.format(href, e(name)) for href, name in steps)
    return f"{out}{between}<span>{e(story.title)}</span>" if own else out


def title(desk: Desk) -> str:
    """The title, on some pages broken over lines."""
    words = e(desk.story.title, quote=False).split(" ")
    roll, at = desk.rng.random(), len(words) // 2
    if len(words) < 5 or roll > 0.34:
        return " ".join(words)
    gap = "<br />" if roll < 0.14 else "\r\n            " if roll < 0.26 else "<br>\n"
    return " ".join(words[:at]) + gap + " ".join(words[at:])


def date(desk: Desk, shape: str = "{}") -> str:
    """The date line as the page shows it, or nothing."""
    shown = desk.story.shown_date
    if not shown:
        return ""
    label, colon, rest = shown.partition(":")
    line, roll = e(shown), desk.rng.random()
    if colon and desk.story.portal != "dien_bien_stttt" and roll < 0.3:
        line = f"<span>{e(label)}:</span><b>{e(rest)}</b>"
    elif roll > 0.88:
        desk.doubt.add("published_raw")  # whether the counter in its line belongs to it is a matter of taste
        line += desk.rng.choice(("&nbsp;&nbsp;|&nbsp;&nbsp;Lượt xem: {}", " <span>Đã xem: {}</span>")).format(
            desk.rng.randint(2, 8000)
        )
    return shape.format(line)


def today(desk: Desk) -> str:
    """The clock of the head; not on pages whose article shows no date."""
    return f"Hôm nay: Thứ bảy, 28/11/2026 {desk.rng.randint(7, 17)}:{desk.rng.randint(10, 59)}" if desk.story.shown_date else "Xin chào quý vị!"  # fmt: skip


def tools(desk: Desk) -> str:
    """Buttons to print, send, enlarge or hear the article."""
    return desk.rng.choice(
        (
            '<div class="tools"><a href="javascript:window.print()"><img src="/img/icon_print.gif" width="16" height="16" alt="In"> In trang</a> <a href="mailto:?"><img src="/img/icon_mail.gif" width="16" height="16" alt=""> Gửi email</a></div>',
            '<div class="cochu"><span>Cỡ chữ:</span> <a href="#">A-</a> <a href="#">A</a> <a href="#">A+</a></div>',
            '<div class="docbai"><button type="button">Nghe bài viết</button> <button>Tương phản</button></div>',
            '<ul class="sh"><li><a href="#fb">Facebook</a></li><li><a href="#zalo">Zalo</a></li><li><a href="#x">Sao chép liên kết</a></li></ul>',
            "",
            "",
        )
    )


def behind(desk: Desk, count: int = 2) -> str:
    """What a page puts under an article: stars, tags, a counter, share buttons, a form for comments."""
    rng = desk.rng
    all_ = (
        f'<div class="luotxem">Lượt xem: {rng.randint(3, 9999)}</div>',
        f'<div class="rate"><span>Đánh giá:</span> ★★★★★ <span>({rng.randint(1, 90)} lượt)</span></div>',
        f'<div class="tag"><b>Từ khóa:</b> <a href="/tag/a">hữu nghị</a>, <a href="/tag/b">{e(rng.choice(CATEGORIES).lower())}</a></div>',
        '<div class="share"><span>Chia sẻ:</span> <a href="#">Facebook</a> <a href="#">Zalo</a> <a href="#">Email</a></div>',
        '<form class="cm"><h4>Gửi bình luận</h4><input placeholder="Họ và tên"><textarea></textarea><label>Mã xác nhận</label><input name="cap"><button>Gửi</button></form>',
        '<div class="nav"><a href="javascript:history.back()">Quay lại</a> | <a href="#">In bài</a> | <a href="#top">Lên đầu trang</a></div>',
    )
    return "".join(rng.sample(all_, count))


def _rows(links: tuple[Link, ...], row: str) -> str:
    return "".join(row.format(href=e(link.href), title=e(link.title), date=link.shown) for link in links)


def more(desk: Desk, row: str = LI, head: str = "<h3>{}</h3>", box: str = "<ul>{}</ul>") -> str:
    """The related articles under the heading of the portal; on the third, often newer and older ones apart."""
    links, rng = desk.story.related, desk.rng
    if not links:
        return ""
    if desk.story.portal == "dien_bien_stttt" and rng.random() < 0.7:
        half = len(links) // 2
        return head.format("Những tin mới hơn") + box.format(_rows(links[:half], row)) + head.format("Những tin cũ hơn") + box.format(_rows(links[half:], row))  # fmt: skip
    name = rng.choice(("Tin liên quan", "Tin liên quan", "TIN LIÊN QUAN", "Tin cùng chuyên mục", "Các tin khác"))
    return head.format(name) + box.format(_rows(links, row))


def files(desk: Desk) -> str:
    """The files that belong to the article."""
    links = "".join(f'<li><a href="{item.href}">{e(item.title)}</a></li>' for item in desk.story.attachments)
    label = desk.rng.choice(("Tệp đính kèm:", "File đính kèm:", "Tài liệu đính kèm:"))
    return f'<div class="dinhkem"><b>{label}</b><ul>{links}</ul></div>' if links else ""


def latest(desk: Desk, head: str = "Tin mới nhất", count: int = 4, *, prose: bool = False) -> str:
    """A box of dated articles that has nothing to do with the one on the page."""
    rng, rows = desk.rng, ""
    for at, name in enumerate(titles(desk, count)):
        day = f"{rng.randint(1, 28):02d}/{rng.randint(1, 12):02d}/2026"
        when = f"({day} {rng.randint(1, 12)}:{rng.randint(10, 59)}:00 SA)" if desk.story.portal == "lai_chau" else f"({day})"  # fmt: skip
        text = f"<p>{e(next(told[1] for told in STORIES if told[0] == name))}</p>" if prose else ""
        rows += f'<li><a href="/moi/{at}"><img src="/thumb/{at}.jpg" alt=""></a><a href="/moi/{at}">{e(name)}</a> <small>{when}</small>{text}</li>'
    return f'<div class="bx"><h3>{head}</h3><ul>{rows}</ul></div>'


def boxes(desk: Desk, count: int = 3) -> str:
    """Boxes at the side."""
    rng = desk.rng
    days = "".join(f"<td>{day}</td>" for day in range(1, 8))
    all_ = (
        latest(desk, rng.choice(("Đọc nhiều", "TIN NỔI BẬT", "Tin mới cập nhật"))),
        '<div class="bx"><h3>Thăm dò ý kiến</h3><p>Bạn đánh giá thế nào về giao diện của cổng?</p><label><input type="radio" name="v">Đẹp</label><label><input type="radio" name="v">Bình thường</label><button>Biểu quyết</button> <a href="#">Xem kết quả</a></div>',
        f'<div class="bx"><h3>Thời tiết</h3><p>Điện Biên Phủ: {rng.randint(14, 33)}°C</p><p>Lai Châu: {rng.randint(10, 30)}°C, độ ẩm 81%</p></div>',
        "<div class=bx><h3>Tỷ giá ngoại tệ</h3><table><tr><td>USD</td><td>26.115</td></tr><tr><td>CNY</td><td>3.702</td></tr><tr><td>LAK</td><td>1,21</td></tr></table></div>",
        f"<div class=bx><h3>Thống kê truy cập</h3><p>Đang trực tuyến: {rng.randint(2, 99)}</p><p>Hôm nay: {rng.randint(100, 999)}</p><p>Tổng lượt truy cập: {rng.randint(10**5, 10**7)}</p></div>",
        f'<div class="bx"><h3>Lịch</h3><table><tr><td>CN</td><td>T2</td><td>T3</td><td>T4</td><td>T5</td><td>T6</td><td>T7</td></tr><tr>{days}</tr></table></div>',
        '<div class="bx"><h3>THƯ VIỆN VIDEO</h3><iframe src="https://www.youtube.com/embed/x1"></iframe><p><a href="/video/2">Điện Biên - điểm hẹn hữu nghị</a></p></div>',
        '<div class="bx"><h3>LIÊN KẾT WEBSITE</h3><select><option>-- Liên kết --</option><option>Bộ Ngoại giao</option><option>Ủy ban Nhà nước về người Việt Nam ở nước ngoài</option></select></div>',
        '<div class="bx"><h3>Đăng nhập</h3><form><input name="u" placeholder="Tài khoản"><input type="password" name="p"><button>Đăng nhập</button> <a href="#">Quên mật khẩu?</a></form></div>',
        '<div class="bx"><a href="/ad"><img src="/banner/duong-day-nong.png" alt="Đường dây nóng bảo hộ công dân"></a><p>Đường dây nóng: 1900 1234</p></div>',
    )  # fmt: skip
    return "".join(rng.sample(all_, count))


def documents(desk: Desk) -> str:
    """The three boxes that close a page of the second portal."""
    if desk.story.portal != "dien_bien":
        return ""
    rows = "".join(f'<li><a href="/vb/{at}">Số/Ký hiệu: {desk.rng.randint(10, 400)}/{kind}-UBND</a><p>Văn bản của Ủy ban nhân dân tỉnh Điện Biên về công tác thông tin đối ngoại</p></li>' for at, kind in enumerate(("KH", "BC", "QĐ")))  # fmt: skip
    return f'<ul><li><b>HỆ THỐNG VĂN BẢN</b></li>{rows}<li><b>THƯ VIỆN VIDEO</b></li><li><a href="/v/1">Giải thưởng Thông tin đối ngoại lần thứ 2</a></li><li><b>LIÊN KẾT WEBSITE</b></li></ul>'


def foot(desk: Desk, tag: str = "p") -> str:
    """Counter and imprint, in words that portals.md has seen."""
    rng, portal = desk.rng, desk.story.portal
    if portal == "lai_chau":
        lines = [
            f"{rng.randint(20, 9999)} Người đang Online", NAMES[portal], "Cơ quan chủ quản:Ủy ban nhân dân tỉnh Lai Châu", "Giấy phép số:47/GP-TTĐT do Cục Phát thanh, Truyền hình và Thông tin điện tử cấp ngày: 12/5/2015",
            "Chịu trách nhiệm chính:Ông Nguyễn Quốc Luân - Giám đốc Sở Thông tin và Truyền thông", "Điện thoại:02133.798.799", "Email:BANBIENTAPDOINGOAI@LAICHAU.GOV.VN",
            "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này", "top", "down",
        ]  # fmt: skip
    else:
        lines = [NAMES[portal], "Cơ quan chủ quản: Ủy ban nhân dân tỉnh Điện Biên", "Địa chỉ: Phường Mường Thanh, tỉnh Điện Biên", "Điện thoại: 0215.3830.999", f"Đang truy cập: {rng.randint(2, 80)}", f"© 2015 - 2026 {NAMES[portal]}"]  # fmt: skip
    if tag == "br":
        return "<br>".join(map(e, lines))
    return "".join(f"<{tag}>{e(line)}</{tag}>" for line in lines)


def page(
    desk: Desk, inner: str, head: str = "", start: str = '<!DOCTYPE html>\n<html lang="vi">', body: str = "<body>"
) -> str:
    """The document; its title names the article, the site or nothing; the character set may come late in the head."""
    story, site = desk.story, NAMES[desk.story.portal]
    shown = desk.rng.choice(
        (f"{story.title} - {site}", f"{story.title}", f"{site} | {story.title}", site, site, "\r\n\t")
    )
    og = f'<meta property="og:title" content="{e(story.title)}">' if desk.rng.random() < 0.35 else ""
    order = (
        f"<title>{e(shown)}</title>{og}{{charset}}{head}"
        if desk.rng.random() < 0.3
        else f"{{charset}}<title>{e(shown)}</title>{og}{head}"
    )
    return f"{start}<head>{order}</head>{body}{inner}</body></html>"
