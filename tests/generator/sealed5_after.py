"""Sites of 2018: papers, journals, departments, party committees, districts and communes."""

from __future__ import annotations

from tests.generator.sealed5_dress import d2018, english
from tests.generator.sealed5_page import Shell

MB_BOX = '<table class="__MB_RELATED"><tbody><tr><td><div class="__mb_related_title">TIN LIÊN QUAN</div></td></tr><tr><td><a href="{ha}"><img src="/thumb/1.jpg" alt=""></a> <a href="{ha}">{a}</a></td></tr><tr><td><a href="{hb}"><img src="/thumb/2.jpg" alt=""></a> <a href="{hb}">{b}</a></td></tr></tbody></table>'
MORE = '<p><strong>&gt;&gt;&gt; Xem thêm: <a href="{ha}">{a}</a></strong></p>'
YOUTUBE = '<div class="embed-responsive"><iframe src="https://www.youtube.com/embed/x2" allowfullscreen></iframe></div>'
PLAYER = '<div class="videoNewsPlayer"><video controls poster="/v.jpg"><source src="/v.mp4" type="video/mp4">Trình duyệt của bạn không hỗ trợ thẻ video.</video></div>'
AD = (
    '<div class="banner-ads"><div class="ads-title">Quảng cáo</div><a href="/qc"><img src="/qc/1.gif" alt=""></a></div>'
)

