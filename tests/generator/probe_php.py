"""Pages as products on PHP print them: Joomla, Drupal, WordPress, PHP-Nuke, TYPO3, XOOPS, a home-made one."""

from __future__ import annotations

from tests.generator import probe_editors as hands
from tests.generator.model import Story
from tests.generator.probe_hands import Desk
from tests.generator.probe_sheet import Sheet


def joomla_tables(pen: Desk, story: Story) -> str:
    """Joomla 1.5: contentpaneopen tables, icons for PDF, print and e-mail beside the title."""
    s = Sheet(pen, story, hands.CK4)
    icons = '<td align="right" width="100%" class="buttonheading"><a href="/pdf" title="PDF"><img src="/M_images/pdf_button.png" alt="PDF" /></a></td><td class="buttonheading"><a href="/print"><img src="/M_images/printButton.png" alt="In" /></a></td><td class="buttonheading"><a href="/mailto"><img src="/M_images/emailButton.png" alt="Email" /></a></td>'
    inner = f'<div id="wrapper"><div id="header"><div id="logo"></div></div><div id="tabmenu"><ul class="menu">{s.menu("<li class=item1><a href={0}><span>{1}</span></a></li>")}</ul></div><div id="pathway"><span class="breadcrumbs pathway">{s.crumbs("<a href={0} class=pathway>{1}</a>", " <img src=/arrow.png alt= /> ", "{}")}</span></div><table class="nopad"><tr valign="top"><td>{s.side("login", "poll")}</td><td><table class="contentpaneopen"><tr><td class="contentheading" width="100%">{s.title}</td>{icons}</tr></table><table class="contentpaneopen">{s.when("<tr><td valign=top class=createdate>{}</td></tr>")}<tr><td valign="top">{s.text()}</td></tr></table><span class="article_separator">&nbsp;</span>{s.related()}</td></tr></table><div id="footer">{s.end()}</div></div>'
    return s.doc(inner, named="{title}")


def joomla4(pen: Desk, story: Story) -> str:
    """Joomla 4: com-content-article, a pager between articles, tags as buttons."""
    s = Sheet(pen, story, hands.TINY)
    pager = '<nav class="pagenavigation"><span class="pagination ms-0"><a class="btn btn-sm btn-secondary previous" href="/a" rel="prev"><span class="visually-hidden">Bài trước: Lịch trực Tết</span><span aria-hidden="true">Trước</span></a> <a class="btn btn-sm btn-secondary next" href="/b"><span aria-hidden="true">Sau</span></a></span></nav>'
    inner = f'<header class="header container-header"><div class="navbar-brand"><a href="/">{s.site}</a></div><ul class="mod-menu">{s.menu()}</ul></header><div class="site-grid"><div class="grid-child container-component"><nav class="mod-breadcrumbs__wrapper"><ol class="mod-breadcrumbs breadcrumb"><li class="mod-breadcrumbs__here">Bạn đang ở: </li>{s.crumbs("<li class=mod-breadcrumbs__item><a href={0}><span>{1}</span></a></li>", "")}</ol></nav><main><div class="com-content-article item-page"><div class="page-header"><h1>{s.title}</h1></div>{s.when("<dl class=article-info><dd class=published>{}</dd></dl>")}<div class="com-content-article__body">{s.writer.whole()}</div>{s.files()}{pager}</div></main><div class="card">{s.related()}</div></div><div class="sidebar-right">{s.side("calendar", "counter")}</div></div><footer>{s.end()}</footer>'
    return s.doc(inner, og=True)


