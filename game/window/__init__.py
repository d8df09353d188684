"""The window: the desktop door, drawn with pygame; it holds no rules of the game."""
