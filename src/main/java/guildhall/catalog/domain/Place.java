package guildhall.catalog.domain;

/// Where in the program's files something stands: file, line (counted from 1) and JSON pointer.
public record Place(String file, int line, String pointer) {}
