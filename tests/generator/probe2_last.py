"""The second examiner's last look: small lines under the date and behind the text, titles that sound like chrome, pages of forms and tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from tests.generator.probe2_others import Draw, frame, stories
from tests.generator.probe2_tell import Sheet, Told
from tests.generator.probe2_tops import page

UNDER = (
    '<div class="i"><i class="fa fa-eye"></i> Số lượt xem: {n}</div>', '<p class="i">Thời gian đọc: {m} phút</p>', '<div class="i">Sửa lần cuối: {day}</div>',
    '<div class="i">(Cập nhật: {day})</div>', '<ul class="i"><li>Lượt xem: {n}</li><li>Lượt tải: {m}</li></ul>', '<div class="i"><a href="#">In bài</a> | <a href="#">Gửi cho bạn bè</a> | Đã xem {n} lần</div>',
    '<div class="i"><label>Cỡ chữ</label> <select><option>Nhỏ</option><option>Vừa</option><option>Lớn</option></select></div>', '<div class="i"><span>Độ tương phản:</span> <button>Bật</button> <button>Tắt</button></div>',
    '<div class="i">Ngày cập nhật: {day}</div>',
)  # fmt: skip
BEHIND = (
    '<div class="x"><p>Bài viết này có hữu ích với bạn không?</p><button>Có</button> <button>Không</button></div>', '<div class="x">Đánh giá: 4,5/5 ({n} phiếu)</div>', '<div class="x"><b>Theo dõi chúng tôi trên</b> <a href="#">Zalo</a> <a href="#">Facebook</a></div>',
    '<div class="x">Đường dẫn bài viết: <a href="{url}">{url}</a></div>', '<div class="x"><a href="#">Báo lỗi bài viết</a></div>', '<div class="x">Số lần đọc: {n}</div>', '<div class="x">Ngày cập nhật: {day}</div>', '<div class="x"><input value="{url}"><button>Sao chép liên kết</button></div>',
    '<div class="x"><p>Bạn cần <a href="/login">đăng nhập</a> để gửi bình luận.</p></div>',
)  # fmt: skip
TITLES = (
    "404 hộ dân xã vùng cao đón điện lưới", "502 ngày đi bộ dọc đường biên", "Không tìm thấy đường về, cụ bà được bản bạn cưu mang", "Đăng nhập vào thế giới của nhau bằng lời ca", "Liên hệ mật thiết giữa hai bờ sông",
    "Tìm kiếm những người thầy đầu tiên", "Bảo trì con đường hữu nghị trước mùa mưa", "Thư viện ảnh trong ký ức người lính già", "Danh bạ của lòng tốt", "Hỏi đáp bên bếp lửa: chuyện tem phiếu ngày xưa",
    "Lịch công tác tuần của một đồn trưởng", "Kết quả tìm kiếm nạn nhân vụ lở đất tại bản bạn",
)  # fmt: skip
Family = Callable[[Sheet], str]


def filled(s: Sheet, shape: str) -> str:
    """*shape* with figures, a later day and the page's own address."""
    day = "9/14/2025 8:20:11 AM" if s.told.portal == "dien_bien" else "14/09/2025 08:20"
    return shape.format(n=s.rng.randint(30, 9000), m=s.rng.randint(2, 9), day=day, url=s.told.url)


def line_under_date(s: Sheet) -> str:
    """A small line between the date and the text."""
    return page(s, head=filled(s, UNDER[s.turn % len(UNDER)]))


def line_behind_text(s: Sheet) -> str:
    """A small line between the signature and the related articles."""
    return page(s, tail=filled(s, BEHIND[s.turn % len(BEHIND)]))


def title_like_chrome(s: Sheet) -> str:
    """A title that begins like a form, an error or a list."""
    return page(s)


def dressed(told: Told, draw: Family, at: int) -> Told:
    """*told* with the misleading title where that is the question."""
    return replace(told, title=TITLES[at % len(TITLES)]) if draw is title_like_chrome else told


def downloads(rng: Random, portal: str) -> str:
    """Files to take away."""
    rows = "".join(
        f"<tr><td>{at}</td><td>{name}</td><td>{rng.randint(20, 900)} KB</td><td>{rng.randint(5, 400)} lượt</td><td><a href='/f/{at}'>Tải xuống</a></td></tr>"
        for at, name in enumerate(("Tờ khai xuất cảnh", "Mẫu đơn mời khách", "Sổ tay biên giới", "Bản đồ cửa khẩu"), 1)
    )
    return frame(
        portal,
        "Tài liệu - Biểu mẫu",
        f"<h1>Tài liệu - Biểu mẫu</h1><table><tr><th>#</th><th>Tên</th><th>Cỡ</th><th>Đã tải</th><th></th></tr>{rows}</table>",
    )


