package guildhall.directory.domain;

/// The person to turn to about a company or a location.
public record Contact(String name, String email) {}
