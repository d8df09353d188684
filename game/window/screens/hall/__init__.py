"""Before a game: scenarios, kept games, the set-up, the briefing."""
