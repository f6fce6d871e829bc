"""Pictures and files of an article, and the lines that belong to them."""
