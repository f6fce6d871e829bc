"""Words around a name that say what is meant: data for the rules in places.py, in small letters, NFC."""

from __future__ import annotations

import re

from archive.knowledge.syllables import LOWER, UPPER

#: Word before a name -> the kinds of place it announces.
KINDS = {
    "tỉnh": {"province", "municipality"},
    "thành phố": {"city", "municipality"},
    "tp": {"city", "municipality"},
    "tp.": {"city", "municipality"},
    "thủ đô": {"city", "municipality"},
    "thị xã": {"town", "city", "district"},
    "huyện": {"district"},
    "quận": {"district"},
    "châu": {"prefecture"},
    "tỉnh ủy": {"province", "municipality"},
    "thành ủy": {"city", "municipality"},
    "huyện ủy": {"district"},
    "châu ủy": {"prefecture"},
    "châu tự trị": {"prefecture"},
    "xã": {"commune", "town", "district", "border-gate"},
    "phường": {"commune", "town", "district"},
    "thị trấn": {"commune", "town", "district"},
    "bản": {"commune", "border-gate"},
    "thôn": {"commune", "border-gate"},
    "làng": {"commune"},
    "cửa khẩu": {"border-gate", "commune", "town", "district", "city", "province"},
    "lối mở": {"border-gate", "commune"},
    "thác": {"waterfall"},
}
#: Before these words' names no other kind of place will do: ``xã Hòa Bình`` is not the province.
STRICT = ("huyện", "quận", "xã", "phường", "thị trấn", "bản", "thôn", "làng")
#: What is named after a place, or flows through it, and is not the place.
NAMESAKES = ("đường", "phố", "đại lộ", "ngõ", "khách sạn", "sông", "suối", "dòng sông")

_KIND_WORDS = "|".join(sorted(map(re.escape, KINDS), key=len, reverse=True))
#: The kind word that ends the text before a name, and adjectives between.
KIND_BEFORE = re.compile(
    rf"(?:^|[^\w])(?P<kind>{_KIND_WORDS})(?: dân tộc[\w ,–-]{{1,30}}?)?"
    r"(?: biên giới| bạn| quốc tế| quốc gia| chính| phụ| đường bộ| đường sắt)*[ \u00a0]+$"
)
NAMESAKE_BEFORE = re.compile(rf"(?:^|[^\w])(?<!thành )(?:{'|'.join(NAMESAKES)})[ \u00a0]+$")
#: A village of several syllables that ends like a place: ``bản Nà Lào``.
VILLAGE_BEFORE = re.compile(
    r"(?:^|[^\w])(?<!thành )(?:bản|thôn|làng|xã|phường|thị trấn|phố|đường|suối|sông)[ \u00a0]+$"
)
#: What may stand between a place and the larger one it lies in.
PARENT_GAP = re.compile(
    r"(?P<open>[ \u00a0]?\()?(?:,|[ \u00a0][-–—])?[ \u00a0]*(?:của|thuộc)?[ \u00a0]*"
    r"(?P<kind>tỉnh|thành phố|huyện|châu|nước|khu tự trị|province of|of)?[ \u00a0]*"
)
#: What parts the members of a list or a pair.
LIST_GAP = re.compile(
    r"[ \u00a0]*(?P<mark>,|;|/|&|[-\u2010-\u2015]|và|hay|hoặc|cùng|với|, và)[ \u00a0]*"
    r"(?:các |hai )?(?:tỉnh|nước|thành phố|huyện|châu|cửa khẩu|lối mở|thành phố|thị xã)?[ \u00a0]*"
)
PAIR_MARKS = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2015/")

#: One to three capitalised words before a name, with nothing but blanks between.
NAME_BEFORE = re.compile(rf"(?:(?<![{UPPER}{LOWER}])[{UPPER}][{UPPER}{LOWER}]*[ \u00a0]+){{1,3}}$")
CAPITAL_AFTER = re.compile(rf"[ \u00a0]+[{UPPER}]")
_SURNAMES = """
nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lò lường quàng cà tòng vàng giàng sùng thào tẩn
chẻo phàn lù mùa hạng hờ ly vừ cầm điêu đèo mào lìm pờ khoàng lỳ đinh trịnh mai tô đào trương lương hà cao tạ thái kiều
tống vương nông triệu chu tráng cư hầu đàm lục hứa lâm lừu thùng phùng cứ thền tao doãn quách ninh khổng bạch tôn
"""
_MIDDLE_NAMES = "thị văn đức hữu xuân phương hoàng minh ngọc thanh quang hồng kim"
NEXT_CAPITAL = re.compile(rf"[ \u00a0](?P<word>[{UPPER}][{LOWER}]+)")
#: Family names of the people who appear in these portals: a name behind them is a given name.
SURNAMES = frozenset(_SURNAMES.split())
#: Middle names: a capitalised word of these before a name makes it a person's.
MIDDLE_NAMES = frozenset(_MIDDLE_NAMES.split())
PERSON_BEFORE = re.compile(r"(?:^|[^\w])(?:ông|bà|anh|chị|cô|chú|bác|em|cháu|đồng chí|thầy|mr|ms|mrs)[.:]?[ \u00a0]+$")