def drupal7(pen: Desk, story: Story) -> str:
    """Drupal 7: regions, blocks, fields of fields, links to add a comment."""
    s = Sheet(pen, story, hands.FLOAT)
    inner = f'<div id="skip-link"><a href="#main-content" class="element-invisible" style="display:none">Nhảy đến nội dung</a></div><div id="page-wrapper"><div id="header"><div id="site-name"><strong><a href="/" rel="home"><span>{s.site}</span></a></strong></div></div><div id="main-menu"><ul class="links">{s.menu()}</ul></div><div id="main"><div id="breadcrumb"><h2 class="element-invisible" style="display:none">Bạn đang ở đây</h2><div class="breadcrumb">{s.crumbs(between=" » ")}</div></div><div id="sidebar-first" class="region">{s.side("hot", "weather")}</div><div id="content"><h1 class="title" id="page-title">{s.title}</h1><div class="tabs"></div><div id="node-1187" class="node node-article"><div class="meta submitted">{s.when("<span>{}</span>")}</div><div class="content clearfix"><div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded">{s.writer.whole()}</div></div></div>{s.files("<div class=field><div class=field-label>{}&nbsp;</div><div class=field-items>{}</div></div>", "<div class=field-item><span class=file><img class=file-icon alt= src=/doc.png /> <a href={}>{}</a></span></div>")}</div><div class="link-wrapper"><ul class="links inline"><li class="comment_forbidden first last"><span><a href="/user/login">Đăng nhập</a> để gửi ý kiến</span></li></ul></div></div>{s.related(shape="<div class=block><h2>{}</h2><div class=view-content><ul>{}</ul></div></div>")}</div></div><div id="footer-wrapper">{s.end()}</div></div>'
    return s.doc(inner, named="{title} | {site}")


def drupal9(pen: Desk, story: Story) -> str:
    """Drupal 9 with BEM names, media captions, a block of the weather between title and text."""
    s = Sheet(pen, story, hands.DRUPAL)
    inner = f'<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container"><header role="banner"><div class="site-branding__name"><a href="/" rel="home">{s.site}</a></div><nav><h2 class="visually-hidden" hidden>Điều hướng chính</h2><ul>{s.menu()}</ul></nav></header><main role="main"><nav role="navigation"><ol>{s.crumbs("<li><a href={0}>{1}</a></li>", "")}</ol></nav><h1><span class="field field--name-title field--type-string">{s.title}</span></h1><article role="article" class="node node--type-article node--view-mode-full">{s.when("<footer class=node__meta><div class=node__submitted>{}</div></footer>")}<div class="node__content"><div class="clearfix text-formatted field field--name-body field__item">{s.writer.whole()}</div>{s.files()}</div></article>{s.related()}</main><aside class="layout-sidebar-second">{s.side("docs", "rates")}</aside><footer role="contentinfo">{s.end()}</footer></div></div>'
    return s.doc(
        inner,
        '<script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"/"},"user":{"uid":0}}</script>',
    )


def wordpress_classic(pen: Desk, story: Story) -> str:
    """WordPress, an old theme: widgets, sharing buttons, posts before and after, a form to answer."""
    s = Sheet(pen, story, hands.GDOCS)
    share = '<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Chia sẻ:</h3><div class="sd-content"><ul><li><a href="#"><span>Facebook</span></a></li><li><a href="#"><span>X</span></a></li></ul></div></div><div class="sharedaddy"><h3 class="sd-title">Thích bài này:</h3><span>Thích</span> <span>Đang tải...</span></div>'
    reply = '<div id="respond"><h3 id="reply-title">Trả lời <small><a href="#respond" style="display:none">Hủy</a></small></h3><p class="comment-notes">Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *</p><p><label>Bình luận *</label><textarea></textarea></p><p><input type="submit" value="Phản hồi"></p></div>'
    inner = f'<div id="page" class="hfeed site"><header id="masthead"><h1 class="site-title"><a href="/">{s.site}</a></h1><h2 class="site-description">Hòa bình, hữu nghị, hợp tác</h2><ul>{s.menu()}</ul></header><div class="breadcrumbs">{s.crumbs("<span typeof=v:Breadcrumb><a href={0}>{1}</a></span>", " / ")}</div><div id="primary"><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">{s.title}</h1><div class="entry-meta">{s.when("<span class=entry-date>{}</span>")}</div></header><div class="entry-content">{s.text()}{share}</div></article><nav class="nav-single"><span class="nav-previous"><a href="/p" rel="prev"><span class="meta-nav">←</span> Thông báo lịch tiếp dân</a></span></nav>{s.related()}{reply}</div><div id="secondary" class="widget-area">{s.side("hot", "calendar")}</div><footer id="colophon">{s.end()}</footer></div>'
    return s.doc(inner, named="{title} | {site}")


