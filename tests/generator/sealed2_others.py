"""Pages of the second sealed part that are no article, as the same portals serve them."""

from __future__ import annotations

from random import Random

from tests.generator.articles import HOSTS
from tests.generator.model import Case
from tests.generator.pieces import Pen
from tests.generator.sealed2_chrome import MENU, PAPERS, READ, SITES, VIDEOS, foot
from tests.generator.sealed2_tell import STORIES
from tests.generator.sealed2_ways import WAYS, travel


def _frame(portal: str, pen: Pen, head: str, inner: str) -> str:
    menu = "".join(f'<li><a href="/m/{at}">{line}</a></li>' for at, line in enumerate(MENU))
    return f"<!DOCTYPE html><html><head>{{charset}}<title>{head}</title></head><body><h2>{SITES[portal]}</h2><ul>{menu}</ul><div class=khung>{inner}</div>{foot(pen, portal)}</body></html>"


def _stamp(portal: str, rng: Random) -> str:
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(2012, 2024)
    if portal == "dien_bien":
        return f"{month}/{day}/{year} {rng.randint(1, 11)}:{rng.randint(10, 59)}:00 AM"
    if portal == "dien_bien_stttt":
        return f"{day:02}/{month:02}/{year}"
    return f"{day:02}/{month:02}/{year} {rng.randint(1, 11)}:{rng.randint(10, 59)}:00 SA"


def home(portal: str, pen: Pen) -> str:
    parts = []
    for heading in ("Hoạt động đối ngoại", "Kinh tế biên mậu", "Văn hóa - Du lịch"):
        told = pen.rng.sample(STORIES, 4)
        links = "".join(f'<li><a href="/a/{at}">{one[0]}</a></li>' for at, one in enumerate(told[1:]))
        parts.append(
            f"<div><h2>{heading}</h2><h3><a href=/a/9>{told[0][0]}</a></h3><p>{told[0][1]}</p><ul>{links}</ul></div>"
        )
    return _frame(portal, pen, SITES[portal], "".join(parts))


def category(portal: str, pen: Pen) -> str:
    told = pen.rng.sample(STORIES, 9)
    rows = "".join(
        f'<div class=tin><h3><a href="/a/{at}">{one[0]}</a></h3><span>{_stamp(portal, pen.rng)}</span><p>{one[1]}</p><a href="/a/{at}">Xem tiếp</a></div>'
        for at, one in enumerate(told)
    )
    return _frame(
        portal,
        pen,
        f"Hợp tác quốc tế - {SITES[portal]}",
        f"<h1>Hợp tác quốc tế</h1>{rows}<div>Trang: <a>1</a> <a>2</a> <a>3</a> ... <a>17</a></div>",
    )


def table_list(portal: str, pen: Pen) -> str:
    told = pen.rng.sample(STORIES, 12)
    rows = "".join(
        f"<tr><td>{at}</td><td><a href=/a/{at}>{one[0]}</a></td><td>{_stamp(portal, pen.rng)}</td></tr>"
        for at, one in enumerate(told, 1)
    )
    return _frame(
        portal,
        pen,
        "Danh sách tin",
        f"<table><tr><th>STT</th><th>Tiêu đề</th><th>Ngày</th></tr>{rows}</table><a href=javascript:__doPostBack('p','2')>Trang sau</a>",
    )


def empty_section(portal: str, pen: Pen) -> str:
    return _frame(
        portal,
        pen,
        f"Thông tin tuyên truyền | {SITES[portal]}",
        "<h1>Thông tin tuyên truyền</h1><p>Chưa có bài viết nào trong chuyên mục này.</p>",
    )


def search_form(portal: str, pen: Pen) -> str:
    return _frame(
        portal,
        pen,
        "Tìm kiếm",
        "<h1>Tìm kiếm</h1><form>Từ khóa <input name=q> Từ ngày <input> Đến ngày <input> <select><option>Tất cả chuyên mục</option></select><button>Tìm</button></form>",
    )


def search_results(portal: str, pen: Pen) -> str:
    told = pen.rng.sample(STORIES, 6)
    rows = "".join(f'<li><a href="/a/{at}">{one[0]}</a><br>...{one[1][20:120]}...</li>' for at, one in enumerate(told))
    return _frame(
        portal,
        pen,
        "Kết quả tìm kiếm",
        f"<h1>Kết quả tìm kiếm</h1><p>Tìm thấy 6 kết quả cho từ khóa “biên giới”</p><ol>{rows}</ol>",
    )


def login(portal: str, pen: Pen) -> str:
    return _frame(
        portal,
        pen,
        "Đăng nhập hệ thống",
        "<h1>Đăng nhập</h1><p>Bạn cần đăng nhập để xem nội dung này.</p><form><label>Tên đăng nhập</label><input><label>Mật khẩu</label><input type=password><a href=/quen>Quên mật khẩu?</a><button>Đăng nhập</button></form>",
    )


