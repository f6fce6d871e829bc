"""The rooms of the site, one module each: what a page needs to know, asked in few queries."""