SHELLS = (
    Shell("baolaichau_2018", 2018, "Báo Lai Châu", d2018,
        '<ol class="breadcrumb"><li><a href="/">Trang chủ</a></li><li class="active"><a href="/xh">[[C]]</a></li></ol><article><h1 class="post-title">[[T]]</h1><div class="post-meta">[[D]]<span class="fb-like" data-href="[[U]]"></span></div><div class="post-summary">[[L]]</div><div class="post-content">[[B]]</div></article><div class="tags"><span>Tags:</span><a href="#">biên giới</a><a href="#">nông thôn mới</a></div><section class="related"><h3>Tin liên quan</h3><ul>[[R]]</ul></section><section class="comments"><h3>Bình luận (2)</h3><div class="c"><b>Hoàng Tú</b><p>Đọc mà nhớ quê quá!</p><a href="#">Trả lời</a></div><div class="c"><b>baclieu72</b><p>Rất hay, cảm ơn tòa soạn.</p><a href="#">Trả lời</a></div></section>',
        date="<time>{}</time>", inks=("p", "desk"), prefix="(BLC) - ", boxes=(MORE,), path="/xa-hoi/{slug}-{id}.html"),
    Shell("baodienbien_2018", 2018, "Báo Điện Biên Phủ", d2018,
        '<div class="bread"><a href="/"><i class="fa fa-home"></i> Trang chủ</a><span>›</span><a href="/dn">[[C]]</a></div><h1 class="detail-title">[[T]]</h1><div class="detail-info">[[D]]<span class="view">Lượt xem: [[N]]</span><a href="javascript:window.print()">In bài viết</a></div><h2 class="detail-sapo">[[L]]</h2><div id="content_detail">[[B]]</div><div class="fb-comments" data-href="[[U]]"></div><h4>Các tin khác</h4><ul>[[R]]</ul>',
        date='<div class="time">{}</div>', inks=("word", "desk"), prefix="ĐBP - ", boxes=(YOUTUBE, MORE), path="/tin-tuc/{slug}/{id}"),
    Shell("bienphong_2018", 2018, "Báo Biên phòng", d2018,
        '<div class="cate"><a href="/">Trang chủ</a> / <a href="/bp">[[C]]</a></div><div class="date-top">[[D]]</div><h1>[[T]]</h1><div class="d-sapo"><strong>[[L]]</strong></div><div class="d-body">[[B]]</div><div class="d-tag"><label>Từ khóa:</label><a href="#">đồn biên phòng</a></div><div class="d-rel"><div class="h">Cùng chuyên mục</div><ul>[[R]]</ul></div>',
        date="<span>{}</span>", form="gmt", inks=("desk", "box"), prefix="Biên phòng - ", boxes=(MB_BOX, AD), album=True, path="/{slug}-post{id}.html"),
    Shell("baoquocte_2018", 2018, "Báo Quốc Tế", d2018,
        '<div class="bx-cat"><a href="/">Trang chủ</a> <span>&gt;</span> <a href="/nga">[[C]]</a></div><h1 class="detail-title">[[T]]</h1><div class="clearfix">[[D]]</div><div class="font"><a href="#">aA</a> <a href="#">aa</a></div><div class="detail-desc"><strong>[[L]]</strong></div><div class="item-content">[[B]]</div><div class="bx-follow"><span>Theo dõi chúng tôi trên</span> <a href="#">Google News</a></div><div class="bx-tag"><a href="#">#ngoại giao địa phương</a><a href="#">#kiều bào</a></div><div class="bx-rel"><h3>Bài viết liên quan</h3>[[R]]</div>',
        date='<span class="format_date">{}</span>', form="dot", inks=("desk", "p"), prefix="TGVN. ", boxes=(MB_BOX,), item='<div class="article"><a href="{href}"><img src="/t/3.jpg" alt=""></a><h4><a href="{href}">{title}</a></h4></div>', path="/{slug}-{id}.html"),
    Shell("thoidai_2018", 2018, "Thời Đại - Tiếng nói của Liên hiệp các tổ chức hữu nghị", d2018,
        '<div class="bc"><a href="/">Trang chủ</a><a href="/x">[[C]]</a></div><h1>[[T]]</h1>[[D]]<div class="share"><a href="#">Chia sẻ</a><a href="#">Zalo</a><a href="#">Sao chép liên kết</a></div><div class="ava">[[H]]</div><div class="dsc">[[L]]</div><div class="cnt">[[B]]</div><div class="tg">Tags: <a href="#">hữu nghị</a></div>',
        date='<p class="dt">{}</p>', form="first", inks=("p", "desk"), boxes=(MB_BOX,), path="/{slug}-{id}.html"),
    Shell("dangcongsan_2018", 2018, "Báo điện tử Đảng Cộng sản Việt Nam", d2018,
        '<ul class="nav-br"><li><a href="/">Trang chủ</a></li><li><a href="/tn">[[C]]</a></li></ul><div class="post-detail"><h1>[[T]]</h1><div class="lbPublishedDate">[[D]]</div><div class="post-summary"><b>[[L]]</b></div><div class="post-content">[[B]]</div></div><div class="post-bottom"><a href="#">In trang</a><a href="#">Chia sẻ bài viết</a><a href="#">Phản hồi</a></div><div class="other-t">Tin cùng chuyên mục</div><ul>[[R]]</ul>',
        date="{}", form="gmt", inks=("div", "word"), prefix="(ĐCSVN) – ", item='<li><a href="{href}">{title}</a> <span>({day})</span></li>', boxes=(PLAYER,), path="/thoi-su/{slug}-{id}.html"),
    Shell("laocai_ngoaivu_2018", 2018, "Sở Ngoại vụ tỉnh Lào Cai", d2018,
        '<div class="crumbs"><a href="/">Trang chủ</a> » <a href="/t">[[C]]</a></div><h2 class="ttl">[[T]]</h2><div class="row meta">[[D]]<div class="col">Lượt xem: [[N]]</div></div><div class="tts"><button>Nghe bài viết</button><span>0:00</span></div><div class="body">[[B]]</div>[[S]]<div class="dk"><span>Tệp đính kèm</span><ul>[[F]]</ul></div>',
        date='<div class="col">{}</div>', inks=("word", "div"), field='<p class="au">Tác giả: {author}</p>', path="/1297/{slug}/{id}"),
    Shell("quangninh_2018", 2018, "Sở Ngoại vụ Quảng Ninh", d2018,
        '<div class="b"><a href="/">Trang chủ</a> > <a href="/y">[[C]]</a></div><div class="view-title">[[T]]</div><div class="view-date">[[D]]</div><div class="view-body"><div class="view-sum">[[L]]</div>[[B]]</div><div class="view-others"><div class="vo-t">Tin liên quan</div><ul>[[R]]</ul></div><div class="gopy"><h4>Ý kiến bạn đọc</h4><input placeholder="Họ và tên"><textarea placeholder="Nội dung"></textarea><button>Gửi ý kiến</button></div>',
        date="{}", form="two", inks=("box", "div"), item='<li><a href="{href}">{title}</a> ({day})</li>', path="/tin-tuc-su-kien/{id}/{slug}"),
    Shell("tinhuy_2018", 2018, "Trang tin điện tử Đảng bộ tỉnh", d2018,
        '<p class="pt"><a href="/">Trang chủ</a> / <a href="/xd">[[C]]</a></p><h3 class="tt">[[T]]</h3>[[D]]<div class="ct">[[B]]</div><hr><p class="ct2"><a href="#">Quay lại</a></p><h4>Các bài khác</h4><ul>[[R]]</ul>',
        inks=("word", "br"), path="/tin-xay-dung-dang/{slug}.html"),
    Shell("huyen_2018", 2018, "Huyện Phong Thổ - tỉnh Lai Châu", d2018,
        '<ul class="bcr"><li><a href="/">Trang chủ</a></li><li><a href="/z">[[C]]</a></li></ul><div class="panel"><div class="panel-heading">[[T]]</div><div class="panel-body">[[D]]<div class="aw">[[H]]</div><p class="sp"><b>[[L]]</b></p>[[B]]</div></div><div class="list-group-t">Tin liên quan</div>[[R]]',
        date="<p>{}</p>", inks=("p", "word"), item='<p><a href="{href}">{title}</a>({day})</p>', path="/{slug}--{id}.html", portals=("lai_chau", "dien_bien_stttt")),
    Shell("haiquan_2018", 2018, "Tạp chí Hải quan", d2018,
        '<div class="hq-b"><a href="/">Trang chủ</a><a href="/hq">[[C]]</a></div><div class="hq-d">[[D]]</div><h1 class="hq-t">[[T]]</h1><p class="hq-s">[[L]]</p><div class="hq-c">[[B]]</div><div class="hq-r"><p>Xem thêm</p><ul>[[R]]</ul></div><div class="newsletter"><p>Đăng ký nhận bản tin</p><input placeholder="Nhập email của bạn"><button>Đăng ký</button></div>',
        date="<span>{}</span>", form="ampm", inks=("desk", "p"), prefix="(HQ Online) - ", boxes=(MB_BOX,), path="/{slug}-{id}.html"),
    Shell("kinhbien_2018", 2018, "Bộ đội Biên phòng tỉnh Điện Biên", d2018,
        '<div class="p"><a href="/">Trang chủ</a> <b>»</b> <a href="/w">[[C]]</a></div><h1 class="e-t">[[T]]</h1>[[D]]<div class="e-l"><em>[[L]]</em></div><div class="e-b">[[B]]</div>[[S]]<div class="addthis"><span>Chia sẻ:</span><a href="#">Facebook</a></div>',
        inks=("named", "div"), field='<div class="a" style="text-align:right"><b>Bài, ảnh: {author}</b></div>', path="/TinTuc/View/{slug}", portals=("dien_bien", "dien_bien_stttt")),
    Shell("thoidai_en_2018", 2018, "Vietnam Times", english,
        '<div class="crumb"><a href="/">Home</a> &gt; <a href="/f">[[C]]</a></div><h1>[[T]]</h1>[[D]]<div class="d">[[L]]</div><div class="b">[[B]]</div><div class="t">Tags: <a href="#">friendship</a> <a href="#">people-to-people</a></div><h3>Related articles</h3>[[R]]',
        form="ampm", inks=("desk", "p"), item='<div><a href="{href}">{title}</a></div>', path="/{slug}-{id}.html", english=True),
    Shell("mofa_en_2018", 2018, "Ministry of Foreign Affairs of Viet Nam", english,
        '<table><tr><td><a href="/">Home</a> / <a href="/g">[[C]]</a></td></tr><tr><td><h2>[[T]]</h2></td></tr><tr><td>[[D]]</td></tr><tr><td><b>[[L]]</b></td></tr><tr><td>[[B]]</td></tr><tr><td><a href="#">Back</a> <a href="#">Top page</a></td></tr></table>',
        date="{}", form="first", inks=("word", "p"), path="/en/ctc_quocte/{id}/view", english=True),
)  # fmt: skip
