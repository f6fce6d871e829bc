"""What stands around an article: login box, search form, calendar, poll, lists of what others read, readers' comments."""

from __future__ import annotations

LOGIN = """<div class="box box-login"><h3>Đăng nhập</h3><div class="frm"><label>Tên đăng nhập</label> <input type="text" name="user" /><br /><label>Mật khẩu</label> <input type="password" name="pass" /><br /><input type="submit" value="Đăng nhập" /> <a href="/quen-mat-khau">Quên mật khẩu?</a></div></div>"""
SEARCH = """<div class="box box-search"><input type="text" name="q" placeholder="Từ khóa" /> <select name="chuyenmuc"><option>Tất cả chuyên mục</option><option>Văn bản</option></select> <input type="button" value="Tìm" /></div>"""
POLL = """<div class="box box-poll"><h3>Thăm dò ý kiến</h3><p>Bạn thấy giao diện trang thông tin thế nào?</p><div><label><input type="radio" name="yk" value="1" /> Đẹp</label></div><div><label><input type="radio" name="yk" value="2" /> Bình thường</label></div><div><label><input type="radio" name="yk" value="3" /> Cần sửa</label></div><input type="button" value="Bình chọn" /> <a href="/ket-qua-binh-chon">Xem kết quả</a></div>"""
READ = (
    "Du khách Đức đạp xe dọc đường biên", "Cửa khẩu phụ Si Pha Phìn nhộn nhịp cuối năm", "Món pa pỉnh tộp lên bàn tiệc ngoại giao",
    "Mùa vàng Mường Lò trong ống kính bạn bè quốc tế", "Lớp dạy múa lăm vông của cô giáo Xinh", "Người giữ kho tem biên giới",
)  # fmt: skip


def calendar() -> str:
    """The month as a table of links, as such widgets draw it."""
    head = "".join(f"<th>{name}</th>" for name in ("T2", "T3", "T4", "T5", "T6", "T7", "CN"))
    weeks = []
    for first in range(1, 29, 7):
        weeks.append(
            "<tr>" + "".join(f'<td><a href="/ngay/{day}">{day}</a></td>' for day in range(first, first + 7)) + "</tr>"
        )
    return f'<div class="box box-cal"><h3>Lịch</h3><table class="cal"><caption>Tháng 2/2021</caption><tr>{head}</tr>{"".join(weeks)}</table></div>'


def around() -> tuple[str, str, str]:
    """Boxes left, right and below."""
    read = "".join(f'<li><a href="/doc-nhieu/{at}">{title}</a></li>' for at, title in enumerate(READ))
    return LOGIN + SEARCH, f'{calendar()}<div class="box"><h3>Tin đọc nhiều</h3><ol>{read}</ol></div>', POLL


COMMENTS = """<div class="comments" id="comments"><h4>Ý kiến bạn đọc (2)</h4><div class="comment"><strong>Nguyễn Hữu Tình</strong> <span class="time">15 giờ trước</span><p>Đọc xong thấy quê mình thay đổi nhiều quá, cảm ơn các anh chị phóng viên đã đến tận nơi.</p><a href="#">Thích</a> <a href="#">Trả lời</a></div>
<div class="comment"><strong>Lan Phương</strong> <span class="time">2 ngày trước</span><p>Cho tôi hỏi muốn ủng hộ bà con thì liên hệ ở đâu ạ?</p><a href="#">Thích</a> <a href="#">Trả lời</a></div>
<div class="comment-form"><input type="text" placeholder="Họ và tên" /><textarea placeholder="Nội dung bình luận"></textarea><button type="button">Gửi bình luận</button></div></div>
"""
