"""Pages that are no article by what stands on them: lists, registers, forms, home pages, empty sections."""

from __future__ import annotations

import re
from collections import Counter

from crawler.reading.body.mass import is_told_at_length
from crawler.reading.body.region import Region
from crawler.reading.byline.labels import is_credit
from crawler.reading.errors import (
    ChallengePageError,
    ListPageError,
    LoginPageError,
    NotAnArticleError,
    SoftNotFoundError,
)
from crawler.reading.head.filing import filing_lines
from crawler.reading.head.scoring import ArticleHead
from crawler.reading.lines.boilerplate import is_ending, is_furniture
from crawler.reading.lines.dates import is_date
from crawler.reading.lines.idle import is_idle
from crawler.reading.lines.markers import ends_in_date, is_item
from crawler.reading.lines.names import is_name
from crawler.reading.lines.registers import is_register
from crawler.reading.lines.tools import is_tool
from crawler.reading.lines.verse import is_verse
from crawler.reading.page.blocks import Block
from crawler.reading.page.document import LONGEST_SECTION, Document
from crawler.reading.pictures.links import is_file_link
from crawler.reading.refusal.carded import tells_articles
from crawler.reading.refusal.details import refuse_details
from crawler.reading.refusal.empty import refuse_empty, refuse_introduced
from crawler.reading.refusal.forms import asks_to_fill_in, dates_no_article, declares_form, labels_field, names_form
from crawler.reading.refusal.gates import (
    has_password,
    heads_gate,
    heads_related,
    names_login,
    refuse_fault,
    refuse_locked,
)
from crawler.reading.refusal.letters import answers_question, lists_letters
from crawler.reading.refusal.listing import is_listing
from crawler.reading.refusal.lone_entries import tells_lone_entry
from crawler.reading.refusal.missing import names_missing, says_missing
from crawler.reading.refusal.shelves import (
    COLLECTS,
    dress_of,
    lists_albums,
    refuse_shelf,
    stands_in_entry,
    tells_whole_entries,
)
from crawler.reading.refusal.tables import dates_a_row, is_cell
from crawler.reading.refusal.teasers import (
    dates_an_entry,
    is_lone_teaser,
    leads_on_to_several,
    opens_boxes,
    sums_up_several,
)
from crawler.reading.section.sections import is_filing_line, leads_to_author, names_topics

_FORM = re.compile(r"liên hệ|góp ý|tìm kiếm|search|contact|gửi câu hỏi|hỏi đáp|đăng ký", re.I)
_FEWEST_ROWS, _FEWEST_BOXES = 3, 2
#: So many lines before and behind the end of an article's beginning may say that only members may read on.
_REACH_OF_LOCK = 2
#: What an undated article tells below a title that sections bear too, such as "Thông báo".
_FEWEST_SENTENCES = 2
#: A teaser stands at most so many lines (a picture, a date) behind the linked title it belongs to.
_TEASER_REACH = 4
_LEAST = 160
_NEXT_TO_NONE = 60
_SENTENCE = 30
#: Nobody has a longer name; what begins with "Ban biên tập" and is longer tells what that did.
_LONGEST_NAME = 40


def refuse_list(document: Document, head: ArticleHead, region: Region, dated: set[int]) -> None:
    """Raise ListPageError when the head is that of a list: linked titles one after another, each dated or summed up.

    *dated* are the blocks that are date lines.
    """
    refuse_shelf(document, head)
    if _collects(document, head, region, dated):
        raise ListPageError(COLLECTS)
    if lists_albums(document, head, region):
        raise ListPageError("The page lists galleries: each line says how many pictures it stands for.")
    if lists_letters(document, head, region):
        raise ListPageError("The page lists what readers wrote, each under a name and a day.")
    refuse_details(document, head, region)
    if tells_articles(document, head.title.first, region.text):
        raise ListPageError("The page lists articles: each stands in an element of its own, under its heading.")
    if is_told_at_length(document, head, region.told):
        return
    if is_listing(document, head, region, dated):
        raise ListPageError("The page lists articles: its text is summed up under links that lead to other pages.")
    if is_register(document, head, region):
        raise ListPageError("The page is a register of documents: numbers, dates and subjects under their labels.")
    own_date = head.title.confirmed and head.date and not document.blocks[head.title.first].is_linked
    if own_date and not any(document.blocks[index].is_linked for index in _inner(head)):
        return
    if is_lone_teaser(document, head, region):
        raise ListPageError(f"The page has one entry, {head.title.text!r}, and leads on to it.")
    entries = _entries(document, head, region, dated)
    title = document.blocks[head.title.first]
    enough = 2 if title.is_linked and not head.title.confirmed else 3
    kinds = Counter(dress_of(document, index) for index in entries)
    # a link set into a text is made otherwise than those of the list below it
    if any(kinds[dress_of(document, index)] >= enough for index in entries if index < max(region.end, head.end + 2)):
        raise ListPageError("The page lists articles, each with its date or summary.")