_TITLES = (
    "đại sứ|đại sứ đặc mệnh toàn quyền|tổng lãnh sự|tổng thống|thủ tướng|phó thủ tướng|ngoại trưởng|quốc vương|"
    "nữ hoàng|nhà vua|thái tử|bộ trưởng(?: [^\\W\\d_]+){1,4}|bộ (?:ngoại giao|quốc phòng|thương mại|tài chính)|"
    "tổng thống đắc cử|phó tổng thống|thượng nghị sĩ|nước|liên bang"
)
_GROUPS = (
    "đế quốc|thực dân|chống|đánh|thắng|đại sứ quán|đsq|lãnh sự quán|tổng lãnh sự quán|quốc hội|chính phủ|chính quyền|"
    "hạ viện|thượng viện|hoàng gia|người|công dân|nhân dân|quân đội|quân|lính|giặc|doanh nghiệp|doanh nhân|công ty|"
    "tập đoàn|nhà đầu tư|chuyên gia|tình nguyện viên|du khách|khách du lịch|khách|học giả|cựu chiến binh|cựu binh|"
    "binh sĩ|báo chí|đô la|thị trường|hội hữu nghị|hải quân|không quân|tổ chức|hiệp hội|đối tác|phía|kinh tế|"
    "chuyến thăm|chuyến công tác|chuyến công du|lãnh đạo|đoàn|phái đoàn|"
    "nghị sĩ|kiều bào tại|cơ quan|hãng|phim|hàng hóa|phát xít|nhà nước|đảng|cộng sản|vốn|"
    "viện trợ|du học|công du|thăm chính thức|rượu|rượu vang|ẩm thực|món ăn|"
    "trang phục|điện ảnh|phim|máy bay|tàu|công nghệ|thương hiệu"
)
_WHERE = "tại|ở|sang|đến từ|khỏi|sống ở"
_ROAD = "từ|đi|đến|tới|về"
_WITH = "từ|của|với|giữa|đến|tới|vào|do|về|gồm|như|cả|và"
TITLE_BEFORE = re.compile(rf"(?:^|[^\w])(?:{_TITLES})[ \u00a0]+$")
GROUP_BEFORE = re.compile(rf"(?:^|[^\w])(?:{_GROUPS})[ \u00a0]+$")
WHERE_BEFORE = re.compile(rf"(?:^|[^\w])(?:{_WHERE})[ \u00a0]+$")
WITH_BEFORE = re.compile(rf"(?:^|[^\w])(?:{_WITH})[ \u00a0]+$")
ROAD_BEFORE = re.compile(rf"(?:^|[^\w])(?:{_ROAD})[ \u00a0]+$")
#: Trades that go with a country, or with a person of that name (``cô giáo Nga``): only for names no person bears.
TRADE_BEFORE = re.compile(r"(?:^|[^\w])(?:giáo viên|bác sĩ|sinh viên|phóng viên|kỹ sư|học sinh|bạn)[ \u00a0]+$")
LANGUAGE_BEFORE = re.compile(r"(?:^|[^\w])(?:tiếng|phiên dịch|ngôn ngữ)[ \u00a0]+$")
NATION_BEFORE = re.compile(r"(?:^|[^\w])(?:tiếng|người|hàng|gốc)[ \u00a0]+$")
#: Given names as well as countries.
GIVEN_NAMES = frozenset({"anh", "nga", "đức", "mỹ", "mĩ", "nhật", "hàn", "áo", "ý", "vinh"})
#: What a country does at the beginning of a sentence or clause.
DOES = re.compile(
    r"[ \u00a0]+(?:đã|sẽ|là|đang|cũng|và|cam kết|ủng hộ|hỗ trợ|viện trợ|tuyên bố|coi|mong muốn|tiếp tục|"
    r"áp đặt|tăng|công bố|buộc|phải|rút|đồng ý|khẳng định|kêu gọi|chính thức|tài trợ|trao)\b"
)
CLAUSE_BEFORE = re.compile(r"(?:^|[^\w])(?:khi|rằng|nếu|vì|nhưng|việc|để)[ \u00a0]+$")
AND_OTHERS = re.compile(r"[ \u00a0]+(?:và|cùng|với) (?:các|nhiều|một số|những) (?:nước|quốc gia)\b")
SENTENCE_START = re.compile(r"(?:^|[.,!?:;…\n\"“])\s*$")
