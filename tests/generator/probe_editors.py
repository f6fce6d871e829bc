"""The hands themselves: one for each editor or paste."""

from __future__ import annotations

from tests.generator.probe_hands import Hand, linked, wordy, wrapped

MSO = "style='text-align:justify;text-indent:36.0pt;line-height:120%'"
#: Word 2003 to 2016 pasted without cleaning.
WORD = Hand(
    p=f"<p class=MsoNormal {MSO}><span style='font-size:14.0pt;font-family:\"Times New Roman\",serif'>{{}}<o:p></o:p></span></p>\n<p class=MsoNormal><span><o:p>&nbsp;</o:p></span></p>",
    lead=f"<p class=MsoNormal {MSO}><b><span style='font-size:14.0pt'>{{}}<o:p></o:p></span></b></p>",
    h="<p class=MsoNormal><b><span style='font-size:14.0pt;color:#0070C0'>{}<o:p></o:p></span></b></p>",
    quote="<p class=MsoQuote style='margin-left:36.0pt'><i>{}<o:p></o:p></i></p>",
    fig="<p class=MsoNormal align=center style='text-align:center'><span><!--[if gte vml 1]><v:shape id=\"_x0000_i1025\"><v:imagedata src=\"file:///C:/Temp/msohtmlclip1/01/clip_image002.jpg\"/></v:shape><![endif]--><![if !vml]>{img}<![endif]></span></p>{name}<p class=MsoCaption align=center style='text-align:center'><i>{cap}<o:p></o:p></i></p>",
    bare="<p class=MsoNormal align=center><span>{img}</span></p>{name}",
    name="<p class=MsoNormal align=center>{}<o:p></o:p></p>",
    sign="<p class=MsoNormal align=right style='text-align:right'><b>{}<o:p></o:p></b></p>",
    closing="<p class=MsoNormal><i>{}<o:p></o:p></i></p>",
    table="<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>{}</table>",
    cell="<td{1} valign=top style='width:155.8pt;padding:0cm 5.4pt'><p class=MsoNormal>{0}<o:p></o:p></p></td>",
    typed=True, ink=wordy,
)  # fmt: skip
#: CKEditor 4 with captioned image plugin off: caption tables.
CK4 = Hand(
    p='<p style="text-align:justify"><span style="font-size:14px">{}</span></p>\n',
    lead='<p style="text-align:justify"><strong><span style="font-size:14px">{}</span></strong></p>\n',
    h="<p><strong>{}</strong></p>",
    fig='<table align="center" border="0" cellpadding="1" cellspacing="1" style="width:500px"><tbody><tr><td style="text-align:center">{img}</td></tr><tr><td style="text-align:center">{name}<em>{cap}</em></td></tr></tbody></table>\n<p>&nbsp;</p>',
    bare='<p style="text-align:center">{img}</p>{name}', name="<div>{}</div>",
    gallery='<table align="center" cellpadding="5"><tbody><tr>{0}</tr><tr>{1}</tr></tbody></table>',
    table='<table border="1" cellpadding="0" cellspacing="0"><thead></thead><tbody>{}</tbody></table>', first='<th scope="col"{1}>{0}</th>',
)  # fmt: skip
#: TinyMCE: caption in the paragraph of the picture, behind a break.
TINY = Hand(
    p='<p style="text-align: justify;">{}</p>\n<p style="text-align: justify;">&nbsp;</p>',
    lead="<h2>{}</h2>",
    h='<p style="text-align: justify;"><span style="text-decoration: underline;"><strong>{}</strong></span></p>',
    fig='{name}<p style="text-align: center;">{img}<br /><em>{cap}</em></p>',
    bare='{name}<p style="text-align: center;">{img}</p>',
    cell='<td style="width: 33.3%;"{1}>{0}</td>',
    img='<a href="{src}" rel="lightbox[nd]"><img class="img-responsive" src="{src}" alt="{alt}" /></a>',
    ink=linked,
)  # fmt: skip
#: FrontPage 2000: end tags were optional and everybody knew it.
FRONTPAGE = Hand(
    p='<p align="justify" style="margin-top: 6; margin-bottom: 6"><font face="Arial" size="2">{}</font>\n',
    lead='<p align="justify"><b><font face="Arial" size="2">{}</font></b>\n',
    h='<p><b><font face="Arial" size="2" color="#800000">{}</font></b>\n',
    quote='<blockquote><p><i><font face="Arial" size="2">{}</font></i></blockquote>\n',
    fig='<p align="center">{img}<br>{name}<font face="Arial" size="1"><i>{cap}</i></font>\n',
    bare='<p align="center">{img}{name}\n', name="{}<br>",
    gallery='<center><table border="0" width="90%"><tr>{0}<tr>{1}</table></center>',
    sign='<p align="right"><font face="Arial" size="2"><b>{}</b></font>\n',
    closing='<p><font face="Arial" size="2"><i>{}</i></font>\n',
    item='<li><font face="Arial" size="2">{}</font>\n', cell="<td{1}>{0}", table='<table border="1" bordercolor="#C0C0C0">{}</table>\n',
    img='<img border="0" src="{src}" alt="{alt}">', ink=wrapped,
)  # fmt: skip
#: Telerik RadEditor.
TELERIK = Hand(
    p='<p style="text-align: justify;"><span style="font-family: Arial; font-size: 13px;">{}</span></p>',
    lead='<p style="font-weight: bold;">{}</p>', h="<h4>{}</h4>",
    fig='<div style="text-align: center;">{img}</div>{name}<div style="text-align: center;"><span style="font-style: italic; font-size: 11px;">{cap}</span></div><br />',
    bare='<div style="text-align: center;">{img}</div>{name}<br />', name='<div style="text-align: center;">{}</div>',
    sign='<div style="text-align: right;"><strong>{}</strong></div>', ink=wrapped,
)  # fmt: skip
#: A contenteditable of Chrome: one div a line, empty lines hold a break.
CHROME = Hand(
    p="<div>{}</div><div><br></div>", lead="<div><b>{}</b></div><div><br></div>", h="<div><b><u>{}</u></b></div>",
    quote='<div style="margin-left:40px"><i>{}</i></div>', fig='<div style="text-align:center">{img}</div>{name}<div style="text-align:center"><i>{cap}</i></div><div><br></div>',
    bare='<div style="text-align:center">{img}</div>{name}<div><br></div>', name='<div style="text-align:center">{}</div>',
    sign='<div style="text-align:right"><b>{}</b></div>', closing="<div><i>{}</i></div>", gap="",
)  # fmt: skip
#: Google Docs: a bold element that is not bold, everything in spans.
GDOCS = Hand(
    p='<p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-weight:400">{}</span></p><br>',
    lead='<p dir="ltr"><span style="font-size:11pt;font-weight:700">{}</span></p>', h='<h3 dir="ltr"><span style="font-size:14pt">{}</span></h3>',
    fig='<p dir="ltr" style="text-align:center"><span style="border:none;display:inline-block;overflow:hidden">{img}</span></p>{name}<p dir="ltr" style="text-align:center"><span style="font-style:italic">{cap}</span></p>',
    bare='<p dir="ltr" style="text-align:center"><span style="border:none">{img}</span></p>{name}', name='<p dir="ltr" style="text-align:center"><span>{}</span></p>',
    item='<li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>{}</span></p></li>',
    table='<div dir="ltr" align="left"><table><colgroup><col><col></colgroup><tbody>{}</tbody></table></div>', cell='<td{1}><p dir="ltr"><span>{0}</span></p></td>',
)  # fmt: skip
#: LibreOffice pasted into a plain editor.
LIBRE = Hand(
    p='<p style="margin-bottom: 0cm; line-height: 150%" align="justify"><font face="Times New Roman, serif"><font size="4">{}</font></font></p>',
    lead='<p style="margin-bottom: 0cm" align="justify"><font size="4"><b>{}</b></font></p>', h='<p><font size="4"><u><b>{}</b></u></font></p>',
    quote='<p style="margin-left: 1.25cm"><font size="4"><i>{}</i></font></p>',
    fig='<p align="center"><img src="{src}" name="Image1" border="0"></p>{name}<p align="center"><font size="3"><i>{cap}</i></font></p>', bare='<p align="center"><img src="{src}" name="Image1" border="0"></p>{name}',
    name='<p align="center"><font size="3">{}</font></p>', table='<table cellpadding="4" cellspacing="0"><col width="128*"><col width="128*">{}</table>', first='<th{1}><p>{0}</p></th>', cell='<td{1}><p>{0}</p></td>',
    sign='<p align="right"><font size="4"><b>{}</b></font></p>', closing='<p><font size="4"><i>{}</i></font></p>', ink=wrapped,
)  # fmt: skip
#: A CMS of one text area: line breaks turned into elements.
NL2BR = Hand(
    p="{}<br />\n<br />\n", lead="<b>{}</b><br />\n<br />\n", h="<b>{}</b><br />\n<br />\n", quote="<i>{}</i><br />\n<br />\n",
    fig='<center>{img}<br />\n{name}<i>{cap}</i></center><br />\n', bare="<center>{img}{name}</center><br />\n", name="{}<br />\n",
    sign='<div align="right"><b>{}</b></div>\n', closing="<i>{}</i><br />\n", verse="<br />\n", table='<table border="1">{}</table><br />\n', gap="", typed=True,
)  # fmt: skip
#: The same with the first line set in by spaces that do not break, one break between paragraphs.
INDENTED = Hand(
    p="&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; {}<br>", lead="<strong>{}</strong><br><br>", h="<strong>{}</strong><br>", quote="&nbsp;&nbsp;&nbsp; <em>{}</em><br>",
    fig='<div align="center">{img}</div>{name}<div align="center"><em>{cap}</em></div>', bare='<div align="center">{img}</div>{name}', name='<div align="center">{}</div>',
    sign='<div align="right"><strong>{}</strong></div>', closing="<em>{}</em><br>", gap="\n", typed=True,
)  # fmt: skip
#: Every paragraph a row of a table of one column.
ROWS = Hand(
    p='<tr><td class="pText">{}</td></tr>', lead='<tr><td class="pHead"><b>{}</b></td></tr>', h='<tr><td class="pSub"><b>{}</b></td></tr>', quote='<tr><td><blockquote>{}</blockquote></td></tr>',
    fig='<tr><td align="center">{img}</td></tr>{name}<tr><td align="center" class="Image">{cap}</td></tr>', bare='<tr><td align="center">{img}</td></tr>{name}', name='<tr><td align="center">{}</td></tr>',
    sign='<tr><td align="right"><b>{}</b></td></tr>', closing='<tr><td><i>{}</i></td></tr>', table='<tr><td><table border="1" width="100%">{}</table></td></tr>', typed=True,
)  # fmt: skip
#: Drupal 8 media.
DRUPAL = Hand(
    p="<p>{}</p>\n", lead='<p class="lead">{}</p>', fig='<figure role="group" class="caption caption-drupal-media align-center"><div><div class="field field--name-field-media-image field__item">{img}</div></div>{name}<figcaption>{cap}</figcaption></figure>\n',
    bare='<div class="align-center"><div class="field__item">{img}</div></div>{name}', table="<table><tbody>{}</tbody></table>", img='<img loading="lazy" src="{src}" width="1024" height="683" alt="{alt}" typeof="foaf:Image">', ink=linked,
)  # fmt: skip
#: WordPress blocks.
GUTENBERG = Hand(
    p="\n<p>{}</p>\n", lead='\n<p class="has-medium-font-size"><strong>{}</strong></p>\n', h='\n<h2 class="wp-block-heading">{}</h2>\n', quote='\n<blockquote class="wp-block-quote is-layout-flow"><p>{}</p></blockquote>\n',
    fig='\n<div class="wp-block-image"><figure class="aligncenter size-large">{img}{name}<figcaption class="wp-element-caption">{cap}</figcaption></figure></div>\n', bare='\n<figure class="wp-block-image size-large">{img}</figure>{name}\n',
    items='<{0} class="wp-block-list">{1}</{0}>', table='\n<figure class="wp-block-table"><table class="has-fixed-layout"><tbody>{}</tbody></table></figure>\n', sign='\n<p class="has-text-align-right"><strong>{}</strong></p>\n',
    img='<img fetchpriority="high" decoding="async" width="1024" height="768" src="{src}" alt="{alt}" class="wp-image-1187" srcset="{src} 1024w" sizes="(max-width: 1024px) 100vw, 1024px">', ink=linked,
)  # fmt: skip
#: CKEditor 5.
CK5 = Hand(
    lead="<h4>{}</h4>", fig='<figure class="image image_resized" style="width:75%;">{img}{name}<figcaption>{cap}</figcaption></figure>', bare='<figure class="image">{img}</figure>{name}',
    table='<figure class="table"><table><tbody>{}</tbody></table></figure>', first="<th{1}>{0}</th>", img='<img style="aspect-ratio:800/600;" src="{src}" alt="{alt}" width="800" height="600">', sign='<p style="text-align:right;"><strong>{}</strong></p>',
)  # fmt: skip
#: SharePoint's field: spans, zero-width spaces, rteElement classes.
SHAREPOINT = Hand(
    p='<p class="ms-rteElement-P" style="text-align:justify">{}&#8203;</p>', lead='<p class="ms-rteElement-P"><span class="ms-rteStyle-Emphasis"><strong>{}</strong></span></p>', h='<h3 class="ms-rteElement-H3">{}</h3>',
    fig='<div style="text-align:center">{img}</div>{name}<div style="text-align:center"><span class="ms-rteFontSize-1"><em>{cap}</em></span></div><div>&#8203;</div>', bare='<div style="text-align:center">{img}&#160;</div>{name}', name='<div style="text-align:center">{}</div>',
    quote='<blockquote class="ms-rteElement-BlockQuote">{}</blockquote>', table='<table class="ms-rteTable-default" cellspacing="0" style="width:100%"><tbody>{}</tbody></table>', cell='<td class="ms-rteTable-default"{1}>&#8203;{0}</td>',
    img='<img class="ms-rteImage-1 ms-rtePosition-4" src="{src}" alt="{alt}" style="margin:5px">',
)  # fmt: skip
#: A post pasted from a social network.
SOCIAL = Hand(
    p='<div class="cxmmr5t8 o9v6fnle"><div dir="auto" style="text-align:start">{}</div></div>', lead='<div class="kvgmc6g5"><div dir="auto"><strong>{}</strong></div></div>', h='<div class="kvgmc6g5"><div dir="auto"><b>{}</b></div></div>',
    quote='<div class="kvgmc6g5"><div dir="auto"><i>{}</i></div></div>', fig='<div class="lzqftlb2" style="text-align:center">{img}{name}<div style="text-align:center"><i>{cap}</i></div></div>', bare='<div class="lzqftlb2" style="text-align:center">{img}{name}</div>', name="<div>{}</div>",
    verse="</div><div dir=\"auto\">", sign='<div style="text-align:right"><div dir="auto"><b>{}</b></div></div>', closing='<div dir="auto"><i>{}</i></div>', typed=True,
)  # fmt: skip
#: Paragraphs that float their picture with its caption to one side.
FLOAT = Hand(
    p='<p style="text-align:justify">{}</p>', fig='<div style="float:left;width:260px;margin:0 12px 8px 0;text-align:center">{img}{name}<p style="font-size:90%;font-style:italic;text-align:center">{cap}</p></div>',
    bare='<div style="float:right;width:260px">{img}</div>{name}', name='<p style="text-align:center">{}</p>', lead='<div class="tomtat"><b>{}</b></div>', img='<a class="fancybox" href="{src}" title="Xem ảnh lớn"><img src="{src}" alt="{alt}"></a>',
)  # fmt: skip
#: Spans made blocks by style.
SPANS = Hand(
    p='<span style="display:block;margin-bottom:10px">{}</span>', lead='<span style="display:block;font-weight:bold">{}</span>', h='<span style="display:block"><b>{}</b></span>', quote='<span style="display:block"><i>{}</i></span>',
    fig='<span style="display:block;text-align:center">{img}</span>{name}<span style="display:block;text-align:center;font-style:italic">{cap}</span>', bare='<span style="display:block;text-align:center">{img}</span>{name}', name='<span style="display:block;text-align:center">{}</span>',
    sign='<span style="display:block;text-align:right"><b>{}</b></span>', closing='<span style="display:block"><i>{}</i></span>', typed=True,
)  # fmt: skip
