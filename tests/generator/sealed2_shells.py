"""Pages of the second sealed part: heads, signatures and sixteen shells to put an article into."""

from __future__ import annotations

from html import escape

from tests.generator.model import Story
from tests.generator.pieces import Pen
from tests.generator.sealed2_parts import Hand

#: The first three are headings: a page without a date needs one to say what its title is.
TITLES = (
    "<h1>{0}</h1>", '<h2 class="{1}">{0}</h2>', '<h3 class=bt><a href="{2}">{0}</a></h3>',
    '<div class="title" style="font-size:22px;font-weight:bold">{0}</div>',
    '<div><span id="ctl00_lblTieuDe" style="font-size:18pt">{0}</span></div>',
    '<p align="center"><b><font size="5" color="#990000">{0}</font></b></p>',
    '<table><tr><td class="td-tieude"><strong style="font-size:16pt">{0}</strong></td></tr></table>',
    "<CENTER><BIG><B>{0}</B></BIG></CENTER>", '<p class="tieudebai" style="font-size:20px">{0}</p>',
)  # fmt: skip
DATES = ("div", "italic", "cell", "small", "split", "h6", "time", "gap", "apart")
DOCS = ("{0}", "{0} - {1}", "{1} | {0}", "{1}", "\n\t", "Chi tiết tin tức")


def titled(pen: Pen, story: Story, pattern: str) -> str:
    """The title, on some pages over several lines."""
    words = story.title.split(" ")
    half = len(words) // 2
    one, two = escape(" ".join(words[:half])), escape(" ".join(words[half:]))
    text = pen.rng.choice((
        escape(story.title), escape(story.title), f"{one}<br>{two}", f"\n\t{one}\n\t\t{two}\n", f"<span>{one}</span><br/>\n<span>{two}</span>",
    ))  # fmt: skip
    return pattern.format(text, pen.name(), story.url)


def dated(pen: Pen, story: Story, style: str) -> str:
    """The date line; ``apart`` puts label and value into two cells."""
    line = story.shown_date
    label, colon, rest = line.partition(":")
    day, _, clock = rest.strip().partition(" ")
    space = " " if rest.startswith(" ") else ""
    split = (
        f"<div><b>{label}:</b>{space}<span>{day}</span> <em>{clock}</em></div>"
        if clock and story.portal != "dien_bien_stttt"
        else f"<div><span>{line}</span></div>"
    )
    return {
        "div": f'<div class="{pen.name()}">{line}</div>',
        "italic": f"<p><i>{line}</i></p>",
        "cell": f"<table><tr><td align=right>{line}</td></tr></table>",
        "small": f'<div><small style="color:gray">{line}</small></div>',
        "split": split,
        "h6": f"<h6>{line}</h6>",
        "time": f'<p><time datetime="2009-01-01T00:00:00Z" title="cập nhật 02/02/2009">{line}</time></p>',
        "gap": f"<div>\n   {line.replace(' ', chr(10) + '   ', 1)}\n</div>",
        "apart": f"<table><tr><td>{label}{colon}</td><td>{rest.strip()}</td></tr></table>",
    }[style] if line else ""  # fmt: skip


RIGHT = (
    '<p style="text-align:right"><strong>{}</strong></p>', "<p align=right><b>{}</b></p>",
    '<div style="text-align:right;font-weight:bold">{}</div>',
)  # fmt: skip


def signed(pen: Pen, story: Story, hand: Hand) -> str:
    """Byline and source line; a name without a label stands right and bold, as a signature does."""
    out = []
    for line in filter(None, (story.byline, story.source_line)):
        label, colon, rest = line.partition(":")
        if colon and rest and not line.startswith("(") and pen.rng.random() < 0.35:
            text = pen.rng.choice(
                ('<p align="right"><b>{}:</b>{}</p>', '<div style="text-align:right"><u>{}:</u><i>{}</i></div>')
            ).format(label, escape(rest))
        else:
            text = pen.rng.choice(RIGHT).format(escape(line))
        out.append(hand.row.format(text))
    if len(out) == 2 and hand.row == "{}" and pen.rng.random() < 0.3:
        return f'<p style="text-align:right"><b>{escape(story.byline)}</b><br><b>{escape(story.source_line)}</b></p>'
    return "\n".join(out)


