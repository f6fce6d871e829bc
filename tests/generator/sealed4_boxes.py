"""Boxes that stand round an article on the pages of the fourth sealed part; none of their words is the article's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

Box = tuple[str, str]
SECTIONS = (
    "Trang chủ", "Đối ngoại Đảng", "Đối ngoại biên giới", "Kinh tế đối ngoại", "Đối ngoại nhân dân", "Lãnh sự - Bảo hộ công dân",
    "Người Việt Nam ở nước ngoài", "Thông báo", "Văn hóa - Du lịch", "Thông tin đối ngoại",
)  # fmt: skip
MENU = (
    "Trang chủ", "Giới thiệu", "Cơ cấu tổ chức", "Tin tức - Sự kiện", "Lãnh sự", "Biên giới", "Hợp tác quốc tế",
    "Văn bản", "Dịch vụ công", "Hỏi đáp", "Liên hệ", "Sơ đồ trang",
)  # fmt: skip


def _login(_: Random) -> Box:
    return "Đăng nhập", (
        '<form action="/login" method="post"><label>Tên đăng nhập</label><input name="u" type="text" /><label>Mật khẩu</label>'
        '<input name="p" type="password" /><input type="checkbox" name="r" /> Ghi nhớ<br /><input type="submit" value="Đăng nhập" />'
        '<a href="/quen-mat-khau">Quên mật khẩu?</a> <a href="/dang-ky">Đăng ký</a></form>'
    )


def _poll(_: Random) -> Box:
    choices = ("Rất hài lòng", "Hài lòng", "Bình thường", "Chưa hài lòng")
    rows = "<br />".join(f'<input type="radio" name="poll" value="{at}" />{text}' for at, text in enumerate(choices))
    return (
        "Thăm dò ý kiến",
        f'<p>Bạn đánh giá thế nào về giao diện mới của trang?</p><form action="/poll">{rows}<br /><input type="submit" value="Biểu quyết" /> <a href="/poll/kq">Kết quả</a></form>',
    )


def _weather(rng: Random) -> Box:
    rows = "".join(f"<tr><td>{place}</td><td>{rng.randint(12, 31)}°C</td><td>Có mây, không mưa</td></tr>" for place in ("Lai Châu", "Mường Tè", "Điện Biên Phủ", "Mường Nhé"))  # fmt: skip
    return "Thời tiết", f"<table>{rows}</table>"


def _rates(rng: Random) -> Box:
    rows = "".join(f"<tr><td>{code}</td><td>{rng.randint(1, 25)}.{rng.randint(100, 999)},{rng.randint(10, 99)}</td></tr>" for code in ("USD", "CNY", "LAK", "THB", "EUR"))  # fmt: skip
    return "Tỷ giá ngoại tệ", f"<table><tr><th>Mã NT</th><th>Bán ra</th></tr>{rows}</table><p>Nguồn: Vietcombank</p>"


def _counter(rng: Random) -> Box:
    return "Thống kê truy cập", (
        f"<div>Đang truy cập: <b>{rng.randint(3, 80)}</b></div><div>Hôm nay: <b>{rng.randint(300, 4000)}</b></div>"
        f"<div>Tháng hiện tại: <b>{rng.randint(5000, 90000)}</b></div><div>Tổng lượt truy cập: <b>{rng.randint(10**6, 9 * 10**6)}</b></div>"
    )


def _online(rng: Random) -> Box:
    return (
        "Lượt truy cập",
        f"<span>{rng.randint(900, 9999)} Người đang Online</span><br /><span>{rng.randint(10**6, 10**7):,} lượt</span>",
    )


def _links(_: Random) -> Box:
    names = ("-- Chọn liên kết --", "Bộ Ngoại giao", "Cục Lãnh sự", "Cổng TTĐT Chính phủ", "Cổng dịch vụ công quốc gia")
    return "Liên kết website", "<select onchange=\"window.open(this.value)\">" + "".join(f'<option value="#">{name}</option>' for name in names) + "</select>"  # fmt: skip


def _link_list(_: Random) -> Box:
    names = (
        ("Bộ Ngoại giao", "mofa.gov.vn"),
        ("Ủy ban về người Việt Nam ở nước ngoài", "scov.gov.vn"),
        ("Báo Thế giới và Việt Nam", "baoquocte.vn"),
    )
    return "Liên kết", "<ul>" + "".join(
        f'<li><a href="https://{host}" target="_blank">{name}</a></li>' for name, host in names
    ) + "</ul>"


def _papers(rng: Random) -> Box:
    subjects = (
        "Về việc tăng cường quản lý đoàn ra, đoàn vào", "Quy chế phối hợp quản lý nhà nước về biên giới",
        "Kế hoạch thông tin đối ngoại năm nay", "Hướng dẫn sử dụng thẻ ABTC",
    )  # fmt: skip
    rows = "".join(
        f'<li><a href="/van-ban/{at}">{rng.randint(11, 999)}/KH-SNgV</a><br />{text}</li>'
        for at, text in enumerate(subjects)
    )
    return "Văn bản mới", f"<ul>{rows}</ul>"


def _most(rng: Random) -> Box:
    titles = rng.sample(
        (
            "Mùa nước đổ trên cao nguyên", "Ba cô giáo và ngôi trường trong mây", "Vì sao cà phê Mường Ảng lên ngôi?",
            "Quy định mới về giấy thông hành", "Lịch cắt điện tuần này", "Chợ tình khai xuân",
        ), 4,
    )  # fmt: skip
    return "Tin đọc nhiều", "<ul>" + "".join(
        f'<li><a href="/doc-nhieu/{at}">{title}</a></li>' for at, title in enumerate(titles)
    ) + "</ul>"


def _video(_: Random) -> Box:
    return "Video", (
        '<div class="player"><iframe src="https://www.youtube.com/embed/x1" width="280" height="160"></iframe></div>'
        '<a href="/video/9">Phóng sự: Giữ chữ, giữ làng</a><br /><a href="/video/8">Xòe Thái vào hội</a>'
    )


def _map(_: Random) -> Box:
    return (
        "Bản đồ hành chính",
        '<img src="/images/ban-do.png" alt="Bản đồ" width="200" usemap="#m" /><map name="m"><area href="/h/1" alt="Mường Tè" shape="rect" coords="0,0,9,9" /></map>',
    )


def _hotline(_: Random) -> Box:
    return "Đường dây nóng", "<p>Bảo hộ công dân: (+84) 981 84 84 84</p><p>Trực ban Sở: 0213 3791 556</p>"


def _letter(_: Random) -> Box:
    return (
        "Đăng ký nhận tin",
        '<form><p>Nhận bản tin hằng tuần qua thư điện tử.</p><input type="email" placeholder="Email của bạn" /><button>Gửi</button></form>',
    )


def _notice(_: Random) -> Box:
    return "Thông báo", (
        '<marquee direction="up" scrollamount="2"><a href="/tb/1">Lịch tiếp công dân của lãnh đạo Sở trong quý</a><br />'
        '<a href="/tb/2">Thông báo nghỉ lễ và phân công trực</a></marquee>'
    )


def _days(_: Random) -> Box:
    rows = "".join("<tr>" + "".join(f"<td>{day}</td>" for day in range(at, at + 7)) + "</tr>" for at in (1, 8, 15, 22))
    return (
        "Lịch",
        f"<table><tr><th>T2</th><th>T3</th><th>T4</th><th>T5</th><th>T6</th><th>T7</th><th>CN</th></tr>{rows}</table>",
    )


BOXES: Sequence[Callable[[Random], Box]] = (
    _login, _poll, _weather, _rates, _counter, _online, _links, _link_list, _papers, _most, _video, _map, _hotline,
    _letter, _notice, _days,
)  # fmt: skip


def boxes(rng: Random, count: int, around: str) -> str:
    """*count* boxes, each put into *around*, which has places for heading and content."""
    return "\n".join(around.format(*box(rng)) for box in rng.sample(list(BOXES), count))


def menu(around: str, entry: str, count: int = 12) -> str:
    """The main menu."""
    return around.format(
        "\n".join(
            entry.format(f"/muc-{at}", text) for at, text in enumerate((MENU if count % 2 == 0 else SECTIONS)[:count])
        )
    )
