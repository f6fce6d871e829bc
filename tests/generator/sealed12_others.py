"""The pages of the twelfth sealed part that are no article: 22 kinds, each in an old and a new dress."""

from __future__ import annotations

from random import Random

from tests.generator.articles import HOSTS
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.sealed12_old import DOCUMENTS, LAI_CHAU_FOOT, VIDEOS

ITEMS = (
    ("Tỉnh đón 214 lượt khách quốc tế trong quý", "12/03", "Trong quý vừa qua, tỉnh đã đón 19 đoàn với 214 lượt khách đến thăm, làm việc và khảo sát dự án..."),
    ("Bàn giao nhà văn hóa bản Nà Bủng", "11/03", "Công trình do kiều bào đóng góp, có sân khấu, tủ sách và loa truyền thanh phục vụ 140 hộ dân..."),
    ("Hội đàm thường niên về quản lý mốc giới", "09/03", "Hai bên thống nhất bốn nội dung phối hợp trong mùa khô, giữ vững đường dây nóng..."),
    ("Trao học bổng cho con em cán bộ biên phòng", "06/03", "Mười suất học bổng được trao tại lễ chào cờ sáng thứ Hai, mỗi suất hai triệu đồng..."),
    ("Khai trương tuyến bay mới phục vụ mùa hoa", "02/03", "Từ nay, mỗi tuần có thêm ba chuyến bay thẳng, rút ngắn thời gian đi lại của du khách..."),
)  # fmt: skip


def _list(form: str) -> str:
    return "".join(
        form.format(href=f"/tin/{at}.html", title=title, day=day, words=words)
        for at, (title, day, words) in enumerate(ITEMS)
    )


