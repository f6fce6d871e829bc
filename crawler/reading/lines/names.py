"""What is nothing but names: of people, with degrees and ranks, of editors' desks, of offices that sign."""

from __future__ import annotations

import re

#: How people sign with letters alone: ``Đ.T.H``, ``TTXVN/VNA``.
INITIALS = re.compile(r"(?:[A-ZĐ]\.?){2,6}(?:/[A-ZĐ]{2,8})?")
# It begins with the sign: to look for spaces before it takes four times as long.
_PARTS = re.compile(r"[,/;&\-–—v](?:(?<=[,/;&])|(?<=[-–—])(?:(?<=\s.)|(?=\s))|(?<=\sv)à(?=\s))")
#: One of these is in whatever parts names.
_JOINTS = ("-", "–", "—", "&", ",", "/", ";", " và ")
#: An agency or a site behind a name, after a slash or in brackets.
_AGENCY = re.compile(
    r"[A-ZĐ]{2,12}(?:[.+&-]\w{1,12}){0,3}(?: [A-ZĐ]\w+){0,3}\+?|[\w-]{2,30}(?:\.[\w-]{2,20}){1,3}|V[Ii]etnam\+"
)
#: Agencies and papers of the country that sign with letters alone, as people do.
_KNOWN = re.compile(r"(?:TTXVN|VNA|VOV|VTV|VGP|QĐND|CAND|SGGP)(?:/[A-ZĐ]{2,8})?")
#: The commonest family names, of the peoples of the north-west too.
_FAMILIES = frozenset(
    (
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
        "Lý", "Đinh", "Đoàn", "Trịnh", "Mai", "Cao", "Lương", "Tạ", "Hà", "Chu", "Trương", "Lò", "Lường", "Quàng", "Cà",
        "Tòng", "Vàng", "Giàng", "Sùng", "Mùa", "Thào", "Chẻo", "Tẩn", "Phàn", "Pờ", "Khoàng", "Lỳ", "Mào", "Vừ",
        "Hạng", "Vi", "Cầm", "Điêu", "Đèo", "Lù", "Má",
    )
)  # fmt: skip
#: Those that no place is named by, as pages in English write them.
_UNMARKED = frozenset(("Nguyen", "Tran", "Pham", "Huynh", "Dang", "Bui", "Ngo", "Duong", "Dinh", "Trinh"))
#: Where somebody from abroad signs from.
_COUNTRY = re.compile(r"[A-ZĐ]\w+(?: [A-ZĐ]\w+){0,2}")
_BEHIND = re.compile(r"\s*\(([^()]{2,50})\)")
_EDITORS = re.compile(
    r"(?:(?:ban|tổ|nhóm|phòng) (?:biên tập|biên dịch|phiên dịch|phóng viên|p\.?v\.?|tác giả|cộng tác viên|ctv)|"
    r"phóng viên|văn phòng|bbt|(?:hộp thư )?(?:tòa|toà) soạn)(?: [\w ]{0,40})?",
    re.I,
)
#: Degrees, ranks and callings before a name.
_STYLED = re.compile(
    r"(?:(?:GS|PGS|TSKH|TS|Th\.?S|BS|KS|LS|NSND|NSƯT|NGND|NGƯT|CTV|PV)(?:\.\s?|\s)|"
    r"(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý) |"
    r"(?:giáo sư|phó giáo sư|(?:tiến|thạc|bác|dược|nhạc|họa|hoạ|ca|võ) s[ĩỹ]|kỹ sư|kiến trúc sư|cử nhân|luật sư|"
    r"luật gia|nhà (?:báo|văn|thơ|nghiên cứu|giáo|sử học)|dịch giả|biên tập viên|cộng tác viên|nghệ nhân|"
    r"nghệ sĩ(?: ưu tú| nhân dân)?|đại sứ|thầy giáo|cô giáo) ){1,4}",
    re.I,
)
_UNITS = (
    "Cục|[Cc]hi cục|Tổng cục|Phòng|Ban|Sở|Vụ|Viện|Bộ|Trung tâm|Đồn|Trạm|Đội|Tổ|Hội|Liên hiệp|Văn phòng|UBND|HĐND|MTTQ|"
    "(?:Uỷ|Ủy) ban|Mặt trận|Trường|Công an|(?:Đảng|Huyện|Tỉnh) (?:ủy|uỷ)|(?:Tỉnh|Huyện) đoàn|Đoàn|Báo|Đài|Bảo tàng|"
    "Thư viện|Đại sứ quán|(?:Tổng )?[Ll]ãnh sự quán|Quỹ|Câu lạc bộ|Công ty|Bệnh viện|Nhà văn hóa|Thanh tra|Kho bạc|"
    "Hải quan|T[òo][aà] án|Ngân hàng|Bộ đội|Hạt Kiểm lâm|Bưu điện|Học viện|Tạp chí|"
    "(?:Cổng|Trang) (?:TTĐT|[Tt]hông tin)|Phân (?:hiệu|viện)"
)
#: The same words at the head of other things.
_OTHERS = (
    "Hội (?:nghị|đàm|thảo|thi|chợ|viên|nhập)|Đoàn (?:công|đại|kết|viên|kiểm|khảo)|Bộ (?:trưởng|phận|mặt|môn)|"
    "Ban (?:hành|đầu|ngày)|Phòng,? (?:chống|ngừa|cháy)|Viện trợ|Báo (?:cáo|động|chí)|Đội (?:ngũ|hình)|"
    "Tổ (?:chức|quốc|ấm)|Trường (?:hợp|kỳ)|Sở (?:hữu|thích)|Cục diện|Vụ (?:việc|mùa|án)|Trạm trưởng|Quỹ (?:đạo|thời)|"
    "Thanh tra (?:viên|đột xuất|toàn diện|việc)|Ngân hàng (?:máu|đề|gen)|Bộ đội (?:Cụ|ta|về)"
)
#: An office, a station, a society: what signs a notice or stands behind a name.
_UNIT = re.compile(rf"(?!{_OTHERS})(?:{_UNITS}) [\w ,&./–-]{{2,80}}")
#: The same on a portal's English pages: ``Sin Thau People's Committee``, ``Department of Foreign Affairs of Lai Chau``.
_ENGLISH = "Committee|Department|Office|Ministry|Embassy|Consulate|Bureau|Board|Cent(?:re|er)|Agency|Authority|Command"
_ENGLISH_WORDS = "(?:[A-ZĐ][\\w’'-]*,?|of|for|and|the)"
_ENGLISH_UNIT = re.compile(
    rf"(?:The )?(?:(?:{_ENGLISH_WORDS} ){{1,10}}(?:{_ENGLISH})(?: General)?|"
    rf"(?:[A-ZĐ][\w’'-]* ){{0,4}}(?:{_ENGLISH})(?: General)? (?:of|for|in)(?: {_ENGLISH_WORDS}){{1,12}})"
)
#: One to four names in Chinese: ``阮明海``, ``王芳、李强``.
_CHINESE = re.compile(r"[\u4e00-\u9fff]{2,4}(?:[、,，;；/ ]\s?[\u4e00-\u9fff]{2,4}){0,3}")
_AT_UNIT = re.compile(r"\s+[-–—]\s+|,\s+|\s+\(")
_LONGEST_UNIT = 90


