"""What single lines are, whatever the page: furniture, markers, dates, names, labels."""
