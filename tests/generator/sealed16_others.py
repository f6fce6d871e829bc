"""Pages of the sixteenth part that are no article: the same shells round lists, forms, errors and gates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from random import Random

from tests.generator.articles import HOSTS
from tests.generator.encodings import encode
from tests.generator.model import Case
from tests.generator.sealed16_kit import Kit
from tests.generator.sealed16_page import Shell

Draw = Callable[[Kit], str]


def _section(kit: Kit) -> str:
    items = "".join(f"<div class='muc-tin'>{o.thumb()}<h3>{o.link()}</h3><span>{o.day:%d/%m/%Y}</span><p>{o.summary}</p></div>" for o in kit.others(8))  # fmt: skip
    return f"<h1>Đối ngoại nhân dân</h1>{items}<div class='trang-so'><a>1</a> <a href='?p=2'>2</a> <a href='?p=3'>3</a> <a href='?p=2'>Tới</a></div>"


def _found(kit: Kit) -> str:
    items = "".join(f"<li>{o.link()} <em>{o.day:%d/%m/%Y}</em><p>...{o.summary[8:90]}...</p></li>" for o in kit.others(6))  # fmt: skip
    return f"<h1>Tìm thấy 6 bài cho: học bổng</h1><p>Ý bạn là: <a href='?q=hoc+bong+nhat'>học bổng Nhật</a>?</p><ol>{items}</ol>"


def _label(kit: Kit) -> str:
    return f"<h1>#kiều bào</h1><p>Gom các bài gắn nhãn này.</p>{kit.cards('Mới gắn', 5)}"


def _writer(kit: Kit) -> str:
    return f"<h1>Lò Thị Pánh</h1><img src='/mat/3.jpg' alt=''><p>Viết về cửa khẩu và chợ phiên.</p>{kit.plain_list('Các bài đã viết', 7, dated=True)}"


def _missing(kit: Kit) -> str:
    return f"<h1>Bài đã được gỡ hoặc chưa từng có</h1><p>Lỗi 404. Đường dẫn bạn mở không còn dùng.</p><a href='/'>Về trang nhất</a>{kit.cards('Thử những bài này', 3)}"


def _broken(kit: Kit) -> str:
    return f"<h1>Máy chủ đang trục trặc</h1><p>Lỗi 500. Chúng tôi đã ghi nhận, mong bạn quay lại sau ít phút.</p><p>Mã sự cố: {kit.rng.randint(10**6, 10**7)}</p>"


def _gate(kit: Kit) -> str:
    return "<h1>Cán bộ vào đây</h1><form method='post'><label>Tên dùng <input name='u'></label><label>Mật khẩu <input type='password' name='p'></label><label><input type='checkbox'>Nhớ tôi</label><button>Vào</button></form><p><a href='/quen'>Quên mật khẩu?</a></p>"


def _riddle(kit: Kit) -> str:
    return f"<h1>Đang kiểm tra trình duyệt của bạn</h1><p>Việc này chỉ mất vài giây. Hãy bật JavaScript và tệp nhớ để đi tiếp.</p><div id='challenge-form'><noscript>Cần bật JavaScript</noscript></div><p>Ray ID: {kit.rng.randint(10**8, 10**9):x}</p>"


def _album(kit: Kit) -> str:
    shots = "".join(f"<figure><a href='{o.href}'><img src='/nho{o.href}.jpg' alt=''></a><figcaption>{o.title}</figcaption></figure>" for o in kit.others(9))  # fmt: skip
    return f"<h1>Kho ảnh</h1>{shots}"


def _films(kit: Kit) -> str:
    return f"<h1>Phim</h1>{kit.videos()}{kit.videos()}{kit.cards('Vừa phát', 4)}"


def _papers(kit: Kit) -> str:
    rows = "".join(f"<tr><td>{at + 40}/KH-UBND</td><td>{o.day:%d/%m/%Y}</td><td>{o.link()}</td><td><a href='/vb/{at}.pdf'>Tải</a></td></tr>" for at, o in enumerate(kit.others(8)))  # fmt: skip
    return f"<h1>Công văn, kế hoạch</h1><form><input name='so' placeholder='Số hiệu'><select><option>Mọi loại</option><option>Kế hoạch</option></select><button>Lọc</button></form><table><tr><th>Số hiệu</th><th>Ngày</th><th>Trích yếu</th><th>Tệp</th></tr>{rows}</table>"


def _write(kit: Kit) -> str:
    return "<h1>Viết cho chúng tôi</h1><form method='post'><label>Quý danh <input></label><label>Thư điện tử <input></label><label>Điện thoại <input></label><label>Điều muốn nói <textarea></textarea></label><img src='/ma-xac-nhan.png' alt=''><label>Dãy số trong hình <input></label><button>Gửi đi</button></form><iframe src='https://maps.example/'></iframe>"


def _votes(kit: Kit) -> str:
    return "<h1>Phiếu đã bỏ</h1><p>Bạn muốn đọc thêm về điều gì?</p><table><tr><td>Cửa khẩu</td><td>41%</td><td>123 phiếu</td></tr><tr><td>Học bổng</td><td>59%</td><td>177 phiếu</td></tr></table><a href='javascript:window.close()'>Đóng</a>"


def _pause(kit: Kit) -> str:
    return "<h1>Trang đang được chăm sóc</h1><p>Chúng tôi nâng cấp từ 22 giờ đến 2 giờ sáng. Mong bạn thông cảm.</p>"


KINDS: dict[str, tuple[str, Draw]] = {
    "muc": ("Đối ngoại nhân dân", _section), "tim": ("Tìm: học bổng", _found), "nhan": ("Nhãn kiều bào", _label),
    "but": ("Lò Thị Pánh", _writer), "404": ("Không tìm thấy", _missing), "500": ("Lỗi máy chủ", _broken),
    "vao": ("Đăng nhập", _gate), "rao": ("Chờ một lát...", _riddle), "anh": ("Kho ảnh", _album), "phim": ("Phim", _films),
    "cv": ("Công văn, kế hoạch", _papers), "thu": ("Viết cho chúng tôi", _write), "phieu": ("Phiếu đã bỏ", _votes),
    "nghi": ("Bảo trì", _pause),
}  # fmt: skip


def cases(shells: tuple[Shell, ...]) -> tuple[Case, ...]:
    """Every kind in three or four shells."""
    pairs = [
        (kind, shell)
        for at, kind in enumerate(KINDS)
        for no, shell in enumerate(shells)
        if (at * 5 + no) % len(shells) < 3
    ]
    return tuple(_case(kind, shell) for kind, shell in pairs)


def _case(kind: str, shell: Shell) -> Case:
    rng = Random(f"sealed16/{kind}/{shell.name}")
    kit = Kit(rng, shell.site, datetime(shell.years[1] - 1, rng.randint(1, 12), 17))
    title, draw = KINDS[kind]
    body, headers = encode(shell.frame(title, draw(kit), kit), "declared", rng)
    portal = shell.portals[0]
    return Case(f"sealed16-{kind}-{shell.name}", "sealed16", portal, kind, f"{HOSTS[portal]}/{kind}/{shell.name}", body, None, headers)  # fmt: skip