def wordpress_blocks(pen: Desk, story: Story) -> str:
    """WordPress, a theme of blocks; the date is linked, a query loop lists other posts."""
    s = Sheet(pen, story, hands.GUTENBERG)
    inner = f'<div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a href="/">{s.site}</a></p><nav class="wp-block-navigation"><ul>{s.menu()}</ul></nav></div></header><main class="wp-block-group"><div class="wp-block-group"><div class="wp-block-yoast-seo-breadcrumbs"><span><span>{s.crumbs("<a href={0}>{1}</a>", " › ")}</span></span></div><h1 class="wp-block-post-title">{s.title}</h1>{s.when("<div class=wp-block-post-date><a href=#>{}</a></div>")}</div><div class="entry-content wp-block-post-content">{s.writer.whole()}</div>{s.files("<div class=wp-block-file><p>{}</p>{}</div>", "<p><a href={}>{}</a></p>")}{s.related("<li class=wp-block-post><h3 class=wp-block-post-title><a href={href}>{title}</a></h3><div class=wp-block-post-date>{date}</div></li>", "<h2 class=wp-block-heading>{}</h2><ul class=wp-block-post-template>{}</ul>")}</main><footer class="wp-block-template-part">{s.end()}</footer></div>'
    return s.doc(inner, og=True)


def phpnuke_blocks(pen: Desk, story: Story) -> str:
    """PHP-Nuke of 2004: rounded boxes out of tables, three columns, the story in the middle one."""
    s = Sheet(pen, story, hands.NL2BR)

    def box(title: str, inner: str) -> str:
        return f'<table border="0" cellpadding="0" cellspacing="1" width="100%" bgcolor="#999999"><tr><td><table border="0" cellpadding="4" width="100%" bgcolor="#ffffff"><tr><td bgcolor="#dddddd"><font class="title"><b>{title}</b></font></td></tr><tr><td><font class="content">{inner}</font></td></tr></table></td></tr></table><br>'

    options = '<font class="content"><b>Tùy chọn</b><br><a href="/print">Trang in</a><br><a href="/friend">Gửi cho bạn bè</a></font>'
    inner = f'<table border="0" width="100%"><tr><td><a href="/"><img src="/themes/logo.gif" alt="{s.site}" border="0"></a></td></tr></table><table border="0" width="100%"><tr valign="top"><td width="150">{box("Chuyên mục", s.menu("<strong><big>&middot;</big></strong>&nbsp;<a href={0}>{1}</a><br>"))}{s.side("login")}</td><td width="100%"><font class="path">{s.crumbs(between=" -> ")}</font><br><table width="100%"><tr><td><font class="storytitle"><b>{s.title}</b></font>{s.when("<br><font class=tiny>{}</font>")}<br><br><font class="content">{s.text()}</font></td></tr></table><br>{s.related("<tr><td><big>&middot;</big> <a href={href}>{title}</a>{date}</td></tr>", "<b>{}</b><table>{}</table>")}{options}</td><td width="150">{s.side("poll", "counter")}</td></tr></table><center>{s.end("{}<br>", "<b>{}</b> Người đang Online<br>")}</center>'
    return s.doc(inner, named="{site} - {title}", start="<html>")


