"""Pages of the fourth sealed part that are no article: lists, forms, errors, registers, galleries, gates."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.generator.articles import HOSTS
from tests.generator.encodings import encode
from tests.generator.model import Case
from tests.generator.sealed4_boxes import boxes, menu
from tests.generator.sealed4_gates import BARE
from tests.generator.sealed4_ink import esc
from tests.generator.sealed4_sheets import phone_book, poll_result, procedures, questions, register, week_plan
from tests.generator.sealed4_told import OTHERS, SITES, Site

Draw = Callable[[Site, Random], tuple[str, str]]
LEADS = (
    "Chiều qua, lãnh đạo Sở đã có buổi làm việc với đoàn khảo sát, trao đổi về tiến độ và những điểm còn vướng...",
    "Hơn một trăm đại biểu dự buổi lễ, trong đó có nhiều bạn trẻ đến từ các bản kết nghĩa...",
    "Cơ quan chức năng hai bên thống nhất lịch kiểm tra trong tháng tới và cách thông báo cho nhau khi có sự cố...",
    "Những câu chuyện nhỏ ở vùng biên được kể lại qua lời của người trong cuộc...",
)


def _rows(rng: Random, count: int, entry: str) -> str:
    titles = rng.sample(OTHERS, count)
    return "\n".join(entry.format(at, esc(title), f"{rng.randint(13, 28)}/{rng.randint(1, 9):02}/2024", LEADS[at % 4]) for at, title in enumerate(titles))  # fmt: skip


def home_blocks(site: Site, rng: Random) -> tuple[str, str]:
    cards = "".join(f"<div class=blk><h2><a href=/c{at}>{name}</a></h2>{_rows(rng, 3, '<div class=it><a href=/n/{0}>{1}</a><p>{3}</p></div>')}</div>" for at, name in enumerate(("Đối ngoại Đảng", "Biên giới", "Kiều bào")))  # fmt: skip
    return (
        site.name,
        f'<div class="slide">{_rows(rng, 2, "<div><h3><a href=/n/{0}>{1}</a></h3><p>{3}</p></div>")}</div>{cards}',
    )


def home_hero(site: Site, rng: Random) -> tuple[str, str]:
    return (
        site.name,
        f"<section><h1>{site.name}</h1><p>Kết nối bạn bè, giữ gìn biên cương</p></section><section><h2>Tin nổi bật</h2>{_rows(rng, 5, '<article><h3><a href=/n/{0}>{1}</a></h3><time>{2}</time></article>')}</section>",
    )


def section_dated(site: Site, rng: Random) -> tuple[str, str]:
    return (
        f"Biên giới - {site.name}",
        f'<h1>Biên giới</h1>{_rows(rng, 8, "<div class=n><h3><a href=/n/{0}>{1}</a></h3><span>{2}</span><p>{3}</p></div>")}<div class="pages">1 <a href="?p=2">2</a> <a href="?p=3">3</a> ... <a href="?p=19">Cuối</a></div>',
    )


def section_table(site: Site, rng: Random) -> tuple[str, str]:
    return (
        site.name,
        f"<table><tr><td><b>HỢP TÁC QUỐC TẾ</b></td></tr>{_rows(rng, 6, '<tr><td><a href=/d.asp?id={0}><b>{1}</b></a> <i>({2})</i><br>{3} <a href=/d.asp?id={0}>Chi tiết</a></td></tr>')}</table><p>Trang: <b>1</b> <a href=?p=2>2</a></p>",
    )


def section_few(site: Site, rng: Random) -> tuple[str, str]:
    return (
        f"Chuyên mục: Kiều bào | {site.name}",
        f'<h1 class="page-title">Chuyên mục: <span>Kiều bào</span></h1>{_rows(rng, 2, "<article><h2><a href=/n/{0}>{1}</a></h2><div>{2}</div><p>{3} <a href=/n/{0}>Đọc tiếp</a></p></article>")}',
    )


def tag_page(site: Site, rng: Random) -> tuple[str, str]:
    return (
        f"Thẻ: cửa khẩu - {site.name}",
        f"<h1>Thẻ: cửa khẩu</h1><p>Có 5 bài viết gắn thẻ này</p><ul>{_rows(rng, 5, '<li><a href=/n/{0}>{1}</a> {2}</li>')}</ul>",
    )


def search_hits(site: Site, rng: Random) -> tuple[str, str]:
    return (
        f"Kết quả tìm kiếm - {site.name}",
        f'<h2>Tìm kiếm</h2><form><input name="q" value="biên giới" /><button>Tìm</button></form><p>Tìm thấy 47 kết quả cho từ khóa “biên giới” (0,12 giây)</p>{_rows(rng, 6, "<div><a href=/n/{0}>{1}</a><br>{3}<br><small>/n/{0} - {2}</small></div>")}',
    )


def search_none(site: Site, rng: Random) -> tuple[str, str]:
    return (
        f"Tìm kiếm - {site.name}",
        "<h1>Kết quả tìm kiếm</h1><p>Rất tiếc, hệ thống không tìm thấy bài nào khớp với “xyz”. Bạn hãy thử lại với từ khóa khác hoặc bớt điều kiện lọc.</p>",
    )


def archive_month(site: Site, rng: Random) -> tuple[str, str]:
    return (
        f"Lưu trữ Tháng Ba 2024 - {site.name}",
        f"<h1>Lưu trữ: Tháng Ba 2024</h1>{_rows(rng, 7, '<p>{2} » <a href=/n/{0}>{1}</a></p>')}",
    )


def empty_updating(site: Site, rng: Random) -> tuple[str, str]:
    return f"Thư viện - {site.name}", "<h1>Thư viện</h1><p>Chuyên mục đang được biên tập, mời quý vị quay lại sau.</p>"


def empty_nothing(site: Site, rng: Random) -> tuple[str, str]:
    return (
        f"Phi chính phủ nước ngoài - {site.name}",
        "<h2>Phi chính phủ nước ngoài</h2><div class=empty>Chưa có bài viết nào trong mục này.</div>",
    )


def empty_table(site: Site, rng: Random) -> tuple[str, str]:
    return (
        site.name,
        "<h3>Hội nghị - Hội thảo</h3><table><tr><th>Tiêu đề</th><th>Ngày đăng</th></tr><tr><td colspan=2>Không có dữ liệu để hiển thị</td></tr></table>",
    )


def empty_filter(site: Site, rng: Random) -> tuple[str, str]:
    return (
        f"Sự kiện - {site.name}",
        "<h1>Sự kiện</h1><form>Từ ngày <input /> đến ngày <input /> <button>Lọc</button></form><p>Hiện không có sự kiện nào diễn ra trong khoảng thời gian bạn chọn.</p>",
    )


def contact(site: Site, rng: Random) -> tuple[str, str]:
    return (
        f"Liên hệ - {site.name}",
        f'<h1>Liên hệ</h1><p>{site.owner}</p><p>Địa chỉ: {site.address}</p><p>Điện thoại: {site.phone}</p><form><label>Họ và tên (*)</label><input /><label>Tiêu đề</label><input /><label>Nội dung</label><textarea></textarea><button>Gửi liên hệ</button></form><iframe src="https://maps.google.com/maps?q=x"></iframe>',
    )


def feedback(site: Site, rng: Random) -> tuple[str, str]:
    return (
        f"Gửi câu hỏi - {site.name}",
        '<h2>Gửi câu hỏi</h2><p>Quý vị vui lòng điền đầy đủ thông tin vào mẫu dưới đây. Các ô có dấu (*) là bắt buộc.</p><form><input placeholder="Họ tên (*)" /><input placeholder="Số CCCD (*)" /><textarea placeholder="Câu hỏi (*)"></textarea><img src="/captcha" alt="" /><a href="#">Đổi mã khác</a><input placeholder="Nhập mã" /><button>Gửi đi</button></form>',
    )


def thanks(site: Site, rng: Random) -> tuple[str, str]:
    return (
        f"Gửi thành công - {site.name}",
        '<h1>Gửi thành công</h1><p>Cảm ơn bạn đã gửi ý kiến. Mã hồ sơ của bạn là 20261101-77. Chúng tôi sẽ trả lời qua thư điện tử.</p><a href="/">Về trang chủ</a>',
    )


def not_found(site: Site, rng: Random) -> tuple[str, str]:
    return (
        f"Không tìm thấy trang - {site.name}",
        '<h1>404</h1><p>Trang bạn yêu cầu không còn ở đây hoặc đã được chuyển sang địa chỉ khác.</p><a href="/">Quay về trang chủ</a>',
    )


def soft_gone(site: Site, rng: Random) -> tuple[str, str]:
    return (
        site.name,
        '<div class="alert">Bài viết không tồn tại, chưa được duyệt hoặc đã bị gỡ bỏ.</div><a href="javascript:history.back()">Trở lại</a>',
    )


def denied(site: Site, rng: Random) -> tuple[str, str]:
    return (
        f"Thông báo - {site.name}",
        "<h2>Thông báo</h2><p>Bạn không có quyền truy cập chức năng này. Vui lòng đăng nhập bằng tài khoản được cấp.</p>",
    )


def expired(site: Site, rng: Random) -> tuple[str, str]:
    return (
        site.name,
        '<h3>Phiên làm việc đã hết hạn</h3><p>Vì lý do an toàn, phiên làm việc của bạn đã kết thúc. Bấm vào <a href="/">đây</a> để bắt đầu lại.</p>',
    )


def login(site: Site, rng: Random) -> tuple[str, str]:
    return (
        f"Đăng nhập hệ thống - {site.name}",
        '<h1>Đăng nhập hệ thống</h1><form method="post"><input name="user" placeholder="Tài khoản" /><input type="password" placeholder="Mật khẩu" /><label><input type="checkbox" /> Duy trì đăng nhập</label><button>Đăng nhập</button></form><p>Chỉ dành cho cán bộ, công chức của đơn vị.</p><a href="/quen">Quên mật khẩu</a>',
    )


def gallery(site: Site, rng: Random) -> tuple[str, str]:
    shots = "".join(
        f'<a href="/anh/{at}"><img src="/thumb/{at}.jpg" alt="" /><span>{esc(title)}</span></a>'
        for at, title in enumerate(rng.sample(OTHERS, 9))
    )
    return f"Thư viện ảnh - {site.name}", f'<h1>Thư viện ảnh</h1><div class="grid">{shots}</div>'


def videos(site: Site, rng: Random) -> tuple[str, str]:
    return (
        f"Video - {site.name}",
        f'<h1>Video</h1><video controls src="/v.mp4"></video><h3>Video khác</h3>{_rows(rng, 6, "<div><a href=/v/{0}><img src=/t{0}.jpg alt=></a><a href=/v/{0}>{1}</a><span>04:1{0}</span></div>")}',
    )


def site_map(site: Site, rng: Random) -> tuple[str, str]:
    return (
        f"Sơ đồ trang - {site.name}",
        f"<h1>Sơ đồ trang</h1>{menu('<ul>{}</ul>', '<li><a href={}>{}</a><ul><li><a href=/a>Tin trong tỉnh</a></li><li><a href=/b>Tin trong nước</a></li></ul></li>')}",
    )


def empty_article(site: Site, rng: Random) -> tuple[str, str]:
    return (
        f"{OTHERS[0]} - {site.name}",
        f'<div class="detail"><h1>{OTHERS[0]}</h1><div class="date">Ngày đăng: 19/04/2022 08:15</div><div class="content"></div></div><div class="rel"><b>Các tin khác</b><ul>{_rows(rng, 4, "<li><a href=/n/{0}>{1}</a></li>")}</ul></div>',
    )


FRAMED: tuple[Draw, ...] = (
    home_blocks, home_hero, section_dated, section_table, section_few, tag_page, search_hits, search_none, archive_month,
    empty_updating, empty_nothing, empty_table, empty_filter, contact, feedback, thanks, not_found, soft_gone, denied,
    expired, login, register, gallery, videos, week_plan, site_map, phone_book, questions, procedures, empty_article,
    poll_result,
)  # fmt: skip
#: Where the pages stand; what is not named stands at the address of an article that is no longer (or not yet) there.
PATHS = {
    "home_blocks": "/", "home_hero": "/trang-chu.html", "section_dated": "/bien-gioi", "section_table": "/list.asp?cat=4",
    "section_few": "/category/kieu-bao/", "tag_page": "/tag/cua-khau", "search_hits": "/tim-kiem?q=bi%C3%AAn+gi%E1%BB%9Bi",
    "search_none": "/tim-kiem?q=xyz", "archive_month": "/2024/03/", "empty_updating": "/thu-vien", "empty_nothing": "/phi-chinh-phu",
    "empty_table": "/hoi-nghi", "empty_filter": "/su-kien?tu=&den=", "contact": "/lien-he", "feedback": "/gui-cau-hoi",
    "thanks": "/lien-he?ok=1", "login": "/dang-nhap", "register": "/van-ban", "gallery": "/thu-vien-anh", "videos": "/video",
    "week_plan": "/lich-cong-tac", "site_map": "/so-do-trang", "phone_book": "/danh-ba", "questions": "/hoi-dap",
    "procedures": "/thu-tuc", "poll_result": "/poll/kq", "listing": "/uploads/2019/", "server_welcome": "/", "redirect_script": "/",
}  # fmt: skip
WAYS = ("declared", "http-equiv", "bom", "header", "nbsp", "decimal")


def _framed(draw: Draw, portal: str, rng: Random) -> str:
    site = SITES[portal]
    title, main = draw(site, rng)
    nav = menu("<ul class=nav>{}</ul>", "<li><a href={}>{}</a></li>", 10)
    sides = boxes(rng, 3, "<div class=box><h4>{}</h4>{}</div>")
    foot = f"<div class=foot>{site.name.upper()}<br>Cơ quan chủ quản: {site.owner}<br>Địa chỉ: {site.address}<br>Điện thoại: {site.phone}</div>"
    return f"<!DOCTYPE html><html lang=vi><head>{{charset}}<title>{title}</title></head><body><div class=banner><img src=/b.jpg alt=></div>{nav}<div class=left>{sides}</div><div class=main>{main}</div>{foot}</body></html>"


def cases() -> tuple[Case, ...]:
    """All pages that are no article: each kind on two portals, the bare ones on one."""
    out: list[Case] = []
    portals = tuple(HOSTS)
    for at, draw in enumerate(FRAMED):
        for portal in (portals[at % 3], portals[(at + 1) % 3]):
            rng = Random(f"sealed4/{portal}/{draw.__name__}")
            out.append(_case(draw.__name__, portal, _framed(draw, portal, rng), rng))
    for at, (name, page) in enumerate(BARE.items()):
        portal = portals[at % 3]
        out.append(_case(name, portal, page, Random(f"sealed4/{portal}/{name}")))
    return tuple(out)


def _case(name: str, portal: str, page: str, rng: Random) -> Case:
    way = rng.choice(WAYS)
    body, headers = encode(page, way, rng)
    url = HOSTS[portal] + PATHS.get(name, f"/tin-tuc/thong-tin-doi-ngoai-tuan-{len(name)}-{len(page)}.html")
    return Case(f"sealed4-{portal}-{name}-{way}", "sealed4", portal, name, url, body, None, headers)
