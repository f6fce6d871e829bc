"""Pages as products on .NET print them: Web Forms, DNN, SharePoint, Umbraco, Sitefinity, Orchard."""

from __future__ import annotations

from tests.generator import probe_editors as hands
from tests.generator.model import Story
from tests.generator.probe_hands import Desk
from tests.generator.probe_sheet import Sheet

VIEWSTATE = '<div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTMyNjg4OTU2M2QYAQ=="></div>'
ROW_TD = '<tr><td style="width:12px;"><img src="/Images/bullet.gif" alt=""></td><td><a id="lnk" href="{href}">{title}</a><span>{date}</span></td></tr>'


def master_tables(pen: Desk, story: Story) -> str:
    """A master page of nested tables, content placeholders, a GridView of related news."""
    s = Sheet(pen, story, hands.TELERIK)
    c = "ctl00_ContentPlaceHolder1_ctl01_"
    grid = s.related(
        ROW_TD,
        f'<div><span id="{c}lblLienQuan" class="tieudeLQ">{{}}</span></div><div><table cellspacing="0" id="{c}gvTinLQ" style="border-collapse:collapse;">{{}}</table></div>',
    )
    main = f'<table width="100%" cellpadding="0" cellspacing="0"><tr><td class="duongdan"><span id="{c}lblDuongDan">{s.crumbs()}</span></td></tr><tr><td><span id="{c}lblTieuDe" class="TieuDeChiTiet">{s.title}</span></td></tr>{s.when(f"<tr><td><span id={c}lblNgay class=Ngay>{{}}</span></td></tr>")}<tr><td><div id="{c}divND">{s.text()}</div></td></tr><tr><td>{grid}</td></tr></table>'
    inner = f'<form name="aspnetForm" method="post" action="ChiTiet.aspx?id=91" id="aspnetForm">{VIEWSTATE}<table align="center" width="1000" border="0"><tr><td colspan="3"><img src="/Images/top.jpg"></td></tr><tr><td colspan="3"><table id="ctl00_mnu"><tr>{s.menu("<td class=mnuItem><a href={0}>{1}</a></td>")}</tr></table></td></tr><tr><td valign="top" width="180">{s.side("notice", "weather")}</td><td valign="top">{main}</td><td valign="top" width="180">{s.side("banner", "poll", "links")}</td></tr><tr><td colspan="3">{s.end("<span class=ft>{}</span><br>")}</td></tr></table></form>'
    return s.doc(
        inner,
        named="{site}",
        start='<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html>',
    )


def form_view(pen: Desk, story: Story) -> str:
    """A FormView in an UpdatePanel, the editor's body a table of one column."""
    s = Sheet(pen, story, hands.ROWS)
    body = f'<table id="tblNoiDung" width="98%"><tbody>{s.writer.whole()}</tbody></table>{s.files()}'
    inner = f'<form id="form1" method="post" action="./?nid=204">{VIEWSTATE}<div id="pnlTop"><ul class="rmRootGroup">{s.menu()}</ul></div><div id="UpdatePanel1"><table cellspacing="0" id="FormView1" style="width:100%"><tr><td colspan="2"><div class="path">{s.crumbs("<a class=lnk href={0}>{1}</a>", "<span class=sep> / </span>")}</div><h2><span id="FormView1_Label1">{s.title}</span></h2>{s.when("<i><span id=FormView1_Label2>{}</span></i>")}<hr />{body}</td></tr></table></div><div id="UpdateProgress1" style="display:none;">Đang tải dữ liệu, xin chờ...</div>{s.related(shape="<fieldset><legend>{}</legend><ul>{}</ul></fieldset>")}<div class="right">{s.side("login", "counter")}</div>{s.end()}</form>'
    return s.doc(
        inner,
        "<script>var theForm = document.forms['form1']; function __doPostBack(t, a) { /* Ngày đăng, Tin liên quan */ }</script>",
    )


