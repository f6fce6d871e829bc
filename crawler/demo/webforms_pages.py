"""The pages of the WebForms portal: a shell with banner, menu and footer, and what stands in it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from crawler.demo.markup import body_html
from crawler.demo.story import Paragraph, Story
from crawler.demo.styles import WEBFORMS as STYLE

if TYPE_CHECKING:
    from crawler.demo.webforms import WebFormsSite

__all__ = [
    "CONTACT",
    "LOGIN",
    "NOTHING_FOUND",
    "NOT_FOUND",
    "STYLE",
    "article",
    "category",
    "home",
    "runtime_error",
    "shell",
]

SITE = "Cổng mẫu tỉnh Lai Sơn (doingoai demo)"
NOTHING_FOUND = '<h1 class="tieu-de">Kết quả tìm kiếm</h1><p>Không tìm thấy kết quả phù hợp.</p>'
NOT_FOUND = "<html><head><title>404</title></head><body><h1>404 - File or directory not found.</h1></body></html>"
CONTACT = """<h1 class="tieu-de">Liên hệ</h1>
<p>Ban biên tập Cổng mẫu tỉnh Lai Sơn, phố Mẫu, phường Mẫu, tỉnh Lai Sơn.</p>
<p>Mọi ý kiến xin gửi về hộp thư bien-tap@lai-son.invalid.</p>"""
LOGIN = """<h1 class="tieu-de">Đăng nhập</h1>
<p>Tên đăng nhập: <input name="ctl00$tenDangNhap" type="text" /></p>
<p>Mật khẩu: <input name="ctl00$matKhau" type="password" /></p>
<p><input type="submit" name="ctl00$btnDangNhap" value="Đăng nhập" /></p>"""
_SCRIPT = """<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
function __doPostBack(eventTarget, eventArgument) {
    theForm.__EVENTTARGET.value = eventTarget;
    theForm.__EVENTARGUMENT.value = eventArgument;
    theForm.submit();
}
//]]>
</script>"""


def shell(site: WebFormsSite, path: str, title: str, fields: str, content: str, categories: dict[str, str]) -> str:
    """Return the whole page: everything lies inside the one form, as WebForms wants it."""
    menu = "".join(
        f'<li><a href="/chuyen-muc/{slug}.aspx">{escape(name)}</a></li>' for slug, name in categories.items()
    )
    head = f"{escape(title)} - {SITE}" if title else SITE
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>
	{head}
</title><link href="/css/site.css" rel="stylesheet" type="text/css" /></head>
<body>
<form name="aspnetForm" method="post" action="{escape(path)}" id="aspnetForm">
<div>
{fields}
</div>
{_SCRIPT}
<div id="khung">
<div id="dau-trang"><span class="quoc-huy">★</span><div><span class="co-quan">Ủy ban nhân dân tỉnh mẫu Lai Sơn</span>
<span class="ten">{SITE}</span></div></div>
<ul id="menu"><li><a href="/">Trang chủ</a></li>{menu}<li><a href="/lien-he.aspx">Liên hệ</a></li></ul>
<div id="tim"><input name="ctl00$txtTuKhoa" type="text" id="txtTuKhoa" />
<input type="submit" name="ctl00$btnTimKiem" value="Tìm kiếm" id="btnTimKiem" /></div>
<table id="than" cellspacing="0" cellpadding="0"><tr><td id="giua" valign="top">
{content}
</td></tr></table>
<div id="chan-trang">
<p class="online">{site.visits} Người đang Online</p>
<p class="ten-chan">CỔNG MẪU TỈNH LAI SƠN</p>
<p>Cơ quan chủ quản:Bản trình diễn của doingoai, không thuộc cơ quan nào<br />
Giấy phép số:00/GP-MẪU, cấp cho bản trình diễn<br />
Chịu trách nhiệm chính:Người giữ kho doingoai<br />
Điện thoại:0000.000.000<br />
Email:bien-tap@lai-son.invalid<br />
Ghi rõ nguồn doingoai demo khi sử dụng thông tin trên website này</p>
<p><a href="#dau">top</a> <a href="#cuoi">down</a></p>
</div></div>
</form>
</body></html>"""


