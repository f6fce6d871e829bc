"""The pages of the thirtieth sealed part that are no article: mark, title, and what stands in the main column."""

from __future__ import annotations

_NEWS = (
    ("Đoàn Thanh niên hai huyện dọn rác dọc suối biên giới", "Hơn 90 đoàn viên của hai huyện đã thu gom 2 tấn rác nhựa dọc suối Nậm Na trong ngày Chủ nhật xanh."),
    ("Gặp mặt doanh nghiệp Lào đang đầu tư tại tỉnh", "Mười hai doanh nghiệp nêu 19 kiến nghị về đất đai, thuế và lao động; 11 kiến nghị được trả lời ngay tại chỗ."),
    ("Tập huấn kỹ năng viết tin song ngữ", "Ba mươi cộng tác viên của cổng thông tin được hướng dẫn cách viết tin ngắn bằng hai thứ tiếng."),
    ("Mở thêm lối đi cho trâu bò qua lại đồng cỏ chung", "Hai bản thống nhất lịch chăn thả và cách đánh dấu trâu bò để tránh lạc đàn."),
    ("Lễ hội hoa mận đón khách quốc tế", "Khách đến từ năm nước đã cùng bà con xuống chợ, giã bánh giầy và ngủ lại nhà sàn."),
)  # fmt: skip
_CARDS = "".join(
    f'<div class="item"><h3><a href="/b/{at}">{title}</a></h3><p>{day:02}/04/2023 08:{day}</p><p>{about}</p><a href="/b/{at}">Xem tiếp</a></div>'
    for at, (title, about) in enumerate(_NEWS) for day in (11 + at,)
)  # fmt: skip
_PAGER = '<div class="trang"><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Trang sau</a></div>'
_HITS = "".join(
    f'<li><a href="/b/{at}">{title}</a><div>...{about[:60]}...</div></li>' for at, (title, about) in enumerate(_NEWS)
)
_ROWS = "".join(
    f'<tr><td>{at}</td><td><a href="/vb/{at}">{at}7/QĐ-UBND</a></td><td>0{at}/06/2022</td><td>Quyết định cử đoàn công tác số {at} đi nước ngoài</td></tr>'
    for at in range(1, 8)
)
_WEEK = "".join(
    f"<tr><td>Thứ {day}</td><td>{hour}:00</td><td>{what}</td><td>Phòng họp {at + 1}</td></tr>"
    for at, (day, hour, what) in enumerate(
        (
            ("hai", 8, "Giao ban tuần"),
            ("ba", 14, "Tiếp đoàn Lãnh sự quán"),
            ("tư", 8, "Họp Ban biên tập"),
            ("năm", 9, "Đi cơ sở"),
            ("sáu", 15, "Làm việc với Sở Tài chính"),
        )
    )
)
OTHERS: tuple[tuple[str, str, str], ...] = (
    ("trang-chu", "Trang chủ", f'<div class="noibat"><h2>Tin nổi bật</h2>{_CARDS}</div><div><h2>Biên giới</h2><ul>{_HITS}</ul></div>'),
    ("muc/kieu-bao", "Kiều bào", f"<h1>Kiều bào</h1>{_CARDS}{_PAGER}"),
    ("tim-kiem", "Kết quả tìm kiếm", f"<h1>Kết quả tìm kiếm</h1><p>Tìm thấy 5 kết quả với từ khóa “hữu nghị”</p><ol>{_HITS}</ol>"),
    ("gop-y", "Góp ý", '<h1>Gửi ý kiến đóng góp</h1><p>Quý vị vui lòng điền đầy đủ các thông tin bên dưới, Ban biên tập sẽ trả lời trong thời gian sớm nhất.</p><form method="post"><label>Họ và tên (*)</label><input name="a"><label>Điện thoại</label><input name="b"><label>Nội dung (*)</label><textarea name="c"></textarea><label>Mã xác nhận</label><input name="d"><button>Gửi đi</button></form>'),
    ("loi", "Đã xảy ra lỗi", "<h1>Đã xảy ra lỗi trong quá trình xử lý</h1><p>Server Error in '/' Application.</p><p>Object reference not set to an instance of an object.</p><p>Description: An unhandled exception occurred during the execution of the current web request.</p>"),
    ("dang-nhap", "Đăng nhập hệ thống", '<h1>Đăng nhập</h1><form method="post"><label>Tên đăng nhập</label><input name="u"><label>Mật khẩu</label><input type="password" name="p"><button>Đăng nhập</button></form><a href="/quen">Quên mật khẩu?</a><p>Tài khoản dành cho cán bộ, công chức các cơ quan trong tỉnh. Nếu chưa có tài khoản, đề nghị liên hệ bộ phận quản trị.</p>'),
    ("kiem-tra", "Vui lòng chờ...", "<h1>Đang kiểm tra trình duyệt của bạn</h1><p>Quá trình này diễn ra tự động. Trình duyệt của bạn sẽ được chuyển đến nội dung yêu cầu sau ít giây.</p><p>Vui lòng bật JavaScript và cookie để tiếp tục.</p><p>Mã yêu cầu: 7f31c0a9d2</p>"),
    ("khong-thay", "Không tìm thấy", '<h1>Không tìm thấy nội dung</h1><p>Bài viết bạn yêu cầu không tồn tại, đã bị xóa hoặc được chuyển sang địa chỉ khác.</p><p><a href="/">Quay về trang chủ</a></p>'),
    ("album/7", "Thư viện ảnh", "<h1>Album: Hội hoa ban 2023</h1>" + "".join(f'<div class="anh"><img src="/Media/al/{at}.jpg" alt=""><p>Ảnh {at}</p></div>' for at in range(1, 10))),
    ("ban-do", "Sơ đồ cổng", '<h1>Sơ đồ cổng</h1><ul><li><a href="/1">Tin đối ngoại</a><ul><li><a href="/2">Đối ngoại Đảng</a></li><li><a href="/3">Ngoại giao Nhà nước</a></li><li><a href="/4">Đối ngoại nhân dân</a></li></ul></li><li><a href="/5">Biên giới</a></li><li><a href="/6">Văn bản</a></li></ul>'),
    ("video", "Thư viện video", "<h1>Thư viện video</h1>" + "".join(f'<div><a href="/v/{at}"><img src="/Media/v/{at}.jpg" alt=""></a><p><a href="/v/{at}">{title}</a></p><span>0{at + 3}:2{at}</span></div>' for at, (title, _) in enumerate(_NEWS))),
    ("hoi-dap", "Hỏi đáp", "<h1>Hỏi - Đáp</h1>" + "".join(f'<div><a href="/hd/{at}">{line}</a><span>Người hỏi: {who} - 1{at}/02/2023</span></div>' for at, (line, who) in enumerate((("Thủ tục xin cấp thẻ ABTC?", "Lê Hoà"), ("Người Lào kết hôn ở xã biên giới cần giấy gì?", "Vàng Thị Xé"), ("Hộ chiếu hết hạn ở nước ngoài?", "Ngọc Mai"), ("Đi chợ phiên bên kia có cần giấy thông hành?", "Giàng Páo"))))),
    ("lich-tuan", "Lịch công tác tuần", f"<h1>Lịch công tác tuần 23</h1><table><tr><th>Ngày</th><th>Giờ</th><th>Nội dung</th><th>Địa điểm</th></tr>{_WEEK}</table>"),
    ("van-ban", "Văn bản", f"<h1>Văn bản</h1><table><tr><th>STT</th><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>{_ROWS}</table>{_PAGER}"),
    ("tham-do", "Kết quả thăm dò", "<h1>Kết quả thăm dò ý kiến</h1><p>Bạn thường đọc mục nào nhất?</p><table><tr><td>Tin đối ngoại</td><td>41%</td></tr><tr><td>Biên giới</td><td>33%</td></tr><tr><td>Văn bản</td><td>26%</td></tr></table><p>Tổng số phiếu: 1.117</p>"),
    ("lien-he", "Liên hệ", "<h1>Liên hệ</h1><p>Sở Ngoại vụ tỉnh</p><p>Địa chỉ: Phường Tân Phong, thành phố Lai Châu</p><p>Điện thoại: 0213.3876.501</p><p>Fax: 0213.3876.502</p><p>Email: songoaivu@laichau.gov.vn</p>"),
    ("muc/bien-phong", "Tin biên phòng", "<h1>Tin biên phòng</h1><p>Chuyên mục đang được cập nhật. Mời bạn quay lại sau.</p>"),
    ("bao-tri", "Bảo trì hệ thống", "<h1>Hệ thống đang bảo trì</h1><p>Cổng thông tin tạm ngừng phục vụ để nâng cấp từ 22:00 đến 05:00. Kính mong quý vị thông cảm và quay lại sau.</p>"),
    ("in", "Chọn bản in", '<h1>Tùy chọn in</h1><form><label><input type="checkbox" checked> In kèm hình ảnh</label><label><input type="checkbox"> In kèm bình luận</label><select><option>Khổ A4</option><option>Khổ A5</option></select><button>In</button><button>Hủy</button></form>'),
    ("rss", "Kênh RSS", "<h1>Các kênh RSS</h1><p>Chọn kênh muốn theo dõi rồi dán địa chỉ vào trình đọc tin.</p><table>" + "".join(f'<tr><td>{name}</td><td><a href="/rss/{at}.xml">/rss/{at}.xml</a></td></tr>' for at, name in enumerate(("Tin đối ngoại", "Biên giới", "Kiều bào", "Văn bản"))) + "</table>"),
)  # fmt: skip