def dnn_skin(pen: Desk, story: Story) -> str:
    """DNN: panes, containers with a title of their own, the site's name as h1."""
    s = Sheet(pen, story, hands.CK4)

    def module(number: int, title: str, inner: str) -> str:
        return f'<div class="DnnModule DnnModule-{number}"><a name="{number}"></a><div class="c_DNN6 c_DNN6_Header"><h2 class="Title Grey"><span id="dnn_ctr{number}_dnnTITLE_titleLabel" class="eds_text">{title}</span></h2><div id="dnn_ctr{number}_ContentPane"><div id="dnn_ctr{number}_ModuleContent" class="DNNModuleContent">{inner}</div></div></div></div>'

    detail = f'<div class="news-detail-wrap"><span class="Head">{s.title}</span>{s.when("<br><span class=NormalGray>{}</span>")}<div class="Normal">{s.text()}</div><div class="tools"><a href="javascript:print()"><img src="/DesktopModules/print.gif" alt="In"> In trang này</a></div>{s.related()}</div>'
    inner = f'<div id="skipLink"><a href="#dnn_ContentPane">Bỏ qua điều hướng</a></div><form method="post" action="/tin-tuc/ct/1044" id="Form" enctype="multipart/form-data"><div id="Header"><h1 class="logo"><a href="/">{s.site.upper()}</a></h1><a id="dnn_dnnLOGIN_loginLink" href="/login">Đăng nhập</a></div><ul id="nav">{s.menu()}</ul><div class="bread">{s.crumbs("<a href={0} class=SkinObject>{1}</a>", "<img src=/bc.gif alt=>")}</div><div id="dnn_LeftPane">{module(411, "Thông báo", s.side("news"))}</div><div id="dnn_ContentPane">{module(388, "Chi tiết tin", detail)}</div><div id="dnn_RightPane">{module(402, "Tiện ích", s.side("rates", "calendar"))}</div><div id="dnn_FooterPane">{s.end()}</div></form>'
    return s.doc(inner, named="{site} > Tin tức > Chi tiết")


def sharepoint_zones(pen: Desk, story: Story) -> str:
    """SharePoint 2010: web part zones in tables, a ribbon, hidden labels, its own text field."""
    s = Sheet(pen, story, hands.SHAREPOINT)
    ribbon = '<div id="s4-ribbonrow" style="display:none"><a href="#">Browse</a><a href="#">Page</a><span>Site Actions</span></div><a href="#mainContent" class="ms-skip" style="position:absolute;left:-9999px">Skip to main content</a>'
    detail = f'<div class="ArticleContent"><div class="ms-wiki-columnSize"><div class="ArticleTitle">{s.title}</div>{s.when("<div class=ArticleDate>{}</div>")}<div id="ctl00_PlaceHolderMain_Content__ControlWrapper_RichHtmlField" class="ms-rtestate-field" style="display:inline">{s.writer.whole()}</div>{s.files()}</div></div>'
    inner = f'<form method="post" action="Dispform.aspx?ID=77"><div id="s4-workspace">{ribbon}<div id="s4-bodyContainer"><div class="s4-lp"><ul class="root static">{s.menu("<li class=static><a class=static href={0}><span><span class=menu-item-text>{1}</span></span></a></li>")}</ul></div><span id="siteMapPath">{s.crumbs("<span><a href={0}>{1}</a></span>", "<span> &gt; </span>", "<span>{}</span>")}</span><table width="100%" id="MSO_ContentTable"><tr><td id="_invisibleIfEmpty" valign="top"><table class="s4-wpTopTable"><tr><td><div id="WebPartWPQ2" class="ms-WPBody noindex">{detail}</div></td></tr></table></td><td valign="top"><table class="s4-wpTopTable"><tr><td class="ms-WPHeader">{s.side("docs")}</td></tr></table></td></tr></table>{s.related()}{s.end()}</div></div></form>'
    return s.doc(inner, named="\r\n\t{title}\r\n", start='<!DOCTYPE html><html lang="en-us" dir="ltr">')