def challenge(portal: str, pen: Pen) -> str:
    return "<html><head>{charset}<title>Just a moment...</title></head><body><h1>Đang kiểm tra trình duyệt của bạn</h1><p>Vui lòng chờ vài giây trước khi chúng tôi chuyển bạn tới trang yêu cầu. Hãy bật JavaScript và cookie rồi tải lại trang.</p><p>Ray ID: 7f2c91aa04</p><script>setTimeout(function(){location.reload()},5000)</script></body></html>"


def soft_404(portal: str, pen: Pen) -> str:
    links = "".join(f'<li><a href="/a/{at}">{one[0]}</a></li>' for at, one in enumerate(pen.rng.sample(STORIES, 4)))
    return _frame(
        portal,
        pen,
        SITES[portal],
        f"<h1>Không tìm thấy trang</h1><p>Bài viết bạn yêu cầu không tồn tại hoặc đã bị xóa. Vui lòng kiểm tra lại đường dẫn hoặc quay về trang chủ.</p><p>Có thể bạn quan tâm:</p><ul>{links}</ul>",
    )


def server_error(portal: str, pen: Pen) -> str:
    return "<html><head>{charset}<title>Runtime Error</title></head><body bgcolor=white><h1>Server Error in '/' Application.<hr></h1><h2><i>Runtime Error</i></h2><p><b>Description:</b> An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely.</p><p><b>Details:</b> To enable the details to be viewable, create a customErrors tag within a web.config file.</p></body></html>"


def blocked(portal: str, pen: Pen) -> str:
    return "<html><head>{charset}<title>Từ chối truy cập</title></head><body><center><h1>403 Forbidden</h1><p>Yêu cầu của bạn đã bị tường lửa ứng dụng chặn. Nếu cho rằng đây là nhầm lẫn, hãy gửi mã sự cố 18000-2211 cho quản trị viên.</p></center></body></html>"


def contact(portal: str, pen: Pen) -> str:
    return _frame(
        portal,
        pen,
        f"Liên hệ - {SITES[portal]}",
        "<h1>Liên hệ</h1><form><label>Họ và tên</label><input><label>Email</label><input><label>Nội dung</label><textarea></textarea><label>Mã xác nhận</label><input><button>Gửi liên hệ</button><button>Nhập lại</button></form>",
    )


def papers(portal: str, pen: Pen) -> str:
    rows = "".join(
        f"<tr><td>{number}</td><td><a href=/vb/{at}>{words}</a></td><td>{at + 3:02}/04/2019</td></tr>"
        for at, (number, words) in enumerate(PAPERS * 4)
    )
    return _frame(
        portal,
        pen,
        "Văn bản",
        f"<h1>Hệ thống văn bản</h1><form>Số hiệu <input><button>Tìm</button></form><table><tr><th>Số/Ký hiệu</th><th>Trích yếu</th><th>Ngày ban hành</th></tr>{rows}</table>",
    )


def gallery(portal: str, pen: Pen) -> str:
    names = (*VIDEOS, *READ)
    tiles = "".join(
        f'<div class=o><a href="/v/{at}"><img src="/t/{at}.jpg"></a><p><a href="/v/{at}">{name}</a></p></div>'
        for at, name in enumerate(names)
    )
    return _frame(portal, pen, "Thư viện video", f"<h1>Thư viện video</h1>{tiles}<p>Trang 1 / 4</p>")


def upkeep(portal: str, pen: Pen) -> str:
    return "<!DOCTYPE html><html><head>{charset}<title>Bảo trì</title></head><body><h1>Hệ thống đang bảo trì</h1><p>Cổng thông tin tạm ngừng hoạt động để nâng cấp máy chủ. Mong quý vị thông cảm và quay lại sau.</p></body></html>"


KINDS = (
    home, category, table_list, empty_section, search_form, search_results, login, challenge, soft_404, server_error,
    blocked, contact, papers, gallery, upkeep,
)  # fmt: skip


def cases() -> list[Case]:
    """Every kind once for every portal."""
    out = []
    for number, (portal, kind) in enumerate((portal, kind) for portal in HOSTS for kind in KINDS):
        rng = Random(f"sealed2/others/{portal}/{kind.__name__}")
        way = WAYS[number * 7 % len(WAYS)]
        body, headers = travel(kind(portal, Pen(rng)), way, rng)
        name = f"sealed2-{portal}-not-{kind.__name__}-{way}"
        address = f"{HOSTS[portal]}/trang/{kind.__name__}"
        out.append(Case(name, "sealed2", portal, f"s2-not-{kind.__name__}", address, body, None, headers))
    return out
