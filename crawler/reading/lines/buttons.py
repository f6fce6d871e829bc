"""Buttons, counters and notices: lines that are a site's furniture wherever they stand alone.

Each rule carries a line that must go and one that must stay. A rule speaks of a whole line, never of how a line begins:
a sentence may open with the words of any button.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """A named pattern for a whole line (letter case apart), with an example that goes and one that stays."""

    name: str
    pattern: str
    goes: str
    stays: str


_NUMBER = r"[\d.,]+"
#: What readers do to a page that a program counts.
_DONE = r"(?:xem|đọc|truy cập|view)"
_DONE_EN = r"(?:views?|hits?|reads?|shares?|likes?|downloads?)"
_MINUTES, _SOME = r"\d{1,3} ?(?:phút|mins?|minutes?|分钟)", r"(?:khoảng |chừng |tầm )?"

#: Buttons, counters and notices: dropped wherever they stand alone on a line.
LINES = (
    Rule(
        "share",
        r"(?:chia sẻ(?: (?:bài viết|tin này|lên|qua|trên)\b[\w ]{0,30})?|"
        r"share(?: ?this(?: (?:article|page|post|story|news))?\s?:?| on [\w ]{1,20})?|"
        r"add ?this|addtoany|facebook|twitter|tweet|"
        r"(?:find|found|like|enjoy(?:ed)?) this (?:article|post|story)\b.{0,40}\bshare\b.{0,30}|"
        r"zalo|linkedin|google\+|pinterest|reddit|pocket|flipboard|telegram|like|thích|copy link|sao chép liên kết|"
        r"(?:(?:share to )?(?:facebook|twitter|e-?mail|print|pinterest|linkedin|messenger|zalo|share|chia sẻ)){2,8}|"
        r"chia sẻ (?:facebook|zalo)|ແບ່ງປັນ)",
        "Chia sẻ",
        "Chia sẻ kinh nghiệm quản lý biên giới",
    ),
    Rule(
        "print",
        r"(?:in (?:trang|bài viết|bài này|ấn|ra|tin|nội dung)(?: này)?|in|bản in|"
        r"print(?: this (?:page|article|story|post))?|"
        r"phiên bản in|xem bản in|in trang này|xuất (?:ra )?(?:file |tệp )?(?:pdf|word|docx?|excel)|"
        r"(?:tải|lưu)(?: về| thành)? (?:bản |file |tệp )?(?:pdf|word|docx?)|ພິມ)",
        "In trang",
        "In trang sách giới thiệu về Lai Châu",
    ),
    Rule(
        "email",
        r"(?:gửi (?:e-?mail|bài viết|(?:cho|tới|đến) bạn(?: bè)?|bạn bè|tin này)(?: (?:này|cho bạn bè))?|e-?mail|"
        r"send (?:by )?e-?mail|e-?mail this (?:page|article|story)|"
        r"gửi tin qua e-?mail|gửi bài viết qua email|gửi thư(?: (?:điện tử|cho bạn bè))?)",
        "Gửi email",
        "Gửi email xác nhận tới các đại biểu trước ngày 15/3",
    ),
    Rule(
        "back",
        r"(?:quay (?:lại|về)(?: trang (?:trước|chủ))?|trở (?:lại|về)(?: trang (?:trước|chủ))?|back|"
        r"về trang (?:trước|chủ)|lên trên|"
        r"(?:về|lên|trở lên)? ?đầu trang|về đầu trang|"
        r"back to (?:top|(?:the )?list|(?:the )?previous page)|top|down|lên đầu|xuống cuối trang|trang trước|"
        r"(?:previous|prev|next|newer|older) (?:post|article|story|page|news)s?|"
        r"trang sau|"
        r"bài trước|bài sau|bài tiếp theo|tin trước|tin sau)",
        "Quay lại",
        "Quay lại Lai Châu sau ba năm",
    ),
    Rule(
        "views",
        rf"(?:(?:tổng )?(?:số )?(?:lượt|lần|người) (?:người )?{_DONE}(?: bài viết| bài| tin)?\s?:?\s?\(?{_NUMBER}\)?"
        rf"(?: lượt| lần)?|(?:(?:đã )?có )?{_NUMBER}\s?(?:lượt|lần|người)(?: đang| đã)? {_DONE}|"
        rf"{_NUMBER} bạn đọc|(?:đã )?(?:xem|đọc)\s?:?\s?{_NUMBER}(?: lượt| lần)?|"
        rf"(?:bài viết|bài|tin|trang)(?: này)? đã được (?:xem|đọc) {_NUMBER} lần\.?|"
        rf"(?:number of |(?:post|page|total) )?{_DONE_EN}(?: count)?\s?(?::?\s?\(?{_NUMBER}\)?|:)|"
        rf"{_NUMBER} (?:page )?{_DONE_EN}|"
        rf"(?:read|viewed)\s?:?\s?{_NUMBER}(?: times)?|this page has been (?:accessed|viewed) {_NUMBER} times\.?|"
        rf"(?:浏览|阅读|点击|访问|查看)(?:次数|量|数)?\s?[:：]\s?{_NUMBER}\s?次?|"
        r"(?:số )?lượt (?:xem|đọc)\s?:?|đã (?:xem|đọc)\s?:?)",
        "Lượt xem: 1532",
        "Lượt xem chung kết đạt 1.532 người",
    ),
    Rule(
        "online",
        rf"(?:(?:hiện|đang)(?: đang)? có (?:{_NUMBER}|không) (?:khách|thành viên)(?: và (?:{_NUMBER}|không) "
        r"(?:khách|thành viên))?(?: đang)? (?:online|trực tuyến|truy cập)\.?|"
        rf"(?:có\s)?{_NUMBER}\s?(?:người|khách|thành viên)? ?(?:đang )?(?:online|trực tuyến|truy cập)|"
        rf"(?:số (?:người|khách) )?đang (?:online|trực tuyến|truy cập|xem)\s?:?\s?{_NUMBER}(?: (?:người|khách))?|"
        rf"(?:số người )?(?:online|trực tuyến|truy cập)\s?:\s?(?:{_NUMBER} ?){{1,12}}|"
        rf"(?:tổng )?(?:số )?(?:lượt )?truy cập(?: trong (?:ngày|tuần|tháng|năm))?\s?:?\s?{_NUMBER}|"
        rf"trong (?:ngày|tuần|tháng|năm)\s?:\s?{_NUMBER}|(?:hôm nay|hôm qua|tháng hiện tại|tuần này|"
        rf"tháng này|tất cả|máy chủ tìm kiếm|khách viếng thăm)\s?:?\s?{_NUMBER}|"
        rf"(?:today|yesterday|(?:this|last) (?:week|month)|total(?: (?:visits|visitors|hits))?)\s?:\s?{_NUMBER})",
        "9226 Người đang Online",
        "Có 1.532 người đang online tham gia hội nghị trực tuyến.",
    ),
    Rule(
        "font size",
        r"(?:(?:cỡ|kích thước|khổ) ?chữ\s?:?|a\s?[+\-–]?|\+|-|aa|tăng cỡ chữ|giảm cỡ chữ|mặc định|tương phản|"
        r"đổi màu|chế độ đọc)",
        "A+",
        "A Pa Chải",
    ),
    Rule(
        "listen",
        r"(?:đọc bài(?: viết)?|nghe (?:bài viết|đọc bài(?: viết)?|nội dung|audio)|đọc tin|"
        r"theo dõi trên|"
        r"nghe đọc (?:tin|bài viết)|đọc báo nói|play|pause|0:00|\d{1,2}:\d{2}\s?/\s?\d{1,2}:\d{2})",
        "Đọc bài viết",
        "Đọc bài viết này, nhiều người xúc động",
    ),
    Rule(
        "google",
        r"google news|theo dõi .{0,30}trên google news|(?:follow|prefer|add) .{2,40} on google(?: news)?|"
        r"(?:chọn|thêm|đặt) .{2,40} nguồn (?:tin )?(?:ưu tiên )?(?:trên|của) google(?: news)?",
        "Prefer Nhan Dan on Google",
        "Theo dõi tỷ giá trên Google mỗi sáng",
    ),
    Rule(
        "comments",
        rf"(?:bình luận|ý kiến(?: bạn đọc)?|phản hồi|comments?|gửi (?:bình luận|phản hồi|ý kiến)|viết bình luận|"
        rf"góp ý|đánh giá|xếp hạng)\s?:?\s?\(?(?:{_NUMBER})?\)?|no (?:comments?|responses?|replies|tags)(?: yet)?\.?|"
        r"\d{1,4} (?:comments?|responses?|repl(?:y|ies)|bình luận|phản hồi)|"
        r"comments (?:are )?(?:off|closed|disabled)\b.{0,100}|"
        r"(?:chức năng )?bình luận (?:đã )?(?:bị )?(?:tắt|đóng)\b.{0,100}",
        "Bình luận (0)",
        "Bình luận về kết quả hội đàm, ông Vương nêu rõ",
    ),
    Rule(
        "rating",
        rf"(?:tổng số điểm (?:của bài viết )?là\s?:?.{{0,60}}|xếp hạng\s?:?.{{0,40}}|"
        r"click để (?:đánh giá|xếp hạng) bài viết|"
        r"(?:điểm|đánh giá|xếp hạng) của bạn|your rating|chưa (?:có|được) (?:xếp hạng|đánh giá)(?: nào)?|"
        r"(?:trung bình|average) \([\d.,]{1,9} (?:phiếu|lượt|votes?)[^()]{0,20}\)|"
        r"điểm trung bình theo thang điểm \d{1,3} là\s?:?.{0,40}|"
        r"đánh giá(?: bài viết)?\s?:[\s\d.,/★☆()]{1,40}(?:(?:lượt|sao|điểm|đánh giá|bình chọn)[\s().]{0,3}){0,3}|"
        rf"{_NUMBER} ?/ ?5(?: .{{0,40}})?|(?:[★☆] ?){{1,10}})",
        "Click để đánh giá bài viết",
        "Tổng số điểm của đoàn Lai Châu là 125",
    ),
    Rule(
        "save",
        r"(?:lưu(?: bài viết| tin)?(?: này| lại)?|save|tải về|download|xem (?:thêm|tiếp|hết|tất cả)|(?:view|see) all|"
        r"(?:xem|đọc) toàn bộ(?: bài viết)?|"
        r"thu gọn|mở rộng|chi tiết|đọc tiếp|đóng(?: cửa sổ(?: này)?)?|close(?: (?:this )?window)?|"
        r"(?:[☰≡] ?)?menu|tìm kiếm|search|đăng nhập|đăng ký)",
        "Xem thêm",
        "Xem thêm biểu diễn văn nghệ, du khách rất thích thú",
    ),
    Rule(
        "cookies",
        r"(?:trang (?:web|này)|website|cổng|chúng tôi|this (?:site|website)|we)\b.{0,40}"
        r"\b(?:dùng|dụng|uses?) cookies?\b.{0,100}",
        "Trang web này sử dụng cookie để nâng cao trải nghiệm của bạn.",
        "Cổng thông tin mới giúp bà con dùng dịch vụ công",
    ),
    Rule(
        "map",
        r"xem bản đồ (?:lớn hơn|cỡ lớn)|dữ liệu bản đồ ?©.{0,20}|báo cáo (?:một )?lỗi bản đồ|điều khoản(?: sử dụng)?|"
        r"chỉ đường|map data ?©.{0,20}",
        "Dữ liệu bản đồ ©2023",
        "Chỉ đường cho du khách",
    ),
    Rule(
        "sponsor",
        r"(?:chuyên (?:trang|mục|đề)|bài viết|nội dung)(?: này)? (?:được )?(?:thực hiện|sản xuất) "
        r"(?:với |bởi |nhờ )?(?:sự )?tài trợ (?:của|từ|bởi) .{2,60}[^.!?…]",
        "Chuyên trang được thực hiện với sự tài trợ của Ngân hàng Vùng Cao",
        "Chương trình được thực hiện với sự tài trợ của Ngân hàng Vùng Cao.",
    ),
    Rule("advertisement", r"(?:bài (?:viết )?)?quảng cáo|advertisements?", "Quảng cáo", "Quảng cáo du lịch"),
    Rule(
        "reactions",
        r"(?:[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?\s?\d{1,6}\s?){1,8}",
        "👍 25❤️ 10",
        "👍 25 đại biểu",
    ),
    Rule(
        "filed",
        r"this entry was posted in .{2,100} and tagged .{2,100}\.|"
        r"(?:(?:(?:bài (?:viết )?|mục )này )?(?:đã )?(?:được )?đăng (?:trong|ở|vào)|(?:this entry was )?posted in)\b"
        r".{2,100}\. "
        r"(?:đánh dấu|lưu|bookmark)\b.{0,30}(?:đường dẫn|liên kết|permalink).{0,20}|"
        r"bài (?:viết )?này được đăng trong .{2,80} và (?:được )?gắn thẻ .{2,80}|"
        r"filed under:? .{2,80}? tagged with:? .{2,80}",
        "Đăng trong mục Chân dung. Đánh dấu đường dẫn tĩnh.",
        "Đăng trong mục Chân dung. Đánh dấu một chặng đường.",
    ),
    Rule(
        "source",
        r"(?:view|show)(?: page)? source|(?:xem|hiển thị) mã nguồn(?: trang)?|edit (?:this|on) (?:page|\w{3,12})|"
        r"sửa trang này|(?:xem|đọc) (?:bài|tin|bản)(?: viết)? gốc|bài (?:viết )?gốc|"
        r"(?:view|read)(?: the)? original(?: article| post)?|permalink|liên kết (?:tĩnh|cố định)",
        "Xem mã nguồn",
        "Xem mã nguồn của trò chơi do học sinh viết",
    ),
    Rule(
        "reading time",
        r"(?:(?:đếm từ|(?:tổng )?số (?:từ|chữ|ký tự|biểu tượng)(?: trong bài viết)?|word count|字数)\s?[:：≈~]\s?"
        rf"{_NUMBER}k?(?: (?:từ|chữ|words))?|"
        r"(?:thời (?:gian|lượng) đọc(?: ước tính| dự kiến)?|(?:est(?:imated|\.) )?reading time|阅读时间)"
        r"\s?[:：≈~]{0,2}\s?"
        rf"(?:khoảng )?(?:{_MINUTES}|\d{{1,3}}p)(?: đọc| read)?\.?|"
        rf"(?:cần |(?:đọc )?(?:trong |mất |hết ))?{_SOME}{_MINUTES}(?: để)? (?:đọc(?: hết| xong)?|read)|"
        rf"một phút đọc|thời gian đọc\s?:?|约 ?{_MINUTES}|"
        rf"(?:about )?{_NUMBER}k? words|khoảng {_NUMBER}k? từ|about \d{{1,3}} mins?|"
        rf"(?:đọc|read) (?:trong |in |mất |hết )?{_SOME}{_MINUTES})",
        "Thời gian đọc: 5 phút",
        "Thời gian đọc: 5 phút trước giờ ngủ",
    ),
    Rule(
        "chinese",
        r"(?:[【\[]?(?:打印(?:本页)?|关闭(?:窗口|本页)?|返回(?:顶部|列表)?|分享到?|收藏|字[体号]|大|中|小|暂无评论|"
        r"评论\s?[:：(（]\s?\d+|"
        r"扫一扫.{0,16}(?:页面?|分享))[】\])）:： |]{0,3}){1,8}",
        "【字体：大 中 小】",
        "大会在老街举行",
    ),
    Rule(
        "message keys",  # what a program prints that has no words for the language of the site
        r"[a-z][^\W_]{2,30}(?:\.[a-z][^\W_]{1,30}){2,4}(?<!\.com)(?<!\.net)(?<!\.org)(?<!\.jpg)(?<!\.png)(?<!\.pdf)(?<!\.vn)(?<!\.la)(?<!\.cn)",
        "theme.post.readMore",
        "ngoaivu.laichau.gov.vn",
    ),
    Rule("month on a badge", r"thg?\.? ?(?:1[0-2]|0?[1-9])", "Th5", "Th5 tuần này"),
    Rule("marks", r"[\W_]{1,40}", "|", "5 - 3"),
)
