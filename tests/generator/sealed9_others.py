"""Pages of the part ``sealed9`` that are no article: lists, forms, errors, gates, in the dress of their site."""

from __future__ import annotations

from random import Random

from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.sealed9_shells import DIEN_BIEN, LAI_CHAU, NUKE, SITES

#: Titles of linked articles, in lists and behind texts.
TITLES = (
    "Mở lớp dạy khèn cho con em kiều bào", "Đoàn kiểm lâm hai tỉnh trao đổi về voi rừng", "Bắc cầu treo sang bản Nậm Hẻ",
    "Chợ trâu Mường Luân đón khách xa", "Ký ghi nhớ về nước sạch học đường", "Hội thi rượu cần ba biên",
    "Thêm một chuyến bay thuê bao từ Viêng Chăn", "Gặp gỡ cựu chuyên gia cầu đường", "Tặng áo ấm học trò Phổng Sản",
    "Trồng chè cổ thụ theo chuẩn châu Âu", "Diễn tập cứu hộ trên hồ chung", "Trưng bày gốm Mường Chanh tại Côn Minh",
    "Giải bóng chuyền hơi vùng mốc 79", "Bàn cách gỡ vướng cho hàng quá cảnh", "Trao sổ tiết kiệm cho mẹ Lào nuôi bộ đội",
    "Thành lập câu lạc bộ tiếng Khơ Mú", "Mời gọi bảo tồn nhà trình tường", "Phát động tuần lễ không rác ở bến đò",
)  # fmt: skip
FIELD = '<p><label>{}</label> <input type="text" name="f"></p>'


def _items(form: str, count: int, start: int = 0) -> str:
    return "\n".join(
        form.format(title=title, href=f"/bai/{slug(title).lower()}-{at}.html", date=f"{at + 3:02}/09/2023", at=at + 1)
        for at, title in enumerate(TITLES[start : start + count])
    )


def _form(heading: str, button: str, *labels: str) -> str:
    fields = "".join(FIELD.format(label) for label in labels)
    return f'<h2>{heading}</h2><form method="post">{fields}<input type="submit" value="{button}"></form>'


