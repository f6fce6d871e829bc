"""Fills an archive with generated articles: the same seed gives the same rows.

    python benchmarks/generated_archive.py DIR 10000

The words follow a Zipf-like law, so that there are words in almost every article, words in a few, and names in one.
Each article has what a crawled one has: its revision (a tenth have two), a picture, the places it names, for a third of
them a document they cite.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sqlite3
from datetime import date, timedelta
from pathlib import Path

from sqlite_utils import Database

from archive.folding import folded_words
from archive.knowledge.index import index_article, seed_places
from archive.schema import INDEXES, migrations


def _list(words: str) -> list[str]:
    return words.split()


COMMON = _list("và của các tỉnh công tác đối ngoại hợp tác phát triển quan hệ nhân dân trong với được hai bên năm")
WORDS = _list("""biên giới hữu nghị giao lưu kinh tế xã hội văn hóa hòa bình quốc phòng an ninh thương mại du lịch
đầu tư
giáo dục
y tế nông nghiệp đào tạo cửa khẩu thông tin tuyên truyền lãnh đạo đoàn đại biểu chính phủ nghị quyết chỉ thị kế hoạch
ký kết biên bản
ghi nhớ trao đổi kinh nghiệm thăm chúc tết đồn biên phòng tuần tra chung mốc quốc giới hội đàm triển khai thực hiện
nâng cao hiệu quả
chủ tịch ủy ban phó giám đốc sở ngoại vụ thanh niên phụ nữ sinh viên lưu học sinh học bổng dự án viện trợ
phi chính phủ
diễn biến phức tạp diện tích biến đổi khí hậu mở rộng tăng cường củng cố duy trì tích cực chủ động hội nhập quốc tế""")
NAMES = _list("""Điện_Biên Lai_Châu Phông_Sa_Lỳ U_Đôm_Xay Luông_Pha_Băng Vân_Nam Mường_Tè Phong_Thổ Tây_Trang
Ma_Lù_Thàng Hoa_Kỳ Nhật_Bản
Hàn_Quốc Thái_Lan Trung_Quốc Lào ASEAN UNESCO Hà_Nội Bắc_Kinh Côn_Minh Mông_Tự Hồng_Hà
Phoong-Sa-Ly Pa_Thơm Sì_Lở_Lầu Nậm_Pồ Mường_Nhé""")
CATEGORIES = (
    "Chính sách đối ngoại",
    "Tin trong tỉnh",
    "Hợp tác quốc tế",
    "Biên giới - Lãnh thổ",
    "Văn hóa - Du lịch",
    "Người Việt Nam ở nước ngoài",
)
PORTALS = (
    ("lai_chau", "Cổng Thông tin đối ngoại tỉnh Lai Châu", "Lai Châu"),
    ("dien_bien", "Thông tin đối ngoại tỉnh Điện Biên", "Điện Biên"),
    ("dien_bien_stttt", "Sở Thông tin và Truyền thông tỉnh Điện Biên", "Điện Biên"),
)
DOCUMENTS = (
    "Nghị quyết số {}-NQ/TW",
    "Quyết định số {}/QĐ-TTg",
    "Nghị định số {}/2015/NĐ-CP",
    "Kế hoạch số {}/KH-UBND",
)
FIRST_DAY = date(2012, 1, 1)


def _syllables() -> list[str]:
    heads = _list("b c ch d đ g gi h k kh l m n ng nh ph qu r s t th tr v x")
    rhymes = _list("anh ắc ầu ền ịch ối ơn ùng ướt oang uyên eo iêm ộp ẽ")
    return [head + rhyme for head in heads for rhyme in rhymes]


RARE = _syllables()


def _word(chance: random.Random) -> str:
    draw = chance.random()
    if draw < 0.25:
        return chance.choice(COMMON)
    if draw < 0.90:
        return WORDS[int(len(WORDS) * chance.random() ** 2)]
    if draw < 0.94:
        return NAMES[int(len(NAMES) * chance.random() ** 2)].replace("_", " ")
    return RARE[int(len(RARE) * chance.random() ** 3)]


def _sentence(chance: random.Random, words: int) -> str:
    said = " ".join(_word(chance) for _ in range(words))
    return said[0].upper() + said[1:]


def _cited(chance: random.Random) -> str:
    if chance.random() > 1 / 3:
        return ""
    number = 1 + int(2000 * chance.random() ** 4)
    return f"Thực hiện {chance.choice(DOCUMENTS).format(number)} và các kế hoạch của tỉnh."


def article(number: int, seed: int = 1) -> dict[str, object]:
    """Return the row of generated article *number*."""
    chance = random.Random(f"{seed}:{number}")
    portal = chance.choices([row[0] for row in PORTALS], [3, 2, 1])[0]
    host = f"{portal.replace('_', '-')}.example"
    key = f"http://{host}/tin/{number}.html"
    day = FIRST_DAY + timedelta(days=chance.randrange(5000))
    title, lead = _sentence(chance, chance.randint(7, 14)), _sentence(chance, 35) + "."
    body = [lead, *(". ".join(_sentence(chance, 22) for _ in range(5)) + "." for _ in range(7))]
    if cited := _cited(chance):
        body.append(cited)
    text = "\n\n".join(body)
    return {
        "id": int.from_bytes(hashlib.sha256(f"{portal}\n{key}".encode()).digest()[:7], "big") >> 4,
        "portal": portal,
        "key": key,
        "url": key,
        "title": title,
        "published_at": f"{day}T08:30:00+07:00",
        "published_day": str(day),
        "published_utc": f"{day}T01:30:00Z",
        "category": CATEGORIES[int(len(CATEGORIES) * chance.random() ** 2)],
        "lead": lead,
        "text": text,
        "html": "".join(f"<p>{part}</p>" for part in body),
        "language": "vi",
        "layout": "generated",
        "first_seen_at": f"{day}T06:00:00Z",
        "last_seen_at": "2026-11-20T06:00:00Z",
        "changed_at": f"{day}T06:00:00Z",
        "change_id": number,
        "folded": folded_words(f"{title} {lead} {text}"),
    }


def _add_the_rest(conn: sqlite3.Connection) -> None:
    copied = "url, title, published_at, category, lead, text, html, language, layout"
    for seq, kind, chosen in ((1, "first", "1"), (2, "change", "id % 10 = 0")):
        conn.execute(
            f"""INSERT INTO revisions (article_id, seq, kind, recorded_at, captured_at, change_id,
                text_digest, {copied})
                SELECT id, {seq}, '{kind}', changed_at, changed_at, change_id, hex(id) || {seq}, {copied}
                FROM articles WHERE {chosen}"""
        )
    conn.execute("INSERT INTO media SELECT hex(id), 'x/' || id, 'image/png', 1, first_seen_at, NULL FROM articles")
    conn.execute("INSERT INTO media_urls SELECT url || '.png', hex(id), first_seen_at FROM articles")
    conn.execute("INSERT INTO images (article_id, position, url) SELECT id, 1, url || '.png' FROM articles")
    seed_places(conn)
    rows = conn.execute("SELECT id, text FROM articles").fetchall()
    for number, text in rows:
        index_article(conn, number, _telling(text))


def _telling(text: str) -> str:
    """Return what of a text names a place or a document: finding them in all of it would take most of the time."""
    names = [name.replace("_", " ") for name in NAMES]
    said = [f"Làm việc với tỉnh {name}." for name in names if f" {name} " in text]
    return " ".join([*said, text.rpartition("\n\n")[2] if "Thực hiện" in text else ""])


def generate(path: Path, articles: int) -> None:
    """Write *articles* generated articles into a new archive.db at *path*."""
    db = Database(path)
    migrations.apply(db)
    db.conn.execute("PRAGMA journal_mode = WAL")
    portals = [
        {
            "name": n,
            "title": t,
            "title_en": t,
            "province": p,
            "home_url": f"http://{n}.example/",
            "hosts": "[]",
            "timezone": "+07:00",
        }
        for n, t, p in PORTALS
    ]
    db["portals"].insert_all(portals)
    rows = (article(number) for number in range(articles))
    first = article(0)
    sql = f"INSERT INTO articles ({', '.join(first)}) VALUES ({', '.join(':' + name for name in first)})"
    with db.conn:
        db.conn.executemany(sql, rows)
        db.conn.execute("INSERT INTO article_urls SELECT url, url, id, first_seen_at, last_seen_at FROM articles")
        _add_the_rest(db.conn)
    for index in INDEXES:
        db.conn.execute(f"INSERT INTO {index}({index}) VALUES ('optimize')")
    db.conn.execute("ANALYZE")
    db.conn.commit()
    db.close()


def folder_asked(about: str | None) -> argparse.Namespace:
    """Return what the command line of a script says: ``folder``, and how many ``articles`` it shall hold."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, metavar="DIR", help="filled with a generated archive if it holds none")
    parser.add_argument("articles", type=int, nargs="?", default=10_000, metavar="ARTICLES", help="default: 10000")
    return parser.parse_args()


def filled(asked: argparse.Namespace) -> Path:
    """Return the folder asked for, with an archive in it."""
    folder: Path = asked.folder
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "archive.db").exists():
        generate(folder / "archive.db", asked.articles)
    return folder


if __name__ == "__main__":
    filled(folder_asked(__doc__))
