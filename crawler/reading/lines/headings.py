"""Headings of lists of other articles, however a portal words them."""

from __future__ import annotations

import re

from crawler.reading.lines.remembered import remembered

#: All the words such headings are made of; most of them are common ones.
_WORDS = (
    "bài báo biệt bên bạn bản cho chung chuyên chúng chủ cung cáo các còn có cùng cũ cũng cập cả danh diễn dung dành "
    "dưới dõi gì gần gợi hoạt hơn hiện họ hôm kế khác khoảng kiện kỳ liên loại loạt lại mới mục một này nay nên "
    "ngày nghĩ nhất nhật những nội nữa quan quý sau số sự sẽ tâm thêm theo thể thích thông thời tiếp tin trang trong "
    "trên trước tìm tại tới tức tục từ tự vị viết vừa và về với xem xuất ý đang điểm đó đã đăng đưa đây được đề để đọc "
    "đồng độc giả động hay lên phẩm nghị cử tham khảo tương nhãn"
)
_VOCABULARY = frozenset(_WORDS.split())
#: Without one of these the common words above may be anybody's.
_TELLING = re.compile(
    r"(?:cùng|(?:tin|bài) trong) "
    r"(?:chuyên mục|mục|chủ đề|danh mục|loại|thể loại|chuyên đề|nội dung|sự kiện|chuyên trang)|"
    r"\b(?:tin|bài|tức|viết|báo|video)\b.{0,12}liên quan|^(?:nội dung|có) liên quan$|"
    r"^(?:(?:các|những|một số) )?(?:tin|bài|tin bài|tin tức|bài viết|bài báo|bài đăng|tác phẩm|thông tin|tin/bài) "
    r"(?:viết )?(?:khác|tiếp|kế|trước)\b|đã (?:được )?(?:đăng|đưa)|"
    r"(?:xem|đọc|tìm hiểu|tham khảo|tin|bài) (?:thêm|tiếp)\b|"
    r"(?:bạn|quý vị|độc giả|bạn đọc) (?:cũng )?(?:có thể )?(?:cũng |sẽ )?(?:quan tâm|thích)|(?:mới|cũ) hơn|"
    r"^(?:các |những )?(?:tin|bài|bài viết|tin tức) (?:gần đây|tương tự)$|"
    r"^(?:đọc|(?:các |những )?mục) liên quan$|"
    r"gợi ý (?:cho|đọc)|đề xuất cho|"
    r"^(?:các |những )?(?:tin|bài|bài viết) (?:được )?(?:đề (?:xuất|nghị|cử)|gợi ý)$"
)
#: What a heading may say in brackets of how its articles were chosen: "(theo từ khóa)".
_CHOSEN = re.compile(
    r"(?<=\w) \((?:theo|cùng|mới|cũ)(?: (?:từ|khóa|khoá|thẻ|nhãn|tags?|chủ|đề|chuyên|mục|sự|kiện|nhất|hơn))+\)?$"
)
_LETTERS = re.compile(r"[^\W\d_]+")
_LIMIT = 60


def heads_others(form: str) -> bool:
    """Tell whether a line, in the small letters that ``boilerplate.bare`` gives, heads a list of other articles: every
    word of it is of such headings, and one of them tells ("Tin mới đăng cùng mục", "Các bài khác cùng mục").
    """
    return len(form) <= _LIMIT and _heads_others(without_choice(form))


def without_choice(form: str) -> str:
    """Return *form* without what stands in brackets at its end of how the articles below were chosen."""
    return _CHOSEN.sub("", form) if "(" in form else form


@remembered
def _heads_others(form: str) -> bool:
    if not all(word in _VOCABULARY for word in form.split(" ") if word.isalpha()):
        return False  # most lines: one of the first words is of no such heading
    return _TELLING.search(form) is not None and _VOCABULARY.issuperset(_LETTERS.findall(form))