def _collects(document: Document, head: ArticleHead, region: Region, dated: set[int]) -> bool:
    """Tell whether the page collects articles, several or one, whatever its frame says."""
    if stands_in_entry(document, head) or dates_an_entry(document, head) or opens_boxes(document, head, region, dated):
        return True
    if leads_on_to_several(document, head, region) or sums_up_several(document, head, region):
        return True
    return tells_lone_entry(document, head, region, dated)


def _is_entry(document: Document, index: int) -> bool:
    """A line that is a link, or a link with a date behind it, to a page rather than a file; or a heading below one."""
    block = document.blocks[index]
    if block.heading and not block.links and len(block.text) >= 10:
        return _picture_leads_on(document, index)
    if len(block.text) < 10 or not block.links or is_file_link(block.links[0][0]) or leads_to_author(block):
        return False
    if document.has_address and not document.leads_away(block.links[0][0]):
        return False
    return block.linked >= len(block.text) * 0.8 or ends_in_date(document, index)


def _picture_leads_on(document: Document, index: int) -> bool:
    """Tell whether the picture right before a heading is a link to a page, as a teaser's is."""
    link = document.blocks[index - 1].image_link if index else None
    return link is not None and not link.startswith(("#", "javascript:")) and not is_file_link(link)


def _inner(head: ArticleHead) -> range:
    """The blocks between title and date line."""
    if head.date is None:
        return range(0)
    low, high = sorted(((head.title.first, head.title.last), (head.date.first, head.date.last)))
    return range(low[1] + 1, high[0])


def _entries(document: Document, head: ArticleHead, region: Region, dated: set[int]) -> list[int]:
    found = []
    for index in (*range(head.first, head.end), *range(region.start, region.limit)):
        block = document.blocks[index]
        if index in document.asked or not _is_entry(document, index):
            continue
        if block.links and block.linked < len(block.text) * 0.8:
            found.append(index)
            continue
        for later in range(index + 1, min(index + 4, len(document.blocks))):
            if later in dated or document.is_prose(later):
                found.append(index)
                break
            if document.blocks[later].is_linked:
                break
    return found


def refuse_doubtful(document: Document, head: ArticleHead, region: Region, text: str) -> None:
    """Raise for a heading that neither a date nor enough text bears out: of a form, a notice, a list."""
    doubted = not (head.title.confirmed or region.told)
    entry = (doubted or len(head.title.text) <= LONGEST_SECTION) and _tells_of_entry(document, region)
    if entry:
        raise ListPageError(f"The page is the list {head.title.text!r}: linked titles and no text.")
    refuse_fault(text)
    edge = range(max(region.end - _REACH_OF_LOCK, region.start), region.end + _REACH_OF_LOCK)
    refuse_locked([block.text for block in document.blocks[edge.start : edge.stop]])
    below = range(region.start, region.end)
    date = None if head.date is None or dates_a_row(document, head) else head.date
    if date is None or not (date.label and date.written):
        refuse_empty(head.title.text, text)
    if date and date.written:
        doubted = len(text) < _NEXT_TO_NONE and not (head.title.confirmed or date.label)
        if doubted and not any(_is_told(document, index) for index in below):
            raise NotAnArticleError(f"The page is no article: next to nothing stands below {head.title.text!r}.")
        if dates_no_article(document, head) or labels_field(document, head):
            raise NotAnArticleError(f"The page is no article: {head.title.text!r} heads what is dated further down.")
        return
    _refuse_told(document, head, region, text)
    inside = document.blocks[region.start : region.end]
    if region.between:
        inside = [block for at, block in enumerate(inside, region.start) if at not in region.between]
    lines = [block for block in inside if block.text]
    linked = sum([_may_be_entry(block) for block in lines if block.is_linked and not is_furniture(block.text)])
    if linked >= 3 and linked * 10 >= len(lines) * 6 and not is_told_at_length(document, head, region.told):
        raise ListPageError(f"The page is the list {head.title.text!r}: linked titles with next to no text.")
    if len(text) < _NEXT_TO_NONE and _names_section(document, head):
        raise ListPageError(f"The page is the section {head.title.text!r} with nothing in it.")
    told = [index for index in below if _is_told(document, index)]
    filed = {index for index, _ in filing_lines(document, region.start)} if head.title.confirmed else set()
    verse = [document.blocks[index] for index in below if index not in filed]
    signed = any(is_credit(block.text) for block in inside) or (
        head.title.confirmed
        and (
            is_verse([block for block in verse if block.text])
            or (len(text) >= _NEXT_TO_NONE and heads_related(document, region.limit))
        )
    )
    refuse_introduced(document, head, region.end, [] if signed else told)
    if not signed and (len(told) == 1 and _is_of_site(document, head, told[0])):
        told = []
    if not signed and len(told) < (_FEWEST_SENTENCES if is_ending(head.title.text) else 1):
        raise NotAnArticleError(f"The page is no article: {head.title.text!r} heads cells and labels, not sentences.")
    short = not head.title.confirmed and not signed and len(text) < _LEAST
    if short or names_form(head.title.text):
        refuse(document)
        raise NotAnArticleError(
            f"The page is no article: {head.title.text!r} heads a form, a notice or next to no text."
        )
    named = len(head.title.text) <= _LONGEST_NAME and is_name(head.title.text, True)
    if len(text) < _LEAST and not signed and named:
        raise NotAnArticleError(f"The page is no article: it tells who {head.title.text!r} is.")


