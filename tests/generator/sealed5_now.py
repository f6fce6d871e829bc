"""Sites of 2023 and 2026: papers and journals with players and boxes, new provinces, communes, consulates."""

from __future__ import annotations

from tests.generator.sealed5_dress import d2023, d2026
from tests.generator.sealed5_page import Shell

RELATED_ONE = '<div class="VCSortableInPreviewMode" type="RelatedNewsBox"><div class="kbwscwlrl-title">Tin liên quan</div><ul><li><a href="{ha}" title="{a}"><img src="/zoom/1.jpg" alt=""></a><a href="{ha}">{a}</a></li><li><a href="{hb}">{b}</a></li></ul></div>'
READ_ALSO = '<aside class="read-also"><p class="read-also__h">Đọc thêm</p><a href="{ha}">{a}</a></aside>'
SEE_ALSO = '<div class="notebox ncenter"><p><strong>Xem thêm:</strong> <a href="{ha}">{a}</a></p></div>'
TIKTOK = '<div class="tiktok"><iframe src="https://www.tiktok.com/embed/v2/7" title="video"></iframe></div>'
AD = '<div class="inread-ad"><span>Quảng cáo</span></div>'
AUDIO = '<div class="audio-player"><button>Nghe audio</button><span>00:00</span> / <span>03:12</span><span>Giọng nữ</span><span>Giọng nam</span><span>1x</span></div>'
SHARE = '<div class="social"><a href="#">Chia sẻ Facebook</a><a href="#">Chia sẻ Zalo</a><a href="#">Sao chép liên kết</a></div>'
COMMENTS = '<div class="box-comment"><h3>Bình luận</h3><textarea placeholder="Ý kiến của bạn"></textarea><button>Gửi bình luận</button><p>Bạn cần đăng nhập để bình luận</p></div>'
RATE = (
    '<div class="rating"><p>Bạn thấy thông tin này có hữu ích không?</p><button>Có</button><button>Không</button></div>'
)

