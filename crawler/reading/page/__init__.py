"""A page made ready for reading: decoded, parsed, walked into blocks."""
