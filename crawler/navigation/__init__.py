"""Finding the way: links, lists, pagers and traps. What a list says of an article is evidence, never its reading."""
