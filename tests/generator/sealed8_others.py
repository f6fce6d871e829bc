"""Pages of the twelfth part that are no article: homes, lists, forms, errors, logins, challenges, soft 404."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.sealed8_dates import moment, written
from tests.generator.sealed8_dress import ROWS, SITES, UL, Shell, footer, menu, side_boxes

LINKED = (
    "Thanh niên hai xã giáp biên chung tay làm đường", "Thêm một tuyến xe khách đi Mường Xay", "Họp báo về tuần văn hóa dân tộc Lự",
    "Đoàn bác sĩ Pháp mổ mắt miễn phí cho người già", "Phát động cuộc thi ảnh cột mốc trong tôi", "Lễ trao học bổng cho lưu học sinh Luông Nậm Thà",
    "Đón đoàn làm phim tài liệu từ Chiềng Mai", "Hướng dẫn thủ tục cấp giấy thông hành mới", "Nghề rèn của người Mông lên truyền hình nước bạn",
    "Chuyến hàng sầu riêng đầu tiên qua cửa khẩu phụ", "Diễn tập chung phòng cháy rừng giáp ranh", "Gặp gỡ cựu chuyên gia giúp bạn ở Bắc Lào",
)  # fmt: skip
SUMMARY = "Nội dung tóm tắt đang được biên tập cập nhật trên trang danh mục, mời bạn đọc bấm vào tiêu đề để xem toàn văn bài viết này."
PLAIN = Shell("others", "", box=UL)
TABLED = Shell("others", "", box=ROWS)
PORTALS = ("lai_chau", "dien_bien", "dien_bien_stttt")
Draw = Callable[[str, Random], str]


def _dated(portal: str, rng: Random) -> str:
    label, shown, _ = written(portal, "own", moment(rng))
    return label + shown


def _entries(portal: str, rng: Random, count: int) -> list[tuple[str, str, str]]:
    """Links of a list: title, address, date as the portal prints it."""
    return [(title, f"/bai/{slug(title)}-{at}.html", _dated(portal, rng)) for at, title in enumerate(rng.sample(LINKED, count))]  # fmt: skip


def _list(portal: str, rng: Random) -> str:
    rows = "".join(f'<div class="item"><h3><a href="{href}">{title}</a></h3><span>{day}</span><p>{SUMMARY}</p></div>' for title, href, day in _entries(portal, rng, 8))  # fmt: skip
    return f'<h1>Thông tin đối ngoại</h1>{rows}<div class="pager"><a href="?page=1">1</a> <b>2</b> <a href="?page=3">3</a> <a href="?page=3">Tiếp</a></div>'


def _list_table(portal: str, rng: Random) -> str:
    rows = "".join(f'<tr><td><img src="/anh/{at}.jpg"></td><td><a href="{href}"><b>{title}</b></a><br>{day}</td></tr>' for at, (title, href, day) in enumerate(_entries(portal, rng, 10)))  # fmt: skip
    return f"<table><tr><td>Trang chủ » Hoạt động đối ngoại</td></tr>{rows}<tr><td>Trang trước | Trang sau</td></tr></table>"


def _home(portal: str, rng: Random) -> str:
    first, *rest = _entries(portal, rng, 9)
    top = f'<div class="hot"><a href="{first[1]}"><img src="/anh/hot.jpg" /></a><h2><a href="{first[1]}">{first[0]}</a></h2><p>{SUMMARY}</p></div>'
    groups = "".join(f'<div class="box"><h3>{name}</h3><ul>' + "".join(f'<li><a href="{href}">{title}</a></li>' for title, href, _ in rest[at::3]) + "</ul></div>" for at, name in enumerate(("Chính sách đối ngoại", "Biên giới", "Kiều bào")))  # fmt: skip
    return top + groups + '<div class="box"><h3>Thời tiết</h3><p>18 - 26 độ C</p></div>'


def _found(portal: str, rng: Random) -> str:
    rows = "".join(f'<p><a href="{href}">{title}</a><br />{day}</p>' for title, href, day in _entries(portal, rng, 4))
    return f'<h1>Kết quả tìm kiếm</h1><form><input type="text" value="biên giới" /><button>Tìm</button></form><p>Tìm thấy 4 kết quả với từ khóa <b>biên giới</b></p>{rows}'


def _soft(portal: str, rng: Random) -> str:
    rows = "".join(f'<li><a href="{href}">{title}</a></li>' for title, href, _ in _entries(portal, rng, 5))
    return f'<div class="bc">Trang chủ</div><h2>Thông báo</h2><p>Bài viết bạn yêu cầu không tồn tại hoặc đã bị gỡ bỏ.</p><p><a href="/">Quay về trang chủ</a></p><h3>Tin mới</h3><ul>{rows}</ul>'


def _empty(portal: str, rng: Random) -> str:
    rows = "".join(f'<li><a href="{href}">{title}</a></li>' for title, href, _ in _entries(portal, rng, 5))
    return f'<div class="bc">Trang chủ</div><h1>{rng.choice(LINKED)}</h1><div>{_dated(portal, rng)}</div><div class="ct"></div><h3>Tin liên quan</h3><ul>{rows}</ul>'


def _album(portal: str, rng: Random) -> str:
    rows = "".join(f'<td><a href="{href}"><img src="/album/{at}.jpg" /></a><br />{title}</td>' for at, (title, href, _) in enumerate(_entries(portal, rng, 6)))  # fmt: skip
    return f"<h2>Thư viện ảnh</h2><table><tr>{rows}</tr></table>"


def _papers(_: str, rng: Random) -> str:
    rows = "".join(f"<tr><td>{rng.randint(10, 900)}/QĐ-UBND</td><td>{rng.randint(10, 28)}/0{rng.randint(1, 9)}/2022</td><td>{title}</td><td><a href='/vb/{at}'>Tải về</a></td></tr>" for at, title in enumerate(rng.sample(LINKED, 7)))  # fmt: skip
    return f"<h2>Hệ thống văn bản</h2><table><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Tệp</th></tr>{rows}</table>"


STILL = {
    "login": '<h1>Đăng nhập</h1><form method="post"><label>Tên đăng nhập</label><input name="u" /><label>Mật khẩu</label><input type="password" name="p" /><input type="checkbox" /> Ghi nhớ<button>Đăng nhập</button><a href="/quen">Quên mật khẩu?</a></form>',
    "contact": '<h1>Liên hệ</h1><form method="post"><p>Họ và tên <input /></p><p>Địa chỉ thư điện tử <input /></p><p>Nội dung <textarea></textarea></p><p>Mã bảo vệ <input /></p><button>Gửi đi</button> <button>Nhập lại</button></form>',
    "error404": "<h1>404</h1><h2>Không tìm thấy trang</h2><p>Xin lỗi, trang bạn tìm không có trên hệ thống. Vui lòng kiểm tra lại đường dẫn.</p>",
    "expired": "<h2>Thông báo của hệ thống</h2><p>Phiên làm việc của bạn đã hết hạn, vui lòng tải lại trang.</p>",
    "denied": "<h2>Từ chối truy cập</h2><p>Bạn không có quyền xem chuyên mục này. Hãy đăng nhập bằng tài khoản được cấp.</p>",
    "repair": "<h1>Hệ thống đang bảo trì</h1><p>Cổng thông tin tạm ngừng phục vụ để nâng cấp máy chủ, mong quý độc giả thông cảm và quay lại sau.</p>",
    "poll": "<h2>Kết quả thăm dò</h2><p>Theo bạn, giao diện mới của cổng thế nào?</p><table><tr><td>Đẹp</td><td>61%</td></tr><tr><td>Bình thường</td><td>27%</td></tr><tr><td>Chưa đẹp</td><td>12%</td></tr></table>",
    "register": "<h1>Đăng ký thành viên</h1><form><p>Tài khoản <input /></p><p>Mật khẩu <input type=password /></p><p>Nhập lại mật khẩu <input type=password /></p><p>Ngày sinh <select><option>1</option></select></p><button>Đăng ký</button></form>",
}  # fmt: skip
#: Pages a machine before the portal answers with, without the portal's dress.
BARE = {
    "yellow": "<html><head>{charset}<title>Runtime Error</title></head><body bgcolor=white><h1>Server Error in '/' Application.<hr></h1><h2><i>Runtime Error</i></h2><b>Description: </b>An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely.</body></html>",
    "challenge": '<!DOCTYPE html><html><head>{charset}<title>Just a moment...</title></head><body><h1>thongtindoingoai.laichau.gov.vn</h1><h2>Verifying you are human. This may take a few seconds.</h2><noscript>Enable JavaScript and cookies to continue</noscript><form id="challenge-form" action="/?__cf_chl_f_tk=x" method="post"></form></body></html>',
    "cookie": '<html><head>{charset}</head><body><script>document.cookie="D1N=7d4c3b2a1;path=/";window.location.reload(true);</script>Đang kiểm tra trình duyệt, vui lòng chờ trong giây lát.</body></html>',
    "iis": "<html><head>{charset}<title>403 - Forbidden: Access is denied.</title></head><body><div><h1>Server Error</h1></div><h2>403 - Forbidden: Access is denied.</h2><h3>You do not have permission to view this directory or page using the credentials that you supplied.</h3></body></html>",
    "moved": '<html><head>{charset}<meta http-equiv="refresh" content="0;url=/Default.aspx" /><title>Object moved</title></head><body><h2>Object moved to <a href="/Default.aspx">here</a>.</h2></body></html>',
    "blank": "<html><head>{charset}<title></title></head><body></body></html>",
}  # fmt: skip
DRAWN: dict[str, Draw] = {
    "list": _list, "listtable": _list_table, "home": _home, "found": _found, "soft404": _soft, "empty": _empty, "album": _album, "papers": _papers,
}  # fmt: skip
PATHS = {"home": "/", "list": "/tin-tuc/?page=2", "listtable": "/hoat-dong", "found": "/tim-kiem?q=bien+gioi", "login": "/dang-nhap", "contact": "/lien-he"}  # fmt: skip


def _dressed(portal: str, main: str, name: str, rng: Random) -> str:
    shell = TABLED if name.startswith("list") else PLAIN
    inside = f'<div id="menu">{menu(portal)}</div><div id="main">{main}</div>'
    if portal != "dien_bien_stttt":
        inside += f'<div id="side">{side_boxes(portal, shell)}</div><div id="foot">{footer(portal, shell, rng.randint(9, 9999))}</div>'
    return f"<!DOCTYPE html><html><head>{{charset}}<title>{SITES[portal]}</title></head><body>{inside}</body></html>"


def _case(portal: str, name: str, page: str, rng: Random) -> Case:
    way = rng.choice(WAYS)
    body, headers = encode(page, way, rng)
    path = PATHS.get(name, f"/TinTuc/View/bai-viet-{name}" if portal == "dien_bien" else f"/bai-viet/{name}--77.html")
    return Case(f"sealed8-{portal}-none-{name}-{way}", "sealed8", portal, f"none-{name}", HOSTS[portal] + path, body, None, headers)  # fmt: skip


def cases() -> tuple[Case, ...]:
    """Drawn pages for every portal, still ones for two each, bare ones for one each."""
    out = []
    for at, (name, main) in enumerate((*DRAWN.items(), *STILL.items(), *BARE.items())):
        portals = PORTALS if name in DRAWN else [PORTALS[(at + step) % 3] for step in range(2 if name in STILL else 1)]
        for portal in portals:
            rng = Random(f"sealed8/{portal}/{name}")
            page = main(portal, rng) if callable(main) else main
            out.append(_case(portal, name, page if name in BARE else _dressed(portal, page, name, rng), rng))
    return tuple(out)
