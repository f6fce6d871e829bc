"""How the editors of the thirty-first sealed part filled the body: the habits of the editors that real portals ship."""

from __future__ import annotations

import textwrap

from tests.generator.sealed29_hands import Hand

_LONG = 90


def _wrapped(text: str) -> str:
    """Word saves HTML with lines of its own length."""
    return "\n".join(textwrap.wrap(text, 74, break_long_words=False, break_on_hyphens=False))


def _runs(text: str) -> str:
    """Word Online: a sentence in several runs, the spelling marks in spans of their own."""
    words = text.split(" ")
    third = max(len(words) // 3, 1)
    parts = (words[:third], words[third : 2 * third], words[2 * third :])
    spans = (f'<span class="NormalTextRun SCXW21 BCX8">{" ".join(part)}</span>' for part in parts if part)
    return (
        f'<span data-contrast="auto" xml:lang="VI-VN" lang="VI-VN" class="TextRun SCXW21 BCX8">{" ".join(spans)}</span>'
    )


def _marked(text: str) -> str:
    """Zero-width spaces and a bookmark, as SharePoint's field leaves them."""
    return f'&#8203;{text}<a name="_GoBack"></a>&#8203;' if len(text) > _LONG else text


_SCX = '<div class="OutlineElement Ltr SCXW21 BCX8"><p class="Paragraph SCXW21 BCX8" xml:lang="VI-VN" lang="VI-VN" paraid="118" paraeid="{a1}">{}<span class="EOP SCXW21" data-ccp-props="{&quot;201341983&quot;:0}">&nbsp;</span></p></div>'
_W03 = "<p class=MsoNormal style='text-align:justify;text-indent:28.35pt'><span\nlang=VI style='font-size:13.0pt'>{}</span></p>"
_VCC = '<div class="VCSortableInPreviewMode active" type="Photo" style=""><div><img src="{src}" id="img_9102" w="660" h="440" alt="" title="" rel="lightbox" photoid="9102" type="photo" width="" height=""></div>'
_FCK = '<font face="Arial" size="2">{}</font>'
_ORA = '<div align="justify"><font size="2" face="verdana, arial, helvetica, sans-serif">{}</font></div>'
_LAZY = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
_WPIMG = f'<img decoding="async" src="{_LAZY}" data-src="{{src}}" alt="" class="lazyload aligncenter" width="660"/><noscript><img src="{{src}}" alt=""/></noscript>'
_SP = '<div style="text-align&#58;justify;"><span style="font-size&#58;16px;line-height&#58;1.6;">{}</span></div>'
HANDS = {
    "wrap": Hand(
        _W03, _W03.replace("{}", "<b>{}</b>"),
        '<p class=MsoNormal align=center style=\'text-align:center\'><!--[if gte vml 1]><v:shapetype id="_x0000_t75" coordsize="21600,21600"/><![endif]--><img width=520\nheight=347 src="{src}"></p>\n<p class=MsoNormal align=center style=\'text-align:center\'><i><span\nlang=VI style=\'font-size:12.0pt\'>{caption}</span></i></p>',
        '<p class=MsoNormal align=center style=\'text-align:center\'><img width=520\nheight=347 src="{src}"></p>',
        "<p class=MsoNormal style='margin-left:46.35pt;text-indent:-18.0pt'><span lang=VI style='font-family:Symbol'><span style='font:7.0pt \"Times New Roman\"'></span></span><span\nlang=VI>{}</span></p>", "{}",
        "<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0\n style='border-collapse:collapse'>{}</table>", cell="<td width=132 valign=top style='padding:0cm 5.4pt 0cm 5.4pt'>\n  <p class=MsoNormal><span lang=VI>{}</span></p>\n  </td>",
        quote=_W03.replace("{}", "<i>{}</i>"), sign="<p class=MsoNormal align=right style='text-align:right'><b><span\nlang=VI>{}</span></b></p>", dash="- ", whole="<div class=Section1>\n{}\n</div>", run=_wrapped,
    ),
    "online": Hand(
        _SCX, _SCX.replace("{}", "<strong>{}</strong>"), '<div class="OutlineElement Ltr SCXW21"><p class="Paragraph SCXW21" style="text-align:center"><img src="{src}" alt=""></p></div><div class="OutlineElement Ltr SCXW21"><p class="Paragraph SCXW21" style="text-align:center"><em>{caption}</em></p></div>',
        '<div class="OutlineElement Ltr SCXW21"><p class="Paragraph SCXW21" style="text-align:center"><img src="{src}" alt=""></p></div>', '<li class="OutlineElement Ltr SCXW21" data-leveltext="-"><p class="Paragraph SCXW21">{}<span class="EOP">&nbsp;</span></p></li>', '<div class="ListContainerWrapper SCXW21"><ul class="BulletListStyle1 SCXW21" role="list">{}</ul></div>',
        quote=_SCX.replace("{}", "<em>{}</em>"), sign='<p class="Paragraph SCXW21" style="text-align:right"><strong>{}</strong></p>', cell='<td data-celllook="0"><div class="TableCellContent"><p class="Paragraph SCXW21">{}</p></div></td>', run=_runs,
    ),
    "vcc": Hand(
        '<p class="Normal" style="">{}</p>', '<p class="Normal"><b>{}</b></p>', _VCC + '<div class="PhotoCMS_Caption"><p data-placeholder="[nhập chú thích]" class="">{caption}</p></div></div>', _VCC + "</div>",
        sign='<p class="Normal" style="text-align: right;"><b>{}</b></p>', quote='<div class="VCSortableInPreviewMode alignCenter" type="content"><div class="quote"><p>{}</p></div></div>',
    ),
    "gmail": Hand(
        '<div dir="ltr" class="gmail_default" style="font-family:arial,sans-serif">{}</div><div class="gmail_default"><br></div>', '<div class="gmail_default"><b>{}</b></div>',
        '<div class="gmail_default" style="text-align:center"><img src="{src}" alt="image.png" width="542" height="361"><br></div><div class="gmail_default" style="text-align:center"><i>{caption}</i></div>', '<div class="gmail_default" style="text-align:center"><img src="{src}" width="542"><br></div>',
        '<li style="margin-left:15px">{}</li>', quote='<div class="gmail_default" style="margin-left:40px"><i>{}</i></div>', sign='<div style="text-align:right"><b>{}</b></div>', turn='</div><div class="gmail_default">',
    ),
    "fck": Hand(
        f'<p align="justify">{_FCK}</p>', f'<p align="justify">{_FCK.replace("{}", "<strong><u>{}</u></strong>")}</p>',
        '<table cellspacing="3" cellpadding="3" width="320" align="right" border="0"><tbody><tr><td><img height="220" alt="" src="{src}" width="310" border="1" /></td></tr><tr><td align="center"><font face="Arial" color="#0000ff" size="1">{caption}</font></td></tr></tbody></table>', '<p align="center"><img height="220" alt="" src="{src}" width="310" border="1" /></p>',
        f"<li><div>{_FCK}</div></li>", cell=f'<td valign="top"><p align="center">{_FCK}</p></td>', quote=f'<p align="justify">{_FCK.replace("{}", "<em>{}</em>")}</p>', sign='<p align="right"><font face="Arial" size="2"><strong>{}</strong></font></p>', whole="<p>&nbsp;</p>{}<p>&nbsp;</p>",
    ),
    "trs": Hand(
        '<tr><td colspan="2" class="normal" style="padding:4px 0">{}</td></tr>', '<tr><td colspan="2"><span class="dam">{}</span></td></tr>', '<tr><td colspan="2" align="center"><img src="{src}" hspace="4" vspace="4"></td></tr><tr><td colspan="2" align="center" class="chuthich"><i>{caption}</i></td></tr>', '<tr><td colspan="2" align="center"><img src="{src}"></td></tr>',
        '<tr><td width="12"><img src="/images/dot.gif"></td><td>{}</td></tr>', "{}", '<tr><td colspan="2"><table width="100%" border="1">{}</table></td></tr>', quote='<tr><td colspan="2" style="padding-left:24px"><i>{}</i></td></tr>', sign='<tr><td colspan="2" align="right"><b>{}</b></td></tr>', whole='<table width="100%" cellspacing="0">{}</table>',
    ),
    "spanned": Hand(
        "&nbsp;&nbsp;&nbsp;&nbsp;{}<br>", "<b>{}</b><br>", '<p align="center"><img src="{src}"><br><em>{caption}</em></p>', '<p align="center"><img src="{src}"></p>', "{}<br>", "{}", '<table border="1" width="95%" align="center">{}</table>',
        quote="<i>{}</i><br>", sign='<div align="right"><b>{}</b></div>', dash="* ", turn="<br>", whole='<span id="ctl00_cphMain_lblNoiDung" class="NoiDung">{}</span>',
    ),
    "wp3": Hand(
        "<p>{}</p>\n", "<p><strong>{}</strong></p>\n", '<dl id="attachment_88" class="wp-caption aligncenter" style="width: 610px;"><dt class="wp-caption-dt"><a href="{src}"><img class="size-large" title="" src="{src}" alt="" width="600" height="400" /></a></dt><dd class="wp-caption-dd">{caption}</dd></dl>\n',
        '<p style="text-align: center;"><a href="{src}"><img class="size-large aligncenter" src="{src}" alt="" /></a></p>\n',
    ),
    "wplazy": Hand(
        "<p>{}</p>\n", "<h2><strong>{}</strong></h2>\n", f'<figure style="width: 660px" class="wp-caption aligncenter">{_WPIMG}<figcaption class="wp-caption-text">{{caption}}</figcaption></figure>\n', f"<p>{_WPIMG}</p>\n",
    ),
    "kendo": Hand(
        "<p style=\"text-align:justify;\">{}</p><p>&nbsp;</p>", "<p><strong>{}</strong></p>", '<p style="text-align:center;"><img alt="{file}" src="{src}" /></p><p style="text-align:center;">{file}</p><p style="text-align:center;"><em>{caption}</em></p>', '<p style="text-align:center;"><img alt="{file}" src="{src}" /></p><p style="text-align:center;">{file}</p>',
        sign='<p style="text-align:right;"><strong>{}</strong></p>',
    ),
    "sp13": Hand(
        _SP, _SP.replace("{}", "<strong>{}</strong>"), '<div style="text-align&#58;center;"><img src="{src}" alt="" style="margin&#58;5px;" />&#160;</div><div style="text-align&#58;center;"><em>{caption}</em></div>', '<div style="text-align&#58;center;"><img src="{src}" alt="" style="margin&#58;5px;" />&#160;</div>',
        grid='<table class="ms-rteTable-0 " cellspacing="0" style="width&#58;100%;"><tbody>{}</tbody></table>', row='<tr class="ms-rteTableEvenRow-0">{}</tr>', cell='<td class="ms-rteTableEvenCol-0">{}</td>', quote='<div style="margin-left&#58;40px;"><em>{}</em></div>', sign='<div style="text-align&#58;right;"><strong>{}</strong></div>',
        whole='<div class="ExternalClass77B2">{}<div><br></div></div>', turn="<br>", run=_marked,
    ),
    "innova": Hand(
        '<DIV style="TEXT-ALIGN: justify"><FONT size=3>{}</FONT></DIV>\n<DIV>&nbsp;</DIV>', '<DIV><FONT size=3><STRONG>{}</STRONG></FONT></DIV>', '<DIV align=center><IMG style="WIDTH: 480px" border=0 hspace=0 alt="" src="{src}"></DIV>\n<DIV align=center><FONT color=#0000ff size=2><EM>{caption}</EM></FONT></DIV>', '<DIV align=center><IMG border=0 src="{src}"></DIV>',
        "<LI><FONT size=3>{}</FONT></LI>", "<UL>{}</UL>", "<TABLE border=1 cellSpacing=0 cellPadding=2 width=\"100%\"><TBODY>{}</TBODY></TABLE>", "<TR>{}</TR>", "<TD><FONT size=3>{}</FONT></TD>", '<BLOCKQUOTE style="MARGIN-RIGHT: 0px"><DIV><FONT size=3><EM>{}</EM></FONT></DIV></BLOCKQUOTE>', "<DIV align=right><STRONG>{}</STRONG></DIV>",
    ),
    "figcap": Hand(
        "<p>{}</p>", "<h3>{}</h3>", '<figure role="group" class="caption caption-img align-center"><img alt="" data-entity-type="file" data-entity-uuid="0b1e" src="{src}" loading="lazy"/><figcaption>{caption}</figcaption></figure>', '<p class="text-align-center"><img alt="" data-entity-type="file" src="{src}"/></p>',
        sign='<p class="text-align-right"><strong>{}</strong></p>',
    ),
    "torn": Hand(
        "<p><span>{}</p></span>", "<b><p>{}</b></p>", '<center><p><img src={src} width=460></center></p><center><i>{caption}</center></i>', '<center><p><img src={src} width=460></center></p>', "<li>{}</p>", "<ul>{}</ol>", "<table border=1>{}</table>", "<tr>{}", "<td>{}</th>", "<blockquote>{}</p></blockquote>",
        "<p align=right><b>{}</p></b>", whole="{}</font>",
    ),
    "nvdiv": Hand(
        '<div style="text-align: justify;">{}<br />\n&nbsp;</div>\n', '<div style="text-align: justify;"><strong>{}</strong></div>\n', '<div style="text-align:center"><figure class="image" style="display:inline-block"><img alt="" height="400" src="{src}" width="600" /><figcaption>{caption}</figcaption></figure></div>\n',
        '<div style="text-align:center"><img alt="" height="400" src="{src}" width="600" /></div>\n', sign='<div style="text-align: right;"><strong>{}</strong></div>',
    ),
    "k2": Hand(
        '<p style="text-align: justify;"><span style="font-family: arial,helvetica,sans-serif; font-size: 12pt;">{}</span></p>', '<p><span style="text-decoration: underline;"><strong>{}</strong></span></p>', '<p style="text-align: center;"><img src="{src}" alt="" width="500" /><br /><em>{caption}</em></p>', '<p style="text-align: center;"><img src="{src}" alt="" width="500" /></p>',
        sign='<p style="text-align: right;"><strong>{}</strong></p>',
    ),
    "oracle": Hand(
        _ORA, _ORA.replace("{}", "<b>{}</b>"), '<div align="center"><img src="{src}" alt="" border="0"></div><div align="center"><font size="1"><i>{caption}</i></font></div>', '<div align="center"><img src="{src}" border="0"></div>', quote=_ORA.replace("{}", "<i>{}</i>"), sign='<div align="right"><font size="2"><b>{}</b></font></div>',
    ),
    "plain": Hand(
        "<p>&nbsp;&nbsp;&nbsp;&nbsp; {}</p>", "<p><b>{}</b></p>", '<p align="center"><img src="{src}" alt="{file}" title="{file}"></p><p align="center" style="font-size:12px;color:#666">{caption}</p>', '<p align="center"><img src="{src}" alt="{file}"></p>', "<p>{}</p>", "{}", quote='<p style="margin-left:3em"><i>{}</i></p>', sign='<p align="right">{}</p>', dash="– ",
    ),
}  # fmt: skip
