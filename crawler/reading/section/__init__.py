"""The section an article is filed in."""
