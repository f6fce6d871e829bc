"""Furniture of the sixteenth part: what papers and offices put round and into an article, in words of their own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from tests.generator.articles import slug

TITLES = (
    "Khởi công kè chống sạt lở bờ suối Nậm Cúm", "Mở rộng chuyến bay thẳng Điện Biên - Hà Nội", "Lớp học chữ Thái cổ thu hút người trẻ",
    "Hơn 500 vận động viên dự giải chạy đường mây", "Thêm ba sản phẩm đạt chuẩn năm sao", "Nông dân Than Uyên được mùa lúa nếp tan",
    "Công bố đường dây hỗ trợ du khách 24 giờ", "Bàn giao 40 căn nhà cho hộ nghèo vùng cao", "Ra quân trồng một nghìn cây ban trắng",
    "Thị xã lấy ý kiến về quy hoạch phố đi bộ", "Trường nội trú đón lứa học sinh mới", "Tuyển 30 cộng tác viên dịch thuật",
    "Ngân hàng chính sách giải ngân vốn mùa vụ", "Triển lãm bản đồ cổ mở cửa đến hết tuần", "Đoàn nghệ thuật tỉnh lưu diễn ba huyện",
    "Hỗ trợ ngư dân lòng hồ thay lưới mắt lớn", "Tiêm phòng dại miễn phí tại 18 xã", "Sửa chữa đập đầu mối trước mùa lũ",
    "Trao học bổng cho sinh viên ngành sư phạm", "Nâng cấp trạm y tế ba xã biên giới", "Giải cờ tướng người cao tuổi khép lại",
    "Kiểm tra an toàn đò ngang trên hồ thủy điện", "Cấp nước sạch cho khu tái định cư", "Bảo tồn giống lợn bản địa ở Tủa Chùa",
    "Chính thức vận hành trạm cân tự động", "Số hóa toàn bộ sổ hộ tịch", "Phát động tháng đọc sách",
    "Tập huấn bán hàng trực tuyến cho phụ nữ", "Lấy nước đợt hai cho vụ đông xuân", "Mùa hoa sơn tra trên đỉnh đèo",
)  # fmt: skip
SUMMARIES = (
    "Công trình dài 1,6 km dự kiến hoàn thành trước mùa mưa năm sau, bảo vệ 120 hộ dân sống sát mép nước.",
    "Sau một tháng thử nghiệm, số người hài lòng đạt 92%, cao hơn kỳ vọng của đơn vị tổ chức.",
    "Chương trình do đoàn viên thanh niên đảm nhận, kinh phí lấy từ quỹ tiết kiệm của các chi đoàn.",
    "Đây là năm thứ tư hoạt động được duy trì, với quy mô lớn gấp đôi năm đầu tiên.",
)
READERS = ("Vừ A Dơ", "Thanh Xuân", "Bạn đọc ở Mường Lay", "Hải Yến", "Lò Pánh")
REMARKS = (
    "Mong tòa soạn có thêm những bài như thế này.", "Quê tôi cũng đang cần một chương trình tương tự, cảm ơn tác giả.",
    "Xin cho hỏi liên hệ với đơn vị tổ chức bằng cách nào?",
)  # fmt: skip


@dataclass(frozen=True)
class Other:
    """Another article that the page links to."""

    title: str
    href: str
    day: datetime
    summary: str

    def link(self, extra: str = "") -> str:
        """The title as a link."""
        return f'<a href="{self.href}"{extra}>{self.title}</a>'

    def thumb(self, extra: str = "") -> str:
        """A small picture as a link, with the title as its alternative text."""
        return f'<a href="{self.href}" tabindex="-1"><img src="/nho{self.href}.jpg" alt="{self.title}"{extra}></a>'


class Kit:
    """All choices of one page; nothing it gives is part of the article."""

    def __init__(self, rng: Random, site: str, when: datetime) -> None:
        self.rng, self.site, self.when = rng, site, when
        self._titles = rng.sample(TITLES, len(TITLES))

    def pick(self, *words: str) -> str:
        """One of *words*."""
        return self.rng.choice(words)

    def some(self, *parts: str, least: int = 1) -> str:
        """A few of *parts*, in their order."""
        chosen = set(self.rng.sample(range(len(parts)), self.rng.randint(least, len(parts))))
        return "\n".join(part for at, part in enumerate(parts) if at in chosen)

    def other(self) -> Other:
        """A link not yet on the page."""
        title = self._titles.pop()
        day = self.when - timedelta(days=self.rng.randint(2, 300))
        return Other(title, f"/doc/{slug(title).lower()}-{len(self._titles) + 700}", day, self.rng.choice(SUMMARIES))

    def others(self, count: int) -> tuple[Other, ...]:
        """Several links."""
        return tuple(self.other() for _ in range(count))

    # bars

    def share(self) -> str:
        """Ways to send, print, hear, keep and translate."""
        if self.when.year < 2012:
            return self.pick(
                '<div class="cong-cu"><a href="#">Gửi cho người thân</a> | <a href="#" onclick="window.print()">Bản để in</a> | <a href="#">Ghi nhớ trang</a></div>',
                '<div class="cong-cu"><a href="#"><img src="/images/in.gif" alt="In bài"></a> <a href="#"><img src="/images/thu.gif" alt="Gửi thư"></a> Phông chữ: <a href="#">VNI</a> <a href="#">Unicode</a></div>',
            )
        return self.pick(
            '<ul class="lan-toa" aria-label="Lan tỏa"><li><a href="#" title="Facebook">Facebook</a></li><li><a href="#">Zalo</a></li><li><button type="button">Chép đường dẫn</button></li></ul>',
            '<div class="cong-cu"><a href="#">Gửi cho người thân</a> | <a href="#" onclick="window.print()">Bản để in</a> | Cỡ chữ <a href="#">A-</a> <a href="#">A</a> <a href="#">A+</a></div>',
            '<div class="thanh" role="toolbar"><button>Cất vào tủ bài</button><button>Nhắc tôi đọc sau</button> <a href="/en/">Read in English</a><a href="/lo/">ພາສາລາວ</a></div>',
            '<div class="thanh2"><span>Chia ngọt sẻ bùi bài này:</span> <a href="#">Facebook</a> <a href="#">X</a> <a href="mailto:?subject=bai">Thư</a></div>',
        )  # fmt: skip

    def listen(self) -> str:
        """A player that reads the page aloud."""
        return self.pick(
            '<div class="may-doc" role="region" aria-label="Máy đọc"><button>Bật giọng đọc</button><span>00:00</span> / <span>03:17</span><select><option>Giọng nữ miền Bắc</option><option>Giọng nam miền Nam</option></select><span>1x</span></div>',
            '<div class="podcast"><audio controls src="/am/bai.mp3"></audio><p>Nghe thay đọc · 4 phút 05 giây</p></div>',
        )  # fmt: skip

    def counters(self) -> str:
        """How many saw it and how many liked it."""
        number = self.rng.randint(13, 9000)
        return self.pick(
            f'<div class="dem">Đã có {number} người xem</div>',
            f'<div class="dem"><span>{number} lượt ghé</span> <span>{number % 97} đồng cảm</span></div>',
            f'<span class="eye">👁 {number}</span>',
        )

    def rating(self) -> str:
        """Stars with the number of votes."""
        votes = self.rng.randint(1, 80)
        return self.pick(
            f'<div class="sao">Bạn chấm bài này mấy sao? <span>★★★★☆</span> <span>4,2/5 ({votes} phiếu)</span></div>',
            f'<div class="sao"><p>Bài có giúp ích cho bạn không?</p><button>Có ({votes})</button><button>Chưa (0)</button></div>',
        )

    def comments(self) -> str:
        """Remarks of readers and a form with a riddle against robots."""
        head = self.pick("Bạn đọc góp lời", "Chuyện bên lề bài viết", "Gửi ý kiến tới tòa soạn", "Lời bình (2)")
        told = "".join(
            f'<li><b>{name}</b> <span>{day} ngày trước</span><p>{remark}</p><a href="#">Đáp lời</a> <a href="#">Tán thành ({day})</a></li>'
            for day, (name, remark) in enumerate(
                zip(self.rng.sample(READERS, 2), self.rng.sample(REMARKS, 2), strict=True), 2
            )
        )
        form = '<form action="/gop-y" method="post"><label>Quý danh <input name="ten"></label><label>Thư điện tử <input name="thu"></label><textarea placeholder="Viết có dấu, lịch sự"></textarea><img src="/ma-xac-nhan.png" alt=""><label>Gõ lại dãy số trong hình <input name="ma"></label><button>Gửi lời bình</button></form>'
        return f'<section class="gop-loi"><h3>{head}</h3>{self.pick(f"<ul>{told}</ul>", "<p>Chưa có lời bình nào.</p>")}{form}</section>'

    def tags(self) -> str:
        """Words to find more by."""
        words = self.rng.sample(("biên giới", "hữu nghị", "kiều bào", "Vân Nam", "Bắc Lào", "vùng cao", "hợp tác"), 3)
        head = self.pick("Gắn thẻ", "Nhãn:", "Khơi thêm:", "#Chủ đề")
        return f'<div class="nhan"><span>{head}</span> ' + " ".join(f'<a href="/nhan/{slug(w)}">{w}</a>' for w in words) + "</div>"  # fmt: skip

    def hint(self) -> str:
        """A code for the camera of a telephone."""
        return '<div class="qr"><img src="/qr.png" alt="Mã QR của bài"><p>Đưa máy ảnh vào mã để mở trên điện thoại</p></div>'

    # lists and cards

    def cards(self, head: str, count: int = 3) -> str:
        """A list with pictures and summaries."""
        cards = "".join(
            f'<article class="the"><div>{other.thumb()}</div><h3>{other.link()}</h3><p>{other.summary}</p><time>{other.day:%d/%m/%Y}</time></article>'
            for other in self.others(count)
        )
        return f'<section class="luoi-the"><h2>{head}</h2>{cards}</section>'

    def plain_list(self, head: str, count: int = 4, dated: bool = False) -> str:
        """A list of links under a heading."""
        rows = "".join(
            f"<li>{other.link()}{f' <span>({other.day:%d/%m/%Y})</span>' if dated else ''}</li>"
            for other in self.others(count)
        )
        return f'<div class="hop-tin"><h3>{head}</h3><ul>{rows}</ul></div>'

    def inset(self) -> str:
        """A card between two paragraphs."""
        other = self.other()
        head = self.pick("Đừng bỏ lỡ", "Cùng mạch chuyện", "Bạn nên ghé", "Đọc thêm", "Bài liên quan")
        return self.pick(
            f'<aside class="chen" role="complementary"><span class="chen-nhan">{head}</span>{other.thumb()}<h4>{other.link()}</h4><p>{other.summary}</p></aside>',
            f'<div class="embed-card" data-type="related"><div class="embed-card__label">{head}</div><a href="{other.href}"><img src="/nho{other.href}.jpg" alt=""><span>{other.title}</span><span>{other.summary}</span></a></div>',
            f'<p class="noi-bai"><strong>&gt;&gt;&gt; Mời xem lại: {other.link()}</strong></p>',
            f'<table class="hop-chen" align="left" width="220"><tr><td><b>{head}</b></td></tr><tr><td>{other.link()}</td></tr><tr><td>{self.other().link()}</td></tr></table>',
        )

    def banner(self) -> str:
        """What sells or collects between two paragraphs."""
        return self.pick(
            '<div class="thu-moi"><h4>Nhận bản tin sáng thứ hai</h4><p>Năm chuyện vùng biên gói gọn trong ba phút đọc.</p><form><input type="email" placeholder="Hòm thư của bạn"><button>Ghi danh</button></form></div>',
            '<div class="tai-app"><img src="/app.png" alt="Ứng dụng"><b>Đọc nhanh hơn trên ứng dụng</b><a href="#">App Store</a><a href="#">Google Play</a></div>',
            '<div class="qc" aria-label="Quảng cáo"><a href="#"><img src="/qc/ocop.gif" alt="Hội chợ OCOP Tây Bắc - Mua một tặng một"></a></div>',
        )  # fmt: skip

    def videos(self) -> str:
        """A row of films to slide through."""
        slides = "".join(
            f'<li role="group" aria-roledescription="slide">{other.thumb()}<span>0{2 + at}:1{at}</span>{other.link()}</li>'
            for at, other in enumerate(self.others(3))
        )
        return f'<div class="bang-chuyen" role="region" aria-roledescription="carousel" aria-label="Phim ngắn"><h3>{self.pick("Phim ngắn", "Xem bằng mắt", "Truyền hình mạng")}</h3><button aria-label="Lùi">‹</button><ul>{slides}</ul><button aria-label="Tới">›</button></div>'

    # boxes of the site

    def boxes(self) -> str:
        """The column beside the text."""
        seen = self.rng.randint(100, 90000)
        days = "".join(f"<td>{day}</td>" for day in range(1, 8))
        return self.some(
            self.plain_list(self.pick("Được đọc nhiều", "Nóng trong tuần", "Vừa lên trang", "Bạn đọc đang xem", "Mới cập nhật")),
            f'<div class="troi"><h3>{self.pick("Trời hôm nay", "Nắng mưa", "Dự báo 24 giờ")}</h3><p>Lai Châu: 18°C, mưa nhỏ</p><p>Điện Biên Phủ: 23°C, nắng</p></div>',
            f'<div class="tien"><h3>{self.pick("Giá ngoại tệ", "Đổi tiền", "Ngân hàng niêm yết")}</h3><table><tr><td>USD</td><td>25.450</td></tr><tr><td>CNY</td><td>3.512</td></tr><tr><td>LAK</td><td>1,17</td></tr></table></div>',
            f'<form class="tham-do"><h3>{self.pick("Xin hỏi ý bạn", "Bạn nghĩ sao?", "Phiếu hỏi nhanh")}</h3><p>Bạn muốn đọc thêm về điều gì?</p><label><input type="radio" name="y">Cửa khẩu</label><label><input type="radio" name="y">Học bổng</label><button>Bỏ phiếu</button> <a href="#">Xem phiếu</a></form>',
            f'<div class="khach"><h3>{self.pick("Khách thăm", "Lượt ghé trang")}</h3><p>Đang xem: {seen % 40 + 1}</p><p>Trong ngày: {seen % 900}</p><p>Từ trước đến nay: {seen}</p></div>',
            f'<div class="van-ban"><h3>{self.pick("Công văn mới", "Vừa ban hành", "Tủ văn bản")}</h3><ul><li><a href="/vb/1">123/KH-UBND</a> Kế hoạch đón đoàn quý IV</li><li><a href="/vb/2">45/SNgV-HTQT</a> V/v góp ý dự thảo quy chế</li></ul></div>',
            f'<table class="lich"><caption>Tháng {self.when.month}</caption><tr>{days}</tr></table>',
            f'<div class="nong"><h3>{self.pick("Số máy cần nhớ", "Gọi khi cần")}</h3><p>Bảo hộ công dân: +84 981 84 84 84</p><p>Trực ban Sở: 0213.3876.555</p></div>',
            f'<div class="ban-be"><h3>{self.pick("Nhịp cầu", "Trang bạn bè", "Đi tới trang khác")}</h3><select><option>-- Chọn trang bạn --</option><option>Bộ Ngoại giao</option><option>Báo Thế giới và Việt Nam</option></select></div>',
            f'<div class="anh-dep"><h3>{self.pick("Góc ảnh", "Ảnh đẹp gửi về")}</h3><a href="/anh/1"><img src="/anh/nho1.jpg" alt="Mùa nước đổ"></a><a href="/anh/2"><img src="/anh/nho2.jpg" alt="Chợ đêm"></a></div>',
            least=4,
        )  # fmt: skip

    def top(self) -> str:
        """Skip link, languages, search with suggestions, the way in for staff, today's date."""
        today = min(self.when + timedelta(days=self.rng.randint(1, 900), minutes=191), datetime(2026, 11, 20, 9, 41))
        return self.some(
            '<a class="sr-only" href="#noi-dung">Nhảy tới phần chính</a>',
            '<ul class="tieng"><li><a href="/vi/">Tiếng Việt</a></li><li><a href="/en/">English</a></li><li><a href="/lo/">ລາວ</a></li></ul>',
            '<form class="tim" role="search"><input name="q" placeholder="Bạn tìm chi?"><button>Tìm</button><ul class="goi-y"><li>hộ chiếu</li><li>học bổng</li><li>thẻ ABTC</li></ul></form>',
            '<div class="vao"><a href="/dang-nhap">Cán bộ vào đây</a> <a href="/ghi-danh">Mở tài khoản</a></div>',
            f'<div class="hom-nay">Hôm nay, {today:%d/%m/%Y %H:%M}</div>',
            least=2,
        )  # fmt: skip

    def menu(self) -> str:
        """The sections of the site, some with more below them."""
        return '<nav class="muc-lon" aria-label="Mục lớn"><ul><li><a href="/">Trang nhất</a></li><li><a href="/doi-ngoai">Đối ngoại</a><div class="thả"><ul><li><a href="/da-phuong">Đa phương</a></li><li><a href="/song-phuong">Song phương</a></li></ul></div></li><li><a href="/kieu-bao">Kiều bào</a></li><li><a href="/van-ban">Công văn</a></li><li><a href="/hoi-dap">Hỏi gì đáp nấy</a></li></ul></nav>'

    def foot(self) -> str:
        """The imprint and what floats above it."""
        floats = (
            '<a class="len" href="#top">Lên trên cùng</a>'
            if self.when.year < 2012
            else self.some(
                '<div class="noi"><a href="tel:02133876555">Gọi ngay</a><a href="#">Nhắn Zalo</a><a href="#">Hỏi trợ lý số</a></div>',
                '<div class="tep-nho" role="dialog"><p>Trang dùng tệp nhớ để phục vụ bạn tốt hơn.</p><button>Tôi hiểu</button></div>',
                '<div class="dong-hanh"><h3>Kết bạn với chúng tôi</h3><a href="#">Facebook</a> <a href="#">YouTube</a> <a href="#">TikTok</a></div>',
                '<a class="len" href="#top">Về đầu trang</a>',
            )
        )
        return f"{floats}<footer><p><strong>{self.site}</strong></p><p>Giấy phép: 18/GP-TTĐT ngày 04/6/2014 của Sở Thông tin và Truyền thông</p><p>Người chịu trách nhiệm: Ông Tẩn Văn Lâm, Phó Giám đốc Sở</p><p>Trụ sở: tầng 5, nhà D, Khu Hành chính - Chính trị</p><p>Điện thoại: 0213.3876.555 - Thư điện tử: songoaivu@example.gov.vn</p><p>Xin dẫn nguồn khi dùng lại tin bài của trang</p></footer>"

    def around(self) -> str:
        """Previous, next, and back to the list."""
        before, after = self.others(2)
        return f'<div class="truoc-sau"><a href="{before.href}" rel="prev">« {before.title}</a> <a href="{after.href}" rel="next">{after.title} »</a> <a href="javascript:history.back()">Quay lui</a> <a href="#">Lên trên</a></div>'
