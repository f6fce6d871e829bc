"""How the editors of the thirty-third sealed part filled the body: what the systems' own editors and paste leave."""

from __future__ import annotations

from tests.generator.sealed29_hands import Hand

_SPANS = '<span style="font-size:14px"><span style="font-family:times new roman,times,serif">{}</span></span>'
_BLACK = "<span style='font-size:14.0pt;color:black;mso-themecolor:text1'>{}<o:p></o:p></span>"
_BLOCK = '<div class="ce-block"><div class="ce-block__content"><div class="ce-paragraph">{}</div></div></div>'
_FONT = '<FONT face="Times New Roman" size=3>{}</FONT>'
_BOXED = '<table border="1" cellpadding="6" cellspacing="0" width="100%"><tbody><tr><td>{}</td></tr></tbody></table>'
_FRAME = '<table align="center" border="0" cellpadding="3" cellspacing="0" class="tpl"><tbody><tr><td><img alt="{file}" src="{src}"></td></tr>'


def _nbsp(text: str) -> str:
    """The indent is typed; Word's own spaces stand in the middle of long sentences."""
    return "&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; " + text.replace(", ", ",&nbsp; ", 1)


HANDS = {
    "spans": Hand(
        f'<p style="text-align:justify">{_SPANS}</p>', f'<p><strong>{_SPANS}</strong></p>', '<p style="text-align:center"><img src="{src}" style="width:600px" /></p><p style="text-align:center"><em><span style="font-size:12px">{caption}</span></em></p>',
        '<p style="text-align:center"><img src="{src}" style="width:600px" /></p>', f"<li>{_SPANS}</li>", quote=f'<p style="margin-left:40px"><em>{_SPANS}</em></p>',
    ),
    "framed": Hand(
        '<p class="Normal">\n\t{}</p>', '<p class="subtitle">\n\t<strong>{}</strong></p>', _FRAME + '<tr><td><p class="Image">\n{caption}</p></td></tr></tbody></table>', _FRAME + "</tbody></table>", quote=_BOXED,
        sign='<p class="Normal" style="text-align:right;">\n<strong><span>{}</span></strong></p>',
    ),
    "journal": Hand(
        '<p class="rtejustify"> {}</p>', '<p class="rtejustify"> <b>{}</b></p>', '<table align="center" border="0" cellpadding="1" cellspacing="1" style="width: 500.0px;"> <tbody> <tr> <td> <img alt="" src="{src}" style="width: 500.0px;" /></td> </tr> <tr> <td class="rtecenter"> <i>{caption}</i></td> </tr> </tbody></table> <p> &nbsp;</p>',
        '<p class="rtecenter"> <img alt="" src="{src}" /></p>', sign='<p class="rteright"> <b>{}</b></p>',
    ),
    "divs": Hand(
        "<div>{}</div><div>&nbsp;</div>", "<div><b>{}</b></div>", '<div style="text-align: center;"><img src="{src}" border="0" /></div><div style="text-align: center;"><font size="2" color="navy">{caption}</font></div><div>&nbsp;</div>',
        '<div style="text-align: center;"><img src="{src}" border="0" /></div><div>&nbsp;</div>', "<div>{}</div>", "{}", dash="- ", quote='<div style="margin-left: 30px;"><i>{}</i></div>', sign='<div style="text-align: right;"><b>{}</b></div>',
    ),
    "blockpic": Hand(
        '<p class="mtb5 dib w1">{}</p>', '<p class="mtb5"><strong>{}</strong></p>', '<p style="text-align: center;" class="mtb5"><img style="display: block; margin-left: auto; margin-right: auto" src="{src}" alt="" width="600"><br><em class="fs08">{caption}</em></p>',
        '<p style="text-align: center;" class="mtb5"><img style="display: block" src="{src}" alt="" width="600"></p>',
    ),
    "word365": Hand(
        f"<p class=MsoNormal style='text-align:justify;line-height:115%'>{_BLACK}</p>", f"<p class=MsoNormal><b>{_BLACK}</b></p>",
        "<p class=MsoNormal align=center style='text-align:center'><img width=553 src=\"{src}\"><o:p></o:p></p><p class=MsoNormal align=center style='text-align:center'><i><span style='font-size:12.0pt'>{caption}<o:p></o:p></span></i></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>",
        "<p class=MsoNormal align=center style='text-align:center'><img width=553 src=\"{src}\"><o:p></o:p></p>", "<p class=MsoListParagraph style='text-indent:-18.0pt'>" + _BLACK + "</p>", "{}", "<table class=MsoTableGrid border=1 cellspacing=0>{}</table>",
        cell="<td valign=top style='padding:0cm 5.4pt'><p class=MsoNormal align=center>" + _BLACK + "</p></td>", dash="- ", quote=f"<p class=MsoNormal style='margin-left:1.0cm'><i>{_BLACK}</i></p>", sign="<p class=MsoNormal align=right style='text-align:right'><b>" + _BLACK + "</b></p>",
        whole="<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]-->{}<p class=MsoNormal><o:p>&nbsp;</o:p></p>", run=_nbsp,
    ),
    "summernote": Hand(
        '<p style="margin-bottom: 10px;"><font color="#222222" face="arial, sans-serif">{}</font></p>', '<p><font color="#222222"><b>{}</b></font></p>', '<p style="text-align: center;"><img style="width: 50%;" data-filename="{file}" src="{src}"></p><p style="text-align: center; "><i>{caption}</i></p>',
        '<p style="text-align: center;"><img style="width: 50%;" data-filename="{file}" src="{src}"></p>', grid='<table class="table table-bordered"><tbody>{}</tbody></table>',
    ),
    "quill": Hand(
        '<p class="ql-align-justify">{}</p><p class="ql-align-justify"><br></p>', '<p class="ql-align-justify"><strong>{}</strong></p>', '<p class="ql-align-center"><img src="{src}"></p><p class="ql-align-center"><em style="color: rgb(102, 102, 102);">{caption}</em></p><p><br></p>',
        '<p class="ql-align-center"><img src="{src}"></p><p><br></p>', "<li class=\"ql-align-justify\">{}</li>", sign='<p class="ql-align-right"><strong>{}</strong></p>',
    ),
    "blocks": Hand(
        "<!-- wp:paragraph -->\n<p>{}</p>\n<!-- /wp:paragraph -->", '<!-- wp:heading --><h2 class="wp-block-heading">{}</h2>', '<figure class="wp-block-image size-large"><img decoding="async" src="{src}" alt=""/><figcaption class="wp-element-caption">{caption}</figcaption></figure>',
        '<figure class="wp-block-image size-full"><img decoding="async" src="{src}" alt=""/></figure>', listing='<ul class="wp-block-list">{}</ul>', grid='<figure class="wp-block-table"><table class="has-fixed-layout"><tbody>{}</tbody></table></figure>',
        quote='<blockquote class="wp-block-quote is-layout-flow"><p>{}</p></blockquote>', sign='<p class="has-text-align-right"><strong>{}</strong></p>',
    ),
    "onediv": Hand(
        "{}<br>", "<b>{}</b><br>", '<center><img src="{src}"></center><center><i>{caption}</i></center><br>', '<center><img src="{src}"></center><br>', "{}<br>", "{}", '<table border="1" width="100%">{}</table><br>', dash="- ", quote="<i>{}</i><br>",
        sign='<div align="right"><b>{}</b></div>', whole='<div style="text-align:justify"><span style="font-size:15px">{}</span></div>',
    ),
    "old": Hand(
        f"<P align=justify>{_FONT}", f"<P><B>{_FONT}</B>", '<TABLE cellSpacing=1 cellPadding=1 width=240 align=right border=0><TR><TD><IMG src="{src}" width=230 border=0></TD></TR><TR><TD align=middle><FONT color=#0000ff size=2>{caption}</FONT></TD></TR></TABLE>',
        '<P align=center><IMG src="{src}" border=0></P>', f"<LI>{_FONT}", "<UL>{}</UL>", "<TABLE borderColor=#cccccc border=1>{}</TABLE>", "<TR>{}</TR>", f"<TD>{_FONT}</TD>", f"<BLOCKQUOTE><I>{_FONT}</I></BLOCKQUOTE>", f"<P align=right><B>{_FONT}</B></P>",
    ),
    "editorjs": Hand(
        _BLOCK, '<div class="ce-block"><h3 class="ce-header">{}</h3></div>', '<div class="ce-block"><div class="image-tool"><div class="image-tool__image"><img src="{src}"></div><div class="image-tool__caption">{caption}</div></div></div>', '<div class="ce-block"><div class="image-tool"><div class="image-tool__image"><img src="{src}"></div></div></div>',
        '<li class="cdx-list__item">{}</li>', '<div class="ce-block"><ul class="cdx-list">{}</ul></div>', quote='<div class="ce-block"><blockquote class="cdx-quote"><div class="cdx-quote__text">{}</div></blockquote></div>', sign='<div class="ce-block"><div class="ce-paragraph" style="text-align:right"><b>{}</b></div></div>',
    ),
    "intable": Hand(
        '<p class="pBody">{}</p>', '<p class="pSub">{}</p>', '<table class="ImageView"><tr><td><img src="{src}" /></td></tr><tr><td class="Image">{caption}</td></tr></table>', '<table class="ImageView"><tr><td><img src="{src}" /></td></tr></table>',
        sign='<p class="pAuthor" style="text-align:right">{}</p>', whole='<table border="0" width="100%"><tbody><tr><td valign="top">{}</td></tr></tbody></table>', quote='<table class="quote"><tr><td><p class="pQuote">{}</p></td></tr></table>',
    ),
    "figures": Hand(
        "<p>{}</p>", "<h2>{}</h2>", '<figure><picture><img loading="lazy" src="{src}" alt=""></picture><figcaption><p>{caption}</p></figcaption></figure>', '<figure><img loading="lazy" src="{src}" alt=""></figure>',
        grid='<div class="table-responsive"><table class="table"><tbody>{}</tbody></table></div>',
    ),
}  # fmt: skip
