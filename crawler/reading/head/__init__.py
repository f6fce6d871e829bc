"""The head of an article: its title and its date line, found by each other."""