def typo3_news(pen: Desk, story: Story) -> str:
    """TYPO3 with the news extension: frames, a way back to the list, searching marks in comments."""
    s = Sheet(pen, story, hands.CK5)
    inner = f'<!--TYPO3SEARCH_end--><header><div id="c12" class="frame frame-default"><ul>{s.menu()}</ul></div></header><div class="breadcrumb-section"><ol>{s.crumbs("<li><a href={0} title={1!r}><span>{1}</span></a></li>", "")}</ol></div><!--TYPO3SEARCH_begin--><div id="c88" class="frame frame-type-list"><div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article"><div class="header"><h3 itemprop="headline">{s.title}</h3></div>{s.when("<div class=footer><p><span class=news-list-date>{}</span></p></div>")}<div class="news-text-wrap" itemprop="articleBody">{s.writer.whole()}</div>{s.files("<div class=news-related-files><h4>{}</h4><ul>{}</ul></div>")}<div class="news-backlink-wrap"><a href="/tin">Trở về danh sách</a></div></div></div></div><!--TYPO3SEARCH_end-->{s.related()}<footer>{s.end()}</footer>'
    return s.doc(inner, named="{title}: {site}")


def xoops_modules(pen: Desk, story: Story) -> str:
    """XOOPS: item heads and bodies, the poster's tools, ratings, a notice who owns the comments."""
    s = Sheet(pen, story, hands.INDENTED)
    rate = '<div class="itemFoot"><span>Đánh giá: <b>0/5</b> (0 phiếu)</span> <a href="/rate/1">1</a> <a href="/rate/5">5</a></div><div class="ownership">Ý kiến thuộc về người gửi. Trang tin không chịu trách nhiệm về nội dung ý kiến.</div>'
    inner = f'<table id="xo-canvas"><tr><td id="xo-left">{s.side("hot")}</td><td id="xo-page"><div class="pagenav">{s.crumbs(between=" : ")}</div><div class="item"><div class="itemHead"><span class="itemTitle"><a href="{story.url}">{s.title}</a></span></div>{s.when("<div class=itemInfo><span class=itemPostDate>{}</span></div>")}<div class="itemBody"><div class="itemText">{s.text()}</div></div>{s.related()}{rate}</div></td></tr></table><div id="xo-menu"><ul>{s.menu()}</ul></div><div id="xo-footer">{s.end()}</div>'
    return s.doc(inner)


def home_made(pen: Desk, story: Story) -> str:
    """A page some office wrote for itself: includes, ids in Vietnamese, a box of tools before the text."""
    s = Sheet(pen, story, hands.LIBRE)
    tools = '<div class="congcu"><a href="javascript:tang()">Cỡ chữ +</a> | <a href="javascript:giam()">Cỡ chữ -</a> | <a href="javascript:window.print()">In bài viết</a> | <a href="/gui-email">Gửi email</a></div>'
    inner = f'<!-- inc/dau_trang.php --><div id="dautrang"><div id="bieungu"></div></div><div id="thucdon"><ul>{s.menu()}</ul></div><div id="ngaygio"><script>document.write("Thứ bảy, ngày 28/11/2026")</script></div><!-- inc/chi_tiet.php --><div id="khung"><div id="cottrai">{s.side("news", "weather", "links")}</div><div id="cotgiua"><div id="duongdan">{s.crumbs()}</div><div id="tieude"><h2>{s.title}</h2></div>{s.when("<div id=ngay><em>{}</em></div>")}{tools}<div id="noidung">{s.text()}</div><div id="cuoibai"><a href="#dautrang">Lên đầu trang</a> <a href="javascript:history.back()">Quay lại</a></div>{s.related()}</div></div><!-- inc/cuoi_trang.php --><div id="cuoitrang">{s.end()}</div>'
    return s.doc(inner, named="{site}", start="<html>")


FAMILIES = (
    joomla_tables, joomla4, drupal7, drupal9, wordpress_classic, wordpress_blocks, phpnuke_blocks, typo3_news, xoops_modules, home_made,
)  # fmt: skip
