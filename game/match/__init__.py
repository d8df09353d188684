"""One live game: the only door to it."""
