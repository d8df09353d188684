"""How things get onto the surface: letters, boxes, lines, areas, icons."""
