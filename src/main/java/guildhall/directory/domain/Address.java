package guildhall.directory.domain;

/// Where a company or one of its locations is.
///
/// @param country two letters: `NL`
public record Address(String street, String postalCode, String city, String country) {}
