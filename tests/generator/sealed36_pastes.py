"""How the editors of the thirty-sixth sealed part filled the body: typed, pasted, torn, and what lies hidden between."""

from __future__ import annotations

from tests.generator.sealed29_hands import Hand

_MSO = '<span lang=VI style=\'font-size:14.0pt;font-family:"Times New Roman","serif"\'>{}<o:p></o:p></span>'
_CELL = (
    "<td valign=top style='border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'><p class=MsoNormal align=center style='text-align:center'>"
    + _MSO
    + "</p></td>"
)
_DOC = '<p dir="ltr" style="line-height:1.295;text-align:justify"><span style="font-size:14pt;font-family:\'Times New Roman\';white-space:pre-wrap;">{}</span></p>'
_AUTO = '<div dir="auto" style="text-align:start">{}</div>'
_LONG = 40


def _torn(text: str) -> str:
    """Bold begun and dropped, a run cut where the spelling checker stopped: what Word leaves of one sentence."""
    if len(text) < _LONG or "&" in text:
        return text
    first, second = text.index(" ", 6), len(text) // 2
    return f"<b style='mso-bidi-font-weight:normal'></b>{text[:first]}<span style='mso-spacerun:yes'> </span>{text[first + 1 : second]}</span><span lang=VI style='font-size:14.0pt;letter-spacing:-.2pt'>{text[second:]}"


def _wrapped(text: str) -> str:
    """Broken into source lines as old editors do: no line of the page."""
    return text.replace(", ", ",\n    ").replace("; ", ";\n")


def _stressed(text: str) -> str:
    """The first words in bold, as agencies open a report."""
    if len(text) < _LONG or "&" in text:
        return text
    cut = text.index(" ", 12)
    return f"<strong>{text[:cut]}</strong>{text[cut:]}"


