"""Six sites of the sixteenth part as small offices made them at home, 2006 to 2020."""

from __future__ import annotations

import re

from tests.generator.articles import slug
from tests.generator.sealed16_kit import Kit
from tests.generator.sealed16_page import CHARSET, Shell, Told, day_of, listed


def _aged(page: str) -> str:
    """*page* without the elements that came with HTML5."""
    return re.sub(r"(</?)(?:nav|footer|section|article|aside|header)\b", r"\1div", page)


def _files(told: Told, head: str) -> str:
    rows = "".join(f'<li><a href="{href}">{name}</a> ({120 + 7 * at} KB)</li>' for at, (name, href) in enumerate(told.files))  # fmt: skip
    return f'<div class="tep"><b>{head}</b><ul>{rows}</ul></div>' if rows else ""


def _old_frame(title: str, main: str, kit: Kit) -> str:
    return _aged(f"""<HTML><HEAD>{CHARSET}<TITLE>{title} - {kit.site}</TITLE></HEAD><BODY bgColor=#ffffff leftMargin=0>
<TABLE width=780 align=center border=0><TR><TD colSpan=3><IMG src="/images/banner.gif" alt="{kit.site}"></TD></TR>
<TR><TD colSpan=3 bgColor=#003399>{kit.menu()}<MARQUEE>Nhiệt liệt chào mừng quý khách ghé thăm trang tin của chúng tôi</MARQUEE></TD></TR>
<TR vAlign=top><TD width=150>{kit.plain_list("Đáng chú ý", 3)}</TD><TD width=430>{main}</TD><TD width=200>{kit.boxes()}</TD></TR>
<TR><TD colSpan=3 align=middle>{kit.foot()}</TD></TR></TABLE></BODY></HTML>""")


def _old(told: Told, kit: Kit) -> str:
    tale = told.tale
    lead = f"<TR><TD><B><FONT face=Arial size=2>{tale.lead}</FONT></B></TD></TR>" if tale.lead else ""
    rows = "".join(f"<TR><TD><IMG src='/images/cham.gif'> {o.link()} <FONT color=gray>{day_of(told, o)}</FONT></TD></TR>" for o in told.related)  # fmt: skip
    return f"""<TABLE width="100%" border=0><TR><TD><A href="/">Trang nhất</A> &gt;&gt; <A href="/?m={slug(tale.category)}">{tale.category}</A></TD></TR>
<TR><TD><FONT face=Arial color=#990000 size=4><B>{tale.title}</B></FONT></TD></TR><TR><TD><FONT size=1 color=gray>{told.shown}</FONT></TD></TR>
{lead}<TR><TD>{told.body}{told.sign}</TD></TR><TR><TD>{_files(told, "Tệp gửi kèm:")}</TD></TR>
<TR><TD align=right><A href="javascript:window.print()"><IMG src="/images/in.gif" alt="In"> Bản in</A> <A href="#">Chuyển cho bạn hữu</A> <A href="#">Lên trên</A> <A href="javascript:history.go(-1)">Quay lui</A></TD></TR>
<TR><TD><B>{kit.pick("Tin đã đưa", "Những tin đã đăng")}</B></TD></TR>{rows}</TABLE>"""


def _php_frame(title: str, main: str, kit: Kit) -> str:
    return _aged(f"""<html><head>{CHARSET}<title>{title}</title></head><body>
<div id="dau"><h1><a href="index.php">{kit.site}</a></h1>{kit.top()}</div><div id="thucdon">{kit.menu()}</div>
<div id="trai">{kit.boxes()}</div><div id="giua">{main}</div><div id="cuoi">{kit.foot()}</div></body></html>""")


