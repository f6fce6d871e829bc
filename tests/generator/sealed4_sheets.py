"""Registers, plans and directories of the fourth sealed part: pages of cells that are no article."""

from __future__ import annotations

from random import Random

from tests.generator.sealed4_told import Site


def register(site: Site, rng: Random) -> tuple[str, str]:
    rows = "".join(f"<tr><td>{at}</td><td><a href=/vb/{at}>{rng.randint(10, 900)}/QĐ-UBND</a></td><td>{rng.randint(13, 28)}/06/2023</td><td>Về việc phê duyệt kế hoạch đối ngoại và đón tiếp khách quốc tế năm {2015 + at}</td><td><a href=/f/{at}.pdf>Tải về</a></td></tr>" for at in range(1, 9))  # fmt: skip
    return (
        f"Văn bản pháp quy - {site.name}",
        f"<h1>Văn bản pháp quy</h1><form>Loại văn bản <select><option>Tất cả</option></select> <button>Tìm</button></form><table><tr><th>STT</th><th>Số ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Tệp</th></tr>{rows}</table>",
    )


def week_plan(site: Site, rng: Random) -> tuple[str, str]:
    rows = "".join(f"<tr><td>{day}</td><td>8h00</td><td>Họp giao ban</td><td>Phòng họp số {at}</td></tr><tr><td></td><td>14h00</td><td>Tiếp khách</td><td>Phòng lễ tân</td></tr>" for at, day in enumerate(("Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu"), 1))  # fmt: skip
    return (
        f"Lịch công tác - {site.name}",
        f"<h1>Lịch công tác tuần</h1><form><select><option>Tuần 44</option></select><button>Xem</button></form><table><tr><th>Ngày</th><th>Giờ</th><th>Nội dung</th><th>Địa điểm</th></tr>{rows}</table>",
    )


def phone_book(site: Site, rng: Random) -> tuple[str, str]:
    rows = "".join(
        f"<tr><td>{at}</td><td>{name}</td><td>Chuyên viên</td><td>0213.3791.5{at}0</td><td>cv{at}@example.vn</td></tr>"
        for at, name in enumerate(("Sùng A Páo", "Lý Thị Nga", "Hà Đức Long", "Mào Thị Yên", "Vì Văn Pâng"), 1)
    )
    return (
        f"Danh bạ điện tử - {site.name}",
        f"<h1>Danh bạ điện tử</h1><table><tr><th>TT</th><th>Họ tên</th><th>Chức vụ</th><th>Điện thoại</th><th>Email</th></tr>{rows}</table>",
    )


def questions(site: Site, rng: Random) -> tuple[str, str]:
    asked = (
        "Hộ chiếu hết hạn khi đang ở nước ngoài phải làm gì?",
        "Xin giấy thông hành mất bao lâu?",
        "Có được mang nông sản tươi qua lối mở không?",
        "Con lai Việt - Lào đăng ký khai sinh ở đâu?",
    )
    rows = "".join(
        f'<li><a href="/hd/{at}">{text}</a><span>Người gửi: Bạn đọc - {13 + at}/08/2023</span><a href="/hd/{at}">Xem trả lời</a></li>'
        for at, text in enumerate(asked)
    )
    return f"Hỏi đáp - {site.name}", f'<h1>Hỏi đáp</h1><a href="/hd/gui">Đặt câu hỏi</a><ul>{rows}</ul>'


def procedures(site: Site, rng: Random) -> tuple[str, str]:
    names = (
        "Cấp phép tổ chức hội nghị, hội thảo quốc tế",
        "Cử đoàn đi công tác nước ngoài",
        "Gia hạn thị thực",
        "Xác nhận viện trợ",
    )
    rows = "".join(
        f"<tr><td>1.00{at}271</td><td><a href=/tt/{at}>{name}</a></td><td>Mức độ 4</td><td><a href=/nop/{at}>Nộp hồ sơ</a></td></tr>"
        for at, name in enumerate(names)
    )
    return (
        f"Thủ tục hành chính - {site.name}",
        f"<h2>Thủ tục hành chính</h2><table><tr><th>Mã số</th><th>Tên thủ tục</th><th>Mức độ</th><th></th></tr>{rows}</table>",
    )


def poll_result(site: Site, rng: Random) -> tuple[str, str]:
    rows = "".join(
        f"<tr><td>{name}</td><td>{rng.randint(2, 60)} phiếu</td></tr>"
        for name in ("Rất tốt", "Tốt", "Bình thường", "Kém")
    )
    return (
        f"Kết quả bình chọn - {site.name}",
        f"<h1>Kết quả bình chọn</h1><p>Bạn thấy cổng thông tin mới thế nào?</p><table>{rows}</table>",
    )
