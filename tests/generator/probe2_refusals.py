"""More pages of the second examiner's part that are no article: galleries, films, records, calendars, walls, errors of other servers."""

from __future__ import annotations

from random import Random

from tests.generator import probe2_words as words
from tests.generator.probe2_others import Draw, frame, stories, when


def gallery(rng: Random, portal: str) -> str:
    """Albums in cards, each with its name and how many pictures it has."""
    cards = "".join(
        f'<div class="al"><a href="/al/{at}"><img src="/al/{at}.jpg" alt=""></a><h3><a href="/al/{at}">{title}</a></h3><span>{rng.randint(5, 60)} ảnh</span></div>'
        for at, (title, _, _) in enumerate(stories(rng, 8))
    )
    return frame(portal, "Thư viện ảnh", f"<h1>Thư viện ảnh</h1>{cards}<p><a href='?p=2'>Xem thêm album</a></p>")


def film_page(rng: Random, portal: str) -> str:
    """A player and a list of other films."""
    rows = "".join(
        f'<li><a href="{href}"><img src="/v.jpg" alt=""> {title}</a> <span>0{rng.randint(1, 9)}:{rng.randint(10, 59)}</span></li>'
        for title, _, href in stories(rng, 9)
    )
    return frame(
        portal, "Video", f"<h1>Video</h1><video controls src='/v/1.mp4'></video><h3>Video khác</h3><ul>{rows}</ul>"
    )


def calendar(rng: Random, portal: str) -> str:
    """The office's week."""
    rows = "".join(
        f"<tr><th>{day}</th><td>08h00</td><td>Họp giao ban</td><td>Phòng họp {rng.randint(1, 4)}</td></tr>"
        for day in ("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu")
    )
    return frame(
        portal,
        "Lịch công tác tuần",
        f"<h1>Lịch công tác tuần</h1><form><select><option>Tuần 23</option></select><button>Xem</button></form><table><tr><th>Ngày</th><th>Giờ</th><th>Nội dung</th><th>Địa điểm</th></tr>{rows}</table>",
    )


def questions(rng: Random, portal: str) -> str:
    """Questions citizens asked, each a link, with a form to ask."""
    rows = "".join(
        f'<div class="q"><a href="/hd/{at}">{text}</a><p>Người gửi: {rng.choice(words.PEOPLE)} - {when(rng, portal)}</p></div>'
        for at, text in enumerate(
            (
                "Thủ tục cấp giấy thông hành ra sao?",
                "Con tôi mười bốn tuổi có cần hộ chiếu riêng?",
                "Bao lâu thì nhận được thị thực?",
                "Xe biển nước ngoài được đi tới đâu?",
            )
        )
    )
    return frame(
        portal,
        "Hỏi đáp",
        f"<h1>Hỏi đáp</h1>{rows}<p><a href='?p=2'>2</a> <a href='?p=3'>3</a></p><form><input placeholder='Họ tên'><textarea></textarea><button>Gửi câu hỏi</button></form>",
    )


def procedures(rng: Random, portal: str) -> str:
    """Procedures in a table with links to forms."""
    rows = "".join(
        f"<tr><td>{at}</td><td><a href='/tt/{at}'>{text}</a></td><td>Mức độ {rng.randint(2, 4)}</td><td><a href='/nop/{at}'>Nộp hồ sơ</a></td></tr>"
        for at, text in enumerate(
            (
                "Cho phép tổ chức hội thảo quốc tế",
                "Cấp thẻ đi lại của doanh nhân",
                "Tiếp nhận hồ sơ viện trợ",
                "Cử đoàn đi công tác",
            ),
            1,
        )
    )
    return frame(
        portal,
        "Thủ tục hành chính",
        f"<h1>Thủ tục hành chính</h1><table><tr><th>STT</th><th>Tên thủ tục</th><th>Mức độ</th><th></th></tr>{rows}</table><p>Trang 1/3</p>",
    )


def hot_home(rng: Random, portal: str) -> str:
    """A front page of boxes: what is new, what is read most, each line with its day."""
    boxes = "".join(
        f'<div class="portlet"><h2>{name}</h2>{"".join(f"<div><a href={href}>{title}</a> <span>({when(rng, portal)})</span></div>" for title, _, href in stories(rng, 6))}</div>'
        for name in ("Tin nổi bật", "Tin mới nhất", "Đọc nhiều nhất")
    )
    return frame(portal, words.SITES[portal], boxes)


