"""What stands where an article would when a page of the twenty-ninth sealed part is none."""

from __future__ import annotations

NEWS = (
    (
        "Trạm dừng nghỉ song ngữ trên quốc lộ 279 đón khách đầu tiên",
        "Trạm có quầy thông tin bằng ba thứ tiếng và bãi đỗ cho 30 xe.",
    ),
    (
        "Câu lạc bộ tiếng Trung của nhà máy chè tròn một tuổi",
        "Mỗi tối thứ năm, công nhân và phiên dịch ngồi lại với nhau hai giờ…",
    ),
    ("Tặng 200 bể nước cho xã Nậm Ban", "Nguồn tài trợ do một quỹ từ thiện của Đan Mạch vận động."),
    (
        "Đường hoa tam giác mạch dẫn lên cột mốc 79",
        "Hội Phụ nữ xã gieo hạt từ tháng Tám, nay hoa đã nở kín hai bên đường.",
    ),
    ("Bàn việc mở tuyến xe buýt Mường La - Pa Thơm", "Hai sở giao thông thống nhất khảo sát trong tháng tới…"),
    ("Ký kết biên bản trao trả tài liệu lưu trữ", "Tài liệu gồm 114 trang viết tay bằng chữ Lào cổ."),
)
DAYS = ("14/08/2023", "11/08/2023", "09/08/2023", "02/08/2023", "28/07/2023", "21/07/2023")
CARDS = "".join(
    f'<div class="item"><a href="/tin/{at}"><img src="/thumb/{at}.jpg" alt=""></a><h3><a href="/tin/{at}">{title}</a></h3><span class="date">{DAYS[at]}</span><p>{about}</p><a href="/tin/{at}">Xem tiếp</a></div>'
    for at, (title, about) in enumerate(NEWS)
)
LINKS = "".join(f'<li><a href="/tin/{at}">{title}</a> ({DAYS[at]})</li>' for at, (title, _) in enumerate(NEWS))
HITS = "".join(
    f'<div class="hit"><a href="/tin/{at}">{title}</a><div>…{about}…</div><div>http://cong.vn/tin/{at} - {DAYS[at]}</div></div>'
    for at, (title, about) in enumerate(NEWS)
)
PAPERS = "".join(
    f'<tr><td>{at}</td><td><a href="/vb/{at}">{at}41/QĐ-UBND</a></td><td>1{at}/03/2022</td><td>Quyết định về việc phân bổ kinh phí đối ngoại đợt {at}</td><td><a href="/tep/{at}.pdf">PDF</a></td></tr>'
    for at in range(1, 9)
)
FAQ = "".join(
    f'<li><a href="/hoi/{at}">{line}</a> <span>({at + 2} trả lời)</span></li>'
    for at, line in enumerate((
        "Làm giấy thông hành ở xã hay ở huyện?", "Con lai mang quốc tịch Lào nhập học thế nào?", "Thẻ ABTC gia hạn trước bao lâu?",
        "Chuyển tiền cho người thân ở Trung Quốc qua kênh nào?", "Xin cấp lại giấy khai sinh đăng ký tại Lào?",
    ))
)  # fmt: skip
WEEK = "".join(
    f'<tr><td rowspan="2">{day}</td><td>Sáng</td><td>8 giờ: Giao ban khối đối ngoại</td><td>PH {at}</td></tr><tr><td>Chiều</td><td>14 giờ: Làm việc tại cơ quan</td><td></td></tr>'
    for at, day in enumerate(("Thứ Hai (5/8)", "Thứ Ba (6/8)", "Thứ Tư (7/8)", "Thứ Năm (8/8)", "Thứ Sáu (9/8)"), 1)
)
FEED = "".join(
    f'<div><h4><a href="/tin/{at}">{title}</a></h4><div>Mon, {at + 10} Jul 2023 08:0{at}:00 GMT</div><div>{about}</div></div>'
    for at, (title, about) in enumerate(NEWS)
)
VIDEOS = "".join(
    f'<div><a href="/video/{at}"><img src="/vthumb/{at}.jpg" alt=""><span>0{at}:3{at}</span></a><p><a href="/video/{at}">{title}</a></p><p>{at * 113 + 20} lượt xem</p></div>'
    for at, (title, _) in enumerate(NEWS)
)
OTHERS = (
    ("home", "Trang chủ", f'<div class="slide"><h2><a href="/tin/0">{NEWS[0][0]}</a></h2><p>{NEWS[0][1]}</p></div><h3>Tin mới nhất</h3><ul>{LINKS}</ul><h3>Kiều bào</h3>{CARDS}'),
    ("danh-muc/kieu-bao", "Kiều bào", f'<div class="bc"><a href="/">Trang chủ</a> / Kiều bào</div><h1>Kiều bào</h1>{CARDS}<ul class="pagination"><li class="active">1</li><li><a href="?p=2">2</a></li><li><a href="?p=3">3</a></li><li><a href="?p=9">Cuối</a></li></ul>'),
    ("tim-kiem", "Tìm kiếm", f'<h1>Kết quả tìm kiếm</h1><p>Có 6 kết quả với từ khóa "chè" (0,21 giây)</p>{HITS}<p>Sắp xếp theo: <a href="?s=1">Liên quan</a> <a href="?s=2">Mới nhất</a></p>'),
    ("dat-cau-hoi", "Đặt câu hỏi", "<h1>Gửi câu hỏi</h1><p>Các mục có dấu (*) là bắt buộc. Câu hỏi được chuyển đến đơn vị chuyên môn và trả lời trong mười ngày làm việc.</p><form><label>Họ tên (*)</label><input><label>Thư điện tử (*)</label><input><label>Lĩnh vực</label><select><option>Lãnh sự</option><option>Biên giới</option></select><label>Câu hỏi (*)</label><textarea></textarea><img src='/captcha.ashx' alt=''><input><button>Gửi đi</button><button>Nhập lại</button></form>"),
    ("error.aspx", "Runtime Error", "<span><h1>Server Error in '/' Application.<hr></h1><h2><i>Runtime Error</i></h2></span><b>Description: </b>An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely (for security reasons).<br><br><b>Details:</b> To enable the details of this specific error message to be viewable on remote machines, please create a &lt;customErrors&gt; tag within a web.config configuration file."),
    ("dang-nhap", "Đăng nhập hệ thống", '<h1>Đăng nhập một lần</h1><p>Quý vị sử dụng tài khoản công vụ để truy cập nội dung này. Không chia sẻ mật khẩu cho người khác.</p><form><input name="user" placeholder="Tên đăng nhập"><input type="password" name="pass" placeholder="Mật khẩu"><label><input type="checkbox"> Duy trì đăng nhập</label><button>Đăng nhập</button></form><p><a href="/quen-mat-khau">Quên mật khẩu</a> | <a href="/dang-ky">Đăng ký</a></p>'),
    ("kiem-tra-trinh-duyet", "Chờ một chút...", '<h1>Đang kiểm tra trình duyệt của bạn trước khi truy cập cổng thông tin</h1><p>Quá trình này là tự động. Trình duyệt của bạn sẽ được chuyển đến nội dung yêu cầu trong giây lát.</p><p>Vui lòng chờ tối đa 5 giây…</p><p>DDoS protection by Cloud WAF. Mã yêu cầu: 7d1e-44a0</p>'),
    ("khong-tim-thay", "Thông báo", '<h1>Thông báo</h1><p>Bài viết bạn yêu cầu không tồn tại, đã bị gỡ bỏ hoặc đang chờ duyệt.</p><p>Nhấn <a href="/">vào đây</a> để về trang chủ, hoặc chờ 5 giây hệ thống sẽ tự động chuyển.</p>'),
    ("thu-vien-anh", "Thư viện ảnh", '<h1>Thư viện ảnh</h1><div class="gallery">' + "".join(f'<a href="/anh/{at}"><img src="/anh/nho/{at}.jpg" alt="Ảnh {at}"></a><p>{title} ({at + 5} ảnh)</p>' for at, (title, _) in enumerate(NEWS)) + "</div>"),
    ("so-do-site", "Sơ đồ trang", '<h1>Sơ đồ trang</h1><ul><li><a href="/a">Giới thiệu</a><ul><li><a href="/a/1">Lịch sử hình thành</a></li><li><a href="/a/2">Ban lãnh đạo</a></li></ul></li><li><a href="/b">Tin tức</a><ul><li><a href="/b/1">Đối ngoại Đảng</a></li><li><a href="/b/2">Kiều bào</a></li></ul></li><li><a href="/c">Thủ tục</a></li></ul>'),
    ("video", "Video", f'<h1>Video clip</h1><iframe src="https://www.youtube.com/embed/x"></iframe>{VIDEOS}<a href="?page=2">Xem thêm</a>'),
    ("hoi-dap", "Hỏi - Đáp", f'<h1>Hỏi - Đáp</h1><form><input name="q"><button>Tìm</button></form><ol>{FAQ}</ol><p><a href="?trang=2">Trang sau</a></p>'),
    ("lich-tuan", "Lịch làm việc", f'<h1>Lịch làm việc của lãnh đạo Sở tuần 32 năm 2024</h1><form><select><option>Tuần 32</option><option>Tuần 33</option></select><button>Xem</button></form><table border="1"><tr><th>Thứ/ngày</th><th>Buổi</th><th>Nội dung</th><th>Nơi họp</th></tr>{WEEK}</table>'),
    ("van-ban", "Văn bản", f'<h1>Hệ thống văn bản pháp quy</h1><form>Số hiệu <input> Loại <select><option>Quyết định</option></select><button>Tìm kiếm</button></form><table><thead><tr><th>#</th><th>Số hiệu</th><th>Ngày ký</th><th>Trích yếu nội dung</th><th>Tải về</th></tr></thead><tbody>{PAPERS}</tbody></table><div>Hiển thị 1 - 8 / 231 văn bản</div>'),
    ("binh-chon", "Kết quả bình chọn", "<h1>Kết quả bình chọn</h1><p>Quý vị mong muốn cổng bổ sung ngôn ngữ nào?</p><table><tr><td>Tiếng Lào</td><td>412</td><td>51,2%</td></tr><tr><td>Tiếng Trung</td><td>303</td><td>37,7%</td></tr><tr><td>Tiếng Pháp</td><td>89</td><td>11,1%</td></tr></table><p>Tổng số phiếu: 804</p><a href='/'>Đóng</a>"),
    ("lien-he", "Thông tin liên hệ", "<h1>Thông tin liên hệ</h1><p>SỞ NGOẠI VỤ</p><p>Địa chỉ: Tổ dân phố 9, đường 7/5, phường Him Lam</p><p>Điện thoại: 0215.3811.000 - Fax: 0215.3811.001</p><p>Thư điện tử: songoaivu@tinh.gov.vn</p><p>Thời gian làm việc: Thứ hai - Thứ sáu, 7:30 - 11:30 và 13:30 - 17:00</p><iframe src='https://maps.google.com/'></iframe>"),
    ("chuyen-muc/trong", "Nghiên cứu", "<h1>Nghiên cứu</h1><p>Nội dung đang được cập nhật.</p><p>Không có bài viết nào được tìm thấy.</p>"),
    ("bao-tri", "Bảo trì hệ thống", "<h1>Hệ thống tạm dừng để bảo trì</h1><p>Cổng thông tin được nâng cấp từ 22 giờ ngày 15/6 đến 5 giờ ngày 16/6. Trong thời gian này, quý vị không thể truy cập các chuyên mục.</p><p>Xin cảm ơn sự thông cảm của quý vị.</p>"),
    ("print.aspx", "In bài viết", '<h1>Chọn nội dung cần in</h1><form><label><input type="checkbox" checked> Tiêu đề</label><label><input type="checkbox" checked> Hình ảnh</label><label><input type="checkbox"> Bình luận</label><select><option>Khổ A4</option><option>Khổ A5</option></select><button>Tiếp tục</button><button>Bỏ qua</button></form>'),
    ("rss-doc", "Kênh tin RSS", f"<h1>Cổng thông tin đối ngoại - RSS</h1><p>Trang này hiển thị nguồn cấp RSS. Sao chép địa chỉ bên dưới vào trình đọc tin của quý vị để theo dõi.</p><code>http://cong.vn/rss/tin-moi.xml</code>{FEED}"),
)  # fmt: skip
