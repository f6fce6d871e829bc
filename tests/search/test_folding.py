from __future__ import annotations

import sqlite3
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from archive.folding import (
    EXACT_LETTERS,
    PLAIN_LETTERS,
    STROKED_LETTERS,
    fold,
    folded_words,
    nfc,
    stroke_variants,
    tone_variants,
)

LETTERS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")


def test_every_vietnamese_letter_folds_to_its_plain_one() -> None:
    plain = {"ă": "a", "â": "a", "ê": "e", "ô": "o", "ơ": "o", "ư": "u", "đ": "d"}
    letters = [nfc(letter + tone) for letter in LETTERS for tone in TONES] + ["đ"]
    for letter in [*letters, *(letter.upper() for letter in letters)]:
        base = unicodedata.normalize("NFD", letter)[0].lower()
        assert fold(letter) == plain.get(letter.lower(), base), letter


def test_folding_does_not_depend_on_composition() -> None:
    text = "Đối ngoại Điện Biên, hoà bình, ủy ban, Phông Sa Lỳ"
    assert (
        fold(unicodedata.normalize("NFD", text)) == fold(text) == "doi ngoai dien bien, hoa binh, uy ban, phong sa ly"
    )


def test_the_folded_column_holds_only_words_with_a_stroked_d() -> None:
    assert folded_words("Đối ngoại và điện mừng, ĐBP; đối") == "doi dien dbp"
    assert folded_words(unicodedata.normalize("NFD", "Điện Biên")) == "dien"
    assert folded_words("Lai Châu") == ""


def test_a_typed_d_stands_for_either_letter() -> None:
    assert set(stroke_variants("hdnd")) == {"hdnd", "hđnd", "hdnđ", "hđnđ"}
    assert stroke_variants("điện") == ("điện",)
    assert len(stroke_variants("d" * 30)) == 2


def test_both_places_of_a_tone_mark_are_one_spelling() -> None:
    assert set(tone_variants("hoà")) == {"hoà", "hòa"}
    assert set(tone_variants("Ủy")) == {"ủy", "uỷ"}
    assert "ngoại" in tone_variants("ngọai")
    assert tone_variants("biên") == ("biên",)


@given(st.text())
def test_folding_takes_any_text(text: str) -> None:
    fold(text)
    for variants in (stroke_variants(text), tone_variants(text)):
        assert 1 <= len(variants) <= 8
    assert "\0" not in nfc(text)


@given(st.text() | st.text(st.sampled_from("đĐáẶ “”–\n\0İ\u0301\ud800\ufffe語")))
def test_the_short_way_to_other_letters_is_the_long_way(text: str) -> None:
    for letters in (STROKED_LETTERS, PLAIN_LETTERS, EXACT_LETTERS):
        assert letters.of(text) == text.translate(letters)
        assert len(letters.of(text)) == len(text)


def test_our_words_are_the_words_of_fts5() -> None:
    conn = sqlite3.connect(":memory:")
    conn.execute("CREATE VIRTUAL TABLE t USING fts5(x, tokenize='unicode61 remove_diacritics 2')")
    conn.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, row)")
    text = "Nghị quyết số 22-NQ/TW ngày 10/4/2013: “Hòa bình” (Phoong-Sa-Ly), năm_mới 5,5% ĐBP's"
    conn.execute("INSERT INTO t VALUES (?)", (text,))
    from archive.folding import WORD

    seen = {row[0].replace("đ", "d") for row in conn.execute("SELECT term FROM v")}
    assert seen == {fold(word) for word in WORD.findall(text)}
    conn.close()
