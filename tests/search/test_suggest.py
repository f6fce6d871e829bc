from __future__ import annotations

import random

import pytest

from archive.search import search
from archive.search.suggest import Advice, advise, slip_readings, sound
from tests.search.test_query import PARTS


@pytest.fixture
def few(add) -> None:
    for number in range(12):
        add(f"Điện Biên hợp tác với Lào {number}", "Hai bên tăng cường hữu nghị ở biên giới.", url=f"u{number}")
    add("Diễn biến thời tiết", "Bến xe.", url="other")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("dien bein", "Điện Biên"), ("hoptac", "hợp tác"), ("ddieenj bieen", "Điện Biên"), ("dien biem", "Điện Biên"),
        ("hop tca", "hợp tác"), ("huu nghj", "hữu nghị"), ("hữu nghj", "hữu nghị"), ("bien gioii", "biên giới"),
        ('"huu ngih" lao', '"huu nghi" lao'), ("hop tca -my", "hop tac -my"),
    ],
)  # fmt: skip
def test_a_slip_is_put_right_in_the_spelling_of_the_archive(conn, few, typed, meant) -> None:
    assert advise(conn, typed).text == meant


def test_what_stands_in_the_archive_is_left_alone(conn, few) -> None:
    for typed in ("dien bien", "điện biên", "dienbien", "lao", "", "   ", "-lao", "die*"):
        assert advise(conn, typed) == Advice(), typed


def test_words_that_no_article_holds_are_named(conn, few) -> None:
    assert advise(conn, "lao xyzzyq") == Advice(None, ("xyzzyq",))


def test_advice_takes_any_text_and_asks_little(conn, few) -> None:
    chance = random.Random(3)
    asked: list[str] = []
    conn.set_trace_callback(lambda sql: None if sql.startswith(("--", "PRAGMA", "SELECT k, v")) else asked.append(sql))
    for _ in range(150):
        text = "".join(chance.choices([*PARTS, "dien", "bein ", "hop tca "], k=chance.randint(1, 9)))
        asked.clear()
        advise(conn, text)
        assert len(asked) <= 4, text


def test_readings_hold_every_slip_of_one_letter() -> None:
    readings = slip_readings("bein")
    for meant in ("bien", "ben", "bin", "bean", "being", "be in"):
        assert meant in readings
    assert "dien" in slip_readings("ddieenj")
    assert len(readings) < 300


def test_where_no_article_holds_all_words_one_is_left_out(conn, few) -> None:
    assert advise(conn, "dien bien lao thoi tiet").text == "dien bien thoi tiet"
    assert advise(conn, "nghi ben") == Advice()
    conn.execute("UPDATE articles SET title = title || ' Phông Sa Lỳ' WHERE url = 'u1'")
    assert advise(conn, "phongsaly lao thoi").text == "phongsaly lao"


def test_the_word_left_out_is_one_whose_neighbours_still_stand_together(conn, few, add) -> None:
    for number in range(4):
        add(f"Tổng kết {number}", "Sự kiện ở quán của bạn Lào, hội nghị tổng kết.", url=f"apart{number}")
    add("Lãnh sự quán Lào gửi thư", "Chúc mừng năm mới.", url="beside")
    assert advise(conn, "tổng lãnh sự quán lào").text == "lãnh sự quán lào"


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("Điện Biên hợp tác gì với Lào", "điện biên hợp tác với lào"),
        ("dien bien hop tac gi voi lao", "dien bien hop tac voi lao"),
        ("what did Điện Biên agree with Lào", "điện biên lào"),
        ("ai noi ve huu nghi lao xyzzyq", "huu nghi lao"),
        ("lao huu nghi ben xe thoi tiet bien gioi", "lao huu nghi ben bien gioi"),
        ('"hợp tác" gì -my', None),
    ],
)
def test_a_question_is_offered_without_the_words_that_ask(conn, few, typed, offered) -> None:
    """Word by word where no article holds the rest: what few articles hold tells most, and what it stands with."""
    assert advise(conn, typed).text == offered
    if offered:
        assert search(conn, offered).total > 0


