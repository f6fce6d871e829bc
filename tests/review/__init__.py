"""What the archivist sees of doubtful readings, and the learned chrome."""
