package guildhall.directory.domain;

/// What a company says about itself: its legal name, where it is, whom to turn to, and in which
/// language.
public record Profile(String name, Address address, Contact contact, String language) {}
