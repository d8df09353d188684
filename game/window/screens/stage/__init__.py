"""A game for a room with one projector."""
