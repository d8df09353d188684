"""From a checked document to the engine's rules; what makes no sense becomes a problem."""
