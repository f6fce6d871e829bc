"""What servers, walls and failing programs print is no article; an article about such a thing is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from archive.models import Article, Page
from crawler.portals import PORTALS
from crawler.reading.errors import (
    ChallengePageError,
    ErrorPageError,
    ListPageError,
    LoginPageError,
    NotAnArticleError,
    SoftNotFoundError,
)
from crawler.reading.extract import extract

_TITLE = "Trang tin của Hội Hữu nghị hoạt động trở lại"
_TOLD = (
    "Trang tin của Hội Hữu nghị Việt - Lào đã hoạt động trở lại từ sáng 19/5 sau ba ngày gián đoạn vì bị tấn công mạng."
)
_MORE = (
    "Hội đã chuyển máy chủ về Trung tâm dữ liệu của tỉnh và phân công người trực theo dõi cả ngày lẫn đêm trong tháng."
)


def _read(body: str, title: str = _TITLE) -> Article:
    page = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    return extract(Page("http://a.example/x", page.encode(), datetime(2026, 1, 1, tzinfo=UTC)), PORTALS["lai_chau"])


def _dated(text: str) -> str:
    return f"<h1>{_TITLE}</h1><p>(Ngày đăng :19/05/2016 8:12:09 SA)</p><div>{text}</div>"


@pytest.mark.parametrize(
    "printed",
    [
        "Object reference not set to an instance of an object.",
        "Warning: Undefined array key &quot;noi_dung&quot; in /var/www/html/app/detail.php on line 42",
        "Nội dung tạm thời không hiển thị được. java.lang.NullPointerException",
        "System.Data.SqlClient.SqlException: Login failed for user.",
    ],
)
def test_the_error_of_a_program_is_no_text(printed: str) -> None:
    with pytest.raises(ErrorPageError, match="error of a program"):
        _read(_dated(printed))


def test_an_article_may_quote_the_error_of_a_program() -> None:
    quoted = "Người dân chỉ thấy dòng chữ “Object reference not set to an instance of an object” trên màn hình."
    read = _read(_dated(f"<p>{_TOLD}</p><p>{quoted}</p><p>{_MORE}</p><p>{_MORE.upper()}</p>"))
    assert quoted in read.text


@pytest.mark.parametrize("title", ["522: Connection timed out", "521: Web server is down", "Lỗi 503 dịch vụ"])
def test_a_title_that_names_the_fault_of_a_server(title: str) -> None:
    with pytest.raises(ErrorPageError):
        _read(f"<h1>Error</h1><p>{_MORE}</p><p>2023-05-18 02:40:12 UTC</p><p>{_TOLD}</p>", f"laichau.gov.vn | {title}")


@pytest.mark.parametrize("title", ["522 hộ dân bản biên giới có nước sạch", "503 chiến sĩ lên đường nhập ngũ"])
def test_a_title_that_begins_with_the_number_of_something_else(title: str) -> None:
    assert _read(f"<h1>{title}</h1><p>19/05/2016</p><div><p>{_TOLD}</p></div>", title).title == title


def test_a_wall_is_no_article() -> None:
    with pytest.raises(ChallengePageError):
        _read("<h1>FortiGate</h1><h3>Web Page Blocked!</h3><p>The page cannot be displayed.</p>", "Web Page Blocked!")
    with pytest.raises(ChallengePageError):
        _read("<h1>laichau.gov.vn</h1><p>Đang kiểm tra trình duyệt của bạn trước khi truy cập.</p>", "laichau.gov.vn")


_IMPRINT = "<p>Giấy phép số 7/GP-TTĐT. Chịu trách nhiệm: Phó Giám đốc Sở Văn hóa. Điện thoại: 0213 800 900, trong giờ làm việc</p>"


def test_a_wall_may_have_an_imprint_and_say_what_it_noticed() -> None:
    noticed = (
        "Máy chủ nhận thấy nhiều yêu cầu bất thường từ thiết bị của bạn. Xin đánh dấu vào ô bên dưới rồi bấm tiếp tục."
    )
    with pytest.raises(ChallengePageError):
        _read(f"<h2>Chờ một chút</h2><p>{noticed}</p><p>Mã: 11c</p>{_IMPRINT}", "Trang tin")
    with pytest.raises(ChallengePageError):
        _read(f"<h2>Chờ một chút</h2><p>{_MORE}</p><p>Tôi không phải người máy</p>{_IMPRINT}", "Trang tin")


def test_a_search_that_found_nothing_is_no_article_though_it_gives_advice() -> None:
    advice = "<ul><li>Viết đủ dấu</li><li>Dùng ít từ hơn</li></ul>"
    with pytest.raises((ListPageError, NotAnArticleError)):
        _read(f"<h1>Lọc tin</h1><p>Thật tiếc, chưa có tin nào trong mục này.</p>{advice}{_IMPRINT}", "Trang tin")
    with pytest.raises(NotAnArticleError):
        _read(f"<h1>Tìm kiếm nâng cao</h1><p>Mời bạn chọn từ ngày nào đến ngày nào.</p>{advice}", "Trang tin")


def test_an_article_may_begin_with_regret() -> None:
    regret = (
        "Thật tiếc, không có nghệ nhân nào của bản nhận lời truyền nghề trong mùa hè năm nay, dù lớp đã đủ người học."
    )
    assert _read(_dated(f"<p>{regret}</p><p>{_MORE}</p>")).text.startswith(regret)


def test_an_article_may_tell_of_a_wall() -> None:
    told = "Từ nay máy chủ kiểm tra trình duyệt của người đọc trước khi cho xem, vì vậy lần đầu mở trang sẽ chậm hơn một chút."
    assert told in _read(_dated(f"<p>{_TOLD}</p><p>{told}</p><p>{_MORE}</p>")).text


_FIELDS = "<form><p>Họ và tên</p><input name='n'><p>Nội dung</p><textarea></textarea></form>"


@pytest.mark.parametrize(
    "hint", ["Xin gửi ý kiến theo mẫu dưới đây.", "Các ô có dấu (*) phải điền đủ, không bỏ trống."]
)
def test_a_form_with_a_hint_how_to_fill_it_in_is_no_article(hint: str) -> None:
    with pytest.raises(NotAnArticleError):
        _read(f"<h2>Gửi thư cho tòa soạn</h2><p>{hint}</p>{_FIELDS}", "Gửi thư cho tòa soạn")


def test_a_form_for_comments_below_an_article_says_nothing_of_it() -> None:
    assert _read(f"<h1>{_TITLE}</h1><p>{_TOLD}</p><p>{_MORE}</p>{_FIELDS}").text.startswith(_TOLD)


def test_a_schedule_is_no_article_though_its_rows_are_dated() -> None:
    rows = "".join(
        f"<tr><td>Thứ {day}</td><td>1{day}/05/2023</td><td>8h00: Họp giao ban</td><td>Tiếp công dân</td></tr>"
        for day in range(2, 7)
    )
    with pytest.raises(NotAnArticleError):
        _read(f"<h2>Lịch công tác tuần</h2><table>{rows}</table>", "Lịch công tác")


def test_what_nukeviet_says_of_an_article_that_is_gone() -> None:
    told = "<p>Bài viết bạn yêu cầu không tồn tại. Hệ thống sẽ tự chuyển về trang chủ sau 5 giây.</p>"
    with pytest.raises(SoftNotFoundError):
        _read(f"<h1>Thông báo từ hệ thống</h1>{told}", "Thông báo từ hệ thống")


@pytest.mark.parametrize(
    ("heading", "title"),
    [("Hệ thống tạm dừng để bảo trì", _TITLE), ("Xin quý vị thông cảm", "Bảo trì hệ thống - Hội Hữu nghị")],
)
def test_a_site_under_repair_may_say_at_length_when_it_will_be_back(heading: str, title: str) -> None:
    told = "Trang tin được nâng cấp từ 22 giờ ngày 15/6 đến 5 giờ ngày 16/6. Quý vị chưa thể xem các chuyên mục."
    with pytest.raises(ErrorPageError):
        _read(f"<h1>{heading}</h1><p>{told}</p><p>Xin cảm ơn sự thông cảm của quý vị.</p>", title)


@pytest.mark.parametrize("title", ["Bảo trì hệ thống nước sạch", "Hệ thống tạm dừng sản xuất ở Tủa Chùa"])
def test_an_article_may_tell_of_repairs(title: str) -> None:
    assert _read(_dated(f"<p>{_TOLD}</p><p>{_MORE}</p>").replace(_TITLE, title), title).title == title


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("Request Rejected", "The requested URL was rejected. Please consult with your administrator."),
        ("Truy cập không hợp lệ", "Truy cập của bạn có dấu hiệu bất thường nên cổng đã tạm dừng. Mã sự cố: 18af."),
        ("Quá nhiều yêu cầu", "Bạn đã gửi quá nhiều yêu cầu trong ít phút, xin thử lại sau."),
        ("Chờ một chút", "Cổng đang kiểm tra kết nối của bạn, trang sẽ mở sau năm giây."),
    ],
)
def test_a_wall_may_speak_in_other_words(heading: str, told: str) -> None:
    with pytest.raises(ChallengePageError):
        _read(f"<h1>{heading}</h1><p>{told}</p>", heading)


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("Not Acceptable!", "An appropriate representation of the requested resource could not be served."),
        ("Welcome to nginx!", "If you see this page, the web server is successfully installed and working."),
        ("Cổng thông tin đang được hoàn thiện", "Phiên bản mới sẽ sớm ra mắt bạn đọc gần xa trong thời gian tới."),
        ("Bạn đang rời khỏi cổng thông tin", "Chúng tôi không chịu trách nhiệm về nội dung của trang bạn sắp mở."),
        ("Bạn không có quyền truy cập trang này", "Quý vị hãy liên hệ với người quản trị để được hướng dẫn thêm."),
    ],
)
def test_what_a_server_or_a_site_says_in_place_of_a_page_is_no_sign_that_it_is_gone(heading: str, told: str) -> None:
    for page in _with_and_without_menu(heading, told):
        with pytest.raises(ErrorPageError):
            _read(page, heading)


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("HTTP Status 410 – Gone", "The target resource is no longer kept by the origin server."),
        ("Rất tiếc!", "Trang bạn đang tìm hiện không còn trên máy chủ, có thể bài đã được chuyển sang mục khác."),
        ("Lỗi", "Không tìm thấy bài viết mà quý vị yêu cầu trên hệ thống của chúng tôi."),
    ],
)
def test_what_a_site_says_of_an_address_where_nothing_is(heading: str, told: str) -> None:
    for page in _with_and_without_menu(heading, told):
        with pytest.raises(SoftNotFoundError):
            _read(page, heading)


def _with_and_without_menu(heading: str, told: str) -> Iterator[str]:
    for menu in ("", "".join(f"<li><a href=/m{at}>{_MORE} ({at})</a></li>" for at in range(20))):
        yield f"<ul>{menu}</ul><div><h1>{heading}</h1><p>{told}</p></div>"


def test_the_trace_of_a_program_is_no_article_however_long() -> None:
    told = f"<p>{_MORE}</p><p>{_TOLD}</p>"
    trace = "<h3>Stack Trace:</h3><pre>[FormatException: bad input] in Tin.aspx.cs:line 41</pre><p>PHP 8.1</p>"
    page = f"<h1>Input string was not in a correct format.</h1><b>Exception Details:</b> FormatException: bad {told}"
    with pytest.raises(ErrorPageError):
        _read(f"{page}{trace}{told}", "Input string was not in a correct format.")


@pytest.mark.parametrize("heading", ["An error occurred", "Database connection error", "Sorry, something went wrong!"])
def test_a_page_that_goes_by_the_name_of_a_fault_is_an_error(heading: str) -> None:
    with pytest.raises(ErrorPageError):
        _read(f"<h1>{heading}</h1><p>The system cannot be reached now, please come back in an hour.</p>", "Error")


@pytest.mark.parametrize("sought", ["hai con trâu của bản", "người lái đò", "cụ bà đi lạc"])
def test_a_short_article_may_tell_who_was_not_found(sought: str) -> None:
    title = f"Không tìm thấy {sought}, bản trên bản dưới cùng đi tìm"
    for between in ("", "<p>Số liệu đến trưa:</p><table><tr><td>Thuyền</td><td>4</td></tr></table>"):
        page = _dated(f"<p>{_TOLD}</p>{between}<p>{_MORE}</p>").replace(_TITLE, title)
        assert _read(page, title).title == title


@pytest.mark.parametrize("sought", ["trang", "bài viết nào", "các nội dung phù hợp", "tài liệu"])
def test_what_a_site_did_not_find_is_missing_though_it_says_more(sought: str) -> None:
    title = f"Không tìm thấy {sought}"
    with pytest.raises(SoftNotFoundError):
        _read(f"<h1>{title}</h1><p>{_TOLD}</p><p>{_MORE}</p>", title)


def test_the_day_of_a_box_makes_no_article_of_a_section_with_nothing_in_it() -> None:
    news = "<p><a href=/n/1>Lễ mừng cơm mới ở bản Hon</a>(22/01/2019 8:12:41 SA)</p>"
    with pytest.raises(ListPageError):
        _read(f"<p><b>Tin mới</b></p>{news}<h1>Kiều bào</h1><p>Dữ liệu đang được cập nhật.</p>{_IMPRINT}", "Kiều bào")


_LOGIN = "<div>Đăng nhập<form action='/login'><input name='u'><input type='password' name='p'></form></div>"
_ROWS = "<table><tr><td>7h30</td><td>Đón khách</td></tr><tr><td>8h00</td><td>Khai mạc hội chợ</td></tr></table>"


@pytest.mark.parametrize("title", [_TITLE, "Hội Hữu nghị"], ids=["declared", "the site's declared"])
@pytest.mark.parametrize("text", [_ROWS, "<p>Giải nhất: xã Sín Thầu</p><p>Giải nhì: xã Leng Su Sìn</p>"])
def test_a_dated_text_without_a_sentence_stands_beside_a_login_box(title: str, text: str) -> None:
    assert _read(f"{_dated(text)}{_LOGIN}", title).title == _TITLE


@pytest.mark.parametrize(
    "below", ["", "<div>Tin liên quan</div><ul><li><a href='/tin/2'>Mở lại chợ phiên</a></li></ul>"]
)
def test_an_undated_one_needs_related_articles(below: str) -> None:
    rows = _ROWS.replace("8h00", "8h00 tại sân vận động huyện Mường Nhé")
    page = f"<h1>{_TITLE}</h1>{rows}{below}{_LOGIN}"
    if below:
        assert _read(page).title == _TITLE
        return
    with pytest.raises(LoginPageError):
        _read(page)


@pytest.mark.parametrize("hint", ["", "<p>Bài viết này được bảo vệ, vui lòng nhập mật khẩu để xem:</p>"])
def test_a_dated_title_above_nothing_but_a_login_box_is_no_article(hint: str) -> None:
    with pytest.raises(LoginPageError):
        _read(_dated(f"{hint}{_LOGIN}"))


@pytest.mark.parametrize("day", ["Thứ Hai, 19/05/2025", "19/05/2025"])
def test_a_login_page_with_a_day_is_no_article(day: str) -> None:
    with pytest.raises(LoginPageError):
        _read(f"<h1>Đăng nhập hệ thống</h1><p>{day}</p><p>Chỉ dành cho cán bộ của Hội</p>{_LOGIN}", "Hội Hữu nghị")


@pytest.mark.parametrize(
    "asked",
    [
        "Trang cần kiểm tra tính bảo mật của kết nối trước khi tiếp tục, việc này chỉ mất vài giây thôi.",
        "a.example needs to review the security of your connection before proceeding.",
    ],
)
def test_a_gate_in_the_frame_of_its_site_is_a_gate(asked: str) -> None:
    frame = (
        "<p>Chào mừng bạn đọc đến với trang tin của Hội Hữu nghị Việt - Lào, tiếng nói của hội viên toàn tỉnh.</p>{}"
        "<p>Cơ quan chủ quản: Hội Hữu nghị. Địa chỉ: số 7, phố Cũ. Điện thoại: 0213.3876.543.</p>"
    )
    with pytest.raises(ChallengePageError):
        _read(frame.format(f"<h2>Đang xác minh bạn là người thật.</h2><p>{asked}</p>"), title="a.example")


def test_a_form_that_only_the_general_extractor_reads_is_none() -> None:
    told = (
        "<h1>Gửi ý kiến tới Ban Biên tập</h1><p>Ban Biên tập trân trọng mọi ý kiến của bạn đọc xa gần về nội dung và "
        "hình thức của trang; thư được trả lời trong năm ngày làm việc.</p>{}"
        "<div><p>Trang tin do Hội Hữu nghị lập năm 2009, sửa lại năm 2016, là nơi gặp nhau của hội viên hai nước.</p></div>"
    )
    form = "<form><p>Họ và tên <input name=n></p><p>Nội dung <textarea name=t></textarea></p></form>"
    with pytest.raises(NotAnArticleError, match="heads a form"):
        _read(told.format(form), title="Gửi ý kiến")