SHELLS: dict[str, str] = {
    "tables": """<table width=980 align=center><tr><td colspan=3>{top}</td></tr><tr><td width=170 valign=top>{left}</td><td valign=top><table width="100%"><tr><td>{crumb}</td></tr><tr><td>
<table><tr><td>{title}</td></tr><tr><td>{date}</td></tr><tr><td height=8></td></tr><tr><td>{body}{share}{files}</td></tr></table></td></tr><tr><td>{related}</td></tr></table></td>
<td valign=top width=200>{right}</td></tr><tr><td colspan=3>{foot}</td></tr></table>""",
    "definitions": """{top}{crumb}<div>{left}</div><dl class="bai"><dt>{title}</dt><dd>{date}</dd><dd>{body}</dd><dd>{share}</dd><dd>{files}</dd></dl>{related}<div>{right}</div>{foot}""",
    "styled": """<div style="width:1000px;margin:auto"><div style="background:#c00">{top}</div><div style="padding:5px">{crumb}</div><div style="float:left;width:200px">{left}</div>
<div style="float:left;width:560px"><div>{title}</div><div style="color:#888">{date}</div><div style="padding:8px">{body}</div><div>{share}</div><div>{files}</div><div>{related}</div></div>
<div style="float:right;width:200px">{right}</div><div style="clear:both">{foot}</div></div>""",
    "shouting": """<CENTER><TABLE WIDTH=780 BORDER=0><TR><TD>{top}{crumb}<TR><TD>{left}<TR><TD>{title}<TR><TD>{date}<TR><TD ALIGN=LEFT>{body}<TR><TD>{share}{files}<TR><TD>{related}<TR><TD>{right}<TR><TD>{foot}</TABLE></CENTER>""",
    "flat": """{top}
{crumb}
{left}
{title}
{date}
{body}
{share}{files}
{related}
{right}
{foot}""",
    "html5": """<header>{top}</header><main>{crumb}<aside>{left}</aside><article><header>{title}{date}</header><section>{body}</section><footer>{share}{files}</footer></article>{related}</main><aside>{right}</aside><footer>{foot}</footer>""",
    "custom": """<app-root><app-header>{top}</app-header><app-path>{crumb}</app-path><app-left>{left}</app-left><app-detail><app-title>{title}</app-title><app-time>{date}</app-time><app-content>{body}</app-content><app-share>{share}{files}</app-share></app-detail>
<app-related>{related}</app-related><app-right>{right}</app-right><app-footer>{foot}</app-footer></app-root>""",
    "webforms": """<form method="post" action="./ChiTiet.aspx?id=77" id="form1"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKMTY1NDU2MTA1Mg9kFgJmD2QWAgIDD2QWBAIBDw8WAh4EVGV4dA" /></div>
<div id="ctl00_pnlTop">{top}</div><span id="ctl00_Path">{crumb}</span><div id="ctl00_Left">{left}</div><div id="ctl00_UpdatePanel1"><div id="ctl00_cph_Detail">{title}{date}<div id="ctl00_cph_lblNoiDung">{body}</div>{share}{files}</div></div><div id="ctl00_cph_dlTin">{related}</div><div id="ctl00_Right">{right}</div><div>{foot}</div></form>""",
    "sharepoint": """<div id="s4-workspace"><div id="s4-titlerow">{top}</div><div class="ms-breadcrumb">{crumb}</div><div class="ms-webpart-zone">{left}</div><div class="ms-webpart-zone"><div class="ms-WPBody"><div class="article-title">{title}</div><div class="ms-rtestate-field">{date}</div><div class="ms-rtestate-field" id="ctl00_PlaceHolderMain">{body}</div>{share}{files}</div></div><div class="ms-webpart-zone">{related}</div><div>{right}</div><div id="s4-footer">{foot}</div></div>""",
    "liferay": """<div id="wrapper"><header id="banner"><h1 class="site-title">{site}</h1>{top}</header><div class="portlet-boundary"><div class="portlet-content">{crumb}</div></div><div class="columns-1-2"><div class="portlet">{left}</div><div class="portlet"><div class="journal-content-article">{title}{date}{body}</div>{share}{files}</div><div class="portlet">{related}</div><div class="portlet">{right}</div></div>{foot}</div>""",
    "list": """<ul class="trang"><li>{top}</li><li>{crumb}</li><li>{left}</li><li class="bai"><div>{title}</div><div>{date}</div><div>{body}</div></li><li>{share}{files}</li><li>{related}</li><li>{right}</li><li>{foot}</li></ul>""",
    "fieldset": """{top}{crumb}<div>{left}</div><fieldset class="noidung"><legend>{title}</legend>{date}{body}{share}{files}</fieldset>{related}<div>{right}</div>{foot}""",
    "one-cell": """<table border=0><tr><td>{top}{crumb}{left}{title}{date}{body}{share}{files}{related}{right}{foot}</td></tr></table>""",
    "columns": """<div class="row"><div class="col-md-3">{left}{right}</div><div class="col-md-9"><div class="menu">{top}</div>{crumb}<div class="news-detail">{title}{date}<div class="clearfix"></div>{body}</div>{share}{files}{related}</div></div><div class="row">{foot}</div>""",
    "open-divs": """<div class=a>{top}<div class=b>{crumb}<div class=c>{left}</div><div class=d>{title}<div class=e>{date}</div><div class=f>{body}</div>{share}{files}{related}{right}{foot}""",
    "tabs": """<div role="banner">{top}</div><div role="tabpanel" class="tab-pane active">{crumb}<div class="panel"><div class="panel-heading">{title}</div><div class="panel-body">{date}{body}</div><div class="panel-footer">{share}{files}</div></div>{related}</div><div role="complementary">{left}{right}</div><div role="contentinfo">{foot}</div>""",
}


def whole(pen: Pen, shell: str, head: str, slots: dict[str, str]) -> str:
    """The page: *slots* in *shell*, with the opening its time had."""
    body = SHELLS[shell].format(**slots)
    if shell == "shouting":
        return f"<HTML><HEAD>{{charset}}<TITLE>{head}</TITLE></HEAD><BODY BGCOLOR=#FFFFFF>{slots['hidden']}{body}</BODY></HTML>"
    kind = pen.rng.choice(
        (
            "<!DOCTYPE html>\n",
            '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n',
            "",
        )
    )
    end = "" if shell in {"open-divs", "flat"} else "</body></html>"
    return f"{kind}<html><head>{{charset}}<title>{head}</title></head><body>{slots['hidden']}\n{body}{end}"
