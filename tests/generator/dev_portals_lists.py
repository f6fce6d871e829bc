"""Pages that are no article of the portals in ``dev_portals`` and of NukeViet's other modules."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from tests.generator.dev_real_parts import Family, menu
from tests.generator.model import Story
from tests.generator.pieces import Pen

SYSTEM = "portals"
FAMILIES: tuple[Family, ...] = ()
NUMBER, SUBJECT = "12/QĐ-UBND", "Quyết định phê duyệt kế hoạch đối ngoại nhân dân và công tác biên giới năm 2021"


def cut(words: str, length: int) -> str:
    """*words* as a template cuts them short."""
    return f"{words[:length]}..." if len(words) > length else words


def law(_pen: Pen, stories: Sequence[Story]) -> str:
    """NukeViet's page of a document: tabs, properties in a table, files, the newest of the same kind."""
    pairs = (
        (("Số hiệu", NUMBER), ("Ngày ban hành", "03/04/2021")),
        (("Ngày bắt đầu hiệu lực", "03/04/2021"), ("Thể loại", "Quyết định")),
        (("Lĩnh vực", "Đối ngoại"), ("Cơ quan ban hành", "UBND tỉnh")),
        (("Người ký", "Lò Văn An"), ("Tình trạng hiệu lực", "Còn hiệu lực")),
    )
    table = "".join(
        "<tr>"
        + "".join(f'<td class="col-header fw-bold">{label}</td><td>\n{value}\n</td>' for label, value in pair)
        + "</tr>"
        for pair in pairs
    )
    others = "".join(
        f'<div class="table-rows"><div class="c-code"><span class="label-name">Số hiệu:</span><a href="{one.url}">{at}/KH-UBND</a></div><div class="c-time"><span class="label-name">Ngày ban hành:</span>03/04/2021</div><div class="c-intro"><a href="{one.url}">{escape(one.title)}</a></div></div>'
        for at, one in enumerate(stories, 20)
    )
    return f'<ul>{menu()}</ul><div class="law-detail"><h1 class="margin-bottom-lg">{SUBJECT}</h1><ul class="nav nav-tabs"><li class="active"><a href="#doc-basic">Thuộc tính</a></li><li><a href="#doc-files">Tải về</a></li></ul><div class="tab-content"><div id="doc-basic"><div class="panel-body"><p></p><table class="table table-properties"><tbody>{table}</tbody></table></div></div><div id="doc-files"><div class="panel-body"><div class="h2 fw-bold"><i class="fa fa-download"></i> Tải về</div><div class="list-group"><a rel="nofollow" href="/f/12.pdf">Bản PDF: <strong>12-qd.pdf</strong></a></div></div></div></div></div><div class="law-detail-other"><h3>Các văn bản cùng thể loại <a href="/qd">"Quyết định"</a></h3><div class="flex-table-laws">{others}</div></div>'


def document_table(_pen: Pen, stories: Sequence[Story]) -> str:
    """A province's page of a document: no heading, a table of properties, others of its kind with dates."""
    cells = (
        ("Kí hiệu văn bản", NUMBER), ("Ngày ban hành", "03/04/2021"), ("Người kí", "Lò Văn An"), ("Trích yếu", SUBJECT),
        ("Cơ quan", "UBND tỉnh"), ("Thể loại", "Quyết định"), ("Lĩnh vực văn bản", "Đối ngoại"), ("Tệp tin đính kèm", '<a href="/f/12.pdf"><img src="/pdf-512.png" width="30px"></a>'),
    )  # fmt: skip
    table = "".join(f'<tr><td style="width:30%;">{label}</td><td>{value}</td></tr>' for label, value in cells)
    others = "".join(
        f'<li><a href="{one.url}"><div class="news-block">&nbsp;{at}/KH-UBND - {escape(one.title)} <small><em>(03/04/2021 08:15:00)</em></small></div></a></li>'
        for at, one in enumerate(stories, 20)
    )
    return f'<ul>{menu()}</ul><div class="van-ban"><div class="breadcrumb"><a class="breadcrumb-item" href="/"><i class="glyphicon glyphicon-home"></i></a><a href="/van-ban">Văn bản</a><span class="breadcrumb-item active">{NUMBER}</span></div><div class="dv-body"><table class="dv-table"><tbody>{table}</tbody></table></div><div class="tien-ich"><a href="javascript:window.print();">In bài viết</a> <a href="javascript:goBack();">Quay lại</a></div><div class="lienquan-header"><a href="/van-ban/qd">Văn bản cùng loại</a></div><ul>{others}</ul></div>'


def album(_pen: Pen, stories: Sequence[Story]) -> str:
    """An album: its name, how many pictures, pictures with their names."""
    shown = "".join(
        f'<div class="items_cell"><a href="/l-{at}.jpg" title="" rel="shadowbox[miss]"><img src="/s-{at}.jpg" alt="" /></a><br /><span class="title_nums">{escape(one.title)}</span><br /></div>'
        for at, one in enumerate(stories)
    )
    return f'<ul>{menu()}</ul><div id="albums"><div class="view_albums">\nLễ giao lưu hữu nghị biên giới\n<span style="font-size:11px; color:#999">12 photos | 304 view</span><br /></div><div class="mod_content"><div class="items_rows_adv">{shown}</div></div></div>'


