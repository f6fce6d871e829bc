"""Pages of the sealed part 22 that are no article, in the frames of its articles."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random

from tests.generator.articles import HOSTS
from tests.generator.encodings import WAYS, encode
from tests.generator.model import Case
from tests.generator.sealed22_dress import DRESSES, Dress, Link, fill
from tests.generator.sealed22_tell import sections, stamped

TITLES = (
    "Tập huấn viết tin song ngữ cho cán bộ mười xã", "Giao ban tháng giữa hai trạm kiểm soát liên hợp",
    "Đội văn nghệ bản Púng Pon sang biểu diễn ở Mương Mày", "Khởi công cầu treo dân sinh suối Nậm Cản",
    "Triển lãm ảnh đường biên của học sinh trường nội trú", "Đoàn cựu giáo viên thăm lại trường cũ ở Sầm Nưa",
    "Ngày hội đọc sách hai thứ tiếng tại thị trấn", "Trao thẻ bảo hiểm cho lưu học sinh năm nhất",
    "Hội chợ nông sản ba tỉnh hẹn ngày mở cửa", "Lớp sơ cứu cộng đồng đầu tiên ở Huổi Luông",
    "Cuộc thi nấu ăn giữa hai hội phụ nữ giáp biên", "Bản tin dự báo dòng chảy dùng chung hai lưu vực",
)  # fmt: skip
KINDS = tuple((*(part.strip() for part in text.partition("\n")[0].split("|")), text.partition("\n")[2]) for text in sections("others"))  # fmt: skip


def links(rng: Random, portal: str, count: int, year: int) -> tuple[Link, ...]:
    """Other articles of the portal, for boxes beside the text."""
    start = datetime(year, 3, 14, 9)
    chosen = enumerate(rng.sample(TITLES, count))
    return tuple(Link(title, f"/b/{at + 1}-{year}.html", f"({start + timedelta(days=at * 9):%d/%m/%Y})") for at, title in chosen)  # fmt: skip


def _case(number: int, dress: Dress, kind: str, head: str, main: str) -> Case:
    rng = Random(f"sealed22/{kind}/{dress.name}")
    titles = rng.sample(TITLES, 5)
    dates = [stamped(dress.portal, datetime(2021, 5, 27, 15, 8, 9) - timedelta(days=at * 4)).shown for at in range(4)]
    words = {f"N{at}": title for at, title in enumerate(titles)} | {f"W{at}": shown for at, shown in enumerate(dates)}
    inner = fill(main, words, {})
    page = fill(
        dress.shell, {"MAIN": inner, "HEAD": fill(head, words, {}), "X": str(900 + number)},
        {"N": links(rng, dress.portal, 3, 2021)},
    )  # fmt: skip
    if dress.name == "ban-in":  # its frame holds rows
        page = page.replace(inner, f'<tr><td colspan="2">{inner}</td></tr>')
    way = rng.choice(WAYS)
    body, headers = encode(page, way, rng)
    url = f"{HOSTS[dress.portal]}/trang/{kind}-{number}"
    return Case(
        f"sealed22-{dress.portal}-{kind}-{number}-{way}", "sealed22", dress.portal, kind, url, body, None, headers
    )


def cases() -> list[Case]:
    """Each kind in two frames."""
    places = [(kind, DRESSES[(at * 5 + turn * 7) % len(DRESSES)]) for turn in range(2) for at, kind in enumerate(KINDS)]
    return [_case(number, dress, *kind) for number, (kind, dress) in enumerate(places)]