def sharepoint_2016(pen: Desk, story: Story) -> str:
    """SharePoint 2016 with an XSLT list view in the margin and the title in the page's area of titles."""
    s = Sheet(pen, story, hands.WORD)
    inner = f'<form id="aspnetForm" method="post"><div id="suiteBarDelta" class="ms-dialogHidden" style="display:none">SharePoint Newsfeed OneDrive Sites</div><div id="s4-titlerow"><div class="ms-breadcrumb-box"><div class="ms-breadcrumb-top">{s.crumbs(between=" &gt; ")}</div><h1 id="pageTitle" class="ms-core-pageTitle"><span id="DeltaPlaceHolderPageTitleInTitleArea"><span>{s.title}</span></span></h1></div></div><div id="contentRow"><div id="sideNavBox"><ul>{s.menu()}</ul></div><div id="contentBox"><div id="DeltaPlaceHolderMain">{s.when("<div class=ngaydang><span>{}</span></div>")}<div class="ms-rtestate-field">{s.text()}</div></div>{s.related("<tr class=ms-itmhover><td class=ms-vb2><a href={href}>{title}</a> {date}</td></tr>", "<h3 class=ms-webpart-titleText><nobr><span>{}</span></nobr></h3><table class=ms-listviewtable>{}</table>")}</div></div>{s.end()}</form>'
    return s.doc(inner, named="{title}")


def umbraco_grid(pen: Desk, story: Story) -> str:
    """Umbraco: rows and columns of a grid, cards of shortcuts behind the article."""
    s = Sheet(pen, story, hands.TINY)
    cards = "".join(
        f'<div class="card"><a href="/tien-ich/{at}"><h5>{name}</h5><p>{more}</p></a></div>'
        for at, (name, more) in enumerate(
            (
                ("Hộ chiếu", "Tra cứu tình trạng hồ sơ cấp hộ chiếu phổ thông"),
                ("Lãnh sự", "Chứng nhận, hợp pháp hóa giấy tờ"),
            )
        )
    )
    inner = f'<header class="sticky-header"><a class="brand" href="/"><img src="/media/logo.svg" alt="{s.site}"></a><nav><ul>{s.menu()}</ul></nav></header><main id="main"><nav aria-label="Breadcrumb"><ol class="breadcrumb">{s.crumbs("<li><a href={0}>{1}</a></li>", "", "<li class=active aria-current=page>{}</li>")}</ol></nav><article><header><h1>{s.title}</h1>{s.when("<p class=article-date><small>{}</small></p>")}</header><div class="umb-grid"><div class="grid-section"><div class="row"><div class="container"><div class="col-md-12 column"><div>{s.writer.whole()}</div></div></div></div></div></div>{s.files()}</article><section>{s.related()}</section><section class="cards"><h2>Tiện ích</h2>{cards}</section></main><footer>{s.end()}</footer>'
    return s.doc(inner, '<link rel="canonical" href="/">', og=True)


def sitefinity(pen: Desk, story: Story) -> str:
    """Sitefinity's single item of news, social buttons above the text, the next and the previous one behind."""
    s = Sheet(pen, story, hands.SPANS)
    social = '<ul class="list-inline s-social-share-list"><li><a href="#" title="Chia sẻ lên Facebook"><span class="fa fa-facebook"></span><span class="sr-only">Facebook</span></a></li><li><a href="#"><span>Zalo</span></a></li><li><a href="#">Gửi email</a></li></ul>'
    turn = '<div class="sf-pager"><a href="/truoc" rel="prev">« Bài trước</a> <a href="/sau" rel="next">Bài sau »</a></div>'
    inner = f'<div class="sfPublicWrapper" id="PublicWrapper"><div class="sf_cols"><div class="sf_colsOut sf_1col_1_100"><div class="sf_colsIn"><ul>{s.menu()}</ul></div></div></div><div class="sf_colsOut sf_2cols_1_67"><div class="sfBreadcrumbWrp"><div class="sfBreadcrumb"><span class="sfBreadcrumbLabel"></span>{s.crumbs()}</div></div><div class="sfnewsDetails"><h1 class="sfnewsTitle">{s.title}</h1>{s.when("<div class=sfnewsAuthorAndDate>{}</div>")}{social}<div class="sfnewsContent sfcontent">{s.text()}</div>{turn}</div>{s.related()}</div><div class="sf_colsOut sf_2cols_2_33">{s.side("hot", "video")}</div></div>{s.end()}'
    return s.doc(inner)