def _entry(site: WebFormsSite, story: Story) -> str:
    lead = escape((story.lead or "")[:160], quote=False)
    day = f"{story.published:%d/%m/%Y}"
    title = escape(story.title, quote=False)
    return f'<a class="ten-tin" href="{site.path_of(story)}">{title}</a> <i>({day})</i><p class="tom-tat">{lead}...</p>'


def home(site: WebFormsSite, categories: dict[str, str], dead_link: str) -> str:
    """Return the front page: the newest articles of each category, links to the lists, a link that leads nowhere."""
    parts = []
    for slug, name in categories.items():
        entries = "".join(f"<li>{_entry(site, story)}</li>" for story in site.in_category(name)[:3])
        parts.append(
            f'<div class="hop"><h2><a href="/chuyen-muc/{slug}.aspx">{escape(name)}</a></h2><ul>{entries}</ul></div>'
        )
    twice = "".join(
        f'<li><a href="{path}">{escape(story.title)}</a></li>'
        for story in site.shown
        for path in site.other_paths(story)
    )
    links = f'<li><a href="{dead_link}">Thông báo cũ</a></li><li><a href="/dang-nhap.aspx">Đăng nhập</a></li>'
    return "".join(parts) + f'<div class="hop"><h2>Đọc nhiều</h2><ul>{twice}{links}</ul></div>'


def category(site: WebFormsSite, name: str, stories: list[Story], pager: str, *, grid: bool) -> str:
    """Return a list page: a GridView is a table whose last row is the pager, a ListView is divs and a pager below."""
    crumb = _crumb(site, name) + f'<h1 class="tieu-de">{escape(name)}</h1>'
    if not stories:
        return crumb + "<p>Chưa có tin trong chuyên mục này.</p>"
    if not grid:
        return (
            crumb
            + "".join(f'<div class="tin">{_entry(site, story)}</div>' for story in stories)
            + f"<div>{pager}</div>"
        )
    rows = "".join(
        f'<tr><td><img src="/upload/icon/muc.png" alt="" width="60" /></td><td>{_entry(site, story)}</td></tr>'
        for story in stories
    )
    return (
        f'{crumb}<div><table id="ContentPlaceHolder1_gvTinTuc" cellspacing="0" rules="all">{rows}{pager}</table></div>'
    )


def _crumb(site: WebFormsSite, name: str) -> str:
    here = f'<a href="{site.list_path(name)}">{escape(name)}</a>'
    return f'<ul class="duong-dan"><li><a href="/">Trang chủ</a></li> <li>{here}</li></ul>'


def article(site: WebFormsSite, story: Story) -> str:
    """Return the article: breadcrumb, title, date, picture, caption, lead, body, then the related list."""
    heading = "h1" if story.generation > 1 or story.number % 3 else "div"
    related = "".join(
        f'<li><a href="{site.path_of(other)}">{escape(other.title, quote=False)}</a>'
        f"<span>({site.moment(other)})</span></li>"
        for other in site.newest_beside(story)
    )
    date = f'<p class="ngay">{site.published(story)[1]}</p>'
    return f"""{_crumb(site, story.category)}
<{heading} class="tieu-de">{escape(story.title, quote=False)}</{heading}>
{date}
<div id="ContentPlaceHolder1_noiDung" class="noi-dung">
{_body(site, story)}
</div>
<div class="lien-quan"><h3>Tin liên quan</h3><ul>{related}</ul></div>"""


def _body(site: WebFormsSite, story: Story) -> str:
    lead = next((block for block in story.blocks if isinstance(block, Paragraph)), None)
    html = body_html(story, story.blocks, lambda file: site.file_path(story, file))
    if lead is not None and story.markup in {"divs", "tables"}:
        plain = escape(lead.text, quote=False)
        html = html.replace(plain, f"<strong>{plain}</strong>", 1)
    return html + _signature(story)


def _signature(story: Story) -> str:
    if story.author is None:
        return ""
    words = f"{story.byline}: {story.author}" if story.byline else story.author
    if story.markup in {"br", "span"}:
        return f"<br /><br />\n<b>{escape(words)}</b>"
    return f'\n<p style="text-align:right"><strong>{escape(words)}</strong></p>'


def runtime_error(message: str) -> str:
    """Return the yellow page of a refused postback."""
    body = f"<h1>Server Error in '/' Application.</h1><h2>{escape(message)}</h2>"
    return f"<html><head><title>{escape(message)}</title></head><body>{body}</body></html>"
