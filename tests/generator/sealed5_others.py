"""Pages of the same sites that are no article: lists, searches, forms, boards, galleries, refusals."""

from __future__ import annotations

from random import Random

from tests.generator.articles import HOSTS
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.sealed5_dress import d2008, d2013, d2018, d2023, d2026
from tests.generator.sealed5_page import ALL
from tests.generator.sealed5_papers import OTHERS

SITES = ("Báo Lai Châu", "Sở Ngoại vụ tỉnh Cao Bằng", "Tạp chí Thời Đại", "Huyện Mường Nhé", "Tỉnh ủy Lào Cai")
SAPO = "Hoạt động vừa diễn ra với sự tham gia của đông đảo cán bộ, nhân dân hai bên."
PAGES = '<div class="pager"><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Trang sau</a></div>'

#: Window title and main column; [[n]] is the title of the n-th linked article, [[dn]] its day, [[R]] all of them as a list.
KINDS = {
    "list_thumbs": ("Đối ngoại", '<h1>Đối ngoại</h1><div class="story"><a href="/1"><img src="/1.jpg" alt=""></a><h2><a href="/1">[[0]]</a></h2><span>[[d0]]</span><p>' + SAPO + '</p></div><div class="story"><h2><a href="/2">[[1]]</a></h2><span>[[d1]]</span><p>Theo kế hoạch, sự kiện kéo dài trong ba ngày.</p></div><div class="story"><h2><a href="/3">[[2]]</a></h2><span>[[d2]]</span><p>Hai bên trao đổi thẳng thắn nhiều nội dung.</p></div>' + PAGES),
    "list_table": ("Tin tức - Sự kiện", '<table width="100%"><tr><td class="head">TIN TỨC - SỰ KIỆN</td></tr><tr><td><a href="/1">[[0]]</a> ([[d0]])</td></tr><tr><td><a href="/2">[[1]]</a> ([[d1]])</td></tr><tr><td><a href="/3">[[2]]</a> ([[d2]])</td></tr><tr><td><a href="/4">[[3]]</a> ([[d3]])</td></tr></table>' + PAGES),
    "home": ("Trang chủ", '<div class="top"><h2><a href="/1">[[0]]</a></h2><p>' + SAPO + '</p></div><div class="cat"><h3><a href="/dn">Đối ngoại</a></h3><ul><li><a href="/2">[[1]]</a></li><li><a href="/3">[[2]]</a></li></ul></div><div class="cat"><h3><a href="/bg">Biên giới</a></h3><ul><li><a href="/4">[[3]]</a></li><li><a href="/5">[[4]]</a></li></ul></div><div class="cat"><h3>Thông báo</h3><marquee><a href="/6">[[5]]</a></marquee></div>'),
    "search": ("Kết quả tìm kiếm", '<h1>Kết quả tìm kiếm: hữu nghị</h1><form><input value="hữu nghị"><button>Tìm</button></form><p>Tìm thấy 128 kết quả</p><ul>[[R]]</ul>' + PAGES),
    "search_none": ("Tìm kiếm", '<h1>Tìm kiếm</h1><form><input value="abcxyz"><button>Tìm kiếm</button></form><p>Không tìm thấy kết quả nào phù hợp với từ khóa “abcxyz”.</p>'),
    "tag": ("Tin tức về kiều bào", '<h1>#kiều bào</h1><p>Tin tức, hình ảnh, video mới nhất về kiều bào</p><div>[[R]]</div>' + PAGES),
    "videos": ("Thư viện video", '<h2>Thư viện video</h2><div class="player"><iframe src="https://www.youtube.com/embed/z"></iframe></div><div class="v"><a href="/v1"><img src="/v1.jpg" alt=""></a><a href="/v1">[[0]]</a><span>02:31</span></div><div class="v"><a href="/v2">[[1]]</a><span>04:10</span></div><div class="v"><a href="/v3">[[2]]</a><span>12:45</span></div>'),
    "albums": ("Thư viện ảnh", '<h2>Thư viện ảnh</h2><div class="al"><a href="/a1"><img src="/a1.jpg" alt=""></a><p>[[0]] (24 ảnh)</p></div><div class="al"><a href="/a2"><img src="/a2.jpg" alt=""></a><p>[[1]] (8 ảnh)</p></div>' + PAGES),
    "documents": ("Văn bản chỉ đạo điều hành", '<h2>Văn bản chỉ đạo điều hành</h2><table><tr><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr><tr><td><a href="/vb1">45/KH-UBND</a></td><td>14/03/2023</td><td>Kế hoạch về việc đón tiếp đoàn khách quốc tế</td></tr><tr><td><a href="/vb2">102/QĐ-SNgV</a></td><td>22/02/2023</td><td>Quyết định về việc phân công trực lễ</td></tr></table>' + PAGES),
    "documents_form": ("Tra cứu văn bản", '<h2>Tra cứu văn bản</h2><form><label>Số hiệu</label><input><label>Loại văn bản</label><select><option>Tất cả</option><option>Nghị quyết</option></select><label>Từ ngày</label><input><label>Đến ngày</label><input><button>Tra cứu</button></form>'),
    "contact": ("Liên hệ", '<h1>Liên hệ</h1><p>Địa chỉ: Tầng 3, khu hành chính</p><p>Điện thoại: 0213.000.222</p><form><input placeholder="Họ tên"><input placeholder="Email"><textarea placeholder="Nội dung"></textarea><button>Gửi liên hệ</button></form>'),
    "sitemap": ("Sơ đồ trang", '<h1>Sơ đồ trang</h1><ul><li><a href="/gt">Giới thiệu</a><ul><li><a href="/gt/1">Chức năng, nhiệm vụ</a></li><li><a href="/gt/2">Cơ cấu tổ chức</a></li></ul></li><li><a href="/tt">Tin tức</a></li><li><a href="/vb">Văn bản</a></li></ul>'),
    "login": ("Đăng nhập", '<h2>Đăng nhập hệ thống</h2><form><label>Tên đăng nhập</label><input><label>Mật khẩu</label><input type="password"><label><input type="checkbox"> Ghi nhớ</label><button>Đăng nhập</button></form><a href="/quen">Quên mật khẩu?</a>'),
    "not_found": ("Không tìm thấy trang", '<h1>404</h1><h2>Không tìm thấy trang</h2><p>Đường dẫn bạn truy cập không tồn tại hoặc đã thay đổi. Mời bạn quay về <a href="/">trang chủ</a>.</p>'),
    "removed": ("Thông báo", '<div class="msg"><p>Bài viết không tồn tại hoặc đã bị gỡ bỏ.</p><p><a href="/">Về trang chủ</a></p></div><h3>Có thể bạn quan tâm</h3><ul>[[R]]</ul>'),
    "questions": ("Hỏi đáp", '<h2>Hỏi đáp</h2><div class="q"><a href="/h1">Thủ tục xin giấy thông hành?</a><span>Người gửi: Lan Hương</span></div><div class="q"><a href="/h2">Cửa khẩu làm việc đến mấy giờ?</a><span>Người gửi: Văn Toản</span></div><div class="q"><a href="/h3">Lệ phí hợp pháp hóa lãnh sự?</a><span>Người gửi: Thu</span></div>' + PAGES),
    "ask": ("Gửi câu hỏi", '<h2>Gửi câu hỏi</h2><form><label>Họ và tên (*)</label><input><label>Lĩnh vực</label><select><option>Lãnh sự</option></select><label>Câu hỏi (*)</label><textarea></textarea><label>Mã xác nhận</label><input><button>Gửi câu hỏi</button><button>Nhập lại</button></form>'),
    "poll": ("Kết quả thăm dò", '<h2>Kết quả thăm dò ý kiến</h2><p>Bạn biết tới trang này qua kênh nào?</p><table><tr><td>Báo in</td><td>21%</td><td>108 phiếu</td></tr><tr><td>Mạng xã hội</td><td>66%</td><td>340 phiếu</td></tr><tr><td>Bạn bè</td><td>13%</td><td>67 phiếu</td></tr></table><p>Tổng số phiếu: 515</p>'),
    "tenders": ("Thông tin đấu thầu", '<h2>Thông tin đấu thầu</h2><ul><li><a href="/t1">Mời thầu gói số 3: sửa chữa nhà kiểm soát liên hợp</a> <i>[[d0]]</i></li><li><a href="/t2">Mời thầu gói số 5: mua sắm máy soi</a> <i>[[d1]]</i></li><li><a href="/t3">Kết quả lựa chọn nhà thầu gói số 1</a> <i>[[d2]]</i></li></ul>' + PAGES),
    "rss": ("Kênh RSS", '<h1>Kênh RSS</h1><ul><li>Trang chủ <a href="/rss/home.rss">RSS</a></li><li>Đối ngoại <a href="/rss/dn.rss">RSS</a></li><li>Biên giới <a href="/rss/bg.rss">RSS</a></li></ul>'),
    "epaper": ("Báo in", '<h1>Báo in</h1><div class="ep"><a href="/pdf/1"><img src="/ep1.jpg" alt=""></a><p>Số 5012</p></div><div class="ep"><a href="/pdf/2"><img src="/ep2.jpg" alt=""></a><p>Số 5011</p></div><div class="ep"><a href="/pdf/3"><img src="/ep3.jpg" alt=""></a><p>Số 5010</p></div>'),
    "calendar": ("Lịch sự kiện", '<h2>Lịch sự kiện tháng 5</h2><table><tr><th>T2</th><th>T3</th><th>T4</th><th>T5</th><th>T6</th><th>T7</th><th>CN</th></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td><td>5</td><td>6</td><td>7</td></tr><tr><td>8</td><td>9</td><td>10</td><td>11</td><td>12</td><td>13</td><td>14</td></tr></table><a href="?m=4">Tháng trước</a> <a href="?m=6">Tháng sau</a>'),
    "rates": ("Tỷ giá ngoại tệ", '<h2>Tỷ giá ngoại tệ</h2><table><tr><th>Mã</th><th>Mua</th><th>Bán</th></tr><tr><td>USD</td><td>23.210</td><td>23.330</td></tr><tr><td>CNY</td><td>3.380</td><td>3.490</td></tr><tr><td>LAK</td><td>1,10</td><td>1,60</td></tr></table>'),
    "author": ("Sìn Văn Quý - Tác giả", '<div class="au"><img src="/au.jpg" alt=""><h1>Sìn Văn Quý</h1><p>Phóng viên</p></div><h3>Bài viết của tác giả</h3><ul>[[R]]</ul>' + PAGES),
    "comment_sent": ("Gửi bình luận", '<p>Cảm ơn bạn đã gửi bình luận. Ý kiến của bạn sẽ hiển thị sau khi được duyệt.</p><p><a href="javascript:history.back()">Quay lại bài viết</a></p>'),
    "session": ("Phiên làm việc đã hết hạn", '<h2>Phiên làm việc đã hết hạn</h2><p>Vui lòng <a href="/login">đăng nhập lại</a> để tiếp tục.</p>'),
    "booking": ("Đặt lịch hẹn lãnh sự", '<h1>Đặt lịch hẹn lãnh sự</h1><form><label>Dịch vụ</label><select><option>Cấp đổi hộ chiếu</option><option>Miễn thị thực</option></select><label>Ngày hẹn</label><input><label>Giờ hẹn</label><select><option>9:00</option><option>9:30</option></select><button>Đặt lịch</button></form>'),
    "visa_lookup": ("Tra cứu hồ sơ", '<h2>Tra cứu tình trạng hồ sơ</h2><form><label>Mã hồ sơ</label><input><label>Ngày sinh</label><input><label>Mã bảo mật</label><input><button>Tra cứu</button></form>'),
    "queue": ("Phương tiện tại cửa khẩu", '<h2>Số phương tiện đang chờ</h2><table><tr><th>Cửa khẩu</th><th>Xuất</th><th>Nhập</th></tr><tr><td>Ma Lù Thàng</td><td>34</td><td>12</td></tr><tr><td>Tây Trang</td><td>7</td><td>3</td></tr><tr><td>Huổi Puốc</td><td>2</td><td>0</td></tr></table>'),
    "send_friend": ("Gửi bài viết cho bạn bè", '<h2>Gửi bài viết cho bạn bè</h2><p>Bài viết: <a href="/1">[[0]]</a></p><form><label>Tên bạn</label><input><label>Email người nhận</label><input><label>Lời nhắn</label><textarea></textarea><button>Gửi</button></form>'),
    "upkeep": ("Bảo trì", '<h1>Chuyên mục đang bảo trì</h1><p>Chúng tôi đang nâng cấp chuyên mục này. Mời bạn quay lại sau.</p>'),
    "by_day": ("Xem theo ngày", '<h2>Xem tin theo ngày</h2><form><select><option>Ngày 1</option></select><select><option>Tháng 1</option></select><select><option>Năm 2019</option></select><button>Xem</button></form><p>[[d0]]</p><ul>[[R]]</ul>'),
    "denied": ("Từ chối truy cập", '<h2>Bạn không có quyền xem nội dung này</h2><p>Vui lòng liên hệ quản trị hệ thống hoặc <a href="/login">đăng nhập</a> bằng tài khoản khác.</p>'),
    "topic": ("Chuyên đề: Biên cương xanh", '<img src="/cd.jpg" alt=""><h1>Biên cương xanh</h1><div class="it"><h3><a href="/1">[[0]]</a></h3></div><div class="it"><h3><a href="/2">[[1]]</a></h3></div><div class="it"><h3><a href="/3">[[2]]</a></h3></div><button>Xem thêm bài</button>'),
}  # fmt: skip
DRESSES = (d2008, d2013, d2018, d2023, d2026)


