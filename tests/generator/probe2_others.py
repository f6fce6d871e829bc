"""Pages of the second examiner's part that are no article: lists in every dress, registers, forms, refusals, empty shells."""

from __future__ import annotations

from collections.abc import Callable
from html import escape as e
from random import Random

from tests.generator import probe2_words as words
from tests.generator.articles import HOSTS, slug
from tests.generator.encodings import encode
from tests.generator.model import Case

Draw = Callable[[Random, str], str]


def stories(rng: Random, count: int) -> list[tuple[str, str, str]]:
    """Title, summary and address of *count* stories."""
    return [
        (e(title, quote=False), e(lead, quote=False), f"/bai/{slug(title)}.html")
        for title, lead, _ in rng.sample(words.STORIES, count)
    ]


def when(rng: Random, portal: str) -> str:
    """A day as lists of *portal* print it."""
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(2012, 2024)
    if portal == "dien_bien":
        return f"{month}/{day}/{year} {rng.randint(1, 11)}:{rng.randint(10, 59)}:07 AM"
    return f"{day:02d}/{month:02d}/{year}" + (
        f" {rng.randint(1, 11)}:{rng.randint(10, 59)}:31 CH" if portal == "lai_chau" else ""
    )


def frame(portal: str, title: str, inner: str) -> str:
    """The page of a portal round *inner*."""
    menu = "".join(f'<li><a href="/muc-{at}">{name}</a></li>' for at, name in enumerate(words.MENU))
    links = "".join(f'<li><a href="/lk-{at}">{name}</a></li>' for at, name in enumerate(words.LINKS))
    foot = "".join(f"<p>{line}</p>" for line in words.FEET[portal])
    return f'<!DOCTYPE html><html lang="vi"><head>{{charset}}<title>{title}</title></head><body><header><nav><ul>{menu}</ul></nav></header><div class="wrap"><div class="main">{inner}</div><div class="aside"><h4>Liên kết</h4><ul>{links}</ul></div></div><footer>{foot}</footer></body></html>'


def tag_page(rng: Random, portal: str) -> str:
    """All stories of a keyword with summaries."""
    rows = "".join(
        f'<article class="post"><h2 class="entry-title"><a href="{href}">{title}</a></h2><time>{when(rng, portal)}</time><div class="entry-summary"><p>{lead} [&hellip;]</p></div></article>'
        for title, lead, href in stories(rng, 8)
    )
    return frame(
        portal,
        f"hữu nghị Archives - {words.SITES[portal]}",
        f'<header class="page-header"><h1 class="page-title">Thẻ: hữu nghị</h1></header>{rows}<nav class="pagination"><a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Trang sau</a></nav>',
    )


def month_archive(rng: Random, portal: str) -> str:
    """Stories of a month, one a line with its day before it."""
    rows = "".join(
        f'<p>{when(rng, portal)} &ndash; <a href="{href}">{title}</a></p>' for title, _, href in stories(rng, 12)
    )
    return frame(
        portal,
        "Lưu trữ tháng 4/2018",
        f"<h1>Lưu trữ tháng 4/2018</h1>{rows}<p><a href='/2018/03'>« Tháng 3</a> | <a href='/2018/05'>Tháng 5 »</a></p>",
    )


def magazine_front(rng: Random, portal: str) -> str:
    """A front page: one big story, four small ones, boxes of sections."""
    big, *small = stories(rng, 9)
    side = "".join(
        f'<div class="sub"><a href="{href}"><img src="/t.jpg" alt=""></a><h3><a href="{href}">{title}</a></h3></div>'
        for title, _, href in small[:4]
    )
    boxes = "".join(
        f'<div class="cat-box"><h4><a href="/c{at}">{name}</a></h4><ul>{"".join(f"<li><a href={href}>{title}</a></li>" for title, _, href in stories(rng, 4))}</ul></div>'
        for at, name in enumerate(words.CATEGORIES)
    )
    return frame(
        portal,
        words.SITES[portal],
        f'<section class="featured"><div class="lead-story"><a href="{big[2]}"><img src="/big.jpg" alt=""></a><h2><a href="{big[2]}">{big[0]}</a></h2><p>{big[1]}</p><a class="more" href="{big[2]}">Đọc tiếp</a></div>{side}</section>{boxes}',
    )


def layout_table(rng: Random, portal: str) -> str:
    """A section in a table, picture left, title, day and summary right."""
    rows = "".join(
        f'<tr><td><a href="{href}"><img src="/x.jpg" width="120"></a></td><td><a href="{href}"><b>{title}</b></a><br><i>({when(rng, portal)})</i><br>{lead}</td></tr>'
        for title, lead, href in stories(rng, 7)
    )
    return frame(
        portal,
        f"{words.SITES[portal]} > Tin trong tỉnh",
        f"<span class=Head>Tin trong tỉnh</span><table>{rows}</table><div>Trang <b>1</b> <a href='?p=2'>2</a> <a href='?p=3'>3</a> <a href='?p=9'>Cuối</a></div>",
    )