HANDS = {
    "justified": Hand(
        '<p style="text-align:justify">{}</p>', '<p style="text-align:justify"><strong>{}</strong></p>',
        '<figure class="image align-center"><img alt="" src="{src}" width="720" /><figcaption>{caption}</figcaption></figure>', '<p style="text-align:center"><img alt="" src="{src}" width="720" /></p>',
    ),
    "winword": Hand(
        f"<p class=MsoNormal style='margin-bottom:6.0pt;text-align:justify;text-indent:28.35pt'>{_MSO}</p>\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>", f"<p class=MsoNormal style='text-indent:28.35pt'><b>{_MSO}</b></p>",
        "<p class=MsoNormal align=center style='text-align:center'><!--[if gte vml 1]><v:shape id=\"Anh_1\"><v:imagedata src=\"file:///D:/anh.jpg\"/></v:shape><![endif]--><![if !vml]><img width=560 src=\"{src}\"><![endif]><o:p></o:p></p><p class=MsoNormal align=center style='text-align:center'><i><span lang=VI>{caption}<o:p></o:p></span></i></p>",
        "<p class=MsoNormal align=center><![if !vml]><img width=560 src=\"{src}\"><![endif]></p>", f"<p class=MsoListParagraph style='margin-left:53.4pt;text-indent:-18.0pt'>{_MSO}</p>", "{}", "<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>{}</table>",
        cell=_CELL, quote=f"<p class=MsoNormal style='margin-left:1.0cm'><i>{_MSO}</i></p>", sign=f"<p class=MsoNormal align=right style='text-align:right'><b>{_MSO}</b></p>", dash="- ", run=_torn,
        whole="<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style>p.MsoNormal{margin:0cm}</style><div class=Section1>{}</div>",
    ),
    "doublebreak": Hand(
        "&nbsp;&nbsp;&nbsp; {}<br /><br />", "<b>{}</b><br /><br />", '<div style="text-align:center"><img src="{src}" border="0" /><br /><em>{caption}</em></div><br />', '<div style="text-align:center"><img src="{src}" border="0" /></div><br />',
        "{}<br />", "{}<br />", '<table border="1" cellpadding="4">{}</table><br />', quote="<i>{}</i><br /><br />", sign='<div style="text-align:right"><b>{}</b></div>', dash="+ ", run=_wrapped,
    ),
    "spanned": Hand(
        "{}<br>\n", "<b>{}</b><br>\n", '<img src="{src}" align="middle"><br>\n<i>{caption}</i><br>\n', '<img src="{src}" align="middle"><br>\n', "{}<br>\n", "{}", '<table border="1">{}</table>\n', quote="<i>{}</i><br>\n", sign="<b>{}</b><br>\n", dash="- ",
        whole='<span id="ctl00_MainContent_lblNoiDung" style="font-size:12pt">{}</span>',
    ),
    "divided": Hand(
        "<div>{}</div><div><br></div>", "<div><strong>{}</strong></div>", '<div style="text-align: center;"><img src="{src}" alt=""></div><div style="text-align: center;"><span style="font-style: italic; color: rgb(51, 102, 255);">{caption}</span></div>', '<div style="text-align: center;"><img src="{src}" alt=""></div>',
        "<div>{}</div>", "{}", quote='<div style="margin-left: 40px;"><em>{}</em></div>', sign='<div style="text-align: right;"><strong>{}</strong></div>', dash="- ",
    ),
    "inspan": Hand(
        "<p>{}</p>", "<p><b><u>{}</u></b></p>", '<p align="center"><img src="{src}"></p><p align="center"><font color="blue"><i>{caption}</i></font></p>', '<p align="center"><img src="{src}"></p>', sign='<p align="right"><b>{}</b></p>', quote="<p><i>{}</i></p>", whole='<span class="noidungtin">{}</span>',
    ),
    "shouted": Hand(
        "<P ALIGN=JUSTIFY><FONT FACE=Arial SIZE=2>{}", "<P><B><FONT FACE=Arial SIZE=2>{}</FONT></B>", '<P ALIGN=CENTER><IMG SRC="{src}" BORDER=0><P ALIGN=CENTER><FONT SIZE=1><I>{caption}</I></FONT>', '<P ALIGN=CENTER><IMG SRC="{src}" BORDER=0>',
        "<LI><FONT FACE=Arial SIZE=2>{}", "<UL>{}</UL>", "<TABLE BORDER=1 WIDTH=100%>{}</TABLE>", "<TR>{}", "<TD><FONT SIZE=2>{}", "<BLOCKQUOTE><I>{}</I></BLOCKQUOTE>", "<P ALIGN=RIGHT><B>{}</B>", run=_wrapped,
    ),
    "celled": Hand(
        '<tr><td align="justify">{}</td></tr>', '<tr><td><b>{}</b></td></tr>', '<tr><td align="center"><img src="{src}"></td></tr><tr><td align="center"><i>{caption}</i></td></tr>', '<tr><td align="center"><img src="{src}"></td></tr>', "<tr><td>{}</td></tr>", "{}", '<tr><td><table border="1" width="100%">{}</table></td></tr>',
        quote='<tr><td style="padding-left:24px"><i>{}</i></td></tr>', sign='<tr><td align="right"><b>{}</b></td></tr>', whole='<table width="100%" cellpadding="2" cellspacing="0" border="0">{}</table>', dash="- ",
    ),
    "clouddoc": Hand(
        _DOC, '<h2 dir="ltr"><span style="font-size:14pt;font-weight:700">{}</span></h2>', '<p dir="ltr" style="text-align:center"><span style="border:none;display:inline-block"><img src="{src}" width="624"></span></p><p dir="ltr" style="text-align:center"><span style="font-style:italic">{caption}</span></p>', '<p dir="ltr" style="text-align:center"><span><img src="{src}" width="624"></span></p>',
        '<li dir="ltr" style="list-style-type:disc"><p dir="ltr" role="presentation"><span>{}</span></p></li>', "<ul>{}</ul>", '<div dir="ltr"><table><colgroup><col width="200"><col></colgroup><tbody>{}</tbody></table></div>', cell='<td><p dir="ltr"><span>{}</span></p></td>', quote='<p dir="ltr" style="margin-left:36pt"><span style="font-style:italic">{}</span></p>',
        sign='<p dir="ltr" style="text-align:right"><span style="font-weight:700">{}</span></p>', whole='<b id="docs-internal-guid-77aa" style="font-weight:normal;">{}</b>',
    ),
    "posted": Hand(
        _AUTO, _AUTO.replace("{}", "<b>{}</b>"), '<div style="text-align:center"><img src="{src}"></div><div dir="auto" style="text-align:center"><i>{caption}</i></div>', '<div style="text-align:center"><img src="{src}"></div>', _AUTO, "{}", quote=_AUTO.replace("{}", "<i>{}</i>"), sign='<div dir="auto" style="text-align:right"><b>{}</b></div>',
        whole='<div class="xzsf02u"><div class="x1iorvi4"><span class="x193iq5w" dir="auto">{}</span></div></div>', dash="• ",
    ),
    "broken": Hand(
        "<p>{}</font></p>", "<p><b>{}</p></b>", '<p align="center"><img src="{src}" width="500"><p align="center"><em>{caption}</i></p>', '<p align="center"><img src="{src}" width="500"></p></center>', "<li>{}</span>", "<ul>{}</ul></center></font>", "<table border=1><tr>{}</table>", "<tr>{}", "<td>{}</td>", "<blockquote>{}</p></blockquote>", "<p align=right><b>{}</strong></p>",
    ),
    "separated": Hand(
        "{}<p>\n", "<b>{}</b><p>\n", '<center><img src="{src}"><br><small><i>{caption}</i></small></center><p>\n', '<center><img src="{src}"></center><p>\n', "<li>{}\n", "<ul>{}</ul><p>\n", "<table border=1>{}</table><p>\n", quote="<blockquote>{}</blockquote><p>\n", sign="<div align=right><b>{}</b></div>\n",
    ),
    "lowheads": Hand(
        '<h4 style="font-weight:normal;font-size:15px;line-height:24px">{}</h4>', "<h3><strong>{}</strong></h3>", '<h4 style="text-align:center"><img src="{src}" alt=""></h4><h5 style="text-align:center;font-weight:normal"><em>{caption}</em></h5>', '<h4 style="text-align:center"><img src="{src}" alt=""></h4>', sign='<h4 style="text-align:right"><strong>{}</strong></h4>', quote='<h4 style="font-weight:normal"><em>{}</em></h4>',
    ),
    "framed": Hand(
        "<p>{}</p>\n<p>&nbsp;</p>", "<h3>{}</h3>", '<table class="anh" align="center" width="500"><tbody><tr><td><img src="{src}" alt="" /></td></tr><tr><td class="chu-thich">{caption}</td></tr></tbody></table>', '<table class="anh" align="center" width="500"><tbody><tr><td><img src="{src}" alt="" /></td></tr></tbody></table>', "<li>{}</li>", "<ol>{}</ol>", run=_stressed,
    ),
    "oneparagraph": Hand(
        "{}<br />\n<br />\n", "<strong>{}</strong><br />\n<br />\n", '<img src="{src}" style="display:block;margin:0 auto" /><br />\n<em>{caption}</em><br />\n<br />\n', '<img src="{src}" style="display:block;margin:0 auto" /><br />\n', "{}<br />\n", "{}<br />\n", '</p><table border="1">{}</table><p>', quote="<em>{}</em><br />\n<br />\n", sign="<strong>{}</strong><br />\n", dash="- ", whole='<p style="text-align:justify">{}</p>',
    ),
    "filenamed": Hand(
        "<p>{}</p>", "<p><strong>{}</strong></p>", '<p><img src="{src}" alt="{file}"></p><p>{file}</p><p><em>{caption}</em></p>', '<p><img src="{src}" alt="{file}"></p><p>{file}</p>', sign='<p style="text-align:right"><strong>{}</strong></p>', quote="<p><em>{}</em></p>",
    ),
    "filedivs": Hand(
        "<div>{}</div>", "<div><b>{}</b></div>", '<div><a href="{src}"><img src="{src}"></a><br>{file}</div><div align="center">{caption}</div>', '<div><a href="{src}"><img src="{src}"></a><br>{file}</div>', "<div>{}</div>", "{}", sign='<div align="right"><b>{}</b></div>', quote="<div><i>{}</i></div>", dash="- ",
    ),
    "blockspans": Hand(
        '<span style="display:block;margin-bottom:10px">{}</span>', '<span style="display:block"><b>{}</b></span>', '<span style="display:block;text-align:center"><img src="{src}"></span><span style="display:block;text-align:center"><i>{caption}</i></span>', '<span style="display:block;text-align:center"><img src="{src}"></span>', quote='<span style="display:block;margin-left:20px"><i>{}</i></span>', sign='<span style="display:block;text-align:right"><b>{}</b></span>',
    ),
}  # fmt: skip
#: Hands whose pieces stand by themselves: two of them may fill one body, as when an editor adds to what was pasted.
MIXING = ("justified", "divided", "inspan", "framed", "broken", "lowheads", "blockspans", "filenamed")
#: What nobody sees, with the words that end or date an article on these sites.
HIDDEN = (
    "<!-- Tin liên quan --><!-- (Ngày đăng :01/01/2015 7:00:00 SA) -->", '<div style="display:none"><p>Tin liên quan</p><p>Nguồn tin: Bản nháp</p><p>(Ngày đăng :02/02/2016 9:09:09 CH)</p></div>',
    '<script type="text/javascript">var nhan = {"lq": "Tin liên quan", "cu": "Những tin cũ hơn", "ng": "Nguồn tin:", "tg": "Tác giả: admin", "nd": "Thời gian đăng: 1/2/2014 8:00:00 AM"};</script>',
    '<span style="display: none">Tác giả: quantri</span>', '<noscript><p>Trình duyệt của bạn chưa bật JavaScript.</p><p>Tin liên quan</p></noscript>', '<p hidden>Ý kiến bạn đọc</p>', '<template><p>Những tin mới hơn</p><p>Người đang Online</p></template>',
    '<input type="hidden" name="tieude" value="Tin liên quan" /><input type="hidden" name="ngay" value="03/03/2013 10:10:10 SA" />', "<style>.lq:before{content:'Tin liên quan'} .an{display:none}</style>", "",
)  # fmt: skip
