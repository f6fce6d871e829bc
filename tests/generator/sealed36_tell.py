"""What the editors of the thirty-sixth sealed part wrote, and the paragraphs by which they set traps unknowingly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from random import Random

HERE = Path(__file__).parent
KINDS = {"##": "h", "*": "u", "+": "t", "!": "i", ">": "q"}
GATHERED = "ut"


@dataclass(frozen=True)
class Piece:
    """A paragraph ``p``, heading ``h``, quotation ``q``, list ``u``, table ``t`` or picture ``i`` (file, caption)."""

    kind: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Tale:
    """An article before any markup."""

    title: str
    lead: str
    pieces: tuple[Piece, ...]
    files: tuple[str, ...] = ()
    language: str = "vi"


def _piece(row: str) -> Piece:
    mark, _, line = row.partition(" ")
    if mark == "!":
        file, _, caption = line.partition(" | ")
        return Piece("i", (file.strip(" |"), caption.strip()))
    return Piece(KINDS[mark], (line,)) if mark in KINDS else Piece("p", (row,))


def _gathered(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Items that follow each other are one list, rows one table."""
    for kind, run in groupby(pieces, key=lambda piece: piece.kind):
        if kind in GATHERED:
            yield Piece(kind, tuple(piece.lines[0] for piece in run))
        else:
            yield from run


def parse(told: str) -> Tale:
    """A tale as written in the text files."""
    title, *rows = filter(None, told.strip().split("\n"))
    marked = {mark: [row[2:] for row in rows if row.startswith(f"{mark} ")] for mark in "=?@"}
    pieces = map(_piece, (row for row in rows if row[:2] not in {"= ", "? ", "@ "}))
    lead, language = "".join(marked["="]), "".join(marked["@"]) or "vi"
    return Tale(title, lead, tuple(_gathered(pieces)), tuple(marked["?"]), language)


def _tales() -> tuple[Tale, ...]:
    texts = "\n".join((HERE / f"sealed36_tales_{part}.txt").read_text(encoding="utf-8") for part in "ab")
    return tuple(map(parse, ("\n" + texts).split("\n# ")[1:]))


TALES = _tales()


def _p(*lines: str) -> tuple[Piece, ...]:
    return tuple(Piece("p", (line,)) for line in lines)


