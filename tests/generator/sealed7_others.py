"""Pages of such sites that are no article: lists, searches, gates, errors, forms, tools."""

from __future__ import annotations

from random import Random

from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case

LINKED = (
    "Khánh thành nhà văn hóa bản kết nghĩa", "Sắp diễn ra tuần phim Lào tại Điện Biên", "Tập huấn kỹ năng viết tin đối ngoại",
    "Cấp phép cho hai tổ chức phi chính phủ hoạt động", "Hội thi nấu cơm lam ba xã biên giới", "Đoàn xe đạp hữu nghị qua đèo Pha Đin",
    "Rà soát mốc giới trước mùa mưa", "Tiếp nhận 5.000 cây giống từ tỉnh bạn", "Họp bàn mở tuyến xe buýt biên mậu", "Trưng bày ảnh về đường biên xanh",
)  # fmt: skip
LINKED_EN = (
    "Bridge opens early", "New library for border pupils", "Coffee growers visit Chiang Rai", "Film week starts in May", "Rangers count old trees", "Market adds a third day",
)  # fmt: skip


def _items(first: int, *, dates: bool = True, teaser: bool = False) -> str:
    """A list of linked titles, with dates, and with teasers where the list has them."""
    rows = [LINKED[(first + at) % len(LINKED)] for at in range(6)]
    date = "<span>(1{at}/09/2022)</span>" if dates else ""
    more = (
        "<p>Sáng nay, các đơn vị liên quan đã họp bàn và thống nhất nội dung...</p><a href='/bai/{at}.html'>Chi tiết</a>"
        if teaser
        else ""
    )
    item = f'<li><a href="/bai/{{at}}.html">{{row}}</a>{date}{more}</li>'
    return "<ul>" + "".join(item.format(at=at, row=row) for at, row in enumerate(rows)) + "</ul>"