def long_summaries(rng: Random, portal: str) -> str:
    """A blog of a section: every story with a long summary and a word to read on."""
    rows = "".join(
        f'<div class="item"><h2><a href="{href}">{title}</a></h2><p class="date">{when(rng, portal)}</p><p>{lead} {words.PARAGRAPHS[at].format(n=31)}</p><p class="readmore"><a href="{href}">Xem tiếp...</a></p></div>'
        for at, (title, lead, href) in enumerate(stories(rng, 6))
    )
    return frame(
        portal,
        "Biên cương xanh",
        f'<div class="blog"><h1>Biên cương xanh</h1>{rows}<div class="pagination"><p class="counter">Trang 1 / 7</p><ul><li><span>1</span></li><li><a href="?start=6">2</a></li><li><a href="?start=12">3</a></li></ul></div></div>',
    )


def login_liferay(rng: Random, portal: str) -> str:
    """Liferay's sign-in."""
    return frame(
        portal,
        "Đăng nhập",
        '<section class="portlet" id="portlet_58"><h1 class="portlet-title">Đăng nhập</h1><form><fieldset><label>Địa chỉ thư điện tử</label><input><label>Mật khẩu</label><input type="password"><label>Nhớ tôi</label><input type="checkbox"></fieldset><button>Đăng nhập</button></form><ul class="taglib-icon-list"><li><a href="#">Tạo tài khoản</a></li><li><a href="#">Quên mật khẩu</a></li></ul></section>',
    )


def cookie_wall(rng: Random, portal: str) -> str:
    """Nothing before consent."""
    return "<!DOCTYPE html><html lang=vi><head>{charset}<title>Quyền riêng tư</title></head><body><div role=dialog><h2>Chúng tôi tôn trọng quyền riêng tư của bạn</h2><p>Trang này và các đối tác lưu cookie trên thiết bị của bạn để đo lượng truy cập và ghi nhớ lựa chọn. Bạn cần đồng ý trước khi xem nội dung.</p><button>Đồng ý tất cả</button><button>Từ chối</button><a href=/chinh-sach>Tùy chọn khác</a></div></body></html>"


def bad_gateway(rng: Random, portal: str) -> str:
    """nginx has nobody behind it."""
    return "<html>\n<head>{charset}<title>502 Bad Gateway</title></head>\n<body>\n<center><h1>502 Bad Gateway</h1></center>\n<hr><center>nginx/1.18.0</center>\n</body>\n</html>"


def sharepoint_error(rng: Random, portal: str) -> str:
    """SharePoint is sorry."""
    return f'<!DOCTYPE html><html lang="vi-vn"><head>{{charset}}<title>Lỗi</title></head><body><div id="ms-error-header"><h1 class="ms-core-pageTitle">Rất tiếc, đã xảy ra lỗi</h1></div><div id="ms-error-body"><p>Đã xảy ra lỗi không mong muốn.</p><div>ID tương quan: {rng.randrange(16**8):08x}-c0de-4b1d</div><p><a href="javascript:history.back()">QUAY LẠI TRANG</a></p></div></body></html>'


def moved_away(rng: Random, portal: str) -> str:
    """The site has a new address and sends one there."""
    return '<html><head>{charset}<meta http-equiv="refresh" content="5;url=https://moi.example.gov.vn/"><title>Thông báo chuyển địa chỉ</title></head><body><p>Trang này đã chuyển sang địa chỉ mới: <a href="https://moi.example.gov.vn/">https://moi.example.gov.vn/</a></p><p>Trình duyệt sẽ tự chuyển sau 5 giây.</p></body></html>'


def no_such_story(rng: Random, portal: str) -> str:
    """An article's page without its article: the module found nothing, boxes stand as ever."""
    rows = "".join(f'<li><a href="{href}">{title}</a> ({when(rng, portal)})</li>' for title, _, href in stories(rng, 5))
    return frame(
        portal,
        words.SITES[portal],
        f"<div class='chitiet'><p>Bài viết này hiện không có hoặc đã bị gỡ bỏ.</p></div><h3>Tin mới đăng</h3><ul>{rows}</ul>",
    )


def too_many(rng: Random, portal: str) -> str:
    """Too many requests."""
    return "<html><head>{charset}<title>429 Too Many Requests</title></head><body><h1>Quá nhiều yêu cầu</h1><p>Bạn đã gửi quá nhiều yêu cầu trong thời gian ngắn. Vui lòng thử lại sau 60 giây.</p></body></html>"


SECOND: tuple[Draw, ...] = (
    gallery, film_page, calendar, questions, procedures, hot_home, long_summaries, login_liferay, cookie_wall, bad_gateway, sharepoint_error,
    moved_away, no_such_story, too_many,
)  # fmt: skip
