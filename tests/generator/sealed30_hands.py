"""How the editors of the thirtieth sealed part filled the body: what they pasted, and with which tool."""

from __future__ import annotations

from tests.generator.sealed29_hands import Hand

_TORN_AT = 20


def _smart(text: str) -> str:
    """Word's smart tags and the marks of a tracked change, in the middle of a sentence."""
    if len(text) < _TORN_AT or "&" in text:
        return text
    half = len(text) // 2
    return f'<st1:place w:st="on">{text[:6]}</st1:place>{text[6:half]}<a name="OLE_LINK1"></a><ins cite="mailto:may" datetime="2021-01-01T10:00">{text[half:-5]}</ins><span style=\'mso-spacerun:yes\'></span>{text[-5:]}'


_SIZE = "<span style='font-size:14.0pt;line-height:115%;font-family:\"Times New Roman\",serif'>{}</span>"
_WORD = f"<p class=MsoNormal style='margin-bottom:6.0pt;text-align:justify'>{_SIZE}<span style='mso-bidi-font-size:14.0pt'><o:p></o:p></span></p>"
_DECOY = '<!-- <p>Tin liên quan</p> --><p>{}</p><script>ghi("<p>Tin liên quan</p>");</script><span style="display:none">(Ngày đăng :04/04/2014 4:04:04 CH)</span>'
_DEEP = '<div><div><p style="margin:0"><span><span style="color:#222">{}</span></span></p></div></div>'
_CELL = '<table border="0" width="100%"><tr><td style="text-align:justify">{}</td></tr></table>'
HANDS = {
    "divs": Hand(
        "<div>{}</div>", "<div><b>{}</b></div>", '<div align="center"><img src="{src}" alt=""/></div><div align="center"><i>{caption}</i></div>', '<div align="center"><img src="{src}" alt=""/></div>',
        "<div>{}</div>", "{}", quote="<div><i>{}</i></div>", sign='<div align="right"><b>{}</b></div>', dash="- ", turn="</div><div>",
    ),
    "caps": Hand(
        "<P ALIGN=JUSTIFY>{}", "<P><B>{}</B>", "<P ALIGN=CENTER><IMG SRC={src} WIDTH=380><BR><FONT SIZE=2 COLOR=BLUE><I>{caption}</I></FONT>", "<P ALIGN=CENTER><IMG SRC={src} WIDTH=380>",
        "<LI>{}", "<UL>{}</UL>", "<TABLE BORDER=1 CELLPADDING=2>{}</TABLE>", "<TR>{}", "<TD>{}", "<BLOCKQUOTE><I>{}</I></BLOCKQUOTE>", "<P ALIGN=RIGHT><B>{}</B>",
    ),
    "spanbr": Hand(
        "{}<br /><br />", "<b>{}</b><br /><br />", '<img src="{src}" alt="" /><br /><i>{caption}</i><br /><br />', '<img src="{src}" alt="" /><br /><br />',
        "{}<br />", "{}<br />", '<table border="1">{}</table><br />', quote="<i>{}</i><br /><br />", sign="<b>{}</b><br /><br />", dash="- ", turn="<br />",
    ),
    "decoys": Hand(
        _DECOY, "<h3>{}</h3>", '<figure><img src="{src}" alt="Tin liên quan"><figcaption>{caption}</figcaption></figure>', '<figure><img src="{src}" alt=""></figure>', "<li>{}<!-- Nguồn: --></li>",
        '<div style="display:none">Nguồn tin: quản trị</div><ul>{}</ul>', quote="<blockquote>{}</blockquote>",
    ),
    "tables": Hand(
        "<p>{}</p>", "<p><u><b>{}</b></u></p>", '<table class="anh" align="center"><tr><td><img src="{src}" alt=""></td></tr><tr><td align="center">{caption}</td></tr></table>', '<table class="anh" align="center"><tr><td><img src="{src}" alt=""></td></tr></table>',
        "<p>{}</p>", "{}", '<table border="1"><thead></thead><tbody>{}</tbody></table>', cell="<td><p>{}</p></td>", quote='<p style="padding-left:30px"><em>{}</em></p>', sign='<p align="right"><strong>{}</strong></p>', dash="+ ",
    ),
    "wordsmart": Hand(
        _WORD, _WORD.replace(_SIZE, f"<b>{_SIZE}</b>"), '<p class=MsoNormal align=center style=\'text-align:center\'><img width=500 src="{src}" v:shapes="_x0000_i1025"></p><p class=MsoCaption align=center style=\'text-align:center\'><i>{caption}</i><o:p></o:p></p>',
        '<p class=MsoNormal align=center style=\'text-align:center\'><img width=500 src="{src}" v:shapes="_x0000_i1025"></p>', "<p class=MsoListParagraph style='text-indent:-.25in'><![if !supportLists]><span style='mso-list:Ignore'>+<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;</span></span><![endif]>{}<o:p></o:p></p>", "{}",
        "<table class=MsoNormalTable border=1 cellspacing=0>{}</table><p class=MsoNormal><o:p>&nbsp;</o:p></p>", cell="<td width=150 valign=top><p class=MsoNormal>{}<o:p></o:p></p></td>", quote=_WORD.replace(_SIZE, f"<i>{_SIZE}</i>"), sign="<p class=MsoNormal align=right style='text-align:right'><b>{}</b></p>",
        whole='<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]--><!--StartFragment-->{}<!--EndFragment-->', told="+ ", run=_smart,
    ),
    "paras": Hand(
        "<p>{}</p>", "<p><strong>{}</strong></p>", '<p align="center"><img src="{src}" alt=""></p><p align="center"><em>{caption}</em></p>', '<p align="center"><img src="{src}" alt=""></p>', sign='<p align="right"><strong>{}</strong></p>',
    ),
    "nested": Hand(
        _DEEP, "<h4>{}</h4>", '<div style="text-align:center"><div><img src="{src}" alt=""></div><div><span style="font-style:italic">{caption}</span></div></div>', '<div style="text-align:center"><div><img src="{src}" alt=""></div></div>',
        quote=f"<div><blockquote>{_DEEP}</blockquote></div>", sign='<div style="text-align:right"><div><b>{}</b></div></div>',
    ),
    "cells": Hand(
        _CELL, _CELL.replace("{}", "<b>{}</b>"), '<table align="center"><tr><td><img src="{src}" alt=""></td></tr><tr><td align="center"><i>{caption}</i></td></tr></table>', '<table align="center"><tr><td><img src="{src}" alt=""></td></tr></table>',
        "<li>{}</li>", '<table><tr><td><ul>{}</ul></td></tr></table>', quote='<table cellpadding="10"><tr><td><i>{}</i></td></tr></table>', sign='<table width="100%"><tr><td align="right"><b>{}</b></td></tr></table>',
    ),
    "filebr": Hand(
        "&nbsp;&nbsp;&nbsp;{}<br/>", "<b>{}</b><br/>", '<img src="{src}" alt=""/><br/>{file}<br/><i>{caption}</i><br/>', '<img src="{src}" alt=""/><br/>{file}<br/>', "{}<br/>", "{}", quote="<i>{}</i><br/>", sign='<div align="right"><b>{}</b></div>', dash="- ", turn="<br/>",
    ),
    "quill": Hand(
        '<p class="ql-align-justify">{}</p><p><br></p>', '<p><strong class="ql-size-large">{}</strong></p>', '<p class="ql-align-center"><img src="{src}"></p><p class="ql-align-center"><em>{caption}</em></p>', '<p class="ql-align-center"><img src="{src}"></p>',
        '<li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>{}</li>', "<ol>{}</ol>", quote="<blockquote>{}</blockquote>",
    ),
    "pinp": Hand(
        "<p><div>{}</div></p>", "<p><h3><b>{}</h3></b></p>", '<p><center><img src="{src}" alt=""></center><center><font color=blue><i>{caption}</i></font></center></p>', '<p><center><img src="{src}" alt=""></center></p>',
        "<li><p>{}</li>", "<p><ul>{}</ul></p>", '<p><table border=1 width="90%">{}</table></p>', quote="<p><div><i>{}</div></i></p>", sign='<p><div align="right"><b>{}</b></div></p>',
    ),
    "sections": Hand(
        "<p>{}</p>", "</section><section><h2>{}</h2>", '<figure class="image"><img src="{src}" alt=""><figcaption><p>{caption}</p></figcaption></figure>', '<figure class="image"><img src="{src}" alt=""></figure>', grid='<figure class="table"><table><tbody>{}</tbody></table></figure>',
        quote="<blockquote><p>{}</p></blockquote>", whole="<section>{}</section>",
    ),
    "wpcap": Hand(
        "<p>{}</p>\n", "<h3>{}</h3>\n", '<div id="attachment_12" style="width: 650px" class="wp-caption aligncenter"><img src="{src}" alt="" width="640"><p id="caption-attachment-12" class="wp-caption-text">{caption}</p></div>\n', '<p><img class="aligncenter" src="{src}" alt=""></p>\n',
    ),
}  # fmt: skip