#: What an editor may write in the middle of any article: it begins like furniture and is none.
TRAPS: tuple[tuple[Piece, ...], ...] = (
    _p("Tin liên quan đến hoạt động này sẽ được Cổng Thông tin đối ngoại tiếp tục cập nhật trong các số tới."),
    _p("Nguồn tin từ đồn biên phòng cho biết, phía bạn đã thống nhất mở lại lối mòn ở mốc 55 ngay trong tuần."),
    _p("Tác giả bức tranh treo ở phòng khách là một họa sĩ người Dao, năm nay đã ngoài tám mươi tuổi."),
    _p("Thời gian đăng ký tham gia các lớp học ngắn ngày kéo dài từ 3/5/2020 đến 20/5/2020 tại văn phòng xã."),
    _p("Ngày đăng cai chính thức được lùi lại đến 07/08/2020 để các đoàn ở xa kịp thu xếp."),
    _p("9226 người đang online cùng lúc theo dõi buổi truyền hình trực tiếp, con số cao nhất từ trước đến nay."),
    _p("Lượt xem đoạn phim giới thiệu vùng đất này trên mạng đã vượt 1.532 lượt chỉ sau một buổi tối."),
    _p("Cơ quan chủ quản của dự án nước sạch đi kèm là Sở Nông nghiệp và Phát triển nông thôn, vốn do phía Phần Lan cấp."),
    _p("Giấy phép số 47 do chính quyền Pháp cấp năm 1932 cho phu trạm đi lại vùng này nay vẫn được giữ trong nhà truyền thống."),
    _p("Ý kiến bạn đọc gửi về trong những ngày qua phần lớn đều đồng tình với cách làm ấy."),
    _p("Chia sẻ với chúng tôi, một cán bộ lâu năm trong nghề nói rằng điều quý nhất là lòng tin của dân bản."),
    _p("Quay lại nơi này sau mười năm, nhiều người không nhận ra con đường đất đỏ ngày trước."),
    _p("In đậm trong ký ức những người có mặt là tiếng khèn vang lên giữa trưa nắng."),
    _p("Những tin cũ hơn về việc này, đăng trên báo giấy từ năm 1998, đang được số hóa dần."),
    _p("Từ khóa được nhắc đến nhiều nhất trong các cuộc chuyện trò bên lề là hai chữ láng giềng."),
    _p("Về đầu trang sử chung của hai vùng đất, các cụ cao niên vẫn kể chuyện nhường nhau hạt muối năm đói."),
    _p("Hệ thống văn bản giữa hai địa phương gồm một thỏa thuận khung và bốn biên bản ghi nhớ còn hiệu lực."),
    _p("Theo Báo cáo tổng kết của Ủy ban nhân dân huyện, toàn huyện có 21 cặp bản kết nghĩa từ trước năm 2015."),
    _p("Đăng nhập vào địa chỉ của trung tâm, người dân có thể xem lịch mở cửa của từng cặp chợ."),
    _p("Thư viện video của đài huyện hiện lưu hơn 300 thước phim tư liệu về vùng biên, cũ nhất quay năm 1976."),
    _p("Trang chủ của hội thi ảnh năm ngoái cũng dùng hình ảnh này làm ảnh bìa."),
    _p("Bình luận về kết quả ấy, một chuyên gia người Nhật cho rằng thành công đến từ sự kiên nhẫn."),
    _p("Xem thêm được một buổi diễn như thế, ai cũng thấy tiếc vì thời gian quá ngắn."),
    _p("Mọi chi tiết về lễ đón tiếp do Văn phòng lo liệu, từ bó hoa đến chén trà."),
    _p("Nguồn: đó là chữ dân bản dùng để gọi mạch nước đầu bản, nơi mọi đoàn khách đều được mời uống một ngụm."),
    _p("Thống kê truy cập hộp thư góp ý của xã cho thấy mỗi tháng có chừng ba mươi lá thư."),
    (Piece("h", ("Ngày 12/3",)), *_p("Hai bên gặp nhau ở mốc 61, đi bộ dọc suối chừng hai giờ rồi nghỉ trưa tại lán canh nương."), Piece("h", ("Ngày 13/3",)), *_p("Trời mưa, đoàn ở lại bản, chiều xuống bếp cùng bà con làm bánh trứng kiến.")),
    (*_p("Những mốc đáng nhớ trong quan hệ hai địa phương:"), Piece("u", ("Ký thỏa thuận kết nghĩa đầu tiên (22/01/1999)", "Mở đường qua lại cho cư dân biên giới (15/01/2004)", "Khánh thành nhà đón tiếp chung (09/01/2016)"))),
    (*_p("Số liệu do văn phòng tổng hợp đến cuối quý:"), Piece("t", ("Nội dung | Số lượt", "Khách thăm nhà truyền thống | 9.226", "Thư góp ý nhận được | 318"))),
    (Piece("q", ("Nước xa không cứu được lửa gần, láng giềng tốt hơn bà con ở xa, các cụ dạy thế.",)), *_p("Câu ấy được ghi trên tấm bảng gỗ treo ở cửa.")),
)  # fmt: skip
ENGLISH: tuple[tuple[Piece, ...], ...] = (
    _p("Related news about the crossing, the office added, will be posted on the notice board outside."),
    _p("Source of the water at the post is a spring, and visitors are welcome to fill their bottles."),
    _p("Share your table at lunch time: that is the first rule visitors learn in these villages."),
    _p("Posted on the wall is a list of words that every visitor should know in three languages."),
)  # fmt: skip


def trapped(tale: Tale, rng: Random, most: int) -> Tale:
    """*tale* with up to *most* traps among its paragraphs, none above the first."""
    pieces = list(tale.pieces)
    for trap in rng.sample(ENGLISH if tale.language == "en" else TRAPS, most):
        spots = [at for at in range(1, len(pieces) + 1) if _free(pieces, at)]
        if spots:
            at = rng.choice(spots)
            pieces[at:at] = trap
    return Tale(tale.title, tale.lead, tuple(pieces), tale.files, tale.language)


def _free(pieces: list[Piece], at: int) -> bool:
    """Whether a paragraph may stand at *at*: behind a sentence, and never between what leads on and what follows."""
    before = pieces[at - 1]
    return before.kind == "t" or (before.kind in "pq" and before.lines[0][-1] in ".”")


def text_of(tale: Tale, dash: str) -> str:
    """The text of the article as the contract wants it."""
    lines = [tale.lead] if tale.lead else []
    for piece in tale.pieces:
        lines += (
            [dash + line for line in piece.lines] if piece.kind == "u" else piece.lines if piece.kind != "i" else ()
        )
    return "\n\n".join(lines)