def _filled(main: str, rng: Random) -> str:
    titles = rng.sample(OTHERS, 6)
    for at, title in enumerate(titles):
        day = f"{rng.randint(13, 28)}/{rng.randint(1, 12):02}/2019"
        main = main.replace(f"[[{at}]]", title).replace(f"[[d{at}]]", day)
    listed = "".join(f'<li><a href="/x{at}">{title}</a></li>' for at, title in enumerate(titles))
    return main.replace("[[R]]", listed)


def _case(kind: str, round_: int, number: int) -> Case:
    rng = Random(f"sealed5/others/{kind}/{round_}")
    title, main = KINDS[kind]
    portal, dress = ALL[number % 3], DRESSES[(number // 2 + 2 * round_) % len(DRESSES)]
    page = dress(SITES[number % len(SITES)], title, "", _filled(main, rng))
    way = rng.choice(WAYS)
    body, headers = encode(page, way, rng)
    url = f"{HOSTS[portal]}/trang/{kind.replace('_', '-')}-{round_}.html"
    return Case(f"sealed5-{portal}-no_{kind}-{round_}-{way}", "sealed5", portal, f"no_{kind}", url, body, None, headers)


def cases() -> tuple[Case, ...]:
    """Two pages of each kind, each in the dress of another time."""
    places = [(kind, round_) for kind in KINDS for round_ in range(2)]
    return tuple(_case(*place, number) for number, place in enumerate(places))
