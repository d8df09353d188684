"""What the game says: events, causes, refusals and problems as sentences of a language."""
