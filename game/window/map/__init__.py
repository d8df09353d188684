"""The map of a scenario: its land, and where names stand on it."""
