from __future__ import annotations

import sqlite3
import unicodedata

import pytest

from archive.search import day_bounds, frequent, listing, mark, ranking, search


def titles(conn: sqlite3.Connection, query: str, **more) -> list[str]:
    return [hit.title for hit in search(conn, query, **more).hits]


@pytest.mark.parametrize(
    "typed",
    [
        "doi ngoai",
        "đối ngoại",
        "ĐỐI NGOẠI",
        "Đối Ngọai",
        "DOI NGOAI",
        unicodedata.normalize("NFD", "đối ngoại"),
        "đối-ngoại",
    ],
)
def test_one_word_however_typed(conn, add, typed) -> None:
    add("Công tác đối ngoại", "Không có gì khác.")
    add("Thể thao", "Bóng chuyền.")
    assert titles(conn, typed) == ["Công tác đối ngoại"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("doi ngoai", 1), ("đối ngoại", 1), ("ĐỐI NGOẠI", 1), ("dien bien", 1), ("hoa binh", 2),
        ("hoà bình", 2), ("hòa bình", 2),
    ],
)  # fmt: skip
def test_the_plain_shell_finds_what_a_reader_expects(conn, add, typed, found) -> None:
    add("Điện Biên làm đối ngoại", "Giữ gìn hoà bình.")
    add("Lai Châu", "Vì hòa bình.")
    sql = "SELECT count(*) FROM articles_fts WHERE articles_fts MATCH ?"
    assert conn.execute(sql, (typed,)).fetchone()[0] == found


def test_words_that_stand_together_win_over_rarer_homographs(conn, add) -> None:
    for number in range(30):
        add(f"Tin số {number}", "Tỉnh Điện Biên hợp tác với Phông Sa Lỳ.", url=f"http://x/{number}")
    add("Bão", "Các diện tích mới, khí hậu biến đổi, diện diện diện biến biến.")
    add("Giá cả", "Diễn viên tới biển.")
    found = titles(conn, "dien bien", limit=100)
    assert set(found[-2:]) == {"Bão", "Giá cả"}


def test_the_usual_reading_of_d_wins(conn, add) -> None:
    add("Diện biến ảnh của rừng")
    for number in range(5):
        add(f"Điện Biên đón khách {number}")
    assert titles(conn, "dien bien")[-1] == "Diện biến ảnh của rừng"


def test_title_before_lead_before_text(conn, add) -> None:
    add("Một", "Văn hóa " * 20)
    add("Hai", "Khác.", lead="Về văn hóa")
    add("Văn hóa", "Khác.")
    assert titles(conn, "van hoa") == ["Văn hóa", "Hai", "Một"]


def test_accents_typed_put_the_exact_spelling_first_and_quotes_demand_it(conn, add) -> None:
    add("Lãnh đạo", "Hội ý.")
    add("Lạnh", "Vùng cao lạnh.", lead="Mùa đông lạnh")
    add("Cá nhân", "Lành mạnh.")
    assert titles(conn, "lãnh")[0] == "Lãnh đạo"
    assert len(titles(conn, "lanh")) == len(titles(conn, "lãnh")) == 3
    assert titles(conn, '"lãnh"') == ["Lãnh đạo"]
    assert titles(conn, '"lãnh" dao') == ["Lãnh đạo"]
    assert titles(conn, '"lãnh" mạnh') == []


def test_either_place_of_the_tone_mark_is_the_exact_spelling(conn, add) -> None:
    add("A", "hòa bình", url="a")
    add("B", "hoà bình", url="b")
    add("C", "hóa bình", url="c")
    assert sorted(titles(conn, '"hoà bình"')) == sorted(titles(conn, '"hòa bình"')) == ["A", "B"]
    assert titles(conn, "hoà bình")[-1] == "C"


def test_hyphens_do_not_matter(conn, add) -> None:
    add("Đoàn công tác", "Tỉnh Phoong-Sa-Ly (Lào).")
    for typed in ("Phoong-Sa-Ly", "Phoong Sa Ly", "phoong sa-ly", '"phoong sa ly"', "Phoong–Sa–Ly"):
        assert titles(conn, typed) == ["Đoàn công tác"], typed


def test_minus_prefix_and_phrase(conn, add) -> None:
    add("Hợp tác với Lào")
    add("Hợp tác với Trung Quốc")
    assert titles(conn, "hop tac -lao") == ["Hợp tác với Trung Quốc"]
    assert titles(conn, '"hop tac" -"trung quoc"') == ["Hợp tác với Lào"]
    assert titles(conn, "tru*") == ["Hợp tác với Trung Quốc"]
    assert titles(conn, "-lao") == ["Hợp tác với Trung Quốc"], "minus words alone list all the others"
    assert len(titles(conn, "")) == 2


