"""Nine dresses of NukeViet as stttt.dienbien.gov.vn might wear it: stock themes of 3, 4 and 4.5, own themes, a phone's."""

from __future__ import annotations

from tests.generator.sealed11_shell import Shell

CRUMB = (
    '<div class="breadcrumbs-wrap"><ul class="breadcrumbs"><li><a href="/vi/"><span>Trang nhất</span></a></li>'
    '<li><a href="/vi/news/"><span>Tin Tức</span></a></li><li><a href="/vi/news/muc/"><span>[[C]]</span></a></li></ul></div>'
)
TOOLS = (
    '<ul class="list-inline text-right"><li><a title="Giới thiệu bài viết cho bạn bè" href="#"><em class="fa fa-envelope">&nbsp;</em></a></li>'
    '<li><a title="In ra" href="#"><em class="fa fa-print">&nbsp;</em></a></li></ul>'
)
NOTE = '<div class="alert alert-info">Chú ý: Việc đăng lại bài viết trên ở website hoặc các phương tiện truyền thông khác mà không ghi rõ nguồn là vi phạm bản quyền</div>'
TAGS = '<div class="news_column panel"><div class="h5"><strong>Tags: </strong><a href="/vi/news/tag/huu-nghi"><em>hữu nghị</em></a>, <a href="/vi/news/tag/doi-ngoai"><em>đối ngoại</em></a></div></div>'
RATE = '<div class="news_column panel"><form id="form3B"><div class="h5"><strong id="stringrating">Tổng số điểm của bài viết là: 0 trong 0 đánh giá</strong></div><span>Click để đánh giá bài viết</span></form></div>'
TALK = '<div id="idcomment"><p class="comment-title">Ý kiến bạn đọc</p><select><option>Sắp xếp theo bình luận mới</option><option>Sắp xếp theo bình luận cũ</option></select></div>'
COUNT = '<ul class="counter"><li><span>Đang truy cập</span><span>6</span></li><li><span>Hôm nay</span><span>143</span></li><li><span>Tổng lượt truy cập</span><span>[[N]]</span></li></ul>'
FOOT = f'<footer>{COUNT}<p>© Bản quyền thuộc về Sở Thông tin và Truyền thông tỉnh Điện Biên.</p><p>Mã nguồn <a href="http://nukeviet.vn/">NukeViet CMS</a></p></footer>'
MENU = '<nav><ul><li><a href="/vi/">Trang nhất</a></li><li><a href="/vi/about/">Giới thiệu</a></li><li><a href="/vi/news/">Tin Tức</a></li><li><a href="/vi/laws/">Văn bản</a></li></ul></nav>'
NOSCRIPT = "<noscript><div>Trình duyệt của bạn đã tắt chức năng hỗ trợ JavaScript. Website chỉ làm việc khi bạn bật nó trở lại.</div></noscript>"
AUTHOR = '<p class="h5 text-right"><strong>Tác giả: </strong>{}</p>'
SOURCE = '<p class="h5 text-right"><strong>Nguồn tin: </strong>{}</p>'
FILES = '<h3 class="newh3">File đính kèm</h3><ul class="news-download-file">{}</ul>'
NEWER = '<p class="h3"><strong>Những tin mới hơn</strong></p><ul class="related">[[NEWER]]</ul>'
OLDER = '<p class="h3"><strong>Những tin cũ hơn</strong></p><ul class="related">[[OLDER]]</ul>'
LINK = '<li><em class="fa fa-angle-right">&nbsp;</em><h4><a href="{href}">{title}</a></h4><em>({shown})</em></li>'
RELATED = f'<div class="news_column panel other-news">{NEWER}{OLDER}</div>'
HEAD = (
    '<title>{}</title><meta name="author" content="Sở Thông tin và Truyền thông"><meta property="og:title" content="{}">'
    '<meta property="article:published_time" content="2015-09-17+0711:03:25">'
)
STOCK = (
    f'{NOSCRIPT}<div class="wraper">{MENU}{CRUMB}<div class="row"><div class="col-md-13"><div class="news_column panel"><div class="panel-body">[[T]]'
    '<div class="hidden hide d-none" itemprop="author"><span itemprop="name">admin</span></div><span class="hidden hide d-none" itemprop="datePublished">2016-01-02T03:04:05+07:00</span>'
    f'<div class="row"><div class="col-md-12">[[D]]</div><div class="col-md-12">{TOOLS}</div></div><div class="clearfix">[[L]]</div>[[P]]'
    f'<div id="news-bodyhtml" class="bodytext">[[B]]</div>[[F]]<div class="margin-bottom-lg">[[A]][[S]]</div>{NOTE}</div></div>{TAGS}{RATE}{TALK}[[R]]</div>'
    f'<div class="col-md-6"><div class="panel"><div class="panel-heading">Tin đọc nhiều</div><ul>[[O]]</ul></div></div></div>{FOOT}</div>'
)
TITLE = '<h1 class="title margin-bottom-lg" itemprop="headline">{}</h1>'
DATE = '<span class="h5">{}</span>'
LEAD = '<div class="hometext m-bottom" itemprop="description">{}</div>'


