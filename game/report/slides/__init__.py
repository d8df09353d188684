"""The six pages for the projector: a quarter of an hour of talk, readable from the back row."""
