"""Pages of the three portals that are no article: homes, lists, forms, errors, log-ins, challenges, soft 404."""

from __future__ import annotations

from functools import lru_cache
from random import Random

from tests.generator.articles import HOSTS
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.sealed10_shells import COUNT, DB_DOCS, LC_FOOT, MENU, NV_FOOT, NV_TOP, SIDE, STATE, UP

LATEST = (
    "Nhóm thợ mộc Nhật Bản dạy nghề tại Phong Thổ", "Tổ tự quản đường biên bản Hua Bum nhận bằng khen",
    "Phiên chợ tình Khâu Vai của người Mảng", "Đoàn thanh tra liên ngành kiểm tra kho ngoại quan",
)  # fmt: skip
SAPO = (
    "Bảy thợ mộc tình nguyện ở lại ba tuần, đóng 60 bộ bàn ghế cùng học viên trung tâm nghề...",
    "Sau 5 năm, tổ tự quản gồm 18 hộ đã báo 42 tin có giá trị cho đồn biên phòng...",
    "Chợ chỉ họp mỗi năm một lần, người già đến nhiều hơn người trẻ...",
    "Đoàn đề nghị bổ sung camera và sổ theo dõi nhiệt độ tại hai kho...",
)
DATES = {
    "lai_chau": ("(22/01/2019 8:12:41 SA)", "(15/01/2019 2:46:50 CH)", "(09/01/2019 10:15:28 SA)", "(17/12/2018 8:50:42 SA)"),
    "dien_bien": ("3/15/2023 9:02:45 AM", "3/9/2023 2:11:00 PM", "2/28/2023 8:00:12 AM", "2/3/2023 7:45:33 AM"),
    "dien_bien_stttt": ("09/12/2024 02:51", "02/12/2024 14:20", "28/11/2024 09:05", "15/11/2024 16:40"),
}  # fmt: skip
NAMES = {
    "lai_chau": "Cổng thông tin đối ngoại tỉnh Lai Châu", "dien_bien": "Thông tin đối ngoại tỉnh Điện Biên",
    "dien_bien_stttt": "Sở Thông tin và Truyền thông tỉnh Điện Biên",
}  # fmt: skip


def _items(portal: str, form: str) -> str:
    rows = zip(LATEST, SAPO, DATES[portal], strict=True)
    return "".join(form.format(at=at, title=title, sapo=sapo, day=day) for at, (title, sapo, day) in enumerate(rows))


