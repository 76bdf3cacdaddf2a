package guildhall.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a company says of itself, as somebody confirms it.
///
/// @param country in two letters
/// @param taxId empty where the company has named none
/// @param version the version a confirmation is about
/// @param reviewedOn when it was last confirmed; null when it never was
public record ProfileSheet(
    String name,
    String mpnId,
    String street,
    String postalCode,
    String city,
    String country,
    String contactName,
    String contactEmail,
    String taxId,
    Verification verification,
    long version,
    @Nullable LocalDate reviewedOn) {}