PAGING = '<div class="paging"><a href="?p=1">1</a> <b>2</b> <a href="?p=3">3</a> <a href="?p=3">Tiếp</a></div>'
KINDS: dict[str, tuple[str, str]] = {
    "list": ("/chuyen-muc-lang-gieng.html", "<h1>Láng giềng</h1>" + _items('<div class="item"><h3><a href="{href}">{title}</a></h3><span>{date}</span><p>{title}, hoạt động do hai bên cùng tổ chức...</p></div>', 8) + PAGING),
    "list-table": ("/danh-sach.aspx?page=2", "<table>" + _items('<tr><td>{at}</td><td><a href="{href}">{title}</a></td><td>{date}</td></tr>', 12) + "</table>" + PAGING),
    "home": ("/", "<h2>TIN NỔI BẬT</h2>" + _items('<p><img src="/t.jpg" alt=""><a href="{href}">{title}</a></p>', 5) + "<h2>HỢP TÁC</h2><ul>" + _items('<li><a href="{href}">{title}</a></li>', 6, 5) + "</ul>"),
    "found": ("/tim-kiem?q=lang", "<p>Tìm thấy 7 kết quả với từ khóa <b>lang</b></p>" + _items('<div><a href="{href}">{title}</a><br>{date}</div>', 7)),
    "search": ("/tim-kiem", _form("Tìm kiếm nâng cao", "Tìm", "Từ khóa", "Từ ngày", "Đến ngày", "Chuyên mục")),
    "contact": ("/lien-he.html", _form("Liên hệ", "Gửi đi", "Họ và tên", "Email", "Điện thoại", "Tiêu đề", "Nội dung", "Mã bảo mật")),
    "login": ("/users/login/?nv_redirect=abc", _form("Đăng nhập thành viên", "Đăng nhập", "Tên đăng nhập", "Mật khẩu") + '<p><a href="/quen">Quên mật khẩu?</a> <a href="/dk">Đăng ký</a></p>'),
    "register": ("/users/register/", _form("Đăng ký thành viên", "Đăng ký", "Tên đăng nhập", "Email", "Mật khẩu", "Nhập lại mật khẩu")),
    "forgot": ("/users/lostpass/", _form("Khôi phục mật khẩu", "Xác nhận", "Email hoặc tên đăng nhập", "Mã xác nhận")),
    "missing": ("/bai-khong-con--77.html", '<h2>Lỗi 404</h2><p>Trang bạn yêu cầu không tồn tại.</p><p><a href="/">Về trang chủ</a></p>'),
    "removed": ("/TinTuc/View/bai-da-go", "<p>Bài viết không tồn tại hoặc đã bị gỡ bỏ.</p>"),
    "moved": ("/vi/news/Thong-tin-doi-ngoai/bai-cu-3.html", "<p>Không tìm thấy bài viết. Hệ thống sẽ tự chuyển về trang chủ sau 5 giây.</p>"),
    "server-error": ("/ViewDetails.aspx?id=x", "<h1>Server Error in '/' Application.</h1><h2><i>Input string was not in a correct format.</i></h2><p><b>Description:</b> An unhandled exception occurred during the execution of the current web request.</p><pre>[FormatException: Input string was not in a correct format.]\n   System.Number.StringToNumber(String str) +14\n   ViewDetails.Page_Load(Object sender, EventArgs e) +62</pre>"),
    "database": ("/TinTuc/View/khong-ket-noi", "<p>Không thể kết nối cơ sở dữ liệu. Vui lòng thử lại sau ít phút.</p>"),
    "challenge": ("/chinh-sach-doi-ngoai/kiem-tra--5.html", "<h1>Đang kiểm tra trình duyệt của bạn</h1><p>Quá trình này diễn ra tự động. Trang sẽ chuyển hướng sau vài giây.</p><p>Mã yêu cầu: 7f2c91aa0d</p>"),
    "captcha": ("/TinTuc/View/xac-thuc", _form("Xác nhận bạn không phải là robot", "Tiếp tục", "Nhập mã trong hình")),
    "forbidden": ("/noi-bo.html", "<h2>403</h2><p>Bạn không có quyền truy cập trang này.</p>"),
    "members": ("/vi/news/noi-bo/bai-9.html", '<div class="alert">Bạn cần <a href="/users/login/">đăng nhập</a> với tư cách thành viên để xem nội dung này.</div>'),
    "too-fast": ("/vi/news/page-9/", "<h1>429</h1><p>Bạn truy cập quá nhanh, vui lòng chờ 60 giây rồi thử lại.</p>"),
    "maintenance": ("/?bt=1", "<h2>Hệ thống đang bảo trì</h2><p>Mong quý vị thông cảm và quay lại sau.</p>"),
    "album": ("/thu-vien-anh.html", "<h1>Thư viện ảnh</h1>" + _items('<div class="al"><a href="{href}"><img src="/a{at}.jpg" alt=""></a><p><a href="{href}">{title}</a> (12 ảnh)</p></div>', 6)),
    "videos": ("/Video", "<h1>Thư viện video</h1>" + _items('<div><a href="{href}">{title}</a> <span>Lượt xem: 5{at}</span></div>', 9)),
    "documents": ("/VanBan", "<h2>Hệ thống văn bản</h2><table><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>" + "".join(f'<tr><td><a href="/VanBan/View/{n}">{n}/KH-UBND</a></td><td>{n:02}/04/2022</td><td>Về công tác đối ngoại</td></tr>' for n in range(11, 24)) + "</table>" + PAGING),
    "site-map": ("/so-do.html", "<h1>Sơ đồ trang</h1><ul><li><a href='/a'>Giới thiệu</a><ul><li><a href='/b'>Chức năng</a></li><li><a href='/c'>Bộ máy</a></li></ul></li><li><a href='/d'>Tin tức</a></li><li><a href='/e'>Văn bản</a></li></ul>"),
    "tag": ("/vi/news/tag/cho-phien/", "<h3>Bài viết gắn thẻ: chợ phiên</h3><ul>" + _items('<li><h4><a href="{href}">{title}</a></h4><em>({date})</em></li>', 5, 9) + "</ul>"),
    "month": ("/luu-tru/2023/09", "<h2>Lưu trữ tháng 09/2023</h2>" + _items("<p>{date} - <a href='{href}'>{title}</a></p>", 14)),
    "empty": ("/muc-moi.html", "<h1>Viện trợ - Dự án</h1><p>Chuyên mục chưa có bài viết nào.</p>"),
    "poll": ("/vi/voting/result/3/", "<h2>Kết quả thăm dò</h2><p>Bạn thấy trang này thế nào?</p><table><tr><td>Hữu ích</td><td>61%</td></tr><tr><td>Bình thường</td><td>30%</td></tr><tr><td>Ý kiến khác</td><td>9%</td></tr></table><p>Tổng số phiếu: 418</p>"),
    "sent": ("/lien-he/ok", "<p>Cảm ơn bạn đã gửi liên hệ. Chúng tôi sẽ trả lời trong thời gian sớm nhất.</p>"),
    "letter": ("/dang-ky-nhan-tin", _form("Đăng ký nhận bản tin", "Đăng ký", "Email của bạn")),
    "statistics": ("/vi/statistics/", "<h2>Thống kê truy cập</h2><table><tr><th>Tháng</th><th>Lượt</th></tr>" + "".join(f"<tr><td>Tháng {n}</td><td>{n * 1013}</td></tr>" for n in range(1, 13)) + "</table>"),
    "links": ("/lien-ket.html", "<h2>Liên kết website</h2><ul><li><a href='http://www.mofa.gov.vn'>Bộ Ngoại giao</a></li><li><a href='http://dangcongsan.vn'>Đảng Cộng sản</a></li><li><a href='http://chinhphu.vn'>Chính phủ</a></li></ul>"),
    "redirect": ("/go?to=1", "<p>Đang chuyển hướng... Nếu trình duyệt không tự chuyển, hãy bấm <a href='/'>vào đây</a>.</p>"),
    "questions": ("/hoi-dap", "<h2>Hỏi đáp</h2><p><a href='/hoi-dap/gui'>Gửi câu hỏi</a></p><table>" + "".join(f"<tr><td><a href='/hoi-dap/{n}'>Câu hỏi số {n}</a></td><td>Đã trả lời</td></tr>" for n in range(40, 52)) + "</table>"),
    "calendar": ("/lich?thang=5", "<h3>Tháng 5/2022</h3><table><tr><th>T2</th><th>T3</th><th>T4</th><th>T5</th><th>T6</th><th>T7</th><th>CN</th></tr>" + "".join("<tr>" + "".join(f"<td><a href='/ngay/{w * 7 + d}'>{w * 7 + d}</a></td>" for d in range(1, 8)) + "</tr>" for w in range(4)) + "</table>"),
    "comment": ("/y-kien/gui", _form("Gửi ý kiến của bạn", "Gửi ý kiến", "Họ tên", "Email", "Ý kiến")),
}  # fmt: skip


def _case(kind: str, number: int) -> Case:
    shell = (LAI_CHAU, DIEN_BIEN, NUKE)[number % 3][number // 3 % 4]
    path, inner = KINDS[kind]
    rng = Random(f"sealed9/other/{kind}")
    way = rng.choice(WAYS)
    page = (shell.top + "<div>" + inner + "</div>" + shell.bottom).replace("[[TT]]", SITES[shell.portal])
    body, headers = encode(page, way, rng)
    name = f"sealed9-{shell.portal}-other-{kind}-{number}-{way}"
    return Case(name, "sealed9", shell.portal, f"other-{kind}", HOSTS[shell.portal] + path, body, None, headers)


def cases() -> tuple[Case, ...]:
    """One page a kind."""
    return tuple(_case(kind, number) for number, kind in enumerate(KINDS))