def orchard_shapes(pen: Desk, story: Story) -> str:
    """Orchard: shapes, the date among metadata, tags, a form for comments."""
    s = Sheet(pen, story, hands.LIBRE)
    form = '<div id="comments"><h2 class="comment-count">Chưa có bình luận</h2><form><fieldset><legend>Gửi bình luận</legend><label>Họ tên</label><input><label>Email (không hiển thị)</label><input><textarea></textarea><button>Gửi đi</button></fieldset></form></div>'
    tags = (
        '<p class="tags"><span>Từ khóa:</span> <a href="/Tags/bien-gioi">biên giới</a>, <a href="/Tags/lao">Lào</a></p>'
    )
    inner = f'<div id="layout-wrapper"><header id="header"><div id="branding"><h1 id="branding-text"><a href="/">{s.site}</a></h1></div></header><div id="layout-navigation"><nav><ul>{s.menu()}</ul></nav></div><div id="layout-before-content"><div class="zone">{s.crumbs("<a href={0}>{1}</a>", "<i>/</i>")}</div></div><div id="layout-content"><article class="blog-post content-item"><header><h1>{s.title}</h1><div class="metadata">{s.when("<div class=published>{}</div>")}</div></header>{s.text()}<footer>{tags if story.portal != "dien_bien" else ""}</footer></article>{s.related()}{form}</div></div><footer id="footer">{s.end()}</footer>'
    return s.doc(inner, named="{site} - {title}")


def mvc_panels(pen: Desk, story: Story) -> str:
    """MVC with Bootstrap 3: panels, glyphs, a modal for images and one for reports."""
    s = Sheet(pen, story, hands.CHROME)
    modal = '<div class="modal fade" id="baoLoi" style="display:none"><div class="modal-header"><h4>Báo lỗi bài viết</h4></div><div class="modal-body"><p>Nội dung lỗi bạn phát hiện trong bài viết này:</p><textarea></textarea></div></div>'
    inner = f'<div class="navbar navbar-inverse navbar-fixed-top"><button data-toggle="collapse"><span class="sr-only">Toggle navigation</span></button><ul class="nav navbar-nav">{s.menu()}</ul></div><div class="container body-content"><ol class="breadcrumb">{s.crumbs("<li><a href={0}>{1}</a></li>", "")}</ol><div class="row"><div class="col-md-9"><div class="panel panel-primary"><div class="panel-heading"><h3 class="panel-title">{s.title}</h3></div><div class="panel-body">{s.when("<p class=text-muted><span class=glyphicon></span> {}</p>")}<div class="noidung">{s.text()}</div></div></div><div class="panel panel-default">{s.related(shape="<div class=panel-heading>{}</div><ul class=list-group>{}</ul>")}</div></div><div class="col-md-3">{s.side("news", "links", "counter")}</div></div><hr /><footer>{s.end()}</footer></div>{modal}'
    return s.doc(inner, named="Chi tiết bài viết - {site}")


FAMILIES = (
    master_tables, form_view, dnn_skin, sharepoint_zones, sharepoint_2016, umbraco_grid, sitefinity, orchard_shapes, mvc_panels,
)  # fmt: skip
