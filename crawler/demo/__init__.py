"""Sample portals served on loopback, for a first look and for the tests."""
