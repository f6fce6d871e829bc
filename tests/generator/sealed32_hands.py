"""How the editors of the thirty-second sealed part filled the body: what stands in bodies that real portals keep."""

from __future__ import annotations

from tests.generator.sealed29_hands import Hand

_ALL = "box-sizing: border-box; outline-color: rgb(179, 143, 0); margin: 0px; padding: 0px;"
_WORD = '<p class="MsoNormal" style="margin-bottom:6.0pt;text-align:justify;text-indent:1.0cm"><span style="font-size:14.0pt;font-family:&quot;Times New Roman&quot;,&quot;serif&quot;">{}<o:p></o:p></span></p>\n'
_TINY = '<p style="text-align: justify;"><span style="font-size: medium; font-family: \'times new roman\', times;">{}</span></p>\n'
_FONT = '<p align="justify"><font size="3" face="Times New Roman">{}</font></p>\n'
_DIV = '<div style="text-align: justify;">{}</div>\n<div style="text-align: justify;">&nbsp;</div>\n'
_PASTE = '<div class="xdj266r x14z9mp xat24cr x1vvkbs"><div dir="auto" style="text-align: start;">{}</div></div>\n'
HANDS = {
    "dak": Hand(
        '<p style="text-align:justify">{}</p>\n', '<p style="text-align:justify"><strong>{}</strong></p>\n',
        '<table align="center">\n\t<tbody>\n\t\t<tr>\n\t\t\t<td><img alt="" src="{src}" /></td>\n\t\t</tr>\n\t\t<tr>\n\t\t\t<td>\n\t\t\t<p style="text-align:center"><span style="color:#0033ff">{caption}</span></p>\n\t\t\t</td>\n\t\t</tr>\n\t</tbody>\n</table>\n',
        '<table align="center">\n\t<tbody>\n\t\t<tr>\n\t\t\t<td><img alt="" src="{src}" /></td>\n\t\t</tr>\n\t</tbody>\n</table>\n',
        sign='<p style="text-align:right">{}</p>\n', whole='<p style="text-align:justify"><span style="font-size:14px"><br /></span></p>\n<div id="noi-dung-in">\n{}\n</div>',
    ),
    "nghean": Hand(
        "{}<br />\n<br />\n", "<strong>{}</strong><br />\n<br />\n", '&nbsp;\n<div class="anh-giua">\n<figure class="anh"><img alt="{caption}" height="374" src="{src}" width="640" />\n<figcaption><em>{caption}</em></figcaption>\n</figure>\n</div>\n<br />\n', '<div class="anh-giua"><img alt="" height="374" src="{src}" width="640" /></div>\n<br />\n',
        "{}<br />\n", "{}<br />\n", quote="<em>{}</em><br />\n<br />\n", sign='<div style="text-align: right;"><strong>{}</strong></div>\n', dash="- ", turn="<br />\n", whole='<div style="text-align: justify;">\n{}</div>',
    ),
    "reset": Hand(
        f'<div style="{_ALL} font-size: 16.799999237060547px;">{{}}</div><div style="{_ALL}"><br style="{_ALL}"></div>', f'<div style="{_ALL}"><strong style="{_ALL} display: block;">{{}}<br style="{_ALL}"></strong></div>',
        f'<div style="{_ALL} text-align: center;"><img style="{_ALL} max-width: 100%;" src="{{src}}"></div><div style="{_ALL} text-align: center;"><em style="{_ALL}">{{caption}}</em></div>', f'<div style="{_ALL} text-align: center;"><img style="{_ALL} max-width: 100%;" src="{{src}}"></div>',
        f'<li style="{_ALL}">{{}}</li>', f'<ul style="{_ALL}">{{}}</ul>', quote=f'<div style="{_ALL} font-style: italic;">{{}}</div>', sign=f'<div style="{_ALL} text-align: right;"><strong style="{_ALL}">{{}}</strong></div>', turn=f'<br style="{_ALL}">',
    ),
    "inpara": Hand(
        '<p class="mtb5 dib w1">{}</p> ', '<p class="mtb5 dib w1"><b>{}</b></p> ', '<p style="text-align: center;" class="mtb5 dib w1"><img style="display: block; margin-left: auto; margin-right: auto" src="{src}" alt="" width="600" height="399"><em class="fs08">{caption}</em></p> ', '<p style="text-align: center;" class="mtb5 dib w1"><img style="display: block; margin-left: auto; margin-right: auto" src="{src}" alt="" width="800"></p> ',
        sign='<p class="mtb5 dib w1" style="text-align: right;"><b>{}</b></p> ',
    ),
    "word": Hand(
        _WORD, _WORD.replace("{}", "<b>{}</b>"), '<p class="MsoNormal" align="center" style="text-align:center"><span style="font-size:14.0pt;mso-no-proof:yes"><!--[if gte vml 1]><v:shape id="Picture_x0020_1" o:spid="_x0000_i1026"/><![endif]--><!--[if !vml]--><img border="0" width="602" height="401" src="{src}" v:shapes="Picture_x0020_1"><!--[endif]--></span></p>\n<p class="MsoNormal" align="center" style="text-align:center"><i><span style="font-size:12.0pt">{caption}<o:p></o:p></span></i></p>\n', '<p class="MsoNormal" align="center" style="text-align:center"><span style="mso-no-proof:yes"><img border="0" width="602" src="{src}"></span></p>\n',
        _WORD, "{}", '<table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt">{}</table>\n', cell='<td width="154" valign="top" style="width:115.5pt;border:solid windowtext 1.0pt;padding:0in 5.4pt 0in 5.4pt"><p class="MsoNormal" align="center" style="text-align:center"><span style="font-size:13.0pt">{}<o:p></o:p></span></p></td>',
        quote=_WORD.replace("{}", "<i>{}</i>"), sign='<p class="MsoNormal" align="right" style="text-align:right"><b><span style="font-size:14.0pt">{}<o:p></o:p></span></b></p>\n', dash="- ",
    ),
    "brs": Hand(
        "            {}<br />\n", "            <b>{}</b><br />\n", '            <img src="{src}" width="450" /><br />\n            <i>{caption}</i><br />\n', '            <img src="{src}" width="450" /><br />\n', "            {}<br />\n", "{}", quote="            <i>{}</i><br />\n", sign="            <b>{}</b><br />\n", dash="- ", turn="<br />\n", whole="<p>\n{}        </p>",
    ),
    "wpold": Hand(
        "<p>{}</p>\n", "<p><strong>{}</strong></p>\n", '<div id="attachment_412" style="width: 610px" class="wp-caption aligncenter"><img class="size-full" src="{src}" alt="" width="600" height="400" srcset="/Anh/nho.jpg 300w" /><p class="wp-caption-text">{caption}</p></div>\n', '<p><img class="aligncenter size-full" src="{src}" alt="" width="600" height="400" /></p>\n', sign='<p style="text-align: right;"><strong>{}</strong></p>\n',
    ),
    "tiny": Hand(
        _TINY, _TINY.replace("{}", "<strong>{}</strong>"), '<p style="text-align: center;"><span style="font-size: medium;"><img src="{src}" alt="" width="560" /></span></p>\n<p style="text-align: center;"><span style="font-size: small;"><em>{caption}</em></span></p>\n<p style="text-align: justify;">&nbsp;</p>\n', '<p style="text-align: center;"><img src="{src}" alt="" width="560" /></p>\n', "<li style=\"text-align: justify;\"><span style=\"font-size: medium;\">{}</span></li>", quote=_TINY.replace("{}", "<em>{}</em>"), sign='<p style="text-align: right;"><span style="font-size: medium;"><strong>{}</strong></span></p>\n',
    ),
    "font": Hand(
        _FONT, _FONT.replace("{}", "<b>{}</b>"), '<p align="center"><img src="{src}" border="1" width="400"><br><font size="2" color="#000080"><i>{caption}</i></font></p>\n', '<p align="center"><img src="{src}" border="1" width="400"></p>\n', '<li><font size="3" face="Times New Roman">{}</font></li>', cell='<td><font size="2" face="Arial">{}</font></td>', quote=_FONT.replace("{}", "<i>{}</i>"), sign='<p align="right"><font size="3" face="Times New Roman"><b>{}</b></font></p>\n',
    ),
    "divs": Hand(
        _DIV, '<div style="text-align: justify;"><strong>{}</strong></div>\n', '<div style="text-align: center;"><img alt="" src="{src}" style="width: 650px; height: 433px;" /></div>\n<div style="text-align: center;"><em>{caption}</em></div>\n<div style="text-align: justify;">&nbsp;</div>\n', '<div style="text-align: center;"><img alt="" src="{src}" style="width: 650px; height: 433px;" /></div>\n<div>&nbsp;</div>\n', quote=_DIV.replace("{}", "<em>{}</em>"), sign='<div style="text-align: right;"><strong>{}</strong></div>\n',
    ),
    "ck5": Hand(
        '<p style="text-align:justify;">{}</p>', "<h4><strong>{}</strong></h4>", '<figure class="image image_resized" style="width:75%;"><img style="aspect-ratio:1280/853;" src="{src}" width="1280" height="853"><figcaption>{caption}</figcaption></figure>', '<figure class="image"><img style="aspect-ratio:1280/853;" src="{src}" width="1280" height="853"></figure>', grid='<figure class="table" style="width:100%;"><table class="ck-table-resized"><tbody>{}</tbody></table></figure>', sign='<p style="text-align:right;"><strong>{}</strong></p>',
    ),
    "quill": Hand(
        '<p class="ql-align-justify">{}</p><p class="ql-align-justify"><br></p>', '<p class="ql-align-justify"><strong>{}</strong></p>', '<p class="ql-align-center"><img src="{src}"></p><p class="ql-align-center"><em>{caption}</em></p>', '<p class="ql-align-center"><img src="{src}"></p>', '<li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>{}</li>', "<ol>{}</ol>", quote='<p class="ql-align-justify"><em>{}</em></p>', sign='<p class="ql-align-right"><strong>{}</strong></p>',
    ),
    "floats": Hand(
        '<P class=pBody>{}</P>\n', "<P class=pInterTitle>{}</P>\n", '<TABLE class=tImage width="200" align=left border=0 cellSpacing=0 cellPadding=3><TBODY><TR><TD><IMG border=1 src="{src}" width=200></TD></TR><TR><TD class=tCaption>{caption}</TD></TR></TBODY></TABLE>\n', '<TABLE class=tImage width="200" align=left border=0><TBODY><TR><TD><IMG border=1 src="{src}" width=200></TD></TR></TBODY></TABLE>\n', "<LI>{}</LI>", "<UL>{}</UL>", '<TABLE border=1 cellSpacing=0 cellPadding=2 width="95%"><TBODY>{}</TBODY></TABLE>', "<TR>{}</TR>", "<TD vAlign=top>{}</TD>", '<P class=pQuote><EM>{}</EM></P>', '<P class=pAuthor align=right><STRONG>{}</STRONG></P>\n',
    ),
    "tabs": Hand(
        "<p>&nbsp;&nbsp; &nbsp;&nbsp;&nbsp; {}</p>\n<p>&nbsp;</p>\n", "<p>&nbsp;&nbsp; &nbsp;&nbsp;&nbsp; <strong>{}</strong></p>\n", '<p style="text-align:center"><img src="{src}" style="width:600px" />&nbsp;</p>\n<p style="text-align:center"><span style="font-size:12px"><em>{caption}</em></span></p>\n', '<p style="text-align:center"><img src="{src}" style="width:600px" />&nbsp;</p>\n', "<p>&nbsp;&nbsp; &nbsp;&nbsp;&nbsp; {}</p>\n", "{}", quote="<p>&nbsp;&nbsp; &nbsp;&nbsp;&nbsp; <em>{}</em></p>\n", sign='<p style="text-align:right"><strong>{}&nbsp;&nbsp;&nbsp;&nbsp;</strong></p>\n', dash="+ ",
    ),
    "paste": Hand(
        _PASTE, _PASTE.replace("{}", "<strong>{}</strong>"), '<div class="xdj266r" style="text-align: center;"><img src="{src}" alt="" /></div>\n<div class="xdj266r" style="text-align: center;"><span style="font-size: 10pt;"><i>{caption}</i></span></div>\n', '<div class="xdj266r" style="text-align: center;"><img src="{src}" alt="" /></div>\n', quote=_PASTE.replace("{}", "<em>{}</em>"), sign='<div style="text-align: right;"><b>{}</b></div>\n',
    ),
    "broken": Hand(
        "<p align=justify>{}\n", "<p align=justify><b>{}</b>\n", '<center><img src="{src}" width=400 hspace=5><br><i>{caption}</i></center>\n', '<center><img src="{src}" width=400></center>\n', "<li>{}\n", "<ul>{}</ul>\n", "<table border=1 width=90% align=center>{}</table>\n", "<tr>{}", "<td>{}", "<blockquote><i>{}</i></blockquote>\n", "<p align=right><b>{}</b>\n", turn="<br>",
    ),
    "gallery": Hand(
        '<p style="text-align: justify;">{}</p>\n', "<h3>{}</h3>\n", '<div class="anh-bai"><a href="{src}" data-fancybox="bai"><img class="img-fluid" loading="lazy" src="{src}" alt="{caption}"></a><div class="chu-thich">{caption}</div></div>\n', '<div class="anh-bai"><img class="img-fluid" loading="lazy" src="{src}" alt=""></div>\n', quote='<div class="trich"><i class="fa fa-quote-left"></i><p>{}</p></div>\n', sign='<p style="text-align: right;"><strong>{}</strong></p>\n',
    ),
}  # fmt: skip
