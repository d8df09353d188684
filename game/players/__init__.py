"""Who decides for a seat: a person at some door, or one of the players in these rooms."""