def test_filters_and_order(conn, add) -> None:
    add("Biên giới 1", published_day="2019-12-31", category="Tin", url="1")
    add("Biên giới 2", published_day="2020-06-01", category="Tin", portal="dien_bien", url="2")
    add("Biên giới 3", published_day="2021-01-01", category="Khác", state="gone", url="3")
    assert titles(conn, "bien gioi", sort="date") == ["Biên giới 3", "Biên giới 2", "Biên giới 1"]
    assert titles(conn, "bien gioi", portal="dien_bien") == ["Biên giới 2"]
    assert titles(conn, "bien gioi", since="2020", until="2020") == ["Biên giới 2"]
    assert titles(conn, "bien gioi", since="2020-06") == titles(conn, "", since="01/06/2020")
    assert titles(conn, "bien gioi", category="Khác", state="gone") == ["Biên giới 3"]
    assert titles(conn, "bien gioi", portal="nobody") == []
    with pytest.raises(ValueError, match="not a day"):
        search(conn, "x", since="yesterday")


def test_pages_hold_each_article_once(conn, add) -> None:
    for number in range(45):
        add(f"Hội đàm {number}", url=f"u{number}")
    pages = [titles(conn, "hoi dam", limit=20, offset=start) for start in (0, 20, 40)]
    assert [len(page) for page in pages] == [20, 20, 5]
    assert len({title for page in pages for title in page}) == 45


@pytest.mark.parametrize("typed", ["cong tac", "công tác", '"công tác"', "cong tac -sau", "cong"])
def test_a_common_query_ranks_title_hits_first_then_newest(conn, add, monkeypatch, typed) -> None:
    for module in (ranking, frequent, listing):
        monkeypatch.setattr(module, "RANKABLE", 10)
    for number in range(40):
        add(f"Tin {number}", "Về công tác mới.", published_day=f"2020-01-{number % 28 + 1:02}", url=f"u{number}")
    add("Công tác năm cũ", published_day="1999-01-01")
    result = search(conn, typed, limit=5, facets=True)
    assert result.hits[0].title == "Công tác năm cũ"
    days = [hit.published_day for hit in result.hits[1:]]
    assert days == sorted(days, reverse=True)
    assert days[0] == "2020-01-28"
    assert (result.total, result.capped) == (41, False), "however it is answered, few are counted exactly"
    assert all(facet.capped == result.capped for facets in result.facets.values() for facet in facets)
    assert [hit.published_day for hit in search(conn, typed, sort="date", limit=3).hits] == [
        "2020-01-28",
        "2020-01-27",
        "2020-01-26",
    ]
    assert titles(conn, typed, until="1999") == ["Công tác năm cũ"]


def test_facets_count_the_results(conn, add) -> None:
    add("Thăm 1", category="Tin", url="1")
    add("Thăm 2", category="Tin", published_day="2021-05-05", url="2")
    facets = search(conn, "tham", facets=True).facets
    assert [(f.value, f.count, f.capped) for f in facets["category"]] == [("Tin", 2, False)]
    assert {f.value for f in facets["year"]} == {"2020", "2021"}


@pytest.mark.parametrize(
    "pasted",
    [
        "http://www.cong.example/TinTuc/View/Đoàn-thăm",
        "https://cong.example/TinTuc/View/Đoàn-thăm/",
        "cong.example/TinTuc/View/Đoàn-thăm",
        "HTTP://CONG.example/TinTuc/View/Đoàn-thăm#top",
        "http://www.cong.example/TinTuc/View/%C4%90o%C3%A0n-th%C4%83m",
        " <http://cong.example/TinTuc/View/Đoàn-thăm> ",
    ],
)  # fmt: skip
def test_an_address_pasted_finds_its_article(conn, add, pasted) -> None:
    add("Đoàn thăm", url="http://www.cong.example/TinTuc/View/Đoàn-thăm")
    add("Khác")
    assert titles(conn, pasted) == ["Đoàn thăm"]


def test_an_unknown_address_finds_nothing_and_harms_nothing(conn, add) -> None:
    add("Đoàn thăm")
    for pasted in ("http://[::1/", "http://x.example/khong-co", "https://" + "a" * 5000, "http://%zz/\0"):
        assert titles(conn, pasted) == []


def test_snippets_keep_accents_and_are_escaped(conn, add) -> None:
    add(
        "Hữu nghị <b>Việt – Lào</b>",
        "x " * 300 + 'Đoàn đại biểu thăm "Điện Biên" & ký <script>alert(1)</script> biên bản. ' + "y " * 300,
    )
    hit = search(conn, "dien bien lao").hits[0]
    assert mark(hit.title_marked) == "Hữu nghị &lt;b&gt;Việt – <mark>Lào</mark>&lt;/b&gt;"
    assert "<mark>Điện Biên</mark>" in mark(search(conn, "dien bien").hits[0].snippet_marked)
    assert "<script" not in mark(hit.snippet_marked)
    assert len(hit.snippet_marked) < 300


