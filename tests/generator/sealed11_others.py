"""Pages of the three portals that are no article: fronts, lists, forms, logins, errors, challenges, empty places."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.generator import sealed11_dien_bien, sealed11_lai_chau, sealed11_nuke
from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case

HEADLINES = (
    "Đoàn doanh nghiệp Ai-len tìm hiểu vùng chè cổ thụ", "Trao tặng máy tính cho trường bán trú Nậm Manh",
    "Giao ban quý III giữa hai trạm kiểm soát Huổi Puốc", "Sẽ có đường bay thuê chuyến tới Luông Pha Băng",
    "Ngày hội bánh dày của người Mông ba nước", "Kiều bào ở Ba Lan góp vốn trồng quế",
    "Thăm làng nghề rèn dao Phình Hồ", "Lớp xóa mù chữ cho phụ nữ hai bên suối Nậm Le",
    "Họp bàn mở thêm lối mở U Ma Tu Khoòng", "Chiếu phim lưu động dọc đường tuần tra",
    "Hợp tác phòng bệnh cho trâu bò vùng giáp ranh", "Gửi giống lúa Séng Cù sang Mường Sinh",
    "Chung kết hùng biện tiếng Lào của học sinh nội trú", "Đón nhận thư của Thị trưởng Yamagata",
)  # fmt: skip
BLURBS = (
    "Chuyến thăm kéo dài bốn ngày, mở ra hướng liên kết mới cho bà con.", "Món quà trị giá 310 triệu đồng đến đúng dịp khai trường.",
    "Hai bên trao đổi tình hình, thống nhất lịch gặp lần sau.", "Các hãng lữ hành cho rằng tuyến bay sẽ rút ngắn hành trình.",
)  # fmt: skip
CATEGORIES = ("Chính sách đối ngoại", "Biên giới - Lãnh thổ", "Người Việt ở nước ngoài", "Đối ngoại nhân dân")
Draw = Callable[[Random], str]


def _dated(rng: Random, portal: str) -> str:
    year, month, day = rng.randint(2015, 2025), rng.randint(1, 12), rng.randint(1, 28)
    if portal == "dien_bien":
        return f"{month}/{day}/{year} {rng.randint(1, 11)}:{rng.randint(10, 59)}:{rng.randint(10, 59)} AM"
    return f"{day:02}/{month:02}/{year}"


def _items(rng: Random, portal: str, many: int, blurbs: bool = True) -> str:
    rows = []
    for title in rng.sample(HEADLINES, many):
        blurb = f"<p>{rng.choice(BLURBS)}</p>" if blurbs else ""
        rows.append(
            f'<div class="item"><h3><a href="/tin/{slug(title).lower()}.html">{title}</a></h3><span>({_dated(rng, portal)})</span>{blurb}</div>'
        )
    return "\n".join(rows)


def _home(rng: Random, portal: str) -> str:
    return "".join(f"<div><h2>{name}</h2>{_items(rng, portal, 4)}</div>" for name in CATEGORIES)


def _list(rng: Random, portal: str) -> str:
    pages = " ".join(f'<a href="?page={at}">{at}</a>' for at in range(1, 8))
    return f'<h1>{rng.choice(CATEGORIES)}</h1>{_items(rng, portal, 9)}<div class="pages">{pages} <a href="?page=2">Trang sau</a></div>'


def _found(rng: Random, portal: str) -> str:
    return f'<h1>Kết quả tìm kiếm</h1><p>Tìm thấy 8 kết quả với từ khóa "biên giới"</p>{_items(rng, portal, 8)}'


def _documents(rng: Random, portal: str) -> str:
    rows = "".join(
        f'<tr><td>{rng.randint(10, 900)}/KH-UBND</td><td>{_dated(rng, portal)}</td><td><a href="/vb/{at}">Kế hoạch hợp tác số {at}</a></td></tr>'
        for at in range(1, 13)
    )
    return f"<h1>Hệ thống văn bản</h1><table><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>{rows}</table>"


def _photos(rng: Random, portal: str) -> str:
    names = rng.sample(HEADLINES, 9)
    cells = "".join(
        f'<div><a href="/anh/{at}"><img src="/anh/{at}.jpg" alt=""><span>{name}</span></a></div>'
        for at, name in enumerate(names)
    )
    return f'<h1>Thư viện ảnh</h1><div class="grid">{cells}</div>'


LOGIN = (
    '<h1>Đăng nhập hệ thống</h1><form method="post"><label>Tên đăng nhập</label><input name="u"><label>Mật khẩu</label>'
    '<input type="password" name="p"><label><input type="checkbox">Ghi nhớ đăng nhập</label><button>Đăng nhập</button></form><p><a href="/quen">Quên mật khẩu?</a></p>'
)
JOIN = (
    '<h1>Đăng ký thành viên</h1><p>Các ô có dấu (*) là bắt buộc.</p><form method="post"><p>Họ và tên (*) <input></p><p>Thư điện tử (*) <input></p>'
    '<p>Mật khẩu (*) <input type="password"></p><p>Mã bảo mật <img src="/captcha.png" alt=""><input></p><button>Đăng ký</button></form>'
)
ASK = (
    "<h1>Góp ý</h1><p>Mọi ý kiến đóng góp xin gửi về ban biên tập theo mẫu dưới đây. Chúng tôi sẽ trả lời trong thời gian sớm nhất.</p>"
    '<form method="post"><p>Họ tên: <input></p><p>Địa chỉ: <input></p><p>Nội dung: <textarea></textarea></p><button>Gửi đi</button><button type="reset">Nhập lại</button></form>'
)
SEEK = (
    '<h1>Tìm kiếm nâng cao</h1><form><p>Từ khóa <input name="q"></p><p>Chuyên mục <select><option>Tất cả</option><option>Chính sách đối ngoại</option></select></p>'
    "<p>Từ ngày <input> đến ngày <input></p><button>Tìm kiếm</button></form><p>Không có kết quả nào phù hợp.</p>"
)
GONE = (
    '<h1>Thông báo lỗi</h1><div class="alert">Bài viết này không tồn tại hoặc đã bị gỡ bỏ. Hệ thống sẽ tự động chuyển về trang chủ sau 5 giây, '
    'nếu không muốn đợi xin bấm vào <a href="/">đây</a>.</div>'
)
MISSING = '<h1>404</h1><h2>Không tìm thấy trang</h2><p>Đường dẫn bạn truy cập không đúng hoặc trang đã được chuyển đi nơi khác.</p><p><a href="/">Về trang chủ</a></p>'
CLOSED = "<h1>Hệ thống đang bảo trì</h1><p>Trang thông tin tạm dừng phục vụ để nâng cấp từ 22 giờ ngày 14/6/2021 đến 6 giờ ngày 15/6/2021. Mong bạn đọc thông cảm và quay lại sau.</p>"
POLL = (
    "<h1>Thăm dò ý kiến</h1><p>Bạn quan tâm chuyên mục nào nhất?</p><ul><li>Chính sách: 214 phiếu (41%)</li><li>Biên giới: 190 phiếu (36%)</li><li>Kiều bào: 119 phiếu (23%)</li></ul>"
    "<p>Tổng cộng: 523 phiếu</p>"
)
TIMEOUT = '<h1>Phiên làm việc đã hết hạn</h1><p>Bạn đã không thao tác trong 20 phút. Vui lòng <a href="/dang-nhap">đăng nhập lại</a> để tiếp tục.</p>'
BARE = {
    "challenge": '<!DOCTYPE html><html lang="en"><head>{charset}<title>Just a moment...</title></head><body><h1>stttt.dienbien.gov.vn</h1><h2>Verifying you are human. This may take a few seconds.</h2>'
    "<noscript>Enable JavaScript and cookies to continue</noscript><p>stttt.dienbien.gov.vn needs to review the security of your connection before proceeding.</p><p>Ray ID: 7d1f3c9b2a6e4f08</p></body></html>",
    "script": '<html><head>{charset}<title></title><script>document.cookie="D1N=5f3a9c;path=/";location.reload(true);</script></head><body>Please enable JavaScript and cookies, then reload this page.</body></html>',
    "yellow": "<html><head>{charset}<title>Runtime Error</title></head><body bgcolor=\"white\"><span><h1>Server Error in '/' Application.<hr width=100% size=1></h1><h2><i>Runtime Error</i></h2></span>"
    "<b>Description: </b>An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed.<br><br>"
    "<b>Details:</b> To enable the details of this specific error message to be viewable on remote machines, please create a customErrors tag.<br></body></html>",
    "blocked": "<html><head>{charset}<title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1182736450091827364<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>",
    "database": "<html><head>{charset}<title>Lỗi</title></head><body><p>Không kết nối được tới cơ sở dữ liệu. Mã lỗi 1040: Too many connections</p></body></html>",
}  # fmt: skip
FIXED = {
    "login": LOGIN, "join": JOIN, "ask": ASK, "seek": SEEK, "gone": GONE, "missing": MISSING, "closed": CLOSED, "poll": POLL,
    "timeout": TIMEOUT,
}  # fmt: skip
MOVING = {"home": _home, "list": _list, "found": _found, "documents": _documents, "photos": _photos}
FRAMES = {
    "lai_chau": f"<div>{sealed11_lai_chau.MENU}</div>[[MAIN]]{sealed11_lai_chau.ONLINE}<div>{sealed11_lai_chau.FOOT}</div>{sealed11_lai_chau.ENDS}",
    "dien_bien": f'<div class="col-8">[[MAIN]]</div><div class="col-4">{sealed11_dien_bien.BOXES}</div>',
    "dien_bien_stttt": f'{sealed11_nuke.NOSCRIPT}{sealed11_nuke.MENU}<div class="row">[[MAIN]]</div>{sealed11_nuke.FOOT}',
}
TITLES = {
    "lai_chau": "Cổng thông tin đối ngoại tỉnh Lai Châu", "dien_bien": "Thông tin đối ngoại tỉnh Điện Biên",
    "dien_bien_stttt": "Sở Thông tin và Truyền thông",
}  # fmt: skip


def _case(portal: str, kind: str, page: str, rng: Random) -> Case:
    way = rng.choice(WAYS)
    body, headers = encode(page, way, rng)
    name = f"sealed11-{portal}-x11-no-{kind}-{way}"
    return Case(name, "sealed11", portal, f"x11-no-{kind}", f"{HOSTS[portal]}/{kind}", body, None, headers)


def _framed(portal: str, kind: str, rng: Random) -> str:
    main = FIXED[kind] if kind in FIXED else MOVING[kind](rng, portal)
    page = FRAMES[portal].replace("[[MAIN]]", main).replace("[[N]]", str(rng.randint(10, 9000)))
    return f'<!DOCTYPE html>\n<html lang="vi"><head>{{charset}}<title>{TITLES[portal]}</title></head><body>{page}</body></html>'


def cases() -> tuple[Case, ...]:
    """Every kind in each portal's frame, then pages that wear no frame."""
    out = []
    for portal in FRAMES:
        for kind in (*MOVING, *FIXED):
            rng = Random(f"sealed11/{portal}/{kind}")
            out.append(_case(portal, kind, _framed(portal, kind, rng), rng))
    for (kind, page), portal in zip(BARE.items(), (*FRAMES, *FRAMES), strict=False):
        out.append(_case(portal, kind, page, Random(f"sealed11/{kind}")))
    return tuple(out)
