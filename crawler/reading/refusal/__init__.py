"""Pages that are no article, and lists of other articles."""
