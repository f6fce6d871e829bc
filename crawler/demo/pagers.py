"""The pagers of ASP.NET WebForms lists, as HTML and as the page each event leads to."""

from __future__ import annotations

from html import escape

from crawler.demo.viewstate import Event

#: Numbered buttons shown at once; more pages hide behind ``...`` (a GridView shows ten, fewer here to need them).
BUTTONS = 5
GRID = "ctl00$ContentPlaceHolder1$gvTinTuc"
DATA = "ctl00$ContentPlaceHolder1$dpTinTuc"

Pager = tuple[str, dict[Event, int]]


def _link(event: Event, words: str) -> str:
    call = f"javascript:__doPostBack('{event.target}','{event.argument}')"
    return f'<a href="{escape(call)}">{words}</a>'


def _numbers(page: int, last: int) -> list[tuple[str, int]]:
    """Return the buttons as words and page: a window of numbers with ``...`` where it is cut."""
    start = (page - 1) // BUTTONS * BUTTONS + 1
    end = min(start + BUTTONS - 1, last)
    before = [("...", start - 1)] if start > 1 else []
    after = [("...", end + 1)] if end < last else []
    return [*before, *((str(number), number) for number in range(start, end + 1)), *after]


def grid_pager(page: int, last: int) -> Pager:
    """Return the pager row of a GridView: one control, the page in the argument (``Page$3``)."""
    cells, moves = [], {}
    for words, number in _numbers(page, last):
        event = Event(GRID, f"Page${number}")
        if number == page:
            cells.append(f"<td><span>{words}</span></td>")
            continue
        moves[event] = number
        cells.append(f"<td>{_link(event, words)}</td>")
    return f'<tr class="pager"><td colspan="2"><table><tr>{"".join(cells)}</tr></table></td></tr>', moves


def data_pager(page: int, last: int) -> Pager:
    """Return a numeric DataPager: one control a button, numbered by its place, no argument."""
    parts, moves = [], {}
    for place, (words, number) in enumerate(_numbers(page, last)):
        event = Event(f"{DATA}$ctl01$ctl{place:02d}", "")
        if number == page:
            parts.append(f"<span>{words}</span>")
            continue
        moves[event] = number
        parts.append(_link(event, words))
    return f'<span id="ContentPlaceHolder1_dpTinTuc" class="pager">{"&nbsp;".join(parts)}</span>', moves


def next_pager(page: int, last: int) -> Pager:
    """Return a DataPager with "previous" and "next" only; at the ends the button is there without a link."""
    parts, moves = [], {}
    for control, words, number in (("ctl00", "« Trang trước", page - 1), ("ctl02", "Trang sau »", page + 1)):
        event = Event(f"{DATA}$ctl00${control}", "")
        if 1 <= number <= last:
            moves[event] = number
            parts.append(_link(event, words))
        else:
            parts.append(f'<a class="aspNetDisabled">{words}</a>')
    return f'<span id="ContentPlaceHolder1_dpTinTuc" class="pager">{"&nbsp;".join(parts)}</span>', moves
