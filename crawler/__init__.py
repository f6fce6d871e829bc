"""The crawler: from the web to an article."""