PAGING = (
    '<div class="paging"><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Sau</a></div>'
)
PAGES: tuple[tuple[str, str, str], ...] = (
    ("category", "Đối ngoại nhân dân", _items(0, teaser=True) + PAGING),
    ("category-bare", "Biên giới", _items(3) + PAGING),
    ("front", "Trang chủ", "<h2>Tin nổi bật</h2>" + _items(1, teaser=True) + "<h2>Tin mới</h2>" + _items(5, dates=False)),
    ("search", "Kết quả tìm kiếm", "<p>Tìm thấy 6 kết quả cho từ khóa “kết nghĩa”</p>" + _items(2, teaser=True)),
    ("search-none", "Tìm kiếm", "<p>Không tìm thấy kết quả nào phù hợp với từ khóa của bạn.</p><form><input><button>Tìm</button></form>"),
    ("tag", "Từ khóa: hữu nghị", _items(4) + PAGING),
    ("topic", "Chuyên đề: Biên giới bình yên", "<p>Tập hợp các tin, bài về công tác biên giới.</p>" + _items(6, teaser=True)),
    ("author-page", "Bài viết của tác giả Hoàng Long", "<p>Đã đăng 214 bài</p>" + _items(7)),
    ("by-date", "Xem tin theo ngày", "<form><select><option>16</option></select><select><option>09</option></select><button>Xem</button></form>" + _items(8)),
    ("most-read", "Đọc nhiều trong tuần", _items(9)),
    ("login", "Đăng nhập", "<form><label>Tên đăng nhập</label><input><label>Mật khẩu</label><input type='password'><button>Đăng nhập</button></form><a href='/quen'>Quên mật khẩu?</a>"),
    ("login-to-read", "Đăng nhập để đọc tiếp", "<p>Nội dung này chỉ dành cho tài khoản nội bộ. Vui lòng đăng nhập để tiếp tục.</p><form><input><input type='password'><button>Đăng nhập</button></form>"),
    ("register", "Đăng ký tài khoản", "<form><label>Họ và tên</label><input><label>Email</label><input><label>Mật khẩu</label><input type='password'><button>Đăng ký</button></form>"),
    ("password", "Quên mật khẩu", "<p>Nhập email đã đăng ký, chúng tôi sẽ gửi liên kết đặt lại mật khẩu.</p><form><input><button>Gửi</button></form>"),
    ("not-found", "404", "<h2>Không tìm thấy trang</h2><p>Trang bạn yêu cầu không tồn tại hoặc đã bị di chuyển.</p><a href='/'>Về trang chủ</a>"),
    ("removed", "Thông báo", "<p>Bài viết này không tồn tại hoặc đã bị gỡ bỏ.</p><a href='/'>Quay lại trang chủ</a>"),
    ("error", "Lỗi hệ thống", "<h2>Đã có lỗi xảy ra</h2><p>Hệ thống đang gặp sự cố, vui lòng thử lại sau ít phút.</p><p>Mã lỗi: 500</p>"),
    ("aspx-error", "Runtime Error", "<h2><i>Runtime Error</i></h2><p>Description: An application error occurred on the server.</p>"),
    ("maintenance", "Bảo trì", "<h2>Hệ thống đang bảo trì</h2><p>Chúng tôi sẽ trở lại trong thời gian sớm nhất. Mong bạn thông cảm.</p>"),
    ("challenge", "Xác minh", "<h2>Kiểm tra trình duyệt của bạn</h2><p>Vui lòng chờ trong giây lát trong khi chúng tôi xác minh bạn không phải là robot.</p>"),
    ("captcha", "Xác nhận truy cập", "<p>Bạn đã truy cập quá nhanh. Nhập mã trong hình để tiếp tục.</p><img src='/captcha'><form><input><button>Xác nhận</button></form>"),
    ("forbidden", "403 Forbidden", "<h1>Forbidden</h1><p>You don't have permission to access this resource.</p>"),
    ("no-right", "Không có quyền", "<p>Bạn không có quyền xem nội dung này. Liên hệ quản trị viên để được cấp quyền.</p>"),
    ("redirect", "Đang chuyển hướng", "<p>Bạn đang được chuyển đến trang khác. Nhấn <a href='/moi'>vào đây</a> nếu trình duyệt không tự chuyển.</p>"),
    ("videos", "Thư viện video", "".join(f"<div><a href='/v/{at}'><img src='/v/{at}.jpg'></a><a href='/v/{at}'>{title}</a><span>0{at}:12</span></div>" for at, title in enumerate(LINKED[:6]))),
    ("albums", "Thư viện ảnh", "".join(f"<div><a href='/a/{at}'><img src='/a/{at}.jpg'></a><p><a href='/a/{at}'>{title}</a></p><p>1{at} ảnh</p></div>" for at, title in enumerate(LINKED[3:9]))),
    ("documents", "Văn bản chỉ đạo", "<table><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>" + "".join(f"<tr><td>1{at}/KH-UBND</td><td>1{at}/03/2021</td><td><a href='/vb/{at}'>Kế hoạch công tác đối ngoại quý {at}</a></td></tr>" for at in range(1, 6)) + "</table>" + PAGING),
    ("poll-result", "Kết quả thăm dò ý kiến", "<p>Bạn thấy giao diện mới thế nào?</p><table><tr><td>Rất tốt</td><td>61%</td></tr><tr><td>Bình thường</td><td>30%</td></tr><tr><td>Chưa tốt</td><td>9%</td></tr></table><p>Tổng số phiếu: 412</p>"),
    ("feedback", "Góp ý", "<form><label>Họ tên</label><input><label>Email</label><input><label>Nội dung góp ý</label><textarea></textarea><button>Gửi góp ý</button></form>"),
    ("site-map", "Sơ đồ trang", "<ul><li><a href='/1'>Giới thiệu</a></li><li><a href='/2'>Tin tức</a><ul><li><a href='/3'>Trong tỉnh</a></li><li><a href='/4'>Quốc tế</a></li></ul></li><li><a href='/5'>Văn bản</a></li><li><a href='/6'>Liên hệ</a></li></ul>"),
    ("feeds", "Kênh RSS", "<table><tr><td>Tin tức</td><td><a href='/rss/1'>RSS</a></td></tr><tr><td>Biên giới</td><td><a href='/rss/2'>RSS</a></td></tr><tr><td>Đối ngoại nhân dân</td><td><a href='/rss/3'>RSS</a></td></tr></table>"),
    ("questions", "Hỏi đáp", "<ul>" + "".join(f"<li><a href='/hd/{at}'>{q}</a> <span>Đã trả lời</span></li>" for at, q in enumerate(("Cấp giấy thông hành ở đâu?", "Mời khách nước ngoài cần giấy gì?", "Lệ phí hộ chiếu bao nhiêu?", "Giờ làm việc của cửa khẩu?"))) + "</ul>" + PAGING),
    ("subscribed", "Đăng ký thành công", "<p>Cảm ơn bạn đã đăng ký nhận bản tin. Vui lòng kiểm tra hộp thư để xác nhận.</p>"),
    ("send-mail", "Gửi bài viết cho bạn bè", "<form><label>Email người nhận</label><input><label>Lời nhắn</label><textarea></textarea><button>Gửi đi</button></form>"),
    ("empty-category", "Tin tức sự kiện", "<p>Nội dung đang được cập nhật.</p>"),
    ("english-list", "News", "<ul>" + "".join(f"<li><a href='/en/{at}'>{title}</a> <span>1{at}/09/2022</span></li>" for at, title in enumerate(LINKED_EN)) + "</ul>"),
)  # fmt: skip
SHELLS = (
    """<div id="top"><a href="/">{site}</a><ul><li><a href="/tin">Tin tức</a></li><li><a href="/vb">Văn bản</a></li></ul></div><div id="main"><div class="crumb"><a href="/">Trang chủ</a> &gt; {title}</div><h1>{title}</h1>{body}</div><div id="bottom"><p>{site}</p><p>Điện thoại: 0215.3999.888</p></div>""",
    """<table width="980" align="center"><tr><td>{site}</td></tr><tr><td><a href="/">Trang chủ</a> | <a href="/tin">Tin tức</a></td></tr><tr><td><b>{title}</b><br>{body}</td></tr><tr><td align="center">{site}</td></tr></table>""",
    """<header><a href="/">{site}</a></header><main><h2>{title}</h2>{body}</main><footer>Cơ quan chủ quản: Ủy ban nhân dân tỉnh</footer>""",
)
SITES = {
    "lai_chau": ("http://thongtindoingoai.laichau.gov.vn", "Cổng thông tin đối ngoại tỉnh Lai Châu"),
    "dien_bien": ("http://doingoai.dic.gov.vn", "Trang thông tin đối ngoại tỉnh Điện Biên"),
    "dien_bien_stttt": ("https://stttt.dienbien.gov.vn", "Sở Thông tin và Truyền thông tỉnh Điện Biên"),
}


def cases() -> tuple[Case, ...]:
    """One page a kind; none of them is an article."""
    out = []
    for number, (kind, title, inner) in enumerate(PAGES):
        portal = tuple(SITES)[number % 3]
        host, site = SITES[portal]
        rng = Random(f"sealed7/other/{kind}")
        page = SHELLS[number // 3 % 3].format(site=site, title=title, body=inner)
        body, headers = encode(
            f"<!DOCTYPE html><html><head>{{charset}}<title>{title}</title></head><body>{page}</body></html>",
            rng.choice(WAYS),
            rng,
        )
        out.append(
            Case(
                f"sealed7-{portal}-{kind}",
                "sealed7",
                portal,
                "others",
                f"{host}/trang/{kind}.html",
                body,
                None,
                headers,
            )
        )
    return tuple(out)
