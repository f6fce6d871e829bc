"""Navigation only: one spider class for each registered portal, all of one kind."""
