"""Pages of service: registers, calendars, people, forms, polls, doors to log in, and details that hold nothing."""

from __future__ import annotations

from random import Random

from tests.generator.sealed13_dates import written
from tests.generator.sealed13_dress import Dress
from tests.generator.sealed13_lists import NOW, PAGER, Draw, Drawn, crumbs
from tests.generator.sealed13_pool import CATEGORIES, others

DEEDS = (
    "quản lý đoàn ra nước ngoài",
    "tăng cường bảo vệ mốc giới",
    "tiếp nhận viện trợ phi chính phủ",
    "tổ chức Ngày hội vùng biên",
    "khen thưởng tập thể, cá nhân",
)
ROOMS = ("Văn phòng", "Phòng Lãnh sự", "Phòng Hợp tác quốc tế", "Thanh tra", "Trung tâm Dịch thuật")
PEOPLE = ("Lù Văn Khang", "Đặng Thị Hòa", "Giàng Seo Vảng", "Trịnh Bá Lộc", "Khoàng Thị Nết", "Phan Thu Cúc")


def grid(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A table of a register."""
    top = "".join(f"<th>{name}</th>" for name in head)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<table class="table table-bordered" border="1" cellspacing="0"><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>'


def form(*fields: str, button: str = "Gửi") -> str:
    """A form; a name that ends with ``*`` must be filled in. Web Forms pages have one form only, so none is opened."""
    rows = "".join(
        f'<div class="form-group"><label>{name}</label> <input type="{"password" if "ật khẩu" in name else "text"}" class="form-control" /></div>'
        for name in fields
    )
    return f'<div class="frm">{rows}<input type="submit" class="btn" value="{button}" /></div>'


def _simple(title: str, path: str, main: str, *more: str) -> Draw:
    """A page of one heading and what stands under it, one of *main* and *more*."""

    def draw(dress: Dress, rng: Random) -> Drawn:
        return title, path, crumbs(dress, title) + dress.heading.format(title) + rng.choice((main, *more))

    return draw


def documents(dress: Dress, rng: Random) -> Drawn:
    rows = [
        (
            f'<a href="/van-ban/{at}">{rng.randint(20, 900)}/{kind}</a>',
            f"{rng.randint(1, 28):02}/0{at + 1}/2023",
            f"Về việc {what}",
            '<a href="/tai/1.pdf">Tải về</a>',
        )
        for at, (kind, what) in enumerate(
            zip(("QĐ-UBND", "KH-UBND", "CT-UBND", "BC-SNgV", "QĐ-SNgV"), DEEDS, strict=True)
        )
    ]
    search = '<div>Số/Ký hiệu <input type="text" /> Loại văn bản <select><option>Tất cả</option></select> <input type="button" value="Tìm" /></div>'
    return (
        "Văn bản",
        "/van-ban",
        dress.heading.format("HỆ THỐNG VĂN BẢN")
        + search
        + grid(("Số/Ký hiệu", "Ngày ban hành", "Trích yếu", "Tải về"), rows)
        + PAGER,
    )


def procedures(dress: Dress, rng: Random) -> Drawn:
    names = (
        "Cấp hộ chiếu công vụ",
        "Cho phép tổ chức hội nghị quốc tế",
        "Cấp thẻ ABTC",
        "Chứng nhận lãnh sự",
        "Xét duyệt viện trợ phi dự án",
    )
    rows = [
        (
            str(at + 1),
            f"1.00{rng.randint(1000, 9999)}.H18",
            f'<a href="/tthc/{at}">{name}</a>',
            "Ngoại vụ",
            f"Mức độ {rng.randint(2, 4)}",
        )
        for at, name in enumerate(names)
    ]
    return (
        "Thủ tục hành chính",
        "/thu-tuc-hanh-chinh",
        dress.heading.format("Danh mục thủ tục hành chính")
        + grid(("STT", "Mã số", "Tên thủ tục", "Lĩnh vực", "Mức độ"), rows),
    )


def calendar(dress: Dress, rng: Random) -> Drawn:
    weeks: list[tuple[str, ...]] = [
        tuple(f'<a href="/lich/2023-05-{day:02}">{day}</a>' for day in range(first, first + 7))
        for first in (1, 8, 15, 22)
    ]
    links = '<a href="/lich/2023-04">&laquo; Tháng 4</a> <b>Tháng 5 năm 2023</b> <a href="/lich/2023-06">Tháng 6 &raquo;</a>'
    return (
        "Lịch sự kiện",
        "/lich/2023-05",
        dress.heading.format("Lịch sự kiện") + links + grid(("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "CN"), weeks),
    )


def schedule(dress: Dress, rng: Random) -> Drawn:
    days = [
        (
            f"{name}<br />{at + 15}/05/2023",
            f"{rng.choice(('8h00', '8h30', '9h00'))}: Họp {rng.choice(('giao ban', 'chi bộ', 'hội đồng thi đua'))}",
            rng.choice(("Làm việc tại phòng", "14h00: Tiếp công dân", "Đi cơ sở")),
            rng.choice(PEOPLE),
        )
        for at, name in enumerate(("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu"))
    ]
    pick = '<div>Tuần <select><option>20 (15/05 - 21/05)</option><option>21 (22/05 - 28/05)</option></select> Năm <select><option>2023</option></select> <input type="button" value="Xem lịch" /></div>'
    return (
        "Lịch công tác",
        "/lich-cong-tac",
        dress.heading.format("Lịch công tác tuần") + pick + grid(("Ngày", "Sáng", "Chiều", "Lãnh đạo"), days),
    )


def staff(dress: Dress, rng: Random) -> Drawn:
    rows = [
        (
            str(at + 1),
            name,
            rng.choice(("Giám đốc", "Phó Giám đốc", "Trưởng phòng", "Chuyên viên")),
            f"0215 3 82{rng.randint(1000, 9999)}",
            f"canbo{at}@dienbien.gov.vn",
        )
        for at, name in enumerate(PEOPLE)
    ]
    return (
        "Danh bạ",
        "/danh-ba",
        crumbs(dress, "Danh bạ")
        + dress.heading.format("Danh bạ cán bộ, công chức")
        + grid(("STT", "Họ và tên", "Chức vụ", "Điện thoại", "Email"), rows),
    )


def chart(dress: Dress, rng: Random) -> Drawn:
    rooms = "".join(f'<li><a href="/phong/{at}">{name}</a></li>' for at, name in enumerate(ROOMS))
    drawn = (
        f'<ul class="orgchart"><li>Ban Giám đốc<ul>{rooms}</ul></li></ul>'
        if rng.random() < 0.6
        else '<p align="center"><img src="/images/sodo.png" alt="Sơ đồ tổ chức" /></p>'
    )
    return "Sơ đồ tổ chức", "/gioi-thieu/so-do-to-chuc", dress.heading.format("Sơ đồ tổ chức") + drawn


def questions(dress: Dress, rng: Random) -> Drawn:
    asked = (
        "Thủ tục xin thị thực cho chuyên gia",
        "Sổ thông hành bị mất thì làm thế nào?",
        "Đăng ký kết hôn với người Lào",
        "Thời hạn thẻ ABTC",
    )
    rows = "".join(
        f'<div class="qa-item"><b><a href="/hoi-dap/{at}">{what}</a></b><div>Người hỏi: {rng.choice(PEOPLE)} - {at + 3}/05/2023</div><div>Trạng thái: {rng.choice(("Đã trả lời", "Đang xử lý"))}</div></div>'
        for at, what in enumerate(asked)
    )
    return (
        "Hỏi đáp",
        "/hoi-dap",
        dress.heading.format("Hỏi đáp") + '<a class="btn" href="/hoi-dap/gui">Đặt câu hỏi</a>' + rows + PAGER,
    )


def poll(dress: Dress, rng: Random) -> Drawn:
    votes = [
        (name, f'<img src="/images/bar.gif" width="{much * 3}" height="10" alt="" /> {much}%', str(much * 7))
        for name, much in (("Rất hữu ích", 62), ("Hữu ích", 27), ("Chưa hữu ích", 11))
    ]
    return (
        "Kết quả bình chọn",
        "/binh-chon/ket-qua",
        dress.heading.format("Kết quả thăm dò ý kiến")
        + "<p>Thông tin trên trang có hữu ích với bạn không?</p>"
        + grid(("Phương án", "Tỉ lệ", "Số phiếu"), votes)
        + "<p>Tổng số phiếu: 700</p>",
    )


def _detail(dress: Dress, rng: Random, words: str) -> tuple[str, str]:
    """The title and the page of one article whose text is *words* and no more."""
    one = others(rng, 1, NOW)[0]
    head = [dress.title.format(one.title), dress.date.format(written(dress.form, one.when)[0])]
    head = head[::-1] if dress.date_first else head
    return one.title, crumbs(dress, rng.choice(CATEGORIES)) + "".join(head) + dress.body.format(words)


def empty_detail(dress: Dress, rng: Random) -> Drawn:
    title, main = _detail(dress, rng, rng.choice(("", "<p>&nbsp;</p>", "<p></p><p><br /></p>")))
    return title, "/tin-tuc/bai-trong-1201.html", main


def empty_head(dress: Dress, rng: Random) -> Drawn:
    """The template of an article asked for one that is not there: labels without values."""
    label = {"lai_chau": "(Ngày đăng :)", "dien_bien": "Thời gian đăng:", "dien_bien_stttt": ""}[dress.portal]
    return (
        "",
        "/tin-tuc/view/0",
        crumbs(dress, "Tin tức")
        + dress.title.format("")
        + dress.date.format(label)
        + dress.body.format("")
        + dress.others.format(""),
    )


#: What breaks in each kind of machine, by a word of the dress's name.
BROKEN = {
    "liferay": '<div class="alert alert-danger">Nội dung tạm thời không hiển thị được. java.lang.NullPointerException</div>',
    "joomla": "<b>Warning</b>: Invalid argument supplied for foreach() in <b>/var/www/html/components/com_content/views/article/tmpl/default.php</b> on line <b>118</b><br />",
    "boot5": "<b>Warning</b>: Undefined array key &quot;noi_dung&quot; in <b>/var/www/html/app/detail.php</b> on line <b>42</b><br />",
    "nv": "<b>Warning</b>: mysqli_fetch_assoc() expects parameter 1 to be mysqli_result, bool given in <b>/var/www/html/modules/news/funcs/detail.php</b> on line <b>118</b><br />",
}
DOT_NET = "<span style='color:red'>Object reference not set to an instance of an object.</span>"


def error_in_frame(dress: Dress, rng: Random) -> Drawn:
    said = next((words for name, words in BROKEN.items() if name in dress.name), DOT_NET)
    return "Tin tức", "/tin-tuc/loi-1203.html", _detail(dress, rng, said)[1]


def gone_in_frame(dress: Dress, rng: Random) -> Drawn:
    words = rng.choice(
        (
            "Bài viết không tồn tại hoặc đã bị xóa.",
            "Nội dung bạn yêu cầu không tồn tại hoặc đã được gỡ bỏ khỏi hệ thống.",
        )
    )
    return (
        "Thông báo lỗi",
        "/tin-tuc/da-xoa-88.html",
        crumbs(dress, "Tin tức")
        + dress.heading.format("Thông báo")
        + f'<div class="alert alert-warning">{words}</div><a href="javascript:history.back()">Quay lại</a>',
    )


def reload_notice(dress: Dress, rng: Random) -> Drawn:
    """NukeViet's way to speak of a page it does not know; others say it in a plain alert."""
    said = (
        '<div class="nv-infodie text-center"><div class="panel-body"><h2>Thông báo lỗi</h2><p>Không tồn tại bài viết này</p><em class="fa fa-spinner fa-spin"></em><p><a href="/">Hệ thống sẽ tự động chuyển bạn về trang chủ sau 5 giây. Nhấp vào đây nếu không muốn chờ đợi.</a></p></div></div>'
        if dress.name.startswith("nv")
        else '<div class="alert">Tin bài không tồn tại. Bạn sẽ được chuyển về <a href="/">trang chủ</a> sau 5 giây.</div>'
    )
    return "Thông báo lỗi", "/vi/news/khong-co/", said


UPDATING = (
    "<p>Nội dung đang được cập nhật...</p>",
    "<p><b>Đang cập nhật</b></p>",
    '<p align="center"><img src="/images/underconstruction.gif" alt="" /><br />Chuyên mục đang được xây dựng, mời quý vị quay lại sau.</p>',
)
CAPTCHA = '<div><label>Mã xác nhận</label> <img src="/captcha.ashx" alt="" /> <input type="text" name="ma" /></div>'
KINDS: dict[str, Draw] = {
    "documents": documents, "procedures": procedures, "calendar": calendar, "schedule": schedule, "staff": staff, "chart": chart,
    "contact": _simple("Liên hệ", "/lien-he", "<p>Địa chỉ: số 8 phố Hoàng Văn Thái. Điện thoại: 0215 3 829 001</p>" + form("Họ và tên *", "Email *", "Tiêu đề", "Nội dung *") + CAPTCHA, form("Tên của bạn", "Thư điện tử", "Lời nhắn", button="Gửi liên hệ") + '<iframe src="https://maps.google.com/maps?q=lai+chau&amp;output=embed"></iframe>'),
    "question_box": _simple("Gửi câu hỏi", "/hoi-dap/gui", "<p>Mời bạn gửi câu hỏi về lĩnh vực ngoại vụ, biên giới. Các trường có dấu * là bắt buộc.</p>" + form("Họ tên *", "Địa chỉ", "Điện thoại", "Câu hỏi *", button="Gửi câu hỏi") + CAPTCHA),
    "question_list": questions, "poll": poll,
    "login": _simple("Đăng nhập", "/dang-nhap?returnUrl=%2f", form("Tên đăng nhập", "Mật khẩu", button="Đăng nhập") + '<a href="/quen-mat-khau">Quên mật khẩu?</a> <a href="/dang-ky">Đăng ký</a>', "<p>Bạn cần đăng nhập để xem nội dung này.</p>" + form("Email", "Mật khẩu", button="Đăng nhập")),
    "register": _simple("Đăng ký thành viên", "/dang-ky", form("Họ và tên *", "Tên đăng nhập *", "Mật khẩu *", "Nhập lại mật khẩu *", "Email *", button="Đăng ký") + '<label><input type="checkbox" /> Tôi đồng ý với điều khoản sử dụng</label>'),
    "forgotten": _simple("Quên mật khẩu", "/quen-mat-khau", "<p>Nhập địa chỉ email đã đăng ký, hệ thống sẽ gửi liên kết đặt lại mật khẩu cho bạn.</p>" + form("Email", button="Gửi yêu cầu")),
    "soft_404": _simple("Không tìm thấy trang", "/trang-khong-co.html", "<p>Trang bạn yêu cầu không tồn tại hoặc đã bị di chuyển. Vui lòng kiểm tra lại đường dẫn hoặc <a href='/'>quay về trang chủ</a>.</p>", "<h1>404</h1><p>Xin lỗi, chúng tôi không tìm thấy trang này.</p>"),
    "updating": _simple("Tiềm năng, thế mạnh", "/gioi-thieu/tiem-nang", *UPDATING),
    "no_right": _simple("Truy cập bị từ chối", "/noi-bo", "<p>Bạn không có quyền truy cập trang này. Xin liên hệ quản trị viên.</p>", "<p>Xin lỗi, trang này chưa được chia sẻ với bạn.</p>"),
    "empty_detail": empty_detail, "empty_head": empty_head, "error_in_frame": error_in_frame, "gone_in_frame": gone_in_frame,
    "reload_notice": reload_notice,
}  # fmt: skip
