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
#: Without one of these the common words above may be anybody's.
TELLING = re.compile(
    r"\bcomments?\b|\bshar(?:e|ing)\b|\bprint(?:er)?\b|\bbookmark|\brat(?:e|ing)\b|\bvotes?\b|\bsubscribe\b|newsletter|"
    r"\bbrowser\b|font size|qr code|select language|powered by|disqus|\blog ?in\b|\bfeedback\b|"
    r"email this|send (?:this|to|by|a)\b|edit this|^edit$|^flag$|pdf version|version pdf|copy (?:link|url)|"
    r"\blisten\b|\bload(?:ing)?\b|\bhelpful\b|repl(?:y|ies)\b|like (?:this|us)|follow us|go back|back to|"
    r"full (?:page|screen)|email address|akismet|required fields|fields are|html code|text size|contrast|"
    r"\bsave (?:my|this)\b"
)
