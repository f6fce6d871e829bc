"""What stands round an article: menus, crumbs, side boxes, related articles, the end of the page."""

from __future__ import annotations

from html import escape as e

from tests.generator.model import Story
from tests.generator.probe_hands import Desk, Hand, Writer

MENU = ("Giới thiệu", "Tin hoạt động", "Người Việt ở nước ngoài", "Hồ sơ sự kiện", "Thư viện ảnh", "Hỏi đáp", "Liên hệ")
SITES = {
    "lai_chau": "Cổng Thông tin đối ngoại tỉnh Lai Châu",
    "dien_bien": "Thông tin đối ngoại tỉnh Điện Biên",
    "dien_bien_stttt": "Sở Thông tin và Truyền thông tỉnh Điện Biên",
}
NEWS = (
    ("Lịch tiếp công dân quý IV của lãnh đạo Sở", "05/10/2023"),
    ("Mời chào giá gói thầu thuê đường truyền", "28/09/2023"),
    ("Danh sách thí sinh đủ điều kiện xét tuyển viên chức", "11/9/2023 8:00:00 AM"),
    ("Thông báo nghỉ lễ Quốc khánh", "30/08/2023 10:02:11 SA"),
)
LAI_CHAU_FOOT = (
    "CỔNG THÔNG TIN ĐỐI NGOẠI TỈNH LAI CHÂU",
    "Cơ quan chủ quản:Ủy ban nhân dân tỉnh Lai Châu",
    "Giấy phép số:47/GP-TTĐT, do Cục Phát thanh, Truyền hình và Thông tin điện tử cấp ngày: 12/5/2015",
    "Chịu trách nhiệm chính:Ông Nguyễn Quốc Luân - Giám đốc Sở Thông tin & Truyền thông tỉnh Lai Châu",
    "Điện thoại:02133.798.799",
    "Email:BANBIENTAPDOINGOAI@LAICHAU.GOV.VN",
    "Ghi rõ nguồn www.thongtindoingoai.laichau.gov.vn khi sử dụng thông tin trên website này",
    "top",
    "down",
)
DIEN_BIEN_FOOT = (
    "TRANG THÔNG TIN ĐỐI NGOẠI TỈNH ĐIỆN BIÊN",
    "Cơ quan chủ quản: Sở Thông tin và Truyền thông tỉnh Điện Biên",
    "Điện thoại: 0215.3835.111 - Fax: 0215.3835.222",
)
STTTT_FOOT = (
    "© Bản quyền thuộc về Sở Thông tin và Truyền thông tỉnh Điện Biên",
    "Địa chỉ: Tổ 8, phường Mường Thanh, thành phố Điện Biên Phủ",
    "Đang truy cập: 12 | Hôm nay: 1.034 | Tổng lượt truy cập: 2.301.877",
)


class Sheet:
    """One page in the making."""

    def __init__(self, pen: Desk, story: Story, hand: Hand) -> None:
        self.pen, self.story, self.hand = pen, story, hand
        self.rng, self.writer = pen.rng, Writer(pen, story, hand)
        self.title, self.site = e(story.title), SITES[story.portal]

    def menu(self, item: str = '<li><a href="{0}">{1}</a></li>') -> str:
        """The menu of the site."""
        return "".join(item.format(f"/muc-{at}", name) for at, name in enumerate(MENU))

    def crumbs(self, item: str = '<a href="{0}">{1}</a>', between: str = " &raquo; ", last: str = "") -> str:
        """The way here: home, the category where there is one; *last* is the template of the final step."""
        names = ["Trang chủ", *([self.story.category] if self.story.category else [])]
        steps = [item.format(f"/c{at}/" if at else "/", e(name)) for at, name in enumerate(names)]
        if last and len(steps) > 1:
            steps[-1] = last.format(e(names[-1]))
        return between.join(steps)

    def when(self, shape: str = "<div>{}</div>") -> str:
        """The date line in *shape*, nothing where the page shows none."""
        return shape.format(e(self.story.shown_date)) if self.story.shown_date else ""

    def files(self, shape: str = "<div class=dk><b>{}</b><ul>{}</ul></div>", item: str = '<li><a href="{}">{}</a></li>') -> str:  # fmt: skip
        """Attachments under a label."""
        links = "".join(item.format(file.href, e(file.title)) for file in self.story.attachments)
        label = self.rng.choice(("Tệp đính kèm:", "File đính kèm:", "Tài liệu đính kèm"))
        return shape.format(label, links) if links else ""

    def related(self, row: str = '<li><a href="{href}">{title}</a>{date}</li>', shape: str = "<h3>{}</h3><ul>{}</ul>") -> str:  # fmt: skip
        """The related articles under the portal's heading; now and then the heading of an empty list."""
        rows = "".join(row.format(href=r.href, title=e(r.title), date=r.shown) for r in self.story.related)
        wanted = rows or (self.story.related_heading and self.rng.random() < 0.3)
        return shape.format(self.story.related_heading, rows) if wanted else ""

    def end(self, line: str = "<p>{}</p>", counter: str = "<div><b>{}</b> Người đang Online</div>") -> str:
        """What each portal prints last."""
        feet = {"lai_chau": LAI_CHAU_FOOT, "dien_bien": DIEN_BIEN_FOOT, "dien_bien_stttt": STTTT_FOOT}
        foot = "".join(line.format(e(text)) for text in feet[self.story.portal])
        if self.story.portal == "lai_chau":
            return counter.format(self.rng.randint(40, 9999)) + foot
        return (self.register() if self.story.portal == "dien_bien" else "") + foot

    def register(self) -> str:
        """Điện Biên's boxes: documents, videos, links."""
        docs = "".join(
            f"<li><a href='/VanBan/{at}'>Số/Ký hiệu: {self.rng.randint(20, 400)}/KH-UBND</a><p>Văn bản của Ủy ban nhân dân tỉnh Điện Biên</p></li>"
            for at in range(3)
        )
        return f"<div class='box'><div class='t'>HỆ THỐNG VĂN BẢN</div><ul>{docs}</ul></div><div class='box'><div class='t'>THƯ VIỆN VIDEO</div><ul><li><a href='/v/1'>Giải thưởng Thông tin đối ngoại lần thứ 2</a></li></ul></div><div class='box'><div class='t'>LIÊN KẾT WEBSITE</div><select><option>Chọn website</option><option>Bộ Ngoại giao</option></select></div>"

    def text(self) -> str:
        """Picture, lead, body, signature, files."""
        return self.writer.whole() + self.files()

    def side(self, *names: str) -> str:
        """Side boxes by name."""
        return "".join(BOXES[name] for name in names)

    def doc(self, inner: str, head: str = "", named: str = "{title} - {site}", start: str = "<!DOCTYPE html><html lang=vi>", og: bool = False) -> str:  # fmt: skip
        """The whole document; a page without a date always names its title."""
        shape = named if self.story.shown_date else "{title} | {site}"
        title = shape.format(title=self.title, site=self.site)
        og_tag = f'<meta property="og:title" content="{self.title}"><meta property="og:type" content="article">' if og else ""  # fmt: skip
        return f"{start}<head>{{charset}}<title>{title}</title>{og_tag}{head}</head><body>{inner}</body></html>"


