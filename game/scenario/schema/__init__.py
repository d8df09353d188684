"""What an author may write: each concept of the scenario language is one model here."""