def is_name(line: str, set_apart: bool) -> bool:
    """Tell whether *line* is nothing but one to four names, initials, or an editors' desk, an agency behind or not."""
    if not 2 <= len(line) <= 70 or (line.endswith((".", ":", "!", "?")) and not INITIALS.fullmatch(line)):
        return False
    if _EDITORS.fullmatch(line) or INITIALS.fullmatch(line):
        return True
    if line[0] >= "一":
        return set_apart and _CHINESE.fullmatch(line) is not None
    if line.rpartition(" ")[2][:1].islower() and not ("/" in line or "(" in line):
        return False  # most sections: no name ends in a word without a capital, but an agency's
    behind = _BEHIND.search(line) if "(" in line else None
    if (
        behind
        and behind.end() == len(line)
        and (_names_agencies(behind[1]) or (set_apart and _COUNTRY.fullmatch(behind[1])))
    ):
        line = line[: behind.start()]
    people, *agencies = line.split("/")
    if agencies and len(people) > 3 and _names_agencies("/".join(agencies)):
        line = people
    joined = _PARTS.split(line) if any(map(line.__contains__, _JOINTS)) else [line]
    parts = [name for part in joined for name in _apart(part.strip())]
    return len(parts) <= 4 and all(_is_one_name(part, set_apart or len(parts) > 1) for part in parts)


def _names_agencies(words: str) -> bool:
    return all(_AGENCY.fullmatch(part.strip()) for part in words.split("/"))


def _apart(part: str) -> list[str]:
    """Part two whole names that a hyphen joins."""
    halves = re.split("[-–]", part)
    return halves if len(halves) == 2 and all(len(half.split()) > 1 for half in halves) else [part]


def _is_one_name(part: str, set_apart: bool) -> bool:
    styled = _STYLED.match(part)
    bare = part[styled.end() :] if styled else part
    tokens, set_apart = bare.split(), set_apart or bare != part
    if not (1 if set_apart else 2) <= len(tokens) <= 5 or any(letter.isdigit() for letter in bare):
        return False
    if INITIALS.fullmatch(part):
        return True
    capital = all(
        token[0].isupper()
        and (token[1:].islower() or len(token) == 1 or set_apart)
        and token.replace("-", "").isalpha()
        for token in tokens
    )
    return capital and not (bare.isupper() and not set_apart)


def names_unit(line: str, set_apart: bool) -> bool:
    """Tell whether an office signs the line: alone if it is set apart from the text, or behind a name."""
    if len(line) > _LONGEST_UNIT or line.endswith((".", ":", "!", "?", ";")):
        return False
    if _UNIT.fullmatch(line) or _ENGLISH_UNIT.fullmatch(line):
        return set_apart
    name, parted, unit = _at_unit(line)
    return bool(parted) and is_name(name, True) and len(name.split()) > 1 and _UNIT.fullmatch(unit) is not None


def is_person(line: str) -> bool:
    """Tell whether *line* is the name of one person, three names or four, the first that of a family."""
    parts = line.split()
    return 2 < len(parts) < 5 and (parts[0] in _FAMILIES or parts[0] in _UNMARKED) and is_name(line, True)


def names_agency(line: str) -> bool:
    """Tell whether *line* is the letters of a news agency or paper of the country."""
    return _KNOWN.fullmatch(line) is not None


def _at_unit(line: str) -> tuple[str, str, str]:
    """Part ``NAME - OFFICE``, ``NAME, OFFICE`` and ``NAME (OFFICE)``."""
    found = _AT_UNIT.search(line)
    return (line[: found.start()], found[0], line[found.end() :].rstrip(")")) if found else (line, "", "")