def clip(_pen: Pen, stories: Sequence[Story]) -> str:
    """A video: a title, a player that a script fills, who put it there, buttons, others as a grid."""
    others = "".join(
        f'<div class="col-xs-12"><a href="{one.url}"><img src="/v.jpg" alt="" /></a><h4><a href="{one.url}">{escape(one.title)}</a></h4><span>120 lượt xem</span></div>'
        for one in stories
    )
    return f'<ul>{menu()}</ul><div class="detail_container"><div class="detail_video row"><div class="detail_header"><h3 class="title">Phóng sự: Nhịp cầu biên giới</h3></div><div class="videoplayer"><div id="videoCont_1"></div></div><div class="uploader"><p><a href="/u/1"><strong>Lò Văn An</strong></a></p><p>03/04/2021 08:15</p><div class="hitstotal">120&nbsp;lượt xem</div></div><div class="media-func"><a href="#">Thêm vào danh sách</a><a href="#">Báo cáo</a></div></div></div><div class="panel"><h3>Video cùng thể loại</h3>{others}</div>'


def topic(_pen: Pen, stories: Sequence[Story]) -> str:
    """A topic with what it is about above its articles."""
    entries = "".join(
        f'<div class="news_column panel panel-default"><div class="panel-body"><a href="{one.url}"><img src="/t.jpg" width="100" /></a><h3><a href="{one.url}">{escape(one.title)}</a></h3><p><em class="fa fa-clock-o">&nbsp;</em><em>08:15 03/04/2021</em></p><div class="text-justify">\n{escape(one.lead)}\n</div></div></div>'
        for one in stories[:4]
    )
    older = "".join(
        f'<li><a href="{one.url}">{escape(one.title)}</a> <em>(03/04/2021)</em></li>' for one in stories[4:]
    )
    return f'<ul>{menu()}</ul><div class="news_column"><div class="alert alert-info clearfix"><h3>Thông tin đối ngoại</h3><img src="/chu-de.jpg" width="100" class="img-thumbnail pull-left imghome" /><p class="text-justify">{escape(stories[5].lead)}</p></div></div>{entries}<ul class="related">{older}</ul>'


def topic_of_one(_pen: Pen, stories: Sequence[Story]) -> str:
    """The same with one article."""
    entry = stories[0]
    return f'<ul>{menu()}</ul><div class="news_column"><div class="alert alert-info clearfix"><h3>Thông tin đối ngoại</h3><p class="text-justify">{escape(stories[5].lead)}</p></div></div><div class="news_column panel panel-default"><div class="panel-body"><h3><a href="{entry.url}">{escape(entry.title)}</a></h3><p><em>08:15 03/04/2021</em></p><div class="text-justify">\n{escape(entry.lead)}\n</div></div></div>'


def tagged(_pen: Pen, stories: Sequence[Story]) -> str:
    """A city's list of what bears a keyword: titles cut short, days, beginnings cut short; no heading links."""
    entries = "".join(
        f'<div class="item-list-article"><div class="item-list-article-img"><img alt="" src="/t.jpg"></div><div class="item-list-article-content"><a href="/chi-tiet-tin?dinhdanh={at}"><span class="title-item-article">{escape(cut(one.title, 60))}</span></a>\n<span class="createdtime-item-article">03/04/2021</span><p class="des-item-article">{escape(cut(one.lead, 120))}</p></div></div>'
        for at, one in enumerate(stories)
    )
    return f'<ul>{menu()}</ul><h2>biên giới hữu nghị</h2><article class="the-list-article"><section class="main-list-article"><div class="body-list-article">{entries}<ul class="pager"><li><a href="?p=1">1</a></li><li><a href="?p=2">2</a></li></ul></div></section></article>'


def author(_pen: Pen, stories: Sequence[Story]) -> str:
    """What an author wrote: a portrait, a few words on the person, the articles."""
    entries = "".join(
        f'<div class="news_column"><div class="panel panel-default"><div class="panel-body"><a href="{one.url}"><img src="/t.jpg" /></a><h3><a href="{one.url}">{escape(one.title)}</a></h3><div class="text-muted"><ul class="list-inline"><li>03/04/2021 08:15</li><li>Đã xem: 120</li></ul></div>{escape(one.lead)}</div></div></div>'
        for one in stories
    )
    return f'<ul>{menu()}</ul><div class="news_column"><div class="alert alert-info clearfix"><h1>Lò Văn An</h1><img src="/chan-dung.jpg" width="100" /><p>Phóng viên chuyên viết về biên giới và công tác đối ngoại nhân dân của tỉnh từ năm 2009.</p></div></div>{entries}'


def withdrawn(pen: Pen, _stories: Sequence[Story]) -> str:
    """What a city's portal says of an article that is there no longer."""
    words = pen.rng.choice(("Bài viết ngừng xuất bản", "Bài viết đã bị gỡ.", "Không có bài viết với định danh trên"))
    return f'<ul>{menu()}</ul><h3>{words}</h3><div id="footer"><p>Địa chỉ: Phường Mường Thanh, tỉnh Điện Biên</p></div>'


OTHERS = (law, document_table, album, clip, topic, topic_of_one, tagged, author, withdrawn)