def test_marks_cannot_be_forged_by_the_text(conn, add) -> None:
    add("Tin \x02giả\x03 mạo", "\x02x\x03 mạo")
    hit = search(conn, "mao").hits[0]
    assert mark(hit.title_marked) == "Tin giả <mark>mạo</mark>"


def test_a_demanded_spelling_alone_is_marked(conn, add) -> None:
    add("Lãnh đạo, lành mạnh")
    assert mark(search(conn, '"lãnh"').hits[0].title_marked) == "<mark>Lãnh</mark> đạo, lành mạnh"
    assert mark(search(conn, "lanh*").hits[0].title_marked) == "<mark>Lãnh</mark> đạo, <mark>lành</mark> mạnh"


def test_days() -> None:
    assert day_bounds("2019") == ("2019-01-01", "2019-12-31")
    assert day_bounds("2019-2") == ("2019-02-01", "2019-02-28")
    assert day_bounds("02/2024") == ("2024-02-01", "2024-02-29")
    assert day_bounds("3/5/2023") == ("2023-05-03", "2023-05-03")
    assert day_bounds("05/2023") == ("2023-05-01", "2023-05-31")
    assert day_bounds("x") is day_bounds("") is day_bounds(None) is None


def test_a_place_narrows_and_is_counted(conn, add) -> None:
    conn.execute(
        "INSERT INTO places (id, slug, name, name_en, kind, country) VALUES (7, 'lao', 'Lào', 'Laos', 'country', 'LA')"
    )
    for number in range(4):
        article = add(f"Hợp tác {number}", url=str(number))
        if number < 3:
            conn.execute("INSERT INTO mentions VALUES (?, 7, 1, 'Lào')", (article,))
    result = search(conn, "hop tac", facets=True)
    assert [(f.value, f.name, f.name_en, f.count) for f in result.facets["place"]] == [("7", "Lào", "Laos", 3)]
    for query in ("hop tac", ""):
        assert search(conn, query, place="7").total == 3
        assert search(conn, query, place="8").total == 0


@pytest.mark.parametrize("listed", [2000, 3])
@pytest.mark.parametrize("rankable", [2000, 10])
def test_a_demanded_phrase_beside_plain_words(conn, add, monkeypatch, rankable, listed) -> None:
    for module in (ranking, frequent, listing):
        monkeypatch.setattr(module, "RANKABLE", rankable)
    monkeypatch.setattr(listing, "LISTED", listed)
    for number in range(30):
        add(f"Tin {number}", "Hòa bình ở Điện Biên.", published_day=f"2020-01-{number % 28 + 1:02}", url=f"u{number}")
        add(f"Tin khác {number}", "Tỉnh Hoa Binh và Điện Biên.", url=f"v{number}")
    add("Hòa bình cho Điện Biên", published_day="1999-01-01")
    add("Hoa binh cho Điện Biên", published_day="1999-01-01", url="w")
    result = search(conn, '"hòa bình" dien bien', limit=50, facets=True)
    assert len(result.hits) == 31
    assert result.hits[0].title == "Hòa bình cho Điện Biên"
    assert sum(facet.count for facet in result.facets["portal"]) == 31
    dated = search(conn, '"hòa bình" dien bien', sort="date", limit=5)
    assert [hit.published_day for hit in dated.hits] == [
        "2020-01-28",
        "2020-01-27",
        "2020-01-26",
        "2020-01-25",
        "2020-01-24",
    ]
    assert titles(conn, '"hòa bình" dien bien', until="1999") == ["Hòa bình cho Điện Biên"]


def test_a_place_as_typed_comes_before_its_other_spellings(conn, add) -> None:
    add("A delegation from Phongsaly", "Met on Monday.")
    for number in range(4):
        add(f"Thăm tỉnh Phông Sa Lỳ {number}", "Hội đàm.", url=f"u{number}")
    assert titles(conn, "phong sa ly")[-1] == "A delegation from Phongsaly"
    assert titles(conn, "Phongsaly")[0] == "A delegation from Phongsaly"
    assert len(titles(conn, "Phoong-Sa-Ly")) == 5


def test_the_usual_reading_of_d_wins_in_quotes_too(conn, add) -> None:
    add("Tin thời tiết", "Khác.", lead="Diễn biến phức tạp")
    for number in range(4):
        add(f"Tin {number}", "Tỉnh Điện Biên đón khách.", url=f"u{number}")
    assert titles(conn, '"dien bien"')[-1] == "Tin thời tiết"
