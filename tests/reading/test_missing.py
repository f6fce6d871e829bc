"""News of what is missing, closed or kept out are articles; pages that miss themselves, and gates, are none."""

from __future__ import annotations

import pytest

from crawler.portals import PORTALS
from crawler.reading.errors import ErrorPageError, SoftNotFoundError
from crawler.reading.extract import extract
from tests.reading.office import fetched

_TOLD = "Ngày 12/9, lực lượng chức năng xã cho biết công việc vẫn đang tiếp tục tại khu vực biên giới."
_PLAIN = "<html><head><title>{0}</title></head><body><h1>{0}</h1><p>12/09/2025 08:30</p><p>{1}</p></body></html>"
_SITE = (
    "<html><head><title>{0} - Sở Ngoại vụ</title></head><body><ul><li><a href='/'>Trang chủ</a></li><li><a href='/t'>Tin tức"
    "</a></li></ul><h2>{0}</h2><span>Ngày đăng: 12/09/2025</span><p>{1}</p><p>Bà con mong sớm ổn định cuộc sống.</p>"
    "<div>Bản quyền thuộc Sở Ngoại vụ</div></body></html>"
)
_NEWS = """
Không tìm thấy người mất tích sau lũ ở Mường Lay
Vẫn không tìm thấy hai nạn nhân vụ lật thuyền trên sông Đà
Sạt lở đất ở Nậm Nhùn: Không tìm thấy dấu vết người bị nạn
Không tìm thấy thi thể nạn nhân, lực lượng cứu hộ tạm dừng tìm kiếm
Không tìm thấy thông tin về đoàn khách lạc trong rừng
Trang trại lợn ở Pa Ham tạm dừng đón khách
Trang trại không có điện
Trang thiết bị y tế không có người vận hành
Trang sử không có hồi kết của Điện Biên Phủ
Cổng trời Mường Nhé tạm dừng đón khách du lịch
Cây thuốc phiện đã bị xóa bỏ tại Tủa Chùa
Bản nghèo Nà Hỳ đã bị xóa tên khỏi bản đồ sau lũ quét
Nội dung phiên họp đã bị gỡ khỏi chương trình
Nội dung này không còn mới với bà con
Ranh giới không tồn tại giữa hai dân tộc anh em
Tài khoản định danh điện tử hết hạn: người dân cần làm gì
Đường dẫn không đúng: nhiều người dân mất tiền vì lừa đảo
Bài viết đã giúp bé Mùa có áo ấm
404 hộ dân được di dời khỏi vùng sạt lở
Error 404 và câu chuyện chuyển đổi số ở vùng cao
Friendship bridge under construction at Ma Lu Thang
Hikers not found after two days of search
Ferry to Muong Lay no longer available in the dry season
"""
_OF_GATES = """
Truy cập bị chặn: hàng trăm trang lừa đảo bị gỡ
Yêu cầu bị từ chối: nhiều hồ sơ xin cấp phép thiếu giấy tờ
Kiểm tra trình duyệt trước khi giao dịch: khuyến cáo của công an
Captcha là gì và vì sao cổng dịch vụ công dùng captcha
Attention required at border crossings during Tet
Access denied to three vessels at river port
"""
_OF_SIGNING_IN = """
Cảnh báo lừa đảo chiếm đoạt mật khẩu tài khoản ngân hàng
Hướng dẫn đăng nhập VNeID cho bà con vùng biên
Đăng nhập một lần cho mọi dịch vụ công: thí điểm ở Lai Châu
"""
_SIGN_IN = "<form action='/dang-nhap'><input name='u'><input type='password' name='p'><button>Đăng nhập</button></form>"
_NOTICES = """
Không tìm thấy
Không tìm thấy trang bạn yêu cầu
Không tìm thấy bài viết nào phù hợp
Không tìm thấy dữ liệu
Không tìm thấy thông tin.
Không tồn tại bài viết này
Bài viết không tồn tại hoặc đã bị xóa
Tin bài không tồn tại
Nội dung bạn yêu cầu không tồn tại
Nội dung này không còn hoặc chưa được xuất bản.
Trang này không có trên hệ thống
Trang không có.
Văn bản này đã bị gỡ bỏ
Lỗi 404
404 - Không tìm thấy trang
The requested page was not found
Page not found on this server
This article is no longer available
"""
_RESTS = """
Website đang bảo trì
Trang thông tin tạm dừng phục vụ để nâng cấp
Cổng thông tin điện tử đang được nâng cấp
Tài khoản hết hạn
This site is under construction
503 Service Unavailable
"""


def _lines(told: str) -> list[str]:
    return told.strip().splitlines()


@pytest.mark.parametrize("title", _lines(_NEWS))
@pytest.mark.parametrize("page", [_PLAIN, _SITE], ids=["plain", "site"])
def test_short_news_of_what_is_missing_are_articles(title: str, page: str) -> None:
    article = extract(fetched("/tin/1.html", page.format(title, _TOLD)), PORTALS["dien_bien"])
    assert (article.title, article.text.splitlines()[0]) == (title, _TOLD)


@pytest.mark.parametrize("title", _lines(_OF_GATES))
@pytest.mark.parametrize(
    "page", [_PLAIN, _SITE, _PLAIN.replace("<p>12/09/2025 08:30</p>", "")], ids=["plain", "site", "undated"]
)
def test_news_of_what_is_kept_out_are_no_gates(title: str, page: str) -> None:
    assert extract(fetched("/tin/1.html", page.format(title, _TOLD)), PORTALS["dien_bien"]).title == title


@pytest.mark.parametrize("title", _lines(_OF_SIGNING_IN))
def test_news_of_signing_in_beside_a_box_for_it_are_articles(title: str) -> None:
    page = _SITE.replace("<div>", _SIGN_IN + "<div>").format(title, _TOLD)
    assert extract(fetched("/tin/1.html", page), PORTALS["dien_bien"]).title == title


@pytest.mark.parametrize("notice", _lines(_NOTICES))
@pytest.mark.parametrize("page", [_PLAIN, _SITE], ids=["plain", "site"])
def test_a_page_that_misses_itself_is_none(notice: str, page: str) -> None:
    with pytest.raises(SoftNotFoundError):
        extract(fetched("/tin/1.html", page.format(notice, "Mời quý vị trở về trang chủ.")), PORTALS["dien_bien"])


@pytest.mark.parametrize("notice", _lines(_RESTS))
def test_a_site_that_rests_is_no_evidence_that_an_article_is_gone(notice: str) -> None:
    with pytest.raises(ErrorPageError):
        extract(fetched("/tin/1.html", _SITE.format(notice, "Mong quý vị thông cảm.")), PORTALS["dien_bien"])


def test_a_title_that_finds_nothing_is_an_articles_where_a_text_of_several_sentences_stands_below_it() -> None:
    title = "Không tìm thấy thông tin, đoàn xe chở muối vẫn qua đèo"
    told = (
        "Ba giờ sáng, đoàn xe chở muối qua đèo thì gặp sương dày.",
        "Người dẫn đường của bản quen lối, xe nào cũng bật đèn mà đi.",
        "Tới trưa, cả mười hai xe xuống hết dốc, không ai bị sao.",
        "Muối được chia ngay trong chiều cho bốn bản bên sông.",
    )
    page = fetched("/tin/a-31.html", _PLAIN.format(title, "</p><p>".join(told)))
    assert extract(page, PORTALS["dien_bien_stttt"]).text == "\n\n".join(told)
