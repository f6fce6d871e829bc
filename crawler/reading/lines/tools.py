"""Lines that speak of the page to the person before the screen: toolbars, players, ratings, calls for comments."""

from __future__ import annotations

import re

from crawler.reading.lines.names import is_name
from crawler.reading.lines.remembered import remembered
from crawler.reading.lines.tools_english import TELLING, WORDS, tells

#: All the words such lines are made of; most of them are common ones.
_WORDS = (
    "a aa admin administrator ai audio ban bao bbt biên biến biết bài báo bè bé bình bạn bản bảo bầu bật bắc bằng "
    "bị bỏ bởi cao chi chia cho chung chuyên chép chính chúng chưa chất chế chỉ chịu chọn chữ cuối các câu còn có "
    "cùng cũng cảm cần cập cổng cộng cỡ của do dung duyệt dành dòng dõi dùng dưới dạng dấu dẫn dịch dụng dừng "
    "email facebook fanpage fb file font ghi giá giây giãn giúp giả giảm giọng giới giờ google gì góp gẫu gốc gửi "
    "hay hiển hiện hiệu hoàn hoặc html hài hành hãy hình hôm hơn hẹp hệ họ hỏi hồi hội hợp hữu in init khi khiển "
    "khoá khoản khoảng khác khách khóa không khảo khởi kiến kèm kém kênh kích ký kết kể kỹ link linkedin loại "
    "luận là lên lòng lùi lúc lưu lượng lượt lại lấy lần lỗi lớn lời mail miền mobile muốn mà màn màu máy mã mạng "
    "mật mặc mọi mỗi mới mở mục mức nam news nghe nghiệp nghĩ nguồn ngày ngôn người ngữ nhanh nhau nhiêu nhiều "
    "nhiệm nhân nhìn như nhạt nhấn nhất nhầm nhận nhập nhật nhắn nhịp nhỏ nhờ nào này nét nên nút năm nếu nền nội "
    "nữ pdf phiếu phát phân phép phím phóng phông phút phải phản phần phẩm phổ phụ podcast qr qua quan quay quy "
    "quyền quá quét quý quản quảng riêng rõ rất rộng sai sao sau sách sáng sót sẻ sẽ số sử sửa sự t tab telegram "
    "text thang thay theo thiết thoại thu thuận thuộc thành thái thêm thích thông thư thước thường thấy thế thể "
    "thị thống thời thực tin tiên tiêu tiếng tiếp to top toàn trang trong trung truy trách trái trên trình trích "
    "trước trả trắng trị trọng trở trực tua tuyến tuổi twitter tác tán tên tích tôi tăng tư tương tại tạm tải tất "
    "tập tắt tệ tốc tối tốt tổng tới tục từ từng tự viber video viên viết việc việt vote vui và vàng vào văn vấn "
    "về vị với vừa web website wechat whatsapp x xanh xem xin xong xét xoá xuất xuống xã xóa xấu youtube yêu zalo âm "
    "ích ông ý đang đen điều điểm điện đoạn đánh đáp đây đã đêm đính đó đóng đăng đơn được đầu đầy đậm đến đề để "
    "địa định đọc đối đồng đổi độ độc động đủ ơn ảnh ấn ở ứng "
    "thứ hai tư sáu bảy chủ tháng chấm mấy "
    "vni unicode tcvn tâm gian chuyển chạy oa nghìn triệu hỗ trợ p app store play kí đường kiểm "
    "trình thanh bấm cuộn cửa sổ url danh liên cáo phiên thiện cái ngay giới cách ẩn chức năng plugin công khai trường "
    "buộc bắt akismet hạn spam giữ kín gõ thức duy trì trạng chờ site sắp xếp chắc chắn rằng cầu code post hoá cookie "
    "sách chính duyệt đặt chỉnh thiệu thân messenger pinterest instagram loại"
)
_VOCABULARY = frozenset(_WORDS.split())
#: Without one of these the common words above may be anybody's.
_TELLING = re.compile(
    r"cỡ (?:font |phông )?chữ|phông chữ|nhận xét|kích thước chữ|tương phản|màu nền|giọng (?:đọc|nữ|nam)|"
    r"tốc độ(?: đọc| phát|$)|"
    r"nghe (?:bài|đọc|tin|nội dung|audio|báo|podcast)|đọc (?:bài|báo|tin|to|nhanh)\b|\bqr\b|\b[0-2](?:[.,]\d+)?x\b|"
    r"bình luận|phản hồi|đánh giá|bình chọn|bỏ phiếu|phiếu bầu|"
    r"lượt (?:xem|đọc|thích|tải|chia sẻ|đánh giá|bình chọn|truy cập)|"
    r"\d (?:sao|điểm|phiếu)|điểm\W{0,3}\d|chia sẻ|bài viết (?:này|trên|qua|hữu ích)|(?:bài|tin|trang) này|"
    r"bản (?:in|tin|quyền)|"
    r"gửi (?:cho|qua|email|tin|bài|ý kiến|về)|theo dõi|tải (?:về|bản|ứng dụng)|lưu (?:bài|tin|trang)|"
    r"\bin (?:bài|trang|tin)|ý kiến (?:của bạn|đóng góp|bạn đọc(?! \w))|hữu ích|người (?:duyệt|đăng|cập nhật|xuất bản)|"
    r"đăng (?:bởi|ký nhận)|(?:email|thư điện tử|ý kiến) của bạn|google news|kết nối|quản trị|facebook|zalo|báo lỗi|"
    r"sao chép|liên kết (?:bài viết|thường trực|cố định|tĩnh)|tự động (?:phát|chạy|chuyển)|"
    r"(?:cập nhật|sửa) lần cuối|lần cập nhật|(?:bật|tắt) tiếng|âm lượng|đầu trang|trang trước|"
    r"(?:chế độ|giao diện) (?:đọc|xem|tối|sáng)|(?:nữ|nam) miền (?:bắc|trung|nam)|nhỏ\W{1,3}vừa\W{1,3}lớn|"
    r"chọn ngôn ngữ|quét (?:mã|để)|(?:màu|kiểu|giãn) chữ|trung bình\W{0,3}\d|điểm trung bình|"
    r"google dịch|thời gian hiện tại|thời lượng\W{0,3}\d|chất lượng \d|app store|google play|tải ứng dụng|"
    r"(?:đọc|xem) toàn (?:văn|bộ)|"
    r"trình duyệt|(?:người |bạn )thích (?:nội dung|bài|trang|điều) |^thích (?:trang|đang tải)|đang tải\b|báo xấu|"
    r"báo cáo (?:lỗi|nội dung|vi phạm)|bản để in|máy in\b|^(?:chỉnh )?sửa(?: bài(?: viết này)?)?$|"
    r"cuộn lên|quay lên|^(?:quay|trở) (?:lại|về) (?:danh sách|trang)|^phóng to$|^thu nhỏ$|toàn màn hình|url của|"
    r"đăng lên (?:x|facebook)|^(?:tạm )?dừng(?: đọc)?$|^phát$|^tiếp tục đọc\b|chế độ (?:ban đêm|nền tối)|"
    r"hỗ trợ bởi dịch|giãn cách chữ|^đặt lại$|(?:gửi|thiệu|sẻ)[\w ]{0,24} cho bạn bè|đến nội dung chính|xem pdf|"
    r"chính sách cookie|nhận tin qua|cài đặt ứng dụng|(?:chưa|không|hiện) (?:có )?ý kiến|\bcó \d[\d.]{0,6} ý kiến|"
    r"địa chỉ email|hiển thị công khai|tiếng việt có dấu|mã (?:xác nhận|an toàn)|"
    r"xem tất cả(?: các)? bài viết|chưa (?:được )?phân loại|trạng thái đăng nhập|sắp xếp theo|html|số phiếu|^sao \d"
)
#: The languages a page is offered in.
_LANGUAGES = re.compile(
    r"(?:(?:tiếng (?:việt|anh|trung|lào|pháp|nhật|hàn|nga)|vietnamese|english|chinese|lao|français|中文|日本語|한국어|"
    r"ພາສາລາວ|ລາວ)(?: version)?[\s|/·•,-]*){1,6}"
)
#: Who typed a page in is the page's: neither text nor author.
_TYPIST = re.compile(
    r"(?:(?:người (?:cập nhật|nhập(?: tin| liệu| bài)?|duyệt(?: tin| bài)?|kiểm duyệt|xuất bản)|kiểm duyệt|"
    r"(?:责任)?编辑)\s?[:：]\s?|"
    r"(?:(?:được )?(?:cập nhật|sửa(?: đổi)?|chỉnh sửa)(?: lần cuối)? bởi|(?:last )?(?:updated|modified|edited) by|"
    r"xem tất cả(?: các)? bài viết (?:bởi|của)|view all posts by)\s?:?\s)(?P<name>\S.{1,50})",
    re.I,
)
_TYPIST_STARTS = (
    *("người ", "kiểm ", "được ", "cập ", "sửa ", "chỉnh ", "xem "),
    *("last ", "updated ", "modified ", "edited ", "view ", "责任", "编辑"),
)
#: No line of a tool is longer.
LONGEST_TOOL = 160
_QUOTES = ("“", "”", '"', "‘", "«", "„")
_LETTERS = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"[\w.-]{1,60}@[\w.-]{1,60}|\b(?:[\w-]{1,40}\.){1,5}(?:vn|com|org|net)\b")


