"""Symbols of Vietnamese official documents: kinds and issuers, as the rules on drafting documents give them.

State documents: Decree 30/2020/NĐ-CP (Nghị định về công tác văn thư), appendix III. Party documents: Guideline
36-HD/VPTW of 2018. The State writes ``31/NQ-CP`` (number, stroke, kind, hyphen, issuer), legal acts with their year
(``72/2015/NĐ-CP``); the Party writes ``22-NQ/TW`` (number, hyphen, kind, stroke, issuer).
"""

from __future__ import annotations

from archive.knowledge.syllables import plain

#: Symbol of a kind -> its name.
KINDS = {
    "NQ": "Nghị quyết",
    "CT": "Chỉ thị",
    "NĐ": "Nghị định",
    "QĐ": "Quyết định",
    "QĐi": "Quy định",
    "QyĐ": "Quy định",
    "TT": "Thông tư",
    "TTLT": "Thông tư liên tịch",
    "NQLT": "Nghị quyết liên tịch",
    "KH": "Kế hoạch",
    "KHPH": "Kế hoạch phối hợp",
    "KL": "Kết luận",
    "QC": "Quy chế",
    "QCPH": "Quy chế phối hợp",
    "CTr": "Chương trình",
    "CTrHĐ": "Chương trình hành động",
    "ĐA": "Đề án",
    "TB": "Thông báo",
    "TBKL": "Thông báo kết luận",
    "HD": "Hướng dẫn",
    "BC": "Báo cáo",
    "TTr": "Tờ trình",
    "PL": "Pháp lệnh",
    "PA": "Phương án",
    "CĐ": "Công điện",
    "CV": "Công văn",
    "L": "Lệnh",
    "SL": "Sắc lệnh",
    "VBHN": "Văn bản hợp nhất",
    "TTg": "Quyết định",
}

#: Symbol of an issuer -> its name. A trailing number (QH14) is the term of office.
ISSUERS = {
    "TW": "Ban Chấp hành Trung ương Đảng",
    "CP": "Chính phủ",
    "TTg": "Thủ tướng Chính phủ",
    "QH": "Quốc hội",
    "UBTVQH": "Ủy ban Thường vụ Quốc hội",
    "CTN": "Chủ tịch nước",
    "UBND": "Ủy ban nhân dân",
    "HĐND": "Hội đồng nhân dân",
    "TU": "Tỉnh ủy",
    "HU": "Huyện ủy",
    "VPCP": "Văn phòng Chính phủ",
    "VPTW": "Văn phòng Trung ương Đảng",
    "BTGTW": "Ban Tuyên giáo Trung ương",
    "BTGTU": "Ban Tuyên giáo Tỉnh ủy",
    "BTCTW": "Ban Tổ chức Trung ương",
    "BNG": "Bộ Ngoại giao",
    "BNV": "Bộ Nội vụ",
    "BQP": "Bộ Quốc phòng",
    "BCA": "Bộ Công an",
    "BTC": "Bộ Tài chính",
    "BTTTT": "Bộ Thông tin và Truyền thông",
    "BKHĐT": "Bộ Kế hoạch và Đầu tư",
    "BCT": "Bộ Công Thương",
    "BGTVT": "Bộ Giao thông vận tải",
    "BNN": "Bộ Nông nghiệp và Phát triển nông thôn",
    "BNNPTNT": "Bộ Nông nghiệp và Phát triển nông thôn",
    "BGDĐT": "Bộ Giáo dục và Đào tạo",
    "BVHTTDL": "Bộ Văn hóa, Thể thao và Du lịch",
    "BYT": "Bộ Y tế",
    "BTP": "Bộ Tư pháp",
    "BLĐTBXH": "Bộ Lao động - Thương binh và Xã hội",
    "BTNMT": "Bộ Tài nguyên và Môi trường",
    "BKHCN": "Bộ Khoa học và Công nghệ",
    "BXD": "Bộ Xây dựng",
    "UBDT": "Ủy ban Dân tộc",
    "NHNN": "Ngân hàng Nhà nước Việt Nam",
    "MTTW": "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
    "BCĐ": "Ban Chỉ đạo",
    "SNgV": "Sở Ngoại vụ",
}

#: Issuers that write the Party's way, number-kind/issuer.
PARTY = frozenset({"TW", "TU", "HU", "VPTW", "BTGTW", "BTGTU", "BTCTW", "ĐUK", "ĐU"})
#: Issuers of which every province has its own.
LOCAL = frozenset({"UBND", "HĐND", "TU", "HU", "BTGTU", "SNgV", "BCĐ"})

#: Words that announce a document -> its kind.
WORDS = (
    *("Nghị quyết liên tịch", "Nghị quyết", "Chỉ thị", "Nghị định thư", "Nghị định", "Quyết định", "Quy định"),
    *("Thông tư liên tịch", "Thông tư", "Kế hoạch phối hợp", "Kế hoạch", "Kết luận", "Quy chế phối hợp", "Quy chế"),
    *("Chương trình hành động", "Chương trình", "Đề án", "Thông báo kết luận", "Thông báo", "Hướng dẫn", "Báo cáo"),
    *("Tờ trình", "Pháp lệnh", "Phương án", "Công điện", "Công văn", "Văn bản hợp nhất", "Văn bản", "Lệnh", "Sắc lệnh"),
    *("Luật", "Bộ luật", "Hiến pháp"),
)


def _folded(symbols: tuple[str, ...]) -> dict[str, str]:
    return {plain(symbol).casefold(): symbol for symbol in reversed(symbols)}


_KINDS_FOLDED = _folded(tuple(KINDS))
_ISSUERS_FOLDED = _folded((*ISSUERS, *PARTY))


def kind_symbol(written: str) -> str | None:
    """Return the usual form of the symbol of a kind (``ctr`` gives ``CTr``), or None if it is none."""
    exact = next((symbol for symbol in KINDS if symbol == written), None)
    return exact or _KINDS_FOLDED.get(plain(written).casefold())


def issuer_symbol(written: str) -> str | None:
    """Return the usual form of the symbol of an issuer (``TTG`` gives ``TTg``, ``QH14`` stays), or None."""
    name = written.rstrip("0123456789IVX") if written[-1:].isdigit() else written
    found = _ISSUERS_FOLDED.get(plain(name).casefold())
    return found + written[len(name) :] if found else None


def issuer_name(symbol: str) -> str | None:
    """Return the name behind an issuer's symbol, or None."""
    return ISSUERS.get(symbol) or ISSUERS.get(symbol.rstrip("0123456789"))
