"""Style sheets of the sample portals: three generations of provincial web design, in our own rules."""

WEBFORMS = """body{margin:0;background:#e9e2d3;font:14px/1.5 Arial,'Noto Sans',sans-serif;color:#222}
#khung{width:1000px;margin:0 auto;background:#fff;box-shadow:0 0 8px #b9ad94}
#dau-trang{background:linear-gradient(100deg,#b3120f,#d8391d 60%,#e98a2b);color:#ffe9a8;padding:22px 28px;display:flex;
gap:18px;
align-items:center}
.quoc-huy{font-size:52px;line-height:1}
.co-quan{display:block;text-transform:uppercase;font-size:13px;letter-spacing:1px}
.ten{display:block;font-size:26px;font-weight:bold;text-transform:uppercase}
#menu{list-style:none;margin:0;padding:0 12px;background:#7d0c0a;overflow:hidden}#menu li{float:left}
#menu a{display:block;color:#fff;padding:9px 14px;text-decoration:none;font-weight:bold;font-size:13px}
#menu a:hover{background:#b3120f}
#tim{background:#f6efe0;padding:7px 20px;text-align:right}#than{width:100%}#giua{padding:14px 28px 24px}
a{color:#8c1511;text-decoration:none}a:hover{text-decoration:underline}
.duong-dan{list-style:none;padding:0 0 6px;margin:0 0 10px;border-bottom:2px solid #b3120f;font-size:13px}
.duong-dan li{display:inline}.duong-dan li+li:before{content:'» '}
.tieu-de{font-size:22px;font-weight:bold;color:#8c1511;margin:8px 0;line-height:1.3}
.ngay{color:#777;font-size:12px;margin:0 0 12px}
.noi-dung{text-align:justify;font-size:15px}.noi-dung img{max-width:100%}.doan{margin:10px 0}
.chu-thich,.caption{font-size:13px;
color:#555;text-align:center;font-style:italic}.so-lieu{border-collapse:collapse;margin:10px auto}
.lien-quan{margin-top:22px;border-top:1px dashed #b3120f}
.lien-quan h3,.hop h2{font-size:16px;color:#b3120f;margin:10px 0}
.hop{border:1px solid #e3d7bd;margin-bottom:14px;padding:0 14px}
.hop h2{border-bottom:1px solid #e3d7bd;padding-bottom:6px}
.ten-tin{font-weight:bold}.tom-tat{margin:2px 0 10px;color:#444}.tin{border-bottom:1px dotted #ccc;padding:8px 0}
#ContentPlaceHolder1_gvTinTuc{width:100%;border-collapse:collapse}
#ContentPlaceHolder1_gvTinTuc>tbody>tr>td{border-bottom:1px dotted
#ccc;padding:8px;vertical-align:top}#ContentPlaceHolder1_gvTinTuc td{border-width:0}
.pager{font-weight:bold}.pager td,.pager a,.pager span{padding:2px 6px}
#chan-trang{background:#7d0c0a;color:#f3dcc0;padding:12px 28px;font-size:12px}#chan-trang a{color:#ffe9a8}
.ten-chan{font-size:15px;font-weight:bold}"""

MVC = """*{box-sizing:border-box}
body{margin:0;background:#eef3f8;font:15px/1.55 'Segoe UI','Noto Sans',Arial,sans-serif;color:#1d2733}
header{background:linear-gradient(90deg,#0b5a9c 55%,#0b5a9c66),
#0b5a9c url(/Content/images/nui.png) right 60%/46% no-repeat;
color:#fff;padding:26px 5%}
header b{display:block;font-size:27px}header span{opacity:.85}
nav.chinh{background:#073e6d;padding:0 5%;display:flex;flex-wrap:wrap}
nav.chinh a{color:#fff;padding:11px 15px;text-decoration:none}
nav.chinh a:hover{background:#0b5a9c}.khung{display:grid;grid-template-columns:230px 1fr 240px;gap:22px;padding:20px 5%}
.cot>ul,.cot li{list-style:none;margin:0;padding:0}
.cot .dau{background:#0b5a9c;color:#fff;font-weight:bold;padding:8px 10px;
margin-top:14px}.cot li{background:#fff;border:1px solid #d3dfeb;border-top:0;padding:7px 10px;font-size:13px}
.cot li.dau{font-size:14px}
main{background:#fff;padding:18px 26px;border:1px solid #d3dfeb}
h1,.td{color:#0b4a80;font-size:23px;line-height:1.3;margin:4px 0 8px;
font-weight:bold}.tg{color:#6a7785;font-size:13px;margin-bottom:12px}.bai{text-align:justify}.bai img{max-width:100%}
.chu-thich,.caption,figcaption{font-size:13px;font-style:italic;color:#4e5b68;text-align:center}
figure{margin:12px 0;text-align:center}
.so-lieu{border-collapse:collapse;margin:12px auto}.doan{margin:11px 0}.ky{text-align:right;font-weight:bold}
a{color:#0b5a9c}.muc{display:flex;gap:14px;border-bottom:1px solid #dde6ee;padding:11px 0}
.muc img{width:120px;height:75px;
object-fit:cover}.muc p{margin:3px 0;font-size:14px;color:#44515e}.phan-trang{margin-top:14px}
.phan-trang a,.phan-trang b{padding:4px 9px;
border:1px solid #c2d2e2;margin-right:4px;text-decoration:none}
footer{background:#073e6d;color:#cfe0f0;padding:18px 5%;font-size:13px}
.lich{border-collapse:collapse}.lich td{border:1px solid #c2d2e2;padding:4px 8px}"""

NUKEVIET = """body{margin:0;background:#f4f4f4;font:14px/1.5 'Noto Sans',Arial,sans-serif;color:#333}
a{color:#1a6e3a;text-decoration:none}
.wraper{max-width:1120px;margin:0 auto;background:#fff}
.banner{background:linear-gradient(90deg,#0f6b3b,#3f9b5f);color:#fff;padding:20px
26px;font-size:25px;font-weight:bold}.menu{background:#0b4f2b;padding:0 16px;display:flex}
.menu a{color:#fff;padding:10px 13px}
.breadcrumbs{list-style:none;display:flex;gap:8px;padding:10px 26px;margin:0;background:#edf5ef;font-size:13px}
.breadcrumbs li+li:before
{content:'/ '}.row{display:grid;grid-template-columns:1fr 260px;gap:20px;padding:16px 26px}
.panel{border:1px solid #dfe8e1;padding:14px 20px;
margin-bottom:14px}h1.title{font-size:22px;color:#0b4f2b;margin:0 0 8px;line-height:1.35}.h5{font-size:13px;color:#666}
.hometext
{font-weight:bold;margin:10px 0}.bodytext{text-align:justify;font-size:15px}.bodytext img,.article img{max-width:100%}
.text-right
{text-align:right}figure{margin:10px 0;text-align:center}
figcaption,.caption,.chu-thich{font-size:13px;font-style:italic;color:#666;
text-align:center}.related{padding-left:16px}.related em{color:#888;font-size:12px}.doan{margin:10px 0}
.alert{background:#eef7fb;
padding:8px 12px;font-size:13px}.pagination{list-style:none;display:flex;gap:6px;padding:0}
.pagination li{border:1px solid #cfe0d4;
padding:3px 9px}.pagination .active{background:#1a6e3a}.pagination .active a{color:#fff}.hidden,.hide{display:none}
.so-lieu{border-collapse:
collapse;margin:10px auto}.text-muted{color:#888;font-size:12px}
footer{background:#0b4f2b;color:#d6eadc;padding:16px 26px;font-size:13px}"""