def snippets(rng: Random, portal: str) -> str:
    """Search results with addresses and snippets."""
    rows = "".join(
        f'<li><h3><a href="{href}">{title}</a></h3><p class="search-snippet">... {lead[:80]} <strong>hữu nghị</strong> {lead[80:140]} ...</p><p class="search-info">{when(rng, portal)} - admin</p></li>'
        for title, lead, href in stories(rng, 10)
    )
    return frame(
        portal,
        "Tìm kiếm | " + words.SITES[portal],
        f'<h1>Tìm kiếm</h1><form><label>Nhập từ khóa</label><input value="hữu nghị"><input type=submit value="Tìm kiếm"></form><h2>Kết quả tìm kiếm</h2><ol class="search-results">{rows}</ol><ul class=pager><li>1<li><a href="?page=1">2</a></ul>',
    )


def document_register(rng: Random, portal: str) -> str:
    """Documents in a table under a form."""
    subjects = (
        "Về việc rà soát biển báo khu vực biên giới",
        "Ban hành quy chế tiếp khách nước ngoài",
        "Triển khai tuần lễ giao lưu văn hóa",
        "Cử cán bộ tham gia lớp tiếng Lào",
        "Kế hoạch đón đoàn công tác",
    )
    rows = "".join(
        f'<tr><td>{at}</td><td><a href="/vb/{at}">{rng.randint(20, 900)}/SNgV-VP</a></td><td>{when(rng, portal)}</td><td>{text}</td><td><a href="/vb/{at}.pdf">Tải về</a></td></tr>'
        for at, text in enumerate(subjects, 1)
    )
    return frame(
        portal,
        "Hệ thống văn bản",
        f"<h1>Hệ thống văn bản</h1><form><select><option>Cơ quan ban hành</option></select><select><option>Lĩnh vực</option></select><input placeholder='Trích yếu'><button>Tìm</button></form><table><thead><tr><th>STT</th><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th><th>Tệp</th></tr></thead><tbody>{rows}</tbody></table><p>Hiển thị 1 - 5 trên 88 văn bản</p>",
    )


def directory(rng: Random, portal: str) -> str:
    """The office's staff with telephones."""
    rows = "".join(
        f'<div class="card"><img src="/cb/{at}.jpg" alt=""><h4>{name}</h4><p>{post}</p><p>Điện thoại: 0215.38{rng.randint(10, 99)}.{rng.randint(100, 999)}</p><p>Email: cb{at}@tinh.gov.vn</p></div>'
        for at, (name, post) in enumerate(
            zip(
                words.PEOPLE,
                (
                    "Giám đốc",
                    "Phó Giám đốc",
                    "Phó Giám đốc",
                    "Chánh Văn phòng",
                    "Trưởng phòng",
                    "Phó Trưởng phòng",
                    "Chuyên viên",
                ),
                strict=True,
            )
        )
    )
    return frame(portal, "Danh bạ điện thoại", f"<h1>Danh bạ điện thoại</h1><div class=grid>{rows}</div>")


def where_we_are(rng: Random, portal: str) -> str:
    """A map with the office's address and a form."""
    return frame(
        portal,
        "Bản đồ",
        '<h1>Liên hệ - Góp ý</h1><iframe src="https://maps.example/embed?pb=1" width="600" height="450"></iframe><ul><li>Địa chỉ: Số 12, đường 7 tháng 5</li><li>Điện thoại: 0213.3876.000</li><li>Thư điện tử: banbientap@tinh.gov.vn</li></ul><form><input placeholder="Họ tên"><input placeholder="Số điện thoại"><textarea placeholder="Nội dung"></textarea><button>Gửi</button></form>',
    )


def poll(rng: Random, portal: str) -> str:
    """What visitors voted."""
    rows = "".join(
        f"<tr><td>{text}</td><td>{rng.randint(5, 60)}%</td><td>{rng.randint(20, 400)} phiếu</td></tr>"
        for text in ("Rất hài lòng", "Hài lòng", "Bình thường", "Chưa hài lòng")
    )
    return frame(
        portal,
        "Thăm dò ý kiến",
        f"<h2>Thăm dò ý kiến</h2><p>Bạn thấy giao diện mới của trang thế nào?</p><table>{rows}</table><p>Tổng số: {rng.randint(500, 900)} phiếu</p><a href='/'>Quay lại</a>",
    )


def single_sign_on(rng: Random, portal: str) -> str:
    """A form that sends itself to the sign-in of the province."""
    return f'<html><head>{{charset}}<title>Đang chuyển hướng</title></head><body onload="document.forms[0].submit()"><noscript><p>Trình duyệt của bạn không hỗ trợ JavaScript. Nhấn nút Tiếp tục để chuyển tới trang đăng nhập một lần của tỉnh.</p></noscript><form action="https://sso.tinh.gov.vn/samlsso" method="post"><input type="hidden" name="SAMLRequest" value="{rng.randrange(16**40):x}"><input type="submit" value="Tiếp tục"></form></body></html>'


