"""Between the spider and the network: politeness, robots.txt, and the copy of every exchange."""
