"""Words of the lines that speak of the page on a portal's English pages, and on those whose program speaks English."""

from __future__ import annotations

import re

#: All the words such lines are made of; most of them are common ones.
_WORDS = (
    "a about account add address addthis akismet all allowed an and another are article as asterisk at audio "
    "average back be being blog bookmark box browser but button buttons by can cancel click close closed code color "
    "comment comments contrast cookies copy count current data decrease details disabled disqus does download edit "
    "element email enable enter facebook far feed feedback field fields file first flag follow font for friend "
    "friendly friends from full get go google have helpful here high how html i if in increase indicated "
    "information instagram is it item javascript language large larger learn leave like link linkedin list listen "
    "loading log login make marked me medium messenger mode more my name need new newsletter next no none not now "
    "of off on only opens or our page pdf permalink pinterest play please plugin plugins post posts powered preview "
    "previous print printable printer processed published qr question rate rated rating ratings read receive reddit "
    "reduce register registered replies reply report required reset s save score screen search select send share "
    "shares sharing sign site size small smaller so spam spammers star stars story submit subscribe subscription "
    "support supported sure switch tag tags telegram text thank that the them these this through time times to top "
    "translate translation tweet twitter url us use user users uses using version video view viewing views vote "
    "voted votes was we website whatsapp will window with write x yet you your youtube zalo"
)
WORDS = frozenset(_WORDS.split())
#: What tells such a line wherever it stands in it, and what does so only as one of its first words.
_SURE = (
    r"\bcomments?\b|\bprint(?:er)?\b|\bbookmark|\bsubscribe\b|newsletter|\bbrowser\b|font size|qr code|"
    r"select language|powered by|disqus|\blog ?in\b|email this|edit this|^edit$|^flag$|pdf version|version pdf|"
    r"copy (?:link|url)|\bload(?:ing)?\b|like us|follow us|"
    r"leave a reply|full (?:page|screen)|email address|akismet|required fields|"
    r"fields are|html code|text size|contrast|\bopens? in\b|"
    r"\b(?:facebook|twitter|pinterest|linkedin|reddit|whatsapp|telegram|youtube|zalo)\b|"
    r"\bsave (?:my|this)\b|this (?:article|post|story|page)\b|back to top"
)
_OPENING = (
    r"\bshar(?:e|ing)\b|\brat(?:e|ing)\b|\bvotes?\b|\bfeedback\b|\blisten\b|\bhelpful\b|repl(?:y|ies)\b|like this|"
    r"send (?:this|to|by|a)\b|go back|back to|\baverage\b"
)
#: Without one of these the common words above may be anybody's.
TELLING = re.compile(f"{_SURE}|{_OPENING}")
_IS_SURE = re.compile(_SURE)
_OPENS = re.compile(rf"(?:[\W\d]*[a-z]+ ){{0,1}}[\W\d]*(?:{_OPENING})")


def tells(form: str) -> bool:
    """Tell whether *form*, a line in small letters of nothing but those words, speaks of the page: one of them tells so
    for sure, or opens a line that is no sentence.
    """
    if _IS_SURE.search(form):
        return True
    return form[-1] not in ".!?…" and _OPENS.match(form) is not None