ROWS = '<div class="item"><a href="{href}">{title}</a><p>{day}/2025 8:15:00 SA</p><p>{words}</p><a href="{href}">Xem tiếp</a></div>'
BRIEF = '<li><a href="{href}">{title}</a> ({day}/2025)</li>'
#: The kind, the page's title, and what it shows.
KINDS: tuple[tuple[str, str, str], ...] = (
    ("home", "Trang chủ", f"<h2>Tin nổi bật</h2>{_list(ROWS)}<h2>Tin mới nhất</h2><ul>{_list(BRIEF)}</ul><h2>Thông báo</h2><ul>{_list(BRIEF)}</ul>"),
    ("list", "Đối ngoại địa phương", f"<h1>Đối ngoại địa phương</h1>{_list(ROWS)}<p>Trang 1 / 17</p><a href='?p=2'>Trang sau</a>"),
    ("page2", "Tin hoạt động - Trang 2", f"<b>Tin hoạt động</b>{_list(ROWS)}<a href='?p=1'>1</a> <b>2</b> <a href='?p=3'>3</a>"),
    ("featured", "Hợp tác quốc tế", f"<h1>Hợp tác quốc tế</h1><div class='first'><img src='/upload/lon.jpg' alt='' /><h2><a href='/tin/9.html'>Hội nghị xúc tiến đầu tư khu vực biên giới</a></h2><p>(Ngày đăng :05/03/2025 2:10:00 CH)</p><p>Hội nghị thu hút hơn 200 doanh nghiệp trong và ngoài nước, giới thiệu 32 dự án kêu gọi đầu tư...</p></div>{_list(ROWS)}"),
    ("search", "Tìm kiếm", f"<h1>Kết quả tìm kiếm</h1><p>Tìm thấy 5 kết quả với từ khóa “đối ngoại”</p>{_list(ROWS)}"),
    ("nothing", "Tìm kiếm", "<h1>Kết quả tìm kiếm</h1><form><input value='hữu ngị' /><button>Tìm</button></form><p>Không tìm thấy kết quả nào phù hợp với từ khóa của bạn.</p>"),
    ("contact", "Liên hệ", "<h1>Liên hệ - Góp ý</h1><p>Vui lòng điền đầy đủ thông tin vào mẫu dưới đây. Các mục có dấu (*) là bắt buộc.</p><form><label>Họ và tên (*)</label><input /><label>Địa chỉ thư điện tử (*)</label><input /><label>Nội dung (*)</label><textarea></textarea><label>Mã bảo vệ</label><input /><button>Gửi đi</button><button>Nhập lại</button></form>"),
    ("login", "Đăng nhập", "<h1>Đăng nhập hệ thống</h1><form><label>Tên đăng nhập</label><input /><label>Mật khẩu</label><input type='password' /><label><input type='checkbox' />Ghi nhớ đăng nhập</label><button>Đăng nhập</button></form><a href='/quen'>Quên mật khẩu?</a>"),
    ("register", "Đăng ký thành viên", "<h1>Đăng ký thành viên</h1><p>Để đăng ký thành viên, bạn cần khai báo các thông tin dưới đây và đồng ý với quy định của chúng tôi.</p><form><label>Tên tài khoản</label><input /><label>Nhập lại mật khẩu</label><input type='password' /><button>Đăng ký</button></form>"),
    ("404", "404 - Không tìm thấy trang", f"<h1>404</h1><p>Trang bạn yêu cầu không tồn tại hoặc đã được di chuyển. Vui lòng kiểm tra lại đường dẫn.</p><a href='/'>Về trang chủ</a><h3>Có thể bạn quan tâm</h3><ul>{_list(BRIEF)}</ul>"),
    ("soft404", "Thông báo", "<h1>Thông báo</h1><p>Bài viết không tồn tại hoặc đã bị xóa khỏi hệ thống. Hệ thống sẽ tự động chuyển về trang chủ sau 5 giây.</p><a href='/'>Nhấp vào đây nếu bạn không muốn chờ lâu</a>"),
    ("aspnet", "Runtime Error", "<h1>Server Error in '/' Application.</h1><h2><i>Object reference not set to an instance of an object.</i></h2><b>Description:</b> An unhandled exception occurred during the execution of the current web request.<br><b>Exception Details:</b> System.NullReferenceException<pre>[NullReferenceException]\n   TinTuc_View.Page_Load(Object sender, EventArgs e) +214</pre>"),
    ("database", "Lỗi", "<h1>Lỗi kết nối cơ sở dữ liệu</h1><p>Không thể kết nối tới máy chủ dữ liệu. Xin vui lòng quay lại sau hoặc thông báo cho quản trị website.</p>"),
    ("upkeep", "Bảo trì hệ thống", "<h1>Hệ thống đang bảo trì</h1><p>Cổng thông tin đang được nâng cấp từ 22 giờ ngày 14/03/2025 đến 6 giờ ngày 15/03/2025. Rất mong quý độc giả thông cảm.</p>"),
    ("challenge", "Just a moment...", "<h1>doingoai.dic.gov.vn</h1><h2>Verifying you are human. This may take a few seconds.</h2><p>doingoai.dic.gov.vn needs to review the security of your connection before proceeding.</p><p>Ray ID: 8f1c2aa0bd4e0457</p>"),
    ("captcha", "Xác thực truy cập", "<h1>Xác thực truy cập</h1><p>Hệ thống phát hiện lưu lượng bất thường từ địa chỉ của bạn. Vui lòng nhập mã trong hình để tiếp tục.</p><img src='/captcha.ashx' alt='' /><input /><button>Xác nhận</button>"),
    ("blocked", "Request Rejected", "<p>The requested URL was rejected. Please consult with your administrator.</p><p>Your support ID is: 7754032190023314431</p><a href='javascript:history.back();'>[Go Back]</a>"),
    ("denied", "403", "<h1>Truy cập bị từ chối</h1><p>Bạn không có quyền truy cập nội dung này. Vui lòng đăng nhập bằng tài khoản có đủ thẩm quyền.</p>"),
    ("album", "Thư viện ảnh", "<h1>Thư viện ảnh</h1><div><a href='/album/1'><img src='/a1.jpg' alt='' /></a><a href='/album/1'>Lễ hội hoa ban (24 ảnh)</a></div><div><a href='/album/2'><img src='/a2.jpg' alt='' /></a><a href='/album/2'>Giao lưu biên giới (18 ảnh)</a></div><div><a href='/album/3'><img src='/a3.jpg' alt='' /></a><a href='/album/3'>Chợ phiên (31 ảnh)</a></div>"),
    ("papers", "Văn bản", "<h1>Hệ thống văn bản</h1><table><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td>214/KH-UBND</td><td>02/02/2025</td><td><a href='/vb/1'>Kế hoạch công tác đối ngoại</a></td></tr><tr><td>87/BC-SNgV</td><td>10/02/2025</td><td><a href='/vb/2'>Báo cáo công tác lãnh sự</a></td></tr><tr><td>33/QĐ-UBND</td><td>18/02/2025</td><td><a href='/vb/3'>Quyết định thành lập tổ công tác</a></td></tr></table>"),
    ("sitemap", "Sơ đồ trang", "<h1>Sơ đồ cổng</h1><ul><li><a href='/'>Trang chủ</a></li><li><a href='/gt'>Giới thiệu</a><ul><li><a href='/gt/1'>Chức năng, nhiệm vụ</a></li><li><a href='/gt/2'>Cơ cấu tổ chức</a></li></ul></li><li><a href='/tin'>Tin tức</a></li><li><a href='/vb'>Văn bản</a></li><li><a href='/lh'>Liên hệ</a></li></ul>"),
    ("poll", "Kết quả thăm dò", "<h1>Kết quả thăm dò ý kiến</h1><p>Bạn biết đến trang này qua đâu?</p><table><tr><td>Báo chí</td><td>41%</td><td>214 phiếu</td></tr><tr><td>Bạn bè</td><td>33%</td><td>172 phiếu</td></tr><tr><td>Mạng xã hội</td><td>26%</td><td>136 phiếu</td></tr></table><p>Tổng số: 522 phiếu</p>"),
)  # fmt: skip
BARE = {"aspnet", "challenge", "blocked"}
OLD = (
    "<html><head>{charset}<title>[[T]]</title></head><body><table width=900 align=center><tr><td><a href='/'>Trang chủ</a> | <a href='/lienhe.asp'>Liên hệ</a></td></tr>"
    f"<tr><td>[[M]]</td></tr><tr><td>{DOCUMENTS}{VIDEOS}</td></tr><tr><td>1204 Người đang Online<br>{LAI_CHAU_FOOT}</td></tr></table></body></html>"
)
NEW = (
    "<!DOCTYPE html><html lang='vi'><head>{charset}<title>[[T]]</title></head><body><header><nav><a href='/'>Trang chủ</a><a href='/tin'>Tin tức</a><a href='/vb'>Văn bản</a></nav></header>"
    "<main>[[M]]</main><aside><h3>Liên kết website</h3><a href='#'>Bộ Ngoại giao</a></aside><footer>Bản quyền thuộc cơ quan chủ quản. Đang truy cập: 12</footer></body></html>"
)
NAKED = "<html><head>{charset}<title>[[T]]</title></head><body>[[M]]</body></html>"


def _case(number: int, dress: int) -> Case:
    kind, title, main = KINDS[number]
    rng = Random(f"sealed12/others/{number}/{dress}")
    portal = tuple(HOSTS)[(number + dress) % len(HOSTS)]
    frame = NAKED if kind in BARE else (OLD, NEW)[dress]
    how = rng.choice(WAYS)
    body, headers = encode(frame.replace("[[T]]", title).replace("[[M]]", main), how, rng)
    url = f"{HOSTS[portal]}/{'TinTuc/View/' if number % 2 else 'tin-tuc/'}{kind}-{number}{dress}"
    return Case(f"sealed12-{portal}-{kind}-{dress}-{how}", "sealed12", portal, f"no_{kind}", url, body, None, headers)


def cases() -> tuple[Case, ...]:
    """One page for each kind and dress."""
    return tuple(_case(number, dress) for number in range(len(KINDS)) for dress in range(2))