def _shell(
    name: str,
    inks: tuple[str, ...],
    page: str = STOCK,
    title: str = TITLE,
    date: str = DATE,
    both: bool = False,
    **more: str,
) -> Shell:
    kept = {"lead": LEAD, "head": HEAD, "related": RELATED, "link": LINK, **more}
    return Shell(f"x11-nv-{name}", "dien_bien_stttt", inks, page, title, date, fields_and_signature=both, **kept)  # type: ignore[arg-type]


SHELLS = (
    _shell("stock", ("clean", "figure", "divs"), author=AUTHOR, source=SOURCE, files=FILES),
    _shell("word", ("word",), author=AUTHOR, source=SOURCE),
    _shell("br", ("br", "span"), author=AUTHOR, source=SOURCE, files=FILES),
    _shell("signed", ("clean", "divs", "beside"), author=AUTHOR, source=SOURCE, both=True),
    _shell(
        "side", ("clean", "above", "divs"),
        f'{NOSCRIPT}<div class="col-left"><h3>Chuyên mục</h3>{MENU}<h3>Tin xem nhiều</h3><ul>[[O]]</ul><h3>Thống kê</h3>{COUNT}</div><div class="col-main">{CRUMB}'
        f'<article>[[T]]<div>[[D]]</div>[[L]][[P]]<div id="news-bodyhtml">[[B]]</div></article>{TAGS}[[R]]</div>{FOOT}',
        '<h1 itemprop="headline">{}</h1>', '<span class="time">{}</span>',
    ),
    _shell(
        "three", ("clean", "open", "word"),
        f'<div id="topmenu">{MENU}</div>{CRUMB}<div id="news_detail">[[T]][[D]]<div style="clear:both"></div>[[L]]<div class="bodytext">[[B]]</div>[[A]][[S]]'
        f'<div class="aright">Từ khóa: <a href="/vi/news/tag/x">hữu nghị</a></div></div>[[R]]<div id="footer">{FOOT}</div>',
        "<h1>{}</h1>", '<p class="time">{}</p>', lead='<div id="hometext"><h2>{}</h2></div>',
        author='<p style="text-align: right;"><strong>Tác giả bài viết: </strong>{}</p>', source='<p style="text-align: right;"><strong>Nguồn tin: </strong>{}</p>',
        related=f'<div class="other-news">{OLDER.replace("[[OLDER]]", "[[ALL]]")}</div>', link='<li><a href="{href}">{title}</a> <span class="date">({shown})</span></li>',
        head="<title>{} - Sở Thông tin và Truyền thông</title>",
    ),
    _shell(
        "phone", ("clean", "figure", "br"),
        f'<div id="mobilePage">{CRUMB}<div class="panel-body">[[T]]<p>[[D]]</p>[[L]]<div id="news-bodyhtml">[[B]]</div>[[A]][[S]]</div>[[R]]<div>{COUNT}</div></div>',
        '<h2 class="title">{}</h2>', '<em class="fa fa-clock-o">&nbsp;</em>{}', author=AUTHOR, source=SOURCE,
    ),
    _shell(
        "open", ("open", "clean"),
        STOCK.replace("</div></div>", "</div>"),
    ),
    _shell(
        "egov", ("above", "clean", "beside"),
        f'<header><b>SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH ĐIỆN BIÊN</b></header>{MENU}<main>{CRUMB}<div class="detail">[[T]][[D]]<div class="cm"><a href="#">A-</a> <a href="#">A+</a></div>[[L]]'
        f'<div class="bodytext" id="news-bodyhtml">[[B]]</div>[[F]][[A]][[S]]<div class="share"><span>Chia sẻ:</span> <a href="#">Zalo</a></div></div>[[R]]</main><div>{FOOT}</div>',
        '<h1 class="title_detail">{}</h1>', '<div class="date">{}</div>', author=AUTHOR, source=SOURCE, files=FILES,
    ),
)  # fmt: skip
