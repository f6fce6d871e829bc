"""Finds the selectors of a layout from recorded pages that a person has looked at."""