LINE = '<li><a href="/bai/{at}">{title}</a> <i>{day}</i></li>'
CARD = '<div class="item"><h3><a href="/bai/{at}">{title}</a></h3><span class="time">{day}</span><p>{sapo}</p></div>'
ROW = '<tr><td><a href="/bai/{at}"><img src="/t{at}.jpg" alt=""></a></td><td><a href="/bai/{at}"><b>{title}</b></a><br>{day}<br>{sapo} <a href="/bai/{at}">Xem tiếp</a></td></tr>'
PAGER = '<p class="trang"><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Sau</a></p>'
KINDS = {
    "home": lambda p: f'<div class="slide">{_items(p, CARD)}</div><h2>HOẠT ĐỘNG ĐỐI NGOẠI</h2><ul>{_items(p, LINE)}</ul><h2>VĂN BẢN MỚI</h2><ul><li><a href="/vb">Kế hoạch 118/KH-UBND</a></li></ul>',
    "list": lambda p: f"<h1>Hoạt động đối ngoại</h1>{_items(p, CARD)}{PAGER}",
    "table_list": lambda p: f"<b>Chính sách đối ngoại</b><table>{_items(p, ROW)}</table>{PAGER}",
    "search": lambda p: f'<h1>Tìm kiếm</h1><form action="/tim"><input name="q" value="chợ phiên"><button>Tìm</button></form><p>Tìm thấy 4 kết quả cho từ khóa "chợ phiên"</p>{_items(p, CARD)}',
    "no_hits": lambda p: '<h1>Kết quả tìm kiếm</h1><form><input name="q"><button>Tìm kiếm</button></form><p>Không tìm thấy kết quả nào phù hợp với từ khóa của bạn. Hãy thử lại với từ khóa khác.</p>',
    "contact": lambda p: '<h1>Liên hệ - Góp ý</h1><form method="post"><p>Họ và tên (*) <input name="n"></p><p>Email (*) <input name="e"></p><p>Điện thoại <input name="t"></p><p>Nội dung (*) <textarea name="c"></textarea></p><p>Mã bảo vệ <input name="m"></p><button>Gửi đi</button> <button>Nhập lại</button></form>',
    "login": lambda p: f'<h1>Đăng nhập hệ thống</h1><form method="post">{STATE}<p>Tên đăng nhập <input name="u"></p><p>Mật khẩu <input type="password" name="p"></p><label><input type="checkbox"> Ghi nhớ</label><button>Đăng nhập</button></form><p><a href="/quen">Quên mật khẩu?</a></p>',
    "soft404": lambda p: f"<h1>Không tìm thấy bài viết</h1><p>Bài viết bạn yêu cầu không tồn tại hoặc đã bị xóa khỏi hệ thống.</p><p>Mời bạn quay lại <a href='/'>Trang chủ</a> hoặc xem các tin mới dưới đây:</p><ul>{_items(p, LINE)}</ul>",
    "updating": lambda p: "<h1>Thông báo</h1><p>Nội dung đang được cập nhật. Quý vị vui lòng quay lại sau.</p>",
    "documents": lambda p: '<h1>HỆ THỐNG VĂN BẢN</h1><table border="1"><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>' + "".join(f'<tr><td>{n}/KH-UBND</td><td>1{n % 9}/03/2023</td><td><a href="/vb/{n}">Kế hoạch phối hợp số {n} về thông tin đối ngoại</a></td></tr>' for n in range(61, 69)) + f"</table>{PAGER}",
    "gallery": lambda p: "<h1>THƯ VIỆN ẢNH</h1>" + "".join(f'<div class="al"><a href="/anh/{n}"><img src="/al{n}.jpg" alt=""></a><p>Album {n} ({n * 3} ảnh)</p></div>' for n in range(1, 9)),
    "poll": lambda p: "<h1>Kết quả bình chọn</h1><p>Bạn đánh giá thế nào về cổng thông tin?</p><table><tr><td>Hữu ích</td><td>78%</td><td>412 phiếu</td></tr><tr><td>Bình thường</td><td>22%</td><td>116 phiếu</td></tr></table><p>Tổng số: 528 phiếu</p>",
    "sitemap": lambda p: f"<h1>Sơ đồ cổng</h1><ul>{MENU}</ul><ul>{MENU.replace('muc', 'nhom')}</ul>",
}  # fmt: skip
BARE = {
    "challenge": "<html><head>{charset}<title>Just a moment...</title></head><body><h1>doingoai.dic.gov.vn</h1><h2>Checking if the site connection is secure</h2><p>Enable JavaScript and cookies to continue</p><script>window._cf_chl_opt={}</script></body></html>",
    "challenge_vi": "<html><head>{charset}<title>Xác minh truy cập</title></head><body><h2>Vui lòng xác nhận bạn không phải là người máy</h2><form><img src='/captcha.png' alt=''><input name='c'><button>Xác nhận</button></form><p>Mã sự cố: 7f31c09ab2</p></body></html>",
    "yellow": "<html><head>{charset}<title>Runtime Error</title></head><body bgcolor='white'><h1>Server Error in '/' Application.<hr></h1><h2><i>Runtime Error</i></h2><p><b>Description: </b>An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely.</p></body></html>",
    "nginx": "<html><head>{charset}<title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx/1.18.0</center></body></html>",
    "suspended": "<html><head>{charset}<title>Thông báo</title></head><body><h1>Hệ thống đang bảo trì</h1><p>Cổng thông tin tạm dừng hoạt động từ 22 giờ ngày 14/6/2021 đến 6 giờ ngày 15/6/2021 để nâng cấp máy chủ. Mong quý vị thông cảm!</p></body></html>",
    "redirect": "<html><head>{charset}<title></title><meta http-equiv='refresh' content='0;url=/vi/'></head><body>Đang chuyển trang, nếu trình duyệt không tự chuyển hãy <a href='/vi/'>bấm vào đây</a>.</body></html>",
    "empty": "<html><head>{charset}<title></title></head><body></body></html>",
    "shell_only": "<html><head>{charset}<title>Cổng thông tin</title></head><body><div id='app'></div><noscript>Bạn cần bật JavaScript để xem trang này.</noscript><script src='/main.js'></script></body></html>",
    "denied": "<html><head>{charset}<title>403</title></head><body><h1>Truy cập bị từ chối</h1><p>Bạn không có quyền truy cập trang này. Địa chỉ IP của bạn đã được ghi lại.</p></body></html>",
}  # fmt: skip


def _framed(portal: str, kind: str) -> str:
    main, name = KINDS[kind](portal), NAMES[portal]
    head = f"<!DOCTYPE html><html><head>{{charset}}<title>{name}</title></head><body>"
    if portal == "lai_chau":
        return f'{head}<ul>{MENU}</ul><div class="l"><ul><li><a href="/">Trang chủ</a></li></ul>{main}</div><div class="r">{SIDE.replace("[[X]]", "")}</div>{COUNT.replace("[[V]]", "318")}{LC_FOOT}{UP}</body></html>'
    if portal == "dien_bien":
        return f'{head}<ul>{MENU}</ul><div class="l">{main}</div><div class="r">{DB_DOCS}</div></body></html>'
    return f'{head}{NV_TOP}<div class="panel"><div class="panel-body">{main}</div></div>{NV_FOOT.replace("[[V]]", "5120")}</body></html>'


def _case(portal: str, kind: str, page: str, number: int) -> Case:
    way = WAYS[number * 5 % len(WAYS)]
    body, headers = encode(page, way, Random(f"sealed10/other/{number}"))
    name = f"sealed10-{portal}-no_{kind}-{number}-{way}"
    return Case(name, "sealed10", portal, f"no_{kind}", f"{HOSTS[portal]}/trang/{kind}-{number}", body, None, headers)


@lru_cache(maxsize=1)
def cases() -> tuple[Case, ...]:
    """Every framed kind on each portal, and the bare ones on one portal each."""
    pages = [(portal, kind, _framed(portal, kind)) for kind in KINDS for portal in NAMES]
    pages += [(list(NAMES)[at % 3], kind, page) for at, (kind, page) in enumerate(BARE.items())]
    return tuple(_case(*page, number) for number, page in enumerate(pages))