def _php(told: Told, kit: Kit) -> str:
    tale = told.tale
    lead = f'<div class="dan"><b>{tale.lead}</b></div><br />' if tale.lead else ""
    return f"""<div class="duong">Bạn đang ở: <a href="index.php">Trang nhất</a> / <a href="index.php?c=2">{tale.category}</a></div>
<div class="luc">{told.shown}</div><h2 class="tua">{tale.title}</h2><div class="tien-ich">{kit.share()}</div>
{lead}<div class="noidung">{told.body}{told.sign}</div>
{kit.some(kit.counters(), kit.rating())}{kit.comments()}
<div class="cu"><b>{kit.pick("Các tin khác", "Tin, bài cũ hơn")}</b><ul>{listed(told)}</ul></div>"""


def _desk_frame(title: str, main: str, kit: Kit) -> str:
    return _aged(f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head>{CHARSET}<title>{kit.site} - {title}</title></head><body>
<form method="post" action="./View" id="form1"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTI2" /><div class="banner"><img src="/Content/banner.jpg" alt="{kit.site}" /></div>{kit.menu()}{kit.top()}
<div class="noi-dung">{main}</div><div class="ben-phai">{kit.boxes()}</div>{kit.foot()}</form></body></html>""")


def _desk(told: Told, kit: Kit) -> str:
    tale = told.tale
    lead = f'<p class="tomtat"><strong>{tale.lead}</strong></p>' if tale.lead else ""
    return f"""<div class="chuyenmuc"><a href="/">Trang nhất</a> » <a href="/TinTuc/{slug(tale.category)}">{tale.category}</a></div>
<h3 class="tieude">{tale.title}</h3><p class="ngaydang">{told.shown}</p>{lead}{told.hero}
<div class="chitiet">{told.body}{told.sign}</div>{_files(told, kit.pick("Tài liệu kèm theo", "Tệp đính kèm"))}
{kit.some(kit.share(), kit.counters())}<div class="lienquan"><h4>{kit.pick("Tin liên quan", "Các tin đã đưa")}</h4><ul>{listed(told)}</ul></div>"""


def _union_frame(title: str, main: str, kit: Kit) -> str:
    return f"""<!DOCTYPE html><html lang="vi"><head>{CHARSET}<title>{title} &#8211; {kit.site}</title><meta property="og:title" content="{title}" /></head><body class="single single-post">
<div id="wrapper"><div class="top">{kit.top()}</div>{kit.menu()}<div class="main-wrap"><div id="primary">{main}</div><div id="secondary" class="widget-area">{kit.boxes()}</div></div>{kit.foot()}</div></body></html>"""


def _union(told: Told, kit: Kit) -> str:
    tale = told.tale
    return f"""<div class="post hentry"><div class="muc"><a href="/" rel="home">Nhà</a> / <a href="/muc/{slug(tale.category)}" rel="category tag">{tale.category}</a></div>
<h1 class="entry-title">{tale.title}</h1><div class="entry-meta"><span class="posted-on">{told.shown}</span></div>
{kit.plain_list(kit.pick("Mời bạn đọc trước", "Loạt bài này"), 2)}{kit.share()}
<div class="entry-content">{told.body}{told.sign}<div class="chia">{kit.share()}</div></div>
{kit.tags()}{kit.around()}{kit.comments()}{kit.cards(kit.pick("Bài cùng loạt", "Chuyện khác ở Hội"), 2)}</div>"""


def _post_frame(title: str, main: str, kit: Kit) -> str:
    return f"""<!DOCTYPE html><html><head>{CHARSET}<title>{title}</title></head><body>
<div style="width:1000px;margin:0 auto"><div style="height:150px;background:url(/nen.jpg)"><a href="/"><img src="/huyhieu.png" alt="{kit.site}"></a></div>{kit.menu()}{kit.top()}
<div style="float:left;width:220px">{kit.boxes()}</div><div style="float:right;width:760px">{main}</div><div style="clear:both"></div>{kit.foot()}</div></body></html>"""


def _post(told: Told, kit: Kit) -> str:
    tale = told.tale
    lead = f'<p style="font-weight:bold">{tale.lead}</p>' if tale.lead else ""
    return f"""<div style="color:#060"><a href="/">Trang nhất</a> &rsaquo; <a href="/{slug(tale.category)}">{tale.category}</a></div>
<div style="font-size:22px;color:#060"><b>{tale.title}</b></div><div style="color:#999">{told.shown}</div>{kit.pick(kit.listen(), kit.share())}
{lead}<div id="bai">{told.body}</div>
{kit.some(kit.counters(), kit.share(), kit.hint())}<div style="border-top:1px dotted #060"><b>{kit.pick("Tin cùng chuyên mục", "Các bài đã đăng")}</b><ul>{listed(told)}</ul></div>"""


def _station_frame(title: str, main: str, kit: Kit) -> str:
    return f"""<!DOCTYPE html><html lang="vi"><head>{CHARSET}<title>{title} - {kit.site}</title><meta property="og:title" content="{title}"></head><body>
<div id="hd">{kit.top()}<a href="/"><img src="/dai.png" alt="{kit.site}"></a></div>{kit.menu()}<div class="phat-truc-tiep"><b>Đang phát sóng</b> <a href="/truc-tiep">Thời sự trưa</a></div>
<div id="ct">{main}</div><div id="rt">{kit.boxes()}</div>{kit.foot()}</body></html>"""


def _station(told: Told, kit: Kit) -> str:
    tale = told.tale
    lead = f'<div class="trich-dan-dau">{tale.lead}</div>' if tale.lead else ""
    tabs = "".join(f'<div class="tab-pane" role="tabpanel">{kit.plain_list(head, 3)}</div>' for head in ("Mới toanh", "Đọc nhiều"))  # fmt: skip
    return f"""<div class="vi-tri"><a href="/chuyen-muc/{slug(tale.category)}">{tale.category}</a></div><h1>{tale.title}</h1><div class="thoi-gian">{told.shown}</div>
<div class="khung-phim"><iframe src="https://www.youtube.com/embed/x1" title="Bản tin" allowfullscreen></iframe></div>{lead}
<div class="noi-dung-tin">{told.body}{told.sign}</div>{kit.share()}
<div class="tabs"><ul role="tablist"><li role="tab">Mới toanh</li><li role="tab">Đọc nhiều</li></ul>{tabs}</div>{kit.around()}{kit.comments()}"""


OWN = ("own",)
SHELLS = (
    Shell("so_bang", ("lai_chau",), "Sở Ngoại vụ tỉnh", "/?a=xem&id={id}&t={slug}", (2006, 2010), ("own", "bar"), "font", _old_frame, _old, related="dated", files=True, old=True, base="/images/tin/"),
    Shell("mot_tep", ("lai_chau", "dien_bien"), "Phòng Ngoại vụ", "/index.php?id={id}&bai={slug}", (2008, 2015), OWN, "xuong", _php_frame, _php, related="dated", old=True, inserts=("inset", ""), base="/upload/"),
    Shell("van_phong", ("dien_bien",), "Trang thông tin đối ngoại", "/TinTuc/View/{slug}-{id}", (2012, 2023), OWN, "word", _desk_frame, _desk, hero=True, related="bare", files=True, old=True, base="/Upload/"),
    Shell("hoi_ban", ("dien_bien_stttt", "lai_chau"), "Liên hiệp các tổ chức hữu nghị", "/{slug}-{id}/", (2014, 2024), ("own", "words", "bar"), "hop", _union_frame, _union, lead="plain", inserts=("inset", "banner"), base="/wp-content/uploads/"),
    Shell("don_bien", ("lai_chau", "dien_bien"), "Bộ đội Biên phòng tỉnh", "/tin/{id}/{slug}.html", (2010, 2020), OWN, "hop", _post_frame, _post, related="dated", old=True, joined=True, base="/hinh/"),
    Shell("dai_tinh", ("dien_bien_stttt", "lai_chau"), "Đài Phát thanh - Truyền hình", "/{slug}-{id}.html", (2012, 2022), ("own", "gmt"), "div", _station_frame, _station, inserts=("inset", ""), base="/media/"),
)  # fmt: skip
