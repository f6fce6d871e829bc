"""What a site puts inside and after the text: boxes, polls, comments, cards, lines of its own. None of it is the article's."""

from __future__ import annotations

from tests.generator.sealed7_bars import Family

INSIDE = (
    Family("video-player", boxes=((
        '<div class="video-js"><button>Phát video</button><div>Thời gian hiện tại 0:00</div><div>/</div><div>Thời lượng 2:14</div><button>Tắt tiếng</button><button>Toàn màn hình</button></div>',
        '<div class="player"><video src="/v.mp4">Trình duyệt của bạn không hỗ trợ phát video.</video><div class="bar"><span>0:00</span><span>1:58</span><span>Chất lượng</span><span>720p</span></div></div>'),)),
    Family("poll-inside", boxes=((
        '<form class="poll"><p>Thăm dò ý kiến</p><p>Bạn thấy giao diện mới của trang thế nào?</p><label><input type="radio" name="q"> Rất tốt</label><br><label><input type="radio" name="q"> Bình thường</label><br><label><input type="radio" name="q"> Chưa tốt</label><br><button>Bình chọn</button> <a href="/kq">Xem kết quả</a></form>',),)),
    Family("most-read-inside", boxes=((
        '<div class="carousel"><div class="carousel-head">Đọc nhiều</div><div class="c-item"><a href="{ha}"><img src="/t/1.jpg" alt=""></a><a href="{ha}">{a}</a></div><div class="c-item"><a href="{hb}"><img src="/t/2.jpg" alt=""></a><a href="{hb}">{b}</a></div></div>',
        '<section><h4>Được quan tâm</h4><ol><li><a href="{ha}">{a}</a></li><li><a href="{hb}">{b}</a></li></ol></section>'),), omit=("related",)),
    Family("related-inside", boxes=((
        '<div class="box-rel"><p>Tin liên quan</p><ul><li><img src="/t/1.jpg" alt=""><a href="{ha}">{a}</a><span>{day}</span></li><li><img src="/t/2.jpg" alt=""><a href="{hb}">{b}</a><span>{day}</span></li></ul></div>',
        '<table class="rel" align="left" width="200"><tr><td><b>Tin liên quan</b></td></tr><tr><td><a href="{ha}">{a}</a></td></tr><tr><td><a href="{hb}">{b}</a></td></tr></table>'),
        ('<aside><span>Xem thêm:</span> <a href="{hb}">{b}</a></aside>',)), omit=("related",)),
    Family("adverts", boxes=((
        '<div class="ads"><span>Quảng cáo</span><a href="http://ads.test/1"><img src="/ads/che.gif" alt=""></a></div>',
        '<div class="ads"><small>ADVERTISEMENT</small><iframe src="http://ads.test/2"></iframe></div>',
        '<div class="ads-native"><p>QUẢNG CÁO</p><a href="http://ads.test/3">Mua vé xe Tây Bắc giá tốt</a><a href="http://ads.test/3">Đặt ngay</a></div>'),
        ('<div class="ads"><span>Quảng cáo</span></div>',))),
    Family("app-banner", boxes=((
        '<div class="app"><b>Tải ứng dụng Cổng thông tin</b><span>Đọc tin nhanh hơn trên điện thoại</span><a href="#">App Store</a><a href="#">Google Play</a></div>',),)),
    Family("map-box", boxes=((
        '<div class="map"><iframe src="https://maps.test/e"></iframe><a href="https://maps.test">Xem bản đồ lớn hơn</a></div>',
        '<div class="map"><div>Dữ liệu bản đồ ©2023</div><div>Điều khoản</div><div>Báo cáo một lỗi bản đồ</div><a href="#">Chỉ đường</a></div>'),)),
    Family("album-controls", boxes=(('<div class="album-nav"><button>Ảnh trước</button><span>1/6</span><button>Ảnh sau</button><button>Phóng to</button></div>',),)),
    Family("follow-inside", boxes=((
        '<div class="gn-box"><a href="https://news.google.com/x">Theo dõi Cổng thông tin trên Google News</a></div>',
        '<div class="zalo"><span>Quan tâm Cổng thông tin trên Zalo</span><a href="https://zalo.me/1">Quan tâm</a></div>'),)),
    Family("newsletter-inside", boxes=(('<div class="nl"><h4>Đăng ký nhận bản tin</h4><p>Nhận tin mới vào hộp thư mỗi sáng thứ hai</p><input type="email" placeholder="Email của bạn"><button>Đăng ký</button></div>',),)),
    Family("read-more-fold", boxes=(('<div class="fold"><button>Đọc tiếp</button></div>', '<div class="fold"><a href="#">Xem toàn bộ</a></div>'),), a_body=('<div><button>Thu gọn</button></div>',)),
    Family("event-box", a_body=('<div class="cal"><a href="/ics/4">Thêm vào lịch</a> <a href="#">Nhắc tôi</a></div>',), event=True),
    Family("fact-table", a_body=('<div class="tbl-tools"><button>Xuất Excel</button><button>Sao chép bảng</button></div>',), table=True),
)  # fmt: skip
AFTER = (
    Family("donation", a_body=(
        '<div class="fund"><h4>Quỹ Áo ấm vùng biên</h4><p>Mọi đóng góp xin gửi về số tài khoản 1900 2020 3030, Ngân hàng Vùng Cao.</p><img src="/qr/quy.png" alt=""><p>Quét mã để ủng hộ</p></div>',
        '<div class="coffee"><p>Nếu thấy bài viết hữu ích, bạn có thể ủng hộ ban biên tập</p><a href="/ung-ho">Ủng hộ ngay</a></div>')),
    Family("hotline-mail", a_body=(
        '<div class="mail"><p>Đường dây nóng: 0912.000.111</p><p>Mọi tin, bài cộng tác xin gửi về hộp thư banbientap@doingoai.test</p></div>',
        '<table class="mail" border="1"><tr><td>Hotline tòa soạn: 0215.3888.999</td></tr><tr><td>Email: toasoan@doingoai.test</td></tr></table>')),
    Family("disclaimer", a_body=(
        '<div class="disc"><small>* Nội dung bài viết thể hiện quan điểm của tác giả, không nhất thiết là quan điểm của Cổng thông tin.</small></div>',
        '<div class="disc">Tuyên bố miễn trừ trách nhiệm: Cổng thông tin không chịu trách nhiệm về việc sử dụng thông tin trong bài.</div>')),
    Family("copyright-lines", a_body=(
        '<p class="copy">® Ghi rõ nguồn "Cổng thông tin đối ngoại" khi phát hành lại thông tin từ trang này</p>',
        '<div class="copy">Bản quyền thuộc Cổng thông tin đối ngoại. Nghiêm cấm sao chép dưới mọi hình thức.</div>',
        '<div class="copy">© 2019 Cổng thông tin đối ngoại. Bảo lưu mọi quyền.</div>')),
    Family("licence", a_body=(
        '<div class="cc"><a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a><span>Bài viết được phát hành theo giấy phép Creative Commons Ghi công 4.0</span></div>',)),
    Family("tag-row", a_body=(
        '<div class="tags"><span>Từ khóa:</span> <a href="/tag/1">biên giới</a>, <a href="/tag/2">kết nghĩa</a>, <a href="/tag/3">Lào</a></div>',
        '<ul class="tags"><li>Tags:</li><li><a href="/tag/1">đối ngoại</a></li><li><a href="/tag/2">tây bắc</a></li></ul>',
        '<p><b>Từ khóa tìm kiếm:</b> <a href="/tag/1">hữu nghị</a> <a href="/tag/2">giao lưu</a></p>')),
    Family("rating", a_body=(
        '<div class="rate"><p>Đánh giá bài viết</p><p>★★★★☆</p><p>4,2/5 (17 lượt đánh giá)</p></div>',
        '<form class="rate"><p>Tổng số điểm của bài viết là: 15 trong 3 đánh giá</p><p>Click để đánh giá bài viết</p></form>')),
    Family("reactions", a_body=(
        '<div class="react"><span>Thích 12</span><span>Yêu thích 3</span><span>Ngạc nhiên 1</span><span>Buồn 0</span></div>',
        '<ul class="react"><li><button>👍 Hữu ích</button> 24</li><li><button>❤ Cảm động</button> 7</li></ul>')),
    Family("comment-form", a_body=(
        '<div class="cmt"><h3>Gửi bình luận</h3><textarea placeholder="Ý kiến của bạn"></textarea><p>Bình luận sẽ được duyệt trước khi đăng. Vui lòng gõ tiếng Việt có dấu.</p><input placeholder="Họ tên"><button>Gửi</button></div>',
        '<div class="cmt"><p>Bạn cần đăng nhập để bình luận</p><a href="/login">Đăng nhập</a><p>Chưa có bình luận nào</p></div>')),
    Family("comments", a_body=(
        '<div class="cmts"><h3>Bình luận (2)</h3><div class="c"><b>Nguyễn Thu Hà</b><p>Bài viết rất hay. Mong chính quyền hai bên tiếp tục tổ chức thêm nhiều hoạt động như vậy để bà con có dịp gặp nhau, thắt chặt tình làng nghĩa xóm.</p><span>2 ngày trước</span> <a href="#">Trả lời</a> <a href="#">Thích</a></div><div class="c"><b>khachvanglai88</b><p>Cho hỏi lần sau tổ chức ở đâu vậy ạ?</p><span>5 giờ trước</span> <a href="#">Trả lời</a></div><a href="#">Xem thêm bình luận</a></div>',
        '<div id="ykien"><h4>Ý kiến bạn đọc</h4><p><b>Trần Minh</b> (minh@mail.test)</p><p>Tôi rất ủng hộ việc làm này, đề nghị cơ quan chức năng sớm triển khai ở các huyện còn lại trong tỉnh.</p><p><a href="#">Mới nhất</a> | <a href="#">Cũ nhất</a></p></div>')),
    Family("newsletter-end", tail=(
        '<div class="nl"><h4>Nhận bản tin qua email</h4><form><input type="email"><button>Đăng ký</button></form><small>Bạn có thể hủy đăng ký bất cứ lúc nào.</small></div>',)),
    Family("previous-next", a_body=(
        '<div class="nav-links"><div><span>Bài trước</span><a href="{ha}">{a}</a></div><div><span>Bài sau</span><a href="{hb}">{b}</a></div></div>',
        '<table class="pn"><tr><td>&laquo; <a href="{ha}">{a}</a></td><td><a href="{hb}">{b}</a> &raquo;</td></tr></table>'), omit=("related",)),
    Family("most-read-end", tail=(
        '<div class="hot"><h3>Đọc nhiều</h3><ul><li><a href="{ha}">{a}</a></li><li><a href="{hb}">{b}</a></li></ul></div>',
        '<div class="hot"><div><a href="#">Mới nhất</a><a href="#">Xem nhiều</a></div><p><a href="{ha}">{a}</a></p><p><a href="{hb}">{b}</a></p></div>'), omit=("related",)),
    Family("author-card", field=('<div class="by">Tác giả: <strong>{author}</strong></div>',), a_body=(
        '<div class="card"><img src="/avatar/7.jpg" alt=""><p>Phóng viên thường trú khu vực Tây Bắc, mười năm viết về biên giới và đồng bào vùng cao.</p><a href="/tac-gia/7">Xem tất cả bài viết của tác giả</a></div>',
        '<div class="card"><p>Về tác giả</p><p>Cộng tác viên của Cổng thông tin từ năm 2015.</p><button>Theo dõi tác giả</button></div>')),
    Family("source-link", field=(
        '<div class="src"><span>Nguồn: {source}</span><button>Copy link</button></div>',
        '<div class="src"><p>Nguồn: {source}</p><p><a href="http://bao.test/goc">Link gốc</a></p><p>http://bao.test/goc/4471.html</p><button>Sao chép</button></div>',
        '<p class="src"><b>Nguồn tin:</b> {source}</p><p><a href="http://bao.test/goc">Xem bài gốc tại đây</a></p>')),
    Family("byline-field", field=('<p class="by"><b>Tác giả:</b> {author}</p><p class="by"><b>Nguồn tin:</b> {source}</p>',
                                  '<table><tr><td>Tác giả: {author}</td></tr><tr><td>Nguồn: {source}</td></tr></table>'),
           a_body=('<div>Lượt xem: {views}</div><div><a href="javascript:history.back()">Quay lại</a></div>',)),
    Family("approver", a_body=(
        '<div class="flow"><p>Người duyệt: Trần Hữu Định</p><p>Trạng thái: Đã xuất bản</p></div>', '<table class="flow"><tr><td>Người kiểm duyệt</td><td>Trần Hữu Định</td></tr><tr><td>Mã bài viết</td><td>BV-{views}</td></tr></table>')),
    Family("attachments", a_body=('<p>Tổng lượt tải: {views}</p>', '<p><a href="/huong-dan-tai">Hướng dẫn mở tệp PDF</a></p>')),
    Family("share-counts", a_body=(
        '<div class="sc"><p>128 lượt chia sẻ</p><p>Chia sẻ bài viết này</p><a href="#">Facebook</a> <a href="#">Zalo</a> <a href="#">Viber</a></div><div><a href="#">Quay lại</a> <a href="#top">Về đầu trang</a></div>',)),
    Family("print-date", tail=('<div class="print">Ngày in: {later}</div>', '<p class="print">In từ Cổng thông tin lúc {later}</p>'), dated=True),
    Family("translated-versions", a_title=('<div class="ver"><a href="/en/4">English version</a> <a href="/lo/4">ພາສາລາວ</a></div>',), a_body=(
        '<p class="ver">Bài viết này có bản <a href="/en/4">tiếng Anh</a> và <a href="/zh/4">tiếng Trung</a></p>', '<p class="ver"><a href="/en/4">Xem bản tiếng Anh</a></p>')),
    Family("useful-survey", a_body=(
        '<div class="csat"><p>Thông tin này có hữu ích với bạn không?</p><button>Có</button><button>Không</button><p>Cảm ơn bạn đã đóng góp ý kiến!</p></div>',
        '<form class="csat"><p>Mức độ hài lòng của bạn</p><label><input type="radio">Hài lòng</label> <label><input type="radio">Chưa hài lòng</label><button>Gửi đánh giá</button></form>')),
    Family("chatbot", tail=('<div class="bot"><p>Trợ lý ảo</p><p>Xin chào! Tôi có thể giúp gì cho bạn?</p><input placeholder="Nhập câu hỏi"><button>Gửi</button></div>',)),
    Family("report-error", a_body=('<div class="err"><a href="#">Báo lỗi nội dung</a><p>Bôi đen văn bản và nhấn Ctrl + Enter để báo lỗi</p></div>', '<p><a href="#">Góp ý về bài viết</a></p>')),
    Family("crowded-head", a_crumb=('<p>NHỊP CẦU HỮU NGHỊ</p>',), a_title=('<div><a href="#">In trang</a> <a href="#">A-</a> <a href="#">A+</a></div><div><span>Zalo</span><span>Facebook</span></div>',),
           a_date=('<div><span>5 phút đọc</span></div><div><a href="https://news.google.com/x">Theo dõi trên Google News</a></div>',),
           a_lead=('<div><button>Nghe bài viết</button><span>0:00</span><span>/</span><span>4:12</span></div><div><span>Quảng cáo</span></div>',)),
    Family("crowded-end", a_body=('<div>Từ khóa: <a href="/tag/1">biên giới</a></div><div><span>Thích 4</span><span>Chia sẻ 9</span></div><div>Bình luận (0)</div><textarea></textarea><div><button>Gửi bình luận</button></div><p>Vui lòng nhập tiếng Việt có dấu</p>',),
           tail=('<div><h4>Đăng ký nhận bản tin</h4><button>Đăng ký</button></div><div>Ngày in: {later}</div><div><a href="#top">Lên đầu trang</a></div>',), dated=True),
    Family("crowded-inside", boxes=(('<div><span>Quảng cáo</span></div>',), ('<div><b>Đọc thêm</b> <a href="{ha}">{a}</a></div>',),
                                    ('<div class="vote"><p>Bạn có muốn nhận tin qua Zalo?</p><button>Có</button><button>Không</button></div>',)), omit=("related",)),
    Family("english-head", a_title=('<div><a href="#">Print</a> <a href="#">A-</a> <a href="#">A+</a></div>',), a_date=('<div><span>3 min read</span></div>', '<div>Views: {views}</div>'),
           a_lead=('<div><button>Listen to this article</button><span>0:00</span><span>/</span><span>1:52</span></div>',), english=True),
    Family("english-end", boxes=(('<div class="ads"><span>Advertisement</span></div>',),), a_body=('<div><b>Share this article</b> <a href="#">Facebook</a> <a href="#">X</a></div><div>Tags: <a href="/tag/1">border</a>, <a href="/tag/2">culture</a></div>',
           '<div><h3>Leave a comment</h3><textarea></textarea><p>Your email address will not be published.</p><button>Post comment</button></div>'), english=True),
)  # fmt: skip
