"""What each scenario promises."""
