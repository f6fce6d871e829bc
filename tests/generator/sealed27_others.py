"""What stands in a skeleton of the twenty-seventh sealed part when the page is no article."""

from __future__ import annotations

NEWS = (
    "Bàn giao cầu treo dân sinh qua suối Nậm Pục", "Tập huấn phiên dịch viên tiếng Trung cấp xã",
    "Đội văn nghệ bản Tả Kố Khừ biểu diễn ở Vân Nam", "Khám mắt miễn phí cho bà con hai bên biên giới",
)  # fmt: skip
LINKS = "".join(f'<li><a href="/tin/{at}">{title}</a></li>' for at, title in enumerate(NEWS))
DATED = "".join(
    f'<div><h3><a href="/tin/{at}">{title}</a></h3><p>{at + 3:02}/05/2024</p></div>' for at, title in enumerate(NEWS)
)
ROWS = "".join(
    f"<tr><td>{at}</td><td>{at}4/KH-UBND</td><td>1{at}/02/2023</td><td>Kế hoạch số {at}</td></tr>" for at in range(1, 7)
)
OTHERS = (
    ("home", "Trang chủ", f"<h2>Tin nổi bật</h2><ul>{LINKS}</ul><h2>Tin mới</h2><ul>{LINKS}</ul>"),
    ("list", "Biên giới lãnh thổ", f'<h1>Biên giới lãnh thổ</h1>{DATED}<p><a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Trang sau</a></p>'),
    ("contact", "Liên hệ", '<h1>Liên hệ</h1><form>Họ và tên <input name="n"><br>Email <input name="e"><br>Nội dung <textarea></textarea><br><button>Gửi đi</button></form>'),
    ("gone", "Không tìm thấy", "<h1>Không tìm thấy trang</h1><p>Bài viết bạn tìm không tồn tại hoặc đã bị xóa. Mời bạn quay về trang chủ.</p>"),
    ("login", "Đăng nhập", '<h1>Đăng nhập hệ thống</h1><form>Tên đăng nhập <input name="u"><br>Mật khẩu <input type="password" name="p"><br><button>Đăng nhập</button></form><p>Bạn phải đăng nhập để xem nội dung này.</p>'),
    ("challenge", "Xin chờ", "<h1>Đang kiểm tra trình duyệt của bạn</h1><p>Quá trình này diễn ra tự động. Bạn sẽ được chuyển đến trang yêu cầu trong giây lát.</p><p>Mã yêu cầu: 7f3a91c2</p>"),
    ("search", "Tìm kiếm", "<h1>Kết quả tìm kiếm</h1><p>Không tìm thấy kết quả nào phù hợp với từ khóa “lãnh sự”.</p>"),
    ("papers", "Văn bản", f"<h1>Hệ thống văn bản</h1><table><tr><th>STT</th><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>{ROWS}</table>"),
    ("album", "Thư viện ảnh", '<h1>Thư viện ảnh</h1><div><a href="/a/1"><img src="/t/1.jpg"></a><a href="/a/2"><img src="/t/2.jpg"></a><a href="/a/3"><img src="/t/3.jpg"></a></div>'),
    ("error", "Lỗi", "<h1>Đã xảy ra lỗi khi xử lý yêu cầu</h1><p>Máy chủ tạm thời không phản hồi. Vui lòng thử lại sau ít phút.</p><p>Mã lỗi: 500</p>"),
    ("videos", "Thư viện video", f"<h1>Thư viện video</h1><ul>{LINKS}</ul>"),
    ("poll", "Kết quả bình chọn", "<h1>Kết quả bình chọn</h1><table><tr><td>Rất tốt</td><td>61%</td></tr><tr><td>Tốt</td><td>30%</td></tr><tr><td>Chưa tốt</td><td>9%</td></tr></table>"),
    ("map", "Sơ đồ trang", f"<h1>Sơ đồ trang</h1><ul><li>Tin tức<ul>{LINKS}</ul></li><li>Liên hệ</li></ul>"),
    ("empty", "Hợp tác quốc tế", "<h1>Hợp tác quốc tế</h1><p>Chuyên mục đang được cập nhật.</p>"),
    ("members", "Thành viên", '<h1>Đăng ký thành viên</h1><form>Tên đăng nhập <input><br>Email <input><br>Mã bảo mật <input><br><button>Đăng ký</button></form>'),
)  # fmt: skip