def is_tool(line: str) -> bool:
    """Tell whether the line speaks of nothing but the page, however it is put: every word of it is a tool's, and one of
    them tells ("Xem với cỡ chữ: T T T", "Giọng nữ miền Bắc", "Chưa có bình luận nào cho bài viết này.").

    Among the lines of a text an author may say the like: ask of lines before and behind it only.
    """
    return len(line) <= LONGEST_TOOL and is_short_tool(line)


@remembered
def is_short_tool(line: str) -> bool:
    """Tell it of a line no longer than that. Remembered, because tools are the same on every page of a portal."""
    form = line.lower()
    typist = _TYPIST.fullmatch(line) if form.startswith(_TYPIST_STARTS) else None
    if typist and is_name(typist["name"], True):
        return True
    if _LANGUAGES.fullmatch(form):
        return True
    if form.startswith(_QUOTES):
        return False  # somebody says it
    return _is_made_of(form, _VOCABULARY, _TELLING) or (_is_made_of(form, WORDS, TELLING) and tells(form))


def _is_made_of(form: str, vocabulary: frozenset[str], telling: re.Pattern[str]) -> bool:
    """Tell whether all words of the line are of the *vocabulary*, and some of them *telling*."""
    # Most sentences: one of the first words is no tool's. No address has a space in it.
    if not all(word in vocabulary for word in form.split(" ") if word.isalpha()):
        return False
    return telling.search(form) is not None and vocabulary.issuperset(_LETTERS.findall(_ADDRESS.sub(" ", form)))
