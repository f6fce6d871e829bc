from __future__ import annotations

from archive.similar import similar


def _place(conn, number: int, *articles: int) -> None:
    conn.execute(
        "INSERT OR IGNORE INTO places (id, slug, name, name_en, kind, country) VALUES (?, ?, ?, ?, 'province', 'LA')",
        (number, f"p{number}", f"P{number}", f"P{number}"),
    )
    for article in articles:
        conn.execute("INSERT INTO mentions VALUES (?, ?, 1, 'x')", (article, number))


def test_rare_words_of_the_title_make_articles_alike(conn, add) -> None:
    one = add("Hội đàm với Phông Sa Lỳ", url="1")
    two = add("Ký kết cùng Phông Sa Lỳ", url="2")
    for number in range(20):
        add(f"Thể thao mùa hè {number}", url=f"o{number}")
    assert similar(conn, one, "Hội đàm với Phông Sa Lỳ", [], []) == [two]


def test_a_rare_place_says_more_than_a_common_one(conn, add) -> None:
    here = [add(f"Tin số {number} {chr(97 + number) * 3}", url=str(number)) for number in range(20)]
    _place(conn, 1, *here)
    _place(conn, 2, here[0], here[7])
    assert similar(conn, here[0], "không trùng", [1, 2], [])[0] == here[7]


def test_nothing_alike_is_nothing(conn, add) -> None:
    one = add("Một bài lẻ loi")
    assert similar(conn, one, "Một bài lẻ loi", [], []) == []
    assert similar(conn, one, '" - (', [], []) == []


def test_words_that_many_articles_hold_are_left_out(conn, add, monkeypatch) -> None:
    monkeypatch.setattr("archive.similar._READ", 5)
    numbers = [add(f"Hợp tác {number}", url=str(number)) for number in range(10)]
    assert similar(conn, numbers[0], "Hợp tác", [], []) == []