def survey(rng: Random, portal: str) -> str:
    """A form of questions."""
    asks = "".join(
        f"<fieldset><legend>{at}. {text}</legend><label><input type=radio>Có</label><label><input type=radio>Không</label></fieldset>"
        for at, text in enumerate(
            ("Bạn có thường đọc tin trên trang này?", "Bạn có biết tiếng Lào?", "Bạn đã qua cửa khẩu lần nào chưa?"), 1
        )
    )
    return frame(portal, "Khảo sát", f"<h1>Phiếu khảo sát trực tuyến</h1><form>{asks}<button>Gửi phiếu</button></form>")


def nothing_found(rng: Random, portal: str) -> str:
    """A search without result."""
    return frame(
        portal,
        "Tìm kiếm",
        "<h1>Tìm kiếm</h1><form><input value='lễ hội té nước'><button>Tìm</button></form><p>Rất tiếc, không có kết quả nào phù hợp với từ khóa “lễ hội té nước”. Hãy thử từ khóa khác.</p>",
    )


def month_of_events(rng: Random, portal: str) -> str:
    """A calendar of a month with events as links."""
    names = [title for title, _, _ in stories(rng, 5)]
    cells = "".join(
        f"<td>{day}{f'<a href=/e/{day}>{names[day // 6]}</a>' if day % 6 == 0 else ''}</td>{'</tr><tr>' if day % 7 == 0 else ''}"
        for day in range(1, 29)
    )
    return frame(
        portal,
        "Lịch sự kiện",
        f"<h1>Lịch sự kiện</h1><p><a href='?m=4'>«</a> Tháng 5/2019 <a href='?m=6'>»</a></p><table><tr><th>T2</th><th>T3</th><th>T4</th><th>T5</th><th>T6</th><th>T7</th><th>CN</th></tr><tr>{cells}</tr></table>",
    )


def statistics(rng: Random, portal: str) -> str:
    """Visitors by month."""
    rows = "".join(
        f"<tr><td>Tháng {at}</td><td>{rng.randint(1000, 9999)}</td><td>{rng.randint(100, 999)}</td></tr>"
        for at in range(1, 13)
    )
    return frame(
        portal,
        "Thống kê truy cập",
        f"<h1>Thống kê truy cập</h1><table><tr><th>Tháng</th><th>Lượt xem trang</th><th>Khách</th></tr>{rows}</table>",
    )


def register_account(rng: Random, portal: str) -> str:
    """A form for a new account."""
    return frame(
        portal,
        "Đăng ký thành viên",
        "<h1>Đăng ký thành viên</h1><form><p>Các ô có dấu * là bắt buộc.</p><label>Tên tài khoản *</label><input><label>Mật khẩu *</label><input type=password><label>Nhắc lại mật khẩu *</label><input type=password><p><input type=checkbox> Tôi đồng ý với quy định sử dụng</p><button>Đăng ký</button></form>",
    )


def old_browser(rng: Random, portal: str) -> str:
    """The site wants another browser."""
    return "<html><head>{charset}<title>Trình duyệt không được hỗ trợ</title></head><body><h1>Trình duyệt của bạn đã cũ</h1><p>Để xem trang này, vui lòng cập nhật lên phiên bản mới của một trong các trình duyệt sau.</p><ul><li><a href=#>Chrome</a></li><li><a href=#>Firefox</a></li><li><a href=#>Edge</a></li></ul></body></html>"


def session_over(rng: Random, portal: str) -> str:
    """The session ran out."""
    return frame(
        portal,
        "Phiên làm việc",
        "<h1>Phiên làm việc đã hết hạn</h1><p>Phiên làm việc của bạn đã hết hạn do không hoạt động trong thời gian dài. Vui lòng đăng nhập lại để tiếp tục.</p><a href='/login'>Đăng nhập lại</a>",
    )


FAMILIES: tuple[tuple[Family, int], ...] = ((line_under_date, 18), (line_behind_text, 18), (title_like_chrome, 12))
THIRD: tuple[Draw, ...] = (
    downloads,
    survey,
    nothing_found,
    month_of_events,
    statistics,
    register_account,
    old_browser,
    session_over,
)