def test_a_word_that_asks_is_no_slip_of_another(conn, few) -> None:
    conn.execute("UPDATE articles SET text = text || ' bài'")
    assert advise(conn, "hợp tác lào ai").text == "hợp tác lào"
    assert search(conn, "lao gi").total == 0, "a search itself leaves no word out"


def test_a_year_that_no_text_holds_is_offered_as_the_year_of_publishing(conn, few, add) -> None:
    add("Điện Biên hợp tác với Lào lần nữa", "Năm khác.", url="dated", published_day="2019-05-03")
    assert advise(conn, "điện biên lào năm 2019") == Advice("điện biên lào", (), "2019")
    assert advise(conn, "điện biên lào năm 2018") == Advice("điện biên lào", ("2018",), wider=True)
    assert advise(conn, "2019 xyzzyq") == Advice(None, ("2019", "xyzzyq"))


def test_a_name_that_is_missing_is_named_whole_and_taken_for_no_slip(conn, few) -> None:
    assert advise(conn, "Điện Biên Phủ") == Advice(None, ("Điện Biên Phủ",))
    assert advise(conn, "hợp tác Viêng Chăn") == Advice("hợp tác", ("Viêng Chăn",), wider=True)


def test_a_phrase_that_no_article_holds_is_named_and_its_words_are_offered_without_quotation_marks(conn, few) -> None:
    assert advise(conn, '"hữu nghị hợp tác"') == Advice("hữu nghị hợp tác", ("hữu nghị hợp tác",), wider=True)
    assert advise(conn, '"hợp tác"') == Advice()


def test_fewer_words_are_offered_only_where_they_find_more(conn, few, add) -> None:
    add("Ông Tòng Thanh Ún tiếp khách", url="said")
    assert search(conn, "ông tòng thanh ún").total == 1
    assert advise(conn, "ông tòng thanh ún") == Advice()
    add("Đồng chí Tòng Thanh Ún phát biểu", url="comrade")
    assert advise(conn, "ông tòng thanh ún") == Advice("tòng thanh ún", wider=True)


def test_fewer_words_are_no_other_spelling(conn, few) -> None:
    assert advise(conn, "dien bien lao thoi tiet").wider
    assert not advise(conn, "dien bein").wider


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("lào hữu ngị", "lào hữu nghị"),
        ("thời viết", "thời tiết"),
        ("biên phiến", None),
        ("lào hoặc hữu nghị", "lào hữu nghị"),
    ],
)
def test_a_short_word_is_put_right_only_beside_a_neighbour(conn, few, add, typed, offered) -> None:
    add("Phiên chợ hóa đơn", "Tuổi thơ.", url="market")
    assert advise(conn, typed).text == offered


def test_what_sounds_alike_is_tried_before_what_is_frequent(conn, few, add) -> None:
    add("Lãnh sự quán", "Sự kiện.", url="consulate")
    assert advise(conn, "lãnh xự").text == "Lãnh sự"
    assert {sound(word) for word in ("trung", "chun", "chung")} == {"chun"}
    assert sound("nghi") == "nghi"


@pytest.mark.parametrize(
    "span",
    [
        "2015-2020",
        "2015 – 2020",
        "từ năm 2015 đến năm 2020",
        "giai đoạn 2015-2020",
        "tu 2015 den 2020",
        "from 2015 to 2020",
    ],
)
def test_a_span_of_years_is_offered_as_one_of_publishing(conn, few, add, span) -> None:
    add("Điện Biên hợp tác với Lào lần nữa", "Năm khác.", url="dated", published_day="2019-05-03")
    assert advise(conn, f"hợp tác lào {span}") == Advice("hợp tác lào", (), "2015", until="2020")
    assert advise(conn, f"{span} hợp tác lào").text == "hợp tác lào"


@pytest.mark.parametrize(
    "typed", ["hợp tác lào 2001-2003", "hợp tác lào 2020-2015", "2015-2020", "hợp tác lào 12-2019"]
)
def test_what_is_no_span_or_finds_nothing_is_not_offered_as_one(conn, few, typed) -> None:
    assert advise(conn, typed).until is None
