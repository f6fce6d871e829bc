"""What stands in a structure of the twenty-eighth sealed part when the page is no article."""

from __future__ import annotations

NEWS = (
    "Kiểm tra liên ngành tại cặp chợ Ma Lù Thàng",
    "Lớp học chữ Thái cổ đón học viên người Lào",
    "Khởi động dự án trồng sa nhân dọc sông Nậm Núa",
    "Đoàn nhà báo Thái Lan đi thực tế Mường Phăng",
    "Chuyển giao bò đực giống cho bản kết nghĩa",
    "Hội thi nấu món ăn ba nước ở ngã ba biên giới",
)
SUMS = (
    "Đoàn kiểm tra làm việc tại 26 quầy hàng, nhắc nhở ba hộ chưa niêm yết giá…",
    "Hai mươi học viên theo học mỗi tuần hai buổi tại nhà văn hóa bản Mé…",
    "Dự án kéo dài bốn năm, ưu tiên các hộ có đất dốc bỏ hoang…",
)
LINKS = "".join(f'<li><a href="/doc/{at}">{title}</a></li>' for at, title in enumerate(NEWS))
CARDS = "".join(
    f'<div class="o"><a href="/doc/{at}"><img src="/nho/{at}.jpg" alt=""></a><h3><a href="/doc/{at}">{title}</a></h3>'
    f"<p>{at + 11}/06/2023</p><p>{SUMS[at % 3]}</p></div>"
    for at, title in enumerate(NEWS)
)
FEED = "".join(
    f'<p><a href="/doc/{at}">{title}</a><br>Đăng lúc {at + 7}:15 ngày {at + 2:02}/09/2022<br>{SUMS[at % 3]}</p>'
    for at, title in enumerate(NEWS)
)
PAPERS = "".join(
    f'<tr><td>{at}</td><td><a href="/vb/{at}">{at}7/CTr-UBND</a></td><td>0{at}/08/2021</td><td>Chương trình công tác đợt {at}</td><td><a href="/vb/{at}.pdf">Tải về</a></td></tr>'
    for at in range(1, 8)
)
QUESTIONS = (
    "Thủ tục xin thị thực cho chuyên gia nước ngoài?",
    "Mất hộ chiếu ở nước ngoài phải làm gì?",
    "Hợp pháp hóa lãnh sự mất bao lâu?",
    "Kết hôn với người Lào cần giấy tờ gì?",
    "Đoàn ra dùng ngân sách phải xin phép ai?",
)
WEEK = "".join(
    f"<tr><td>{day}</td><td>8:00</td><td>Họp giao ban</td><td>Phòng họp số {at}</td></tr><tr><td></td><td>14:30</td><td>Tiếp khách</td><td>Phòng khánh tiết</td></tr>"
    for at, day in enumerate(("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu"), 1)
)
OTHERS = (
    ("trang-chu", "Trang chủ", f'<h2>Tin tiêu điểm</h2>{CARDS}<h2>Đối ngoại Đảng</h2><ul>{LINKS}</ul><h2>Video</h2><ul>{LINKS}</ul>'),
    ("chuyen-muc", "Hợp tác quốc tế", f'<h1>Hợp tác quốc tế</h1>{CARDS}<div><a href="?trang=1">1</a> <a href="?trang=2">2</a> <a href="?trang=3">3</a> <a href="?trang=2">Tiếp</a></div>'),
    ("tim", "Kết quả tìm kiếm", f'<h1>Tìm kiếm</h1><form><input name="q" value="sa nhân"><button>Tìm</button></form><p>Tìm thấy 6 kết quả cho "sa nhân"</p>{CARDS}'),
    ("gop-y", "Góp ý", '<h1>Gửi ý kiến góp ý</h1><form><p>Họ và tên (*)</p><input name="a"><p>Địa chỉ</p><input name="b"><p>Nội dung góp ý (*)</p><textarea></textarea><p>Mã xác nhận</p><input name="c"><button>Gửi góp ý</button></form>'),
    ("loi", "Lỗi hệ thống", "<h1>Có lỗi xảy ra</h1><p>Không kết nối được cơ sở dữ liệu. Xin bạn quay lại sau ít phút.</p><p>Server Error in '/' Application. Object reference not set to an instance of an object.</p>"),
    ("dang-nhap", "Đăng nhập", '<h1>Đăng nhập</h1><p>Bạn cần đăng nhập để xem trang này.</p><form><p>Tài khoản</p><input name="u"><p>Mật khẩu</p><input type="password" name="p"><label><input type="checkbox"> Ghi nhớ</label><button>Đăng nhập</button></form><p><a href="/quen">Quên mật khẩu?</a></p>'),
    ("kiem-tra", "Xác minh", '<h1>Xác minh bạn không phải là robot</h1><p>Hệ thống phát hiện lưu lượng truy cập bất thường từ mạng của bạn. Hãy bật JavaScript và cookie để tiếp tục.</p><p>Ray ID: 8c1f22ab90</p>'),
    ("khong-co", "Không tìm thấy bài viết", "<h1>404</h1><p>Xin lỗi, bài viết này không còn tồn tại hoặc đường dẫn đã thay đổi. Bạn có thể tìm lại từ trang chủ.</p>"),
    ("album", "Album ảnh", '<h1>Album: Ngày hội biên giới</h1><div>' + "".join(f'<a href="/a/{at}"><img src="/a/nho{at}.jpg" alt=""></a>' for at in range(9)) + '</div><p>9 ảnh</p>'),
    ("so-do", "Sơ đồ cổng", f'<h1>Sơ đồ cổng</h1><ul><li><a href="/gt">Giới thiệu</a><ul><li><a href="/gt/1">Chức năng</a></li><li><a href="/gt/2">Tổ chức bộ máy</a></li></ul></li><li><a href="/tt">Tin tức</a><ul>{LINKS}</ul></li><li><a href="/lh">Liên hệ</a></li></ul>'),
    ("video", "Thư viện video", f'<h1>Thư viện video</h1><video controls src="/v/1.mp4"></video><ul>{LINKS}</ul><p><a href="?p=2">Xem thêm video</a></p>'),
    ("hoi-dap", "Hỏi đáp", "<h1>Câu hỏi thường gặp</h1><ul>" + "".join(f'<li><a href="/hd/{at}">{line}</a></li>' for at, line in enumerate(QUESTIONS)) + '</ul><p><a href="/hd/moi">Đặt câu hỏi</a></p>'),
    ("lich", "Lịch công tác tuần", f'<h1>Lịch công tác tuần 21</h1><p><a href="?t=20">Tuần trước</a> <a href="?t=22">Tuần sau</a></p><table border="1"><tr><th>Ngày</th><th>Giờ</th><th>Nội dung</th><th>Địa điểm</th></tr>{WEEK}</table>'),
    ("van-ban", "Văn bản", f'<h1>Văn bản chỉ đạo điều hành</h1><table border="1"><tr><th>STT</th><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th></th></tr>{PAPERS}</table><p>Trang 1/12</p>'),
    ("tham-do", "Kết quả thăm dò", "<h1>Kết quả thăm dò ý kiến</h1><p>Bạn đánh giá thế nào về bản tin đối ngoại?</p><table><tr><td>Hữu ích</td><td>214 phiếu</td><td>72%</td></tr><tr><td>Bình thường</td><td>66 phiếu</td><td>22%</td></tr><tr><td>Chưa hữu ích</td><td>18 phiếu</td><td>6%</td></tr></table><p>Tổng số: 298 phiếu</p>"),
    ("lien-he", "Liên hệ", "<h1>Liên hệ</h1><p>Ban Biên tập Cổng thông tin</p><p>Địa chỉ: tầng 3, nhà B, Trung tâm hành chính tỉnh</p><p>Điện thoại: 0213.3876.501 - Fax: 0213.3876.502</p><p>Email: bbt@tinh.gov.vn</p><iframe src=\"/bando\"></iframe>"),
    ("rong", "Ngoại giao kinh tế", "<h1>Ngoại giao kinh tế</h1><p>Chưa có bài viết nào trong chuyên mục này.</p>"),
    ("bao-tri", "Bảo trì", "<h1>Website đang bảo trì</h1><p>Chúng tôi đang nâng cấp hệ thống để phục vụ tốt hơn. Mong quý vị thông cảm và trở lại sau 22 giờ hôm nay.</p>"),
    ("in-bai", "Chọn bản in", '<h1>Tùy chọn in</h1><form><label><input type="radio" name="k" checked> In cả ảnh</label><label><input type="radio" name="k"> Chỉ in chữ</label><label><input type="radio" name="k"> Cỡ chữ lớn</label><button>Xem bản in</button> <button>Hủy</button></form>'),
    ("rss", "RSS", f'<h1>Kênh RSS: Tin mới</h1><p>Đây là nguồn cấp tin. Bạn có thể đăng ký để nhận tin mới qua trình đọc RSS.</p><p><a href="/rss.xml">Đăng ký nguồn cấp này</a></p>{FEED}'),
)  # fmt: skip