def _tells_of_entry(document: Document, region: Region) -> bool:
    """Tell whether titles that lead to other pages stand below the title, and no sentence."""
    below = range(region.start, region.end)
    return any(_is_entry(document, at) for at in below) and not any(_is_told(document, at) for at in below)


def _refuse_told(document: Document, head: ArticleHead, region: Region, text: str) -> None:
    """Raise for an undated page that says itself that nothing is there, or how to fill in its form."""
    if names_missing(head.title.text) or says_missing(text):
        raise SoftNotFoundError(f"The page says that there is nothing at this address ({head.title.text!r}).")
    if heads_gate(head.title.text, text):
        raise ChallengePageError(f"The page is a gate that wants to see a person ({head.title.text!r}).")
    if asks_to_fill_in(document, region, head.title.text, text):
        if has_password(document) and names_login(head.title.text):
            raise LoginPageError("The page asks for a password.")
        raise NotAnArticleError(f"The page is no article: {head.title.text!r} heads a form.")
    if is_cell(document, head) or answers_question(head, text):
        raise NotAnArticleError(f"The page is no article: {head.title.text!r} is one of its cells or questions.")


def _is_of_site(document: Document, head: ArticleHead, sentence: int) -> bool:
    """Tell whether a page's only sentence stands below a form, no mere buttons, or below headings of other boxes."""
    between = range(head.title.last + 1, sentence)
    headings = [document.blocks[index].container for index in between if document.blocks[index].heading]
    boxes = sum(not document.inside(document.containers[one].parent, head.title.first) for one in headings)
    asked = (document.blocks[index].text for index in between if index in document.asked)
    return boxes >= _FEWEST_BOXES or not all(map(is_tool, asked))


def _may_be_entry(block: Block) -> bool:
    """Tell whether links of the line lead anywhere but to where an article is filed."""
    leads = any(href and not is_idle(href) for href, _ in block.links)
    return leads and not (is_filing_line(block) or names_topics(block))


def _is_told(document: Document, index: int) -> bool:
    """Tell whether the line is a sentence, or long enough for two; what an undated article has at least one of."""
    block = document.blocks[index]
    ends = len(block.text) >= _SENTENCE and block.text.endswith((".", "!", "?", "…", "”", "。", "！", "？", ":"))
    return not block.is_linked and (ends or len(block.text) >= _LEAST)


def _names_section(document: Document, head: ArticleHead) -> bool:
    """Tell whether the site's menu has the title as one of its short links."""
    title = head.title.text.casefold()
    menu = [block.text.casefold() for block in document.blocks if block.is_linked and len(block.text) <= 40]
    return len(menu) > _FEWEST_ROWS and title in menu


def refuse(document: Document) -> None:
    """Raise the error that names why the page holds no article; called when none was found."""
    refuse_shelf(document, None)
    if tells_whole_entries(document):
        raise ListPageError(COLLECTS)
    dated, linked, prose, loose = 0, 0, 0, 0
    entry = -_TEASER_REACH
    for index, block in enumerate(document.blocks):
        dated += bool(block.text) and len(block.text) < 90 and is_date(block.text)
        linked += bool(block.text) and is_item(document, index)
        if block.links and ends_in_date(document, index):
            dated, entry = dated + 1, index
        entry = index if _is_entry(document, index) else entry
        prose += document.is_prose(index)
        loose += document.is_prose(index) and index >= entry + _TEASER_REACH
    if has_password(document) and prose < 2:
        raise LoginPageError("The page asks for a password.")
    teased = linked >= 5 and loose < 2 and (dated >= 2 or prose >= _FEWEST_ROWS)
    if teased or (linked >= 5 and linked > prose * 2):
        raise ListPageError("The page lists articles.")
    names = " ".join(document.head.titles)
    if _FORM.search(names) or not prose or declares_form(document.head.titles):
        raise NotAnArticleError("The page holds no article (a form, a home page, or nothing to read).")