_ROWS = "".join(
    f'<li><a href="/tb/{at}">{e(name)}</a> <span>({day})</span></li>' for at, (name, day) in enumerate(NEWS)
)
_WEEK = "".join(f"<tr>{''.join(f'<td>{day}</td>' for day in range(at, at + 7))}</tr>" for at in (1, 8, 15, 22))
BOXES = {
    "weather": '<div class="w-box"><h4>Thời tiết</h4><table><tr><td>Mường Thanh</td><td>23°C</td></tr><tr><td>Tam Đường</td><td>17°C</td></tr></table><p>Độ ẩm: 81% - Gió: 2 m/s</p></div>',
    "rates": '<div class="w-box"><h4>Tỷ giá ngoại tệ</h4><table><tr><th>Mã</th><th>Mua</th><th>Bán</th></tr><tr><td>USD</td><td>24.120</td><td>24.490</td></tr><tr><td>CNY</td><td>3.318</td><td>3.459</td></tr><tr><td>LAK</td><td>1,05</td><td>1,33</td></tr></table><p>Nguồn: Vietcombank</p></div>',
    "poll": '<div class="w-box"><h4>Thăm dò ý kiến</h4><p>Bạn thấy giao diện mới của cổng thế nào?</p><label><input type="radio" name="p">Dễ dùng</label><label><input type="radio" name="p">Bình thường</label><button>Biểu quyết</button><a href="/kq">Xem kết quả</a></div>',
    "counter": '<div class="w-box"><h4>Thống kê truy cập</h4><ul><li>Đang trực tuyến: <b>37</b></li><li>Hôm nay: <b>1.208</b></li><li>Tháng này: <b>40.771</b></li><li>Tất cả: <b>5.911.302</b></li></ul></div>',
    "news": f'<div class="w-box"><h4>Thông báo mới</h4><ul>{_ROWS}</ul></div>',
    "notice": f'<div class="w-box"><h4>THÔNG TIN CHỈ ĐẠO</h4><marquee direction="up" scrollamount="2"><ul>{_ROWS}</ul></marquee></div>',
    "login": '<div class="w-box"><h4>Đăng nhập</h4><input name="u" placeholder="Tên đăng nhập"><input type="password" name="pw"><input type="submit" value="Đăng nhập"><a href="/quen">Quên mật khẩu?</a></div>',
    "calendar": f'<div class="w-box"><h4>Lịch</h4><table><tr><td colspan="7">Tháng 10/2023</td></tr>{_WEEK}</table></div>',
    "banner": '<div class="w-box"><a href="/b"><img src="/qc/banner-trai.gif" alt="Cải cách hành chính"></a><a href="/dvc"><img src="/qc/dvc.png" alt="Dịch vụ công trực tuyến"></a></div>',
    "video": '<div class="w-box"><h4>Video</h4><iframe src="https://www.youtube.com/embed/xyz" title="Sắc màu phiên chợ vùng cao"></iframe><a href="/video/3">Sắc màu phiên chợ vùng cao</a></div>',
    "links": '<div class="w-box"><h4>Liên kết</h4><select><option>-- Chọn trang --</option><option>Cổng TTĐT Chính phủ</option><option>Bộ Ngoại giao</option></select></div>',
    "docs": '<div class="w-box"><h4>Văn bản mới</h4><table><tr><td><a href="/vb/1">214/QĐ-UBND</a></td><td>Về việc thành lập tổ công tác liên ngành</td><td>14/09/2023</td></tr><tr><td><a href="/vb/2">96/KH-SNgV</a></td><td>Kế hoạch tiếp xúc song phương năm 2024</td><td>02/10/2023</td></tr></table></div>',
    "hot": '<div class="w-box"><h4>Đọc nhiều</h4><ol><li><a href="/n/1">Hướng dẫn thủ tục cấp giấy thông hành</a></li><li><a href="/n/2">Danh bạ điện thoại các đồn, trạm</a></li></ol></div>',
}  # fmt: skip
