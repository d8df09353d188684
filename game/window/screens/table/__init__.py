"""The negotiating table."""