SHELLS = (
    Shell("laichau_2023", 2023, "Cổng thông tin điện tử tỉnh Lai Châu", d2023,
        '<div class="breadcrumb"><a href="/">Trang chủ</a><a href="/sk">[[C]]</a></div><h1 class="title">[[T]]</h1><div class="info">[[D]]</div>' + AUDIO + '<div class="desc">[[L]]</div><div class="content">[[B]]</div>' + RATE + '<div class="other"><h2>Tin liên quan</h2><ul>[[R]]</ul></div>',
        inks=("word", "p"), item='<li><a href="{href}">{title}</a>({day})</li>', path="/danh-muc/tin/{slug}.html"),
    Shell("dienbien_2023", 2023, "Cổng thông tin điện tử tỉnh Điện Biên", d2023,
        '<nav aria-label="breadcrumb"><a href="/">Trang chủ</a> / <a href="/a">[[C]]</a></nav><h1>[[T]]</h1>[[D]]<div class="tools"><button>Nghe đọc bài</button><button>In bài</button></div><div class="sum">[[L]]</div><div class="art">[[B]]</div>[[S]]<div class="sidebar-doc"><h3>HỆ THỐNG VĂN BẢN</h3><ul><li>Số/Ký hiệu: 88/KH-SNgV</li></ul></div>',
        inks=("named", "p"), field="<p>Tin, ảnh: {author}</p><p>Nguồn tin: {source}</p>", path="/TinTuc/View/{slug}"),
    Shell("baodienbien_2023", 2023, "Báo Điện Biên Phủ điện tử", d2023,
        '<div class="cat"><a href="/">Trang chủ</a> › <a href="/b">[[C]]</a></div><h1 class="c-detail__title">[[T]]</h1><div class="c-detail__meta">[[D]]</div>' + SHARE + '<h2 class="c-detail__sapo">[[L]]</h2>' + AUDIO + '<div class="c-detail__body">[[B]]</div><div class="c-tags"><span>Từ khóa</span><a href="#">Mường Thanh</a></div>' + COMMENTS + '<section><h3>Cùng chuyên mục</h3><ul>[[R]]</ul></section>',
        date="<time>{}</time>", inks=("desk", "box"), prefix="ĐBP - ", boxes=(RELATED_ONE, AD), album=True, path="/tin-tuc/{id}/{slug}"),
    Shell("baoquocte_2023", 2023, "Báo Thế giới và Việt Nam", d2023,
        '<div class="article-cat"><a href="/">Trang chủ</a> <a href="/c">[[C]]</a></div><h1 class="article-detail-title">[[T]]</h1><div class="article-date">[[D]]</div><div class="follow">Theo dõi TGVN trên <a href="#">Google News</a></div><div class="article-detail-desc">[[L]]</div><div class="__MASTERCMS_CONTENT">[[B]]</div><div class="article-topic"><h4>Tin liên quan</h4>[[R]]</div><div class="wcms"><h4>Bình luận</h4><input placeholder="Tên của bạn"><button>Gửi</button></div>',
        date="<span>{}</span>", form="gmt", inks=("desk", "p"), item='<div class="art-i"><a href="{href}">{title}</a></div>', boxes=(READ_ALSO, SEE_ALSO), path="/{slug}-{id}.html"),
    Shell("thoidai_2023", 2023, "Tạp chí Thời Đại", d2023,
        '<div class="bc2"><a href="/">Trang chủ</a> | <a href="/d">[[C]]</a></div><h1>[[T]]</h1>[[D]]<div class="sapo">[[L]]</div><div class="top">[[H]]</div><div class="main-c">[[B]]</div>' + SHARE + '<div class="tag2">#hữu nghị #đối ngoại nhân dân</div><h3>Bài liên quan</h3><ul>[[R]]</ul>',
        form="first", inks=("p", "box"), boxes=(SEE_ALSO, TIKTOK), path="/{slug}-{id}.html"),
    Shell("hagiang_2023", 2023, "Sở Ngoại vụ tỉnh Hà Giang", d2023,
        '<div class="vt3"><a href="/">Trang chủ</a> » <a href="/e">[[C]]</a></div><div class="tieu-de">[[T]]</div><div class="tg">[[D]]</div><div class="noi-dung">[[B]]</div><div class="tkh"><b>Các tin khác</b><ul>[[R]]</ul></div>',
        date="<i>{}</i>", inks=("word", "div"), item='<li><a href="{href}">{title}</a> ({day})</li>', path="/chi-tiet/{id}/{slug}"),
    Shell("caobang_2023", 2023, "Cổng thông tin đối ngoại tỉnh Cao Bằng", d2023,
        '<div class="cb-b"><a href="/">Trang chủ</a> <span>/</span> <a href="/f">[[C]]</a></div><div class="cb-date">[[D]]</div><h1 class="cb-t">[[T]]</h1><div class="cb-s">[[L]]</div><div class="cb-c">[[B]]</div><div class="cb-f"><p>Tài liệu đính kèm:</p><ul>[[F]]</ul></div>' + SHARE,
        date="{}", form="words", inks=("box", "p"), boxes=(SEE_ALSO,), path="/tin-tuc/{slug}-{id}"),
    Shell("dangcongsan_2023", 2023, "Báo điện tử Đảng Cộng sản Việt Nam", d2023,
        '<div class="dcs-b"><a href="/">Trang chủ</a> <a href="/g">[[C]]</a></div><article><h1>[[T]]</h1>[[D]]<p class="sp"><strong>[[L]]</strong></p><div class="dcs-c">[[B]]</div></article><div class="kw">Từ khóa: <a href="#">đối ngoại</a>; <a href="#">hội nhập</a></div><div class="dcs-o"><p>TIN LIÊN QUAN</p><ul>[[R]]</ul></div>',
        date='<div class="dt">{}</div>', form="gmt", inks=("p", "desk"), prefix="(ĐCSVN) - ", boxes=(READ_ALSO, AD), path="/doi-ngoai/{slug}-{id}.html"),
    Shell("mofa_2023", 2023, "Cổng thông tin Bộ Ngoại giao", d2023,
        '<div class="m-b"><a href="/">Trang chủ</a> &gt; <a href="/h">[[C]]</a></div><h2 class="m-t">[[T]]</h2><div class="m-d">[[D]]</div><div class="m-c">[[B]]</div><div class="m-r"><h3>Tin liên quan</h3><ul>[[R]]</ul></div>' + RATE,
        date="<p>{}</p>", form="two", inks=("word", "p"), path="/tin-chi-tiet/chi-tiet/{slug}-{id}-1.html"),
    Shell("baolaichau_2026", 2026, "Báo và phát thanh, truyền hình Lai Châu", d2026,
        '<nav class="crumb"><a href="/">Trang chủ</a> › <a href="/i">[[C]]</a></nav><article><h1>[[T]]</h1><div class="meta">[[D]]</div><div class="ai-sum"><button>Tóm tắt bằng AI</button></div>' + AUDIO + '<p class="sapo">[[L]]</p><div class="body">[[B]]</div></article><div class="react"><button>Thích (12)</button><button>Không thích (0)</button></div>' + COMMENTS + '<section><h2>Tin cùng chuyên mục</h2><ul>[[R]]</ul></section>',
        date="<time>{}</time>", inks=("box", "p"), boxes=(RELATED_ONE, READ_ALSO), album=True, path="/{slug}-{id}.html"),
    Shell("bienphong_2026", 2026, "Bộ đội Biên phòng Việt Nam", d2026,
        '<div class="bp-b"><a href="/">Trang chủ</a> <a href="/j">[[C]]</a></div><h1 class="bp-t">[[T]]</h1><div class="bp-m">[[D]]</div>' + SHARE + '<div class="bp-s">[[L]]</div><div class="bp-c">[[B]]</div>[[S]]<div class="bp-tags"><a href="#">#biên cương</a></div>',
        date="<span>{}</span>", form="dot", inks=("desk", "box"), field='<div class="bp-a">Bài, ảnh: {author}</div>', boxes=(READ_ALSO, TIKTOK), path="/{slug}.bp{id}"),
    Shell("mofa_2026", 2026, "Bộ Ngoại giao nước CHXHCN Việt Nam", d2026,
        '<ol class="bcr"><li><a href="/">Trang chủ</a></li><li><a href="/k">[[C]]</a></li></ol><article><header><h1>[[T]]</h1>[[D]]</header><section class="abstract">[[L]]</section><section class="text">[[B]]</section></article>' + SHARE + '<section class="rel"><h2>Bài viết liên quan</h2><ul>[[R]]</ul></section>' + RATE,
        date="<time>{}</time>", form="gmt", inks=("p", "box"), path="/vi/web/guest/-/{slug}"),
    Shell("xa_2026", 2026, "Ủy ban nhân dân xã Sín Thầu", d2026,
        '<p class="vt"><a href="/">Trang chủ</a> / <a href="/l">[[C]]</a></p><h1>[[T]]</h1>[[D]]<div class="tts"><button>Nghe đọc bài viết</button></div><div class="xa-c">[[B]]</div>[[S]]<div class="xa-f"><p>Tệp đính kèm:</p><ul>[[F]]</ul></div><div class="xa-r"><h2>Tin khác</h2><ul>[[R]]</ul></div>',
        inks=("word", "p"), field='<p class="xa-a">Tác giả: {author}</p><p>Nguồn: {source}</p>', item='<li><a href="{href}">{title}</a> ({day})</li>', path="/vi/news/tin-tuc/{slug}-{id}.html"),
    Shell("lanhsu_2026", 2026, "Tổng Lãnh sự quán Việt Nam", d2026,
        '<div class="ls-b"><a href="/">Trang chủ</a> &raquo; <a href="/m">[[C]]</a></div><h1>[[T]]</h1><div class="ls-d">[[D]]</div><div class="ls-l"><b>[[L]]</b></div><div class="ls-c">[[B]]</div><div class="ls-x"><p>Để lại bình luận</p><input placeholder="Email"><button>Phản hồi</button></div>',
        date="<span>{}</span>", form="two", inks=("p", "div"), boxes=(SEE_ALSO,), path="/vi-vn/News/Detail/{id}"),
    Shell("sonla_2023", 2023, "Cổng thông tin đối ngoại tỉnh Sơn La", d2023,
        '<div class="sl-b"><a href="/">Trang chủ</a> / <a href="/n">[[C]]</a></div><h1 class="sl-t">[[T]]</h1><ul class="sl-i"><li>[[D]]</li>[[S]]<li>Lượt xem: [[N]]</li></ul><div class="sl-s">[[L]]</div><div class="sl-c">[[B]]</div><div class="sl-o"><h3>Tin liên quan</h3><ul>[[R]]</ul></div>',
        date="{}", inks=("div", "box"), field="<li>Tác giả: {author}</li><li>Nguồn: {source}</li>", path="/tin-tuc/content-{id}-{slug}.html"),
    Shell("cuakhau_2023", 2023, "Ban Quản lý cửa khẩu tỉnh Lạng Sơn", d2023,
        '<p class="ck-b"><a href="/">Trang chủ</a> > <a href="/o">[[C]]</a></p><table class="ck-h"><tr><td colspan="2"><h2>[[T]]</h2></td></tr><tr><td>[[D]]</td><td><a href="#"><img src="/i/print.png" alt="In"></a> <a href="#"><img src="/i/pdf.png" alt="PDF"></a></td></tr></table><div class="ck-c">[[B]]</div><div class="ck-o"><b>Các tin khác</b>[[R]]</div>',
        date="<i>{}</i>", inks=("word", "br"), item='<p>» <a href="{href}">{title}</a> ({day})</p>', path="/tin-cua-khau/{slug}.{id}"),
    Shell("baoquocte_2026", 2026, "Báo Thế giới và Việt Nam", d2026,
        '<div class="q-b"><a href="/">Trang chủ</a> <a href="/p">[[C]]</a></div><h1>[[T]]</h1><div class="q-i"><div class="q-a">[[S]]</div><div class="q-d">[[D]]</div></div><div class="q-tool"><button>Lưu bài</button><button>Cỡ chữ</button></div><p class="q-s">[[L]]</p>' + AUDIO + '<div class="q-c">[[B]]</div>' + COMMENTS + '<div class="q-r"><h2>Bài viết liên quan</h2><ul>[[R]]</ul></div>',
        date="<span>{}</span>", form="gmt", inks=("desk", "box"), field="<span>Tác giả: {author}</span>", boxes=(SEE_ALSO, RELATED_ONE), path="/{slug}-{id}.html"),
)  # fmt: skip
