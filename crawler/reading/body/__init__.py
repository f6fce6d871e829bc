"""The text of an article: where it ends, and what is set into it or stands round it."""
