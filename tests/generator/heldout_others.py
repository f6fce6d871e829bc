"""Pages that are no articles, for the part set aside. Not to be read by whoever writes the reader's rules."""

from __future__ import annotations

from html import escape
from random import Random

from tests.generator import chrome
from tests.generator.articles import HOSTS, make_story
from tests.generator.heldout_markups import MENU
from tests.generator.heldout_parts import widget
from tests.generator.heldout_words import LEXICON
from tests.generator.model import Case, Story
from tests.generator.pieces import Pen


def _table_list(pen: Pen, stories: list[Story]) -> str:
    rows = "".join(
        f'<tr><td><a href="{s.url}"><b>{escape(s.title)}</b></a> <i>{escape(s.shown_date)}</i><br>{escape(s.lead)} <a href="{s.url}">Xem tiếp</a></td></tr>'
        for s in stories
    )
    return f"<table>{rows}</table><p>Trang: <b>1</b> <a href=#>2</a> <a href=#>3</a> ... <a href=#>45</a></p>"


def _archive(pen: Pen, stories: list[Story]) -> str:
    rows = "".join(f'<li><a href="{s.url}">{escape(s.title)}</a> ({escape(s.shown_date)})</li>' for s in stories * 3)
    return f"<h1>Tin tức</h1><ul>{rows}</ul>"


def _portal_home(pen: Pen, stories: list[Story]) -> str:
    top = f'<div class="slide"><a href="{stories[0].url}"><img src="/a.jpg"></a><h2><a href="{stories[0].url}">{escape(stories[0].title)}</a></h2><p>{escape(stories[0].lead)}</p></div>'
    boxes = "".join(
        f'<div><h3>{s.category or "Tin mới"}</h3><a href="{s.url}">{escape(s.title)}</a><p>{escape(s.lead)}</p></div>'
        for s in stories[1:7]
    )
    return top + boxes + "".join(widget(pen, at) for at in range(5))


def _documents(pen: Pen, stories: list[Story]) -> str:
    rows = "".join(
        f"<tr><td>{at}</td><td><a href='/vb/{at}'>{at * 7}/KH-UBND</a></td><td>0{at}/03/2021</td><td>Kế hoạch công tác đối ngoại</td></tr>"
        for at in range(1, 9)
    )
    return f"<h1>Văn bản</h1><table><tr><th>STT</th><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th></tr>{rows}</table>"


def _signin(pen: Pen, stories: list[Story]) -> str:
    return "<div class='login'><h2>ĐĂNG NHẬP HỆ THỐNG</h2><form method=post><input type=text placeholder='Tài khoản'><input type=password><label><input type=checkbox> Ghi nhớ</label><input type=submit value='Đăng nhập'></form><a href='/quen'>Quên mật khẩu?</a></div>"


def _question(pen: Pen, stories: list[Story]) -> str:
    return (
        "<h1>Gửi câu hỏi</h1><p>Bạn đọc vui lòng nhập đầy đủ thông tin vào các ô có dấu (*), viết tiếng Việt có dấu và không quá 2.000 ký tự.</p><form>"
        + "".join(f"<div>{x} (*) <input></div>" for x in ("Họ tên", "Địa chỉ", "Email", "Tiêu đề"))
        + "<div>Nội dung <textarea></textarea></div><button>Gửi đi</button></form>"
    )


def _gone(pen: Pen, stories: list[Story]) -> str:
    return "<p>Bài viết không tồn tại hoặc đã bị gỡ bỏ!</p><p><a href='/'>Về trang chủ</a></p>"


def _not_found_en(pen: Pen, stories: list[Story]) -> str:
    return "<h1>404 - File or directory not found.</h1><h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3>"


def _captcha(pen: Pen, stories: list[Story]) -> str:
    return "<h2>Xác minh bạn không phải là robot</h2><p>Vui lòng nhập mã xác nhận để tiếp tục truy cập trang.</p><form><img src='/captcha'><input name=code><button>Tiếp tục</button></form>"


def _script_only(pen: Pen, stories: list[Story]) -> str:
    return "<script>document.cookie='D1N=abc';window.location.reload(true);</script><noscript>Please enable JavaScript and cookies to continue</noscript>"


def _maintenance(pen: Pen, stories: list[Story]) -> str:
    return "<h1>Website đang bảo trì</h1><p>Hệ thống đang được nâng cấp, mong quý vị quay lại sau.</p>"


def _database(pen: Pen, stories: list[Story]) -> str:
    return "<b>Warning</b>: mysqli_connect(): (HY000/2002): Connection refused in <b>/home/web/includes/db.php</b> on line <b>41</b><br>Không thể kết nối tới cơ sở dữ liệu."


def _no_results(pen: Pen, stories: list[Story]) -> str:
    return "<h1>Tìm kiếm</h1><form><input value='đối ngoại'><button>Tìm</button></form><p>Không tìm thấy kết quả nào phù hợp.</p>"


KINDS = (
    _table_list, _archive, _portal_home, _documents, _signin, _question, _gone, _not_found_en, _captcha, _script_only,
    _maintenance, _database, _no_results,
)  # fmt: skip
BARE = {_not_found_en, _captcha, _script_only, _maintenance, _database}


def _case(portal: str, kind: int) -> Case:
    rng = Random(f"heldout-others/{portal}/{kind}")
    pen = Pen(rng)
    draw = KINDS[kind]
    inner = draw(pen, [make_story(LEXICON, rng, portal) for _ in range(12)])
    if draw not in BARE:
        inner = f"{chrome.menu(pen, MENU)}<div id=c>{inner}</div>{chrome.FOOTERS[portal](pen)}"
    html = f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{rng.choice((chrome.SITES[portal], "", "Tin tức - " + chrome.SITES[portal]))}</title></head><body>{inner}</body></html>'
    name = draw.__name__.strip("_")
    return Case(
        f"heldout-{portal}-other-{name}",
        "heldout",
        portal,
        f"other-{name}",
        f"{HOSTS[portal]}/{name}",
        html.encode(),
        None,
    )


def cases() -> tuple[Case, ...]:
    """One page of each kind for each portal."""
    return tuple(_case(portal, kind) for portal in HOSTS for kind in range(len(KINDS)))
