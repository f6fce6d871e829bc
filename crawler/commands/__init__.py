"""The commands, one module per kind of work; crawler.cli says which is where."""
