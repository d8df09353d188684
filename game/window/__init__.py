<<<<<<< HEAD
"""The game in a window: drives a match like every other door, and holds no rules."""
=======
"""The window: the desktop door, drawn with pygame; it holds no rules of the game."""
>>>>>>> assets