def forbidden(rng: Random, portal: str) -> str:
    """IIS says no."""
    return '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html><head>{charset}<title>403 - Forbidden: Access is denied.</title></head><body><div id="header"><h1>Server Error</h1></div><div id="content"><div class="content-container"><fieldset><h2>403 - Forbidden: Access is denied.</h2><h3>You do not have permission to view this directory or page using the credentials that you supplied.</h3></fieldset></div></div></body></html>'


def gone_tomcat(rng: Random, portal: str) -> str:
    """Tomcat does not find it."""
    return '<!doctype html><html lang="en"><head>{charset}<title>HTTP Status 404 – Not Found</title></head><body><h1>HTTP Status 404 – Not Found</h1><hr class="line" /><p><b>Type</b> Status Report</p><p><b>Message</b> &#47;web&#47;guest&#47;tin</p><p><b>Description</b> The origin server did not find a current representation for the target resource or is not willing to disclose that one exists.</p><hr class="line" /><h3>Apache Tomcat/9.0.37</h3></body></html>'


def broken_drupal(rng: Random, portal: str) -> str:
    """Drupal's unexpected error."""
    return "<html><head>{charset}<title>Error</title></head><body>The website encountered an unexpected error. Please try again later.<br><br><em class=placeholder>Drupal\\Core\\Database\\DatabaseExceptionWrapper</em>: SQLSTATE[HY000]: General error: 2006 MySQL server has gone away</body></html>"


def being_mended(rng: Random, portal: str) -> str:
    """Closed for repairs, with words enough to look like a notice."""
    return f'<!DOCTYPE html><html lang="vi"><head>{{charset}}<title>Bảo trì - {words.SITES[portal]}</title></head><body><div class="maintenance"><h1>Website đang bảo trì</h1><p>Để nâng cao chất lượng phục vụ, hệ thống tạm ngừng hoạt động để nâng cấp máy chủ. Mong quý vị thông cảm và trở lại sau.</p><p>Ban quản trị</p></div></body></html>'


def waf_block(rng: Random, portal: str) -> str:
    """A firewall that speaks Vietnamese."""
    return f"<html><head>{{charset}}<title>Truy cập bị chặn</title></head><body><center><h1>Truy cập của bạn đã bị chặn</h1><p>Hệ thống tường lửa ứng dụng web phát hiện yêu cầu có dấu hiệu bất thường nên đã tạm thời từ chối. Nếu cho rằng đây là nhầm lẫn, vui lòng gửi mã sự cố dưới đây cho quản trị viên.</p><p>Mã sự cố: {rng.randrange(10**14)}</p><p>Địa chỉ IP: 203.0.113.{rng.randint(2, 250)}</p></center></body></html>"


def empty_shell(rng: Random, portal: str) -> str:
    """React before its script ran."""
    return f'<!doctype html><html lang="en"><head>{{charset}}<meta name="theme-color" content="#000000"/><title>{words.SITES[portal]}</title><script defer src="/static/js/main.{rng.randrange(16**8):x}.js"></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>'


def feed_as_page(rng: Random, portal: str) -> str:
    """A feed, as a server sends it."""
    items = "".join(
        f"<item><title>{title}</title><link>{HOSTS[portal]}{href}</link><pubDate>Tue, 0{at % 9 + 1} Jun 2021 02:0{at % 10}:00 GMT</pubDate><description>{lead}</description></item>"
        for at, (title, lead, href) in enumerate(stories(rng, 9))
    )
    return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{words.SITES[portal]}</title><link>{HOSTS[portal]}</link><description>Tin mới</description>{items}</channel></rss>'


FIRST: tuple[Draw, ...] = (
    tag_page, month_archive, magazine_front, layout_table, snippets, document_register, directory, where_we_are, poll,
    single_sign_on, forbidden, gone_tomcat, broken_drupal, being_mended, waf_block, empty_shell, feed_as_page,
)  # fmt: skip


def cases(kinds: tuple[Draw, ...] = FIRST) -> tuple[Case, ...]:
    """Each kind for two of the portals."""
    out = []
    for at, draw in enumerate(kinds):
        for portal in (list(HOSTS)[at % 3], list(HOSTS)[(at + 1) % 3]):
            rng = Random(f"probe2/{portal}/{draw.__name__}")
            way = rng.choice(("declared", "undeclared", "header", "bom"))
            body, headers = encode(draw(rng, portal), way, rng)
            path = "" if draw is magazine_front else f"trang/{draw.__name__.replace('_', '-')}"
            out.append(
                Case(
                    f"probe2-{portal}-{draw.__name__}-{way}",
                    "probe2",
                    portal,
                    draw.__name__,
                    f"{HOSTS[portal]}/{path}",
                    body,
                    None,
                    headers,
                )
            )
    return tuple(out)
