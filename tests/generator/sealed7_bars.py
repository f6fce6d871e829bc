"""What a site puts between the parts of an article's head: kickers, players, tools, notes. None of it is the article's."""

from __future__ import annotations

from dataclasses import dataclass

Ways = tuple[str, ...]


@dataclass(frozen=True)
class Family:
    """One idea of what stands around an article; each place holds the ways it is drawn, taken in turn."""

    name: str
    a_crumb: Ways = ()
    a_title: Ways = ()
    a_date: Ways = ()
    a_lead: Ways = ()
    boxes: tuple[Ways, ...] = ()
    field: Ways = ()
    a_body: Ways = ()
    tail: Ways = ()
    omit: tuple[str, ...] = ()
    dated: bool = False
    heads: bool = False
    english: bool = False
    table: bool = False
    event: bool = False


HEAD = (
    Family("kicker", a_crumb=('<p class="kicker">TIẾP XÚC - GẶP GỠ</p>', '<div class="label-hot"><span>TIÊU ĐIỂM</span></div>',
                              '<div><a href="/chuyen-de/3">Chuyên đề: Biên giới bình yên</a></div>')),
    Family("topic-chips", a_title=('<div class="chips"><a href="/t/1">Ngoại giao</a><a href="/t/2">Biên giới</a><a href="/t/3">Tây Bắc</a></div>',
                                   '<ul class="chu-de"><li><a href="/t/1">#Hữu nghị</a></li><li><a href="/t/4">#Kết nghĩa</a></li></ul>'),
           a_body=('<div class="chips"><b>Chủ đề:</b> <a href="/t/1">Ngoại giao</a> <a href="/t/2">Biên giới</a></div>',)),
    Family("ai-summary", a_lead=(
        '<div class="ai-box"><div class="ai-head">Tóm tắt bằng AI</div><ul><li>Cuộc gặp diễn ra trong không khí hữu nghị.</li><li>Hai bên đã thống nhất các bước tiếp theo.</li></ul><p class="ai-note">Nội dung tóm tắt do trí tuệ nhân tạo tạo ra, chỉ có giá trị tham khảo.</p><button>Thu gọn</button></div>',
        '<details open><summary>Tóm tắt nhanh bởi AI</summary><p>Bài viết nói về một hoạt động hợp tác tại địa phương.</p><small>Được tạo tự động bởi AI. Vui lòng đọc toàn văn.</small></details>')),
    Family("follow-bar", a_date=(
        '<div class="follow"><a href="https://news.google.com/x">Theo dõi trên Google News</a><a href="https://zalo.me/1">Quan tâm Zalo OA</a></div>',
        '<p class="follow">Theo dõi Cổng thông tin trên <a href="https://news.google.com/x"><img src="/img/gnews.svg" alt="Google News"></a></p>',
        '<div><button>Theo dõi</button><a href="https://t.me/x">Kênh Telegram</a><a href="https://zalo.me/1">Zalo</a></div>'),
        a_body=('<div class="follow-end">Mời bạn đọc theo dõi Cổng thông tin trên <a href="https://zalo.me/1">Zalo</a> và <a href="https://fb.com/x">Facebook</a></div>',)),
    Family("audio-player", a_lead=(
        '<div class="audio"><button>Nghe bài viết</button><span>00:00</span><span>/</span><span>03:45</span><select><option>1x</option><option>1.5x</option></select></div>',
        '<div class="tts"><span>Nghe đọc bài</span><ul><li>Nữ miền Bắc</li><li>Nam miền Bắc</li><li>Nữ miền Nam</li></ul><span>0:00</span> / <span>2:31</span></div>',
        '<audio controls src="/a.mp3">Trình duyệt của bạn không hỗ trợ phát âm thanh.</audio>')),
    Family("reading-time", a_date=(
        '<div class="rt"><span>4 phút đọc</span><span>1,2 nghìn lượt xem</span></div>', '<div>Thời gian đọc: 3 phút</div><div>Lượt xem: {views}</div>',
        '<div class="views">Đã xem: {views} lần</div>')),
    Family("font-tools", a_title=(
        '<div class="tools"><span>Cỡ chữ</span><a href="#">A-</a><a href="#">A</a><a href="#">A+</a><a href="#">Tương phản</a></div>',
        '<table class="tools"><tr><td>Xem với cỡ chữ</td><td><a href="#">Nhỏ</a></td><td><a href="#">Vừa</a></td><td><a href="#">Lớn</a></td></tr></table>',
        '<div class="tools"><button>Tăng cỡ chữ</button><button>Giảm cỡ chữ</button><button>Chế độ tương phản</button><button>Đọc bài viết</button></div>')),
    Family("translate-picker", a_date=(
        '<div class="lang"><label>Chọn ngôn ngữ</label><select><option>Tiếng Việt</option><option>English</option><option>ພາສາລາວ</option><option>中文</option></select><span>Được hỗ trợ bởi Google Dịch</span></div>',
        '<ul class="lang"><li><a href="?l=vi">Tiếng Việt</a></li><li><a href="?l=en">English</a></li><li><a href="?l=zh">中文</a></li></ul>')),
    Family("print-save", a_title=(
        '<ul class="acts"><li><a href="?print=1">In trang</a></li><li><a href="#">Lưu bài viết</a></li><li><a href="mailto:?x">Gửi email</a></li></ul>',
        '<div class="acts"><a href="#">Bản in</a> | <a href="#">Gửi bài viết qua email</a> | <a href="#">Phản hồi</a></div>'),
        tail=('<div class="qr"><img src="/qr/1.png" alt=""><p>Quét mã QR để đọc bài trên điện thoại</p></div>',)),
    Family("update-note", a_date=('<div class="upd">Cập nhật lần cuối: {later}</div>', '<p><em>Cập nhật: {later}</em></p>'), omit=("published_raw",), dated=True),
    Family("weather-rates", a_crumb=(
        '<div class="mini"><span>Điện Biên Phủ 24°C</span><span>Lai Châu 21°C</span><span>Độ ẩm 81%</span></div>',
        '<div class="mini"><span>USD 25.410</span><span>CNY 3.512</span><span>LAK 1,17</span></div>')),
    Family("push-and-cookie", a_crumb=(
        '<div class="push"><p>Nhận thông báo khi có tin mới?</p><button>Để sau</button><button>Bật thông báo</button></div>',
        '<div class="cookie"><p>Trang này dùng cookie để phục vụ bạn tốt hơn.</p><button>Đồng ý</button><a href="/cookie">Tìm hiểu thêm</a></div>')),
    Family("share-icons", a_title=(
        '<div class="share"><span>Chia sẻ:</span><a href="#">Facebook</a><a href="#">Zalo</a><a href="#">Sao chép liên kết</a></div>',
        '<div class="share"><a href="#">Thích</a><span>0</span><a href="#">Chia sẻ</a><span>12</span><a href="#">Tweet</a></div>'),
        a_body=('<div class="share"><b>Chia sẻ bài viết</b><a href="#">Facebook</a><a href="#">Zalo</a><a href="#">Email</a></div>',)),
    Family("sponsor-line", a_lead=('<div class="sponsor">Chuyên trang được thực hiện với sự tài trợ của Ngân hàng Vùng Cao</div>',),
           tail=('<div class="partner"><span>Đối tác đồng hành</span><img src="/logo/nh.png" alt=""></div>',)),
    Family("toc", a_lead=('<div class="toc"><p>Mục lục <a href="#">[Ẩn]</a></p><ul>{toc}</ul></div>',), heads=True),
    Family("listen-then-follow", a_title=('<div><a href="#">Nghe audio</a></div>',), a_date=('<div><span>0 bình luận</span> <span>{views} lượt xem</span></div>',),
           a_lead=('<div class="gn"><a href="https://news.google.com/x">Google News</a></div>', '<div class="ad">Quảng cáo</div>')),
)  # fmt: skip
